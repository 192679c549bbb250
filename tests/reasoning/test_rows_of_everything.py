# ruff: noqa: E501
"""Rows that shifted across the address: one question over all fields, and no word of them is lost."""

from __future__ import annotations

import datetime as dt
import random
import re

import pytest

from firsttimeright import Intake
from firsttimeright.text.folding import compact

TODAY = dt.date(2026, 1, 15)
ROWS = [
    # country, what stands there, how it is meant
    ("DE", {"given_name": "Klaus", "family_name": "klaus.schroeder@web.de", "email": "+49 30 4437212", "phone": "Lindenallee", "street": "10115", "postcode": "Berlin", "city": ""},
     {"given_name": "Klaus", "family_name": None, "email": "klaus.schroeder@web.de", "phone": "+49304437212", "street": "Lindenallee", "postcode": "10115", "city": "Berlin"}),
    ("GB", {"given_name": "", "family_name": "Emma", "street": "Wilson", "house_number": "High Street", "postcode": "12", "city": "SW1A 1AA"},
     {"given_name": "Emma", "family_name": "Wilson", "street": "High Street", "house_number": "12", "postcode": "SW1A 1AA", "city": None}),
    ("NL", {"given_name": "", "family_name": "Sandra", "street": "Kuipers", "house_number": "Dorpsstraat", "postcode": "8", "city": "3511 AA", "email": "Utrecht", "phone": "s.kuipers@gmail.com"},
     {"given_name": "Sandra", "family_name": "Kuipers", "street": "Dorpsstraat", "house_number": "8", "postcode": "3511 AA", "city": "Utrecht", "email": "s.kuipers@gmail.com", "phone": None}),
    ("US", {"street": "Main Street", "house_number": "12", "postcode": "New York", "city": "NY", "region": "10001"},
     {"street": "Main Street", "house_number": "12", "postcode": "10001", "city": "New York", "region": "NY"}),
    ("DE", {"street": "10115", "postcode": "Berlin", "city": ""}, {"street": None, "postcode": "10115", "city": "Berlin"}),
]  # fmt: skip
WHOLE = {
    "NL": {"salutation": "Dhr.", "given_name": "Wouter", "family_name": "Dijkstra", "email": "w.dijkstra@ziggo.nl", "phone": "06 24681357", "street": "Dorpsstraat", "house_number": "4", "postcode": "6211 AB", "city": "Maastricht"},
    "DE": {"given_name": "Andreas", "family_name": "Schröder", "email": "a.schroeder@web.de", "phone": "+49 30 4437212", "street": "Lindenallee", "house_number": "7", "postcode": "10115", "city": "Berlin"},
    "GB": {"given_name": "Emma", "family_name": "Wilson", "street": "High Street", "house_number": "12", "postcode": "SW1A 1AA", "city": "London", "email": "emma.wilson@bt.com"},
    "FR": {"salutation": "Mme", "given_name": "Camille", "family_name": "Lefebvre", "email": "camille.lefebvre@orange.fr", "phone": "01 42 76 40 40", "street": "Rue de Rivoli", "house_number": "4", "postcode": "75004", "city": "Paris"},
    "BE": {"given_name": "Annelies", "family_name": "Peeters", "street": "Veldstraat", "house_number": "4", "postcode": "9000", "city": "Gent", "region": "Oost-Vlaanderen"},
}  # fmt: skip


def intake(country):
    return Intake(country=country, today=TODAY)


@pytest.mark.parametrize(("country", "typed", "meant"), ROWS)
def test_one_yes_puts_the_row_right(country, typed, meant):
    report = intake(country).check(typed)
    assert report.verdict.value in {"accept", "confirm", "fix"}
    record = dict(report.record)
    shifted = [item for item in report.suggestions if item.code == "cross.shifted"]
    if shifted:
        assert {item.cause for item in shifted} == {"cross.shifted"}
        record = dict(report.accept(shifted[0]).record)
    assert {field: record.get(field) or None for field in meant} == meant
    assert report.undo() == typed


def disturbed(row, rnd):
    """Shift, rotate, shuffle or swap a part of a row."""
    fields, values = list(row), list(row.values())
    first = rnd.randrange(len(values))
    last = rnd.randrange(first, len(values)) + 1
    part = values[first:last]
    how = rnd.choice(("left", "right", "turn", "shuffle", "swap"))
    if how == "left":
        part = [*part[1:], ""]
    elif how == "right":
        part = ["", *part[:-1]]
    elif how == "turn":
        part = part[1:] + part[:1]
    elif how == "shuffle":
        rnd.shuffle(part)
    else:
        part[0], part[-1] = part[-1], part[0]
    return dict(zip(fields, values[:first] + part + values[last:], strict=True))


def lost(typed, record, *more):
    """Give the words as typed that stand nowhere any more."""
    held = compact(" ".join(str(value) for value in (*record.values(), *more) if value))
    digits = re.sub(r"\D", "", held)
    words = [compact(word) for value in typed.values() for word in value.split()]
    return [word for word in words if word not in held and not (word.isdigit() and word.lstrip("0") in digits)]


@pytest.mark.parametrize("country", WHOLE)
def test_nothing_of_a_row_is_lost(country):
    rnd, desk = random.Random(20261128), intake(country)  # noqa: S311 - examples
    for _ in range(60):
        typed = disturbed(WHOLE[country], rnd)
        report = desk.check(typed)
        assert report.undo() == typed
        assert not lost(typed, report.record), typed
        for item in report.suggestions:
            befores = (other.before for other in report.suggestions if other.cause == item.cause)
            assert not lost(typed, report.accept(item).record, *befores), (typed, item.field, item.code)
