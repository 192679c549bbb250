"""Names as a noisy channel: what stands there, what may have been meant, and how likely each is.

    P(meant, typed) = base rate * P(a person is called meant) * P(typed | meant, a slip)
    P(typed, right) = (1 - base rate) * P(a person is called typed)

Whether a name is *known* is a matter of degree here: large tables hold other
people's misspellings, and most real names stand in no table. So the logarithm
of the odds is a weighted sum of what is known of both names and of the slip
between them, with weights fitted on names and slips that are not the
benchmark's (``tools/spelling.py``), at a base rate of 3 %.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from firsttimeright.fields.names import kin
from firsttimeright.fields.names.as_typed import accented, spelled
from firsttimeright.fields.names.calibration import AT_HOME, CALIBRATION
from firsttimeright.fields.names.made import embellished, made_family, same_son
from firsttimeright.fields.names.standings import Standing, plainly_usual, standing, usual
from firsttimeright.fields.names.variants import told_apart
from firsttimeright.fields.names.weights import FITTED, FURTHER, WEIGHTS
from firsttimeright.findings import swift
from firsttimeright.reference.words.own_spellings import BEGIN_A_NAME, WELSH
from firsttimeright.reference.words.placeholders import FILLERS
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.slips import layout_of, slip

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

__all__ = [
    "BASE_RATE",
    "CALIBRATION",
    "LEAST_SURE",
    "LONG_ENOUGH_FOR_TWO",
    "Candidate",
    "Standing",
    "accented",
    "candidate",
    "candidates",
    "channel",
    "features",
    "floor",
    "goes_on",
    "is_glued",
    "known_as",
    "meant_in",
    "names_in",
    "plainly_usual",
    "share",
    "spelled",
    "standing",
    "usual",
    "weigh",
]

BASE_RATE = 0.03
"""Share of records in which a given field holds such an error, where the host does not say otherwise."""

LEAST_SURE: Mapping[str, float] = MappingProxyType({"family": 0.6, "given": 0.9})
"""The least confidence, by kind of name, at which anybody is asked about its spelling."""

MILLION = 1_000_000.0
FITTED_AT = math.log2(BASE_RATE / (1 - BASE_RATE))  # in bits: the base rate that the weights were fitted at
NOBODY = 0.01  # bearers per million that are not told from none

_UNLISTED = {"family": 0.25, "given": 0.08}  # share of the people whose name stands in no table
_FLATTENED = 0.9  # real names look odder than those of the tables
_NO_LESS = 2.0**-200  # a share that can be divided by, of a hundred times the same letter

_MANY_SETS = 3  # more of them say no more

_ANY = 14.0  # bits: a slip is told from all that might stand there instead; only how the sum is divided

# Names of three or four letters lie near so many others that more must be sure of them: Krk is no Kerk, Null no Bull.
_SURE_OF_SHORT = {"family": {3: 0.96, 4: 0.75}, "given": {3: 0.982, 4: 0.96}}
_SURE_OF_LISTED = {"family": 0.45, "given": 0.72}
_SURE_OF_SHORT_LISTED = 0.99  # of three letters that somebody bears: Vox is a name
# Real names lie near rare ones as often as near frequent ones, and most slips are made in frequent ones: those that the
# weights were fitted on are drawn more evenly. So many bits more for each doubling of the bearers, from a frequency on;
# not where three letters were typed, which lie near a frequent name by chance.
STEEPER, FREQUENT = 0.6, math.log2(350.0)
STEEPER_GIVEN, FREQUENT_GIVEN = 0.3, math.log2(512.0)
_RANK_NOBODY = frozenset(("NL",))  # whose lists tell usual given names from rare ones, and count nobody
_MOST_PARTS = 4  # names in a field; more are no one's name
_GOES_ON = re.compile(r"['\u2019\u2018`\u02bc\u00b4][^\W\d_]{1,2}(?!\w)")  # c'h, as Bretons write it
_SHORTEST_PART = 4  # letters of one name in a double name; the shorter ones are infixes more often than slips
_MOST_USUAL = 500.0  # bearers per million: half of a double name may be anybody's, and only such a name is meant by it
_MADE = -3.5  # bits: four in ten of the real names that no table has are made as others are; slips hardly ever are
_EMBELLISHED, _AFAR_TOO = -1.5, -1.0  # bits: parents, and clerks of old (Kraamer), add the letters that slips add
_CROWDED = -0.6  # bits for each rival, where no table has a given name: it lies between several by chance
_SAID_TO_BE = -1.5  # bits for such a given name that somebody is said to bear: Daavid is a Finn
_FREELY = -2.0  # bits for a slip in a given name that no table has, in a country of FREELY_GIVEN
_OF_CROSSED = 0.5  # share of what a thin table adds

# What each figure weighs, and whether it is about the slip (0), the name meant (1), or the name typed (2).
_WEIGHED = {
    kind: {name: (bits, 1 if name == "meant" else 0 if name.startswith("slip") else 2) for name, bits in table.items()}
    for kind, table in WEIGHTS.items()
}

SHORTEST = 3  # letters; shorter names lie one slip from everything
LONG_ENOUGH_FOR_TWO = 6  # letters of a name in which two slips are looked for
_LONGEST = 30
_MOST = 4  # neighbours that are weighed


@swift
@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may have been meant."""

    name: str  # usual spelling
    key: str  # folded
    standing: Standing
    slip_bits: float  # log2 P(typed | meant, somebody slipped)
    kinds: tuple[str, ...]
    rivals: int = 0  # other names that may have been meant


