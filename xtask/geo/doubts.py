"""Gathers what deserves a look, and says each kind in one line: a count and the first examples.

It never stops the program: what must stop it is raised as an error where it is found.
"""

import sys

EXAMPLES = 4


class Doubts:
    """What was noticed, by kind, in the order in which the kinds first appeared."""

    def __init__(self):
        self.kinds = {}

    def note(self, kind, example):
        self.kinds.setdefault(kind, []).append(example)

    def tell(self):
        for kind, examples in self.kinds.items():
            shown = "; ".join(examples[:EXAMPLES]) + ("; …" if len(examples) > EXAMPLES else "")
            print(f"warning: {len(examples)} {kind}: {shown}", file=sys.stderr)
