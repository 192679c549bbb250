"""E-mail addresses."""

from __future__ import annotations

from firsttimeright.fields.emails.codes import CODES, EVIDENCE
from firsttimeright.fields.emails.delivery import deliverable
from firsttimeright.fields.emails.reading import parse
from firsttimeright.fields.emails.value import STYLES, Email, canonical, render

__all__ = ["CODES", "EVIDENCE", "STYLES", "Email", "canonical", "deliverable", "parse", "render"]
