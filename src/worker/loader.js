// Starts the engine in its Web Worker. The page hears of a failure through the word below, since
// an error in a module worker reaches nobody else (src/worker/client.rs).
try {
  const { default: init } = await import("./worker.js");
  await init();
} catch (error) {
  console.warn("atlas: the engine did not start:", String(error));
  postMessage("failed");
}

// Makes exports (src/worker/export.rs): a program of its own, brought when one is asked for, again if it did not come.
let exporter;
self.atlasExport = async (work) => {
  exporter ??= import("./export.js").then(({ default: init }) => init());
  try {
    await exporter;
  } catch (error) {
    exporter = undefined;
    throw error;
  }
  return self.atlasMakeExport(work);
};
