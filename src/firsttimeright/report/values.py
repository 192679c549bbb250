"""How values are written in a sentence: a country by its name, a day as one says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from firsttimeright.messages.packs import LANGUAGES

__all__ = ["locale_of", "named", "written"]

COUNTRY_CODE = 2  # letters


def written(value: str, field: str, language: str) -> str:
    """Write a value as people read it; most are as they stand in the record.

    Args:
        value: As it stands in the record, or is suggested for it.
        field: By our name.
        language: Language tag of the sentence.

    >>> written("DE", "country", "nl"), written("1980-04-03", "birth_date", "de"), written("Vis", "family_name", "nl")
    ('Duitsland', '3. April 1980', 'Vis')
    """
    if field == "country" and value:
        return _country(value, language)
    if field == "language" and value:
        return _tongue(value, language)
    return _date(value, language) if field == "birth_date" else value


def named(facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Name the country that a fact is the code of.

    >>> named({"country": "DE", "n": 2}, "fr")
    {'country': 'Allemagne', 'n': 2}
    """
    country = facts.get("country")
    if not isinstance(country, str) or len(country) != COUNTRY_CODE:
        return dict(facts)
    return {**facts, "country": _country(country, language)}


def _country(code: str, language: str) -> str:
    """Name a country, in English where its name in *language* is not known."""
    from firsttimeright.reference import standard

    for tongue in (language.replace("_", "-").partition("-")[0].lower(), "en"):
        try:
            return standard().country_name(code, tongue)
        except KeyError:
            continue
    return code


def _tongue(tag: str, language: str) -> str:
    """Name a language in *language*."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag.replace("-", "_").partition("_")[0]).get_display_name(locale_of(language)) or tag
    except (UnknownLocaleError, ValueError):
        return tag


def _date(value: str, language: str) -> str:
    """Write a day as one says it, so that no order of figures is to be guessed."""
    from babel.dates import format_date

    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return value
    locale = locale_of(language)
    said = str(format_date(day, "d MMMM y" if locale == "en" else "long", locale=locale))
    return f"1er{said[1:]}" if locale == "fr" and day.day == 1 else said


def locale_of(language: str) -> str:
    """Give the locale in which names and dates are written: the language's, or English."""
    tag = language.replace("_", "-").partition("-")[0].strip().lower()
    return tag if tag in LANGUAGES else LANGUAGES[0]
