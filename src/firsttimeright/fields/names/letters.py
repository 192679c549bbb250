"""How much a word looks like a name: a letter model learned from the reference tables.

Three letters at a time, interpolated with two and one (Witten and Bell 1991 for
the idea of backing off). It is learned in memory from the tables of names at the
first question, in some tens of milliseconds.
"""

from __future__ import annotations

import re
from functools import cache

import numpy as np

from firsttimeright.reference.people import family_countries
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import fold

__all__ = ["bits", "bits_per_letter"]

_SIZE = 28  # the end of a word, 26 letters, everything else
_BACK_OFF = 6.0
_OTHER = 27
_CODES = np.full(256, _OTHER, dtype=np.int64)
_CODES[ord("\n")] = 0
for _place, _letter in enumerate(b"abcdefghijklmnopqrstuvwxyz"):
    _CODES[_letter] = _place + 1
_LATIN = re.compile(r"[a-z' -]+")


@cache
def _model(kind: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    if kind == "given":
        rows = [row.partition("\t")[0] for row in table("given_names").rows]
    else:
        names = [f"family_names_{country.lower()}" for country in family_countries()]
        rows = list({row.partition("\t")[0] for name in names for row in table(name).rows})
    text = "\n\n" + "\n\n".join(rows) + "\n"
    codes = _CODES[np.frombuffer(text.encode("latin-1", "replace"), dtype=np.uint8)]
    three = np.zeros((_SIZE, _SIZE, _SIZE))
    np.add.at(three, (codes[:-2], codes[1:-1], codes[2:]), 1)
    three[:, 0, 0] = 0  # between two names
    two = three.sum(axis=0)
    one = two.sum(axis=0)
    plain = (one + 1) / (one + 1).sum()
    pairs = (two + _BACK_OFF * plain) / (two.sum(axis=1, keepdims=True) + _BACK_OFF)
    triples: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = np.log2(
        (three + _BACK_OFF * pairs) / (three.sum(axis=2, keepdims=True) + _BACK_OFF)
    )
    return triples


def bits(word: str, kind: str = "family") -> float:
    """Give log2 of the probability that a name is spelled *word*; 0 for a word in other letters than Latin ones.

    Args:
        word: One word or several.
        kind: ``family`` or ``given``.

    >>> bits("bakker") > bits("bkkaer")
    True
    """
    key = fold(word)
    if not key or len(key) > 64 or not _LATIN.fullmatch(key):
        return 0.0
    model = _model(kind)
    codes = [0, 0, *(_CODES[ord(letter)] for letter in key), 0]
    return float(sum(model[codes[at], codes[at + 1], codes[at + 2]] for at in range(len(codes) - 2)))


def bits_per_letter(word: str, kind: str = "family") -> float:
    """Give :func:`bits` a letter, the end of the word counted as one."""
    return bits(word, kind) / (len(fold(word)) + 1)
