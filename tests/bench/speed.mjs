// How soon the published pages are there, on a phone with a slow line: three pages, and the first
// results of an address that asks for some, on a line that Chromium slows; then Lighthouse's figures,
// which are computed from a quick load. `cargo xtask bench` runs it on `dist/`; nothing asserts what it prints.

import { auditor } from "../browser/lib/lighthouse.mjs";
import { launch } from "../browser/lib/chromium.mjs";
import { startHost } from "../browser/lib/host.mjs";
import { load } from "./slow-line.mjs";
import { spread } from "./spread.mjs";

const PAGES = { home: "", record: "ptce/auton-homme/", theme: "theme/alimentation/" };
const QUERY = "?q=alimentation";
/** Lighthouse's names of what is printed: ms, but for the shift, which has no unit. */
const TIMES = { FCP: "first-contentful-paint", LCP: "largest-contentful-paint", TBT: "total-blocking-time" };
const SHIFT = "cumulative-layout-shift";

const runs = Number(process.argv.find((word) => word.startsWith("--runs="))?.slice("--runs=".length) ?? 3);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs= takes a number of runs, from 1.");

const host = await startHost({ published: true });
const address = (path) => new URL(path, host.url).href;
try {
  const browser = await launch();
  console.log(`Chromium ${browser.version()}, Node ${process.versions.node}; median (least–most) of ${runs} runs, empty cache, files in brotli 11.\n`);
  try {
    for (const path of [...Object.values(PAGES), QUERY]) await visit(browser, address(path));
    await measureLine(browser);
  } finally {
    await browser.close();
  }
  await measurePages();
} finally {
  await host.close();
}

/** Has the host compress all that a page asks for, which it does when a file is first asked for. */
async function visit(browser, url) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
}

async function measureLine(browser) {
  const several = async (path, moment) => {
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await load(browser, address(path), moment));
    return (name) => spread(found.map((noted) => noted[name]));
  };
  console.log("The line and the processor slowed by Chromium (150 ms, 1.6 Mbit/s, 4 times); ms:");
  console.log("| | first paint | largest paint | the app begins | the page is the app's |\n|---|--:|--:|--:|--:|");
  for (const [name, path] of Object.entries(PAGES)) {
    const ms = await several(path, "taken");
    console.log(`| ${name} | ${ms("painted")} | ${ms("largest")} | ${ms("begun")} | ${ms("taken")} |`);
  }
  const ms = await several(QUERY, "count");
  console.log(`\n/${QUERY}, the same, ms:\n| first paint | first results (by name, before the engine) | the engine's results |\n|--:|--:|--:|`);
  console.log(`| ${ms("painted")} | ${ms("row")} | ${ms("count")} |\n`);
}

async function measurePages() {
  const lighthouse = await auditor();
  const lines = [];
  let version;
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const found = [];
      for (let run = 0; run < runs; run++) found.push(await lighthouse.audit(address(path), { onlyCategories: ["performance"] }));
      const values = (id) => found.map(({ audits }) => audits[id].numericValue);
      const times = Object.values(TIMES).map((id) => spread(values(id)));
      const cells = [spread(found.map(({ categories }) => categories.performance.score * 100)), ...times, spread(values(SHIFT), 3)];
      lines.push(`| ${name} | ${cells.join(" | ")} |`);
      version = found[0].lighthouseVersion;
    }
  } finally {
    await lighthouse.close();
  }
  console.log(`Lighthouse ${version}, mobile, simulated (150 ms, 1.6 Mbit/s, processor 4 times slower); times in ms:`);
  console.log(`| | score | ${Object.keys(TIMES).join(" | ")} | CLS |\n|---|--:|--:|--:|--:|--:|`);
  console.log(lines.join("\n"));
}
