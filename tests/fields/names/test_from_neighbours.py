"""Forms of German and French forms of address, offices and names at birth, and who stands for anybody."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import Kind, check, parse, render

WRITTEN = [
    # typed, country, written
    ("v. Stein, Hans", "DE", "Hans von Stein"),
    ("v.d. Berg, Jan", "NL", "Jan v.d. Berg"),
    ("MMag. Hans Huber", "AT", "MMag. Hans Huber"),
    ("Bauer, geb. Lang, Anna", "DE", "Anna Bauer geb. Lang"),
    ("Dijkstra e/v Jansen, Marieke", "NL", "Marieke Jansen-Dijkstra"),
    ("Dijkstra e/v Jansen, M.", "NL", "M. Jansen-Dijkstra"),
    ("Smit geb. de Vries, mevr. A.", "NL", "A. Smit geb. de Vries"),
    ("Anna Bauer, geb. Lang, MBA", "DE", "Anna Bauer geb. Lang MBA"),
    ("Mme DURAND née PETIT Anne", "FR", "Anne Durand née Petit"),
    ("DURAND Anne née PETIT", "FR", "Anne Durand née Petit"),
    ("Anne DURAND épse PETIT", "FR", "Anne Petit-Durand"),
    ("Madame le Maire Anne Petit", "FR", "le Maire Anne Petit"),
    ("M. le Président Dupont", "FR", "le Président Dupont"),
    ("Docteur Petit", "FR", "Docteur Petit"),
    ("Mme Le Maire", "FR", "Le Maire"),
    ("Bruno Le Maire", "FR", "Bruno Le Maire"),
    ("M. le Goff", "FR", "Le Goff"),
    ("Jean-P. Durand", "FR", "Jean-P. Durand"),
    ("Sr. Mary Smith", "GB", "Mary Smith"),  # Sister, and no señor
    ("Sr. Anna Bakker", "NL", "Anna Bakker"),
    ("ATTN: John Smith", "GB", "John Smith"),
    ("t.a.v.: Jan Bakker", "NL", "Jan Bakker"),
    ("Dr.ssa Anna Rossi", "IT", "Dr.ssa Anna Rossi"),
]

KINDS = [
    ("Hr. u. Fr. Müller", "DE", Kind.COUPLE, "Müller"),
    ("Consorts Durand", "FR", Kind.FAMILY, "Durand"),
    ("Indivision Durand", "FR", Kind.ESTATE, "Durand"),
    ("Mr John Smith and family", "GB", Kind.COUPLE, "Smith"),
]

ANYBODY = [
    ("Hans Mustermann", "DE", True),
    ("Lisa Musterfrau", "DE", True),
    ("Monsieur Untel", "FR", True),
    ("Testkunde", "DE", True),
    ("néant", "FR", True),
    ("Jean Néant", "FR", False),
    ("Hans Muster", "CH", True),
    ("Anna Muster", "CH", False),
]


@pytest.mark.parametrize(("typed", "country", "written"), WRITTEN)
def test_it_is_written_so(typed: str, country: str, written: str) -> None:
    """Nothing of it is left over, and nothing asked."""
    found = check(typed, country=country)
    assert found.value is not None
    assert (render(found.value, country=country), found.value.unparsed) == (written, None)
    assert not found.suggestions


@pytest.mark.parametrize(("typed", "country", "kind", "family"), KINDS)
def test_several_are_addressed_together(typed: str, country: str, kind: Kind, family: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert (name.kind, name.family_name) == (kind, family)


@pytest.mark.parametrize(("typed", "country", "asked"), ANYBODY)
def test_who_stands_for_anybody_is_asked_about(typed: str, country: str, asked: bool) -> None:
    assert ("name.implausible" in check(typed, country=country).codes) == asked


def test_a_company_is_seen_by_the_form_in_front() -> None:
    found = check("Firma Müller", country="DE").value
    assert found is not None
    assert found.kind is Kind.COMPANY


@pytest.mark.parametrize(("typed", "written"), [("c/o John Smith", "John Smith"), ("c/o Mrs J Smith", "J. Smith")])
def test_whose_address_it_is_is_no_given_name(typed: str, written: str) -> None:
    found = check(typed, country="GB")
    assert "name.remark_in_name" in found.codes
    assert found.value is not None
    assert render(found.value, country="GB") == written


def test_a_remark_cut_short_is_no_nickname() -> None:
    assert "name.remark_in_name" in check("Hans Müller (verst.)", country="DE").codes


OF_NOBODY = [
    # typed, country, family name: of what a word announces, and what never comes, there is no name
    ("Anna Jansen e/v", "NL", "Jansen"),
    ("Anna Jansen geb.", "NL", "Jansen"),
    ("Anna Jansen wed.", "NL", "Jansen"),
    ("Anna Müller geborene", "DE", "Müller"),
    ("Anne Durand née", "FR", "Durand"),
    ("Anne Durand épouse", "FR", "Durand"),
    ("Emma Walker née", "GB", "Walker"),
    ("Max Born", "DE", "Born"),
    ("max born", "DE", "Born"),
    ("Jimmy Nee", "GB", "Nee"),
    ("Jan Geb", "NL", "Geb"),
]


@pytest.mark.parametrize(("typed", "country", "family"), OF_NOBODY)
def test_a_word_for_a_name_that_never_comes_is_no_name(typed, country, family):
    assert parse(typed, country=country).value.family_name == family
