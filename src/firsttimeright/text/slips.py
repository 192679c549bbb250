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

__all__ = ["LAYOUTS", "LIKELIEST", "Slip", "layout_of", "neighbours", "slip"]

LONGEST = 64  # characters; a longer text is no single word, and the table grows with the square

_ROWS = {
    "qwerty": ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
    "azerty": ("1234567890-=", "azertyuiop^$", "qsdfghjklmù", "wxcvbn,;:!"),
    "qwertz": ("1234567890ß'", "qwertzuiopü+", "asdfghjklöä", "yxcvbnm,.-"),
}
LAYOUTS = tuple(_ROWS)
_ON_DESKS = {
    **dict.fromkeys(("FR", "BE"), "azerty"),
    **dict.fromkeys(("DE", "AT", "CH", "LI", "LU", "CZ", "SK", "HU", "SI", "HR"), "qwertz"),
}
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
LIKELIEST = math.log2(_SHARE["omission"] * 0.8)
"""Bits of the likeliest slip of all, one of two equal letters left out: the place of a slip only takes from them."""
_LOOKS = frozenset(("0o", "1l", "1i", "il", "5s", "8b", "2z", "6g", "9g"))
_SAME = -0.02


@dataclass(frozen=True, slots=True)
class Slip:
    """The likeliest way from what was meant to what was typed."""

    bits: float  # log2 P(typed | meant, somebody slipped); 0 for equal texts, -inf beyond *most* slips
    kinds: tuple[str, ...]  # substitution, insertion, omission, transposition, doubling, sound, neighbour_key, look


def layout_of(country: str | None) -> str:
    """Give the keyboard that most people in *country* (alpha-2 code) type on.

    >>> layout_of("BE"), layout_of("NL")
    ('azerty', 'qwerty')
    """
    return _ON_DESKS.get(country or "", "qwerty")


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


@lru_cache(maxsize=8_192)
def _substituted(meant: str, typed: str, layout: str) -> tuple[float, str]:
    near = neighbours(meant, layout)
    if typed in near:
        return math.log2(_SHARE["substitution"] * 0.70 / len(near)), "neighbour_key"
    if meant + typed in _LOOKS or typed + meant in _LOOKS:
        return math.log2(_SHARE["substitution"] * 0.10), "look"
    vowels = "aeiouy"
    share = 0.22 / 5 if meant in vowels and typed in vowels else 0.08 / 25
    return math.log2(_SHARE["substitution"] * share), "substitution"


@lru_cache(maxsize=8_192)
def _inserted(typed: str, beside: str, layout: str) -> tuple[float, str]:
    if typed in beside:
        return math.log2(_SHARE["insertion"] * 0.40), "doubling"
    if any(typed in neighbours(key, layout) for key in beside):
        return math.log2(_SHARE["insertion"] * 0.40 / 10), "insertion"
    return math.log2(_SHARE["insertion"] * 0.20 / 26), "insertion"


@lru_cache(maxsize=4_096)
def _dropped(meant: str, before: str) -> tuple[float, str]:
    return math.log2(_SHARE["omission"] * (0.8 if meant == before else 0.5)), "omission"


_SOUND_MOVES: dict[str, tuple[tuple[str, str], ...]] = {}  # by the first letter of what was heard
for _left, _right in (*_SOUNDS, *((b, a) for a, b in _SOUNDS)):
    if _left:
        _SOUND_MOVES[_left[0]] = (*_SOUND_MOVES.get(_left[0], ()), (_left, _right))
_SOUNDS_OF_GAIN: dict[tuple[str, int], tuple[tuple[str, str], ...]] = {}  # by that, and by how much longer it is
for _first, _pairs in _SOUND_MOVES.items():
    for _left, _right in _pairs:
        _gain = len(_left) - len(_right)
        _SOUNDS_OF_GAIN[_first, _gain] = (*_SOUNDS_OF_GAIN.get((_first, _gain), ()), (_left, _right))
_TRANSPOSED = math.log2(_SHARE["transposition"])

