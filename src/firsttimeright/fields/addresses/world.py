"""What is known of the world, asked the way addresses need it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from string import ascii_uppercase
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import military
from firsttimeright.reference import standard
from firsttimeright.text.folding import compact, fold, fold_german

if TYPE_CHECKING:
    from firsttimeright.reference import AddressFormat, PostcodeInfo, Reference

__all__ = ["World", "place_key", "spellings", "world"]

# "Hengelo (Ov)", "Bergen NH", "Beek L", "Elst Gld": the province behind a Dutch place tells namesakes apart.
_PROVINCE = re.compile(
    r"[\s,]*\(?(?<![a-z])(?:gem\.? ?)?(?:gr|gron|fr|frl|dr|ov|o|gld|ge|gel|ut|utr|nh|n-h|zh|z-h|ze|zld|nb|n-b|n\.b\.|"
    r"l|lb|lim|limb|fl|flev)\.?\)?$"
)
_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")
_RIVERS = (
    (re.compile(r"\ba[./ ]?d[./ ]*(?=\w)"), "aan den "),
    (re.compile(r"\bo[./ ]?d[./ ]+(?=\w)"), "op den "),
    (re.compile(r"\ba[./]\s*(?=\w)"), "aan "),
    (re.compile(r"\bb[./]\s*(?=\w)"), "bij "),
    (re.compile(r"(?<= )v\.?(?= )"), "van"),
)
# Neustadt a.d. Weinstraße, Weiden i. d. Oberpfalz, Frankfurt a.M., Freiburg i.Br.: of full names that the table has.
_GERMAN = (
    (
        re.compile(r"\b([aivb])(?:\. ?|/ ?)d(?:\. ?|/ ?| )(?=\w)"),
        {"a": "an der ", "i": "in der ", "v": "vor der ", "b": "bei der "},
    ),
    (re.compile(r"\b(a)(?:\. ?|/ ?)m\.?$"), {"a": "am main"}),
    (re.compile(r"\b(i)(?:\. ?|/ ?)br\.?$"), {"i": "im breisgau"}),
    (re.compile(r"\b(a|i)(?:\. ?|/ ?)(?=\w{4})"), {"a": "am ", "i": "im "}),
)
# Nw. Vennep, N. Niedorp, H.I. Ambacht; a bare N may be the addition that stands before: *12 N Amsterdam*
_SHORT_FIRST = re.compile(r"(?:nwe?[. -]|n\.|h\.? ?i\.)[ -]*")
_NEW = ("nieuw-", "nieuwe ", "nieuw ", "nieuwe-")
_IN_FULL = {
    "nw": _NEW, "nwe": _NEW, "n": (*_NEW, "noord-"),
    **dict.fromkeys(("h.i", "hi", "h. i", "h i"), ("hendrik-ido-",)),
}  # fmt: skip
_TWICE = re.compile(r"(?P<one>[^/()]{2,60}?)\s*(?:/\s*|(?P<open>\(\s*))(?P<other>[^/()]{2,60}?)\s*(?(open)\)|)")
_ARRONDISSEMENT = re.compile(r"(?:[\s-]+(?:cedex(?:\s+\d{1,2})?|\d{1,2}(?:e|er|ème|eme)?(?:\s+arrondissement)?))+$")


@lru_cache(maxsize=16_384)
def place_key(name: str) -> str:
    """Fold a place's name and take off what is no part of it: a province, CEDEX, an arrondissement.

    >>> place_key("Hengelo (Ov)"), place_key("MARSEILLE CEDEX 02")
    ('hengelo', 'marseille')
    """
    key = fold(name)
    key = _ARRONDISSEMENT.sub("", key)
    key = _PROVINCE.sub("", key) or key
    return (_BRACKETS.sub("", key) or key).strip(" ,.")


class World:
    """One reference with its answers shaped for addresses; keeps no typed value longer than its caches."""

    __slots__ = ("country", "format", "place", "postcode", "reference")

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        # a batch asks the same again and again
        self.country = lru_cache(maxsize=4_096)(self._country)
        self.format = lru_cache(maxsize=256)(self._format)
        self.postcode = lru_cache(maxsize=16_384)(self._postcode)
        self.place = lru_cache(maxsize=16_384)(self._place)

    def _country(self, text: str) -> str | None:
        """Read a country's name or code; a name cut short with a full stop, where only one begins so."""
        if found := self.reference.country(text):
            return found
        if text.endswith("."):
            return _cut_short(self.reference, fold(text)[:-1])
        twice = _TWICE.fullmatch(text)  # België / Belgique, Nederland (NL)
        code = self.reference.country(twice["one"]) if twice else None
        return code if twice and code and code == self.reference.country(twice["other"]) else None

    def _format(self, country: str) -> AddressFormat | None:
        """Give how a country writes addresses, if that is known."""
        try:
            return self.reference.address_format(country)
        except KeyError:
            return None

    def _postcode(self, code: str, country: str | None) -> PostcodeInfo | None:
        """Look up where a postcode lies."""
        if not country:
            return None
        try:
            found = self.reference.postcode(code, country)
        except KeyError:
            return None
        return military.located(found, code) if country == "US" else found

    def has_places(self, country: str | None) -> bool:
        """Tell whether the places of a country are known at all."""
        return country is not None and _with_places(self.reference, country)

    def _place(self, name: str, country: str | None) -> str | None:
        """Give the usual spelling of a place that exists under this name, or ``None``."""
        if found := self.reference.places(fold(name), country):  # the likeliest spelling, and nearly always the one
            return found[0].name
        for key in spellings(name)[1:]:
            if found := self.reference.places(key, country):
                return found[0].name
        for key in spellings(name):
            if country and (others := self.reference.place_aliases(key, country)):
                for other in others:
                    if found := self.reference.places(other, country):
                        return found[0].name
        return None

    def same_place(self, one: str, other: str, country: str) -> bool:
        """Tell whether two names mean one place: in another notation, another language, or a part of it."""
        first, second = spellings(one), spellings(other)
        if not set(second).isdisjoint(first) or not _tight(second).isdisjoint(_tight(first)):
            return True
        if not country:
            return False
        aliases = self.reference.place_aliases  # each of two that are aliases is one of the other
        return any(fold(alias) in second for key in first for alias in aliases(key, country))

    def street(self, name: str, country: str | None = "NL") -> bool | None:
        """Tell whether a street of that name exists somewhere; ``None``: no list for that country."""
        return self.reference.street_exists(name, country) if country == "NL" else None


