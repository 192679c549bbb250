# ruff: noqa: E501
"""A number field that begins with the flat, or holds the name of the house."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

ADDRESSES = {
    "GB": {"street": "Leith Walk", "postcode": "EH6 5DT", "city": "Edinburgh"},
    "IE": {"street": "Patrick Street", "city": "Cork"},
    "AU": {"street": "Elizabeth Street", "postcode": "4000", "city": "Brisbane", "region": "QLD"},
    "US": {"street": "Main Street", "postcode": "53703", "city": "Madison", "region": "WI"},
    "CA": {"street": "King Street", "postcode": "R3C 4A5", "city": "Winnipeg", "region": "MB"},
    "FR": {"street": "Rue Pasteur", "postcode": "59800", "city": "Lille"},
    "NL": {"street": "Kerkstraat", "postcode": "1017 GL", "city": "Amsterdam"},
}
READ = [
    # country number field            unit                  number addition
    ("GB", "Flat 2, 31",              "Flat 2",             "31",  None),
    ("GB", "Flat 2 31b",              "Flat 2",             "31",  "b"),
    ("GB", "Top Flat, 31",            "Top Flat",           "31",  None),
    ("GB", "3F2, 31",                 "3F2",                "31",  None),
    ("GB", "31 (3F2)",                "3F2",                "31",  None),
    ("GB", "Flat C",                  "Flat C",             None,  None),
    ("GB", "Orchard House",           "Orchard House",      None,  None),
    ("GB", "Ty'r Ysgol",              "Ty'r Ysgol",         None,  None),
    ("GB", "Orchard House, 8",        "Orchard House",      "8",   None),
    ("GB", "8 Orchard House",         "Orchard House",      "8",   None),
    ("GB", "Flat 9, Orchard House",   "Flat 9, Orchard House", None, None),
    ("IE", "Apartment 7, 40",         "Apartment 7",        "40",  None),
    ("IE", "The Gate Lodge",          "The Gate Lodge",     None,  None),
    ("AU", "Unit 3, 18",              "Unit 3",             "18",  None),
    ("AU", "3/18",                    "3",                  "18",  None),
    ("AU", "U3/18",                   "U3",                 "18",  None),
    ("US", "Apt 9, 412",              "Apt 9",              "412", None),
    ("CA", "Unit 9, 412",             "Unit 9",             "412", None),
    ("FR", "Appt 3, 27",              "Appt 3",             "27",  None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "unit", "number", "addition"), READ)
def test_flat_and_number_are_told_apart(country, typed, unit, number, addition):
    found = addresses.parse({**ADDRESSES[country], "house_number": typed}, country=country)
    value = found.value
    assert (value.unit, value.house_number, value.house_number_addition) == (unit, number, addition)
    assert found.verdict.value == "accept"


@pytest.mark.parametrize(("country", "typed"), [row[:2] for row in READ])
def test_what_was_typed_in_one_field_stays_together(country, typed):
    report = Intake(country=country).check({**ADDRESSES[country], "house_number": typed})
    assert report.record["house_number"] == typed
    assert report.undo() == report.typed


BEHIND = [
    ("DE", "31 EG re"), ("DE", "31 (Hinterhof)"), ("DE", "31 Tor 2"), ("BE", "31 rez"), ("AT", "31/1. Stock"), ("CH", "31.2"),
    ("DK", "31 kl."), ("ES", "31 dpdo"), ("ES", "Parcela 9"), ("PT", "31 2D"), ("PT", "Lote 9, 1º Dto"), ("US", "31 Rear"),
    ("GB", "31 (rear)"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed"), BEHIND)
def test_the_way_to_the_door_behind_a_number_is_no_question(country, typed):
    found = addresses.parse({"street": "Avenida Central", "house_number": typed}, country=country)
    assert not any(item.severity.value != "info" for item in found.findings if item.field == "house_number")
    assert not any(
        change.field == "house_number" and change.after not in typed for change in found.changes if change.after
    )


@pytest.mark.parametrize("line", ["Gartenstraße 31 EG re", "Gartenstraße 31 (Hinterhof)"])
def test_nor_is_it_behind_the_street(line):
    found = addresses.parse({"street": line, "postcode": "18055", "city": "Rostock"}, country="DE")
    assert found.verdict.value == "accept"


ASKED = [
    ("DE", "31 Gartenstraße"),
    ("GB", "31 Church Road"),
    ("GB", "31 & 33"),
    ("NL", "31 1017 GL Rotterdam"),
    ("FR", "31 0612345678"),
]


@pytest.mark.parametrize(("country", "typed"), ASKED)
def test_more_than_a_number_is_asked_about(country, typed):
    found = addresses.parse({"street": "Avenida Central", "house_number": typed}, country=country)
    assert any(item.severity.value != "info" for item in found.findings if item.field == "house_number")


REFUSED = [
    # country number field      why
    ("GB", "asdf",              "keys"),
    ("GB", "Leith Walk",        "the street once more"),
    ("GB", "Edinburgh",         "the place once more"),
    ("GB", "Bridge Street",     "another street"),
    ("GB", "ann@example.org",   "an e-mail address"),
    ("GB", "EH6 5DT",           "the postcode"),
    ("GB", "xz",                "no name"),
    ("US", "Orchard House",     "houses have numbers there"),
    ("US", "Apt 9",             "houses have numbers there"),
    ("NL", "Huize Avondrust",   "houses have numbers there"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "why"), REFUSED)
def test_what_is_neither_number_nor_name_is_refused(country, typed, why):
    found = addresses.parse({**ADDRESSES[country], "house_number": typed}, country=country)
    assert found.verdict.value == "fix", why


def test_a_flat_by_its_floor_begins_a_line():
    value = addresses.parse_street_line("3F2, 31 Leith Walk", country="GB").value
    assert (value.unit, value.house_number, value.street) == ("3F2", "31", "Leith Walk")
