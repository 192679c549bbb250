"""The country that was typed, and what the rest of the record says of it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake


def surely(record: dict[str, str]) -> dict[str, float]:
    """Give the countries that are offered in place of the typed one, and how surely."""
    report = Intake(country=record["country"]).check(record)
    return {item.after or "": item.sureness for item in report.suggestions if item.field == "country"}


ADDED = [
    # what speaks for another country by itself           what speaks for the same one
    ({"country": "DE", "city": "Utrecht"},                {"postcode": "3500 BE"}),
    ({"country": "DE", "city": "Den Haag"},               {"postcode": "2518 CG"}),
    ({"country": "NL", "city": "Berlin"},                 {"postcode": "10115"}),
    ({"country": "DE", "city": "Den Haag"},               {"email": "jan@voorbeeld.nl"}),
]  # fmt: skip


@pytest.mark.parametrize(("record", "more"), ADDED)
def test_another_witness_for_the_same_country_never_makes_it_less_sure(record, more):
    before, after = surely(record), surely({**record, **more})
    assert before.keys() == after.keys()
    assert all(after[country] >= before[country] for country in before)


def test_a_place_abroad_says_less_beside_a_postcode_of_a_third_country():
    assert surely({"country": "NL", "city": "Cergy-Pontoise", "postcode": "BT15 6AB"}) == {}


APART = [
    # record                                                                           offered together with the country
    ({"country": "NL", "postcode": "10115", "city": "Berlin", "phone": "0612948375"},   {"country"}),
    ({"country": "NL", "postcode": "9000", "city": "Gent", "phone": "0470248135"},      {"country", "phone"}),
]  # fmt: skip


@pytest.mark.parametrize(("record", "fields"), APART)
def test_a_mobile_number_of_the_typed_country_stays_when_the_address_lies_abroad(record, fields):
    report = Intake(country="NL").check(record)
    assert {item.field for item in report.suggestions} == fields
