// Every state of the app that accessibility is checked in: where it is, and how a visitor gets
// there. A room that shows something new adds its states here.

import { eventually } from "./atlas.mjs";

const toFound = (atlas) => atlas.found();
const toTitle = (atlas) => atlas.title.first().waitFor();
const toText = (text) => (atlas) => atlas.page.getByText(text).first().waitFor();
const map = (atlas) => atlas.page.getByRole("group", { name: "Carte des PTCE" });
/** Goes to the map, which is drawn once it is near. */
const goNearMap = (atlas) => atlas.page.locator(".map").first().scrollIntoViewIfNeeded();
const goToMap = async (atlas) => {
  await goNearMap(atlas);
  await map(atlas).waitFor();
};

/** Holds a file back for as long as the state is looked at. */
const held = (files) => (atlas) => atlas.page.route(files, () => {});
/** Loses a file. */
const lost = (files) => (atlas, host) => host.lose(files);

/** A browser without service workers: what the page tells of it is told once, and the state below stays. */
const unkept = (atlas) => atlas.page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
/** Tells the app how things stand without network, as its page's script does (src/offline/state.rs). */
const told = (line, text) => async (atlas) => {
  await atlas.page.waitForFunction(() => window.atlasOffline);
  await atlas.page.evaluate((detail) => dispatchEvent(new CustomEvent("atlas-offline", { detail })), line);
  await toText(text)(atlas);
};

/** A device that keeps a carnet of these records, each with a note. */
const carnet = (ids) => (atlas) => atlas.page.addInitScript((ids) => localStorage.setItem("atlas-carnet", JSON.stringify({
  format: "carnet-atlas-ptce", version: 1, fiches: ids.map((id) => ({ id, ajout: "2026-11-22", note: "Appeler la porteuse avant le conseil." })),
})), ids);

const ENGINE = /worker_bg\.wasm$/;
const CATALOGUE = /catalogue\.bin$/;
const COMMUNES = /communes\.bin$/;
const OUTLINES = /contours\.bin$/;
const SCRIPT = /\/app-[0-9a-f]+\.js$/;

/**
 * - `path`: the address, relative to the app's
 * - `before`: what is spoilt before it is opened; `expected`: addresses that fail because of it
 * - `starts`: false where the app never starts
 * - `reach`: the visitor's steps, and what to wait for
 * - `only`: "narrow" or "wide", where the state does not exist on the other
 * - `print`: whether it is also looked at on paper
 */
