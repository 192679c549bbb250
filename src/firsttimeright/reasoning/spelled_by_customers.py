"""How the customers spell a name, and family names of theirs that no table puts forward: one slip from nobody's name.

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
from ..text.folding import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..fields.names.spelling import Candidate, Standing
    from .scene import Scene

__all__ = ["LEAST_SURE", "MOST_BITS", "SPELL_IT_SO", "among_customers", "borne_by_customers"]

SPELL_IT_SO = "evidence.customers_spell_it_so"

LEAST_SURE = 0.9  # the least confidence at which a name of the customers is asked about for that alone

MOST_BITS = 3.0  # of all customers who spell a name otherwise than typed, where the tables put it forward

_SHARED, _RAREST = 0.6, 1e-6  # share of those who live together with one family name; the share that a rare name has
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


def borne_by_customers(scene: Scene, field: str, item: Candidate, typed: str, meant: float) -> Iterator[Evidence]:
    """Ask the customer base, and the household, how they spell a name that *meant* bits speak for."""
    if scene.index is None or not hasattr(scene.index, "count") or field not in {"family_name", "given_name"}:
        return
    so, otherwise = scene.index.count(field, typed), scene.index.count(field, item.key)
    if otherwise and field == "family_name":
        if compact(item.key) in scene.household:
            share = max(item.standing.per_million / 1e6, _RAREST)
            shared = min(max(math.log2(_SHARED / share) - 4, 6.0), 10.0)
            # That hardly anybody bears the name says nothing against it at the address of those who do.
            yield Evidence("evidence.household_spells_it_so", round(max(shared, -meant), 2))
        elif compact(item.key) in scene.known:
            yield Evidence("evidence.known_customer_spells_it_so", 6.0)
    if so >= 2:  # one may be this customer himself
        yield Evidence("evidence.customers_spell_as_typed", -round(min(2 + math.log2(so), 8.0), 2), {"customers": so})
    elif otherwise >= _LEAST:
        bits = round(min(math.log2(otherwise) / 2, MOST_BITS), 2)
        yield Evidence(SPELL_IT_SO, bits, {"customers": otherwise})
