// Addresses opened from outside, on a plain static host: at its root and under a path of it.

import assert from "node:assert/strict";
import { eventually } from "./lib/atlas.mjs";
import { journeys } from "./lib/journey.mjs";

const PAGES = ["", "ptce/auton-homme", "savoir/def-article-9", "comprendre", "comprendre/candidater", "comprendre/acteurs", "a-propos", "accessibilite", "hors-ligne", "carnet", "comparer", "panorama", "chronologie", "s-inspirer", "s-inspirer/belleville-locaux", "sur-votre-site"];
const LISTS = ["?q=alimentation", "theme/mobilite", "territoire/dep-60?theme=alimentation"];

for (const mount of ["/", "/atlas/"]) {
  const journey = journeys({ mount });

  for (const path of PAGES) {
    journey(`${mount}${path} opens`, async (atlas) => {
      await atlas.open(path);
      await atlas.title.first().waitFor();
      assert.match(await atlas.title.first().textContent(), /\p{L}/u);
      assert.equal(await atlas.saysUnknown(), false, "the page says that it does not exist");
      assert.equal(atlas.path(), path, "the address changed");
      const base = await atlas.page.evaluate(() => document.baseURI);
      assert.equal(base, atlas.base);
    });
  }

  for (const path of LISTS) {
    journey(`${mount}${path} lists its results`, async (atlas) => {
      await atlas.open(path);
      assert.ok((await atlas.found()).length > 0);
      const asked = atlas.asked();
      for (const theme of asked.theme) {
        const label = { alimentation: "Alimentation", mobilite: "Mobilité" }[theme];
        await atlas.active(label).waitFor();
      }
      if (asked.territoire.length) await atlas.active("Oise").waitFor();
    });
  }

  for (const path of ["ptce/nulle-part", "savoir/nulle-part", "nulle-part", "nulle/part/ailleurs", "ptce/%E0%A4"]) {
    // 404.html looks for the app from folder to folder; meanwhile the browser looks for a default icon.
    journey(`${mount}${path} says that it leads nowhere`, async (atlas) => {
      await atlas.open(path);
      await eventually(async () => assert.ok(await atlas.saysUnknown(), "the page does not say so"));
      assert.equal(await atlas.page.evaluate(() => document.baseURI), atlas.base);
      await atlas.page.getByRole("main").getByRole("link").first().waitFor();
    }, { expected: [/nulle\/.*worker_loader\.js$/, /favicon\.ico$/] });
  }
}

const plain = journeys();

plain("an address that looks like another host's loads nothing from it", async (atlas) => {
  await atlas.page.goto(`${atlas.base}/other.example/ptce/auton-homme`);
  await atlas.page.getByRole("alert").getByText("L’atlas n’a pas pu démarrer").waitFor();
}, { expected: [/127\.0\.0\.1:\d+\/\/other\.example\//] });

const rewriting = journeys({ page: { file: "index.html", status: 200 } });

rewriting("an address that is no text leads nowhere", async (atlas) => {
  await atlas.open("ptce/%E0%A4");
  await eventually(async () => assert.ok(await atlas.saysUnknown(), "the page does not say so"));
});

rewriting("a host that answers every address with index.html does as well", async (atlas) => {
  await atlas.open("ptce/auton-homme");
  assert.equal(await atlas.page.evaluate(() => document.baseURI), atlas.base);
  assert.equal(await atlas.saysUnknown(), false);
}, {
  // The browser may look ahead for files before the page corrects its base; it gets HTML for them.
  expected: [/\/ptce\//],
});
