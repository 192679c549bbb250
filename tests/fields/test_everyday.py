"""The quick way through an everyday e-mail address, number or date answers what the long way answers, or nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsttimeright.fields.dates import reading as dates
from firsttimeright.fields.dates.shapes import CHILD, VERY_OLD
from firsttimeright.fields.dates.value import CalendarDate
from firsttimeright.fields.emails import reading as emails
from firsttimeright.fields.emails.syntax import check
from firsttimeright.fields.phones import reading as phones
from firsttimeright.findings import Parsed
from firsttimeright.reference import standard
from firsttimeright.reference.words.providers import KNOWN, PROVIDERS

TODAY = dt.date(2026, 1, 1)

# addresses

QUICK_ADDRESSES = ("jan@gmail.com", "Jan.Jansen85@hotmail.com", "j_de-vries+shop@ziggo.nl", "x1@xs4all.nl")
SLOW_ADDRESSES = [
    ("info@gmail.com", "a function"),
    ("no-reply@gmail.com", "nobody reads it"),
    ("test@gmail.com", "nobody's"),
    ("gmail@gmail.com", "the provider's own name"),
    ("www.jansen@gmail.com", "a slip"),
    ("jan@gmial.com", "a slip of the domain"),
    ("jan@bakkerij-jansen.nl", "a domain of one's own"),
    ("jan@Gmail.com", "to be tidied"),
    ("Mail-jan@gmail.com", "a label in front"),
    ("jan..jansen@gmail.com", "two dots"),
    (" jan@gmail.com", "a blank"),
    ("a" * 65 + "@gmail.com", "too long"),
]


def _long_address(text: str, country: str | None) -> object:
    return emails._any(emails._Sheet(text, "email", country, standard()))


@pytest.mark.parametrize("text", QUICK_ADDRESSES)
def test_an_everyday_address_goes_the_quick_way(text: str) -> None:
    assert emails._everyday(text) == _long_address(text, "NL")


@pytest.mark.parametrize(("text", "why"), SLOW_ADDRESSES)
def test_any_other_address_goes_the_long_way(text: str, why: str) -> None:
    assert emails._everyday(text) is None, why


def test_every_provider_is_an_address_as_it_stands() -> None:
    assert not [domain for domain in KNOWN if check("x", domain) or domain.startswith("www.")]


_LOCAL = st.sampled_from(sorted(emails._TELLING)) | st.from_regex(r"[a-zA-Z0-9_.+-]{1,12}", fullmatch=True)
_MARKED = st.tuples(_LOCAL, st.sampled_from(("", "-", "_", ".", "1", "www."))).map(lambda two: two[1] + two[0] + two[1])


@settings(max_examples=300, deadline=None)
@given(_LOCAL | _MARKED, st.sampled_from(sorted(KNOWN)) | st.sampled_from(PROVIDERS[None]))
@example("x", "mail.com")
@example("asdf", "asdf.com")
def test_quick_and_long_way_agree_on_addresses(local: str, domain: str) -> None:
    for text in (f"{local}@{domain}", f"{domain.partition('.')[0]}@{domain}"):
        found = emails._everyday(text)
        assert found is None or found == _long_address(text, "NL")


# numbers

QUICK_NUMBERS = [
    ("06 44715289", "NL"),
    ("06-44 71 52 89", "NL"),
    ("0644715289", "NL"),
    ("020-5520222", "NL"),
    ("+31 6 44715289", "NL"),
    ("+31644715289", "NL"),
    ("0470 24 12 98", "BE"),
    ("07712 903173", "GB"),
    ("+44 7712 903173", "GB"),
]
SLOW_NUMBERS = [
    ("06-12345678", "NL", "it counts"),
    ("0900-1234", "NL", "a premium rate"),
    ("+32 470 24 12 98", "NL", "abroad"),
    ("06-12-1987", "NL", "a date"),
    ("06 4471528", "NL", "a digit lost"),
    ("+31 06 44715289", "NL", "a zero too many"),
    ("07700 900123", "GB", "of films"),
]


def _long_number(text: str, country: str, field: str) -> object:
    expect = "mobile" if field == "mobile" else None
    return phones._any(phones.Sheet(text, field, country, expect))


@pytest.mark.parametrize(("text", "country"), QUICK_NUMBERS)
def test_an_everyday_number_goes_the_quick_way(text: str, country: str) -> None:
    assert phones._everyday(text, country, "phone", None) == _long_number(text, country, "phone")


@pytest.mark.parametrize(("text", "country", "why"), SLOW_NUMBERS)
def test_any_other_number_goes_the_long_way(text: str, country: str, why: str) -> None:
    assert phones._everyday(text, country, "phone", None) is None, why


def test_a_fixed_number_in_a_field_for_mobile_ones_goes_the_long_way() -> None:
    assert phones._everyday("020-5520222", "NL", "mobile", "mobile") is None


_HEADS = (
    "06",
    "020",
    "0470",
    "07",
    "030 ",
    "01",
    "+31 6",
    "+316 ",
    "+32 470",
    "+44 7",
    "+49 30 ",
    "0900",
    "0800 ",
    "085",
)


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from(_HEADS),
    st.from_regex(r"[ -]?[0-9]{1,4}([ -]?[0-9]{2,4}){1,4}", fullmatch=True),
    st.sampled_from(("NL", "BE", "DE", "GB", "FR", "IT", "US", "JE")),
    st.sampled_from(("phone", "mobile")),
)
def test_quick_and_long_way_agree_on_numbers(head: str, tail: str, country: str, field: str) -> None:
    text = head + tail
    found = phones._everyday(text, country, field, "mobile" if field == "mobile" else None)
    assert found is None or found == _long_number(text, country, field)


# dates

SLOW_DATES = [
    ("1987-4-3", "to be written otherwise"),
    ("1987-13-04", "no such month"),
    ("1987-02-29", "no such day"),
    ("1970-01-01", "filled in by a form"),
    ("1880-04-03", "too old"),
    ("2020-04-03", "a child"),
    ("2027-04-03", "not yet"),
    ("1987-00-00", "nobody knows"),
    ("١٩٨٧-٠٤-٠٣", "other digits"),
]


def _long_date(text: str, kind: str, today: dt.date | None) -> Parsed[CalendarDate]:
    return dates._any(dates._Desk(text, "birth_date", kind, today, "dmy"))


def test_an_everyday_date_goes_the_quick_way() -> None:
    assert dates._everyday("1987-04-03", "birth", TODAY) == _long_date("1987-04-03", "birth", TODAY)


@pytest.mark.parametrize(("text", "why"), SLOW_DATES)
def test_any_other_date_goes_the_long_way(text: str, why: str) -> None:
    assert dates._everyday(text, "birth", TODAY) is None, why


@pytest.mark.parametrize("years", [CHILD - 1, CHILD, CHILD + 1, VERY_OLD - 1, VERY_OLD, VERY_OLD + 1])
@pytest.mark.parametrize("days", [-1, 0, 1])
def test_whether_somebody_is_grown_up_is_told_to_the_day(years: int, days: int) -> None:
    today = dt.date(2026, 6, 15)
    text = (dt.date(today.year - years, today.month, today.day) + dt.timedelta(days)).isoformat()
    found, slow = dates._everyday(text, "birth", today), _long_date(text, "birth", today)
    assert found == (slow if not slow.findings else None)


@settings(max_examples=500, deadline=None)
@given(
    st.dates().map(dt.date.isoformat) | st.from_regex(r"(19|20|00)\d\d-[01]\d-[0-3]\d", fullmatch=True),
    st.sampled_from(("birth", "any")),
    st.none() | st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
)
def test_quick_and_long_way_agree_on_dates(text: str, kind: str, today: dt.date | None) -> None:
    found = dates._everyday(text, kind, today)
    assert found is None or found == _long_date(text, kind, today)
