"""Words that say that no name is told, in the field of the family or of the given name, beside the other."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

TOLD = [
    # country, given name, family name, field
    ("NL", "Els", "Wil niet zeggen", "family_name"),
    ("NL", "Els", "niet bekend", "family_name"),
    ("NL", "Els", "zie hierboven", "family_name"),
    ("NL", "Els", "idem", "family_name"),
    ("NL", "niet bekend", "Bakker", "given_name"),
    ("NL", "weet ik niet", "Bakker", "given_name"),
    ("NL", "zie boven", "Bakker", "given_name"),
    ("BE", "Luc", "ne sais pas", "family_name"),
    ("BE", "Luc", "non communiqué", "family_name"),
    ("BE", "pas de nom", "Lambert", "given_name"),
    ("DE", "Leo", "keine Angabe", "family_name"),
    ("DE", "nicht bekannt", "Schmitz", "given_name"),
    ("GB", "Ann", "rather not say", "family_name"),
]
NAMES = [
    # country, given name, family name
    ("NL", "Jan", "de Gast"),
    ("NL", "Jan", "de Koper"),
    ("NL", "Jan", "van 't Zelfde"),
    ("NL", "Jan", "Boven"),
    ("NL", "Wil", "van Boven"),
    ("NL", "Zie Ling", "Dito"),
    ("NL", "Jan", "Onder den Berg"),
    ("FR", "Jean", "Le Client"),
    ("GB", "Ann", "No Se"),
    ("GB", "Unyime", "Idem"),
    ("NL", "UNYIME", "IDEM"),
]


@pytest.mark.parametrize(("country", "given", "family", "field"), TOLD)
def test_they_are_asked_about(country, given, family, field):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    assert ("name.implausible", field) in {(item.code, item.field) for item in report.findings}


@pytest.mark.parametrize(("country", "given", "family"), NAMES)
def test_names_of_such_words_are_not(country, given, family):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    assert "name.implausible" not in {item.code for item in report.findings}


@pytest.mark.parametrize("text", ["Els wil niet zeggen", "Jan niet ingevuld", "Luc non communiqué"])
def test_a_whole_name_that_ends_in_them_is_asked_about(text):
    report = Intake(country="NL").check({"full_name": text})
    assert "name.implausible" in {item.code for item in report.findings}


def test_they_are_not_turned_into_a_name_with_an_infix():
    assert Intake(country="NL").check({"family_name": "zie boven"}).record["family_name"] == "Zie Boven"
    assert Intake(country="NL").check({"family_name": "Berg van den"}).record["family_name"] != "Berg van den"
