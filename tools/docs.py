"""Write docs/findings.md from the catalogue, or with ``--check`` say whether it is stale."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from firsttimeright import catalogue

PAGE = Path(__file__).parent.parent / "docs" / "findings.md"

HEAD = """\
# Findings

Every code that the library reports, room by room. A code is public API: it never gets a second meaning, and
callers test codes, never sentences. The sentences below are for the person who types; ‹names› stand where a
value goes. A host can put its own words in their place. `firsttimeright explain CODE` shows the same, and
`firsttimeright explain CODE --language nl` says it in Dutch.

Severities: **info** is good to know, or a notation that was tidied; **warn** asks for a yes or a no; **block**
cannot go on as it is.

This page is written by `make docs`.
"""


def page() -> str:
    """Give the whole page."""
    parts = [HEAD]
    for room, group in groupby(catalogue.entries().values(), key=lambda item: item.room):
        items = [catalogue.explain(item.code) for item in group]
        parts.append(f"## {room.capitalize()}\n")
        parts += [_finding(item) for item in items if item.severity is not None]
        reasons = [item for item in items if item.severity is None]
        if reasons:
            parts.append(_reasons(room, reasons))
    if catalogue.RETIRED:
        rows = "\n".join(f"| `{old}` | `{new}` |" for old, new in catalogue.RETIRED.items())
        parts.append(f"## Retired\n\n| code | now |\n| --- | --- |\n{rows}\n")
    return "\n".join(parts)


def _finding(item: catalogue.Explanation) -> str:
    severity = item.severity.value if item.severity else ""
    return f"### `{item.code}`\n\n*{severity}* · {item.text}\n\n- When: {item.when}\n- Do: {item.do}\n"


def _reasons(room: str, items: list[catalogue.Explanation]) -> str:
    def cell(text: str) -> str:
        return " ".join(text.replace("|", "\\|").split())

    rows = "\n".join(f"| `{item.code}` | {cell(item.text)} | {cell(item.when)} |" for item in items)
    return f"### Reasons given by {room}\n\n| evidence | said as | when |\n| --- | --- | --- |\n{rows}\n"


def main() -> int:
    """Write the page, or compare it."""
    fresh = page()
    if "--check" in sys.argv[1:]:
        if PAGE.exists() and PAGE.read_text(encoding="utf-8") == fresh:
            return 0
        print(f"{PAGE.name} is stale: run `make docs`", file=sys.stderr)
        return 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
