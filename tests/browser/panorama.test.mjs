// The panorama and the timeline as one goes through them: from a number to its list and back, by
// keyboard, through filters that are addresses, and without JavaScript.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const PHONE = { width: 360, height: 740 };

/** The number of «Alimentation, Nord 4, dont 1 probable (PTCE)». */
const number = (name) => Number(/(\d+)(?:, dont \d+)?(?: probables?)? \(/.exec(name.replace(/\u00a0/g, " "))[1]);

for (const [screen, viewport, links] of [["wide", undefined, ".grid__cell"], ["narrow", PHONE, ".grid-list .chip"]]) {
  journey(`on a ${screen} screen a number leads to its list by keyboard, and Back to it`, async (atlas) => {
    const { page } = atlas;
    await atlas.open("panorama");
    const link = page.locator(links).first();
    const name = await link.getAttribute("aria-label");
    await page.evaluate(() => (window.same = true));
    await link.focus();
    await page.keyboard.press("Enter");
    await atlas.results.first().waitFor();
    assert.equal((await atlas.ids()).length, number(name), name);
    assert.ok(await page.evaluate(() => window.same), "the page was loaded anew");
    await page.goBack();
    await link.waitFor();
    assert.match(atlas.path(), /^panorama\/?$/);
  }, { viewport });
}

journey("the table behind a picture has the numbers of its drawing", async (atlas) => {
  await atlas.open("panorama");
  const names = (selector) => atlas.page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("aria-label")));
  const drawn = await names(".grid__cell");
  const told = new Set(await names(".table__link"));
  assert.ok(drawn.length > 20, `${drawn.length} discs`);
  assert.deepEqual(drawn.filter((name) => !told.has(name)), []);
});

journey("a year that stands as a heading is not said again with each of its moments", async (atlas) => {
  await atlas.open("chronologie");
  const moments = atlas.page.locator(".year .timeline__item");
  const dates = await atlas.page.locator(".year .timeline__date").allTextContents();
  assert.ok(dates.length > 0 && dates.length < (await moments.count()), `${dates.length} dates`);
  for (const date of dates) assert.match(date, /^\d* ?\p{L}+ \d{4}$/u);
});

journey("what is chosen of the timeline is the address, and Back undoes it", async (atlas) => {
  const { page } = atlas;
  await atlas.open("chronologie");
  const count = page.locator(".years__count");
  const whole = await count.textContent();
  await page.getByRole("link", { name: /^Événements/ }).click();
  await eventually(async () => assert.notEqual(await count.textContent(), whole));
  assert.equal(atlas.path(), "chronologie?quoi=evenement");
  await page.locator(".frieze__link").filter({ hasText: "2014" }).click();
  await eventually(() => assert.equal(atlas.path(), "chronologie?quoi=evenement&de=2014&a=2014#annee-2014"));
  await eventually(async () => assert.deepEqual(await page.locator(".year__title").allTextContents(), ["2014"]));
  await page.goBack();
  await page.goBack();
  await eventually(async () => assert.equal(await count.textContent(), whole));
});

journey("without JavaScript everything stands there, and a year leads to its place", async (atlas) => {
  const { page } = atlas;
  await page.goto(`${atlas.base}panorama/`);
  assert.ok((await page.locator(".grid__cell").count()) > 20);
  await page.goto(`${atlas.base}chronologie/`);
  await page.locator(".frieze__link").filter({ hasText: "2017" }).click();
  await page.locator("#annee-2017").waitFor();
  assert.match(page.url(), /#annee-2017$/);
  assert.ok((await page.locator(".year__title").count()) > 5, "years are missing");
}, { script: false });
