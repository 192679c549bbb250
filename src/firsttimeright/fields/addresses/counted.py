"""A number at the end of a street's text that counts no house: *12 Main St, Box 12*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.lines import Line

__all__ = ["counts_something_else"]

# What has a number of its own, and is no part of a building that the rules of a country name
_NUMBERED = re.compile(
    r"(?<![^\W_])(?:box|mailbox|locker|casier|bo[iî]te(?: aux lettres)?|bal|(?:digi)?code|interphone|gate|poort|lift"
    r"|portiek)"
    r"[ .:]*(?:nr\.?|no\.?|n°|nº|#)?[ .:]*$",
    re.IGNORECASE,
)


def counts_something_else(text: str, line: Line) -> bool:
    """Tell whether the number that *line* found at the end of *text* is of something else, be it the house's own.

    So it is where words of their own stand before it, behind a comma or not: then nothing is taken away.
    """
    if (number := line.parts.get("house_number")) is None:
        return False
    before = text[: number[1]]
    apart = "," in before and any(map(str.isalpha, before.rpartition(",")[2]))
    return apart or _NUMBERED.search(before) is not None
