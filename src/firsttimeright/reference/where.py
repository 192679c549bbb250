"""Places, postcodes and streets: look-ups in the tables of addresses."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from firsttimeright.reference.neighbours import Lexicon
from firsttimeright.reference.tables import bits, known_tables, table
from firsttimeright.reference.values import Place, PostcodeInfo
from firsttimeright.text.folding import fold

__all__ = ["pc6_exists", "place_lexicon", "places", "postcode", "postcode_countries"]

PROVINCES = {
    "DR": "Drenthe", "FL": "Flevoland", "FR": "Fryslân", "GE": "Gelderland", "GR": "Groningen", "LI": "Limburg",
    "NB": "Noord-Brabant", "NH": "Noord-Holland", "OV": "Overijssel", "UT": "Utrecht", "ZE": "Zeeland",
    "ZH": "Zuid-Holland",
}  # fmt: skip
_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"  # the letters that Dutch postcodes use; the bitmap counts in them
_WHOLE = re.compile(r"([1-9][0-9]{3})\s?([A-Za-z]{2})")
_NOT_CODE = re.compile(r"[^0-9A-Z]+")


@cache
def postcode_countries() -> tuple[str, ...]:
    """Give the countries whose postcodes the tables have."""
    start = "postcodes_"
    return tuple(
        name.removeprefix(start).upper()
        for name in known_tables()
        if name.startswith(start) and len(name) == len(start) + 2
    )


def _lookup_key(code: str, country: str) -> str:
    plain = _NOT_CODE.sub("", code.upper())
    return plain[:4] if country == "NL" else plain


def postcode(code: str, country: str) -> PostcodeInfo | None:
    """Look a postcode up; of a Dutch one only the four figures count."""
    if country not in postcode_countries():
        return None
    key = _lookup_key(code, country)
    rows = table(f"postcodes_{country.lower()}").all_cells(key)
    if not rows:
        return None
    _, _, municipality, region_code = rows[0]
    return PostcodeInfo(
        key,
        country,
        tuple(row[1] for row in rows),
        municipality or None,
        PROVINCES.get(region_code),
        region_code or None,
    )


def pc6_exists(code: str) -> bool | None:
    """Tell whether a whole Dutch postcode was in use in 2022; None when the text is no whole postcode."""
    found = _WHOLE.fullmatch(code.strip())
    if not found:
        return None
    letters = found[2].upper()
    if letters[0] not in _LETTERS or letters[1] not in _LETTERS:
        return False
    at = (int(found[1]) - 1000) * 400 + 20 * _LETTERS.index(letters[0]) + _LETTERS.index(letters[1])
    return bool(bits("postcodes_nl_whole").body[at >> 3] >> (at & 7) & 1)


@cache
def _by_name(country: str) -> dict[str, tuple[Place, ...]]:
    codes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in table(f"postcodes_{country.lower()}").rows:
        code, _, place, _, region_code = row.split("\t")
        codes[place, region_code].append(code)
    found: dict[str, list[Place]] = defaultdict(list)
    for (name, region_code), its_codes in codes.items():
        region = PROVINCES.get(region_code)
        found[fold(name)].append(Place(name, country, region, region_code or None, tuple(dict.fromkeys(its_codes))))
    return {
        key: tuple(sorted(same, key=lambda place: (-len(place.postcodes), place.region_code or "")))
        for key, same in found.items()
    }


def places(name: str, country: str | None) -> tuple[Place, ...]:
    """Give the places of that name, those with most postcodes first."""
    key = fold(name)
    countries = (country,) if country else postcode_countries()
    found = [place for one in countries if one in postcode_countries() for place in _by_name(one).get(key, ())]
    return tuple(sorted(found, key=lambda place: -len(place.postcodes))) if len(found) > 1 else tuple(found)


@cache
def place_lexicon(country: str) -> Lexicon:
    """Give the places of a country with the number of their postcodes, to be searched by edit distance."""
    by_name = _by_name(country) if country in postcode_countries() else {}
    return Lexicon(list(by_name), [sum(len(place.postcodes) for place in same) for same in by_name.values()])


def place_spelling(key: str, country: str) -> str:
    """Give the usual spelling of a folded place name."""
    return _by_name(country)[key][0].name


@cache
def _aliases(country: str) -> dict[str, tuple[str, ...]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for row in table("place_aliases").all_cells(country):
        names = row[0].split("|")
        for name in names:
            groups[fold(name)].update(names)
    return {key: tuple(sorted(name for name in names if fold(name) != key)) for key, names in groups.items()}


def place_aliases(name: str, country: str) -> tuple[str, ...]:
    """Give the other names of a place, in alphabetical order."""
    return _aliases(country).get(fold(name), ())


def street_exists(name: str, country: str) -> bool | None:
    """Tell whether a street of that name exists in the country; None where no list tells."""
    if f"streets_{country.lower()}" not in known_tables():
        return None
    return table(f"streets_{country.lower()}").cells(fold(name)) is not None


@cache
def street_lexicon(country: str) -> Lexicon:
    """Give the street names of a country, to be searched by edit distance."""
    if f"streets_{country.lower()}" not in known_tables():
        return Lexicon([], [])
    keys = [row.split("\t", 1)[0] for row in table(f"streets_{country.lower()}").rows]
    return Lexicon(keys, [1.0] * len(keys))


def street_spelling(key: str, country: str) -> str:
    """Give the usual spelling of a folded street name."""
    cells = table(f"streets_{country.lower()}").cells(key)
    return (cells[0] if cells else "") or key.capitalize()


@cache
def street_type_abbreviations(country: str) -> Mapping[str, str]:
    """Give the abbreviations of a country's street words and what they stand for."""
    return MappingProxyType({row[0]: row[1] for row in table("street_abbreviations").all_cells(country)})
