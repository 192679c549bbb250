"""Tidying twice is tidying once, and what was tidied can be given back exactly: all fields, ten countries."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.customer import FIELDS

COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US", "ES", "PL", "HU", "JP")
INTAKES = {country: Intake(country=country, today=dt.date(2024, 5, 1)) for country in COUNTRIES}
PIECES = st.sampled_from(
    ["van der B", "BERG", "de", "J.P.", "JP", "Dhr.", "mevrouw", "drs.", "MSc", "ANNA", "Nagy", "d'Ansembourg", "'t",
     "van 't Hof-de Vries", "Müller", "Kerkstraat", "Rose Cottage", "flat", "12", "12a", "-3", "hs", "boven", "bus 3",
     "Apt 2", "Postbus 12", "1017gl", "1017 GL", "SW1A1AA", "〒100-0001", "Ginza 4-5", "Amsterdam", "Paris", "a@b.nl",
     "@", ",", "'", '"', "06-24813597", "+31", "B.V.", "3-4-1987", "é", "\u200b", "  ", "\n", "NL", "Duitsland", "x",
     "0", "(", ")", "?", "-", ".", "/", "ij", "\ufb01", "m", "NL91ABNA0417164300", "e/v", "geb.", "y"]
)  # fmt: skip
VALUES = st.lists(PIECES, max_size=4).map(" ".join) | st.text(max_size=12) | st.integers(0, 9999) | st.none()
RECORDS = st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=6)
# Signs that garbled letters are made of: a capital can make such a pair of two that were none.
GARBLED = frozenset(map(chr, range(0x80, 0xC0)))

FIXED = [
    ("NL", {"house_number": "14", "house_number_addition": "ij"}),
    ("NL", {"house_number": "14ij", "postcode": "2011 AB"}),
    ("NL", {"straat": "Kerkstraat 14-3 hoog"}),
    ("FR", {"postcode": "75801 CEDEX 08", "city": "paris"}),
    ("FR", {"postcode": "69003 Lyon CEDEX 3", "city": "Lyon"}),
    ("FR", {"postcode": "75801 CEDEX 08"}),
    ("NL", {"street": "Kerkstraat 12", "house_number": "1017gl", "postcode": "", "city": "Amsterdam"}),
    ("NL", {"street": "Kerkstraat", "house_number": "1017 GL", "city": "Amsterdam"}),
    ("NL", {"initials": "\ufb01", "family_name": "Vis"}),
    ("NL", {"house_number_addition": 5}),
    ("NL", {"email": "jan '"}),
    ("NL", {"email": "' jan \" '"}),
    ("HU", {"family_name": "Nagy J."}),
    ("ES", {"family_name": "de JP"}),
    ("JP", {"street": "Ginza 4-5"}),
    ("GB", {"house_number": "Rose Cottage 12"}),
    ("NL", {"house_number": "flat 12 boven"}),
    ("GB", {"salutation": 2892, "birth_date": "20240101"}),
    ("PL", {"email": 'mailto: " ?'}),
    ("HU", {"phone": "' ' y"}),
    ("GB", {"titles": "1017 GL III", "initials": "III"}),
    ("ES", {"infix": "- Kerkstraat Mrs", "family_name": "de la"}),
    ("JP", {"full_name": ". Apt 2 mevrouw", "initials": "\u200b"}),
    ("NL", {"initials": '"', "given_name": "", "nickname": "geb. \ufb01"}),
    ("ES", {"initials": '- é "', "given_name": "de"}),
    ("NL", {"house_number": "1079 1079", "house_number_addition": "boot", "postcode": "1017 JJ"}),
    ("NL", {"huisnummer": "401 401", "toevoeging": "Kamer B"}),
    ("NL", {"straat": "Kerkstraat 12-12", "huisnummer": "", "toevoeging": "boot"}),
    ("NL", {"postcode": "Zwoll", "city": "8011 AB", "house_number": "7"}),
]


def once(country: str, record: dict[str, object]) -> None:
    """Check a record, and then what is stored of it."""
    first = INTAKES[country].check(record)
    assert not [item for item in first.skipped if item.reason == "error"]
    assert first.undo() == record
    again = INTAKES[country].check(first.record)
    assert again.record == first.record
    assert [(item.field, item.rule) for item in again.changes] == []


NUMBER = st.sampled_from(("1", "2", "12", "123", "a", "A", "II", "bis", "hs", "huis", "bus", "99999"))
BETWEEN = st.sampled_from((".", "/", "-", " ", ", ", " - ", " / ", "\\", "+", "_", ";", "(", ")", ""))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(COUNTRIES), st.lists(st.tuples(NUMBER, BETWEEN), min_size=1, max_size=4))
def test_a_house_number_however_it_is_typed_is_tidied_once(country, parts):
    once(country, {"house_number": "".join(word + mark for word, mark in parts)})


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(COUNTRIES), st.lists(st.tuples(NUMBER, BETWEEN), min_size=1, max_size=3), NUMBER, st.booleans())
def test_so_is_one_with_an_addition_in_its_own_field(country, parts, addition, in_street):
    typed = "".join(word + mark for word, mark in parts)
    street = {"street": f"Dorpsstraat {typed}", "house_number": ""} if in_street else {"house_number": typed}
    once(country, {**street, "house_number_addition": addition})


SAID_AGAIN = [
    # typed, number stored, addition stored
    ("12-3", "12", "3"), ("12 hs", "12", "hs"), ("12 bis", "12", "bis"), ("12/2", "12", "2"), ("1-1", "1", "1"),
    ("1-1 bis", "1-1 bis", None), ("1.1.1", "1.1.1", None), ("12/12/2", "12/12/2", None), ("12 12A", "12 12A", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "number", "addition"), SAID_AGAIN)
@pytest.mark.parametrize("street", [False, True])
def test_a_number_that_an_addition_says_again_before_more_stays_as_typed(typed, number, addition, street):
    record = {"street": f"Dorpsstraat {typed}", "house_number": ""} if street else {"house_number": typed}
    once("NL", record)
    stored = INTAKES["NL"].check(record).record
    assert (stored["house_number"], stored.get("house_number_addition")) == (number, addition)


@pytest.mark.parametrize("street", ["Camino Viejo s/n", "camino viejo, s/n", "C/ Mayor s/n"])
def test_that_there_is_no_house_number_stays_said(street):
    record = {"street": street, "postcode": "18001", "city": "Granada"}
    once("ES", record)
    report = INTAKES["ES"].check(INTAKES["ES"].check(record).record)
    assert "house_number.missing" not in [item.code for item in report.findings]


@pytest.mark.parametrize(("country", "record"), FIXED)
def test_these_records_are_tidied_once(country, record):
    once(country, record)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(COUNTRIES), RECORDS)
def test_tidying_twice_is_tidying_once(country, record):
    if not any(letter in GARBLED for value in record.values() if isinstance(value, str) for letter in value):
        once(country, record)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.sampled_from(COUNTRIES), RECORDS)
def test_undoing_each_change_gives_back_what_was_typed(country, record):
    report = INTAKES[country].check(record)
    held = {field: value or None for field, value in report.record.items()}
    for change in reversed(report.changes):
        assert held.get(change.field) == (change.after or None)
        held[change.field] = change.before or None
    typed = {field: value or None for field, value in record.items()}
    assert {field: value for field, value in held.items() if value is not None or field in typed} == {
        field: str(value) if isinstance(value, int) and isinstance(held[field], str) else value
        for field, value in typed.items()
    }


@pytest.mark.parametrize("typed", [{"salutation": "Dhr.", "family_name": "Mevr. Jansen"}])
def test_two_salutations_of_different_sex_stay_where_they_are(typed):
    report = INTAKES["NL"].check(typed)
    assert report.record == typed
    assert "name.gender_conflict" in report.codes
    assert not any(item.code == "name.typo_suspect" for item in report.suggestions)


def test_the_same_salutation_twice_is_said_once():
    record = INTAKES["NL"].check({"salutation": "Dhr.", "family_name": "Dhr. Jansen"}).record
    assert record == {"salutation": "Dhr.", "family_name": "Jansen"}


MOVED = [
    # typed, the field that is given back: nothing stands twice then, and nothing is lost
    ({"street": "Kerkstraat 12", "house_number": "1017gl", "postcode": "", "city": "Amsterdam"}, "postcode"),
    ({"street": "Kerkstraat 12", "house_number": "1017gl", "postcode": "", "city": "Amsterdam"}, "house_number"),
    ({"postcode": "Amsterdam", "city": "1017gl", "house_number": "1"}, "city"),
]


@pytest.mark.parametrize(("typed", "field"), MOVED)
def test_what_moved_comes_back_whole(typed, field):
    back = INTAKES["NL"].check(typed).undo(field)
    texts = " ".join(str(value) for value in back.values() if value).lower().split()
    assert sorted(texts) == sorted(" ".join(typed.values()).lower().split())
