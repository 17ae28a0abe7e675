// One version after another: offered, applied in every open page with what was typed, taken back, taken away.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Atlas, eventually } from "./lib/atlas.mjs";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";
import { caches, kept, state } from "./lib/keeping.mjs";
import { listed, restamp } from "./lib/restamp.mjs";

const journey = journeys();
const ALLOWED = { worker: "allow", timeout: 120_000 };
let first, second;
before(async () => {
  first = await listed();
  second = await restamp("b");
});
after(() => second.end());

const offer = (page) => page.getByText("Nouvelle version disponible");
const reload = (page) => page.locator(".offer").getByRole("button", { name: "Recharger" });
const later = (page) => page.getByRole("button", { name: "Plus tard" });
const dataOf = (page) => page.evaluate(() => document.querySelector("meta[name=atlas-data]").content);
const look = (page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));

/** Counts how often a page is loaded from now on. */
function loads(page) {
  const count = { n: 0 };
  page.on("framenavigated", (frame) => frame === page.mainFrame() && !frame.url().startsWith("about:") && count.n++);
  return count;
}

journey("version 1, 2, then 1 again, with two pages open: each comes to both, once, with what was typed", async (atlas, host) => {
  host.publish(DIST);
  const one = atlas.page;
  await atlas.open("?q=alimentation");
  await kept(one, first.version);
  const other = new Atlas(await one.context().newPage(), host.url);
  await other.open();
  const two = other.page;

  for (const [folder, version] of [[second.folder, second.version], [DIST, first.version]]) {
    host.publish(folder);
    await look(one);
    for (const page of [one, two]) await offer(page).waitFor({ timeout: 20_000 });
    const before = await dataOf(one);
    await other.place.fill("boul");
    await other.place.evaluate((field) => field.setSelectionRange(1, 3));
    await two.evaluate(() => scrollTo(0, 200));
    const [ones, twos] = [loads(one), loads(two)];

    await reload(one).click();
    for (const page of [one, two]) {
      await eventually(async () => assert.notEqual(await dataOf(page), before, "the page is of the version before"), 20);
      await kept(page, version);
    }
    await atlas.started();
    await other.started();
    assert.deepEqual(await atlas.found(), await atlas.found());
    assert.equal(atlas.asked().q, "alimentation");
    await eventually(async () => assert.equal(await other.place.inputValue(), "boul"));
    assert.deepEqual(await other.place.evaluate((field) => [field.selectionStart, field.selectionEnd, document.activeElement === field]), [1, 3, true]);
    await eventually(async () => assert.equal(await two.evaluate(() => Math.round(scrollY)), 200));
    await two.waitForTimeout(1500);
    assert.deepEqual([ones.n, twos.n], [1, 1], "a page was loaded more than once");
    for (const page of [one, two]) assert.equal(await offer(page).count(), 0, "what is there is offered");
    const names = Object.keys(await caches(one));
    assert.ok(names.length === 1 && names[0].endsWith(version), `${names}`);
  }
}, ALLOWED);

journey("a note that is being typed, and words that are chosen for a frame, are there in the next version", async (atlas, host) => {
  host.publish(DIST);
  const { page } = atlas;
  await atlas.open("ptce/aliss");
  await kept(page, first.version);
  await page.getByRole("button", { name: "Ajouter au carnet" }).click();
  await atlas.open("carnet");
  const note = page.getByRole("textbox", { name: /^Note/ });
  await note.fill("Appeler");
  const other = new Atlas(await page.context().newPage(), host.url);
  await other.open("sur-votre-site");
  const words = other.page.getByLabel("Mots cherchés");
  await words.fill("couture");
  host.publish(second.folder);
  await look(page);
  await offer(page).waitFor({ timeout: 20_000 });
  const before = await dataOf(page);
  await note.pressSequentially(" lundi");
  await reload(page).click();
  for (const one of [page, other.page]) await eventually(async () => assert.notEqual(await dataOf(one), before), 20);
  await eventually(async () => assert.equal(await note.inputValue(), "Appeler lundi"));
  await eventually(async () => assert.equal(await words.inputValue(), "couture"));
  await eventually(async () => assert.match(await other.page.locator(".maker__code").innerText(), /q=couture/));
}, ALLOWED);

