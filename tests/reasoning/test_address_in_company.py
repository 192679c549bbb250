"""An address in the field of the organisation is offered to its own fields; a firm's name with a number stays."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OFFERED = [
    # country, organisation, the other fields, what each gets
    ("NL", "Kerkstraat 12", {"street": "", "postcode": "1017 GL", "city": "Amsterdam"},
     {"company": None, "street": "Kerkstraat 12"}),
    ("NL", "Kerkstraat 12a", {"street": "", "house_number": "", "house_number_addition": "", "city": "Amsterdam"},
     {"company": None, "street": "Kerkstraat", "house_number": "12", "house_number_addition": "A"}),
    ("NL", "Kerkstraat 12, 1017 GL Amsterdam", {"street": "", "postcode": "", "city": ""},
     {"company": None, "street": "Kerkstraat 12", "postcode": "1017 GL", "city": "Amsterdam"}),
    ("NL", "Jansen BV, Kerkstraat 12", {"street": "", "postcode": "1017 GL", "city": "Amsterdam"},
     {"company": "Jansen B.V.", "street": "Kerkstraat 12"}),
    ("BE", "Jansen BV, Kerkstraat 12 bus 3, 9000 Gent", {"street": "", "postcode": "", "city": ""},
     {"company": "Jansen BV", "street": "Kerkstraat 12 bus 3", "postcode": "9000", "city": "Gent"}),
    ("NL", "Jansen BV, Dok 8", {"street": "", "postcode": "1013 AA", "city": "Amsterdam"},
     {"company": "Jansen B.V.", "street": "Dok 8"}),
    ("GB", "12 High Street", {"street": "", "postcode": "OX1 4AB", "city": "Oxford"},
     {"company": None, "street": "12 High Street"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "company", "rest", "wanted"), OFFERED)
def test_it_is_one_question(country, company, rest, wanted):
    record = {"company": company, **rest}
    report = Intake(country=country).check(record)
    assert {item.field: item.after for item in report.suggestions} == wanted
    assert report.verdict.value == "confirm"
    assert report.undo() == record


@pytest.mark.parametrize(
    ("country", "company"),
    [
        ("NL", "Hotel 1900"),
        ("NL", "Dok 8"),
        ("NL", "Haven 21"),
        ("NL", "Markt 8"),
        ("BE", "Café de Kade 3"),
        ("BE", "Grand Café Markt 8"),
        ("BE", "Huisartsenpraktijk Kerkplein 8"),
        ("DE", "Gasthof Hauptstraße 5"),
        ("DE", "Restaurant Markt 17"),
    ],
)
def test_a_firm_called_by_where_it_is_stays(country, company):
    report = Intake(country=country).check({"company": company, "street": "", "house_number": "", "city": ""})
    assert report.suggestions == ()


def test_a_place_behind_a_bare_street_tells():
    report = Intake(country="NL").check(
        {"company": "Rokin 12, 1012 KK Amsterdam", "street": "", "postcode": "", "city": ""}
    )
    assert {item.field for item in report.suggestions} == {"company", "street", "postcode", "city"}


@pytest.mark.parametrize(
    ("company", "rest"),
    [
        ("Studio 54", {"street": ""}),
        ("Route 66", {"street": ""}),
        ("Kerkstraat 12 B.V.", {"street": ""}),
        ("Kerkstraat 12", {}),  # nowhere to go
        ("Kerkstraat 12", {"street": "Dorpsweg 3"}),  # another address
        ("Kerkstraat 12, 1017 GL Amsterdam", {"street": "", "city": "Utrecht"}),
        ("Café Kerkstraat 12", {"street": ""}),
    ],
)
def test_else_the_organisation_stays(company, rest):
    report = Intake(country="NL").check({"company": company, **rest})
    assert [item for item in report.suggestions if item.field == "company"] == []
