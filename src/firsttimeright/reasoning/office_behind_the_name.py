"""What somebody is in the firm stands behind his name: *Jan Smit (directeur)*, which is no remark to be asked about.

Only beside an organisation, and where each word is that of an office or joins two.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..findings import Severity
from ..reference.words.remarks import OFFICES_IN_BRACKETS
from ..text.folding import fold

if TYPE_CHECKING:
    from ..findings import Finding
    from .scene import Scene

__all__ = ["of_an_office"]

_REMARK = "name.remark_in_name"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_JOINS = frozenset(
    ("en", "und", "et", "and", "of", "de", "der", "van", "du", "la", "le", "afd", "afdeling", "dept", "adj")
)


def of_an_office(scene: Scene, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Note, and do not ask about, a remark that says what somebody is in the organisation of the record."""
    if not findings or scene.name is None or not scene.name.unparsed or not scene.text("organisation"):
        return findings
    words = _WORD.findall(fold(scene.name.unparsed))
    if not any(word in OFFICES_IN_BRACKETS for word in words):
        return findings
    if not all(word in OFFICES_IN_BRACKETS or word in _JOINS for word in words):
        return findings
    return tuple(replace(item, severity=Severity.INFO) if item.code == _REMARK else item for item in findings)
