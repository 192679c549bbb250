"""Addresses as they are written in countries without a file of their own, in one field beside empty ones."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SPLIT = [
    # country line                                     street                number    addition
    ("RO", "Str. Lungă nr. 12, bl. A3, sc. 2, ap. 14",  "Str. Lungă",         "12",     "bl. A3, sc. 2, ap. 14"),
    ("BG", "ул. Витоша 12, вх. А, ет. 3, ап. 5",        "ул. Витоша",         "12",     "вх. А, ет. 3, ап. 5"),
    ("RU", "ул. Ленина, д. 12, корп. 2, кв. 45",        "ул. Ленина",         "12",     "корп. 2, кв. 45"),
    ("RU", "ул. 8 Марта 5",                             "ул. 8 Марта",        "5",      ""),
    ("UA", "вул. Хрещатик, 12, кв. 4",                  "вул. Хрещатик",      "12",     "кв. 4"),
    ("HU", "Kossuth Lajos utca 12. III. em. 4.",        "Kossuth Lajos utca", "12",     "III. em. 4."),
    ("HU", "Fő u. 12. fszt. 2.",                        "Fő u.",              "12",     "fszt. 2."),
    ("BR", "Rua Augusta, 1234 - apto 56",               "Rua Augusta",        "1234",   "apto 56"),
    ("BR", "Rua 15 de Novembro 100",                    "Rua 15 de Novembro", "100",    ""),
    ("AR", "Av. Corrientes 1234 5º B",                  "Av. Corrientes",     "1234",   "5º B"),
    ("AR", "Av. Corrientes 1234 piso 5 dpto B",         "Av. Corrientes",     "1234",   "piso 5 dpto B"),
    ("CL", "Av. Providencia 1234, depto 56",            "Av. Providencia",    "1234",   "depto 56"),
    ("CO", "Cra. 7 #71-21",                             "Cra. 7",             "71",     "21"),
    ("JP", "1-2-3 Ginza",                               "Ginza",              "1-2-3",  ""),
    ("JP", "銀座1-2-3",                                  "銀座",               "1-2-3",  ""),
    ("ID", "Jl. Sudirman No. 12 RT 03 RW 05",           "Jl. Sudirman",       "12",     "RT 03 RW 05"),
    ("SG", "Blk 123 Ang Mo Kio Ave 3 #04-12",           "Ang Mo Kio Ave 3",   "Blk 123", "#04-12"),
    ("SG", "12 Orchard Road #04-12",                    "Orchard Road",       "12",     "#04-12"),
    ("IN", "H.No. 4-2-118/A, Sultan Bazar",             "Sultan Bazar",       "4-2-118/A", ""),
    ("IN", "#12, 3rd Cross, 4th Main",                  "3rd Cross, 4th Main", "12",    ""),
]  # fmt: skip

WHOLE = [
    # which of several numbers is the house's nobody knows
    ("IN", "Flat No. 4, Plot 12, Sector 5"), ("AE", "Villa 12, Street 4"), ("PK", "House 12, Street 4, F-7/2"),
    # the flat stands in front
    ("AU", "Level 3, 12 Smith St"), ("AU", "Suite 5, Level 3, 12 Smith St"), ("AU", "U 4 12 Smith St"),
    ("HK", "Flat A, 12/F, Tower 1, 12 Nathan Road"), ("FR", "Appt 34 Bat B 12 rue Haute"),
    # boxes
    ("AU", "GPO Box 123"), ("AU", "Locked Bag 12"), ("NZ", "Private Bag 123"), ("ZA", "Private Bag X123"),
    ("NL", "Postbus 90.801"), ("AR", "Casilla de correo 12"),
    # a kilometre on a road
    ("ES", "Ctra. Nacional 340 km 12,5"), ("IT", "S.S. 16 km 4.5"), ("FR", "RN 7 km 4"), ("NL", "Rijksweg A2 km 4.5"),
    ("DE", "Bundesstraße 4 km 12"),
    # an estate or a zone before the street
    ("FR", "ZA Les Prés, 3 rue Ampère"),
]  # fmt: skip


def _check(country, line):
    record = {"street": line, "house_number": "", "house_number_addition": "", "postcode": "", "city": ""}
    intake = Intake(country)
    report = intake.check(record)
    assert report.undo() == record
    assert intake.check(report.record).record == report.record
    return report


@pytest.mark.parametrize(("country", "line", "street", "number", "addition"), SPLIT)
def test_number_and_flat_are_told_apart(country, line, street, number, addition):
    record = _check(country, line).record
    assert (record["street"], record["house_number"], record["house_number_addition"]) == (street, number, addition)


@pytest.mark.parametrize(("country", "line"), WHOLE)
def test_what_cannot_be_told_apart_stays_as_typed(country, line):
    report = _check(country, line)
    assert report.record["street"].replace("Carretera", "Ctra.") == line
    assert not report.record["house_number"]
    asked = {finding.code for finding in report.findings if finding.severity.name in {"WARN", "BLOCK"}}
    assert asked <= {"postcode.missing", "city.missing"}


@pytest.mark.parametrize(("country", "street"), [("ES", "Ctra. Nacional 340"), ("NL", "Rijksweg A2"), ("FR", "RN 7")])
def test_a_kilometre_in_the_field_of_the_number_is_none_of_a_house(country, street):
    report = Intake(country).check({"street": street, "house_number": "km 12,5"})
    assert report.record["house_number"] == "km 12,5"
    assert "house_number.invalid" not in {finding.code for finding in report.findings}


def test_a_box_of_the_house_s_own_number_is_not_said_twice():
    report = _check("FR", "12 rue Haute - BP 12")
    assert (report.record["street"], report.record["house_number"]) == ("rue Haute - BP 12", "12")


def test_a_street_named_after_a_day_is_no_address_with_a_postcode():
    assert _check("AR", "Av. 9 de Julio 1000").record["postcode"] == ""
