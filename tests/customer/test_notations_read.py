"""Notations of single countries that were taken apart in the wrong place, or asked about although they are usual."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SPLIT = [
    # country line                         street                 number  addition
    ("NL", "Hoofdstraat 12a-c",             "Hoofdstraat",         "12",  "A-C"),
    ("DE", "Hauptstraße 12 // W 34",        "Hauptstraße",         "12",  "W 34"),
    ("DE", "Hauptstraße 12 WE 4",           "Hauptstraße",         "12",  "WE 4"),
    ("FI", "Fabriksgatan 12 bst. 4",        "Fabriksgatan",        "12",  "bst. 4"),
    ("US", "Main St 12 1/2",                "Main St",             "12",  "1/2"),
]  # fmt: skip

AS_TYPED = [
    ("IT", "Via Roma 12 bis"), ("IT", "Via Garibaldi 12 rosso"),  # a letter has a slash before it, a word has none
    ("ES", "Urbanización Los Pinos, parcela 23"), ("PT", "Rua Augusta, lote 12 r/c D"),
    ("AT", "Nr. 45"), ("CZ", "č.p. 45"), ("CH", "Nr. 45"),  # villages without streets
    ("CH", "Bahnhofstrasse 12, Postfach"), ("CH", "Rue du Rhône 12, case postale"),  # boxes without a number
    ("TR", "Cumhuriyet Caddesi No: 12/5 Kadıköy"),  # the district
    ("BR", "SQN 205"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "street", "number", "addition"), SPLIT)
def test_number_and_what_follows_are_told_apart(country, line, street, number, addition):
    record = Intake(country).check({"street": line, "house_number": "", "house_number_addition": ""}).record
    assert (record["street"], record["house_number"], record["house_number_addition"]) == (street, number, addition)


@pytest.mark.parametrize(("country", "line"), AS_TYPED)
def test_a_usual_notation_stays_and_is_not_asked_about(country, line):
    report = Intake(country).check({"street": line})
    assert report.record["street"] == line
    asked = {finding.code for finding in report.findings if finding.severity.name in {"WARN", "BLOCK"}}
    assert asked <= {"postcode.missing", "city.missing"}


def test_the_british_forces_need_neither_town_nor_postcode():
    assert Intake("GB").check({"street": "BFPO 57", "postcode": "", "city": ""}).verdict.value == "accept"


def test_a_postcode_that_fits_its_own_country_is_asked_about_for_no_other():
    record = {"street": "Av. Providencia 1234", "postcode": "7500000", "city": "Santiago"}
    assert "country.other" not in {finding.code for finding in Intake("CL").check(record).findings}


@pytest.mark.parametrize(("typed", "stored"), [("TP. HCM", "TP. HCM"), ("HANOI", "Hanoi")])
def test_letters_without_a_vowel_keep_their_capitals(typed, stored):
    assert Intake("VN").check({"city": typed}).record["city"] == stored


ROUND = [
    ("US", "10017", "New York", "123 E 42nd St"), ("US", "84101", "Salt Lake City", "123 W 400 S"),
    ("DE", "68161", "Mannheim", "Q 7 24"), ("CA", "V5K 0A1", "Vancouver", "123 Main St"),
    ("CA", "H2X 1Y4", "Montréal", "123 rue Principale, app. 4"), ("GB", "OX1 4AB", "Oxford", "Flat 3, 12 High Street"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "postcode", "city", "street"), ROUND)
def test_texts_that_went_round_go_home_at_once(country, postcode, city, street):
    record = {"street": postcode, "postcode": city, "city": street}
    report = Intake(country).check(record)
    assert report.record == {"street": street, "postcode": postcode, "city": city}
    assert {change.field for change in report.changes} == set(record)
    assert report.undo() == record
