// A plain static host, as the app meets one: it serves the files of a build under a path, sends an
// address of a folder that holds a page to the same with a slash, and answers 404.html, with status
// 404, for anything else. It rewrites nothing, and sends the headers that site owners are told to send. For
// the journeys about failures it can be told to lose or cut files, and to mend itself; for those no browser
// may keep a file, so that only a host that is measured compresses and lets files be kept, as a published one does.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { encodings } from "./encoding.mjs";
import { headersOf } from "./headers.mjs";

export const DIST = resolve(process.env.ATLAS_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url)));

const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Starts a host on a free port.
 * @param folder the files to serve
 * @param mount the path they are served under, with slashes at both ends; outside it there is nothing
 * @param page what answers an address without a file: a page of `folder`, and its status
 * @param port where it listens; any free one if it does not matter
 * @param published whether it compresses, and lets browsers keep what never changes
 * @param bare whether it sends no header that owners have to ask for, as Pages-like hosts do
 */
export async function startHost({ folder = DIST, mount = "/", page = { file: "404.html", status: 404 }, published = false, bare = false, port = 0 } = {}) {
  let faults = [];
  const encoded = published ? encodings() : (_, body) => ({ body, headers: {} });

  const file = async (path) => {
    const place = join(folder, normalize(`/${path}`));
    const about = await stat(place).catch(() => null);
    if (!about) return null;
    if (about.isDirectory()) return path === "" || path.endsWith("/") ? file(`${path}index.html`) : null;
    return { body: await readFile(place), type: TYPES[extname(place)] ?? "application/octet-stream" };
  };

  const answer = async (path) => {
    if (!path.startsWith(mount)) return { status: 404, type: TYPES[".txt"], body: "outside" };
    const fault = faults.find((fault) => fault.files.test(path));
    if (fault?.what === "held") return new Promise(() => {});
    if (fault?.what === "failed") return { status: 500, type: TYPES[".txt"], body: "failed" };
    if (fault?.what === "page") return { status: 200, ...(await file("index.html")) };
    if (fault?.what === "missing") return { status: 404, type: TYPES[".txt"], body: "missing" };
    const found = await file(path.slice(mount.length));
    if (!found && !path.endsWith("/") && (await file(`${path.slice(mount.length)}/`))) return { status: 301 };
    if (!found) return { status: page.status, ...(await file(page.file)) };
    if (fault?.what === "empty") found.body = found.body.subarray(0, 0);
    if (fault?.what === "cut") found.body = found.body.subarray(0, found.body.length / 2);
    return { status: 200, ...found };
  };

  const server = createServer(async (request, response) => {
    try {
      const [address, query] = request.url.split(/(?=\?)/);
      const path = decoded(address);
      const { status, type = TYPES[".txt"], body: plain = "" } = await answer(path);
      if (status === 301) return response.writeHead(status, { location: `${address}/${query ?? ""}` }).end();
      // What stands for a file that is not there has the headers of that page.
      const own = status === 200 ? path.slice(mount.length) : page.file;
      const { body, headers } = await encoded(own, plain, request.headers["accept-encoding"]);
      const said = bare ? {} : headersOf(`/${own}`);
      if (!published) said["cache-control"] = "no-cache";
      response.writeHead(status, { ...said, "content-type": type, "content-length": body.length, ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch (error) {
      response.writeHead(500, { "content-type": TYPES[".txt"] }).end(String(error));
    }
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));

  return {
    /** The app's address, with its slash. */
    url: `http://127.0.0.1:${server.address().port}${mount}`,
    /** Loses the files whose path matches. */
    lose: (files) => faults.push({ files, what: "missing" }),
    /** Cuts the files whose path matches: the first half, as after a transfer that broke. */
    cut: (files) => faults.push({ files, what: "cut" }),
    /** Answers 500 for the files whose path matches. */
    fail: (files) => faults.push({ files, what: "failed" }),
    /** Answers with the home page for the files whose path matches, as hosts do that send every address there. */
    confuse: (files) => faults.push({ files, what: "page" }),
    /** Never answers for the files whose path matches. */
    hold: (files) => faults.push({ files, what: "held" }),
    /** Empties the files whose path matches. */
    empty: (files) => faults.push({ files, what: "empty" }),
    /** Serves everything again. */
    mend: () => (faults = []),
    /** Serves another build from now on. */
    publish: (other) => (folder = other),
    /** The port it listens on. */
    port: server.address().port,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

/** The path of an address; one that is no text names no file. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
