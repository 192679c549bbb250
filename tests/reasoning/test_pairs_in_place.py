"""Two fields that hold each other's values."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SWAPPED = [
    ("NL", {"salutation": "Klaus", "given_name": "Herr"}, {"salutation": "Herr", "given_name": "Klaus"}),
    ("GB", {"salutation": "Emma", "given_name": "Ms"}, {"salutation": "Ms", "given_name": "Emma"}),
    ("NL", {"salutation": "Visser", "given_name": "Jan", "family_name": "Dhr."},
     {"salutation": "Dhr.", "family_name": "Visser"}),
    ("NL", {"street": "jan.visser@ziggo.nl", "email": "Kerkstraat 12"},
     {"street": "Kerkstraat 12", "email": "jan.visser@ziggo.nl"}),
    ("BE", {"national_id": "03-04-1987", "birth_date": "87040312390"},
     {"national_id": "87040312390", "birth_date": "1987-04-03"}),
    ("NL", {"country": "Amsterdam", "city": "Nederland"}, {"country": "Nederland", "city": "Amsterdam"}),
    ("NL", {"region": "Utrecht", "city": "Noord-Holland"}, {"region": "Noord-Holland", "city": "Utrecht"}),
    ("US", {"region": "New York", "city": "NY"}, {"city": "New York"}),  # the region is NY by itself
]  # fmt: skip
IN_PLACE = [
    ("NL", {"salutation": "Dhr.", "given_name": "Klaus", "family_name": "Heer"}),
    ("DE", {"salutation": "Graf", "given_name": "Anton", "family_name": "Herr"}),
    ("DE", {"salutation": "Frau", "given_name": "Anna", "family_name": "Herr"}),
    ("NL", {"region": "Utrecht", "city": "Utrecht"}),
    ("NL", {"region": "Groningen", "city": "Groningen"}),
    ("NL", {"country": "Nederland", "city": "Nederland"}),
    ("FR", {"given_name": "Paris", "city": "Luc"}),  # there is a place of that name
    ("NL", {"given_name": "Chelsea", "city": "Amsterdam"}),
]


@pytest.mark.parametrize(("country", "typed", "meant"), SWAPPED)
def test_two_values_are_offered_each_others_fields(country, typed, meant):
    report = Intake(country=country).check(typed)
    asked = [item for item in report.suggestions if item.code == "cross.swapped"]
    assert {item.field: item.after for item in asked} == meant
    assert "initials" not in {item.field for item in report.completions} or "given_name" not in meant
    assert report.undo() == typed


@pytest.mark.parametrize(("country", "typed"), IN_PLACE)
def test_values_that_may_stand_where_they_do(country, typed):
    assert "cross.swapped" not in Intake(country=country).check(typed).codes
