"""The ways in which a date is written: figures with marks, figures alone, a month by name, a stamp, a day number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from firsttimeright.fields.dates import codes, repairs
from firsttimeright.fields.dates.months import in_latin, month_of, without_words
from firsttimeright.fields.dates.value import CalendarDate
from firsttimeright.findings import Code
from firsttimeright.text.folding import fold

__all__ = ["CHILD", "EARLIEST", "LATEST", "VERY_OLD", "Read", "Terms", "exists", "in_shape"]

VERY_OLD = 110  # years; about one person in ten million
CHILD = 16  # years: consent to a service of one's own, GDPR article 8
EARLIEST, LATEST = 1850, 2150
_STAMP = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})[t ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?"
    r"\s*(z|utc|[+-]\d{2}:?\d{2})?(?:\s*[ap]m)?"
)
_PLAIN = re.compile(r"[0-9]+(?:[-/.][0-9]+)*")  # no word among the figures that could be rewritten
_ASIDE = re.compile(r"\([^()]*\)")  # (39 jaar)
_AGE = re.compile(r"\d{1,3}(?:\s*[a-z]+)?")
_FIGURES = re.compile(r"\d+")
_NAMED = re.compile(r"(?:(\d{1,4})[\s.,/-]*)?([a-z]{3,})[\s.,/'-]*(\d{1,4})?(?:[\s.,/'-]+(\d{2,4}))?\.?")
_SEPARATED = re.compile(r"(\d{1,4})\s*([-/.,:\s\\_])\s*(\d{1,2})\s*[-/.,:\s\\_]\s*'?(\d{1,4})")
_YEAR_MONTH = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})|(\d{4})\s*[-/.]\s*(\d{1,2})")
_SERIAL = re.compile(r"(\d{4,5})(?:[.,]0+)?")
_EPOCH = dt.date(1899, 12, 30)  # the day before day 1 of spreadsheets, less the leap day that 1900 did not have


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a text is read."""

    kind: str
    today: dt.date | None
    order: str


@dataclass(frozen=True, slots=True)
class Read:
    """What stood there: figures that may not be a date, and what had to be assumed."""

    year: int
    month: int | None = None
    day: int | None = None
    codes: tuple[Code, ...] = ()
    other: CalendarDate | None = None  # the reading in the other order
    offer: CalendarDate | None = None  # what it was likelier meant to be
    reason: str = ""


def in_shape(text: str, terms: Terms) -> Read | None:
    """Read a tidied text in whichever way it is written; ``None`` where it is written in none.

    >>> in_shape("3 april 87", Terms("any", None, "dmy")).month
    4
    """
    plain = text if _PLAIN.fullmatch(text) else repairs.rewritten(without_words(in_latin(fold(text))))
    if found := _STAMP.fullmatch(plain):
        return _stamp(found, terms)
    if found := _SEPARATED.fullmatch(plain):
        return _figures((found[1], found[3], found[4]), terms)
    if plain.isdigit():
        return _digits(plain, terms)
    if found := _YEAR_MONTH.fullmatch(plain):
        year, month = (found[2], found[1]) if found[2] else (found[3], found[4])
        return Read(int(year), int(month))
    if found := _SERIAL.fullmatch(plain):
        return _serial(int(found[1]), terms)
    if (found := _NAMED.fullmatch(plain)) and (read := _named(found, terms)):
        return read
    if year := repairs.about_year(plain):
        return Read(year, codes=(codes.REMARK,))
    return (
        _mended(plain, terms)
        or _inside(plain, terms)
        or _inside(_ASIDE.sub(" ", plain), terms)
        or _in_brackets(plain, terms)
    )


def _mended(plain: str, terms: Terms) -> Read | None:
    """Read what one slip keeps from being a date; it waits for a yes."""
    for mended, code, reason in (
        (repairs.letters_as_figures(plain), codes.LETTER_FOR_DIGIT, codes.LOOKALIKE),
        (repairs.month_as_meant(plain), codes.MONTH_MISSPELLED, codes.NEAREST_MONTH),
    ):
        read = in_shape(mended, terms) if mended and mended != plain else None
        if read is None or codes.REMARK in read.codes:  # the word is no month but somebody's name or place
            continue
        if read.month and read.day and exists(read.year, read.month, read.day):
            offer = read.offer or CalendarDate(read.year, read.month, read.day)
            return replace(read, codes=(code, *read.codes), offer=offer, reason=reason)
    return None


