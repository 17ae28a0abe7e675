// «S'en inspirer»: from what can be done to who did it, by keyboard, with filters, and back.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const cards = (atlas) => atlas.page.locator(".deeds > li");
const filters = (atlas) => atlas.page.getByRole("navigation", { name: "Filtrer les exemples" });
const value = (atlas, name) => filters(atlas).getByRole("link", { name });
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);

journey("by keyboard: a level, an example, and back to the same list", async (atlas) => {
  const { page } = atlas;
  await atlas.open("s-inspirer");
  const all = await cards(atlas).count();
  await value(atlas, /^Commune/).focus();
  await page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.path(), "s-inspirer?niveau=commune"));
  await eventually(async () => assert.ok((await cards(atlas).count()) < all));
  assert.ok(await focused(value(atlas, /^Commune/)), "the filter lost the focus");
  assert.equal(await value(atlas, /^Commune/).getAttribute("aria-current"), "true");
  const left = await cards(atlas).count();
  assert.match(await page.getByRole("status").filter({ hasText: "exemple" }).innerText(), new RegExp(`^${left}\\s`));

  await cards(atlas).getByRole("link", { name: /^Belleville-en-Beaujolais/ }).focus();
  await page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.path(), "s-inspirer/belleville-locaux"));
  await page.getByRole("heading", { level: 1, name: /^Belleville-en-Beaujolais/ }).waitFor();
  assert.ok(await focused(atlas.title), "the title of the new page has no focus");
  for (const term of ["Qui", "Où", "Quel levier", "Avec quel PTCE"]) await page.getByRole("term").filter({ hasText: term }).first().waitFor();

  await page.goBack();
  await eventually(async () => assert.equal(await cards(atlas).count(), left));
  assert.equal(atlas.path(), "s-inspirer?niveau=commune");
});

journey("the examples are one press away from the top, and the focus goes there", async (atlas) => {
  await atlas.open("s-inspirer");
  await atlas.page.getByRole("link", { name: /^Voir les \d+\sexemples/ }).click();
  const heading = atlas.page.getByRole("heading", { name: "Qui l’a fait" });
  await eventually(async () => assert.ok(await focused(heading), "the focus stayed above"));
  const box = await heading.boundingBox();
  assert.ok(box.y >= 0 && box.y < 300, `the heading is at ${box.y} px`);
}, { viewport: { width: 360, height: 740 } });

journey("a filter does not scroll, and leaves what would find nothing where it is", async (atlas) => {
  await atlas.open("s-inspirer");
  await value(atlas, /^Commune/).scrollIntoViewIfNeeded();
  const before = await atlas.page.evaluate(() => scrollY);
  const values = await filters(atlas).locator(".sift__value").count();
  await value(atlas, /^Commune/).click();
  await eventually(async () => assert.ok((await filters(atlas).locator("[aria-disabled]").count()) > 0));
  assert.equal(await filters(atlas).locator(".sift__value").count(), values);
  assert.ok(Math.abs((await atlas.page.evaluate(() => scrollY)) - before) < 5, "the page moved");
  await atlas.page.getByRole("link", { name: "Voir tous les exemples" }).click();
  await eventually(() => assert.equal(atlas.path(), "s-inspirer"));
});

journey("each number is what its filter leaves", async (atlas) => {
  await atlas.open("s-inspirer");
  const links = await filters(atlas).getByRole("link").all();
  for (const link of links) {
    const text = await link.innerText();
    const count = Number(text.match(/(\d+)$/)?.[1] ?? NaN);
    if (Number.isNaN(count)) continue;
    await link.click();
    await eventually(async () => assert.equal(await cards(atlas).count(), count, text));
    await atlas.page.getByRole("link", { name: "Voir tous les exemples" }).click();
    await eventually(() => assert.equal(atlas.path(), "s-inspirer"));
  }
});

journey("a lever leads to its examples, and one without says so", async (atlas) => {
  await atlas.open("s-inspirer");
  const lever = atlas.page.locator(".lever").filter({ hasText: "Apporter du conseil et de l’ingénierie" });
  await lever.getByRole("link", { name: /exemples?$/ }).click();
  await eventually(() => assert.equal(atlas.path(), "s-inspirer?levier=lev-ingenierie#exemples"));
  await eventually(async () => assert.equal(await cards(atlas).count(), 2));
  const charter = atlas.page.locator(".lever").filter({ hasText: "charte" });
  assert.match(await charter.first().innerText(), /Aucun exemple dans les sources/);
});

journey("an address with an unknown lever shows everything and says so", async (atlas) => {
  await atlas.open("s-inspirer?levier=lev-rien");
  await atlas.notice.waitFor();
  assert.ok((await cards(atlas).count()) > 5);
});

journey("a deed that does not exist says so", async (atlas) => {
  await atlas.open("s-inspirer/rien-de-tel");
  await eventually(async () => assert.ok(await atlas.saysUnknown()));
}, { expected: [/rien-de-tel/, /s-inspirer\/.*worker_loader\.js$/, /favicon\.ico$/] });

journey("without JavaScript every example can be read, and links lead there", async (atlas) => {
  await atlas.page.goto(`${atlas.base}s-inspirer`);
  const all = await cards(atlas).count();
  await value(atlas, /^Commune/).click();
  await atlas.page.waitForURL(/niveau=commune/);
  assert.equal(await cards(atlas).count(), all, "all are shown, whatever the address asks for");
  await cards(atlas).first().getByRole("link").first().click();
  await atlas.page.waitForURL(/s-inspirer\/[a-z-]+\/?$/);
  await atlas.page.getByRole("heading", { name: "À qui demander" }).waitFor();
}, { script: false, expected: [/\/app-[^/]*\.js$/] });
