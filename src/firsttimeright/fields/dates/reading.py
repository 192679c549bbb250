"""Reading a date as people type it, and doubting what cannot be a birth date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from firsttimeright.fields.dates import codes, places, repairs
from firsttimeright.fields.dates.months import month_of, without_words
from firsttimeright.fields.dates.value import CalendarDate, order_of, render
from firsttimeright.findings import Change, Code, Evidence, Finding, Parsed, Severity, Suggestion
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.tidying import tidy

__all__ = ["parse"]

OLDEST = 125  # years; nobody has been known to live longer (122 years and 164 days, 1997)
VERY_OLD = 110  # years; about one person in ten million
_EARLIEST, _LATEST = 1850, 2150
CHILD = 16  # years: consent to a service of one's own, GDPR article 8
_READ_AT_MOST = 64  # characters
_DEFAULTS = frozenset(
    (
        (1900, 1, 1), (1970, 1, 1), (1, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 0), (1901, 1, 1), (1753, 1, 1),
        (1904, 1, 1), (1800, 1, 1), (1911, 11, 11), (1111, 11, 11), (9999, 12, 31), (1600, 1, 1), (1601, 1, 1),
        (2222, 2, 2),
    )
)  # fmt: skip
_WORDS = frozenset(
    (
        "geen", "onbekend", "nvt", "niet", "nietbekend", "unknown", "none", "na", "keine", "unbekannt", "inconnu",
        "aucune", "x", "xx", "xxx", "null", "nan", "nat", "test", "tbd",
    )
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_STAMP = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})[t ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?"
    r"\s*(z|utc|[+-]\d{2}:?\d{2})?(?:\s*[ap]m)?"
)
_ASIDE = re.compile(r"\([^()]*\)")  # (39 jaar)
_FIGURES = re.compile(r"\d+")
_NAMED = re.compile(r"(?:(\d{1,4})[\s.,/-]*)?([a-z]{3,})[\s.,/'-]*(\d{1,4})?(?:[\s.,/'-]+(\d{2,4}))?")
_SEPARATED = re.compile(r"(\d{1,4})\s*([-/.,:\s\\_])\s*(\d{1,2})\s*[-/.,:\s\\_]\s*'?(\d{1,4})")
_YEAR_MONTH = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})|(\d{4})\s*[-/.]\s*(\d{1,2})")
_SERIAL = re.compile(r"(\d{4,5})(?:[.,]0+)?")
_EPOCH = dt.date(1899, 12, 30)  # the day before day 1 of spreadsheets, less the leap day that 1900 did not have


def parse(
    text: str | dt.date,
    *,
    country: str | None = None,
    language: str | None = None,
    today: dt.date | None = None,
    field: str = "birth_date",
    kind: str = "birth",
    reference: object = None,  # noqa: ARG001 - every field is read with the same options
) -> Parsed[CalendarDate]:
    """Read *text* as a date.

    Figures are read in the order of the country (of the language, where there is none);
    where another order would do as well, that is said and given as an alternative. Names of
    months are read in English, Dutch, German, French, Spanish, Italian, Polish and Portuguese;
    a misspelled one, or a letter for a figure, is read and waits for a yes.
    An incomplete date is kept as far as it goes. Nothing is called wrong that a person may be.

    Args:
        text: The date as typed, or a date.
        country: ISO alpha-2 code of the customer.
        language: Language tag of the form.
        today: The day of reading; without it no date is called too new or too old.
        field: The name under which findings, changes and suggestions go.
        kind: ``birth`` looks whether a living person can have it; ``any`` does not.
        reference: Not needed here.

    Returns:
        The date, or no value and the findings that say why. Spans count characters of *text*
        (of the ISO form, where a date was given): day and month, year, or all of it.

    Raises:
        TypeError: *text* is neither a string nor a date.
        ValueError: *kind* is neither of these.

    >>> parse("3-4-1987", country="NL").value.isoformat()
    '1987-04-03'
    >>> parse("3 april 87", today=dt.date(2026, 11, 22)).value.isoformat()
    '1987-04-03'
    """
    if kind not in ("birth", "any"):
        raise ValueError("kind is 'birth' or 'any'")
    if isinstance(text, dt.date):
        text = text.isoformat() if type(text) is dt.date else text.date().isoformat()  # type: ignore[attr-defined]
    if not isinstance(text, str):
        raise TypeError(f"a date is read from str or date, not {type(text).__name__}")
    desk = _Desk(text, field, kind, today, _order(country, language))
    if (plain := _ISO.fullmatch(text)) and int(plain[2]) <= 12:
        read = _Read(int(plain[1]), int(plain[2]), int(plain[3]))
    elif len(text) > _READ_AT_MOST and len(tidy(text[:4096])) > _READ_AT_MOST:
        return desk.refuse(codes.UNREADABLE)
    else:
        tidied = tidy(text).strip("'\"=,; ")
        if not tidied:
            return desk.refuse(codes.MISSING if not text.strip() else codes.PLACEHOLDER)
        if compact(tidied) in _WORDS or not compact(tidied).strip("0"):
            return desk.refuse(codes.PLACEHOLDER)
        found = _read(tidied, desk)
        if found is None:
            return desk.refuse(codes.UNREADABLE)
        read = found
    return desk.close(read)


def _order(country: str | None, language: str | None) -> str:
    if country:
        return order_of(country)
    tongue = (language or "").replace("_", "-").lower()
    if tongue in ("en-us", "en-ph"):
        return "mdy"
    if tongue.partition("-")[0] in ("hu", "ja", "zh", "ko", "lt", "sv"):
        return "ymd"
    return "dmy?" if tongue in ("", "en") else "dmy"


@dataclass(frozen=True, slots=True)
class _Read:
    """What stood there: figures that may not be a date, and what had to be assumed."""

    year: int
    month: int | None = None
    day: int | None = None
    codes: tuple[Code, ...] = ()
    other: CalendarDate | None = None  # the reading in the other order
    offer: CalendarDate | None = None  # what it was likelier meant to be
    reason: str = ""


class _Desk:
    """What is noted while one text is read."""

    __slots__ = ("field", "kind", "order", "today", "typed")

    def __init__(self, typed: str, field: str, kind: str, today: dt.date | None, order: str) -> None:
        self.typed, self.field, self.kind, self.today, self.order = typed, field, kind, today, order

    def refuse(self, code: Code, *others: Finding) -> Parsed[CalendarDate]:
        return Parsed(self.typed, None, (*others, self.at(code)))

    def at(self, code: Code, year: int | None = None) -> Finding:
        return code.at(self.field, places.of(code.name, self.typed, year))

    def close(self, read: _Read) -> Parsed[CalendarDate]:
        notes = [self.at(code, read.year) for code in read.codes]
        month, day = read.month or None, read.day or None
        if month is None:
            day = None
        if month is None and not _EARLIEST <= read.year <= _LATEST:
            return self.refuse(codes.UNREADABLE)  # a number alone is a year only if it looks like one
        default = (read.year, read.month or 0, read.day or 0) in _DEFAULTS
        if not _exists(read.year, month, day):
            code = codes.DEFAULT if default else codes.IMPOSSIBLE
            return Parsed(self.typed, None, (*notes, self.at(code, read.year)))
        value = CalendarDate(read.year, month, day)
        offer, reason, answers = (
            read.offer,
            read.reason,
            next((code.name for code in read.codes if code.severity != "info"), ""),
        )
        if not value.complete:
            notes.append(self.at(codes.INCOMPLETE))
        if default:
            note = self.at(codes.DEFAULT)
            nobodys = self.kind == "birth" and not _EARLIEST <= value.year <= _LATEST  # 31-12-9999, 11-11-1111
            notes.append(replace(note, severity=Severity.BLOCK) if nobodys else note)
        elif self.kind == "birth" and (doubt := _doubt(value, self.today)):
            about = self.at(doubt, read.year)
            notes.append(replace(about, facts={"years": OLDEST}) if doubt is codes.TOO_OLD else about)
            if doubt in (codes.FUTURE, codes.TOO_OLD) and (meant := _meant(value, self.today)):
                offer, reason, answers = meant, codes.YEAR_SLIP, doubt.name
        written = render(value)
        suggestions: tuple[Suggestion, ...] = ()
        if offer:
            evidence = (Evidence(reason or codes.ORDER, 4.0),)
            confidence = 0.7 if reason == codes.YEAR_SLIP else 0.9
            suggestions = (Suggestion(self.field, self.typed, render(offer), confidence, evidence, answers),)
        held_back = bool(suggestions) or any(code is codes.CENTURY_UNSURE for code in read.codes)
        changes = (
            () if held_back or written == self.typed else (Change(self.field, self.typed, written, codes.FORMAT.name),)
        )
        alternatives = ((read.other, 0.5 if codes.AMBIGUOUS in read.codes else 0.05),) if read.other else ()
        wrong = any(note.severity is Severity.BLOCK for note in notes)
        return Parsed(
            self.typed,
            None if wrong else value,
            tuple(notes),
            () if wrong else changes,
            suggestions,
            alternatives=alternatives,
        )


def _exists(year: int, month: int | None, day: int | None) -> bool:
    try:
        dt.date(year, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _doubt(value: CalendarDate, today: dt.date | None) -> Code | None:
    if today is None:
        return None
    first = dt.date(value.year, value.month or 1, value.day or 1)
    if first > today:
        return codes.FUTURE
    if first == today:
        return codes.TODAY
    age = value.age(today)
    years = today.year - value.year if age is None else age
    if years > OLDEST:
        return codes.TOO_OLD
    if years >= VERY_OLD:
        return codes.VERY_OLD
    return codes.CHILD if years < CHILD else None


def _meant(value: CalendarDate, today: dt.date | None) -> CalendarDate | None:
    """Give the one year of a grown-up's birth that a single slip (a figure, a swap) makes of the typed one."""
    if today is None:
        return None
    typed = f"{value.year:04d}"
    near = {typed[:i] + figure + typed[i + 1 :] for i in range(2) for figure in "0129"}
    near |= {typed[:i] + typed[i + 1] + typed[i] + typed[i + 2 :] for i in range(3)}
    near.add(f"19{typed[2:]}")
    fits = sorted(year for year in near if 16 <= today.year - int(year) < 100 and year != typed)
    if len(fits) != 1 or not _exists(int(fits[0]), value.month, value.day):
        return None
    return CalendarDate(int(fits[0]), value.month, value.day)


