// The notebook: kept over reloads, an update and two tabs, told when the device refuses, shared as a list of ids, saved
// and read as a file, and never anything but text.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Atlas, eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";
import { kept } from "./lib/keeping.mjs";

const journey = journeys();
const IDS = ["auton-homme", "aliss", "valorizons"];

const save = (page) => page.getByRole("button", { name: /^(Ajouter au|Dans le) carnet$/ });
const notes = (page) => page.getByRole("textbox", { name: /^Note/ });
const entries = (page) => page.locator(".entry");
const inOrder = (page) => page.locator(".entry textarea").evaluateAll((all) => all.map((field) => field.id.replace(/^note-/, "")));
const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("atlas-carnet")));

/** A device that keeps these already. */
const given = (page, ids, note = "") =>
  page.addInitScript(([ids, note]) => {
    // A page of no address has no storage.
    if (location.protocol === "about:") return;
    if (localStorage.getItem("atlas-carnet") === null) {
      localStorage.setItem("atlas-carnet", JSON.stringify({ format: "carnet-atlas-ptce", version: 1, fiches: ids.map((id) => ({ id, note })) }));
    }
  }, [ids, note]);

const choose = (page, text, name = "carnet.json") =>
  page.locator("#carnet-fichier").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

journey("a record is kept from its page and from a list, and is there after a reload", async (atlas) => {
  const { page } = atlas;
  await atlas.open("ptce/aliss");
  await save(page).click();
  await eventually(async () => assert.equal(await save(page).getAttribute("aria-pressed"), "true"));
  await atlas.open("theme/mobilite");
  const first = atlas.results.filter({ hasNotText: "ALISS" }).first();
  const id = await first.getAttribute("data-id");
  await first.getByRole("button", { name: /^Ajouter au carnet/ }).click();
  await atlas.open("carnet");
  await eventually(async () => assert.deepEqual(await inOrder(page), ["aliss", id]));
  await notes(page).first().fill("Appeler lundi");
  await page.reload();
  await atlas.started();
  await eventually(async () => assert.equal(await notes(page).first().inputValue(), "Appeler lundi"));
});

journey("a carnet is put in order with the keyboard, and what was removed comes back with its note", async (atlas) => {
  const { page } = atlas;
  await given(page, IDS, "à garder");
  await atlas.open("carnet");
  await eventually(async () => assert.deepEqual(await inOrder(page), IDS));
  const up = entries(page).nth(2).getByRole("button", { name: /^Monter/ });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.getByText("place 2 sur 3").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "monter-valorizons"));
  await page.keyboard.press("Enter");
  await eventually(async () => assert.deepEqual(await inOrder(page), ["valorizons", "auton-homme", "aliss"]));

  await entries(page).nth(1).getByRole("button", { name: /^Retirer/ }).click();
  await eventually(async () => assert.deepEqual(await inOrder(page), ["valorizons", "aliss"]));
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.textContent), "Annuler"));
  await page.keyboard.press("Enter");
  await eventually(async () => assert.deepEqual(await inOrder(page), ["valorizons", "auton-homme", "aliss"]));
  assert.equal(await notes(page).nth(1).inputValue(), "à garder");
  assert.deepEqual((await stored(page)).fiches.map(({ id }) => id), ["valorizons", "auton-homme", "aliss"]);
});

