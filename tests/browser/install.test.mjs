// What a device reads before it installs the app: the manifest, its icons, pictures and shortcuts, at the root
// and under a path, as Chromium judges them. And what the visitor is asked, once.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";
import { kept } from "./lib/keeping.mjs";

/** Width and height of a PNG. */
const sizeOf = (bytes) => `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;

for (const mount of ["/", "/atlas/"]) {
  const journey = journeys({ mount });

  journey(`under ${mount}: Chromium reads the manifest without a fault and could install the app`, async (atlas) => {
    await atlas.open();
    await kept(atlas.page);
    const devtools = await atlas.page.context().newCDPSession(atlas.page);
    await atlas.page.waitForSelector("link[rel=manifest]", { state: "attached" });
    const { url, errors, data, manifest: read } = await devtools.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.equal(url, `${atlas.base}manifest.webmanifest`);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // A window of this kind keeps nothing for long: that alone is not the page's.
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);

    const manifest = JSON.parse(data);
    for (const [name, value] of Object.entries({ lang: "fr", dir: "ltr", name: "Atlas PTCE", display: "standalone", scope: "./", start_url: "./" })) {
      assert.equal(manifest[name], value, name);
    }
    assert.equal(new URL(manifest.start_url, url).href, atlas.base);
    assert.equal(read?.startUrl ?? atlas.base, atlas.base);
  }, { worker: "allow" });

  journey(`under ${mount}: every file that the manifest names is there, of the size it says`, async (atlas) => {
    await atlas.open();
    const manifest = await (await fetch(`${atlas.base}manifest.webmanifest`)).json();
    const images = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
    for (const { src, sizes, type } of images) {
      const answer = await fetch(new URL(src, `${atlas.base}manifest.webmanifest`));
      assert.equal(answer.status, 200, src);
      assert.equal(answer.headers.get("content-type"), type, src);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (type === "image/png") assert.equal(sizeOf(bytes), sizes, src);
    }
    const of = (purpose) => manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes).sort();
    assert.deepEqual(of("any"), ["192x192", "512x512", "any"]);
    assert.deepEqual(of("maskable"), ["192x192", "512x512"]);
    assert.deepEqual([...new Set(manifest.screenshots.map((one) => one.form_factor))].sort(), ["narrow", "wide"]);
    const apple = await fetch(`${atlas.base}apple-touch-icon.png`);
    assert.equal(sizeOf(Buffer.from(await apple.arrayBuffer())), "180x180");
  });

  journey(`under ${mount}: the shortcuts lead around the visitor and to the four main themes`, async (atlas) => {
    await atlas.open();
    const tiles = await atlas.page.getByRole("main").locator("a[href^='theme/']").evaluateAll((links) => links.slice(0, 4).map((link) => link.getAttribute("href")));
    const { shortcuts } = await (await fetch(`${atlas.base}manifest.webmanifest`)).json();
    assert.deepEqual(shortcuts.map(({ url }) => url.replace(/^\.\//, "").replace(/\/$/, "")), ["#autour-de-moi", ...tiles]);
    for (const { url, name, description } of shortcuts) {
      assert.ok(name.length > 3 && name.length < 30 && description.length > 20, name);
      await atlas.page.goto(new URL(url, atlas.base).href);
      await atlas.started();
      assert.equal(await atlas.saysUnknown(), false, url);
    }
  });
}

const journey = journeys();
const hint = (atlas) => atlas.page.getByRole("complementary", { name: "Installer l’atlas" });
/** The browser offers to install; its question is answered with `outcome`. */
const offer = (atlas, outcome) => atlas.page.evaluate((outcome) => {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  window.asked = 0;
  Object.assign(event, { prompt: () => window.asked++, userChoice: Promise.resolve({ outcome }) });
  dispatchEvent(event);
}, outcome);

journey("the installation is proposed once everything is there, and never again after «Ne plus proposer»", async (atlas) => {
  await atlas.open();
  await offer(atlas, "dismissed");
  await kept(atlas.page);
  await hint(atlas).getByRole("button", { name: "Ne plus proposer" }).click();
  assert.equal(await hint(atlas).count(), 0);
  await atlas.page.reload();
  await atlas.started();
  await offer(atlas, "dismissed");
  await kept(atlas.page);
  await atlas.page.waitForTimeout(500);
  assert.equal(await hint(atlas).count(), 0, "it insists");
  await atlas.follow("hors-ligne");
  await atlas.page.getByRole("button", { name: "Installer", exact: true }).waitFor();
}, { worker: "allow" });

journey("a click opens the browser's own question; once accepted it is said that the atlas is installed", async (atlas) => {
  await atlas.open();
  await offer(atlas, "accepted");
  await kept(atlas.page);
  await hint(atlas).getByRole("button", { name: "Installer" }).click();
  assert.equal(await atlas.page.evaluate(() => window.asked), 1);
  await eventually(async () => assert.equal(await hint(atlas).count(), 0));
  await atlas.follow("hors-ligne");
  await atlas.page.getByText("L’atlas est installé sur cet appareil.").waitFor();
}, { worker: "allow" });

journey("once installed, the browser is asked to keep the files for good", async (atlas) => {
  await atlas.page.addInitScript(() => {
    window.persisted = 0;
    navigator.storage.persist = async () => ++window.persisted > 0;
  });
  await atlas.open("hors-ligne");
  await atlas.page.waitForFunction(() => window.atlasOffline);
  assert.equal(await atlas.page.evaluate(() => window.persisted), 0, "nobody installed it");
  await atlas.page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  assert.equal(await atlas.page.evaluate(() => window.persisted), 1);
  await atlas.page.getByText("L’atlas est installé sur cet appareil.").waitFor();
});
