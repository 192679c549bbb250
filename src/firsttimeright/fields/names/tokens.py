"""Words of a name, with their places, and what kind of word each may be."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.names.gendered import gendered
from firsttimeright.fields.names.habits import Habits
from firsttimeright.reference.words.infixes import (
    ABBREVIATED,
    ALONE,
    BEFORE_CAPITAL,
    CELTIC,
    EXACT,
    NORTHERN,
    PRENASAL,
    WELSH,
)  # fmt: skip
from firsttimeright.reference.words.salutations import FORMS, PHRASES
from firsttimeright.reference.words.titles import AFTER, BEFORE
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = [
    "GIVEN_SHORT", "Token", "infix_run", "is_abbreviated", "is_cut_short", "is_initials", "key",
    "may_end_infix", "plain", "spaced", "tokenise", "write_initials",
]  # fmt: skip

GIVEN_SHORT = wordset("fco fca fdo fda anto jse gpe dgo alej mnl rfo fcsco jph")
"""Spanish given names cut short; Mª and Mª. are Maria as well."""

_TOKEN = re.compile(r'[,;()\[\]{}"“”„«»|]|[^\s,;()\[\]{}"“”„«»|]+')
_PARTED = re.compile(r'[^\S ]|[,;()\[\]{}"“”„«»|]')  # without any of these, spaces alone part the words
_MARKED = re.compile(r"[./+&]")  # without any of these, no piece is to be taken apart
# Dotted initials: letters, or abbreviations of up to five letters (Th., Chr., IJ., Joh.).
_DOTTED = re.compile(r"(?:[^\W\d_]{1,5}\.+-?)+(?:[^\W\d_]|IJ|Th)?\.?")
_LEADING_INITIALS = re.compile(
    r"((?:-?(?:[^\W\d_]|ij|th|ph|chr|sj|tj)\.)+)([^\W\d_'][^.]+.*)", re.IGNORECASE | re.DOTALL
)
_ADDRESSED = FORMS.keys() | wordset("fam sr dott")
_BEFORE_INITIALS = wordset("dhr mevr mw hr mej mr mrs fam dr drs ir ing prof ds jhr jkvr")  # dr.J.P., but not Th.J.
_THEN_INFIX = re.compile(r"((?:[A-Z]\.-?)+|(?:[a-z]\.)+(?=v\.d\.))(v\.(?:d\.|h\.|t\.)?)")  # J.v.d., J.v.
_GLUED_INFIX = frozenset(("vd.", "vdr."))
_IN_T = re.compile(r"\s+(?:['’]?t|de[nr]?|het)\s", re.IGNORECASE)  # dr.in 't Veld bears an infix
_AND = re.compile(r"([^\W\d_]{3,})([/+&])([^\W\d_]{3,})")
_AND_INITIALS = re.compile(r"((?:[^\W\d_]\.)+|[^\W\d_](?=\+))([+&])((?:[^\W\d_]\.)+|[^\W\d_])")  # A.&T., A+T; not C&A
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıāēīōū]", re.IGNORECASE)
_SHORT_NAMES = wordset(
    """ab ad al an bo co di ed el em en go io jo ko mo ro ru to ty vi wu xu yi yu le ng li ma ya ai"""
)
_INITIALS_TOO = wordset("ab ad al an ed em el")  # in capitals beside a name that has none: AB Smit, not LI Wei
_HYPHENED = re.compile(r"[A-Z](?:\.?-[A-Z])+\.?")  # A-M. is A.-M.
_DOCTORATE = re.compile(r"\b(P[hH])\. (D\b\.?)")
_STRAY = re.compile(r"(?<![^\W\d_])([^\W\d_]) \.(?=[^\W\d_]\.)")  # B .J. is B.J.
_QUOTED = re.compile(r"''(?=[^\W\d_])([^'\"]+)''|(?<!\S)'([^\W\d_]{2,})'(?=\s|$)")
_SPACED = re.compile(
    r"(?<=[^\W\d_])(?:\s+-\s*|-\s+)(?=[^\W\d_'])(?!(?:geb|geboren|n[ée]e|e/v|wed|gesch|echtg)\b)", re.IGNORECASE
)
_BORN = re.compile(r"(?<=[^\W\d_])-(?=geb(?:\.|oren)? ?[^\W\d_])")  # Vermeer-geb. Kalf
_COMMA_INITIALS = re.compile(
    r"(?<![^\W\d_])([^\W\d_])[,;](?=[^\W\d_](?:[.,;\s]|$))"
)  # , and ; are keys beside the stop
_CUT_SHORT = frozenset(("Chr", "Joh", "Ph", "Th", "Sj", "Tj"))  # Christiaan, Johannes, Philip: one initial
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


def plain(tokens: list[Token]) -> str:
    """Give the words as they stand, with a space between."""
    return " ".join(token.text for token in tokens)


def key(text: str) -> str:
    """Fold *text* and drop its full stops.

    >>> key("Dott.ssa")
    'dottssa'
    """
    if text.isascii():  # most words, as quick as to remember them
        low = text.lower()
        if low.isalnum():
            return low
    return _key(text)


@lru_cache(maxsize=65_536)
def _key(text: str) -> str:
    return fold(text).replace(".", "")


def tokenise(text: Repaired) -> list[Token]:
    """Take *text* apart; glued titles and initials (``Prof.dr.ir.J.P.Jansen``) come apart too."""
    tokens: list[Token] = []
    whole = text.text
    if _PARTED.search(whole):
        pieces = [(found[0], found.start()) for found in _TOKEN.finditer(whole)]
    else:
        pieces, start = [], 0
        for piece in whole.split(" "):
            if piece:
                pieces.append((piece, start))
            start += len(piece) + 1
    marked = _MARKED.search(whole) is not None
    for piece, start in pieces:
        if marked and ("+" in piece or "&" in piece) and (parts := _AND_INITIALS.fullmatch(piece)):
            tokens += _at([parts[1], parts[2], parts[3]], start)
        elif marked and "." in piece[:-1] and len(piece) > 3:
            if (title := gendered(piece)) and not _IN_T.match(whole, start + len(piece)):
                tokens.append(Token(piece, start, start + len(piece)))
                tokens[-1].key = title
            else:
                tokens += _unglued(piece, start)
        elif marked and not piece.isalpha() and (parts := _AND.fullmatch(piece)) and key(piece) not in PHRASES:
            tokens += _at([parts[1], parts[2], parts[3]], start)
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
        if len(parts) > 1 and folded not in BEFORE and folded not in AFTER and folded not in ABBREVIATED:
            return _at(_dotted(piece, parts), start)
        return [Token(piece, start, start + len(piece))]
    if found := _LEADING_INITIALS.fullmatch(piece):
        return [*_at(_dotted(found[1], []), start), *_unglued_rest(found[2], start + found.start(2))]
    parts = re.findall(r"[^.]+\.*", piece)
    if (
        len(parts) > 1
        and (
            key(parts[0]) in BEFORE
            or (key(parts[0]) in _ADDRESSED and "/" not in piece and folded not in PHRASES)
            or parts[0].lower() in _GLUED_INFIX
        )
        and not key(piece).isdigit()
        and "@" not in piece
    ):
        first = Token(parts[0], start, start + len(parts[0]))
        return [first, *_unglued_rest(piece[len(parts[0]) :], start + len(parts[0]))]
    return [Token(piece, start, start + len(piece))]


def _dotted(piece: str, parts: list[str]) -> list[str]:
    """Take dotted initials from the titles before and the infix behind them: ``Drs.P.J.``, ``J.v.d.``."""
    lead = 0
    while lead < len(parts) - 1 and key(parts[lead]) in _BEFORE_INITIALS:
        lead += 1
    rest = "".join(parts[lead:]) if parts else piece
    found = _THEN_INFIX.fullmatch(rest)
    return [*parts[:lead], *((found[1], found[2]) if found else (rest,))]


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
    if "-geb" in text.text:
        text = text.replaced(_BORN, lambda _: " ", "hyphen")
    if "-" in text.text and (" -" in text.text or "- " in text.text):
        text = text.replaced(_SPACED, lambda _: "-", "hyphen")
    if "," in text.text or ";" in text.text:
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
            not _DOTTED.fullmatch(text) or (key(text) in GIVEN_SHORT and "." not in text[:-1]) or text == "Ma."
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
        return not last and text not in _TO and text != "Ó"  # Ó Súilleabháin: of an initial the accent is lost
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


def infix_run(tokens: list[Token], start: int, how: Habits, *, alone: bool) -> int:
    """Count the infix words from *start* on.

    Args:
        tokens: The words of the name.
        start: Where to look.
        how: The form's habits.
        alone: Nothing stands before: only words that cannot be a given name count there.
    """
    if start >= len(tokens):
        return 0
    words, first = how.infixes, tokens[start].key
    if alone and first not in ALONE:
        return 1 if tokens[start].text in _AT_THE_START and _is_special(tokens, start, how) else 0
    if first not in words and first not in _OTHER_STARTS:
        return 0
    if first in _GIVEN_TOO and start + 1 < len(tokens) and tokens[start + 1].key in _DUTCH_STARTS:
        return 0  # Ben van Dijk, Al de Boer: no infix of another language stands before a Dutch one
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


_GIVEN_TOO = wordset("ben bin al am della di do dal lo")
_DUTCH_STARTS = wordset("van den der ten ter te 't het op uit vd v/d vdr vander vanden vande de in aan")
_TO = ("à", "À")  # Tom à Campo: no initial
_CUT = frozenset("dts")  # d', 't and 's whose apostrophe was lost: Gerrit t Hart
_AT_THE_START = frozenset((*_TO, *_CUT, "Ó", "Ní", "Uí"))
_SPECIAL = frozenset(key(word) for word in EXACT | WELSH | CELTIC | BEFORE_CAPITAL) | {"mc"} | _CUT
_OTHER_STARTS = _SPECIAL | frozenset(ABBREVIATED)


def _is_special(tokens: list[Token], at: int, how: Habits) -> bool:
    """Tell whether a word is an infix by the way it is written, or by its accent: Jelle fan der Wal, Máire Ní Néill."""
    if at + 1 >= len(tokens):
        return False
    text, follow = tokens[at].text, tokens[at + 1].text
    low = text.lower()
    if low in ("dela", "delos", "delas") and text.isupper() and follow.isupper():
        return True
    if text in _CUT:
        begins = follow[:1].isupper() and len(follow) > 2
        if text == "d":
            return begins and follow[0] in "AEIOUYÉÈÎH" and (how.dutch or how.language in ("fr", "it"))
        return begins and how.dutch and (text == "t" or follow.startswith(("Grav", "Graeu", "Jacob")))
    if text == "À":
        return follow.isupper() and len(follow) > 2
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
        return text == low and follow[:1].isupper() and (low != "a" or follow[:2] in PRENASAL)
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
    if word in ABBREVIATED and token.text.isalpha() and not (how.dutch or how.belgian):
        return False  # Vant is a name elsewhere
    return word in how.infixes or word in ABBREVIATED or word in ("d", "h", "t", "e", "n")


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
