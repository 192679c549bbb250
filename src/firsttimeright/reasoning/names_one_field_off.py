"""A name that stands in the field before its own, while its own field is empty.

*Zijlstra* in the field of the given name beside an empty one for the family name is nobody's given
name; *Kylie* in the field of the salutation addresses nobody. Where the two stand one field too far
together it is one question.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..findings import Evidence, Hypothesis
from ..reference.people import family_countries
from ..reference.words.infixes import DUTCH, PART
from ..reference.words.salutations import FORMS, GREETINGS, PHRASES, stated_sex
from ..reference.words.titles import BEFORE, BEFORE_GIVEN, SEXED, WARY
from ..text.folding import compact, fold
from .engine import Claim
from .fields_are_in_place import MISPLACED, SWAPPED

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["check", "no_form"]

CODES = ()
EVIDENCE = ("evidence.looks_like_other_field", "evidence.does_not_look_like_own", "evidence.other_field_is_empty",
            "evidence.other_field_holds_this_kind")  # fmt: skip

_PRIOR = 0.01
_CAUSE = "names_off"
_USUAL = 20.0  # bearers per million
_USUAL_SMALL = 150.0  # the same of one that may be a row of initials, typed small: jan
_TIMES = 100  # so many times as often a family name as a given one, here and in the world
_MORE = 3  # the same, beside a given name in the field before: Eleanor | Bishop
_HARDLY = 1.0  # bearers per million of what may be a family name that no table has
_BEFORE_GIVEN = ("salutation", "titles", "initials")
_INITIALS = re.compile(r"(?:[^\W\d_]\. ?){1,6}")
_SHORTEST, _LONGEST = 3, 40  # letters


def check(scene: Scene) -> tuple[Claim, ...]:
    """Offer a name that stands one field too far the field of its own, which is empty."""
    typed = scene.customer.text
    given, family = typed.get("given_name"), typed.get("family_name")
    if "full_name" in typed or not (has := scene.customer.host_names.keys()):
        return ()
    if (infix := typed.get("infix")) and infix[:1].isupper() and family and (moves := _off_infix(scene)):
        return _claims(moves)
    if given and family:
        return ()
    if family and "initials" in typed and not given and _INITIALS.fullmatch(family):
        return _exchanged(typed["initials"], family, scene)
    before = next((name for name in _BEFORE_GIVEN if (text := typed.get(name)) and _is_given(name, text, scene)), None)
    if given and "family_name" in has and not scene.text("family_name") and given == scene.text("given_name"):
        if not _is_family(given, scene) and not (before and _may_be_family(given, scene)):
            return ()
        moves = {"family_name": (None, given), "given_name": (given, typed[before] if before else None)}
        return _claims(moves | ({before: (typed[before], None)} if before else {}))
    if before and not given and "given_name" in has and not scene.text("given_name"):
        small = before == "initials" and typed[before].islower()
        name = typed[before].capitalize() if small else typed[before]
        return _claims({before: (scene.text(before) or None, None), "given_name": (None, name)}, unlike=not small)
    return ()


def _off_infix(scene: Scene) -> dict[str, tuple[str | None, str | None]]:
    """Give the moves that put right a given name in the field of the infix: *Mevr. | Ingrid | Postma*.

    The field of the given name is empty, or holds no more than a salutation or its initial. A second given name stands
    there often.
    """
    typed, has = scene.customer.text, scene.customer.host_names.keys()
    given, infix, family = typed.get("given_name"), typed["infix"], typed["family_name"]
    addressed = given is not None and stated_sex(given) is not None and _no_name(given)
    own = given is not None and compact(given) == compact(infix)[:1]  # J. | Johan | van der Laan
    if "given_name" not in has or (given and not (addressed or own)) or typed.get("initials"):
        return {}
    if not _are_given(infix, scene):
        return {}
    moves: dict[str, tuple[str | None, str | None]] = {"given_name": (given, infix)}
    if own:
        return moves | {"infix": (infix, None)}
    if given and "salutation" in has and not typed.get("salutation"):
        moves["salutation"] = (None, given)
    elif given and compact(given) != compact(typed.get("salutation", "")):
        moves["given_name"] = (given, f"{given} {infix}")
    # Dhr. | Kees | van, and Dongen is further on; but De, Van and Do are family names in Bengal and Vietnam
    behind = family if family.islower() and set(fold(family).split()) <= DUTCH else None
    return moves | {"infix": (infix, behind)} | ({"family_name": (family, None)} if behind else {})


def _no_name(text: str) -> bool:
    """Tell whether a text is a salutation and nothing else: *Mevr.*, *de heer*."""
    key = fold(text).strip(".")
    return key in FORMS or key in PHRASES


def _are_given(text: str, scene: Scene) -> bool:
    """Tell whether the words of a text are usual given names, and none of them is one of an infix."""
    words = text.split()
    return all(fold(word) not in PART and fold(word) not in DUTCH and _is_given("infix", word, scene) for word in words)


def _exchanged(initials: str, family: str, scene: Scene) -> tuple[Claim, ...]:
    """Offer the two fields each other's values: *Verkerk | J.P.*."""
    if initials.isupper() or not no_form(initials) or not _is_family(initials, scene):
        return ()
    evidence = (
        Evidence("evidence.looks_like_other_field", 8.0),
        Evidence("evidence.does_not_look_like_own", 4.0),
        Evidence("evidence.other_field_holds_this_kind", 6.0),
    )
    return tuple(
        Claim(Hypothesis(field, now, after, SWAPPED.name, evidence, _CAUSE), prior=_PRIOR)
        for field, now, after in (("initials", initials, family), ("family_name", family, initials))
    )


