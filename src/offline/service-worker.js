// Keeps every file of one version of the atlas on the device, and answers with them, network or not.
// The build writes VERSION and FILES above: each file's path, SHA-256 and bytes. It never mixes two
// versions, never answers for another origin or path, and never keeps what is not in its list.

const SCOPE = self.registration.scope;
const PREFIX = `atlas ${SCOPE} `;
const CACHE = PREFIX + VERSION;
/** What stands in a cache once all of its files do. */
const WHOLE = new URL("?entier", SCOPE).href;
const HOME = "index.html";
/** The page of any address that has no file on the device. */
const SHELL = "404.html";

const address = (path) => new URL(path, SCOPE).href;
const fileOf = (path) => FILES.find((file) => file[0] === path);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const answer = answering(event.request);
  if (answer) event.respondWith(answer);
});
self.addEventListener("message", (event) => event.waitUntil(told(event.data, event.ports[0])));

/** All files or none: the browser drops a service worker whose installation fails. What came stays for the next try. */
async function install() {
  try {
    const cache = await caches.open(CACHE);
    const rest = [...FILES];
    const hand = async () => {
      for (let file = rest.shift(); file; file = rest.shift()) {
        if (!(await kept(cache, file))) await keep(cache, file);
      }
    };
    await Promise.all([hand(), hand(), hand(), hand()]);
    await cache.put(WHOLE, new Response(VERSION));
  } catch (fault) {
    await tell({ fault: why(fault) });
    throw fault;
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  // A first visit goes on with what is kept; the pages of another version reload themselves.
  await self.clients.claim();
}

/** What answers this request; nothing where the network is to. */
function answering(request) {
  if (!/^(?:GET|HEAD)$/.test(request.method) || !request.url.startsWith(SCOPE)) return null;
  const path = new URL(request.url).pathname.slice(new URL(SCOPE).pathname.length);
  if (request.mode === "navigate") return isPage(path) ? page(path, request) : null;
  const file = fileOf(path);
  return file ? serve(file, request) : null;
}

/** An address of the app, not of a file that stands beside it; what others may frame is not the app's. */
const isPage = (path) => path === HOME || (!/\.[^/]*$/.test(path) && !path.startsWith("integrer"));

const page = (path, request) => serve(fileOf(path === "" || path === HOME ? HOME : SHELL), request);

async function serve(file, request) {
  try {
    const cache = await caches.open(CACHE);
    // A program is compiled while it is read, and what the browser compiled is kept beside it: only as it was kept. The
    // page asks to have it mended when it does not start.
    const plain = file[0].endsWith(".wasm");
    const found = (plain ? await cache.match(address(file[0])) : await kept(cache, file)) ?? (await keep(cache, file));
    return request.method === "HEAD" ? new Response(null, found) : found;
  } catch {
    return fetch(request);
  }
}

/** The file as it is kept, if it is what the build wrote. */
async function kept(cache, file) {
  const found = await cache.match(address(file[0]));
  return found && whole(found, file);
}

/** Brings a file and keeps it: from the version before if it has the same, else from the network. */
async function keep(cache, file) {
  const response = (await fromBefore(file)) ?? (await fromNetwork(file));
  await cache.put(address(file[0]), response.clone());
  return response;
}

async function fromBefore(file) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue;
    const found = await kept(await caches.open(name), file);
    if (found) return found;
  }
  return null;
}

async function fromNetwork(file) {
  // What the browser has already will do, if it is the right one.
  for (const cache of ["default", "reload"]) {
    // The home page by its folder: some hosts send its name there.
    const response = await fetch(address(file[0] === HOME ? "./" : file[0]), { cache, credentials: "same-origin" });
    const found = await whole(response, file);
    if (found) return found;
  }
  throw new Other(file[0]);
}

/** The host sends something else than what the build wrote. */
class Other extends Error {}

/** The response with its bytes if they are the file's, without what was only true of its transfer. */
async function whole(response, [, sum]) {
  const bytes = await response.arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (btoa(String.fromCharCode(...found)) !== sum) return null;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(bytes, { headers });
}

async function told(what, port) {
  if (what.ask === "take-over") return self.skipWaiting();
  if (what.ask === "mend") return port.postMessage(await mend());
  if (what.ask === "state") port.postMessage(await state(what.uses ?? []));
}

/** How things stand, and whether a page that uses these files is of this version. */
async function state(uses) {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map((request) => request.url));
  return {
    version: VERSION,
    files: FILES.length,
    bytes: FILES.reduce((sum, file) => sum + file[2], 0),
    missing: FILES.filter((file) => !there.has(address(file[0]))).length + (there.has(WHOLE) ? 0 : 1),
    fits: uses.every(fileOf),
  };
}

/** Compares every file with what the build wrote; brings anew what differs. How many were, and how many still are, damaged. */
async function mend() {
  const cache = await caches.open(CACHE);
  const count = { mended: 0, damaged: 0 };
  for (const file of FILES) {
    if (await kept(cache, file)) continue;
    await keep(cache, file).then(() => count.mended++, () => count.damaged++);
  }
  if (!count.damaged) await cache.put(WHOLE, new Response(VERSION));
  return count;
}

async function tell(what) {
  for (const client of await self.clients.matchAll({ type: "window", includeUncontrolled: true })) client.postMessage(what);
}

const why = (fault) => (fault.name === "QuotaExceededError" ? "place" : fault instanceof Other ? "autre" : "reseau");
