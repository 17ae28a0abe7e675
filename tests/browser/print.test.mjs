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
const wider = (page) => page.evaluate(() => [...document.querySelectorAll("#app *")].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1).length);

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

for (const [path, most] of [["ptce/auton-homme", 6], ["ptce/ecopole-alimentaire-audruicq", 6], ["comparer?ids=auton-homme,aliss", 6]]) {
  journey(`/${path} is printed on A4, nothing cut at the side`, async (atlas) => {
    await atlas.open(path);
    await eventually(async () => assert.equal(await atlas.page.locator(".loading").count(), 0));
    await atlas.page.setViewportSize({ width: 658, height: 900 });
    await atlas.page.emulateMedia({ media: "print" });
    assert.equal(await wider(atlas.page), 0);
    const count = await printed(atlas.page);
    assert.ok(count >= 1 && count <= most, `${count} pages`);
  });
}
