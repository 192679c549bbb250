"""Rows of equal figures may be a birthday or a postcode; together with nonsense they are made up."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Intake

RECORDS = [
    # country record                                                                                 made up
    ("NL", {"given_name": "Ria", "family_name": "Kok", "birth_date": "7.7.77", "phone": "0612345678"}, False),
    ("NL", {"given_name": "Ria", "family_name": "Kok", "birth_date": "11-11-1111", "phone": "0612345678"}, True),
    ("NL", {"given_name": "aaa", "family_name": "bbb", "birth_date": "1.1.11", "phone": "0612345678"}, True),
    ("US", {"given_name": "Jo", "family_name": "Bell", "postcode": "44444", "email": "test@test.com"}, False),
    ("NL", {"given_name": "Jan", "family_name": "Kuipers", "email": "nvt", "phone": "-"}, False),
    ("DE", {"given_name": "Jan", "family_name": "Schmid", "email": "keine", "phone": "keine"}, False),
    ("NL", {"given_name": "Jan", "family_name": "Kuipers", "email": "heeft geen mail", "phone": "wil niet"}, False),
    ("NL", {"email": "n.v.t.", "phone": "volgt"}, False),
    ("NL", {"family_name": "Kuipers", "email": "weigert", "phone": "0612345678"}, False),
    ("BE", {"family_name": "Kuipers", "email": "geen e-mailadres", "mobile": "geen gsm"}, False),
    ("GB", {"family_name": "Bell", "email": "doesn't have email", "phone": "none"}, False),
    ("DE", {"family_name": "Schmid", "email": "hat keine E-Mail", "phone": "030 123456"}, False),
    ("FR", {"family_name": "Martin", "email": "pas d'email", "phone": "pas de téléphone"}, False),
    ("FR", {"family_name": "test", "email": "pas d'email", "phone": "pas de téléphone"}, True),
    ("NL", {"given_name": "xxx", "family_name": "onbekend", "email": "nvt", "phone": "-"}, True),
    ("NL", {"given_name": "Jan", "family_name": "Kuipers", "email": "test@test.nl", "phone": "0612345678"}, True),
    ("US", {"given_name": "Jo", "family_name": "Bell", "postcode": "00000", "email": "test@test.com"}, True),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "made_up"), RECORDS)
def test_a_day_or_a_postcode_that_exists_is_no_sign(country, record, made_up):
    report = Intake(country=country, today=dt.date(2026, 1, 15)).check(record)
    assert ("record.made_up" in report.codes) is made_up


@pytest.mark.parametrize("name", ["MÃ¼ller3", "J?nsen", "Mu?ller 3", "Jan5en"])
def test_one_cause_is_said_once_of_a_field(name):
    report = Intake(country="NL").check({"given_name": "Jan", "family_name": name})
    said = [(item.code, item.field) for item in report.findings]
    assert len(said) == len(set(said))


EXAMPLE = {"given_name": "Max", "family_name": "Mustermann", "street": "Musterstraße", "house_number": "1",
           "postcode": "12345", "city": "Musterstadt"}  # fmt: skip


def test_a_word_of_an_example_is_not_put_right():
    report = Intake(country="DE").check(EXAMPLE)
    assert "record.made_up" in report.codes
    assert not report.suggestions
    assert "city.misspelled" not in report.codes


def test_a_slip_beside_an_example_still_is():
    report = Intake(country="DE").check({**EXAMPLE, "city": "Hamburgg", "postcode": "20095"})
    assert [item.after for item in report.suggestions if item.field == "city"] == ["Hamburg"]


@pytest.mark.parametrize("typed", ["asdf", "nvt", "Test Tester", "Do not use", "x"])
def test_no_part_is_offered_of_what_is_no_name(typed):
    assert not Intake(country="NL").check({"full_name": typed, "given_name": "", "family_name": ""}).completions
