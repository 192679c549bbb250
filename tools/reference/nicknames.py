"""Other forms of given names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable

from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.words.nicknames import GROUPS
from firsttimeright.text.folding import fold

# Double names that are one name: they stand in the lists as two words
_DOUBLE = re.compile(r"\b(Mar[ií]a (?:del )?[A-ZÁ]\w+|Juan (?:José|Manuel|Carlos)|José (?:María|Manuel|Luis|Antonio)|Ana María|Miguel Ángel|"
                     r"Maria (?:Johanna|Helena|Elisabeth|Anna)|Marie Louise|Anna Maria|Halil İbrahim|Yunus Emre|Fatima Zahra|Karl Heinz)\b")  # fmt: skip


def _names(text: str) -> list[str]:
    """Give the names in one side of a line, folded, each once."""
    joined = _DOUBLE.sub(lambda found: found[0].replace(" ", "_"), text)
    return list(dict.fromkeys(fold(name.replace("_", " ")) for name in joined.split()))


def nicknames() -> None:
    """Write the pairs of a name and another form of it, with the language that has them."""
    pairs: dict[tuple[str, str], set[str]] = {}
    for row in csv.DictReader(io.StringIO(SOURCES["nicknames"].text("nicknames/names.csv"))):
        one, other = sorted((fold(row["name1"]), fold(row["name2"])))
        if one != other and one and other:
            pairs.setdefault((one, other), set()).add("en")
    for language, groups in GROUPS.items():
        for group in groups:
            longs, colon, shorts = group.partition(":")
            firsts = _names(longs)
            seconds = _names(shorts) if colon else firsts
            for one, other in ((one, other) for one in firsts for other in seconds if one != other):
                pairs.setdefault((min(one, other), max(one, other)), set()).add(language)
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
