"""The hand-written cases of names that are asked about, through the whole ``Intake``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks import _names_cases as cases
from benchmarks._reasoning_world import TODAY, World, lists_of
from benchmarks.measures import rate
from firsttimeright import Intake
from firsttimeright.findings import Severity

TESTS = Path(__file__).resolve().parent.parent / "tests" / "cases"
FILES = ("names_dev.jsonl", "names_own.jsonl", "names_unseen.jsonl")
CATEGORIES = ("typo", "typo-trap", "gender-conflict", "gender-no-conflict", "fields")
OURS = {"salutation": "salutation", "surname": "family_name", "given": "given_name", "particle": "infix",
        "initials": "initials", "title_pre": "titles"}  # fmt: skip


def record_of(case: Mapping[str, Any]) -> dict[str, str]:
    """Give a case as a record: a whole name in one field, or the fields that it has."""
    typed = cases.fields_of(case)
    return {"full_name": typed} if isinstance(typed, str) else typed


def wrong(case: Mapping[str, Any], report: Any) -> list[str]:
    """Say what is wrong in the answer: a question too many or too few, or another offer than the wanted one."""
    expected = case["expected"]
    asked = {item.code.removeprefix("name.") for item in report.findings
             if item.code.startswith("name.") and item.severity is not Severity.INFO}  # fmt: skip
    asked |= {item.code.removeprefix("name.") for item in report.suggestions if item.code.startswith("name.")}
    wanted = [flag if isinstance(flag, list) else [flag] for flag in expected.get("flags", ())]
    bad = [f"missing {flags[0]}" for flags in wanted if None not in flags and not asked & set(flags)]
    allowed = {flag for flags in wanted for flag in flags}
    bad += [f"asked {code}" for code in sorted((asked & cases.FLAGS) - allowed)]
    suggest = expected.get("suggest", {})
    together = [
        f"{one} {other}" for one in _options(suggest.get("particle")) for other in _options(suggest.get("surname"))
    ]
    offered_families = [item.after for item in report.suggestions if item.field == "family_name"]
    joined = any(cases.loose(one) == cases.loose(both) for one in offered_families for both in together)
    for part, value in suggest.items():
        options = _options(value)
        field = OURS[part]
        if part == "surname" and "particle" not in suggest:
            options = [*options, *(one for one in offered_families if _bare(one) in {cases.loose(o) for o in options})]
        if joined and part in ("particle", "surname"):  # a record without a field for infixes keeps them with the name
            continue
        fields = {field, "given_name"} if part == "initials" else {field}  # of a record without a field for initials
        offered = [item.after for item in report.suggestions if item.field in fields]
        whole = {cases.loose(word) for item in report.suggestions if item.field == "full_name"
                 for word in _pieces(item.after or "")}  # fmt: skip
        if whole & {cases.loose(option) for option in options if option}:
            continue  # of a name in one field, that field is asked about
        stored = [report.record.get(field)] if not offered else []  # what is only moved to its field is no question
        fit = any(
            cases.loose(one) == cases.loose(option) for one in (*offered, *stored) for option in options if option
        )
        if not fit and None not in options:
            bad.append(f"offer {field}")
    return bad


def _pieces(name: str) -> list[str]:
    """Give every run of words of a name."""
    words = name.split()
    return [" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)]


def _bare(name: str | None) -> str:
    """Give a family name without its infix, for comparison."""
    words = (name or "").split()
    while len(words) > 1 and words[0].lower() in lists_of.INFIXES:
        words.pop(0)
    return cases.loose(" ".join(words))


def _options(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def gold(_world: World, _size: int) -> None:
    """Print how many cases are answered right, and what is wrong in the others."""
    print("\nHand-written cases of names through Intake.check: the right questions, the right offers, and no others")
    for file in FILES:
        rows = [case for case in cases.load(TESTS / file) if case["category"] in CATEGORIES]
        kinds: dict[str, list[int]] = {}
        why: list[str] = []
        for case in rows:
            where = cases.context(case["lang"])
            report = Intake(**where, today=TODAY).check(record_of(case))
            bad = wrong(case, report)
            row = kinds.setdefault(case["category"], [0, 0])
            row[0] += not bad
            row[1] += 1
            why += [f"{case['id']}: {', '.join(bad)}"] if bad else []
        print(f"  {file}: {rate(sum(row[0] for row in kinds.values()), len(rows))} % of {len(rows)}; "
              + ", ".join(f"{kind} {row[0]}/{row[1]}" for kind, row in kinds.items()))  # fmt: skip
        for line in _some(why):
            print(f"    {line}")


def _some(lines: list[str], most: int = 12) -> Iterable[str]:
    yield from lines[:most]
    if len(lines) > most:
        yield f"and {len(lines) - most} more"
