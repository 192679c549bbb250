"""What a host may hand over as a record and as a value, and how it becomes text.

Nothing is refused: a value that cannot be read stays as it is and gets a finding.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import math
import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from firsttimeright.findings import Change, Code, Finding, Severity

from .tables import MISSING, is_table, of_numpy, own_kinds

if TYPE_CHECKING:
    from .limits import Limits

__all__ = ["CODES", "Reading", "are_plain", "entries", "reading", "texts_of"]

TOO_LONG = Code("record.too_long", Severity.BLOCK)
WRONG_TYPE = Code("record.wrong_type", Severity.WARN)
NOT_TEXT = Code("record.not_text", Severity.INFO)
BYTES = Code("record.bytes", Severity.INFO)
MOJIBAKE = Code("record.mojibake", Severity.INFO)
LOST_LETTER = Code("record.lost_letter", Severity.WARN)
CODES = (TOO_LONG, WRONG_TYPE, NOT_TEXT, BYTES, MOJIBAKE, LOST_LETTER)

MOST_DIGITS = 40  # of a number; a longer one is no field of a customer

_TEXT = frozenset((str,))
_WHOLE = frozenset(("full_name", "address", "organisation"))
_NUMBERS_ARE_USUAL = frozenset(("house_number", "house_number_addition", "updated_at", "source"))
_DATES_ARE_USUAL = frozenset(("birth_date", "updated_at"))

Reading: TypeAlias = tuple[str | None, tuple[Change, ...], tuple[Finding, ...]]
"""The text to read (``None``: nothing to read), what was done to it, and what is to be said of it."""

# UTF-8 read as Windows-1252 or Latin-1: the first byte of a letter of two or three bytes, then what its other bytes
# look like there. Single such letters are real ("SÃO"); a whole row that decodes again is not.
_MOJIBAKE = re.compile(
    "[\u00c2-\u00df\u00e0-\u00ef]"
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e"
    "\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
# The same read as the old Macs did: Fran√ßois. A root sign, a florin or an almost-equal stands in no name or address.
_MAC_MOJIBAKE = re.compile(f"[√ƒ≈][{re.escape(bytes(range(0x80, 0xC0)).decode('mac_roman'))}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def entries(record: object) -> dict[Any, Any]:
    """Give the fields of *record* under the host's own names, in its order, as they are.

    A mapping, a dataclass, a pydantic or attrs model, a named tuple, a row of a database
    or of a data frame, or any object that keeps its fields in ``__dict__`` will do. A form's
    mapping that may hold several values a field (Django's ``QueryDict``,
    ``MultiDict``, ``FormData``) gives its single values, and several as a list.

    Raises:
        TypeError: *record* is none of these, or one of these that has no fields to read.

    >>> entries({"email": "a@example.org"})
    {'email': 'a@example.org'}
    """
    if type(record) is dict:
        return dict(record)
    if isinstance(record, Mapping):
        several = getattr(record, "getlist", None) or getattr(record, "getall", None)
        return dict(record) if several is None else {key: _single(list(several(key))) for key in record}
    if isinstance(record, type) or record is None or isinstance(record, (str, bytes, int, float, list, set)):
        raise TypeError(_not_a_record(record))
    kind = type(record)
    if dataclasses.is_dataclass(record):
        names = [item.name for item in dataclasses.fields(record)]
    elif isinstance(fields := getattr(kind, "model_fields", None), Mapping):  # pydantic, without importing it
        names = [*fields, *(getattr(record, "__pydantic_extra__", None) or ())]
    elif (attributes := getattr(kind, "__attrs_attrs__", None)) is not None:  # attrs
        names = [item.name for item in attributes]
    elif callable(as_dict := getattr(record, "_asdict", None)):  # a named tuple, and a row of SQLAlchemy
        return dict(as_dict())
    elif callable(getattr(record, "keys", None)):
        return _keyed(record)
    else:
        names = [name for name in getattr(record, "__dict__", ()) if not name.startswith("_")]
        if not names:  # a column of a data frame, a function: nothing to read, and "accept" would say nothing of it
            raise TypeError(_not_a_record(record))
    return {name: getattr(record, name) for name in names}


def _keyed(record: Any) -> dict[Any, Any]:
    """Give the fields of what is no mapping and has keys all the same: a row of sqlite3, a row of a data frame."""
    if is_table(record):
        raise TypeError(
            f"a record is wanted, and this is {type(record).__name__!r}, a table: check_many takes its rows"
        )
    if hasattr(record, "to_dict") and hasattr(record, "dtype"):  # pandas
        return own_kinds(record.to_dict().items())
    return {name: record[name] for name in record.keys()}  # noqa: SIM118 - sqlite3.Row walks through its values


def _single(held: list[Any]) -> Any:
    return held[0] if len(held) == 1 else held or None


def _not_a_record(record: object) -> str:
    if is_table(record):
        return f"a record is wanted, and this is {type(record).__name__!r}, a table: check_many takes its rows"
    return (
        "a record is a mapping of field names to values, a dataclass, or a model with fields, "
        f"such as {{'email': '...'}}, and this is {type(record).__name__!r}"
    )


def reading(field: str, value: object, limits: Limits) -> Reading:
    """Give the text of one field's *value*, with what was done to it on the way.

    Bytes are decoded, numbers and dates written out, UTF-8 that was read as
    Windows-1252 is read again, half characters go. Blank and missing values give
    no text and no finding. O(length), and no longer than the limit.

    >>> from firsttimeright.customer.limits import LIMITS
    >>> reading("family_name", "MÃ¼ller", LIMITS)[0]
    'Müller'
    """
    if type(value) is str:
        text = value
        findings: tuple[Finding, ...] = ()
    else:
        written, findings = _written(field, value)
        if written is None:
            return None, (), findings
        text = written
    most = limits.whole if field in _WHOLE else limits.text
    if len(text) > most:
        if not text.strip():
            return None, (), findings
        return None, (), (*findings, TOO_LONG.at(field, (most, len(text)), n=len(text), limit=most))
    if text.isascii():
        return (text if text and not text.isspace() else None), (), findings
    return _whole(field, text, findings)


def are_plain(values: Collection[Any], limits: Limits) -> bool:
    """Tell by one look at a whole record that each value is a short text as tidying leaves it, as in most records.

    Then there is nothing to be done or said before the rooms read it.
    """
    if not _TEXT.issuperset(map(type, values)):
        return False
    together = "|".join(["", *values, ""])  # blanks at the ends of a text stand beside a stroke
    if not (together.isascii() and together.isprintable()) or len(together) > min(limits.text, limits.whole):
        return False  # where all together are no longer than one may be, none is too long
    return not ("  " in together or " |" in together or "| " in together or "||" in together)


def texts_of(typed: Mapping[str, Any], limits: Limits) -> tuple[dict[str, str], list[Change], list[Finding]]:
    """Give the text of each field that has one, with what was done to it on the way, and what is to be said of it."""
    texts: dict[str, str] = {}
    changes: list[Change] = []
    findings: list[Finding] = []
    for field, value in typed.items():
        text, done, said = reading(field, value, limits)
        if text is not None:
            texts[field] = text
        changes += done
        findings += said
    return texts, changes, findings


def _written(field: str, value: object) -> tuple[str | None, tuple[Finding, ...]]:
    """Write out a value that is no plain text."""
    if isinstance(value, enum.Enum):
        value = value.value
    if type(value).__name__ in MISSING:
        return None, ()
    if hasattr(value, "dtype"):
        value = of_numpy(value)
    if isinstance(value, (list, tuple)) and len(value) == 1:  # as ``parse_qs`` gives it
        value = value[0]
    if value is None:
        return None, ()
    if isinstance(value, str):
        return str.__str__(value), ()
    if isinstance(value, (bytes, bytearray, memoryview)):
        raw = bytes(value)
        try:
            return raw.decode("utf-8-sig"), (BYTES.at(field, encoding="utf-8"),)
        except UnicodeDecodeError:
            return raw.decode("latin-1"), (BYTES.at(field, encoding="latin-1"),)
    kind = type(value).__name__
    if isinstance(value, (dt.date, dt.datetime)) and field in _DATES_ARE_USUAL:
        return (value.date() if isinstance(value, dt.datetime) else value).isoformat(), ()
    if isinstance(value, (int, float, decimal.Decimal)) and not isinstance(value, bool):
        if value.is_nan() if isinstance(value, decimal.Decimal) else isinstance(value, float) and math.isnan(value):
            return None, ()  # a data frame's way to say that there is nothing
        if (text := _number(value)) is not None:
            return text, () if field in _NUMBERS_ARE_USUAL else (NOT_TEXT.at(field, kind=kind),)
    return None, (WRONG_TYPE.at(field, kind=kind),)


def _number(value: float | decimal.Decimal) -> str | None:
    if isinstance(value, int):
        return str(value) if value.bit_length() < MOST_DIGITS * 3 else None
    if not math.isfinite(value) or abs(value) >= 10**MOST_DIGITS:
        return None
    return str(int(value)) if value == int(value) else str(value)


def _whole(field: str, text: str, findings: tuple[Finding, ...]) -> Reading:
    """Read letters outside ASCII again where they came through the wrong decoding."""
    changes: tuple[Change, ...] = ()
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        findings = (*findings, LOST_LETTER.at(field))
    elif _REPLACEMENT in text:
        at = text.index(_REPLACEMENT)
        findings = (*findings, LOST_LETTER.at(field, (at, at + 1)))
    if (found := _MOJIBAKE.search(text)) and (again := _decoded_again(text)) is not None:
        while _MOJIBAKE.search(again) and (once_more := _decoded_again(again)) is not None:
            again = once_more  # each time it shrinks
        changes = (Change(field, text, again, MOJIBAKE.name),)
        findings = (*findings, MOJIBAKE.at(field, found.span()))
        text = again
    elif not found and (found := _MAC_MOJIBAKE.search(text)) and (again := _decoded_as_mac(text)) is not None:
        changes = (Change(field, text, again, MOJIBAKE.name),)
        findings = (*findings, MOJIBAKE.at(field, found.span()))
        text = again
    return (text if text and not text.isspace() else None), changes, findings


def _decoded_as_mac(text: str) -> str | None:
    """Give the text that was meant, if all of *text* is UTF-8 that was read as Mac Roman."""
    try:
        return text.encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return None


def _decoded_again(text: str) -> str | None:
    """Give the text that was meant, if all of *text* is UTF-8 that was read in another way."""
    raw = bytearray()
    for letter in text:
        if ord(letter) < 256:
            raw.append(ord(letter))
            continue
        try:
            raw += letter.encode("cp1252")
        except UnicodeEncodeError:
            return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
