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

for (const path of ["ptce/ecopole-alimentaire-audruicq", "comparer?ids=aliss,auton-homme", "savoir/def-article-9", "chronologie"]) {
  journey(`/${path}: no number of a source stands at the beginning of a line`, async (atlas) => {
    await atlas.open(path);
    await atlas.page.locator(".ref").first().waitFor();
    const alone = await atlas.page.evaluate(() => {
      const textBefore = (element) => {
        let block = element.parentElement;
        while (getComputedStyle(block).display === "inline") block = block.parentElement;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let before = null;
        while (walker.nextNode() && !element.contains(walker.currentNode)) if (walker.currentNode.data.trim()) before = walker.currentNode;
        return before;
      };
      const refs = [...document.querySelectorAll("#app .refs")].filter((one) => one.getClientRects().length);
      const apart = refs.filter((one) => {
        const text = textBefore(one);
        if (!text) return false;
        const range = document.createRange();
        range.setStart(text, text.data.trimEnd().length - 1);
        range.setEnd(text, text.data.trimEnd().length);
        return one.querySelector(".ref").getBoundingClientRect().top > range.getBoundingClientRect().bottom;
      });
      return { count: refs.length, apart: apart.map((one) => one.parentElement.textContent) };
    });
    assert.ok(alone.count > 3, `${alone.count} numbers`);
    assert.deepEqual(alone.apart, []);
  }, { viewport: PHONE });
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