def floor(letters: int, kind: str, *, listed: bool, behind: bool = False) -> float:
    """Give the least confidence at which a name is asked about by its spelling alone, whatever the policy says.

    Args:
        letters: How many letters were typed.
        kind: ``family`` or ``given``.
        listed: A table has the name as typed: whoever bears it is not asked for a mere guess.
        behind: Nobody bears it behind the infix that stands before it, and others bear what may be meant.
    """
    if behind:
        return 0.0  # Bor is no name behind de, however short
    least = _SURE_OF_SHORT_LISTED if letters == SHORTEST else _SURE_OF_LISTED[kind]
    return max(_SURE_OF_SHORT[kind].get(letters, 0.0), least if listed else 0.0)


def names_in(text: str) -> tuple[tuple[int, int], ...]:
    """Give where the names of a field stand: each of a double name is looked at alone.

    Names of one or two letters are left out, in double names those of three, all of
    them where there are more than four, and one that goes on behind an apostrophe: the
    Breton *Floc'h* is no *Floc*.

    >>> names_in("Jansen-de Vries"), names_in("Floc'h")
    (((0, 6), (10, 15)), ())
    """
    if text.isalpha():
        return ((0, len(text)),) if len(text) >= SHORTEST else ()
    spans = []
    start = None
    for place, letter in enumerate(f"{text} "):
        if letter.isalpha():
            start = place if start is None else start
        elif start is not None:
            spans.append((start, place))
            start = None
    least = SHORTEST if len(spans) == 1 else _SHORTEST_PART
    found = tuple((a, b) for a, b in spans if b - a >= least and not _GOES_ON.match(text, b))
    return found if len(found) <= _MOST_PARTS else ()


def candidate(typed: str, name: str, kind: str, country: str | None, reference: Reference) -> Candidate:
    """Weigh one name that may have been meant where *typed* (folded) stands."""
    key = fold(name)
    found = slip(typed, key, layout=layout_of(country))
    return Candidate(name, key, standing(key, kind, country, reference), found.bits, found.kinds)


def meant_in(parts: int, item: Candidate) -> bool:
    """Say whether a name may be meant by one of so many *parts* of a field, by its spelling alone."""
    return parts == 1 or item.standing.per_million >= _MOST_USUAL