def _claims(moves: dict[str, tuple[str | None, str | None]], *, unlike: bool = True) -> tuple[Claim, ...]:
    evidence = (
        Evidence("evidence.looks_like_other_field", 8.0),
        *((Evidence("evidence.does_not_look_like_own", 4.0),) if unlike else ()),
        Evidence("evidence.other_field_is_empty", 2.0),
    )
    return tuple(
        Claim(Hypothesis(field, now, after, MISPLACED.name, evidence, _CAUSE), prior=_PRIOR)
        for field, (now, after) in moves.items()
    )


def no_form(text: str) -> bool:
    """Tell whether the field of the salutation, or of the titles, holds one word that is neither."""
    key = fold(text).strip(".")
    if not _SHORTEST <= len(text) <= _LONGEST or not text.replace("-", "").isalpha() or key in GREETINGS:
        return False
    if key in FORMS or key in PHRASES or key in BEFORE or key in BEFORE_GIVEN or key in SEXED or key in WARY:
        return False
    return stated_sex(text) is None


def _is_given(field: str, text: str, scene: Scene) -> bool:
    """Tell whether a field before the given name holds a usual one, and nothing that belongs there."""
    if field == "initials" and (text.isupper() or len(text) < _SHORTEST):
        return False
    if not no_form(text) or not (text[:1].isupper() or (field == "initials" and text.islower())):
        return False
    found = scene.reference.given_name(text, scene.country)
    if found is None or found.frequency < (_USUAL_SMALL if text.islower() else _USUAL):
        return False
    borne = scene.reference.family_name(text, scene.country)
    return borne is None or borne.frequency < found.frequency


def _is_family(text: str, scene: Scene) -> bool:
    """Tell whether a word is a usual family name of the country that nobody is given."""
    if scene.country not in family_countries() or not text.isalpha() or not text[:1].isupper():
        return False
    borne = scene.reference.family_name(text, scene.country)
    if borne is None or borne.frequency < _USUAL:
        return False
    known = (scene.reference.given_name(text, country) for country in (scene.country, None))
    return all(found is None or found.frequency * _TIMES <= borne.frequency for found in known)


def _may_be_family(text: str, scene: Scene) -> bool:
    """Tell whether a text may be a family name, where a given name stands in the field before: few are given it."""
    if not all(word.isalpha() for word in text.replace("-", " ").split()) or len(compact(text)) < _SHORTEST:
        return False
    known = [scene.reference.given_name(text, country) for country in (scene.country, None)]
    if all(found is None or found.frequency < _HARDLY for found in known):
        return True
    borne = scene.reference.family_name(text, scene.country)
    return borne is not None and all(found is None or found.frequency * _MORE <= borne.frequency for found in known)
