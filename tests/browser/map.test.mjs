// The map: reached by one tab stop, walked with arrows, clicked, touched, printed, and told by a
// table. It comes from one file, without which the rest goes on.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const SMALLEST = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };

const sheet = (page) => page.getByRole("group", { name: "Carte des PTCE" });
const territory = (page, name) => sheet(page).getByRole("button", { name: new RegExp(`^${name},`) });
const focusedName = (page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const wholeFrance = (page) => page.getByRole("button", { name: "France entière" });

/** Puts the focus on the map's tab stop, as a keyboard gets there. */
async function tabToMap(page) {
  await territory(page, "Hauts-de-France").waitFor();
  // From what stands before it.
  await page.locator(".tile__link").last().focus();
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press("Tab");
    if (await sheet(page).evaluate((map) => map.contains(document.activeElement))) return;
  }
  assert.fail("the map has no tab stop");
}

journey("the map is one tab stop", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  await tabToMap(page);
  assert.equal(await sheet(page).locator("[tabindex='0']").count(), 1);
  await page.keyboard.press("Tab");
  assert.equal(await sheet(page).evaluate((map) => map.contains(document.activeElement)), false);
});

journey("a keyboard alone walks to a département and filters the list", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  await tabToMap(page);
  await page.keyboard.press("End");
  await eventually(async () => assert.match(await focusedName(page), /^Île-de-France,/));
  await page.keyboard.press("ArrowUp");
  await eventually(async () => assert.match(await focusedName(page), /^Hauts-de-France, \d+\sPTCE$/));
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await focusedName(page), /^Aisne,/));
  await page.keyboard.press("End");
  await eventually(async () => assert.match(await focusedName(page), /^Somme,/));
  await page.keyboard.press("ArrowUp");
  await eventually(async () => assert.match(await focusedName(page), /^Pas-de-Calais,/));
  const [, n] = (await focusedName(page)).match(/, (\d+)\sPTCE/);
  await page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
  await atlas.found();
  await eventually(async () => assert.equal(await page.locator(".result").count(), Number(n)));
  // The filter is on the map of the results as well.
  await eventually(async () => assert.equal(await territory(page, "Pas-de-Calais").getAttribute("aria-pressed"), "true"));
});

journey("Escape steps back from a région, and only then leaves the map alone", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  await tabToMap(page);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await wholeFrance(page).waitFor();
  await page.keyboard.press("Escape");
  await wholeFrance(page).waitFor({ state: "detached" });
  await eventually(async () => assert.match(await focusedName(page), /^Auvergne-Rhône-Alpes,/));
  assert.equal(atlas.path(), "");
});

journey("arrows end where they started, whatever the way", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  await tabToMap(page);
  const seen = new Set();
  for (const key of ["Home", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
    seen.add(await focusedName(page));
    assert.ok(await sheet(page).evaluate((map) => map.contains(document.activeElement)), `${key} leaves the map`);
  }
  assert.ok(seen.size > 4, [...seen].join(" | "));
});

journey("a territory page opens on its territory", async (atlas) => {
  const { page } = atlas;
  await atlas.open("territoire/reg-32");
  await territory(page, "Nord").waitFor();
  await wholeFrance(page).click();
  await territory(page, "Bretagne").waitFor();
  assert.equal(atlas.path(), "territoire/reg-32", "looking elsewhere changes no filter");
});

journey("a click on the land opens a région, another one filters", async (atlas) => {
  const { page } = atlas;
  await atlas.open("theme/alimentation");
  await territory(page, "Hauts-de-France").click();
  await territory(page, "Nord").waitFor();
  await territory(page, "Oise").click();
  await eventually(() => assert.deepEqual(atlas.asked(), { q: null, theme: ["alimentation"], territoire: ["dep-60"] }));
  await territory(page, "Oise").click();
  await eventually(() => assert.deepEqual(atlas.asked().territoire, []));
});

for (const path of ["", "theme/alimentation", "territoire/dep-59"]) {
  journey(`the table of /${path} says what the map says`, async (atlas) => {
    const { page } = atlas;
    await atlas.open(path);
    await sheet(page).waitFor();
    const back = wholeFrance(page);
    if (await back.count()) await back.click();
    await territory(page, "Bretagne").waitFor();
    await page.getByText("Voir en tableau").click();
    const table = page.getByRole("table", { name: /^Les PTCE par région/ });
    const rows = await table.getByRole("row").evaluateAll((rows) => rows.slice(1).map((row) => [
      row.querySelector("th").textContent, row.querySelector("td").textContent, row.querySelector("a").getAttribute("href"),
    ]));
    assert.ok(rows.length > 1);
    for (const [name, n, href] of rows.filter(([, , href]) => href.includes("reg-"))) {
      assert.match(await territory(page, name).getAttribute("aria-label"), new RegExp(`, ${n}\\s`), href);
    }
    for (const [name, n] of rows.filter(([, , href]) => href.includes("dep-"))) {
      assert.ok(Number(n) > 0, name);
    }
  });
}

