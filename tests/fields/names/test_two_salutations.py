"""A salutation among the names that contradicts the field of the salutation: kept where it stands, and asked about."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

CONTRADICTED = [
    ("NL", {"salutation": "Dhr.", "family_name": "Mevr. Jansen"}),
    ("NL", {"salutation": "Mevr.", "family_name": "Dhr. Jansen"}),
    ("NL", {"salutation": "Dhr.", "family_name": "Mevr. dr. Jansen"}),
    ("NL", {"salutation": "Dhr.", "given_name": "Mevr. Kim", "family_name": "Jansen"}),
    ("NL", {"salutation": "Dhr.", "full_name": "Mevr. A. Jansen"}),
    ("DE", {"salutation": "Herr", "family_name": "Frau Müller"}),
    ("FR", {"salutation": "M.", "family_name": "Mme Durand"}),
]
AGREED = [
    ("NL", {"salutation": "Dhr.", "family_name": "Dhr. Jansen"}),
    ("NL", {"salutation": "Dhr. en mevr.", "family_name": "Jansen"}),
    ("NL", {"salutation": "Mevr.", "family_name": "de Heer"}),
    ("NL", {"salutation": "Mevr.", "given_name": "Anna", "family_name": "de Heer-Bakker"}),
    ("NL", {"salutation": "Dhr.", "full_name": "Dhr. A. Jansen"}),
    ("DE", {"salutation": "Frau", "given_name": "Anna", "family_name": "Herr"}),
]


@pytest.mark.parametrize(("country", "record"), CONTRADICTED)
def test_a_contradicting_salutation_stays_and_is_asked_about(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert report.record == record
    assert report.codes == ("name.gender_conflict",)
    assert [item.field for item in report.suggestions] == ["salutation"]


@pytest.mark.parametrize(("country", "record"), AGREED)
def test_a_salutation_said_twice_is_no_conflict(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert "name.gender_conflict" not in report.codes
    assert not report.suggestions
