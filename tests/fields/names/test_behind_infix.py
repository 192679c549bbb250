"""Names that are usual behind their infix, and how an infix that is put right is written."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OFFERED = [
    # country, field, typed, offered first, why
    ("FR", "family_name", "Da Sivla", "Da Silva", "usual with its infix, and less without"),
    ("FR", "family_name", "Dos Santso", "Dos Santos", "usual with its infix, and less without"),
    ("FR", "family_name", "Daa Silva", "Da Silva", "an infix keeps the capital that was typed"),
    ("IT", "family_name", "Dee Luca", "De Luca", "an infix keeps the capital that was typed"),
    ("BE", "family_name", "Vna Damme", "Van Damme", "an infix keeps the capital that was typed"),
    ("NL", "family_name", "Vna Dijk", "van Dijk", "in Dutch it is small"),
]
LEFT = [
    ("FR", "family_name", "Da Silveira"),
    ("FR", "family_name", "Dos Reis"),
    ("FR", "family_name", "de Sauza"),
]


@pytest.mark.parametrize(("country", "field", "typed", "offered", "why"), OFFERED)
def test_the_name_with_its_infix_is_offered(country, field, typed, offered, why):
    names = {"given_name": "Maria", "family_name": "Marino"} | {field: typed}
    found = [item.after for item in Intake(country=country).check(names).suggestions if item.field == field]
    assert found[:1] == [offered], why


@pytest.mark.parametrize(("country", "field", "typed"), LEFT)
def test_names_that_are_borne_are_left_alone(country, field, typed):
    names = {"given_name": "Maria", "family_name": "Bakker"} | {field: typed}
    assert not Intake(country=country).check(names).suggestions
