"""A slash between two numbers is read by the rule of the country, in front of the street as behind it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses import parse

READ = [
    # country line                 parts
    ("BE", "12/4 Rue Haute",        ("Rue Haute", "12", None, None, "4")),  # a box
    ("BE", "Rue Haute 12/4",        ("Rue Haute", "12", None, None, "4")),
    ("CZ", "1234/5 Dlouhá",         ("Dlouhá", "1234/5", None, None, None)),  # conscription and orientation number
    ("CZ", "Dlouhá 1234/5",         ("Dlouhá", "1234/5", None, None, None)),
    ("SK", "1234/5 Obchodná",       ("Obchodná", "1234/5", None, None, None)),
    ("SK", "Obchodná 1234/5",       ("Obchodná", "1234/5", None, None, None)),
    ("AT", "5/2/14 Praterstraße",   ("Praterstraße", "5", None, "2/14", None)),  # stairs and door
    ("AT", "5/14 Praterstraße",     ("Praterstraße", "5", None, "14", None)),  # no range
    ("AT", "Praterstraße 5/2/14",   ("Praterstraße", "5", None, "2/14", None)),
    ("PL", "12a/4 ul. Marszałkowska", ("ul. Marszałkowska", "12", "a", "4", None)),
    ("IT", "12/A Via Garibaldi",    ("Via Garibaldi", "12", "A", None, None)),
    ("HU", "12/A Fő utca",          ("Fő utca", "12", "A", None, None)),
    ("HU", "Fő utca 12/4",          ("Fő utca", "12/4", None, None, None)),
    ("RU", "ул. Ленина 12/4",       ("ул. Ленина", "12/4", None, None, None)),
    ("IN", "12/4 MG Road",          ("MG Road", "12/4", None, None, None)),
    ("TR", "No: 12/4 Atatürk Cad.", ("Atatürk Caddesi", "12", None, "4", None)),
    ("AU", "4/12 Smith St",         ("Smith St", "12", None, "4", None)),  # the flat comes first
    ("AU", "Smith St 4/12",         ("Smith St", "12", None, "4", None)),
    ("NZ", "Queen Street 4/12",     ("Queen Street", "12", None, "4", None)),
    ("ZA", "Long Street 4/12",      ("Long Street", "4/12", None, None, None)),  # nobody says that it is a range
    ("GB", "14/3 Leith Walk",       ("Leith Walk", "14", None, "3", None)),
    ("GB", "2/1 14 Byres Road",     ("Byres Road", "14", None, "2/1", None)),  # second floor, first door
    ("US", "12/4 Main St",          ("Main St", "12", "4", None, None)),
    ("US", "Queens Blvd 45-10",     ("Queens Blvd", "45-10", None, None, None)),
    ("CA", "123-A Main St",         ("Main St", "123", "A", None, None)),
    ("JP", "1-2-3 Ginza",           ("Ginza", "1-2-3", None, None, None)),
    ("DE", "12/14 Hauptstraße",     ("Hauptstraße", "12-14", None, None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "parts"), READ)
def test_a_slash_is_what_it_is_in_its_country(country, line, parts):
    value = parse({"street": line}, country=country).value
    assert (value.street, value.house_number, value.house_number_addition, value.unit, value.box) == parts


@pytest.mark.parametrize(("country", "line", "parts"), READ)
def test_nothing_is_lost_where_number_and_addition_have_fields(country, line, parts):
    record = {"street": line, "house_number": "", "house_number_addition": ""}
    intake = Intake(country)
    report = intake.check(record)
    held = " ".join(map(str, report.record.values()))
    assert all(part in held for part in parts[1:] if part), report.record
    assert report.undo() == record
    assert intake.check(report.record).record == report.record
    changed = {change.field for change in report.changes}
    assert {name for name, value in report.record.items() if value != record[name]} <= changed  # none in silence


NUMBERS = [
    ("SK", "1234/5"), ("RU", "12/4"), ("HU", "12/4"), ("IN", "12/4"), ("ZA", "4/12"), ("AU", "4/12"), ("CZ", "1234/5"),
    ("US", "45-10"), ("JP", "1-2-3"), ("BE", "12/4"), ("AT", "5/2/14"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "number"), NUMBERS)
def test_in_its_own_field_it_stays(country, number):
    record = {"street": "Karel", "house_number": number}
    assert Intake(country).check(record).record == record


def test_what_comes_into_a_field_whole_is_among_the_changes():
    record = {"street": "OX1 4AB", "house_number": "", "postcode": "Oxford", "city": "Flat 3, 12 High Street"}
    report = Intake("GB").check(record)
    assert report.record == {**record, "street": record["city"], "postcode": "OX1 4AB", "city": "Oxford"}
    assert {change.field for change in report.changes} == {"street", "postcode", "city"}
    assert report.undo() == record
