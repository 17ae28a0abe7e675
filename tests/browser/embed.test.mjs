// A list of the atlas in a page of another site, under the headers that owners send: the one path that may be
// framed. And the page that makes its code.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { eventually } from "./lib/atlas.mjs";
import { launch } from "./lib/chromium.mjs";
import { startHost } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";
import { holdApp } from "./lib/takeover.mjs";
import { watch } from "./lib/watch.mjs";

const LIMIT = { timeout: 60_000 };
const journey = journeys();
const mounted = journeys({ mount: "/atlas/" });

let browser, atlas, town, townUrl;
/** The body of the town's page. */
let body = "";

before(async () => {
  browser = await launch();
  atlas = await startHost({ mount: "/atlas/" });
  // A site that is strict with itself, as many are: it may frame the atlas and load nothing else.
  town = createServer((_, response) => {
    const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(atlas.url).origin}`;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    response.end(`<!doctype html><html lang="fr"><title>Ma commune</title><body><h1>Ma commune</h1>${body}</body></html>`);
  });
  await new Promise((done) => town.listen(0, "127.0.0.1", done));
  // Another name of this machine: another site, to a browser.
  townUrl = `http://localhost:${town.address().port}/`;
}, LIMIT);
after(async () => {
  await browser?.close();
  await atlas?.close();
  await new Promise((done) => town?.close(done) ?? done());
}, LIMIT);

/** A visit of the town's page; everything that goes wrong in it, frame included, fails the test. */
function inTown(title, html, steps, { refused = false } = {}) {
  test(title, LIMIT, async () => {
    body = html(atlas.url);
    const context = await browser.newContext({ viewport: { width: 900, height: 900 }, locale: "fr-FR" });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const problems = watch(page);
    try {
      await page.goto(townUrl);
      await steps(page, page.frameLocator("iframe"), context);
    } finally {
      await context.close();
    }
    const isMeant = (problem) =>
      problem.startsWith(`request to another origin: ${atlas.url}`) || (refused && /frame-ancestors 'none'|ERR_BLOCKED_BY_RESPONSE/.test(problem));
    assert.deepEqual(problems.filter((problem) => !isMeant(problem)), []);
  });
}

const frame = (query) => (url) => `<iframe src="${url}integrer/${query}" title="Atlas" width="100%" height="700"></iframe>`;

inTown("a town shows the list it chose, and nothing of the rest of the site", frame("?theme=textile"), async (page, list) => {
  await list.getByRole("heading", { level: 1, name: "Textile" }).waitFor();
  await eventually(async () => assert.ok((await list.locator("[data-id]").count()) > 0));
  assert.equal(await list.getByRole("banner").count(), 0);
  assert.equal(await list.getByRole("search").count(), 0);
  assert.match(await list.locator(".framed__credits").innerText(), /Licence Ouverte/);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
});

inTown("words are answered by the engine in the frame", frame("?q=v%C3%A9lo"), async (_, list) => {
  await eventually(async () => assert.ok((await list.locator("[data-id] mark").count()) > 0));
});

inTown("a record opens beside the frame, which stays as it was", frame("?theme=textile"), async (page, list, context) => {
  await list.getByRole("heading", { level: 1, name: "Textile" }).waitFor();
  const link = list.locator("[data-id] a").first();
  const name = await link.innerText();
  const [beside] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await beside.getByRole("heading", { level: 1, name }).waitFor();
  assert.match(beside.url(), /\/atlas\/ptce\//);
  assert.match(page.frames()[1].url(), /\/atlas\/integrer\/?\?theme=textile$/);
});

inTown("the pages and the order of the list stay in the frame", frame(""), async (page, list) => {
  await list.locator(".pages [rel=next]").click();
  await eventually(() => assert.match(page.frames()[1].url(), /\/integrer\/?\?page=2$/));
  await list.getByLabel("Trier par").selectOption({ index: 1 });
  await eventually(() => assert.match(page.frames()[1].url(), /\/integrer\/?\?.*tri=/));
  assert.equal(await list.getByRole("banner").count(), 0);
});

inTown("another page of the list, asked for before the app is there, comes in the frame", frame(""), async (page, list, context) => {
  const release = await holdApp(page);
  await page.reload({ waitUntil: "commit" });
  await list.locator(".pages [rel=next]").click();
  assert.ok(await list.locator("#app[data-static]").count(), "the app came too soon for this test");
  release();
  await eventually(() => assert.match(page.frames()[1].url(), /\/integrer\/?\?page=2$/));
  assert.equal(context.pages().length, 1);
});

inTown("the whole list opens in the atlas with its filters", frame("?theme=textile&territoire=reg-32"), async (_, list, context) => {
  const [beside] = await Promise.all([context.waitForEvent("page"), list.getByRole("link", { name: /Ouvrir dans l’atlas/ }).click()]);
  await beside.getByRole("banner").waitFor();
  assert.match(beside.url(), /\/atlas\/theme\/textile\?territoire=reg-32$/);
});

inTown("what the address gets wrong is told in the frame", frame("?theme=bidule"), async (_, list) => {
  await list.getByText(/bidule/).first().waitFor();
  await eventually(async () => assert.ok((await list.locator("[data-id]").count()) > 0));
});

for (const path of ["", "ptce/auton-homme/", "sur-votre-site/"]) {
  inTown(`no other page may be framed: «${path}»`, (url) => `<iframe src="${url}${path}" title="Atlas"></iframe>`, async (page) => {
    await eventually(() => assert.match(page.frames()[1].url(), /^chrome-error:/));
  }, { refused: true });
}

journey("the page of frames reads by itself too", async (atlas) => {
  await atlas.page.goto(`${atlas.base}integrer/?theme=textile`);
  await atlas.page.getByRole("heading", { level: 1, name: "Textile" }).waitFor();
});

journey("without JavaScript a frame holds its first records, which open beside it", async (atlas) => {
  await atlas.page.goto(`${atlas.base}integrer/`);
  assert.equal(await atlas.page.locator("base").getAttribute("target"), "_blank");
  assert.ok((await atlas.page.locator("[data-id] a").count()) > 0);
}, { script: false });

mounted("what is chosen is in the code, in the preview and in the address", async (atlas) => {
  const { page } = atlas;
  await page.goto(`${atlas.base}sur-votre-site`);
  await page.getByLabel("Thème").selectOption({ label: "Textile" });
  await page.getByLabel("Territoire").selectOption({ label: "Hauts-de-France" });
  await page.getByLabel("Hauteur").selectOption({ label: "800 pixels" });
  await page.getByLabel("Mots cherchés").fill("couture & co");
  await page.getByLabel("Mots cherchés").press("Tab");
  const code = page.locator(".maker__code");
  await eventually(async () => assert.match(await code.innerText(), /couture/));
  const text = await code.innerText();
  assert.match(text, /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/atlas\/integrer\/\?q=couture\+%26\+co&amp;theme=textile&amp;territoire=reg-32" title="[^"]*Textile[^"]*" width="100%" height="800" /);
  assert.match(page.url(), /sur-votre-site\?q=couture\+%26\+co&theme=textile&territoire=reg-32$/);
  // The preview is what a town gets.
  const address = /src="([^"]*)"/.exec(text)[1].replaceAll("&amp;", "&");
  assert.equal(await page.locator("iframe").evaluate((one) => one.src), address);
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
});

journey("a link to what was chosen is what was chosen", async (atlas) => {
  await atlas.page.goto(`${atlas.base}sur-votre-site?theme=textile&territoire=reg-32&q=couture`);
  await atlas.started();
  await atlas.page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await atlas.page.getByLabel("Thème").inputValue(), "textile");
  assert.equal(await atlas.page.getByLabel("Territoire").inputValue(), "reg-32");
  assert.equal(await atlas.page.getByLabel("Mots cherchés").inputValue(), "couture");
  assert.match(await atlas.page.locator(".maker__code").innerText(), /theme=textile/);
});

journey("choosing does not fill the history: Back leaves the page", async (atlas) => {
  const { page } = atlas;
  await page.goto(`${atlas.base}a-propos`);
  await page.goto(`${atlas.base}sur-votre-site`);
  await page.getByLabel("Thème").selectOption({ label: "Textile" });
  await page.getByLabel("Thème").selectOption({ label: "Mobilité" });
  await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Mobilité" }).waitFor();
  await page.evaluate(() => history.back());
  await eventually(() => assert.match(page.url(), /a-propos\/?$/));
});
