// The page about accessibility says what is true: the tools that ran, and no rate.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

journey("every page leads to it, and it names the tool that ran and gives no rate", async (atlas) => {
  await atlas.open();
  await atlas.page.getByRole("contentinfo").getByRole("link", { name: /^Accessibilité/ }).click();
  await atlas.page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  assert.equal(atlas.path(), "accessibilite");
  const text = (await atlas.page.getByRole("main").textContent()).replace(/\s+/g, " ");
  assert.ok(text.includes(`axe-core ${devDependencies["axe-core"]}`), "the version of axe-core is not the one that runs");
  // Nothing holds the version of a browser that each machine has.
  assert.doesNotMatch(text, /Chromium \d/);
  assert.match(text, /L’état de conformité n’est pas établi/);
  // 400 % is how much a page is enlarged.
  assert.doesNotMatch(text.replace("400 %", ""), /\d\s?%/, "a rate is given");
});
