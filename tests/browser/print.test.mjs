// What comes out of the printer, as Chromium makes it: A4, a page for the cover and one at least for each record.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const IDS = ["ecopole-alimentaire-audruicq", "auton-homme", "aliss"];

/** The pages of a PDF, by their sizes in points. */
const pages = (pdf) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box.trim().split(/\s+/).map(Number));

async function printed(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  const sizes = pages(pdf);
  for (const [, , width, height] of sizes) assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${width} × ${height} is not A4`);
  return sizes.length;
}

/** What is wider than the paper, as far as a page of that width shows it. */
const wider = (page) => page.evaluate(() => [...document.querySelectorAll("#app *:not(svg *)")].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1).length);

journey("the dossier: a cover with its map, then each record with its note and its sources", async (atlas) => {
  const { page } = atlas;
  await page.addInitScript((ids) => localStorage.setItem("atlas-carnet", JSON.stringify({
    format: "carnet-atlas-ptce", version: 1, fiches: ids.map((id) => ({ id, note: `Note sur ${id}` })),
  })), IDS);
  await atlas.open("carnet");
  await page.locator(".dossier__record").nth(2).waitFor({ state: "attached" });
  await page.locator(".dossier .map__mark").first().waitFor({ state: "attached" });
  // The width that A4 leaves between its margins.
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: "print" });
  for (const text of ["Dossier PTCE", "3\u00a0fiches", "Licence Ouverte", "carnet?ids="]) await page.locator(".dossier__cover").getByText(text).first().waitFor();
  for (const [place, id] of IDS.entries()) {
    const record = page.locator(".dossier__record").nth(place);
    assert.match(await record.innerText(), new RegExp(`Note sur ${id}`));
    assert.ok((await record.locator(".dossier__sources li").count()) > 0, id);
  }
  assert.equal(await page.getByRole("textbox").count(), 0, "what is for the screen is printed");
  assert.equal(await page.locator(".dossier .map__signs").evaluate((signs) => getComputedStyle(signs).animationName), "none", "the seats fade in");
  assert.equal(await wider(page), 0);
  const count = await printed(page);
  assert.ok(count >= 4 && count <= 9, `${count} pages`);
});

journey("a shared list is printed without notes", async (atlas) => {
  const { page } = atlas;
  await atlas.open(`carnet?ids=${IDS.join(",")}`);
  await page.locator(".dossier__record").nth(2).waitFor({ state: "attached" });
  assert.equal(await page.locator(".dossier__note").count(), 0);
  const count = await printed(page);
  assert.ok(count >= 4 && count <= 9, `${count} pages`);
});

for (const [path, most] of [["ptce/auton-homme", 4], ["ptce/ecopole-alimentaire-audruicq", 3], ["s-inspirer/grand-est-ami", 1], ["comparer?ids=auton-homme,aliss", 5], ["panorama", 7]]) {
  journey(`/${path} is printed on A4, nothing cut at the side, without the ways to other pages`, async (atlas) => {
    const { page } = atlas;
    await atlas.open(path);
    await eventually(async () => assert.equal(await page.locator(".loading").count(), 0));
    await page.setViewportSize({ width: 658, height: 900 });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await wider(page), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)", "the paper is tinted");
    for (const way of [".mainnav", ".mainnav__link--notebook", ".colophon__links", ".record__foot"]) {
      assert.equal(await page.locator(way).locator("visible=true").count(), 0, `${way} is printed`);
    }
    const count = await printed(page);
    assert.ok(count >= 1 && count <= most, `${count} pages`);
    const foot = await page.locator(".colophon__text").evaluate((foot) => getComputedStyle(foot, "::after").content);
    assert.ok(foot.includes(page.url()), `${foot} does not say where the page is found again`);
  });
}

journey("a comparison is a table on paper too, whose notes stand in one line each", async (atlas) => {
  const { page } = atlas;
  await atlas.open("comparer?ids=auton-homme,aliss,ecopole-alimentaire-audruicq");
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: "print" });
  const row = page.locator(".compare tbody tr").first();
  const tops = await row.locator("th, td").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  assert.equal(new Set(tops).size, 1, `cells of a line begin at ${tops}`);
  assert.equal(await wider(page), 0);
  // Its document, its lines, its publisher: unfolded, and no more than two lines high.
  const note = page.locator(".note").first();
  for (const said of [/^Carte régionale/, /ligne 11/, /éditeur non indiqué/]) await note.getByText(said).first().waitFor();
  assert.ok(await note.evaluate((note) => note.offsetHeight <= 3 * parseFloat(getComputedStyle(note).lineHeight)));
});

journey("the map of a record stands beside its facts on paper, and hides none", async (atlas) => {
  const { page } = atlas;
  await atlas.open("ptce/auton-homme");
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: "print" });
  const map = await page.locator(".map--locator").boundingBox();
  for (const value of await page.locator(".record__side .facts__row").all()) {
    const box = await value.boundingBox();
    const over = box.x + box.width > map.x && box.y < map.y + map.height && box.y + box.height > map.y;
    assert.ok(!over, await value.innerText());
  }
});