def _read(text: str, desk: _Desk) -> _Read | None:
    plain = repairs.rewritten(without_words(fold(text)))
    if found := _STAMP.fullmatch(plain):
        return _stamp(found, desk)
    if found := _SEPARATED.fullmatch(plain):
        return _figures((found[1], found[3], found[4]), desk)
    if plain.isdigit():
        return _digits(plain, desk)
    if found := _YEAR_MONTH.fullmatch(plain):
        year, month = (found[2], found[1]) if found[2] else (found[3], found[4])
        return _Read(int(year), int(month))
    if found := _SERIAL.fullmatch(plain):
        return _serial(int(found[1]), desk)
    if (found := _NAMED.fullmatch(plain)) and (read := _named(found, desk)):
        return read
    if year := repairs.about_year(plain):
        return _Read(year, codes=(codes.REMARK,))
    return _mended(plain, desk) or _inside(plain, desk) or _inside(_ASIDE.sub(" ", plain), desk)


def _mended(plain: str, desk: _Desk) -> _Read | None:
    """Read what one slip keeps from being a date; it waits for a yes."""
    for mended, code, reason in (
        (repairs.letters_as_figures(plain), codes.LETTER_FOR_DIGIT, codes.LOOKALIKE),
        (repairs.month_as_meant(plain), codes.MONTH_MISSPELLED, codes.NEAREST_MONTH),
    ):
        read = _read(mended, desk) if mended and mended != plain else None
        if read is None or codes.REMARK in read.codes:  # the word is no month but somebody's name or place
            continue
        if read.month and read.day and _exists(read.year, read.month, read.day):
            offer = read.offer or CalendarDate(read.year, read.month, read.day)
            return replace(read, codes=(code, *read.codes), offer=offer, reason=reason)
    return None


