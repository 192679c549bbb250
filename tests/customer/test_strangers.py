"""A field's name with a typing error is told to the developer; a name of its own is left alone."""

from __future__ import annotations

import time

import pytest

from firsttimeright import Intake, Verdict
from firsttimeright.customer import Limits, read

MISTYPED = [
    ("emial", "email"), ("achternam", "family_name"), ("achternaan", "family_name"), ("postocde", "postcode"),
    ("woonplats", "city"), ("Vornmae", "given_name"), ("geboortedatm", "birth_date"), ("telefoonnumer", "phone"),
    ("huisnumer", "house_number"), ("family_nmae", "family_name"),
]  # fmt: skip
OF_ITS_OWN = ["shoe_size", "notes", "opmerking", "klantnummer", "username", "id", "x", "newsletter", "datum", "order",
              "straat2", "mail7", "kenteken", "mailing", "status", "created_at", "password", "consent", "tags",
              "branche", "price", "plaatje", "staatus", "phase", "comment", "company_size", "nickel"]  # fmt: skip


@pytest.mark.parametrize(("key", "field"), MISTYPED)
def test_a_mistyped_name_is_told_with_the_field_it_may_mean(key, field):
    report = Intake(country="NL").check({key: "Vis", "taal": "nl"})
    assert ("fields", "unknown_field", {"name": key, "field": field}) in [
        (item.check, item.reason, dict(item.facts)) for item in report.skipped
    ]
    assert report.explain()  # nothing of it for the one who types
    assert not [said for said in report.explain() if key in said]


@pytest.mark.parametrize("key", OF_ITS_OWN)
def test_a_name_of_its_own_is_no_slip(key):
    assert not [item for item in read({key: "y", "email": "a@example.org"}).skipped if item.check == "fields"]


def test_a_name_that_the_host_explained_or_whose_field_is_there_is_no_slip():
    assert not read({"emial": "a@example.org"}, fields={"emial": "email"}).skipped
    assert not read({"emial": "a@example.org", "city": "Ede"}, fields={"emial": None}).skipped
    assert not read({"emial": "a@example.org", "e-mail": "b@example.org"}).skipped


NOTHING = "record.nothing_recognised"
UNKNOWN = [
    {"a": "Vis", "b": "1017 GL"},
    {"customer": {"email": "a@example.org"}},
    {"record": 3},
    {"valeu": "x"},
    {3: "x"},
]


@pytest.mark.parametrize("record", UNKNOWN)
def test_where_no_name_is_understood_it_is_no_accept(record):
    report = Intake(country="NL", language="nl").check(record)
    assert report.verdict is Verdict.CONFIRM
    assert (report.ran, report.codes, report.findings[0].field) == ((), (NOTHING,), "")
    assert report.explain() == ("Geen van deze velden is herkend; er is dus niets nagekeken.",)
    assert report.record == report.typed == record
    assert Intake(country="NL").check(record, dismissed=[report.findings[0].token]).verdict is Verdict.ACCEPT


def test_it_is_noted_how_many_there_were():
    report = Intake(country="NL").check({"a": "Vis", "b": "1017 GL"})
    assert ("nothing_recognised", {"fields": 2}) in [(item.reason, dict(item.facts)) for item in report.skipped]
    assert not [item for item in Intake().check({}).skipped if item.check == "fields"]


@pytest.mark.parametrize("record", [{}, {"a": ""}, {"a": None, "b": " "}, {"a": "Vis", "email": ""}, {"told": "x"}])
def test_an_empty_record_and_one_that_the_host_explained_are_no_riddle(record):
    assert NOTHING not in Intake(country="NL", fields={"told": None}).check(record).codes


def test_more_fields_than_a_customer_has_are_not_looked_into():
    many = {f"k{n}": "x" for n in range(100_000)} | {"email": "a@gmial.com"}
    before = time.process_time()
    report = Intake(country="NL").check(many)
    assert time.process_time() - before < 1
    assert report.verdict is Verdict.FIX
    assert report.codes == ("record.too_many_fields",)
    assert report.record == many
    assert Intake(country="NL").check_field("email", "a@gmial.com", context=many).blocking
    wide = {f"k{n}": "x" for n in range(300)} | {"email": "a@gmial.com"}
    assert Intake(country="NL").check(wide).suggestions
    assert Intake(country="NL", limits=Limits(fields=300)).check(wide).codes == ("record.too_many_fields",)
