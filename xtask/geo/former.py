"""Lists what leads to a current commune: delegated and associated communes, arrondissements of
Paris, Lyon and Marseille, and the codes that a current commune once had or absorbed.

It never invents a name: a former code that no list names is written without one. It never lists
a current commune under its own code and its own name.
"""

SORTS = {
    "commune-deleguee": ("deleguee", "chefLieu"),
    "commune-associee": ("associee", "chefLieu"),
    "arrondissement-municipal": ("arrondissement", "commune"),
}


class FormerError(Exception):
    """A former commune's code that is also a current commune's."""


def rows(tables, history, doubts):
    """One row `code, nom, sorte, commune` for each former commune."""
    found = []
    for row in tables.parts:
        sort, link = SORTS[row["type"]]
        # Many a delegated commune bears the code of the whole, and some its name too.
        if (row["code"], row["nom"]) != (row[link], tables.communes[row[link]]["nom"]):
            found.append([row["code"], row["nom"], sort, row[link]])
    today = successors(tables)
    parts = {row["code"] for row in tables.parts}
    names = last_names(history)
    for code, successor in absorbed(tables):
        if code not in parts:
            found.append([code, names.get(code, ""), "ancienne", successor])
            if code not in names:
                doubts.note("former codes without a name", f"{code} → {successor}")
        elif today[code] != successor:
            doubts.note("parts once of another commune", f"{code} ({successor}, now {today[code]})")
    return found


def successors(tables):
    """The current commune that each former code leads to; where a part is now comes first."""
    return dict(absorbed(tables)) | {row["code"]: row[SORTS[row["type"]][1]] for row in tables.parts}


def absorbed(tables):
    """Each former code that a current commune gives as its own, with that commune's code."""
    for commune in tables.communes.values():
        for code in commune.get("anciensCodes", []):
            if code in tables.communes:
                raise FormerError(f"{code} is a former code of {commune['code']}, and a current one")
            yield code, commune["code"]


def last_names(history):
    """The last name that each code had, as a full commune if it ever was one."""
    states = {}
    for row in history:
        # A state that had not ended when the history was written comes after any date.
        state = (row["type"] == "COM", row.get("dateFin", "9999"), row["nom"])
        states[row["code"]] = max(state, states.get(row["code"], state))
    return {code: name for code, (_, _, name) in states.items()}
