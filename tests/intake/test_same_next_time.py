"""What was stored is asked about as what was typed was, and what is filled in raises no doubt of its own."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from firsttimeright import Intake

TYPED = [
    # one value in two fields, of which one stores it in another form
    ("NL", {"given_name": "Boris", "family_name": "Simon", "email": "06 28 47 13 95", "mobile": "06 28 47 13 95"}),
    ("NL", {"family_name": "Boeijink", "birth_date": "17-03-1925", "phone": "17-03-1925"}),
    ("BE", {"straat": "Markt", "nr": "4", "postcode": "3500", "gemeente": "011 22 83 61", "telefoon": "011 22 83 61"}),
    ("BE", {"street": "Leuven 9", "house_number": "", "city": "Leuven", "postcode": "3000"}),
    ("GB", {"given_name": "Susan Pritchard", "family_name": "Susan Pritchard", "email": "susan.pritchard@gmail.com"}),
    ("NL", {"postcode": "3151 AB", "house_number": "3151 AB", "city": "Hoek van Holland"}),
    ("FR", {"family_name": "St-Denis", "street": "Rue Péri", "house_number": "3", "postcode": "93200", "city": "St-Denis"}),
    ("NL", {"given_name": " Kim ", "family_name": " kim.vonk@ziggo.nl ", "email": " kim.vonk@ziggo.nl "}),
    ("NL", {"national_id": "0612389745", "phone": "0612389745"}),
]  # fmt: skip
ASKED = [
    # record, the field that is asked about
    ("NL", {"family_name": " kim.vonk@ziggo.nl ", "email": " kim.vonk@ziggo.nl "}, "family_name"),
    ("NL", {"email": "06 28 47 13 95", "mobile": "+31 6 28471395"}, "email"),
]


@cache
def counter(country):
    return Intake(country=country, today=dt.date(2026, 1, 15))


def asked(report):
    return [(item.field, item.after, item.code) for item in report.suggestions]


@pytest.mark.parametrize(("country", "typed"), TYPED)
def test_what_is_stored_is_asked_about_as_what_was_typed(country, typed):
    first = counter(country).check(typed)
    again = counter(country).check(first.record)
    assert again.record == first.record
    assert asked(again) == asked(first)
    assert again.verdict is first.verdict


@pytest.mark.parametrize(("country", "typed", "field"), ASKED)
def test_a_copy_is_asked_about_however_it_was_typed(country, typed, field):
    assert [(item.field, item.after) for item in counter(country).check(typed).suggestions] == [(field, None)]


FILLED = [
    # an address of her husband's, or of his wife's, spells no given name for the other
    ({"salutation": "Mrs", "family_name": "Barker", "email": "nigel.barker@sky.com"}, None),
    ({"gender": "f", "family_name": "Barker", "email": "nigel.barker@sky.com"}, None),
    ({"salutation": "Mr", "family_name": "Barker", "email": "nigel.barker@sky.com"}, "Nigel"),
    ({"family_name": "Barker", "email": "nigel.barker@sky.com"}, "Nigel"),
]


@pytest.mark.parametrize(("typed", "offered"), FILLED)
def test_no_given_name_is_offered_that_the_salutation_contradicts(typed, offered):
    report = counter("GB").check(typed)
    found = [item.value for item in report.completions if item.field == "given_name"]
    assert found == ([offered] if offered else [])
    filled = report.accept("given_name").record if offered else report.record
    assert not counter("GB").check(filled).suggestions
