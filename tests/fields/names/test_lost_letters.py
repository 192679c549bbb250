"""A letter that a wrong encoding lost from a name, and signs that are no such letter."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

OFFERED = [
    # country, field, typed, offered, why
    ("FR", "given_name", "Fran?ois", ["François"], "a question mark within a name"),
    ("FR", "given_name", "Fran\ufffdois", ["François"], "the sign for what could not be decoded"),
    ("DE", "family_name", "M?ller", ["Müller"], "an umlaut"),
    ("DE", "family_name", "M??ller", ["Müller"], "a letter of two bytes leaves two signs"),
    ("DE", "family_name", "M?ller-Schr?der", ["Müller-Schröder"], "two names, each with a letter lost"),
    ("DE", "given_name", "J?rg", ["Jürg", "Jörg"], "either may be meant"),
    ("ES", "given_name", "Jos?", ["José"], "at the end of a name that wants the letter"),
    ("ES", "given_name", "Jos? Mar?a", ["José María"], "two words"),
    ("FR", "family_name", "G?rard", ["Gérard"], "é is a letter of French, and Girard has none to lose"),
    ("FR", "family_name", "Lef?vre", ["Lefèvre"], "è before a syllable that is mute"),
    ("FR", "given_name", "?tienne", ["Étienne"], "at the beginning"),
    ("NL", "given_name", "D?sir?e", ["Désirée"], "two letters, and no ë behind a consonant"),
    ("NL", "given_name", "Zo?", ["Zoë"], "ë behind a vowel"),
    ("DK", "family_name", "S?rensen", ["Sørensen"], "a Danish letter"),
    ("TR", "family_name", "Y?lmaz", ["Yılmaz"], "a Turkish one"),
    ("IE", "family_name", "O?Brien", ["O'Brien"], "the apostrophe of a word processor"),
    ("IT", "family_name", "D?Angelo", ["D'Angelo"], "an apostrophe behind an article"),
    ("NL", "full_name", "Ren? de Wit", ["René de Wit"], "of a whole name the field is asked about"),
    ("DE", "full_name", "J?rg M?ller", ["Jürg Müller", "Jörg Müller"], "once, for all its words"),
]  # fmt: skip

SILENT = [
    # country, field, typed, why
    ("DE", "family_name", "Müller?", "a question mark behind a name"),
    ("NL", "family_name", "Bakker?", "the same"),
    ("NL", "family_name", "Wierda?", "behind a rare one"),
    ("NL", "given_name", "Mari?", "Mari is a name, and Marië is written without"),
    ("NL", "given_name", "?", "no name"),
    ("DE", "given_name", "J?", "too little to go by"),
    ("NL", "family_name", "Xqw?zt", "no name fits"),
    ("HU", "family_name", "Vb?r?smbrty", "nor any with two letters"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "field", "typed", "meant", "why"), OFFERED)
def test_the_names_that_may_be_meant_are_offered(country, field, typed, meant, why):
    report = Intake(country=country).check({field: typed})
    assert [item.after for item in report.suggestions if item.field == field] == meant, why
    assert {item.code for item in report.suggestions} == {"name.encoding"}, why
    assert not any("?" in item.value or "\ufffd" in item.value for item in report.completions), why


@pytest.mark.parametrize(("country", "field", "typed", "why"), SILENT)
def test_a_sign_that_is_no_letter_is_left_alone(country, field, typed, why):
    assert not Intake(country=country).check({field: typed}).suggestions, why


def test_a_name_that_stands_alone_is_asked_about_too():
    found = names.check({"given_name": "J?rg", "family_name": "Kuipers"}, country="DE").suggestions
    assert [item.after for item in found] == ["Jürg", "Jörg"]
