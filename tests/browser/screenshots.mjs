// Pictures of the app to look at: home, results and a record, narrow and wide, light and dark.
// `node screenshots.mjs` after a build; they land in results/, which git ignores. With `--readme`,
// only the picture of README.md is made anew.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Atlas } from "./lib/atlas.mjs";
import { launch } from "./lib/chromium.mjs";
import { startHost } from "./lib/host.mjs";

const PAGES = { home: "", results: "?q=alimentation", record: "ptce/auton-homme", knowledge: "savoir/def-article-9", guide: "comprendre" };
const WIDTHS = { 360: 740, 1280: 800 };
const folder = new URL("./results/", import.meta.url);

const README = { path: "?q=alimentation", width: 1280, height: 860, file: new URL("../../docs/screenshot.png", import.meta.url) };

async function readme() {
  const page = await browser.newPage({ viewport: README, locale: "fr-FR", reducedMotion: "reduce" });
  const atlas = new Atlas(page, host.url);
  await atlas.open(README.path);
  await atlas.found();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: fileURLToPath(README.file) });
}

await mkdir(folder, { recursive: true });
const host = await startHost();
const browser = await launch();
try {
  if (process.argv.includes("--readme")) await readme();
  else await everyPage();
} finally {
  await browser.close();
  await host.close();
}

async function everyPage() {
  for (const [width, height] of Object.entries(WIDTHS)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport: { width: Number(width), height }, colorScheme, locale: "fr-FR", reducedMotion: "reduce" });
      const page = await context.newPage();
      const atlas = new Atlas(page, host.url);
      for (const [name, path] of Object.entries(PAGES)) {
        await atlas.open(path);
        await page.waitForLoadState("networkidle");
        await page.evaluate(() => document.fonts.ready);
        const file = fileURLToPath(new URL(`${name}-${width}-${colorScheme}.png`, folder));
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await context.close();
    }
  }
}
