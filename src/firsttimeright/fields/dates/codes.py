"""What can be said of a date."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

_INFO, _WARN, _BLOCK = Severity.INFO, Severity.WARN, Severity.BLOCK

# How it was read
TIME_DROPPED = Code("date.time_dropped", _INFO)
TWO_DIGIT_YEAR = Code("date.two_digit_year", _INFO)
ORDER_ASSUMED = Code("date.order_assumed", _INFO)
REMARK = Code("date.remark", _INFO)

# A guess or a doubt
SERIAL = Code("date.spreadsheet_serial", _WARN)
AMBIGUOUS = Code("date.ambiguous", _WARN)
MONTH_FIRST = Code("date.month_first", _WARN)
CENTURY_UNSURE = Code("date.century_unsure", _WARN)
MONTH_MISSPELLED = Code("date.month_misspelled", _WARN)
LETTER_FOR_DIGIT = Code("date.letter_for_digit", _WARN)
SHIFTED_BY_TIME_ZONE = Code("date.shifted_by_time_zone", _WARN)
DEFAULT = Code("date.default", _WARN)
VERY_OLD = Code("date.very_old", _WARN)
TODAY = Code("date.today", _WARN)
INCOMPLETE = Code("date.incomplete", _WARN)
CHILD = Code("date.child", _INFO)

# No date, or none that can be
MISSING = Code("date.missing", _BLOCK)
PLACEHOLDER = Code("date.placeholder", _BLOCK)
UNREADABLE = Code("date.unreadable", _BLOCK)
IMPOSSIBLE = Code("date.impossible", _BLOCK)
FUTURE = Code("date.future", _BLOCK)
TOO_OLD = Code("date.too_old", _BLOCK)

# The rule of a change that is notation alone: never a finding
FORMAT = Code("date.format", _INFO)

CODES = (
    FORMAT, SERIAL, TIME_DROPPED, TWO_DIGIT_YEAR, ORDER_ASSUMED, REMARK, AMBIGUOUS, MONTH_FIRST, CENTURY_UNSURE,
    MONTH_MISSPELLED, LETTER_FOR_DIGIT, SHIFTED_BY_TIME_ZONE, DEFAULT, VERY_OLD, TODAY, INCOMPLETE, CHILD, MISSING,
    PLACEHOLDER, UNREADABLE, IMPOSSIBLE, FUTURE, TOO_OLD,
)  # fmt: skip

ORDER = "date.evidence_order"
YEAR_SLIP = "date.evidence_year_slip"
MIDNIGHT = "date.evidence_midnight"
NEAREST_MONTH = "date.evidence_nearest_month"
LOOKALIKE = "date.evidence_lookalike"
DAY_NUMBER = "date.evidence_day_number"
EVIDENCE = (ORDER, YEAR_SLIP, MIDNIGHT, NEAREST_MONTH, LOOKALIKE, DAY_NUMBER)
