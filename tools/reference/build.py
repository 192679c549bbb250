"""Build the reference tables: python tools/reference/build.py [TABLE ...].

Without names, all of them. Packages are fetched in exact versions into .cache/sources, checked, read, and never
installed or run. Running it twice gives the same bytes. The American tables need pyarrow to read their source
(tools/reference/requirements.txt); everything else needs the project's own dependencies alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import dialling
import family
import given
import given_home
import known
import mail
import nicknames
import notice
import organisations
import places
import postcodes
import streets
import world

BUILDERS = {
    **given.TABLES,
    **given_home.TABLES,
    **family.TABLES,
    **known.TABLES,
    **nicknames.TABLES,
    **places.TABLES,
    **postcodes.TABLES,
    **streets.TABLES,
    **world.TABLES,
    **mail.TABLES,
    **organisations.TABLES,
    **dialling.TABLES,
}


def main(names: list[str]) -> int:
    """Build the tables named, or all."""
    unknown = [name for name in names if name not in BUILDERS]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; known: {', '.join(BUILDERS)}", file=sys.stderr)
        return 2
    for name, build in BUILDERS.items():
        if not names or name in names:
            build()
    notice.write()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
