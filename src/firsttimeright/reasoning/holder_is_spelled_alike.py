"""The account holder bears the customer's family name as the customer does, or another one.

A bank compares the holder with its own books, letter by letter, so that a slip
there costs a payment. The name in the record says what was meant, where the holder's
word is a slip of it and no name of its own; a name of its own is somebody else's.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..fields.names.slip_reasons import reasons
from ..fields.names.spelling import candidate, channel, standing, usual
from ..findings import Evidence, Hypothesis
from ..text.folding import compact, fold
from ..text.phonetics import sound
from . import local_parts
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["EVIDENCE", "misspelled", "near_but_another"]

EVIDENCE = ("evidence.family_name_spells_it_so",)
TYPO = "name.typo_suspect"

_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST = 120  # characters of a holder
_SHORT, _LONG = 4, 6  # letters of a name that one slip is looked for in, and of one that may have two
_SHORTEST = 3
_OWN = 5.0  # bearers per million from which a near name is one of its own


def misspelled(scene: Scene) -> tuple[Claim, ...]:
    """Offer the holder with the family name as the record has it, where his is a slip of that."""
    family, holder = scene.text("family_name"), scene.text("account_holder")
    name = compact(family)
    if len(name) < _SHORT or not family.isalpha() or not _nears(scene, name, holder, _SHORT):
        return ()
    key, country, reference = fold(family), scene.country, scene.reference
    known = standing(key, "family", country, reference)
    if not known.listed and name not in scene.local_letters:
        return ()  # either of the two may hold the slip
    most = 2 if len(name) >= _LONG else 1
    claims = []
    for found in _WORDS.finditer(holder):
        typed = fold(found[0])
        if len(typed) < _SHORT or not 0 < OSA.distance(typed, key, score_cutoff=most) <= most:
            continue
        own = standing(typed, "family", country, reference)
        item = candidate(typed, key, "family", country, reference)
        if usual(own, "family") or own.per_million >= _OWN or item.slip_bits == -math.inf:
            continue
        back = candidate(key, typed, "family", country, reference).slip_bits
        witness = local_parts.for_meant(back, "holder", borne=own.per_million, letters=len(key))
        evidence = (
            *reasons(found[0], own, item, channel(own, item, "family"), told=True),
            Evidence("evidence.family_name_spells_it_so", round(witness, 2)),
        )
        meant = family.upper() if found[0].isupper() else family
        after = f"{holder[: found.start()]}{meant}{holder[found.end() :]}"
        claims.append(Claim(Hypothesis("account_holder", holder, after, TYPO, evidence)))
    return tuple(claims)


def near_but_another(scene: Scene) -> bool:
    """Tell whether the holder bears a name of its own that merely lies near the family name: Bas beside Bos."""
    family, holder = scene.text("family_name"), scene.text("account_holder")
    name = compact(family)
    if len(name) < _SHORTEST or not _nears(scene, name, holder, _SHORTEST):
        return False
    his = scene.reference.family_name(family, scene.country)
    if his is None or his.frequency < _OWN:
        return False  # it may be the slip of the two
    for word in map(fold, _WORDS.findall(holder)):
        if len(word) < _SHORTEST or OSA.distance(word, name, score_cutoff=1) != 1:
            continue
        own = scene.reference.family_name(word, scene.country)
        first = word in scene.name_words.get("given_name", ())
        alike = sound(word, scene.country) == sound(name, scene.country)  # Janssen: the bank's spelling of Jansen
        if own is not None and own.frequency >= _OWN and not first and not alike:
            return True
    return False


def _nears(scene: Scene, name: str, holder: str, least: int) -> bool:
    """Tell whether the holder may be the customer, and does not hold his family name in any way of writing it."""
    if not holder or len(holder) > _LONGEST or name in compact(holder) or not scene.holder_words:
        return False
    words = [word for word in map(fold, _WORDS.findall(holder)) if len(word) >= least]
    return bool(words) and not local_parts.Forms.of(scene.text("family_name"), scene.country).hold(words)
