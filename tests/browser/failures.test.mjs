// When files are lost or cut: a French sentence, a way to try again, and what still works works.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();

const FAULTS = [
  ["the worker's loader is missing", /worker_loader\.js$/, "lose"],
  ["the worker's program is missing", /worker_bg\.wasm$/, "lose"],
  ["the index is missing", /index\.bin$/, "lose"],
  ["the index is cut", /index\.bin$/, "cut"],
];

for (const [title, files, what] of FAULTS) {
  journey(`${title}: the search says so, filters work, a retry mends it`, async (atlas, host) => {
    host[what](files);
    await atlas.open("?q=alimentation");
    await atlas.fault.waitFor();
    await atlas.retry.waitFor();

    await atlas.follow("theme/mobilite");
    await eventually(() => assert.equal(atlas.path(), "theme/mobilite"));
    assert.ok((await atlas.found()).length > 0, "filters need no engine");

    await atlas.follow("?q=alimentation");
    await atlas.fault.waitFor();
    host.mend();
    await atlas.retry.click();
    await eventually(async () => assert.equal(await atlas.fault.count(), 0, "the page still tells of the fault"));
    assert.ok((await atlas.found()).length > 0);
  }, { expected: [files, /worker/] });
}

const STARTS = [
  ["the app's script is missing", /\/app-[0-9a-f]+\.js$/],
  ["the app's program is missing", /\/app-[0-9a-f]+_bg\.wasm$/],
  ["what brings the parts of the program is missing", /\/app-[0-9a-f]+-parts\.js$/],
  ["a part that most pages take is missing", /\/app-[0-9a-f]+-commun-liste-tout\.bin$/],
];

for (const [title, files] of STARTS) {
  journey(`${title}: the page says so and can be reloaded`, async (atlas, host) => {
    for (const path of ["", "ptce/auton-homme"]) {
      host.lose(files);
      await atlas.page.goto(new URL(path, atlas.base).href);
      await atlas.page.getByRole("alert").getByText("L’atlas n’a pas pu démarrer").waitFor();
      host.mend();
      await atlas.page.getByRole("button", { name: "Recharger" }).click();
      await atlas.started();
    }
  }, { expected: [/\/app-/, /^http:\/\/127\.0\.0\.1:\d+\/(?:ptce\/auton-homme\/?)?$/] });
}

journey("a part that another page takes does not come: the page says so, tries again, and the rest goes on", async (atlas, host) => {
  await atlas.open("?q=alimentation");
  await atlas.results.first().waitFor();
  host.lose(/-fiche\.bin$/);
  const link = atlas.results.first().getByRole("link");
  const name = await link.textContent();
  await link.click();
  await atlas.page.getByRole("alert").getByText("Une partie de l’application n’a pas pu être chargée").waitFor();
  await atlas.page.goBack();
  await atlas.results.first().waitFor();
  await atlas.page.goForward();
  await atlas.page.getByRole("alert").waitFor();
  host.mend();
  await atlas.page.getByRole("button", { name: "Réessayer" }).click();
  await atlas.page.getByRole("heading", { level: 1, name }).waitFor();
}, { expected: [/-fiche\.bin|-parts\.js/] });

journey("what lists show later does not come: words are answered by names, and the search can be tried again", async (atlas, host) => {
  host.lose(/-suite\.bin$/);
  await atlas.open("?q=mobilit%C3%A9");
  await atlas.fault.waitFor();
  host.mend();
  await atlas.retry.click();
  await atlas.results.first().waitFor();
  await eventually(async () => assert.equal(await atlas.fault.count(), 0));
}, { expected: [/-suite\.bin|-parts\.js/] });

for (const path of ["", "ptce/auton-homme", "comprendre"]) {
  journey(`the catalogue is missing: ${path || "home"} says so, can be read and can try again`, async (atlas, host) => {
    host.lose(/catalogue\.bin$/);
    await atlas.page.goto(new URL(path, atlas.base).href);
    await atlas.page.getByRole("alert").getByText("L’atlas n’a pas pu démarrer").waitFor();
    assert.ok(await atlas.title.first().isVisible(), "the page is gone");
    host.mend();
    await atlas.page.getByRole("button", { name: "Recharger" }).click();
    await atlas.started();
    assert.equal(await atlas.page.getByRole("alert").count(), 0);
  }, { expected: [/catalogue\.bin$/, /^http:\/\/127\.0\.0\.1:\d+\/(?:ptce\/auton-homme|comprendre)?\/?$/] });
}

journey("the catalogue is missing at an address without a page: the app says so and can try again", async (atlas, host) => {
  host.lose(/catalogue\.bin$/);
  await atlas.page.goto(`${atlas.base}territoire/com-75056`);
  await atlas.fault.waitFor();
  host.mend();
  await atlas.retry.click();
  await atlas.field.waitFor();
}, { expected: [/catalogue\.bin$/] });

journey("the file of a record is missing: the page stays", async (atlas, host) => {
  host.lose(/fiches-\d+\.bin$/);
  await atlas.page.goto(`${atlas.base}ptce/auton-homme`);
  await atlas.page.getByRole("alert").getByText("L’atlas n’a pas pu démarrer").waitFor();
  await atlas.page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
}, { expected: [/fiches-\d+\.bin$/, /auton-homme\/?$/] });

const COMMUNES = /communes\.bin$/;

for (const what of ["lose", "cut", "empty"]) {
  journey(`the communes do not come whole (${what}): it is said, départements stay, a retry mends it`, async (atlas, host) => {
    host[what](COMMUNES);
    await atlas.open();
    await atlas.place.fill("pas");
    await atlas.page.getByText("Les communes n’ont pas pu être chargées").first().waitFor();
    await atlas.options.filter({ hasText: "Pas-de-Calais" }).click();
    await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
    assert.ok((await atlas.found()).length > 0, "a département needs no communes");

    await atlas.follow("?pres=com-62193");
    await atlas.page.getByText("distances et périmètres sont laissés de côté").waitFor();
    assert.ok((await atlas.found()).length > 0, "the list stands without distances");
    await atlas.field.fill("vélo");
    await eventually(() => assert.equal(atlas.asked().q, "vélo"));
    assert.ok((await atlas.found()).length > 0, "words need no communes");

    await atlas.place.fill("calais");
    await atlas.options.filter({ hasText: "Réessayer" }).waitFor();
    host.mend();
    await atlas.options.filter({ hasText: "Réessayer" }).click();
    await atlas.options.filter({ hasText: "Pas-de-Calais (62)" }).first().waitFor();
    await atlas.page.keyboard.press("Escape");
    await eventually(async () => assert.equal(await atlas.page.getByText("laissés de côté").count(), 0));
  }, { expected: [COMMUNES] });
}

journey("the engine is missing: départements can still be chosen in the place field", async (atlas, host) => {
  host.lose(/worker_bg\.wasm$/);
  await atlas.open("?pres=com-62193");
  await atlas.fault.waitFor();
  await atlas.page.getByText("Le lieu n’est pas appliqué").waitFor();
  await atlas.place.fill("somme");
  await atlas.options.filter({ hasText: "Somme" }).click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-80"));
  assert.ok((await atlas.found()).length > 0);
}, { expected: [/worker/] });
