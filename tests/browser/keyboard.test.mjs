// Without a mouse: reaching the search, leaving it, jumping past the header.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const focused = (locator) => locator.evaluate((element) => element === document.activeElement);

for (const keys of ["/", "Control+k"]) {
  journey(`${keys} reaches the search, Escape closes the suggestions, then clears it`, async (atlas) => {
    await atlas.open();
    await atlas.page.keyboard.press(keys);
    await eventually(async () => assert.ok(await focused(atlas.field), "the field has no focus"));
    assert.equal(await atlas.field.inputValue(), "", "the shortcut itself is typed in the field");
    await atlas.page.keyboard.type("textile");
    await eventually(() => assert.equal(atlas.asked().q, "textile"));
    await atlas.page.keyboard.press("Escape");
    await atlas.suggestions.waitFor({ state: "hidden" });
    assert.equal(await atlas.field.inputValue(), "textile");
    await atlas.page.keyboard.press("Escape");
    await eventually(async () => assert.equal(await atlas.field.inputValue(), ""));
    await eventually(() => assert.equal(atlas.asked().q, null));
  });
}

journey("/ stays a character in the field", async (atlas) => {
  await atlas.open();
  await atlas.field.focus();
  await atlas.page.keyboard.type("a/b");
  assert.equal(await atlas.field.inputValue(), "a/b");
});

journey("the first links jump past the header, also under a route", async (atlas) => {
  await atlas.open("ptce/auton-homme");
  const path = atlas.path();
  const links = atlas.page.getByRole("navigation", { name: "Accès rapide" }).getByRole("link");
  await atlas.page.keyboard.press("Tab");
  assert.ok(await focused(links.first()), "the first stop is not the first quick link");
  await atlas.page.keyboard.press("Enter");
  await eventually(async () => {
    const inside = await atlas.page.evaluate(() => document.activeElement?.closest("main, form[role=search]") !== null);
    assert.ok(inside, "the focus did not move");
  });
  assert.equal(atlas.path().split("#")[0], path, "a quick link left the page");
});
