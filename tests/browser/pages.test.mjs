// Every page that the build wrote is the one that the app shows there, element by element. One thing
// is left out of the comparison, because no reader meets it: comments, the framework's own marks.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";
import { keepAway, keepFirst, lines } from "./lib/takeover.mjs";
import { Atlas } from "./lib/atlas.mjs";

const journey = journeys();

const PAGES = readdirSync(DIST, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => (file === "index.html" ? "" : `${dirname(file)}/`));

/** As many pages at a time: more take longer on small machines. */
const TABS = 3;

journey("every page of the build is the app's own", async (atlas) => {
  const context = atlas.page.context();
  const todo = [...PAGES];
  const wrong = [];
  const tab = async () => {
    const page = await context.newPage();
    await keepAway(page);
    await keepFirst(page);
    for (let path = todo.pop(); path !== undefined && wrong.length < 10; path = todo.pop()) {
      try {
        await new Atlas(page, atlas.base).open(path);
        await page.waitForFunction(() => window.first);
        const [written, shown] = [await lines(page, true), await lines(page, false)];
        const place = written.findIndex((line, place) => line !== shown[place]);
        if (place >= 0 || written.length !== shown.length) {
          const at = place < 0 ? written.length : place;
          wrong.push(`${path || "home"}: ${written[at]} became ${shown[at]}`);
        }
      } catch (error) {
        wrong.push(`${path || "home"}: ${error.message.split("\n")[0]}`);
      }
    }
    await page.close();
  };
  assert.ok(!PAGES.includes("composants/"), "the page of the components is for developers");
  assert.ok(PAGES.length > 100, `${PAGES.length} pages`);
  await Promise.all(Array.from({ length: TABS }, tab));
  assert.deepEqual(wrong, []);
}, { timeout: 600_000 });
