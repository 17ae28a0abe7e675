// PTCE side by side: what is compared, what cannot be, and choosing without leaving the page.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const TWO = "comparer?ids=ecopole-alimentaire-audruicq,auton-homme";

journey("two PTCE stand side by side, each value with its source, what is unknown said", async (atlas) => {
  const { page } = atlas;
  await atlas.open(TWO);
  const table = page.getByRole("table");
  await table.waitFor();
  assert.equal(await table.getByRole("columnheader").count(), 3);
  const criteria = await table.getByRole("rowheader").allTextContents();
  for (const wanted of ["Thèmes", "Porté par", "Forme juridique", "Statuts", "Actions", "Partenaires", "Siège", "Territoire d’action"]) assert.ok(criteria.includes(wanted), wanted);
  assert.ok((await table.getByRole("link", { name: /^Source \d+/ }).count()) > 10, "values have sources");
  await table.getByText("Non renseigné dans les sources").first().waitFor();
  await page.getByRole("heading", { name: "Sources citées" }).waitFor();
});

journey("PTCE are added by name and taken away, and Back goes back", async (atlas) => {
  const { page } = atlas;
  await atlas.open("comparer");
  await page.getByText("au moins deux").waitFor();
  const add = page.getByRole("button", { name: "Ajouter", exact: true });
  for (const id of ["aliss", "auton-homme"]) {
    await page.getByLabel("Ajouter un PTCE").selectOption(id);
    await add.click();
  }
  await eventually(() => assert.equal(atlas.path(), "comparer?ids=aliss,auton-homme"));
  await page.getByRole("table").waitFor();
  await page.getByRole("link", { name: /^Retirer/ }).first().click();
  await eventually(() => assert.equal(atlas.path(), "comparer?ids=auton-homme"));
  assert.equal(await page.getByRole("table").count(), 0);
  await page.goBack();
  await page.getByRole("table").waitFor();
});

journey("a PTCE is compared from its page: with one to choose, or with those that are like it", async (atlas) => {
  const { page } = atlas;
  await atlas.open("ptce/ecopole-alimentaire-audruicq");
  await page.getByRole("group", { name: "Actions" }).getByRole("link", { name: "Comparer" }).click();
  await eventually(() => assert.equal(atlas.path(), "comparer?ids=ecopole-alimentaire-audruicq"));
  await page.getByText("au moins deux").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /Comparer avec ces 3/ }).click();
  await page.getByRole("table").waitFor();
  assert.equal(await page.getByRole("columnheader").count(), 5);
  assert.match(await page.getByRole("columnheader").nth(1).innerText(), /Audruicq/);
});

for (const [path, told, table] of [
  ["comparer?ids=auton-homme", /au moins deux/, 0],
  ["comparer?ids=auton-homme,def-article-9,nulle-part,A%20B", /3\s+fiches de ce lien ne sont pas des PTCE/, 0],
  ["comparer?ids=auton-homme,aliss,nulle-part", /Une fiche de ce lien/, 1],
  ["comparer?ids=auton-homme,aliss,valorizons,anima-grand-calais,fabricanova", /5\s+PTCE/, 0],
]) {
  journey(`/${path} says what is wrong and how to go on`, async (atlas) => {
    await atlas.open(path);
    await atlas.page.getByText(told).first().waitFor();
    assert.equal(await atlas.page.getByRole("table").count(), table);
  });
}

for (const [width, theme] of [[320, "narrow"], [1280, "wide"]]) {
  journey(`four PTCE need no scrolling aside on a ${theme} screen`, async (atlas) => {
    await atlas.open("comparer?ids=ecopole-alimentaire-audruicq,auton-homme,aliss,valorizons");
    await atlas.page.getByRole("table").waitFor();
    assert.ok((await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  }, { viewport: { width, height: 800 } });
}
