"""Questions about names: what is asked, and the long list of real names that never are."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsttimeright.fields import names
from firsttimeright.fields.names import CODES, Kind, PersonName
from firsttimeright.findings import Severity, Verdict

ASKED = [
    # typed, code, why
    ("Dhr. Sabine Bakker", "name.gender_conflict", "a woman's name with Dhr."),
    ({"given_name": "Jansen", "family_name": "Piet"}, "name.swapped_fields", "family name in the field for the given"),
    ("Rob Bakkker", "name.typo_suspect", "a key held too long"),
    ("Bakkerij Jansen B.V.", "name.company_in_person_field", "a legal form"),
    ("Jan & Marie de Vries", "name.multiple_persons", "two given names"),
    ("asdf asdf", "name.implausible", "a run along the keyboard"),
    ("jan@voorbeeld.nl", "name.email_in_name", "an e-mail address"),
    ("P1eter Bos", "name.digits_in_name", "a digit for a letter"),
    ("www.voorbeeld.nl", "name.url_in_name", "a web address"),
    ("Kerkstraat 12", "name.address_in_name", "a street with a number"),
    ("Jan Jansen (overleden)", "name.remark_in_name", "a remark in brackets"),
    ("Ren? de Bruin", "name.encoding", "a letter was lost"),
    ("van der Marck", "name.incomplete", "no given name"),
    ("Jan " * 100, "name.too_long", "longer than any name"),
]

REAL = """Jennifer Null|Bert Testerink|Jan Naaktgeboren|Piet Poepjes|Xiu Xu|Bo O|Rob Rob|Ng Aa|Nikola Krk|Bjørn Å
Ali B. Niemand|Fokke Fokkema|Wubbo Ockels|Oopjen Coppit|Adolf Borst|Rosa Fick|Mary Poppinga|Donald Vis|Can Öz
Ufuk Yücel|Mylène d'Anjou|Jan de Heer|Bram Heer|Steffi Graf|Carlo Prins|Arie Winkel|Wim Kerk|Ab Kamer
Szczepan Twardoch|Jurriën Kryszczuk|Karel 't Hart|Kenneth Tjon A Ten|Edgar Lo Fo Wong|Loes 's Gravesande
Max l'Herminez|Anne-Sophie Le Goff|Truus van Zon-van der Meer|Jan Hrnčíř|Zbigniew Brzęczyszczykiewicz|Ivo Krpan
Mohamed Mohamed|Rik Riksen|Aa van der Aa|Otto Otten|Bart Smeets|Harry Potters|Ad Ui|An Ng|Wout Weert|Sam Doe
Peter Test|Jan Bellen|Rachida Ouled Ben Hadj|Khalid bin Walid al-Harbi|Daniel Day-Lewis|Elif Gül|Sanne Janse
Gert Janze|Leo Visscher|Joke Bakkes|Henk Meyjes|Toon Kuypers|Anna Smyth|Uli Schmid|Kai Maier|Luc Duponchel""".replace(
    "\n", "|"
).split("|")


@pytest.mark.parametrize(("typed", "code", "why"), ASKED)
def test_a_code_is_shown(typed: object, code: str, why: str) -> None:
    """Each sign leads to its finding."""
    assert code in names.check(typed, country="NL").codes, why  # type: ignore[arg-type]


def test_every_code_is_shown() -> None:
    """The table above shows every code that this room can report."""
    assert {code for _, code, _ in ASKED} == {code.name for code in CODES}


@pytest.mark.parametrize("typed", REAL)
def test_a_real_name_is_never_questioned(typed: str) -> None:
    """Whoever bears one of these names is not asked whether it is right."""
    checked = names.check(typed, country="NL")
    assert checked.verdict is Verdict.ACCEPT, checked.findings
    value = checked.value
    assert value is not None
    fields = {
        "given_name": value.given_names,
        "initials": value.initials,
        "infix": value.infix,
        "family_name": value.family_name,
    }
    apart = names.check({field: text for field, text in fields.items() if text}, country="NL")
    assert apart.verdict is Verdict.ACCEPT, apart.findings
    assert all(finding.severity is Severity.INFO for finding in checked.findings)


def test_a_guess_has_its_evidence_and_is_not_applied() -> None:
    """A typo is offered with bits for it; the name itself stays as typed."""
    checked = names.check("Dhr. Sabine Jnasen", country="NL")
    assert checked.value is not None
    assert checked.value.family_name == "Jnasen"
    offered = {item.field: item for item in checked.suggestions}
    assert offered["family_name"].after == "Jansen"
    assert offered["salutation"].after == "Mevr."
    assert all(item.evidence and 0.6 <= item.confidence < 1 for item in checked.suggestions)


def test_the_salutation_can_be_left_unquestioned() -> None:
    """With gender=False no salutation is held against a name."""
    assert names.check("Dhr. Sabine Bakker", country="NL", gender=False).verdict is Verdict.ACCEPT


def test_a_sex_is_never_read_from_a_name() -> None:
    """Without salutation or title nobody has a gender, however telling the given name is."""
    assert names.parse("Sabine Bakker", country="NL").value.gender is None  # type: ignore[union-attr]


def test_no_finding_holds_what_was_typed() -> None:
    """Facts are names, counts and positions; the reprs show no value."""
    checked = names.check("Dhr. Sabine Jnasen (overleden)", country="NL")
    said = repr(checked)
    assert "Jnasen" not in said
    assert "Sabine" not in said


PARTS = st.sampled_from(
    ("full_name", "salutation", "titles", "initials", "given_name", "infix", "family_name", "suffix")
)


@settings(max_examples=150, deadline=None)
@example({"full_name": "ã¡", "salutation": "", "titles": "", "family_name": ""}, "NL")
@given(st.dictionaries(PARTS, st.text(max_size=40), max_size=6), st.sampled_from(("NL", "BE", "FR", "ES", "TR", None)))
def test_any_fields_are_survived_and_can_be_put_back(fields: dict[str, str], country: str | None) -> None:
    """No fields raise; the changes, applied backwards, give what was typed."""
    parsed = names.check(fields, country=country)
    record = dict(fields)
    for change in parsed.changes:
        assert (record.get(change.field) or None) == change.before
        record[change.field] = change.after or ""
    for change in reversed(parsed.changes):
        record[change.field] = change.before or ""
    assert {field: value for field, value in record.items() if value} == {
        field: value for field, value in fields.items() if value
    }


@pytest.mark.parametrize("text", ["a" * 1_000_000, "v.d. " * 200_000, "(" * 1_000_000, "A." * 500_000, "é" * 500_000])
def test_a_megabyte_is_not_read_as_a_name(text: str) -> None:
    """A hang would show: each of these would take minutes, were it read."""
    checked = names.check(text, country="NL")
    assert checked.value is not None
    assert checked.value.kind is Kind.UNKNOWN


ROUND = [
    PersonName(salutation="Dhr.", initials="J.P.", infix="van der", family_name="Marck", gender="m"),
    PersonName(titles_before=("prof.", "dr."), given_names="Anna", family_name="Smit", titles_after=("MSc",)),
    PersonName(given_names="Maria", titles_between=("barones",), infix="van", family_name="Heeckeren", gender="f"),
    PersonName(initials="C.", nickname="Karin", family_name="Bos-de Wit"),
    PersonName(given_names="Cees", infix="van", family_name="Dijk", suffix="Jr."),
]


@pytest.mark.parametrize("name", ROUND)
def test_what_is_written_reads_back(name: PersonName) -> None:
    """The formal style keeps every part."""
    assert names.parse(names.render(name, style="formal", country="NL"), country="NL").value == name


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"given_name": "piet@example.org", "family_name": "Kuiper"}, "name.email_in_name", "given_name"),
        ({"given_name": "Piet", "family_name": "piet@example.org"}, "name.email_in_name", "family_name"),
        ({"given_name": "www.example.org", "family_name": "Kuiper"}, "name.url_in_name", "given_name"),
        ({"given_name": "Kerkstraat 12", "family_name": "Kuiper"}, "name.address_in_name", "given_name"),
        ({"given_name": "0612345987", "family_name": "Kuiper"}, "name.digits_in_name", "given_name"),
        ({"salutation": "Dhr. 12", "given_name": "Piet", "family_name": "Kuiper"}, "name.digits_in_name", "salutation"),
        ({"given_name": "Piet", "family_name": "Kuiper 0612345987"}, "name.digits_in_name", "family_name"),
    ],
)
def test_what_is_no_name_is_said_of_the_field_it_stands_in_and_stays_as_typed(fields, code, field):
    checked = names.check(fields, country="NL")
    assert (code, field) in [(item.code, item.field) for item in checked.findings]
    assert not checked.changes


@pytest.mark.parametrize("text", ["t.a.v. P. van Dam", "T.n.v. P. van Dam", "Ter attentie van P. van Dam"])
def test_for_whom_a_letter_is_is_no_salutation(text):
    found = {item.field: item.value for item in names.check(text, country="NL").completions}
    assert "salutation" not in found
    assert found["family_name"] == "Dam"


@pytest.mark.parametrize(
    ("given_name", "standard"),
    [
        ("t.a.v. Jan", {"given_name": "t.a.v. Jan"}),
        ("Attn Jan", {"given_name": "Attn Jan"}),
        ("Dhr. Jan", {"given_name": "Jan", "salutation": "Dhr."}),
        ("t.a.v. dhr. Jan", {"given_name": "t.a.v. dhr. Jan"}),
    ],
)
def test_for_whom_a_letter_is_is_no_salutation_in_a_field_of_its_own_either(given_name, standard):
    from firsttimeright import Intake

    typed = {"salutation": "", "given_name": given_name, "family_name": "Klaassen"}
    assert Intake(country="NL").check(typed).record == {**typed, **standard}


@pytest.mark.parametrize(
    ("fields", "code", "home"),
    [
        ({"given_name": "Ren?", "family_name": "Descartes"}, "name.encoding", "given_name"),
        ({"given_name": "René", "family_name": "Descart?s"}, "name.encoding", "family_name"),
        ({"given_name": "NIET BELLEN", "family_name": "de Groot"}, "name.remark_in_name", "given_name"),
        ({"given_name": "Peter", "family_name": "de Groot (overleden)"}, "name.remark_in_name", "family_name"),
        ({"given_name": "Jan;", "family_name": "Kok"}, "name.remark_in_name", "given_name"),
    ],
)
def test_a_doubt_stands_beside_the_field_that_raises_it(fields, code, home):
    found = names.check(fields, country="NL").findings
    assert {item.field for item in found if item.code == code} == {home}


@pytest.mark.parametrize(
    "fields",
    [{"given_name": "René", "family_name": "Descartes"}, {"given_name": "Jan", "family_name": "Groot"}],
)
def test_and_names_without_any_raise_none(fields):
    assert not names.check(fields, country="NL").findings
