"""What a building or an estate is called, before number and street: *Résidence du Parc, 8 rue de Belfort*.

Sources: NF Z10-011, where the line of the building stands above that of the street; USPS
Publication 28, 29 (urbanisations of Puerto Rico).
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.addresses.grammar import Grammar
from firsttimeright.fields.addresses.pieces import Line, letters, trimmed

__all__ = [
    "FLAT_OF",
    "GRID",
    "SLASHED",
    "behind_building",
    "care_of",
    "flat_apart",
    "leading_number",
    "unit_behind",
    "with_building",
]

_LEADING = re.compile(
    r"^(?:(?:nr|no|n°|nº|h\.?\s?no|house\sno|door\sno)\.?\s?:?\s?|#\s?)?(\d{1,6})(?!\d)", re.IGNORECASE
)

# What numbers a house by its distance from two axes: W1247, N6W23001, 28W125 (Wisconsin, Illinois).
GRID = re.compile(r"((?:[nsew]\d{3,5}|[nsew]\d{1,4} ?[nsew]\d{1,5}|\d{1,3}[nsew]\d{1,5}))(?![a-z\d])", re.IGNORECASE)
_LOT = re.compile(r"(lot\.? ?\d{1,5}|(?:blk|block)\.? ?\d{1,5}[a-z]?(?=\s+[^\W\d_]))(?!\d)", re.IGNORECASE)
SLASHED = frozenset(("AU", "NZ"))
"""Where *5/23 George Street* is the fifth flat of number 23, which elsewhere is a range."""
FLAT_OF = re.compile(r"(?:(?:unit|u|flat|shop)\.? ?)?\d{1,4}[a-z]?(?=\s*/\s*\d)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;/–—-]*")
_URBANISATION = re.compile(
    r"(?:urb(?:anizaci[oó]n)?|cond(?:ominio)?|res(?:idencial)?|ext(?:ensi[oó]n)?|jard(?:ines)?|parc(?:elas)?|reparto|repto|villa)"
    r"\.? [^\d,]{3,40}?,? (?=#?[a-z]{0,2}-?\d{1,5}[a-z]? (?:calle|c/|ave|avenida|paseo|camino|via)(?![a-z]))",
    re.IGNORECASE,
)
_CARE_OF = re.compile(
    r"(?:c[./]\s?o\.?|care of|p/a|per adres|t\.?\s?a\.?\s?v\.?|attn?\.?:?|z\.?\s?h(?:d|\.d)\.?|bei|chez|a/s|presso|c/-)"
    r"\s(?![\d,;])(?:[^,;\d]{1,60}|(?:room|rm|flat|ward|block|dept|unit|suite|zimmer|station|kamer|afdeling|chambre)\.?\s?"
    r"[a-z]?\d{1,4}[a-z]?)[,;]\s*(?=\S)",  # somebody, or a room
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:(?!\d{1,5}[a-z]?\s(?!floor))[^,;]{0,60}[^\W\d_]{2}[^,;]{0,60}[,;]\s*){1,3}(?=\d{1,5}[a-z]?(?:\s?-\s?\d{1,5}[a-z]?)?\s+[^\W_])",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)(?![a-z])", re.IGNORECASE)
_BUILDING = re.compile(
    r"r[ée]s(?:idence)?\.?(?![a-z])|lotissement|clos|parc|villa|tour|square|z\.?a\.?[ce]?\.?(?![a-z])|z\.?i\.?(?![a-z])|zone|"
    r"centre|galerie|lieu[- ]?dit|domaine|hameau|quartier|cit[ée]",
    re.IGNORECASE,
)


def flat_apart(line: Line, country: str | None) -> Line:
    """Take the flat off a number behind its street where it is written first: *Smith St 4/12*."""
    number = line.parts.get("house_number")
    if country in SLASHED and number and "unit" not in line.parts and number[0].count("/") == 1:
        flat, house = number[0].split("/")
        line.parts["unit"] = (flat, number[1], number[1] + len(flat))
        line.parts["house_number"] = (house, number[2] - len(house), number[2])
    return line


def leading_number(text: str, g: Grammar) -> re.Match[str] | None:
    """Find the house number that a line begins with."""
    if g.country == "US" and (grid := GRID.match(text)):
        return grid
    return _LEADING.match(text) or (_LOT.match(text) if g.country is None else None)


def care_of(text: str) -> int:
    """Give where the address begins behind whom it is cared for by: *c/o Brandt, Lindenstraße 5*; 0 where it begins so.

    >>> care_of("c/o Brandt, Lindenstraße 5"), care_of("Chez Paul, 5 rue Haute"), care_of("Coburger Str. 5")
    (12, 11, 0)
    """
    found = _CARE_OF.match(text)
    return found.end() if found else 0


def behind_building(text: str, g: Grammar, country: str | None) -> int:
    """Give where number and street begin behind the name of a building or an estate; 0 where they begin the line."""
    if cared := care_of(text):
        return cared + behind_building(text[cared:], g, country)
    if g.rule.number == "after":
        return 0
    flat = (FLAT_OF.match(text) if country in SLASHED else None) or g.unit.match(text)
    if flat is not None:
        at = _BETWEEN.match(text, flat.end()).end()  # type: ignore[union-attr]  # it matches nothing at least
        while more := g.unit.match(text, at):  # Suite 5, Level 3, 12 Smith St
            at = _BETWEEN.match(text, more.end()).end()  # type: ignore[union-attr]
        return at if text[at : at + 1].isdigit() else 0
    if g.country == "US":
        found = _URBANISATION.match(text)
        return found.end() if found else _behind_names(text, g)
    if not g.rule.streets_begin and g.rule.number == "before":
        return _behind_names(text, g)
    if not g.rule.streets_begin or g.rule.number != "before" or text[:1].isdigit() or "," not in text:
        return 0
    words = g.rule.street_words
    at = _number_and_street(words).search(text)
    if at is None:
        return 0
    street_first = re.match(rf"(?:{words})(?![a-z])", text, re.IGNORECASE)
    return at.end() if street_first is None or _BUILDING.match(text) else 0


def _behind_names(text: str, g: Grammar) -> int:
    """Give where a number and its street begin behind one name or more: *The Vicarage, 2 Low Street*."""
    found = _NAMES.match(text)
    if found is None or not g.street_word.search(_first(text[found.end() :])):
        return 0
    if any(g.street_word.search(name.strip()) for name in re.split("[,;]", found[0]) if name.strip()):
        return 0
    return found.end()


def _first(text: str) -> str:
    return re.split("[,;]", text, maxsplit=1)[0].strip()


def with_building(line: Line, text: str, at: int, g: Grammar) -> Line:
    """Add to a line what stands before its number: flats, stairs and blocks; a building's name is left as it is."""
    unit = next((found for found in g.unit.finditer(text, 0, at) if _begins(text, found.start())), None)
    start = unit.start() if unit is not None else 0
    if cared := care_of(text[:at]):
        line.building = not line.unresolved
        line.unresolved.insert(0, (text[:cared].rstrip(" ,;"), 0, len(text[:cared].rstrip(" ,;"))))
        start = cared
    elif not g.rule.streets_begin:
        start = 0  # "5/23"; and an urbanisation is a part of the address
    elif unit is None or start:
        end = start if unit is not None else at
        if (name := trimmed(text, 0, end)) is not None:
            line.building = not line.unresolved
            line.unresolved.insert(0, name)
        if unit is None:
            return line
    if (before := trimmed(text, start, at)) is not None:
        more = line.parts.get("unit")
        line.parts["unit"] = (f"{before[0]}, {more[0]}", *before[1:]) if more else before
    return line


def _begins(text: str, at: int) -> bool:
    """Tell whether a piece of a line begins there: no part of a word or name."""
    return at == 0 or text[at - 1] in ",;" or text[at - 2 : at] in {", ", "; "}


@lru_cache(maxsize=8)
def _number_and_street(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"[,;]\s*(?=\d{{1,5}}(?:\s?(?:bis|ter|quater|[a-z](?![a-z])))?,?\s+(?:{words})(?![a-z]))", re.IGNORECASE
    )


def unit_behind(text: str, g: Grammar) -> Line | None:
    """Read a street without a number and a unit behind it: "Polígono Los Olivos, nave 7"."""
    at = text.find(",")
    start = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing at least
    head = trimmed(text, 0, at)
    if (
        head is None
        or any(mark.isdigit() for mark in _ORDINAL.sub("", head[0]))
        or not letters(head[0])
        or not letters(text[start : start + 4])
    ):
        return None
    end = start
    while more := g.unit.match(text, end):  # lote 12 r/c D
        end = _BETWEEN.match(text, more.end()).end()  # type: ignore[union-attr]
    if end < len(text) or end == start or g.unit.fullmatch(head[0]):
        return None
    return Line({"street": head, "unit": (text[start:], start, len(text))})
