"""Other forms of given names."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.words.nicknames import GROUPS
from firsttimeright.text.folding import fold


def nicknames() -> None:
    """Write the pairs of a name and another form of it, with the language that has them."""
    pairs: dict[tuple[str, str], set[str]] = {}
    for row in csv.DictReader(io.StringIO(SOURCES["nicknames"].text("nicknames/names.csv"))):
        one, other = sorted((fold(row["name1"]), fold(row["name2"])))
        if one != other and one and other:
            pairs.setdefault((one, other), set()).add("en")
    for language, groups in GROUPS.items():
        for group in groups:
            longs, _, shorts = group.partition(":")
            for long in map(fold, longs.split()):
                for short in map(fold, shorts.split()):
                    if long != short:
                        pairs.setdefault((min(long, short), max(long, short)), set()).add(language)
    rows = [(one, other, " ".join(sorted(languages))) for (one, other), languages in pairs.items()]
    sheet = Sheet(
        "nicknames",
        "one other languages",
        "one and other: two forms of a given name, folded; it holds both ways",
        "Apache-2.0 AND MIT",
        ("nicknames",),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"nicknames": nicknames}