@lru_cache(maxsize=8_192)
def candidates(typed: str, kind: str, country: str | None, reference: Reference) -> tuple[Candidate, ...]:
    """Find the frequent names that may have been meant by *typed* (folded), the likeliest first.

    Two slips are looked at only where no name lies one slip away and the name
    is long enough to carry them.
    """
    if (
        not SHORTEST <= len(typed) <= _LONGEST
        or len(set(typed)) == 1
        or typed in FILLERS
        or (kind == "family" and typed in WELSH)
    ):
        return ()  # nvt is asked about for what it is, and Llwyd is no slip for Lloyd
    near = reference.family_neighbours if kind == "family" else reference.given_neighbours
    letters = compact(typed)
    found: list[Candidate] = []
    for distance in (1, 2) if len(typed) >= LONG_ENOUGH_FOR_TWO else (1,):
        for other in near(typed, country, distance=distance, limit=2 * _MOST):
            key = fold(other.name)
            elided = key == typed[1:] and _elides(typed[0], key[0])
            alike = elided or same_son(typed, key)
            if other.distance == distance and " " not in key and compact(key) != letters and not alike:
                found.append(candidate(typed, other.name, kind, country, reference))
                if len(found) == _MOST:
                    break
        found = [item for item in found if item.slip_bits > -math.inf]
        if found:
            break
    found.sort(key=lambda item: -(math.log2(item.standing.per_million + NOBODY) + item.slip_bits))
    if kind == "given" and len(found) > 1:
        found = [replace(item, rivals=len(found) - 1) for item in found]
    return tuple(found)


def is_glued(typed: str, meant: str) -> bool:
    """Say whether *typed* (as written) is *meant* (folded) behind an initial whose space was lost.

    Of the same letter twice the shift key was held too long: *VVera*.

    >>> is_glued("JBos", "bos"), is_glued("Jbos", "bos"), is_glued("BBos", "bos")
    (True, False, False)
    """
    return typed[:2].isupper() and typed[:1] != typed[1:2] and typed[2:].islower() and fold(typed[1:]) == meant


def goes_on(given: str) -> bool:
    """Say whether the family name behind *given* is a part of the Arabic name that begins there: *Abu Bakr*."""
    return fold(given.rpartition(" ")[2]) in BEGIN_A_NAME


def _elides(article: str, first: str) -> bool:
    """Say whether an article lost its vowel: d'Holland, l'Hermite, O'Brien in one word are no slips for Holland."""
    return article == "o" or (article in "dl" and first in "aeiouyh")


def known_as(own: Standing) -> str:
    """Say under which name the weights of a typed name stand."""
    return "heard" if own.by == "heard" else "listed" if own.listed else "unlisted"


def features(typed: str, own: Standing, item: Candidate, country: str | None) -> dict[str, float]:
    """Describe *typed* as a slip for *item*, in the figures that ``weights`` weighs.

    What starts with ``slip`` is about the slip, ``meant`` about the name meant,
    the rest about the name typed.
    """
    list_ = known_as(own)
    odd = own.surprise - item.standing.surprise
    figures = {
        "1": 1.0,
        "length": float(len(typed)),
        "meant": math.log2(item.standing.per_million + NOBODY),
        list_: 1.0,
        f"{list_}.{country if country in FITTED else 'other'}": 1.0,
        f"{list_}.odder": odd,
        "slip.more": float(len(item.kinds) - 1),
    }
    if list_ == "listed":
        figures["listed.usual"] = math.log2(own.per_million + NOBODY)
        figures["listed.ranked"] = float(own.ranked)
    else:
        figures[f"{list_}.odd"] = own.surprise
    if list_ == "heard":
        figures["heard.usual"] = math.log2(own.per_million + NOBODY)
        figures["heard.sets"] = float(min(own.sets, _MANY_SETS))
        figures["heard.none"] = float(not own.sets)
    for slipped in item.kinds:
        name = f"slip.{slipped}.{list_}"
        figures[name] = figures.get(name, 0.0) + 1.0
    if typed[:1] != item.key[:1]:
        figures[f"slip.first.{list_}"] = 1.0
    elif typed[-1:] != item.key[-1:]:
        figures[f"slip.last.{list_}"] = 1.0
    return figures


