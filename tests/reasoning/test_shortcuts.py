"""What is left out to save time could not have changed an answer."""

from __future__ import annotations

import math
import random

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names.knowledge import knowledge
from firsttimeright.reasoning import local_parts
from firsttimeright.reference import standard
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import compact, fold

SWAPPED = "name.swapped_fields"


def some(kind: str, how_many: int) -> list[str]:
    """Names of a table as they are usually spelled, frequent and rare ones."""
    rows = table(kind).rows
    drawn = random.Random(3).sample(rows, how_many)  # noqa: S311 - drawn, not secret
    return [cells[1] or cells[0].title() for cells in (row.split("\t") for row in drawn) if cells[0].isalpha()]


FAMILIES, GIVEN = some("family_names_nl", 150), some("given_names", 150)


@pytest.mark.parametrize("country", ["NL", "DE", "FR"])
def test_swapped_names_are_asked_about_exactly_where_both_frequencies_say_so(country: str) -> None:
    known = knowledge(standard())
    mixed = [*FAMILIES, *GIVEN, "Jansen", "Bakker", "Sabine", "Jan", "Peter"]
    hand = random.Random(5)  # noqa: S311 - drawn, not secret
    asked = 0
    for _ in range(400):
        given, family = hand.sample(mixed, 2)
        parsed = names.parse({"given_name": given, "family_name": family}, country=country)
        value = parsed.value
        if value is None or not value.given_names or not value.family_name or value.infix:
            continue
        _, guesses = names.question(parsed, country=country, gender=False, typos=False)
        found = any(item.code == SWAPPED for item in guesses)
        first = (known.family_frequency(given, country) + 0.05) / (known.given_world(given, country) + 0.5)
        second = (known.given_world(family, country) + 0.05) / (known.family_most(family, country) + 0.5)
        both = math.log2(first) >= 0.5 and math.log2(second) >= 1.5 and known.family_frequency(given, country) >= 5
        if found:
            asked += 1
            assert both
        elif both and not known.eastern_family(fold(given)):
            assert value.family_first or value.given_names != given or value.family_name != family
    assert asked


def test_a_name_that_stands_in_the_address_in_full_is_always_repeated() -> None:
    hand = random.Random(9)  # noqa: S311 - drawn, not secret
    for name in FAMILIES:
        typed = compact(name)
        if len(typed) < 2:
            continue
        words = tuple(hand.sample([typed, compact(hand.choice(GIVEN)), hand.choice("abcdefgh")], 3))
        around = (compact(hand.choice(GIVEN)), hand.choice("abcdefgh"), typed[:2], "")
        forms = local_parts.Forms.of(name, "NL")
        assert local_parts.hear(typed, words, around, forms=forms) == local_parts.Testimony(repeats=True)
