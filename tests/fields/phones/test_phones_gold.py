"""Every hand-written telephone case comes out as an expert would want it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from firsttimeright.fields import phones

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "cases" / "phones_dev.jsonl").read_text(encoding="utf-8").splitlines()
]


def answers(expected: dict, key: str) -> list | None:
    """Give the right answers under *key*, or None where any will do."""
    return expected.get(f"{key}_any", [expected[key]] if key in expected else None)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_comes_out_as_expected(case):
    parsed = phones.parse(case["input"]["text"], country=case["input"].get("country"))
    value = parsed.value
    given = {
        "e164": value.e164 if value else None,
        "valid": value is not None,
        "type": value.type if value else None,
        "extension": value.extension if value else None,
        "numbers": list(value.numbers) if value else None,
        "action": parsed.verdict.value,
    }
    for key, answer in given.items():
        right = answers(case["expected"], key)
        assert right is None or answer in right, key
    assert set(case["findings"]) <= set(parsed.codes)
    if "findings_any" in case:
        assert set(case["findings_any"]) & set(parsed.codes)
