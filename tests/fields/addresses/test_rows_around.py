# ruff: noqa: E501
"""Street, postcode and place that went round in their fields: each goes home, with or without a field for the number."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

ROUND = [
    # country, as typed in street, postcode and city, and as it is meant
    ("DE", ("90402", "Nürnberg", "Ringstraße 12"), ("Ringstraße 12", "90402", "Nürnberg")),
    ("DE", ("Nürnberg", "Ringstraße 12", "90402"), ("Ringstraße 12", "90402", "Nürnberg")),
    ("DE", ("Nürnberg", "90402", "Ringstraße 12"), ("Ringstraße 12", "90402", "Nürnberg")),
    ("DE", ("90402", "Ringstraße 12", "Nürnberg"), ("Ringstraße 12", "90402", "Nürnberg")),
    ("FR", ("69007", "Lyon", "17 rue Pasteur"), ("17 rue Pasteur", "69007", "Lyon")),
    ("FR", ("Nancy", "54000", "12 rue Stanislas"), ("12 rue Stanislas", "54000", "Nancy")),
    ("NL", ("1012 JS", "Amsterdam", "Dam 1"), ("Dam 1", "1012 JS", "Amsterdam")),
    ("NL", ("Amsterdam", "1012 JS", "Dam 1"), ("Dam 1", "1012 JS", "Amsterdam")),
    ("GB", ("BS1 4DJ", "Bristol", "22 Corn Street"), ("22 Corn Street", "BS1 4DJ", "Bristol")),
    ("GB", ("Bristol", "BS1 4DJ", "Flat 2, 22 Corn Street"), ("Flat 2, 22 Corn Street", "BS1 4DJ", "Bristol")),
    ("US", ("Portland", "97204", "1120 SW 5th Ave"), ("1120 SW 5th Ave", "97204", "Portland")),
    ("US", ("97204", "1120 SW 5th Ave Apt 4", "Portland"), ("1120 SW 5th Ave Apt 4", "97204", "Portland")),
    ("IT", ("Milano", "20121", "Via Dante 5"), ("Via Dante 5", "20121", "Milano")),
]  # fmt: skip
_FIELDS = ("street", "postcode", "city")


@pytest.mark.parametrize(("country", "typed", "meant"), ROUND)
def test_every_text_goes_home(country, typed, meant):
    report = Intake(country).check(dict(zip(_FIELDS, typed, strict=True)))
    assert tuple(report.record[field] for field in _FIELDS) == meant
    assert report.undo() == dict(zip(_FIELDS, typed, strict=True))


@pytest.mark.parametrize(("country", "typed", "meant"), ROUND)
def test_nothing_is_lost_where_the_number_has_a_field(country, typed, meant):
    record = {**dict(zip(_FIELDS, typed, strict=True)), "house_number": ""}
    found = Intake(country).check(record).record
    if not {"Apt", "Flat"} & set(" ".join(typed).replace(",", "").split()):  # its word has no field
        assert (found["postcode"], found["city"]) == meant[1:]
    assert sorted("".join(filter(str.isalnum, " ".join(map(str, found.values()))))) == sorted(
        "".join(filter(str.isalnum, " ".join(typed)))
    )


STAYS = [
    ("NL", ("Amsterdam", "1012 JS", "Amsterdam 2")), ("HU", ("Budapest", "1011", "Budapest 1")), ("DE", ("Berlin", "10115", "Berlin")),
    ("IE", ("Dublin Road", "D02 X285", "Dublin 2")),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed"), STAYS)
def test_a_place_with_its_district_is_no_street(country, typed):
    record = dict(zip(_FIELDS, typed, strict=True))
    assert dict(Intake(country).check(record).record) == record
