// On a phone: nothing wider than the screen, and filters in a sheet that opens and closes.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const PHONE = { width: 360, height: 740 };
const SMALLEST = { width: 320, height: 640 };

for (const path of ["", "?q=alimentation", "ptce/auton-homme", "savoir/def-article-9", "comprendre", "a-propos", "panorama", "chronologie", "s-inspirer", "s-inspirer/oise-animation", "carnet", "comparer?ids=aliss,auton-homme", "sur-votre-site", "integrer/", "?pres=com-62193", "territoire/com-62193"]) {
  journey(`/${path} is no wider than the narrowest screen`, async (atlas) => {
    await atlas.open(path);
    await atlas.page.waitForLoadState("networkidle");
    const wider = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px too wide`);
  }, { viewport: SMALLEST });
}

journey("filters open as a sheet, apply, and give way to the results", async (atlas) => {
  const { page } = atlas;
  await atlas.open("?q=alimentation");
  const all = await atlas.found();
  assert.equal(await atlas.themes.isVisible(), false, "the sheet is open before it is asked for");

  const opener = page.getByRole("button", { name: /^Filtrer/ });
  await opener.click();
  await atlas.filter(atlas.themes, /^Mobilité/).check();
  await page.getByRole("complementary", { name: "Filtres" }).getByRole("button", { name: /^Voir / }).click();
  await atlas.themes.waitFor({ state: "hidden" });
  assert.deepEqual(atlas.asked(), { q: "alimentation", theme: ["mobilite"], territoire: [] });
  await eventually(async () => assert.ok((await atlas.ids()).length < all.length));

  await opener.click();
  await atlas.themes.waitFor();
  await page.keyboard.press("Escape");
  await atlas.themes.waitFor({ state: "hidden" });
  assert.ok(await opener.evaluate((button) => button === document.activeElement), "the focus is back on the button");
}, { viewport: PHONE });
