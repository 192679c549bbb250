"""Write the JSON Schema of a report, ``docs/schema/report.schema.json``, from the dataclasses themselves."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import TypeAdapter

from firsttimeright.report import Report

PATH = Path(__file__).parent.parent / "docs" / "schema" / "report.schema.json"


def schema() -> str:
    """Give the schema of a report as it goes out, as text."""
    found = TypeAdapter(Report).json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Report"}
    return json.dumps({**head, **found}, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    PATH.write_text(schema(), encoding="utf-8")
    print(f"written: {PATH.relative_to(Path.cwd()) if PATH.is_relative_to(Path.cwd()) else PATH.name}")
