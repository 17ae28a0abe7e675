// «Où ?»: typing a place, choosing it by keyboard and by touch, what is near, what is not.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const SMALLEST = { width: 320, height: 640 };
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);
const texts = async (locator) => (await locator.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());

journey("a commune is found from its first letters, chosen by keyboard, and the list says why each is near", async (atlas) => {
  await atlas.open();
  await atlas.place.focus();
  await atlas.page.keyboard.type("boul");
  await atlas.options.filter({ hasText: "Boulogne-sur-Mer" }).first().waitFor();
  assert.equal(await atlas.place.getAttribute("aria-expanded"), "true");
  assert.equal(await atlas.place.getAttribute("aria-activedescendant"), null);

  const names = await texts(atlas.options);
  const wanted = names.findIndex((name) => name.startsWith("Boulogne-sur-Mer"));
  for (let step = 0; step <= wanted; step += 1) await atlas.page.keyboard.press("ArrowDown");
  const active = await atlas.place.getAttribute("aria-activedescendant");
  assert.match(await atlas.page.locator(`#${active}`).textContent(), /^Boulogne-sur-Mer/);
  assert.equal(await atlas.page.locator(`#${active}`).getAttribute("aria-selected"), "true");
  await atlas.page.keyboard.press("Enter");

  await eventually(() => assert.deepEqual(atlas.near(), { pres: "com-62160", rayon: null, tri: null }));
  await eventually(async () => assert.match(await atlas.title.textContent(), /près de Boulogne-sur-Mer/));
  assert.equal(await atlas.place.inputValue(), "Boulogne-sur-Mer");
  assert.equal(await atlas.place.getAttribute("aria-expanded"), "false");
  assert.ok(await focused(atlas.place), "the focus left the field");
  await atlas.found();
  const reasons = await texts(atlas.list.locator(".result__why"));
  assert.equal(reasons.length, await atlas.list.count());
  for (const reason of reasons) assert.match(reason, /^(couvre votre|siège|périmètre|distance inconnue|lieu non renseigné)/i);
  assert.equal(await atlas.page.title(), "Qui agit près de Boulogne-sur-Mer ? – Atlas PTCE".replace(" ?", "\u00a0?"));
});

journey("Enter alone takes the first place, even before it is there", async (atlas) => {
  await atlas.open();
  await atlas.place.focus();
  await atlas.page.keyboard.insertText("calais");
  await atlas.page.keyboard.press("Enter");
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
});

journey("homonyms are told apart by their département", async (atlas) => {
  await atlas.open();
  await atlas.typePlace("saint-denis", "Seine-Saint-Denis (93)");
  const names = await texts(atlas.options);
  assert.equal(new Set(names).size, names.length, `${names}`);
  assert.ok(names.some((name) => name.includes("La Réunion (974)")), `${names}`);
});

journey("a postal code finds its communes; one that nobody has is told", async (atlas) => {
  await atlas.open();
  await atlas.typePlace("62500", "Saint-Omer");
  assert.match((await texts(atlas.options))[0], /code postal 62500/);
  await atlas.place.fill("99999");
  await atlas.page.getByText("Aucune commune n’a le code postal 99999.").first().waitFor();
  assert.equal(await atlas.options.count(), 0);
  await atlas.place.fill("xqzvwkjj");
  await atlas.page.getByText(/Aucun lieu ne correspond à «\sxqzvwkjj\s»/).first().waitFor();
  await atlas.page.keyboard.press("Enter");
  assert.equal(atlas.path(), "");
});

journey("the empty field offers where the visitor is, everywhere, and where PTCE stand", async (atlas) => {
  await atlas.open();
  await atlas.place.click();
  const names = await texts(atlas.options);
  assert.deepEqual(names.slice(0, 2), ["Autour de moi", "Toute la France"]);
  assert.ok(names.some((name) => /^Hauts-de-France \d+$/.test(name)), `${names}`);
  await atlas.options.filter({ hasText: "Pas-de-Calais" }).click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-62"));
  assert.equal(await atlas.place.inputValue(), "Pas-de-Calais");
});

