"""VAT numbers: the rules of each country, the country in front of the number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from stdnum.ch import uid
from stdnum.no import orgnr

from firsttimeright.fields.identifiers.scheme import Scheme

__all__ = ["COUNTRIES", "SCHEME", "official", "with_country"]

COUNTRIES = frozenset(
    (
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "GR", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV",
        "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "GB", "CH", "NO",
    )
)  # fmt: skip
_PREFIX = {"GR": "EL", "CH": "CHE"}  # where the prefix is not the country's code
_FROM_PREFIX = {"EL": "GR", "CH": "CH", "XI": "GB"}


@lru_cache(maxsize=64)
def _module(country: str) -> Any:
    from stdnum.util import get_cc_module

    return get_cc_module(country.lower(), "vat")


def _compact(text: str) -> str:
    return re.sub(r"[\s./_:-]", "", text).upper()


def country_of(number: str) -> str | None:
    """Give the country that a compact VAT number names."""
    code = _FROM_PREFIX.get(number[:2], number[:2])
    return code if code in COUNTRIES else None


def _valid(number: str) -> bool:
    country = country_of(number)
    module = _module(country) if country and number.isascii() else None
    if module is None:
        return False
    prefix = _PREFIX.get(country or "", number[:2])
    rest = number.removeprefix(prefix)
    if country == "CH" and uid.is_valid(number):  # the number of the register, without MWST, TVA or IVA behind it
        return True
    if country == "NO" and orgnr.is_valid(rest):
        return True
    return bool(module.is_valid(number if country in ("CH", "NO") else rest)) if rest else False


def with_country(number: str, country: str | None) -> str:
    """Put the country in front of a number that lacks it, where the number is right for that country."""
    if country not in COUNTRIES or (country_of(number) and _valid(number)):
        return number
    made = f"{_PREFIX.get(country, country)}{number}"
    return made if _valid(made) else number


def official(number: str) -> str:
    """Give a right number as its authority writes it: Greece's prefix is EL, Belgian numbers have ten digits.

    >>> official("GR094259216"), official("BE403019261")
    ('EL094259216', 'BE0403019261')
    """
    if number[:2] == "GR" and _valid(number):
        return f"EL{number[2:]}"
    if number[:2] == "BE" and len(number) == 11 and _valid(number):
        return f"BE0{number[2:]}"
    return number


SCHEME = Scheme(
    kind="vat_number",
    name="vat_number",
    country=None,
    compact=_compact,
    valid=_valid,
    personal=False,  # yet that of a Dutch or Spanish sole trader points at a person: always veiled
    examples=("NL0000.99.998.B57", "BE 0403.019.261", "DE 136,695 976".replace(",", ""), "EL 094259216"),
    counter_examples=("NL000099998B58", "BE0403019262", "XX123", "NL"),
)
