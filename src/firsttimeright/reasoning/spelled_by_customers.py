"""Family names that the customers bear and no table puts forward: one slip from a typed name that nobody bears.

For staff and systems only, as all that the index says. Here a name is as usual as
it is among the customers.
"""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

from ..fields.names.made import made_family
from ..fields.names.slip_reasons import reasons
from ..fields.names.spelling import candidate, channel
from ..findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..fields.names.spelling import Candidate, Standing
    from .scene import Scene

__all__ = ["LEAST_SURE", "MOST_BITS", "SPELL_IT_SO", "among_customers"]

SPELL_IT_SO = "evidence.customers_spell_it_so"

LEAST_SURE = 0.9  # the least confidence at which a name of the customers is asked about for that alone

MOST_BITS = 3.0  # of all customers who spell a name otherwise than typed, where the tables put it forward

_LEAST, _SHORTEST = 5, 6  # customers who bear the name; letters, for shorter names lie near too many others
# Customers of nowhere who are added to a small base, in which each of its names looks more usual than it is.
_SMALL = 20_000
# Bits: real names lie one slip from others far more often than letters alone tell, and hardly ever by letters that
# changed places; most of all where both sound alike, or a letter stands once or twice.
_VARIANT = {"transposition": -4.0, "neighbour_key": -9.0}
_OTHERWISE, _MADE = -11.0, -4.0
_MOST_LIKELY = 12.0  # bits at the most for letters that look like no name's: that is for the tables to say


def among_customers(
    scene: Scene, typed: str, key: str, own: Standing
) -> Iterator[tuple[Candidate, tuple[Evidence, ...]]]:
    """Give the names of several customers one slip from *key* (folded), which neither a table nor a customer has."""
    index = scene.index
    if index is None or own.listed or len(key) < _SHORTEST or not hasattr(index, "near_family_names"):
        return
    if index.count("family_name", key) > (scene.exclude is not None):
        return  # somebody is called so
    here = len(index)
    for name, customers in index.near_family_names(key, least=_LEAST):
        item = candidate(key, name, "family", scene.country, scene.reference)
        if item.slip_bits == -math.inf:
            continue
        share = max(customers / (here + _SMALL) * 1e6, item.standing.per_million)
        item = dataclasses.replace(item, standing=dataclasses.replace(item.standing, per_million=share))
        slipped, meant, rest = channel(own, item, "family")
        meant += min(_VARIANT.get(kind, _OTHERWISE) for kind in item.kinds)
        if made_family(key, scene.reference):
            meant += _MADE
        told = reasons(typed, own, item, (slipped, meant, min(rest, _MOST_LIKELY)))
        yield (
            item,
            tuple(
                Evidence(SPELL_IT_SO, piece.bits, {"customers": customers}) if number == 1 else piece
                for number, piece in enumerate(told)
            ),
        )
