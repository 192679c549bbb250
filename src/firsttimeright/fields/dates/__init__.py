"""Dates, of birth first of all."""

from __future__ import annotations

from firsttimeright.fields.dates.codes import CODES, EVIDENCE
from firsttimeright.fields.dates.reading import parse
from firsttimeright.fields.dates.stamps import day_given, stamped, stamped_at
from firsttimeright.fields.dates.value import STYLES, CalendarDate, render

__all__ = ["CODES", "EVIDENCE", "STYLES", "CalendarDate", "day_given", "parse", "render", "stamped", "stamped_at"]
