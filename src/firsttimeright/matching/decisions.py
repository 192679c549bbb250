"""What people decided of customers: these two are one, those two are not; and whom an answer leaves out for it."""

from __future__ import annotations

import contextlib
from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, Any

from firsttimeright.matching.answer import Match

if TYPE_CHECKING:
    from firsttimeright.matching.store import Store

__all__ = ["Decisions"]

Identity = tuple[str, str]  # a customer's id as the store writes it, and his source
_LONGEST_NUMBER = 30  # digits of a text that is taken for the number that it writes
_LONGEST_CHAIN = 64  # customers who were merged one into the other


class Decisions:
    """Merges and partings. Replaced as a whole with each decision, so that who reads meanwhile sees all or nothing."""

    __slots__ = ("_dismissed", "_merged")

    def __init__(self) -> None:
        self._merged: dict[Identity, Identity] = {}
        self._dismissed: set[frozenset[Identity]] = set()

    def part(self, one: Identity, other: Identity) -> None:
        """Remember that two are not the same."""
        self._dismissed = {*self._dismissed, frozenset((one, other))}

    def join(self, lost: Identity, kept: Identity) -> None:
        """Let *lost* point to *kept*, or to whom that points already.

        Raises:
            ValueError: The two are one already.
        """
        kept = self.survivor(kept)
        if lost == kept:
            raise ValueError("a customer cannot be merged into itself")
        self._merged = {**self._merged, lost: kept}

    def forget(self, own: Identity) -> None:
        """Forget what was decided of a customer who is wiped."""
        self._merged = {a: b for a, b in self._merged.items() if own not in (a, b)}
        self._dismissed = {pair for pair in self._dismissed if own not in pair}

    def survivor(self, own: Identity) -> Identity:
        """Give the customer into whom *own* was merged, or himself."""
        for _ in range(_LONGEST_CHAIN):
            if own not in self._merged:
                return own
            own = self._merged[own]
        return own

    def left_out(
        self, store: Store, exclude: Hashable | Match | Iterable[Hashable | Match] | None, own: Any, where: str
    ) -> set[tuple[str, str | None]]:
        """Give whom an answer leaves out.

        Args:
            store: Writes the ids.
            exclude: The customers whom the host names, as ids or matches.
            own: The id in the record that is asked about; ``None`` where it has none.
            where: Its source; "" where it names none.
        """
        if exclude is None and not self._dismissed:
            return set()
        given: Iterable[Any] = exclude if isinstance(exclude, (list, set, frozenset)) else ()
        if exclude is not None and not given:
            given = (exclude,)
        found: set[tuple[str, str | None]] = set()
        for value in given:
            source = value.source if isinstance(value, Match) else where
            for one in _spellings(value.id if isinstance(value, Match) else value):
                with contextlib.suppress(KeyError):
                    found.add((store.identity(one), source or None))  # no source named: whichever he is in
        asking = {(identity, source or "") for identity, source in found}
        if own is not None:
            with contextlib.suppress(KeyError):
                asking.add((store.identity(own), where))
        for pair in self._dismissed:
            if pair & asking:
                found |= pair - asking
        return found


def _spellings(value: Hashable) -> tuple[Hashable, ...]:
    """Give an id as it came, and as a number where it is one in text, or the other way round."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < _LONGEST_NUMBER:
        return value, int(value)
    return (value, str(value)) if type(value) is int else (value,)
