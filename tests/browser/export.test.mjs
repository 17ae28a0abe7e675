// «Exporter»: a list as a file, in each format, read by what reads such files: the browser's own JSON, and a reader of CSV
// of ten lines. What is in the file is what the list shows.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";
import { kept } from "./lib/keeping.mjs";

const journey = journeys();
const FORMATS = { csv: /^Tableur/, geojson: /^Carte/, json: /^Tout \(/, jsonld: /^Web de données/ };

const menu = (atlas) => atlas.page.getByRole("button", { name: "Exporter", exact: true });

/** Opens the menu unless it is, and saves a format: its name and its text. */
async function save(atlas, format) {
  if ((await menu(atlas).getAttribute("aria-expanded")) === "false") await menu(atlas).click();
  const [download] = await Promise.all([
    atlas.page.waitForEvent("download"),
    atlas.page.getByRole("button", { name: FORMATS[format] }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The lines of a CSV of ours, each by the names of its columns. */
function table(text) {
  assert.ok(text.startsWith("\ufeff"), "a spreadsheet has to see that it is UTF-8");
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)];
  const lines = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ";") lines.push([]);
  }
  const [head, ...rows] = lines.slice(0, -1);
  return rows.map((row) => Object.fromEntries(row.map((cell, place) => [head[place], cell])));
}

/** What each format says: the ids, and the address of the list. */
const read = {
  csv: (text) => ({ ids: table(text).map((row) => row.identifiant), request: table(text)[0].requete }),
  geojson: (text) => ({ ids: JSON.parse(text).features.map(({ id }) => id), request: JSON.parse(text).export.request }),
  json: (text) => ({ ids: JSON.parse(text).records.map(({ id }) => id), request: JSON.parse(text).export.request }),
  jsonld: (text) => {
    const [dataset, ...things] = JSON.parse(text)["@graph"];
    return { ids: things.map(({ identifier }) => identifier), request: dataset.url };
  },
};

/** The ids of the list on all of its pages. */
async function listed(atlas) {
  const ids = [];
  for (;;) {
    await atlas.found();
    ids.push(...(await atlas.list.evaluateAll((items) => items.map((item) => item.dataset.id))));
    const next = atlas.page.getByRole("link", { name: /^Suivante/ });
    if (!(await next.count())) return ids;
    const seen = ids.at(-1);
    await next.click();
    await eventually(async () => assert.notEqual(await atlas.list.last().getAttribute("data-id"), seen));
  }
}

for (const path of ["?q=alimentation", "?tri=nom", "?pres=com-62193&rayon=100"]) {
  journey(`${path}: each format holds the list, all of its pages, in its order`, async (atlas) => {
    await atlas.open(path);
    const ids = await listed(atlas);
    await atlas.open(path);
    await atlas.found();
    for (const format of Object.keys(FORMATS)) {
      const { name, text } = await save(atlas, format);
      assert.match(name, new RegExp(`^atlas-ptce-[a-z0-9-]*\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
      const told = read[format](text);
      assert.deepEqual(told.ids, ids, format);
      assert.equal(decodeURIComponent(told.request), decodeURIComponent(new URL(path, atlas.base).href), format);
      await atlas.page.locator(".toast").filter({ hasText: name }).waitFor();
    }
  });
}

journey("the page about the data gives all of them", async (atlas) => {
  await atlas.open("a-propos");
  const { name, text } = await save(atlas, "csv");
  const rows = table(text);
  assert.ok(rows.length > 190, `${rows.length} records`);
  assert.match(name, /^atlas-ptce-\d/);
  for (const row of rows) {
    assert.match(row.url, new RegExp(`^${atlas.base}(ptce|savoir)/${row.identifiant}$`));
    assert.match(row.licence, /^Licence Ouverte 2\.0/);
  }
});

journey("every file that the page about the data links to is there", async (atlas) => {
  await atlas.open("a-propos");
  const links = await atlas.page.locator("a[download]").evaluateAll((all) => all.map((link) => link.href));
  assert.equal(links.length, 5);
  for (const link of links) {
    const answer = await atlas.page.request.get(link);
    assert.equal(answer.status(), 200, link);
    if (!link.endsWith(".csv")) JSON.parse(await answer.text());
  }
});

journey("nothing of it is brought before it is asked for", async (atlas) => {
  const asked = [];
  atlas.page.on("request", (request) => asked.push(request.url()));
  await atlas.open("?q=alimentation");
  await atlas.found();
  await menu(atlas).click();
  assert.deepEqual(asked.filter((url) => /export|fiches-/.test(url)), []);
});

journey("without network it is made all the same", async (atlas, host) => {
  await atlas.open();
  await kept(atlas.page);
  await host.close();
  await atlas.open("?q=textile");
  const ids = await atlas.list.evaluateAll((items) => items.map((item) => item.dataset.id));
  const { text } = await save(atlas, "csv");
  assert.deepEqual(table(text).map((row) => row.identifiant), ids);
}, { worker: "allow", alone: true, timeout: 90_000, expected: [/sw\.js$/] });

journey("a program that does not come is told, and asked for again", async (atlas, host) => {
  await atlas.open("?q=textile");
  await atlas.found();
  host.lose(/export_bg\.wasm$/);
  await menu(atlas).click();
  await atlas.page.getByRole("button", { name: FORMATS.csv }).click();
  await atlas.page.getByRole("alert").filter({ hasText: "Le fichier n’a pas pu être fait" }).waitFor();
  host.mend();
  assert.ok(table((await save(atlas, "csv")).text).length > 0);
}, { expected: [/export_bg\.wasm$/] });

journey("where the engine is not there, the menu says why", async (atlas, host) => {
  host.lose(/worker_bg\.wasm$/);
  await atlas.open("theme/mobilite");
  await atlas.list.first().waitFor();
  await menu(atlas).click();
  await atlas.page.getByText("Les fichiers sont faits par le moteur de recherche, qui ne répond pas.").waitFor();
}, { expected: [/worker_bg\.wasm$/] });

journey("by keyboard: it opens, and Escape gives the button back", async (atlas) => {
  await atlas.open("theme/mobilite");
  await atlas.list.first().waitFor();
  await menu(atlas).focus();
  await atlas.page.keyboard.press("Enter");
  await atlas.page.keyboard.press("Tab");
  await eventually(async () => assert.match(await atlas.page.evaluate(() => document.activeElement.textContent), /^Tableur/));
  await atlas.page.keyboard.press("Escape");
  await eventually(async () => assert.equal(await menu(atlas).getAttribute("aria-expanded"), "false"));
  await eventually(async () => assert.equal(await atlas.page.evaluate(() => document.activeElement.textContent.trim()), "Exporter"));
});
