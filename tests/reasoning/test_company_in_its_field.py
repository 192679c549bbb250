# ruff: noqa: E501
"""A company among the names goes to its own field in one question, and nothing is lost by the yes."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.findings import Severity

CODE = "name.company_in_person_field"
MOVED = [
    # record                                                                                    country  what a yes leaves
    ({"organisation": "", "full_name": "Bakkerij Bos BV"},                                       "NL", {"organisation": "Bakkerij Bos B.V."}),
    ({"bedrijf": "", "naam": "bakkerij bos bv"},                                                 "NL", {"bedrijf": "Bakkerij Bos B.V."}),
    ({"organisation": "Bakkerij Bos B.V.", "full_name": "Bakkerij Bos BV"},                      "NL", {"organisation": "Bakkerij Bos B.V."}),
    ({"given_name": "Boulangerie", "family_name": "Dupont SARL", "organisation": ""},            "FR", {"organisation": "Boulangerie Dupont SARL"}),
    ({"given_name": "Van Dijk", "family_name": "SARL", "organisation": ""},                      "FR", {"organisation": "Van Dijk SARL"}),
    ({"organisation": "Jan Jansen", "given_name": "Bouwbedrijf De Boer BV"},                     "NL", {"organisation": "Bouwbedrijf De Boer B.V.", "given_name": "Jan Jansen"}),
    ({"organisation": "Jan Jansen", "full_name": "Bakkerij Bos BV"},                             "NL", {"organisation": "Bakkerij Bos B.V.", "full_name": "Jan Jansen"}),
    ({"organisation": "Mevr. Anna de Boer", "salutation": "", "given_name": "Bakkerij Bos BV", "infix": "", "family_name": ""}, "NL",
     {"organisation": "Bakkerij Bos B.V.", "salutation": "Mevr.", "given_name": "Anna", "infix": "de", "family_name": "Boer"}),
    # the form of address goes to its field, or nowhere where the host has none
    ({"organisation": "Herr Klaus Winkler", "salutation": "", "given_name": "Autohaus", "family_name": "Winkler GmbH"}, "DE",
     {"organisation": "Autohaus Winkler GmbH", "salutation": "Herr", "given_name": "Klaus", "family_name": "Winkler"}),
    ({"organisation": "Herr Klaus Winkler", "given_name": "Autohaus", "family_name": "Winkler GmbH"}, "DE",
     {"organisation": "Autohaus Winkler GmbH", "given_name": "Klaus", "family_name": "Winkler"}),
    ({"organisation": "Herr Dr. Klaus Winkler", "titles": "", "given_name": "Autohaus", "family_name": "Winkler GmbH"}, "DE",
     {"organisation": "Autohaus Winkler GmbH", "titles": "Dr.", "given_name": "Klaus", "family_name": "Winkler"}),
    ({"organisation": "Herr Dr. Klaus Winkler", "given_name": "Autohaus", "family_name": "Winkler GmbH"}, "DE",
     {"organisation": "Autohaus Winkler GmbH", "given_name": "Dr. Klaus", "family_name": "Winkler"}),
    ({"organisation": "Mevr. Anna de Boer", "given_name": "Bakkerij Bos BV", "infix": "", "family_name": ""}, "NL",
     {"organisation": "Bakkerij Bos B.V.", "given_name": "Anna", "infix": "de", "family_name": "Boer"}),
    ({"organisation": "Peeters", "given_name": "An", "family_name": "Garage Peeters BVBA"},      "BE", {"organisation": "Garage Peeters BVBA", "given_name": "An", "family_name": "Peeters"}),
    ({"organisation": "Jan", "given_name": "Bakkerij Visser BV", "family_name": "Visser"},       "NL", {"organisation": "Bakkerij Visser B.V.", "given_name": "Jan", "family_name": "Visser"}),
    ({"organisation": "", "given_name": "An", "family_name": "Garage Peeters BVBA"},             "BE", {"organisation": "Garage Peeters BVBA", "given_name": "An"}),
    ({"organisation": "", "voornaam": "Bakkerij Bos B.V.", "achternaam": "Bos"},                 "NL", {"organisation": "Bakkerij Bos B.V.", "achternaam": "Bos"}),
    ({"organisation": "", "initials": "J.", "infix": "de", "family_name": "Boer Bouw BV"},       "NL", {"organisation": "de Boer Bouw B.V.", "initials": "J."}),
    # a given name that may belong to the firm's, for no person is left without a family name
    ({"bedrijf": "", "voornaam": "Jan", "achternaam": "Bos BV"},                                 "NL", {"bedrijf": "Jan Bos B.V."}),
    ({"bedrijf": "", "voornaam": "Jan", "tussenvoegsel": "de", "achternaam": "Boer BV"},         "NL", {"bedrijf": "Jan de Boer B.V."}),
    ({"bedrijf": "", "voornaam": "Jan", "achternaam": "Jansen v.o.f."},                          "NL", {"bedrijf": "Jan Jansen v.o.f."}),
    ({"bedrijf": "", "voornaam": "Jan", "achternaam": "Jansen vof"},                             "NL", {"bedrijf": "Jan Jansen V.O.F."}),
    ({"organisation": "", "given_name": "John", "family_name": "Smith, Ltd"},                    "GB", {"organisation": "John Smith Ltd"}),
    ({"organisation": "", "initials": "J.", "given_name": "Jan", "family_name": "Bos BV"},       "NL", {"organisation": "Jan Bos B.V."}),
    ({"organisation": "", "initials": "J.", "family_name": "Bos BV"},                            "NL", {"organisation": "J. Bos B.V."}),
    ({"organisation": "Bos B.V.", "given_name": "Jan", "family_name": "Bos BV"},                 "NL", {"organisation": "Bos B.V.", "given_name": "Jan", "family_name": "Bos"}),
    ({"organisation": "de Boer B.V.", "given_name": "Jan", "infix": "de", "family_name": "Boer BV"}, "NL",
     {"organisation": "de Boer B.V.", "given_name": "Jan", "infix": "de", "family_name": "Boer"}),
    ({"organisation": "Jan Bos B.V.", "given_name": "Jan", "family_name": "Bos BV"},             "NL", {"organisation": "Jan Bos B.V."}),
    # a person and a firm in one text
    ({"bedrijf": "", "naam": "Jan Bos (Bos BV)"},                                                "NL", {"bedrijf": "Bos B.V.", "naam": "Jan Bos"}),
    ({"bedrijf": "", "naam": "Bos BV (Jan Bos)"},                                                "NL", {"bedrijf": "Bos B.V.", "naam": "Jan Bos"}),
    ({"bedrijf": "", "naam": "Bos BV, Jan Bos"},                                                 "NL", {"bedrijf": "Bos B.V.", "naam": "Jan Bos"}),
    ({"bedrijf": "", "naam": "Jan Bos, Bakkerij Bos BV"},                                        "NL", {"bedrijf": "Bakkerij Bos B.V.", "naam": "Jan Bos"}),
    ({"bedrijf": "", "naam": "Bos BV t.a.v. Jan Bos"},                                           "NL", {"bedrijf": "Bos B.V.", "naam": "Jan Bos"}),
    ({"bedrijf": "Bos B.V.", "naam": "Bos BV t.a.v. Jan Bos"},                                   "NL", {"bedrijf": "Bos B.V.", "naam": "Jan Bos"}),
    ({"organisation": "", "full_name": "Schmidt GmbH, z. Hd. Peter Müller"},                     "DE", {"organisation": "Schmidt GmbH", "full_name": "Peter Müller"}),
    # one firm, though there are marks in its name
    ({"bedrijf": "", "naam": "Smit, Bos en Partners BV"},                                        "NL", {"bedrijf": "Smit, Bos en Partners B.V."}),
    ({"bedrijf": "", "naam": "Bakkerij Bos (Utrecht) BV"},                                       "NL", {"bedrijf": "Bakkerij Bos (Utrecht) B.V."}),
]  # fmt: skip


@pytest.mark.parametrize(("record", "country", "left"), MOVED)
def test_one_yes_moves_the_company_and_no_question_comes_back(record, country, left):
    intake = Intake(country=country)
    report = intake.check(record)
    assert {item.code for item in report.suggestions} == {CODE}
    assert len({item.cause for item in report.suggestions}) == 1
    after = report.accept(report.suggestions[0]).record
    assert {field: value for field, value in after.items() if value} == left
    again = intake.check(after)
    assert not again.suggestions
    assert [item.code for item in again.findings if item.severity is not Severity.INFO] == []


def test_another_organisation_is_never_overwritten():
    report = Intake(country="NL").check({"organisation": "Intratuin", "full_name": "Bakkerij Bos BV"})
    assert not report.suggestions
    assert CODE in report.codes


def test_where_the_host_has_no_field_for_it_the_value_is_offered_and_leaves_the_name_with_one_yes():
    intake = Intake(country="FR")
    first = intake.check({"given_name": "Boulangerie", "family_name": "Dupont SARL"})
    assert [(item.field, item.value) for item in first.completions] == [("organisation", "Boulangerie Dupont SARL")]
    taken = first.accept("organisation").record
    assert taken == {"given_name": None, "family_name": None, "organisation": "Boulangerie Dupont SARL"}
    assert intake.check(taken).verdict.value == "accept"


def test_the_finding_is_about_the_field_that_holds_it():
    report = Intake(country="NL").check({"organisation": "", "voornaam": "Bakkerij Bos B.V.", "achternaam": "Bos"})
    assert [item.field for item in report.findings if item.code == CODE] == ["voornaam"]


def test_it_is_one_sentence_too():
    report = Intake(country="NL").check({"organisation": "Jan Jansen", "given_name": "Bouwbedrijf De Boer BV"})
    (said,) = report.explain("en")
    assert "organisation Bouwbedrijf De Boer B.V., given name Jan Jansen." in said


@pytest.mark.parametrize("text", ["Bos (Bos BV)", "Bos BV, xqz", "Xqz Wvq (Bakkerij Bos BV)"])
def test_what_is_not_understood_beside_a_company_is_not_moved_with_it(text):
    report = Intake(country="NL").check({"bedrijf": "", "naam": text})
    assert CODE in report.codes
    assert not report.suggestions


@pytest.mark.parametrize(
    "record", [{"naam": "Bos BV t.a.v. Jan Bos"}, {"voornaam": "Jan", "achternaam": "Jansen v.o.f."}]
)
def test_without_a_field_for_it_only_the_company_is_offered(record):
    (offered,) = [item.value for item in Intake(country="NL").check(record).completions if item.field == "organisation"]
    assert offered == ("Bos B.V." if "naam" in record else "Jan Jansen v.o.f.")


@pytest.mark.parametrize(
    "record",
    [
        {"voornaam": "", "achternaam": "Bos BV", "bedrijf": "Jan Bos"},
        {"naam": "Bos BV", "bedrijf": "Jan Bos"},
        {"naam": "Bakkerij Bos BV", "bedrijf": ""},
        {"naam": "Bos BV t.a.v. Jan Bos", "bedrijf": ""},
    ],
)
def test_a_no_to_the_move_ends_the_question(record):
    intake = Intake(country="NL")
    report = intake.check(record)
    assert [item.code for item in report.findings if item.severity is not Severity.INFO] == [CODE]
    for item in report.suggestions:
        for no in (item, item.token):
            again = intake.check(record, dismissed=[no])
            assert (again.verdict.value, again.suggestions) == ("accept", ())
    company = {"naam" if "naam" in record else "achternaam": "Smit Transport BV"}
    other = {**record, **company, "bedrijf": "Piet Visser" if record["bedrijf"] else ""}
    other = intake.check(other, dismissed=[item.token for item in report.suggestions])
    assert CODE in {item.code for item in other.findings if item.severity is not Severity.INFO}


BESIDE_A_PERSON = [
    # country, given name's field, family name's field, company
    ("NL", "Kuipers Bouw BV", "Henk Kuipers", "Kuipers Bouw B.V."),
    ("NL", "Stichting Welzijn", "P. de Vries", "Stichting Welzijn"),
    ("BE", "Immo Claes NV", "dhr. T. Claes", "Immo Claes NV"),
    ("DE", "Müller Maschinenbau GmbH", "Hans Müller", "Müller Maschinenbau GmbH"),
]
ONE_NAME = [
    ("NL", "Bakkerij", "Jan de Wit", "Bakkerij Jan de Wit"),
    ("NL", "Stichting", "Leger des Heils", "Stichting Leger des Heils"),
    ("NL", "Van der Meer Transport", "B.V.", "Van der Meer Transport B.V."),
]


@pytest.mark.parametrize(("country", "given", "family", "company"), BESIDE_A_PERSON)
def test_a_person_in_the_field_behind_the_company_is_no_part_of_it(country, given, family, company):
    report = Intake(country=country).check({"organisation": "", "given_name": given, "family_name": family})
    assert {item.field: item.after for item in report.suggestions} == {"organisation": company, "given_name": None}
    alone = Intake(country=country).check({"given_name": given, "family_name": family})
    assert [item.value for item in alone.completions if item.field == "organisation"] == [company]


@pytest.mark.parametrize(("country", "given", "family", "company"), ONE_NAME)
def test_a_company_in_two_fields_stays_whole(country, given, family, company):
    report = Intake(country=country).check({"organisation": "", "given_name": given, "family_name": family})
    assert {item.after for item in report.suggestions} == {company, None}
    assert len(report.suggestions) == 3


THERE = [
    # what stands in the fields, the organisation's being filled in, and which of them is told of
    ({"family_name": "Bakkerij Bos"}, {"family_name"}),
    ({"given_name": "Bakkerij", "family_name": "Bos"}, {"given_name", "family_name"}),
    ({"full_name": "Bakkerij Bos"}, {"full_name"}),
    ({"family_name": "bakkerij"}, {"family_name"}),
    ({"given_name": "Jan", "family_name": "bakkerij Bos"}, {"family_name"}),
]
NOT_THERE = [
    {"given_name": "Jan", "family_name": "Bos"},
    {"given_name": "Jan", "family_name": "Bakker"},
    {"family_name": "Bos"},
    {"given_name": "Jan", "family_name": "Bakkerij"},
    {"salutation": "Dhr.", "family_name": "Bakkerij"},
    {"initials": "J.", "family_name": "Bakkerij"},
    {"organisation": "Winkel Advies", "family_name": "Winkel"},
]


@pytest.mark.parametrize(("typed", "fields"), THERE)
def test_what_stands_in_the_organisation_s_field_is_not_to_be_put_there(typed, fields):
    report = Intake(country="NL").check({"organisation": "Bakkerij Bos", **typed})
    told = [item for item in report.findings if item.code == "name.company_in_person_field"]
    assert {item.field for item in told} == fields
    assert all(item.facts["there"] for item in told)
    sentences = [said for said in report.explain("en", masked=False) if "organisation" in said]
    assert len(sentences) == 1
    assert "stands in its own field" in sentences[0]


@pytest.mark.parametrize("typed", NOT_THERE)
def test_a_person_called_like_his_business_is_one(typed):
    report = Intake(country="NL").check({"organisation": "Bakkerij Bos", **typed})
    assert "name.company_in_person_field" not in report.codes


def test_another_company_is_still_to_be_put_into_its_field():
    report = Intake(country="NL").check({"organisation": "Bos BV", "family_name": "Bakkerij Bos"})
    (told,) = [item for item in report.findings if item.code == "name.company_in_person_field"]
    assert "there" not in told.facts
