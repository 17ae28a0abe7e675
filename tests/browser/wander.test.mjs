// Someone who does anything: thousands of clicks, keys, words, steps back, in any order, from a seed that can
// be given again (ATLAS_SEED). The program never stops, the console stays silent, the page is never empty.

import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { journeys } from "./lib/journey.mjs";

const STEPS = Number(process.env.ATLAS_STEPS ?? 5_000);
const SEED = Number(process.env.ATLAS_SEED ?? Date.now() % 1_000_000);
/** Journeys that share the steps, each with a page of its own. */
const PARTS = 2;

/** Numbers from a seed, the same each time (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SILENT = "no answer";
/** What a promise answers; a browser that says nothing is not waited for. */
const answered = (promise) => Promise.race([promise, wait(20_000, null, { ref: false }).then(() => Promise.reject(new Error(SILENT)))]);

const WORDS = ["alimentation", "vélo", "cognac", "l’habitat à Lille", "près de Boulogne", "«", "<b>", "a", "zzzz", "62041", "œuvre", "  ", "%", "textile marseille", "e\u0301", "🙂"];
const KEYS = ["Tab", "Tab", "Shift+Tab", "Enter", "Escape", "ArrowDown", "ArrowUp", "Home", "End", "Space", "Control+k", "/", "PageDown", "Backspace"];
const PATHS = ["", "?q=alimentation", "?pres=com-62193&rayon=30", "theme/mobilite", "territoire/dep-62", "territoire/com-75056", "ptce/auton-homme", "savoir/def-article-9", "comprendre", "comprendre/acteurs", "a-propos", "accessibilite", "hors-ligne", "carnet", "carnet?ids=aliss,x", "comparer?ids=aliss,auton-homme", "panorama", "chronologie", "chronologie?quoi=chiffre&de=2017&a=2014", "s-inspirer", "s-inspirer?niveau=commune", "s-inspirer/belleville-locaux", "sur-votre-site?theme=textile", "nulle/part", "?theme=inconnu&page=99", "?tri=couleur&rayon=x"];
const SIZES = [[360, 740], [768, 1024], [1280, 800]];
const journey = journeys();

for (let part = 0; part < PARTS; part++) {
  const seed = SEED + part;
  journey(`${STEPS / PARTS} random interactions from seed ${seed}: no panic, no word in the console`, async (atlas) => {
    const random = numbers(seed);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const { page } = atlas;
    await page.addInitScript(() => {
      // The print dialog would wait for somebody; a new window is another page.
      window.print = () => {};
      window.open = () => null;
      addEventListener("click", (event) => {
        const link = event.target.closest?.("a[href]");
        if (link && new URL(link.href).origin !== location.origin) event.preventDefault();
      }, true);
    });
    await atlas.open();
    const own = atlas.base;
    const acts = [
      // Something that can be clicked and can be seen, wherever it leads within the site.
      async () => {
        await page.evaluate((number) => {
          const all = [...document.querySelectorAll("#app :is(a[href], button, summary, label, input, select, [data-map])")]
            .filter((one) => one.checkVisibility() && !one.disabled)
            .filter((one) => !one.closest("[rel~=external], [target=_blank], [href^=mailto], .offer") && !/Tout oublier/.test(one.textContent));
          all[Math.floor(number * all.length)]?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        }, random());
      },
      () => page.keyboard.press(pick(KEYS)),
      () => page.keyboard.type(pick(WORDS)),
      async () => {
        const fields = await page.locator("#app input:not([type=checkbox])").all();
        if (fields.length) await pick(fields).fill(pick(WORDS), { timeout: 1_000 }).catch(() => {});
      },
      () => page.evaluate((back) => history.go(back), pick([-1, -2, 1])),
      () => atlas.follow(pick(PATHS)),
      async () => {
        const [width, height] = pick(SIZES);
        await page.setViewportSize({ width, height });
      },
      () => page.mouse.move(random() * 360, random() * 700),
      () => page.mouse.wheel(0, (random() - 0.5) * 2_000),
      () => page.mouse.click(random() * 340, 80 + random() * 600),
    ];
    const weights = [6, 3, 2, 2, 1, 1, 0.1, 1, 1, 1];
    const total = weights.reduce((sum, weight) => sum + weight);
    const done = [];
    for (let step = 0; step < STEPS / PARTS; step++) {
      let left = random() * total;
      const act = weights.findIndex((weight) => (left -= weight) < 0);
      done.push(act);
      try {
        await answered(acts[act]());
      } catch (error) {
        const where = `step ${step} (${done.slice(-10)}) at ${page.url()}: ${error.message}`;
        // A key or a press that falls between two documents may get none; the program that stopped gives none to this either.
        if (error.message === SILENT) await answered(page.evaluate(() => document.readyState)).catch(() => assert.fail(where));
        // An address that is being left takes its answer along.
        else if (!/navigat|destroyed|detached/i.test(error.message)) throw new Error(where);
      }
      if (!page.url().startsWith(own)) await page.goto(own);
      if (step % 50 === 49) {
        await page.locator("#app h1").first().waitFor({ state: "attached" });
        assert.equal(await page.getByText("L’atlas s’est arrêté").count(), 0, `stopped at step ${step} of seed ${seed}`);
      }
    }
    // The frame of /sur-votre-site may be taken away while its program comes: it has no address any more. An unknown address
    // that is loaded anew looks for the folder of the atlas, from its own on.
  }, { timeout: 600_000, expected: [/favicon\.ico$/, /^Failed to construct 'URL': Invalid URL$/, /\/nulle\/worker\//] });
}
