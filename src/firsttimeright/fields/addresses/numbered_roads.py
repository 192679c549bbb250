"""Streets whose name is a number, in a field of their own: *County Road 12*, *128 Street*, *RD 906*.

The number beside them in its own field is then the house's, and the two are no conflict.
Sources: USPS Publication 28, appendix F (county, state and local highways); the usual classes
of roads of each country.
"""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.lines import Line, read_line
from firsttimeright.fields.addresses.sheet import Sheet

__all__ = ["belongs", "is_numbered"]

_OWNERS = (
    r"us|u\.s\.|state|county|co\.?|old|new|farm to market|ranch(?: to market)?|bia|indian|forest|service|range|"
    r"township|twp|private|rural|national|provincial|trunk|interstate|business|n|s|e|w|north|south|east|west"
)
_ENGLISH = (
    r"highway|hwy|route|rte|rt|road|rd|street|st|avenue|ave|lane|ln|line|sideroad|concession(?: road)?|trunk highway|"
    r"cr|sr|cth|fm|rm|loop|spur|parkway|cross|main|sector|phase|block|calle|rang"
)
_DIRECTION = r"(?: (?:[nsew]|ne|nw|se|sw|north|south|east|west)\.?)?"
_FRENCH = (
    r"(?:route|rte|chemin)(?: (?:départementale|departementale|nationale|communale|rurale?|vicinal))?|"
    r"r\.?d\.?|r\.?n\.?|d|n"
)
_ROADS = {
    "FR": _FRENCH,
    "IT": r"(?:strada|s\.?) ?(?:provinciale|statale|comunale|regionale|vicinale|p\.?|s\.?|r\.?|c\.?)",
    "ES": r"(?:carretera|ctra\.?|calle|c/|avenida|av\.?)(?: (?:nacional|comarcal))?(?: ?n-?)?",
    "PT": r"estrada (?:nacional|municipal)|e\.?n\.?|e\.?m\.?|rua|travessa",
    "DE": r"(?:plan|privat)?(?:straße|strasse|str\.?|weg|reihe|gang)",
    "PL": r"droga|ulica|ul\.?",
}
_ROADS |= {"BE": _FRENCH, "LU": _FRENCH, "CH": f"{_FRENCH}|{_ROADS['DE']}", "AT": _ROADS["DE"]}
# Of the countries without rules of their own: the numbered streets of Latin America and of South Asia.
_ANYWHERE = r"rua|quadra|qd\.?|calle|cl\.?|carrera|cra\.?|kr\.?|avenida|av\.?|transversal|diagonal|manzana|travessa"
_FIRST = r"\d{1,4}(?:st|nd|rd|th|e)? (?:street|st|avenue|ave|road|rd|line|sideroad|cross|main)\.?"
_BEFORE = re.compile(f"{_FIRST}{_DIRECTION}", re.IGNORECASE)
_BEHIND = {
    country: re.compile(rf"(?:{roads})[ -]?\d{{1,4}}[a-z]?{_DIRECTION}", re.IGNORECASE)
    for country, roads in {**_ROADS, "": f"(?:(?:{_OWNERS}) )*(?:{_ENGLISH})|{_ANYWHERE}"}.items()
}  # fmt: skip
_ENGLISH_WRITTEN = frozenset(("US", "CA", "GB", "IE"))


def is_numbered(street: str, country: str | None) -> bool:
    """Tell whether a text is a street whose name is a number, and nothing beside it.

    >>> is_numbered("County Road 12", "US"), is_numbered("42 Avenue NW", "CA"), is_numbered("Main St 12", "US")
    (True, True, False)
    """
    ruled = grammar(country).country
    if ruled is None or ruled in _ENGLISH_WRITTEN:
        return _BEHIND[""].fullmatch(street) is not None or _BEFORE.fullmatch(street) is not None
    pattern = _BEHIND.get(ruled)
    return pattern is not None and pattern.fullmatch(street) is not None


def belongs(sheet: Sheet, street: str, line: Line) -> bool:
    """Tell whether the number in a street field, beside a number field, is part of the street's name."""
    name, head = street, line.value("street") or ""
    if sheet.view.street(name, sheet.country) or is_numbered(street, sheet.country):
        return True
    g = grammar(sheet.country)
    if g.rule.number == "before" and _with_unit(street, sheet.country):
        return True
    if "house_number_addition" in line.parts or line.unresolved:
        return False
    if sheet.view.street(head, sheet.country):
        return False
    return sheet.country in {"NL", None} and not g.street_word.search(head)


def _with_unit(street: str, country: str | None) -> bool:
    """Tell whether the number is the flat's, which stands behind the street: *N 5th St Apt 4*."""
    line = read_line(f"1 {street}", country=country)
    return "unit" in line.parts and not line.unresolved and not (line.value("street") or "1")[-1:].isdigit()
