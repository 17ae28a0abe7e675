// Brings the parts of the program, each made of files. Each file is asked for once, again after it failed.
import { initSync } from "./app.js";

const asked = new Map();

// Puts the modules of a file, each after its length, where the first part is.
function put(name) {
  if (!asked.has(name)) {
    const putting = fetch(new URL(`./app-${name}.bin`, import.meta.url)).then(instantiated);
    putting.catch(() => asked.delete(name));
    asked.set(name, putting);
  }
  return asked.get(name);
}
async function instantiated(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const file = await response.arrayBuffer();
  const modules = [];
  for (let at = 0; at < file.byteLength; ) {
    const length = new DataView(file).getUint32(at, true);
    modules.push(WebAssembly.instantiate(new Uint8Array(file, at + 4, length), { __wasm_split: initSync() }));
    at += 4 + length;
  }
  await Promise.all(modules);
}

// What the program calls: brings a part and tells how it went. A part is there once all its files are.
function part(files) {
  return async (told, data) => {
    const there = await Promise.all(files.map(put)).then(() => true, (error) => (console.error(error), false));
    initSync().__indirect_function_table.get(told)(data, there);
  };
}
