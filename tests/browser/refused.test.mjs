// Browsers that refuse: storage, the service worker, workers, WebAssembly, place on the device. The atlas
// says what it does without, and goes on.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";
import { state } from "./lib/keeping.mjs";

const journey = journeys();

journey("storage refused, as in some private windows: everything works but what would be kept", async (atlas) => {
  await atlas.page.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException("denied", "SecurityError"); } };
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) Object.defineProperty(window, name, refuse);
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("denied", "SecurityError"));
    navigator.serviceWorker.getRegistration = () => Promise.reject(new DOMException("denied", "SecurityError"));
  });
  await atlas.open("?q=alimentation");
  assert.ok((await atlas.found()).length > 0);
  await atlas.follow("hors-ligne");
  await atlas.page.getByText(/a refusé de garder l’atlas/).waitFor();
}, { worker: "allow" });

journey("storage full: what would be kept is not, and nothing else is lost", async (atlas) => {
  await atlas.page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await atlas.open("a-propos");
  await atlas.page.getByRole("switch").first().click();
  await atlas.follow("?q=alimentation");
  assert.ok((await atlas.found()).length > 0);
  await atlas.follow("hors-ligne");
  await atlas.page.getByText(/C’est la première version des données/).waitFor();
  await atlas.page.getByText(/^Prêt/).waitFor({ timeout: 20_000 });
}, { worker: "allow" });

journey("no service worker at all: the page says what that means", async (atlas) => {
  await atlas.page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
  await atlas.open("hors-ligne");
  await atlas.page.getByText(/ne peut pas garder l’atlas/).waitFor();
  await atlas.open("?q=alimentation");
  assert.ok((await atlas.found()).length > 0);
});

journey("no place left on the device: it is said, and the search works", async (atlas) => {
  const devtools = await atlas.page.context().newCDPSession(atlas.page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(atlas.base).origin, quotaSize: 1_000_000 });
  await atlas.open("hors-ligne");
  await atlas.page.getByText(/n’a plus assez de place/).waitFor({ timeout: 20_000 });
  assert.equal(await state(atlas.page), null);
  await atlas.follow("?q=alimentation");
  assert.ok((await atlas.found()).length > 0);
  // Place is made: the next visit has everything.
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(atlas.base).origin });
  await atlas.page.reload();
  await eventually(async () => assert.equal((await state(atlas.page))?.missing, 0), 20);
}, { worker: "allow", expected: [/./] });

journey("no web workers: filters and records work, words say why they do not", async (atlas) => {
  await atlas.page.addInitScript(() => delete window.Worker);
  await atlas.page.goto(`${atlas.base}?q=alimentation`);
  await eventually(async () => {
    const says = (await atlas.fault.count()) + (await atlas.page.getByRole("alert").count());
    assert.ok(says > 0, "nothing is said");
  }, 15);
  await atlas.page.goto(`${atlas.base}ptce/auton-homme`);
  await atlas.page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
}, { expected: [/./] });

journey("no WebAssembly: pages can be read, and it is said that the atlas did not start", async (atlas) => {
  await atlas.page.addInitScript(() => delete window.WebAssembly);
  for (const path of ["", "ptce/auton-homme", "comprendre"]) {
    await atlas.page.goto(atlas.base + path);
    await atlas.page.getByRole("alert").getByText("L’atlas n’a pas pu démarrer").waitFor();
    assert.ok(await atlas.title.first().isVisible());
  }
}, { expected: [/./] });

journey("the program stops: a readable page, that reloads or begins anew", async (atlas) => {
  const stop = async () => {
    await atlas.open("?q=alimentation");
    await atlas.found();
    // Whatever the app makes next fails under its hands.
    await atlas.page.evaluate(() => {
      Document.prototype.createElement = new Proxy(Document.prototype.createElement, {
        apply: (make, self, names) => {
          if (new Error().stack.includes("wasm")) throw new TypeError("made to fail");
          return Reflect.apply(make, self, names);
        },
      });
      Node.prototype.cloneNode = new Proxy(Node.prototype.cloneNode, { apply: () => null });
    });
    await atlas.follow("comprendre");
    await atlas.page.getByRole("heading", { level: 1, name: "L’atlas s’est arrêté" }).waitFor();
  };
  await stop();
  assert.equal(await atlas.page.evaluate(() => document.activeElement.id), "contenu");
  await atlas.page.getByRole("button", { name: "Recharger" }).click();
  await atlas.started();
  await stop();
  await atlas.page.evaluate(() => localStorage.setItem("atlas-raccourci", "non"));
  await atlas.page.getByRole("button", { name: "Réinitialiser" }).click();
  await eventually(async () => assert.equal(await atlas.page.evaluate(() => localStorage.getItem("atlas-raccourci")), null));
  await eventually(async () => assert.equal(await atlas.page.getByText("L’atlas s’est arrêté").count(), 0));
  await atlas.started();
}, { worker: "allow", expected: [/./], timeout: 90_000 });
