"""The country that a caller says records are from."""

from __future__ import annotations

__all__ = ["country_given"]

_OTHERWISE = {"UK": "GB", "EL": "GR"}  # two letters that are in use for a country, and are not its code


def country_given(code: str | None) -> str | None:
    """Read the code of a country.

    Raises:
        TypeError: It is no text.
        ValueError: No country has it.
    """
    if code is None:
        return None
    if not isinstance(code, str):
        raise TypeError("country is an ISO 3166-1 alpha-2 code such as 'NL'")
    upper = code.strip().upper()
    if len(upper) != 2 or not (upper.isascii() and upper.isalpha()):
        raise ValueError(f"country is an ISO 3166-1 alpha-2 code such as 'NL', not {code!r}")
    if upper in _OTHERWISE:
        raise ValueError(f"country is an ISO 3166-1 alpha-2 code; that of {code!r} is {_OTHERWISE[upper]!r}")
    from firsttimeright.reference import standard

    if standard().country(upper) != upper:
        raise ValueError(f"country is an ISO 3166-1 alpha-2 code such as 'NL'; no country has the code {code!r}")
    return upper