journey("a place can be taken off, changed, and found again by Back and Forward", async (atlas) => {
  await atlas.open("?q=alimentation");
  await atlas.typePlace("calais", "Pas-de-Calais (62)");
  await atlas.options.first().click();
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  await atlas.active("Près de Calais").waitFor();

  await atlas.typePlace("pas-de-c", "Pas-de-Calais");
  await atlas.options.filter({ hasText: "Département" }).first().click();
  await eventually(() => assert.deepEqual(atlas.asked(), { q: "alimentation", theme: [], territoire: ["dep-62"] }));
  assert.equal(atlas.near().pres, null, "a territory takes the place of a commune");

  await atlas.page.goBack();
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Calais"));
  await atlas.page.goForward();
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Pas-de-Calais"));

  await atlas.page.getByRole("button", { name: "Retirer le lieu Pas-de-Calais" }).click();
  await eventually(() => assert.equal(atlas.path(), "?q=alimentation"));
  assert.equal(await atlas.place.inputValue(), "");
});

journey("what is typed and not chosen is forgotten; a field that is emptied means no place", async (atlas) => {
  await atlas.open("?pres=com-62193");
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Calais"));
  await atlas.typePlace("arras", "Pas-de-Calais (62)");
  await atlas.page.keyboard.press("Tab");
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Calais"));
  assert.equal(atlas.near().pres, "com-62193");

  // Reached by keyboard, its text is marked: typing takes its place.
  await atlas.field.focus();
  await atlas.page.keyboard.press("Tab");
  assert.ok(await focused(atlas.place));
  await atlas.page.keyboard.type("lil");
  await atlas.options.first().waitFor();
  await atlas.page.keyboard.press("Escape");
  await atlas.places.waitFor({ state: "hidden" });
  await atlas.page.keyboard.press("Escape");
  await eventually(() => assert.equal(atlas.near().pres, null));
  assert.equal(await atlas.place.inputValue(), "");

  await atlas.open("?pres=com-62193");
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Calais"));
  await atlas.place.fill("");
  await atlas.page.keyboard.press("Tab");
  await eventually(() => assert.equal(atlas.near().pres, null));
});

journey("radius and order bound and sort what is near, and can be taken off", async (atlas) => {
  await atlas.open("?pres=com-62193");
  const all = await atlas.found();
  await atlas.page.getByLabel("Rayon", { exact: true }).selectOption("20");
  await eventually(() => assert.deepEqual(atlas.near(), { pres: "com-62193", rayon: "20", tri: null }));
  await eventually(async () => assert.ok((await atlas.ids()).length < all.length));
  for (const reason of await texts(atlas.list.locator(".result__why"))) {
    const km = reason.match(/(\d+) km/);
    assert.ok(!km || Number(km[1]) <= 20 || reason.startsWith("couvre"), reason);
  }
  await atlas.active("Rayon de 20 km").click();
  await eventually(() => assert.equal(atlas.near().rayon, null));

  await atlas.page.getByLabel("Trier par").selectOption("nom");
  await eventually(() => assert.equal(atlas.near().tri, "nom"));
  await eventually(async () => assert.notDeepEqual(await atlas.ids(), all));
  await atlas.page.getByLabel("Trier par").selectOption("distance");
  await eventually(async () => assert.deepEqual(await atlas.ids(), all));
  await atlas.active("Près de Calais").click();
  await eventually(() => assert.equal(atlas.path(), ""));
});

journey("where nothing is near, the list reaches out and says so", async (atlas) => {
  await atlas.open("?pres=com-13055");
  await atlas.page.getByText(/Aucun PTCE connu à moins de 50\skm de Marseille\s: voici les plus proches\./).waitFor();
  assert.ok((await atlas.found()).length > 0);
  await atlas.page.getByLabel("Rayon", { exact: true }).selectOption("30");
  await atlas.page.getByText(/à moins de 30\skm de Marseille/).waitFor();
  assert.ok((await atlas.found()).length > 0);
});

