"""Where the index keeps its customers: rows, posting lists and counts, in memory.

The contract towards the search is narrow: keys in, row numbers out; a row number
in, a form out. Another store can stand behind it. One writer at a time (a lock),
any number of readers (no lock).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Hashable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from firsttimeright.matching import building, form, keys
from firsttimeright.matching.counts import Counts
from firsttimeright.matching.form import Form
from firsttimeright.matching.postings import Postings
from firsttimeright.matching.rows import Rows

__all__ = ["Growing", "Store"]

MERGE_FROM = 60_000  # fresh posting entries, some 2,500 customers, from which they are merged into the arrays,
MERGE_SHARE = 100  # or a hundredth of all entries, when that is more: a merge reads them all


class Growing:
    """An array that is filled from pieces, so that no piece has to be kept until the end."""

    __slots__ = ("_array", "_used")

    def __init__(self, kind: type[np.generic]) -> None:
        self._array = np.empty(1 << 16, dtype=kind)
        self._used = 0

    def extend(self, piece: npt.NDArray[Any]) -> None:
        """Append a piece."""
        needed = self._used + len(piece)
        if needed > len(self._array):
            self._array.resize(max(needed, len(self._array) * 3 // 2), refcheck=False)
        self._array[self._used : needed] = piece
        self._used = needed

    def taken(self) -> npt.NDArray[Any]:
        """Give the array, cut to what was filled; nothing is left behind."""
        array, self._array = self._array, np.empty(0, dtype=self._array.dtype)
        array.resize(self._used, refcheck=False)
        self._used = 0
        return array


class Store:
    """Rows, keys and counts of all customers."""

    __slots__ = ("_lock", "_merging", "_objects", "_others", "_purge", "counts", "postings", "rows")

    def __init__(self) -> None:
        self.rows = Rows()
        self.postings = Postings()
        self.counts = Counts()
        self._lock = threading.RLock()
        self._merging: threading.Thread | None = None
        self._objects: list[Any] = []  # ids that are neither integers nor texts
        self._others: dict[Any, int] = {}
        self._purge: list[int] = []  # moved rows that no reader can still meet after the next merge

    def __len__(self) -> int:
        return self.rows.alive

    # identities

    def identity(self, value: Hashable, *, enter: bool = False) -> str:
        """Write an id as text: its type's letter, then itself.

        Raises:
            KeyError: An id of another type than text and integer that was never entered.
            TypeError: An id that is not hashable.
        """
        kind = type(value)
        if kind is str:
            return f"s{value}".replace(form.MARK, " ")
        if kind is int or isinstance(value, np.integer):
            return f"i{value}"
        try:
            place = self._others.get(value)
        except TypeError:
            raise TypeError(f"an id is a number, a text, or else hashable, not {kind.__name__!r}") from None
        if place is None:
            if not enter:
                raise KeyError("no customer with this id is in the index")
            place = self._others[value] = len(self._objects)
            self._objects.append(value)
        return f"o{place}"

    def value(self, identity: str) -> Hashable:
        """Give the id that :meth:`identity` wrote."""
        kind, text = identity[0], identity[1:]
        found: Hashable = text if kind == "s" else int(text) if kind == "i" else self._objects[int(text)]
        return found

    def find(self, identity: str, source: str) -> int | None:
        """Give the row of a customer, or None. O(log n)."""
        rows = self.rows
        for row in reversed(self.postings.lookup([keys.identity_key(identity, source)])[0][1]):
            current = rows.current(row)
            text = rows.read(current) if current is not None else None
            if text is not None and form.decode(text)[:2] == [identity, source]:
                return current
        return None

    def form_of(self, row: int) -> tuple[str, str, Form] | None:
        """Give identity, source and form of a row; None when the customer is gone."""
        text = self.rows.read(row)
        if text is None:
            return None
        parts = form.decode(text)
        return parts[0], parts[1], Form._make(parts[2:])

    # writing

    def load(self, made: Iterator[building.Chunk]) -> list[tuple[int, int]]:
        """Fill an empty store, and give the pairs of rows that bear one id, older first."""
        entries, identities, names = Growing(np.uint64), Growing(np.uint32), Growing(np.uint32)
        for piece in made:
            offset = np.uint64(len(self.rows))
            self.rows.extend(piece.block, piece.lengths)
            entries.extend(piece.entries + offset)
            identities.extend(piece.identities)
            names.extend(piece.names)
        if not len(self.rows):
            return []
        self.counts = Counts(names.taken())
        self.postings = Postings.of(entries.taken())
        own = identities.taken()
        order = np.argsort(own, kind="stable")
        equal = np.flatnonzero(own[order][1:] == own[order][:-1])
        twice = []
        for place in equal.tolist():
            first, second = int(order[place]), int(order[place + 1])
            if self.form_of(first)[:2] == self.form_of(second)[:2]:  # type: ignore[index]  # all of them live
                twice.append((first, second))
        return twice

    def put(self, identity: str, source: str, made: Form) -> None:
        """Enter a customer, or replace the one of that id; visible at once and as a whole."""
        found = self._keys(identity, source, made)
        names = building.names_of(made)
        with self._lock:
            old = self.find(identity, source)
            before = self.form_of(old) if old is not None else None
            if before is not None:
                if before[2] == made:
                    return
                self.counts.change(building.names_of(before[2]), -1)
            row = self.rows.append(form.encode(identity, source, made))
            self.postings.add(row, found)
            self.counts.change(names, 1)
            self.rows.publish(row, instead_of=old)
            if old is not None and before is not None:
                self.postings.discard(old, self._keys(identity, source, before[2]))
            if self.postings.fresh_entries > max(MERGE_FROM, len(self.postings) // MERGE_SHARE):
                self._merge_soon()

    @staticmethod
    def _keys(identity: str, source: str, made: Form) -> set[int]:
        return {*keys.keys(keys.components(made)), keys.identity_key(identity, source)} - {0}

    def drop(self, row: int) -> None:
        """Wipe a customer's row; its keys lead nowhere from now on."""
        with self._lock:
            before = self.form_of(row)
            if before is not None:
                self.counts.change(building.names_of(before[2]), -1)
                self.rows.wipe(row)
                self.postings.discard(row, self._keys(*before))

    # merging

    def _merge_soon(self) -> None:
        if self._merging is not None and self._merging.is_alive():
            return
        if self.postings.freeze():
            dead = self.rows.dead()
            gone = list(self.rows.moved)
            self._merging = threading.Thread(
                target=self._merge, args=(dead, gone), name="firsttimeright-merge", daemon=True
            )
            self._merging.start()

    def _merge(self, dead: Any, gone: list[int]) -> None:
        postings = self.postings
        postings.merge(dead, lambda: time.sleep(0.0005))
        with self._lock:
            for row in self._purge:
                self.rows.moved.pop(row, None)
            self._purge = gone

    def settle(self) -> None:
        """Merge everything that is fresh and wait for it; nothing has to call this."""
        while True:
            with self._lock:
                self._merge_soon()
                thread = self._merging
            if thread is None:
                return
            thread.join()
            self._merging = None
            if not self.postings.fresh_entries:
                return
