"""What stands in each other's fields of an address is put right, or asked about where the host lacks a field for it."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Intake

NL = Intake(country="NL", language="nl", today=dt.date(2026, 1, 15))

PUT_RIGHT = [
    # typed in postcode, in city, the place stored, the place offered
    ("Zwolle", "8011 AB", "Zwolle", None),
    ("Zwoll", "8011 AB", "Zwoll", "Zwolle"),  # a slip in the place makes no street of it
    ("Utrect", "8011 AB", "Utrect", "Utrecht"),
]

LEFT = [
    # a street where the postcode should be, on a form without a street: nothing is moved, and it is asked about
    {"postcode": "Kerkstraat", "city": "8011 AB", "house_number": "7"},
    {"postcode": "Onbekend", "city": "8011 AB", "house_number": "7"},
]


@pytest.mark.parametrize(("code", "city", "stored", "offered"), PUT_RIGHT)
def test_postcode_and_place_change_places_whether_the_place_is_spelled_right_or_not(code, city, stored, offered):
    report = NL.check({"postcode": code, "city": city, "house_number": "7"})
    assert (report.record["postcode"], report.record["city"]) == (city, stored)
    assert [item.after for item in report.suggestions if item.field == "city"] == ([offered] if offered else [])
    # What is said of the place is said at its own field, where the question stands.
    assert {item.field for item in report.findings if item.code.startswith("city.")} <= {"city"}
    assert "Kijk dit nog eens na." not in report.explain()


@pytest.mark.parametrize("typed", LEFT)
def test_what_cannot_go_home_is_no_accept_and_no_field_that_holds_something_is_filled(typed):
    report = NL.check(typed)
    assert report.record == typed
    assert report.verdict.value != "accept"
    assert ("city", "cross.misplaced") in [(item.field, item.code) for item in report.findings]
    assert "field.swapped" not in report.codes
    assert {item.field for item in report.completions}.isdisjoint(typed)
    assert "Woonplaats: dit lijkt een postcode. Vul hier in wat in dit veld hoort." in report.explain()


@pytest.mark.parametrize("typed", LEFT[:1])
def test_a_no_to_that_is_a_no(typed):
    no = [item.token for item in NL.check(typed).findings]
    assert NL.check(typed, dismissed=no).verdict.value == "accept"
