"""The search for near names gives what looking at every name closely would give."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
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


@given(
    st.text(alphabet="abcdé ", min_size=3, max_size=9),
    st.lists(st.tuples(st.integers(0, 8), st.sampled_from("abc"), st.sampled_from(("drop", "add", "change", "swap")))),
)
def test_no_name_is_passed_over_for_its_ends(key: str, slips: list[tuple[int, str, str]]) -> None:
    names = {key}
    name = key
    for at, letter, kind in slips:
        head, tail = name[:at], name[at:]
        if kind == "drop":
            name = head + tail[1:]
        elif kind == "add":
            name = head + letter + tail
        elif kind == "change":
            name = head + letter + tail[1:]
        else:
            name = head + tail[1:2] + tail[:1] + tail[2:]
        names.add(name)
    # Enough names that differ in nothing but their ends: of few each is compared.
    every = sorted(names | {f"{one}{key[1:-1]}{two}" for one in "abcde" for two in "abcde"})
    lexicon = Lexicon(every, [1.0] * len(every))
    for distance in (1, 2, 3):
        near = {other for other in every if 0 < OSA.distance(key, other) <= distance}
        assert {other for other, _rate, _steps in lexicon.near(key, distance=distance, limit=len(every))} == near
