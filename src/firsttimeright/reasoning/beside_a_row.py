"""What is not asked beside a row that shifted: a module of its own, for it opens no other room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..findings import Severity

if TYPE_CHECKING:
    from ..findings import Finding, Suggestion

__all__ = ["nothing_beside"]

_SHIFTED = "cross.shifted"


def nothing_beside(
    suggestions: tuple[Suggestion, ...], findings: tuple[Finding, ...]
) -> tuple[tuple[Suggestion, ...], tuple[Finding, ...]]:
    """Leave out what else is asked about the fields of a row that shifted, and what an address seems to lack by that.

    Once the row is back all of it is looked at anew.
    """
    row = {item.field for item in suggestions if item.code == _SHIFTED}
    if not row:
        return suggestions, findings
    kept = tuple(item for item in suggestions if item.code == _SHIFTED or item.field not in row)
    asked = {(code, item.field) for item in suggestions if item not in kept for code in item.codes}
    told = tuple(item for item in findings if (item.code, item.field) not in asked)
    if row.isdisjoint(_OF_ADDRESSES):
        return kept, told
    return kept, tuple(
        replace(item, severity=Severity.INFO) if item.field in _OF_ADDRESSES and item.code.endswith(_LACKS) else item
        for item in told
    )


_OF_ADDRESSES = frozenset(("street", "house_number", "postcode", "city", "region"))
_LACKS = ".missing"
