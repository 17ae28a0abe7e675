// What a published host makes of its files: compressed ahead of time, by brotli or gzip as the browser
// takes them.

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

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
    const code = Object.keys(CODES).find((code) => accepted.includes(code));
    if (!code || DENSE.test(path)) return { body, headers: { vary: "accept-encoding" } };
    const key = `${code} ${path} ${body.length}`;
    if (!kept.has(key)) kept.set(key, CODES[code](body));
    return { body: await kept.get(key), headers: { vary: "accept-encoding", "content-encoding": code } };
  };
}
