"""Slips of the finger: how likely is it that who meant *this* typed *that*?

A noisy channel (Kernighan, Church and Gale 1990; Damerau 1964): the cheapest way
to turn what was meant into what was typed, each slip priced in bits by its kind,
by the keyboard, and by how the word sounds. Probabilities are those of *one slip
having happened*; how often anybody slips at all is for the caller's prior.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["LAYOUTS", "Slip", "neighbours", "slip"]

LONGEST = 64  # characters; a longer text is no single word, and the table grows with the square

_ROWS = {
    "qwerty": ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
    "azerty": ("1234567890-=", "azertyuiop^$", "qsdfghjklmù", "wxcvbn,;:!"),
    "qwertz": ("1234567890ß'", "qwertzuiopü+", "asdfghjklöä", "yxcvbnm,.-"),
}
LAYOUTS = tuple(_ROWS)
_SHIFT = (0.0, 0.5, 0.75, 1.25)  # how far each row of a keyboard stands to the right, in keys

# Share of each kind among single typing slips: rounded from the published counts for typed English
# (Kukich 1992, section 2.1; Pollock and Zamora 1984): omission most, then insertion, substitution, transposition.
_SHARE = {"substitution": 0.28, "insertion": 0.22, "omission": 0.32, "transposition": 0.18}
_FURTHER = -5.0  # bits for each slip after the first: about one in thirty slipped words has another

# Spellings that sound alike in Dutch and its neighbours: what was heard was written otherwise.
_SOUNDS = (
    ("ij", "y"), ("ij", "ei"), ("ei", "y"), ("ij", "ie"), ("ij", "i"), ("i", "y"), ("ie", "y"), ("ai", "ei"),
    ("ay", "ai"), ("ey", "ei"), ("ou", "au"), ("auw", "ouw"), ("c", "k"), ("ck", "k"), ("ch", "g"), ("cks", "x"),
    ("ks", "x"), ("kx", "ks"), ("d", "dt"), ("t", "dt"), ("t", "th"), ("d", "t"), ("ph", "f"), ("v", "f"),
    ("v", "w"), ("z", "s"), ("s", "sch"), ("sch", "sh"), ("sz", "s"), ("tz", "z"), ("ts", "z"), ("tz", "ts"),
    ("qu", "kw"), ("ae", "aa"), ("ae", "a"), ("a", "aa"), ("e", "ee"), ("o", "oo"), ("u", "uu"), ("oe", "o"),
    ("oe", "u"), ("ue", "u"), ("eu", "oi"), ("j", "y"), ("j", "i"), ("uy", "ui"), ("uij", "ui"), ("gh", "g"),
    ("ee", "ea"), ("ie", "ee"), ("ei", "ie"), ("er", "ert"), ("e", "a"), ("o", "u"), ("dh", "d"), ("h", ""),
    ("e", ""),
)  # fmt: skip
_SOUND_BITS = math.log2(0.06)  # a sound spelled in a given other way, when it was heard rather than copied
_LOOKS = frozenset(("0o", "1l", "1i", "il", "5s", "8b", "2z", "6g", "9g"))
_SAME = -0.02


@dataclass(frozen=True, slots=True)
class Slip:
    """The likeliest way from what was meant to what was typed."""

    bits: float  # log2 P(typed | meant, somebody slipped); 0 for equal texts, -inf beyond *most* slips
    kinds: tuple[str, ...]  # substitution, insertion, omission, transposition, doubling, sound, neighbour_key, look


@lru_cache(maxsize=len(_ROWS))
def _keys(layout: str) -> dict[str, tuple[float, float]]:
    try:
        rows = _ROWS[layout]
    except KeyError:
        raise KeyError(f"unknown keyboard layout {layout!r}; known: {', '.join(LAYOUTS)}") from None
    return {key: (row, column + _SHIFT[row]) for row, keys in enumerate(rows) for column, key in enumerate(keys)}


@lru_cache(maxsize=256)
def neighbours(key: str, layout: str = "qwerty") -> frozenset[str]:
    """Give the keys that touch *key* on a keyboard.

    Raises:
        KeyError: *layout* is not one of ``LAYOUTS``.

    >>> sorted(neighbours("g"))
    ['b', 'f', 'h', 't', 'v', 'y']
    """
    keys = _keys(layout)
    if key not in keys:
        return frozenset()
    row, column = keys[key]
    return frozenset(
        other
        for other, (its_row, its_column) in keys.items()
        if other != key and abs(its_row - row) <= 1 and abs(its_column - column) < (1.1 if its_row == row else 1.0)
    )


def _substituted(meant: str, typed: str, layout: str) -> tuple[float, str]:
    near = neighbours(meant, layout)
    if typed in near:
        return math.log2(_SHARE["substitution"] * 0.70 / len(near)), "neighbour_key"
    if meant + typed in _LOOKS or typed + meant in _LOOKS:
        return math.log2(_SHARE["substitution"] * 0.10), "look"
    vowels = "aeiouy"
    share = 0.22 / 5 if meant in vowels and typed in vowels else 0.08 / 25
    return math.log2(_SHARE["substitution"] * share), "substitution"


def _inserted(typed: str, beside: str, layout: str) -> tuple[float, str]:
    if typed in beside:
        return math.log2(_SHARE["insertion"] * 0.40), "doubling"
    if any(typed in neighbours(key, layout) for key in beside):
        return math.log2(_SHARE["insertion"] * 0.40 / 10), "insertion"
    return math.log2(_SHARE["insertion"] * 0.20 / 26), "insertion"


def _dropped(meant: str, before: str) -> tuple[float, str]:
    return math.log2(_SHARE["omission"] * (0.8 if meant == before else 0.5)), "omission"


_SOUND_MOVES: dict[str, tuple[tuple[str, str], ...]] = {}
for _left, _right in (*_SOUNDS, *((b, a) for a, b in _SOUNDS)):
    if _left:
        _SOUND_MOVES[_left[-1]] = (*_SOUND_MOVES.get(_left[-1], ()), (_left, _right))


def slip(typed: str, meant: str, *, layout: str = "qwerty", most: int = 3) -> Slip:
    """Find the likeliest slips that make *typed* from *meant*, and what they cost in bits.

    Both texts should be folded: case and accents are no slips. The price holds
    where the slip happened (one of so many places), which letter came of it, and
    that there was more than one. O(length squared).

    Args:
        typed: What stands there, at most 64 characters.
        meant: What may have been meant, at most 64 characters.
        layout: The keyboard: one of ``LAYOUTS``.
        most: More slips than this are no slip: ``-inf``.

    Raises:
        KeyError: *layout* is unknown.

    >>> slip("jnasen", "jansen").kinds
    ('transposition',)
    >>> slip("jansen", "jansen").bits
    0.0
    >>> slip("jamsen", "jansen").bits > slip("japsen", "jansen").bits
    True
    """
    if typed == meant:
        return Slip(0.0, ())
    if len(typed) > LONGEST or len(meant) > LONGEST or abs(len(typed) - len(meant)) > most + 1:
        return Slip(-math.inf, ())
    place = -math.log2(max(len(meant), 1) + 1)
    width = len(typed) + 1
    # best[i][j]: bits and kinds for meant[:i] having come out as typed[:j]
    best: list[list[tuple[float, tuple[str, ...]]]] = [[(-math.inf, ())] * width for _ in range(len(meant) + 1)]
    best[0][0] = (0.0, ())
    for i in range(len(meant) + 1):
        row = best[i]
        for j in range(width):
            if i == 0 and j == 0:
                continue
            top: float = -math.inf
            kinds: tuple[str, ...] = ()
            if i and j:
                if meant[i - 1] == typed[j - 1]:
                    bits, so_far = best[i - 1][j - 1]
                    if bits + _SAME > top:
                        top, kinds = bits + _SAME, so_far
                elif (found := best[i - 1][j - 1])[0] > -math.inf and len(found[1]) < most:
                    bits, kind = _substituted(meant[i - 1], typed[j - 1], layout)
                    bits += found[0] + place
                    if bits > top:
                        top, kinds = bits, (*found[1], kind)
            if j and (found := row[j - 1])[0] > -math.inf and len(found[1]) < most:
                beside = meant[max(i - 1, 0) : i + 1]
                bits, kind = _inserted(typed[j - 1], beside, layout)
                bits += found[0] + place
                if bits > top:
                    top, kinds = bits, (*found[1], kind)
            if i and (found := best[i - 1][j])[0] > -math.inf and len(found[1]) < most:
                bits, kind = _dropped(meant[i - 1], meant[i - 2] if i > 1 else "")
                bits += found[0] + place
                if bits > top:
                    top, kinds = bits, (*found[1], kind)
            if i > 1 and j > 1 and meant[i - 1] == typed[j - 2] != meant[i - 2] == typed[j - 1]:
                found = best[i - 2][j - 2]
                if found[0] > -math.inf and len(found[1]) < most:
                    bits = found[0] + place + math.log2(_SHARE["transposition"])
                    if bits > top:
                        top, kinds = bits, (*found[1], "transposition")
            if i:
                for left, right in _SOUND_MOVES.get(meant[i - 1], ()):
                    if i < len(left) or j < len(right) or meant[i - len(left) : i] != left:
                        continue
                    if typed[j - len(right) : j] != right:
                        continue
                    found = best[i - len(left)][j - len(right)]
                    if found[0] > -math.inf and len(found[1]) < most:
                        bits = found[0] + place + _SOUND_BITS
                        if bits > top:
                            top, kinds = bits, (*found[1], "sound")
            row[j] = (top, kinds)
    bits, kinds = best[-1][-1]
    return Slip(bits + _FURTHER * max(len(kinds) - 1, 0), kinds)
