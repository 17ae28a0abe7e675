"""Finds the point that stands for each commune on a map.

The point is the centroid of the commune's largest polygon (the mean of such centroids where the
commune is put together from several outlines). Where that falls outside (a bent commune, a
narrow one), it is the town hall, or the middle of the widest stretch on the centroid's parallel.
It is rounded to the 100 m grid before it is checked, so what is written is what was checked. A
town hall is never taken without being inside: some are kilometres away. No commune is known by
name, and one without an outline gets no point.
"""

from collections import Counter

import outline

# A town hall further than this from its commune's point deserves a look: one of the two is wrong.
FAR_KM = 10.0


def locate_all(tables, shapes, doubts):
    """The (longitude, latitude) of each commune that can be placed, by code."""
    places = {}
    for code, shape in sorted(shapes.items()):
        label = f"{code} {tables.communes[code]['nom']}"
        if shape.pieces:
            places[code] = place_inside(shape, label, doubts)
        else:
            doubts.note("communes without an outline, hence without a point", label)
        check_beside(label, shape, places.get(code), tables.epci_of.get(code), doubts)
    shared = [count for count in Counter(places.values()).values() if count > 1]
    if shared:
        doubts.note("points shared by several communes", f"{sum(shared)} communes")
    return places


def place_inside(shape, label, doubts):
    polygons = [rings for piece in shape.pieces for rings in piece]
    centre = rounded(outline.mean_centroid(shape.pieces))
    if outline.contains(polygons, centre):
        return centre
    if shape.town_hall and outline.contains(polygons, hall := rounded(shape.town_hall)):
        doubts.note("points moved to the town hall, the centre being outside the outline", label)
        return hall
    middle = rounded(outline.middle_on_parallel(polygons, centre[1]))
    if outline.contains(polygons, middle):
        doubts.note("points moved along their parallel, the centre being outside the outline", label)
    else:
        doubts.note("points left outside, the outline being narrower than the grid", label)
    return middle


def rounded(place):
    longitude, latitude = place
    return round(longitude, 3), round(latitude, 3)


def check_beside(label, shape, place, epci, doubts):
    """Compares with what the outlines' package says of the same commune."""
    if place and shape.town_hall and (far := outline.distance_km(place, shape.town_hall)) > FAR_KM:
        doubts.note(f"town halls over {FAR_KM:.0f} km from the commune's point", f"{label} {far:.0f} km")
    # The two packages may not be of the same year.
    if epci != shape.epci:
        doubts.note("communes whose EPCI differs beside the outlines", f"{label} {epci}/{shape.epci}")
