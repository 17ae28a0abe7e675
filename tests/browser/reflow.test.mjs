// Nothing is lost when the page is made larger: 320 px wide, as a screen of 1280 px is at 400 %, and
// text of twice its size. Tables and the map may scroll, each in its own frame (WCAG 1.4.4, 1.4.10).

import assert from "node:assert/strict";
import { journeys } from "./lib/journey.mjs";
import { STATES, reach } from "./lib/states.mjs";

const journey = journeys();
const VIEWS = {
  "320 px wide": { viewport: { width: 320, height: 640 } },
  "400 %": { viewport: { width: 320, height: 256 } },
  "text of twice its size": { viewport: { width: 640, height: 740 }, text: "200%" },
};

/** What stands out of the screen to the right, but in a frame that scrolls. */
const outside = () => {
  const frame = (element) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(around).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.querySelectorAll("#app *")].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && right > innerWidth + 1 && !frame(element) && element.checkVisibility({ visibilityProperty: true });
  });
  return wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute("class")} to ${Math.round(element.getBoundingClientRect().right)} px`);
};

for (const [view, { viewport, text }] of Object.entries(VIEWS)) {
  for (const [name, state] of Object.entries(STATES).filter(([, { only }]) => only !== "wide")) {
    journey(`${name}, ${view}: nothing is wider than the screen`, async (atlas, host) => {
      if (text) await atlas.page.addInitScript((size) => addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = size)), text);
      await reach(state, atlas, host);
      const wider = await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const list = await atlas.page.evaluate(outside);
      assert.ok(wider <= 0, `${wider} px too wide: ${list}`);
      assert.deepEqual(list, []);
    }, { viewport, expected: state.expected });
  }
}

journey("at 400 % what floats leaves the focus in sight", async (atlas) => {
  const { page } = atlas;
  await atlas.open("ptce/auton-homme");
  await page.locator(".actions").waitFor();
  const hidden = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      // WCAG 2.4.11: not entirely hidden. A corner or the middle is enough.
      const points = [[0.1, 0.1], [0.9, 0.1], [0.5, 0.5], [0.1, 0.9], [0.9, 0.9]].map(([x, y]) => [left + width * x, top + height * y]);
      const seen = points.some(([x, y]) => {
        const on = document.elementFromPoint(x, y);
        return on && (element.contains(on) || on.contains(element));
      });
      return seen ? null : element.outerHTML.slice(0, 100);
    });
    if (covered) hidden.push(covered);
  }
  assert.deepEqual(hidden, []);
}, { viewport: VIEWS["400 %"].viewport });
