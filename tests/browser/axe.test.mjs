// axe finds nothing to say: every state, on a phone and on a wide screen, in light, dark and forced
// colours, and on paper where one prints.

import assert from "node:assert/strict";
import { violations } from "./lib/axe.mjs";
import { journeys } from "./lib/journey.mjs";
import { STATES, reach } from "./lib/states.mjs";

const journey = journeys();
const SCREENS = { narrow: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } };

/** What the page is shown in, and the rules that say nothing there. */
const MEDIA = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  // The visitor's system chooses these colours; axe would judge Chromium's own stand-ins for them.
  forced: { forcedColors: "active", without: ["color-contrast"] },
};
// On paper nothing is pressed.
const PRINT = { media: "print", without: ["target-size"] };
const NEUTRAL = { media: "screen", colorScheme: "light", forcedColors: "none" };

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const [name, state] of Object.entries(STATES).filter(([, { only = screen }]) => only === screen)) {
    journey(`${name}, ${viewport.width} px: nothing for axe to say`, async (atlas, host) => {
      await reach(state, atlas, host);
      const found = {};
      for (const [medium, { without, ...media }] of Object.entries({ ...MEDIA, ...(state.print && { print: PRINT }) })) {
        await atlas.page.emulateMedia({ ...NEUTRAL, ...media });
        const said = await violations(atlas.page, without);
        if (said.length) found[medium] = said;
      }
      const lines = Object.entries(found).flatMap(([medium, said]) => said.map((line) => `${medium} – ${line}`));
      assert.deepEqual(lines, [], lines.join("\n"));
    }, { viewport, expected: state.expected });
  }
}
