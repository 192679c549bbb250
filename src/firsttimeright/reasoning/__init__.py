"""The colleague: looks at the whole record, weighs the evidence, and knows when to keep quiet.

Every check of ``CHECKS`` is a sentence that should hold. It puts forward
hypotheses (this field was meant to be that) with evidence in bits; the engine
starts from a prior at the stated base rate, damps witnesses that are not
independent, lets competing hypotheses share the probability, and keeps what
passes the threshold. Nothing is applied: all of it waits for consent.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .engine import BASE_RATE, THRESHOLDS, dismissal

if TYPE_CHECKING:
    from ._reason import CHECKS, CODES, EVIDENCE, Reasoned, reason
    from .gaps_are_filled import Question, next_question

# The checks bring the rooms of names and addresses along: they are loaded when the first record is reasoned about.
_LATE = {
    **dict.fromkeys(("CHECKS", "CODES", "EVIDENCE", "Reasoned", "reason"), "_reason"),
    **dict.fromkeys(("Question", "next_question"), "gaps_are_filled"),
}

__all__ = [
    "BASE_RATE",
    "CHECKS",
    "CODES",
    "EVIDENCE",
    "THRESHOLDS",
    "Question",
    "Reasoned",
    "dismissal",
    "next_question",
    "reason",
]


def __getattr__(name: str) -> object:
    """Load the checks on first use."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = value
    return value
