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
    ("FR", {"family_name": "St-Denis", "street": "Rue Péri", "postcode": "93200", "city": "St-Denis"}),
    ("NL", {"given_name": " Kim ", "family_name": " kim.vonk@ziggo.nl ", "email": " kim.vonk@ziggo.nl "}),
    ("NL", {"national_id": "0612389745", "phone": "0612389745"}),
    # values that change places, in the form in which each is stored
    ("NL", {"given_name": "NL63INGB0007382914", "family_name": "Schouten", "iban": "Arie"}),
    ("NL", {"salutation": "Hiemstra", "family_name": "Mevr.", "given_name": "Froukje"}),
    ("NL", {"aanhef": "Steege", "voornaam": "Fenna", "achternaam": "mevrouw"}),
    ("NL", {"city": "NL89RABO0318274659", "iban": "Groningen"}),
    ("NL", {"organisation": "s.degroot@ziggo.nl", "given_name": "", "email": "mevr. S. de Groot"}),
    ("NL", {"salutation": "8601 AB", "given_name": "Anne", "family_name": "Dijkstra", "postcode": "Mevr."}),
    ("FR", {"prénom": "girard", "nom": "frédréic", "email": "frederic.girard@free.fr"}),
    ("DE", {"given_name": "Kolb,", "family_name": "Jan"}),
    ("BE", {"voornaam": "Truus", "achternaam": "kristof@vermeulen.be", "e-mail": '"Kristof"'}),
    ("BE", {"city": "+40 722 481 936", "mobile": "Leuven"}),
    ("NL", {"city": "(0513) 62 48 17", "phone": "Zuidhorn"}),
    ("NL", {"email": "olafpoepjes@gmail.com Dhr."}),
    ("NL", {"email": "test@example.com Jansen."}),
    ("BE", {"street": "MOUSCRON", "house_number": "3", "postcode": "7700", "city": "RUE DE LA STATION"}),
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
    return [item.token for item in report.suggestions]


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


def test_what_goes_to_another_field_goes_as_it_was_typed():
    """An account number among names, an address among organisations, a postcode among salutations."""
    typed = {"given_name": "NL63INGB0007382914", "organisation": "s.degroot@ziggo.nl", "salutation": "8601 AB"}
    assert counter("NL").check(typed).record == typed
    assert counter("NL").check({"city": "NL89 RABO 0318 2746 59"}).record == {"city": "NL89 RABO 0318 2746 59"}


IN_PART = [
    # a guess about a part of what the field holds leaves the rest of it there
    ("FR", {"given_name": "Rousseau", "family_name": "Stéphanie stephanie.rousseau@sfr.fr"}, "family_name",
     "Rousseau stephanie.rousseau@sfr.fr"),
    ("FR", {"given_name": "1er janvier 1980", "family_name": "Renard"}, "given_name", None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "field", "after"), IN_PART)
def test_a_yes_loses_nothing_that_stands_beside_what_is_meant(country, typed, field, after):
    report = counter(country).check(typed)
    assert [item.after for item in report.suggestions if item.field == field] == ([after] if after else [])
    assert all(item.before == report.record[item.field] for item in report.suggestions)


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


TITLED = [
    # a title of the salutation's sex speaks for it: a yes would be asked back at once
    {"aanhef": "Herr", "titel": "Dr. med.", "voornaam": "Çağla", "achternaam": "Graf von Bülow"},
    {"anrede": "Frau", "titel": "Gräfin", "vorname": "Wolfgang", "nachname": "von Bülow"},
]


@pytest.mark.parametrize("typed", TITLED)
def test_no_salutation_is_asked_about_that_a_title_says_as_well(typed):
    report = counter("DE").check(typed)
    assert "name.gender_conflict" not in [item.code for item in report.suggestions]


def test_a_title_of_the_other_sex_is_asked_about_once():
    report = counter("DE").check({"anrede": "Herr", "titel": "Gräfin", "vorname": "Maria", "nachname": "von Bülow"})
    assert [item.after for item in report.suggestions] == ["Frau"]
    assert not counter("DE").check(report.accept("anrede").record).suggestions
