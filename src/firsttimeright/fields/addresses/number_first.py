"""Street lines whose number stands before the street: *12 bis rue Haute*, *Flat 3, 12 High Street*, *1234/5 Dlouhá*.

What stands behind a slash there is what it is behind the street, by the rule of the country: a box, a flat, a
second number of the house, an addition.
"""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.buildings import leading_number
from firsttimeright.fields.addresses.grammar import Grammar
from firsttimeright.fields.addresses.pieces import (
    BETWEEN,
    HALF,
    RANGE,
    SECOND,
    Line,
    Piece,
    designations,
    is_range,
    letters,
    trimmed,
)

__all__ = ["FRENCH", "named_house", "split_before", "starts_with_number"]

_HOUSE_NAME = re.compile(r"([^\d,;][^,;]*[^\W\d_]{2,}[^,;]*)[,;]\s*(?=\d{1,5}[a-z]?\s+[^\W\d_]{2})", re.IGNORECASE)
_SLASHED = re.compile(  # 14/3 Leith Walk, 12a/4 ul. Długa, 5/2/14 Praterstraße, 12/A Via Roma
    r"(?P<letter>[a-z])?\s?/\s?(?P<behind>(?:[a-z]{0,2}\d{1,5}[a-z]?|[a-z]{1,2})(?:\s?/\s?\d{1,5}[a-z]?){0,3})"
    r"(?=,?\s+[^\W\d_]{2})",
    re.IGNORECASE,
)
_CHAIN = re.compile(
    r"\d{1,5}(?:[-/]\d{1,5}){2,5}(?:[-/]?[A-Za-z])?(?=,?\s+[^\W\d_]{2})"
)  # 1-2-3 Ginza: district, block and house
_UNIT_DASH = re.compile(r"(\d{1,5}[a-z]?)\s?-\s?(\d{1,6})(?=\s|[a-z]\s)", re.IGNORECASE)
FRENCH = re.compile(r"\s?(bis|ter|quater|quinquies)(?![a-z])", re.IGNORECASE)
_GLUED = re.compile(r"([a-z])(?=[\s,])", re.IGNORECASE)
_CAPITAL = re.compile(r"\s([A-Z])(?=[\s,])")
_AXIS = re.compile(r"[nsew]\.? \d{1,5}(?: [nsew]\.?)?", re.IGNORECASE)  # of the grids of Utah: 123 E 400 S
_LONE_LETTER = re.compile(r"\s?-?([a-z])(?=\s*,|\s+\S)", re.IGNORECASE)


def split_before(text: str, g: Grammar) -> Line | None:
    """Read a line that begins with its number, or with a flat or a house's name before that."""
    parts: dict[str, Piece] = {}
    offset = 0
    if g.rule.unit_first and (unit := g.unit.match(text)):
        parts["unit"] = (" ".join(unit[0].split()), 0, unit.end())
        gap = BETWEEN.match(text, unit.end())
        offset = gap.end() if gap else unit.end()
    if g.rule.unit_first and (name := _HOUSE_NAME.match(text, offset)):  # "Apt 14, The Mill, 3 Bridge Street"
        parts["unit"] = (" ".join(text[: name.end(1)].split()), 0, name.end(1))
        offset = name.end()
    rest = text[offset:]
    leading = leading_number(rest, g)
    if not leading or g.in_name.match(rest, leading.end()):
        return _without_number(text, offset, parts) if parts else None
    start = offset + leading.start(1)
    number = (leading[1].lstrip("0") or "0", start, offset + leading.end())
    if g.rule.dash == "unit" and (pair := _UNIT_DASH.match(text, start)):
        parts["unit"] = (pair[1], pair.start(1), pair.end(1))
        number = (pair[2], pair.start(2), pair.end(2))
    elif g.country is None and (chain := _CHAIN.match(text, start)):
        number = (chain[0], chain.start(), chain.end())
    elif g.rule.ranges and (span := RANGE.match(text, start)) and is_range(span, g):
        number = (f"{span[1]}{span[2]}-{span[3]}{span[4]}", span.start(), span.end())
    parts["house_number"] = number
    place = number[2]
    if (slashed := _SLASHED.match(text, place)) and not g.in_name.match(text, slashed.end()):
        place = _behind_slash(slashed, parts, g)
    elif (half := HALF.match(text, place) or SECOND.match(text, place)) and not g.in_name.match(text, half.end()):
        parts["house_number_addition"] = (half[1], half.start(1), half.end(1))
        place = half.end()
    elif suffix := FRENCH.match(text, place):
        parts["house_number_addition"] = (suffix[1].lower(), suffix.start(1), suffix.end(1))
        place = suffix.end()
        if letter := _CAPITAL.match(text, place):
            parts["house_number_addition"] = (f"{suffix[1].lower()} {letter[1]}", suffix.start(1), letter.end(1))
            place = letter.end()
    elif (letter := _GLUED.match(text, place)) or (
        (letter := _LONE_LETTER.match(text, place)) and _lone_letter(text, letter, g)
    ):
        parts["house_number_addition"] = (letter[1], letter.start(1), letter.end(1))
        place = letter.end()
    return _with_tail(text, place, parts, g)


