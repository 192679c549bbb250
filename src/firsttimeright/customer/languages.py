"""In which language a record is, as its own field or the form says it; not what its names sound like."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["language_of", "spoken"]

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")  # RFC 5646, without what forms do not send
_LANGUAGES = {
    name: tag
    for tag, names in (
        ("nl", "nederlands dutch niederlandisch neerlandais vlaams flemish flamisch flamand"),
        ("en", "engels english englisch anglais"),
        ("de", "duits german deutsch allemand"),
        ("fr", "frans french franzosisch francais"),
    )
    for name in names.split()
}

# Where a language is official, or what most forms are in.
_SPOKEN_IN: Mapping[str, frozenset[str]] = {
    language: frozenset(countries.split())
    for language, countries in {
        "nl": "NL BE SR AW CW SX BQ",
        "de": "DE AT CH LI LU BE",
        "fr": "FR BE CH LU MC CA DZ MA TN SN CI CM CD CG GA ML NE BF BJ TG GN MG HT RE GP MQ GF YT NC PF PM WF",
        "en": "GB IE US CA AU NZ ZA SG IN GH NG KE UG TZ ZM ZW MT JM TT BB BS HK PH PK GI IM JE GG LK",
        "es": "ES MX AR CO CL PE VE EC UY PY BO CR DO CU GT HN NI PA SV PR GQ", "pt": "PT BR AO MZ CV GW ST TL MO",
        "ca": "ES AD", "gl": "ES", "eu": "ES", "it": "IT CH SM VA", "rm": "CH", "lb": "LU", "fy": "NL", "af": "ZA",
        "ga": "IE", "cy": "GB", "gd": "GB", "mt": "MT", "da": "DK FO GL", "fo": "FO", "is": "IS", "sv": "SE FI AX",
        "fi": "FI", "no": "NO SJ", "nb": "NO SJ", "nn": "NO SJ", "et": "EE", "lv": "LV", "lt": "LT", "pl": "PL",
        "cs": "CZ", "sk": "SK", "hu": "HU", "ro": "RO MD", "bg": "BG", "el": "GR CY", "tr": "TR CY", "az": "AZ",
        "sl": "SI", "hr": "HR BA", "bs": "BA", "sr": "RS BA ME XK", "me": "ME", "mk": "MK", "sq": "AL XK MK ME",
        "uk": "UA", "ru": "RU BY KZ KG", "be": "BY", "ka": "GE", "hy": "AM", "kk": "KZ", "ky": "KG", "uz": "UZ",
        "ja": "JP", "ko": "KR KP", "zh": "CN TW HK MO SG", "vi": "VN", "th": "TH", "lo": "LA", "km": "KH", "my": "MM",
        "id": "ID", "ms": "MY BN SG", "fil": "PH", "tl": "PH", "hi": "IN", "bn": "BD IN", "ta": "LK IN SG MY",
        "si": "LK", "ur": "PK IN", "ne": "NP", "fa": "IR AF", "ps": "AF", "he": "IL", "sw": "KE TZ UG", "am": "ET",
        "ar": "MA DZ TN LY EG SD SA AE QA BH KW OM YE IQ SY LB JO PS IL MR",
    }.items()
}  # fmt: skip


def language_of(text: str | None) -> str | None:
    """Read the record's own language, as a tag or as a word; another text is no language."""
    if text is None:
        return None
    word = text.strip()
    return _LANGUAGES.get(fold(word)) or (word.replace("_", "-") if _TAG.fullmatch(word) else None)


@lru_cache(maxsize=256)
def spoken(language: str | None, land: str | None) -> str | None:
    """Hear the form's language only where people write in it: a Dutch form for Britons does not make a name Dutch."""
    if language is None or land is None:
        return language
    countries = _SPOKEN_IN.get(language.replace("_", "-").partition("-")[0].strip().lower(), frozenset())
    return language if land in countries else None
