"""A suggestion is for a field that the host has; what fills another is a completion, and the doubt is told."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from firsttimeright import Intake
from firsttimeright.policy import Policy

TODAY = dt.date(2026, 1, 15)
RECORDS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "records.jsonl").read_text(encoding="utf-8").splitlines()
]
LACKING = [
    # typed                                                         field            finding
    ({"family_name": "Bakkerij De Vries BV"},                        "organisation",  "name.company_in_person_field"),
    ({"postcode": "2000", "city": "Antwerpen", "street": "Meir 5"},  "country",       "country.other"),
    ({"phone": "jan@kpn.nl"},                                        None,            "cross.misplaced"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "field", "code"), LACKING, ids=lambda value: value if isinstance(value, str) else "")
def test_what_the_form_has_no_field_for_is_told_and_not_suggested(typed, field, code):
    report = Intake(country="NL", today=TODAY).check(typed)
    assert report.suggestions == ()
    assert code in report.codes
    assert report.verdict.value in {"confirm", "fix"}
    if field:
        offered = {item.field: item.value for item in report.completions}
        assert field in offered
        asked = Intake(country="NL", today=TODAY).check({**typed, field: ""})
        assert [item.after for item in asked.suggestions if item.field == field] == [offered[field]]


WHAT_IT_IS = [
    # country, typed, field, what it looks like, in words
    ("NL", {"family_name": "Bos", "phone": "jan@kpn.nl"}, "phone", "email", "e-mailadres"),
    ("NL", {"given_name": "0612345987", "family_name": "Bos"}, "given_name", "phone", "telefoonnummer"),
    ("US", {"given_name": "Mary", "family_name": "202-456-1111"}, "family_name", "phone", "telefoonnummer"),
    ("NL", {"email": "0206241111", "family_name": "Bos"}, "email", "phone", "telefoonnummer"),
    ("NL", {"phone": "12-03-1971", "family_name": "Bos"}, "phone", "birth_date", "datum"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "field", "kind", "words"), WHAT_IT_IS)
def test_of_a_value_whose_field_is_lacking_it_is_said_what_it_is(country, typed, field, kind, words):
    report = Intake(country=country, language="nl", today=TODAY).check(typed)
    assert [(item.field, item.facts) for item in report.findings if item.code == "cross.misplaced"] == [
        (field, {"kind": kind})
    ]
    said = [sentence for sentence in report.explain("nl") if words in sentence.partition(": ")[2]]
    assert len(said) == 1
    assert not report.suggestions
    home = Intake(country=country, language="nl", today=TODAY).check({**typed, kind: ""})
    stored = Intake(country=country, today=TODAY).check({kind: typed[field]}).record[kind]
    assert {item.field: item.after for item in home.suggestions} == {field: None, kind: stored}


MORE_THAN_STREET = [
    # country, typed, told, why
    ("NL", {"street": "Prinsengracht 12|1017GL|Amsterdam", "postcode": "", "house_number": ""}, True, "no place"),
    ("NL", {"street": "Oudegracht 5, 3511 AB Utrecht", "city": ""}, True, "no postcode"),
    ("US", {"street": "350 5th Ave, New York, NY 10118", "city": "", "postcode": ""}, True, "no region"),
    ("NL", {"street": "Oudegracht 5, 3511 AB Utrecht"}, False, "one line for an address"),
    ("NL", {"street": "Oudegracht 5, 3511 AB Utrecht", "city": "", "postcode": ""}, False, "all of it has a place"),
    ("IT", {"street": "Viale Monza 137 scala A", "postcode": "", "city": ""}, False, "137 is no postcode"),
    ("NL", {"street": "Oudegracht 5", "postcode": "3511 AB"}, False, "a street"),
]


@pytest.mark.parametrize(("country", "typed", "told", "why"), MORE_THAN_STREET)
def test_a_street_that_holds_more_than_has_a_place_elsewhere_is_asked_about(country, typed, told, why):
    report = Intake(country=country, today=TODAY).check(typed)
    assert ("record.more_than_street" in report.codes) is told, why
    if told:
        assert report.record == typed
        assert report.verdict.value in {"confirm", "fix"}


LINES = [
    # country, phone, mobile, whether they are asked to change places
    ("NL", "06-12345987", "020-6241111", True),
    ("DE", "0176 12345987", "089 1234987", True),
    ("NL", "020-6241111", "06-12345987", False),
    ("NL", "06-12345987", "06-28374651", False),
    ("NL", "06-12345987", "", False),
    ("NL", "", "020-6241111", False),
    ("US", "202-456-1111", "202-456-1414", False),
]


@pytest.mark.parametrize(("country", "phone", "mobile", "asked"), LINES)
def test_a_mobile_and_a_fixed_number_that_changed_places_are_one_question(country, phone, mobile, asked):
    report = Intake(country=country, today=TODAY).check({"phone": phone, "mobile": mobile})
    swapped = {item.field: item.after for item in report.suggestions if item.code == "cross.swapped"}
    assert swapped == ({"phone": report.record["mobile"], "mobile": report.record["phone"]} if asked else {})
    assert len({item.cause for item in report.suggestions}) == asked


ELSEWHERE = [
    # typed                                         what is suggested instead, in the fields that are there
    ({"full_name": "Wim van dne Berg"},              {"full_name": "Wim van den Berg"}),
    ({"full_name": "Jan vna Dam"},                   {"full_name": "Jan van Dam"}),
    ({"full_name": "Marie la de Weerd"},             {"full_name": "Marie de la Weerd"}),
    ({"family_name": "Zwaan", "mobile": "", "birth_date": "0619988132"},
     {"mobile": "+31619988132", "birth_date": None}),
    ({"naam": "dhr. Els vna Dijk"},                  {"naam": "mevr. Els van Dijk"}),
    ({"given_name": "Hoekstra", "family_name": "S."}, {"given_name": "S.", "family_name": "Hoekstra"}),
    ({"given_name": "de Groot", "family_name": "A."}, {"given_name": "A.", "family_name": "de Groot"}),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "wanted"), ELSEWHERE)
def test_parts_without_a_field_are_put_right_where_they_stand(typed, wanted):
    report = Intake(country="NL", today=TODAY).check(typed)
    assert {item.field: item.after for item in report.suggestions} == wanted
    assert intake_accepts(report) == {**report.record, **wanted}


def intake_accepts(report):
    return dict(report.accept(report.suggestions[0]).record)


def test_every_suggestion_can_be_applied():
    for case in RECORDS:
        typed = {field: value for field, value in case["record"].items() if value}
        report = Intake(country=case["country"], language=case["language"], today=TODAY).check(typed)
        for item in report.suggestions:
            assert item.field in report.record, (case["id"], item.field)


def test_a_yes_to_all_of_it_leaves_nothing_to_be_typed_where_the_verdict_was_to_confirm():
    mended = 0
    for case in RECORDS:
        intake = Intake(country=case["country"], language=case["language"], today=TODAY)
        report = intake.check(dict(case["record"]))
        if report.verdict.value != "confirm" or not report.blocking:
            continue
        mended += 1
        answered = {**report.record, **{item.field: item.after for item in report.suggestions}}
        assert intake.check(answered).verdict.value != "fix", case["id"]
    assert mended


def test_what_was_dismissed_mends_nothing():
    intake = Intake(country="NL", today=TODAY)
    report = intake.check({"email": "jan@gmail,com"})
    assert report.verdict.value == "confirm"
    assert intake.check({"email": "jan@gmail,com"}, dismissed=report.suggestions).verdict.value == "fix"
    held_back = Intake(country="NL", today=TODAY, policy=Policy(max_suggestions=0))
    assert held_back.check({"email": "jan@gmail,com"}).verdict.value == "fix"
