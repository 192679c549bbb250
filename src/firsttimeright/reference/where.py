"""Places, postcodes and streets: look-ups in the tables of addresses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from firsttimeright.reference.neighbours import Lexicon
from firsttimeright.reference.tables import Table, bits, known_tables, table
from firsttimeright.reference.values import Place, PostcodeInfo
from firsttimeright.text.folding import compact, fold, fold_all

__all__ = [
    "goes_on",
    "known_part",
    "longer_names",
    "pc6_exists",
    "place_aliases",
    "place_lexicon",
    "place_spelling",
    "places",
    "postcode",
    "postcode_countries",
    "street_capitals",
    "street_exists",
    "street_lexicon",
    "street_spelling",
    "street_type_abbreviations",
]

PROVINCES = {
    "DR": "Drenthe", "FL": "Flevoland", "FR": "Fryslân", "GE": "Gelderland", "GR": "Groningen", "LI": "Limburg",
    "NB": "Noord-Brabant", "NH": "Noord-Holland", "OV": "Overijssel", "UT": "Utrecht", "ZE": "Zeeland",
    "ZH": "Zuid-Holland",
}  # fmt: skip
_PROVINCE_CODES = {name: code for code, name in PROVINCES.items()}
_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"  # the letters that Dutch postcodes use; the bitmap counts in them
_WHOLE = re.compile(r"\s*([1-9][0-9]{3})\s?([A-Za-z])([A-Za-z])\s*")
_COLUMNS = {
    one + other: 20 * _LETTERS.index(one.upper()) + _LETTERS.index(other.upper())
    for one in _LETTERS + _LETTERS.lower()
    for other in _LETTERS + _LETTERS.lower()
}
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


@cache
def _with_postcodes() -> frozenset[str]:
    return frozenset(postcode_countries())


# How many characters of a postcode the tables know, where they do not know the whole one
_KNOWN_PART = {"NL": 4, "PT": 4, "IE": 3}
# The British table names quarters and sights (Westminster Abbey), and no post town, which these areas have in common.
_LONDON = re.compile(r"(?:EC?|NW?|S[EW]|WC?)\d")
_POST_TOWN = "London"
_GB_INWARD = 3  # the last three characters, which only the whole code of a house has


def known_part(code: str, country: str) -> str:
    """Give the part of a postcode that a country's table knows, without blanks and marks."""
    if (
        (most := _KNOWN_PART.get(country))
        and (start := code[:most]).isalnum()
        and start.isascii()
        and len(start) == most
    ):
        return start.upper()  # whatever stands behind it
    plain = code.upper().replace(" ", "")
    if not (plain.isascii() and plain.isalnum()):
        plain = compact(plain).upper() if plain.isascii() else _NOT_CODE.sub("", plain)
    if country == "GB":
        return plain[:-_GB_INWARD] if len(plain) > 4 else plain
    if country == "LU":
        return plain.removeprefix("L")
    if country == "US":
        return plain[:5]
    return plain[: _KNOWN_PART.get(country, len(plain))]


@cache
def _region_codes(country: str) -> dict[str, str]:
    return {row[0]: row[1] for row in table("regions").all_cells(country)}


def _rows(key: str, country: str) -> tuple[tuple[str, ...], str, str] | None:
    """Give the places, municipality and region of a postcode as its table has it."""
    if country == "NL":
        rows = table("postcodes_nl").all_cells(key)
        return (tuple(row[1] for row in rows), rows[0][2], PROVINCES[rows[0][3]]) if rows else None
    cells = table(f"postcodes_{country.lower()}").cells(key)
    if cells is None:
        return None
    towns = tuple(cells[0].split("|"))
    return towns, towns[0] if cells[1] == "=" else cells[1], cells[2]


def _region_code(region: str, country: str) -> str | None:
    return (_PROVINCE_CODES if country == "NL" else _region_codes(country)).get(region) or None


def postcode(code: str, country: str) -> PostcodeInfo | None:
    """Look a postcode up; in some countries only its first part counts."""
    return _info(known_part(code, country), country) if country in _with_postcodes() else None


@lru_cache(maxsize=8_192)  # many codes have a known part in common
def _info(key: str, country: str) -> PostcodeInfo | None:
    found = _rows(key, country)
    if found is None:
        return None
    towns, municipality, region = found
    if country == "GB" and _LONDON.match(key) and _POST_TOWN not in towns:
        towns = (_POST_TOWN, *towns)
    return PostcodeInfo(key, country, towns, municipality or None, region or None, _region_code(region, country))


def pc6_exists(code: str) -> bool | None:
    """Tell whether a whole Dutch postcode was in use in 2022; None when the text is no whole postcode."""
    digits, blank, letters = code[:4], code[4:5], code[5:]
    if blank != " " or letters not in _COLUMNS or not (digits.isascii() and digits.isdecimal()) or digits[0] == "0":
        found = _WHOLE.fullmatch(code)  # not just as it is written
        if not found:
            return None
        digits, letters = found[1], found[2] + found[3]
        if letters not in _COLUMNS:
            return False
    at = (int(digits) - 1000) * 400 + _COLUMNS[letters]
    return bool(bits("postcodes_nl_whole").body[at >> 3] >> (at & 7) & 1)


