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
