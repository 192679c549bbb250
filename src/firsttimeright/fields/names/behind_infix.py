"""How usual the names are that may be meant behind an infix: of some countries the tables have names with it, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from firsttimeright.fields.names.kin import WITH_INFIX
from firsttimeright.fields.names.spelling import Candidate, standing
from firsttimeright.reference import Reference

__all__ = ["behind"]


def behind(infix: str, items: Iterable[Candidate], country: str | None, reference: Reference) -> tuple[Candidate, ...]:
    """Give family names that may be meant as usual as they are with the *infix* (folded) before them: *da Silva*.

    >>> from firsttimeright.fields.names.spelling import candidates
    >>> from firsttimeright.reference import standard
    >>> found = candidates("sivla", "family", "FR", standard())
    >>> [item.standing.per_million for item in (*found, *behind("da", found, "FR", standard()))]
    [71.0, 450.0]
    """
    if not infix or country not in WITH_INFIX:
        return tuple(items)
    return tuple(replace(item, standing=standing(item.key, "family", country, reference, infix)) for item in items)
