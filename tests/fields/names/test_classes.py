"""Classes of typing, and beside each the names that look like it and must be left alone."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import Kind, PersonName, check, parse, render


def _read(typed: str | dict[str, str], country: str) -> PersonName:
    name = parse(typed, country=country).value
    assert name is not None
    return name


@pytest.mark.parametrize(
    ("typed", "country", "written"),
    [
        # titles, forms of address, initials and infixes without spaces between them
        ("drs.P.J. Gorter", "NL", "drs. P.J. Gorter"),
        ("prof.dr.J.P. Smit", "NL", "prof. dr. J.P. Smit"),
        ("dhr.J.P. Jansen", "NL", "J.P. Jansen"),
        ("J.v.d.Berg", "NL", "J. v.d. Berg"),
        ("J.v.d. Berg", "NL", "J. v.d. Berg"),
        ("J.v.Dijk", "NL", "J. van Dijk"),
        ("J.vd.Berg", "NL", "J. v.d. Berg"),
        ("J.-P.de Vries", "NL", "J.-P. de Vries"),
        ("P;J. Bos", "NL", "P.J. Bos"),
        ("Chr Dijkstra", "NL", "Chr. Dijkstra"),
        ("J.Ph. Jansen", "NL", "J.Ph. Jansen"),
        ("AB Smit", "NL", "A.B. Smit"),
        ("Hans v. Stein", "DE", "Hans von Stein"),
        # and what looks like it
        ("Th.M. Wubbels", "NL", "Th.M. Wubbels"),
        ("Chr.A. Bos", "NL", "Chr.A. Bos"),
        ("J.V.D. BERG", "NL", "J.V.D. Berg"),
        ("Ab Smit", "NL", "Ab Smit"),
        ("LI Wei", "NL", "Li Wei"),
        ("Jan S Smit", "NL", "Jan S Smit"),
        # apostrophes and capitals of infixes
        ("Gerrit t Hart", "NL", "Gerrit 't Hart"),
        ("Koos d Ancona", "NL", "Koos d'Ancona"),
        ("Jan d Smit", "NL", "Jan D Smit"),
        ("Jan s Smit", "NL", "Jan S Smit"),
        ("TOM À CAMPO", "NL", "Tom à Campo"),
        ("A. SMIT-'T HART", "NL", "A. Smit-'t Hart"),
        ("M. DE VRIES-OP 'T HOF", "NL", "M. de Vries-op 't Hof"),
        # titles behind an inverted name
        ("Jansen, Jan, drs.", "NL", "drs. Jan Jansen"),
        ("Jansen, J.P. (drs.)", "NL", "drs. J.P. Jansen"),
        ("Berg, van den, P., mr.", "NL", "mr. P. van den Berg"),
        ("Jansen, D.R.", "NL", "D.R. Jansen"),
        ("Jansen, M.R.", "NL", "M.R. Jansen"),
        ("J. Jansen (RA)", "NL", "J. Jansen RA"),
        ("Jan (J.A.M.) Bos", "NL", "Jan Bos"),
    ],
)
def test_it_is_written_so(typed: str, country: str, written: str) -> None:
    name = _read(typed, country)
    assert name.unparsed is None
    assert render(name, country=country) == written


@pytest.mark.parametrize(
    ("typed", "country", "family", "birth", "partner"),
    [
        ("Anna Nowak z domu Zielińska", "PL", "Nowak", "Zielińska", None),
        ("Anna Nowak (z d. Zielińska)", "PL", "Nowak", "Zielińska", None),
        ("Jana Nováková rozená Malá", "CZ", "Nováková", "Malá", None),
        ("Kovács Mária szül. Nagy", "HU", "Kovács", "Nagy", None),
        ("Eva Svensson f. Lind", "SE", "Svensson", "Lind", None),
        ("Anna Virtanen o.s. Mäkinen", "FI", "Virtanen", "Mäkinen", None),
        ("Carmen Pérez viuda de Gómez", "ES", "Pérez", None, "Gómez"),
        ("Maria Rossi in Bianchi", "IT", "Rossi", None, "Bianchi"),
        ("Mevr. A. Jansen wed. Bakker", "NL", "Jansen", None, "Bakker"),
        ("Mevr. A. Boer - geb. Jansen", "NL", "Boer", "Jansen", None),
        ("Anna Boer (geb. de,Vries)", "NL", "Boer", "Vries", None),
        # what looks like it
        ("Eva F. Lind", "SE", "Lind", None, None),
        ("Carmen Viuda Gómez", "ES", "Viuda Gómez", None, None),
        ("Jan Wed", "NL", "Wed", None, None),
        ("Zofia Z. Nowak", "PL", "Nowak", None, None),
    ],
)
def test_names_at_birth_and_of_partners(
    typed: str, country: str, family: str, birth: str | None, partner: str | None
) -> None:
    name = _read(typed, country)
    assert (name.family_name, name.birth_family_name, name.partner_family_name) == (family, birth, partner)


def test_a_widow_is_not_written_as_a_wife() -> None:
    """The word that says more than whose name it is stays, and the text is left as it was typed."""
    parsed = parse("Maria Rossi ved. Bianchi", country="IT")
    assert parsed.value is not None
    assert parsed.value.unparsed == "ved."
    assert parsed.changes == ()


def test_the_initials_of_a_partner_are_not_her_own() -> None:
    name = _read("A. Jansen e/v P. de Boer", "NL")
    assert (name.initials, name.partner_infix, name.partner_family_name, name.unparsed) == ("A.", "de", "Boer", "P.")


@pytest.mark.parametrize(
    ("typed", "country", "families"),
    [
        ("Juan García y María López", "ES", ["García", "López"]),
        ("Juan e Inés López", "ES", ["López", "López"]),
        ("Sr. García y Sra. López", "ES", ["García", "López"]),
        ("João Silva e Maria Santos", "PT", ["Silva", "Santos"]),
        ("Marco Rossi e Anna Bianchi", "IT", ["Rossi", "Bianchi"]),
        ("Jan i Anna Kowalscy", "PL", ["Kowalscy", "Kowalscy"]),
        ("Jan a Eva Novákovi", "CZ", ["Novákovi", "Novákovi"]),
        ("Kovács János és Nagy Mária", "HU", ["Kovács", "Nagy"]),
        ("Eheleute Klaus und Petra Braun", "DE", ["Braun", "Braun"]),
        ("Jan En Marie De Vries", "NL", ["Vries", "Vries"]),
    ],
)
def test_couples_of_more_languages(typed: str, country: str, families: list[str]) -> None:
    name = _read(typed, country)
    assert name.kind is Kind.COUPLE
    assert [one.family_name for one in (name, *name.others)] == families


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Santiago Ramón y Cajal", "ES"),
        ("José María Gil y Carrasco", "ES"),
        ("Luis Martín y Rosa", "ES"),
        ("Ana Costa e Silva", "PT"),
        ("Maria Rita Melo e Castro", "PT"),
        ("Jan A. Novák", "CZ"),
        ("Jordi Ferrer i Bosch", "ES"),
        ("Kok En Lai", "NL"),
        ("Tan Wei En Ming", "NL"),
    ],
)
def test_a_letter_between_names_does_not_make_two_persons(typed: str, country: str) -> None:
    name = _read(typed, country)
    assert (name.kind, name.others) == (Kind.PERSON, ())


@pytest.mark.parametrize(
    ("fields", "country", "written"),
    [
        ({"given_name": "Jan & Marie", "family_name": "de Vries"}, "NL", "Jan & Marie de Vries"),
        ({"given_name": "JAN EN MARIE", "infix": "VAN", "family_name": "DIJK"}, "NL", "Jan en Marie van Dijk"),
        ({"initials": "J. & M.", "family_name": "Jansen"}, "NL", "J. & M. Jansen"),
        ({"given_name": "Juan y María", "family_name": "López"}, "ES", "Juan y María López"),
    ],
)
def test_a_couple_in_separate_fields(fields: dict[str, str], country: str, written: str) -> None:
    """Both persons stand in the field of the given name, and stay there."""
    parsed = parse(fields, country=country)
    assert parsed.value is not None
    assert parsed.value.kind is Kind.COUPLE
    assert render(parsed.value, country=country) == written
    assert all(change.after for change in parsed.changes)


def test_given_names_with_a_syllable_like_a_joiner_are_of_one_person() -> None:
    assert _read({"given_name": "Xiao En Li", "family_name": "Wang"}, "NL").kind is Kind.PERSON


@pytest.mark.parametrize(
    ("fields", "country", "parts"),
    [
        # what slipped into the field of the given name or of the initials
        ({"given_name": "Dhr.", "family_name": "Prins"}, "NL", {"salutation": "Dhr.", "family_name": "Prins"}),
        ({"given_name": "Frau", "family_name": "Weber"}, "DE", {"salutation": "Frau", "family_name": "Weber"}),
        ({"given_name": "dr.", "family_name": "Prins"}, "NL", {"titles_before": ("dr.",), "given_names": None}),
        ({"given_name": "van der", "family_name": "Meer"}, "NL", {"infix": "van der", "given_names": None}),
        ({"given_name": "Smit, Jan"}, "NL", {"given_names": "Jan", "family_name": "Smit"}),
        ({"given_name": "Anna Smit", "family_name": "Smit"}, "NL", {"given_names": "Anna", "family_name": "Smit"}),
        ({"initials": "Jan", "family_name": "Smit"}, "NL", {"given_names": "Jan", "initials": None}),
        ({"infix": "den", "family_name": "van den Berg"}, "NL", {"infix": "van den", "family_name": "Berg"}),
        ({"given_name": "Jan", "family_name": "Smit, Piet"}, "NL", {"given_names": "Jan", "unparsed": "Piet"}),
        ({"given_name": "Jansen", "family_name": "B.V."}, "NL", {"kind": Kind.COMPANY}),
        ({"given_name": "Afdeling", "family_name": "Inkoop"}, "NL", {"kind": Kind.DEPARTMENT}),
        # and what looks like it
        ({"given_name": "Van", "family_name": "Morrison"}, "NL", {"given_names": "Van", "infix": None}),
        ({"given_name": "Rob Rob", "family_name": "Rob"}, "NL", {"given_names": "Rob Rob", "family_name": "Rob"}),
        ({"initials": "JAN", "family_name": "Smit"}, "NL", {"initials": "J.A.N.", "given_names": None}),
        ({"given_name": "Hans", "family_name": "Ag"}, "DE", {"kind": Kind.PERSON}),
        ({"given_name": "Anna, Maria", "family_name": "Smit"}, "NL", {"given_names": "Anna Maria"}),
    ],
)
def test_what_slipped_into_another_field(fields: dict[str, str], country: str, parts: dict[str, object]) -> None:
    name = _read(fields, country)
    assert {part: getattr(name, part) for part in parts} == parts


@pytest.mark.parametrize(
    ("typed", "country", "family"),
    [
        ("Karel Visser NIET MEER GEBRUIKEN", "NL", "Visser"),
        ("KAREL VISSER NIET MEER GEBRUIKEN", "NL", "Visser"),
        ("John Smith DO NOT USE", "GB", "Smith"),
        ("Dhr. J. Jansen, directeur", "NL", "Jansen"),
        ("J. Jansen - Inkoop", "NL", "Jansen"),
        ("Jan Jansen c/o Bakker BV", "NL", "Jansen"),
        ("Jan Jansen namens Bakkerij De Korenaar", "NL", "Jansen"),
    ],
)
def test_remarks_behind_a_name_are_asked_about(typed: str, country: str, family: str) -> None:
    checked = check(typed, country=country)
    assert "name.remark_in_name" in checked.codes
    assert checked.value is not None
    assert checked.value.family_name == family


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Jan OUDE NIJHUIS", "NL"),
        ("Jan NIEUWE WEME", "NL"),
        ("Wim VOOR DEN DAG", "NL"),
        ("Jean LE BON", "FR"),
        ("Jan Director", "NL"),
    ],
)
def test_names_with_such_words_are_not(typed: str, country: str) -> None:
    checked = check(typed, country=country)
    assert checked.codes == ()
    assert checked.value is not None
    assert checked.value.unparsed is None


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Familie Hans Müller", "DE"),
        ("Fam. Jan en Marie Müller", "NL"),
    ],
)
def test_a_family_is_addressed_by_its_name(typed: str, country: str) -> None:
    opening = {"DE": "Sehr geehrte Familie Müller", "NL": "Geachte familie Müller"}
    assert render(_read(typed, country), style="greeting", country=country) == opening[country]


@pytest.mark.parametrize(
    ("typed", "country", "opening"),
    [
        ("Sr. Dr. Juan García", "ES", "Estimado Dr. García"),
        ("Dra. Ana Ruiz", "ES", "Estimada Dra. Ruiz"),
        ("Avv. Marco Rossi", "IT", "Gentile Avv. Rossi"),
        ("Sr. Dr. João Silva", "PT", "Exmo. Sr. Dr. Silva"),
        ("Me Sophie Arnaud", "FR", "Maître"),
        ("Dr Paul Morel", "FR", "Docteur"),
        ("Pani dr Anna Nowak", "PL", "Szanowna Pani Doktor"),
        ("Dr and Mrs Smith", "GB", "Dear Dr and Mrs Smith"),
        ("Sig. Marco Rossi", "IT", "Gentile Sig. Rossi"),
        ("Mme Claire Morel", "FR", "Madame"),
    ],
)
def test_a_letter_honours_the_title(typed: str, country: str, opening: str) -> None:
    assert render(_read(typed, country), style="greeting", country=country) == opening


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Mrs Jane Smith", "Mrs Jane Smith"),
        ("Miss Jane Smith", "Miss Jane Smith"),
        ("Mr Dr John Smith", "Dr John Smith"),
    ],
)
def test_an_address_keeps_the_form_that_was_chosen(typed: str, line: str) -> None:
    assert render(_read(typed, "GB"), style="address", country="GB") == line


BESIDE_ITS_FIELD = [
    # family name, partner's infix, partner's family name, what comes of the last two, what has no place
    ("Jansen echtgenote Bakker", "", "Vis", ("", "Vis"), "Bakker"),
    ("Jansen echtgenote van den Bakker", "", "Vis", ("", "Vis"), "den Bakker"),
    ("Jansen echtgenote van den Bakker", "", "Bakker", ("den", "Bakker"), ""),
    ("Jansen e/v de Boer", "de", "Boer", ("de", "Boer"), ""),
    ("Jansen", "de", "Boer", ("de", "Boer"), ""),
]


@pytest.mark.parametrize(("family", "infix", "partner", "kept", "rest"), BESIDE_ITS_FIELD)
def test_a_partner_read_beside_the_partner_s_field_is_not_lost(family, infix, partner, kept, rest):
    fields = {"family_name": family, "partner_infix": infix, "partner_family_name": partner}
    name = parse(fields, country="NL").value
    assert (name.family_name, name.partner_infix, name.partner_family_name) == ("Jansen", kept[0] or None, kept[1])
    assert (name.unparsed or "") == rest
