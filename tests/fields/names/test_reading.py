"""Reading names: the parts of a text, and what comes of separate fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind, PersonName, parse, render

READ = [
    # typed, country, parts
    ("Dhr. Jan de Vries", "NL", {"salutation": "Dhr.", "given_names": "Jan", "infix": "de", "family_name": "Vries"}),
    ("PROF DR H J DE BOER", "NL", {"titles_before": ("prof.", "dr."), "initials": "H.J.", "family_name": "Boer"}),
    ("Berg, van den, P.", "NL", {"initials": "P.", "infix": "van den", "family_name": "Berg"}),
    ("JANSEN J.P. VAN DER", "NL", {"initials": "J.P.", "infix": "van der", "family_name": "Jansen"}),
    ("DUPONT Jean", "FR", {"given_names": "Jean", "family_name": "Dupont"}),
    ("M. Pierre Durand", "FR", {"salutation": "M.", "given_names": "Pierre", "family_name": "Durand"}),
    ("M. Pietersen", "NL", {"initials": "M.", "family_name": "Pietersen", "gender": None}),
    ("Jan de Heer", "NL", {"given_names": "Jan", "infix": "de", "family_name": "Heer", "salutation": None}),
    ("Kenneth Tjon A Ten", "NL", {"given_names": "Kenneth", "family_name": "Tjon A Ten"}),
    ("Luc Van den Broeck", "BE", {"given_names": "Luc", "infix": "Van den", "family_name": "Broeck"}),
]


@pytest.mark.parametrize(("typed", "country", "parts"), READ)
def test_parts_are_found(typed: str, country: str, parts: dict[str, object]) -> None:
    """Each part of the name stands in its place."""
    name = parse(typed, country=country).value
    assert name is not None
    assert {part: getattr(name, part) for part in parts} == parts


def test_spans_point_into_the_typed_text() -> None:
    """A span cuts the part as typed out of the text as typed, also where characters were repaired."""
    typed = "  Ren\u00c3\u00a9e\u200b  VAN  WEGBERG"
    parsed = parse(typed, country="NL")
    assert parsed.value is not None
    start, end = parsed.value.spans["family_name"]
    assert typed[start:end] == "WEGBERG"


def test_fields_are_evidence() -> None:
    """A part in the wrong field is moved, and the changes say so."""
    parsed = parse({"initials": "jp", "infix": "Van Der", "family_name": "HEIDE"}, country="NL")
    name = parsed.value
    assert name is not None
    assert (name.initials, name.infix, name.family_name) == ("J.P.", "van der", "Heide")
    assert {change.field: change.after for change in parsed.changes} == {
        "initials": "J.P.",
        "infix": "van der",
        "family_name": "Heide",
    }


@given(st.text(max_size=80))
def test_any_text_is_survived(text: str) -> None:
    """No text raises, and tidying twice is tidying once."""
    parsed = parse(text, country="NL")
    once = parsed.changes[-1].after or "" if parsed.changes else text
    again = parse(once, country="NL")
    assert not again.changes or again.changes[-1].after == once


def test_company_is_no_person() -> None:
    """A text with a legal form names a company, and stays whole."""
    name = parse("Bakkerij Jansen B.V.", country="NL").value
    assert name is not None
    assert name.kind is Kind.COMPANY
    assert render(name) == "Bakkerij Jansen B.V."


def test_wrong_types_are_refused() -> None:
    """A number is neither a text nor fields."""
    with pytest.raises(TypeError):
        parse(12)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="unknown style"):
        names.render(PersonName(family_name="Vries"), style="baroque")


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("محمد بن عبد الله", "محمد", "بن عبد الله"),
        ("عبد الرحمن الخطيب", "عبد الرحمن", "الخطيب"),
        ("أحمد علي", "أحمد", "علي"),
    ],
)
def test_an_arabic_name_of_two_words_is_not_torn(text: str, given: str, family: str) -> None:
    """*Servant of God* is one name."""
    name = parse(text).value
    assert name is not None
    assert (name.given_names, name.family_name) == (given, family)


@pytest.mark.parametrize(
    ("record", "part", "value"),
    [
        ({"initials": "JP"}, "initials", "J.P."),
        ({"initials": "J.P."}, "initials", "J.P."),
        ({"initials": "th.m."}, "initials", "Th.M."),
        ({"partner_family_name": "Jansen"}, "partner_family_name", "Jansen"),
        ({"partner_family_name": "van den Berg"}, "partner_infix", "van den"),
        ({"salutation": "Mevr.", "partner_family_name": "JANSEN"}, "partner_family_name", "Jansen"),
    ],
)
def test_a_part_that_stands_alone_is_read_and_not_doubted(record: dict[str, str], part: str, value: str) -> None:
    """Initials or a partner's name and nothing else: a part is missing, and no more can be said."""
    checked = names.check(record, country="NL")
    assert getattr(checked.value, part) == value
    assert set(checked.codes) <= {"name.incomplete"}
