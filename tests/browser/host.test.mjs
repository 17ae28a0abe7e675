// The host the journeys rely on behaves as a plain static host does.

import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startHost } from "./lib/host.mjs";

let folder, host;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-host-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "index.html"), "home");
  await writeFile(join(folder, "404.html"), "other");
  await writeFile(join(folder, "app.wasm"), "wasm");
  await writeFile(join(folder, "data/index.bin"), "0123456789");
  await mkdir(join(folder, "about"));
  await writeFile(join(folder, "about/index.html"), "about");
  host = await startHost({ folder, mount: "/atlas/" });
});
after(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

const get = async (path, method = "GET") => {
  const answer = await fetch(new URL(path, host.url), { method });
  return [answer.status, answer.headers.get("content-type"), await answer.text()];
};

test("files, their types, and the page for anything else", async () => {
  assert.deepEqual(await get(""), [200, "text/html; charset=utf-8", "home"]);
  assert.deepEqual(await get("app.wasm?v=1"), [200, "application/wasm", "wasm"]);
  assert.deepEqual(await get("app.wasm", "HEAD"), [200, "application/wasm", ""]);
  assert.deepEqual(await get("ptce/x"), [404, "text/html; charset=utf-8", "other"]);
  assert.deepEqual(await get("data"), [404, "text/html; charset=utf-8", "other"]);
});

test("a folder that holds a page is sent to its address with a slash", async () => {
  assert.deepEqual(await get("about/"), [200, "text/html; charset=utf-8", "about"]);
  const answer = await fetch(new URL("about?q=a", host.url), { redirect: "manual" });
  assert.deepEqual([answer.status, answer.headers.get("location")], [301, "/atlas/about/?q=a"]);
});

test("nothing outside its path", async () => {
  assert.equal((await get("/app.wasm"))[0], 404);
  assert.equal((await get("/atlas/..%2f..%2fetc/passwd"))[0], 404);
});

test("files can be lost, cut, and mended", async () => {
  host.lose(/app\.wasm$/);
  host.cut(/index\.bin$/);
  assert.equal((await get("app.wasm"))[0], 404);
  assert.equal((await get("data/index.bin"))[2], "01234");
  host.mend();
  assert.equal((await get("data/index.bin"))[2], "0123456789");
});

test("a published host compresses as the browser takes it, and lets what never changes be kept", async () => {
  await mkdir(join(folder, "worker/0123456789abcdef"), { recursive: true });
  await writeFile(join(folder, "worker/0123456789abcdef/worker.js"), "go();".repeat(100));
  await writeFile(join(folder, "font.woff2"), "font");
  const published = await startHost({ folder, mount: "/atlas/", published: true });
  const headers = async (path, accepted) => {
    const answer = await fetch(new URL(path, published.url), { headers: { "accept-encoding": accepted } });
    return [answer.headers.get("content-encoding"), answer.headers.get("cache-control"), (await answer.text()).length];
  };
  try {
    assert.deepEqual(await headers("worker/0123456789abcdef/worker.js", "gzip, deflate, br"), ["br", "public, max-age=31536000, immutable", 500]);
    assert.deepEqual(await headers("worker/0123456789abcdef/worker.js", "gzip"), ["gzip", "public, max-age=31536000, immutable", 500]);
    assert.deepEqual(await headers("", "identity"), [null, "no-cache", 4]);
    assert.deepEqual(await headers("font.woff2", "br"), [null, "no-cache", 4]);
  } finally {
    await published.close();
  }
});
