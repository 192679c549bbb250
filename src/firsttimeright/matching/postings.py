"""Posting lists: which rows have a key, in sorted arrays with a small mutable part in front.

One writer at a time, any number of readers, no lock for readers: a reader takes
the state once, and everything that it then sees either never changes or only
grows. New entries go to a dictionary; when that is large it is frozen and merged
into the arrays, while another takes its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Postings"]

Keys = npt.NDArray[np.uint32]
Rows = npt.NDArray[np.uint32]
STRIDE = 1 << 18  # entries merged between two breaths, so that other threads get their turn


class _State(NamedTuple):
    keys: Keys  # sorted
    rows: Rows  # beside the keys
    frozen: dict[int, list[int]]  # on its way into the arrays
    fresh: dict[int, list[int]]


class Postings:
    """Keys of 32 bits to rows: appended to by one writer, read by many threads.

    >>> postings = Postings()
    >>> postings.add(7, [11, 12])
    >>> postings.lookup([11, 13])
    [(1, [7]), (0, [])]
    """

    __slots__ = ("_state", "fresh_entries")

    def __init__(self, keys: Keys | None = None, rows: Rows | None = None) -> None:
        none = np.zeros(0, dtype=np.uint32)
        self._state = _State(none if keys is None else keys, none if rows is None else rows, {}, {})
        self.fresh_entries = 0

    @classmethod
    def of(cls, entries: npt.NDArray[np.uint64]) -> Postings:
        """Make posting lists of *entries*, key in the upper 32 bits and row in the lower; sorts them in place."""
        entries.sort()
        keys = (entries >> np.uint64(32)).astype(np.uint32)
        return cls(keys, entries.astype(np.uint32))

    def __len__(self) -> int:
        return len(self._state.keys) + self.fresh_entries

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays; the fresh part is not counted."""
        return self._state.keys.nbytes + self._state.rows.nbytes

    def add(self, row: int, keys: Iterable[int]) -> None:
        """Enter *row* under each of *keys*; the caller is the only writer."""
        fresh = self._state.fresh
        for key in keys:
            rows = fresh.get(key)
            if rows is None:
                fresh[key] = [row]
            else:
                rows.append(row)
            self.fresh_entries += 1

    def discard(self, row: int, keys: Iterable[int]) -> None:
        """Take *row* out of what is fresh; in the arrays it stays until the next merge. One writer."""
        fresh = self._state.fresh
        for key in keys:
            rows = fresh.get(key)
            if rows is not None and row in rows:
                if len(rows) == 1:
                    del fresh[key]
                else:
                    rows.remove(row)
                self.fresh_entries -= 1

    def lookup(self, keys: Sequence[int], most: int = 1 << 30) -> list[tuple[int, list[int]]]:
        """Give for each key how many rows have it, and at most *most* of them.

        Rows that were removed are still counted until the next merge. A list
        that is longer than *most* comes back empty when *most* is not reached by
        the fresh part alone: it is too long to walk.
        """
        state = self._state
        answer: list[tuple[int, list[int]]] = []
        if len(state.keys):
            count = len(keys)
            wanted = np.array(keys, dtype=np.uint32)
            order = wanted.argsort()
            both = np.empty(2 * count, dtype=np.uint32)
            wanted.take(order, out=both[:count])
            np.add(both[:count], 1, out=both[count:])  # no key is the largest number, see keys.keys
            spans = state.keys.searchsorted(both)
            places = np.empty((2, count), dtype=np.int64)
            places[:, order] = spans.reshape(2, count)
            rows = state.rows
            for start, end in places.T.tolist():
                length = end - start
                answer.append((length, rows[start:end].tolist() if 0 < length <= most else []))
        else:
            answer = [(0, []) for _ in keys]
        for newer in (state.frozen, state.fresh):
            if newer:
                for place, key in enumerate(keys):
                    more = newer.get(key)
                    if more is not None:
                        count, found = answer[place]
                        total = count + len(more)
                        answer[place] = (total, found + more if total <= most else found)
        return answer

    def first(self, key: int, most: int) -> list[int]:
        """Give at most *most* rows of one key, newest first, however long its list is."""
        state = self._state
        found = [*reversed(state.fresh.get(key, ())), *reversed(state.frozen.get(key, ()))]
        wanted = np.uint32(key)
        start, end = int(state.keys.searchsorted(wanted)), int(state.keys.searchsorted(wanted, "right"))
        older: list[int] = state.rows[max(start, end - most) : end][::-1].tolist()
        return (found + older)[:most]

    def freeze(self) -> bool:
        """Set the fresh part aside for :meth:`merge`; False when a merge is still under way or nothing is fresh."""
        state = self._state
        if state.frozen or not state.fresh:
            return False
        self._state = state._replace(frozen=state.fresh, fresh={})
        self.fresh_entries = 0
        return True

    def merge(self, dead: npt.NDArray[np.bool_], breathe: Callable[[], None]) -> None:
        """Merge what was frozen into new arrays, leave out rows that are *dead*, and put them in place at once.

        Runs beside readers and the writer. O(entries), in strides; *breathe* is
        called between two of them.
        """
        state = self._state
        frozen = np.array(
            [key << 32 | row for key, rows in state.frozen.items() for row in rows], dtype=np.uint64
        )  # fmt: skip
        frozen.sort()
        new_keys, new_rows = (frozen >> np.uint64(32)).astype(np.uint32), frozen.astype(np.uint32)
        keys, rows = [], []
        for start in range(0, max(len(state.keys), 1), STRIDE):
            end = start + STRIDE
            last = end >= len(state.keys)
            cut = len(new_keys) if last else int(new_keys.searchsorted(state.keys[end - 1], "right"))
            old_keys, old_rows = state.keys[start:end], state.rows[start:end]
            alive = ~dead[old_rows]
            if not alive.all():
                old_keys, old_rows = old_keys[alive], old_rows[alive]
            add_keys, add_rows = new_keys[:cut], new_rows[:cut]
            living = ~dead[add_rows]
            add_keys, add_rows = add_keys[living], add_rows[living]
            places = old_keys.searchsorted(add_keys, "right")
            keys.append(np.insert(old_keys, places, add_keys))
            rows.append(np.insert(old_rows, places, add_rows))
            new_keys, new_rows = new_keys[cut:], new_rows[cut:]
            breathe()
        self._state = self._state._replace(keys=np.concatenate(keys), rows=np.concatenate(rows), frozen={})
