"""How somebody holds his rank or office, or that it lies behind him, goes with his title as it is written."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names

AS_TYPED = [
    ("DE", "Oberst a. D. Jörg Zwirner", "Oberst a. D."),
    ("DE", "Oberst a.D. Jörg Zwirner", "Oberst a.D."),
    ("DE", "Hptm. d. R. Jörg Zwirner", "Hptm. d. R."),
    ("DE", "Pfarrer i. R. Eberhard Knüpfer", "Pfarrer i. R."),
    ("DE", "Kapitän zur See a.D. Jörg Zwirner", "Kapitän zur See a.D."),
    ("DE", "Prof. Dr.-Ing. habil. Gerd Szyszka", "Prof. Dr.-Ing. habil."),
    ("DE", "Dr.-Ing. habil. Gerd Szyszka", "Dr.-Ing. habil."),
    ("NL", "Kapitein-luitenant ter zee b.d. P. Brouwer", "Kapitein-luitenant ter zee b.d."),
    ("NL", "luitenant ter zee P. Brouwer", "luitenant ter zee"),
]


@pytest.mark.parametrize(("country", "typed", "titles"), AS_TYPED)
def test_it_belongs_to_the_title_and_stays(country, typed, titles):
    checked = names.check(typed, country=country)
    assert not checked.changes
    assert " ".join(checked.value.titles_before) == titles
    assert "." not in (checked.value.given_names or "")


def test_initials_of_the_same_letters_are_initials():
    assert names.check("A. D. Zwirner", country="DE").value.initials == "A.D."


def test_a_french_general_of_the_second_section_has_no_digit_in_his_name():
    checked = names.check("Général Hubert de Gévigney (2S)", country="FR")
    assert checked.value.titles_after == ("(2S)",)
    assert not checked.findings


@pytest.mark.parametrize(
    ("typed", "titles", "given", "family"),
    [
        ("M. l'abbé Jean-Yves Urvoy", ("l'abbé",), "Jean-Yves", "Urvoy"),
        ("Abbé Jean-Yves Urvoy", ("Abbé",), "Jean-Yves", "Urvoy"),
        ("Sœur Emmanuelle Cinquin", ("Sœur",), "Emmanuelle", "Cinquin"),
        ("Père Pedro Opeka", ("Père",), "Pedro", "Opeka"),
        ("Père Castor", (), "Père", "Castor"),
        ("Jean L'Abbé", (), "Jean", "L'Abbé"),
    ],
)
def test_the_french_clergy_before_a_whole_name(typed, titles, given, family):
    checked = names.check(typed, country="FR", language="fr")
    assert not checked.changes
    value = checked.value
    assert (value.titles_before, value.given_names, value.family_name) == (titles, given, family)
