"""Customer data, right the first time.

Check, correct, complete and match a customer record before it is saved:

>>> from firsttimeright import Intake
>>> intake = Intake(country="NL", language="nl")
>>> report = intake.check({"e-mail": "sabine.jansen@gmial.com"}, audience="public")
>>> report.verdict.value, report.suggestions[0].after
('confirm', 'sabine.jansen@gmail.com')

An ``Intake`` checks, and answers with a ``Report``: its ``record`` is what to store, its ``verdict`` what
to do, and ``explain()`` says it in words. An ``Index`` holds the existing customers, a ``Policy`` what the
host thinks of what was found. Behind these: ``merging`` (groups, golden records), ``quality`` (how good a
table is), ``integrations`` (web frameworks), ``policy.tune``, and ``fields`` (one field by itself).

The names below are the public API; each loads its room on first use, so that importing the package
costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType as _Room
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsttimeright.customer import Limits
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
    "firsttimeright.customer": ("Limits",),
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
    "Limits",
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
    """List the public names, loaded or not, and the rooms that were opened: what is offered while somebody types."""
    return sorted(
        {*__all__, *(name for name, held in globals().items() if name[:2] == "__" or isinstance(held, _Room))}
    )
