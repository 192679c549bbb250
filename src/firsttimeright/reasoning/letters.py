"""How name-like a text is: letters given the two letters before them.

A name that is in no table is not therefore wrong. How likely it is that such a
name exists at all is read from its letters: ``hooyvled`` ends as no name does,
``hooyveld`` as many do. Trigrams with interpolation down to single letters,
made from the tables of names by ``tools/letters.py``.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["ALPHABET", "surprise"]

ALPHABET = "\x00abcdefghijklmnopqrstuvwxyz'- ?"  # edge of the name, letters, marks, and any other letter
_SIZE = len(ALPHABET)
_AT = {letter: place for place, letter in enumerate(ALPHABET)}
_OTHER = _AT["?"]
_STEP = 8  # a byte holds bits times eight


@cache
def _table(kind: str) -> bytes:
    return files(__package__).joinpath(f"letters_{kind}.bin").read_bytes()


@lru_cache(maxsize=16_384)
def surprise(name: str, kind: str) -> float:
    """Give -log2 of the probability of *name* among the names of its *kind*, by its letters.

    Args:
        name: Folded.
        kind: ``family`` or ``given``.

    >>> surprise("hooyvled", "family") > surprise("hooyveld", "family") + 3
    True
    """
    table = _table(kind)
    one = two = 0
    total = 0
    for letter in name:
        three = _AT.get(letter, _OTHER)
        total += table[(one * _SIZE + two) * _SIZE + three]
        one, two = two, three
    return (total + table[(one * _SIZE + two) * _SIZE]) / _STEP
