"""Names that stand in each other's field with a slip in one of them: one question, where the address spells both."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright.customer import read
from firsttimeright.reasoning import reason

TODAY = dt.date(2026, 1, 1)

ASKED = [
    # given       family         address                 country given meant    family meant
    ("Jnasen",    "Sabine",      "sabine.jansen",        "NL", "Sabine",      "Jansen"),
    ("Jnasen",    "Sabine",      "sabinejansen",         "NL", "Sabine",      "Jansen"),
    ("Jansen",    "Sabnie",      "sabine.jansen",        "NL", "Sabine",      "Jansen"),
    ("Mulelr",    "Jürgen",      "juergen.mueller",      "DE", "Jürgen",      "Müller"),
    ("Lambret",   "Jean-Pierre", "jp.lambert",           "BE", "Jean-Pierre", "Lambert"),
    ("Lambert",   "Jean-Pierre", "jp.lambert",           "BE", "Jean-Pierre", "Lambert"),
    ("Willems",   "Annemie",     "a.willems",            "BE", "Annemie",     "Willems"),
]  # fmt: skip

KEPT = [
    # given      family      address           country  why
    ("Thomas",   "Peters",   "thomasp",        "BE", "a given name and the family name's initial"),
    ("Thomas",   "Martin",   "m.thomas",       "FR", "both names are either"),
    ("Lorenz",   "Falk",     "falk.lorenz",    "DE", "both names are either, and the address as typed"),
    ("Marit",    "Janssen",  "janssen.marti",  "NL", "the family name first, and a slip in the address"),
    ("Davide",   "Marco",    "marco.david",    "IT", "two given names, one in a short form"),
    ("Dilan",    "Yilmaz",   "yilmaz.dylan",   "DE", "a family name first"),
    ("Yohannes", "Daniel",   "daniel.johannes", "NL", "a patronymic, and a name in two spellings"),
]  # fmt: skip


def asked(given, family, address, country):
    record = {"given_name": given, "family_name": family, "email": f"{address}@example.org"}
    return reason(read(record, country=country, today=TODAY), today=TODAY).suggestions


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case[0])
def test_both_are_put_right_by_one_question(case):
    *typed, first, last = case
    found = asked(*typed)
    assert {item.field: item.after for item in found} == {"given_name": first, "family_name": last}
    assert {(item.code, item.cause) for item in found} == {("name.swapped_fields", "swap")}


@pytest.mark.parametrize(("given", "family", "address", "country", "why"), KEPT)
def test_names_in_their_order_are_left_there(given, family, address, country, why):
    found = asked(given, family, address, country)
    assert not [item for item in found if item.code == "name.swapped_fields"], why


SALUTATIONS = [
    # salutation given     family    what is asked about it
    ("Dhr.",     "Brouwer", "Anneke", "Mevr."),
    ("Mevr.",    "Jansen",  "Piet",   "Dhr."),
    ("Mevr.",    "Brouwer", "Anneke", None),
    ("Dhr.",     "Brouwer", "Robin",  None),
]  # fmt: skip


@pytest.mark.parametrize(("salutation", "given", "family", "meant"), SALUTATIONS)
def test_the_salutation_of_turned_names_goes_with_their_question(salutation, given, family, meant):
    record = {"salutation": salutation, "given_name": given, "family_name": family}
    found = reason(read(record, country="NL", today=TODAY), today=TODAY).suggestions
    assert {item.field: item.after for item in found} == {
        "given_name": family,
        "family_name": given,
        **({"salutation": meant} if meant else {}),
    }
    assert {item.cause for item in found} == {"swap"}
