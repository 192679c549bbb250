"""Names that lie one or two slips away, found without looking at all of them closely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

__all__ = ["FARTHEST", "LONGEST", "Lexicon"]

_Bytes: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
_Places: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
_Flags: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
_Signatures: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.uint64]]

LONGEST = 48  # letters; longer names and queries have no neighbours
FARTHEST = 3
_FEW = 16  # names that are compared sooner one by one than in a batch
# Letters from which one slip is in the first two or in the last two, and never in both: there it takes one letter away
# and brings one in, which changes two bits. Names whose ends differ in more are passed over unread, too.
_SHORTEST = 5

# Each letter has two bits: "occurs", and "occurs, and an even number of times". One letter more or less changes one
# bit: a substitution changes two, an insertion or omission one, a transposition none. Names whose bits differ more
# are passed over unread.
_BIT = np.zeros(256, dtype=np.uint32)
for _at, _letter in enumerate(b"abcdefghijklmnopqrstuvwxyz -'."):
    _BIT[_letter] = 1 << _at
_BIT[ord("?")] = 1 << 30  # any letter beyond ASCII
for _letter in b"0123456789":
    _BIT[_letter] = 1 << 31
_BIT_OF: list[int] = _BIT.tolist()
_ONE = np.uint64(1)
_TAILS = re.compile(r"\t[^\n]*")


def _ends(letters: _Bytes, starts: _Places, ends: _Places) -> _Signatures:
    """Give the bits of the first two letters of each name in a run of letters, and of its last two."""
    last = len(letters) - 1
    head = _BIT[letters[starts]] | _BIT[letters[np.minimum(starts + 1, last)]]
    tail = _BIT[letters[ends - 1]] | _BIT[letters[np.maximum(ends - 2, 0)]]
    return head | tail.astype(np.uint64) << np.uint64(32)


def _ends_of(key: str) -> int:
    """Give the bits of the first two letters of one name, and of its last two."""
    one, two, *_, three, four = (_BIT_OF[letter] for letter in key.encode("ascii", "replace"))
    return one | two | (three | four) << 32


def _signatures(letters: _Bytes, starts: _Places) -> _Signatures:
    """Give the bits of each name in a run of letters."""
    if not len(starts):
        return np.zeros(0, dtype=np.uint64)
    bits = _BIT[letters]
    once = np.bitwise_or.reduceat(bits, starts).astype(np.uint64)
    odd = np.bitwise_xor.reduceat(bits, starts)
    return once | (once & ~odd.astype(np.uint64)) << np.uint64(32)


@lru_cache(maxsize=64)  # a name is looked for one slip away, and then two
def _signature(key: str) -> int:
    """Give the bits of one name."""
    once = odd = 0
    for letter in key.encode("ascii", "replace"):
        bit = _BIT_OF[letter]
        once |= bit
        odd ^= bit
    return once | (once & ~odd) << 32


def _close(apart: _Signatures, most: int) -> _Flags:
    """Tell which of *apart* have *most* bits or fewer."""
    if hasattr(np, "bitwise_count"):  # NumPy 2
        return np.less_equal(np.bitwise_count(apart), most)
    for _ in range(most):
        apart &= apart - _ONE  # takes the lowest bit away; of nothing, nothing
    return np.equal(apart, 0)


class Lexicon:
    """Names with their frequencies, to be searched by edit distance.

    Twenty-four bytes a name beside the rows themselves. The distance counts
    insertions, omissions, substitutions and transpositions of adjacent letters
    (optimal string alignment).

    Args:
        rows: The names, folded; of a row with tabs the part before the first.
        frequency: One figure a row; the larger, the earlier it is given.
    """

    __slots__ = ("_bits", "_cut", "_ends", "_frequency", "_order", "_rows", "_start")

    def __init__(self, rows: Sequence[str], frequency: Sequence[float]) -> None:
        self._rows = rows
        self._cut = bool(rows) and "\t" in rows[0]
        blob = np.frombuffer(
            (_TAILS.sub("", "\n".join(rows)) + "\n").encode("ascii", "replace") if rows else b"", dtype=np.uint8
        )
        ends = np.flatnonzero(blob == ord("\n"))
        starts = np.concatenate(([0], ends[:-1] + 1)) if len(ends) else ends
        lengths = np.minimum(ends - starts, LONGEST + FARTHEST + 1)
        rates = np.asarray(frequency, dtype=np.float64)
        order = np.argsort(lengths, kind="stable")
        self._order = order.astype(np.int32)
        self._frequency = rates[order]
        self._start = np.searchsorted(lengths[order], np.arange(LONGEST + FARTHEST + 3)).tolist()
        self._bits = _signatures(blob, starts)[order]
        self._ends = _ends(blob, starts, ends)[order]

    def __len__(self) -> int:
        return len(self._rows)

    def near(self, key: str, *, distance: int = 1, limit: int = 16) -> tuple[tuple[str, float, int], ...]:
        """Give the names at 1 to *distance* slips from *key*, most frequent first: name, frequency, distance.

        Equal names are left out. O(names of about that length), a few nanoseconds each.
        """
        if not 0 < distance <= FARTHEST or not 0 < len(key) <= LONGEST or limit < 1:
            return ()
        bits, start, mine = self._bits, self._start, np.uint64(_signature(key))
        low, high = start[max(len(key) - distance, 0)], start[len(key) + distance + 1]
        found = _close(bits[low:high] ^ mine, 2 * distance).nonzero()[0] + low
        if distance > 1 and len(found) > _FEW:
            # Of names two letters longer or shorter two slips change one bit each, and not two.
            about_as_long = (found >= start[max(len(key) - 1, 0)]) & (found < start[len(key) + 2])
            found = found[about_as_long | _close(bits[found] ^ mine, 2 * distance - 2)]
        if len(found) > _FEW and len(key) - distance + 1 >= _SHORTEST:
            found = found[_close(self._ends[found] ^ np.uint64(_ends_of(key)), 2 * distance)]
        if not len(found):
            return ()
        rows = self._rows
        names = [rows[at] for at in self._order[found].tolist()]
        if self._cut:
            names = [row.partition("\t")[0] for row in names]
        if len(names) <= _FEW:
            slips = [OSA.distance(key, name, score_cutoff=distance) for name in names]
        else:
            apart = process.cdist([key], names, scorer=OSA.distance, score_cutoff=distance, dtype=np.uint8)[0]
            kept = np.flatnonzero((apart > 0) & (apart <= distance))
            found, slips, names = found[kept], apart[kept].tolist(), [names[at] for at in kept.tolist()]
        rates = self._frequency
        best = sorted(
            (-float(rates[at]), steps, name)
            for at, steps, name in zip(found.tolist(), slips, names, strict=True)
            if 0 < steps <= distance
        )
        return tuple((name, -rate, steps) for rate, steps, name in best[:limit])
