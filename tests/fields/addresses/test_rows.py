# ruff: noqa: E501
"""Rows of an address that shifted, rotated or changed places; and rows that only look so."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses import parse

ROWS = [
    # country street             number        postcode             city        what it should read
    ("NL", "14",                 "2312 HJ",    "Leiden",            "",         (None, "14", "2312 HJ", "Leiden")),
    ("NL", "",                   "Breestraat", "14",                "2312 HJ",  ("Breestraat", "14", "2312 HJ", None)),
    ("NL", "Breestraat",         "2312 HJ",    "14",                "Leiden",   ("Breestraat", "14", "2312 HJ", "Leiden")),
    ("NL", "Leiden",             "14",         "Breestraat",        "2312 HJ",  ("Breestraat", "14", "2312 HJ", "Leiden")),
    ("NL", "2312 HJ",            "Breestraat", "14",                "Leiden",   ("Breestraat", "14", "2312 HJ", "Leiden")),
    ("NL", "2512 GL",            "",           "Laan 12",           "Den Haag", ("Laan", "12", "2512 GL", "Den Haag")),
    ("DE", "80331",              "München",    "Sendlinger Straße", "8",        ("Sendlinger Straße", "8", "80331", "München")),
    ("DE", "8",                  "80331",      "München",           "",         (None, "8", "80331", "München")),
    ("BE", "",                   "Meir",       "8",                 "2000",     ("Meir", "8", "2000", None)),
    ("BE", "2000",               "",           "Meir 12",           "Antwerpen", ("Meir", "12", "2000", "Antwerpen")),
]  # fmt: skip
KEPT = [
    ("NL", "Plein 1944",          "3",       "6511 JE", "Nijmegen"),
    ("NL", "Utrecht",             "3",       "14",      "2312 HJ"),   # two places, and no street
    ("BE", "Laan",                "1000",    "",        "Brussel"),   # there are houses with that number
    ("BE", "Rue du 8 Mai 1945",   "1000",    "1000",    "Bruxelles"),
    ("NL", "Laan 1940",           "3",       "2512 GL", "Den Haag"),
    ("NL", "1940",                "3",       "2512 GL", "Den Haag"),
    ("US", "Main St",             "10001",   "Apt 4",   "New York"),
]  # fmt: skip
FIELDS = ("street", "house_number", "postcode", "city")


@pytest.mark.parametrize("case", ROWS, ids=lambda case: f"{case[0]}-{'-'.join(case[1:5])}")
def test_each_part_is_read_in_its_own_field_and_nothing_is_lost(case):
    country, *typed, wanted = case
    record = dict(zip(FIELDS, typed, strict=True))
    report = Intake(country=country).check(record)
    assert tuple(report.record[field] or None for field in FIELDS) == wanted
    assert report.undo() == record
    again = Intake(country=country).check(dict(report.record))
    assert dict(again.record) == dict(report.record)


@pytest.mark.parametrize("case", KEPT, ids="-".join)
def test_rows_that_may_be_right_are_not_moved(case):
    country, *typed = case
    report = Intake(country=country).check(dict(zip(FIELDS, typed, strict=True)))
    assert not any(item.code == "field.swapped" for item in report.findings)


def test_a_form_without_a_number_field_keeps_the_number_with_its_street():
    report = Intake(country="NL").check({"street": "2512 GL", "postcode": "Laan 12", "city": "Den Haag"})
    assert dict(report.record) == {"street": "Laan 12", "postcode": "2512 GL", "city": "Den Haag"}
    assert report.undo() == {"street": "2512 GL", "postcode": "Laan 12", "city": "Den Haag"}


FURTHER = [
    ("NL", {"street": "Broerstraat", "house_number": "5", "house_number_addition": "9712 CP", "postcode": "Groningen", "city": ""},
           {"street": "Broerstraat", "house_number": "5", "postcode": "9712 CP", "city": "Groningen"}),
    ("US", {"street": "301 W 2nd St", "city": "TX", "region": "78701", "postcode": ""},
           {"street": "301 W 2nd St", "region": "TX", "postcode": "78701"}),
    ("US", {"street": "301 W 2nd St", "city": "Austin", "region": "78701", "postcode": "TX"},
           {"street": "301 W 2nd St", "city": "Austin", "region": "TX", "postcode": "78701"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "wanted"), FURTHER)
def test_a_postcode_in_the_field_of_the_addition_or_the_region_shows_that_the_row_shifted(country, typed, wanted):
    report = Intake(country=country).check(typed)
    assert {field: value for field, value in report.record.items() if value} == wanted
    assert report.undo() == typed


@pytest.mark.parametrize(
    ("country", "text"),
    [("GB", "SW1A 1AA"), ("GB", "sw1a 1aa"), ("US", "NY"), ("CH", "SG"), ("NL", "1017 GL"), ("CA", "QC")],
)
def test_a_postcode_or_a_code_of_a_region_gets_no_capitals_of_a_place(country, text):
    assert Intake(country=country).check({"city": text, "postcode": "12"}).record["city"] == text


def test_a_place_gets_its_capitals_all_the_same():
    assert parse({"city": "LONDON"}, country="GB").value.city == "London"
    assert parse({"city": "ede"}, country="NL").value.city == "Ede"
