"""Draws the outlines of the départements for a small map, from those of their communes.

A pinned mapshaper dissolves and simplifies them; this module chooses how finely, puts everything
on one grid and lays the TopoJSON out for review: one arc a line, one département a line. Two
neighbours always share one arc. It never draws a border of its own, never keeps an outline for
measuring, and leaves nothing but work files in the cache.
"""

import json
import subprocess
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import cos, radians
from pathlib import Path

import outline

# Degrees in a step of the grid. 0.001° is 0.1 pixel on a map of France 800 pixels wide.
STEP = 0.001
# A ring under this area is not drawn, whether land or hole.
LEAST_KM2 = 1.5
DEGREE_KM = 111.2


class BorderError(Exception):
    """Outlines that mapshaper cannot draw, or that lack a département."""


@dataclass(frozen=True)
class Zone:
    """A part of France drawn on its own: how far to simplify it, and what is too small to keep.

    `interval` is for the mainland, `finer` for islands and for the smallest départements.
    """

    interval: str
    finer: str
    island: str
    # How many steps of the grid its points keep to.
    coarsest: int = 1


# The overseas départements are drawn as insets, enlarged: each has its own fineness.
ZONES = {
    "metropole": Zone("1500m", "600m", "9km2", 2),
    "971": Zone("200m", "150m", "1km2"),
    "972": Zone("250m", "150m", "2km2"),
    "973": Zone("1500m", "1500m", "10km2"),
    "974": Zone("250m", "150m", "2km2"),
    "976": Zone("200m", "200m", "1km2"),
}
# Under this many square metres a piece is drawn finer.
SMALL = 4e8
# Drawn finer too, or the peninsula of Quiberon would vanish from the coast.
FINER = ("56",)


def draw(tables, shapes, mapshaper, folder):
    """The topology `(arcs, geometries)`, a geometry being `(département, polygons of arc indices)`."""
    folder.mkdir(parents=True, exist_ok=True)
    command = install(mapshaper, folder)
    arcs, geometries = [], {}
    for name, zone in ZONES.items():
        source, whole, target = (folder / f"{name}{step}.json" for step in ("", "-whole", "-simple"))
        source.write_text(json.dumps(features(name, tables, shapes)), encoding="utf-8")
        run(
            *[command, "-quiet", "-i", str(source), "-clean", "gap-width=1km"],
            *["-dissolve", "id", "-o", "force", "format=geojson", str(whole)],
        )
        # Read anew, so that arcs end where départements meet: no longer at every commune.
        run(
            *[command, "-quiet", "-i", str(whole), "-filter-islands", f"min-area={zone.island}"],
            # One by one, so that none disappears for being small beside its mainland.
            *["-explode", "-simplify", "weighted", "keep-shapes", "variable"],
            f"interval={list(FINER)}.includes(id) || this.area < {SMALL:.0f} ? '{zone.finer}' : '{zone.interval}'",
            *["-o", "force", "format=topojson", "no-quantization", str(target)],
        )
        found = json.loads(target.read_text(encoding="utf-8"))
        (layer,) = found["objects"].values()
        for row in layer["geometries"]:
            parts = geometries.setdefault(row["properties"]["id"], [])
            parts.append([shift(ring, len(arcs)) for ring in row["arcs"]])
        arcs += [[on_grid(point, zone.coarsest) for point in arc] for arc in found["arcs"]]
    expected = {code for code, row in tables.departements.items() if row["region"] in tables.regions}
    if geometries.keys() != expected:
        raise BorderError(f"départements without an outline: {', '.join(sorted(expected - geometries.keys()))}")
    return tidy(arcs, sorted(geometries.items()))


