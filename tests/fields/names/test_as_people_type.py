"""Ways of writing a name that people use at entry, and what stands there beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields.names import check, parse, render
from firsttimeright.text.scripts import repair

WRITTEN = [
    # typed                             country  written                             why it is here
    ("E. Schimmelpenninck van der Oye", "NL",    "E. Schimmelpenninck van der Oye",  "a family name of several words"),
    ("Koning (de), Ruud",               "NL",    "Ruud de Koning",                   "the infix in brackets"),
    ("NOËL d'ARNAUD",                   "NL",    "Noël d'Arnaud",                    "d' has its own case"),
    ("Pieter van \u02bct Klooster",     "NL",    "Pieter van 't Klooster",           "an apostrophe as a letter"),
    ("Hans van s Gravezande",           "NL",    "Hans van 's Gravezande",           "an apostrophe left out"),
    ("H . J . Postma",                  "NL",    "H.J. Postma",                      "a space before each stop"),
    ("Heer, J. de",                     "NL",    "J. de Heer",                       "a family name like a salutation"),
    ("Frau Ute Maier (Dipl.-Psych.)",   "DE",    "Dipl.-Psych. Ute Maier",           "a title in brackets"),
    ("Lisa Post (MSc)",                 "NL",    "Lisa Post MSc",                    "a degree in brackets"),
    ("jongeheer Daan Prins",            "NL",    "Daan Prins",                       "a salutation of the young"),
    ("Petrus roepnaam Piet Kroon",      "NL",    "Petrus (Piet) Kroon",              "the name one is called by"),
    ("Johannes Kok, roepnaam Hans",     "NL",    "Johannes (Hans) Kok",              "the same behind a comma"),
    ("z. H. Herrn Peter Vogt",          "DE",    "Peter Vogt",                       "to whom, with a space"),
    ("Z. H. Vogt",                      "DE",    "Z.H. Vogt",                        "the same letters as initials"),
    ("D'AMICO ROSA",                    "IT",    "Rosa D'Amico",                     "nobody is given D'Amico"),
    ("Chief Emeka Okonkwo",             "GB",    "Chief Emeka Okonkwo",              "a title of elsewhere"),
    ("El Hadj Moussa Traoré",           "FR",    "El Hadj Moussa Traoré",            "a title like an infix"),
    ("Sheikh Abdullah Khan",            "NL",    "Sheikh Abdullah Khan",             "a title as it was written"),
    ("Marie d'Udekem d'Acoz",           "BE",    "Marie d'Udekem d'Acoz",            "two names with d'"),
    ("Jan Smal, Amsterdam",             "NL",    "Jan Smal",                         "a place behind a name"),
    ("Kees Oudshoorn (m)",              "NL",    "Kees Oudshoorn",                   "the sex behind a name"),
]  # fmt: skip

PARTS = [
    # typed                             country  part           value
    ("E. Schimmelpenninck van der Oye", "NL",    "initials",    "E."),
    ("jhr. W. Six van Hillegom",        "NL",    "family_name", "Six van Hillegom"),
    ("A. Teixeira de Mattos",           "NL",    "family_name", "Teixeira de Mattos"),
    ("J. Piet van Dam",                 "NL",    "given_names", "J. Piet"),
    ("E. Sjouk van der Meer",           "NL",    "family_name", "Meer"),
    ("Marie d'Udekem d'Acoz",           "BE",    "given_names", "Marie"),
    ("Chief Emeka Okonkwo",             "GB",    "given_names", "Emeka"),
    ("El Hadj Moussa Traoré",           "FR",    "family_name", "Traoré"),
    ("Jan Smal, Amsterdam",             "NL",    "given_names", "Jan"),
    ("Kees Bos, Piet",                  "NL",    "given_names", "Piet"),
]  # fmt: skip

FIELDS = [
    # fields                                                                country  written
    ({"given_name": "Jens", "family_name": "Freiherr von Berg"},            "DE",    "Jens Freiherr von Berg"),
    ({"titles": "mr. baron", "initials": "W.", "infix": "van", "family_name": "Lynden"},
     "NL", "mr. W. baron van Lynden"),
    ({"titles": "jhr.", "initials": "C.F.", "infix": "van", "family_name": "Lynden"}, "NL", "jhr. C.F. van Lynden"),
    ({"given_name": "-", "family_name": "Bouwer"},                          "NL",    "Bouwer"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "written", "why"), WRITTEN)
def test_a_name_is_written_in_order(typed: str, country: str, written: str, why: str) -> None:
    assert render(parse(typed, country=country).value, country=country) == written, why


@pytest.mark.parametrize(("typed", "country", "part", "value"), PARTS)
def test_each_part_has_its_place(typed: str, country: str, part: str, value: str) -> None:
    assert getattr(parse(typed, country=country).value, part) == value


@pytest.mark.parametrize(("fields", "country", "written"), FIELDS)
def test_a_rank_or_a_dash_in_a_field(fields: dict[str, str], country: str, written: str) -> None:
    assert render(parse(fields, country=country).value, country=country) == written


@pytest.mark.parametrize("typed", ["Ren\\u00e9 Smit", "Ren%C3%A9 Smit"])
def test_letters_as_programs_write_them_are_read(typed: str) -> None:
    checked = check(typed, country="NL")
    assert checked.value.given_names == "René"
    assert "name.encoding" in checked.codes


@given(st.text(alphabet="%\\u0cC3A9eé aB'\u02bc", max_size=20))
def test_repairing_twice_is_repairing_once(text: str) -> None:
    once = repair(text).text
    assert repair(once).text == once


def test_what_stands_beside_the_name_is_kept() -> None:
    value = parse("Jan Smal, Amsterdam", country="NL").value
    assert value.unparsed == "Amsterdam"
    assert replace(value, unparsed=None) == replace(parse("Jan Smal", country="NL").value, unparsed=None)