journey("a radius of the address is offered even if the list has it not", async (atlas) => {
  await atlas.open("?pres=com-62193&rayon=37");
  await eventually(async () => assert.equal(await atlas.page.getByLabel("Rayon", { exact: true }).inputValue(), "37"));
});

journey("the page of a commune says who acts there, who is near, whom to ask", async (atlas) => {
  await atlas.open("territoire/com-62193");
  await eventually(async () => assert.equal(await atlas.title.textContent(), "Calais"));
  const crumbs = atlas.page.getByRole("navigation", { name: "Fil d’Ariane" });
  for (const name of ["Hauts-de-France", "Pas-de-Calais"]) await crumbs.getByRole("link", { name, exact: true }).waitFor();
  await atlas.page.getByText("Code INSEE 62193").waitFor();
  await atlas.page.getByRole("heading", { name: /^Qui agit ici/ }).waitFor();
  await atlas.page.getByRole("heading", { name: "À proximité" }).waitFor();
  await atlas.page.getByRole("heading", { name: "À qui s’adresser" }).waitFor();
  await atlas.page.getByRole("link", { name: /cellule régionale/i }).first().waitFor();
  await atlas.page.getByRole("link", { name: "Voir les plus proches" }).click();
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
});

journey("an intercommunalité is a filter, and stands checked among the territories", async (atlas) => {
  await atlas.open();
  await atlas.typePlace("grand calais", "Intercommunalité");
  await atlas.options.filter({ hasText: "Intercommunalité" }).first().click();
  await eventually(() => assert.match(atlas.path(), /^territoire\/epci-\d{9}$/));
  await eventually(async () => assert.ok(await atlas.filter(atlas.territories, /Calais/).first().isChecked()));
  assert.ok((await atlas.found()).length > 0);
});

journey("a commune is added to the territories of the filter through the place field", async (atlas) => {
  await atlas.open("territoire/dep-80");
  await atlas.found();
  await atlas.page.getByRole("button", { name: "Ajouter une commune ou une intercommunalité" }).click();
  await eventually(async () => assert.ok(await focused(atlas.place)));
  await atlas.page.keyboard.type("calais");
  await atlas.offersRest();
  await atlas.options.filter({ hasText: /^\s*Calais.*Pas-de-Calais \(62\)/ }).first().click();
  await eventually(() => assert.deepEqual(atlas.asked().territoire, ["com-62193", "dep-80"]));
});

journey("a code that no territory has is told, with a way on", async (atlas) => {
  await atlas.open("territoire/com-99999");
  await atlas.notice.waitFor();
  await eventually(async () => assert.equal(await atlas.title.textContent(), "Territoire inconnu"));
  await atlas.page.getByRole("link", { name: /^Voir tout l’atlas/ }).click();
  await eventually(() => assert.equal(atlas.path(), ""));
});

journey("a former commune leads to what it is now", async (atlas) => {
  await atlas.open();
  await atlas.typePlace("Arbignieu", "anciennement Arbignieu");
  await atlas.open("?pres=com-75111");
  await atlas.page.getByText(/ancienne commune ou d’un arrondissement, aujourd’hui Paris/).waitFor();
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Paris"));
});

journey("on the narrowest screen the list fits, and is chosen by touch", async (atlas) => {
  await atlas.open();
  await atlas.place.fill("saint");
  await atlas.options.first().waitFor();
  await atlas.offersRest();
  const box = await atlas.places.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= SMALLEST.width, JSON.stringify(box));
  const wider = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${wider} px too wide`);
  for (const option of await atlas.options.all()) assert.ok((await option.boundingBox()).height >= 44);
  await atlas.options.first().click();
  await eventually(() => assert.match(atlas.near().pres ?? "", /^com-/));
  const after = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(after <= 0, `${after} px too wide`);
}, { viewport: SMALLEST });
