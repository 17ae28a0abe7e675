// What a published host adds to a plain one: files compressed ahead of time, by brotli or gzip as the
// browser takes them, and files whose name or folder holds a hash kept for ever (README.md, Deploy).

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const FOR_EVER = "public, max-age=31536000, immutable";
/** `worker/0123456789abcdef/worker.js`, `app-0123456789abcdef.js`, `app-0123456789abcdef_bg.wasm`. */
const HASHED = /^(?:worker|data)\/[0-9a-f]{16}\/|-[0-9a-f]{16}[._]/;
/** Compressed already. */
const DENSE = /\.woff2$/;

const brotli = promisify(brotliCompress);
const CODES = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/** A store of what was compressed: each file once, when it is first asked for. */
export function encodings() {
  const kept = new Map();
  /**
   * The body to send and the headers that tell of it.
   * @param path the file, relative to the app's; nothing for a page that stands for a file that is not there
   * @param accepted what the request says of encodings
   */
  return async (path, body, accepted = "") => {
    const cache = { "cache-control": HASHED.test(path) ? FOR_EVER : "no-cache" };
    const code = Object.keys(CODES).find((code) => accepted.includes(code));
    if (!code || DENSE.test(path)) return { body, headers: { ...cache, vary: "accept-encoding" } };
    const key = `${code} ${path} ${body.length}`;
    if (!kept.has(key)) kept.set(key, CODES[code](body));
    return { body: await kept.get(key), headers: { ...cache, vary: "accept-encoding", "content-encoding": code } };
  };
}
