"""The pieces of a street line: their positions, and what stands behind a house number."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from firsttimeright.fields.addresses.grammar import Grammar

__all__ = [
    "BETWEEN",
    "EDGE_LEFT",
    "HALF",
    "LONGEST",
    "RANGE",
    "SECOND",
    "SMALL_WORDS",
    "Known",
    "Line",
    "Piece",
    "designations",
    "is_range",
    "letters",
    "number_value",
    "trim",
    "trimmed",
]

LONGEST = 300  # characters; a longer line is no street line

Piece = tuple[str, int, int]
"""A part's value, and start and end in the text that was read."""
Known = Callable[[str], bool | None]
"""Tells whether a street of that name exists; ``None``: no list for that country."""

BETWEEN = re.compile(r"[\s,;:/._()\-–—+&]*")
EDGE_LEFT = re.compile(r"^[\s,;:/._\-–—)]+")
_EDGE_RIGHT = re.compile(r"[\s,;:/_\-–—(]+$")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
RANGE = re.compile(r"(\d{1,6})([a-z]?)\s?[-–—+/]\s?(\d{1,6})([a-z]?)(?![\w/-])", re.IGNORECASE)
SMALL_WORDS = frozenset(
    ["hs", "bv", "rd", "zw", "bg", "to", "by", "li", "re", "wb", "vr", "ac", "bo"]
)  # additions that are words, written small
HALF = re.compile(r"\s?(1/2|½)(?!\d)")
# 12-14 Kerkstraat: a figure of the number, not of the street; nor of a postcode, 4000-322 Porto and 50-950 Wrocław.
SECOND = re.compile(
    r"(?<!\d{4})(?:\s?[-–+/]\s?(?=[1-9]\d?(?!\d))|(?<=\d{3})\s?[-–+/]\s?(?=[1-9])|\s?&\s?|\s(?:et|and)\s)"
    r"(\d{1,3})(?=,?\s+[^\W\d_]{2})"
)


