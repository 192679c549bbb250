"""A ZIP code that lost its nought is told by its city, also where the table lacks the code."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

CASES = [
    # typed  city        offered   why
    ("2101", "Boston",   "02101",  "post boxes are in few tables"),
    ("7199", "Newark",   "07199",  "a firm's own"),
    ("7102", "Newark",   "07102",  "in the table"),
    ("2101", "Seattle",  None,     "begins otherwise there"),
    ("1001", "New York", None,     "10001 lost a digit, too"),
    ("9999", "Boston",   None,     "no code begins so there"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "city", "offered", "why"), CASES)
def test_the_nought_is_given_back_where_the_city_has_such_codes(typed, city, offered, why):
    report = Intake(country="US").check({"postcode": typed, "city": city})
    found = [item.after for item in report.suggestions if item.field == "postcode"]
    assert found == ([offered] if offered else []), why


@pytest.mark.parametrize("city", ["North Wales", "Lebanon", "Mexico", "Cuba", "Norway", "Peru"])
def test_an_american_town_with_a_country_in_its_name_is_one(city):
    report = Intake(country="US").check({"city": city})
    assert report.findings == ()
    assert report.suggestions == ()