def install(archive, folder):
    """The mapshaper command, from its archive; npm adds the libraries that it needs."""
    command = folder / "node_modules" / ".bin" / "mapshaper"
    if not command.exists():
        options = ["--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
        run("npm", "install", *options, "--prefix", str(folder), str(archive))
    return str(command)


def run(*command):
    try:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BorderError(f"{Path(command[0]).name} has failed: {error}") from error


def features(zone, tables, shapes):
    """The commune outlines of a zone, each with its département's code."""
    found = []
    for code, shape in sorted(shapes.items()):
        departement = tables.communes[code]["departement"]
        if (departement if departement in ZONES else "metropole") == zone:
            parts = [rings for piece in shape.pieces for rings in piece]
            geometry = {"type": "MultiPolygon", "coordinates": parts}
            found.append({"type": "Feature", "properties": {"id": departement}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": found}


def shift(ring, by):
    """The same ring where `by` arcs come first; `~i` is arc `i` run backwards."""
    return [index + by if index >= 0 else index - by for index in ring]


def on_grid(point, coarsest):
    step = STEP * coarsest
    return tuple(round(degrees / step) * coarsest for degrees in point)


def tidy(arcs, geometries):
    """Arcs without needless points, in the order of the départements that first run along them."""
    arcs = [straightened([point for point, _ in groupby(arc)]) for arc in arcs]
    order = {}
    kept = []
    for code, parts in geometries:
        parts = [[ring for ring in rings if is_seen(ring, arcs)] for rings in parts if is_seen(rings[0], arcs)]
        for index in (index for rings in parts for ring in rings for index in ring):
            order.setdefault(max(index, ~index), len(order))
        kept.append((code, parts))
    renumber = lambda index: order[index] if index >= 0 else ~order[~index]
    return (
        [arcs[index] for index in order],
        [(code, [[[renumber(i) for i in ring] for ring in rings] for rings in parts]) for code, parts in kept],
    )


def straightened(arc):
    """The arc without the points that lie on the straight line between their neighbours."""
    kept = arc[:1]
    for point, after in pairwise(arc[1:]):
        (x0, y0), (x1, y1), (x2, y2) = kept[-1], point, after
        ahead = (x1 - x0) * (x2 - x1) + (y1 - y0) * (y2 - y1) > 0
        if not ahead or (x1 - x0) * (y2 - y1) != (y1 - y0) * (x2 - x1):
            kept.append(point)
    # An arc that the grid has closed onto one point still has two ends.
    return kept + (arc[-1:] if len(arc) > 1 else arc)


def points(ring, arcs):
    """A ring's points; the first one comes again at the end."""
    runs = [arcs[index] if index >= 0 else arcs[~index][::-1] for index in ring]
    return runs[0][:1] + [point for run in runs for point in run[1:]]


def is_seen(ring, arcs):
    ring = points(ring, arcs)
    step = STEP * DEGREE_KM
    return outline.ring_moments(ring)[0] * step * step * cos(radians(ring[0][1] * STEP)) > LEAST_KM2


def outlines(topology):
    """The outline of each département in degrees, as it will be seen."""
    arcs, geometries = topology
    return {
        code: [[[(x * STEP, y * STEP) for x, y in points(ring, arcs)] for ring in rings] for rings in parts]
        for code, parts in geometries
    }


def text(topology):
    """The TopoJSON, one arc a line and one département a line."""
    arcs, geometries = topology
    x0 = min(x for arc in arcs for x, _ in arc)
    y0 = min(y for arc in arcs for _, y in arc)
    lines = [compact(deltas(arc, x0, y0)) for arc in arcs]
    rows = [
        compact({"type": "MultiPolygon", "id": code, "arcs": parts})
        if len(parts) > 1
        else compact({"type": "Polygon", "id": code, "arcs": parts[0]})
        for code, parts in geometries
    ]
    transform = {"scale": [STEP, STEP], "translate": [round(x0 * STEP, 3), round(y0 * STEP, 3)]}
    return (
        f'{{"type":"Topology","transform":{compact(transform)},\n'
        '"objects":{"departements":{"type":"GeometryCollection","geometries":[\n'
        + ",\n".join(rows)
        + '\n]}},\n"arcs":[\n'
        + ",\n".join(lines)
        + "\n]}\n"
    )


def deltas(arc, x0, y0):
    """The first point from the corner, then each one from the one before."""
    return [[x - px, y - py] for (px, py), (x, y) in pairwise([(x0, y0), *arc])]


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
