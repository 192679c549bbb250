"""Print the lowest versions that pyproject.toml admits, as constraints for pip."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def lowest(requirement: str) -> str:
    """Turn ``pydantic>=2.7,<3`` into ``pydantic==2.7``."""
    found = re.fullmatch(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9.]+).*", requirement.split(";", maxsplit=1)[0].strip())
    if not found:
        raise SystemExit(f"{requirement}: a dependency states its lowest version as name>=version")
    return f"{found[1]}=={found[2]}"


def main() -> None:
    """Print one line a dependency, the command line's included."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    for requirement in (*project["dependencies"], *project["optional-dependencies"]["cli"]):
        print(lowest(requirement))


if __name__ == "__main__":
    main()
