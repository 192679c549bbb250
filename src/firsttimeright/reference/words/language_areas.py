"""Where which language is written, in countries that write several; and how streets begin or end in each.

By the postcode, as the areas are laid down by law: the Belgian language areas (wetten op het gebruik van de talen in
bestuurszaken, 1966), the Swiss cantons (article 70 of the constitution, with the districts of those that have two
languages), Quebec. Brussels, Biel and the Belgian municipalities with facilities for the other language say nothing
by themselves, nor does Luxembourg.
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.text.folding import fold

__all__ = ["SPOKEN", "area_language", "place_language", "street_language"]

SPOKEN = {
    "NL": "nl", "DE": "de", "AT": "de", "LI": "de", "FR": "fr", "MC": "fr", "GB": "en", "US": "en", "IE": "en", "AU": "en",
    "NZ": "en", "ES": "es", "IT": "it", "PT": "pt", "PL": "pl", "DK": "da", "SE": "sv", "NO": "no", "FI": "fi", "TR": "tr",
    "CZ": "cs",
}  # fmt: skip
"""Countries of one language, as far as letters go."""

_FACILITIES = frozenset(
    ("1620", "1630", "1640", "1780", "1950", "1970", "1547", "8587", "8957", "9600", "3790", "3791",
     "3792", "3793", "3798", "7700", "7711", "7712", "7780", "7781", "7782", "7783", "7784", "7850", "7880", "4950", "4960")
)  # fmt: skip
_GERMAN_CANTONS = frozenset(
    ("ZH", "LU", "UR", "SZ", "OW", "NW", "GL", "ZG", "SO", "BS", "BL", "SH", "AR", "AI", "SG", "AG", "TG")
)
_FRENCH_CANTONS = frozenset(("VD", "NE", "GE", "JU"))
_UPPER_VALAIS = re.compile(r"39(?:[0-5]|[89])\d")
_BERNESE_JURA = re.compile(r"26\d\d|27[1-6]\d|25[23]\d|251[5-8]")
_BIEL = re.compile(r"250\d")
_ITALIAN_VALLEYS = re.compile(r"65[3-5]\d|77[4]\d")
_ROMANSH = re.compile(r"71[1-8]\d|74[5-7]\d|75\d\d")
_FRENCH_FRIBOURG = re.compile(r"16\d\d|1[57]\d\d")
_SENSE = re.compile(r"171[2-9]|173[4-8]|179[1-7]")
_QUEBEC = re.compile(r"[GHJ]")


def area_language(country: str, postcode: str, region: str | None = None) -> str | None:
    """Give the language of the area in which a *postcode* lies; ``None`` where there are several, or it is not known.

    Args:
        country: Alpha-2 code.
        postcode: In its usual notation; empty where it is not known.
        region: Code of the canton or province.

    >>> area_language("BE", "9000"), area_language("BE", "5000"), area_language("BE", "4700"), area_language("BE", "1000")
    ('nl', 'fr', 'de', None)
    >>> area_language("CH", "1201", "GE"), area_language("CH", "6900", "TI"), area_language("CA", "H2X 1Y4")
    ('fr', 'it', 'fr')
    """
    if country in SPOKEN:
        return SPOKEN[country]
    if country == "BE":
        return _belgian(postcode) if re.fullmatch(r"[1-9]\d{3}", postcode) else None
    if country == "CH":
        return _swiss(postcode, region)
    if country == "CA":
        if region == "QC" or _QUEBEC.match(postcode.upper()):
            return "fr"
        return None if region in {None, "NB"} else "en"
    return None


def _belgian(postcode: str) -> str | None:
    if postcode < "1300" or postcode in _FACILITIES:
        return None
    if postcode < "1500":
        return "fr"
    if postcode < "4000":
        return "nl"
    if "4700" <= postcode < "4800":
        return "de"
    return "fr" if postcode < "8000" else "nl"


def _swiss(postcode: str, canton: str | None) -> str | None:
    if canton in _GERMAN_CANTONS:
        return "de"
    if canton in _FRENCH_CANTONS:
        return "fr"
    if canton == "TI":
        return "it"
    if not postcode:
        return None
    if canton == "BE":
        return None if _BIEL.match(postcode) else "fr" if _BERNESE_JURA.match(postcode) else "de"
    if canton == "VS":
        return "de" if _UPPER_VALAIS.match(postcode) else "fr"
    if canton == "FR":
        return (
            "de" if _SENSE.match(postcode) or postcode[0] == "3" else "fr" if _FRENCH_FRIBOURG.match(postcode) else None
        )
    if canton == "GR":
        return "it" if _ITALIAN_VALLEYS.match(postcode) else None if _ROMANSH.match(postcode) else "de"
    return None


# Names of places in an area of several languages, of which each is written in letters of one.
_PLACES = {
    fold(name): language
    for language, names in {
        "fr": "Bruxelles|Ixelles|Schaerbeek|Saint-Gilles|Saint-Josse-ten-Noode|Uccle|Forest|Auderghem|"
        "Woluwe-Saint-Lambert|Woluwe-Saint-Pierre|Molenbeek-Saint-Jean|Berchem-Sainte-Agathe|Watermael-Boitsfort|Bienne",
        "nl": "Brussel|Elsene|Schaarbeek|Sint-Gillis|Sint-Joost-ten-Node|Ukkel|Vorst|Oudergem|"
        "Sint-Lambrechts-Woluwe|Sint-Pieters-Woluwe|Sint-Jans-Molenbeek|Sint-Agatha-Berchem|Watermaal-Bosvoorde",
        "de": "Brüssel|Biel|Lüttich",
    }.items()
    for name in names.split("|")
}  # fmt: skip


def place_language(place: str) -> str | None:
    """Give the language in which a place of Brussels or Biel is named.

    >>> place_language("Bruxelles"), place_language("Elsene"), place_language("Gent")
    ('fr', 'nl', None)
    """
    return _PLACES.get(fold(place))


_STREETS = (
    ("fr", re.compile(r"(?:rue|avenue|boulevard|chauss[ée]e|chemin|place|quai|all[ée]e|impasse|route|dr[èe]ve|clos)\b", re.IGNORECASE)),
    ("nl", re.compile(r"\w*(?:straat|laan|plein|steenweg|gracht|kade|kaai|dreef|singel|dijk)$", re.IGNORECASE)),
    ("de", re.compile(r".*(?:stra(?:ß|ss)e|platz|gasse|allee)$", re.IGNORECASE)),
    ("it", re.compile(r"(?:via|viale|piazza|corso|vicolo|largo)\b", re.IGNORECASE)),
    ("es", re.compile(r"(?:calle|avenida|paseo|plaza|carretera)\b", re.IGNORECASE)),
    ("en", re.compile(r".*\b(?:street|road|lane|drive|crescent)$", re.IGNORECASE)),
)  # fmt: skip


@lru_cache(maxsize=4_096)
def street_language(street: str, spoken: tuple[str, ...]) -> str | None:
    """Give the language, of those that are *spoken* there, in which a street is named; ``None`` where two fit or none.

    >>> street_language("Rue de la Loi", ("nl", "fr", "de")), street_language("Kerkstraat", ("nl", "fr", "de"))
    ('fr', 'nl')
    """
    found = {language for language, form in _STREETS if language in spoken and form.match(street)}
    return found.pop() if len(found) == 1 else None
