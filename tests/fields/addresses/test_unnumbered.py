# ruff: noqa: E501
"""Lines without a house number, and names before number and street, stay as they were typed and raise no question."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

WHOLE = [
    # country, line
    ("US", "HC 61 Box 23"), ("US", "RR 2 Box 114"), ("US", "RR 4, Box 87A"), ("US", "Rural Route 3 Box 12"), ("US", "HCR 64 Box 9"),
    ("US", "HC 2 BOX 47"), ("US", "Star Route 2 Box 7"), ("US", "Highway 61 Box 4"), ("US", "General Delivery"),
    ("US", "Hwy 264 Milepost 348"), ("US", "Bo. Caguanas Carr 111 Km 3.2"), ("US", "Rt. 3 Box 45-A"), ("US", "One Liberty Plaza"),
    ("US", "c/o Tribal Office, PO Box 88"), ("US", "PMB 12, 500 Main St"), ("CA", "SE 12-34-5 W4"), ("CA", "PO Box 12 STN Main"), ("CH", "Postfach"),
    ("CA", "RR 2"), ("CA", "R.R. #3"), ("CA", "RR 1 Site 4 Box 12"), ("CA", "General Delivery"), ("FR", "Poste restante"), ("DE", "Postlagernd"),
]  # fmt: skip
HOME = {
    "US": ("99559", "Bethel"), "CA": ("B4P 2R1", "Wolfville"), "FR": ("69001", "Lyon"), "DE": ("50667", "Köln"), "GB": ("CF11 9HA", "Cardiff"),
    "IE": ("D02 X285", "Dublin"), "AT": ("5020", "Salzburg"), "SE": ("981 32", "Kiruna"), "NL": ("1017 GL", "Amsterdam"),
    "JP": ("160-0023", "Tokyo"), "IN": ("560003", "Bengaluru"), "AU": ("6000", "Perth"), "CH": ("8021", "Zürich"),
}  # fmt: skip
REGION = {"US": "AK", "CA": "NS"}


def checked(country, street, **more):
    postcode, city = HOME[country]
    region = {"region": REGION[country]} if country in REGION else {}
    return Intake(country).check({"street": street, **more, "postcode": postcode, "city": city, **region})


@pytest.mark.parametrize(("country", "street"), WHOLE)
def test_a_route_or_a_counter_has_no_house_number(country, street):
    for more in ({}, {"house_number": ""}):
        report = checked(country, street, **more)
        assert report.record["street"] == street
        assert report.verdict.value == "accept"


@pytest.mark.parametrize("street", ["County Road 12", "FM 1960 W", "State Highway 7 N", "Route 9"])
def test_the_number_of_a_road_is_not_taken_for_the_house(street):
    report = checked("US", street)
    assert report.record["street"] == street
    assert [item.code for item in report.findings if item.severity.value == "warn"] == ["house_number.missing"]


def test_foreign_order_is_still_put_right():
    assert checked("US", "Main St 12").record["street"] == "12 Main St"
    assert checked("GB", "New Road 12").record["street"] == "12 New Road"


BEHIND_NAME = [
    # country, line                                        street            number
    ("GB", "The Vicarage, 2 Low Street",                   "Low Street",     "2"),
    ("GB", "Ward 3, Royal Infirmary, 84 Castle Street",    "Castle Street",  "84"),
    ("GB", "2nd Floor, 14 Rosebery Avenue",                "Rosebery Avenue", "14"),
    ("GB", "c/o Mrs Hughes, 5 Cathedral Road",             "Cathedral Road", "5"),
    ("GB", "c/o Smith, Flat 2, 5 Cathedral Road",          "Cathedral Road", "5"),
    ("GB", "HMP Leeds, 2 Gloucester Terrace",              "Gloucester Terrace", "2"),
    ("IE", "The Lodge, 12 Mill Road",                      "Mill Road",      "12"),
    ("US", "St. Mary's Rectory, 12 Elm St",                "Elm St",         "12"),
    ("US", "c/o Maria Lopez, 12 Main St",                  "Main St",        "12"),
    ("FR", "Chez M. Durand, 5 rue Haute",                  "rue Haute",      "5"),
    ("DE", "c/o Brandt, Lindenstraße 5",                   "Lindenstraße",   "5"),
    ("DE", "Haus Sonne, Lindenstraße 5",                   "Lindenstraße",   "5"),
    ("AT", "Gasthof Post, Dorfplatz 1",                    "Dorfplatz",      "1"),
    ("SE", "c/o Svensson, Storgatan 5",                    "Storgatan",      "5"),
    ("NL", "p/a Jansen, Prinsengracht 5",                  "Prinsengracht",  "5"),
    ("AU", "c/o Smith, 12 Hay St",                         "Hay St",         "12"),
    ("DE", "Whg. 14, Hauptstraße 3",                       "Hauptstraße",    "3"),
    ("AT", "Stiege 3, Wiedner Hauptstraße 8",              "Wiedner Hauptstraße", "8"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "street", "number"), BEHIND_NAME)
def test_a_name_before_the_street_is_kept_and_raises_no_question(country, line, street, number):
    value = addresses.parse({"street": line}, country=country).value
    assert [value.street, value.house_number] == [street, number]
    for more in ({}, {"house_number": ""}):
        report = checked(country, line, **more)
        assert report.record["street"] == line
        assert report.verdict.value == "accept", line


@pytest.mark.parametrize("line", ["Mill Lane, 3 Church Road", "12 High Street, 4 Mill Lane"])
def test_two_streets_are_no_building(line):
    assert addresses.parse({"street": line}, country="GB").value.unit is None


AS_TYPED = [
    ("JP", "1-14-5 Nishi-Shinjuku"), ("JP", "2-8-1 Nishi-Shinjuku, Shinjuku-ku"), ("IN", "14/2, 3rd Cross, Malleswaram"),
    ("DE", "C 4, 11"), ("DE", "An der B 27 Nr. 5"), ("US", "123 E 400 S"), ("US", "4500 N 10 E"), ("IN", "12-3-45/6, Lakshmi Nagar"), ("IN", "No. 7, 2nd Main, 4th Block"), ("AU", "Lot 3 Smith Rd"), ("US", "N 5th St, Apt 4"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street"), AS_TYPED)
def test_a_line_with_figures_in_its_street_keeps_its_order_and_marks(country, street):
    assert checked(country, street).record["street"] == street


BEHIND = [
    # country, line                       street, number, addition
    ("FR", "12 rue Laval, bât. B",        ("rue Laval", "12", "bât. B")),
    ("FR", "12 bis rue Laval, bât. B",    ("rue Laval", "12", "bis, bât. B")),
    ("US", "12 Main St, Apt 4B",          ("Main St", "12", "Apt 4B")),
    ("GB", "5a Cathedral Road, Flat 2",   ("Cathedral Road", "5", "a, Flat 2")),
    ("DE", "Lindenstraße 5, Hinterhaus",  ("Lindenstraße", "5", "Hinterhaus")),
    ("DE", "Lindenstraße 5 (Hinterhaus)", ("Lindenstraße", "5", "Hinterhaus")),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "wanted"), BEHIND)
def test_what_stands_behind_the_street_goes_to_the_addition_without_the_street(country, line, wanted):
    record = checked(country, line, house_number="", house_number_addition="").record
    assert (record["street"], record["house_number"], record["house_number_addition"]) == wanted


HAMLETS = [
    # line                    postcode  city              verdict
    ("Kerascoët",             "29860", "Plouvien",       "accept"),
    ("Tribu de Luecila",      "98820", "Lifou",          "accept"),
    ("Les Quatre Vents",      "72320", "Montmirail",     "accept"),
    ("La Croix Blanche",      "64250", "Espelette",      "accept"),
    ("Chemin Etxeberria",     "64250", "Espelette",      "confirm"),
    ("Route de Brest",        "29860", "Plouvien",       "confirm"),
    ("Rue Haute",             "29860", "Plouvien",       "fix"),
    ("Victor Hugo",           "75016", "Paris",          "fix"),
    ("Plouvien",              "29860", "Plouvien",       "fix"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "postcode", "city", "verdict"), HAMLETS)
def test_a_french_hamlet_has_no_numbers(line, postcode, city, verdict):
    record = {"street": line, "postcode": postcode, "city": city}
    assert Intake("FR").check(record).verdict.value == verdict
