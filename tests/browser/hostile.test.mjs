// A dataset whose every text wants to be markup or a program, and addresses that want the same: nothing of it runs,
// nothing opens, nothing is asked of another host (`lib/watch.mjs`).
//
// The dataset is the project's own with its texts replaced, compiled by `ptce` as any file of records. ATLAS_PTCE names
// the program; without it the last one that cargo built is taken, and without any the file is skipped.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { eventually } from "./lib/atlas.mjs";
import { DIST } from "./lib/host.mjs";
import { journeys } from "./lib/journey.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What ends whatever it stands in, elements with handlers, and what turns the reading direction or is invisible. */
const MARKUP =
  "pirate \u202e\u0001</title></style></script></noscript></textarea></svg>--><script>window.__ran=1</script>" +
  "<img src=x onerror=window.__ran=1>\"><svg onload=window.__ran=1>' onmouseover='window.__ran=1";
const PROGRAM = "javascript:window.__ran=1//";

/** The fields of a record that take any text, wherever they stand; those of addresses get a program. */
const TEXTS = new Set(["title", "text", "name", "label", "note", "printed", "words", "form", "role", "departement"]);

function spoilt(value, key = "") {
  if (Array.isArray(value)) return value.map((item) => spoilt(item, key));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilt(inner, name)]));
  }
  if (typeof value !== "string") return value;
  if (key === "address") return PROGRAM;
  return TEXTS.has(key) || (key === "value" && value.includes(" ")) ? MARKUP : value;
}

function ptce() {
  const built = ["release", "debug"].map((profile) => join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), profile, "ptce"));
  const age = (file) => Date.now() - statSync(file).mtimeMs;
  return process.env.ATLAS_PTCE ?? built.filter(existsSync).sort((one, other) => age(one) - age(other))[0];
}

/** The build with the hostile dataset in the place of its own. */
function build(program) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-hostile-"));
  const run = (...words) => execFileSync(program, words, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  const { records } = JSON.parse(run("export", "--format", "json", "seeds"));
  const file = join(folder, "records.ndjson");
  writeFileSync(file, records.map((record) => `${JSON.stringify(spoilt(record))}\n`).join(""));
  const dist = join(folder, "dist");
  cpSync(DIST, dist, { recursive: true });
  const [version] = readdirSync(join(dist, "data"));
  const data = join(dist, "data", version);
  const contours = readdirSync(data).includes("contours.bin") && join(DIST, "data", version, "contours.bin");
  run("build", "--records", file, "--seeds", "seeds", "--out", data);
  // A file of records brings no drawing of the map.
  if (contours) cpSync(contours, join(data, "contours.bin"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return dist;
}

/** Nothing ran, nothing is there that could, and the texts are there to be read. */
async function isHarmless({ page }, shown = true) {
  const found = await page.evaluate(() => ({
    ran: window.__ran,
    handlers: [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
    // An address that is none has an empty protocol, and leads nowhere.
    programs: [...document.querySelectorAll("a[href], area[href]")]
      .filter((link) => !["http:", "https:", ":"].includes(link.protocol))
      .map((link) => link.outerHTML),
    pictures: document.querySelectorAll("img, iframe, object, embed, svg[onload]").length,
    shown: document.body.textContent.includes("window.__ran=1"),
  }));
  assert.deepEqual(found, { ran: undefined, handlers: [], programs: [], pictures: 0, shown: shown ? true : found.shown });
}

const program = ptce();
if (!program) {
  test("hostile texts and addresses", { skip: "no ptce: cargo build" }, () => {});
} else {
  const journey = journeys({ folder: build(program) });

  /** Fails on a dialog or a window that opens. */
  const guarded = (title, steps, options) =>
    journey(title, async (atlas, host) => {
      const opened = [];
      atlas.page.on("dialog", (dialog) => {
        opened.push(dialog.message());
        dialog.dismiss();
      });
      atlas.page.on("popup", (popup) => opened.push(popup.url()));
      await steps(atlas, host);
      assert.deepEqual(opened, []);
    }, options);

  const PAGES = [
    "", "?q=pirate", "?q=script&brut=1", "ptce/auton-homme", "savoir/act-cress", "theme/mobilite", "territoire/dep-62",
    "?pres=com-62193", "comprendre", "comprendre/candidater", "comprendre/acteurs", "a-propos", "accessibilite",
  ];
  for (const path of PAGES) {
    guarded(`hostile texts are read as texts: ${path || "home"}`, async (atlas) => {
      await atlas.open(path);
      const shown = !/^(a-propos|accessibilite)$/.test(path);
      await eventually(() => isHarmless(atlas, shown));
      for (const link of (await atlas.page.locator("main a:visible").all()).slice(0, 5)) await link.hover();
      await isHarmless(atlas, shown);
    });
  }

  guarded("hostile names are suggested as texts", async (atlas) => {
    await atlas.open();
    await atlas.field.fill("pira");
    await atlas.suggested.first().waitFor();
    await isHarmless(atlas);
    await atlas.suggested.first().click();
    await isHarmless(atlas);
    await atlas.page.goBack();
    await atlas.place.fill("<img src=x onerror=window.__ran=1>");
    await isHarmless(atlas, false);
  });

  const hostile = [MARKUP, PROGRAM, '"onmouseover="window.__ran=1', "<script>window.__ran=1</script>", "//example.org", "\\\\example.org"];
  const encoded = hostile.map(encodeURIComponent);
  const addresses = [
    ...encoded.map((text) => `?q=${text}`),
    ...["theme", "territoire", "kind", "ids", "tri", "page", "pres", "rayon", "brut", "</title>"].map((name) => `?${name}=${encoded[0]}`),
    `?pres=${encoded[1]}`, `?theme=${encoded[2]}`,
    ...encoded.flatMap((text) => [`ptce/${text}`, `savoir/${text}`, `theme/${text}`, `territoire/${text}`]),
    "javascript:window.__ran=1", "javascript%3Awindow.__ran=1", "ptce/%3Cimg%20src=x%20onerror=window.__ran=1%3E",
    `#${MARKUP}`, "#javascript:window.__ran=1",
  ];
  guarded("hostile addresses are read as texts, when opened", async (atlas) => {
    for (const address of addresses) {
      await atlas.page.goto(`${atlas.base}${address}`);
      // A hash alone opens nothing anew.
      await atlas.started();
      await isHarmless(atlas, false);
      assert.ok(atlas.page.url().startsWith(atlas.base), address);
    }
  }, { timeout: 180_000 });

  guarded("hostile addresses are read as texts, when followed inside the app", async (atlas) => {
    await atlas.open();
    for (const address of addresses.filter((address) => !/^(javascript:|#)/.test(address))) {
      await atlas.follow(address);
      await atlas.started();
      await isHarmless(atlas, false);
      assert.ok(atlas.page.url().startsWith(atlas.base), address);
    }
  }, { timeout: 180_000 });

  guarded("the ways past the navigation stay on a page that looks like a program", async (atlas) => {
    await atlas.open("./javascript:window.__ran=1");
    assert.ok(await atlas.saysUnknown());
    for (const link of await atlas.page.locator(".skip a").all()) {
      assert.match(await link.evaluate((link) => link.href), /^http:/);
    }
    await isHarmless(atlas, false);
  });
}
