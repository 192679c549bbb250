"""Numbers of the French overseas departments, dialled as at home."""

from __future__ import annotations

import pytest

from firsttimeright.fields.phones import parse

NUMBERS = [
    # typed             country read as           why
    ("0262 41 83 27",   "FR", "262262418327",     "Réunion"),
    ("0692 85 41 27",   "FR", "262692854127",     "a mobile number there"),
    ("0590 82 14 37",   "FR", "590590821437",     "Guadeloupe"),
    ("0596 63 28 41",   "FR", "596596632841",     "Martinique"),
    ("04 42 38 17 29",  "FR", "33442381729",      "the mainland stays as it is"),
    ("0262 41 83 27",   "BE", None,               "Belgium dials none of them so"),
    ("0262 41 83",      "FR", None,               "too short"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "digits", "why"), NUMBERS)
def test_the_whole_french_plan_is_read(typed, country, digits, why):
    found = parse(typed, country=country).value
    assert (found.e164.removeprefix("+") if found is not None else None) == digits, why
