"""Words of a name, with their places, and what kind of word each may be."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.names.habits import Habits
from firsttimeright.reference.words.infixes import (
    ABBREVIATED,
    ALONE,
    BEFORE_CAPITAL,
    CELTIC,
    DUTCH,
    EXACT,
    FOREIGN,
    NORTHERN,
    PART,
    WELSH,
)
from firsttimeright.reference.words.salutations import FORMS, PHRASES
from firsttimeright.reference.words.titles import AFTER, BEFORE
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = [
    "GIVEN_SHORT", "Token", "infix_run", "infix_words", "is_abbreviated", "is_initials", "key", "may_end_infix",
    "spaced", "tokenise", "write_initials",
]  # fmt: skip

GIVEN_SHORT = wordset("fco fca fdo fda anto jse gpe dgo alej mnl rfo fcsco jph")
"""Spanish given names cut short; Mª and Mª. are Maria as well."""

_TOKEN = re.compile(r'[,;()\[\]{}"“”„«»|]|[^\s,;()\[\]{}"“”„«»|]+')
# Dotted initials: letters, or abbreviations of up to five letters (Th., Chr., IJ., Joh.).
_DOTTED = re.compile(r"(?:[^\W\d_]{1,5}\.+-?)+(?:[^\W\d_]|IJ|Th)?\.?")
_LEADING_INITIALS = re.compile(r"((?:(?:[^\W\d_]|ij|th|ph|chr|sj|tj)\.)+)([^\W\d_'][^.]+.*)", re.IGNORECASE | re.DOTALL)
_ADDRESSED = FORMS.keys() | wordset("fam sr dott")
_AND = re.compile(r"([^\W\d_]{3,})/([^\W\d_]{3,})")
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıāēīōū]", re.IGNORECASE)
_SHORT_NAMES = wordset(
    """ab ad al an bo co di ed el em en fé go io jo ko mo ro ru to ty vi wu xu yi yu le ng li ma ya an ai"""
)
_HYPHENED = re.compile(r"[A-Z](?:\.?-[A-Z])+\.?")  # A-M. is A.-M.
_DOCTORATE = re.compile(r"\b(P[hH])\. (D\b\.?)")
_STRAY = re.compile(r"(?<![^\W\d_])([^\W\d_]) \.(?=[^\W\d_]\.)")  # B .J. is B.J.
_QUOTED = re.compile(r"''(?=[^\W\d_])([^'\"]+)''|(?<!\S)'([^\W\d_]{2,})'(?=\s|$)")
_SPACED = re.compile(r"(?<=[^\W\d_])\s+-\s*(?=[^\W\d_'])|(?<=[^\W\d_])-\s+(?=[^\W\d_'])")
_COMMA_INITIALS = re.compile(r"(?<![^\W\d_])([^\W\d_]),(?=[^\W\d_][.,])")
_DOTS = re.compile(r"\.{2,}(?=[^\W\d_.])|(?<=[^\W\d_])\.\.+$")
_IJ_PIECES = re.compile(r"ij|th(?=\.)|ph(?=\.)|chr(?=\.)|sj(?=\.)|tj(?=\.)|[^\W\d_]{2,5}(?=\.)|[^\W\d_]", re.IGNORECASE)


class Token:
    """A word, and where it stands in the repaired text."""

    __slots__ = ("end", "key", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.key = key(text)


@lru_cache(maxsize=65_536)
def key(text: str) -> str:
    """Fold *text* and drop its full stops.

    >>> key("Dott.ssa")
    'dottssa'
    """
    return fold(text).replace(".", "")


@lru_cache(maxsize=32)
def infix_words(language: str, *, dutch: bool) -> frozenset[str]:
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


def tokenise(text: Repaired) -> list[Token]:
    """Take *text* apart; glued titles and initials (``Prof.dr.ir.J.P.Jansen``) come apart too."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text.text):
        piece = found[0]
        start = found.start()
        if "." in piece[:-1] and len(piece) > 3:
            tokens += _unglued(piece, start)
        elif "/" in piece and (parts := _AND.fullmatch(piece)) and key(piece) not in PHRASES:
            tokens += _at([parts[1], "/", parts[2]], start)
        else:
            tokens.append(Token(piece, start, start + len(piece)))
    return tokens


def _unglued(piece: str, start: int) -> list[Token]:
    folded = key(piece)
    if folded in BEFORE or folded in AFTER or folded in ABBREVIATED or _DOTTED.fullmatch(piece):
        parts = list(re.findall(r"[^.]+\.*", piece))
        if (
            len(parts) > 1
            and all(key(part) in BEFORE and len(key(part)) > 1 for part in parts)
            and folded not in BEFORE
        ):
            return _at(parts, start)
        return [Token(piece, start, start + len(piece))]
    if found := _LEADING_INITIALS.fullmatch(piece):
        return [Token(found[1], start, start + found.end(1)), *_unglued_rest(found[2], start + found.start(2))]
    parts = re.findall(r"[^.]+\.*", piece)
    if (
        len(parts) > 1
        and (key(parts[0]) in BEFORE or (key(parts[0]) in _ADDRESSED and "/" not in piece))
        and not key(piece).isdigit()
        and "@" not in piece
    ):
        first = Token(parts[0], start, start + len(parts[0]))
        return [first, *_unglued_rest(piece[len(parts[0]) :], start + len(parts[0]))]
    return [Token(piece, start, start + len(piece))]


def _unglued_rest(piece: str, start: int) -> list[Token]:
    return _unglued(piece, start) if "." in piece[:-1] else [Token(piece, start, start + len(piece))]


