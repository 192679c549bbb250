"""What all tests share: a watch on the codes that the library really reports, and one profile for hypothesis."""

from __future__ import annotations

import os
import sys
from functools import wraps

import pytest
from hypothesis import HealthCheck, settings

from firsttimeright.findings import Change, Completion, Evidence, Finding, Suggestion
from firsttimeright.merging import Origin
from firsttimeright.policy import Reason
from firsttimeright.quality import Cause

settings.register_profile(
    "house",
    deadline=None,
    derandomize="CI" in os.environ,  # the same examples each time, where a change is judged
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")

REPORTED: dict[str, set[str]] = {
    place: set() for place in ("finding", "evidence", "rule", "answered", "reason", "cause", "relayed")
}
"""Codes that the library itself put into a result during this run, by the place where they stood."""

WATCHED = (
    # class, position and name of the argument with the code, place
    (Finding, 0, "code", "finding"),
    (Evidence, 0, "code", "evidence"),
    (Change, 3, "rule", "rule"),
    (Suggestion, 5, "code", "answered"),
    (Completion, 4, "code", "answered"),
    (Reason, 0, "code", "reason"),
    (Cause, 0, "code", "cause"),
    (Origin, 1, "rule", "cause"),
)

FOR_OTHERS = {"firsttimeright.findings", "dataclasses"}
"""Modules that make results in the name of whoever calls them: ``Code.at``, ``dataclasses.replace``."""

RELAYING = {"firsttimeright.report.report", "firsttimeright.reasoning.engine"}
"""Modules that make results of suggestions and hypotheses they are handed, a test's invention among them."""


def maker() -> str:
    """Name the module that is making a result."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_globals.get("__name__") in FOR_OTHERS:
        frame = frame.f_back
    if frame is None or frame.f_code.co_filename.startswith("<doctest"):
        return ""  # a docstring's example is a test, too
    return frame.f_globals.get("__name__", "")


def watch(kind: type, position: int, name: str, place: str) -> None:
    """Note the code of each *kind* that the library makes; the object itself is not touched."""
    make = kind.__init__

    @wraps(make)
    def making(self, *args, **options):
        make(self, *args, **options)
        code = options.get(name, args[position] if len(args) > position else "")
        if code and code not in REPORTED[place] and (module := maker()).startswith("firsttimeright."):
            REPORTED["relayed" if module in RELAYING else place].add(code)

    kind.__init__ = making


for watched in WATCHED:
    watch(*watched)


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the tests that look back on the whole run at its end, and leave them out of a part of one."""
    last = [item for item in items if item.get_closest_marker("at_the_end")]
    first = [item for item in items if not item.get_closest_marker("at_the_end")]
    items[:] = first + last
    if not whole(config, first):
        for item in last:
            item.add_marker(pytest.mark.skip(reason="looks back on a whole run"))


def whole(config: pytest.Config, items: list[pytest.Item]) -> bool:
    """Tell whether this run holds all tests: no choice of files, names or marks, and one process."""
    chosen = config.option.keyword or config.option.markexpr or getattr(config.option, "lf", False)
    spread = hasattr(config, "workerinput") or getattr(config.option, "numprocesses", None)
    places = {str(config.rootpath / path) for path in config.getini("testpaths")}
    asked = {str(config.invocation_params.dir / argument) for argument in config.args}
    return bool(items) and not chosen and not spread and asked in (places, {str(config.rootpath)})


@pytest.fixture
def reported() -> dict[str, set[str]]:
    """Give the codes that the library reported so far."""
    return REPORTED
