// The rule by which 404.html finds the app's base in an address, without a browser.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const source = readFileSync(new URL("../../xtask/src/page/base.js", import.meta.url), "utf8");
const atlasBase = new Function(`${source}; return atlasBase;`)();

test("what comes before a known route is the base", () => {
  for (const [path, base] of [
    ["/ptce/auton-homme", "/"],
    ["/atlas/ptce/auton-homme", "/atlas/"],
    ["/a/b/savoir/def-article-9/", "/a/b/"],
    ["/theme/mobilite", "/"],
    ["/atlas/territoire/dep-62", "/atlas/"],
    ["/comprendre", "/"],
    ["/atlas/comprendre/candidater", "/atlas/"],
    ["/atlas/a-propos", "/atlas/"],
    ["/atlas/accessibilite", "/atlas/"],
    ["/atlas/hors-ligne", "/atlas/"],
    ["/atlas/carnet", "/atlas/"],
    ["/comparer", "/"],
    ["/atlas/panorama", "/atlas/"],
    ["/atlas/chronologie/", "/atlas/"],
    ["/atlas/s-inspirer", "/atlas/"],
    ["/atlas/s-inspirer/belleville-locaux", "/atlas/"],
    ["/comprendre/ptce/x", "/comprendre/"],
  ]) {
    assert.equal(atlasBase(path), base, path);
  }
});

test("anything else has no base of its own", () => {
  for (const path of ["/", "/atlas/", "/index.html", "/ptce/", "/nulle-part", "/ptce/a/b", "/xptce/a", "/a-propos/x"]) {
    assert.equal(atlasBase(path), null, path);
  }
});
