// Each file that the device keeps, taken away or damaged in turn; each file that the host sends, wrong in turn.
// The atlas mends what it can, says what it lacks, and is never a blank page. The counts are in docs/reliability.md.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually } from "./lib/atlas.mjs";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";
import { kept, state } from "./lib/keeping.mjs";
import { listed } from "./lib/restamp.mjs";

const journey = journeys();
const { files } = await listed();
/** A page that needs the app, the engine, the index and the communes. */
const ASKS = "?q=alimentation&pres=com-62193";
/** What a page needs to start, to search and to be near; the other files are only fetched. */
const STARTS = /html$|^app-|\.css$|^offline-|^worker\/|catalogue|index\.bin|communes/;

const HARMS = ["is gone", "is other bytes", "is cut"];

/** Harms a file where the device keeps it. */
const harm = (page, what, path) => page.evaluate(async ([what, path]) => {
  const name = (await caches.keys()).find((name) => name.startsWith("atlas "));
  const cache = await caches.open(name);
  const address = new URL(path, document.baseURI).href;
  if (what === "is gone") return void (await cache.delete(address));
  if (what === "is other bytes") {
    return cache.put(address, new Response("<!doctype html>damaged", { headers: { "content-type": "text/html" } }));
  }
  const found = await cache.match(address);
  const bytes = await found.arrayBuffer();
  await cache.put(address, new Response(bytes.slice(0, bytes.byteLength / 2), { headers: found.headers }));
}, [what, path]);

/** The SHA-256 of a file as the page receives it. */
const received = async (page, path) => {
  const bytes = await page.evaluate(async (path) => [...new Uint8Array(await (await fetch(path)).arrayBuffer())], path);
  return createHash("sha256").update(Buffer.from(bytes)).digest("base64");
};

for (const what of HARMS) {
  journey(`with the host, any file that the device keeps ${what}: it is mended, and the search answers`, async (atlas) => {
    await atlas.open();
    await kept(atlas.page);
    let mended = 0;
    for (const [path, hash] of files) {
      await harm(atlas.page, what, path);
      if (STARTS.test(path)) {
        await atlas.page.goto(new URL(/404/.test(path) ? "territoire/com-62193" : ASKS, atlas.base).href);
        await atlas.results.first().waitFor({ timeout: 20_000 });
        if (!/404/.test(path)) await atlas.results.filter({ hasText: /\d\skm/ }).first().waitFor({ timeout: 20_000 });
        assert.equal(await atlas.fault.count(), 0, `${path} ${what}: the page tells of a fault`);
      }
      if (!/\.wasm$/.test(path)) assert.equal(await received(atlas.page, path), hash, `${path} ${what}`);
      mended++;
    }
    await eventually(async () => assert.equal((await state(atlas.page)).missing, 0));
    console.log(`# kept files, each ${what}: ${mended} of ${files.length} mended`);
  }, { worker: "allow", timeout: 300_000, expected: [/./] });
}

/** What a visitor sees, whatever happens: a title, and words that say what is the matter or what was found. */
async function speaks(atlas, what) {
  await eventually(async () => {
    assert.ok(await atlas.title.first().isVisible(), `${what}: no title`);
    const says = (await atlas.page.getByRole("alert").count()) + (await atlas.fault.count()) + (await atlas.page.locator(".banner, [data-id]").count());
    assert.ok(says > 0, `${what}: the page says nothing`);
  }, 20);
}

journey("without the host, any file that the device keeps is gone: the page says so, or does without", async (atlas, host) => {
  await atlas.open();
  await kept(atlas.page);
  const all = await atlas.page.evaluate(async () => {
    const [name] = await caches.keys();
    await caches.open("test").then(async (safe) => {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await safe.put(request, await cache.match(request));
    });
    return name;
  });
  const restore = () => atlas.page.evaluate(async (name) => {
    const [safe, cache] = [await caches.open("test"), await caches.open(name)];
    for (const request of await safe.keys()) if (!(await cache.match(request))) await cache.put(request, await safe.match(request));
  }, all);
  await host.close();
  for (const [path] of files.filter(([path]) => STARTS.test(path) && !/html$/.test(path))) {
    await atlas.page.goto(`${atlas.base}hors-ligne`);
    await restore();
    await harm(atlas.page, "is gone", path);
    await atlas.page.goto(atlas.base + ASKS);
    await speaks(atlas, path);
    await restore();
  }
}, { worker: "allow", alone: true, timeout: 300_000, expected: [/./] });

const WRONG = { "answers 404": "lose", "answers 500": "fail", "is the home page": "confuse", "is cut": "cut" };

for (const [what, how] of Object.entries(WRONG)) {
  journey(`on a first visit, any file ${what}: the page speaks, and nothing is taken for complete`, async (atlas, host) => {
    for (const [path] of files.filter(([path]) => STARTS.test(path) && !/html$/.test(path))) {
      host[how](new RegExp(`${path.replaceAll(/[.]/g, "\\.")}$`));
      await atlas.page.goto(atlas.base + ASKS);
      await speaks(atlas, `${path} ${what}`);
      host.mend();
      await atlas.page.goto("about:blank");
    }
  }, { timeout: 300_000, expected: [/./] });
}

journey("a file that the host sends wrong is never kept", async (atlas, host) => {
  host.confuse(/communes\.bin$/);
  await atlas.open("hors-ligne");
  await atlas.page.getByText(/celui de cette version/).waitFor({ timeout: 20_000 });
  assert.equal(await state(atlas.page), null);
}, { worker: "allow", expected: [/./] });

journey("what is listed is what the build holds", async () => {
  for (const [path, hash, bytes] of files) {
    const content = await readFile(join(DIST, path));
    assert.deepEqual([createHash("sha256").update(content).digest("base64"), content.length], [hash, bytes], path);
  }
  assert.ok(files.some(([path]) => /_bg\.wasm$/.test(path)) && files.some(([path]) => /communes\.bin$/.test(path)));
  assert.ok(!files.some(([path]) => /^(?:ptce|theme|territoire|savoir)\//.test(path)), "static pages are kept");
});