journey("a mark leads to its result, and a result shows its mark", async (atlas) => {
  const { page } = atlas;
  await atlas.open("territoire/dep-03");
  await atlas.found();
  const mark = page.locator(".map__signs .map__mark").first();
  await mark.waitFor();
  await mark.click();
  const id = await page.evaluate(() => document.activeElement.closest("[data-id]")?.dataset.id);
  assert.ok(id, "no result has the focus");
  assert.equal(atlas.path(), "territoire/dep-03");
  await eventually(async () => assert.equal(await page.locator(".map__ring").count(), 1));
});

journey("a cluster leads closer, and tells who stands together", async (atlas) => {
  const { page } = atlas;
  await atlas.open("theme/alimentation");
  await territory(page, "Hauts-de-France").click();
  await territory(page, "Nord").waitFor();
  const cluster = () => page.locator(".map__signs .map__cluster").first();
  for (let i = 0; i < 4 && (await cluster().count()) && !(await page.locator(".map__picked").count()); i += 1) {
    await cluster().click();
    await page.waitForTimeout(100);
  }
  assert.equal(atlas.path(), "theme/alimentation", "looking closer changes no filter");
});

journey("PTCE without a seat are named beside the map", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  await sheet(page).waitFor();
  const line = page.getByText("Sans siège connu", { exact: false });
  await line.waitFor();
  const href = await line.getByRole("link").first().getAttribute("href");
  assert.match(href, /^ptce\//);
});

for (const path of ["", "theme/alimentation", "territoire/reg-32", "ptce/auton-homme"]) {
  journey(`/${path} with its map is no wider than the narrowest screen`, async (atlas) => {
    const { page } = atlas;
    await atlas.open(path);
    const toggle = page.getByRole("button", { name: "Carte", exact: true });
    if (await toggle.count()) await toggle.click();
    // It is drawn once it is near.
    await page.locator(".map").first().scrollIntoViewIfNeeded();
    await page.locator(".map__ground").first().waitFor();
    await page.locator(".map__table summary").first().click({ timeout: 500 }).catch(() => {});
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px too wide`);
  }, { viewport: SMALLEST });
}

journey("on a phone a button turns the list into the map and back", async (atlas) => {
  const { page } = atlas;
  await atlas.open("theme/alimentation");
  await atlas.found();
  assert.equal(await sheet(page).isVisible(), false);
  await page.getByRole("button", { name: "Carte", exact: true }).click();
  await sheet(page).waitFor();
  assert.equal(await atlas.results.first().isVisible(), false);
  // What a finger touches is a finger apart.
  const near = await page.locator(".map__signs .map__mark, .map__signs .map__cluster").evaluateAll((signs) => {
    const centres = signs.map((sign) => sign.getBoundingClientRect()).map((box) => [box.x + box.width / 2, box.y + box.height / 2]);
    return centres.some(([x, y], i) => centres.slice(i + 1).some(([u, v]) => Math.hypot(x - u, y - v) < 24));
  });
  assert.equal(near, false, "two signs stand closer than 24 px");
  await page.locator(".map-toggle").filter({ hasText: /^Voir/ }).click();
  await atlas.results.first().waitFor();
}, { viewport: PHONE });

journey("nothing moves when the drawing comes", async (atlas, host) => {
  const { page } = atlas;
  await page.route(/contours\.bin$/, async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await atlas.open();
  const top = () => page.locator(".home__section--band").evaluate((band) => Math.round(band.getBoundingClientRect().top + scrollY));
  await page.locator(".map__frame--empty").waitFor();
  const before = await page.locator(".map__legend").evaluate((legend) => Math.round(legend.getBoundingClientRect().top + scrollY));
  await sheet(page).waitFor();
  const after = await page.locator(".map__legend").evaluate((legend) => Math.round(legend.getBoundingClientRect().top + scrollY));
  assert.equal(after, before);
  assert.ok((await top()) > 0 && host);
});

for (const [what, spoil] of [["missing", "lose"], ["cut", "cut"], ["empty", null]]) {
  journey(`the map's file is ${what}: a sentence, its table, and the rest`, async (atlas, host) => {
    const { page } = atlas;
    if (spoil) host[spoil](/contours\.bin$/);
    else await page.route(/contours\.bin$/, (route) => route.fulfill({ status: 200, body: "" }));
    await atlas.open();
    await page.getByText("La carte n’a pas pu s’ouvrir").waitFor();
    await page.getByText("Voir en tableau").click();
    assert.ok((await page.getByRole("table").getByRole("row").count()) > 2);
    assert.ok((await atlas.found()).length > 0);
    await atlas.follow("territoire/dep-62");
    await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
    assert.ok((await atlas.found()).length > 0);
  }, { expected: [/contours\.bin$/] });
}

journey("on paper the map stands whole, and its buttons do not", async (atlas) => {
  const { page } = atlas;
  await atlas.open("territoire/reg-32");
  await sheet(page).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await sheet(page).isVisible(), true);
  assert.equal(await wholeFrance(page).isVisible(), false);
  await page.emulateMedia({ media: "screen" });
});
