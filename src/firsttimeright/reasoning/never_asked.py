"""Names that could be put forward, and would never be asked about: told before they are looked for and weighed.

Only of a field that no check has asked about yet. There each rival, however unlikely, takes of the probability of
the others.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..fields.names.kin import WITH_INFIX
from ..fields.names.prospects import is_hopeless
from ..fields.names.spelling import share, standing, usual
from ..fields.names.standings import BEHIND, HARDLY_BEHIND
from . import local_parts
from .engine import beneath, bound
from .spelled_by_customers import MOST_BITS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..fields.names.spelling import Candidate, Standing
    from .scene import Scene

    # A name that may have been meant, the witnesses that back it, and what it weighs by its spelling.
    Weighed = tuple[Candidate, list[str], tuple[float, float, float]]

__all__ = ["MOST_RIVALS", "never_by_spelling", "never_by_weight", "never_by_witnesses"]

MOST_RIVALS = 4  # names that the tables put forward for one, or that the other fields do
_COUNTED = frozenset(("family_name", "given_name"))  # the names of which an index says how many customers bear them
_ROUNDED = 0.05  # bits that rounded pieces of evidence may have more together
_PERSON = 0.8  # bits of a salutation that fits the name meant
_INITIAL = 4.0  # and of initials, where it begins otherwise


def never_by_spelling(scene: Scene, field: str, kind: str, key: str, own: Standing) -> bool:
    """Tell of a name that nothing but its spelling speaks against that no other one would be asked about."""
    if usual(own, kind):
        return True  # neither the tables nor the customers put anything forward
    if kind != "family" or not _is_alone(scene, field) or (scene.country in WITH_INFIX and scene.part("infix")):
        return False
    if own.by in (BEHIND, HARDLY_BEHIND):
        return False  # the names that lie near are looked for with the infix
    return is_hopeless(key, own, scene.country, scene.reference, _least(scene, field))


def never_by_witnesses(  # noqa: PLR0917
    scene: Scene, field: str, kind: str, key: str, own: Standing, heard: Iterable[tuple[str, local_parts.Testimony]]
) -> bool:
    """Tell of a usual name that what other fields have instead is too rare to be asked about.

    Most such are of an address that has a letter of another name behind it: willyd@ of Willy Dekker.
    """
    if not usual(own, kind) or not _is_alone(scene, field):
        return False
    said: dict[str, set[str]] = {}
    for witness, testimony in heard:
        if testimony.instead is not None:
            said.setdefault(testimony.instead, set()).add(witness)
    if len(said) > MOST_RIVALS:
        return False
    least, here = _least(scene, field), share(own, kind)
    for name, witnesses in said.items():
        there = share(standing(name, kind, scene.country, scene.reference), kind)
        if math.log2(there / here) + _most_besides(kind, key, own, name, witnesses) >= least:
            return False
    return True


def never_by_weight(  # noqa: PLR0917
    scene: Scene, field: str, kind: str, key: str, own: Standing, weighed: list[Weighed]
) -> bool:
    """Tell that of names which were weighed by their spelling none will be asked about, whatever else is heard."""
    if len(weighed) > MOST_RIVALS or not _is_alone(scene, field):
        return False
    least = _least(scene, field)
    return all(sum(bits) + _most_besides(kind, key, own, item.key, said) < least for item, said, bits in weighed)


def _most_besides(kind: str, key: str, own: Standing, name: str, witnesses: Collection[str]) -> float:
    """Give the most bits that the other fields add: the address spells it so, and the person's other details fit."""
    bits = 0.0
    if kind == "given":
        bits = _PERSON + (_INITIAL if name[0] != key[0] else 0.0)
    for witness in witnesses:  # at the most it is spelled so, and not by a slip
        most = local_parts.for_meant(
            -math.inf, witness, borne=own.per_million, letters=len(name), given=kind == "given"
        )
        bits += max(most, 0.0)
    return bits


def _is_alone(scene: Scene, field: str) -> bool:
    """Tell whether only the checks of spelling speak of a field, and it stands by itself."""
    if scene.claims is None or not scene.text(field):
        return False
    return not any(claim.hypothesis.field == field for claim in scene.claims)


def _least(scene: Scene, field: str) -> float:
    """Give the bits that a name needs beside the most that the customers may say for it."""
    least = beneath(bound(field, scene.audience, scene.policy), scene.base_rate, MOST_RIVALS) - _ROUNDED
    if scene.index is None or field not in _COUNTED:
        return least
    if field == "family_name" and (scene.household or scene.known):
        return -math.inf  # who lives there, or who it may be, speaks for a name at many bits
    return least - MOST_BITS
