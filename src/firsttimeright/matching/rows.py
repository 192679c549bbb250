"""The rows: every customer's form, one behind the other in one block of bytes.

A row's first byte says whether it lives. Reading one is a single copy, so that a
reader sees the whole of a row or that it is gone, never half of it. Rows are
never moved: a changed customer gets a new one, and the old one is wiped and
points to it.
"""

from __future__ import annotations

from array import array

import numpy as np
import numpy.typing as npt

__all__ = ["Rows"]

_LIVES = 1


class Rows:
    """Append-only store of byte strings that can be wiped.

    >>> rows = Rows()
    >>> row = rows.append(b"form"); rows.publish(row); rows.read(row)
    bytearray(b'form')
    """

    __slots__ = ("_block", "_starts", "alive", "moved")

    def __init__(self) -> None:
        self._block = bytearray()
        self._starts = array("Q", [0])
        self.alive = 0
        self.moved: dict[int, int] = {}  # a wiped row to the row that took its place

    def __len__(self) -> int:
        return len(self._starts) - 1

    @property
    def nbytes(self) -> int:
        """Bytes of all rows and their places."""
        return len(self._block) + 8 * len(self._starts)

    def extend(self, block: bytes, lengths: npt.NDArray[np.uint64]) -> None:
        """Append many living rows at once, each with its mark of life before it; only while nobody reads."""
        starts = np.cumsum(lengths, dtype=np.uint64) + np.uint64(len(self._block))
        self._block += block
        self._starts.frombytes(starts.tobytes())
        self.alive += len(lengths)

    def append(self, text: bytes) -> int:
        """Append a row that nobody sees yet, and give its number."""
        row = len(self)
        self._block += b"\x00" + text
        self._starts.append(len(self._block))
        return row

    def publish(self, row: int, *, instead_of: int | None = None) -> None:
        """Let *row* live; the row that it stands in for is wiped, and leads to it."""
        self._block[self._starts[row]] = _LIVES
        self.alive += 1
        if instead_of is not None:
            self.moved[instead_of] = row
            self.wipe(instead_of)

    def wipe(self, row: int) -> None:
        """Overwrite *row*; nothing of it is left."""
        start, end = self._starts[row], self._starts[row + 1]
        if end > start and self._block[start] == _LIVES:
            self.alive -= 1
        self._block[start:end] = bytes(end - start)

    def read(self, row: int) -> bytearray | None:
        """Give *row*, or the row that took its place; None when the customer is gone."""
        start = row
        while True:
            text = self._block[self._starts[row] : self._starts[row + 1]]
            if text and text[0] == _LIVES:
                if row != start:
                    self.moved[start] = row  # the next reader goes there in one step
                return text[1:]
            newer = self.moved.get(row)
            if newer is None:
                return None
            row = newer

    def current(self, row: int) -> int | None:
        """Give the number of the row that stands for *row* now; None when the customer is gone."""
        while self._block[self._starts[row]] != _LIVES:
            newer = self.moved.get(row)
            if newer is None:
                return None
            row = newer
        return row

    def dead(self) -> npt.NDArray[np.bool_]:
        """Say of every row whether it is wiped; a row that is not published yet counts as living."""
        starts = np.frombuffer(self._starts, dtype=np.uint64)
        first = np.frombuffer(self._block, dtype=np.uint8)[starts[:-1].astype(np.int64)]
        answer: npt.NDArray[np.bool_] = first != _LIVES
        return answer
