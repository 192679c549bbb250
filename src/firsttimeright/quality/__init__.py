"""How good the records are: ACCU, which is accurate, complete, correct and unique.

:func:`score` judges one record from what the other rooms found, :func:`accu` a
whole table. Each letter moves for its own cause only, and says which.
"""

from __future__ import annotations

from ._age import HALF_LIVES, freshness, known_of
from ._letter import Cause, Letter
from ._letters import EVIDENCE, Accu, nobody_looked, score
from ._table import FieldQuality, Quality, Trend, accu, trend

__all__ = [
    "EVIDENCE",
    "HALF_LIVES",
    "Accu",
    "Cause",
    "FieldQuality",
    "Letter",
    "Quality",
    "Trend",
    "accu",
    "freshness",
    "known_of",
    "nobody_looked",
    "score",
    "trend",
]