def weigh(  # noqa: PLR0917
    typed: str, own: Standing, item: Candidate, kind: str, country: str | None, reference: Reference, *, afar: float
) -> tuple[float, float, float]:
    """Give the bits for *item* from the slip, from the name meant, and from the name typed.

    *afar* says how far the person's other name is one from elsewhere (``kin.from_afar``).
    """
    table = _WEIGHED[kind]
    sums = [0.0, 0.0, 0.0]
    for name, figure in features(typed, own, item, country).items():
        if (weighed := table.get(name)) is not None:
            bits, part = weighed
            sums[part] += bits * figure
    slipped, meant, rest = sums
    if kind == "given" or country in FITTED:
        slipped += told_apart(typed, item.key, item.kinds, kind)
    crossed = "transposition" in item.kinds  # letters that change places make another name less often than others
    if kind == "family" and country in FURTHER:
        added = FURTHER[country].get("listed" if own.listed else "unlisted", 0.0)
        rest += _OF_CROSSED * added if crossed else added
    if kind == "family" and country in FITTED and len(typed) > SHORTEST:
        meant += STEEPER * (math.log2(item.standing.per_million + NOBODY) - FREQUENT)
    vouched = kind == "given" and own.by == "listed" and kin.is_vouched_for(typed, country, reference)
    if kind == "given" and country in FITTED and len(typed) > SHORTEST:
        steeper = STEEPER_GIVEN * (math.log2(item.standing.per_million + NOBODY) - FREQUENT_GIVEN)
        # people from elsewhere are called otherwise, and whom a list vouches for is asked no sooner
        meant += steeper if steeper < 0 else 0.0 if vouched or country in _RANK_NOBODY else steeper * (1 - afar)
    if afar:
        rest += afar * kin.FROM_AFAR[kind]
    if kind == "given":
        rest += _CROWDED * item.rivals if own.by == "unlisted" and country in FITTED else 0.0
        freely = own.by != "listed" and country in kin.FREELY_GIVEN
        rest += _FREELY if freely else 0.0
        if embellished(typed, item.key, country, afar=afar > 0):
            rest += (
                _EMBELLISHED + (_AFAR_TOO if afar or freely else 0.0) + (_SAID_TO_BE if own.by == "rumoured" else 0.0)
            )
    elif kind == "family" and country in FITTED and embellished(typed, item.key, country, afar=afar > 0):
        rest += _EMBELLISHED
    suspect = slipped + meant + rest > FITTED_AT  # few are: only then is it looked at how the name is made
    if suspect and kind == "family" and not own.listed and not crossed and made_family(typed, reference):
        rest += _MADE
    rest += CALIBRATION[kind, own.by]
    at_home = AT_HOME[kind].get(country or "", {}).get(own.by, 0.0)
    if at_home and not vouched:
        rest += at_home
    return slipped + _ANY, meant, rest - FITTED_AT - _ANY


def channel(own: Standing, item: Candidate, kind: str) -> tuple[float, float, float]:
    """Give the bits of :func:`weigh` for a name that another field puts forward.

    The fitted weights know frequent names only, those that the tables put
    forward. A name that the record itself names may be as rare as any: then
    its share of the people weighs against that of the typed one.
    """
    here, there = (share(one, kind) for one in (own, item.standing))
    return item.slip_bits + _ANY, math.log2(there * MILLION), -math.log2(here * MILLION) - _ANY


def share(one: Standing, kind: str) -> float:
    """Give the share of the people who bear a name: by the tables, or by its letters where that is more."""
    letters = float(_UNLISTED[kind] * 2.0 ** (-_FLATTENED * one.surprise))
    return max(one.per_million / MILLION, letters, _NO_LESS)
