"""What a check answers with: the record to save, and everything that was seen on the way."""

from __future__ import annotations

from ..customer.exact import NotWritten
from .report import EVIDENCE, SINGLE_FIELD, Accepted, Refused, Report, with_accu

__all__ = ["EVIDENCE", "SINGLE_FIELD", "Accepted", "NotWritten", "Refused", "Report", "with_accu"]
