"""A family name that the firm, or the domain of its mail, bears as well is spelled as it was meant."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

QUIET = [
    ("GB", {"family_name": "Bown", "company": "Bown & Sons Ltd"}, "the firm"),
    ("GB", {"family_name": "Bown", "email": "deb@bownbutchers.co.uk"}, "the domain begins with it"),
    ("GB", {"family_name": "Bown", "email": "deb@bown.com"}, "the domain"),
    ("GB", {"family_name": "Bown", "company": "Butcher (Bown/Lewis)"}, "between other marks"),
    ("US", {"family_name": "Perkis", "company": "Perkis-Lane LLC"}, "a double name"),
]
ASKED = [
    ("GB", {"family_name": "Bown"}),
    ("GB", {"family_name": "Bown", "company": "Lewis & Sons Ltd"}),
    ("GB", {"family_name": "Bown", "company": "Brown & Sons Ltd"}),
    ("GB", {"family_name": "Bown", "company": "Bowness & Sons Ltd"}),
    ("GB", {"family_name": "Bown", "email": "post12@gmail.com"}),
]


@pytest.mark.parametrize(("country", "record", "why"), QUIET)
def test_a_name_that_the_firm_bears_is_left_alone(country, record, why):
    assert not Intake(country=country).check({"given_name": "Deborah", **record}).suggestions, why


@pytest.mark.parametrize(("country", "record"), ASKED)
def test_it_is_asked_about_otherwise(country, record):
    found = Intake(country=country).check({"given_name": "Deborah", **record}).suggestions
    assert [item.field for item in found] == ["family_name"]


def test_a_whole_name_is_heard_with_them():
    record = {"name": "Deborah Bown", "company": "Bown & Sons Ltd"}
    assert not Intake(country="GB").check(record).suggestions
