"""What a language and a country do with names."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from firsttimeright.reference.words.infixes import DUTCH, FOREIGN, PART
from firsttimeright.text.wordlists import wordset

__all__ = ["NATURAL", "Habits", "habits"]

# The language most forms of a country are in: enough to read a name by.
_LANGUAGES = {
    "NL": "nl", "BE": "nl", "SR": "nl", "AW": "nl", "CW": "nl", "DE": "de", "AT": "de", "CH": "de", "LI": "de",
    "FR": "fr",
    "LU": "fr", "MC": "fr", "GB": "en", "IE": "en", "US": "en", "CA": "en", "AU": "en", "NZ": "en", "ZA": "en",
    "ES": "es",
    "MX": "es", "AR": "es", "CO": "es", "CL": "es", "PE": "es", "VE": "es", "IT": "it", "SM": "it", "PT": "pt",
    "BR": "pt",
    "AO": "pt", "PL": "pl", "CZ": "cs", "SK": "sk", "TR": "tr", "AZ": "az", "SE": "sv", "DK": "da", "NO": "no",
    "FI": "fi",
    "IS": "is", "HU": "hu", "RO": "ro", "MD": "ro", "HR": "hr", "RS": "sr", "BA": "bs", "SI": "sl", "RU": "ru",
    "UA": "uk",
    "BG": "bg", "GR": "el", "CY": "el", "LT": "lt", "LV": "lv", "EE": "et", "CN": "zh", "TW": "zh", "HK": "zh",
    "SG": "en",
    "KR": "ko", "JP": "ja", "VN": "vi", "ID": "id", "MY": "ms", "IN": "en", "GH": "en", "NG": "en", "MA": "ar",
    "DZ": "ar",
    "TN": "ar", "EG": "ar", "SA": "ar", "AE": "ar", "IL": "he", "IR": "fa", "AF": "fa", "PK": "ur", "MM": "my",
    "LK": "ta",
    "AD": "ca", "EC": "es", "UY": "es", "PY": "es", "BO": "es", "CR": "es", "DO": "es", "CU": "es",
}  # fmt: skip
_COUNTRIES = {
    "nl": "NL", "de": "DE", "fr": "FR", "es": "ES", "it": "IT", "pt": "PT", "pl": "PL", "cs": "CZ", "sk": "SK",
    "tr": "TR",
    "sv": "SE", "da": "DK", "no": "NO", "nb": "NO", "nn": "NO", "fi": "FI", "is": "IS", "hu": "HU", "ro": "RO",
    "hr": "HR",
    "ru": "RU", "uk": "UA", "bg": "BG", "el": "GR", "lt": "LT", "lv": "LV", "et": "EE", "vi": "VN", "ja": "JP",
    "ko": "KR",
    "sr": "RS", "sl": "SI", "he": "IL", "ca": "ES", "gl": "ES",
}  # fmt: skip


NATURAL = frozenset(("nl", "de", "fr", "en", "it", "sv", "da", "no", "nb", "nn", "fi", "pl"))
"""Languages in which a name that no list says anything of stands in its natural order, with one family name."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How names are read and written on a form of this language and country."""

    language: str  # "nl" where neither is given
    country: str | None  # for look-ups; None: worldwide
    given: bool  # a country or a language was named by the caller
    dutch: bool  # infix apart and in lower case
    english: bool  # an English form, or one of which nothing is known
    belgian: bool  # infix as registered, usually with a capital
    iberian: bool  # two surnames
    turkic: bool  # dotted and dotless i
    family_first: bool  # the family name is written first
    infixes: frozenset[str] = field(repr=False, compare=False)  # words that may be (part of) an infix on the form


@lru_cache(maxsize=512)
def habits(country: str | None, language: str | None) -> Habits:
    """Give the habits of a form in *language*, in *country*; Dutch ones where neither is known.

    >>> habits("BE", None).belgian
    True
    """
    land = country.upper() if country else None
    tongue = (language or "").lower().replace("_", "-").split("-")[0] or _LANGUAGES.get(
        land or "", "nl" if not land else "en"
    )
    land = land or _COUNTRIES.get(tongue)
    belgian = land == "BE"
    return Habits(
        language=tongue,
        country=land,
        given=bool(country or language),
        dutch=tongue == "nl" and not belgian,
        english=tongue == "en" or not (country or language),
        belgian=belgian,
        iberian=tongue in ("es", "ca", "gl", "pt"),
        turkic=tongue in ("tr", "az"),
        family_first=tongue in ("hu", "zh", "vi", "ko"),
        infixes=_infixes(tongue, dutch=tongue == "nl" or belgian),
    )


def _infixes(language: str, *, dutch: bool) -> frozenset[str]:
    """Give the words that may be (part of) an infix on a form of *language*."""
    words = set(DUTCH)
    for tongue in ("fr", "ar", "sv"):
        words.update(FOREIGN[tongue])
    words.update(wordset("von vom zu zum zur da do das dos del dello della dei degli dal dalla dalle di de'"))
    words.update(FOREIGN.get(language, ()))
    words.update(
        PART
        & {"le", "la", "lo", "ste", "ait", "ould", "ouled", "oulad", "ben", "bou", "di", "della", "san", "st", "mac"}
    )
    if not dutch:
        words.discard("thor")  # Jón Þór Birgisson
        words -= (
            {"in", "op", "aan", "of", "die", "het", "by", "om", "int", "opt", "bij", "tot", "over"}
            if language not in ("de", "en", "fr")
            else set()
        )
    if language in ("zh", "vi", "ko", "ja", "hu", "id", "ms", "my", "ta"):
        words -= {"le", "la", "lo", "van", "do", "thi", "al", "el", "di", "te", "to", "an", "de"}
        if language in ("id", "ms"):
            words |= {"bin", "binti", "van", "de"}
        elif language in ("hu", "ja", "ko"):  # where neither is a name of their own: Anna de Vries, who lives there
            words |= {"van", "de"}
    return frozenset(words)
