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
    ({"salutation": "", "given_name": "Mevr.", "family_name": "Sandra", "email": "Quaedvlieg", "phone": MAIL},
     {"salutation": "Mevr.", "given_name": "Sandra", "family_name": "Quaedvlieg", "email": MAIL, "phone": None}),
    ({"salutation": "Sandra", "given_name": "Quaedvlieg", "family_name": MAIL, "email": PHONE, "phone": ""},
     {"salutation": None, "given_name": "Sandra", "family_name": "Quaedvlieg", "email": MAIL, "phone": "+31623847195"}),
    ({"given_name": "Sandra", "family_name": "Kuipers", "city": MAIL, "email": PHONE, "phone": ""},
     {"given_name": "Sandra", "family_name": "Kuipers", "city": None, "email": MAIL, "phone": "+31623847195"}),
    ({"street": "", "house_number": "Dorpsstraat", "postcode": "8", "city": "3511 AA", "email": "Utrecht", "phone": MAIL},
     {"street": "Dorpsstraat", "house_number": "8", "postcode": "3511 AA", "city": "Utrecht", "email": MAIL,
      "phone": None}),
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


@pytest.mark.parametrize(
    "typed",
    [{"given_name": "Sandra", "infix": "Meer", "family_name": "van der"}, {"infix": "Berg", "family_name": "van den"}],
)
def test_what_was_exchanged_already_is_no_question(typed):
    report = checked(typed)
    assert (report.record["infix"], report.record["family_name"]) == (typed["family_name"], typed["infix"])
    assert report.verdict.value == "accept"
    assert report.undo() == typed


def test_of_a_row_a_part_that_is_home_already_is_not_asked_about():
    report = checked(ROWS[0][0])
    assert "salutation" not in {item.field for item in report.findings if item.code == "cross.shifted"}


SWAPPED = [
    # typed                                                           country  what is offered
    ({"email": "06-48273915", "mobile": "lotte@timmermans.example"},   "NL", {"email": "lotte@timmermans.example", "mobile": "+31648273915"}),
    ({"email": "07856 319472", "phone": "lotte@timmermans.example"},   "GB", {"email": "lotte@timmermans.example", "phone": "+447856319472"}),
    ({"email": "07856 319472", "mobile": "lotte@timmermans.example"},  "GB", {"email": "lotte@timmermans.example", "mobile": "+447856319472"}),
    ({"birth_date": "lotte@timmermans.example", "email": "3-4-1987"},  "NL", {"email": "lotte@timmermans.example", "birth_date": "1987-04-03"}),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "expected"), SWAPPED)
def test_what_changes_places_is_offered_as_it_would_be_stored_and_alone(typed, country, expected):
    report = Intake(country=country, today=dt.date(2026, 1, 15)).check(typed)
    assert {item.field: item.after for item in report.suggestions} == expected
    said = {(item.code, item.field) for item in report.findings if item.code.startswith("cross.")}
    assert len({code for code, _field in said}) == 1
    assert {field for _code, field in said} == set(expected)


@pytest.mark.parametrize("typed", KEPT)
def test_what_stands_in_its_field_stays(typed):
    assert not [item for item in checked(typed).suggestions if item.code.startswith("cross.")]


def test_nothing_is_suggested_that_stands_there_already():
    for typed, _ in ROWS:
        report = checked(typed)
        assert all(report.record.get(item.field) != item.after for item in report.suggestions)


