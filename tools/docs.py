"""Write the pages of docs/ that are made from the code and the tables, or with ``--check`` say which are stale."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from firsttimeright import catalogue, messages
from firsttimeright.customer.aliases import ALIASES, FIELDS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
TABLES = ROOT / "src" / "firsttimeright" / "reference" / "data"

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


DATA_HEAD = """\
# Reference data

What the tables under `src/firsttimeright/reference/data/` hold, where it comes from and under which licence it
may be passed on. The first lines of each table say the same. Whoever passes the package on names these sources.

| table | rows | from | as of | licence |
| --- | --: | --- | --- | --- |
"""


def findings() -> str:
    """Give the page of all codes."""
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


def data() -> str:
    """Give the page of all tables."""
    rows = []
    for path in sorted((*TABLES.glob("*.tsv"), *TABLES.glob("*.bin"))):
        about = _heading(path)
        cells = (about["table"], f"{int(about['rows']):,}", about["sources"], about["date"], about["licence"])
        rows.append(f"| {' | '.join(cells)} |")
    return DATA_HEAD + "\n".join(rows) + "\n"


def _heading(path: Path) -> dict[str, str]:
    """Read the first lines of a table, ``# name: value``."""
    about = {}
    with path.open("rb") as file:
        for line in file:
            if not line.startswith(b"# "):
                break
            name, _, value = line[2:].decode("utf-8").strip().partition(": ")
            about[name] = value
    return about


FIELDS_HEAD = """\
# Fields

Every field of a customer that the library knows, and the names under which it recognises it in a host's record: in
English, Dutch, German and French, with the tokens of HTML's `autocomplete` among them. Each heading is our own name,
which works too. In names,

- capitals, accents, blanks and marks between words do not count: `geboorte_datum`, `GeboorteDatum` and
  `geboorte-datum` are one;
- `nummer`, `number`, `nr` and `no` at the end are one;
- words that say whose it is are looked past: `klant_achternaam`, `customer[address][city]`. The customer's own goes before
  `billing`, and that before `shipping`; the parts of an address are never taken from two addresses;
- some names mean another field in company: `naam` beside `voornaam` is the family name, `adres` beside `postcode` the street.

A key that is not recognised passes through as it is. `report.fields` says which of your names was read as which field.
For another name, say it once: `Intake(fields={"kl_anm": "family_name"})`, and `None` leaves a key alone:
`fields={"email2": None}`. Of a field of ours, `fields={"city": None}` says that you have none: nothing is offered for it.

```python
>>> from firsttimeright import Intake
>>> report = Intake(country="NL", fields={"kl_anm": "family_name"}).check({"kl_anm": "Jansen", "mobiel_nr": "06 24813597"})
>>> dict(report.fields)
{'family_name': 'kl_anm', 'mobile': 'mobiel_nr'}

```

This page is written by `make docs`.
"""


def fields() -> str:
    """Give the page of all fields and their names."""
    return "\n".join((FIELDS_HEAD, *(_field(name) for name in FIELDS)))


def _field(name: str) -> str:
    labels = dict.fromkeys(messages.text(f"label.{name}", language) for language in messages.LANGUAGES)
    known = ", ".join(f"`{alias}`" for alias in sorted(ALIASES[name], key=str.casefold))
    return f"## `{name}`\n\n*{' · '.join(labels)}*\n\n{known}\n"


PAGES = {"fields.md": fields, "findings.md": findings, "data.md": data}


def main() -> int:
    """Write the pages, or compare them."""
    stale = []
    for name, write in PAGES.items():
        page, fresh = DOCS / name, write()
        if "--check" not in sys.argv[1:]:
            page.write_text(fresh, encoding="utf-8")
        elif not page.exists() or page.read_text(encoding="utf-8") != fresh:
            stale.append(name)
    if stale:
        print(f"{', '.join(stale)} in docs/: run `make docs`", file=sys.stderr)
    return len(stale)


if __name__ == "__main__":
    raise SystemExit(main())
