"""Identifiers: every registered scheme against its own examples, repairs, and what is never shown."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.fields import identifiers
from firsttimeright.fields.identifiers import REGISTERED, Identifier, scheme_of

KINDS = ("iban", "vat_number", "company_number", "national_id", "bsn", "nl.brin", "no.such", "unheard_of")

SHOWN = [
    # typed                      kind              country  code                           why it is here
    ("IBAN: NL91ABNA0417164300", "iban", "NL", "identifier.label", "a label before it"),
    ("111222", "bsn", "NL", "identifier.length", "digits are missing"),
    ("000099998B57", "vat_number", "NL", "identifier.country_added", "the country left out"),
    ("HRB 1234", "company_number", "DE", "identifier.not_checked", "no rule for a number"),
    ("BE68539007547034", "iban", "NL", "identifier.foreign", "a Belgian account"),
    ("123456789", "bsn", "NL", "identifier.placeholder", "it counts"),
    ("n.v.t.", "iban", "NL", "identifier.placeholder", "a word for none"),
    ("NL91ABNA0417164300", "vat_number", "NL", "identifier.other_kind", "an account in the wrong field"),
    ("  ", "iban", "NL", "identifier.missing", "nothing"),
    ("NL91ABNAO417I64300", "iban", "NL", "identifier.letter_for_digit", "O and I"),
    ("NL91ABNA0417164301", "iban", "NL", "identifier.check_digit", "a wrong figure"),
    ("6875011a", "company_number", "NL", "identifier.format", "a letter in a KvK number"),
    ("10001232", "bsn", "NL", "identifier.leading_zero", "a spreadsheet dropped the zero"),
]  # fmt: skip


@pytest.mark.parametrize("scheme", REGISTERED, ids=lambda scheme: scheme.name)
def test_a_scheme_knows_its_examples_and_refuses_its_counter_examples(scheme):
    assert scheme.examples
    assert scheme.counter_examples
    for example in scheme.examples:
        parsed = identifiers.parse(example, kind=scheme.name, country=scheme.country)
        assert parsed.value is not None, example
        for style in ("compact", "formatted"):
            again = identifiers.parse(identifiers.render(parsed.value, style), kind=scheme.name, country=scheme.country)
            assert again.value == parsed.value, style
    for example in scheme.counter_examples:
        assert identifiers.parse(example, kind=scheme.name, country=scheme.country).value is None, example


def test_names_are_unique():
    names = [scheme.name for scheme in REGISTERED]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("typed", "kind", "country", "code", "why"), SHOWN)
def test_a_code_is_shown(typed, kind, country, code, why):
    assert code in identifiers.parse(typed, kind=kind, country=country).codes, why


def test_every_code_is_shown():
    assert {row[3] for row in SHOWN} | {"identifier.notation"} == {code.name for code in identifiers.CODES}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("NL91ABNA0417164301", "NL91ABNA0417164300"),
        ("NL91ABNA041716430", "NL91ABNA0417164300"),
        ("NL91ABNA0471164300", "NL91ABNA0417164300"),  # of the two others as near, neither keeps the eleven test
        ("NL19ABNA0417164300", "NL91ABNA0417164300"),
        ("DE89370400440523013000", None),  # three are as near, and that country has no rule of its own
        ("BE68539007574034", None),  # two keep both rules
        ("FR1420041010050500031M02606", "FR1420041010050500013M02606"),
        ("NL91ABNA417164300", "NL91ABNA0417164300"),  # the zero before an account of nine figures
        ("NL91 ABNA 417.16.43.00", "NL91ABNA0417164300"),
        ("DE893704004453201300", None),
        ("DE8937040044532013000", "DE89370400440532013000"),
        ("NL91ABNAO417I643OO", "NL91ABNA0417164300"),
    ],
)
def test_a_repair_is_offered_only_where_one_fits(typed, meant):
    offers = [item.after for item in identifiers.parse(typed, kind="iban").suggestions]
    assert offers == ([meant] if meant else [])


@given(st.integers(0, 17), st.sampled_from("0123456789ABCN"))
def test_an_offer_is_the_only_right_neighbour(place, other):
    """Whatever one slip does to an IBAN: an offer is right, and no other single slip is."""
    right = "NL91ABNA0417164300"
    typed = right[:place] + other + right[place + 1 :]
    parsed = identifiers.parse(typed, kind="iban")
    for offer in parsed.suggestions:
        assert identifiers.parse(offer.after or "", kind="iban").value is not None
        assert len({i for i, (a, b) in enumerate(zip(typed, offer.after, strict=False)) if a != b}) <= 2


@pytest.mark.parametrize(
    ("typed", "kind", "country", "born", "gender"),
    [
        ("85.07.30-033 28", "national_id", "BE", dt.date(1985, 7, 30), "m"),
        ("44051401359", "national_id", "PL", dt.date(1944, 5, 14), "m"),
        ("RCCMNL83S18D969H", "national_id", "IT", dt.date(1983, 11, 18), "m"),
        ("111222333", "national_id", "NL", None, None),
        ("131052-308T", "national_id", "FI", dt.date(1952, 10, 13), "f"),
        ("36805280109", "national_id", "EE", dt.date(1968, 5, 28), "m"),
        ("33309240064", "national_id", "LT", dt.date(1933, 9, 24), "m"),
        ("1630615123457", "national_id", "RO", dt.date(1963, 6, 15), "m"),
        ("7523169263", "national_id", "BG", dt.date(1875, 3, 16), "m"),
        ("1893 12 01 05732", "national_id", "LU", dt.date(1893, 12, 1), None),
        ("710319/2745", "national_id", "CZ", dt.date(1971, 3, 19), "m"),
        ("710319/2745", "national_id", "SK", dt.date(1971, 3, 19), "m"),
        ("2 95 10 99 126 111 93", "national_id", "FR", None, "f"),
    ],
)
def test_what_a_number_tells_is_told(typed, kind, country, born, gender):
    value = identifiers.parse(typed, kind=kind, country=country).value
    assert (value.birth_date, value.gender) == (born, gender)


def test_a_french_number_tells_year_and_month():
    value = identifiers.parse("2 95 10 99 126 111 93", kind="national_id", country="FR").value
    assert value.born_in == (95, 10)


@pytest.mark.parametrize(
    ("typed", "country", "code"),
    [
        ("1630615123458", "RO", "identifier.check_digit"),
        ("1893120105733", "LU", "identifier.check_digit"),
        ("2005 2400 123", "LU", "identifier.not_checked"),  # a company's
        ("RX 123456", "RO", "identifier.not_checked"),  # an identity card's number
        ("203456789123", "CZ", "identifier.not_checked"),
        ("7103192746", "CZ", "identifier.check_digit"),
        ("AB1234567", "BG", "identifier.not_checked"),
    ],
)
def test_another_number_of_the_country_is_kept_unchecked(typed, country, code):
    assert identifiers.parse(typed, kind="national_id", country=country).codes == (code,)


def test_the_kind_is_the_field_where_none_is_named():
    parsed = identifiers.parse("NL91 ABNA 0417 1643 00", field="iban")
    assert parsed.value.kind == "iban"
    assert parsed.changes[0].field == "iban"


def test_a_number_without_rules_is_kept():
    parsed = identifiers.parse("ab 12", kind="company_number", country="ZZ")
    assert parsed.value == Identifier("AB 12", "company_number")
    assert parsed.verdict == "accept"


def test_the_door_to_python_stdnum():
    assert scheme_of("nl.brin", None).name == "nl.brin"
    assert identifiers.parse("05KO", kind="nl.brin").value.number == "05KO"
    assert scheme_of("nl.no_such_number", None) is None


@pytest.mark.parametrize("misuse", [{"text": 12, "kind": "iban"}, {"text": "x"}])
def test_misuse_is_the_callers_mistake(misuse):
    with pytest.raises(TypeError):
        identifiers.parse(**misuse)


def test_a_number_is_never_shown():
    parsed = identifiers.parse("NL91ABNA0417164300", kind="iban")
    assert "0417" not in repr(parsed) + repr(parsed.value) + repr(parsed.changes)
    assert parsed.value.masked == "•" * 15 + "300"
    assert identifiers.render(Identifier("123", "x"), "masked") == "•••"


@given(st.text(st.characters()), st.sampled_from(KINDS), st.sampled_from([None, "NL", "BE", "ZZ"]))
def test_any_text_is_survived_and_undone(text, kind, country):
    parsed = identifiers.parse(text, kind=kind, country=country)
    for change in parsed.changes:
        assert change.before == text
    if parsed.value is not None:
        again = identifiers.parse(identifiers.render(parsed.value), kind=kind, country=country)
        assert again.value == parsed.value


@pytest.mark.parametrize("text", ["1" * 1_000_000, " " * 1_000_000, "\ud800" * 10, "NL" + "O" * 100])
def test_a_text_without_end_is_survived(text):
    assert identifiers.parse(text, kind="iban").value is None


@pytest.mark.parametrize(
    ("typed", "kind", "country", "number"),
    [
        ("IBAN NL91ABNA0417164300 t.n.v. J. Jansen", "iban", "NL", "NL91ABNA0417164300"),
        ("NL91 ABNA 0417 1643 00 (Jansen)", "iban", "NL", "NL91ABNA0417164300"),
        ("RCS Paris 552 008 443", "company_number", "FR", "552008443"),
        ("NL91 ABNA 0417 1643 00 BIC ABNANL2A", "iban", "NL", "NL91ABNA0417164300"),
        ("KvK Amsterdam nr. 68750110", "company_number", "NL", "68750110"),
        ("KBO 0403.019.261", "company_number", "BE", "0403019261"),
        ("732 829 320 00074", "company_number", "FR", "73282932000074"),
        ("FN 122119m", "company_number", "AT", "122119m"),
        ("BE 403.019.261", "vat_number", "BE", "BE0403019261"),
        ("GR094259216", "vat_number", "GR", "EL094259216"),
        ("CHE-107.787.577", "vat_number", "CH", "CHE107787577"),
        ("995525828", "vat_number", "NO", "NO995525828"),
    ],
)
def test_a_right_number_is_found(typed, kind, country, number):
    parsed = identifiers.parse(typed, kind=kind, country=country)
    assert parsed.value.number == number
    assert identifiers.parse(number, kind=kind, country=country).value == parsed.value


@pytest.mark.parametrize(
    ("typed", "kind", "country"),
    [
        ("SC 1234567", "company_number", "GB"),  # the letters belong to it: not 01234567
        ("X 111222333", "bsn", "NL"),
        ("NL91ABNA0417164300 / NL20INGB0001234567", "iban", "NL"),
        ("NL00ABNA0417164397", "iban", "NL"),
    ],
)
def test_no_number_is_cut_out_of_another(typed, kind, country):
    assert identifiers.parse(typed, kind=kind, country=country).value is None


def test_words_for_none_are_no_number():
    assert identifiers.parse("geen bsn", kind="bsn").codes == ("identifier.placeholder",)


def test_a_wrong_length_is_no_wrong_check_digit():
    assert identifiers.parse("NL91ABNA041716430", kind="iban").codes == ("identifier.length",)
    assert identifiers.parse("0417164300", kind="iban").codes == ("identifier.format",)


def test_a_digit_in_the_place_of_a_letter_is_mended():
    assert identifiers.parse("NL91A8NA0417164300", kind="iban").suggestions[0].after == "NL91ABNA0417164300"


@pytest.mark.parametrize("name", ["national_insurance_number", "nino", "ni_number", "NI Number", "national_id"])
@pytest.mark.parametrize("typed", ["JG 10 37 59 A", "jg103759a", "JG-10-37-59-A", "JG 103759 A"])
def test_a_national_insurance_number_is_accepted(name, typed):
    report = Intake(country="GB").check({name: typed})
    assert not report.blocking
    assert report.record[name] == "JG103759A"
    assert "identifier.not_checked" not in report.codes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("943-476-5870", None),
        ("9434765871", "identifier.check_digit"),
        ("94347658", "identifier.length"),
        ("QQ123456C", "identifier.format"),
        ("JG103759E", "identifier.format"),
    ],
)
def test_each_british_number_is_told_its_own_faults(typed, code):
    assert identifiers.parse(typed, kind="national_id", country="GB").codes == ((code,) if code else ())


@pytest.mark.parametrize(
    ("typed", "kind", "country", "number"),
    [
        ("28.471.935-M", "national_id", "ES", "28471935M"),
        ("NINO: JG 10 37 59 A", "national_id", "GB", "JG103759A"),  # not the first of the country's that comes to mind
        ("NHS no. 943 476 5919", "national_id", "GB", "9434765919"),
        ("NL91_ABNA_0417_1643_00", "iban", "NL", "NL91ABNA0417164300"),
        ("131052-308T", "national_id", "FI", "131052-308T"),  # there the mark tells the century, and stays
    ],
)
def test_marks_between_and_words_before_a_number(typed, kind, country, number):
    assert identifiers.parse(typed, kind=kind, country=country).value.number == number


@pytest.mark.parametrize("typed", ["NL111222333", "NL111222333B0", "DE11122233"])
def test_a_vat_number_is_never_made_another_countrys(typed):
    assert all(
        item.after[:2] == typed[:2] for item in identifiers.parse(typed, kind="vat_number", country="NL").suggestions
    )


@pytest.mark.parametrize("typed", ["heb ik niet", "no VAT number", "weiß nicht"])
def test_a_sentence_that_says_that_there_is_none(typed):
    assert identifiers.parse(typed, kind="vat_number", country="NL").codes == ("identifier.placeholder",)


@pytest.mark.parametrize(
    ("typed", "kind", "country", "number"),
    [
        ("NI number: JG 10 37 59 A", "national_id", "GB", "JG103759A"),
        ("H.R. 68750110", "company_number", "NL", "68750110"),
        ("R.C.S. Lyon B 732 829 320", "company_number", "FR", "732829320"),
    ],
)
def test_words_and_initials_before_a_number(typed, kind, country, number):
    assert identifiers.parse(typed, kind=kind, country=country).value.number == number


@pytest.mark.parametrize(
    ("typed", "kind", "country", "offered"),
    [
        ("Mijn rekening is NL91ABNA0417164301", "iban", "NL", "NL91ABNA0417164300"),
        ("Steuer-ID 36574261890", "national_id", "DE", None),
        ("RSSMRA80A01H501A", "national_id", "IT", None),  # no letter for a figure, where the last letter is wrong
        ("NL91A8NA0417164300", "iban", "NL", "NL91ABNA0417164300"),
    ],
)
def test_the_faults_of_a_number_are_told_without_the_words_before_it(typed, kind, country, offered):
    parsed = identifiers.parse(typed, kind=kind, country=country)
    assert parsed.codes[-1] in ("identifier.check_digit", "identifier.format")
    assert (parsed.suggestions[0].after if parsed.suggestions else None) == offered


@pytest.mark.parametrize(
    ("typed", "kind", "asked"),
    [
        ("123456782", "national_id", False),  # it counts up to its check digit, and is a right number all the same
        ("111111110", "national_id", True),
        ("NL12BANK0123456789", "iban", True),
        ("111222333", "national_id", False),
        ("NL91ABNA0417164300", "iban", False),
    ],
)
def test_the_check_digit_of_a_made_up_number_counts_for_nothing(typed, kind, asked):
    assert ("identifier.placeholder" in identifiers.parse(typed, kind=kind, country="NL").codes) is asked


def test_a_siret_with_a_wrong_figure_is_not_called_too_long_a_siren():
    parsed = identifiers.parse("73282932000047", kind="company_number", country="FR")
    assert parsed.codes == ("identifier.check_digit",)


def test_the_country_before_a_wrong_vat_number_is_no_label():
    assert identifiers.parse("BE 0403.019.216", kind="vat_number", country="BE").codes == ("identifier.check_digit",)