journey("«Plus tard» leaves the page alone; the next start is of the new version", async (atlas, host) => {
  host.publish(DIST);
  await atlas.open();
  await kept(atlas.page, first.version);
  host.publish(second.folder);
  await look(atlas.page);
  await later(atlas.page).click();
  assert.equal(await offer(atlas.page).count(), 0);
  await atlas.page.reload();
  await atlas.started();
  await atlas.page.waitForTimeout(1500);
  assert.equal(await offer(atlas.page).count(), 0, "it insists");
  assert.equal((await state(atlas.page)).version, first.version);

  const context = atlas.page.context();
  await atlas.page.close();
  // The browser changes versions once no page is open; nobody comes back within the same second.
  await wait(2_000);
  const next = new Atlas(await context.newPage(), host.url);
  await next.open();
  await kept(next.page, second.version);
  assert.match(await dataOf(next.page), /b\/$/);
}, ALLOWED);

journey("a new version that does not come whole changes nothing", async (atlas, host) => {
  host.publish(DIST);
  await atlas.open("hors-ligne");
  await kept(atlas.page, first.version);
  host.publish(second.folder);
  host.lose(/404\.html$/);
  await atlas.page.getByRole("button", { name: "Chercher une nouvelle version" }).click();
  await atlas.page.waitForTimeout(3000);
  assert.equal(await offer(atlas.page).count(), 0);
  await atlas.page.reload();
  await atlas.started();
  assert.equal((await state(atlas.page)).version, first.version);
}, { ...ALLOWED, expected: [/404\.html$/, /sw\.js$/] });

journey("the switch that takes the service worker away: one reload at most, the atlas goes on from the network", async (atlas, host) => {
  const killed = await restamp("k");
  try {
    await writeFile(join(killed.folder, "sw.js"), await readFile(fileURLToPath(new URL("../../deploy/kill-switch/sw.js", import.meta.url))));
    host.publish(DIST);
    await atlas.open();
    await kept(atlas.page, first.version);
    host.publish(killed.folder);
    const count = loads(atlas.page);
    await look(atlas.page);
    await eventually(async () => assert.equal(await atlas.page.evaluate(() => Boolean(navigator.serviceWorker.controller)), false), 20);
    await atlas.started();
    await atlas.page.waitForTimeout(4000);
    assert.ok(count.n <= 1, `${count.n} reloads`);
    assert.deepEqual(await caches(atlas.page), {});
    assert.match(await dataOf(atlas.page), /k\/$/);
  } finally {
    await killed.end();
  }
}, ALLOWED);

journey("the visitor can look for a new version, and is told that there is none", async (atlas, host) => {
  host.publish(DIST);
  await atlas.open("hors-ligne");
  await kept(atlas.page);
  await atlas.page.getByRole("button", { name: "Chercher une nouvelle version" }).click();
  await atlas.page.getByText("C’est la dernière version.").waitFor();
}, ALLOWED);

journey("«Tout oublier» takes away what the device keeps of the atlas and nothing else, then everything comes anew", async (atlas, host) => {
  host.publish(DIST);
  await atlas.open("hors-ligne");
  await kept(atlas.page, first.version);
  await atlas.page.evaluate(async () => {
    localStorage.setItem("atlas-raccourci", "non");
    localStorage.setItem("other", "stays");
    await window.caches.open("other");
  });
  await atlas.page.getByRole("button", { name: "Tout oublier et recommencer" }).click();
  await eventually(async () => {
    const left = await atlas.page.evaluate(async () => [Object.keys(localStorage).filter((name) => name === "atlas-raccourci" || name === "other"), await window.caches.keys()]);
    assert.deepEqual(left[0], ["other"]);
    assert.deepEqual(left[1].filter((name) => !name.startsWith("atlas ")), ["other"]);
  });
  await atlas.started();
  await kept(atlas.page, first.version);
}, ALLOWED);
