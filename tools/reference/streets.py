"""Dutch street names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.where import street_capitals as street_spelling
from firsttimeright.text.folding import fold


def _usual(spellings: set[str]) -> str:
    """Choose among ways to spell a street: small words small, the first letter a capital."""

    def worth(name: str) -> tuple[bool, int, str]:
        first = next((letter for letter in name if letter.isalpha()), "")
        return (not (first.isupper() or name.startswith(("'", "\u2019"))), sum(map(str.isupper, name)), name)

    return min(spellings, key=worth)


def streets_nl() -> None:
    """Write the Dutch street names."""
    text = SOURCES["deduce"].text("deduce/data/lookup/src/locations/lst_street/streets_bag.txt")
    spellings: dict[str, set[str]] = defaultdict(set)
    for line in text.split("\n"):
        if (name := line.strip().replace("\u2019", "'").strip('"')) and any(map(str.isalpha, name)):
            spellings[fold(name)].add(name)
    rows = []
    for key, names in spellings.items():
        usual = _usual(names)
        rows.append((key, "" if usual == street_spelling(key) else usual))
    sheet = Sheet(
        "streets_nl",
        "key name",
        "name: usual spelling where it is not the key with capitals on all but the small words; no town is known",
        "public domain (BAG)",
        ("deduce",),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"streets_nl": streets_nl}
