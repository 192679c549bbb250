"""How good the records are: ACCU, which is accurate, complete, correct and unique.

:func:`score` judges one record from what the other rooms found, :func:`accu` a
whole table. Each letter moves for its own cause only, and says which.
"""

from __future__ import annotations

from ._letters import EVIDENCE, Accu, Cause, Letter, freshness, nobody_looked, score
from ._table import FieldQuality, Quality, Trend, accu, trend

__all__ = [
    "EVIDENCE",
    "Accu",
    "Cause",
    "FieldQuality",
    "Letter",
    "Quality",
    "Trend",
    "accu",
    "freshness",
    "nobody_looked",
    "score",
    "trend",
]