def _inside(plain: str, terms: Terms) -> Read | None:
    """Read the one date that stands among words."""
    inside = list(re.finditer(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?![?x*_]{2})", plain))  # 3-4-19??: no year
    if len(inside) == 1 and not _FIGURES.search(plain[: inside[0].start()] + plain[inside[0].end() :]):
        read = in_shape(inside[0][0], terms)
        return _also(read, codes.REMARK) if read else None
    return None


def _in_brackets(plain: str, terms: Terms) -> Read | None:
    """Read the date that alone stands in brackets, behind an age: 58 jaar (17-3-1968)."""
    asides = _ASIDE.findall(plain)
    if len(asides) != 1 or not _AGE.fullmatch(_ASIDE.sub("", plain).strip(" ,:;")):
        return None
    read = in_shape(asides[0].strip("() "), terms)
    return _also(read, codes.REMARK) if read and read.day else None


def _also(read: Read, *more: Code) -> Read:
    return replace(read, codes=(*more, *read.codes))


def _stamp(found: re.Match[str], terms: Terms) -> Read | None:
    read = in_shape(found[1], terms)
    if read is None:
        return None
    hour, minute, zone = int(found[2]), int(found[3]), found[4]
    if (
        zone in ("z", "utc", "+00:00", "+0000")
        and hour >= 21
        and minute in (0, 30)
        and exists(read.year, read.month, read.day)
    ):
        # Midnight of the next day east of Greenwich, written in universal time
        next_day = dt.date(read.year, read.month or 1, read.day or 1) + dt.timedelta(days=1)
        offer = CalendarDate(next_day.year, next_day.month, next_day.day)
        return Read(read.year, read.month, read.day, (codes.SHIFTED_BY_TIME_ZONE,), None, offer, codes.MIDNIGHT)
    return _also(read, codes.TIME_DROPPED)


def _year(text: str, terms: Terms) -> tuple[int, tuple[Code, ...]]:
    """Give the century to a year of two figures: the one in which a customer can have been born."""
    year = int(text)
    if len(text) > 2:
        return year, ()
    if terms.today is None:
        return (1900 if year > 29 else 2000) + year, (codes.CENTURY_UNSURE if year <= 29 else codes.TWO_DIGIT_YEAR,)
    recent = terms.today.year // 100 * 100 + year
    if recent > terms.today.year or (terms.kind == "any" and recent > terms.today.year + 20):
        return recent - 100, (codes.TWO_DIGIT_YEAR,)
    young, old = terms.today.year - recent, terms.today.year - recent + 100
    if young < CHILD and old < VERY_OLD and terms.kind == "birth":
        return recent, (codes.CENTURY_UNSURE,)
    return recent, (codes.TWO_DIGIT_YEAR,)


def _figures(parts: tuple[str, str, str], terms: Terms) -> Read | None:
    first, second, third = parts
    if len(first) > 2:
        if len(first) < 4 or len(third) > 2:
            return None
        year, month, day = int(first), int(second), int(third)
        if month > 12 >= day:
            return Read(year, day, month, (codes.ORDER_ASSUMED,))
        return Read(year, month, day)
    if len(third) == 3 or len(third) == 1:
        return None
    if len(first) == 2 == len(third) and int(first) > 31 >= int(third) and int(second) <= 12:
        year, notes = _year(first, terms)  # no day: the year stands in front
        return Read(year, int(second), int(third), (*notes, codes.ORDER_ASSUMED))
    year, notes = _year(third, terms)
    one, two = int(first), int(second)
    if terms.order == "ymd" and len(third) == 2:
        year, notes = _year(first.zfill(2), terms)
        return Read(year, two, int(third), notes)
    return _two(year, one, two, notes, terms)


def _two(year: int, one: int, two: int, notes: tuple[Code, ...], terms: Terms) -> Read:
    """Decide which of two figures is the day: the country's order, unless only the other can be."""
    month_first = terms.order == "mdy"
    day, month = (two, one) if month_first else (one, two)
    if month > 12 >= day > 0 and exists(year, day, month):
        turned = CalendarDate(year, day, month)
        return Read(year, day, month, (*notes, codes.MONTH_FIRST), None, turned, codes.ORDER)
    if 0 < day <= 12 and 0 < month <= 12 and day != month:
        other = CalendarDate(year, day, month)
        code = codes.AMBIGUOUS if terms.order == "dmy?" else codes.ORDER_ASSUMED
        return Read(year, month, day, (*notes, code), other)
    return Read(year, month, day, notes)


def _digits(text: str, terms: Terms) -> Read | None:
    if len(text) == 8:
        if EARLIEST <= int(text[:4]) <= LATEST and 0 <= int(text[4:6]) <= 12 and int(text[6:]) <= 31:
            other = (int(text[4:]), int(text[2:4]), int(text[:2]))
            if not (EARLIEST <= other[0] <= LATEST and exists(*other)):
                return Read(int(text[:4]), int(text[4:6]), int(text[6:]))
        if EARLIEST <= int(text[4:]) <= LATEST:
            return _two(int(text[4:]), int(text[:2]), int(text[2:4]), (), terms)
        return None
    if len(text) == 6:
        read = _figures((text[:2], text[2:4], text[4:]), terms)
        if read and codes.MONTH_FIRST not in read.codes and exists(read.year, read.month, read.day):
            return read
        for year, month in ((text[:4], text[4:]), (text[2:], text[:2])):  # 198704 and 041987: no day
            if EARLIEST <= int(year) <= (terms.today.year if terms.today else LATEST) and 0 < int(month) <= 12:
                return Read(int(year), int(month))
        return read
    if len(text) == 4 and EARLIEST <= int(text) <= LATEST:
        return Read(int(text))
    return _serial(int(text), terms) if 4 <= len(text) <= 5 else None


def _serial(number: int, terms: Terms) -> Read | None:
    """Read a spreadsheet's day number, days since 30 December 1899: a guess, that waits for a yes."""
    if not 366 <= number <= 60000:
        return None
    day = _EPOCH + dt.timedelta(days=number)
    if terms.today and day > terms.today:
        return None
    offer = CalendarDate(day.year, day.month, day.day)
    return Read(day.year, day.month, day.day, (codes.SERIAL,), None, offer, codes.DAY_NUMBER)


def _named(found: re.Match[str], terms: Terms) -> Read | None:
    month = month_of(found[2])
    if month is None:
        return None
    before, behind, last = found[1], found[3], found[4]
    if before and behind and not last:
        if len(before) == 4:  # 1987 april 3
            return Read(int(before), month, int(behind))
        if len(before) == 2 == len(behind.zfill(2)) and int(before) > 31:  # 87 april 3
            year, notes = _year(before, terms)
            return Read(year, month, int(behind), notes)
        if 3 in (len(before), len(behind)):  # a figure of the year is lost
            return None
        year, notes = _year(behind, terms)
        return Read(year, month, int(before), notes)
    if behind and last and not before and len(last) != 3:  # april 3, 1987
        year, notes = _year(last, terms)
        return Read(year, month, int(behind), notes)
    year_text = _only((before, behind))
    if year_text and len(year_text) == 4 and not last:
        return Read(int(year_text), month)
    if behind and not before and not last and len(behind) == 2 and int(behind) > 31:  # mei '87
        year, notes = _year(behind, terms)
        return Read(year, month, None, notes)
    return None


def _only(items: Iterable[str | None]) -> str | None:
    given = [item for item in items if item]
    return given[0] if len(given) == 1 else None


def exists(year: int, month: int | None, day: int | None) -> bool:
    """Tell whether there is such a day, month or year."""
    try:
        dt.date(year, month or 1, day or 1)
    except ValueError:
        return False
    return True
