"""Ways of typing a name, class by class, and beside each what looks like it and is another."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import check, parse, render

# typed, country, given names, infix, family name: two family names where the second word is given and borne alike
IBERIAN = [
    ("Pilar Vidal Soler", "ES", "Pilar", None, "Vidal Soler"),
    ("Ana Martín López", "ES", "Ana", None, "Martín López"),
    ("Ana María Martín López", "ES", "Ana María", None, "Martín López"),
    ("Pablo Vicente Gil", "ES", "Pablo", None, "Vicente Gil"),
    ("Miguel Rafael Miranda Matas", "ES", "Miguel Rafael", None, "Miranda Matas"),
    ("Felix Ramón Cabanes", "ES", "Felix Ramón", None, "Cabanes"),
    ("De León Garmendia", "ES", None, "De", "León Garmendia"),
    ("Elena Jorge Ruiz", "ES", "Elena", None, "Jorge Ruiz"),
    ("María José Gil", "ES", "María José", None, "Gil"),
    ("María Cruz Gil", "ES", "María Cruz", None, "Gil"),
    ("José Vicente Torres", "ES", "José Vicente", None, "Torres"),
    ("José Ramón García", "ES", "José Ramón", None, "García"),
    ("Jorge Luis Morales", "ES", "Jorge Luis", None, "Morales"),
    ("Ana Isabel Ruiz", "ES", "Ana Isabel", None, "Ruiz"),
    ("Sra. García López", "ES", None, None, "García López"),
    ("Sra. Carmen López", "ES", "Carmen", None, "López"),
]

# typed, country, given names or initials, family name: names of farms, and others of two words
OF_TWO_WORDS = [
    ("Hendrika Nieuwe Weme", "NL", "Hendrika", "Nieuwe Weme"),
    ("Gerrit Lutke Schipholt", "NL", "Gerrit", "Lutke Schipholt"),
    ("HERMAN OLDE SCHOLTENHUIS", "NL", "Herman", "Olde Scholtenhuis"),
    ("Mevr. Oude Elferink", "NL", None, "Oude Elferink"),
    ("Klein Hofmeijer", "NL", None, "Klein Hofmeijer"),
    ("dhr. Smit Bos", "NL", None, "Smit Bos"),
    ("Herr Müller Schmidt", "DE", None, "Müller Schmidt"),
    ("Truus Klein", "NL", "Truus", "Klein"),
    ("Mr Livingston Burnett", "US", "Livingston", "Burnett"),
    ("Herr Jost Kipp", "DE", "Jost", "Kipp"),
    ("Mevr. Maria Hoge", "NL", "Maria", "Hoge"),
    ("Dhr. Simon Peters", "NL", "Simon", "Peters"),
]

# typed, country, written
WRITTEN = [
    # three letters or more in capitals before a name are initials where nobody is called so
    ("JWA Reinders", "NL", "J.W.A. Reinders"),
    ("AHM van Dijk", "NL", "A.H.M. van Dijk"),
    ("EJM Smit", "NL", "E.J.M. Smit"),
    ("IJM Bakker", "NL", "IJ.M. Bakker"),
    ("EEF Bakker", "NL", "Eef Bakker"),
    ("TOM Bakker", "NL", "Tom Bakker"),
    ("NHU Bakker", "NL", "Nhu Bakker"),
    ("LWAM Tesfay", "NL", "Lwam Tesfay"),
    ("OBI Bakker", "NL", "Obi Bakker"),
    ("FOP van Haaften", "NL", "Fop van Haaften"),
    # initials behind a family name and its infix, be they a degree as well
    ("LEEUW DE C.M.", "NL", "C.M. de Leeuw"),
    ("Leeuw de, C.M.", "NL", "C.M. de Leeuw"),
    ("de Leeuw, M.A.", "NL", "M.A. de Leeuw"),
    ("JONG DE A", "NL", "A. de Jong"),
    ("VELDE VAN DER M", "NL", "M. van der Velde"),
    ("Berg v.d. P.J.", "NL", "P.J. v.d. Berg"),
    ("Jan de Wit M.A.", "NL", "Jan de Wit M.A."),
    ("Bo de O", "NL", "Bo de O"),
    # forms of address and titles glued to an infix
    ("dhr.de Wit", "NL", "De Wit"),
    ("Mevr.De Wit-Bos", "NL", "De Wit-Bos"),
    ("prof.dr.de Wit", "NL", "prof. dr. De Wit"),
    # courtesies of Italy and France
    ("Gent.mo Sig. Mario Rossi", "IT", "Mario Rossi"),
    ("Gent.le Sig.ra Anna Conti", "IT", "Anna Conti"),
    ("Egr. Dott. Luca Bruni", "IT", "Dott. Luca Bruni"),
    ("Marco Gentile", "IT", "Marco Gentile"),
    ("Melle Julie Noël", "FR", "Julie Noël"),
    ("Melle de Boer", "NL", "Melle de Boer"),
    # titles of Germany
    ("Prof. Dr. Dr. h.c. Peter Lang", "DE", "Prof. Dr. Dr. h.c. Peter Lang"),
    ("Dr. Dr. Peter Lang", "DE", "Dr. Dr. Peter Lang"),
    ("StB Peter Lang", "DE", "StB Peter Lang"),
    # signs gone astray
    ("Jan van' t Hoff", "NL", "Jan van 't Hoff"),
    ("Henk_de_Bos", "NL", "Henk de Bos"),
    ("Jan t Sas", "NL", "Jan 't Sas"),
]

REMARKS = [
    # typed, country, written
    ("Jan Jansen overl.", "NL", "Jan Jansen"),
    ("Jan Jansen †", "NL", "Jan Jansen"),
    ("Jan Jansen klant", "NL", "Jan Jansen"),
    ("Jan Jansen VIP", "NL", "Jan Jansen"),
    ("Jean Petit client", "FR", "Jean Petit"),
    ("John Smith customer", "GB", "John Smith"),
    ("Jan Mol wil geen reclame", "NL", "Jan Mol"),
    ("Jan de Wit wenst geen post", "NL", "Jan de Wit"),
    ("niet thuis", "NL", None),
    ("Mevrouw is overleden", "NL", None),
    ("bellen na 18 uur", "NL", None),
]

NO_REMARKS = [
    "Piet Zondag",
    "Jan Peter zondag",
    "Jan van onder",
    "Kees Sleutel",
    "Is de Boer",
    "Jan Oud",
    "Anna Maria Ring",
    # what people are called, though a remark begins so, or it is a family name or a place, too
    "Wilhelmina (Wil) Jansen",
    'Jan "Wil" de Boer',
    "W.M. (Wil) de Boer",
    "Jan Bos wil",
    "Jan (Prins) Bos",
    "Jan (Mol) Smit",
    "Jan (Goes) Bos",
]

SEVERAL = ["J. de Wit/A. Bos", "J. de Wit/A.B. Bos", "J. de Wit c.s."]


@pytest.mark.parametrize(("typed", "country", "given", "infix", "family"), IBERIAN)
def test_spaniards_have_two_family_names(typed: str, country: str, given: str, infix: str | None, family: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert (name.given_names, name.infix, name.family_name) == (given, infix, family)


@pytest.mark.parametrize(("typed", "country", "given", "family"), OF_TWO_WORDS)
def test_a_family_name_of_two_words_stays_whole(typed: str, country: str, given: str | None, family: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert (name.given_names, name.family_name) == (given, family)


@pytest.mark.parametrize("typed", ["Dhr. Bakker Jan", "Mevr. Jansen Anna"])
def test_a_turned_name_behind_a_form_of_address_is_asked_about(typed: str) -> None:
    found = check(typed, country="NL")
    assert {item.field: item.after for item in found.suggestions} == {
        "given_name": typed.split()[2],
        "family_name": typed.split()[1],
    }


@pytest.mark.parametrize(("typed", "country", "written"), WRITTEN)
def test_it_is_written_so(typed: str, country: str, written: str) -> None:
    """Nothing of it is left over, and nothing asked."""
    found = check(typed, country=country)
    assert found.value is not None
    assert (render(found.value, country=country), found.value.unparsed) == (written, None)
    assert not found.suggestions


@pytest.mark.parametrize(("typed", "country", "written"), REMARKS)
def test_a_remark_is_no_part_of_a_name(typed: str, country: str, written: str | None) -> None:
    found = check(typed, country=country)
    assert "name.remark_in_name" in found.codes
    if written is not None:
        assert found.value is not None
        assert render(found.value, country=country) == written


@pytest.mark.parametrize("typed", NO_REMARKS)
def test_a_name_that_is_a_word_of_remarks_is_not_asked_about(typed: str) -> None:
    assert not check(typed, country="NL").findings


@pytest.mark.parametrize("typed", SEVERAL)
def test_several_persons_are_seen(typed: str) -> None:
    assert check(typed, country="NL").codes == ("name.multiple_persons",)


@pytest.mark.parametrize("typed", ["J. de Vries o/n De Hoek", "J. de Vries o.d.n. De Hoek"])
def test_a_trade_name_is_seen(typed: str) -> None:
    assert "name.company_in_person_field" in check(typed, country="NL").codes


@pytest.mark.parametrize("typed", ["dewit.de Jansen", "www.dewit.de"])
def test_a_german_domain_is_still_one(typed: str) -> None:
    assert "name.url_in_name" in check(typed, country="NL").codes
