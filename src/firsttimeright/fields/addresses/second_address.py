"""Where a second address begins, in a text that holds two."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import postcodes
from firsttimeright.fields.addresses.world import World

__all__ = ["second_begins"]

_LETTERED = frozenset({"NL", "GB", "CA", "IE"})  # postcodes that no other number in an address looks like


def second_begins(text: str, end: int, country: str | None, view: World) -> int:
    """Give where a second address begins in a text that holds two postcodes; *end* where there is one address."""
    pattern = postcodes.finder(country) if country in _LETTERED else None
    if pattern is None or country is None:
        return end
    found = [
        (match.end(), code)
        for match in pattern.finditer(text, 0, end)
        if (code := postcodes.written(match["code"], country, view)) and not code.startswith("BFPO")  # BFPO 5, BF1 5AB
    ]
    if len({code for _, code in found}) < 2:
        return end
    cut = re.compile(r"[\n;|]|,(?=[^,;\n|]*\d)").search(text, found[0][0], end)
    return cut.start() if cut and cut.start() < found[-1][0] else end
