"""Texts that hold more than one name get their case in place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.fields import names

CASED = [
    # typed                                    country  written
    ("DHR. J. DE VRIES",                       "NL",    "Dhr. J. de Vries"),
    ("DE WELEDELE HEER J. JANSEN",             "NL",    "De weledele heer J. Jansen"),
    ("DHR. EN MEVR. DE VRIES-BAKKER",          "NL",    "Dhr. en mevr. De Vries-Bakker"),
    ("DE HEER J. BOS EN MEVROUW A. SMIT",      "NL",    "De heer J. Bos en mevrouw A. Smit"),
    ("DHR. J. BOS EN MEVR. A. SMIT",           "NL",    "Dhr. J. Bos en mevr. A. Smit"),
    ("de heer en mevrouw de vries",            "NL",    "de heer en mevrouw De Vries"),
    ("JAN DE VRIES EN MARIE BAKKER",           "NL",    "Jan de Vries en Marie Bakker"),
    ("jan en marie de vries",                  "NL",    "Jan en Marie de Vries"),
    ("Jan & Marie de vries",                   "NL",    "Jan & Marie de Vries"),
    ("J. JANSEN EN/OF M. DE BOER",             "NL",    "J. Jansen en/of M. de Boer"),
    ("erven  j. de vries",                     "NL",    "erven j. de Vries"),
    ("T.A.V. MEVR. S. JANSEN",                 "NL",    "T.A.V. Mevr. S. Jansen"),
    ("HERR UND FRAU MÜLLER",                   "DE",    "Herr und Frau Müller"),
    ("M. ET MME DUPONT",                       "FR",    "M. et Mme Dupont"),
    ("MR AND MRS JOHN SMITH",                  "GB",    "Mr and Mrs John Smith"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "written"), CASED)
def test_each_name_gets_its_case_where_it_stands(typed, country, written):
    report = Intake(country=country).check({"full_name": typed})
    assert report.record["full_name"] == written
    assert report.undo() == {"full_name": typed}
    assert Intake(country=country).check({"full_name": written}).record["full_name"] == written


@pytest.mark.parametrize(
    "typed",
    ["T.A.V. Jansen", "Jan II", "Ivan IV", "Jan de Vries en Marie Bakker", "dhr. en mevr. De Vries", "M. Durand"],
)
def test_what_is_in_order_stays(typed):
    assert Intake(country="NL").check({"full_name": typed}).record["full_name"] == typed


def test_an_abbreviation_before_a_salutation_is_no_initials():
    name = names.parse("T.A.V. MEVR. S. JANSEN", country="NL").value
    assert (name.salutation, name.initials, name.family_name, name.unparsed) == ("Mevr.", "S.", "Jansen", "T.A.V.")


WORDS = ("JAN", "de", "VRIES", "en", "&", "marie", "Bakker", "(bel", "na", "18u)", "erven", "dhr.")


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7))
def test_only_the_case_changes_and_only_once(words):
    typed = " ".join(words)
    parsed = names.parse(typed, country="NL")
    if parsed.value is None or parsed.value.kind.value != "couple":
        return
    for change in parsed.changes:
        assert (change.after or "").casefold() == typed.casefold()
        assert not names.parse(change.after, country="NL").changes
