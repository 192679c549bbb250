"""The parts of a name are one person's: no second family name among the given names, and initials of those.

Which of two family names is meant nobody knows. Where people have a family name among
their given names (English, Scandinavian, Spanish and Portuguese ones) nothing is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..findings import Code, Finding, Severity
from ..reference.words.infixes import DUTCH
from ..text.folding import compact, fold
from ..text.wordlists import wordset

if TYPE_CHECKING:
    from .scene import Scene

TWO_FAMILIES = Code("cross.family_name_in_given_name", Severity.WARN)
INITIALS_DIFFER = Code("cross.initials_differ", Severity.INFO)
CODES = (TWO_FAMILIES, INITIALS_DIFFER)

# Where a person has given names and then one family name, and infixes are as the Dutch and the Germans have them.
_ONE_FAMILY = frozenset(("NL", "BE", "DE", "AT", "CH", "LU"))
# Where initials are of the names at baptism, and the given name is what somebody is called: Lotte may be J.M.
_BAPTISED = frozenset(("NL", "BE", "SR", "CW", "AW", "SX", "BQ"))
_GIVEN = 20.0  # bearers per million of what is plainly a given name
# Bearers per million of what is plainly a family name, behind an infix and without one, and how many times as many as
# bear it as a given name.
_BEHIND_INFIX, _ALONE, _TIMES = 50.0, 200.0, 20.0
# Given names of devotion, in which a name follows an infix: Jean de Dieu, Maria de Jesus, Juan de la Cruz.
_DEVOTED = wordset(
    """dieu jesus jezus lourdes fatima croix cruz paz asis assise assisi padoue padua sales nazareth nazaret carmel
    carmen carmo conceicao concepcion rosario dolores angeles anges santos gracia grace pilar"""
)
_NEAR = 0.75  # so much alike are one name and a slip in it
_LONGEST = 60  # characters


def check(scene: Scene) -> tuple[Finding, ...]:
    """Ask about two family names, and tell of initials that are those of nobody here."""
    given = scene.text("given_name")
    if not given or len(given) > _LONGEST:
        return ()
    if " " in given and scene.country in _ONE_FAMILY and (found := _two_families(scene, given)) is not None:
        return (found,)
    return (INITIALS_DIFFER.at("initials", other="given_name"),) if _initials_differ(scene, given) else ()


def _two_families(scene: Scene, given: str) -> Finding | None:
    """See whether a whole name stands in the field of the given name: Pieter de Boer beside Visser."""
    words, own = given.split(), scene.text("family_name")
    infix = next((at for at, word in enumerate(words) if at and fold(word) in DUTCH), 0)
    start = infix
    while infix and start < len(words) and fold(words[start]) in DUTCH:
        start += 1
    first, other = (words[:infix], words[start:]) if infix else (words[:-1], words[-1:])
    if not words or fold(words[0]) in DUTCH:
        return None  # blanks, or a family name alone: in the wrong field, not beside a given one
    if not own or not first or len(other) != 1 or not _are_given(scene, first):
        return None
    family, name = compact(other[0]), compact(own)
    if infix and fold(other[0]) in _DEVOTED:
        return None
    if family in name or name in family or OSA.normalized_similarity(family, name) >= _NEAR:
        return None
    if family == compact(scene.text("partner_family_name")):
        return None
    known = scene.reference.family_name(other[0], scene.country)
    if infix and (whole := scene.reference.family_name(" ".join(words[infix:]), scene.country)) is not None:
        known = whole  # as Belgians count them
    as_given = scene.reference.given_name(other[0], scene.country)
    if known is None or known.frequency < (_BEHIND_INFIX if infix else _ALONE):
        return None
    if as_given is not None and as_given.frequency * _TIMES > known.frequency:
        return None
    if not infix and _is_after_a_father(scene, other[0]):
        return None
    return TWO_FAMILIES.at("given_name", severity=None if infix else Severity.INFO, other="family_name")


def _are_given(scene: Scene, words: list[str]) -> bool:
    found = [scene.reference.given_name(word, scene.country) for word in words]
    return all(known is not None and known.frequency >= _GIVEN for known in found)


def _is_after_a_father(scene: Scene, name: str) -> bool:
    """Tell whether *name* may be the father's, as Frisians still have it behind the given one: Jan Pieters Visser."""
    stem = next((name.removesuffix(end) for end in ("sen", "sz", "s") if fold(name).endswith(end)), "")
    return bool(stem) and _are_given(scene, [stem])


def _initials_differ(scene: Scene, given: str) -> bool:
    """See whether none of the initials begins a given name, a form of it, or the name that somebody is called."""
    if scene.country is None or scene.country in _BAPTISED:
        return False
    initials = scene.tight.get("initials", "")
    if not initials or not initials.isascii():
        return False
    names = [compact(word) for word in f"{given} {scene.text('nickname')}".replace("-", " ").split()]
    names += [name for word in names for name in scene.reference.nicknames(word)]
    names += [compact(scene.text("family_name"))]  # whoever writes them all
    firsts = {name[:1] for name in names if name}
    return all(name.isascii() for name in names) and firsts.isdisjoint(initials)
