"""How name-like a text is: letters given the two letters before them.

A name that is in no table is not therefore wrong. How likely it is that such a
name exists at all is read from its letters: ``hooyvled`` ends as no name does,
``hooyveld`` as many do. Trigrams with interpolation down to single letters,
made from the tables of names by ``tools/letters.py``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from firsttimeright.text.folding import fold

__all__ = ["ALPHABET", "bits_a_letter", "surprise"]

ALPHABET = "\x00abcdefghijklmnopqrstuvwxyz'- ?"  # edge of the name, letters, marks, and any other letter
_SIZE = len(ALPHABET)
_AT = {letter: place for place, letter in enumerate(ALPHABET)}
_OTHER = _AT["?"]
_CODES = bytes(_AT.get(chr(code), _OTHER) for code in range(256))
_STEP = 8  # a byte holds bits times eight
_LATIN = re.compile(r"[a-z' -]+")
_LONGEST = 64  # letters; a longer text is no name


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
    before = total = 0  # the two letters before, and the bits so far
    for place in name.encode("ascii", "replace").translate(_CODES):
        total += table[before * _SIZE + place]
        before = before % _SIZE * _SIZE + place
    return (total + table[before * _SIZE]) / _STEP


def bits_a_letter(word: str, kind: str = "family") -> float:
    """Give log2 of the probability that a name is spelled *word*, a letter; the end counts as one.

    Args:
        word: One word or several, in any case.
        kind: ``family`` or ``given``.

    Returns:
        0 for a word of other letters than Latin ones, and for one of more than 64.

    >>> bits_a_letter("bakker") > bits_a_letter("bkkaer")
    True
    """
    key = fold(word)
    if not key or len(key) > _LONGEST or not ((key.isascii() and key.isalpha()) or _LATIN.fullmatch(key)):
        return 0.0
    return -surprise(key, kind) / (len(key) + 1)
