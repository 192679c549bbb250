"""What a yes changes in the record, beside the field that it fills."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict

FIRMS = [
    # country, record without a field for the organisation, what is left of it
    ("NL", {"given_name": "Jan", "family_name": "Bakkerij Jansen B.V."}, {"given_name": "Jan", "family_name": None}),
    ("NL", {"given_name": "Bakkerij", "family_name": "Jansen B.V."}, {"given_name": None, "family_name": None}),
    ("GB", {"family_name": "Walker Plumbing Ltd"}, {"family_name": None}),
    ("DE", {"family_name": "Müller Maschinenbau GmbH"}, {"family_name": None}),
]


@pytest.mark.parametrize(("country", "record", "left"), FIRMS)
def test_a_firm_leaves_the_name_s_field_with_one_yes(country, record, left):
    """It went to a field that the host had not, and the next question was about what it had left behind."""
    intake = Intake(country=country)
    report = intake.check(record)
    taken = report.accept("organisation")
    assert {name: taken.record[name] for name in record} == left
    assert taken.record["organisation"]
    assert {change.field for change in taken.changes} == {
        "organisation",
        *(name for name, value in left.items() if value is None),
    }
    assert intake.check(taken.record).verdict is Verdict.ACCEPT


OWN_NAMES = [
    ("NL", {"voornaam": "Jan", "achternaam": "Bakkerij Jansen B.V."}),
    ("NL", {"voornaam": "Stichting", "achternaam": "Vrienden van het Park"}),
    ("DE", {"nachname": "Müller Maschinenbau GmbH"}),
    ("FR", {"prenom": "Karim", "nom": "SARL Petit et Fils"}),
]


@pytest.mark.parametrize(("country", "record"), OWN_NAMES)
def test_a_form_that_saves_its_own_fields_alone_does_not_lose_the_firm(country, record):
    taken = Intake(country=country).check(record).accept("organisation").record
    assert {name: taken[name] for name in record} == record
    assert taken["organisation"]


@pytest.mark.parametrize("field", ["organisation", "city", "initials", "country"])
def test_what_the_host_has_no_field_for_is_not_offered(field):
    record = {"given_name": "Jan", "family_name": "Bakkerij Jansen B.V.", "postcode": "1017 GL"}
    if field == "initials":
        record["family_name"] = "Jansen"
    assert field in {item.field for item in Intake(country="NL").check(record).completions}
    intake = Intake(country="NL", fields={field: None})
    assert field not in {item.field for item in intake.check(record).completions}
    kept = {**record, field: "a column of the host's"}
    report = intake.check(kept)
    assert report.accept(*(item.token for item in report.completions)).record[field] == kept[field]


def test_a_whole_name_stays_which_may_be_the_customer_s():
    report = Intake(country="NL").check({"klantnaam": "Bakkerij Jansen B.V."})
    assert report.accept("organisation").record["klantnaam"] == "Bakkerij Jansen B.V."


def test_another_completion_leaves_the_record_as_it_is():
    report = Intake(country="NL").check({"given_name": "Sanne", "family_name": "Vos", "initials": ""})
    assert report.accept("initials").record == {"given_name": "Sanne", "family_name": "Vos", "initials": "S."}
