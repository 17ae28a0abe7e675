"""Reads commune outlines and finds where a commune is.

Outlines come as well-known binary: little-endian, WGS84 degrees, longitude before latitude.
An outline is a list of polygons, a polygon a list of closed rings (the outer one, then its
holes), a ring a list of points, a point (longitude, latitude). Whatever else the bytes hold is
refused with an OutlineError. This module knows no file and no commune, and never writes.
"""

import math
import struct
from itertools import pairwise

EARTH_KM = 6371.0


class OutlineError(ValueError):
    """The bytes are not an outline of the expected kind."""


def polygons(wkb):
    """The polygons of a MultiPolygon; none where there are no bytes."""
    if not wkb:
        return []
    count, offset = header(wkb, 0, 6)
    found = []
    for _ in range(count):
        ring_count, offset = header(wkb, offset, 3)
        rings = []
        for _ in range(ring_count):
            points, offset = ring(wkb, offset)
            rings.append(points)
        found.append(rings)
    return found


def point(wkb):
    """A Point's longitude and latitude; None for an empty point, or where there are no bytes."""
    if not wkb:
        return None
    order, kind, x, y = struct.unpack("<BIdd", wkb)
    expect(order, kind, 1)
    # Well-known binary writes an empty point as two NaN.
    return None if math.isnan(x) and math.isnan(y) else degrees(x, y)


def header(wkb, offset, kind):
    """Checks a geometry's kind; gives how many parts it has and where the first one starts."""
    order, found, count = struct.unpack_from("<BII", wkb, offset)
    expect(order, found, kind)
    return count, offset + 9


def ring(wkb, offset):
    """The ring that starts there, and where the next part starts."""
    (length,) = struct.unpack_from("<I", wkb, offset)
    numbers = struct.unpack_from(f"<{2 * length}d", wkb, offset + 4)
    return [degrees(*pair) for pair in zip(numbers[::2], numbers[1::2])], offset + 4 + 16 * length


def expect(order, found, kind):
    if (order, found) != (1, kind):
        raise OutlineError(f"a geometry of kind {found}, byte order {order}, where kind {kind} was expected")


def degrees(x, y):
    if not (-180 <= x <= 180 and -90 <= y <= 90):
        raise OutlineError(f"{x}, {y} are not degrees of longitude and latitude")
    return x, y


def ring_moments(points):
    """A ring's area and its first moments, about the ring's own first point for precision."""
    x0, y0 = points[0]
    area = mx = my = 0.0
    for (x1, y1), (x2, y2) in pairwise(points):
        x1, y1, x2, y2 = x1 - x0, y1 - y0, x2 - x0, y2 - y0
        cross = x1 * y2 - x2 * y1
        area, mx, my = area + cross / 2, mx + (x1 + x2) * cross / 6, my + (y1 + y2) * cross / 6
    # The outer ring and the holes count the same whichever way they turn.
    sign = math.copysign(1, area)
    return sign * area, sign * (mx + area * x0), sign * (my + area * y0)


def moments(rings):
    """A polygon's area and first moments: the outer ring less the holes."""
    outer, *holes = (ring_moments(points) for points in rings)
    return [whole - sum(hole[i] for hole in holes) for i, whole in enumerate(outer)]


def centroid(outline):
    """The centroid of an outline's largest polygon: an islet must not drag the centre out to sea."""
    area, mx, my = max((moments(rings) for rings in outline), key=lambda found: found[0])
    return mx / area, my / area


def mean_centroid(outlines):
    """The mean of several outlines' centroids, each weighing the area of its largest polygon."""
    parts = [max((moments(rings) for rings in one), key=lambda found: found[0]) for one in outlines]
    area, mx, my = (sum(column) for column in zip(*parts))
    return mx / area, my / area


def inner_point(outline):
    """A point inside an outline: its centroid if that is inside, else the middle on its parallel."""
    centre = centroid(outline)
    return centre if contains(outline, centre) else middle_on_parallel(outline, centre[1])


def middle_on_parallel(outline, latitude):
    """The middle of the widest segment that the outline has on that parallel."""
    crossings = sorted(
        x1 + (latitude - y1) * (x2 - x1) / (y2 - y1)
        for rings in outline
        for points in rings
        for (x1, y1), (x2, y2) in pairwise(points)
        if (y1 > latitude) != (y2 > latitude)
    )
    if not crossings:
        raise OutlineError(f"the parallel {latitude} does not cross the outline")
    west, east = max(zip(crossings[::2], crossings[1::2]), key=lambda pair: pair[1] - pair[0])
    return (west + east) / 2, latitude


def contains(outline, place):
    """True if the place is inside the outline: an even-odd ray over all its rings."""
    x, y = place
    inside = False
    for points in (points for rings in outline for points in rings):
        for (x1, y1), (x2, y2) in pairwise(points):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
    return inside


def distance_km(a, b):
    """The great-circle distance between two points."""
    (lon1, lat1), (lon2, lat2) = (map(math.radians, place) for place in (a, b))
    across = math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    half = math.sin((lat2 - lat1) / 2) ** 2 + across
    return 2 * EARTH_KM * math.asin(math.sqrt(half))
