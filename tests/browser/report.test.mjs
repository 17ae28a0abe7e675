// «Signaler ou compléter»: a message about a record is made and kept on the device; the reader sends it.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const RECORD = "ptce/auton-homme";

async function open(atlas) {
  await atlas.page.goto(`${atlas.base}${RECORD}`);
  await atlas.title.first().waitFor();
  await atlas.page.locator("#app:not([data-static])").waitFor();
  await atlas.page.locator("#signaler summary").click();
}

const text = (atlas) => atlas.page.getByLabel("Votre message");
const mail = (atlas) => atlas.page.getByRole("link", { name: "Préparer le courriel" });

/** What a mail program reads out of the address. */
async function written(atlas) {
  const address = await mail(atlas).getAttribute("href");
  assert.match(address, /^mailto:[^?]*\?subject=/);
  assert.ok(!address.includes("+"), "a plus sign is read as itself");
  const query = Object.fromEntries(address.split("?")[1].split("&").map((pair) => pair.split("=").map(decodeURIComponent)));
  return { ...query, to: address.slice("mailto:".length).split("?")[0] };
}

journey("a message names the record, its address and the date of the data", async (atlas) => {
  await open(atlas);
  assert.equal(await mail(atlas).count(), 0, "there is nothing to send yet");
  await atlas.page.getByLabel("Une information qui manque").check();
  await text(atlas).fill("Le pôle a changé de porteur & de site : 50 % + rien.");
  await atlas.page.getByLabel("D’où le savez-vous ?").fill("Délibération du 3 mai");
  const { subject, body } = await written(atlas);
  assert.match(subject, /Auton.Homme.*une information qui manque$/i);
  assert.match(body, /Le pôle a changé de porteur & de site : 50 % \+ rien\.\r\n/);
  assert.match(body, /Source.: Délibération du 3 mai/);
  assert.match(body, /\(auton-homme\)\r\nAdresse.: http:\/\/127\.0\.0\.1:\d+\/ptce\/auton-homme\r\n/);
  assert.match(body, /Données du \d+ /);
  // What is shown is what leaves.
  assert.equal((await atlas.page.locator(".report__message").innerText()).trim(), body.replaceAll("\r\n", "\n").trim());
});

journey("it waits on the device, and is gone when it is erased", async (atlas) => {
  await open(atlas);
  await text(atlas).fill("À dire plus tard");
  await atlas.page.reload();
  await atlas.page.getByText("Votre message commencé vous attend ici").click();
  assert.equal(await text(atlas).inputValue(), "À dire plus tard");
  await atlas.page.getByRole("button", { name: "Effacer", exact: true }).click();
  assert.equal(await text(atlas).inputValue(), "");
  assert.deepEqual(await atlas.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("atlas-message"))), []);
});

journey("another record has a message of its own", async (atlas) => {
  await open(atlas);
  await text(atlas).fill("Pour le premier");
  await atlas.page.goto(`${atlas.base}ptce/aliss`);
  await atlas.page.locator("#app:not([data-static])").waitFor();
  await atlas.page.locator("#signaler summary").click();
  assert.equal(await text(atlas).inputValue(), "");
});

journey("what is written is text, whatever it looks like", async (atlas) => {
  await open(atlas);
  await text(atlas).fill("<img src=x onerror=\"window.ran=1\"> =1+1");
  await eventually(async () => assert.match(await atlas.page.locator(".report__message").innerText(), /<img src=x onerror="window\.ran=1"> =1\+1/));
  assert.equal(await atlas.page.evaluate(() => window.ran), undefined);
  assert.match((await written(atlas)).body, /<img src=x/);
});

journey("where nothing can be kept, the message is made all the same", async (atlas) => {
  await atlas.page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } }));
  await open(atlas);
  await text(atlas).fill("Sans mémoire");
  assert.match((await written(atlas)).body, /Sans mémoire/);
});

journey("a long message is offered to be copied", async (atlas) => {
  await atlas.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(atlas);
  await text(atlas).fill("é".repeat(600));
  await atlas.page.getByText("copiez-le plutôt").waitFor();
  await atlas.page.getByRole("button", { name: "Copier le texte" }).click();
  await atlas.page.getByText("Texte copié").waitFor();
});

journey("who goes on before the page has looked for a message loses nothing", async (atlas) => {
  await atlas.open("ptce/auton-homme");
  await atlas.title.first().waitFor();
  // Several pages within one frame.
  await atlas.page.evaluate(async () => {
    for (const path of ["ptce/aliss", "savoir/def-scic", "ptce/valorizons", "a-propos"]) {
      document.body.append(Object.assign(document.createElement("a"), { href: path, id: "suivant" }));
      document.getElementById("suivant").click();
      document.getElementById("suivant").remove();
      await Promise.resolve();
    }
  });
  await eventually(() => assert.match(atlas.path(), /^a-propos/));
  await atlas.page.waitForTimeout(200);
  assert.equal(await atlas.page.locator(".start").count(), 0);
});
