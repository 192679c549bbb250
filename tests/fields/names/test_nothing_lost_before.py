"""What stands in the fields before the family name and is more than a name stays there, to the last word."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

TWO_FORMS_OF_ADDRESS = [
    ("US", {"first_name": "Mr & Mrs J", "last_name": "Smith"}),
    ("US", {"first_name": "John & Mrs Jane", "last_name": "Smith"}),
    ("NL", {"voorletters": "Dhr. en mevr. J.", "achternaam": "Jansen"}),
    ("NL", {"voornaam": "Dhr. & mevr. J.", "achternaam": "Jansen"}),
    ("NL", {"voornaam": "Jan en mevr. Marie", "achternaam": "Jansen"}),
    ("FR", {"prenom": "M. et Mme J.", "nom": "Dupont"}),
    ("DE", {"vorname": "Herr und Frau J.", "nachname": "Schmidt"}),
]


@pytest.mark.parametrize(("country", "record"), TWO_FORMS_OF_ADDRESS)
def test_no_form_of_address_of_a_couple_is_lost(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert not report.changes
    assert report.record == record


NO_ROW_OF_LETTERS = [
    {"initialen": "Anna", "voornaam": "A.", "achternaam": "Bakker"},
    {"initialen": "ANNA", "voornaam": "A.", "achternaam": "Bakker"},
    {"initialen": "Jan", "voornaam": "Piet", "achternaam": "Bakker"},
    {"initialen": "Smit", "voornaam": "Anna", "achternaam": ""},
    {"initialen": "Bakker", "voornaam": "Anna", "achternaam": ""},
]


@pytest.mark.parametrize("record", NO_ROW_OF_LETTERS)
def test_a_name_in_the_field_of_the_initials_is_no_row_of_letters(record: dict[str, str]) -> None:
    report = Intake(country="NL").check(record)
    assert not report.changes
    assert report.record == record


@pytest.mark.parametrize(
    ("typed", "tidied"), [("JPM", "J.P.M."), ("Joh", "Joh."), ("jp", "J.P."), ("Chr", "Chr."), ("A;B", "A.B.")]
)
def test_rows_of_letters_are_written_as_before(typed: str, tidied: str) -> None:
    report = Intake(country="NL").check({"initialen": typed, "voornaam": "Jan", "achternaam": "Bakker"})
    assert report.record["initialen"] == tidied
