// Another version of a build without another compile: the same files, the dataset under another name, as a
// release that only changes data would be. Every page, policy and list says the new name, as the build would write it.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./host.mjs";

/** @returns the folder of the copy, its version, and what takes it away */
export async function restamp(mark) {
  const folder = await mkdtemp(join(tmpdir(), "atlas-version-"));
  await cp(DIST, folder, { recursive: true });
  const [data] = await readdir(join(folder, "data"));
  await rename(join(folder, "data", data), join(folder, "data", data + mark));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const page = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), withOwnHashes(page, page.replaceAll(`data/${data}/`, `data/${data + mark}/`)));
  }
  const { code, files } = await listed(folder);
  for (const file of files) {
    file[0] = file[0].replace(`data/${data}/`, `data/${data + mark}/`);
    const content = await readFile(join(folder, file[0]));
    file[1] = createHash("sha256").update(content).digest("base64");
    file[2] = content.length;
  }
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  await writeFile(join(folder, "sw.js"), `const VERSION = "${version}";\nconst FILES = ${JSON.stringify(files)};\n${code}`);
  return { folder, version, end: () => rm(folder, { recursive: true, force: true }) };
}

/** The list of what the service worker of this build keeps, and its code. */
export async function listed(folder = DIST) {
  const text = await readFile(join(folder, "sw.js"), "utf8");
  const [head, version, files] = /^const VERSION = "(.+)";\nconst FILES = (\[[^]*?\n\]);\n/.exec(text);
  return { version, files: JSON.parse(files.replace(/,\s*\]$/, "]")), code: text.slice(head.length) };
}

/** The page after a change, with the hashes of its own inline scripts in its policy. */
function withOwnHashes(before, after) {
  const hashes = (page) => [...page.matchAll(/<script(?![^>]*\b(?:src|application\/ld\+json))[^>]*>([^]*?)<\/script>/g)].map(([, code]) => createHash("sha256").update(code).digest("base64"));
  const now = hashes(after);
  return hashes(before).reduce((page, hash, place) => page.replaceAll(hash, now[place]), after);
}
