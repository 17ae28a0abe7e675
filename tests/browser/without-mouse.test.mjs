// Whole journeys by keyboard alone, as a visitor lives them: no click, no focus but by the keys.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const PHONE = { width: 360, height: 740 };
const has = (locator) => locator.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Presses a key until something has the focus. */
async function go(atlas, locator, { key = "Tab", most = 80 } = {}) {
  const { keyboard } = atlas.page;
  for (let step = 0; step < most; step += 1) {
    if ((await locator.count()) && (await locator.evaluate((element) => element === document.activeElement))) return;
    await keyboard.press(key);
  }
  const at = await atlas.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  assert.fail(`${most} times ${key} did not lead there, but to ${at}`);
}

/** What has the focus is on the screen and nothing covers it. */
async function inSight(atlas) {
  const seen = await atlas.page.evaluate(() => {
    const element = document.activeElement;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  });
  assert.ok(seen, "what has the focus is out of sight");
}

journey("search, filter, open a record, go back", async (atlas) => {
  const { keyboard } = atlas.page;
  await atlas.open();
  await go(atlas, atlas.field);
  await keyboard.type("alimentation");
  await eventually(() => assert.equal(atlas.asked().q, "alimentation"));
  await keyboard.press("Escape");
  const all = await atlas.found();

  const food = atlas.filter(atlas.themes, /^Mobilité/);
  await go(atlas, food);
  await keyboard.press("Space");
  await eventually(() => assert.deepEqual(atlas.asked().theme, ["mobilite"]));
  await eventually(async () => assert.ok((await atlas.ids()).length < all.length));
  assert.ok(await has(food), "the filter lost the focus");

  const link = atlas.list.first().getByRole("link").first();
  await go(atlas, link);
  await inSight(atlas);
  const name = (await link.textContent()).trim();
  await keyboard.press("Enter");
  await eventually(() => assert.match(atlas.path(), /^ptce\//));
  await eventually(async () => assert.ok((await atlas.title.textContent()).includes(name)));
  await eventually(async () => assert.ok(await has(atlas.title), "a new page gives its title the focus"));

  // The browser's own key for it is not the page's, and a headless one has none.
  await atlas.page.goBack();
  await eventually(() => assert.deepEqual(atlas.asked(), { q: "alimentation", theme: ["mobilite"], territoire: [] }));
  await atlas.found();

  const tag = atlas.active("Mobilité");
  await go(atlas, tag);
  await keyboard.press("Enter");
  await eventually(() => assert.deepEqual(atlas.asked().theme, []));
  await eventually(async () => assert.notEqual(await atlas.page.evaluate(() => document.activeElement.tagName), "BODY", "the focus is lost"));
});

journey("choose a place, read what is near, open a record and its sources", async (atlas) => {
  const { page } = atlas;
  const { keyboard } = page;
  await atlas.open();
  await go(atlas, atlas.place);
  await keyboard.type("calais");
  await atlas.options.filter({ hasText: "Pas-de-Calais (62)" }).first().waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  await atlas.found();

  const link = atlas.list.first().getByRole("link").first();
  await go(atlas, link);
  await keyboard.press("Enter");
  await eventually(() => assert.match(atlas.path(), /^ptce\//));
  await eventually(async () => assert.ok(await has(atlas.title)));

  const ref = page.getByRole("link", { name: /^Source \d+$/ }).first();
  await go(atlas, ref);
  await keyboard.press("Enter");
  await eventually(() => assert.match(atlas.path(), /#source-\d+$/));
  const note = page.locator(`#${atlas.path().split("#")[1]}`);
  await eventually(async () => assert.equal(await note.locator("details").getAttribute("open"), ""));
});

journey("on a phone the filters are opened, used and left; nothing behind them takes the focus", async (atlas) => {
  const { page } = atlas;
  const { keyboard } = page;
  await atlas.open("?q=alimentation");
  await atlas.found();
  const opener = page.getByRole("button", { name: /^Filtrer/ });
  await go(atlas, opener);
  await keyboard.press("Enter");
  await atlas.themes.waitFor();
  await go(atlas, atlas.filter(atlas.themes, /^Mobilité/));
  await keyboard.press("Space");
  await eventually(() => assert.deepEqual(atlas.asked().theme, ["mobilite"]));
  assert.ok(await atlas.themes.isVisible(), "the sheet went with the first filter");

  // Past its last button the sheet gives way.
  const sheet = page.getByRole("complementary", { name: "Filtres" });
  for (let step = 0; step < 80 && (await atlas.themes.isVisible()); step += 1) {
    await keyboard.press("Tab");
    await page.waitForTimeout(60);
    const within = (await sheet.count()) > 0 && (await has(sheet));
    assert.ok(within || !(await atlas.themes.isVisible()), "the focus is behind the open sheet");
  }
  assert.equal(await atlas.themes.isVisible(), false, "the sheet holds the focus");
}, { viewport: PHONE });

journey("every stop of the home, results and record is in sight when it has the focus", async (atlas) => {
  for (const path of ["", "?q=alimentation", "ptce/auton-homme"]) {
    await atlas.open(path);
    await atlas.title.first().waitFor();
    await atlas.page.waitForLoadState("networkidle");
    for (let step = 0; step < 50; step += 1) {
      await atlas.page.keyboard.press("Tab");
      if (await atlas.page.evaluate(() => document.activeElement === document.body)) break;
      await eventually(() => inSight(atlas), 1);
    }
  }
});
