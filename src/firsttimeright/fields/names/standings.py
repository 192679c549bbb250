"""What is known of a name: who bears it, by which tables, and whether it looks like one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.fields.names import kin
from firsttimeright.fields.names.made import made_given
from firsttimeright.fields.names.weights import FITTED
from firsttimeright.findings import swift
from firsttimeright.reference.letters import surprise
from firsttimeright.reference.people import family_countries, given_at_home
from firsttimeright.reference.words.infixes import AMBIGUOUS, FOREIGN

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

__all__ = ["BEHIND", "HARDLY_BEHIND", "Standing", "is_nobodys", "plainly_usual", "standing", "usual"]

_RUMOURED = 0.3  # bearers per million, and in no country's own list: of such forms as many are slips as names
_ROMANCE = frozenset().union(*(FOREIGN[language] for language in ("es", "fr", "it", "pt")))  # De Oro may be a Spaniard
_MEANT_BEHIND = 20.0  # bearers per million of a name with its infix that may be meant by what nobody bears
_LISTED = 0.5  # bearers per million of a given name that a list has without counting it

BEHIND, HARDLY_BEHIND = "behind", "hardly behind"
"""What a family name is known by that nobody bears behind the infix before it, or nobody who was counted."""

# Bearers per million: nobody is asked about a name as usual as this, unless another field says so.
_SAFE = {"family": 60.0, "given": 8.0}


@swift
@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a name."""

    listed: bool  # a table has it
    ranked: bool  # the country's own table has it, among the frequent ones
    per_million: float  # bearers, in this country or with a discount elsewhere; 0 where no table has it
    surprise: float  # bits: how little its letters look like a name's
    by: str = "listed"  # what it is known by: ``kin.borne`` says it of family names
    sets: int = 0  # of a family name that is merely heard of: in how many countries' sets it is


def standing(name: str, kind: str, country: str | None, reference: Reference, infix: str = "") -> Standing:
    """Say what is known of *name* (folded).

    Args:
        name: One name, folded.
        kind: ``family`` or ``given``.
        country: Alpha-2 code; ``None`` is anywhere.
        reference: The tables.
        infix: What stands before the family name, folded: a name may be known with it only.
    """
    return _standings(reference)(name, kind, country, infix)


@lru_cache(maxsize=8)
def _standings(reference: Reference) -> Callable[[str, str, str | None, str], Standing]:
    """Remember names, which come back, apart for each reference.

    Keys of nothing but texts are left alone by the garbage collector, and go through no search for what nobody needs.
    """

    @lru_cache(maxsize=16_384)
    def remembered(name: str, kind: str, country: str | None, infix: str) -> Standing:
        return _standing(name, kind, country, reference, infix)

    return remembered


def _standing(name: str, kind: str, country: str | None, reference: Reference, infix: str) -> Standing:
    odd = surprise(name, kind)
    if kind == "given":
        given, home = reference.given_name(name, country), given_at_home(name, country)
        if home and (given is None or home > given.frequency):
            return Standing(listed=True, ranked=True, per_million=home, surprise=odd)
        if given is None:
            known = made_given(name, country, reference)  # made as others are: as good as on somebody's list
            by = "listed" if known else "unlisted"
            return Standing(listed=known, ranked=False, per_million=_LISTED if known else 0.0, surprise=odd, by=by)
        per_million = given.frequency or _LISTED
        rumoured = given.frequency < _RUMOURED and given.sources == ("world",) and not kin.on_a_list(name, reference)
        by = "rumoured" if rumoured else "listed"
        return Standing(listed=True, ranked=per_million >= 1, per_million=per_million, surprise=odd, by=by)
    if infix and is_nobodys(infix, name, country, reference):
        abroad = infix in _ROMANCE and (there := reference.family_name(name)) is not None and there.counted
        by = BEHIND if country in kin.HELD_WITH_INFIX and not abroad else HARDLY_BEHIND
        return Standing(listed=False, ranked=False, per_million=0.0, surprise=odd, by=by)
    here, per_million, by = kin.borne(name, infix, country, reference)
    ranked = here is not None and here.rank is not None
    if here is not None and country not in FITTED:
        by = "unmeasured"
    sets = kin.heard_in(name, reference) if by == "heard" else 0
    return Standing(listed=here is not None, ranked=ranked, per_million=per_million, surprise=odd, by=by, sets=sets)


def is_nobodys(infix: str, name: str, country: str | None, reference: Reference) -> bool:
    """Say whether nobody is called *infix name* (folded), and a usual name with that very infix lies near.

    ``False`` in countries whose tables know no infixes.
    """
    if not infix or country not in kin.COUNTED_WITH_INFIX:
        return False
    near = 0.0
    for written in AMBIGUOUS.get(infix, (infix,)):
        if any(reference.family_name(f"{written} {name}", known_in) is not None for known_in in (country, None)):
            return False  # a Belgian's, who may live here
        found = reference.family_neighbours(name, country, infix=written, limit=1)
        near = max(near, found[0].frequency if found else 0.0)
    return near >= _MEANT_BEHIND


def usual(own: Standing, kind: str) -> bool:
    """Say whether a name is so usual that nobody is asked about it by its spelling alone."""
    return own.per_million >= _SAFE[kind]


def plainly_usual(name: str, kind: str, country: str | None, reference: Reference) -> bool:
    """Tell by one look-up that a name (folded) is :func:`usual`: the country's own table says enough of most names.

    ``False`` says nothing: what is known next door, or of the name with its infix, only adds bearers. Not for a name
    behind an infix in a country of ``kin.COUNTED_WITH_INFIX``: nobody may bear that.
    """
    if kind == "given":
        given = reference.given_name(name, country)
        return (given is not None and given.frequency >= _SAFE[kind]) or given_at_home(name, country) >= _SAFE[kind]
    if country is not None and country not in family_countries():
        return False
    family = reference.family_name(name, country)
    return family is not None and family.frequency >= _SAFE[kind]
