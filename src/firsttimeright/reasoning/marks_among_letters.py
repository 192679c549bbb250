"""No sign stands among the letters of a name: *L;oes* is Loes, and *Wage[naar* Wagenaar.

A finger that reaches over hits a second key. Only where the letters alone are a name that people bear, or that the
e-mail address has, and the pieces beside the sign are not two names.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from ..fields.names.spelling import standing
from ..findings import Code, Evidence, Hypothesis
from ..reference.words.infixes import DUTCH
from ..text.folding import compact, fold
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["CODES", "EVIDENCE", "MARK", "check", "without_marks"]

CODES: tuple[Code, ...] = ()
MARK = "evidence.no_name_has_the_mark"
EVIDENCE = (MARK,)

_TYPO = "name.typo_suspect"
_FIELDS = (("given_name", "given"), ("family_name", "family"), ("full_name", ""))
_SIGNS = r";:,\[\]{}\\|/<>=+*#_\"~^%&(!"
_JOINS = frozenset(",/+&")  # what stands between two names
_ODD = re.compile(rf"[{_SIGNS}.]|([-'’`])\1")
# A sign between two letters, or at an end of a word of two or more; of full stops only one that no abbreviation has.
_AMONG = re.compile(rf"(?<=[^\W\d_])[{_SIGNS}](?=[^\W\d_])|(?<=[^\W\d_]{{2}})\.(?=[^\W\d_A-Z]{{2}})")
_AT_AN_END = re.compile(r"^[;:\[\]{}\\|<>=*#_~^%!]|[;:\[\]{}\\|<>=*#_~^%]$")
_TWICE = re.compile(r"(?<=[^\W\d_])([-'’`])\1(?=[^\W\d_])")  # D''Almeida, Smith--Jones
_LONGEST, _SHORTEST, _MOST = 60, 4, 2  # characters of a field, letters of a name, and signs in it
_LEAST = 5.0  # bearers per million of the name that comes out; one that the address has may be rarer
_BITS = 14.0  # set by hand: no name has a sign among its letters


def check(scene: Scene) -> tuple[Claim, ...]:
    """Offer names without the signs that stand among their letters."""
    texts = scene.customer.text
    claims: list[Claim] = []
    for field, kind in _FIELDS:
        text = texts.get(field)
        if text and not text.isalpha() and len(text) <= _LONGEST and _ODD.search(text):
            stands = scene.text(field)  # a word of the field may have gone to another
            claims += _without(scene, field, kind, stands if _ODD.search(stands) else text)
    return tuple(claims)


def _without(scene: Scene, field: str, kind: str, text: str) -> tuple[Claim, ...]:
    words, least = text.split(), math.inf
    for at, word in enumerate(words):
        if _TWICE.search(word):
            words[at], least = _TWICE.sub(r"\1", word), min(least, _LEAST)
            continue
        kinds = (kind,) if kind else ("given",) if at == 0 else ("family", "given")
        found = max((without_marks(scene, word, each) for each in kinds), key=lambda item: item[1])
        if found[0]:
            words[at], least = found[0], min(least, found[1])
        elif _AMONG.search(word):
            return ()  # what another sign stands for nobody knows
    after, stands = " ".join(words), scene.text(field)
    if least == math.inf or sorted(fold(stands).split()) == sorted(fold(after).split()):  # tidied already
        return ()
    evidence = (Evidence(MARK, _BITS, {"per_million": round(least, 1)}),)
    return (Claim(Hypothesis(field, text, after, _TYPO, evidence)),)


def without_marks(scene: Scene, word: str, kind: str) -> tuple[str, float]:
    """Give the name that a word is without its signs and how many bear it; an empty text where it is none."""
    bare = _AT_AN_END.sub("", _AMONG.sub("", word))
    if bare == word or len(bare) < _SHORTEST or len(word) - len(bare) > _MOST or not bare.isalpha():
        return "", 0.0
    if not (bare.isupper() or bare.islower() or (bare[:1].isupper() and bare[1:].islower())):
        return "", 0.0  # Jan/Piet
    known = standing(fold(bare), kind, scene.country, scene.reference)
    spelled = compact(bare) in scene.local_words
    if known.per_million < _LEAST and not (spelled and known.listed):
        return "", 0.0
    pieces = [fold(piece) for piece in _AMONG.split(word)]
    if len(pieces) > 1 and pieces[0] in DUTCH:
        return "", 0.0  # de/wit
    if not _JOINS.isdisjoint(word) and all(_is_name(scene, piece) for piece in pieces):
        return "", 0.0  # anne+tom
    return bare, known.per_million


def _is_name(scene: Scene, piece: str) -> bool:
    return any(
        len(piece) > 1 and standing(piece, kind, scene.country, scene.reference).per_million >= 1.0
        for kind in ("given", "family")
    )
