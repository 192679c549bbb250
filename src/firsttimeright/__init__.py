"""Customer data, right the first time.

Check, correct, complete and match a customer record before it is saved. The names below are the
public API; each loads its room on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsttimeright.findings import (
        Audience,
        Change,
        Completion,
        Evidence,
        Finding,
        Severity,
        Skipped,
        State,
        Suggestion,
        Verdict,
    )
    from firsttimeright.intake import Intake
    from firsttimeright.matching import Index, Match
    from firsttimeright.policy import Policy
    from firsttimeright.report import Refused, Report

__version__ = "0.1.0"

_HOMES = {
    "firsttimeright.findings": (
        "Audience",
        "Change",
        "Completion",
        "Evidence",
        "Finding",
        "Severity",
        "Skipped",
        "State",
        "Suggestion",
        "Verdict",
    ),
    "firsttimeright.intake": ("Intake",),
    "firsttimeright.matching": ("Index", "Match"),
    "firsttimeright.policy": ("Policy",),
    "firsttimeright.report": ("Refused", "Report"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Audience",
    "Change",
    "Completion",
    "Evidence",
    "Finding",
    "Index",
    "Intake",
    "Match",
    "Policy",
    "Refused",
    "Report",
    "Severity",
    "Skipped",
    "State",
    "Suggestion",
    "Verdict",
    "__version__",
]


def __getattr__(name: str) -> object:
    """Load a public name from the room where it lives."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
