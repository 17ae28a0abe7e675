// What is said to who does not see the page: one short sentence a change, not one a letter.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";
import { listen } from "./lib/listen.mjs";

const journey = journeys();
/** Longer than this, a sentence is a text: who hears it cannot look away from it (a choice of ours, characters). */
const LONGEST = 120;

function short(said) {
  for (const words of said) assert.ok(words.length <= LONGEST, `${words.length} characters: ${words}`);
}

/** One sentence at most, and a short one. */
function once(said) {
  assert.ok(said.length <= 1, said.join(" | "));
  short(said);
}

journey("typing a word is told once, when the letters stop, and the count when the suggestions close", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open();
  await atlas.found();
  short(await said());
  await atlas.field.focus();
  await atlas.page.keyboard.type("alimentation", { delay: 80 });
  await atlas.suggested.first().waitFor();
  const typing = await said();
  once(typing);
  assert.match(typing[0], /^\d+ suggestion/);
  await atlas.page.keyboard.press("Escape");
  const closed = await said();
  once(closed);
  assert.match(closed[0], /^\d+ PTCE/);
});

journey("a word without suggestions tells how many it found", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open("?q=alimentation");
  await atlas.found();
  await said();
  await atlas.field.fill("couture en hauts-de-france");
  await eventually(() => assert.equal(atlas.asked().q, "couture en hauts-de-france"));
  const typing = await said();
  once(typing);
  assert.match(typing[0], /PTCE/);
});

journey("a place typed and chosen is told once each time", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open("?q=alimentation");
  await atlas.found();
  await said();
  await atlas.place.focus();
  await atlas.page.keyboard.type("calais", { delay: 80 });
  await atlas.options.filter({ hasText: "Pas-de-Calais (62)" }).first().waitFor();
  once(await said());
  await atlas.page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  once(await said());
});

journey("a filter, another order, no answer and a way out are told once each", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open("?q=alimentation");
  await atlas.found();
  await said();
  await atlas.filter(atlas.themes, /^Mobilité/).check();
  await atlas.active("Mobilité").waitFor();
  const filtered = await said();
  assert.equal(filtered.length, 1, filtered.join(" | "));
  once(filtered);
  await atlas.page.getByLabel("Trier par").selectOption("nom");
  once(await said());
  await atlas.follow("?q=cognac");
  await atlas.page.locator(".empty").waitFor();
  const none = await said();
  once(none);
  assert.match(none[0], /^Aucun/);
  await atlas.page.locator(".empty").getByRole("link").first().click();
  once(await said());
});

journey("why a result is there is read from the page, and not told at length", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open("?q=v%C3%A9lo");
  await atlas.found();
  await said();
  const ask = atlas.list.first().getByRole("button", { name: /^Pourquoi ce résultat/ });
  await ask.click();
  await atlas.list.first().locator(".reasons li").first().waitFor();
  once(await said());
  // What it opens comes next.
  assert.equal(await ask.evaluate((button) => button.nextElementSibling.id === button.getAttribute("aria-controls")), true);
});

journey("a région that the visitor opens on the map is told once", async (atlas) => {
  const said = await listen(atlas.page);
  await atlas.open();
  await atlas.found();
  const bretagne = atlas.page.getByRole("button", { name: /^Hauts-de-France, \d/ });
  await bretagne.waitFor();
  await said();
  await bretagne.focus();
  await atlas.page.keyboard.press("Enter");
  const opened = await said();
  once(opened);
  assert.match(opened[0], /^Hauts-de-France, \d+ départements$/);
});

journey("a lost engine is told once", async (atlas, host) => {
  const said = await listen(atlas.page);
  host.lose(/worker_bg\.wasm$/);
  await atlas.open("?q=alimentation");
  await atlas.fault.waitFor();
  const told = (await said()).filter((words) => !/^Chargement|^Premiers résultats/.test(words));
  assert.equal(told.filter((words) => /ne répond pas/.test(words)).length, 1, told.join(" | "));
}, { expected: [/worker/] });
