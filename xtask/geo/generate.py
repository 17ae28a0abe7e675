"""Writes seeds/geo/*.csv: the official territories that the dataset speaks of.

All régions and départements (métropole and overseas DROM); of communes and intercommunalités
(EPCI) only those that the seeds cite, with the EPCI of every cited commune. The same seeds
always give the same bytes. Python 3.11 alone is enough.

It never guesses: a cited code that the official lists do not know stops it, and a place that
looks wrong is reported. It never changes the seeds, and knows no commune by name.

    python3 xtask/geo/generate.py [TABLES.tgz OUTLINES.whl] [--extra NAME:DEPARTEMENT ...]

An archive not given is looked for in target/geo/, and downloaded there with npm or pip.
"""

import argparse
import csv
import re
import sys
import tomllib
from pathlib import Path

# An imported module would leave a __pycache__ among the sources.
sys.dont_write_bytecode = True
import outline
import packages

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
CACHE = ROOT / "target" / "geo"

# A town hall further than this from its commune's centre deserves a look: one of the two is wrong.
FAR_KM = 10.0
TERRITORY = re.compile(r"(com|epci)-(\w+)")


class SeedError(Exception):
    """Something asked for that the official lists do not have."""


def main():
    options = read_arguments()
    tables = packages.read_tables(packages.TABLES.find(options.tables, CACHE))
    communes, epcis = choose(options.extra, tables)
    shapes = packages.read_shapes(packages.OUTLINES.find(options.outlines, CACHE), communes)
    places = {code: locate(code, shapes.get(code), tables) for code in sorted(communes)}
    write("regions", ["code", "nom"], region_rows(tables))
    write("departements", ["code", "nom", "region"], departement_rows(tables))
    write("epci", ["siren", "nom", "departements"], epci_rows(epcis, tables))
    write(
        "communes",
        ["code", "nom", "departement", "epci", "latitude", "longitude", "codes_postaux"],
        commune_rows(places, tables),
    )


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tables", nargs="?", type=Path, help=f"path of {packages.TABLES.file}")
    parser.add_argument("outlines", nargs="?", type=Path, help=f"path of {packages.OUTLINES.file}")
    parser.add_argument(
        "--extra",
        nargs="+",
        default=[],
        metavar="NAME:DEPARTEMENT",
        help="communes that the seeds do not cite yet, for example Calais:62",
    )
    return parser.parse_args()


# Which communes and EPCI


def choose(extra, tables):
    """The codes of the communes and of the EPCI to write."""
    communes, epcis = cited(SEEDS)
    refuse_unknown("com-", communes - tables.communes.keys())
    refuse_unknown("epci-", epcis - tables.epcis.keys())
    communes |= {find_by_name(text, tables.communes) for text in extra}
    # Four island communes belong to no EPCI.
    epcis |= {tables.epci_of[code] for code in communes if code in tables.epci_of}
    return communes, epcis


def cited(folder):
    """The commune and EPCI codes that the seeds cite."""
    communes, epcis = set(), set()
    for path in sorted(folder.rglob("*.toml")):
        try:
            seed = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise SeedError(f"{path.relative_to(ROOT)}: {error}") from error
        for key, text in texts(seed):
            territory = TERRITORY.fullmatch(text)
            if key == "commune":
                communes.add(text)
            elif territory:
                (communes if territory[1] == "com" else epcis).add(territory[2])
    return communes, epcis


def texts(value, key=None):
    """Every text in a TOML value, with the key it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)


def refuse_unknown(prefix, codes):
    if codes:
        names = ", ".join(prefix + code for code in sorted(codes))
        raise SeedError(f"the seeds cite what the official lists do not have: {names}")


def find_by_name(text, communes):
    """The code of the commune written `Calais:62`."""
    name, _, departement = text.rpartition(":")
    found = [
        code
        for code, row in communes.items()
        if row["departement"] == departement and typographic(row["nom"]) == typographic(name)
    ]
    if len(found) != 1:
        raise SeedError(f"`{text}` names {len(found)} communes; write for example Calais:62")
    return found[0]


# Where they are


def locate(code, shape, tables):
    """The commune's centre, to 5 decimals; says what deserves a look."""
    label = f"{code} {tables.communes[code]['nom']}"
    if shape is None or not shape.polygons:
        raise SeedError(f"{label} has no outline")
    longitude, latitude = outline.centroid(shape.polygons)
    place = (round(longitude, 5), round(latitude, 5))
    if not outline.contains(shape.polygons, place):
        warn(f"{label}: its centre lies outside its outline")
    if shape.town_hall and (distance := outline.distance_km(place, shape.town_hall)) > FAR_KM:
        warn(f"{label}: its town hall is {distance:.1f} km from its centre")
    # The two packages may not be of the same year.
    if (epci := tables.epci_of.get(code)) != shape.epci:
        warn(f"{label}: its EPCI is {epci} in the tables, {shape.epci} beside the outlines")
    return place


def warn(sentence):
    print(f"warning: {sentence}", file=sys.stderr)


# What is written of them


def region_rows(tables):
    return [[code, row["nom"]] for code, row in tables.regions.items()]


def departement_rows(tables):
    return [[code, row["nom"], row["region"]] for code, row in tables.departements.items()]


def epci_rows(codes, tables):
    for code in codes:
        row = tables.epcis[code]
        departements = {tables.communes[member["code"]]["departement"] for member in row["membres"]}
        yield [code, row["nom"], "|".join(sorted(departements))]


def commune_rows(places, tables):
    for code, (longitude, latitude) in places.items():
        row = tables.communes[code]
        yield [
            code,
            row["nom"],
            row["departement"],
            tables.epci_of.get(code, ""),
            f"{latitude:.5f}",
            f"{longitude:.5f}",
            "|".join(sorted(row["codesPostaux"])),
        ]


def typographic(name):
    """The name with the apostrophe that the whole project uses, and single spaces."""
    return " ".join(name.replace("'", "’").split())


def write(table, columns, rows):
    """Writes one file, sorted by its first column, the code; the second is the name."""
    rows = sorted([code, typographic(name), *rest] for code, name, *rest in rows)
    path = SEEDS / "geo" / f"{table}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])
    print(f"{path.relative_to(ROOT).as_posix()}: {len(rows)} rows")


if __name__ == "__main__":
    try:
        main()
    except (SeedError, packages.PackageError, outline.OutlineError) as error:
        sys.exit(f"error: {error}")
