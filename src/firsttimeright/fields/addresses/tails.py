"""What stands behind an address and is no part of it: *bel 2x*, *t.a.v. J. de Wit*, *(bij de brug)*, *gem. Heumen*."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.pieces import Piece
from firsttimeright.fields.addresses.world import World

__all__ = ["behind_place", "elsewhere", "without_tail"]

_ELSEWHERE = re.compile(
    r"(?:(?<![^\W_])(?:tel(?:efoon)?|phone|mob(?:iel)?|gsm|fax|e-?mail|mail)\b\s*[.:]?\s*\S[\d\s()+./-]{5,24})|(?:(?<![^\W_])(?:e-?mail|mail)(?:adres)?\s*[:.]?\s*)?[^\s@,;]{1,64}@[^\s@,;]{1,255}",
    re.IGNORECASE,
)
_HINT = re.compile(r"@|(?:tel|phone|mob|gsm|fax|mail)", re.IGNORECASE)
_TO_WHOM = re.compile(
    r"[\s,;(/-]+(?P<whom>(?:t\.?\s?a\.?\s?v\.?|ter attentie van|attn\.?|z\.\s?hd\.?|zu händen|à l'attention de|c/o)"
    r"[\s:.]+"
    r"(?=[^\d,;\n]{0,60}$)[^\W\d_][^\d,;\n]*)$",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\s*(?P<remark>\((?=[^()]*\s)[^()]{4,60}\)|gem(?:\.|eente)\s+[^\W\d_][^\d,;]{1,40})$", re.IGNORECASE
)
_PROVINCE = re.compile(r"\((?:[a-z]\.? ?){1,3}\)", re.IGNORECASE)  # Bergen (N. H.)
_EDGES = " ,;|\n\t-–/."


def elsewhere(text: str, end: int) -> list[Piece]:
    """Give the telephone numbers and e-mail addresses that stand in an address."""
    return [(found[0], *found.span()) for found in _ELSEWHERE.finditer(text, 0, end)] if _HINT.search(text) else []


def without_tail(text: str, others: list[Piece]) -> tuple[int, list[Piece]]:
    """Give where the address ends, before whom it is for and before one of *others*; and what stood behind it.

    >>> without_tail("Dam 1, 1012 JS Amsterdam t.a.v. J. de Wit", [])
    (24, [('t.a.v. J. de Wit', 25, 41)])
    """
    end, behind = len(text.rstrip(_EDGES)), []
    for other in reversed(others):
        if len(text[: other[2]].rstrip(_EDGES)) < end or not text[: other[1]].strip(_EDGES):
            break
        end = len(text[: other[1]].rstrip(_EDGES))
        behind.append(other)
    if not behind:
        end = len(text)
    found = _TO_WHOM.search(text[:end])
    if found is not None and any(map(str.isdigit, text[: found.start()])):
        behind.append((found["whom"], *found.span("whom")))
        end = found.start()
    return end, behind


def behind_place(text: str, start: int, end: int, country: str | None, view: World) -> Piece | None:
    """Find a remark behind a known place: in brackets, with several words, or the municipality that it lies in."""
    found = _REMARK.search(text, start, end)
    if found is None or _PROVINCE.fullmatch(found["remark"]) or view.reference.places(text[start:end], country):
        return None
    return (found["remark"], *found.span("remark")) if view.place(text[start : found.start()], country) else None
