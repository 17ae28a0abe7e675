// axe finds nothing to say: every state, on a phone and on a wide screen, in light, dark and forced
// colours, and on paper where one prints.

import assert from "node:assert/strict";
import { violations } from "./lib/axe.mjs";
import { journeys } from "./lib/journey.mjs";
import { STATES, reach } from "./lib/states.mjs";

const journey = journeys();
const SCREENS = { narrow: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } };

/** What the page is shown in, and which rules say something there. */
const MEDIA = {
  light: {},
  dark: { colorScheme: "dark", only: "colours" },
  forced: { forcedColors: "active", only: "colours" },
};
// On paper nothing is pressed.
const PRINT = { media: "print", without: ["target-size"] };
const PLAIN = { media: "screen", colorScheme: "light", forcedColors: "none" };

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const [name, state] of Object.entries(STATES).filter(([, { only = screen }]) => only === screen)) {
    journey(`${name}, ${viewport.width} px: nothing for axe to say`, async (atlas, host) => {
      await reach(state, atlas, host);
      const found = [];
      for (const [medium, { only, without = [], ...media }] of Object.entries({ ...MEDIA, ...(state.print && { print: PRINT }) })) {
        await atlas.page.emulateMedia({ ...PLAIN, ...media });
        found.push(...(await violations(atlas.page, { only, without: [...without, ...(state.without ?? [])] })).map((line) => `${medium} – ${line}`));
      }
      assert.deepEqual(found, [], found.join("\n"));
    }, { viewport, expected: state.expected });
  }
}
