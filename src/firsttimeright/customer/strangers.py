"""Telling the host that a field's name looks mistyped, or that none of the names was understood.

A record whose "emial" nobody read is accepted without a word; that is the
developer's mistake and not the customer's, so it is a note and no finding.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.findings import Skipped
from firsttimeright.text.folding import compact

from .aliases import _NOT_OURS, _TABLE, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["unread"]

CHECK = "fields"
SHORTEST, LONG = 5, 9  # letters from which one slip, and two, leave no doubt about the word that was meant
LONGEST = 40  # letters; a longer key is no field's name with a slip in it
MOST = 10  # notes of one record


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
        for key in strange
        if (field := _meant(key)) and field not in taken
    ][:MOST]
    if strange and not names:
        found.append(Skipped(CHECK, "nothing_recognised", {"fields": len(strange)}))
    return found


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
