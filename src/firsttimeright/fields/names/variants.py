"""Slips that names are often told apart by: *Groet* and *Groot* are two names more often than one slip.

What the fitted weights know of a slip is its kind. Names differ from each other by some slips of a kind far more often
than fingers make them, most of all by a vowel for another that lies nowhere near it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["BITS", "told_apart", "way"]

_VOWELS = frozenset("aeiouy")

BITS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "family": {"another_vowel": -3.0, "vowels_crossed": -1.8, "no_s": -1.7, "vowel_behind": -0.9},
        "given": {
            "another_vowel": -2.4,
            "first_more": -2.4,
            "s_behind": -2.5,
            "vowel_behind": -1.3,
            "y_instead": -1.2,
            "h_less": -1.0,
            "no_s": -0.9,
            "vowel_more": -0.6,
            "first_less": -0.6,
        },
    }
)
"""Bits by kind of name and way of being told apart, beside the weights.

Those of given names are what ``tools/variants.py`` finds, in round figures, for it differs by half a bit from one draw
to the next. What the fit would add in favour of a question is left out. A letter in front has half of what is found,
since the slips of the fit have none there.
"""


def told_apart(typed: str, meant: str, kinds: tuple[str, ...], kind: str) -> float:
    """Give the bits that speak against a slip between two names (folded) because names differ so.

    >>> told_apart("groet", "groot", ("substitution",), "family")
    -3.0
    >>> told_apart("jansne", "jansen", ("transposition",), "family")
    0.0
    """
    return BITS[kind].get(way(typed, meant, kinds), 0.0) if len(kinds) == 1 else 0.0


def way(typed: str, meant: str, kinds: tuple[str, ...]) -> str:
    """Name the way in which two names (folded) differ, if it is one that names are told apart by, else nothing.

    >>> way("peeter", "peeters", ("omission",)), way("colline", "collin", ("insertion",))
    ('no_s', 'vowel_behind')
    >>> way("colin", "collin", ("omission",))
    ''
    """
    more = len(typed) - len(meant)
    at = next(
        (place for place, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other),
        min(len(typed), len(meant)),
    )
    if more == 1:
        return _more(typed, meant, at)
    if more == -1:
        if not at and typed == meant[1:]:
            return "first_less"
        if meant[at] == "h" and typed[at:] == meant[at + 1 :]:
            return "h_less"
        return "no_s" if at == len(typed) and meant[-1] == "s" else ""
    if more or typed[at:] == meant[at:]:
        return ""
    if typed[at + 1 :] == meant[at + 1 :]:
        both = typed[at] in _VOWELS and meant[at] in _VOWELS
        if kinds[0] == "neighbour_key":
            return ""
        return "another_vowel" if both else "y_instead" if typed[at] == "y" else ""
    if typed[at] in _VOWELS and meant[at] in _VOWELS:
        return "vowels_crossed"
    return "end_crossed" if at == len(typed) - 2 else ""


def _more(typed: str, meant: str, at: int) -> str:
    if not at and typed[1:] == meant:
        return "first_more"  # at is 0, so that the first letter is no doubled one
    if at == len(meant) and typed[-1] == "s" and meant[-1] not in _VOWELS and meant[-1] != "s":
        return "s_behind"
    if typed[at] not in _VOWELS or typed[at + 1 :] != meant[at:] or not at or typed[at - 1] == typed[at]:
        return ""
    if at == len(meant):
        return "vowel_behind"
    return "y_instead" if typed[at] == "y" else "vowel_more"
