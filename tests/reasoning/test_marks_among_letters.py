"""Signs among the letters of a name, as a finger hits a second key."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OFFERED = [
    # country, field,        typed,             meant,             why it is here
    ("NL", "given_name",  "L;oes",           "Loes",            "beside the l"),
    ("NL", "given_name",  "Mar[tin",         "Martin",          "no brackets of a nickname"),
    ("NL", "family_name", "Wag;enaar",       "Wagenaar",        "the same of a family name"),
    ("NL", "family_name", "Wage[naar",       "Wagenaar",        "the bracket opens nothing"),
    ("NL", "family_name", "Wagenaar\\",      "Wagenaar",        "beside the Enter key"),
    ("NL", "family_name", "Jans.en",         "Jansen",          "a full stop that shortens nothing"),
    ("FR", "family_name", "D''Almeida",      "D'Almeida",       "one apostrophe"),
    ("GB", "family_name", "Smith--Jones",    "Smith-Jones",     "one hyphen"),
    ("DE", "family_name", "Schnei#der",      "Schneider",       "beside the ä"),
    ("GB", "full_name",   "Martin Wil]liams", "Martin Williams", "in a whole name"),
    ("US", "family_name", "John\\son",       "Johnson",         "above the Enter key"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "field", "typed", "meant", "why"), OFFERED)
def test_a_name_is_offered_without_the_sign(country, field, typed, meant, why):
    record = {"given_name": "Anna", "family_name": "Smit", field: typed}
    if field == "full_name":
        record = {field: typed}
    report = Intake(country=country).check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [(field, meant)], why
    assert report.record[field] == typed, why
    assert "name.remark_in_name" not in report.codes, why


def test_a_rare_name_that_the_address_has_is_offered_too():
    record = {"given_name": "Anna", "family_name": "Hooij;veld", "email": "anna.hooijveld@example.org"}
    assert [item.after for item in Intake("NL").check(record).suggestions] == ["Hooijveld"]


LEFT = [
    ("FR", {"full_name": "DUPONT Anne:"}, "the sign is gone, and the names have changed places"),
    # country, record,                                                  why it is here
    ("NL", {"given_name": "Jan/Piet", "family_name": "Smit"},        "two names"),
    ("NL", {"given_name": "anne+tom", "family_name": "smit"},        "the same in small letters"),
    ("NL", {"given_name": "Jan", "family_name": "de.wit"},           "an infix and a name"),
    ("NL", {"given_name": "Joh.", "family_name": "Smit"},            "shortened"),
    ("NL", {"given_name": "M.Th.", "family_name": "Smit"},           "initials"),
    ("US", {"given_name": "D'Asia", "family_name": "O'Brien"},       "apostrophes"),
    ("GB", {"given_name": "Anne-Marie", "family_name": "St.John"},   "a saint"),
    ("GB", {"given_name": "Ravi", "family_name": "s/o Muthu"},       "the son of"),
    ("GB", {"given_name": "Ka Ho (Kelvin)", "family_name": "Cheung"}, "how he is called"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "why"), LEFT)
def test_signs_that_names_have_are_left_alone(country, record, why):
    assert not Intake(country=country).check(record).suggestions, why


def test_a_word_is_not_taken_apart_at_a_sign():
    assert Intake("NL").check({"given_name": "Mar,tin", "family_name": "Smit"}).record["given_name"] == "Mar,tin"
    assert Intake("NL").check({"full_name": "Mar]tin Smit"}).record["full_name"] == "Mar]tin Smit"


EDGES = [("given_name", "Martin'"), ("given_name", "Martin:"), ("family_name", "Wagenaar/")]


@pytest.mark.parametrize(("field", "typed"), EDGES)
def test_a_sign_at_the_end_is_no_letter_of_another_keyboard(field, typed):
    report = Intake("NL").check({"given_name": "Anna", "family_name": "Smit", field: typed})
    assert "cross.other_keyboard" not in report.codes


def test_a_word_that_went_to_another_field_does_not_come_back():
    report = Intake("NL").check({"given_name": "Dr.", "family_name": "Hans Meier:"})
    offered = {item.field: item.after for item in report.suggestions}
    assert offered.get("family_name", "Meier") == "Meier"
