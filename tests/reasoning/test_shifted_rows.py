# ruff: noqa: E501
"""Rows of a form that shifted: offered back in one step, which leaves nothing to be typed."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Intake

MAIL, PHONE = "s.kuipers@gmail.com", "06 23 84 71 95"
ROWS = [
    # what stands there                                                                          and how it is meant
    ({"salutation": "", "given_name": "Mevr.", "family_name": "Sandra", "email": "Kuipers", "phone": MAIL},
     {"salutation": "Mevr.", "given_name": "Sandra", "family_name": "Kuipers", "email": MAIL, "phone": None}),
    ({"given_name": "Sandra", "family_name": "", "email": "Kuipers", "phone": MAIL},
     {"given_name": "Sandra", "family_name": "Kuipers", "email": MAIL, "phone": None}),
    ({"given_name": "Sandra", "family_name": "Kuipers", "city": MAIL, "email": PHONE, "phone": ""},
     {"given_name": "Sandra", "family_name": "Kuipers", "city": None, "email": MAIL, "phone": PHONE}),
    ({"street": "", "house_number": "Dorpsstraat", "postcode": "8", "city": "3511 AA", "email": "Utrecht", "phone": MAIL},
     {"street": "Dorpsstraat", "house_number": "8", "postcode": "3511 AA", "city": "Utrecht", "email": MAIL,
      "phone": None}),
    ({"given_name": "Sandra", "infix": "Meer", "family_name": "van der"},
     {"given_name": "Sandra", "infix": "van der", "family_name": "Meer"}),
]  # fmt: skip
KEPT = [
    {"given_name": "Sandra", "infix": "Van Der", "family_name": "Meer", "email": MAIL},
    {"given_name": "Mehdi", "infix": "Ben", "family_name": "Ali", "email": "mehdi@gmail.com"},
    {"given_name": "Sandra", "family_name": "", "email": MAIL, "phone": PHONE},
    {"given_name": "Utrecht", "family_name": "Kuipers", "email": MAIL, "phone": PHONE},
]


def checked(record):
    return Intake(country="NL", today=dt.date(2026, 1, 15)).check(record)


@pytest.mark.parametrize(("typed", "meant"), ROWS)
def test_a_yes_puts_the_row_right(typed, meant):
    report = checked(typed)
    assert report.verdict.value == "confirm"
    record = dict(report.record)
    if report.suggestions:
        assert len({item.cause for item in report.suggestions}) == 1
        record = dict(report.accept(report.suggestions[0]).record)
    assert {field: record.get(field) or None for field in meant} == meant
    assert checked(record).verdict.value in {"accept", "confirm"}


def test_a_family_name_in_the_field_of_the_infix_is_moved_and_said():
    """Nothing is doubtful about it where the field of the family name is empty."""
    report = checked({"given_name": "Sandra", "infix": "Kuipers", "family_name": ""})
    assert report.record == {"given_name": "Sandra", "infix": None, "family_name": "Kuipers"}
    assert {change.rule for change in report.changes} == {"name.moved"}


@pytest.mark.parametrize("typed", KEPT)
def test_what_stands_in_its_field_stays(typed):
    assert not [item for item in checked(typed).suggestions if item.code.startswith("cross.")]


def test_nothing_is_suggested_that_stands_there_already():
    for typed, _ in ROWS:
        report = checked(typed)
        assert all(report.record.get(item.field) != item.after for item in report.suggestions)