_Cell = tuple[int, int]  # letters of *meant* and of *typed* that are accounted for
_Way = tuple[float, tuple[str, ...]]


def _moves(meant: str, typed: str, cell: _Cell, layout: str) -> list[tuple[int, int, float, str]]:
    """Give where one slip leads from *cell*, what it costs and its kind."""
    i, j = cell
    found: list[tuple[int, int, float, str]] = []
    next_meant, next_typed = meant[i : i + 1], typed[j : j + 1]
    if next_meant and next_typed and next_meant != next_typed:
        found.append((i + 1, j + 1, *_substituted(next_meant, next_typed, layout)))
        if meant[i + 1 : i + 2] == next_typed and typed[j + 1 : j + 2] == next_meant:
            found.append((i + 2, j + 2, _TRANSPOSED, "transposition"))
    if next_typed:
        found.append((i, j + 1, *_inserted(next_typed, (meant[i - 1] if i else "") + next_meant, layout)))
    if next_meant:
        found.append((i + 1, j, *_dropped(next_meant, meant[i - 1] if i else "")))
        for left, right in _SOUND_MOVES.get(next_meant, ()):
            if meant.startswith(left, i) and typed.startswith(right, j):
                found.append((i + len(left), j + len(right), _SOUND_BITS, "sound"))
    return found


def slip(typed: str, meant: str, *, layout: str = "qwerty", most: int = 3, least: float = -math.inf) -> Slip:
    """Find the likeliest slips that make *typed* from *meant*, and what they cost in bits.

    Both texts should be folded: case and accents are no slips. The price holds
    where the slip happened (one of so many places), which letter came of it, and
    that there was more than one; the fewest slips are taken that will do.

    Args:
        typed: What stands there, at most 64 characters.
        meant: What may have been meant, at most 64 characters.
        layout: The keyboard: one of ``LAYOUTS``.
        most: More slips than this are no slip: ``-inf``.
        least: Bits that matter: what costs more is ``-inf``, which is told sooner. Such answers are not remembered.

    Raises:
        KeyError: *layout* is unknown.

    >>> slip("jnasen", "jansen").kinds
    ('transposition',)
    >>> slip("jansen", "jansen").bits
    0.0
    >>> slip("jamsen", "jansen").bits > slip("japsen", "jansen").bits
    True
    """
    _keys(layout)
    if typed == meant:
        return Slip(0.0, ())
    if len(typed) > LONGEST or len(meant) > LONGEST or abs(len(typed) - len(meant)) > most + 1:
        return Slip(-math.inf, ())
    return _remembered(typed, meant, layout, most) if least == -math.inf else _slip(typed, meant, layout, most, least)


@lru_cache(maxsize=16_384)
def _remembered(typed: str, meant: str, layout: str, most: int) -> Slip:
    return _slip(typed, meant, layout, most, -math.inf)


def _slip(typed: str, meant: str, layout: str, most: int, least: float) -> Slip:
    """Go from slip to slip, and between two slips along the letters that agree.

    After each slip are kept, of every cell that was reached, the likeliest way to
    it; the last slip must lead to a cell from which all letters agree to the end.
    """
    place = -math.log2(len(meant) + 1)
    short = min(len(meant), len(typed))
    agreeing = 0  # letters at the end that agree
    while agreeing < short and meant[-1 - agreeing] == typed[-1 - agreeing]:
        agreeing += 1
    at = 0  # letters at the beginning that agree
    while at < short and meant[at] == typed[at]:
        at += 1
    ways: dict[_Cell, _Way] = {(same, same): (same * _SAME, ()) for same in range(at + 1)}
    for left in range(most - 1, -1, -1):  # slips that may follow
        if (last := _last(meant, typed, ways, agreeing, layout)) is not None:
            bits = last[0] + place + _FURTHER * (len(last[1]) - 1)
            if bits < least:  # the way that costs less may have been left out
                break
            return Slip(bits, last[1])
        more = _FURTHER * (most - left) + 2 * (LIKELIEST + place)  # at the most, of two slips or more to come
        if not left or not (ways := {cell: way for cell, way in ways.items() if way[0] + more >= least}):
            break
        ways = _further(meant, typed, ways, place, layout, left=left, agreeing=agreeing)
    return Slip(-math.inf, ())


