"""Texts that are no part of any address: links, markup, and places without a letter."""

from __future__ import annotations

import re

__all__ = ["is_strange"]

_STRANGE = re.compile(r"https?:/|\bwww\.\w|<\s*/?\s*[a-z!][^<>]*>", re.IGNORECASE)
_OF_A_NUMBER = 7  # digits from which it is a telephone number, and is told as one


def is_strange(text: str, part: str) -> bool:
    """Tell whether a *text* in the place of a street or a city is neither, in whatever country.

    >>> is_strange("<b>Ede</b>", "city"), is_strange("12345", "city"), is_strange("1945", "street")
    (True, True, False)
    """
    if _STRANGE.search(text) is not None:
        return True
    return part == "city" and not any(map(str.isalpha, text)) and sum(map(str.isdigit, text)) < _OF_A_NUMBER
