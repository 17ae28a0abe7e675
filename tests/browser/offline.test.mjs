// After one visit, with the host really gone: everything opens, is found and is shown.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Atlas, eventually } from "./lib/atlas.mjs";
import { launchKept } from "./lib/chromium.mjs";
import { DIST, startHost } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";
import { caches, kept, state } from "./lib/keeping.mjs";
import { listed } from "./lib/restamp.mjs";

for (const mount of ["/", "/atlas/"]) {
  const journey = journeys({ mount });
  /** A visit that ends with the host gone. */
  const cut = async (atlas, host) => {
    await atlas.open();
    await kept(atlas.page);
    await host.close();
  };
  const allowed = { worker: "allow", alone: true, timeout: 120_000, expected: [/sw\.js$/] };

  journey(`under ${mount}, without the host: cold start, deep links, search, filters, near, map`, async (atlas, host) => {
    await cut(atlas, host);
    const { files } = await listed();
    assert.equal(Object.values(await caches(atlas.page)).flat().length, files.length + 1);

    for (const path of ["", "ptce/auton-homme", "savoir/def-article-9", "comprendre/acteurs", "theme/mobilite", "territoire/dep-62", "territoire/com-62193", "hors-ligne", "carnet", "comparer?ids=aliss,auton-homme", "s-inspirer/belleville-locaux", "panorama", "chronologie", "ptce/nulle-part"]) {
      await atlas.page.goto("about:blank");
      await atlas.open(path);
      await eventually(async () => assert.equal(await atlas.saysUnknown(), path === "ptce/nulle-part", path));
    }
    await atlas.open("?q=vélo&theme=mobilite");
    assert.ok((await atlas.found()).length > 0, "words and a filter find");
    await atlas.open("?pres=com-62193");
    assert.ok((await atlas.found()).length > 0, "near finds");
    await atlas.results.filter({ hasText: /\d\skm/ }).first().waitFor();
    await atlas.open();
    await atlas.typePlace("boulogne", "Boulogne");
    await atlas.page.getByRole("img", { name: /carte/i }).or(atlas.page.locator(".map svg")).first().waitFor();
  }, allowed);

  journey(`under ${mount}, without the host: every record opens`, async (atlas, host) => {
    await cut(atlas, host);
    const records = ["ptce", "savoir"].flatMap((folder) => readdirSync(join(DIST, folder)).map((id) => `${folder}/${id}`));
    assert.ok(records.length > 190, `${records.length} records`);
    for (const path of records) {
      await atlas.follow(path);
      await eventually(async () => assert.equal(atlas.path(), path));
      await atlas.page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
    }
  }, { ...allowed, timeout: 240_000 });
}

test("a browser that is started anew, without the host: the atlas opens", { timeout: 90_000 }, async () => {
  const profile = await mkdtemp(join(tmpdir(), "atlas-profile-"));
  const host = await startHost();
  let context;
  try {
    context = await launchKept(profile);
    const first = new Atlas(await context.newPage(), host.url);
    await first.open();
    await kept(first.page);
    await context.close();
    await host.close();

    context = await launchKept(profile);
    const again = new Atlas(await context.newPage(), host.url);
    await again.open("?q=alimentation");
    assert.ok((await again.found()).length > 0);
    assert.equal((await state(again.page)).missing, 0);
  } finally {
    await context?.close();
    await rm(profile, { recursive: true, force: true });
  }
});

const journey = journeys();

for (const [what, harm] of [["a file does not come", (host) => host.lose(/communes\.bin$/)], ["a file is cut", (host) => host.cut(/communes\.bin$/)]]) {
  journey(`${what} on the first visit: nothing is taken for complete, what came is not asked for twice`, async (atlas, host) => {
    harm(host);
    await atlas.open("hors-ligne");
    await atlas.page.getByText(/^Pas encore prêt/).waitFor({ timeout: 20_000 });
    assert.equal(await state(atlas.page), null, "a service worker is active");
    const [held] = Object.values(await caches(atlas.page));
    assert.ok(held.length > 5 && !held.some((url) => /communes|entier/.test(url)), `${held}`);

    host.mend();
    const asked = [];
    atlas.page.context().on("request", (request) => request.serviceWorker() && asked.push(request.url()));
    await atlas.page.reload();
    await kept(atlas.page);
    await atlas.page.getByText(/^Prêt/).waitFor();
    assert.ok(asked.some((url) => /communes/.test(url)), "the file came");
    for (const url of held) assert.ok(!asked.includes(url), `${url} came twice`);
  }, { worker: "allow", expected: [/communes\.bin$/, /sw\.js$/] });
}

journey("the host disappears in the middle of the first visit: without it nothing pretends to work, with it all comes", async (atlas, host) => {
  host.hold(/communes\.bin$/);
  await atlas.open();
  await eventually(async () => assert.ok(Object.values(await caches(atlas.page)).flat().length > 5), 20);
  await host.close();
  await eventually(async () => assert.equal(await state(atlas.page), null));
  await assert.rejects(atlas.page.goto(atlas.base), /ERR_/, "a half of the atlas opened");

  await atlas.page.waitForURL(/chrome-error/).catch(() => {});
  const again = await startHost({ port: host.port });
  try {
    await atlas.open();
    await kept(atlas.page);
  } finally {
    await again.close();
  }
}, { worker: "allow", alone: true, expected: [/./] });
