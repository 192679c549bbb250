"""The short way to read a national number answers what the long way answers, or nothing."""

from __future__ import annotations

import random
from itertools import pairwise

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields.phones import examples, plan

COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)


def _numbers(country: str) -> list[str]:
    """Give a country's example numbers without a zero in front, others near them, and some of no plan."""
    hand = random.Random(country)  # noqa: S311
    examples = [
        phonenumbers.example_number_for_type(country, kind)
        for kind in phonenumbers.PhoneNumberType.values()
        if kind not in (phonenumbers.PhoneNumberType.UNKNOWN, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    ]
    texts = [phonenumbers.national_significant_number(item) for item in examples if item is not None]
    near = [
        "".join(digit if hand.random() < 0.8 else hand.choice("0123456789") for digit in text) for text in texts * 8
    ]
    return [*texts, *near, *("".join(hand.choices("0123456789", k=hand.randrange(2, 13))) for _ in range(20))]


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_short_way_agrees_with_the_long_way(country: str) -> None:
    for number in _numbers(country):
        found = plan.plainly(f"0{number}", country)
        assert found is None or found == plan.national_number(f"0{number}", country)


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_short_way_from_abroad_agrees_with_the_long_way(country: str) -> None:
    code = phonenumbers.country_code_for_region(country)
    for number in _numbers(country):
        if not number.startswith("0") and code != 39:  # Italy has zeros of its own
            assert plan._international(f"{code}{number}", None) == plan.valid(plan.parsed(f"+{code}{number}", None))


@pytest.mark.parametrize(
    ("digits", "country", "kind"),
    [
        ("0612345687", "NL", "mobile"),
        ("0205520222", "NL", "fixed"),
        ("09001234", "NL", "premium"),
        ("0474123456", "BE", "mobile"),
        ("02079460018", "GB", "fixed"),  # shares its code with three islands
    ],
)
def test_everyday_numbers_take_the_short_way(digits: str, country: str, kind: str) -> None:
    found = plan.plainly(digits, country)
    assert found is not None
    assert found.type == kind


def _counts_or_repeats(digits: str, run: int) -> bool:
    """Go from digit to digit: the slow, obvious way."""
    last, length = 9, 1
    for left, right in pairwise(digits):
        step = (int(right) - int(left) + 5) % 10 - 5
        length = length + 1 if step == last else 2
        last = step
        if length >= run and -1 <= step <= 1:
            return True
    return False


@given(st.text("0123456789", max_size=6), st.integers(0, 9), st.integers(-2, 2), st.integers(0, 9), st.integers(3, 8))
def test_rows_of_digits_are_found_as_digit_by_digit(around: str, start: int, step: int, length: int, run: int) -> None:
    digits = around[:3] + "".join(str((start + step * at) % 10) for at in range(length)) + around[3:]
    assert examples.counts_or_repeats(digits, run) is _counts_or_repeats(digits, run)
