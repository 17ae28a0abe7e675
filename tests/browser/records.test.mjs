// Every record of the dataset opens as a page. One page visits them all, as a visitor who follows
// links would: loading the app anew for each would say nothing more and take minutes.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));
const EXPECTED = fileURLToPath(new URL("../../../shared/dataset/ids.json", import.meta.url));

const idsIn = (folder) => readdirSync(join(SEEDS, folder), { recursive: true }).filter((file) => file.endsWith(".toml")).map((file) => basename(file, ".toml"));
const PATHS = [...idsIn("poles").map((id) => `ptce/${id}`), ...idsIn("savoirs").map((id) => `savoir/${id}`)];

journey("every record opens as a page with a title", async (atlas) => {
  await atlas.open("a-propos");
  const wrong = [];
  for (const path of PATHS) {
    // Enough to know what is wrong; each one waits for its seconds.
    if (wrong.length === 10) break;
    const before = await atlas.title.first().textContent();
    await atlas.follow(path);
    try {
      await eventually(async () => {
        assert.equal(atlas.path(), path);
        const title = (await atlas.title.first().textContent()).trim();
        assert.match(title, /\p{L}/u, "no title");
        assert.notEqual(title, before.trim(), "the title did not change");
        assert.equal(await atlas.saysUnknown(), false, "the page says that it does not exist");
      }, 5);
    } catch (error) {
      wrong.push(`${path}: ${error.message.split("\n")[0]}`);
    }
  }
  assert.ok(PATHS.length > 0, "the dataset is empty");
  assert.deepEqual(wrong, []);
}, { timeout: 300_000 });

const skip = existsSync(EXPECTED) ? false : "the list of expected ids is not on this machine";
test("the dataset holds every expected id", { skip }, () => {
  const { records } = JSON.parse(readFileSync(EXPECTED, "utf8"));
  const missing = records.map(({ id, kind }) => `${kind === "ptce" ? "ptce" : "savoir"}/${id}`).filter((path) => !PATHS.includes(path));
  assert.deepEqual(missing, []);
});
