"""A family named in the plural, without the word for it."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind

FAMILIES = [
    # typed              country  family
    ("The Smiths",       "GB",    "Smith"),
    ("The Smiths",       None,    "Smith"),
    ("The Joneses",      "GB",    "Jones"),
    ("the millers",      "US",    "Miller"),
    ("The Andersons",    "US",    "Anderson"),
    ("De Jansens",       "NL",    "Jansen"),
    ("Die Müllers",      "DE",    "Müller"),
    ("Die Meiers",       "AT",    "Meier"),
    ("Les Dupont",       "FR",    "Dupont"),
    ("Les Duponts",      "FR",    "Dupont"),
    ("Los García",       "ES",    "García"),
    ("The Smith family", "GB",    "Smith"),
]  # fmt: skip
PERSONS = [
    ("De Smets",         "BE"),  # De Smet is a name, and so this may be one
    ("De Bakkers",       "NL"),
    ("De Vries",         "NL"),
    ("De Bruins",        "NL"),
    ("De Peeters",       "BE"),
    ("The Anh",          "NL"),  # a Vietnamese given name
    ("The Nguyen",       "GB"),
    ("Les Dawson",       "GB"),  # Leslie
    ("Les Dupont",       "GB"),
    ("Jan De Jansens",   "BE"),
    ("Die Toten Hosen",  "DE"),
    ("Jan Smiths",       "GB"),
    ("Theo Smiths",      "GB"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "family"), FAMILIES)
def test_a_household_is_read_and_left_as_typed(typed: str, country: str | None, family: str) -> None:
    checked = names.check(typed, country=country)
    assert checked.value is not None
    assert (checked.value.kind, checked.value.family_name) == (Kind.FAMILY, family)
    assert not checked.suggestions
    assert [change.after for change in checked.changes] == []


@pytest.mark.parametrize(("typed", "country"), PERSONS)
def test_who_may_be_a_person_stays_one(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.PERSON
