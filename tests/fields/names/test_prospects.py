"""A family name that is called hopeless has no candidate that weighs so much."""

from __future__ import annotations

import random

import pytest

from firsttimeright.fields.names import prospects
from firsttimeright.fields.names.prospects import is_hopeless
from firsttimeright.fields.names.spelling import candidates, standing, weigh
from firsttimeright.fields.names.weights import WEIGHTS
from firsttimeright.reference import FamilyName, Reference, standard
from firsttimeright.reference.tables import table

KEYS = "abcdefghijklmnopqrstuvwxyz"


def typed(hand: random.Random, names: list[str]) -> str:
    """Draw a name, as it is or with a slip or two."""
    letters = list(hand.choice(names))
    for _ in range(hand.choice((0, 0, 1, 2))):
        at = hand.randrange(len(letters))
        letters[at : at + 1] = hand.choice(([], [letters[at], hand.choice(KEYS)], [hand.choice(KEYS)]))
    return "".join(letters)


@pytest.mark.parametrize("country", ["NL", "BE", "DE", "SE", "TR", "FR", "GB", "US"])
def test_nothing_that_a_hopeless_name_may_have_been_meant_for_weighs_as_much(country: str) -> None:
    hand = random.Random(17)  # noqa: S311 - drawn, not secret
    names = [row.partition("\t")[0] for row in table(f"family_names_{country.lower()}").rows]
    names = [name for name in names if name.isalpha() and len(name) > 2]
    hopeless = silent = 0
    for _ in range(1_500):
        key = typed(hand, names)
        if not key:
            continue
        own = standing(key, "family", country, standard(), hand.choice(("", "van", "de")))
        least = hand.uniform(-4.0, 14.0)
        if not is_hopeless(key, own, country, standard(), least):
            silent += 1
            continue
        hopeless += 1
        for item in candidates(key, "family", country, standard()):
            assert sum(weigh(key, own, item, "family", country, standard(), afar=False)) < least, (key, item.key)
    assert hopeless > 200
    assert silent > 100


def test_a_slip_that_makes_a_usual_name_is_not_hopeless() -> None:
    for key in ("jnasen", "janesn", "bakekr", "vissser", "mulde"):
        own = standing(key, "family", "NL", standard())
        assert not is_hopeless(key, own, "NL", standard(), 3.6)


def test_of_the_names_of_a_host_nothing_is_told() -> None:
    reference = Reference(overrides={"family_names": {"Tiggelhof": FamilyName("Tiggelhof", None, 900.0)}})
    own = standing("tiggelhoff", "family", "NL", reference)
    assert not is_hopeless("tiggelhoff", own, "NL", reference, 3.6)


def test_the_most_that_a_slip_weighs_counts_all_kinds() -> None:
    kinds = {name.split(".")[1] for name in WEIGHTS["family"] if name.startswith("slip.")}
    assert kinds == {*prospects._SLIPS, "more", "first", "last"}
    assert WEIGHTS["family"]["meant"] > 0
    assert all(WEIGHTS["family"][f"{listed}.odder"] > 0 for listed in ("listed", "unlisted"))


@pytest.mark.parametrize("country", ["NL", "DE", "FR", "GB", "US", "ES", "PL"])
def test_the_usual_names_have_the_rate_that_they_are_weighed_with(country: str) -> None:
    usual = prospects._usual(country)
    assert usual is not None
    hand = random.Random(29)  # noqa: S311 - drawn, not secret
    rows = [row.split("\t") for row in table(f"family_names_{country.lower()}").rows]
    for cells in hand.sample(rows, min(len(rows), 400)):
        rate = standing(cells[0], "family", country, standard()).per_million
        assert rate < prospects._LEAST or usual.lacking[cells[0]] >= rate, cells[0]
    for rate, name in usual.ranked:
        assert standing(name, "family", country, standard()).per_million == rate
