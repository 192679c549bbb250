"""Reading a date as people type it, and doubting what cannot be a birth date."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from firsttimeright.fields.dates import codes, places
from firsttimeright.fields.dates.shapes import CHILD, EARLIEST, LATEST, VERY_OLD, Read, Terms, exists, in_shape
from firsttimeright.fields.dates.value import CalendarDate, order_of, render
from firsttimeright.findings import Change, Code, Evidence, Finding, Parsed, Severity, Suggestion
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.none_said import says_none
from firsttimeright.text.tidying import tidy

__all__ = ["parse"]

OLDEST = 125  # years; nobody has been known to live longer (122 years and 164 days, 1997)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_ISO_LENGTH = 10
_READ_AT_MOST = 64  # characters
_DEFAULTS = frozenset(
    (
        (1900, 1, 1), (1970, 1, 1), (1, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 0), (1901, 1, 1), (1753, 1, 1),
        (1904, 1, 1), (1800, 1, 1), (1911, 11, 11), (1111, 11, 11), (9999, 12, 31), (1600, 1, 1), (1601, 1, 1),
        (2222, 2, 2),
    )
)  # fmt: skip
# dd-mm-jjjj, TT.MM.JJJJ, jj/mm/aaaa, gg/mm/aaaa: how a form asks for a date; left as it stood, it is none
_MASK = re.compile(
    r"([a-z_?*])\1{0,3}(?:\s*[-/. ]\s*([a-z_?*])\2{0,3}){2}|(?:dd|tt|jj|gg)?[-/. ]?mm[-/. ]?(?:jjjj|yyyy|aaaa|jj|yy|aa)"
)
_WORDS = frozenset(
    (
        "geen", "onbekend", "nvt", "niet", "nietbekend", "unknown", "none", "na", "keine", "unbekannt", "inconnu",
        "aucune", "nb", "nnb", "x", "xx", "xxx", "null", "nan", "nat", "test", "tbd",
    )
)  # fmt: skip


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
    months are read in English, Dutch, German, French, Spanish, Italian, Polish and Portuguese, in full in most of
    Europe's languages; a misspelled one, or a letter for a figure, is read and waits for a yes.
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
    return _everyday(text, kind, today) or _any(_Desk(text, field, kind, today, _order(country, language)))


def _any(desk: _Desk) -> Parsed[CalendarDate]:
    """Read any text, and note what there is to say of it."""
    text = desk.typed
    if (plain := _ISO.fullmatch(text)) and int(plain[1]) > 0 and int(plain[2]) <= 12:
        read = Read(int(plain[1]), int(plain[2]), int(plain[3]))
    elif len(text) > _READ_AT_MOST and len(tidy(text[:4096])) > _READ_AT_MOST:
        return desk.refuse(codes.UNREADABLE)
    else:
        tidied = tidy(text).strip("'\"=,; ")
        if not tidied:
            return desk.refuse(codes.MISSING if not text.strip() else codes.PLACEHOLDER)
        if _is_word(tidied):
            return desk.refuse(codes.PLACEHOLDER)
        found = in_shape(tidied, desk.terms)
        if found is None:
            return desk.refuse(codes.UNREADABLE)
        read = found
    return desk.close(read)


def _is_word(text: str) -> bool:
    """Tell whether a text says that there is no date: in words, in zeros, or as the form's own mask."""
    plain = compact(text)
    return plain in _WORDS or not plain.strip("0") or _MASK.fullmatch(fold(text)) is not None or says_none(text)


def _everyday(text: str, kind: str, today: dt.date | None) -> Parsed[CalendarDate] | None:
    """Read a whole date in its standard form that there is nothing to say of; else ``None``.

    It may answer alone, for such a text has one reading, which is written just so, and the only doubts
    left are about the date itself: one that forms fill in by themselves, and the age of who was born then.
    """
    if len(text) != _ISO_LENGTH or not _ISO.fullmatch(text) or not text.isascii():
        return None
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    value = CalendarDate(day.year, day.month, day.day)
    if (day.year, day.month, day.day) in _DEFAULTS:
        return None
    # On whichever day of those years: of a grown-up who is not very old there is no doubt.
    grown_up = kind != "birth" or (today is not None and CHILD < today.year - day.year < VERY_OLD)
    return Parsed(text, value) if grown_up or _doubt(value, today) is None else None


def _order(country: str | None, language: str | None) -> str:
    if country:
        return order_of(country)
    tongue = (language or "").replace("_", "-").lower()
    if tongue in ("en-us", "en-ph"):
        return "mdy"
    if tongue.partition("-")[0] in ("hu", "ja", "zh", "ko", "lt", "sv"):
        return "ymd"
    return "dmy?" if tongue in ("", "en") else "dmy"


class _Desk:
    """What is noted while one text is read."""

    __slots__ = ("field", "kind", "terms", "today", "typed")

    def __init__(self, typed: str, field: str, kind: str, today: dt.date | None, order: str) -> None:
        self.typed, self.field, self.kind, self.today = typed, field, kind, today
        self.terms = Terms(kind, today, order)

    def refuse(self, code: Code, *others: Finding) -> Parsed[CalendarDate]:
        return Parsed(self.typed, None, (*others, self.at(code)))

    def at(self, code: Code, year: int | None = None) -> Finding:
        return code.at(self.field, places.of(code.name, self.typed, year))

    def close(self, read: Read) -> Parsed[CalendarDate]:
        notes = [self.at(code, read.year) for code in read.codes]
        month, day = read.month or None, read.day or None
        if month is None:
            day = None
        if month is None and not EARLIEST <= read.year <= LATEST:
            return self.refuse(codes.UNREADABLE)  # a number alone is a year only if it looks like one
        default = (read.year, read.month or 0, read.day or 0) in _DEFAULTS
        if not exists(read.year, month, day):
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
            nobodys = self.kind == "birth" and not EARLIEST <= value.year <= LATEST  # 31-12-9999, 11-11-1111
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
    if len(fits) != 1 or not exists(int(fits[0]), value.month, value.day):
        return None
    return CalendarDate(int(fits[0]), value.month, value.day)
