"""A text that tells by its postcode that it lies in another country than the form's: *Meir 50, B-2000 Antwerpen*."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import cities, postcodes
from firsttimeright.fields.addresses.anchors import city_behind, known_tail, trim
from firsttimeright.fields.addresses.world import World

__all__ = ["told_abroad"]

# The letters before a postcode that the post has given up, and people have not (CEPT, of 1964)
_MARKS = {"B": "BE", "D": "DE", "F": "FR", "L": "LU", "A": "AT", "CH": "CH", "DK": "DK", "I": "IT", "E": "ES"}
_MARKED = re.compile(r"(?<![\w/-])(?P<mark>BE?|DE?|FR?|LU?|AT?|CH|DK|IT?|ES?)-(?P<code>\d{4,5})(?=[\s,]+[^\W\d_])")
_DUTCH = re.compile(r"(?<![\w/-])(?P<code>[1-9]\d{3} ?[A-Z]{2})(?=[\s,]+[^\W\d_])")
_GB_SHAPE = re.compile(r"\d ?[A-Z]{2}\W*$", re.IGNORECASE)


def told_abroad(text: str, end: int, country: str, view: World, *, coded: bool = False) -> str | None:
    """Give the country whose postcode, with its own place beside it, a text holds; ``None`` where none is certain.

    *coded*: figures in it may be a postcode of *country*, and only another form, of figures and letters, tells more.

    >>> from firsttimeright.fields.addresses.world import world
    >>> [told_abroad(text, len(text), "NL", world()) for text in ("Meir 5, B-2000 Antwerpen", "Meir 5, 2000 Antwerpen")]
    ['BE', None]
    """
    for found in (_DUTCH if coded else _MARKED).finditer(text, 0, end):
        other = "NL" if coded else _MARKS.get(found["mark"], found["mark"])
        info = view.postcode(found["code"], other) if other != country else None
        behind = city_behind(text, found.end(), end)
        if info is not None and behind and cities.agree(text[slice(*behind)], info, other, view):
            return other
    if country != "GB" and not coded and _GB_SHAPE.search(text, 0, end) and _ends_british(text, end, view):
        return "GB"
    return None


def _ends_british(text: str, end: int, view: World) -> bool:
    """Tell whether a text ends with a British postcode behind its own town."""
    pattern = postcodes.finder("GB")
    found = list(pattern.finditer(text, 0, end)) if pattern is not None else []
    code = postcodes.written(found[-1]["code"], "GB", view) if found else None
    info = view.postcode(code, "GB") if code else None
    if info is None or text[found[-1].end() : end].strip(" ,.;\n"):
        return False
    start = max(text.rfind(mark, 0, found[-1].start() - 2) for mark in "\n;,|") + 1
    town = trim(text, start, found[-1].start())
    if not any(map(str.isdigit, text[slice(*town)])) and cities.agree(text[slice(*town)], info, "GB", view):
        return True
    tail = known_tail(text, *town, "GB", view)
    return tail is not None and cities.agree(text[slice(*tail)], info, "GB", view)
