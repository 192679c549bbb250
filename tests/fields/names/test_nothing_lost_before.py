"""What stands in the fields before the family name and is more than a name stays there, to the last word."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.names import parse

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


@pytest.mark.parametrize(("typed", "tidied"), [("JPM", "J.P.M."), ("Joh", "Joh."), ("jp", "J.P."), ("Chr", "Chr.")])
def test_rows_of_letters_are_written_as_before(typed: str, tidied: str) -> None:
    report = Intake(country="NL").check({"initialen": typed, "voornaam": "Jan", "achternaam": "Bakker"})
    assert report.record["initialen"] == tidied


SEVERAL = [
    ("DE", {"vorname": "H. u. A.", "nachname": "Schmidt", "initialen": ""}),
    ("DE", {"vorname": "Hans u. Anna", "nachname": "Schmidt"}),
    ("DE", {"vorname": "Hans oder Anna", "nachname": "Schmidt"}),
    ("DE", {"given_name": "A. u. B. Schmidt"}),
    ("DE", {"name": "Hans u. Anna Schmidt"}),
    ("DE", {"name": "Hans Schmidt u. Anna Meier"}),
    ("FR", {"prenom": "Jean ou Marie", "nom": "Dupont"}),
    ("GB", {"first_name": "John or Jane", "last_name": "Smith"}),
    ("NL", {"voornaam": "Jan", "achternaam": "Jansen e.a."}),
    ("NL", {"voornaam": "Jan", "achternaam": "Jansen c.s."}),
]
AS_TYPED = [
    ("DE", {"vorname": "Hans", "nachname": "Schmidt i.R."}),
    ("DE", {"vorname": "Hans", "nachname": "Schmidt a.D."}),
    ("DE", {"nachname": "Schmidt i.R."}),
    ("DE", {"nachname": "Schmidt a. D."}),
    ("DE", {"name": "Hans Schmidt a.D."}),
    ("NL", {"voornaam": "Jan genaamd Piet", "achternaam": "Bos"}),
    ("NL", {"voornaam": "Jan roepnaam Piet", "achternaam": "Bos"}),
    ("NL", {"naam": "Jan genaamd Piet Bos"}),
    ("DE", {"vorname": "Johann genannt Hans", "nachname": "Schmidt"}),
    ("FR", {"prenom": "Jean dit Jojo", "nom": "Dupont"}),
]


@pytest.mark.parametrize(("country", "record"), SEVERAL)
def test_what_joins_two_persons_is_no_initial_and_no_name(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert not report.changes
    assert not report.completions
    assert "name.multiple_persons" in report.codes


@pytest.mark.parametrize(("country", "record"), AS_TYPED)
def test_words_beside_a_name_stay_as_they_were_typed(country: str, record: dict[str, str]) -> None:
    assert not Intake(country=country).check(record).changes


@pytest.mark.parametrize(
    ("country", "text", "given", "initials"),
    [("DE", "Hans U. Schmidt", "Hans U.", None), ("US", "Or Levi", "Or", None), ("DE", "H.U. Schmidt", None, "H.U.")],
)
def test_initials_and_names_that_look_like_such_words_stay(
    country: str, text: str, given: str | None, initials: str | None
) -> None:
    name = parse(text, country=country).value
    assert name is not None
    assert (name.given_names, name.initials, len(name.others)) == (given, initials, 0)


BEHIND_A_NAME = [
    # country, typed, written, initials offered
    ("US", {"first_name": "John", "last_name": "Smith, RN"}, {}, "J."),
    ("US", {"first_name": "John, MD", "last_name": "Smith"}, {}, "J."),
    ("GB", {"first_name": "John BA (Hons)", "last_name": "Smith"}, {}, "J."),
    ("DE", {"vorname": "Kai MBA", "nachname": "Kurz"}, {}, "K."),
    ("NL", {"voornaam": "Jan MSc", "achternaam": "Bos"}, {}, "J."),
    ("NL", {"voornaam": "JAN MSC", "achternaam": "BOS"}, {"voornaam": "Jan MSc", "achternaam": "Bos"}, "J."),
    ("FR", {"prenom": "Louis XIV", "nom": "Dupont"}, {}, "L."),
    ("SG", {"first_name": "HUI BENG", "last_name": "TAN"}, {"first_name": "Hui Beng", "last_name": "Tan"}, "H.B."),
    ("NL", {"voornaam": "Thanh Vi", "achternaam": "Nguyen"}, {}, "T.V."),
]


@pytest.mark.parametrize(("country", "typed", "written", "initials"), BEHIND_A_NAME)
def test_degrees_and_numerals_behind_a_name_keep_place_and_case(
    country: str, typed: dict[str, str], written: dict[str, str], initials: str
) -> None:
    report = Intake(country=country).check(typed)
    assert report.record == {**typed, **written}
    assert [item.value for item in report.completions if item.field == "initials"] == [initials]


def test_the_suffix_of_a_given_name_is_no_initial() -> None:
    report = Intake(country="NL").check({"voornaam": "Jan jr", "achternaam": "Bos", "voorletters": ""})
    assert [(item.field, item.value) for item in report.completions] == [("voorletters", "J.")]


LEFT_ALONE = [
    ("GB", {"last_name": "The Smiths"}),
    ("US", {"last_name": "The Smith Family"}),
    ("DE", {"nachname": "Die Schmidts"}),
    ("NL", {"voornaam": "Jan", "tussenvoegsel": "Anna", "achternaam": "Bos"}),
    ("NL", {"voornaam": "Mevr.", "tussenvoegsel": "Bakker", "achternaam": "Anna"}),
    ("NL", {"voornaam": "Jan", "tussenvoegsel": "v.d. Berg-", "achternaam": "Bos"}),
    ("NL", {"naam": "ING Bank"}),
    ("NL", {"voornaam": "ING", "achternaam": "Bank"}),
    ("NL", {"name": "Jan Jansen (zoon)"}),
    ("DE", {"name": "Anna Schmidt (Mutter)"}),
]


@pytest.mark.parametrize(("country", "record"), LEFT_ALONE)
def test_households_brands_and_names_among_infixes_are_left_alone(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert not report.changes
    assert not report.suggestions
    assert "nickname" not in [item.field for item in report.completions]


@pytest.mark.parametrize("text", ["ing. Bakker", "ING JANSEN", "ING. BANK"])
def test_an_engineer_is_no_bank(text: str) -> None:
    name = parse(text, country="NL").value
    assert name is not None
    assert name.titles_before == ("ing.",)


PERSONS = [
    ("NL", "mevr. Jansen en partner"),
    ("NL", "mevr. Bos en dochter"),
    ("NL", "Dr. Jan Bakker en partner"),
    ("GB", "Mrs Smith and daughter"),
    ("DE", "Frau Schmidt und Partner"),
]


@pytest.mark.parametrize(("country", "text"), PERSONS)
def test_a_person_with_a_form_of_address_and_a_relative_are_no_company(country: str, text: str) -> None:
    report = Intake(country=country).check({"given_name": text})
    assert "name.multiple_persons" in report.codes
    assert "name.company_in_person_field" not in report.codes
    assert not report.changes
    assert not report.completions


@pytest.mark.parametrize(
    ("country", "text"), [("FR", "Dr et Mme Petit"), ("NL", "dr. en mevr. Bos"), ("DE", "Dr. und Frau Schmidt")]
)
def test_a_title_and_a_form_of_address_are_a_couple(country: str, text: str) -> None:
    report = Intake(country=country).check({"name": text})
    assert "name.multiple_persons" in report.codes
    assert not report.changes
    assert not report.completions