journey("two tabs agree: what either adds or writes is in both", async (atlas, host) => {
  const one = atlas.page;
  await atlas.open("carnet");
  const other = new Atlas(await one.context().newPage(), host.url);
  await other.open("ptce/aliss");
  await save(other.page).click();
  await eventually(async () => assert.deepEqual(await inOrder(one), ["aliss"]));
  await notes(one).first().fill("depuis un");
  await other.follow("carnet");
  await eventually(async () => assert.equal(await notes(other.page).first().inputValue(), "depuis un"));
  // Both change at once, before either hears of the other.
  await Promise.all([
    one.evaluate(() => {}),
    notes(other.page).first().fill("depuis deux"),
    atlas.follow("ptce/valorizons").then(() => save(one).click()),
  ]);
  for (const page of [one, other.page]) {
    await eventually(async () => {
      const { fiches } = await stored(page);
      assert.deepEqual(fiches, [{ id: "aliss", ajout: fiches[0].ajout, note: "depuis deux" }, { id: "valorizons", ajout: fiches[1].ajout }]);
    });
  }
  await eventually(async () => assert.deepEqual(await inOrder(other.page), ["aliss", "valorizons"]));
});

journey("a full device: nothing is lost in the tab, it is told, and the file can be saved at once", async (atlas) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await atlas.open("ptce/aliss");
  await save(page).click();
  await page.getByText("cet appareil ne le garde pas").waitFor();
  await atlas.follow("carnet");
  await page.getByText("n’a pas gardé vos derniers changements").waitFor();
  await notes(page).first().fill("gardée ici");
  await page.waitForTimeout(600);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("alert").getByRole("button", { name: "Exporter le carnet" }).click()]);
  assert.match(file.suggestedFilename(), /^carnet-atlas-ptce-\d{4}-\d\d-\d\d\.json$/);
  const saved = JSON.parse(await readFile(await file.path(), "utf8"));
  assert.equal(saved.fiches[0].note, "gardée ici");
  assert.ok(saved.fiches[0].titre.length > 3, "the title is there for people");
});

journey("storage refused: the carnet works for this tab", async (atlas) => {
  const { page } = atlas;
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }));
  await atlas.open("ptce/aliss");
  await save(page).click();
  await atlas.follow("carnet");
  await eventually(async () => assert.deepEqual(await inOrder(page), ["aliss"]));
  await page.getByText("n’a pas gardé vos derniers changements").waitFor();
});

journey("a carnet that this version cannot read is left as it is, and said to be", async (atlas) => {
  const { page } = atlas;
  const later = "{\"format\":\"carnet-atlas-ptce\",\"version\":9,\"fiches\":[]}";
  await page.addInitScript((text) => localStorage.setItem("atlas-carnet", text), later);
  await atlas.open("ptce/aliss");
  await save(page).click();
  await atlas.follow("carnet");
  await page.getByText("ne sait pas lire").waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("atlas-carnet")), later);
});

journey("a shared link holds ids alone, is read without touching the carnet, and adds to it when asked", async (atlas) => {
  const { page } = atlas;
  await given(page, ["aliss"], "secret");
  await atlas.open("carnet");
  await page.getByRole("button", { name: "Partager la liste" }).click();
  const link = page.locator(".carnet__link");
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), new URL("carnet?ids=aliss", atlas.base).href);

  await atlas.open("carnet?ids=auton-homme,aliss,nulle-part,%3Cscript%3E");
  await page.getByText("Rien n’entre dans votre carnet").waitFor();
  await page.getByText(/2\s+fiches de ce lien/).waitFor();
  assert.equal(await entries(page).count(), 2);
  assert.equal((await stored(page)).fiches.length, 1);
  await page.getByRole("button", { name: "Ajouter à mon carnet" }).click();
  await page.getByText(/1\s+fiche ajoutée/).waitFor();
  await page.getByRole("link", { name: "Voir mon carnet" }).click();
  await eventually(async () => assert.deepEqual(await inOrder(page), ["aliss", "auton-homme"]));
  assert.equal(await notes(page).first().inputValue(), "secret");

  await atlas.open("carnet?ids=nulle-part,A+B");
  await page.getByText("Aucune fiche de ce lien").waitFor();
});

