"""Posting lists: which rows have a key, in sorted arrays with a small mutable part in front.

One writer at a time, any number of readers, no lock for readers: a reader takes
the state once, and everything that it then sees either never changes or only
grows. New entries go to a dictionary; when that is large it is frozen and merged
into the arrays, while another takes its place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Postings"]

Keys = npt.NDArray[np.uint32]
Rows = npt.NDArray[np.uint32]
Fresh = dict[int, int | list[int]]  # one row stands alone: a list for each would keep the garbage collector busy
STRIDE = 1 << 16  # entries merged between two breaths, so that other threads get their turn
SHELF = 16  # entries that lie between two marks of the directory, roughly


class _State(NamedTuple):
    keys: Keys  # sorted
    rows: Rows  # beside the keys
    directory: npt.NDArray[np.uint32]  # where the keys of each first few bits begin
    shift: int  # what a key is shifted by to find its place in the directory
    views: tuple[memoryview, memoryview]  # of keys and directory: single numbers are read faster from these
    frozen: Fresh  # on its way into the arrays
    fresh: Fresh


def _state(keys: Keys, rows: Rows, fresh: Fresh) -> _State:
    """Put arrays in place, with a directory over their keys, and nothing frozen."""
    bits = min(max((len(keys) // SHELF).bit_length(), 1), 24)
    edges = np.arange(1 << bits, dtype=np.uint64) << np.uint64(32 - bits)
    directory = np.append(keys.searchsorted(edges.astype(np.uint32)), len(keys)).astype(np.uint32)
    return _State(keys, rows, directory, 32 - bits, (keys.data, directory.data), {}, fresh)


def _of(found: int | list[int] | None) -> list[int]:
    return [] if found is None else [found] if isinstance(found, int) else found


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
        self._state = _state(none if keys is None else keys, none if rows is None else rows, {})
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
        return self._state.keys.nbytes + self._state.rows.nbytes + self._state.directory.nbytes

    def add(self, row: int, keys: Iterable[int]) -> None:
        """Enter *row* under each of *keys*; the caller is the only writer."""
        fresh = self._state.fresh
        get = fresh.get
        entered = 0
        for key in keys:
            rows = get(key)
            if rows is None:
                fresh[key] = row
            elif isinstance(rows, int):
                fresh[key] = [rows, row]
            else:
                rows.append(row)
            entered += 1
        self.fresh_entries += entered

    def discard(self, row: int, keys: Iterable[int]) -> None:
        """Take *row* out of what is fresh; in the arrays it stays until the next merge. One writer."""
        fresh = self._state.fresh
        for key in keys:
            rows = fresh.get(key)
            if rows is None:
                continue
            if isinstance(rows, int):
                if rows != row:
                    continue
                del fresh[key]
            elif row in rows:
                fresh[key] = [other for other in rows if other != row]
            else:
                continue
            self.fresh_entries -= 1

    def lookup(self, keys: Sequence[int], most: int = 1 << 30) -> list[tuple[int, list[int]]]:
        """Give for each key how many rows have it, and at most *most* of them.

        Rows that were removed are still counted until the next merge. A list
        that is longer than *most* comes back empty when *most* is not reached by
        the fresh part alone: it is too long to walk.
        """
        state = self._state
        view, directory = state.views
        shift, stored = state.shift, state.rows
        newer = [part for part in (state.frozen, state.fresh) if part]
        answer: list[tuple[int, list[int]]] = []
        for key in keys:
            shelf = key >> shift
            end = directory[shelf + 1]
            start = bisect_left(view, key, directory[shelf], end)
            count, found = 0, []
            if start < end and view[start] == key:
                count = (end if view[end - 1] == key else bisect_right(view, key, start + 1, end)) - start
                if count <= most:
                    found = stored[start : start + count].tolist()
            for part in newer:
                more = part.get(key)
                if more is not None:
                    more = [more] if isinstance(more, int) else more
                    count += len(more)
                    if count <= most:
                        found = found + more
            answer.append((count, found))
        return answer

    def first(self, key: int, most: int) -> list[int]:
        """Give at most *most* rows of one key, newest first, however long its list is."""
        state = self._state
        found = [*reversed(_of(state.fresh.get(key))), *reversed(_of(state.frozen.get(key)))]
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
            [key << 32 | row for key, rows in state.frozen.items() for row in _of(rows)], dtype=np.uint64
        )  # fmt: skip
        frozen.sort()
        new_keys, new_rows = (frozen >> np.uint64(32)).astype(np.uint32), frozen.astype(np.uint32)
        keys = np.empty(len(state.keys) + len(new_keys), dtype=np.uint32)
        rows = np.empty_like(keys)
        used = 0
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
            filled = used + len(old_keys) + len(add_keys)
            keys[used:filled] = np.insert(old_keys, places, add_keys)
            rows[used:filled] = np.insert(old_rows, places, add_rows)
            used = filled
            new_keys, new_rows = new_keys[cut:], new_rows[cut:]
            breathe()
        keys.resize(used, refcheck=False)
        rows.resize(used, refcheck=False)
        self._state = _state(keys, rows, self._state.fresh)
