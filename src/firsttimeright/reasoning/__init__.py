"""The colleague: looks at the whole record, weighs the evidence, and knows when to keep quiet.

Every check of ``CHECKS`` is a sentence that should hold. It puts forward
hypotheses (this field was meant to be that) with evidence in bits; the engine
starts from a prior at the stated base rate, damps witnesses that are not
independent, lets competing hypotheses share the probability, and keeps what
passes the threshold. Nothing is applied: all of it waits for consent.
"""

from __future__ import annotations

from ._reason import CHECKS, CODES, EVIDENCE, Reasoned, reason
from .engine import BASE_RATE, THRESHOLDS, dismissal
from .gaps_are_filled import Question, next_question

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
