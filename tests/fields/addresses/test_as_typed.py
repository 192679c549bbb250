# ruff: noqa: E501
"""Addresses as people type them in one text: berths, remarks behind them, shortened places and regions, other countries."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firsttimeright.fields import addresses

READ = [
    # country text                                                       street, number, addition, postcode, place; and what is left
    ("NL", "Haringvliet ligplaats 12, 3011 TD Rotterdam",               "Haringvliet|12|ligplaats|3011 TD|Rotterdam", ()),
    ("NL", "Ligplaats 12 Haringvliet, 3011 TD Rotterdam",               "Haringvliet|12|ligplaats|3011 TD|Rotterdam", ()),
    ("NL", "Standplaats 4, Kampweg, 7811 AP Emmen",                     "Kampweg|4|standplaats|7811 AP|Emmen", ()),
    ("NL", "Haringvliet, ligplaats nr. 12, 3011 TD Rotterdam",          "Haringvliet|12|ligplaats|3011 TD|Rotterdam", ()),
    ("NL", "Woonbootstraat 3, 3011 TD Rotterdam",                       "Woonbootstraat|3||3011 TD|Rotterdam", ()),
    ("NL", "Wijk 6-14, 8321 EX Urk",                                    "Wijk 6|14||8321 EX|Urk", ()),
    ("NL", "Chemelot 108-Weg 5, 6167 AA Geleen",                        "Chemelot 108-Weg|5||6167 AA|Geleen", ()),
    ("NL", "Laan 40-45 5, 1017 GL Amsterdam",                           "Laan 40-45|5||1017 GL|Amsterdam", ()),
    ("NL", "N 225 59, 1017 GL Amsterdam",                               "N 225|59||1017 GL|Amsterdam", ()),
    ("NL", "Rijksweg A4 pad 8, 1017 GL Amsterdam",                      "Rijksweg A4 pad|8||1017 GL|Amsterdam", ()),
    ("NL", "Aan de Noot 38, 1017 GL Amsterdam",                         "Aan de Noot|38||1017 GL|Amsterdam", ()),
    ("NL", "Aan 't Veer 38, 1017 GL Amsterdam",                         "Aan 't Veer|38||1017 GL|Amsterdam", ()),
    ("NL", "Aan J. Jansen, Kerkstraat 12, 1017 GL Amsterdam",           "Kerkstraat|12||1017 GL|Amsterdam", ("Aan J. Jansen",)),
    ("NL", "De Dintel 72 1017GL Amsterdam",                             "De Dintel|72||1017 GL|Amsterdam", ()),
    ("NL", "Kerkstraat 12 1017 GL Amsterdam, bel 2x",                   "Kerkstraat|12||1017 GL|Amsterdam", ("bel 2x",)),
    ("NL", "Kerkstraat 12 1017 GL Amsterdam t.a.v. J. de Wit",          "Kerkstraat|12||1017 GL|Amsterdam", ("t.a.v. J. de Wit",)),
    ("NL", "Havenweg 1, 1505 AA Zaandam (bij de brug)",                 "Havenweg|1||1505 AA|Zaandam", ("(bij de brug)",)),
    ("NL", "Rijksweg 12 6581 EN Malden gem. Heumen",                    "Rijksweg|12||6581 EN|Malden", ("gem. Heumen",)),
    ("NL", "Dorpsstraat 1, 7245 NS Laren Gld",                          "Dorpsstraat|1||7245 NS|Laren Gld", ()),
    ("NL", "Kerkstraat 12, Amsterdam, 1017 GL, Nederland, tel 0612345687", "Kerkstraat|12||1017 GL|Amsterdam", ("tel 0612345687",)),
    ("NL", "3811AG12",                                                  "|12||3811 AG|", ()),
    ("NL", "Tegenover de Kerk 3, 1017 GL Amsterdam",                    "Tegenover de Kerk|3||1017 GL|Amsterdam", ()),
    ("NL", "Tegenover Amsteldijk 3, 1017 GL Amsterdam",                 "Amsteldijk|3|tegenover|1017 GL|Amsterdam", ()),
    ("NL", "Langestraat 12, 3811 AG Amersfoort. Graag voor 12 uur",     "Langestraat|12||3811 AG|Amersfoort", ("Graag voor 12 uur",)),
    ("NL", "Langestraat 12 3811 AG Amersfoort email: jan@ziggo.nl",     "Langestraat|12||3811 AG|Amersfoort", ("email: jan@ziggo.nl",)),
    ("ES", "46001 Valencia. Calle Colón, 12",                           "Calle Colón|12||46001|Valencia", ()),
    ("NL", "1017 GL 12 hs",                                             "|12|hs|1017 GL|", ()),
    ("NL", "1012 JS 1 Dam",                                             "Dam|1||1012 JS|", ()),
    ("NL", "Kerkstraat 12, NL-Amsterdam",                               "Kerkstraat|12|||Amsterdam", ()),
    ("NL", "Kerkstraat 12, deur 3, 1017 GL Amsterdam",                  "Kerkstraat|12|deur 3|1017 GL|Amsterdam", ()),
    ("BE", "Zeedijk 120/4.02 8300 Knokke",                              "Zeedijk|120||8300|Knokke", ()),
    ("BE", "Grote Markt 177, Wortel, 2323",                             "Grote Markt|177||2323|Wortel", ()),
    ("US", "12345 Broadway, Boston",                                    "Broadway|12345|||Boston", ()),
    ("US", "10025 Broadway, New York NY",                               "Broadway|10025|||New York", ()),
    ("US", "63101 St Louis, MO",                                        "|||63101|St Louis", ()),
    ("US", "90210 Beverly Hills, California",                           "|||90210|Beverly Hills", ()),
    ("US", "123 Avenue of the Americas, New York 10013",                "Avenue of the Americas|123||10013|New York", ()),
    ("US", "Rural Route 3, Box 12, Ames, IA 50010",                     "Rural Route 3, Box 12|||50010|Ames", ()),
    ("IE", "12 Grafton Street Dublin 2",                                "Grafton Street|12|||Dublin 2", ()),
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "wanted", "left"), READ, ids=[row[1] for row in READ])
def test_an_address_is_read_as_it_was_typed(country, text, wanted, left):
    found = addresses.parse(text, country=country)
    parts = found.value.parts()
    names = ("street", "house_number", "house_number_addition", "postcode", "city")
    assert [parts.get(name, "") for name in names] == wanted.split("|")
    assert found.value.unresolved == left
    assert not found.suggestions


PLACES = [
    # text                                  place as it is written, and what is said of it
    ("Hoofdweg 22 Nw. Vennep 2151 CH",      "Nieuw-Vennep",         "city.notation"),
    ("Kerkweg 3 N. Niedorp",                "Nieuwe Niedorp",       "city.notation"),
    ("Kerkweg 3 H.I. Ambacht",              "Hendrik-Ido-Ambacht",  "city.notation"),
    ("Kerkweg 3 N Amsterdam",               "Amsterdam",            ""),
    ("Doarpsstrjitte 3, 9251 AB Bergum",    "Bergum",               ""),
    ("Doarpsstrjitte 3, 8621 CB Heech",     "Heech",                ""),
    ("Doarpsstrjitte 3, 9271 AA Zwaagwesteinde", "Zwaagwesteinde",  ""),
    ("Nijstêd 22, 8911 CM Ljouwert",        "Ljouwert",             ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "code"), PLACES, ids=[row[0] for row in PLACES])
def test_a_short_or_a_second_name_of_a_place_is_no_slip(text, place, code):
    found = addresses.parse(text, country="NL")
    assert found.value.city == place
    assert {item for item in found.codes if item.startswith(("city.", "street."))} == {code} - {""}
    assert not found.suggestions


REGIONS = [
    ("GB", "3 The Green, Thame, Oxon, OX9 3AA",                     "Thame",      "Oxon"),
    ("GB", "3 The Green Thame Oxon OX93AA",                         "Thame",      "Oxon"),
    ("GB", "12 Mill Lane, Ballymena, Co Antrim BT42 1AA",           "Ballymena",  "Co Antrim"),
    ("GB", "14 North Street, Leeds, W. Yorks. LS1 4AA",             "Leeds",      "W. Yorks."),
    ("GB", "14 North Street, Oxford OX1 4AB",                       "Oxford",     None),
    ("IE", "12 Main Street, Naas, Kildare, W91 XY12",               "Naas",       "Kildare"),
    ("IE", "12 The Park, Ennis, Clare",                             "Ennis",      "Clare"),
    ("IE", "12 Main Street, Kilkenny, R95 XY12",                    "Kilkenny",   None),
    ("US", "1 Apple Park Way, Cupertino, Calif. 95014",             "Cupertino",  "CA"),
    ("US", "PSC 1234 Box 5678\nAPO AE 09012",                       "APO",        "AE"),
    ("US", "123 Main St, Albany New York 12207",                    "Albany",     "NY"),
    ("US", "123 5th Ave, New York, New York 10013",                 "New York",   "NY"),
    ("CA", "1234, rue Sainte-Catherine O, Montréal (Québec) H3B 1A1", "Montréal", "QC"),
    ("BE", "Dorpsstraat 12 3500 Hasselt Limburg",                   "Hasselt",    "Limburg"),
    ("NL", "Kleine Berg 16 5611JV Eindhoven Noord-Brabant",         "Eindhoven",  "Noord-Brabant"),
    ("NL", "Langestraat 12, Amersfoort, Utrecht, 3811AG",           "Amersfoort", "Utrecht"),
    ("NL", "Langestraat 12, Utrecht, 3511AG",                       "Utrecht",    None),
    ("BE", "Veldstraat 12 - 9000 Gent - Oost-Vlaanderen",           "Gent",       "Oost-Vlaanderen"),
    ("NL", "Dorpsstraat 1, 1861 KT Bergen NH",                      "Bergen NH",  None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "place", "region"), REGIONS, ids=[row[1] for row in REGIONS])
def test_a_region_is_told_from_its_place(country, text, place, region):
    parts = addresses.parse(text, country=country).value.parts()
    assert (parts.get("city"), parts.get("region")) == (place, region)


def test_the_postcode_of_a_field_post_office_is_the_one_in_full():
    assert addresses.parse("Pte J Smith, BFPO 5, BF1 5AB", country="GB").value.postcode == "BF1 5AB"


@pytest.mark.parametrize(
    "text",
    ["Langestraat 12\n3811AG Amersfoort\nThe Netherlands (NL)", "Langestraat 12, 3811AG Amersfoort, Nederland NL"],
)
def test_a_country_said_twice_is_one(text):
    found = addresses.parse(text)
    assert (found.value.city, found.value.country, found.value.unresolved) == ("Amersfoort", "NL", ())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("België / Belgique", "BE"),
        ("Suisse/Schweiz", "CH"),
        ("België / Frankrijk", None),
        ("The Netherlands (NL)", "NL"),
        ("Nederland (BE)", None),
        ("Nederland (NL", None),
        ("Congo (Kinshasa)", "CD"),
    ],
)
def test_two_names_of_a_country_are_one(name, code):
    assert addresses.parse_country(name) == code


@pytest.mark.parametrize(("typed", "country", "meant"), [("00-95O", "PL", ["00-950"]), ("0O-950", "PL", ["00-950"])])
def test_a_letter_among_figures_alone_has_one_repair(typed, country, meant):
    assert [item.after for item in addresses.parse_postcode(typed, country=country).suggestions] == meant


ABROAD = [
    # form  text                                        told
    ("NL", "Meir 50, B-2000 Antwerpen",                 "BE"),
    ("NL", "Hauptstr. 5, D-10115 Berlin",               "DE"),
    ("NL", "10 Downing Street, London SW1A 2AA",        "GB"),
    ("BE", "Kerkstraat 12, 1017 GL Amsterdam",          "NL"),
    ("DE", "Kerkstraat 12, 1017GL Amsterdam",           "NL"),
    ("NL", "Kerkstraat 12 A-1017 Amsterdam",            None),
    ("AT", "Dorf 12, 6063 Rum",                         None),
    ("BE", "Kerkstraat 12, 9000 Gent",                  None),
]  # fmt: skip


@pytest.mark.parametrize(("form", "text", "told"), ABROAD, ids=[row[1] for row in ABROAD])
def test_a_postcode_that_is_plainly_of_abroad_asks_for_the_country(form, text, told):
    found = addresses.parse(text, country=form)
    facts = [item.facts["country"] for item in found.findings if item.code == "country.other"]
    assert facts == ([told] if told else [])
    assert (found.verdict.value == "confirm") == bool(told)


DOORS = [
    # country street field                  number   street, number and its addition, unit or box
    ("NL", "Kamer 14, Kerkstraat",          "3",     "Kerkstraat|3|Kamer 14"),
    ("NL", "Kamer 14 Kerkstraat",           "3",     "Kerkstraat|3|Kamer 14"),
    ("NL", "Kamer 14, Kerkstraat",          "3a",    "Kerkstraat|3|A Kamer 14"),
    ("NL", "Kerkstraat, kamer 14",          "3",     "Kerkstraat|3|kamer 14"),
    ("NL", "2e etage, Kerkstraat",          "3",     "Kerkstraat|3|2e etage"),
    ("BE", "Kerkstraat, bus 3",             "5",     "Kerkstraat|5|3"),
    ("DE", "Goethestraße, 3. OG",           "5",     "Goethestraße|5|3. OG"),
    ("US", "Apt 4, Main St",                "12",    "Main St|12|Apt 4"),
    ("NL", "1e Helmersstraat",              "3",     "1e Helmersstraat|3|"),
    ("NL", "Laan 1940-1945",                "3",     "Laan 1940-1945|3|"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "number", "wanted"), DOORS, ids=[f"{row[1]}|{row[2]}" for row in DOORS])
def test_a_door_beside_the_street_gets_its_own_part(country, street, number, wanted):
    found = addresses.parse({"street": street, "house_number": number, "country": country}, country=country)
    parts = found.value.parts()
    door = next((parts[name] for name in ("house_number_addition", "unit", "box") if name in parts), "")
    assert [parts["street"], parts["house_number"], door] == wanted.split("|")
    assert "house_number.conflict" not in found.codes


@pytest.mark.parametrize("street", ["Kerkstraat, 14", "Kerkstraat 14", "rue de Rivoli, 12 bis"])
def test_two_house_numbers_stay_a_conflict(street):
    found = addresses.parse({"street": street, "house_number": "3"}, country="NL")
    assert "house_number.conflict" in found.codes
    assert found.value.street == street


@given(st.text(alphabet="abt.()v -,12ogm", max_size=30), st.sampled_from(["NL", "BE", "GB", "US", "IE"]))
def test_whatever_stands_behind_an_address_nothing_of_it_is_lost(tail, country):
    text = f"Kerkstraat 12, 1017 GL Amsterdam {tail}"
    found = addresses.parse(text, country=country)
    assume(found.value is not None)
    read = [part.typed or "" for part in found.value.components.values()]  # as typed: "T. Go" is a name of Togo
    kept = "".join([*found.value.parts().values(), *read, *found.value.unresolved])
    for word in tail.replace(",", " ").replace("(", " ").replace(")", " ").split():
        letters = "".join(filter(str.isalnum, word)).casefold()
        assert all(letter in kept.casefold() for letter in letters)
