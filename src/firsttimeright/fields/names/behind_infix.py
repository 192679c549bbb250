"""Family names behind an infix: how usual those are that may be meant, and which nobody bears with it.

*Beg* is a name, and *van den Beg* is nobody's: few people are called Beg, all of them without an infix, and one in
three hundred is called *van den Berg*. A set of known names tells so where it has all that anybody bears, with infixes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from firsttimeright.fields.names.kin import WITH_INFIX
from firsttimeright.fields.names.spelling import LONG_ENOUGH_FOR_TWO, Candidate, candidates, standing
from firsttimeright.fields.names.standings import BEHIND, HARDLY_BEHIND, Standing
from firsttimeright.reference import Reference
from firsttimeright.reference.values import Neighbour
from firsttimeright.reference.words.infixes import AMBIGUOUS
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import layout_of, slip

__all__ = ["behind"]

_MOST = 4  # neighbours that are weighed


def behind(infix: str, typed: str, own: Standing, country: str | None, reference: Reference) -> tuple[Candidate, ...]:
    """Give the family names that may be meant by *typed*, as usual as they are with the *infix* before them.

    Args:
        infix: What stands before the name, folded; empty where nothing does.
        typed: The name, folded.
        own: What is known of it with that infix.
        country: Alpha-2 code of the form.
        reference: The tables.

    >>> from firsttimeright.reference import standard
    >>> for infix, typed, country in (("da", "sivla", "FR"), ("van den", "beg", "NL")):
    ...     own = standing(typed, "family", country, standard(), infix)
    ...     print([(item.name, item.standing.per_million) for item in behind(infix, typed, own, country, standard())])
    [('Silva', 450.0)]
    [('Berg', 3500.0)]
    """
    if own.by in (BEHIND, HARDLY_BEHIND) and country is not None:
        return _borne_behind(infix, typed, country, reference)
    items = candidates(typed, "family", country, reference)
    if not infix or country not in WITH_INFIX:
        return items
    return tuple(replace(item, standing=standing(item.key, "family", country, reference, infix)) for item in items)


@lru_cache(maxsize=4_096)
def _borne_behind(infix: str, typed: str, country: str, reference: Reference) -> tuple[Candidate, ...]:
    """Find the names that are usual with that very infix, the likeliest first."""
    found: dict[str, Candidate] = {}
    for distance in (1, 2) if len(typed) >= LONG_ENOUGH_FOR_TWO else (1,):
        for other in _near(infix, typed, distance, country, reference):
            key = fold(other.name)
            borne = other.frequency + (found[key].standing.per_million if key in found else 0.0)
            made = slip(typed, key, layout=layout_of(country))
            if other.distance == distance and key.isalpha() and made.bits > -math.inf:
                known = replace(standing(key, "family", country, reference), per_million=borne)
                found[key] = Candidate(other.name, key, known, made.bits, made.kinds)
        if found:
            break
    ranked = sorted(found.values(), key=lambda item: -(math.log2(item.standing.per_million) + item.slip_bits))
    return tuple(ranked[:_MOST])


def _near(infix: str, typed: str, distance: int, country: str, reference: Reference) -> Iterator[Neighbour]:
    for written in AMBIGUOUS.get(infix, (infix,)):
        yield from reference.family_neighbours(typed, country, infix=written, distance=distance, limit=2 * _MOST)
