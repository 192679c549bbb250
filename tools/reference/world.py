"""Countries: their names in thirteen languages."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from typing import Any

from sources import SOURCES
from writing import Sheet, write_rows

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


TABLES: dict[str, Callable[[], None]] = {"country_names": country_names}
