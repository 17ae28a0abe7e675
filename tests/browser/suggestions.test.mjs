// «Quoi ?»: what is offered while one types, choosing it by keyboard and by mouse, and what answers
// before the engine does.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const PHONE = { width: 360, height: 740 };
const EARLY = "La recherche complète arrive.";
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);
const texts = async (locator) => (await locator.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());

/** Types and waits for the suggestions of what is typed. */
async function type(atlas, text, wanted) {
  await atlas.field.focus();
  await atlas.page.keyboard.type(text);
  await atlas.suggested.filter({ hasText: wanted }).first().waitFor();
}

/** The option that the arrows reached. */
async function active(atlas) {
  const id = await atlas.field.getAttribute("aria-activedescendant");
  return id ? atlas.page.locator(`#${id}`) : null;
}

journey("the first letter offers themes, records and places, and says what each is", async (atlas) => {
  await atlas.open();
  await atlas.field.focus();
  assert.equal(await atlas.suggestions.isVisible(), false, "nothing is offered before one types");
  await atlas.page.keyboard.type("a");
  await atlas.suggested.first().waitFor();
  assert.equal(await atlas.field.getAttribute("aria-expanded"), "true");
  assert.equal(await active(atlas), null);
  const offered = await texts(atlas.suggested);
  assert.ok(offered.length > 3 && offered.length <= 8, `${offered}`);
  assert.match(offered[0], /^A\p{L}+.* Thème · \d+ PTCE$/u);
  assert.ok(offered.some((text) => /PTCE · /.test(text)), `${offered}`);
  await atlas.page.getByRole("status").filter({ hasText: `${offered.length}\u00a0suggestions` }).waitFor();
  assert.equal((await atlas.suggested.first().locator("mark").first().textContent()).toLowerCase(), "a");
});

journey("accents, capitals and articles do not matter; what nothing is called offers nothing", async (atlas) => {
  await atlas.open();
  await type(atlas, "l'ECOPOLE", "Écopôle");
  await atlas.field.fill("xqzvwkj");
  await atlas.suggestions.waitFor({ state: "hidden" });
  assert.equal(await atlas.field.getAttribute("aria-expanded"), "false");
});

journey("arrows and Enter lead to the page of a theme, without the letters typed", async (atlas) => {
  await atlas.open();
  await type(atlas, "mobi", "Thème");
  await atlas.page.keyboard.press("ArrowUp");
  await atlas.page.keyboard.press("ArrowDown");
  const option = await active(atlas);
  assert.match(await option.textContent(), /^Mobilité/);
  assert.equal(await option.getAttribute("aria-selected"), "true");
  await atlas.page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.path(), "theme/mobilite"));
  await eventually(async () => assert.equal((await atlas.title.textContent()).trim(), "Mobilité"));
  assert.equal(await atlas.field.inputValue(), "");
  await atlas.suggestions.waitFor({ state: "hidden" });
  await eventually(async () => assert.ok(await focused(atlas.title), "the focus is not on the title"));
  // What was being typed does not come back.
  await atlas.page.waitForTimeout(300);
  assert.equal(atlas.path(), "theme/mobilite");
  await atlas.page.goBack();
  await eventually(() => assert.doesNotMatch(atlas.path(), /^theme/));
});

journey("Enter alone searches the words, and closes the list", async (atlas) => {
  await atlas.open();
  await type(atlas, "text", "Textile");
  await atlas.page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.asked().q, "text"));
  await atlas.suggestions.waitFor({ state: "hidden" });
  assert.ok(await focused(atlas.field), "the focus left the field");
  assert.ok((await atlas.found()).length > 0);
  await atlas.page.keyboard.press("ArrowDown");
  await atlas.suggested.first().waitFor();
});

journey("Escape closes the list, then clears the words", async (atlas) => {
  await atlas.open("theme/mobilite");
  await type(atlas, "text", "Textile");
  await atlas.page.keyboard.press("Escape");
  await atlas.suggestions.waitFor({ state: "hidden" });
  assert.equal(await atlas.field.inputValue(), "text");
  await atlas.page.keyboard.press("Escape");
  await eventually(() => assert.equal(atlas.path(), "theme/mobilite"));
  assert.equal(await atlas.field.inputValue(), "");
  assert.ok(await focused(atlas.field), "the focus left the field");
});

