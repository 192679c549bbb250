"""A street and a place in each other's fields, and a street where the place belongs."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

EXCHANGED = [
    # country street       postcode    city
    ("FR", "Lyon",        "69002",    "Rue de la République"),
    ("FR", "lyon",        "69002",    "RUE DE LA REPUBLIQUE"),
    ("DE", "Hamburg",     "20095",    "Mönckebergstraße"),
    ("BE", "Gent",        "9000",     "Veldstraat"),
    ("GB", "Cambridge",   "CB2 1TQ",  "Trinity Street"),
    ("GB", "London",      "SW1A 1AA", "Downing Street"),
    ("US", "Denver",      "80202",    "Larimer Street"),
    ("AT", "Wien",        "1010",     "Kärntner Straße"),
    ("IT", "Milano",      "20121",    "Via Dante"),
    ("ES", "Madrid",      "28013",    "Calle Mayor"),
    ("PT", "Lisboa",      "1100-053", "Rua Augusta"),
]  # fmt: skip
WITHOUT_POSTCODE = [
    # a town in the one and the form of a street in the other say it; of Canada no postcode says where it lies
    ("PL", "Warszawa",    "",         "ul. Marszałkowska"),
    ("PL", "Gdańsk",      "",         "al. Grunwaldzka"),
    ("CA", "Toronto",     "",         "Main Street"),
    ("CA", "Toronto",     "M5V 2T6",  "Main Street"),
    ("CA", "Montréal",    "H3B 1A1",  "Rue Sainte-Catherine"),
    ("US", "Boston",      "",         "Main Street"),
    ("FR", "Lyon",        "",         "Rue Victor Hugo"),
    ("NL", "Utrecht",     "",         "Oudegracht"),
    ("SE", "Stockholm",   "",         "Storgatan"),
]  # fmt: skip
LEFT_WITHOUT_POSTCODE = [
    ("GB", "Durham",      "",         "Adwick-le-Street"),     # a village may stand for the street
    ("CA", "Rosewood",    "M5V 2T6",  "Toronto"),
    ("CA", "Rosewood",    "M5V 2T6",  "Maple Grove Street"),   # no town that is known
    ("CA", "Main Street", "M5V 2T6",  "Toronto"),
    ("CA", "Victoria",    "T7X 1A1",  "Spruce Grove"),         # a street without its word, and a town
    ("US", "Madison",     "",         "Lincoln Square"),       # and a quarter
    ("DE", "Berlin",      "",         "Prenzlauer Berg"),
    ("CZ", "Praha",       "",         "Dlouhá"),               # a place as well as a street
    ("NL", "Leiden",      "",         "Londen"),               # of which there is a street, too
    ("FR", "Le Bourg",    "",         "Val-Nouveau"),
]  # fmt: skip
LINES = [
    # country, typed over empty fields                                     and what each field holds
    ("FR", {"street": "Lyon", "city": "36 Rue Victor Hugo", "postcode": "69002"},
     ("Rue Victor Hugo", "36", "69002", "Lyon")),
    ("FR", {"street": "Lyon", "city": "36 Rue Victor Hugo"},              ("Rue Victor Hugo", "36", "", "Lyon")),
    ("NL", {"street": "Utrecht", "city": "Oudegracht 12"},                ("Oudegracht", "12", "", "Utrecht")),
    ("CA", {"street": "Toronto", "city": "10 Main Street", "postcode": "M5V 2T6"},
     ("Main Street", "10", "M5V 2T6", "Toronto")),
    ("FR", {"city": "36 Rue Victor Hugo, Lyon", "postcode": "69002"},     ("Rue Victor Hugo", "36", "69002", "Lyon")),
    ("FR", {"city": "36 Rue Victor Hugo Lyon"},                           ("Rue Victor Hugo", "36", "", "Lyon")),
    ("FR", {"city": "36 Rue Victor Hugo, 69002 Lyon"},                    ("Rue Victor Hugo", "36", "69002", "Lyon")),
    ("FR", {"city": "Lyon, 36 Rue Victor Hugo"},                          ("Rue Victor Hugo", "36", "", "Lyon")),
    ("DE", {"city": "Hauptstraße 5, Berlin"},                             ("Hauptstraße", "5", "", "Berlin")),
    ("US", {"city": "10 Main Street, Boston", "postcode": "02108"},       ("Main Street", "10", "02108", "Boston")),
]  # fmt: skip
NO_LINES = [
    ("NL", {"city": "2e Exloërmond"}),                     # a place with a number
    ("FR", {"city": "36 Rue Victor Hugo"}),                # the place is not there
    ("FR", {"city": "Lyon 2e"}),
    ("FR", {"street": "12 Rue Pasteur", "city": "36 Rue Victor Hugo, Lyon"}),
    ("NL", {"city": "Nergenshuizen 12, Utrecht"}),         # no street by its form, nor one of the list
    ("DE", {"city": "Mannheim C 4"}),
]  # fmt: skip
ASKED = [
    # a street that has no form of one, in a town
    ("BE", "Antwerpen",   "2000",     "Meir"),
    ("BE", "Bruxelles",   "1000",     "Rue Neuve"),
    ("FR", "Lyon",        "69002",    "Bellecour"),
]  # fmt: skip
MISMATCHED = [
    ("FR", "Paris",       "69002",    "Rue de la République"),
    ("BE", "Antwerpen",   "9000",     "Veldstraat"),
    ("GB", "Oxford",      "CB2 1TQ",  "Trinity Street"),
    ("FR", "Rue Hugo",    "69002",    "Rue de la République"),
    ("FR", "Rue Hugo",    "69002",    "Paris"),
]  # fmt: skip
IN_PLACE = [
    ("BE", "Lange Lozanastraat", "2018", "Antwerpen"),
    ("BE", "Antwerpen",   "2000",     "België"),
    ("FR", "Rue de Paris", "69002",   "Lyon"),
    ("FR", "Lyon",        "69002",    "Lyon 2e"),
    ("FR", "Le Bourg",    "01190",    "Val-Nouveau"),          # a place in no table
    ("FR", "Le Bourg",    "01190",    "Chavannes-sur-Reyssouze"),
    ("DE", "Lindau",      "88131",    "Lindau (Bodensee)"),
    ("DE", "Hauptstraße", "67433",    "Neustadt/Weinstraße"),  # a place named after a road
    ("GB", "Cambridge Road", "CB2 1TQ", "Cambridge"),
    ("GB", "The Cottage", "CB22 7QA", "Chapel Street"),        # a locality
    ("GB", "Newton",      "CB2 1TQ",  "Nowheresham"),
    ("US", "Denver Street", "80202",  "Denver"),
    ("US", "Denver",      "80202",    "Colorado"),
    ("NL", "Amsterdamseweg", "6712 GJ", "Zandstraat"),         # a hamlet
    ("NL", "Antwerpen",   "2712 AK",  "Zoetermeer"),
]  # fmt: skip


def _report(country, street, postcode, city):
    typed = {"street": street, "house_number": "12", "postcode": postcode, "city": city}
    return typed, Intake(country=country).check(typed)


@pytest.mark.parametrize(("country", "street", "postcode", "city"), EXCHANGED + WITHOUT_POSTCODE)
def test_a_street_and_the_postcode_s_place_go_to_their_own_fields(country, street, postcode, city):
    typed, report = _report(country, street, postcode, city)
    assert {item.field for item in report.changes if item.rule == "field.swapped"} == {"street", "city"}
    assert (report.record["street"].casefold(), report.record["city"].casefold()) == (
        city.casefold(),
        street.casefold(),
    )
    assert report.suggestions == ()
    assert report.undo() == typed
    assert Intake(country=country).check(report.record).changes == ()


@pytest.mark.parametrize(("country", "street", "postcode", "city"), ASKED)
def test_what_may_be_a_street_is_asked_about_in_one_question(country, street, postcode, city):
    _, report = _report(country, street, postcode, city)
    assert {item.field: item.after for item in report.suggestions} == {"street": city, "city": street}
    assert {item.code for item in report.suggestions} == {"cross.swapped"}
    after = report.accept(report.suggestions[0]).record
    assert (after["street"], after["city"]) == (city, street)
    assert Intake(country=country).check(after).suggestions == ()


@pytest.mark.parametrize(("country", "street", "postcode", "city"), MISMATCHED)
def test_a_street_in_the_place_s_field_does_not_hide_that_the_postcode_is_another_place_s(
    country, street, postcode, city
):
    assert "postcode_city.mismatch" in _report(country, street, postcode, city)[1].codes


@pytest.mark.parametrize(("country", "street", "postcode", "city"), IN_PLACE)
def test_a_street_and_a_place_that_may_stand_where_they_do(country, street, postcode, city):
    _, report = _report(country, street, postcode, city)
    assert not {"field.swapped", "cross.swapped", "postcode_city.mismatch"} & set(report.codes)
    assert (report.record["street"], report.record["city"]) == (street, city)


@pytest.mark.parametrize(("country", "street", "postcode", "city"), LEFT_WITHOUT_POSTCODE)
def test_where_either_may_be_the_place_nothing_moves(country, street, postcode, city):
    _typed, report = _report(country, street, postcode, city)
    assert "field.swapped" not in report.codes


@pytest.mark.parametrize(("country", "typed", "held"), LINES)
def test_a_street_with_its_number_goes_home(country, typed, held):
    """Street, house number, postcode and place: each in its field, or the number with its street where it has none."""
    empty = {"street": "", "house_number": "", "postcode": "", "city": ""}
    report = Intake(country=country).check({**empty, **typed})
    assert tuple(report.record.get(field) or "" for field in empty) == held
    assert not report.suggestions
    assert report.undo() == {**empty, **typed}
    assert Intake(country=country).check(report.record).changes == ()
    lines = Intake(country=country).check({"street": "", "postcode": "", "city": "", **typed})
    street, number, postcode, city = held
    assert lines.record["street"] in {f"{number} {street}", f"{street} {number}"}
    assert (lines.record["postcode"] or "", lines.record["city"]) == (postcode, city)


@pytest.mark.parametrize(("country", "typed"), NO_LINES)
def test_what_is_no_line_with_a_known_place_stays(country, typed):
    report = Intake(country=country).check({"street": "", "house_number": "", "postcode": "", "city": "", **typed})
    assert report.record["city"] == typed["city"]


def test_without_a_field_for_the_street_nothing_is_lost():
    typed = {"city": "36 Rue Victor Hugo, Lyon", "postcode": "69002"}
    assert Intake(country="FR").check(typed).record == typed
