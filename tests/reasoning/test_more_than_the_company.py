"""A person or a place behind the organisation in its field, or among the names."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

PARTS = ("salutation", "initials", "given_name", "infix", "family_name")

PERSONS = [
    # country, typed, organisation, person in one field, person in separate ones
    ("GB", "Acme Limited, attn Mary Jones", "Acme Limited", "Mary Jones",
     {"given_name": "Mary", "family_name": "Jones"}),
    ("GB", "Acme Ltd FAO Mrs Jones", "Acme Ltd", "Mrs Jones", {"salutation": "Mrs", "family_name": "Jones"}),
    ("US", "Acme Inc., Attn: John Smith", "Acme Inc.", "John Smith", {"given_name": "John", "family_name": "Smith"}),
    ("US", "Acme Inc c/o John Smith", "Acme Inc.", "John Smith", {"given_name": "John", "family_name": "Smith"}),
    ("NL", "Bakker BV t.a.v. mevr. De Vries", "Bakker B.V.", "mevr. De Vries",
     {"salutation": "mevr.", "infix": "de", "family_name": "Vries"}),
    ("NL", "Stichting De Brug, ter attentie van dhr. P. Visser", "Stichting De Brug", "dhr. P. Visser",
     {"salutation": "dhr.", "initials": "P.", "family_name": "Visser"}),
    ("DE", "Müller GmbH, z. Hd. Frau Schmidt", "Müller GmbH", "Frau Schmidt",
     {"salutation": "Frau", "family_name": "Schmidt"}),
    ("DE", "Müller GmbH, zu Händen Frau Anna Schmidt", "Müller GmbH", "Frau Anna Schmidt",
     {"salutation": "Frau", "given_name": "Anna", "family_name": "Schmidt"}),
    ("FR", "Dupont SARL, à l'attention de M. Dupont", "Dupont SARL", "M. Dupont",
     {"salutation": "M.", "family_name": "Dupont"}),
    ("ES", "García S.L., a la atención de Ana López", "García S.L.", "Ana López",
     {"given_name": "Ana", "family_name": "López"}),
    ("NL", "Bos BV, Jan Bos", "Bos B.V.", "Jan Bos", {"given_name": "Jan", "family_name": "Bos"}),
]  # fmt: skip

LEFT_ALONE = [
    # country, record, why
    ("NL", {"organisation": "Bakker BV t.a.v. Inkoop", "full_name": ""}, "a department is no person"),
    ("NL", {"organisation": "Bakker BV t.a.v. Jan Bos"}, "no field for the person"),
    ("NL", {"organisation": "Bakker BV t.a.v. Jan Bos", "full_name": "Piet Visser"}, "another person is there"),
    ("NL", {"organisation": "Jan de Vries, Schilderwerken", "full_name": ""}, "one name of a business"),
    ("NL", {"organisation": "Van Dijk, Jansen & Partners B.V.", "full_name": ""}, "a firm of two names"),
    ("GB", {"organisation": "Smith, Jones & Co Ltd", "full_name": ""}, "the same"),
    ("GB", {"organisation": "Attn Design Ltd", "full_name": ""}, "a firm's own name"),
    ("NL", {"organisation": "Bos B.V., Utrecht", "city": "Amsterdam"}, "another place is there"),
    ("NL", {"organisation": "Bos B.V., Utrecht"}, "no field for the place"),
    ("NL", {"organisation": "Rabobank Utrecht", "city": ""}, "a place in a name"),
    ("NL", {"organisation": "Stichting De Brug, Utrecht en omgeving", "city": ""}, "no place by itself"),
    ("GB", {"organisation": "Acme (London) Ltd", "city": ""}, "a place in a name"),
]  # fmt: skip


def offered(country, **record):
    return {item.field: item.after for item in Intake(country=country).check(record).suggestions}


@pytest.mark.parametrize("case", PERSONS, ids=lambda case: case[1])
def test_a_person_behind_the_organisation_gets_his_own_fields(case):
    country, typed, organisation, whole, parts = case
    wanted = {"organisation": organisation}
    assert offered(country, organisation=typed, full_name="") == wanted | {"full_name": whole}
    assert offered(country, organisation=typed, **dict.fromkeys(PARTS, "")) == wanted | parts


@pytest.mark.parametrize("case", PERSONS, ids=lambda case: case[1])
def test_the_same_among_the_names(case):
    country, typed, organisation, whole, _parts = case
    assert offered(country, organisation="", full_name=typed) == {"organisation": organisation, "full_name": whole}


def test_a_person_who_is_there_already_is_not_asked_for_again():
    found = offered("NL", organisation="Bakker BV t.a.v. Jan Bos", given_name="Jan", family_name="Bos")
    assert found == {"organisation": "Bakker B.V."}


@pytest.mark.parametrize(("city", "placed"), [("", {"city": "Utrecht"}), ("Utrecht", {}), ("UTRECHT", {})])
def test_the_place_behind_a_company_goes_to_its_field(city, placed):
    wanted = {"organisation": "Bos B.V."} | placed
    assert offered("NL", organisation="Bos BV, Utrecht", city=city) == wanted
    assert offered("NL", organisation="", family_name="Bos BV, Utrecht", city=city) == wanted | {"family_name": None}


@pytest.mark.parametrize(("country", "record", "why"), LEFT_ALONE)
def test_nothing_is_moved_that_would_be_lost_or_belongs_there(country, record, why):
    assert offered(country, **record) == {}, why


def test_the_comma_behind_a_legal_form_stays():
    report = Intake(country="NL").check({"organisation": "Bos BV, Utrecht"})
    assert report.record["organisation"] == "Bos B.V., Utrecht"
