"""A given name that is of one sex here, and of both where the bearer is from or when he was born: nobody is asked."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

QUIET = [
    # country, salutation, given, family, date of birth, why
    ("BE", "Mevr.", "Umut", "Şahin", None, "of both sexes on the Turkish list, and the family name is Turkish"),
    ("NL", "Mevr.", "Umut", "Şahin", None, "the same, on the Dutch list of men"),
    ("DE", "Frau", "Umut", "Yılmaz", None, "the same, by the worldwide figures"),
    ("ES", "Sr.", "Guadalupe", "Ortiz", None, "listed for women; where most are counted, a fifth are men"),
    ("PT", "Sr.", "Guadalupe", "Ramos", None, "the same"),
    ("NL", "Mevr.", "Senne", "Bakker", None, "the Dutch give it to both"),
    (
        "NL",
        "Mevr.",
        "Amine",
        "Holschuh",
        None,
        "on the Dutch list of men, worldwide of women too, and not a Dutchman's",
    ),
    ("US", "Ms", "Ryan", "Mickle", None, "two in a hundred, which may be two and a half"),
    ("GB", "Mr", "Beverley", "Harrison", "1951-06-03", "a man's name until about then"),
    ("US", "Mr", "Ashley", "Harrison", "1951-06-03", "the same"),
    ("US", "Mr", "Stacey", "Harrison", "1951-06-03", "the same"),
]
ASKED = [
    ("BE", "Mevr.", "Mehmet", "Şahin", None, "Dhr."),  # of one sex in Turkey, too
    ("ES", "Sr.", "Carmen", "Ortiz", None, "Sra."),
    ("US", "Ms", "Michael", "Mickle", None, "Mr"),
    ("US", "Mr", "Ashley", "Harrison", "1991-06-03", "Ms"),
    ("GB", "Ms", "Cameron", "Smith", None, "Mr"),  # an office counted its own
]


def offered(country: str, salutation: str, given: str, family: str, born: str | None) -> list[str | None]:
    record = {"salutation": salutation, "given_name": given, "family_name": family, "birth_date": born}
    return [item.after for item in Intake(country=country).check(record).suggestions]


@pytest.mark.parametrize(("record", "why"), [(row[:5], row[5]) for row in QUIET])
def test_a_name_of_both_sexes_there_is_left_alone(record, why):
    assert not offered(*record), why


@pytest.mark.parametrize(("record", "after"), [(row[:5], row[5]) for row in ASKED])
def test_one_of_a_single_sex_is_asked_about(record, after):
    assert offered(*record) == [after]
