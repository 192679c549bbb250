"""How many of the Dutch bear a given name, estimated: no declared source counts them.

What there is, and what it says:

- Three lists of given names without counts: the Dutch list (9,000 names, from *Jan* to names of a few hundred bearers), the
  list of popular ones of ``mimesis`` and that of ``faker``; the Flemings' most usual names, which are mostly Dutch ones;
  and the project's own groups of names and their short forms (*Gerrit* Gerardus, *Truus* Geertruida). A name of the Dutch
  list, or of the groups, that one of the others has as well is one that people are called.
- Bearers in a worldwide collection that hardly counts the Dutch: of a name borne by them alone it holds one in twenty or
  thirty, of the young more than of the old. So the more bearers such a name has there the more it has here, by less than
  in proportion; the most usual ones have some five thousand there. A name that has more is borne elsewhere too, and its
  bearers there say the less of the Dutch the more they are.
- Lists of other countries: a name that one of them has is borne there as well. The American and the French bearers are
  known, and are taken off. A name that the lists of several other languages have is everybody's (*Albert*, *Sven*): of
  those the collection says nothing here, and the Belgian figures tell what can be told.

The figures are of the right size, not right: 200 for a rare name, 2,500 for the most usual.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from given import dutch_names, faker, mimesis_sexes, turkish, world_names

from firsttimeright.reference.tables import table
from firsttimeright.reference.words.nicknames import GROUPS
from firsttimeright.text.folding import fold

SEXES = ("male", "female")
# The lists of popular names of other languages.
ELSEWHERE = (
    ("de", "de-at"), ("da", "no", "sv"), ("fi",), ("et",), ("en",), ("fr",), ("it",), ("es",), ("pt",), ("pl",),
    ("cs", "sk"), ("hu",), ("is",),
)  # fmt: skip
SHARED = (1.0, 0.6, 0.4)  # what is left of the estimate where so many other languages have the name; more: nothing
MOST, AT, POWER = 2_500.0, 5_000, 0.6  # bearers per million at the most, and how many the collection then has
FEWEST = 50  # bearers in the collection
# Millions of Americans and of French people in the collection, at the most; and what must be left beside them.
COUNTED = {"us": 302.0, "fr": 60.0}
LEFT = 1 / 8


@cache
def _others() -> tuple[frozenset[str], ...]:
    lists = [frozenset(name for locale in locales for name in mimesis_sexes(locale)) for locales in ELSEWHERE]
    return (*lists, frozenset(turkish()))


@cache
def _in_groups() -> frozenset[str]:
    return frozenset(fold(name) for group in GROUPS["nl"] for name in group.replace(":", " ").split())


def _of(locale: str) -> set[str]:
    return {fold(name) for sex in SEXES for name, _ in faker(locale)[f"first_names_{sex}"]}


def _called() -> dict[str, bool]:
    """Give the names of which a second list says that people are called so, and whether that is a Dutch one."""
    listed = {fold(name) for _, name in dutch_names()}
    here = _in_groups() | (listed & (mimesis_sexes("nl").keys() | _of("nl_NL")))
    flemish = _of("nl_BE") - _of("fr_BE")
    return dict.fromkeys(listed & flemish, False) | dict.fromkeys(here, True)


def _abroad(name: str) -> float:
    """Give the bearers of a name in the worldwide collection whom another country's figures explain."""
    found = 0.0
    for country, millions in COUNTED.items():
        cells = table(f"given_names_{country}").cells(name)
        found += millions * float(cells[0]) if cells is not None else 0.0
    return found


def among_the_dutch() -> Iterator[tuple[str, float]]:
    """Give the given names of which the worldwide collection tells how usual they are here, with bearers per million."""
    world = world_names()
    for name, here in _called().items():
        known = world.get(name, (0, 0, 0.0))[1]
        left = known - _abroad(name)
        shared = sum(name in names for names in _others()) + (not here)  # Seppe is a Fleming
        if left >= max(FEWEST, LEFT * known) and shared < len(SHARED):
            yield name, MOST * SHARED[shared] * min(left / AT, AT / left) ** POWER
