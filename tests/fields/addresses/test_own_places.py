"""A place of the tables is never rewritten to another, and a code of the tables is never refused."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses import cities, postcodes
from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.world import world

# the places that differ from another in their accents alone, or bear a name that another has abroad
OWN = [
    ("DE", "84095", "Furth"), ("DE", "06385", "Aken"), ("DE", "29633", "Munster"), ("DE", "21502", "Worth"),
    ("DE", "67590", "Monsheim"), ("DE", "24806", "Hohn"), ("DE", "07422", "Rottenbach"), ("DE", "09217", "Burgstädt"),
    ("DE", "90762", "Fürth"), ("CZ", "25801", "Kondrac"), ("CZ", "37333", "Kondrač"),
]  # fmt: skip
WITNESSED = [
    ("DE", "90762", "Furth", "Fürth"), ("DE", "52062", "Aken", "Aachen"), ("DE", "80331", "Munchen", "München"),
    ("DE", None, "Furth", "Furth"), ("DE", None, "Munchen", "München"), ("DE", "48143", "Munster", "Münster"),
    ("DE", "84095", "FURTH", "Furth"),
]  # fmt: skip
STREETS = [{}, {"street": "Hauptstraße", "house_number": "12"}]
USED = [
    ("IT", "00041", "Albano Laziale"), ("IT", "00019", "Tivoli"), ("IT", "00044", "Frascati"),
    ("TR", "99010", "Lefkoşa"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "postcode", "city"), OWN)
@pytest.mark.parametrize("street", STREETS)
def test_a_place_of_its_own_postcode_stays(country, postcode, city, street):
    report = Intake(country).check({**street, "postcode": postcode, "city": city})
    assert report.record["city"] == city
    assert not report.suggestions


@pytest.mark.parametrize(("country", "postcode", "city", "meant"), WITNESSED)
@pytest.mark.parametrize("street", STREETS)
def test_only_the_postcode_makes_another_place_of_one(country, postcode, city, meant, street):
    record = {**street, "city": city} | ({"postcode": postcode} if postcode else {})
    assert Intake(country).check(record).record["city"] == meant


@pytest.mark.parametrize("country", ["AT", "CZ"])
def test_no_place_of_a_whole_table_becomes_another(country):
    view, shape = world(), rule_of(country).postcode.shapes[0]
    digits = shape.count("9")
    step = 7 if digits == 5 else 1
    template = "".join(mark if mark in " -" else "%s" for mark in shape)
    for number in range(0, 10**digits, step):
        info = view.postcode(template % tuple(str(number).zfill(digits)), country)
        for place in info.places if info else ():
            for witness in (info, None):
                written, _, _ = cities.usual(place, country, view, witness)
                assert written.casefold() == place.casefold()


@pytest.mark.parametrize(("country", "postcode", "city"), USED)
def test_a_code_of_the_tables_is_in_use(country, postcode, city):
    report = Intake(country).check({"street": "Via Roma 1", "postcode": postcode, "city": city})
    assert "postcode.unused_range" not in report.codes


@pytest.mark.parametrize("country", ["IT", "TR"])
def test_no_code_of_a_whole_table_is_refused(country):
    view = world()
    known = (code for number in range(100_000) if view.postcode(code := f"{number:05}", country) is not None)
    assert [code for code in known if postcodes.written(code, country, view) != code] == []


@pytest.mark.parametrize(("country", "postcode"), [("IT", "00001"), ("IT", "99100"), ("TR", "00100"), ("TR", "82000")])
def test_an_unused_range_stays_one(country, postcode):
    assert postcodes.read(postcode, country, world()).trouble.name == "postcode.unused_range"


OTHER_NAMES = [
    # country postcode  place, by another name    what is offered
    ("NL", "5211 JX",   "Den Bosh",               "Den Bosch"),
    ("BE", "9000",      "Ghetn",                  "Ghent"),
    ("BE", "4000",      "Lüttcih",                "Lüttich"),
    ("CH", "4001",      "Basiela",                "Basel"),
    ("DE", "80331",     "Munihc",                 "München"),
    ("FR", "06000",     "Nizaz",                  "Nice"),
    ("BE", "9000",      "Gand",                   None),  # right as it is
    ("NL", "3511 LH",   "Den Bosh",               None),  # the postcode is of another place
]  # fmt: skip


@pytest.mark.parametrize(("country", "postcode", "city", "offered"), OTHER_NAMES)
def test_a_slip_in_another_name_of_the_postcodes_place_is_put_right(country, postcode, city, offered):
    report = Intake(country).check({"postcode": postcode, "city": city})
    found = [item.after for item in report.suggestions if item.field == "city"]
    assert found == ([offered] if offered else [])
