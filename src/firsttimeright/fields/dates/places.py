"""Which part of a typed date a finding is about."""

from __future__ import annotations

import re

from firsttimeright.fields.dates import codes
from firsttimeright.fields.dates.months import month_of
from firsttimeright.text.folding import fold

__all__ = ["of"]

_ABOUT_YEAR = frozenset(
    item.name for item in (codes.TWO_DIGIT_YEAR, codes.CENTURY_UNSURE, codes.TOO_OLD, codes.VERY_OLD)
)
_ABOUT_DAY = frozenset(
    item.name for item in (codes.AMBIGUOUS, codes.MONTH_FIRST, codes.ORDER_ASSUMED, codes.IMPOSSIBLE)
)
_ABOUT_TIME = frozenset((codes.TIME_DROPPED.name, codes.SHIFTED_BY_TIME_ZONE.name))
_TIME = re.compile(r"[Tt ,]+\d{1,2}:\d{2}.*", re.DOTALL)
_UNIT = re.compile(r"\d+|[^\W\d_]{3,}")
_WORD = re.compile(r"[^\W\d_]{4,}")
_DATE = re.compile(r"[\d?x]{1,4}\s*[-/.]\s*[\d?x]{1,2}\s*[-/.]\s*\d{2,4}")

Span = tuple[int, int]


def of(code: str, typed: str, year: int | None) -> Span | None:
    """Give the part of *typed* that *code* is about; None where nothing was typed.

    >>> of("date.impossible", "31-02-1987", 1987), of("date.two_digit_year", "3 april '87", 1987)
    ((0, 5), (9, 11))
    """
    start = len(typed) - len(typed.lstrip())
    whole = (start, len(typed.rstrip()))
    if start >= whole[1] or code == codes.MISSING.name:
        return None
    if code in _ABOUT_TIME:
        found = _TIME.search(typed)
        return found.span() if found else whole
    if code == codes.MONTH_MISSPELLED.name:
        words = [found.span() for found in _WORD.finditer(typed)]
        return words[-1] if words else whole
    if code == codes.LETTER_FOR_DIGIT.name:
        letters = [found.start() for found in re.finditer(r"[^\W\d_]|\|", typed)]
        return (letters[0], letters[-1] + 1) if letters else whole
    if code == codes.REMARK.name:
        return _beside(typed) or whole
    if year is None or code not in _ABOUT_YEAR | _ABOUT_DAY:
        return whole
    years = _year(typed, year)
    if years is None or code in _ABOUT_YEAR:
        return years or whole
    return _day(typed, years) or whole


def _beside(typed: str) -> Span | None:
    found = _DATE.search(typed)
    if not found:
        return None
    for start, end in ((0, found.start()), (found.end(), len(typed))):
        if typed[start:end].strip():
            return start, end
    return None


def _year(typed: str, year: int) -> Span | None:
    runs = [found.span() for found in re.finditer(r"\d+", typed)]
    for start, end in runs:
        if end - start == 4 and int(typed[start:end]) == year:
            return start, end
        if end - start == 8:
            return (start, start + 4) if int(typed[start : start + 4]) == year else (end - 4, end)
        if end - start == 6 and int(typed[start : start + 4]) == year:
            return start, start + 4
        if end - start == 6:
            return (end - 2, end) if int(typed[end - 2 : end]) == year % 100 else (start, start + 2)
    two = [(start, end) for start, end in runs if end - start == 2 and int(typed[start:end]) == year % 100]
    return two[-1] if two else None


def _day(typed: str, years: Span) -> Span | None:
    time = _TIME.search(typed)
    until = time.start() if time else len(typed)
    units = []
    for found in _UNIT.finditer(typed, 0, until):
        start, end = found.span()
        if start < years[1] and years[0] < end:  # eight figures in a row: what is left of them
            start, end = (years[1], end) if start == years[0] else (start, years[0])
        if start < end and (typed[start].isdigit() or month_of(fold(typed[start:end]))):
            units.append((start, end))
    near = units[:2] if units and units[0][0] < years[0] else units[-2:]
    return (near[0][0], near[-1][1]) if near else None
