"""The index, as the rooms of one check ask it: the same question is put once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

__all__ = ["AskedOnce", "Candidates"]


class Candidates(Protocol):
    """What is asked of an index: ``matching.Index``, or another with the same question."""

    def candidates(self, record: Mapping[str, Any], *, exclude: Any = None, deadline: float | None = None) -> Any:
        """Answer who *record* may already be."""


class AskedOnce:
    """Asks an index for one check; whoever asks the same again hears the answer that was given.

    The reasoning room asks who lives in the same house, and the counter who the
    customer may already be: mostly with one and the same record. A question with
    a deadline is always put, for its answer may be shorter.
    """

    __slots__ = ("_answered", "_index")

    def __init__(self, index: Candidates) -> None:
        self._index = index
        self._answered: tuple[Mapping[str, Any], Any, Any] | None = None  # record, exclude, answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._index, name)

    def __len__(self) -> int:
        count = getattr(self._index, "__len__", None)
        return int(count()) if count is not None else 0  # of an index of another make, it may not be known

    def __bool__(self) -> bool:
        return True

    def candidates(self, record: Mapping[str, Any], *, exclude: Any = None, deadline: float | None = None) -> Any:
        """Give the index's answer for *record*."""
        if deadline is not None:
            return self._index.candidates(record, exclude=exclude, deadline=deadline)
        known = self._answered
        if known is None or known[0] != record or known[1] != exclude:
            answer = self._index.candidates(record, exclude=exclude, deadline=None)
            known = self._answered = (record, exclude, answer)
        return known[2]
