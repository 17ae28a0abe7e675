// The policy: the whole app lives under it without one refusal, asks one origin for its files, keeps no
// cookie. Each page's own is whole, and what may be kept is what never changes.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { eventually } from "./lib/atlas.mjs";
import { headersOf } from "./lib/headers.mjs";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const bare = journeys({ bare: true });

/** One address of each kind. */
const ROUTES = [
  "", "?q=insertion", "theme/alimentation", "territoire/dep-62", "territoire/com-75056", "ptce/aliss", "savoir/sigle-acte",
  "comprendre", "comprendre/acteurs", "a-propos", "accessibilite", "nulle-part",
];

/** What left the browser, and what stays in it. */
async function account(atlas, steps) {
  const { page, base } = atlas;
  const sent = [];
  page.context().on("request", (request) => sent.push(request));
  page.on("websocket", (socket) => assert.fail(`a socket to ${socket.url()}`));
  await steps();
  const origins = new Set(sent.map((request) => new URL(request.url())).filter(({ protocol }) => /^http/.test(protocol)).map(({ origin }) => origin));
  assert.deepEqual([...origins], [new URL(base).origin], "the origins contacted");
  assert.deepEqual(await page.context().cookies(), [], "cookies");
  assert.deepEqual(sent.filter((request) => request.method() !== "GET" || request.postData()), [], "nothing is sent");
  return sent.map((request) => request.url());
}

for (const [where, lived] of [["with the headers", journey], ["with the pages' own policy alone", bare]]) {
  lived(`every kind of page asks one origin and is refused nothing, ${where}`, (atlas) =>
    account(atlas, async () => {
      for (const route of ROUTES) {
        await atlas.open(route);
        const own = await atlas.page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
        assert.match(own, /^default-src 'none';script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
      }
    }), { timeout: 120_000, expected: [/nulle-part|com-75056/] });
}

journey("words, places, map, filters, print: nothing is refused, and what is typed stays here", async (atlas) => {
  const { page } = atlas;
  const sent = await account(atlas, async () => {
    await page.context().grantPermissions(["geolocation"], { origin: new URL(atlas.base).origin });
    await page.context().setGeolocation({ latitude: 50.95137, longitude: 1.85871 });
    await atlas.open();
    const sheet = page.getByRole("group", { name: "Carte des PTCE" });
    await sheet.getByRole("button", { name: /^Hauts-de-France,/ }).hover();
    await sheet.getByRole("button", { name: /^Hauts-de-France,/ }).click();
    await sheet.getByRole("button", { name: /^Pas-de-Calais,/ }).waitFor();
    await page.getByRole("button", { name: "France entière" }).click();
    await atlas.field.pressSequentially("alimentaire");
    await atlas.suggested.first().waitFor();
    await atlas.found();
    await atlas.typePlace("sangatte", "Pas-de-Calais (62)");
    await page.keyboard.press("Enter");
    await atlas.found();
    await atlas.form.getByRole("button", { name: "Autour de moi" }).click();
    await eventually(() => assert.equal(atlas.near().pres, "com-62193"));
    await atlas.open("ptce/aliss");
    await page.locator("#situation .map__mark").first().waitFor();
    await page.pdf();
  });
  for (const url of sent) assert.doesNotMatch(url, /alimentaire|sangatte|62193/i, "what was typed was sent");
});

journey("what stands on the map is where it ought to be", async (atlas) => {
  const { page } = atlas;
  await atlas.open();
  const sign = page.locator(".map__territory").first();
  await sign.waitFor();
  const [left, top] = await sign.evaluate(({ style }) => [style.left, style.top]);
  assert.match(left, /^\d+(\.\d+)?%$/);
  assert.match(top, /^\d+(\.\d+)?%$/);
  const moved = page.locator(".map__moved").first();
  assert.equal(await moved.evaluate((drawing) => getComputedStyle(drawing).transform), "matrix(1, 0, 0, 1, 0, 0)");
  await page.getByRole("group", { name: "Carte des PTCE" }).getByRole("button", { name: /^Hauts-de-France,/ }).click();
  await eventually(async () => assert.match(await moved.evaluate((drawing) => getComputedStyle(drawing).transform), /^matrix\([2-9]/));
});

/** Every file of the build, relative to it, with slashes. */
const files = async () => (await readdir(DIST, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1).replaceAll("\\", "/"));

test("every page names its own scripts and styles, and nothing is allowed by word", async () => {
  const pages = (await files()).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 200, `${pages.length} pages`);
  for (const file of pages) {
    const html = await readFile(join(DIST, file), "utf8");
    const [, policy] = /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? assert.fail(`${file} has no policy`);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:|data:|blob:/, file);
    const inline = [...html.matchAll(/<(script|style)(?![^>]*ld\+json)[^>]*>([^]*?)<\/\1>/g)].map(([, , text]) => createHash("sha256").update(text).digest("base64"));
    const named = [...policy.matchAll(/'sha256-([^']*)'/g)].map(([, hash]) => hash);
    assert.deepEqual(named.sort(), [...new Set(inline)].sort(), file);
  }
});

test("what has a hash in its name may be kept for ever, and nothing else", async () => {
  for (const file of await files()) {
    const kept = headersOf(`/${file}`)["cache-control"];
    const hashed = /^(?:worker|data)\/[0-9a-f]{16}\/|-[0-9a-f]{16}[._-]/.test(file);
    assert.equal(kept === "public, max-age=31536000, immutable", hashed, `${file}: ${kept}`);
  }
});
