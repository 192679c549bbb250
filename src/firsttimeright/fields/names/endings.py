"""What the ending of a given name says of the sex, where no table has the name: Godefriedus, Wolfgerdina.

A Dutch name of a register is often longer than what its bearer is called: the names of saints in their Latin form, and
old names of two parts. Of the names of the Dutch lists that end so, and of the world's, hardly one in two hundred is of
the other sex (``tests/fields/names/test_endings.py`` counts them). Only a Dutch or Belgian form is told by it, and a
family name that people of the country bear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.reference.values import GivenName
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.names.value import PersonName
    from firsttimeright.reference import Reference

__all__ = ["ENDINGS", "by_ending"]

# Not -anna, for men of South India are called so, and Dutchmen with names from there: Basavanna Ramdin.
ENDINGS: dict[str, tuple[str, ...]] = {
    "m": (
        "bertus", "ius", "nus", "dus", "rus", "lus", "mus", "bert", "ert", "hard", "brand", "brord", "olf", "win",
        "iaan",
    ),
    "f": (
        "ina", "iena", "ieke", "sje", "ette", "line", "linde", "gonda", "trud", "truid", "truda", "trudis", "ella",
    ),
}  # fmt: skip
SHARE = 0.985  # of the sex that the ending tells, at the least
LEAST_BEFORE = 2  # letters in front of the ending
LEAST_BORNE = 0.5  # bearers per million of the family name: some people of the country have it
_COUNTRIES = ("NL", "BE")
_SEX = {ending: sex for sex, endings in ENDINGS.items() for ending in endings}
_LONGEST = max(map(len, _SEX))


def by_ending(given: str, name: PersonName, country: str | None, ref: Reference) -> GivenName | None:
    """Give a name that is in no table with the sex that its ending tells; nothing for what may be another name.

    Willaert is a family name in the wrong field, Sebastina may be a slip for Sebastian.
    """
    key = fold(given)
    if country not in _COUNTRIES or not key.isalpha() or (sex := _told(key)) is None:
        return None
    whole = f"{name.infix} {name.family_name}" if name.infix else name.family_name or ""
    family = ref.family_name(whole, country) if whole else None
    if family is None or family.frequency < LEAST_BORNE or ref.family_name(given, country) is not None:
        return None
    for near in ref.given_neighbours(given, country):
        entry = ref.given_name(near.name, country)
        if entry is None or entry.gender != sex:
            return None
    return GivenName(given, 0.0, SHARE if sex == "f" else 1 - SHARE, sex, ("ending",))


def _told(key: str) -> str | None:
    """Give the sex that the longest ending tells."""
    starts = range(max(len(key) - _LONGEST, LEAST_BEFORE), len(key))
    return next((_SEX[key[at:]] for at in starts if key[at:] in _SEX), None)
