"""What a yes changes in the record, beside the field that it fills."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict

FIRMS = [
    # country, record without a field for the organisation, what is left of it
    ("NL", {"given_name": "Jan", "family_name": "Bakkerij Jansen B.V."}, {"given_name": "Jan", "family_name": None}),
    ("NL", {"given_name": "Bakkerij", "family_name": "Jansen B.V."}, {"given_name": None, "family_name": None}),
    ("GB", {"family_name": "Walker Plumbing Ltd"}, {"family_name": None}),
    ("DE", {"nachname": "Müller Maschinenbau GmbH"}, {"nachname": None}),
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


def test_a_whole_name_stays_which_may_be_the_customer_s():
    report = Intake(country="NL").check({"klantnaam": "Bakkerij Jansen B.V."})
    assert report.accept("organisation").record["klantnaam"] == "Bakkerij Jansen B.V."


def test_another_completion_leaves_the_record_as_it_is():
    report = Intake(country="NL").check({"given_name": "Sanne", "family_name": "Vos", "initials": ""})
    assert report.accept("initials").record == {"given_name": "Sanne", "family_name": "Vos", "initials": "S."}
