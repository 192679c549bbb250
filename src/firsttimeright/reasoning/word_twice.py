"""One name that stands twice in its field, as where it was pasted twice: *Sven Sven*, *Arndt Arndt*.

Not where names are made so: in much of Asia a syllable is doubled (Ling Ling), and of two family names both may be
García.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import fold
from ..text.wordlists import wordset
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["EVIDENCE", "TWICE", "word_twice"]

TWICE = Code("cross.word_twice", Severity.WARN)
EVIDENCE = ("evidence.names_are_not_doubled",)

_HERE = frozenset(
    ("NL", "BE", "LU", "DE", "AT", "CH", "FR", "GB", "IE", "US", "CA", "AU", "NZ", "DK", "SE", "NO", "FI", "IS", "PL",
     "CZ", "SK", "IT")
)  # fmt: skip
_TWO_FAMILIES = ("ES", "PT")  # whose names may be borne twice, by a father's and a mother's family
_SHORTEST = 4  # letters
_USUAL, _BORNE_THERE = 10.0, 50.0  # bearers per million of a name, and of a family name where two are borne
# One syllable of Chinese in Pinyin, which are doubled for children and stay so: Ling Ling.
_SYLLABLE = re.compile(
    r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|eng|ing|i?ong|ia[no]|u?ai|uan|ue|ui|ao|ei|ou|[eu]n)"
)
# Names that follow one another in a chain of fathers, where a son may be called after his grandfather.
_OF_FATHERS = wordset(
    """mohamed mohammed mohamad mohammad muhammad muhammed mohamud mahamed mahmoud mahmud ahmed ahmad achmed hassan
    hasan hussein hussain hossain husain ibrahim omar omer osman usman yusuf youssef yousef joseph abdi abdullah
    abdallah abdulle abdo khalid khaled mustafa mostafa hamza salem salim said saeed saleh salah jama farah warsame nur
    noor isse ismail ismael adam haji hajji bashir karim khalil rashid hamid hameed majid nasser nasir tesfaye haile
    gebre bekele girma tadesse khan singh kaur begum nguyen tran pham huynh fofana diallo traore keita camara barry"""
)
_BITS = 9.0  # set by hand: hardly anybody is called so


def word_twice(scene: Scene) -> tuple[Claim, ...]:
    """Offer one of two equal words, where they are one usual name."""
    if scene.country not in _HERE:
        return ()
    return tuple(_once(scene, field, word) for field in _FIELDS if (word := _twice(scene, field)) is not None)


_FIELDS = ("given_name", "family_name")


def _twice(scene: Scene, field: str) -> str | None:
    text = scene.text(field)
    if " " not in text:
        return None
    words = text.split()
    if len(words) != 2 or len(words[0]) < _SHORTEST or fold(words[0]) != fold(words[1]):
        return None
    if (
        _SYLLABLE.fullmatch(fold(words[0]))
        or fold(words[0]) in _OF_FATHERS
        or scene.reference.given_name("".join(words)) is not None
    ):
        return None
    look = scene.reference.given_name if field == "given_name" else scene.reference.family_name
    known = look(words[0], scene.country)
    if known is None or known.frequency < _USUAL:
        return None
    if field == "family_name" and any(
        (there := look(words[0], country)) is not None and there.frequency >= _BORNE_THERE for country in _TWO_FAMILIES
    ):
        return None
    return words[0]


def _once(scene: Scene, field: str, word: str) -> Claim:
    evidence = (Evidence("evidence.names_are_not_doubled", _BITS),)
    return Claim(Hypothesis(field, scene.text(field), word, TWICE.name, evidence))
