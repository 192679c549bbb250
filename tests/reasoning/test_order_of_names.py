"""Given and family name in each other's field: capitals as a witness, and how the two are written when they go back."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

TURNED = [
    # country, field of the given name, of the family name, and what is offered for the two
    ("FR", "LE BIHAN", "Hervé", "Hervé", "Le Bihan"),
    ("FR", "DUPONT", "Marie", "Marie", "Dupont"),
    ("BE", "CLAES", "Lien", "Lien", "Claes"),
    ("DE", "ARNDT", "Klaus", "Klaus", "Arndt"),
    ("NL", "ROOS", "Anna", "Anna", "Roos"),
    ("BE", "claes", "lien", "Lien", "Claes"),
]
AS_TYPED = [
    ("NL", "SANDRA", "Kuipers"),
    ("NL", "JAN", "de Vries"),
    ("FR", "JEAN", "Martin"),
    ("FR", "SOPHIE", "Laurent"),
    ("FR", "MARTIN", "Bernard"),
    ("FR", "THOMAS", "Laurent"),
    ("DE", "Arndt", "Klaus"),
    ("NL", "ANNA", "Roos"),
    ("NL", "JP", "Jansen"),
]


@pytest.mark.parametrize(("country", "given", "family", "first", "last"), TURNED)
def test_what_was_turned_is_offered_as_names_are_written(country, given, family, first, last):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    assert {item.field: item.after for item in report.suggestions} == {"given_name": first, "family_name": last}
    assert report.accept(report.suggestions[0]).record == {"given_name": first, "family_name": last}


@pytest.mark.parametrize(("country", "given", "family"), AS_TYPED)
def test_who_types_a_given_name_in_capitals_is_not_asked(country, given, family):
    assert not Intake(country=country).check({"given_name": given, "family_name": family}).suggestions


def test_capitals_are_a_reason_and_weigh():
    loud, plain = (
        names.check({"given_name": given, "family_name": "Anna"}, country="NL").suggestions
        for given in ("ROOS", "Roos")
    )
    assert any(reason.code == names.CAPITALS for reason in loud[0].evidence)
    assert not plain or plain[0].confidence < loud[0].confidence


IN_A_ROW = [
    # country, given, family, what another field holds, whether the swap is asked about
    ("DE", "Bach", "Karl", {"account_holder": "Karl Bach"}, True),
    ("DE", "Bach", "Karl", {"account_holder": "Bach, Karl"}, True),
    ("DE", "Bach", "Karl", {"account_holder": "Herr K. Bach"}, True),
    ("DE", "Bach", "Karl", {"account_holder": "BACH K"}, True),
    ("DE", "Bach", "Karl", {"account_holder": "Bach Karl"}, False),
    ("DE", "Bach", "Karl", {"account_holder": "Karl B."}, False),
    ("DE", "Bach", "Karl", {"account_holder": "K. Schulz"}, False),
    ("DE", "Bach", "Karl", {"account_holder": "K. Bach und M. Schulz"}, False),
    ("DE", "Bach", "Karl", {"full_name": "Karl Bach"}, True),
    ("DE", "Bach", "Karl", {"full_name": "Bach Karl"}, False),
    ("DE", "Karl", "Bach", {"account_holder": "Karl Bach"}, False),
    ("DE", "Karl", "Bach", {"account_holder": "Bach Karl"}, False),
    ("US", "Jones", "Thomas", {"account_holder": "Thomas Jones"}, True),
    ("US", "Jones", "Thomas", {"account_holder": "Jones Thomas"}, False),
    ("GB", "Barrett", "Max", {"account_holder": "Mr M Barrett"}, True),
    ("DE", "Köhler", "Jean", {"account_holder": "JEAN KOEHLER"}, True),
    ("GB", "Thomas", "James", {"account_holder": "James Thomas"}, False),
    ("GB", "Thomas", "James", {"account_holder": "J Thomas"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "beside", "wanted"), IN_A_ROW)
def test_a_whole_name_in_another_field_tells_the_order(country, given, family, beside, wanted):
    record = {"given_name": given, "family_name": family, **beside}
    found = {item.field: item.after for item in Intake(country=country).check(record).suggestions}
    assert found == ({"given_name": family, "family_name": given} if wanted else {})


def test_who_writes_his_family_name_first_does_so_everywhere():
    record = {"given_name": "Bach", "family_name": "Karl", "account_holder": "Karl Bach", "email": "karl.bach@gmx.de"}
    evidence = {reason.code: reason.bits for reason in Intake(country="DE").check(record).suggestions[0].evidence}
    told = evidence["evidence.holder_has_other_order"], evidence["evidence.email_has_other_order"]
    assert sorted(told) == [1.5, 3.0]
