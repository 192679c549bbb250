"""Academic titles with the ending of a woman behind their stop, as Austria and Germany write them: *Dr.in*, *Mag.a*."""

from __future__ import annotations

import re

from firsttimeright.reference.words.titles import BEFORE
from firsttimeright.text.folding import fold

__all__ = ["gendered"]

_GENDERED = re.compile(
    r"(mag(?=\.a$)|dr|prof|ing|di|doz|univ\.?-?prof|priv\.?-?doz|dr\.?-ing|dipl\.?-[a-zä.-]{2,16})\.(?:in|a)",
    re.IGNORECASE,
)


def gendered(text: str) -> str | None:
    """Give the key of the title in *text* without the ending of a woman, ``None`` where it is no such title.

    >>> gendered("Mag.a"), gendered("Dipl.-Ing.in"), gendered("Mr.in")
    ('mag', 'dipl-ing', None)
    """
    if text[-1:] not in "aAnN" or (found := _GENDERED.fullmatch(text)) is None:
        return None
    word = fold(found[1]).replace(".", "")
    return word if word in BEFORE and (word == "mag" or text[-1] in "nN") else None
