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

for (const [title, files, expected] of [
  ["a PTCE leads to those that are like it and says why", [], []],
  ["what is like a PTCE needs no engine", [/index\.bin$/, /worker_loader\.js$/], [/index\.bin$/, /worker/]],
]) {
  journey(title, async (atlas, host) => {
    files.forEach((file) => host.lose(file));
    await atlas.open("ptce/ecopole-alimentaire-audruicq");
    const cards = atlas.page.getByRole("region", { name: "Démarches proches" }).getByRole("listitem");
    await cards.first().waitFor();
    const count = await cards.count();
    assert.ok(count >= 4 && count <= 6, `${count} cards`);
    for (const text of await cards.allTextContents()) assert.match(text, /thèmes?\s|Mots? communs?|à\s\d+\skm|à\smoins de|même /, text);
    assert.match(await cards.first().textContent(), /Même thème\s: Alimentation/);
    assert.match(await cards.first().textContent(), /à\s\d+\skm/);

    const link = cards.first().getByRole("link");
    const [name, href] = [(await link.textContent()).trim(), await link.getAttribute("href")];
    await link.click();
    await eventually(() => assert.equal(atlas.path(), href));
    await eventually(async () => assert.ok((await atlas.title.textContent()).includes(name), `the title is not «${name}»`));
    await eventually(async () => {
      const others = await cards.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(others.includes("ptce/ecopole-alimentaire-audruicq") && !others.includes(href), others.join(" "));
    });
  }, { expected });
}