ADDRESSES = [
    # country and what stands there, and how it is meant
    ("US", {"given_name": "", "family_name": "Bob", "street": "Brown", "city": "123 Main St", "region": "Chicago", "postcode": "IL", "phone": "60601"},
     {"given_name": "Bob", "family_name": "Brown", "street": "123 Main St", "city": "Chicago", "region": "IL", "postcode": "60601", "phone": None}),
    ("US", {"given_name": "Brown", "family_name": "123 Main St", "street": "Chicago", "city": "IL", "region": "60601", "postcode": "312-736-5000", "phone": ""},
     {"given_name": None, "family_name": "Brown", "street": "123 Main St", "city": "Chicago", "region": "IL", "postcode": "60601", "phone": "+13127365000"}),
    ("US", {"street": "", "city": "123 Main St", "region": "Chicago", "postcode": "IL", "phone": "60601"},
     {"street": "123 Main St", "city": "Chicago", "region": "IL", "postcode": "60601", "phone": None}),
    ("DE", {"given_name": "Weber", "family_name": "Lindenweg 5", "street": "10115", "postcode": "Berlin", "city": ""},
     {"given_name": None, "family_name": "Weber", "street": "Lindenweg 5", "postcode": "10115", "city": "Berlin"}),
    ("DE", {"given_name": "", "family_name": "Inge", "street": "Weber", "postcode": "Lindenweg 5", "city": "10115"},
     {"given_name": "Inge", "family_name": "Weber", "street": "Lindenweg 5", "postcode": "10115", "city": None}),
    ("NL", {"given_name": "", "family_name": "Jan", "street": "Smit", "postcode": "Dorpsstraat 5", "city": "3511 AB"},
     {"given_name": "Jan", "family_name": "Smit", "street": "Dorpsstraat 5", "postcode": "3511 AB", "city": None}),
    ("NL", {"given_name": "Smit", "family_name": "Dorpsstraat", "street": "5", "house_number": "3511 AB", "postcode": "Utrecht", "city": ""},
     {"given_name": None, "family_name": "Smit", "street": "Dorpsstraat", "house_number": "5", "postcode": "3511 AB", "city": "Utrecht"}),
    ("GB", {"given_name": "", "family_name": "Bob", "street": "Taylor", "city": "5 High Street", "postcode": "Leeds", "phone": "LS1 4AP"},
     {"given_name": "Bob", "family_name": "Taylor", "street": "5 High Street", "city": "Leeds", "postcode": "LS1 4AP", "phone": None}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "meant"), ADDRESSES)
def test_a_row_with_an_address_is_one_question(country, typed, meant):
    intake = Intake(country=country, today=dt.date(2026, 1, 15))
    report = intake.check(typed)
    assert report.verdict.value == "confirm"
    assert len(report.explain("en")) == 1
    assert {item.code for item in report.suggestions} == {"cross.shifted"}
    record = report.accept(report.suggestions[0]).record
    assert {field: record.get(field) or None for field in meant} == meant
    assert report.undo() == typed
    refused = intake.check(typed, dismissed=report.suggestions)
    assert "cross.shifted" not in {item.code for item in refused.suggestions}


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        (
            "US",
            {
                "given_name": "Bob",
                "family_name": "Brown",
                "street": "123 Main St",
                "city": "Chicago",
                "region": "IL",
                "postcode": "60601",
            },
        ),
        (
            "US",
            {
                "given_name": "Virginia",
                "family_name": "Washington",
                "street": "5 Ohio St",
                "city": "Delaware",
                "region": "OH",
                "postcode": "43015",
            },
        ),
        (
            "DE",
            {
                "given_name": "Berta",
                "family_name": "Hamburg",
                "street": "Bremer Weg 5",
                "postcode": "10115",
                "city": "Berlin",
            },
        ),
        (
            "NL",
            {
                "given_name": "Jan",
                "family_name": "Kerkweg",
                "street": "Dorpsstraat 5",
                "postcode": "3511 AB",
                "city": "Utrecht",
            },
        ),
    ],
)
def test_a_row_in_its_place_is_left_alone(country, typed):
    report = Intake(country=country, today=dt.date(2026, 1, 15)).check(typed)
    assert not [item for item in report.findings if item.code.startswith("cross.") and item.severity.value != "info"]


def test_what_a_room_put_back_already_is_not_offered_with_its_number_twice():
    for country, row in (
        ("FR", {"street": "", "postcode": "17 rue Pasteur", "city": "69007", "region": "Lyon"}),
        ("NL", {"street": "", "postcode": "Dorpsstraat 12", "city": "9401 GS", "region": "Assen"}),
    ):
        report = Intake(country=country).check(row)
        assert not report.suggestions
        assert report.undo() == row
