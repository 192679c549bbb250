"""Telephone numbers."""

from __future__ import annotations

from firsttimeright.fields.phones.codes import CODES, EVIDENCE
from firsttimeright.fields.phones.reading import parse
from firsttimeright.fields.phones.value import STYLES, Phone, render

__all__ = ["CODES", "EVIDENCE", "STYLES", "Phone", "parse", "render"]
