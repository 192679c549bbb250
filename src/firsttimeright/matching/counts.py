"""How often each name occurs in the index: a sorted array, with what changed since in front."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["Counts"]

FOLD_IN = 4_096  # changed names from which they are folded into the arrays


class Counts:
    """Counts by hash; one writer, many readers.

    >>> counts = Counts(); counts.change([5, 5, 9], 1); counts.of(5)
    2
    """

    __slots__ = ("_base", "_changed")

    def __init__(self, hashes: npt.NDArray[np.uint32] | None = None) -> None:
        none = np.zeros(0, dtype=np.uint32)
        keys, counts = (none, none) if hashes is None else np.unique(hashes, return_counts=True)
        self._base = (keys, counts.astype(np.uint32))
        self._changed: dict[int, int] = {}

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays."""
        return self._base[0].nbytes + self._base[1].nbytes

    def of(self, hashed: int) -> int:
        """Give the count of one hash; 0 for one never seen. O(log n)."""
        changed = self._changed
        keys, counts = self._base
        place = int(keys.searchsorted(np.uint32(hashed)))
        there = int(counts[place]) if place < len(keys) and int(keys[place]) == hashed else 0
        return max(there + changed.get(hashed, 0), 0)

    def of_many(self, hashes: Sequence[int]) -> list[tuple[int, int]]:
        """Give place in *hashes* and count of each that was seen. O(m log n), in one go."""
        keys, counts = self._base
        changed = self._changed
        found: dict[int, int] = {}
        if len(keys):
            wanted = np.array(hashes, dtype=np.uint32)
            places = keys.searchsorted(wanted)
            places[places == len(keys)] = 0
            for place in np.flatnonzero(keys[places] == wanted).tolist():
                found[place] = int(counts[places[place]])
        if changed:
            for place, hashed in enumerate(hashes):
                if (more := changed.get(hashed)) is not None:
                    found[place] = found.get(place, 0) + more
        return [(place, count) for place, count in sorted(found.items()) if count > 0]

    def change(self, hashes: Iterable[int], by: int) -> None:
        """Add *by* to the count of each of *hashes*; the caller is the only writer."""
        for hashed in hashes:
            self._changed[hashed] = self._changed.get(hashed, 0) + by
        if len(self._changed) > FOLD_IN + len(self._base[0]) // 8:
            self._fold_in()

    def _fold_in(self) -> None:
        keys, counts = self._base
        more = np.fromiter(self._changed, dtype=np.uint32, count=len(self._changed))
        every = np.union1d(keys, more)
        total = np.zeros(len(every), dtype=np.int64)
        total[every.searchsorted(keys)] = counts
        np.add.at(total, every.searchsorted(more), np.fromiter(self._changed.values(), dtype=np.int64, count=len(more)))
        # in this order a reader between the two lines counts a change twice for a moment, never a name not at all
        self._base = (every, np.maximum(total, 0).astype(np.uint32))
        self._changed = {}