def _at(parts: list[str], start: int) -> list[Token]:
    tokens = []
    for part in parts:
        tokens.append(Token(part, start, start + len(part)))
        start += len(part)
    return tokens


def spaced(text: Repaired) -> Repaired:
    """Close up what belongs together: ``Jansen - de Vries``, ``H,J. Blok``, ``W..F.``."""
    if "-" in text.text and (" -" in text.text or "- " in text.text):
        text = text.replaced(_SPACED, lambda _: "-", "hyphen")
    if "," in text.text:
        text = text.replaced(_COMMA_INITIALS, lambda found: found[1] + ".", "initials")
    if ".." in text.text:
        text = text.replaced(_DOTS, lambda _: ".", "initials")
    if "h. D" in text.text or "H. D" in text.text:
        text = text.replaced(_DOCTORATE, lambda found: f"{found[1]}.{found[2]}", "titles")
    if " ." in text.text:
        text = text.replaced(_STRAY, lambda found: found[1] + ".", "initials")
    if text.text.count("'") > 1:
        text = text.replaced(_QUOTED, lambda found: f'"{found[1] or found[2]}"', "quotes")
    return text


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
    return _are_initials(token.text, typed, last)


@lru_cache(maxsize=65_536)
def _are_initials(text: str, typed: str, last: bool) -> bool:  # of a cache
    if "-" in text and not last and _HYPHENED.fullmatch(text):
        return True
    if "." in text:
        if len(text) > 2 and (not _DOTTED.fullmatch(text) or key(text) in GIVEN_SHORT or text == "Ma."):
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
        return not last
    if len(text) > 5 or (last and typed != "mixed" and len(text) < 2):
        return False
    if text.upper() in ("IJ", "TH") and not last:
        return True
    if len(text) > 2 and text == text[0] * len(text):
        return False  # xxx
    vowels = bool(_VOWEL.search(text))
    if text.isupper() and typed == "mixed":
        return not vowels if len(text) > 2 else key(text) not in _SHORT_NAMES or not vowels
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


def infix_run(tokens: list[Token], start: int, how: Habits, *, alone: bool) -> int:
    """Count the infix words from *start* on.

    Args:
        tokens: The words of the name.
        start: Where to look.
        how: The form's habits.
        alone: Nothing stands before: only words that cannot be a given name count there.
    """
    if alone and start < len(tokens) and tokens[start].key not in ALONE:
        return 0
    words = infix_words(how.language, dutch=how.dutch or how.belgian)
    at = start
    while at < len(tokens):
        word = tokens[at].key
        if (
            "." in tokens[at].text
            and word not in ("vd", "st", "ste")
            and not is_abbreviated(tokens[at], follows=at > start)
        ):
            break
        if at == start and alone:
            if word not in words and word not in ABBREVIATED:
                break
        elif (
            word not in words
            and not is_abbreviated(tokens[at], follows=at > start)
            and not (word in _SPECIAL and at and at == start and _is_special(tokens, at, how))
        ):
            break
        at += 1
    return at - start


_SPECIAL = frozenset(key(word) for word in EXACT | WELSH | CELTIC | BEFORE_CAPITAL) | {"mc"}


def _is_special(tokens: list[Token], at: int, how: Habits) -> bool:
    """Tell whether a word is an infix by the way it is written, or by its accent: Jelle fan der Wal, Máire Ní Néill."""
    if at + 1 >= len(tokens):
        return False
    text, follow = tokens[at].text, tokens[at + 1].text
    low = text.lower()
    if low in ("dela", "delos", "delas") and text.isupper() and follow.isupper():
        return True
    if text in EXACT or (low in NORTHERN and how.language in ("da", "fo", "is", "no")):
        return True
    if low in WELSH:
        return text in WELSH and (how.english or how.language == "cy") and follow[:1].isupper()
    if low == "mc":
        return len(follow) > 2 and follow.isalpha() and (follow[:1].isupper() or text == "mc")
    eclipsed = follow[:1] == "h" and follow[1:2].isupper()  # Ó hAodha
    if low in ("ní", "uí", "ó"):
        return len(follow) > 2 and (eclipsed or follow[:1].isupper() is text[:1].isupper())
    if low in BEFORE_CAPITAL:
        return text == low and follow[:1].isupper()
    if text == "O" and eclipsed:
        return True
    if not follow[:1].isupper() or "." in text or not (how.english or how.language in ("ga", "gd")):
        return False
    if low in CELTIC:
        return text[:1].isupper()
    return low in ("ni", "ui") and follow[1:2].lower() == "h"  # the accent was lost, the h of the genitive was not


def may_end_infix(token: Token, how: Habits) -> bool:
    """Tell in one look whether *token* can be the last word of an infix."""
    word = token.key
    return (
        word in infix_words(how.language, dutch=how.dutch or how.belgian)
        or word in ABBREVIATED
        or word in ("d", "h", "t", "e", "n")
    )


def is_abbreviated(token: Token, *, follows: bool) -> bool:
    """Tell whether *token* is an infix cut short; *follows*: it stands behind another word of the infix."""
    word = token.key
    if word == "v":
        return token.text in ("v.", "v") or (follows and token.text == "V.")
    if word in ("d", "h", "t", "e", "n") and follows:
        return token.text in ("d.", "h.", "d", "t", "t.", "T", "T.", "D.", "n.")
    return word in ABBREVIATED and (
        token.text.islower()
        or "/" in token.text
        or "'" in token.text
        or "." in token.text
        or word in ("vande", "vdr", "vd")
    )
