"""Given names that are popular in a country which counts none here: how many bear them, by the lists of the country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from given import by_anchors, faker, mimesis_sexes, rate, world_names
from given_dutch import among_the_dutch
from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.text.folding import fold

SEXES = ("male", "female")
HALF = 500_000.0  # of a million people, those of one sex
BY_THE_LIST = 0.8  # of them bear one of the names of a list of popular ones
TYPICALLY = 0.4  # of the average: half of a list's names are borne by fewer than this
# Lists without order or weight, the country's own: each of their names is as popular as another.
LISTS = {"NL": "nl", "DE": "de", "AT": "de-at", "DK": "da"}
# Lists that mix popular names with medieval ones and with words: a name that next to nobody bears is not popular.
MIXED, SOMEBODY = ("DE", "AT", "DK"), 200  # bearers in the worldwide collection
OFFICES = {"AT": "de_AT", "GB": "en_GB"}  # the same of an office, of few names
WEIGHED = {"SE": "sv_SE", "FI": "fi_FI", "NZ": "en_NZ"}  # with the share of each, or its bearers
# The Swiss office's thousand of each sex, the most frequent first: bearers in a million of both sexes.
SWISS, ANCHORS = "de_CH", ((1.0, 9_000.0), (10.0, 4_500.0), (100.0, 900.0), (1_000.0, 90.0))
# Whose names are borne next door as well, and what a figure there says here.
NEXT_DOOR = {
    "DE": (("CH", 0.4), ("AT", 0.4)), "AT": (("CH", 0.4), ("DE", 0.6)), "CH": (("DE", 0.4), ("AT", 0.4)),
    "GB": (("NZ", 0.4),), "IE": (("GB", 0.6), ("NZ", 0.3)), "AU": (("NZ", 0.6), ("GB", 0.6)), "NZ": (("GB", 0.5),),
    "DK": (("NO", 0.4), ("SE", 0.3)), "NO": (("DK", 0.4), ("SE", 0.4)), "SE": (("NO", 0.4), ("DK", 0.3)),
}  # fmt: skip
LEAST = 20.0  # bearers per million of a name that is worth a row

Rates = dict[str, float]


def _alike(names: int) -> float:
    """Give the bearers per million that a name of an unordered list of one sex typically has."""
    return HALF * BY_THE_LIST * TYPICALLY / names


def _somebody_bears(name: str) -> bool:
    return world_names().get(name, (0, 0, 0.0))[1] >= SOMEBODY


def _own(country: str) -> Iterator[tuple[str, float]]:
    if country in LISTS:
        names = [name for name in mimesis_sexes(LISTS[country]) if country not in MIXED or _somebody_bears(name)]
        yield from ((name, _alike(len(names) // 2)) for name in names)
    if country == "NL":
        yield from among_the_dutch()
    if country in OFFICES:
        for sex in SEXES:
            names = faker(OFFICES[country])[f"first_names_{sex}"]
            yield from ((fold(name), _alike(len(names))) for name, _ in names)
    if country in WEIGHED:
        for sex in SEXES:
            names = faker(WEIGHED[country])[f"first_names_{sex}"]
            whole = sum(weight or 0.0 for _, weight in names)
            yield from ((fold(name), HALF * BY_THE_LIST * (weight or 0.0) / whole) for name, weight in names)
    if country == "CH":
        borne: Callable[[float], float] = by_anchors(ANCHORS)
        for sex in SEXES:
            for place, (name, _) in enumerate(faker(SWISS)[f"first_names_{sex}"], start=1):
                yield fold(name), borne(place)


def _marked() -> dict[str, set[str]]:
    """Give the spellings with letters beyond the 26 that the lists have of a name (folded)."""
    spelled: set[str] = set()
    for locale in LISTS.values():
        content: Any = SOURCES["mimesis"].json(f"mimesis/datasets/{locale}/person.json")
        spelled.update(name for sex in SEXES for name in content["names"][sex])
    for locale in (*OFFICES.values(), *WEIGHED.values(), SWISS):
        spelled.update(name for sex in SEXES for name, _ in faker(locale)[f"first_names_{sex}"])
    found: dict[str, set[str]] = defaultdict(set)
    for name in spelled:
        if not name.isascii() and name.isalpha():
            found[fold(name)].add(name)
    return found


def _rates(country: str) -> Rates:
    found: Rates = {}
    for name, borne in _own(country):
        if name.isalpha() and name.isascii() and len(name) > 1:
            found[name] = max(found.get(name, 0.0), borne)
    return found


def given_names_home() -> None:
    """Write how many bear a given name in the countries whose lists have it, where that is more than worldwide."""
    own = {country: _rates(country) for country in sorted({*LISTS, *OFFICES, *WEIGHED, "CH", *NEXT_DOOR})}
    everybody = sum(count for _, count, _ in world_names().values())
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for country, rates in own.items():
        most = dict(rates)
        for other, share in NEXT_DOOR.get(country, ()):
            for name, borne in own[other].items():
                most[name] = max(most.get(name, 0.0), share * borne)
        for name, borne in most.items():
            known = 1e6 * world_names().get(name, (0, 0, 0.0))[1] / everybody
            if borne >= LEAST and borne > known:
                found[name][country] = borne
    sheet = Sheet(
        "given_names_home",
        "key rates marked",
        "rates: countries where a list has the name, with its bearers per million there, estimated from its place or "
        "weight in the list or from the length of the list; marked: spellings with letters beyond the 26",
        "MIT AND CC-BY-4.0 AND OGL-UK-3.0",
        ("mimesis", "faker"),
    )
    marked = _marked()
    write_rows(
        sheet,
        (
            (name, " ".join(f"{c}:{rate(b)}" for c, b in sorted(by.items())), " ".join(sorted(marked.get(name, ()))))
            for name, by in found.items()
        ),
    )


TABLES: dict[str, Callable[[], None]] = {"given_names_home": given_names_home}
