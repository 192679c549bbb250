"""A place that is the first part of its postcode's place, and a code without a nought that a place abroad has."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses import spelling


def test_a_short_first_part_of_a_double_name_is_that_place():
    report = Intake(country="DE").check({"postcode": "25980", "city": "Sylt"})
    assert report.suggestions == ()
    assert not any(item.field == "city" for item in report.findings)


@pytest.mark.parametrize("city", ["Genève", "Geneve"])
def test_a_nought_is_not_given_back_to_a_code_of_a_place_abroad(city):
    typed = {"postcode": "1204", "city": city, "country": "FR"}
    assert [(item.field, item.after) for item in Intake(country="FR").check(typed).suggestions] == [("country", "CH")]


def test_a_nought_is_given_back_where_the_place_has_it():
    report = Intake(country="FR").check({"postcode": "1000", "city": "Bourg-en-Bresse"})
    assert [(item.field, item.after) for item in report.suggestions] == [("postcode", "01000")]


ARTICLES = [
    ("via dell'indipendenza", "Via dell'Indipendenza"),
    ("VIA DELL'INDIPENDENZA", "Via dell'Indipendenza"),
    ("reggio nell'emilia", "Reggio nell'Emilia"),
    ("via sant'anna", "Via Sant'Anna"),
    ("l'aquila", "L'Aquila"),
    ("Via Dell'Orto", "Via Dell'Orto"),  # mixed case is somebody's choice
]


@pytest.mark.parametrize(("typed", "written"), ARTICLES)
def test_an_italian_article_before_a_vowel_is_a_word_of_its_own(typed, written):
    assert spelling.capitals(typed, "IT") == written
