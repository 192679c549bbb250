"""A number field that begins with the flat, or holds the name of the house: *Flat 6, 152*, *Rose Cottage*.

Where a flat is written first, forms ask for "house name or number": a house with a name
often has no number, and what it is called is its address. Source: Royal Mail, "Programmers'
guide" to the Postcode Address File: sub-building and building name come before the number.
"""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import codes, postcodes, unnumbered
from firsttimeright.fields.addresses.buildings import FLAT_OF, SLASHED
from firsttimeright.fields.addresses.grammar import Grammar, grammar, rule_of
from firsttimeright.fields.addresses.lines import LONGEST, Line, Piece, read_house
from firsttimeright.fields.addresses.no_address import is_stopgap
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.text.folding import fold

__all__ = ["is_of_its_own_kind", "is_way_to_the_door", "put_flat", "read_flat"]

_BETWEEN = re.compile(r"[\s,;/–—-]*")
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.&()-]|\s)*[^\W\d_)]")
_VOWEL = re.compile(r"[aeiouyw]", re.IGNORECASE)
_STREET = re.compile(r"\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr)\.?$", re.IGNORECASE)
_NUMBER_FIRST = re.compile(r"\d{1,4}[a-z]?(?=[\s,]+[^\W\d_])", re.IGNORECASE)
_LEAST = 3  # letters of a name
_PLOTTED = frozenset(("ES", "PT"))
_PLOT = re.compile(  # where it has no number yet, a house is found by its plot
    r"(?:lote|lt\.|parcela|parc\.|nave|chalet|vivenda)\.? ?[a-z]?\d{1,4}[a-z]?(?![a-z\d])", re.IGNORECASE
)
_SHORT = 14  # characters of what stands behind a number
_LONGEST = 40  # characters of a number with what belongs to it
_FOREIGN = re.compile(r"@|(?:\+|00|0)[\d\s()./-]{7,18}\d$")


def put_flat(sheet: Sheet, text: str) -> bool:
    """Put the flat, the house's name and the number of a number field in their parts; tell whether there is one."""
    flat = read_flat(text, sheet.country)
    if flat is None:
        return False
    name = fold(flat.value("unit") or "")
    if name in {fold(sheet.value(part) or "") for part in ("street", "city", "region")}:
        return False  # said once more
    for part, piece in flat.parts.items():
        sheet.put(part, piece[0], "house_number", piece, rule=codes.ADDITION_IN_NUMBER.name)
    sheet.say(codes.ADDITION_IN_NUMBER, "house_number", sheet.span("house_number", flat.parts["unit"]))
    return True


def is_of_its_own_kind(sheet: Sheet, text: str) -> bool:
    """Tell whether a number is written as in a country whose rules are not known: *H.No. 4-2-118/A*, *Villa 12*.

    It stays as it is; there is nothing to hold it against.
    """
    if (
        sheet.country is None
        or rule_of(sheet.country) is not None
        or len(text) > _LONGEST
        or "street" not in sheet.parts
    ):
        return False
    return any(map(str.isdigit, text)) and _FOREIGN.search(text) is None


def is_way_to_the_door(text: str, sheet: Sheet) -> bool:
    """Tell whether what stands behind a number is short, and no number, street or postcode of its own."""
    if sheet.country == "CH" and text.isdigit():
        return len(text) <= 2  # a building beside the one of that number: 12.1
    if unnumbered.is_route(text, sheet.country) or _is_district(text, sheet.country):
        return True
    if len(text) > _SHORT or "street" not in sheet.parts or not any(map(str.isalpha, text)):
        return False
    if (
        _STREET.search(text)
        or grammar(sheet.country).street_word.search(f"x {text}")
        or sheet.view.street(text, sheet.country)
    ):
        return False
    return not postcodes.looks_like(text, sheet.country, sheet.view)


def _is_district(text: str, country: str | None) -> bool:
    """Tell whether it may be the district that a Turkish line ends with: *No: 12/5 Kadıköy*."""
    return country == "TR" and len(text) <= _LONGEST and text.replace(" ", "").replace("/", "").isalpha()


def read_flat(text: str, country: str | None) -> Line | None:
    """Read a number field that begins with a flat, or that names the house; ``None`` where it does neither.

    >>> read_flat("Flat 6, 152a", "GB").parts["house_number"][0]
    '152'
    >>> read_flat("Rose Cottage", "GB").parts["unit"][0], read_flat("Rose Cottage", "NL")
    ('Rose Cottage', None)
    """
    g = grammar(country)
    if len(text) > LONGEST or text.isdigit():
        return None
    if country in _PLOTTED and _PLOT.match(text):
        return Line({"unit": (text, 0, len(text))})
    if g.rule.number == "after":
        return None
    flat = _flat(text, country, g)
    at = flat.end() if flat is not None else 0
    start = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing at least
    house = _house(text, start, country)
    if house is not None and flat is not None:
        return Line({"unit": (" ".join(flat[0].split()), 0, at), **house})
    if not g.rule.unit_first:
        return None
    if flat is not None and start == len(text):
        return Line({"unit": (text[:at], 0, at)})
    return _named(text, start, country)


def _flat(text: str, country: str | None, g: Grammar) -> re.Match[str] | None:
    found = FLAT_OF.match(text) if country in SLASHED else None
    return found or g.unit.match(text)


def _house(text: str, start: int, country: str | None) -> dict[str, Piece] | None:
    """Read the number that stands from *start* on, with a letter behind it and nothing else."""
    if not text[start : start + 1].isdigit():
        return None
    house = read_house(text[start:], country=country)
    if house.unresolved or not {"house_number"} <= house.parts.keys() <= {"house_number", "house_number_addition"}:
        return None
    return {part: (value, first + start, last + start) for part, (value, first, last) in house.parts.items()}


def _named(text: str, start: int, country: str | None) -> Line | None:
    """Read a house's name from *start* on: alone, behind its number (*12 Ashby House*), or before it."""
    before = _NUMBER_FIRST.match(text, start)
    first = _BETWEEN.match(text, before.end()).end() if before else start  # type: ignore[union-attr]
    name = _NAME.match(text, first)
    if name is None or not _is_name(name[0]):
        return None
    behind = _BETWEEN.match(text, name.end()).end()  # type: ignore[union-attr]
    number: dict[str, Piece] | None = {}
    if before is not None and start == 0:
        number = _house(text[: before.end()], 0, country)
        unit = (text[first : name.end()], first, name.end())
    elif before is None:
        unit = (text[: name.end()], 0, name.end())
        number = _house(text, behind, country) if behind < len(text) else {}
        behind = len(text)
    else:
        return None
    if number is None or behind < len(text):
        return None
    return Line({"unit": unit, **number})


def _is_name(text: str) -> bool:
    """Tell whether words may be what a house is called; no street's name, and no keys at random."""
    if sum(map(str.isalpha, text)) < _LEAST or is_stopgap(text) or _STREET.search(text):
        return False
    return _VOWEL.search(text) is not None
