// Chromium as it runs here and on a build machine: installed by the system, headless, often as
// root, without a screen card, and never speaking to anyone but the page's own host.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function find() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const place = [...places, ON_MAC].find((place) => existsSync(place));
  if (!place) throw new Error("Chromium was not found: install it, or set CHROME_PATH to the program.");
  return place;
}

/** A browser with a profile of its own, gone when it closes; `flags` are given to it beside those above. */
export const launch = (...flags) => chromium.launch({ executablePath: find(), args: [...FLAGS, ...flags] });

/** A browser on a profile that outlives it, in this folder: what it kept is there when it is started again. */
export const launchKept = (profile) => chromium.launchPersistentContext(profile, { executablePath: find(), args: FLAGS, locale: "fr-FR" });
