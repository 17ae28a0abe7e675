// What was understood of the words: places, everyday words, slips; why a result is there; and the
// way out of an empty list.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const words = (parameters) => `?${new URLSearchParams(parameters)}`;
const understood = (atlas) => atlas.page.getByRole("group", { name: "Ce qui a été compris" });
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);

/** The number that a text ends with: «Partout en France 28 PTCE». */
const count = (text) => Number(text.replace(/\s/gu, " ").match(/(\d+) (?:PTCE|fiches?)$/u)?.[1]);

/** Waits for the count of the list. */
async function total(atlas, number) {
  await eventually(async () => {
    const said = await atlas.page.locator("#resultats .results__n").textContent();
    assert.equal(count(said.trim()), number);
  });
}

journey("a place typed among the words is a tag that can be taken off", async (atlas) => {
  await atlas.open(words({ q: "alimentation près de Boulogne" }));
  await understood(atlas).getByText("Près de Boulogne-sur-Mer (62)").waitFor();
  await understood(atlas).getByRole("button", { name: /^Retirer le filtre Près de Boulogne-sur-Mer/ }).click();
  await eventually(() => assert.equal(atlas.path(), "?q=alimentation"));
  await eventually(async () => assert.equal(await atlas.field.inputValue(), "alimentation"));
  await eventually(async () => assert.ok(await focused(atlas.page.locator("#resultats")), "the focus is lost"));
  await eventually(async () => assert.equal(await understood(atlas).count(), 0));
});

journey("another place of that name can be chosen, and the address tells which", async (atlas) => {
  await atlas.open(words({ q: "alimentation près de Boulogne" }));
  const first = atlas.list.first().locator(".result__why");
  await first.waitFor();
  const before = await first.textContent();
  await understood(atlas).getByRole("link", { name: "Boulogne-Billancourt (92)" }).click();
  await eventually(() => assert.equal(atlas.near().pres, "com-92012"));
  assert.equal(atlas.asked().q, "alimentation");
  await eventually(async () => assert.notEqual(await first.textContent(), before));
});

journey("near a place of the words each result says how far it is, and the order can be changed", async (atlas) => {
  await atlas.open(words({ q: "alimentation près de Calais" }));
  await atlas.found();
  await eventually(async () => assert.match(await atlas.list.first().locator(".result__why").textContent(), /siège|couvre|périmètre/));
  const order = atlas.page.getByLabel("Trier par");
  assert.equal(await order.inputValue(), "distance");
  await order.selectOption("nom");
  await eventually(() => assert.deepEqual(atlas.near(), { pres: "com-62193", rayon: null, tri: "nom" }));
  assert.equal(atlas.asked().q, "alimentation");
});

journey("an everyday word is a tag; without it the words are taken as they are, and there is a way back", async (atlas) => {
  await atlas.open(words({ q: "vélo dans l'Oise" }));
  const tag = understood(atlas).getByRole("button", { name: /^vélo compris comme Mobilité/ });
  await tag.click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-60?q=vélo&brut=1"));
  await understood(atlas).getByRole("link", { name: "Chercher aussi les mots proches" }).click();
  await eventually(() => assert.equal(atlas.path(), "territoire/dep-60?q=vélo"));
  await tag.waitFor();
});

journey("a misspelt word is told, and what was typed is one click away", async (atlas) => {
  await atlas.open(words({ q: "alimantation" }));
  await understood(atlas).getByText("au lieu de « alimantation »").waitFor();
  assert.equal(await understood(atlas).locator("strong").textContent(), "alimentation");
  await understood(atlas).getByRole("link", { name: "Chercher plutôt « alimantation »" }).click();
  await eventually(() => assert.equal(atlas.path(), "?q=alimantation&brut=1"));
});

for (const q of ["cognac", "Marseille", "textile à Marseille"]) {
  journey(`«${q}» finds no PTCE: each way out finds as many as it says`, async (atlas) => {
    await atlas.open(words({ q }));
    const empty = atlas.page.locator(".empty");
    await empty.getByRole("heading", { name: `Aucun PTCE connu pour « ${q} »` }).waitFor();
    const steps = await empty.getByRole("link").all();
    assert.ok(steps.length > 1, "there is no way out but everything");
    const promises = [];
    for (const step of steps) promises.push([await step.getAttribute("href"), count((await step.textContent()).trim())]);
    for (const [href, number] of promises) {
      await atlas.follow(href);
      await total(atlas, number);
      assert.equal(await atlas.notice.count(), 0, `${href} is not read as it is written`);
    }
  });
}

journey("words of nobody leave a way out too", async (atlas) => {
  await atlas.open(words({ q: "zzzz" }));
  await atlas.page.getByRole("heading", { name: "Aucun PTCE connu pour « zzzz »" }).waitFor();
  await atlas.page.locator(".empty").getByRole("link", { name: /Voir tout l’atlas/ }).click();
  await eventually(() => assert.equal(atlas.path(), ""));
});

journey("a question that records of knowledge answer leads to them", async (atlas) => {
  await atlas.open(words({ q: "qu'est-ce qu'un ptce" }));
  await atlas.page.getByRole("heading", { name: /fiches répondent à/ }).waitFor();
  await atlas.page.locator(".also").getByRole("link").first().waitFor();
});

journey("«Pourquoi ce résultat ?» opens by keyboard, moves nothing above it and keeps the focus", async (atlas) => {
  await atlas.open(words({ q: "vélo" }));
  await atlas.found();
  const ask = atlas.list.first().getByRole("button", { name: /^Pourquoi ce résultat/ });
  await ask.focus();
  const before = await ask.boundingBox();
  await atlas.page.keyboard.press("Enter");
  const reasons = atlas.list.first().locator(".reasons");
  await reasons.getByText("Thème").waitFor();
  assert.match(await reasons.textContent(), /vélo → Mobilité/);
  assert.doesNotMatch(await reasons.textContent(), /\d[.,]\d/, "a raw score is shown");
  assert.equal(await ask.getAttribute("aria-expanded"), "true");
  assert.ok(await focused(ask), "the focus left the button");
  assert.equal((await ask.boundingBox()).y, before.y);
  await atlas.page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await reasons.textContent(), ""));
});

journey("two results tell why one after the other", async (atlas) => {
  await atlas.open(words({ q: "alimentation" }));
  await atlas.found();
  const asks = atlas.list.getByRole("button", { name: /^Pourquoi ce résultat/ });
  await asks.nth(0).click();
  await asks.nth(1).click();
  for (const place of [0, 1]) await atlas.list.nth(place).locator(".reasons li").first().waitFor();
});

journey("where nothing is asked in words, no result is explained", async (atlas) => {
  await atlas.open("theme/alimentation");
  await atlas.found();
  assert.equal(await atlas.page.getByRole("button", { name: /^Pourquoi ce résultat/ }).count(), 0);
});

journey("on a phone all of it fits", async (atlas) => {
  for (const q of ["alimentation près de Boulogne", "textile à Marseille", "vélo et couture", "alimantation durable"]) {
    await atlas.open(words({ q }));
    await eventually(async () => assert.ok((await understood(atlas).count()) + (await atlas.page.locator(".empty").count()) > 0));
    const wide = await atlas.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `«${q}» is ${wide} px wide`);
  }
}, { viewport: { width: 360, height: 740 } });
