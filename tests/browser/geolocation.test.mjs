// «Autour de moi»: asked only on the click, turned into a commune, explained when it fails. The
// coordinates go nowhere.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const CALAIS = { latitude: 50.95137, longitude: 1.85871 };
const LONDON = { latitude: 51.50735, longitude: -0.12776 };
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);
const button = (atlas) => atlas.form.getByRole("button", { name: "Autour de moi" });

/** The browser gives this position. */
async function stand(atlas, position) {
  const context = atlas.page.context();
  await context.grantPermissions(["geolocation"], { origin: new URL(atlas.base).origin });
  await context.setGeolocation(position);
}

/** The browser answers with this error (W3C Geolocation: 1 refused, 2 unavailable, 3 too long), after `ms`. */
const fail = (atlas, code, ms = 0) =>
  atlas.page.addInitScript(({ code, ms }) => {
    Geolocation.prototype.getCurrentPosition = (_, failed) => setTimeout(() => failed({ code, message: "" }), ms);
  }, { code, ms });

journey("granted: the nearest commune, and its coordinates nowhere", async (atlas) => {
  const sent = [];
  atlas.page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await stand(atlas, CALAIS);
  await atlas.open();
  await button(atlas).click();
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  await atlas.page.getByText("Autour de Calais (Pas-de-Calais).").waitFor();
  await atlas.page.getByText("Corrigez-la dans le champ.").waitFor();
  assert.equal(await atlas.place.inputValue(), "Calais");
  assert.ok((await atlas.found()).length > 0);

  const kept = await atlas.page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state, location.href]));
  for (const text of [...sent, kept]) assert.doesNotMatch(text, /50[.,]95|1[.,]858/, text);

  // The visitor corrects it.
  await atlas.typePlace("sangatte", "Pas-de-Calais (62)");
  await atlas.page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await atlas.place.inputValue(), "Sangatte"));
  assert.equal(await atlas.page.getByText("Autour de Calais").count(), 0);
});

journey("nothing is asked of the browser before the click", async (atlas) => {
  await atlas.page.addInitScript(() => {
    window.asked = 0;
    const ask = Geolocation.prototype.getCurrentPosition;
    Geolocation.prototype.getCurrentPosition = function (...rest) {
      window.asked += 1;
      return ask.apply(this, rest);
    };
  });
  await stand(atlas, CALAIS);
  await atlas.open();
  await atlas.place.click();
  await atlas.options.first().waitFor();
  assert.equal(await atlas.page.evaluate(() => window.asked), 0);
  // The list offers the same.
  await atlas.options.filter({ hasText: "Autour de moi" }).click();
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  assert.equal(await atlas.page.evaluate(() => window.asked), 1);
});

journey("while it is awaited it is said, and the button is busy", async (atlas) => {
  await fail(atlas, 3, 1_500);
  await atlas.open();
  await button(atlas).click();
  await atlas.page.getByRole("status").filter({ hasText: "Recherche de votre position…" }).waitFor();
  assert.equal(await button(atlas).getAttribute("aria-busy"), "true");
  await atlas.page.getByText("Votre position n’est pas arrivée à temps.").waitFor();
  assert.equal(await button(atlas).getAttribute("aria-busy"), "false");
});

const FAILURES = [
  ["refused", 1, "Votre navigateur a refusé de donner votre position."],
  ["unavailable", 2, "Votre appareil n’a pas su donner votre position."],
  ["too long", 3, "Votre position n’est pas arrivée à temps."],
];

for (const [title, code, sentence] of FAILURES) {
  journey(`${title}: it is explained, and the field is offered instead`, async (atlas) => {
    await fail(atlas, code);
    await atlas.open();
    await button(atlas).click();
    await atlas.page.getByRole("status").filter({ hasText: sentence }).waitFor();
    await eventually(async () => assert.ok(await focused(atlas.place), "the field has no focus"));
    assert.equal(await atlas.places.isVisible(), false, "the list hides what is said");
    assert.equal(atlas.path(), "");
    await atlas.page.keyboard.type("calais");
    await atlas.options.first().waitFor();
    assert.equal(await atlas.page.getByText(sentence).count(), 0, "it is still said");
  });
}

journey("a browser that refuses by itself is told like a visitor who does", async (atlas) => {
  await atlas.open();
  await button(atlas).click();
  await atlas.page.getByText("Votre navigateur a refusé de donner votre position.").waitFor();
});

journey("a browser without geolocation: it is said", async (atlas) => {
  await atlas.page.addInitScript(() => Object.defineProperty(Navigator.prototype, "geolocation", { get: () => undefined }));
  await atlas.open();
  await button(atlas).click();
  await atlas.page.getByText("Votre navigateur ne sait pas donner votre position.").waitFor();
});

journey("outside France: it is said, and nothing is filtered", async (atlas) => {
  await stand(atlas, LONDON);
  await atlas.open();
  await button(atlas).click();
  await atlas.page.getByText("Votre position n’est pas en France.").waitFor();
  await eventually(async () => assert.ok(await focused(atlas.place)));
  assert.equal(atlas.path(), "");
});

journey("without communes: it is said, and régions stay", async (atlas, host) => {
  host.lose(/communes\.bin$/);
  await stand(atlas, CALAIS);
  await atlas.open();
  await button(atlas).click();
  await atlas.page.getByText("Votre commune n’a pas pu être trouvée").waitFor();
  assert.equal(atlas.path(), "");
}, { expected: [/communes\.bin$/] });

journey("the shortcut of the installed app asks as the button does, once", async (atlas) => {
  await stand(atlas, CALAIS);
  await atlas.open("#autour-de-moi");
  await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
  assert.ok((await atlas.found()).length > 0);
  await atlas.page.goBack();
  await atlas.page.waitForTimeout(500);
  assert.doesNotMatch(atlas.page.url(), /autour-de-moi/, "it would ask again");
});

journey("the shortcut, refused: the same sentence as the button's", async (atlas) => {
  await fail(atlas, 1);
  await atlas.open("#autour-de-moi");
  await atlas.page.getByText(/refus/i).first().waitFor();
  assert.equal(atlas.near().pres, null);
});
