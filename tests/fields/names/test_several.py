"""Two or more persons in one text: each is a name of their own."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import Kind, parse, render

SEVERAL = [
    # typed, country, family names, openings of a letter
    ("Dhr. J. van der Berg en mevr. P. Jansen", "NL", ["Berg", "Jansen"],
        "Geachte heer Van der Berg en mevrouw Jansen"),
    ("Jan & Marie de Vries", "NL", ["Vries", "Vries"], "Geachte familie De Vries"),
    ("Dhr. J. en mevr. M. de Wit", "NL", ["Wit", "Wit"], "Geachte heer en mevrouw De Wit"),
    ("Jan, Piet en Klaas de Boer", "NL", ["Boer", "Boer", "Boer"], "Geachte familie De Boer"),
    ("Jansen, Jan en Marie", "NL", ["Jansen", "Jansen"], "Geachte familie Jansen"),
    ("Jan Jansen en Piet de Boer", "NL", ["Jansen", "Boer"], "Geachte heer, mevrouw"),
    ("de heer Bakker en mevrouw Smit", "NL", ["Bakker", "Smit"], "Geachte heer Bakker en mevrouw Smit"),
    ("Herr Max Weber und Frau Lisa Braun", "DE", ["Weber", "Braun"],
        "Sehr geehrter Herr Weber, sehr geehrte Frau Braun"),
    ("Dr. John and Mrs. Sarah Baker", "GB", ["Baker", "Baker"], "Dear Baker family"),
    ("Jan en Marie", "NL", [None, None], "Geachte heer, mevrouw"),
    ("Koen+Els Maes", "BE", ["Maes", "Maes"], "Geachte familie Maes"),
    ("Anne Marie en Jan Willem Bos", "NL", ["Bos", "Bos"], "Geachte familie Bos"),
    ("Jan Thomas en Marie Smit", "NL", ["Thomas", "Smit"], "Geachte heer, mevrouw"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "families", "opening"), SEVERAL)
def test_each_person_has_a_name(typed: str, country: str, families: list[str | None], opening: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.COUPLE
    assert name.unparsed is None
    assert [one.family_name for one in (name, *name.others)] == families
    assert render(name, style="greeting", country=country) == opening
    assert parse(render(name, style="formal", country=country), country=country).value == name


def test_the_place_of_each_person_is_told() -> None:
    """A span cuts the part of the second person out of the text as well."""
    typed = "Dhr. J. van der Berg en mevr. P. Jansen"
    name = parse(typed, country="NL").value
    assert name is not None
    start, end = name.others[0].spans["family_name"]
    assert typed[start:end] == "Jansen"
    start, end = name.spans["joiner"]
    assert typed[start:end] == "en"


@pytest.mark.parametrize("typed", ["Anna van Andel", "Jan Ende", "Karl von und zu Guttenberg", "María y Gómez"])
def test_one_person_stays_one(typed: str) -> None:
    name = parse(typed, country="DE" if "und" in typed else "NL").value
    assert name is not None
    assert (name.kind, name.others) == (Kind.PERSON, ())


@pytest.mark.parametrize("country", ["HU", "JP", "KR"])
@pytest.mark.parametrize(
    ("typed", "infix", "family"),
    [
        ("Jan en Anna de Vries", "de", "Vries"),
        ("Jan en Anna van der Berg", "van der", "Berg"),
        ("Anna de Vries", "de", "Vries"),
    ],
)
def test_an_infix_is_one_on_forms_of_languages_without_them(typed: str, infix: str, family: str, country: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert [(one.infix, one.family_name) for one in (name, *name.others)] == [(infix, family)] * (1 + len(name.others))
    assert [one.given_names for one in (name, *name.others)][-1] == "Anna"


@pytest.mark.parametrize("typed", ["Mevr. Pothoven en dochter", "Jan Bos en kinderen", "Herr Kessler und Sohn"])
def test_kin_without_a_name_stays_as_typed(typed: str) -> None:
    parsed = parse(typed, country="DE" if "Herr" in typed else "NL")
    assert parsed.value is not None
    assert not parsed.value.others
    assert not parsed.changes