_FARTHEST = 3  # letters of *meant* that one slip takes at the most


def _last(meant: str, typed: str, ways: dict[_Cell, _Way], agreeing: int, layout: str) -> _Way | None:
    """Find the likeliest slip after which all letters agree; its place is not priced yet.

    These are the slips of :func:`_moves`, in the same order; those are left out that take too few letters of *meant*
    for all to agree behind them, as most do.
    """
    best: _Way | None = None
    long, offset = len(meant), len(meant) - len(typed)
    for (i, j), (bits, kinds) in ways.items():
        gain, least = offset - i + j, long - agreeing - i  # letters of *meant* that the slip takes more, and at least
        if least > _FARTHEST or not -_FARTHEST < gain < _FARTHEST:
            continue  # no slip takes so many letters of either
        for taken, cost, kind in _fitting(meant, typed, (i, j), layout, gain, least):
            total = bits + cost + (long - i - taken) * _SAME
            if best is None or total > best[0]:
                best = total, (*kinds, kind)
    return best


def _fitting(  # noqa: PLR0917
    meant: str, typed: str, cell: _Cell, layout: str, gain: int, least: int
) -> list[tuple[int, float, str]]:
    """Give the slips of *gain* that take *least* letters of *meant* or more: how many, the cost, and the kind."""
    i, j = cell
    found: list[tuple[int, float, str]] = []
    next_meant, next_typed = meant[i : i + 1], typed[j : j + 1]
    if gain == 0:
        if next_meant and next_typed and next_meant != next_typed and least < 3:
            if least < 2:
                found.append((1, *_substituted(next_meant, next_typed, layout)))
            if meant[i + 1 : i + 2] == next_typed and typed[j + 1 : j + 2] == next_meant:
                found.append((2, _TRANSPOSED, "transposition"))
    elif gain == -1:
        if next_typed and least < 1:
            found.append((0, *_inserted(next_typed, (meant[i - 1] if i else "") + next_meant, layout)))
    elif gain == 1 and next_meant and least < 2:
        found.append((1, *_dropped(next_meant, meant[i - 1] if i else "")))
    for left, right in _SOUNDS_OF_GAIN.get((next_meant, gain), ()):
        if len(left) >= least and meant.startswith(left, i) and typed.startswith(right, j):
            found.append((len(left), _SOUND_BITS, "sound"))
    return found


def _further(
    meant: str, typed: str, ways: dict[_Cell, _Way], place: float, layout: str, *, left: int, agreeing: int
) -> dict[_Cell, _Way]:
    """Take one more slip from every cell, and then the letters that agree; *left* slips may still follow.

    Cells are left out from which so many slips lead nowhere: none makes one text more than two letters longer than the
    other, and from a cell before the last of them :func:`_last` goes on only where few letters of *meant* are left.
    """
    found: dict[_Cell, _Way] = {}
    long, wide = len(meant), len(typed)
    offset, most = long - wide, (_FARTHEST - 1) * left
    least = long - agreeing - _FARTHEST if left == 1 else 0
    for cell, (bits, kinds) in ways.items():
        for i, j, cost, kind in _moves(meant, typed, cell, layout):
            if not -most <= offset - i + j <= most:
                continue
            total, way = bits + cost + place, (*kinds, kind)
            while i < least and i < long and j < wide and meant[i] == typed[j]:
                i, j, total = i + 1, j + 1, total + _SAME  # noqa: PLW2901
            if i < least:
                continue
            while (known := found.get((i, j))) is None or known[0] < total:
                found[i, j] = total, way
                if i == long or j == wide or meant[i] != typed[j]:
                    break
                i, j, total = i + 1, j + 1, total + _SAME  # noqa: PLW2901
    return found
