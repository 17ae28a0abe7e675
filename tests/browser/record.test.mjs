// From a list to a record and back to the same place in the list.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const LOW = { width: 1280, height: 600 };

journey("a record opens from the results, and back finds the results where they were", async (atlas) => {
  const { page } = atlas;
  await atlas.open("?q=pole");
  const ids = await atlas.found();
  assert.ok(ids.length > 5, "too few results to scroll");
  const link = atlas.results.nth(5).getByRole("link").first();
  // Where the list is when the link is clicked: clicking may itself scroll to the link.
  await page.evaluate(() => addEventListener("click", () => (window.placeOfClick = scrollY), { capture: true, once: true }));
  const name = (await link.textContent()).trim();

  await link.click();
  await eventually(() => assert.match(atlas.path(), new RegExp(`^(?:ptce|savoir)/${ids[5]}$`)));
  const place = await page.evaluate(() => window.placeOfClick);
  assert.ok(place > 0, "the list did not scroll");
  await eventually(async () => assert.ok((await atlas.title.textContent()).includes(name), `the title is not «${name}»`));
  assert.ok((await page.evaluate(() => scrollY)) < 50, "a record opens at its top");

  await page.goBack();
  await eventually(async () => assert.deepEqual(await atlas.ids(), ids));
  await eventually(async () => {
    const now = await page.evaluate(() => scrollY);
    assert.ok(Math.abs(now - place) < 60, `the list is at ${now}, it was at ${place}`);
  });
}, { viewport: LOW });

journey("each record's page has a title of its own, also for the browser", async (atlas) => {
  await atlas.open("ptce/auton-homme");
  await atlas.title.first().waitFor();
  assert.equal(await atlas.title.count(), 1, "one h1 a page");
  const title = (await atlas.title.textContent()).trim();
  await eventually(async () => assert.ok((await atlas.page.title()).includes(title), `the tab does not say «${title}»`));
});
