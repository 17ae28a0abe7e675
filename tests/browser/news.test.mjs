// What changed since another dataset was seen on this device: told on «Hors ligne», kept here alone.

import assert from "node:assert/strict";
import { journeys } from "./lib/journey.mjs";

const journey = journeys();
const block = (atlas) => atlas.page.getByRole("region", { name: "Ce qui a changé depuis votre dernière visite" });

journey("on a first visit there is nothing to tell; after the data changed, the records are listed", async (atlas) => {
  await atlas.open("hors-ligne");
  await block(atlas).getByText(/C’est la première version/).waitFor();
  await atlas.page.waitForFunction(() => localStorage.getItem("atlas-vu"));

  // As an older dataset would have left it: one record less, one that said something else, one that is gone.
  const [less, other] = await atlas.page.evaluate(() => {
    const [format, ...pairs] = localStorage.getItem("atlas-vu-fiches").split(" ");
    const poles = pairs.filter((pair) => /^(?:aliss|auton-homme)=/.test(pair));
    const rest = pairs.filter((pair) => !poles.includes(pair)).concat(`${poles[1].split("=")[0]}=0`, "zz-partie=1").sort((one, other) => (one.split("=")[0] < other.split("=")[0] ? -1 : 1));
    localStorage.setItem("atlas-vu-fiches", [format, ...rest].join(" "));
    localStorage.setItem("atlas-vu-date", "12 mars 2025");
    localStorage.setItem("atlas-vu", "before");
    return poles.map((pair) => pair.split("=")[0]);
  });
  await atlas.page.reload();
  await atlas.started();
  await atlas.page.waitForFunction(() => localStorage.getItem("atlas-vu") !== "before");
  await atlas.open("hors-ligne");
  const text = block(atlas);
  await text.getByText("Depuis les données du 12 mars 2025").waitFor();
  assert.deepEqual(await text.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), [`ptce/${less}`, `ptce/${other}`]);
  await text.getByText("zz-partie").waitFor();
});

journey("what something else wrote there is left aside", async (atlas) => {
  await atlas.page.addInitScript(() => {
    for (const name of ["atlas-vu-fiches", "atlas-avant-fiches", "atlas-avant-date"]) localStorage.setItem(name, "<b>{}");
  });
  await atlas.open("hors-ligne");
  await block(atlas).getByText(/C’est la première version/).waitFor();
});
