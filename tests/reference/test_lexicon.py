"""The search for near names gives what looking at every name closely would give."""

from __future__ import annotations

import random

import numpy as np
import pytest
from rapidfuzz.distance import OSA

from firsttimeright.reference import neighbours
from firsttimeright.reference.neighbours import Lexicon
from firsttimeright.reference.people import family_lexicon
from firsttimeright.reference.tables import table


@pytest.fixture(scope="module")
def names() -> list[str]:
    """Folded Dutch family names."""
    return [row.partition("\t")[0] for row in table("family_names_nl").rows][::7]


@pytest.mark.parametrize("distance", [1, 2])
def test_it_finds_what_looking_at_all_names_finds(names: list[str], distance: int) -> None:
    hand = random.Random(7)  # noqa: S311 - no secret
    rates = [float(hand.randrange(1, 1000)) for _ in names]
    lexicon = Lexicon(names, rates)
    for key in [*hand.sample(names, 20), "jnasen", "o'brian", "müler", "de  vris", "x", "a1b2"]:
        slow = sorted(
            (-rate, steps, name)
            for name, rate in zip(names, rates, strict=True)
            if 0 < (steps := OSA.distance(key, name)) <= distance
        )
        found = lexicon.near(key, distance=distance, limit=len(names))
        assert [(-rate, steps, name) for name, rate, steps in found] == slow


def test_one_name_has_the_bits_that_it_has_among_many(names: list[str]) -> None:
    for key in [*names[:200], "o'brien", "müller", "a1-b?"]:
        letters = np.frombuffer(key.encode("ascii", "replace"), dtype=np.uint8)
        assert neighbours._signature(key) == int(neighbours._signatures(letters, np.zeros(1, dtype=np.int64))[0])


def test_an_older_numpy_finds_the_same(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = family_lexicon("NL")
    now = [lexicon.near(name, distance=2) for name in names[:50]]
    monkeypatch.delattr(np, "bitwise_count", raising=False)
    assert [lexicon.near(name, distance=2) for name in names[:50]] == now
