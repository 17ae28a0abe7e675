// Starts the engine in its Web Worker. The page hears of a failure through the word below, since
// an error in a module worker reaches nobody else (src/worker/client.rs).
try {
  const { default: init } = await import("./worker.js");
  await init();
} catch (error) {
  console.warn("atlas: the engine did not start:", String(error));
  postMessage("failed");
}
