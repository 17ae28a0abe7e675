// Filtering: a theme, a territory, both, and taking one away again.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const FOOD = /^Alimentation/;
const PAS_DE_CALAIS = /Pas-de-Calais/;

journey("a theme narrows a search, and alone it has an address of its own", async (atlas) => {
  await atlas.open("?q=pole");
  const all = await atlas.found();
  await atlas.filter(atlas.themes, FOOD).check();
  await eventually(() => assert.deepEqual(atlas.asked(), { q: "pole", theme: ["alimentation"], territoire: [] }));
  await eventually(async () => assert.notDeepEqual(await atlas.ids(), all));
  await atlas.active("Alimentation").waitFor();

  await atlas.field.fill("");
  await eventually(() => assert.equal(atlas.path(), "theme/alimentation"));
  assert.ok((await atlas.found()).length > 0);
});

journey("a territory alone has an address of its own", async (atlas) => {
  await atlas.open("?q=pole");
  await atlas.found();
  await atlas.filter(atlas.territories, PAS_DE_CALAIS).first().check();
  await atlas.active("Pas-de-Calais").waitFor();
  await atlas.field.fill("");
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
  assert.ok((await atlas.found()).length > 0);
});

journey("theme and territory combine, and each can be taken away", async (atlas) => {
  await atlas.open("theme/alimentation");
  const themed = await atlas.found();
  assert.ok(await atlas.filter(atlas.themes, FOOD).isChecked(), "the theme of the address is ticked");

  await atlas.filter(atlas.territories, PAS_DE_CALAIS).first().check();
  await eventually(() => assert.deepEqual(atlas.asked(), { q: null, theme: ["alimentation"], territoire: ["dep-62"] }));
  await eventually(async () => assert.ok((await atlas.ids()).length < themed.length, "the territory narrows the list"));
  const both = await atlas.found();
  for (const id of both) assert.ok(themed.includes(id), `${id} is not of the theme`);

  await atlas.active("Alimentation").click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
  await eventually(async () => assert.ok((await atlas.ids()).length >= both.length));
  assert.equal(await atlas.active("Alimentation").count(), 0);

  await atlas.page.goBack();
  await eventually(() => assert.deepEqual(atlas.asked().theme, ["alimentation"]));
  await eventually(async () => assert.deepEqual(await atlas.ids(), both));

  await atlas.active("Pas-de-Calais").click();
  await eventually(() => assert.equal(atlas.path(), "theme/alimentation"));
  await eventually(async () => assert.deepEqual(await atlas.ids(), themed));
});

journey("what an address asks for and the atlas does not know is left out, and said", async (atlas) => {
  await atlas.open("theme/alimentation");
  const known = await atlas.found();
  for (const unknown of ["theme/alimentation?territoire=dep-999", "theme/alimentation?theme=licorne", "theme/alimentation?tri=couleur"]) {
    await atlas.open(unknown);
    await atlas.notice.waitFor();
    assert.deepEqual(await atlas.found(), known, unknown);
  }
});
