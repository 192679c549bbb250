"""The scales on which answers are given: how much a finding weighs, what to do next, how sure, and to whom."""

from __future__ import annotations

from enum import StrEnum
from functools import total_ordering

__all__ = ["Audience", "Severity", "State", "Verdict"]


class Severity(StrEnum):
    """How much a finding weighs; a policy may give a code another weight.

    >>> Severity("warn") is Severity.WARN
    True
    """

    INFO = "info"  # good to know, or a notation that was tidied
    WARN = "warn"  # ask: yes or no is enough
    BLOCK = "block"  # cannot go on as it is: something must be typed


@total_ordering
class Verdict(StrEnum):
    """What the host should do next: ``ACCEPT < CONFIRM < FIX < REVIEW``.

    >>> max(Verdict.CONFIRM, Verdict.ACCEPT).value, Verdict("fix") > Verdict.CONFIRM
    ('confirm', True)
    """

    ACCEPT = "accept"  # save it
    CONFIRM = "confirm"  # ask the user: yes or no
    FIX = "fix"  # the user has to type something
    REVIEW = "review"  # a person decides about a possible duplicate

    @property
    def rank(self) -> int:
        """Position in the order, from 0."""
        return _RANKS[self]

    def __lt__(self, other: object) -> bool:
        return self.rank < other.rank if isinstance(other, Verdict) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.rank > other.rank if isinstance(other, Verdict) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.rank <= other.rank if isinstance(other, Verdict) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self.rank >= other.rank if isinstance(other, Verdict) else NotImplemented


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


class State(StrEnum):
    """How sure we are of one component of a value; without a register at most ``PLAUSIBLE``."""

    CONFIRMED = "confirmed"  # a register has it so
    PLAUSIBLE = "plausible"  # nothing speaks against it
    SUSPICIOUS = "suspicious"  # something does: a misspelling, a street that the postcode does not have
    INVALID = "invalid"  # it cannot be so
    MISSING = "missing"  # it is needed, and was not typed
    UNEXPECTED = "unexpected"  # it has no place here; no check of ours says so yet


class Audience(StrEnum):
    """Who will see the answer; ``PUBLIC`` never learns that a customer exists."""

    STAFF = "staff"  # who may see other customers: duplicates are named
    PUBLIC = "public"  # the customer himself, or anybody: no index is asked
    SYSTEM = "system"  # a program; it is told what staff is told
