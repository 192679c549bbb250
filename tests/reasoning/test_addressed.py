# ruff: noqa: E501
"""One field addresses a man and another a woman: that is asked; every other mixture is left alone."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict

CODE = "cross.addressed_differently"
ASKED = [
    ({"salutation": "Mevr.", "family_name": "Bos", "letter_greeting": "Geachte heer Bos"}, "letter_greeting"),
    ({"gender": "v", "salutation": "Dhr.", "family_name": "Bos"}, "gender"),
    ({"gender": "female", "salutation": "Mr", "family_name": "Baker"}, "gender"),
    ({"salutation": "Herr", "family_name": "Krause", "salutation_line": "Frau Krause"}, "salutation_line"),
    (
        {"salutation": "Dhr.", "gender": "v", "family_name": "Bos", "letter_greeting": "Geachte mevrouw Bos"},
        "salutation",
    ),
    ({"gender": "m", "salutation": "Mevr.", "given_name": "Sabine", "family_name": "Bos"}, "gender"),
]
ALONE = [
    {"salutation": "Mevr.", "gender": "v", "family_name": "Bos", "letter_greeting": "Geachte mevrouw Bos"},
    {"salutation": "Mevr.", "gender": "mevrouw", "family_name": "Bos"},
    {"salutation": "Mme", "gender": "Mme", "family_name": "Blanc"},
    {"salutation": "Mevr.", "family_name": "Bos", "letter_greeting": "Geachte heer, mevrouw Bos"},
    {"salutation": "Dhr.", "family_name": "Bos", "salutation_line": "De heer en mevrouw Bos"},
    {"salutation": "Dhr. en mevr.", "gender": "v", "family_name": "Bos"},
    {"salutation": "Mx", "gender": "v", "family_name": "Baker"},
    {"gender": "x", "salutation": "Dhr.", "family_name": "Bos"},
    {"gender": "onbekend", "salutation": "Dhr.", "family_name": "Bos"},
    {"salutation": "Dhr.", "full_name": "S. de Heer"},
    {"salutation": "Mevr.", "full_name": "A. Heeren-Mannen", "letter_greeting": "Beste Anna"},
    {"salutation": "Drs.", "gender": "v", "family_name": "Bos"},
    {"salutation": "Mevr.", "family_name": "Bos"},
]


@pytest.mark.parametrize(("typed", "field"), ASKED)
def test_two_fields_that_address_differently_are_asked_about(typed, field):
    report = Intake(country="NL", language="nl").check(typed)
    assert [item.field for item in report.findings if item.code == CODE] == [field]
    assert report.verdict is Verdict.CONFIRM
    assert [said for said in report.explain() if said.endswith("Klopt dat?")]


@pytest.mark.parametrize("typed", ALONE)
def test_what_addresses_nobody_else_is_left_alone(typed):
    assert CODE not in Intake(country="NL").check(typed).codes


def test_it_is_one_question_where_the_given_name_speaks_too():
    report = Intake(country="NL").check(
        {"gender": "v", "salutation": "Dhr.", "given_name": "Sabine", "family_name": "Bos"}
    )
    assert report.codes.count("name.gender_conflict") == 1
    assert CODE not in report.codes


BY_NUMBER = [
    # record                                                                                  country field  severity
    ({"salutation": "Mevr.", "given_name": "Dominique", "national_id": "85.07.30-033 28"},      "BE", "salutation", "warn"),
    ({"salutation": "M.", "given_name": "Dominique", "national_id": "2 95 10 99 126 111 93"},   "FR", "salutation", "warn"),
    ({"full_name": "Monsieur D. Peeters", "national_id": "2 95 10 99 126 111 93"},                      "FR", "full_name", "warn"),
    ({"gender": "v", "given_name": "Dominique", "national_id": "85.07.30-033 28"},              "BE", "gender", "warn"),
    ({"salutation": "Sig.ra", "given_name": "Nicola", "national_id": "BRBNCL75E03A944O"},       "IT", "salutation", "warn"),
    ({"salutation": "Mevr.", "given_name": "Sabine", "national_id": "85.07.30-033 28"},         "BE", "salutation", "info"),
    ({"salutation": "Mevr.", "gender": "v", "given_name": "Dominique", "national_id": "85.07.30-033 28"},
                                                                                              "BE", "salutation", "info"),
    ({"salutation": "Dhr.", "given_name": "Dominique", "national_id": "85.07.30-033 28"},       "BE", None, None),
    ({"given_name": "Sabine", "national_id": "85.07.30-033 28"},                                "BE", None, None),
    ({"salutation": "Mevr.", "given_name": "Dominique", "national_id": "85.07.30-033 29"},      "BE", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "field", "severity"), BY_NUMBER)
def test_a_number_tells_a_sex_that_is_asked_about_or_only_told(typed, country, field, severity):
    found = [item for item in Intake(country=country).check(typed).findings if item.code == CODE]
    assert [(item.field, item.severity.value) for item in found] == ([(field, severity)] if field else [])


@pytest.mark.parametrize(
    ("given", "born", "country", "asked"),
    [
        ("Hilary", "1944-06-03", "GB", False),  # boys were called so then
        ("Evelyn", "1934-07-16", "GB", False),
        ("Hilary", "1984-06-03", "GB", True),
        ("Hilary", None, "GB", True),
        ("Margaret", "1934-07-16", "GB", True),
        ("Evelyn", "1934-07-16", "NL", True),
    ],
)
def test_names_that_were_once_of_men_are_heard_with_the_birth_date(given, born, country, asked):
    record = {"salutation": "Dhr." if country == "NL" else "Mr", "given_name": given, "family_name": "Hughes"}
    report = Intake(country=country).check(record | ({"birth_date": born} if born else {}))
    assert [item.field for item in report.suggestions] == ["salutation"] * asked


FORMS = [
    # country salutation given     family         asked   offered
    ("PL", "Pan",  "Tomasz",    "Kowalska",    True,   "Kowalski"),
    ("PL", "",     "Tomasz",    "Wysocka",     True,   "Wysocki"),
    ("PL", "Pan",  "Tomasz",    "Nowak-Zawadzka", True, "Nowak-Zawadzki"),
    ("PL", "Pani", "Anna",      "Kowalska",    False,  None),
    ("PL", "Pani", "Anna",      "Kowalski",    False,  None),  # her husband's, or her father's from abroad
    ("PL", "Pan",  "Tomasz",    "Laska",       False,  None),  # a name of both
    ("PL", "Pan",  "Tomasz",    "Wójcik",      False,  None),
    ("DE", "Herr", "Tomasz",    "Kowalska",    False,  None),  # his mother's, as the law there has it
    ("CZ", "Pan",  "Petr",      "Nováková",    True,   "Novák"),
    ("CZ", "Paní", "Jana",      "Nováková",    False,  None),
    ("IS", "",     "Jón",       "Magnúsdóttir", True, "Magnússon"),
    ("IS", "",     "Jón",       "Sigurðardóttir", True, None),  # Sigurðsson or Sigurðarson
    ("IS", "",     "Guðrún",    "Sigurðardóttir", False, None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "salutation", "given", "family", "asked", "offered"), FORMS)
def test_no_man_bears_the_form_of_women(country, salutation, given, family, asked, offered):  # noqa: PLR0917
    record = {"salutation": salutation, "given_name": given, "family_name": family}
    report = Intake(country=country).check(record)
    assert ("cross.family_name_of_other_sex" in report.codes) is asked
    assert [item.after for item in report.suggestions] == [offered] * (offered is not None)
