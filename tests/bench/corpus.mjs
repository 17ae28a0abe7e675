// Stands in for the harness's corpus: its own records at every size but one, the size of the dataset,
// at which every contender gets the dataset itself (dataset.json, as `ptce export` writes it).
import fs from "node:fs";
import { makeCorpus as synthetic } from "./synthetic.mjs";

export * from "./synthetic.mjs";

const dataset = JSON.parse(fs.readFileSync(new URL("dataset.json", import.meta.url), "utf8"));

export function makeCorpus(size) {
  return size === dataset.records.length ? dataset.records.map(document) : synthetic(size);
}

const { themes, territories } = dataset.vocabulary;
const themeOf = new Map(themes.map((theme) => [theme.id, theme.label]));
const placeOf = new Map(territories.map((territory) => [territory.code, territory]));

/** A record in the fields that the peers index. */
function document(record, place) {
  const values = (claims) => (claims ?? []).map((claim) => claim.value);
  const text = (value) => (typeof value === "string" ? value : (value.text ?? value.name ?? value.label ?? ""));
  const [seat] = values(record.seats);
  const around = [seat?.commune, ...values(record.territories)]
    .flatMap((code) => [code, ...(placeOf.get(code)?.within ?? [])])
    .filter(Boolean);
  const named = (prefix) => placeOf.get(around.find((code) => code.startsWith(prefix)))?.name ?? "";
  const said = ["names", "summary", "actions", "goals", "partners", "statuses", "positions", "expansions", "examples"];
  return {
    id: place + 1,
    nom: record.title,
    structure: values(record.carriers).map(text).join(", "),
    commune: seat?.name ?? "",
    departement: named("dep-"),
    region: named("reg-"),
    themes: values(record.themes).map((tag) => themeOf.get(tag.theme) ?? tag.theme),
    description: said.flatMap((field) => values(record[field]).map(text)).filter(Boolean).join(" "),
    fromSeeds: true,
  };
}
