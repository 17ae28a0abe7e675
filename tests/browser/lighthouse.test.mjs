// Lighthouse has nothing to say of accessibility, best practices and search engines, and nothing moves
// while a page loads. Its times are measured by `cargo xtask bench`, and asserted nowhere.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startHost } from "./lib/host.mjs";
import { auditor, losses } from "./lib/lighthouse.mjs";

const PAGES = {
  "home": "",
  "a PTCE": "ptce/auton-homme/",
  "a record of knowledge": "savoir/def-article-9/",
  "a theme": "theme/alimentation/",
  "a territory": "territoire/dep-62/",
  "the guide": "comprendre/",
  "about": "a-propos/",
  "accessibility": "accessibilite/",
  "offline": "hors-ligne/",
};
const CATEGORIES = ["accessibility", "best-practices", "seo"];
const SHIFT = "cumulative-layout-shift";
/** Cumulative layout shift below which nobody sees anything move; Lighthouse itself is content with 0.1. */
const STILL = 0.01;

let host, lighthouse;
before(async () => {
  host = await startHost({ published: true });
  lighthouse = await auditor();
}, { timeout: 60_000 });
after(async () => {
  await lighthouse?.close();
  await host?.close();
}, { timeout: 60_000 });

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: 100 for ${CATEGORIES.join(", ")}, and nothing moves`, { timeout: 240_000 }, async () => {
    const result = await lighthouse.audit(new URL(path, host.url).href, { onlyCategories: CATEGORIES, onlyAudits: [SHIFT] });
    const said = CATEGORIES.flatMap((category) => losses(result, category));
    assert.deepEqual(said, [], said.join("\n"));
    const { numericValue: shift, details } = result.audits[SHIFT];
    assert.ok(shift < STILL, `the page moves by ${shift}: ${JSON.stringify(details?.items)}`);
  });
}