@cache
def _by_name(country: str) -> dict[str, tuple[str, ...]]:
    """Give the rows of a country's table of postcodes by folded place.

    Most places have one row. In tuples of text, as in text alone, the garbage collector has nothing to go through.
    """
    first: dict[str, str] = {}
    more: dict[str, list[str]] = {}
    column = 2 if country == "NL" else 1
    for row in table(f"postcodes_{country.lower()}").rows:
        cell = row.split("\t", column + 1)[column]
        for place in cell.split("|") if "|" in cell else (cell,):
            if place not in first:
                first[place] = row
            elif place in more:
                more[place].append(row)
            else:
                more[place] = [row]
    found: dict[str, tuple[str, ...]] = {}
    for key, (place, row) in zip(fold_all(first), first.items(), strict=True):
        found[key] = (*found.get(key, ()), row, *more.get(place, ()))
    return found


@lru_cache(maxsize=4_096)  # a capital has thousands of postcodes, and comes often
def _places(key: str, country: str) -> tuple[Place, ...]:
    codes: dict[tuple[str, str], list[str]] = {}
    for row in dict.fromkeys(_by_name(country).get(key, ())):
        if country == "NL":
            code, _, name, _, region_code = row.split("\t")
            codes.setdefault((name, PROVINCES[region_code]), []).append(code)
        else:
            code, names, _, region = row.split("\t")
            for name in names.split("|"):
                if fold(name) == key:
                    codes.setdefault((name, region), []).append(code)
    return tuple(
        Place(name, country, region or None, _region_code(region, country), tuple(sorted(its_codes)))
        for (name, region), its_codes in codes.items()
    )


def places(name: str, country: str | None) -> tuple[Place, ...]:
    """Give the places of that name or, where there is none, of another name of it; those with most postcodes first."""
    key = fold(name)
    found: list[Place] = []
    for one in (country,) if country else postcode_countries():
        if one in _with_postcodes():
            found += _places(key, one) or tuple(
                place for other in place_aliases(name, one) for place in _places(fold(other), one)
            )
    found.sort(key=lambda place: (-len(place.postcodes), place.country, place.region or "", place.name))
    return tuple(found)


@cache
def place_lexicon(country: str) -> Lexicon:
    """Give the places of a country with the number of their postcodes, to be searched by edit distance."""
    by_name = _by_name(country) if country in postcode_countries() else {}
    return Lexicon(tuple(by_name), [float(len(same)) for same in by_name.values()])


def place_spelling(key: str, country: str) -> str:
    """Give the usual spelling of a folded place name."""
    return max(_places(key, country), key=lambda place: len(place.postcodes)).name


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


@cache
def _place_keys(country: str) -> tuple[str, ...]:
    return tuple(sorted({*_by_name(country), *_aliases(country)}))


def goes_on(name: str, country: str) -> bool:
    """Tell whether some place there has a longer name that begins with *name*: Bergen op Zoom. One look for many.

    >>> goes_on("Bergen", "NL"), goes_on("Amstrdam", "NL")
    (True, False)
    """
    start = fold(name) + " "
    keys = _place_keys(country)
    at = bisect_left(keys, start)
    return at < len(keys) and keys[at].startswith(start)


def longer_names(name: str, country: str) -> tuple[str, ...]:
    """Give the folded names of places that begin with *name* and go on: Münster (Hessen).

    >>> longer_names("Bergen", "NL")
    ('bergen (l)', 'bergen (nh)', 'bergen aan zee', 'bergen l', 'bergen nh', 'bergen op zoom')
    """
    start = fold(name) + " "
    keys = _place_keys(country)
    at = end = bisect_left(keys, start)
    while end < len(keys) and keys[end].startswith(start):
        end += 1
    return keys[at:end]


@cache
def _streets(country: str) -> Table | None:
    name = f"streets_{country.lower()}"
    return table(name) if name in known_tables() else None


def street_exists(name: str, country: str) -> bool | None:
    """Tell whether a street of that name exists in the country; None where no list tells."""
    streets = _streets(country)
    return streets.has(fold(name)) if streets is not None else None


_SMALL_WORDS = frozenset(
    (
        "aan", "achter", "bij", "d", "de", "den", "der", "des", "di", "du", "en", "het", "in", "la", "le", "naar", "'n",
        "'nn", "onder", "op", "over", "'s", "'t", "te", "ten", "ter", "tot", "tussen", "uit", "van", "vd", "voor", "y",
    )
)  # fmt: skip


def street_capitals(key: str) -> str:
    """Give a folded street name its capitals: on the first word and on all but the small ones."""
    words = key.split(" ")
    return " ".join(
        word if (at and word in _SMALL_WORDS) or word[:1] == "'" else word[:1].upper() + word[1:]
        for at, word in enumerate(words)
    )


@cache
def street_lexicon(country: str) -> Lexicon:
    """Give the street names of a country, to be searched by edit distance."""
    if (streets := _streets(country)) is None:
        return Lexicon([], [])
    rows = streets.rows
    return Lexicon(rows, [1.0] * len(rows))


def street_spelling(key: str, country: str) -> str:
    """Give the usual spelling of a folded street name."""
    cells = table(f"streets_{country.lower()}").cells(key)
    return (cells[0] if cells else "") or street_capitals(key)


@cache
def street_type_abbreviations(country: str) -> Mapping[str, str]:
    """Give the abbreviations of a country's street words and what they stand for."""
    return MappingProxyType({row[0]: row[1] for row in table("street_abbreviations").all_cells(country)})
