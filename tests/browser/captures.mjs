// Takes the pictures that are shown before the installation (style/captures), of the build in dist/. Run it
// after the look changed: `node captures.mjs` in this folder. Their sizes are those in src/site/install/manifest.rs.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Atlas } from "./lib/atlas.mjs";
import { launch } from "./lib/chromium.mjs";
import { startHost } from "./lib/host.mjs";

const FOLDER = fileURLToPath(new URL("../../style/captures/", import.meta.url));
const CAPTURES = [
  ["accueil-etroit.png", "", [360, 740]],
  ["resultats-etroit.png", "theme/alimentation", [360, 740]],
  ["resultats-large.png", "theme/alimentation", [1280, 800]],
];

await mkdir(FOLDER, { recursive: true });
const host = await startHost();
const browser = await launch();
for (const [name, path, [width, height]] of CAPTURES) {
  const context = await browser.newContext({ viewport: { width, height }, locale: "fr-FR", colorScheme: "light", reducedMotion: "reduce", serviceWorkers: "block" });
  const atlas = new Atlas(await context.newPage(), host.url);
  await atlas.open(path);
  await atlas.page.evaluate(() => document.fonts.ready);
  await atlas.page.waitForTimeout(1_500);
  await atlas.page.screenshot({ path: FOLDER + name });
  await context.close();
}
await browser.close();
await host.close();
