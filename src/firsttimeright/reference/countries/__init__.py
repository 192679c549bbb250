"""Rules for the addresses of single countries; every other country is read by its metadata."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

__all__ = ["REGISTERED", "Country", "LineRule", "PostcodeRule", "WritingRule", "rules"]

REGISTERED = (
    "NL", "BE", "DE", "LU", "AT", "CH", "FR", "GB", "IE", "US", "CA", "ES", "IT", "PT", "PL", "DK", "NO", "SE", "FI",
    "TR", "CZ",
)  # fmt: skip
"""Countries with a file of their own, under their alpha-2 code in small letters."""


@lru_cache(maxsize=256)
def rules(code: str) -> Country | None:
    """Give the rules of a country, or ``None`` if it has no file. Loads the file at first use.

    >>> rules("NL").postcode.shapes
    ('9999 AA',)
    """
    if code not in REGISTERED:
        return None
    country: Country = import_module(f"{__name__}.{code.lower()}").COUNTRY
    return country
