"""The day on which something was last touched: what systems write, and what people type for it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from firsttimeright.fields.dates import codes
from firsttimeright.fields.dates.reading import parse
from firsttimeright.findings import Severity

__all__ = ["day_given", "stamped", "stamped_at"]

_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?", re.DOTALL)
_BASIC = re.compile(r"((?:19|20)\d{6})(?:T?\d{4,6}Z?)?")  # 20250403, 20250403101500
_TIMED = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d|\d{8}T\d")
_COMPACT = re.compile(r"((?:19|20)\d{6})(\d{4,6}Z?)")
_EPOCH = re.compile(r"\d{9,13}(?:\.\d+)?")
_SECONDS, _MILLISECONDS = (10**8, 5 * 10**9), (10**11, 5 * 10**12)  # March 1973 to June 2128
# One reading is left all the same, or none of another day: the order was forced, the century of a stamp is known.
_HARMLESS = frozenset(
    code.name for code in (codes.MONTH_FIRST, codes.CENTURY_UNSURE, codes.SERIAL, codes.SHIFTED_BY_TIME_ZONE)
)
_DAY = dt.timedelta(days=1)


def stamped(value: Any, *, country: str | None = None, as_of: dt.date | None = None) -> dt.date | None:
    """Read the day of a time stamp; ``None`` where it cannot be told, which is never made up.

    Day and month that could be either are read as the country writes them; without a country such
    a stamp is unknown. So are a day of which only a part is known, the days that systems fill in by
    themselves (1900-01-01, 1970-01-01), and a day that is still to come.

    Args:
        value: A date or its text in any notation, ISO 8601 with a time, or seconds or milliseconds since 1970.
        country: ISO 3166-1 alpha-2 code of where it was written.
        as_of: The day it is. The day after it passes, for it has begun elsewhere.

    >>> stamped("31.12.2025"), stamped(1640995200), stamped("03-04-2022"), stamped("03-04-2022", country="NL")
    (datetime.date(2025, 12, 31), datetime.date(2022, 1, 1), None, datetime.date(2022, 4, 3))
    """
    day = _read(value, country)
    return None if day is None or (as_of is not None and day > as_of + _DAY) else day


def stamped_at(
    value: Any, *, country: str | None = None, as_of: dt.date | None = None
) -> tuple[dt.date, dt.timedelta | None] | None:
    """Read the day of a time stamp as :func:`stamped` does, and how far into it, by the clock of UTC.

    A stamp without a time has none, for midnight would be made up; a time without a zone is taken for UTC.

    >>> stamped_at("2025-01-01T00:30+02:00"), stamped_at("2025-01-01")
    ((datetime.date(2024, 12, 31), datetime.timedelta(seconds=81000)), (datetime.date(2025, 1, 1), None))
    """
    day = stamped(value, country=country, as_of=as_of)
    if day is None:
        return None
    moment = _moment(value)
    if moment is None:
        return day, None
    day = moment.date()
    return day, moment - dt.datetime.combine(day, dt.time(), dt.UTC)


def day_given(as_of: object) -> dt.date | None:
    """Read the day that a caller says it is: a date, or its ISO text.

    Raises:
        TypeError: It is something else.
        ValueError: The text is no ISO date.
    """
    if as_of is None:
        return None
    if isinstance(as_of, dt.datetime):
        return as_of.date()
    if isinstance(as_of, dt.date):
        return as_of
    if not isinstance(as_of, str):
        raise TypeError(f"as_of is a date, or its ISO text (2026-01-31), not {type(as_of).__name__}")
    try:
        return dt.date.fromisoformat(as_of.strip()[:10])
    except ValueError:
        raise ValueError("as_of is no ISO date; write it as 2026-01-31") from None


def _read(value: Any, country: str | None) -> dt.date | None:
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    text = str(value).strip()[:64] if isinstance(value, (str, int, float)) else ""
    if _EPOCH.fullmatch(text) and not _BASIC.fullmatch(text):
        moment = _since_1970(float(text))
        return moment.date() if moment is not None else None
    if plain := _ISO.fullmatch(text):
        text = plain[1]
    elif basic := _BASIC.fullmatch(text):
        text = basic[1]
    return _of_text(text, country) if text else None


def _moment(value: Any) -> dt.datetime | None:
    """Give the moment of a stamp that has a time, in UTC."""
    if isinstance(value, dt.datetime):
        return _in_utc(value)
    if isinstance(value, dt.date):
        return None
    text = str(value).strip()[:64]
    if _EPOCH.fullmatch(text) and not _BASIC.fullmatch(text):
        return _since_1970(float(text))
    if compact := _COMPACT.fullmatch(text):
        text = f"{compact[1]}T{compact[2]}"
    elif not _TIMED.match(text):
        return None
    try:
        return _in_utc(dt.datetime.fromisoformat(text))
    except ValueError:
        return None


def _in_utc(moment: dt.datetime) -> dt.datetime | None:
    try:
        return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
    except OverflowError:  # the first and the last day there is
        return None


def _since_1970(number: float) -> dt.datetime | None:
    for (least, most), per_second in ((_SECONDS, 1), (_MILLISECONDS, 1000)):
        if least <= number < most:
            return dt.datetime.fromtimestamp(number / per_second, dt.UTC)
    return None


def _of_text(text: str, country: str | None) -> dt.date | None:
    read = parse(text, country=country, kind="any")
    if read.value is None or any(
        item.severity is not Severity.INFO and item.code not in _HARMLESS for item in read.findings
    ):
        return None
    return read.value.date
