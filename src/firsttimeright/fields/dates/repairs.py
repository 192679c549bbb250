"""Notations of a date that are rewritten before reading, and slips that leave one reading."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from firsttimeright.fields.dates.months import LONG, month_of

__all__ = ["about_year", "letters_as_figures", "month_as_meant", "rewritten"]

_ROMAN = dict(
    zip(
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"),
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        strict=True,
    )
)
_ROMAN_MONTH = re.compile(r"(\d{1,2})\s*[-/. ]\s*(i{1,3}|i[vx]|vi{0,3}|xi{0,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
_ZONE_NAMED = re.compile(r"\s+\d{2}:\d{2}:\d{2} gmt[+-]\d{4}(?: \([^()]*\))?$")  # how JavaScript writes local time
# Sun, 17 Mar 1968 00:00:00 GMT: mail and web servers write so (RFC 5322 3.3, RFC 9110 5.6.7)
_NAMED_STAMP = re.compile(r"(\d{1,2})[ -]([a-z]{3,})[ -](\d{4})[ t](\d{2}:\d{2}(?::\d{2})?)\s*(gmt|utc|z|[+-]0000)?")
_TWICE = re.compile(r"([-/])\1+")
_UNKNOWN_PART = re.compile(r"(?<![a-z\d])[?x]{1,2}(?=\s*[-/.])|(?<=[-/.])[?x]{2}(?![a-z\d?])")
_ABOUT = re.compile(
    r"(?:(?:ca|c|circa|omstreeks|rond|ongeveer|um|etwa|vers|environ|about|around)\b\.?|[±~])?\s*(\d{4})\s*\??"
)
_NEARLY_FIGURES = re.compile(r"[\doilsb|]{1,4}([-/.])[\doilsb|]{1,2}\1[\doilsb|]{2,4}")
_LETTERS = str.maketrans("oil|sb", "011158")
_WORD = re.compile(r"[a-z]{4,}")


def rewritten(text: str) -> str:
    """Give a folded text with Roman and East Asian months, unknown parts and a browser's time in plain notation.

    >>> rewritten("3-iv-1987"), rewritten("??-??-1950")
    ('3 april 1987', '00-00-1950')
    """
    if found := _ROMAN_MONTH.fullmatch(text):
        return f"{found[1]} {_ROMAN[found[2]]} {found[3]}"
    if found := _CJK.fullmatch(text):
        return f"{found[1]}-{found[2]}-{found[3]}"
    if any(letter.isdigit() for letter in text) and ("?" in text or "x" in text):
        text = _UNKNOWN_PART.sub("00", text)
    text = _ZONE_NAMED.sub("", text)
    if (found := _NAMED_STAMP.fullmatch(text)) and (month := month_of(found[2])):
        return f"{found[3]}-{month:02d}-{int(found[1]):02d}t{found[4]}{'z' if found[5] else ''}"
    return _TWICE.sub(r"\1", text)


def about_year(text: str) -> int | None:
    """Give the year of ``ca. 1950`` or ``1950?``."""
    found = _ABOUT.fullmatch(text)
    return int(found[1]) if found else None


def letters_as_figures(text: str) -> str | None:
    """Give a date in which one or two letters stand for figures with the figures; None if it is no such text.

    >>> letters_as_figures("3-o4-1987")
    '3-04-1987'
    """
    letters = sum(not letter.isdigit() for letter in text) - 2
    return text.translate(_LETTERS) if 0 < letters <= 2 and _NEARLY_FIGURES.fullmatch(text) else None


def month_as_meant(text: str) -> str | None:
    """Give the text with the one month that its only long word is nearest to; None where two are as near, or none.

    >>> month_as_meant("3 aprl 1987"), month_as_meant("3 jumi 1987")
    ('3 april 1987', None)
    """
    words = list(_WORD.finditer(text))
    if len(words) != 1:
        return None
    word = words[0][0]
    near: dict[int, list[str]] = {}
    for name in LONG:
        near.setdefault(OSA.distance(word, name, score_cutoff=3), []).append(name)
    least = min(near)
    names = near[least]
    if least > (1 if len(word) < 7 else 2) or len({month_of(name) for name in names}) != 1:
        return None
    return text[: words[0].start()] + names[0] + text[words[0].end() :]
