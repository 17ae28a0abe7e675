// The harness calls `build` with a corpus: it becomes records, one JSON object a line, which `ptce`
// compiles as it compiles any dataset. ATLAS_PTCE is the program, ATLAS_ROOT the project.
//
// A description becomes one claim a sentence, as the seeds have it. A commune of a corpus is mostly
// invented: it gets a code of its own, and no point. `fiches-*.bin`, the whole records that pages of
// the app are made of, are left out: no peer brings such pages, and the search reads none.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export const meta = {
  label: "Atlas PTCE",
  config: "tantivy 0.27 dans un Web Worker : corrections, thésaurus, lieux, comptes, extraits surlignés",
  facets: "oui (thèmes, territoires, natures)",
  highlight: "oui (titre et extrait, sur le texte d’origine)",
};

const root = process.env.ATLAS_ROOT ?? "";

function table(file) {
  const [head, ...lines] = fs.readFileSync(path.join(root, "seeds/geo", file), "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, place) => [columns[place], cell])));
}

/** The code of each territory, by name. */
function codes(file, prefix) {
  return new Map(table(file).map(({ code, nom }) => [nom, `${prefix}-${code}`]));
}

const slug = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

const sentences = (text) => text.split(/(?<=\.)\s+/).filter(Boolean);

/** Compiles a dataset; what only the pages of records read is left out. */
function compile(folder, records) {
  const seeds = path.join(root, "seeds");
  const input = records ? ["--records", records] : [];
  execFileSync(process.env.ATLAS_PTCE, ["build", "--out", folder, "--seeds", seeds, ...input], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const name of fs.readdirSync(folder)) if (name.startsWith("fiches-")) fs.rmSync(path.join(folder, name));
}

export async function build(docs, folder) {
  // The dataset itself (corpus.mjs): compiled from its seeds, as it is published.
  if (docs[0].fromSeeds) return compile(folder);
  const regions = codes("regions.csv", "reg");
  const departements = codes("departements.csv", "dep");
  const communes = new Map();
  const commune = (name) => {
    if (!communes.has(name)) communes.set(name, `com-${String(communes.size).padStart(5, "0")}`);
    return communes.get(name);
  };
  const claims = (values) => values.map((value) => ({ value }));
  const record = (doc) => ({
    id: `r-${doc.id}`,
    kind: "ptce",
    title: doc.nom,
    carriers: claims([{ name: doc.structure, form: null, actor: null }]),
    seats: claims([
      { commune: commune(doc.commune), name: doc.commune, departement: doc.departement, point: null, printed: null },
    ]),
    territories: claims([regions.get(doc.region), departements.get(doc.departement)].filter(Boolean)),
    themes: claims(doc.themes.map((theme) => ({ theme: slug(theme), words: theme }))),
    summary: claims(sentences(doc.description)),
  });
  const file = path.join(folder, "records.ndjson");
  fs.writeFileSync(file, docs.map((doc) => `${JSON.stringify(record(doc))}\n`).join(""));
  compile(folder, file);
  fs.rmSync(file);
}