def _inside(plain: str, desk: _Desk) -> _Read | None:
    """Read the one date that stands among words."""
    inside = list(re.finditer(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}", plain))
    if len(inside) == 1 and not _FIGURES.search(plain[: inside[0].start()] + plain[inside[0].end() :]):
        read = _read(inside[0][0], desk)
        return _also(read, codes.REMARK) if read else None
    return None


def _also(read: _Read, *more: Code) -> _Read:
    return replace(read, codes=(*more, *read.codes))


def _stamp(found: re.Match[str], desk: _Desk) -> _Read | None:
    read = _read(found[1], desk)
    if read is None:
        return None
    hour, minute, zone = int(found[2]), int(found[3]), found[4]
    if (
        zone in ("z", "utc", "+00:00", "+0000")
        and hour >= 21
        and minute in (0, 30)
        and _exists(read.year, read.month, read.day)
    ):
        # Midnight of the next day east of Greenwich, written in universal time
        next_day = dt.date(read.year, read.month or 1, read.day or 1) + dt.timedelta(days=1)
        offer = CalendarDate(next_day.year, next_day.month, next_day.day)
        return _Read(read.year, read.month, read.day, (codes.SHIFTED_BY_TIME_ZONE,), None, offer, codes.MIDNIGHT)
    return _also(read, codes.TIME_DROPPED)


def _year(text: str, desk: _Desk) -> tuple[int, tuple[Code, ...]]:
    """Give the century to a year of two figures: the one in which a customer can have been born."""
    year = int(text)
    if len(text) > 2:
        return year, ()
    if desk.today is None:
        return (1900 if year > 29 else 2000) + year, (codes.CENTURY_UNSURE if year <= 29 else codes.TWO_DIGIT_YEAR,)
    recent = desk.today.year // 100 * 100 + year
    if recent > desk.today.year or (desk.kind == "any" and recent > desk.today.year + 20):
        return recent - 100, (codes.TWO_DIGIT_YEAR,)
    young, old = desk.today.year - recent, desk.today.year - recent + 100
    if young < CHILD and old < VERY_OLD and desk.kind == "birth":
        return recent, (codes.CENTURY_UNSURE,)
    return recent, (codes.TWO_DIGIT_YEAR,)


def _figures(parts: tuple[str, str, str], desk: _Desk) -> _Read | None:
    first, second, third = parts
    if len(first) > 2:
        if len(first) < 4 or len(third) > 2:
            return None
        year, month, day = int(first), int(second), int(third)
        if month > 12 >= day:
            return _Read(year, day, month, (codes.ORDER_ASSUMED,))
        return _Read(year, month, day)
    if len(third) == 3 or len(third) == 1:
        return None
    if len(first) == 2 == len(third) and int(first) > 31 >= int(third) and int(second) <= 12:
        year, notes = _year(first, desk)  # no day: the year stands in front
        return _Read(year, int(second), int(third), (*notes, codes.ORDER_ASSUMED))
    year, notes = _year(third, desk)
    one, two = int(first), int(second)
    if desk.order == "ymd" and len(third) == 2:
        year, notes = _year(first.zfill(2), desk)
        return _Read(year, two, int(third), notes)
    return _two(year, one, two, notes, desk)


def _two(year: int, one: int, two: int, notes: tuple[Code, ...], desk: _Desk) -> _Read:
    """Decide which of two figures is the day: the country's order, unless only the other can be."""
    month_first = desk.order == "mdy"
    day, month = (two, one) if month_first else (one, two)
    if month > 12 >= day and _exists(year, day, month):
        turned = CalendarDate(year, day, month)
        return _Read(year, day, month, (*notes, codes.MONTH_FIRST), None, turned, codes.ORDER)
    if 0 < day <= 12 and 0 < month <= 12 and day != month:
        other = CalendarDate(year, day, month)
        code = codes.AMBIGUOUS if desk.order == "dmy?" else codes.ORDER_ASSUMED
        return _Read(year, month, day, (*notes, code), other)
    return _Read(year, month, day, notes)


def _digits(text: str, desk: _Desk) -> _Read | None:
    if len(text) == 8:
        if _EARLIEST <= int(text[:4]) <= _LATEST and 0 <= int(text[4:6]) <= 12 and int(text[6:]) <= 31:
            other = (int(text[4:]), int(text[2:4]), int(text[:2]))
            if not (_EARLIEST <= other[0] <= _LATEST and _exists(*other)):
                return _Read(int(text[:4]), int(text[4:6]), int(text[6:]))
        if _EARLIEST <= int(text[4:]) <= _LATEST:
            return _two(int(text[4:]), int(text[:2]), int(text[2:4]), (), desk)
        return None
    if len(text) == 6:
        read = _figures((text[:2], text[2:4], text[4:]), desk)
        if read and codes.MONTH_FIRST not in read.codes and _exists(read.year, read.month, read.day):
            return read
        for year, month in ((text[:4], text[4:]), (text[2:], text[:2])):  # 198704 and 041987: no day
            if _EARLIEST <= int(year) <= (desk.today.year if desk.today else _LATEST) and 0 < int(month) <= 12:
                return _Read(int(year), int(month))
        return read
    if len(text) == 4 and _EARLIEST <= int(text) <= _LATEST:
        return _Read(int(text))
    return _serial(int(text), desk) if 4 <= len(text) <= 5 else None


def _serial(number: int, desk: _Desk) -> _Read | None:
    """Read a spreadsheet's day number, days since 30 December 1899: a guess, that waits for a yes."""
    if not 366 <= number <= 60000:
        return None
    day = _EPOCH + dt.timedelta(days=number)
    if desk.today and day > desk.today:
        return None
    offer = CalendarDate(day.year, day.month, day.day)
    return _Read(day.year, day.month, day.day, (codes.SERIAL,), None, offer, codes.DAY_NUMBER)


def _named(found: re.Match[str], desk: _Desk) -> _Read | None:
    month = month_of(found[2])
    if month is None:
        return None
    before, behind, last = found[1], found[3], found[4]
    if before and behind and not last:
        if len(before) == 4:  # 1987 april 3
            return _Read(int(before), month, int(behind))
        if len(before) == 2 == len(behind.zfill(2)) and int(before) > 31:  # 87 april 3
            year, notes = _year(before, desk)
            return _Read(year, month, int(behind), notes)
        if 3 in (len(before), len(behind)):  # a figure of the year is lost
            return None
        year, notes = _year(behind, desk)
        return _Read(year, month, int(before), notes)
    if behind and last and not before and len(last) != 3:  # april 3, 1987
        year, notes = _year(last, desk)
        return _Read(year, month, int(behind), notes)
    year_text = _only((before, behind))
    if year_text and len(year_text) == 4 and not last:
        return _Read(int(year_text), month)
    if behind and not before and not last and len(behind) == 2 and int(behind) > 31:  # mei '87
        year, notes = _year(behind, desk)
        return _Read(year, month, None, notes)
    return None


def _only(items: Iterable[str | None]) -> str | None:
    given = [item for item in items if item]
    return given[0] if len(given) == 1 else None
