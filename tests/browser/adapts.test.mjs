// The page follows what a visitor's system asks for: forced colours, less motion.

import assert from "node:assert/strict";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const PATHS = ["", "?q=alimentation", "ptce/auton-homme", "a-propos", "comprendre"];

for (const path of PATHS) {
  journey(`/${path} in forced colours: every stop shows that it has the focus`, async (atlas) => {
    const { page } = atlas;
    await page.emulateMedia({ forcedColors: "active" });
    await atlas.open(path);
    await atlas.title.first().waitFor();
    await page.waitForLoadState("networkidle");
    const unseen = new Set();
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press("Tab");
      const bare = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // The ring is on what has the focus, or on the box around it.
        for (let around = element; around && around !== document.body; around = around.parentElement) {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
          const drawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^(?:transparent|rgba\(.*, 0\))$/.test(outlineColor);
          if (drawn) return null;
        }
        return element.outerHTML.slice(0, 120);
      });
      if (bare) unseen.add(bare);
    }
    assert.deepEqual([...unseen], []);
  });

  journey(`/${path} in forced colours: what is pressed keeps an edge or an underline`, async (atlas) => {
    const { page } = atlas;
    await page.emulateMedia({ forcedColors: "active" });
    await atlas.open(path);
    await atlas.title.first().waitFor();
    await page.waitForLoadState("networkidle");
    const bare = await page.evaluate(() => {
      const edged = (element) => {
        const style = getComputedStyle(element);
        const border = ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
        return border || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
      };
      const fields = document.querySelectorAll("#app :is(input:not([type=checkbox], [type=radio]), select, .button--primary, .filter-tag)");
      return [...fields]
        .filter((field) => field.checkVisibility())
        // A field may be drawn by the card around it.
        .filter((field) => ![field, field.parentElement, field.parentElement?.parentElement, field.closest("form")].some((around) => around && edged(around)))
        .map((field) => field.outerHTML.slice(0, 120));
    });
    assert.deepEqual(bare, []);
  });

  journey(`/${path} with less motion: nothing moves`, async (atlas) => {
    const { page } = atlas;
    await atlas.open(path);
    await atlas.title.first().waitFor();
    await page.waitForLoadState("networkidle");
    const moving = () => page.evaluate(() => document.getAnimations()
      .filter(({ playState, effect }) => playState === "running" && effect.getComputedTiming().duration > 10)
      .map(({ animationName, transitionProperty, effect }) => `${effect.target?.className}: ${animationName ?? transitionProperty}`));
    assert.deepEqual(await moving(), []);
    for (const element of await page.locator("#app :is(a, button, summary):visible").all().then((all) => all.slice(0, 12))) {
      await element.hover({ timeout: 2000, force: true }).catch(() => {});
      assert.deepEqual(await moving(), []);
    }
  });
}
