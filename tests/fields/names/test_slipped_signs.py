"""A digit or a lost letter in a name, and words before it that only say for whom a letter is."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

SLIPPED = [
    # country, typed, offered, why
    ("NL", "Jan1", "Jan", "a digit behind the name rather than Jani"),
    ("NL", "J0han", "Johan", "a digit that looks like the letter"),
    ("NL", "Pi3ter", "Pieter", "a digit that looks like the letter"),
    ("FR", "Ren?", "René", "a letter was lost"),
]


@pytest.mark.parametrize(("country", "typed", "offered", "why"), SLIPPED)
def test_the_name_that_is_meant_is_offered_where_it_is_clear(country, typed, offered, why):
    report = Intake(country=country).check({"given_name": typed, "family_name": "Kuipers"})
    found = [item.after for item in report.suggestions if item.field == "given_name"]
    assert found == ([offered] if offered else []), why
    assert report.findings


@pytest.mark.parametrize(
    ("typed", "country", "salutation"),
    [("z. Hd. Frau Schmid", "DE", "Frau"), ("zu Händen Herrn Karl Schmid", "DE", "Herrn"),
     ("T.a.v. mevr. S. Kuipers", "NL", "mevr."), ("Geachte heer Jansma", "NL", "Geachte heer")],
)  # fmt: skip
def test_for_whom_a_letter_is_belongs_to_no_salutation(typed, country, salutation):
    parsed = names.parse(typed, country=country)
    assert parsed.value is not None
    assert parsed.value.salutation == salutation
    assert not parsed.changes