journey("a click chooses a record, and the list goes", async (atlas) => {
  await atlas.open();
  await type(atlas, "auton", "PTCE");
  await atlas.suggested.filter({ hasText: "PTCE" }).first().click();
  await eventually(() => assert.equal(atlas.path(), "ptce/auton-homme"));
  await eventually(async () => assert.ok(await focused(atlas.title), "the focus is not on the title"));
  await atlas.page.goBack();
  await atlas.field.waitFor();
  assert.equal(await atlas.suggestions.isVisible(), false, "the list is open on another page");
});

journey("a click chooses a place", async (atlas) => {
  await atlas.open("?q=couture");
  await atlas.field.fill("pas de c");
  await atlas.suggested.filter({ hasText: "Département" }).click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
});

journey("the list goes when the field is left, and results follow what is typed under it", async (atlas) => {
  await atlas.open();
  await type(atlas, "mobi", "Mobilité");
  await eventually(() => assert.equal(atlas.asked().q, "mobi"));
  assert.ok((await atlas.found()).length > 0);
  assert.ok(await atlas.suggestions.isVisible(), "the list went with the address");
  await atlas.page.keyboard.press("Tab");
  await atlas.suggestions.waitFor({ state: "hidden" });
  assert.equal(await atlas.field.inputValue(), "mobi");
  await atlas.page.getByRole("button", { name: "Effacer la recherche" }).click();
  await eventually(() => assert.equal(atlas.asked().q, null));
  await eventually(async () => assert.ok(await focused(atlas.field)));
  assert.equal(await atlas.suggestions.isVisible(), false);
});

journey("on a phone the list is no wider than the page, under the field, with room for fingers", async (atlas) => {
  await atlas.open();
  await type(atlas, "e", "Thème");
  const [list, field] = [await atlas.suggestions.boundingBox(), await atlas.field.boundingBox()];
  assert.ok(list.x >= 0 && list.x + list.width <= PHONE.width, `${JSON.stringify(list)}`);
  assert.ok(list.y >= field.y + field.height, "the list covers the field");
  for (const option of await atlas.suggested.all()) assert.ok((await option.boundingBox()).height >= 44);
  const wider = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${wider} px too wide`);
}, { viewport: PHONE });

/** Holds back the engine's index until it is let go; the answer lets it go. */
async function hold(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route(/index\.bin$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Counts the shifts of what lies outside the list, which changes, but for those that follow a key. */
const watchShifts = () => {
  window.shifts = [];
  new PerformanceObserver((found) => {
    for (const { value, hadRecentInput, sources } of found.getEntries()) {
      const outside = sources.filter(({ node }) => node && !(node.parentElement ?? node).closest("ol[start], .result-list__early"));
      if (!hadRecentInput && outside.length) window.shifts.push([value, outside.map(({ node }) => node.className ?? node.textContent)]);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

journey("while the engine is under way names answer, and its answer takes their place without a jump", async (atlas) => {
  const { page } = atlas;
  await page.addInitScript(watchShifts);
  const release = await hold(page);
  await atlas.open("?q=mobilit%C3%A9");
  await page.getByText(EARLY).last().waitFor();
  const early = await atlas.list.evaluateAll((items) => items.map((item) => item.dataset.id));
  assert.ok(early.length > 0);
  assert.doesNotMatch(await page.locator("#resultats").textContent(), /\d/, "a first answer is counted");
  assert.match(await page.getByRole("search").getByRole("button", { name: /^Voir/ }).textContent(), /les résultats/);

  // Who reads the first list keeps the place.
  const link = atlas.list.first().getByRole("link").first();
  await link.focus();
  const href = await link.getAttribute("href");
  const shifted = await page.evaluate(() => window.shifts.splice(0));
  release();
  await page.getByText(EARLY).first().waitFor({ state: "hidden" });
  await atlas.found();
  assert.ok((await atlas.ids()).includes(early[0]), "the first of the early answers is gone");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), href, "the focus moved"));
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((sum, [value]) => sum + value, 0);
  assert.ok(sum < 0.01, `${sum}: ${JSON.stringify(shifts)} after ${JSON.stringify(shifted)}`);
});

journey("typing before the engine is there is answered from names, then by the engine", async (atlas) => {
  const release = await hold(atlas.page);
  await atlas.open();
  await type(atlas, "textile", "Textile");
  await atlas.page.getByText(EARLY).last().waitFor();
  assert.ok((await atlas.list.count()) > 0);
  // What no name has is not told to be found nowhere.
  await atlas.field.fill("couture");
  await eventually(() => assert.equal(atlas.asked().q, "couture"));
  assert.equal(await atlas.page.getByText("ne correspond").count(), 0);
  release();
  assert.ok((await atlas.found()).length > 0);
  await eventually(async () => assert.equal(await atlas.page.getByText(EARLY).count(), 0));
});