export const STATES = {
  "home": { path: "", reach: async (atlas) => { await atlas.found(); await goToMap(atlas); } },
  "home, the table of the map": {
    path: "",
    reach: async (atlas) => {
      await goToMap(atlas);
      await atlas.page.getByText("Voir en tableau").click();
      await atlas.page.getByRole("table").waitFor();
    },
  },
  "home, a caption on the map": {
    path: "",
    reach: async (atlas) => {
      await goToMap(atlas);
      await map(atlas).getByRole("button", { name: /^Bretagne,/ }).focus();
      await eventually(() => atlas.page.locator(".map__caption").getByText("Bretagne").waitFor({ timeout: 500 }));
    },
  },
  "results, the formats of an export": {
    path: "?q=alimentation",
    reach: async (atlas) => {
      await atlas.found();
      await atlas.page.getByRole("button", { name: "Exporter", exact: true }).click();
      await atlas.page.getByRole("button", { name: /^Tableur/ }).waitFor();
    },
  },
  "suggestions of words": {
    path: "",
    reach: async (atlas) => {
      await atlas.field.focus();
      await atlas.page.keyboard.type("ali");
      await atlas.suggested.nth(1).waitFor();
      await atlas.page.keyboard.press("ArrowDown");
    },
  },
  "suggestions of places": {
    path: "",
    reach: async (atlas) => {
      await atlas.typePlace("boul", "Boulogne-sur-Mer");
      await atlas.page.keyboard.press("ArrowDown");
    },
  },
  "places offered before one types": {
    path: "",
    reach: async (atlas) => {
      await atlas.place.click();
      await atlas.options.nth(1).waitFor();
    },
  },
  "a message about a record": {
    path: "ptce/auton-homme",
    reach: async (atlas) => {
      await atlas.page.locator("#app:not([data-static])").waitFor();
      await atlas.page.locator("#signaler summary").click();
      await atlas.page.getByLabel("Votre message").fill("Un complément");
      await atlas.page.getByRole("link", { name: "Préparer le courriel" }).waitFor();
    },
  },
  "a list for the frame of another site": { path: "integrer/?theme=mobilite", reach: toFound },
  "the code of a frame": { path: "sur-votre-site?theme=mobilite", reach: (atlas) => atlas.page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor() },
  "results with words": { path: "?q=alimentation", reach: toFound, print: true },
  "results with words, and why the first is there": {
    path: "?q=v%C3%A9lo",
    reach: async (atlas) => {
      await atlas.found();
      await atlas.list.first().getByRole("button", { name: /^Pourquoi ce résultat/ }).click();
      await atlas.list.first().locator(".reasons li").first().waitFor();
    },
  },
  "results by theme": { path: "theme/mobilite", reach: toFound },
  "results by theme and territory": { path: "territoire/dep-62?theme=alimentation", reach: toFound },
  "results with records of knowledge": { path: "?q=qu%27est-ce+qu%27un+ptce", reach: (atlas) => atlas.page.locator(".also").getByRole("link").first().waitFor() },
  "the second page of results": { path: "?q=p%C3%B4le&page=2", reach: toFound },
  "no result": { path: "?q=cognac", reach: toText("Aucun PTCE connu pour") },
  "a corrected word": { path: "?q=alimantation", reach: toText("au lieu de") },
  "a place among the words": { path: "?q=alimentation+pr%C3%A8s+de+Boulogne", reach: toText("Près de Boulogne-sur-Mer (62)") },
  "the first answer, before the engine's": { path: "?q=mobilit%C3%A9", before: held(/index\.bin$/), reach: (atlas) => atlas.page.getByText("La recherche complète arrive.").last().waitFor() },
  "the filters on a phone": {
    path: "?q=alimentation",
    only: "narrow",
    reach: async (atlas) => {
      await atlas.found();
      await atlas.page.getByRole("button", { name: /^Filtrer/ }).click();
      await atlas.themes.waitFor();
    },
  },
  "the map of the results on a phone": {
    path: "theme/alimentation",
    only: "narrow",
    reach: async (atlas) => {
      await atlas.found();
      await atlas.page.getByRole("button", { name: "Carte", exact: true }).click();
      await goToMap(atlas);
    },
  },
  "near a place": { path: "?pres=com-62193", reach: toFound },
  "near a place, within a distance": { path: "?pres=com-62193&rayon=30", reach: toFound },
  "a region": { path: "territoire/reg-32", reach: toFound },
  "a département": { path: "territoire/dep-62", reach: toFound },
  "a commune": { path: "territoire/com-62193", reach: toText("Calais") },
  "an address that is only understood in part": { path: "theme/alimentation?territoire=dep-999", reach: (atlas) => atlas.notice.waitFor() },
  "a PTCE": { path: "ptce/auton-homme", reach: toTitle, print: true },
  "a PTCE whose sources contradict each other, its notes open": {
    path: "ptce/ecopole-alimentaire-audruicq",
    print: true,
    reach: async (atlas) => {
      await atlas.page.getByRole("region", { name: "Démarches proches" }).getByRole("listitem").first().waitFor();
      await atlas.page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    },
  },
  "a record of knowledge": { path: "savoir/def-article-9", reach: toTitle, print: true },
  "the guide, to understand": { path: "comprendre", reach: toTitle },
  "the guide, to apply": { path: "comprendre/candidater", reach: toTitle },
  "the guide, who helps": { path: "comprendre/acteurs", reach: toTitle },
  "what local governments did": { path: "s-inspirer", reach: toTitle, print: true },
  "what local governments did, filtered": { path: "s-inspirer?niveau=commune", reach: toText("Cusset") },
  "what local governments did, nothing answers": { path: "s-inspirer?levier=lev-foncier&niveau=region", reach: toText("Aucun exemple ne répond") },
  "a deed": { path: "s-inspirer/belleville-locaux", reach: toTitle, print: true },
  "about": { path: "a-propos", reach: (atlas) => atlas.page.getByRole("table").waitFor() },
  "accessibility": { path: "accessibilite", reach: toTitle },
  "offline, nothing is kept": { path: "hors-ligne", reach: toText("Ce navigateur") },
  "offline, everything is kept and the app can be installed": {
    path: "hors-ligne",
    before: unkept,
    reach: told("state=ready&network=yes&install=offered&version=0639f0c8f5b6a2d1&files=39&bytes=4256393&check=current", "Prêt"),
  },
  "offline, something is damaged and there is no network": { path: "hors-ligne", before: unkept, reach: told("state=damaged&network=no&version=06", "Incomplet") },
  "the carnet, empty": { path: "carnet", reach: toText("Votre carnet est vide") },
  "the carnet, with notes": {
    path: "carnet",
    print: true,
    before: carnet(["auton-homme", "fiche-retiree", "aliss"]),
    reach: async (atlas) => {
      await atlas.page.locator(".dossier__record").nth(1).waitFor({ state: "attached" });
      await atlas.page.getByRole("checkbox", { name: /^Comparer/ }).first().check();
      await atlas.page.getByRole("checkbox", { name: /^Comparer/ }).nth(1).check();
      await atlas.page.getByRole("button", { name: "Partager la liste" }).click();
      await atlas.page.locator(".carnet__link").waitFor();
    },
  },
  "the carnet, a record removed": {
    path: "carnet",
    before: carnet(["auton-homme", "aliss"]),
    reach: async (atlas) => {
      await atlas.page.getByRole("button", { name: /^Retirer/ }).first().click();
      await toText("n’est plus dans le carnet")(atlas);
    },
  },
  "the carnet, not kept": {
    path: "carnet",
    before: (atlas) => atlas.page.addInitScript(() => localStorage.setItem("atlas-carnet", "{}")),
    reach: toText("ne sait pas lire"),
  },
  "the carnet, a file that is none": {
    path: "carnet",
    reach: async (atlas) => {
      await toText("Votre carnet est vide")(atlas);
      await atlas.page.locator("#carnet-fichier").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("x") });
      await toText("n’est pas un carnet")(atlas);
    },
  },
  "a shared list, in part unknown": { path: "carnet?ids=auton-homme,aliss,nulle-part", reach: toText("Liste partagée") },
  "nothing to compare yet": { path: "comparer", reach: toText("au moins deux") },
  "four PTCE compared": { path: "comparer?ids=ecopole-alimentaire-audruicq,auton-homme,aliss,valorizons", reach: (atlas) => atlas.page.getByRole("table").waitFor(), print: true },
  "too many to compare": { path: "comparer?ids=auton-homme,aliss,valorizons,anima-grand-calais,fabricanova,nulle-part", reach: toText("trop pour une page") },
  "panorama": { path: "panorama", print: true, reach: (atlas) => atlas.page.getByRole("heading", { name: "Thèmes et départements" }).waitFor() },
  "panorama, its tables": {
    path: "panorama",
    reach: async (atlas) => {
      await atlas.page.locator(".picture__table").first().waitFor();
      await atlas.page.locator(".picture__table").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    },
  },
  "timeline": { path: "chronologie", print: true, reach: toText("rien de daté dans les sources") },
  "timeline, one kind and some years": { path: "chronologie?quoi=evenement&de=2013&a=2017", reach: toText("Toutes les années") },
  "timeline, an address that is only understood in part": { path: "chronologie?quoi=dragon", reach: (atlas) => atlas.notice.waitFor() },
  "a new version waits, without network": { path: "?q=alimentation", before: unkept, reach: told("state=ready&next=07&network=no", "Nouvelle version") },
  "the installation is proposed": { path: "comprendre", before: unkept, reach: told("state=ready&install=offered&network=yes", "Gardez l’atlas") },
  "the program stopped": {
    path: "",
    reach: async (atlas) => {
      await atlas.page.waitForFunction(() => window.atlasStopped);
      await atlas.page.evaluate(() => atlasStopped("made to stop"));
      await toText("L’atlas s’est arrêté")(atlas);
    },
  },
  "an address without a page": { path: "nulle-part", reach: toTitle, expected: [/favicon\.ico$/] },
  "an address without a record": { path: "ptce/nulle-part", reach: toText("Cette fiche n’existe pas"), expected: [/nulle\/.*worker_loader\.js$/, /favicon\.ico$/] },
  // The title comes with the list that the address asks for: the page of home is hidden until then.
  "the catalogue is under way": { path: "?q=alimentation", before: held(CATALOGUE), reach: (atlas) => atlas.page.waitForTimeout(400), starts: false, without: ["page-has-heading-one"] },
  "the engine did not start": { path: "?q=alimentation", before: lost(ENGINE), reach: (atlas) => atlas.fault.waitFor(), expected: [/worker/] },
  "the catalogue did not come": { path: "", before: lost(CATALOGUE), reach: (atlas) => atlas.page.getByRole("alert").waitFor(), expected: [CATALOGUE, /^http:\/\/127\.0\.0\.1:\d+\/$/], starts: false },
  "the communes did not come": { path: "?pres=com-62193", before: lost(COMMUNES), reach: toText("distances et périmètres sont laissés de côté"), expected: [COMMUNES] },
  "the map did not come": { path: "", before: lost(OUTLINES), reach: async (atlas) => { await goNearMap(atlas); await toText("La carte n’a pas pu s’ouvrir")(atlas); }, expected: [OUTLINES] },
  "the app did not start": { path: "", before: lost(SCRIPT), reach: (atlas) => atlas.page.getByRole("alert").waitFor(), expected: [/\/app-/, /^http:\/\/127\.0\.0\.1:\d+\/$/], starts: false },
};

/** Goes to a state. */
export async function reach(state, atlas, host) {
  await state.before?.(atlas, host);
  await atlas.page.goto(new URL(state.path, atlas.base).href);
  if (state.starts !== false) await atlas.started();
  await state.reach(atlas);
}
