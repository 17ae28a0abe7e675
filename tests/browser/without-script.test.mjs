// A browser without JavaScript: every record can be read, and links lead there.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";

for (const mount of ["/", "/atlas/"]) {
  const journey = journeys({ mount });
  const without = (title, steps, options = {}) => journey(`${mount} ${title}`, steps, { script: false, expected: [/\/app-[^/]*\.js$/], ...options });
  const title = (atlas) => atlas.title.first().textContent();

  without("says what the search needs, and shows no form that would do nothing", async (atlas) => {
    await atlas.page.goto(atlas.base);
    assert.match(await atlas.page.getByRole("note").innerText(), /elles ont besoin de JavaScript/);
    assert.equal(await atlas.form.isVisible(), false);
    assert.match(await title(atlas), /Qui agit près de chez vous/);
  });

  without("leads from the home page to a theme, and from there to a record", async (atlas) => {
    await atlas.page.goto(atlas.base);
    await atlas.page.getByRole("link", { name: "Mobilité" }).first().click();
    await atlas.page.waitForURL(/theme\/mobilite/);
    assert.match(await title(atlas), /Mobilité/);
    await atlas.list.first().getByRole("link").first().click();
    await atlas.page.waitForURL(/ptce\//);
    await atlas.page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
  });

  without("leads from the home page to a territory, and back", async (atlas) => {
    await atlas.page.goto(atlas.base);
    await atlas.page.getByRole("main").getByRole("link", { name: "Oise", exact: true }).first().click();
    await atlas.page.waitForURL(/territoire\/dep-60/);
    assert.match(await title(atlas), /Oise/);
    assert.ok((await atlas.list.count()) > 0, "nobody acts there");
    await atlas.page.getByRole("link", { name: "Atlas PTCE" }).first().click();
    await atlas.page.waitForURL(atlas.base);
  });

  without("shows the guide", async (atlas) => {
    await atlas.page.goto(`${atlas.base}comprendre`);
    assert.match(await title(atlas), /Comprendre les PTCE/);
    await atlas.page.getByRole("link", { name: "Candidater" }).first().click();
    await atlas.page.waitForURL(/comprendre\/candidater/);
  });

  without("lists every record: the PTCE on the home page, the others with the guide", async (atlas) => {
    const listed = [];
    for (const [path, name, folder] of [["", "Tous les PTCE", "ptce"], ["comprendre", "Toutes les fiches pour comprendre", "savoir"]]) {
      await atlas.page.goto(atlas.base);
      await atlas.page.getByRole("note").getByRole("link", { name }).click();
      await atlas.page.waitForURL(new RegExp(`/${path}/?#fiches$`));
      const all = atlas.page.getByRole("navigation", { name });
      const paths = await all.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.deepEqual(paths.filter((path) => !path.startsWith(`${folder}/`)), []);
      listed.push(...paths);
      await all.getByRole("link").last().click();
      await atlas.page.waitForURL(new RegExp(`${folder}/`));
      assert.match(await title(atlas), /\p{L}/u);
    }
    const written = ["ptce", "savoir"].flatMap((folder) => readdirSync(join(DIST, folder)).map((id) => `${folder}/${id}`));
    assert.deepEqual(listed.sort(), written.sort());
  });

  without("says at an address without a page what is missing", async (atlas) => {
    await atlas.page.goto(`${atlas.base}nulle-part`);
    const said = atlas.page.locator(".start").filter({ visible: true });
    assert.match(await said.innerText(), /Aucune page n’est écrite à cette adresse/);
  }, { expected: [/nulle-part/, /favicon\.ico$/] });
}

const journey = journeys();
journey("no page names an address that nobody gave", async () => {
  for (const path of ["index.html", "ptce/auton-homme/index.html", "territoire/dep-60/index.html"]) {
    const html = readFileSync(join(DIST, path), "utf8");
    assert.ok(!/rel="canonical"|property="og:/.test(html), path);
    assert.equal(html.match(/<title>/g).length, 1, path);
    assert.equal(html.match(/<meta name="description"/g).length, 1, path);
  }
});