@dataclass(slots=True)
class Line:
    """What a street line holds; every part with its position."""

    parts: dict[str, Piece] = field(default_factory=dict)
    unresolved: list[Piece] = field(default_factory=list)
    none_on_purpose: bool = False
    building: bool = False  # what is unresolved is what a building is called
    other: dict[str, Piece] | None = None  # the other reading, where two compete

    def value(self, part: str) -> str | None:
        """Give a part's text."""
        piece = self.parts.get(part)
        return piece[0] if piece else None


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span without the marks and blanks at its edges."""
    while start < end and not (text[start].isalnum() or text[start] in "'’‘`´#"):
        if text[start] in "+(" and text[start + 1 : start + 2].isdigit():
            break  # +31 6..., (0513) 62...: another field's, and no edge
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)'"):
        end -= 1
    return start, end


def trimmed(text: str, start: int, end: int) -> Piece | None:
    """Give what stands from *start* to *end* without the marks around it; ``None`` where only marks do."""
    piece = text[start:end]
    if left := EDGE_LEFT.match(piece):
        start += left.end()
        piece = piece[left.end() :]
    if right := _EDGE_RIGHT.search(piece):
        piece = piece[: right.start()]
    return (piece, start, start + len(piece)) if piece else None


def letters(text: str) -> bool:
    """Tell whether two letters stand side by side."""
    return _LETTERS.search(text) is not None


def _addition(text: str, g: Grammar) -> str:
    """Give an addition its usual notation: blanks where words and letters meet, marks gone."""
    text = " ".join(text.split())
    if g.country != "NL":
        return text
    if re.fullmatch(r"[a-z]{1,4}\.|\d{1,2}(?:e|de|ste)", text, re.IGNORECASE):
        text = text.rstrip(".").lower() if len(text) > 2 else text.rstrip(".")
        return text.upper() if len(text) == 1 else text
    if houses := re.fullmatch(r"([a-z]) ?[-–] ?([a-z])", text, re.IGNORECASE):
        return f"{houses[1]}-{houses[2]}".upper()  # 12a-c: three houses
    if joined := re.fullmatch(r"(bis|hs|rood|zwart)[\s-]?([a-z]|\d{1,3})", text, re.IGNORECASE):
        text = f"{joined[1].lower()} {joined[2]}"
    if re.fullmatch(r"[a-z]{1,2}|[ivx]{1,4}", text, re.IGNORECASE) and text.lower() not in SMALL_WORDS:
        return text.upper()
    if any(mark.isdigit() for mark in text) and re.fullmatch(
        r"[a-z]{1,2}\d{1,4}[a-z]?|\d{1,4}[a-z]{1,2}", text, re.IGNORECASE
    ):
        return text.upper()
    words = [
        word.upper() if len(word) == 1 and word.isalpha() and place else word
        for place, word in enumerate(text.split(" "))
    ]
    if words[0].isupper() and len(words[0]) > 1 and not re.fullmatch(r"[IVX]+", words[0]):
        words[0] = words[0].lower()
    return " ".join(words)


def designations(text: str, start: int, g: Grammar, into: dict[str, Piece]) -> int:
    """Read what follows a house number into *into*; give the position where reading stopped."""
    place = start
    first = True
    while place < len(text):
        between = BETWEEN.match(text, place)
        mark = between[0] if between else ""
        here = place + len(mark)
        if here >= len(text):
            return len(text)
        if first and (half := HALF.match(text, start)):
            into["house_number_addition"] = (half[1], half.start(1), half.end(1))
            place, first = half.end(), False
            continue
        kind, found = _kind_of(text, here, mark, first=first, g=g)
        if found is None or _CARED_FOR.match(text, here):
            return place
        end = found.end()
        if end < len(text) and (text[end].isalnum() or (text[end] == "'" and text[end + 1 : end + 2].isalnum())):
            return place
        value, at = found[0], found.start()
        for name, group in found.groupdict().items():  # the part without the word before it
            if group:
                value, at = group, found.start(name)
        value = _addition(value, g) if kind == "house_number_addition" else " ".join(value.split())
        if kind in into:
            if kind == "house_number_addition" and g.country != "NL":
                return place
            before = into[kind]
            if kind == "box" and value == before[0]:  # said twice: "bus 3 bus 3"
                place, first = end, False
                continue
            joint = " " if kind != "unit" or not mark.strip() or "/" not in mark else "/"
            into[kind] = (f"{before[0]}{joint}{value}", before[1], end)
        else:
            into[kind] = (value, at, end)
        place, first = end, kind == "house_number_addition" and first and value.isalpha()
    return place


_CARED_FOR = re.compile(r"(?:c[/.]o|p/a|t\.?a\.?v|z\.? ?hd)(?![^\W\d_])", re.IGNORECASE)
_AFTER_SLASH = re.compile(r"[a-z]?\d{1,5}[a-z]?(?:[/.]\d{1,5}[a-z]?)*(?![a-z\d])|[a-z]{1,2}(?![a-z\d])", re.IGNORECASE)


def _kind_of(text: str, here: int, mark: str, *, first: bool, g: Grammar) -> tuple[str, re.Match[str] | None]:
    role = ""
    if first and "/" in mark:
        role = g.rule.slash
    elif first and ("-" in mark or "–" in mark):
        role = g.rule.dash
    if role in {"box", "unit"} and (found := _AFTER_SLASH.match(text, here)):
        return role, found
    if found := g.box.match(text, here):
        return "box", found
    if found := g.unit.match(text, here):
        return "unit", found
    if role == "addition" and g.country != "NL" and (found := _AFTER_SLASH.match(text, here)):
        return "house_number_addition", found
    return "house_number_addition", g.addition.match(text, here)


def is_range(span: re.Match[str], g: Grammar) -> bool:
    """Tell whether two numbers with a mark between them are one: a range of houses, and in Queens "45-10"."""
    if "/" in span[0] and g.rule.slash != "addition":
        return False
    return int(span[3]) > int(span[1]) or (g.country == "US" and "-" in span[0])


def number_value(text: str, run: re.Match[str], g: Grammar) -> Piece:
    """Give the house number that begins at a run of digits: with its range, where the country has those."""
    span = RANGE.match(text, run.start()) if g.rule.ranges else None
    if span and span.end() < run.end():
        span = None  # 1-2-3 is one number, and no range from 2 to 3
    if span and is_range(span, g):
        mark = "+" if "+" in span[0] else "-"
        return (f"{span[1]}{span[2]}{mark}{span[3]}{span[4]}", span.start(), span.end())
    return (run[0].lstrip("0") or "0", run.start(), run.end())
