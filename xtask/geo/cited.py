"""Finds which communes and EPCI the seeds cite, to check that each of them exists.

It reads the TOML files and nothing else. It never changes them, and never decides what exists:
it is handed the official codes, and refuses a citation that is not among them.
"""

import re
import tomllib

TERRITORY = re.compile(r"(com|epci)-(\w+)")


class SeedError(Exception):
    """A seed that cannot be read, or that cites what the official lists do not have."""


def check(folder, communes, epcis):
    """The commune codes that the seeds cite; stops on a code that is not an official one."""
    cited_communes, cited_epcis = codes(folder)
    refuse_unknown("com-", cited_communes - communes)
    refuse_unknown("epci-", cited_epcis - epcis)
    return cited_communes


def codes(folder):
    """The commune and EPCI codes that the seeds cite."""
    communes, epcis = set(), set()
    for path in sorted(folder.rglob("*.toml")):
        try:
            seed = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise SeedError(f"{path.relative_to(folder.parent)}: {error}") from error
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
