"""What a host wants done with what was found: severities, thresholds, required fields, the verdict.

A :class:`Policy` is data, frozen, and refused when it contradicts itself.
:func:`decide` gives the verdict with its reasons, :func:`tune` fits thresholds
to an alert budget, and :class:`Feedback` counts, without any value, how often
the users said yes.
"""

from __future__ import annotations

from ._decide import EVIDENCE, Decision, Reason, budget, decide, mends, missing, questions
from ._feedback import Count, Feedback, Shown
from ._policy import CODES, REQUIRED_FIELDS, Policy
from ._tune import GivenUp, Tuning, tune

__all__ = [
    "CODES",
    "EVIDENCE",
    "REQUIRED_FIELDS",
    "Count",
    "Decision",
    "Feedback",
    "GivenUp",
    "Policy",
    "Reason",
    "Shown",
    "Tuning",
    "budget",
    "decide",
    "mends",
    "missing",
    "questions",
    "tune",
]
