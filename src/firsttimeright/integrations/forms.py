"""What the form doors share: which values a form takes over, and in what words it complains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firsttimeright import messages
from firsttimeright.findings import Finding, Severity
from firsttimeright.report import Report

__all__ = ["complaints", "standardised"]


def complaints(report: Report, language: str | None = None) -> Iterator[tuple[Finding, str]]:
    """Give the findings that block, each in words."""
    tongue = language or report.language or messages.LANGUAGES[0]
    for item in report.findings:
        if item.severity is Severity.BLOCK:
            yield item, messages.text(item.code, tongue, item.facts)


def standardised(report: Report, values: Mapping[str, Any]) -> dict[str, Any]:
    """Give *values* with every text standardised; what a form read as another kind (a date) stays that."""
    return {
        name: report.record[name] if isinstance(value, str) and isinstance(report.record.get(name), str) else value
        for name, value in values.items()
    }