def _behind_slash(slashed: re.Match[str], parts: dict[str, Piece], g: Grammar) -> int:
    """Put what stands behind a slash in the part that it is in the country; give where it ends."""
    number, letter, behind = parts["house_number"], slashed["letter"], "".join(slashed["behind"].split())
    part = {"box": "box", "unit": "unit"}.get(g.rule.slash, "house_number_addition")
    if g.rule.slash == "number" and not behind.isalpha():
        parts["house_number"] = (f"{number[0]}{letter or ''}/{behind}", number[1], slashed.end())
    elif part == "house_number_addition":
        start = slashed.start("letter" if letter else "behind")
        parts[part] = (f"{letter}/{behind}" if letter else behind, start, slashed.end())
    else:
        if letter:
            parts["house_number_addition"] = (letter, *slashed.span("letter"))
        before = f"{parts[part][0]}, " if part in parts else ""
        parts[part] = (before + behind, *slashed.span("behind"))
    return slashed.end()


def _lone_letter(text: str, letter: re.Match[str], g: Grammar) -> bool:
    """Tell whether the letter in "12 B rue de la Paix" belongs to the number, unlike the one in "12 E Main St"."""
    if "-" in letter[0]:
        return True
    if g.country in {"US", "CA"}:
        return False
    behind = text[letter.end() :].lstrip(" ,")
    return letter[0].rstrip().endswith(letter[1]) and (
        "," in text[letter.end() : letter.end() + 2]
        or bool(re.match(rf"(?:{g.rule.street_words or '(?!)'})(?![a-z])", behind, re.IGNORECASE))
    )


def _with_tail(text: str, place: int, parts: dict[str, Piece], g: Grammar) -> Line | None:
    """Read "street[, unit]" from *place* on."""
    for pattern in (g.unit, g.box):
        for found in pattern.finditer(text, place):
            if found.start() == place or text[found.start() - 1] not in " ,;-/(":
                continue
            street = trimmed(text, place, found.start())
            if street is None or not letters(street[0]):
                continue
            into: dict[str, Piece] = {}
            stop = designations(text, found.start(), g, into)
            if stop < len(text) and not text[stop:].startswith((",", ";")):
                continue
            if "unit" in parts and "unit" in into:
                into["unit"] = (f"{parts['unit'][0]}, {into['unit'][0]}", parts["unit"][1], into["unit"][2])
            line = Line({**parts, **into, "street": street})
            if left := trimmed(text, stop, len(text)):
                line.unresolved.append(left)
            return line
    street = trimmed(text, place, len(text))
    if street is None or not (letters(street[0]) or (g.country == "US" and _AXIS.fullmatch(street[0]))):
        return None
    return Line({**parts, "street": street})


def _without_number(text: str, offset: int, parts: dict[str, Piece]) -> Line | None:
    street = trimmed(text, offset, len(text))
    if street is None or not letters(street[0]):
        return Line(dict(parts)) if parts else None
    return Line({**parts, "street": street})


def named_house(street: Piece, g: Grammar) -> dict[str, Piece]:
    """Take a house's name before the street, where houses have names: "Rose Cottage, Mill Lane"."""
    text, start, _ = street
    at = text.rfind(",")
    if not g.rule.unit_first or at < 0 or not g.street_word.search(text) or g.street_word.search(text[:at]):
        return {"street": street}
    behind = trimmed(text, at + 1, len(text))
    if behind is None or not letters(text[:at]):
        return {"street": street}
    return {"unit": (text[:at], start, start + at), "street": (behind[0], start + behind[1], start + behind[2])}


def starts_with_number(text: str, g: Grammar) -> bool:
    """Tell whether a line begins with its number, or with a flat before that."""
    if g.rule.unit_first and g.unit.match(text) is not None:
        return True
    leading = leading_number(text, g)
    if leading is None:
        return False
    if g.in_name.match(text, leading.end()):
        return False
    behind = text[leading.end() :]
    if g.country == "US" and _AXIS.fullmatch(behind.strip()):
        return True
    return letters(behind) and (
        behind[:1] in " ,-/–+"
        or FRENCH.match(behind) is not None
        or _GLUED.match(behind) is not None
        or _SLASHED.match(behind) is not None
    )
