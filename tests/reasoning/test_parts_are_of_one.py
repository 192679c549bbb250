"""Two family names in one name are asked about, and initials of another told; who is called so is left alone."""

from __future__ import annotations

import pytest

from firsttimeright.customer import read
from firsttimeright.reasoning import reason

TWO, INITIALS = "cross.family_name_in_given_name", "cross.initials_differ"
NAMES = [
    # given name             family name     country  severity
    ("Pieter de Boer",       "Visser",        "NL",   "warn"),
    ("Anna van den Berg",    "Bakker",        "BE",   "warn"),
    ("Pieter Bakker",        "Visser",        "NL",   "info"),
    ("Hans Müller",          "Schmidt",       "DE",   "info"),
    ("Pieter de Boer",       "Visser-de Boer", "NL",  None),
    ("Pieter de Boer",       "Boere",         "NL",   None),
    ("Frederik Pieters",     "Visser",        "NL",   None),
    ("Mary Smith",           "Jones",         "US",   None),
    ("Anne Marie",           "Visser",        "NL",   None),
    ("Jan Willem",           "Bakker",        "NL",   None),
    ("Maria de Lourdes",     "Santos",        "NL",   None),
    ("Maria de Jesus",       "Visser",        "NL",   None),
    ("Rosa de Silva",        "Perera",        "NL",   None),
    ("Jean de Dieu",         "Habimana",      "BE",   None),
    ("Thi Hoa",              "Nguyen",        "NL",   None),
    ("Hans Peter",           "Werner",        "DE",   None),
    ("Karl Otto",            "Müller",        "DE",   None),
]  # fmt: skip


@pytest.mark.parametrize(("given", "family", "country", "severity"), NAMES)
def test_two_family_names(given, family, country, severity):
    found = reason(read({"given_name": given, "family_name": family}, country=country))
    assert [item.severity.value for item in found.findings if item.code == TWO] == ([severity] if severity else [])
    assert ("initials" in {item.field for item in found.completions}) is (severity is None)


def test_a_family_name_alone_is_in_the_wrong_field_and_not_one_of_two():
    found = reason(read({"given_name": "van der Berg", "family_name": "Jan Willem"}, country="NL"))
    assert {item.code for item in found.findings} == {"name.swapped_fields"}


OF_ANOTHER = [
    # initials given name    country  told
    ("P.",     "John",        "GB",   True),
    ("J.",     "John",        "GB",   False),
    ("W.",     "Bill",        "US",   False),
    ("J.E.",   "Edgar",       "US",   False),
    ("S.",     "John",        "GB",   False),
    ("P.",     "Jan",         "NL",   False),
    ("J.",     "Lotte",       "NL",   False),
    ("Ph.",    "Jean-Philippe", "FR", False),
    ("P.",     "Jan",         None,   False),
    ("P.",     "Иван",        "DE",   False),
]  # fmt: skip


@pytest.mark.parametrize(("initials", "given", "country", "told"), OF_ANOTHER)
def test_initials_of_another_are_told(initials, given, country, told):
    record = {"initials": initials, "given_name": given, "family_name": "Smith"}
    found = [item for item in reason(read(record, country=country)).findings if item.code == INITIALS]
    assert bool(found) is told
    assert all(item.severity.value == "info" for item in found)
