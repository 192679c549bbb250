# ruff: noqa: E501
"""One value in two fields: which pairs are asked about, told, or put right."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

NAME = {"given_name": "Jan", "family_name": "Vermeulen"}
IBAN = "NL91ABNA0417164300"
TWICE = [
    # record                                                                   code                 field           severity
    ({**NAME, "iban": IBAN, "account_holder": "NL91 ABNA 0417 1643 00"},       "cross.same_value",  "account_holder", "warn"),
    ({**NAME, "nickname": "Vermeulen"},                                        "cross.same_value",  "nickname",      "warn"),
    ({"given_name": "Maarten", "family_name": "Maarten", "nickname": "Maarten"}, "cross.same_value", "family_name",  "info"),
    ({"given_name": "Wouter", "family_name": "Wouter"},                        "cross.same_value",  "family_name",   "info"),
    ({"given_name": "Simon", "family_name": "Simon"},                          None,                None,            None),
    ({"given_name": "Jan", "family_name": "Simon", "nickname": "Simon"},       None,                None,            None),
    ({**NAME, "phone": "06-23456178", "emergency_phone": "+31 6 23456178"},    "cross.same_number", "phone",         "info"),
    ({**NAME, "mobile": "06-23456178", "noodnummer": "0623456178"},            "cross.same_number", "mobile",        "info"),
    ({**NAME, "mobile": "06-23456178", "Notfallkontakt": "0623456178"},        "cross.same_number", "mobile",        "info"),
    ({**NAME, "mobile": "06-23456178", "noodnummer": "0687651234"},            None,                None,            None),
    ({**NAME, "mobile": "06-23456178", "klantnr": "0623456178"},               None,                None,            None),
    ({"street": "Dorpsstraat", "house_number": "12", "house_number_addition": "12", "postcode": "1017 GL", "city": "Amsterdam"},
                                                                               "cross.same_value",  "house_number_addition", "info"),
    ({"street": "Dorpsstraat", "house_number": "12 1/2", "postcode": "1017 GL", "city": "Amsterdam"}, None,      None,            None),
]  # fmt: skip


@pytest.mark.parametrize(("record", "code", "field", "severity"), TWICE)
def test_one_value_in_two_fields(record, code, field, severity):
    found = [item for item in Intake(country="NL").check(record).findings if item.code.startswith("cross.same")]
    assert [(item.code, item.field, item.severity.value) for item in found] == (
        [(code, field, severity)] if code else []
    )


def test_it_is_said_once_of_one_field():
    report = Intake(country="NL").check({"street": "Utrecht", "postcode": "Utrecht", "city": "Utrecht"})
    found = [item.field for item in report.findings if item.code == "cross.same_value"]
    assert len(found) == len(set(found))


COPIES = [
    # record                                                                     what is offered
    ({**NAME, "phone": "jan@vermeulen.example", "email": "jan@vermeulen.example"},   {"phone": None}),
    ({"given_name": "jan@vos.example", "family_name": "Vos", "email": "jan@vos.example"}, {"given_name": None}),
    ({**NAME, "account_holder": IBAN, "iban": IBAN},                                 {"account_holder": None}),
    ({**NAME, "account_holder": IBAN, "iban": ""},                                   {"account_holder": None, "iban": IBAN}),
    ({"initials": "K.", "given_name": "Vermeulen", "family_name": "Vermeulen", "email": "karinvermeulen@hetnet.nl"},
     {"given_name": "Karin"}),
    ({"initials": "P.", "given_name": "Vermeulen", "family_name": "Vermeulen", "email": "karinvermeulen@hetnet.nl"}, {}),
    ({"given_name": "Simon", "family_name": "Simon", "email": "karinsimon@hetnet.nl"}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("record", "expected"), COPIES)
def test_a_copy_goes_and_what_was_meant_is_offered(record, expected):
    report = Intake(country="NL").check(record)
    assert {item.field: item.after for item in report.suggestions} == expected


@pytest.mark.parametrize(
    ("record", "asked"),
    [
        ({"national_id": "0612389745", "phone": "0612389745"}, "national_id"),
        ({"phone": "3-4-1987", "birth_date": "3-4-1987"}, "phone"),
        ({"company_number": "NL002342672B42", "vat_number": "NL002342672B42"}, "company_number"),
    ],
)
def test_what_one_of_the_two_fields_cannot_hold_is_one_question(record, asked):
    report = Intake(country="NL").check(record)
    assert {item.field for item in report.findings if item.severity.value != "info"} == {asked}
    assert len(report.explain("en")) == 1


@pytest.mark.parametrize(
    ("country", "name", "asked"),
    [
        ("DE", "Weber", True),
        ("DE", "Müller", True),
        ("US", "Garcia", True),
        ("NL", "Bakker", True),
        ("GB", "Thomas", False),
        ("DE", "Walter", False),
        ("FR", "Martin", False),
        ("US", "Smith", False),
        ("NL", "Rob", False),
    ],
)
def test_a_family_name_in_both_fields_is_asked_about_where_hardly_anybody_is_called_so(country, name, asked):
    report = Intake(country=country).check({"given_name": name, "family_name": name})
    assert [item.code for item in report.findings if item.severity.value == "warn"] == ["cross.same_value"] * asked


@pytest.mark.parametrize("name", ["asdf", "Test", "Jansen"])
def test_a_name_that_is_asked_about_by_itself_is_no_second_question(name):
    report = Intake(country="NL").check({"given_name": name, "family_name": name})
    asked = {item.code for item in report.findings if item.severity.value == "warn"}
    assert "name.implausible" in asked
    assert "cross.same_value" not in asked
    assert len(report.explain("nl")) == 1


DOUBLED = [
    # country given          family             field           offered
    ("DE", "Sven Sven",   "Arndt",           "given_name",   "Sven"),
    ("NL", "Sven",        "Jansen Jansen",   "family_name",  "Jansen"),
    ("FR", "Marie Marie", "Petit",           "given_name",   "Marie"),
    ("GB", "Ling Ling",   "Chan",            "given_name",   None),  # made of one syllable, twice
    ("GB", "Ali",         "Mohamed Mohamed", "family_name",  None),  # his father's and his grandfather's
    ("ES", "Ana",         "García García",   "family_name",  None),  # of father and mother
    ("DE", "Ana",         "García García",   "family_name",  None),  # and so abroad
    ("DE", "Jan Sven",    "Arndt",           "given_name",   None),
    ("DE", "Sven-Sven",   "Arndt",           "given_name",   None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "field", "offered"), DOUBLED)
def test_a_usual_name_stands_once_in_its_field(country, given, family, field, offered):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    said = [(item.field, item.after) for item in report.suggestions if item.code == "cross.word_twice"]
    assert said == ([(field, offered)] if offered else [])


@pytest.mark.parametrize(
    ("street", "postcode", "city", "asked"),
    [
        ("Hoog Soeren", "7346 AC", "Hoog Soeren", False),  # a hamlet whose street bears its name
        ("Leiden", "2311 CS", "Leiden", True),
        ("Kootwijk", "3775 KA", "Kootwijk", True),  # a place without a street of that name
    ],
)
def test_a_hamlet_may_be_street_and_place(street, postcode, city, asked):
    report = Intake(country="NL").check({"street": street, "house_number": "12", "postcode": postcode, "city": city})
    assert ("cross.same_value" in {item.code for item in report.findings}) is asked
