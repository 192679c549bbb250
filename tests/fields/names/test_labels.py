"""A word that says what follows, typed or exported with the name: told, and no part of it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake


@pytest.mark.parametrize(
    "text", ["Naam: Els Bakker", "Contactpersoon: Els Bakker", "Moeder: Els Bakker", "Ansprechpartner: Eva Koch"]
)
def test_it_is_told_of_in_a_whole_name(text):
    report = Intake(country="NL").check({"full_name": text})
    assert [item.code for item in report.findings if item.field == "full_name"] == ["name.remark_in_name"]
    assert report.record["full_name"] == text


def test_it_is_told_of_where_it_stands():
    report = Intake(country="NL").check({"given_name": "Voornaam: Els", "family_name": "Bakker"})
    assert ("name.remark_in_name", "given_name") in {(item.code, item.field) for item in report.findings}
    report = Intake(country="NL").check({"given_name": "Els", "family_name": "Achternaam: Bakker"})
    assert ("name.remark_in_name", "family_name") in {(item.code, item.field) for item in report.findings}


@pytest.mark.parametrize("text", ["Dhr.: Jan Bakker", "t.a.v.: Jan Bakker", "J:P. Bos", "Jan Bakker"])
def test_what_belongs_before_a_name_is_none(text):
    assert "name.remark_in_name" not in {item.code for item in Intake(country="NL").check({"full_name": text}).findings}
