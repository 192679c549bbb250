"""A calendar date as a value: whole, or as much of it as is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from firsttimeright.findings import Quiet, swift
from firsttimeright.findings.wanted import refuse_unread

__all__ = ["STYLES", "CalendarDate", "render"]

STYLES = ("iso", "local", "basic")
_MONTH_FIRST = frozenset(("US", "PH", "PW", "FM", "MH"))
_YEAR_FIRST = frozenset(("CN", "JP", "KR", "KP", "TW", "HU", "MN", "LT", "SE", "CA", "IR", "ZA"))
_DOTS = frozenset(("DE", "AT", "CH", "PL", "CZ", "SK", "NO", "FI", "DK", "RU", "RO", "BG", "TR", "UA", "EE", "LV"))
_SLASHES = frozenset(("BE", "FR", "GB", "IE", "ES", "IT", "PT", "GR", "LU", "BR", "US", "AU", "NZ", "IN"))


@swift
@dataclass(frozen=True, slots=True, repr=False)
class CalendarDate(Quiet):
    """A date of the Gregorian calendar; month and day are None where nobody knows them.

    Civil registers hold such dates of people who do not know their own (BRP: ``00``).

    >>> CalendarDate(1987, 4, 3).complete, CalendarDate(1987).complete
    (True, False)
    """

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def complete(self) -> bool:
        """Whether year, month and day are all known."""
        return self.month is not None and self.day is not None

    @property
    def date(self) -> dt.date | None:
        """The date for calculating, or None if it is not complete."""
        return dt.date(self.year, self.month, self.day) if self.month and self.day else None

    def isoformat(self) -> str:
        """Give ISO 8601: ``1987-04-03``, ``1987-04`` or ``1987``."""
        return render(self)

    def age(self, today: dt.date) -> int | None:
        """Give the whole years between the date and *today*; None if the date is not complete.

        >>> CalendarDate(1987, 4, 3).age(dt.date(2026, 4, 2))
        38
        """
        if self.month is None or self.day is None:
            return None
        return today.year - self.year - ((today.month, today.day) < (self.month, self.day))


def order_of(country: str | None) -> str:
    """Give the order in which a country writes a date in figures: ``dmy``, ``mdy`` or ``ymd``."""
    return "mdy" if country in _MONTH_FIRST else "ymd" if country in _YEAR_FIRST else "dmy"


def render(value: CalendarDate, style: str = "iso", *, country: str | None = None) -> str:
    """Write a date in figures.

    Args:
        value: What :func:`parse` read.
        style: ``iso`` (to store), ``local`` (as the country writes it), ``basic`` (ISO without hyphens).
        country: For ``local``.

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: The style is none of these.

    >>> render(CalendarDate(1987, 4, 3), "local", country="NL")
    '03-04-1987'
    """
    refuse_unread(value, CalendarDate)
    parts = [f"{value.year:04d}"]
    if value.month is not None:
        parts.append(f"{value.month:02d}")
        if value.day is not None:
            parts.append(f"{value.day:02d}")
    if style == "iso":
        return "-".join(parts)
    if style == "basic":
        return "".join(parts)
    if style != "local":
        raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    order = order_of(country)
    if order == "dmy":
        parts.reverse()
    elif order == "mdy" and len(parts) > 1:
        parts = [*parts[1:], parts[0]]
    mark = "." if country in _DOTS else "/" if country in _SLASHES else "-"
    return mark.join(parts)