journey("a file is taken in without losing a note; one that is no carnet changes nothing and says why", async (atlas) => {
  const { page } = atlas;
  await given(page, ["aliss"], "la mienne");
  await atlas.open("carnet");
  await eventually(async () => assert.deepEqual(await inOrder(page), ["aliss"]));
  const before = await stored(page);
  for (const [text, told] of [
    ["id;titre\naliss;ALISS", /n’est pas un carnet/],
    ["{\"type\":\"FeatureCollection\",\"features\":[]}", /autre chose qu’un carnet/],
    ["{\"format\":\"carnet-atlas-ptce\",\"version\":2,\"fiches\":[]}", /version plus récente/],
    ["{\"format\":\"carnet-atlas-ptce\",\"version\":1,\"fiches\":[{\"id\":\"../x\"}]}", /abîmé/],
    ["\u0000\u0001", /n’est pas un carnet/],
    ["[".repeat(200_000), /n’est pas un carnet/],
  ]) {
    await choose(page, text);
    await page.getByText(told).waitFor();
    assert.deepEqual(await stored(page), before, text.slice(0, 40));
  }
  const file = { format: "carnet-atlas-ptce", version: 1, fiches: [{ id: "aliss", note: "la leur" }, { id: "fiche-retiree", note: "à ne pas perdre" }, { id: "auton-homme" }] };
  await choose(page, JSON.stringify(file));
  await page.getByText(/2\s+fiches ajoutées au carnet. 1\s+fiche a deux notes/).waitFor();
  await eventually(async () => assert.deepEqual(await inOrder(page), ["aliss", "fiche-retiree", "auton-homme"]));
  assert.match(await notes(page).first().inputValue(), /^la mienne[^]*la leur$/);
  assert.equal(await notes(page).nth(1).inputValue(), "à ne pas perdre");
  await page.getByText("n’est pas, ou plus, dans l’atlas").waitFor();
});

journey("a note that wants to be a page or a formula is text, on the screen, in the file and on paper", async (atlas) => {
  const { page } = atlas;
  const hostile = "<img src=x onerror=\"window.__ran=1\">\n=1+1\n</script><b>gras</b>";
  await given(page, ["aliss"]);
  await atlas.open("carnet");
  await notes(page).first().fill(hostile);
  await page.waitForTimeout(600);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Exporter le carnet" }).click()]);
  assert.equal(JSON.parse(await readFile(await file.path(), "utf8")).fiches[0].note, hostile);
  await page.reload();
  await atlas.started();
  await eventually(async () => assert.equal(await notes(page).first().inputValue(), hostile));
  await page.emulateMedia({ media: "print" });
  await eventually(async () => assert.equal(await page.locator(".dossier__note p").innerText(), hostile));
  assert.equal(await page.locator(".carnet :is(img, script, b)").count(), 0);
  assert.equal(await page.evaluate(() => window.__ran), undefined);
});

journey("«Tout oublier» leaves the carnet, and the carnet works without the host", async (atlas, host) => {
  const { page } = atlas;
  await given(page, IDS);
  await atlas.open("hors-ligne");
  await kept(page);
  await page.getByText("Votre carnet reste.").waitFor();
  await page.getByRole("button", { name: "Tout oublier et recommencer" }).click();
  await page.waitForTimeout(1500);
  await atlas.started();
  assert.deepEqual((await stored(page)).fiches.map(({ id }) => id), IDS);
  await kept(page);

  await host.close();
  await page.goto("about:blank");
  await atlas.open("carnet");
  await eventually(async () => assert.deepEqual(await inOrder(page), IDS));
  await notes(page).first().fill("sans réseau");
  for (const n of [0, 1]) await page.getByRole("checkbox", { name: /^Comparer/ }).nth(n).check();
  await page.getByRole("link", { name: /Comparer 2/ }).click();
  await page.getByRole("table").waitFor();
  await atlas.open("carnet");
  await eventually(async () => assert.equal(await notes(page).first().inputValue(), "sans réseau"));
}, { worker: "allow", alone: true, timeout: 120_000, expected: [/sw\.js$/] });
