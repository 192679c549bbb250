"""Two fields that hold each other's values."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SWAPPED = [
    ("NL", {"salutation": "Klaus", "given_name": "Herr"}, {"salutation": "Herr", "given_name": "Klaus"}),
    ("GB", {"salutation": "Emma", "given_name": "Ms"}, {"salutation": "Ms", "given_name": "Emma"}),
    ("NL", {"salutation": "Visser", "given_name": "Jan", "family_name": "Dhr."},
     {"salutation": "Dhr.", "family_name": "Visser"}),
    ("NL", {"street": "jan.visser@ziggo.nl", "email": "Kerkstraat 12"},
     {"street": "Kerkstraat 12", "email": "jan.visser@ziggo.nl"}),
    ("BE", {"national_id": "03-04-1987", "birth_date": "87040312390"},
     {"national_id": "87040312390", "birth_date": "1987-04-03"}),
    ("NL", {"country": "Amsterdam", "city": "Nederland"}, {"country": "Nederland", "city": "Amsterdam"}),
    ("NL", {"region": "Utrecht", "city": "Noord-Holland"}, {"region": "Noord-Holland", "city": "Utrecht"}),
    ("US", {"region": "New York", "city": "NY"}, {"city": "New York"}),  # the region is NY by itself
]  # fmt: skip
IN_PLACE = [
    ("NL", {"salutation": "Dhr.", "given_name": "Klaus", "family_name": "Heer"}),
    ("DE", {"salutation": "Graf", "given_name": "Anton", "family_name": "Herr"}),
    ("DE", {"salutation": "Frau", "given_name": "Anna", "family_name": "Herr"}),
    ("NL", {"region": "Utrecht", "city": "Utrecht"}),
    ("NL", {"region": "Groningen", "city": "Groningen"}),
    ("NL", {"country": "Nederland", "city": "Nederland"}),
    ("FR", {"given_name": "Paris", "city": "Luc"}),  # there is a place of that name
    ("NL", {"given_name": "Chelsea", "city": "Amsterdam"}),
]


@pytest.mark.parametrize(("country", "typed", "meant"), SWAPPED)
def test_two_values_are_offered_each_others_fields(country, typed, meant):
    report = Intake(country=country).check(typed)
    asked = [item for item in report.suggestions if item.code == "cross.swapped"]
    assert {item.field: item.after for item in asked} == meant
    assert "initials" not in {item.field for item in report.completions} or "given_name" not in meant
    assert report.undo() == typed


@pytest.mark.parametrize(("country", "typed"), IN_PLACE)
def test_values_that_may_stand_where_they_do(country, typed):
    assert "cross.swapped" not in Intake(country=country).check(typed).codes


IBAN, VAT, KVK, BSN = "NL91ABNA0417164300", "NL002342672B42", "33014286", "123456782"
NUMBERS = [
    # typed                                         meant
    ({"iban": VAT, "vat_number": IBAN},             {"iban": IBAN, "vat_number": VAT}),
    ({"iban": BSN, "national_id": IBAN},            {"iban": IBAN, "national_id": BSN}),
    ({"company_number": VAT, "vat_number": KVK},    {"company_number": KVK, "vat_number": VAT}),
    ({"company_number": "NL91 ABNA 0417 1643 00", "iban": KVK}, {"company_number": KVK, "iban": IBAN}),
    ({"company_number": VAT, "vat_number": ""},     {"company_number": None, "vat_number": VAT}),
    ({"national_id": IBAN, "iban": None},           {"national_id": None, "iban": IBAN}),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), NUMBERS)
def test_a_number_of_another_kind_is_offered_to_its_field_with_one_question(typed, meant):
    intake = Intake(country="NL")
    report = intake.check(typed)
    assert {item.field: item.after for item in report.suggestions} == meant
    assert report.verdict.value == "confirm"
    assert len(report.explain("en")) == 1
    assert intake.check(report.accept(report.suggestions[0]).record).verdict.value == "accept"


@pytest.mark.parametrize(
    "typed",
    [
        {"company_number": VAT},  # there is no field for it
        {"vat_number": KVK, "company_number": ""},  # any eight figures may be one of commerce
        {"company_number": VAT, "vat_number": "NL001234567B01"},  # two, of which one must be typed anew
        {"company_number": KVK, "vat_number": VAT},
    ],
)
def test_a_number_that_has_no_place_is_not_moved(typed):
    report = Intake(country="NL").check(typed)
    assert report.suggestions == ()
    assert len({item.field for item in report.blocking}) == len(report.blocking)  # and one is said of one field
