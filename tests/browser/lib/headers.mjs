// What a site owner's host adds to each answer, read from the file that owners publish (deploy/_headers):
// the journeys are lived under the very headers that are recommended.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../../deploy/_headers", import.meta.url));

/** The rules of such a file: a path, where `*` stands for anything, and the headers it adds. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (line.startsWith("/")) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    } else if (/^\s+! [\w-]+$/.test(line)) {
      rules.at(-1).headers.push([line.trim().slice(2).toLowerCase(), null]);
    } else {
      const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      if (!name || !rules.length) throw new Error(`_headers: «${line}» is no rule`);
      rules.at(-1).headers.push([name.toLowerCase(), value.trim()]);
    }
  }
  return rules;
}

const RULES = parseHeaders(readFileSync(FILE, "utf8"));

/**
 * The headers of a path that begins with a slash, by their names. Two values of one are both said, as
 * Cloudflare does; a path without a rule about it may be kept as little as those hosts let it by themselves.
 */
export function headersOf(path, rules = RULES) {
  const headers = { "cache-control": [] };
  for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers)) {
    // A rule may take away what an earlier one said.
    if (value === null) headers[name] = [];
    else (headers[name] ??= []).push(value);
  }
  if (!headers["cache-control"].length) headers["cache-control"] = ["no-cache"];
  return Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(", ")]));
}
