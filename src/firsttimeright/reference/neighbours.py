"""Names that lie one or two slips away, found without looking at all of them closely."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

__all__ = ["LONGEST", "Lexicon"]

LONGEST = 40  # letters that are looked at; names and queries beyond it have no neighbours
FARTHEST = 3

# Each letter has two bits: "occurs" and "occurs twice or more". One substitution changes two bits at the most, an
# insertion or omission one, a transposition none: names whose bits differ more are passed over unread.
_BIT = np.zeros(256, dtype=np.uint64)
for _at, _letter in enumerate(b"abcdefghijklmnopqrstuvwxyz"):
    _BIT[_letter] = 1 << _at
for _letter in range(256):
    if not _BIT[_letter] and _letter:
        _BIT[_letter] = 1 << (26 + _letter % 6)
_TWICE = np.uint64(32)


class Lexicon:
    """Names with their frequencies, to be searched by edit distance.

    Sixteen bytes a name beside the names. The distance counts insertions,
    omissions, substitutions and transpositions of adjacent letters
    (optimal string alignment).
    """

    __slots__ = ("_bits", "_frequency", "_keys", "_start")

    def __init__(self, keys: Sequence[str], frequency: Sequence[float]) -> None:
        lengths = np.fromiter((len(key) for key in keys), dtype=np.int32, count=len(keys))
        rates = np.asarray(frequency, dtype=np.float64)
        order = np.lexsort((-rates, lengths))
        self._keys: list[str] = [keys[at] for at in order]
        self._frequency = rates[order]
        self._start = np.searchsorted(lengths[order], np.arange(LONGEST + FARTHEST + 2)).tolist()
        self._bits = _signatures(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def near(self, key: str, *, distance: int = 1, limit: int = 16) -> tuple[tuple[str, float, int], ...]:
        """Give the keys at 1 to *distance* slips from *key*, most frequent first: key, frequency, distance.

        Equal keys are left out. O(names of about that length), with a few nanoseconds a name.
        """
        if not 0 < distance <= FARTHEST or not 0 < len(key) <= LONGEST or limit < 1:
            return ()
        low = self._start[max(len(key) - distance, 0)]
        high = self._start[len(key) + distance + 1]
        apart = self._bits[low:high] ^ _signatures([key])[0]
        for _ in range(2 * distance):
            apart &= apart - np.uint64(1) * (apart != 0)
        found = np.flatnonzero(apart == 0)
        if not len(found):
            return ()
        found += low
        keys = self._keys
        near = process.cdist(
            [key], [keys[at] for at in found.tolist()], scorer=OSA.distance, score_cutoff=distance, dtype=np.uint8
        )[0]
        kept = np.flatnonzero((near <= distance) & (near > 0))
        rates = self._frequency[found[kept]]
        best = sorted(
            ((-float(rate), int(near[at]), keys[found[at]]) for rate, at in zip(rates, kept.tolist(), strict=True)),
        )
        return tuple((name, -rate, slips) for rate, slips, name in best[:limit])


def _signatures(keys: Sequence[str]) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    if not keys:
        return np.zeros(0, dtype=np.uint64)
    plain = "\n".join(keys).encode("ascii", "replace").split(b"\n")
    letters = np.array(plain, dtype=f"S{LONGEST}").view(np.uint8).reshape(len(keys), LONGEST)
    once = np.zeros(len(keys), dtype=np.uint64)
    twice = np.zeros(len(keys), dtype=np.uint64)
    for column in range(min(LONGEST, max(map(len, plain)))):
        bit = _BIT[letters[:, column]]
        twice |= once & bit
        once |= bit
    return once | (twice << _TWICE)
