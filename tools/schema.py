"""Write the JSON Schema of a report, ``docs/schema/report.schema.json``, from the dataclasses themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from firsttimeright.report import Report

PATH = Path(__file__).parent.parent / "docs" / "schema" / "report.schema.json"


def schema() -> str:
    """Give the schema of a report as it goes out, as text."""
    found = TypeAdapter(Report).json_schema(mode="serialization")
    _without_examples(found)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Report"}
    return json.dumps({**head, **found}, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _without_examples(part: Any) -> None:
    """Leave the examples out of all descriptions: they are Python, and whoever reads a schema writes any language."""
    for key, inner in part.items() if isinstance(part, dict) else enumerate(part):
        if key == "description" and isinstance(inner, str):
            part[key] = inner.partition(">>>")[0].rstrip()
        elif isinstance(inner, dict | list):
            _without_examples(inner)


if __name__ == "__main__":
    PATH.write_text(schema(), encoding="utf-8")
    print(f"written: {PATH.relative_to(Path.cwd()) if PATH.is_relative_to(Path.cwd()) else PATH.name}")
