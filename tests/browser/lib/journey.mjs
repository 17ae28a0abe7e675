// A journey is a test with a page: it opens the app on a host of its own, and fails on whatever
// `watch` saw as much as on its own assertions.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Atlas } from "./atlas.mjs";
import { launch } from "./chromium.mjs";
import { startHost } from "./host.mjs";
import { watch } from "./watch.mjs";

/** One browser a test file, whatever the number of its hosts: the promise of it, as hooks may overlap. */
let browser;

/** A browser that does not start or end fails its file, and does not hold up the others. */
const HOOK = { timeout: 60_000 };

const WIDE = { width: 1280, height: 800 };

/**
 * Prepares a host and the browser; the answer declares the journeys that are lived on it.
 * @param options what `startHost` takes
 */
export function journeys(options = {}) {
  let host;
  before(async () => {
    host = await startHost(options);
    await (browser ??= launch());
  }, HOOK);
  after(async () => {
    await host?.close();
    await (await browser)?.close();
  }, HOOK);

  /**
   * @param title what the visitor lives
   * @param steps receives the app as a visitor meets it, and the host
   * @param expected addresses that fail because the journey is about that
   * @param script false for a browser without JavaScript
   * @param alone with a host of its own, which the journey may close
   * @param worker "allow" where the journey is about what the device keeps: elsewhere it would answer in the host's place
   */
  return (title, steps, { expected = [], viewport = WIDE, timeout = 60_000, script = true, worker = "block", alone = false } = {}) =>
    test(title, { timeout }, async () => {
      const context = await (await browser).newContext({ viewport, locale: "fr-FR", reducedMotion: "reduce", javaScriptEnabled: script, serviceWorkers: worker });
      const page = await context.newPage();
      const own = alone ? await startHost(options) : host;
      page.setDefaultTimeout(10_000);
      const problems = watch(page, expected);
      try {
        await steps(new Atlas(page, own.url), own);
      } catch (error) {
        if (problems.length) error.message += `\nThe page also had problems:\n  ${problems.join("\n  ")}`;
        throw error;
      } finally {
        own.mend();
        if (alone) await own.close();
        await context.close();
      }
      assert.deepEqual(problems, [], "the page had problems");
    });
}
