"""Brings the commune outlines to the year of the official lists.

The outlines lag behind: a commune that has absorbed others lately may be drawn without them, one
that has left a larger commune is not drawn at all. An older edition, and the delegated communes,
hold the missing pieces. This module only puts such pieces together: it never draws a line, and
leaves alone a commune that already covers what it has absorbed.
"""

from dataclasses import replace

import former
import outline


def complete(shapes, tables, history, older, doubts):
    """The shapes, with their missing pieces where the older edition has them."""
    shapes = {code: shape for code, shape in shapes.items() if code in tables.communes}
    label = lambda code: f"{code} {tables.communes[code]['nom']}"

    for code, shape in shapes.items():
        if len(shape.pieces) > 1:
            doubts.note("communes put together from their delegated communes", label(code))

    for code in sorted(reborn(shapes, history)):
        if piece := older.get(("COMD", code)):
            shapes[code] = replace(shapes[code], pieces=[piece])
            doubts.note("communes drawn as the delegated commune that they were", label(code))

    enlarged = set()
    successors = former.successors(tables)
    for (kind, code), piece in sorted(older.items()):
        successor = successors.get(code)
        if kind != "COM" or code in tables.communes or successor not in shapes:
            continue
        pieces = shapes[successor].pieces
        if piece and not any(outline.contains(drawn, outline.inner_point(piece)) for drawn in pieces):
            shapes[successor] = replace(shapes[successor], pieces=[*pieces, piece])
            enlarged.add(successor)
    for code in sorted(enlarged):
        doubts.note("communes enlarged by what they have absorbed", label(code))
    return shapes


def reborn(shapes, history):
    """The communes without an outline because they have left a larger one, and these larger ones.

    The outlines still draw the larger one whole: neither side is right.
    """
    alone = {code for code, shape in shapes.items() if not shape.pieces}
    left = {commune_of(row["pole"]) for row in history if row["code"] in alone and "pole" in row}
    return alone | left & shapes.keys()


def commune_of(state):
    """The code in the identifier of a commune's state, for example `COM-15141@2016-12-01`."""
    return state.partition("-")[2].partition("@")[0]
