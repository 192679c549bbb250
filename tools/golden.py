"""Write the whole-record reports of ``tests/golden`` anew, and show what changed.

Run it when behaviour was meant to change, and read the difference before it is
committed: every line of it is something that a user will see.

    python tools/golden.py            # rewrite, and print the difference
    python tools/golden.py --check    # only print it; exit code 1 if there is one
"""

from __future__ import annotations

import argparse
import datetime as dt
import difflib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from firsttimeright.intake import Intake
from firsttimeright.messages.packs import LANGUAGES
from firsttimeright.report import Report

FOLDER = Path(__file__).parent.parent / "tests" / "golden"
TOLD = FOLDER / "told.txt"
TODAY = dt.date(2026, 1, 15)


def spoken(report: Report) -> dict[str, Any]:
    """Give what a user would see of a report, in a form that reads well as a difference."""
    return {
        "verdict": report.verdict.value,
        "record": {str(key): value for key, value in report.record.items()},
        "changes": [f"{item.field}: {item.before!r} -> {item.after!r} ({item.rule})" for item in report.changes],
        "suggestions": [
            f"{item.field}: {item.before!r} -> {item.after!r} at {item.confidence:.1f} ({item.code}: "
            + ", ".join(piece.code for piece in item.evidence)
            + ")"
            for item in report.suggestions
        ],
        "completions": [f"{item.field}: {item.value!r} at {item.confidence:.1f}" for item in report.completions],
        "findings": [f"{item.severity.value} {item.code} in {item.field}" for item in report.findings],
        "skipped": [f"{item.check}: {item.reason}" for item in report.skipped if item.check != "index"],
    }


def checked(case: dict[str, Any]) -> Report:
    """Check the record of one case."""
    options = case.get("options", {})
    intake = Intake(country=options.get("country"), language=options.get("language"), today=TODAY)
    return intake.check(case["record"], audience=options.get("audience", "staff"))


def written(case: dict[str, Any]) -> str:
    """Give the file of one case, with the report as it is now."""
    report = checked(case)
    whole = {**{key: case[key] for key in ("why", "options", "record") if key in case}, "report": spoken(report)}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def told(paths: Iterable[Path]) -> str:
    """Give every report as its reader is told it, in all languages."""
    lines = ["What the reports beside this file say, as their readers are told it. Written by tools/golden.py.", ""]
    for path in paths:
        report = checked(json.loads(path.read_text(encoding="utf-8")))
        lines.append(path.stem)
        for language in LANGUAGES:
            lines += [f"  {language}: {sentence}" for sentence in report.explain(language)]
        lines.append("")
    return "\n".join(lines)


def main() -> int:
    """Rewrite or compare every case."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only show the difference")
    only_check = parser.parse_args().check
    changed = 0
    paths = sorted(FOLDER.glob("*.json"))
    for path in (*paths, TOLD):
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = told(paths) if path == TOLD else written(json.loads(before))
        if before != after:
            changed += 1
            lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
            sys.stdout.writelines(difflib.unified_diff(*lines, path.name, path.name, n=1))
            if not only_check:
                path.write_text(after, encoding="utf-8")
    print(f"{changed} of {len(paths) + 1} files changed")
    return int(only_check and changed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
