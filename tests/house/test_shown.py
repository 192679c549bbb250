"""Findings and reasons that only a whole record brings out, each with the record that shows it."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Intake

TODAY = dt.date(2026, 1, 15)

FINDINGS = [
    # country, record, code
    ("NL", {"full_name": "Jan en Marie de Vries"}, "name.multiple_persons"),
    ("NL", {"family_name": "www.jansen.nl"}, "name.url_in_name"),
    ("NL", {"organisation": "n.v.t."}, "organisation.placeholder"),
]

WHOLE = {"country": "NL", "postcode": "1000 AA", "house_number": "1", "updated_at": "2019-01-01"}

# What is weighed on the way: a reason may count although nothing is suggested in the end.
WEIGHED = [
    # country, record, reason
    ("SE", {"salutation": "Herr", "given_name": "Anna", "national_id": "880320-0016"}, "evidence.number_differs"),
    ("SE", {"salutation": "Fru", "given_name": "Erik", "national_id": "880320-0016"}, "evidence.number_agrees"),
    ("BE", {"birth_date": "1985-07-31", "national_id": "85.07.30-033.28"}, "evidence.one_digit_differs"),
    ("NL", {"city": "Gent", "country": "NL", "phone": "+32 9 210 10 10"}, "evidence.place_is_there"),
    ("NL", {"country": "NL", "postcode": "SW1A 1AA"}, "evidence.postcode_from_there"),
    ("NL", {"salutation": "Dhr.", "given_name": "Wlilem", "family_name": "Mulder"}, "evidence.salutation_fits"),
    ("NL", {"salutation": "Mevr.", "given_name": "Wlilem", "family_name": "Mulder"}, "evidence.salutation_differs"),
    ("NL", {"initials": "S.", "given_name": "Aabine", "family_name": "Mulder"}, "evidence.initial_fits"),
    ("NL", {"initials": "A.", "given_name": "Aabine", "family_name": "Mulder"}, "evidence.initial_differs"),
    (
        "NL",
        {"given_name": "Jansen", "family_name": "Piet", "email": "jansen.piet@example.org"},
        "evidence.email_has_this_order",
    ),
    (
        "NL",
        {"given_name": "Jansen", "family_name": "Piet", "account_holder": "Jansen Piet"},
        "evidence.holder_has_this_order",
    ),
    (
        "NL",
        {"given_name": "Jansen", "family_name": "Piet", "account_holder": "P. Jansen"},
        "evidence.holder_has_other_order",
    ),
    (
        "NL",
        {"given_name": "Jansen", "family_name": "Piet", "full_name": "Jansen Piet"},
        "evidence.full_name_has_this_order",
    ),
    (
        "NL",
        {"given_name": "Jansen", "family_name": "Piet", "full_name": "Piet Jansen"},
        "evidence.full_name_has_other_order",
    ),
    ("NL", {"salutation": "Dhr.", "given_name": "A'isha", "family_name": "Haverkate"}, "evidence.given_name_is_rare"),
    ("NL", {"family_name": "Jans3n"}, "name.digit_for_letter"),
    ("NL", {"given_name": "de Vries", "family_name": "J."}, "name.initials_as_family"),
    ("NL", {"given_name": "van der Berg", "family_name": "Sabine"}, "name.infix_as_given"),
    ("NL", {"family_name": "M?ller"}, "name.lost_letter"),
    ("NL", {"salutation": "Mevr.", "titles": "jhr.", "family_name": "Jansen"}, "name.title_of_other_sex"),
    ("NL", {"salutation": "Dhr.", "family_name": "Mevr. Jansen"}, "name.salutation_of_other_sex"),
    ("NL", {"family_name": "Bakkerij Jansen"}, "name.trade_word"),
    ("NL", {"email": "x@voila.fr"}, "accu.provider_gone"),
    ("NL", WHOLE, "accu.grown_old"),
    ("NL", WHOLE, "accu.postcode_gone"),
]


def check(country, record):
    return Intake(country=country, today=TODAY).check(record)


@pytest.mark.parametrize(
    ("country", "record", "code"), FINDINGS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_finding_is_shown(country, record, code):
    assert code in check(country, record).codes


@pytest.mark.parametrize(
    ("country", "record", "code"), WEIGHED, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_reason_is_weighed(country, record, code, reported):
    for place in reported.values():
        place.discard(code)  # it is this record that has to show it
    assert check(country, record).accu  # its letters are weighed when they are asked for
    assert code in set().union(*reported.values())
