"""A given and a family name in one field, and names of several words that are none."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

ASKED = [
    # country given                     family               offered
    ("DE", "",                          "Klaus Becker",      ("Klaus", "Becker")),
    ("US", "Gregory Alan Patterson",    "",                  ("Gregory Alan", "Patterson")),
    ("NL", "Jan Peter Jansen",          "",                  ("Jan Peter", "Jansen")),
    ("GB", "",                          "Graham Smith",      ("Graham", "Smith")),
    ("NL", "van",                       "Dijk Jan",          ("Jan", "van Dijk")),
    ("NL", "van der",                   "Berg Anna",         ("Anna", "van der Berg")),
]  # fmt: skip
QUIET = [
    ("NL", "Jan Peter",    ""),                # two given names
    ("FR", "Marie Claire", ""),
    ("GB", "",             "Vaughan Williams"),
    ("NL", "de",           "Vries Bakker"),    # two family names
    ("NL", "van",          "Dijk"),
    ("NL", "",             "Bos Visser"),
    ("FR", "",             "Garcia Lopez"),
    ("ES", "",             "Martín Gómez"),    # two family names, as all have there
    ("IS", "",             "Anna Jónsdóttir"),
    ("NL", "Anna",         "Klaus Becker"),    # nothing is empty
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "offered"), ASKED)
def test_the_whole_name_is_taken_apart_with_one_yes(country, given, family, offered):
    typed = {"given_name": given, "family_name": family}
    report = Intake(country=country).check(typed)
    asked = [item for item in report.suggestions if item.code == "cross.whole_name_in_field"]
    assert {item.field: item.after for item in asked} == dict(zip(("given_name", "family_name"), offered, strict=True))
    assert dict(report.record) == typed
    assert tuple(report.accept(asked[0]).record.values()) == offered
    assert Intake(country=country).check(report.accept(asked[0]).record).suggestions == ()


@pytest.mark.parametrize(("country", "given", "family"), QUIET)
def test_names_of_several_words_are_left_alone(country, given, family):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    assert not [item for item in report.suggestions if item.code == "cross.whole_name_in_field"]


def test_a_host_without_the_other_field_is_not_asked():
    assert Intake(country="DE").check({"family_name": "Klaus Becker"}).suggestions == ()


def test_an_address_with_both_names_makes_it_surer():
    record = {"given_name": "", "family_name": "Klaus Becker"}
    bare, told = (
        Intake(country="DE").check({**record, "email": mail}) for mail in ("post@gmx.de", "klaus.becker@gmx.de")
    )
    assert told.suggestions[0].confidence > bare.suggestions[0].confidence
    assert told.explain("en") != bare.explain("en")


TWICE = [
    # country given              family            field          stays
    ("NL", "Kees",             "Kees Bakker",    "family_name", "Bakker"),
    ("DE", "Klaus",            "klaus becker",   "family_name", "Becker"),
    ("NL", "Thomas",           "Thomas Jansen",  "family_name", "Jansen"),  # usual as a family name elsewhere
    ("NL", "Thomas",           "Thomas de Vries", "family_name", "de Vries"),
    ("US", "Mary Ann Smith",   "Smith",          "given_name",  "Mary Ann"),
]  # fmt: skip
NOT_TWICE = [
    ("FR", "Martin",         "Martin Dubois"),  # two family names, the first of which is usual
    ("GB", "Thomas",         "Thomas Smith"),
    ("NL", "Hassan",         "Hassan Ali"),     # son of a father and grandson of a grandfather
    ("NL", "Jan Willem",     "Willem"),         # two given names
    ("US", "Ashley Jordan",  "Jordan"),
    ("ES", "Alonso",         "Alonso Pérez"),
    ("NL", "Alonso",         "Alonso Ruiz"),    # from where people have two family names
    ("NL", "Alonso",         "Alonso Fernandez"),
    ("FR", "Thomas",         "Thomas Dupont"),
    ("NL", "Thomas",         "Thomas Smith"),
    ("NL", "Ali",            "Ali Hassan"),
    ("NL", "Thomas",         "Thomas & Jansen"),
    ("NL", "Nguyen Thi Lan", "Nguyen"),
    ("NL", "Li Bo",          "Bo"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "field", "stays"), TWICE)
def test_a_name_said_again_beside_its_own_field_is_asked_about_once(country, given, family, field, stays):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    (asked,) = report.suggestions
    assert (asked.field, asked.after, asked.code) == (field, stays, "cross.whole_name_in_field")
    assert not [item for item in report.completions if item.field == "initials" and field == "given_name"]
    assert Intake(country=country).check(report.accept(asked).record).suggestions == ()
    assert Intake(country=country).check(report.record, dismissed=[asked]).suggestions == ()


@pytest.mark.parametrize(("country", "given", "family"), NOT_TWICE)
def test_two_names_of_which_one_is_the_other_field_s_too_are_left_alone(country, given, family):
    assert Intake(country=country).check({"given_name": given, "family_name": family}).suggestions == ()


@pytest.mark.parametrize("family", ["0", 0, "-", " "])
def test_a_field_of_blanks_says_nothing_again(family):
    report = Intake().check({"initials": "0", "family_name": family, "given_name": " "})
    assert not [item for item in report.skipped if item.reason == "error"]


def test_an_infix_in_the_field_of_the_given_name_goes_to_its_own():
    typed = {"given_name": "van", "infix": "", "family_name": "Dijk Jan"}
    report = Intake(country="NL").check(typed)
    assert dict(report.accept(report.suggestions[0]).record) == {
        "given_name": "Jan", "infix": "van", "family_name": "Dijk",
    }  # fmt: skip