@lru_cache(maxsize=4)
def _country_names(reference: Reference) -> tuple[tuple[str, str], ...]:
    names = []
    for code in map("".join, product(ascii_uppercase, repeat=2)):
        try:
            names += [(fold(reference.country_name(code, language)), code) for language in ("nl", "de", "fr", "en")]
        except KeyError:  # no country has these letters
            continue
    return tuple(names)


def _cut_short(reference: Reference, start: str) -> str | None:
    """Give the only country whose name in four languages begins so: "Ned.", "Deutschl."."""
    if len(start) < 3 or not start.isalpha():
        return None
    found = {code for name, code in _country_names(reference) if name.startswith(start)}
    return found.pop() if len(found) == 1 else None


# One place that every table of that country has.
_PROBES = {
    "NL": "Amsterdam", "BE": "Gent", "DE": "Berlin", "LU": "Luxembourg", "FR": "Nantes",
    "US": "Austin", "ES": "Madrid",
    "IT": "Milano",
    "PL": "Warszawa", "PT": "Lisboa", "DK": "Odense C", "SE": "Stockholm", "NO": "Oslo", "FI": "Helsinki",
    "AT": "Wien", "CH": "Bern", "TR": "Ankara", "CZ": "Praha", "GB": "London",
}  # fmt: skip


@lru_cache(maxsize=256)
def _with_places(reference: Reference, country: str) -> bool:
    return country in _PROBES and bool(reference.places(_PROBES[country], country))


@lru_cache(maxsize=32_768)
def spellings(name: str) -> tuple[str, ...]:
    """Give the ways in which a place's name may stand in a table, likeliest first."""
    whole, key = fold(name), place_key(name)
    found = dict.fromkeys((whole, key))
    for base in dict.fromkeys((key, whole)):
        expanded = base
        if " " in base or "/" in base or "." in base:  # a name of one plain word has nothing to expand
            for pattern, words in _RIVERS:
                expanded = pattern.sub(words, expanded)
        found[expanded] = None
        if "." in base or "/" in base:
            for pattern, meant in _GERMAN:
                if (mark := pattern.search(base)) is not None:
                    found[base[: mark.start()] + meant[mark[1]] + base[mark.end() :]] = None
        if "aan den " in expanded:
            found[expanded.replace("aan den ", "aan de ")] = None
        if " aan " in expanded and "aan de" not in expanded:
            found[expanded.replace(" aan ", " aan de ")] = None
            found[expanded.replace(" aan ", " aan den ")] = None
    if re.match(r"s[\s-]?(?:graven|hert|heer|gravel|gravenz|graveland)", key):
        found["'s-" + re.sub(r"^s[\s-]?", "", key)] = None
    if key.startswith("'s ") or (key.startswith("'s") and key[2:3].isalpha()):
        found["'s-" + key[2:].strip(" -")] = None
    found[key.replace("-", " ")] = None
    found[key.replace(" ", "-")] = None
    if (short := _SHORT_FIRST.match(key)) and (rest := key[short.end() :]):
        for full in _IN_FULL[short[0].rstrip("- .")]:
            found[full + rest] = None
    if re.match(r"st[. ]", key):
        found[re.sub(r"^st[. ]+", "sint ", key)] = None
        found[re.sub(r"^st[. ]+", "sint-", key)] = None
        found[re.sub(r"^st[. ]+", "sankt ", key)] = None
        found[re.sub(r"^st[. ]+", "saint-", key).replace(" ", "-")] = None
    if any(letters in key for letters in ("ae", "oe", "ue")):
        found[key.replace("ae", "a").replace("oe", "o").replace("ue", "u")] = None
    if "å" in (low := name.lower()):
        found[fold(low.replace("å", "aa"))] = None  # Århus, which is Aarhus again since 2011
    german = fold_german(name)
    if german != whole:
        found[german] = None
    return tuple(item for item in found if item)


@lru_cache(maxsize=16_384)
def _tight(names: tuple[str, ...]) -> frozenset[str]:
    """Give the letters and digits alone of each of some spellings."""
    return frozenset(map(compact, names))


@lru_cache(maxsize=16)
def world(reference: Reference | None = None) -> World:
    """Give the shared view of *reference*; of the standard one without it."""
    return World(reference if reference is not None else standard())
