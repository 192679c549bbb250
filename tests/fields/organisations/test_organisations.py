"""Organisations: the legal form split off, and what is questioned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import organisations
from firsttimeright.fields.organisations import CODES, parse, render

READ = [
    # typed, country, name, form, written
    ("Bakkerij Jansen BV", "NL", "Bakkerij Jansen", "B.V.", "Bakkerij Jansen B.V."),
    ("Schmidt GmbH & Co KG", "DE", "Schmidt", "GmbH & Co. KG", "Schmidt GmbH & Co. KG"),
    ("Stichting Vrienden van het Museum", "NL", "Vrienden van het Museum", "Stichting", None),
    ("de Vries Transport B.V. i.o.", "NL", "de Vries Transport", "B.V. i.o.", None),
    ("Nowak Sp. z o.o.", "PL", "Nowak", "Sp. z o.o.", None),
    ("bakkerij jansen bv", "NL", "Bakkerij Jansen", "B.V.", "Bakkerij Jansen B.V."),
    ("Janssens NV", "BE", "Janssens", "NV", "Janssens NV"),
    ("IKEA", "NL", "IKEA", None, "IKEA"),
    ("Hansen Elektro AS", "NO", "Hansen Elektro", "AS", None),
    ("Novák Stavby a.s.", "CZ", "Novák Stavby", "a.s.", None),
    ("Yıldız Tekstil A.Ş.", "TR", "Yıldız Tekstil", "A.Ş.", None),
    ("Jensen A/S", "DK", "Jensen", "A/S", None),
    ("Greco S.a.s.", "IT", "Greco", "S.a.s.", None),
    ("Rochat Sàrl", "CH", "Rochat", "Sàrl", None),
    ("Weber S.à r.l.", "LU", "Weber", "S.à r.l.", None),
    ("Huber e.U.", "AT", "Huber", "e.U.", None),
    ("Gómez S.A. de C.V.", "MX", "Gómez", "S.A. de C.V.", None),
    ("Kowalski sp. z o.o. sp.k.", "PL", "Kowalski", "Sp. z o.o. Sp. k.", "Kowalski Sp. z o.o. Sp. k."),
    # names of two letters, in the case of a name
    ("Ayşe As", "TR", "Ayşe As", None, None),
    ("Hans Ag", "DE", "Hans Ag", None, None),
    ("Ana Sa", "ES", "Ana Sa", None, None),
    ("Oy Lin", "FI", "Oy Lin", None, None),
]
ASKED = [
    ("mevrouw A. de Vries", "organisation.person_in_company_field", "a salutation"),
    ("n.v.t.", "organisation.placeholder", "a stopgap"),
    ("Jansen bv", "organisation.legal_form", "a form in another notation"),
]


@pytest.mark.parametrize(("typed", "country", "name", "form", "written"), READ)
def test_forms_are_split_off(typed: str, country: str, name: str, form: str | None, written: str | None) -> None:
    """The form stands apart, as usually written."""
    value = parse(typed, country=country).value
    assert value is not None
    assert (value.name, value.legal_form) == (name, form)
    assert render(value) == (written or typed)


@pytest.mark.parametrize(
    ("typed", "language", "form"),
    [
        ("Lindqvist Bygg AB", "sv", "AB"),
        ("Virtanen Rakennus Oy", "fi", "Oy"),
        ("Hansen Elektro AS", "no", "AS"),
        ("Jan Smit AB", "nl", None),
    ],
)
def test_the_language_of_a_form_tells_its_country(typed: str, language: str, form: str | None) -> None:
    """Where one country has most of a language's speakers, its forms are read as there."""
    value = parse(typed, language=language).value
    assert value is not None
    assert value.legal_form == form


@pytest.mark.parametrize(("typed", "code", "why"), ASKED)
def test_a_code_is_shown(typed: str, code: str, why: str) -> None:
    """Each sign leads to its finding."""
    assert code in parse(typed, country="NL").codes, why


def test_every_code_is_shown() -> None:
    """The table shows every code of this room."""
    assert {code for _, code, _ in ASKED} == {code.name for code in CODES}


@pytest.mark.parametrize(
    "typed", ["Jansen & Zonen", "De Gouden Leeuw", "Philips", "Van Dijk Makelaars", "Studio 12", "H&M"]
)
def test_a_firm_is_no_person(typed: str) -> None:
    """A trade name is not taken for a person's."""
    assert parse(typed, country="NL").codes == ()


@given(st.text(max_size=60))
def test_any_text_is_survived_and_reads_back(text: str) -> None:
    """No text raises, and tidying twice is tidying once."""
    value = parse(text, country="NL").value
    if value is not None:
        once = render(value)
        again = parse(once, country="NL").value
        assert (render(again) if again else "") == once


def test_wrong_uses_are_refused() -> None:
    """A number is no name, and a style must exist."""
    with pytest.raises(TypeError):
        parse(1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="unknown style"):
        render(organisations.Organisation("Philips"), style="loud")


@pytest.mark.parametrize(
    ("typed", "country", "written"),
    [
        ("Acme Holdings PLC t/a Acme", "GB", "Acme Holdings PLC t/a Acme"),
        ("Acme Ltd trading as Acme", "GB", "Acme Ltd trading as Acme"),
        ("Acme LLC d/b/a Acme Foods", "US", "Acme LLC d/b/a Acme Foods"),
        ("J. Bos DBA Bos Foods", "US", "J. Bos DBA Bos Foods"),
        ("J. Bos hodn Acme", "NL", "J. Bos h.o.d.n. Acme"),
        ("J. Bos handelend onder de naam Acme", "NL", "J. Bos h.o.d.n. Acme"),
    ],
)
def test_english_words_before_a_trade_name_stay_english(typed: str, country: str, written: str) -> None:
    """What stands before a trade name is one word in Dutch, and as typed in English."""
    value = parse(typed, country=country).value
    assert value is not None
    assert value.trade_name
    assert render(value) == written
