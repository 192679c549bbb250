"""Postcodes that went on into the next field, or stand behind the house number."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

TOGETHER = [
    # country, postcode, place as typed,   put together,  place
    ("NL", "2311",       "CS Leiden",      "2311 CS",     "Leiden"),
    ("NL", "1017",       "gl, Amsterdam",  "1017 GL",     "Amsterdam"),
    ("GB", "OX1",        "4AB Oxford",     "OX1 4AB",     "Oxford"),
    ("PT", "1100",       "-053 Lisboa",    "1100-053",    "Lisboa"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "postcode", "typed", "whole", "place"), TOGETHER)
def test_the_two_halves_come_together(country, postcode, typed, whole, place):
    record = {"postcode": postcode, "city": typed}
    report = Intake(country=country).check(record)
    assert dict(report.record) == {"postcode": whole, "city": place}
    assert "field.postcode_in_city" in {item.code for item in report.findings}
    assert report.undo() == record


@pytest.mark.parametrize(
    ("country", "postcode", "city", "why"),
    [
        ("NL", "2311", "Op Leiden", "no such postcode: a word"),
        ("NL", "2311", "CS Rotterdam", "another place"),
        ("NL", "2311", "Leiden", "no letters"),
        ("NL", "8500", "De Lemmer", "no place of that code"),
        ("BE", "9000", "BE Gent", "a whole code"),
    ],
)
def test_else_the_place_keeps_what_stands_before_it(country, postcode, city, why):
    report = Intake(country=country).check({"postcode": postcode, "city": city})
    assert report.record["city"] == city, why


BEHIND = [
    # country, number,            postcode,   place,     number, postcode, place
    ("NL", "15, 7204AA",          "",         "Zutphen", "15",   "7204 AA", "Zutphen"),
    ("NL", "15, 7204 AA Zutphen", "",         "",        "15",   "7204 AA", "Zutphen"),
    ("NL", "15a 7201AA",          "7201 AA",  "Zutphen", "15",   "7201 AA", "Zutphen"),
    ("BE", "15 9000 Gent",        "",         "",        "15",   "9000",    "Gent"),
    ("GB", "15 OX1 4AB",          "",         "Oxford",  "15",   "OX1 4AB", "Oxford"),
]  # fmt: skip


@pytest.mark.parametrize("row", BEHIND)
def test_a_postcode_behind_the_number_goes_to_its_field(row):
    country, typed, postcode, city, *wanted = row
    record = {"street": "Dorpsstraat", "house_number": typed, "postcode": postcode, "city": city}
    report = Intake(country=country).check(record)
    after = report.record
    assert [after["house_number"], after["postcode"], after["city"]] == wanted
    assert "field.postcode_in_house_number" in {item.code for item in report.findings}
    assert report.undo() == record


KEPT = [
    ("NL", "46 2311 CS", "1017 GL", "Amsterdam", "another postcode stands in its field"),
    ("BE", "12 9000", "", "", "a box, for all that is known"),
    ("BE", "12 bus 9000", "9000", "Gent", "a box"),
    ("DE", "12 10115 Hamburg", "", "", "the code of another place"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "postcode", "city", "why"), KEPT)
def test_what_may_be_something_else_stays(country, typed, postcode, city, why):
    fields = {"street": "Dorpsstraat", "house_number": typed, "postcode": postcode, "city": city}
    found = addresses.parse({name: value for name, value in fields.items() if value}, country=country)
    assert "field.postcode_in_house_number" not in found.codes, why
    assert (found.value.postcode or "") == postcode, why


@pytest.mark.parametrize(("typed", "country"), [("L51 4DY5", "GB"), ("5W1A IAA", "GB"), ("O0I1 8B", "NL")])
def test_three_look_alikes_of_both_kinds_are_no_repair(typed, country):
    found = addresses.parse_postcode(typed, country=country)
    letters = sum(
        a.isalpha() != b.isalpha() for item in found.suggestions for a, b in zip(typed, item.after, strict=True)
    )
    assert letters <= 2
