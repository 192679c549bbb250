"""Telling the host that a field's name looks mistyped, or that none of the names was understood.

A record whose "emial" nobody read is accepted without a word; that is the
developer's mistake and not the customer's, so it is a note and no finding. Where
nothing at all of a record was understood, though, "accept" would be no answer: that
is a finding as well.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Code, Finding, Severity, Skipped
from firsttimeright.text.folding import compact

from .aliases import _NOT_OURS, _TABLE, canonical
from .limits import LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["CODES", "nothing_read", "unread"]

TOO_MANY = Code("record.too_many_fields", Severity.BLOCK)
NOTHING = Code("record.nothing_recognised", Severity.WARN)
CODES = (TOO_MANY, NOTHING)

CHECK = "fields"
SHORTEST, LONG = 5, 9  # letters from which one slip, and two, leave no doubt about the word that was meant
LONGEST = 40  # letters; a longer key is no field's name with a slip in it
MOST = 10  # notes of one record
LOOKED_AT = 200  # names of one record; a host has no more of its own that it mistyped


def unread(keys: Iterable[object], names: Mapping[str, str], told: Mapping[str, str | None] | None) -> list[Skipped]:
    """Note which of a record's *keys* look like one of our fields with a slip in it, and whether none was understood.

    Args:
        keys: The record's keys.
        names: Those that were understood, with the field that each means.
        told: What the host itself says of its keys.

    >>> [dict(item.facts) for item in unread(["emial", "shoe_size"], {}, None)]
    [{'name': 'emial', 'field': 'email'}, {'fields': 2}]
    """
    known = {*names, *(told or ())}
    strange = [key for key in keys if isinstance(key, str) and key not in known]
    taken = set(names.values())
    found = [
        Skipped(CHECK, "unknown_field", {"name": key, "field": field})
        for key in strange[:LOOKED_AT]
        if (field := _meant(key)) and field not in taken
    ][:MOST]
    if strange and not names:
        found.append(Skipped(CHECK, "nothing_recognised", {"fields": len(strange)}))
    return found


def nothing_read(
    given: Mapping[Any, Any], told: Mapping[str, str | None] | None, limits: Limits = LIMITS
) -> tuple[Finding, ...]:
    """Say why nothing was read of a record with values: it has too many fields, or none whose name is known.

    What the host told to leave alone counts for nothing.

    >>> nothing_read({"shoe": "43"}, None)[0].code, nothing_read({"shoe": ""}, None)
    ('record.nothing_recognised', ())
    """
    if len(given) > limits.fields:
        return (TOO_MANY.at("", n=len(given), limit=limits.fields),)
    known = told or {}
    held = [value for key, value in given.items() if key not in known]
    filled = any(value.strip() if isinstance(value, str) else value is not None for value in held)
    return (NOTHING.at("", fields=len(held)),) if filled else ()


@lru_cache(maxsize=1_024)
def _meant(key: str) -> str | None:
    """Give the field that *key* would mean without a slip; ``None`` where it means one as it is, or might mean two."""
    word = compact(key[: LONGEST + 1])
    if not SHORTEST <= len(word) <= LONGEST or word in _NOT_OURS or canonical(key) is not None or word in _TABLE:
        return None
    if not word.isalpha():  # "straat2" and "mail1" are names of their own
        return None
    from rapidfuzz.distance import OSA

    slips = 2 if len(word) >= LONG else 1
    near = [
        (distance, field)
        for alias, (field, _rank) in _TABLE.items()
        if len(alias) >= SHORTEST and (distance := OSA.distance(word, alias, score_cutoff=slips)) <= slips
    ]
    least = min((distance for distance, _field in near), default=0)
    fields = {field for distance, field in near if distance == least}
    return fields.pop() if len(fields) == 1 else None
