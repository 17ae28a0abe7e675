"""Writes seeds/geo/: the official territories of France, their places and their outlines.

All régions, départements, EPCI and communes, what leads to a commune (former, delegated and
associated communes, arrondissements), and the départements' outlines for a map. The same
archives always give the same bytes. Python 3.11 is enough, with npm and pip to download.

It never guesses: a code that the seeds cite and that the official lists do not know stops it,
what cannot be known stays empty, and what looks wrong is reported. It never changes the seeds.

    python3 xtask/geo/generate.py

The pinned archives are looked for in target/geo/, and downloaded there when they are missing.
"""

import argparse
import csv
import io
import sys
from pathlib import Path

# An imported module would leave a __pycache__ among the sources.
sys.dont_write_bytecode = True
import borders
import cited
import former
import outline
import packages
import places
import repair
from doubts import Doubts

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
GEO = SEEDS / "geo"
CACHE = ROOT / "target" / "geo"


class TableError(Exception):
    """Official lists that contradict themselves."""


def main():
    # No argument but --help: an unknown one is refused.
    argparse.ArgumentParser(description=__doc__.partition("\n")[0]).parse_args()
    doubts = Doubts()
    tables = packages.read_tables(packages.TABLES.find(CACHE))
    cited_communes = cited.check(SEEDS, tables.communes.keys(), tables.epcis.keys())
    history = packages.read_history(packages.HISTORY.find(CACHE))
    shapes = packages.read_shapes(packages.OUTLINES.find(CACHE))
    older = packages.read_older(packages.OLDER_OUTLINES.find(CACHE))
    shapes = repair.complete(shapes, tables, history, older, doubts)
    points = places.locate_all(tables, shapes, doubts)

    write("regions", ["code", "nom"], region_rows(tables))
    write("departements", ["code", "nom", "region"], departement_rows(tables))
    write("epci", ["siren", "nom", "departements"], epci_rows(tables))
    columns = ["code", "nom", "epci", "latitude", "longitude", "codes_postaux", "population"]
    for group, communes in sorted(by_region(tables, doubts).items()):
        write(f"communes/{group}", columns, commune_rows(communes, points, tables))
    write("anciennes", ["code", "nom", "sorte", "commune"], former.rows(tables, history, doubts))

    topology = borders.draw(tables, shapes, packages.MAPSHAPER.find(CACHE), CACHE / "contours")
    check_borders(borders.outlines(topology), points, cited_communes, tables, doubts)
    write_text("contours.json", borders.text(topology))
    doubts.tell()


def check_borders(outlines, points, cited_communes, tables, doubts):
    """A cited commune's point must stand in its département's drawing; others near the sea may not."""
    for code, point in points.items():
        row = tables.communes[code]
        if not outline.contains(outlines[row["departement"]], point):
            label = f"{code} {row['nom']}"
            doubts.note("points outside the simplified outline of their département", label)
            if code in cited_communes:
                doubts.note("of these, cited by the seeds", label)


# What is written of them


def region_rows(tables):
    return [[code, row["nom"]] for code, row in tables.regions.items()]


def departement_rows(tables):
    for code, row in tables.departements.items():
        yield [code, row["nom"], row["region"] if row["region"] in tables.regions else ""]


def epci_rows(tables):
    for code, row in tables.epcis.items():
        departements = {tables.communes[member["code"]]["departement"] for member in row["membres"]}
        yield [code, row["nom"], "|".join(sorted(departements))]


def by_region(tables, doubts):
    """The communes of each région, and under `com` those that have none."""
    groups = {}
    for code, row in tables.communes.items():
        # A reader finds the département in the code; so it must be there.
        if row["departement"] != code[: 3 if code[:2] in ("97", "98") else 2]:
            raise TableError(f"{code} is said to be in the département {row['departement']}")
        groups.setdefault(row["region"] if row["region"] in tables.regions else "com", []).append(row)
        if row["region"] in tables.regions and code not in tables.epci_of:
            doubts.note("communes without an EPCI", f"{code} {row['nom']}")
    return groups


def commune_rows(communes, points, tables):
    for row in communes:
        code = row["code"]
        longitude, latitude = (f"{degrees:.3f}" for degrees in points[code]) if code in points else ("", "")
        yield [
            code,
            row["nom"],
            tables.epci_of.get(code, ""),
            latitude,
            longitude,
            "|".join(sorted(row.get("codesPostaux", []))),
            row.get("population", ""),
        ]


def typographic(name):
    """The name with the apostrophe that the whole project uses, and single spaces."""
    return " ".join(name.replace("'", "’").split())


def write(table, columns, rows):
    """Writes one file, sorted by its first column, the code, then by its second, the name."""
    rows = sorted([code, typographic(name), *rest] for code, name, *rest in rows)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    write_text(f"{table}.csv", text.getvalue())


def write_text(name, text):
    path = GEO / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    print(f"{path.relative_to(ROOT).as_posix()}: {text.count(chr(10))} lines, {path.stat().st_size} bytes")


if __name__ == "__main__":
    try:
        main()
    except (
        TableError,
        borders.BorderError,
        cited.SeedError,
        former.FormerError,
        packages.PackageError,
        outline.OutlineError,
    ) as error:
        sys.exit(f"error: {error}")
