"""Other forms of given names, by language; kept by hand.

Each line: long forms, a colon, short forms and spellings. Every long form goes with every short one.
"""

from __future__ import annotations

GROUPS: dict[str, tuple[str, ...]] = {
    "nl": (
        "Johannes Johan: Jan Hans Hannes Joop Jo Jannes Han Johan Johannes",
        "Cornelis: Kees Cees Cor Nelis Cornelus Corné Nelus",
        "Hendrik Hendrikus Henricus: Henk Hein Rik Henri Driek Rieks Hendrik Harrie Harry Henny",
    ),
}
