// Searching by words: results as one types, an address that holds the search, a way back.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();

journey("typing «alimentation» brings results, counts them and keeps the word in the address", async (atlas) => {
  await atlas.open();
  await atlas.field.fill("alimentation");
  const ids = await atlas.found();
  assert.ok(ids.length > 0);
  assert.equal(new Set(ids).size, ids.length, "a record stands twice in the results");
  await eventually(() => assert.equal(atlas.asked().q, "alimentation"));
  for (const result of (await atlas.results.all()).slice(0, 5)) {
    const link = result.getByRole("link").first();
    assert.match((await link.textContent()).trim(), /\p{L}/u, "a result's title has no words");
    assert.match(await link.getAttribute("href"), /^(?:ptce|savoir)\/[a-z0-9-]+$/, "a title's link is not relative to the base");
  }
});

journey("results stay while a word is typed past its stem", async (atlas) => {
  await atlas.open();
  await atlas.field.pressSequentially("alimentati", { delay: 40 });
  await eventually(() => assert.equal(atlas.asked().q, "alimentati"));
  const unfinished = await atlas.found();
  await atlas.field.pressSequentially("on", { delay: 40 });
  await eventually(() => assert.equal(atlas.asked().q, "alimentation"));
  const finished = await atlas.found();
  assert.ok(unfinished.some((id) => finished.slice(0, 3).includes(id)), `${unfinished} has none of ${finished.slice(0, 3)}`);
});

journey("accents and capitals do not matter", async (atlas) => {
  await atlas.open("?q=mobilit%C3%A9");
  const exact = await atlas.found();
  await atlas.open("?q=MOBILITE");
  assert.deepEqual(await atlas.found(), exact);
});

journey("back, forward and reload restore a search", async (atlas) => {
  await atlas.open("?q=alimentation");
  const before = await atlas.found();
  assert.equal(await atlas.field.inputValue(), "alimentation");

  await atlas.follow("?q=mobilit%C3%A9");
  await eventually(async () => assert.notDeepEqual(await atlas.ids(), before));
  const after = await atlas.found();
  assert.equal(await atlas.field.inputValue(), "mobilité");

  await atlas.page.goBack();
  await eventually(async () => assert.deepEqual(await atlas.ids(), before));
  assert.equal(await atlas.field.inputValue(), "alimentation");

  await atlas.page.goForward();
  await eventually(async () => assert.deepEqual(await atlas.ids(), after));

  await atlas.page.reload();
  await atlas.started();
  await eventually(async () => assert.deepEqual(await atlas.ids(), after));
  assert.equal(await atlas.field.inputValue(), "mobilité");
});

journey("a search that finds nothing says so, and says what to do", async (atlas) => {
  await atlas.open("?q=xqzvwkj");
  await eventually(async () => {
    assert.equal(await atlas.results.count(), 0);
    const words = (await atlas.page.getByRole("main").textContent()).replace(/\s+/g, " ");
    assert.match(words, /xqzvwkj/);
  });
});
