"""What tidying may not do to a name that is right as it stands: it is applied without a question."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.names import parse


def _tidied(country: str, given: str, family: str) -> tuple[str | None, str | None]:
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    return report.record.get("given_name"), report.record.get("family_name")


@pytest.mark.parametrize(
    ("country", "given", "family"),
    [
        ("NL", "Stephan", "Tjon A Ten"),  # ends in a word that looks like an infix
        ("BE", "An", "Nguyen Van"),
        ("DE", "珉 & 早", "Suzuki"),  # nobody's name goes from one field to another
        ("FR", "Jan en Marie", "Smit en de Boer"),
        ("NL", "Jan & Marie Smit", "de Vries"),
        ("PT", "Állan & Michael Madïn", "Albarran"),
        ("NL", "Jan II", "Bos"),
        ("NL", "Jan", "JP Bos"),
        ("NL", "Ing", "Chang"),
        ("NL", "Jan", "de La Rue"),
        ("BE", "Sophie-Anne de", "la Tour"),
        ("US", "J'Marcus", "Webb"),
        ("US", "Jan", "t Hart"),
        ("NL", "Jan v.d.", "Dijk"),
        ("NL", "Mohammed", "ben Abdallah"),
        ("IE", "Seán", "Ó Súilleabháin"),
        ("NL", "Marie", "Bos e/v Smit"),  # the host has no other field for what e/v says
        ("NL", "Jan", "Bos (Smit)"),
        ("NL", 'Jan "Jaap"', "Bos"),
        ("ES", "Martín", "Martín Gómez"),  # given names that are family names, too
        ("NL", "Alonso", "Alonso Ruiz"),
        ("NL", "Ali", "Ali Hassan"),
        ("GB", "Lee", "Lee Harris"),
    ],
)
def test_a_name_in_the_case_and_order_that_somebody_chose_stays(country: str, given: str, family: str) -> None:
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    assert not report.changes
    assert not report.suggestions


@pytest.mark.parametrize(
    ("given", "family", "tidied"),
    [
        ("ÇAĞRI", "DAĞLI", ("Çağrı", "Dağlı")),  # letters that are Turkish alone tell which letter I is
        ("CEM", "IŞIK", ("Cem", "Işık")),
        ("IŞIL", "ŞAHIN", ("Işıl", "Şahin")),
        ("YIĞIT", "DOĞAN", ("Yiğit", "Doğan")),  # a machine made these capitals
        ("ELİF", "İNCİ", ("Elif", "İnci")),
        ("luca", "i̇mamoğlu", ("Luca", "İmamoğlu")),
        ("JAN III", "BOS", ("Jan III", "Bos")),
    ],
)
def test_case_is_restored_without_changing_a_letter(given: str, family: str, tidied: tuple[str, str]) -> None:
    assert _tidied("NL", given, family) == tidied


@pytest.mark.parametrize(
    ("given", "family", "tidied"),
    [
        ("Jan", "Berg van den", ("Jan", "van den Berg")),
        ("JAN", "VRIES DE", ("Jan", "de Vries")),
        ("Jan", "van Der Berg", ("Jan", "van der Berg")),
        ("JAN & MARIE", "VAN DER BERG", ("Jan & Marie", "van der Berg")),
        ("Jan", "t Hart", ("Jan", "'t Hart")),
        ("Jan", "d Ancona", ("Jan", "d'Ancona")),
        ("IRIS", "DIJK", ("Iris", "Dijk")),
    ],
)
def test_what_looks_like_it_is_tidied_as_before(given: str, family: str, tidied: tuple[str, str]) -> None:
    assert _tidied("NL", given, family) == tidied


@pytest.mark.parametrize(
    "text", ["María del Carmen García de la Vega", "Prat de la Riba i Sarrà", "Stephan Tjon A Ten"]
)
def test_a_whole_name_keeps_its_small_words_in_belgium(text: str) -> None:
    report = Intake(country="BE").check({"name": text})
    assert report.record["name"] == text


def test_a_partners_name_moves_to_its_own_field_where_the_host_has_one() -> None:
    report = Intake(country="NL").check({"family_name": "Bos e/v Smit", "partner_family_name": ""})
    assert (report.record["family_name"], report.record["partner_family_name"]) == ("Bos", "Smit")


@pytest.mark.parametrize(
    ("country", "typed", "tidied"),
    [
        ("NL", "Jan, Bos", "Jan Bos"),  # a comma between the two is a slip
        ("NL", "Jan, de Vries", "Jan de Vries"),
        ("NL", "Vries, Jan de", "Jan de Vries"),
        ("NL", "Thomas, Dylan", "Dylan Thomas"),  # either may be either: the comma decides
        ("NL", "Simon, Paul", "Paul Simon"),
        ("GB", "ZOETH VANT", "Zoeth Vant"),  # no infix there
        ("NL", "Zoeth vant", "Van 't Zoeth"),
        ("NL", "Ó Súilleabháin", "Ó Súilleabháin"),  # no initial
        ("NL", "A Súilleabháin", "A. Súilleabháin"),
    ],
)
def test_whole_names_are_turned_round_only_where_they_were(country: str, typed: str, tidied: str) -> None:
    assert Intake(country=country).check({"name": typed}).record["name"] == tidied


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("GB", "Abu Bakr"),  # one name of two words
        ("GB", "Mohamed Abdul Karin"),
        ("GB", "Ffion Llwyd"),  # Welsh, and no slip for Lloyd
        ("GB", "Gareth Prys"),
        ("GB", "Siân Puw"),
        ("ES", "Ali B"),
        ("GB", "Ali B"),
        ("GB", "Lee S"),
        ("NL", "JBos"),  # an initial whose space was lost, and no slip for Bos
        ("GB", "PSmith"),
        ("NL", "AKuiper"),
    ],
)
def test_a_name_of_another_tongue_or_without_a_space_is_no_slip(country: str, typed: str) -> None:
    report = Intake(country=country).check({"full_name": typed})
    assert not report.suggestions
    assert not report.changes


@pytest.mark.parametrize("field", ["full_name", "given_name", "family_name"])
@pytest.mark.parametrize("typed", ["Nvt", "nvt", "N.v.t."])
def test_a_placeholder_is_asked_about_as_one(field: str, typed: str) -> None:
    report = Intake(country="NL").check({"given_name": "Jan", "family_name": "Jansen", field: typed})
    assert "name.typo_suspect" not in [finding.code for finding in report.findings]


@pytest.mark.parametrize("rest", ["Smit", "de Wit"])
def test_a_given_name_that_is_hardly_a_family_name_is_not_said_twice(rest: str) -> None:
    assert _tidied("NL", "Anna", f"Anna {rest}") == ("Anna", rest)
    assert _tidied("NL", "Jan", "Jan\tsen") == ("Jan", "Jan sen")  # a slip, perhaps; nothing is cut off


@pytest.mark.parametrize(
    "fields",
    [
        {"given_name": "Robert'); DROP TABLE", "family_name": "Students"},
        {"given_name": "Marie", "family_name": ";artin"},
        {"full_name": "Robert'); DROP TABLE Students"},
        {"given_name": "jan|piet", "family_name": "Bakker"},
    ],
)
def test_marks_that_no_name_has_are_neither_lost_nor_set_apart(fields):
    assert not parse(fields, country="NL").changes
