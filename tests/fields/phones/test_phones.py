"""Telephone numbers: what is read, guessed and refused."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import phones
from firsttimeright.fields.phones import Phone

SHOWN = [
    # typed                        country  read                code
    ("06\u200e12345687",           "NL",    "+31612345687",     "phone.characters_tidied"),
    ("+31612345687",               "NL",    "+31612345687",     None),
    ("Tel.: 06-12345687",          "NL",    "+31612345687",     "phone.label"),
    ("98409 38472",                "IN",    "+919840938472",    None),
    ("532 384 29 17",              "TR",    "+905323842917",    None),
    ("212 384 29 17",              "TR",    "+902123842917",    "phone.trunk_zero_missing"),
    ("06-12345687 (na 18 uur)",    "NL",    "+31612345687",     "phone.remark"),
    ("06-12345687 (overleden)",    "NL",    "+31612345687",     "phone.out_of_use"),
    ("020-5520222 toestel 12",     "NL",    "+31205520222",     "phone.extension"),
    ("+31 (0)6 12345687",          "NL",    "+31612345687",     "phone.trunk_zero_removed"),
    ("0612345687.0",               "NL",    "+31612345687",     "phone.decimal_removed"),
    ("31612345687",                "NL",    "+31612345687",     "phone.plus_missing"),
    ("+0612345687",                "NL",    "+31612345687",     "phone.plus_superfluous"),
    ("612345687",                  "NL",    "+31612345687",     "phone.trunk_zero_missing"),
    ("O6-12345687",                "NL",    "+31612345687",     "phone.letter_for_digit"),
    ("0800-BELNU",                 "NL",    "+3180023568",      "phone.vanity"),
    ("06-12345687 / 020-5520222",  "NL",    "+31612345687",     "phone.two_numbers"),
    ("0900-1234",                  "NL",    "+319001234",       "phone.premium_rate"),
    ("06-12345678",                "NL",    "+31612345678",     "phone.placeholder"),
    ("020 7946 0018",              "GB",    "+442079460018",    "phone.fiction"),
    ("0800-0543",                  "NL",    "+318000543",       "phone.toll_free"),
    ("+32 470 12 34 65",           "NL",    "+32470123465",     "phone.foreign"),
    ("",                           "NL",    None,               "phone.missing"),
    ("06-1234568",                 "NL",    None,               "phone.too_short"),
    ("06-123456879",               "NL",    None,               "phone.too_long"),
    ("5520222",                    "NL",    None,               "phone.area_code_missing"),
    ("+999 12345687",              "NL",    None,               "phone.country_code_unknown"),
    ("(000) 266-1234",             "US",    None,               "phone.invalid"),
    ("0002661234",                 "CA",    None,               "phone.invalid"),
    ("(100) 266-4567",             "US",    None,               "phone.invalid"),
    ("1 212 266 456",              "US",    None,               "phone.too_short"),
    ("00 999 12345687",            "US",    None,               "phone.country_code_unknown"),
    ("0612345687",                 None,    None,               "phone.country_unknown"),
    ("03-12-1987",                 "NL",    None,               "phone.other_field"),
    ("6,12346E+08",                "NL",    None,               "phone.digits_lost"),
    ("012-7849063",                "NL",    None,               "phone.invalid"),
]  # fmt: skip
HOURS = [
    # typed                                 read
    ("na 17:00 06-12345687",                "+31612345687"),
    ("bellen na 17u30 06 12345687",         "+31612345687"),
    ("bel 06 12345687 17:00 - 20:00",       "+31612345687"),
    ("tussen 9:00 en 12:30: 06-12345687",   "+31612345687"),
    ("06:12:34:56:87",                      "+31612345687"),
    ("06-12345687 na 17:00",                "+31612345687"),
    ("1: 06-12345687 2: 020-5520222",       "+31612345687"),
]  # fmt: skip
BY_FIELD = {"phone.not_mobile", "phone.not_fixed", "phone.format"}


@pytest.mark.parametrize(("typed", "expected"), HOURS)
def test_an_hour_beside_a_number_is_no_part_of_it(typed, expected):
    parsed = phones.parse(typed, country="NL")
    assert parsed.value is not None
    assert parsed.value.e164 == expected


@pytest.mark.parametrize(("typed", "country", "expected", "code"), SHOWN)
def test_a_code_is_shown(typed, country, expected, code):
    parsed = phones.parse(typed, country=country)
    assert code is None or code in parsed.codes
    assert (parsed.value.e164 if parsed.value else None) == expected


def test_every_code_is_shown():
    assert {row[3] for row in SHOWN if row[3]} | BY_FIELD == {code.name for code in phones.CODES}


def test_every_reason_is_given():
    offers = [
        *phones.parse("31612345687", country="NL").suggestions,
        *phones.parse("0470 12 34 65", country="NL").suggestions,
    ]
    assert {item.code for offer in offers for item in offer.evidence} == set(phones.EVIDENCE)


def test_another_kind_than_the_field_asks_for_is_noted_and_accepted():
    fixed = phones.parse("020-5520222", country="NL", field="mobile")
    assert fixed.codes == ("phone.not_mobile",)
    assert fixed.verdict == "accept"
    assert phones.parse("06-12345687", country="NL", expect="fixed").codes == ("phone.not_fixed",)
    assert phones.parse("06-12345687", country="NL", field="mobile").codes == ()


def test_a_guess_waits_and_leaves_the_text_alone():
    parsed = phones.parse("31612345687", country="NL")
    assert parsed.value.e164 == "+31612345687"
    assert parsed.changes == ()
    assert parsed.suggestions[0].after == "+31612345687"


def test_two_numbers_go_to_the_fields_of_their_kind():
    parsed = phones.parse("06-12345687 of 020-5520222", country="NL")
    assert parsed.value.numbers == ("+31612345687", "+31205520222")
    assert [(item.field, item.after) for item in parsed.suggestions] == [("phone", "+31205520222")]
    assert [(item.field, item.value) for item in parsed.completions] == [("mobile", "+31612345687")]
    assert parsed.changes == ()


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("e164", "+31205520222;ext=12"),
        ("national", "020 552 0222 ext. 12"),
        ("international", "+31 20 552 0222 ext. 12"),
        ("rfc3966", "tel:+31-20-552-0222;ext=12"),
        ("digits", "31205520222"),
    ],
)
def test_a_number_is_written_in_each_style(style, expected):
    assert phones.render(Phone("+31205520222", "12"), style) == expected


@pytest.mark.parametrize("misuse", [{"text": 31612345687}, {"text": "x", "expect": "fax"}])
def test_misuse_is_the_callers_mistake(misuse):
    with pytest.raises((TypeError, ValueError)):
        phones.parse(**misuse)
    with pytest.raises(ValueError, match="known:"):
        phones.render(Phone("+31205520222"), "loud")


COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US", "ES", "IT", "PL", "AT", "CH", "SE", "BR", "HU")
FORMATS = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
)


@given(st.sampled_from(COUNTRIES), st.sampled_from(FORMATS), st.integers(0, 999), st.booleans())
def test_a_right_number_in_any_notation_is_that_number(country, notation, last, mobile):
    """The slow, obvious oracle: phonenumbers makes a number of the plan, writes it, and we read it."""
    kind = phonenumbers.PhoneNumberType.MOBILE if mobile else phonenumbers.PhoneNumberType.FIXED_LINE
    number = phonenumbers.example_number_for_type(country, kind)
    if number is None:
        return
    number.national_number = number.national_number // 1000 * 1000 + last
    if not phonenumbers.is_valid_number(number):
        return
    parsed = phones.parse(phonenumbers.format_number(number, notation), country=country)
    assert parsed.value is not None
    assert parsed.value.e164 == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@given(st.from_regex(r"[+0-9][0-9 ()./-]{3,18}", fullmatch=True), st.sampled_from([None, *COUNTRIES]))
def test_no_number_is_given_that_the_plan_does_not_know(text, country):
    parsed = phones.parse(text, country=country)
    if parsed.value is not None:
        for e164 in parsed.value.numbers:
            assert phonenumbers.is_valid_number(phonenumbers.parse(e164))


NUMBERS = st.from_regex(r"[+0-9()OlSB][0-9 ()./,;-]{3,20}( (tst|of|werk|ext)\.? ?[0-9]{1,10})?", fullmatch=True)


@given(
    st.text(st.characters()) | NUMBERS,
    st.sampled_from([None, "NL", "DE", "US", "ZZ"]),
    st.sampled_from(["phone", "mobile"]),
)
def test_any_text_is_survived_undone_and_read_back(text, country, field):
    parsed = phones.parse(text, country=country, field=field)
    now = text
    for change in parsed.changes:
        assert change.before == now
        now = change.after
    if parsed.value is None:
        return
    if not parsed.suggestions:
        assert now == phones.render(parsed.value)
    again = phones.parse(phones.render(parsed.value), country=country, field=field)
    assert again.value == parsed.value
    assert again.changes == ()


@pytest.mark.parametrize(
    "text",
    ["1" * 1_000_000, " " * 1_000_000, "+" * 1_000_000, "\ud800", "06" * 128, "(0)" * 80, "- " * 120],
    ids=["digits", "blanks", "pluses", "surrogate", "sixes", "brackets", "dashes"],
)
def test_a_text_without_end_is_survived(text):
    assert phones.parse(text, country="NL").value is None


def test_nothing_personal_is_shown():
    parsed = phones.parse("0612345687 vragen naar Jan", country="NL")
    shown = repr(parsed) + repr(parsed.value) + repr(parsed.findings) + repr(parsed.changes)
    assert "12345687" not in shown
    assert "Jan" not in shown


@pytest.mark.parametrize(
    ("typed", "country", "numbers"),
    [
        ("020-5520222-23", "NL", ("+31205520222", "+31205520223")),
        ("020-5520222 / 5520223", "NL", ("+31205520222", "+31205520223")),
        ("06123456870205520222", "NL", ("+31612345687", "+31205520222")),
        ("030 23161-23 / -24", "DE", ("+49302316123", "+49302316124")),
        ("06-12345687 (0612345687)", "NL", ("+31612345687",)),
        ("+49 30 2312500-0", "DE", ("+493023125000",)),
        ("+31[0]612345687", "NL", ("+31612345687",)),
        ("06'12345687", "NL", ("+31612345687",)),
        ("+39 6 69812345", "IT", ("+390669812345",)),
    ],
)
def test_numbers_in_odd_notations(typed, country, numbers):
    assert phones.parse(typed, country=country).value.numbers == numbers


@pytest.mark.parametrize("typed", ["06-xxxxxxxx", "06-????????", "020 ........", "zie boven", "idem"])
def test_an_unfilled_mask_is_no_number(typed):
    parsed = phones.parse(typed, country="NL")
    assert parsed.value is None
    assert parsed.codes[-1] in ("phone.placeholder", "phone.too_short")


def test_a_number_of_the_films_is_called_by_its_name():
    assert phones.parse("07700 900123", country="GB").codes == ("phone.fiction",)


@pytest.mark.parametrize(
    ("country", "typed", "code"),
    [
        ("NL", "06-12 34 56 7", "phone.too_short"),
        ("NL", "+31 6 1234567", "phone.too_short"),
        ("FR", "06 12 34 56 7", "phone.too_short"),
        ("NL", "06-12345678", "phone.placeholder"),  # nothing is missing
        ("NL", "06-1111111", "phone.placeholder"),
        ("NL", "01 23 45 67 8", "phone.placeholder"),  # no number begins so
        ("NL", "1234567", "phone.placeholder"),
    ],
)
def test_of_a_number_that_counts_up_and_stops_early_digits_are_missing(country, typed, code):
    assert code in phones.parse(typed, country=country).codes


@pytest.mark.parametrize(
    ("typed", "country", "offered"),
    [
        ("+33 20 7219 4272", "GB", ["+442072194272"]),
        ("+32 6 24813597", "NL", ["+31624813597"]),
        ("0032 6 24813597", "NL", ["+31624813597"]),
        ("+13 6 24813597", "NL", ["+31624813597"]),  # two digits of +31 changed places
        ("+99 6 24813597", "NL", ["+31624813597"]),
        ("+33 1512 3477890", "DE", ["+4915123477890"]),
        ("+44 206 443 2817", "US", ["+12064432817"]),
        ("+32 475 12 34 56", "NL", []),  # a number of Belgium
        ("+32 475 12 34", "NL", []),  # digits are missing
        ("+32 900 24813597", "NL", []),
        ("+33 20 7219 4272", None, []),
    ],
)
def test_digits_of_the_form_s_country_behind_another_code_are_offered_with_its_own(typed, country, offered):
    read = phones.parse(typed, country=country)
    assert [item.after for item in read.suggestions] == offered
    assert not read.changes or not offered  # a guess waits for a yes


@pytest.mark.parametrize(
    "typed", ["geen gsm", "n.b.", "heb ik niet", "no landline", "kein Handy", "pas de portable", "volgt later"]
)
def test_a_sentence_that_says_that_there_is_none(typed):
    assert phones.parse(typed, country="BE").codes == ("phone.placeholder",)


@pytest.mark.parametrize(
    ("typed", "country", "expected"),
    [
        ("011 31 6 24817395", "US", "+31624817395"),
        ("011-44-20-7219-4272", "CA", "+442072194272"),
        ("011 1 212 384 7192", "US", "+12123847192"),
        ("0011 31 6 24817395", "AU", "+31624817395"),
        ("010 31 6 24817395", "JP", "+31624817395"),
        ("001 31 6 24817395", "HK", "+31624817395"),
        ("8 10 31 6 24817395", "RU", "+31624817395"),
        ("00 31 6 24817395", "US", "+31624817395"),  # from a European's address book
        ("011 48", "US", None),
        ("011 999 123456", "US", None),
        ("0011 248 173", "NL", None),  # nothing is dialled there but 00
    ],
)
def test_what_a_country_dials_before_anothers_code(typed, country, expected):
    value = phones.parse(typed, country=country).value
    assert (value.e164 if value else None) == expected


@pytest.mark.parametrize(
    ("typed", "country", "numbers", "extension"),
    [
        ("1) 06-38571926 2) 074-3582619", "NL", ("+31638571926", "+31743582619"), None),
        ("06-38571926 (partner 074-3582619)", "NL", ("+31638571926", "+31743582619"), None),
        ("030 2381945 of 46", "NL", ("+31302381945", "+31302381946"), None),
        ("05 61 38 49 17 ou 18", "FR", ("+33561384917", "+33561384918"), None),
        ("06-38571926 of 18 uur", "NL", ("+31638571926",), None),  # a time, and no digits of a number
        ("06-38571926 (ma-vr 9.00-17.00 en za 10.00-12.00)", "NL", ("+31638571926",), None),
        ("tst. 14 074-3582619", "NL", ("+31743582619",), "14"),
        ("toestel 214 van 030-2381945", "NL", ("+31302381945",), "214"),
        ("0221/284719 Durchw. 12", "DE", ("+49221284719",), "12"),
        ("44-20-7219-4272", "US", ("+442072194272",), None),
    ],
)
def test_numbers_and_extensions_wherever_they_stand(typed, country, numbers, extension):
    value = phones.parse(typed, country=country).value
    assert (value.numbers, value.extension) == (numbers, extension)


def test_a_digit_too_many_makes_no_number_of_another_country():
    assert phones.parse("312-384-71922", country="US").codes == ("phone.too_long",)


@pytest.mark.parametrize("typed", ["0", "00000", "000-000"])
def test_nothing_but_zeros_is_no_number(typed):
    assert phones.parse(typed, country="NL").codes == ("phone.placeholder",)


@pytest.mark.parametrize(
    ("typed", "numbers", "extension"),
    [
        ("06-24817395 (p) 010-4172222 (w)", ("+31624817395", "+31104172222"), None),
        ("06 (mobiel) 24817395", ("+31624817395",), None),
        ("010-4172222 tst. 12 of 13", ("+31104172222",), "12"),
        ("010-4172222,,12", ("+31104172222",), "12"),
        ("+31 10 4172222 p12", ("+31104172222",), "12"),
        ("06?24817395", ("+31624817395",), None),  # a dash that an export could not write
    ],
)
def test_marks_and_remarks_between_digits(typed, numbers, extension):
    parsed = phones.parse(typed, country="NL")
    assert (parsed.value.numbers, parsed.value.extension) == (numbers, extension)


@pytest.mark.parametrize(
    ("typed", "country"),
    [("06-24?17395", "NL"), ("06-248173?5", "NL"), ("030 90?1820", "DE"), ("03591 12?45", "DE"), ("01 123?456", "AT")],
)
def test_a_figure_that_is_not_known_is_no_dash(typed, country):
    parsed = phones.parse(typed, country=country)
    assert (parsed.value, parsed.changes, parsed.verdict.value) == (None, (), "fix")


@pytest.mark.parametrize(
    "typed", ["+31 31 6 24817395", "+31 0031 624817395", "0031 0031 624817395", "+31(+31)624817395"]
)
def test_a_country_code_typed_twice_is_asked_about(typed):
    parsed = phones.parse(typed, country="NL")
    assert [item.after for item in parsed.suggestions] == ["+31624817395"]
    assert "phone.plus_missing" in parsed.codes


@pytest.mark.parametrize("typed", ["geen 06", "geen 06-nummer", "heb geen 06 nr"])
def test_no_mobile_number_said_with_its_digits(typed):
    assert phones.parse(typed, country="NL").codes == ("phone.placeholder",)
