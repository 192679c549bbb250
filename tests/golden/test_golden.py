"""Whole records with their whole reports: a change of behaviour shows as a difference.

Rewrite them with ``python tools/golden.py`` when the change was meant.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SPEC = importlib.util.spec_from_file_location("golden", ROOT / "tools" / "golden.py")
golden = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(golden)

CASES = sorted((ROOT / "tests" / "golden").glob("*.json"))


def test_there_are_cases():
    assert len(CASES) >= 30


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_report_is_as_it_was(path):
    before = path.read_text(encoding="utf-8")
    assert golden.written(json.loads(before)) == before, "if this was meant: python tools/golden.py"


def test_the_reader_is_told_what_he_was_told_before():
    assert golden.told(CASES) == golden.TOLD.read_text(encoding="utf-8"), "if this was meant: python tools/golden.py"


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_its_own_record_is_left_alone(path):
    """What was standardised once stays as it is: no change, and no louder verdict."""
    case = json.loads(path.read_text(encoding="utf-8"))
    again = json.loads(golden.written({**case, "record": case["report"]["record"]}))["report"]
    assert again["changes"] == []
    assert again["record"] == case["report"]["record"]
