"""The counter: one call before a record is saved."""

from __future__ import annotations

from .intake import Intake

__all__ = ["Intake"]
