"""Initials: which words are some, and how they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.names.tokens import DOTTED, Token, key
from firsttimeright.text.wordlists import wordset

__all__ = ["GIVEN_SHORT", "TO", "has_case", "is_cut_short", "is_initials", "write_initials"]

GIVEN_SHORT = wordset("fco fca fdo fda anto jse gpe dgo alej mnl rfo fcsco jph")
"""Spanish given names cut short; Mª and Mª. are Maria as well."""

_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıāēīōū]", re.IGNORECASE)
_SHORT_NAMES = wordset(
    """ab ad al an bo co di ed el em en go io jo ko mo ro ru to ty vi wu xu yi yu le ng li ma ya ai"""
)
_INITIALS_TOO = wordset("ab ad al an ed em el")  # in capitals beside a name that has none: AB Smit, not LI Wei
_HYPHENED = re.compile(r"[A-Z](?:\.?-[A-Z])+\.?")  # A-M. is A.-M.
_CUT_SHORT = frozenset(("Chr", "Joh", "Ph", "Th", "Sj", "Tj"))  # Christiaan, Johannes, Philip: one initial
_IJ_PIECES = re.compile(r"ij|th(?=\.)|ph(?=\.)|chr(?=\.)|sj(?=\.)|tj(?=\.)|[^\W\d_]{2,5}(?=\.)|[^\W\d_]", re.IGNORECASE)
TO = ("à", "À")
"""Tom à Campo: no initial."""


def has_case(text: str) -> bool:
    """Tell whether *text* is written in a script that knows capitals, and so initials."""
    return text.lower() != text.upper()


def is_initials(token: Token, typed: str, *, last: bool = False) -> bool:
    """Tell whether *token* is one or more initials.

    Args:
        token: The word.
        typed: How the whole name was typed: ``upper``, ``lower``, ``mixed``, ``none``.
        last: It is the last word of a name in natural order: a single letter there is a family name.
    """
    text = token.text
    if len(text) > 5 and text.isalpha():
        return False  # most names, told without more ado
    return _are_initials(text, typed, last)


def is_cut_short(text: str) -> bool:
    """Tell whether a word of two ASCII letters or more, the first alone a capital, is :func:`is_initials` when mixed.

    >>> is_cut_short("Th"), is_cut_short("Bo")
    (True, False)
    """
    return text == "Ij" or text in _CUT_SHORT


@lru_cache(maxsize=65_536)
def _are_initials(text: str, typed: str, last: bool) -> bool:  # of a cache
    if "-" in text and not last and _HYPHENED.fullmatch(text):
        return True
    if "." in text:
        if len(text) > 2 and (
            not DOTTED.fullmatch(text) or (key(text) in GIVEN_SHORT and "." not in text[:-1]) or text == "Ma."
        ):
            return False
        if "ª" in text or "º" in text:
            return False
        letters = text.replace(".", "").replace("-", "")
        return bool(letters) and letters.isalpha() and (text.count(".") > 1 or len(letters) <= 4 or text[0].isupper())
    if not text.isalpha() or not (text.isascii() or len(text) == 1):
        return False
    if not has_case(text):  # a Chinese or Korean name of one sign is a name
        return False
    if len(text) == 1:
        return not last and text not in TO and text != "Ó"  # Ó Súilleabháin: of an initial the accent is lost
    if len(text) > 5 or (last and typed != "mixed" and len(text) < 2):
        return False
    if (text.upper() in ("IJ", "TH") or text in _CUT_SHORT) and not last:
        return True
    if len(text) > 2 and text == text[0] * len(text):
        return False  # xxx
    vowels = bool(_VOWEL.search(text))
    if text.isupper() and typed == "mixed":
        return not vowels or (len(text) == 2 and (key(text) not in _SHORT_NAMES or key(text) in _INITIALS_TOO))
    if typed in ("upper", "lower") and (text.isupper() or text.islower()):
        return not vowels and key(text) not in ("ng", "mc", "st", "mr", "dr", "jr", "sr")
    return False


def write_initials(text: str) -> str:
    """Write initials with a full stop each, without spaces.

    >>> write_initials("jp"), write_initials("j. th."), write_initials("IJ"), write_initials("J.-J.")
    ('J.P.', 'J.Th.', 'IJ.', 'J.-J.')
    """
    out: list[str] = []
    for chunk in text.replace(",", ".").split():
        for piece in re.split(r"(-)", chunk):
            if piece == "-":
                out.append("-")
                continue
            dotted = "." in piece
            if piece in _CUT_SHORT:
                out.append(piece + ".")
                continue
            for found in _IJ_PIECES.finditer(piece):
                letters = found[0]
                if letters.lower() == "ij" and (not dotted or piece[found.end() : found.end() + 1] == "."):
                    out.append("IJ.")
                elif not dotted and len(letters) > 1:
                    out.extend(f"{letter.upper()}." for letter in letters)
                elif len(letters) > 1 and letters.isupper() and letters not in ("TH", "CHR", "PH", "SJ", "TJ"):
                    out.extend(f"{letter}." for letter in letters)
                else:
                    out.append(letters[0].upper() + letters[1:].lower() + ".")
    return "".join(out).replace("-.", "-").strip("-")
