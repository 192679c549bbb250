"""Dates: read in the country's order, doubted only where no living person can have them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import dates
from firsttimeright.fields.dates import CalendarDate

TODAY = dt.date(2026, 11, 22)

READ = [
    # typed                     country  read
    ("3-4-1987",                "NL",    "1987-04-03"),
    ("3/4/1987",                "US",    "1987-03-04"),
    ("03.04.1987",              "DE",    "1987-04-03"),
    ("1987.04.03.",             "HU",    "1987-04-03"),
    ("87-04-03",                "HU",    "1987-04-03"),
    ("1987/4/3",                "NL",    "1987-04-03"),
    ("19870403",                "NL",    "1987-04-03"),
    ("03041987",                "NL",    "1987-04-03"),
    ("030487",                  "NL",    "1987-04-03"),
    ("3 april 1987",            "NL",    "1987-04-03"),
    ("3 apr. '87",              "NL",    "1987-04-03"),
    ("3-mrt-1987",              "NL",    "1987-03-03"),
    ("vrijdag 3 april 1987",    "NL",    "1987-04-03"),
    ("3 Şubat 1987",            "TR",    "1987-02-03"),
    ("3 Ağustos 1987",          "TR",    "1987-08-03"),
    ("3. toukokuuta 1987",      "FI",    "1987-05-03"),
    ("3. července 1987",        "CZ",    "1987-07-03"),
    ("3. června 1987",          "CZ",    "1987-06-03"),
    ("3. marts 1987",           "DK",    "1987-03-03"),
    ("3 augusti 1987",          "SE",    "1987-08-03"),
    ("3 octombrie 1987",        "RO",    "1987-10-03"),
    ("3 listopada 1987",        "PL",    "1987-11-03"),
    ("April 3rd, 1987",         "US",    "1987-04-03"),
    ("3rd of April 1987",       "GB",    "1987-04-03"),
    ("3. März 1987",            "DE",    "1987-03-03"),
    ("3. Maerz 1987",           "DE",    "1987-03-03"),
    ("1er février 1987",        "FR",    "1987-02-01"),
    ("1 er février 1987",       "FR",    "1987-02-01"),
    ("1ère février 1987",       "FR",    "1987-02-01"),
    ("2ème février 1987",       "FR",    "1987-02-02"),
    ("1\u2009er\u00a0février\u202f1987", "FR", "1987-02-01"),
    ("3\u00a0\u2013\u00a04\u00a0\u2013\u00a01987", "NL", "1987-04-03"),
    ("3.\u202f4.\u202f1987",    "DE",    "1987-04-03"),
    ("3 août 1987",             "FR",    "1987-08-03"),
    ("3 de agosto de 1987",     "ES",    "1987-08-03"),
    ("3 maggio 1987",           "IT",    "1987-05-03"),
    ("3 września 1987",         "PL",    "1987-09-03"),
    ("geb. 3-4-1987",           "NL",    "1987-04-03"),
    ("31870",                   "NL",    "1987-04-03"),
    ("31870.0",                 "NL",    "1987-04-03"),
    ("1987-04-03 00:00:00",     "NL",    "1987-04-03"),
    ("1987-04-03T00:00:00.000Z", "NL",   "1987-04-03"),
    ("29-2-2000",               "NL",    "2000-02-29"),
    ("00-00-1950",              "NL",    "1950"),
    ("1950-00-00",              "NL",    "1950"),
    ("maart 1950",              "NL",    "1950-03"),
    ("03-1950",                 "NL",    "1950-03"),
    ("1-1-27",                  "NL",    "1927-01-01"),
    ("1-2-01",                  "NL",    "2001-02-01"),
    ("87-04-03",                "NL",    "1987-04-03"),
    ("870403",                  "NL",    "1987-04-03"),
    ("1987-13-04",              "NL",    "1987-04-13"),
    ("3-IV-1987",               "PL",    "1987-04-03"),
    ("3 d'avril 1987",          "FR",    "1987-04-03"),
    ("3 de setiembre de 1987",  "ES",    "1987-09-03"),
    ("Fri Apr 03 1987",         "GB",    "1987-04-03"),
    ("1987年4月3日",             "JP",    "1987-04-03"),
    ("??-??-1950",              "NL",    "1950"),
    ("(3-4-1987)",              "NL",    "1987-04-03"),
    ("87 april 3",              "NL",    "1987-04-03"),
    ("mei '87",                 "NL",    "1987-05"),
    ("198704",                  "NL",    "1987-04"),
    ("041987",                  "NL",    "1987-04"),
    ("3 kwietnia 1987 r.",      "PL",    "1987-04-03"),
    ("xx-04-1950",              "NL",    "1950-04"),
    ("ca. 1950",                "NL",    "1950"),
    ("3-4-1987 (39 jaar)",      "NL",    "1987-04-03"),
    ("12 septmber 1987",        "NL",    "1987-09-12"),
    ("l-4-1987",                "NL",    "1987-04-01"),
]  # fmt: skip

SHOWN = [
    # typed                     country  code
    ("31870",                   "NL",    "date.spreadsheet_serial"),
    ("3 aprl 1987",             "NL",    "date.month_misspelled"),
    ("3-O4-1987",               "NL",    "date.letter_for_digit"),
    ("1987-04-03T00:00:00",     "NL",    "date.time_dropped"),
    ("23-4-87",                 "NL",    "date.two_digit_year"),
    ("3-4-1987",                "NL",    "date.order_assumed"),
    ("23-4-1987 (Zwolle)",      "NL",    "date.remark"),
    ("3-4-1987",                None,    "date.ambiguous"),
    ("4/23/1987",               "NL",    "date.month_first"),
    ("23-4-17",                 "NL",    "date.century_unsure"),
    ("1987-04-02T22:00:00Z",    "NL",    "date.shifted_by_time_zone"),
    ("1-1-1900",                "NL",    "date.default"),
    ("23-4-1912",               "NL",    "date.very_old"),
    ("22-11-2026",              "NL",    "date.today"),
    ("1950",                    "NL",    "date.incomplete"),
    ("23-4-2020",               "NL",    "date.child"),
    (" ",                       "NL",    "date.missing"),
    ("onbekend",                "NL",    "date.placeholder"),
    ("zomaar",                  "NL",    "date.unreadable"),
    ("31-2-1987",               "NL",    "date.impossible"),
    ("23-4-2087",               "NL",    "date.future"),
    ("23-4-1087",               "NL",    "date.too_old"),
]  # fmt: skip
BY_CHANGE = {"date.format"}


@pytest.mark.parametrize(("typed", "country", "expected"), READ)
def test_a_date_is_read(typed, country, expected):
    assert dates.parse(typed, country=country, today=TODAY).value.isoformat() == expected


@pytest.mark.parametrize(("typed", "country", "code"), SHOWN)
def test_a_code_is_shown(typed, country, code):
    assert code in dates.parse(typed, country=country, today=TODAY).codes


def test_every_code_is_shown():
    assert {row[2] for row in SHOWN} | BY_CHANGE == {code.name for code in dates.CODES}


@pytest.mark.parametrize(
    ("typed", "offered", "reason"),
    [
        ("23-4-2087", "1987-04-23", "date.evidence_year_slip"),
        ("23-4-1087", "1987-04-23", "date.evidence_year_slip"),
        ("23-4-9187", "1987-04-23", "date.evidence_year_slip"),
        ("4/23/1987", "1987-04-23", "date.evidence_order"),
        ("1987-04-02T22:00:00Z", "1987-04-03", "date.evidence_midnight"),
        ("23 aprl 1987", "1987-04-23", "date.evidence_nearest_month"),
        ("23-O4-1987", "1987-04-23", "date.evidence_lookalike"),
    ],
)
def test_a_likelier_date_is_offered_and_not_applied(typed, offered, reason):
    parsed = dates.parse(typed, country="NL", today=TODAY)
    assert [(item.after, item.evidence[0].code) for item in parsed.suggestions] == [(offered, reason)]
    assert parsed.changes == ()


def test_two_near_years_are_no_offer():
    assert dates.parse("23-4-1890", country="NL", today=TODAY).suggestions == ()


def test_the_other_order_is_an_alternative():
    parsed = dates.parse("3-4-1987", country="NL", today=TODAY)
    assert [value.isoformat() for value, _ in parsed.alternatives] == ["1987-03-04"]
    assert parsed.verdict == "accept"


def test_without_today_nothing_is_too_new_or_too_old():
    assert dates.parse("1-2-2087", country="NL").value == CalendarDate(2087, 2, 1)
    assert dates.parse("23-4-87").value == CalendarDate(1987, 4, 23)


def test_another_date_than_a_birth_date_may_lie_ahead():
    parsed = dates.parse("23-4-2087", country="NL", today=TODAY, kind="any", field="updated_at")
    assert parsed.value == CalendarDate(2087, 4, 23)


def test_dates_are_taken_as_they_are():
    assert dates.parse(dt.date(1987, 4, 3)).value == CalendarDate(1987, 4, 3)
    assert dates.parse(dt.datetime(1987, 4, 3, 12, tzinfo=dt.UTC)).value == CalendarDate(1987, 4, 3)


@pytest.mark.parametrize(
    ("style", "country", "expected"),
    [
        ("iso", "NL", "1987-04-03"),
        ("basic", "NL", "19870403"),
        ("local", "NL", "03-04-1987"),
        ("local", "US", "04/03/1987"),
        ("local", "DE", "03.04.1987"),
        ("local", "HU", "1987-04-03"),
    ],
)
def test_a_date_is_written_in_each_style(style, country, expected):
    assert dates.render(CalendarDate(1987, 4, 3), style, country=country) == expected


def test_misuse_is_the_callers_mistake():
    with pytest.raises(TypeError):
        dates.parse(19870403)
    with pytest.raises(ValueError, match="kind"):
        dates.parse("x", kind="death")
    with pytest.raises(ValueError, match="known:"):
        dates.render(CalendarDate(1987), "loud")


def test_age_counts_whole_years():
    assert CalendarDate(1987, 11, 22).age(TODAY) == 39
    assert CalendarDate(1987, 11, 23).age(TODAY) == 38
    assert CalendarDate(1987, 11).age(TODAY) is None
    assert CalendarDate(1987, 11).date is None


@given(
    st.dates(dt.date(1910, 1, 1), TODAY),
    st.sampled_from(["NL", "US", "DE", "FR", "HU", None]),
    st.sampled_from(dates.STYLES),
)
def test_what_is_written_reads_back(day, country, style):
    value = CalendarDate(day.year, day.month, day.day)
    written = dates.render(value, style, country=country)
    assert dates.parse(written, country=country, language="nl", today=TODAY).value == value


WRITTEN = st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-z]{1,4}[-/. ]'?[0-9]{1,4}", fullmatch=True)


@given(st.text(st.characters()) | WRITTEN, st.sampled_from([None, "NL", "US", "HU"]), st.sampled_from([None, TODAY]))
def test_any_text_is_survived_undone_and_read_back(text, country, today):
    parsed = dates.parse(text, country=country, today=today)
    for change in parsed.changes:
        assert change.before == text
        assert change.after == dates.render(parsed.value)
    if parsed.value is not None:
        again = dates.parse(dates.render(parsed.value), country=country, today=today)
        assert again.value == parsed.value
        assert again.changes == ()


@pytest.mark.parametrize("text", ["1" * 1_000_000, " " * 1_000_000, "-" * 60, "\ud800", "1-" * 30])
def test_a_text_without_end_is_survived(text):
    assert dates.parse(text, country="NL", today=TODAY).value is None


def test_nothing_personal_is_shown():
    parsed = dates.parse("3 april 1987", today=TODAY)
    shown = repr(parsed) + repr(parsed.value) + repr(parsed.findings) + repr(parsed.alternatives)
    assert "1987" not in shown


@pytest.mark.parametrize("typed", ["23-4-1987 Marta", "Marta 23-4-1987", "23-4-1987 Maio"])
def test_a_name_beside_a_date_is_no_month(typed):
    parsed = dates.parse(typed, country="NL", today=TODAY)
    assert parsed.codes == ("date.remark",)
    assert parsed.value.isoformat() == "1987-04-23"


@pytest.mark.parametrize("typed", ["3 jumi 1987", "3 mxi 1987", "3 piet 1987", "3 april 198"])
def test_no_month_is_guessed_where_two_are_as_near_or_none(typed):
    assert dates.parse(typed, country="NL", today=TODAY).codes == ("date.unreadable",)


@pytest.mark.parametrize(
    ("typed", "meant"), [("45000", "2023-03-15"), ("31870", "1987-04-03"), ("31870.0", "1987-04-03")]
)
def test_a_day_number_of_a_spreadsheet_is_asked_about_and_not_applied(typed, meant):
    read = dates.parse(typed, country="NL", today=TODAY)
    assert read.changes == ()
    assert [item.after for item in read.suggestions] == [meant]
    assert [item.severity for item in read.findings if item.code == "date.spreadsheet_serial"] == ["warn"]


@pytest.mark.parametrize("typed", ["1987", "198704", "03041987", "19870403", "3-4-1987"])
def test_what_is_a_date_as_it_stands_is_no_day_number(typed):
    assert "date.spreadsheet_serial" not in dates.parse(typed, country="NL", today=TODAY).codes


@pytest.mark.parametrize(
    "typed",
    [
        "dd-mm-jjjj", "TT.MM.JJJJ", "jj/mm/aaaa", "DD/MM/YYYY", "ddmmyyyy", "mm/jjjj", "__-__-____", "0000-00-00",
        "00/00/0000", "weet ik niet", "volgt later", "nicht bekannt", "je ne sais pas",
    ],
)  # fmt: skip
def test_a_form_left_as_it_stood_or_a_sentence_is_no_date(typed):
    assert dates.parse(typed, country="NL", today=TODAY).codes == ("date.placeholder",)


@pytest.mark.parametrize(
    ("typed", "country", "expected"),
    [
        ("17 марта 1968", "RU", "1968-03-17"),
        ("17.03.1968 г.", "BG", "1968-03-17"),
        ("17 березня 1968 року", "UA", "1968-03-17"),
        ("17η Μαρτίου 1968", "GR", "1968-03-17"),
        ("1968. március 17.", "HU", "1968-03-17"),
        ("17. desember 1968", "NO", "1968-12-17"),
        ("17 març 1968", "ES", "1968-03-17"),
        ("3 gruodžio 1968", "LT", "1968-12-03"),
        ("4 lip 1968", "PL", "1968-07-04"),  # the beginnings of months in other languages do not count
        ("17--03--1968", "NL", "1968-03-17"),
        ("58 jaar (17-3-1968)", "NL", "1968-03-17"),
        ("Sun, 17 Mar 1968 00:00:00 GMT", "GB", "1968-03-17"),
        ("17-Mar-1968 00:00:00", "NL", "1968-03-17"),
    ],
)
def test_further_notations_are_read(typed, country, expected):
    parsed = dates.parse(typed, country=country, today=TODAY)
    assert parsed.value.isoformat() == expected
    assert parsed.suggestions == ()


def test_an_hour_before_midnight_in_a_mails_notation_is_the_next_day():
    parsed = dates.parse("Sat, 16 Mar 1968 23:00:00 GMT", country="NL", today=TODAY)
    assert [item.after for item in parsed.suggestions] == ["1968-03-17"]


@pytest.mark.parametrize("typed", ["4 jui 1968", "00-13-1988", "17 мар 1968"])
def test_what_may_be_two_months_or_none_is_no_date(typed):
    assert dates.parse(typed, country="FR", today=TODAY).value is None


@pytest.mark.parametrize("typed", ["3-4-????", "3-4-19??", "3-4-19xx", "3-4-xxxx", "3-4-____"])
def test_a_year_that_nobody_filled_in_is_not_made_up(typed):
    parsed = dates.parse(typed, country="NL", today=TODAY)
    assert parsed.value is None
    assert parsed.suggestions == ()


@pytest.mark.parametrize(
    "typed", ["de 3e april 1987", "3 april anno 1987", "3-4-1987 om 12.30 uur", "3-4-1987?", "* 3-4-1987"]
)
def test_small_words_beside_a_date_are_no_hindrance(typed):
    assert dates.parse(typed, country="NL", today=TODAY).value.isoformat() == "1987-04-03"
