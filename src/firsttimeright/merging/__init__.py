"""The golden record: a proposal for records of one customer, and the groups that need one.

Nothing merges by itself: :func:`propose` proposes, with where each value comes
from, the conflicts with both sides, and the way back.
"""

from __future__ import annotations

from ._cluster import Cluster, cluster
from ._gather import records_of
from ._propose import CODES, EVIDENCE, Conflict, Inverse, Origin, Proposal, propose
from ._rules import RULES

__all__ = [
    "CODES",
    "EVIDENCE",
    "RULES",
    "Cluster",
    "Conflict",
    "Inverse",
    "Origin",
    "Proposal",
    "cluster",
    "propose",
    "records_of",
]
