"""Words of a name, with their places."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.names.gendered import gendered
from firsttimeright.reference.words.infixes import ABBREVIATED
from firsttimeright.reference.words.salutations import FORMS, PHRASES
from firsttimeright.reference.words.titles import AFTER, BEFORE
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = ["DOTTED", "Token", "key", "plain", "spaced", "tokenise"]

_TOKEN = re.compile(r'[,;()\[\]{}"“”„«»|]|[^\s,;()\[\]{}"“”„«»|]+')
_PARTED = re.compile(r'[^\S ]|[,;()\[\]{}"“”„«»|]')  # without any of these, spaces alone part the words
_MARKED = re.compile(r"[./+&]")  # without any of these, no piece is to be taken apart
# Dotted initials: letters, or abbreviations of up to five letters (Th., Chr., IJ., Joh.).
DOTTED = re.compile(r"(?:[^\W\d_]{1,5}\.+-?)+(?:[^\W\d_]|IJ|Th)?\.?")
_LEADING_INITIALS = re.compile(
    r"((?:-?(?:[^\W\d_]|ij|th|ph|chr|sj|tj)\.)+)([^\W\d_'][^.]+.*)", re.IGNORECASE | re.DOTALL
)
_ADDRESSED = FORMS.keys() | wordset("fam sr dott")
_BEFORE_INITIALS = wordset("dhr mevr mw hr mej mr mrs fam dr drs ir ing prof ds jhr jkvr")  # dr.J.P., but not Th.J.
_THEN_INFIX = re.compile(r"((?:[A-Z]\.-?)+|(?:[a-z]\.)+(?=v\.d\.))(v\.(?:d\.|h\.|t\.)?)")  # J.v.d., J.v.
_GLUED_INFIX = frozenset(("vd.", "vdr."))
_IN_T = re.compile(r"\s+(?:['’]?t|de[nr]?|het)\s", re.IGNORECASE)  # dr.in 't Veld bears an infix
_AND = re.compile(r"([^\W\d_]{3,})([/+&])([^\W\d_]{3,})")
_AND_THEN = re.compile(r"([^\W\d_]{3,})([/+&])((?:[A-Z]\.)+)")  # Jansen/A.B. Smit
_AND_INITIALS = re.compile(r"((?:[^\W\d_]\.)+|[^\W\d_](?=\+))([+&])((?:[^\W\d_]\.)+|[^\W\d_])")  # A.&T., A+T; not C&A
_DOCTORATE = re.compile(r"\b(P[hH])\. (D\b\.?)")
_STRAY = re.compile(r"(?<![^\W\d_])([^\W\d_]) \.(?=[^\W\d_]\.| [^\W\d_])")  # B .J. is B.J.
_QUOTED = re.compile(r"''(?=[^\W\d_])([^'\"]+)''|(?<!\S)'([^\W\d_]{2,})'(?=\s|$)")
_SPACED = re.compile(
    r"(?<=[^\W\d_])(?:\s+-\s*|-\s+)(?=[^\W\d_'])(?!(?:geb|geboren|n[ée]e|e/v|wed|gesch|echtg)\b)", re.IGNORECASE
)
_BORN = re.compile(r"(?<=[^\W\d_])-(?=geb(?:\.|oren)? ?[^\W\d_])")  # Vermeer-geb. Kalf
_COMMA_INITIALS = re.compile(
    r"(?<![^\W\d_])([^\W\d_])[,;](?=[^\W\d_](?:[.,;\s]|$))"
)  # , and ; are keys beside the stop
_TORN = re.compile(r"(?<=[a-zA-Z])' (?=[tT]\s)")  # van' t Hof
_FOR_WHOM = re.compile(r"^(attn\.?|att\.?|attention|fao|t\.? ?a\.? ?v\.?|z\. ?hd\.?)\s*:\s*(?=[^\W\d_])", re.IGNORECASE)
_UNDERSCORE = re.compile(r"(?<=[^\W\d_])_+(?=[^\W\d_])")
_DOTS = re.compile(r"\.{2,}(?=[^\W\d_.])|(?<=[^\W\d_])\.\.+$")


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
        if marked and ("/" in piece or "&" in piece or "+" in piece) and (parts := _of_two(piece)):
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


def _of_two(piece: str) -> re.Match[str] | None:
    """Find initials of two persons, or those of the second behind the name of the first, in one piece."""
    if "+" in piece or "&" in piece:
        return _AND_INITIALS.fullmatch(piece) or _AND_THEN.fullmatch(piece)
    return _AND_THEN.fullmatch(piece) if "/" in piece and "." in piece else None


def _unglued(piece: str, start: int) -> list[Token]:
    folded = key(piece)
    if folded in BEFORE or folded in AFTER or folded in ABBREVIATED or DOTTED.fullmatch(piece):
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
    if "' " in text.text:
        text = text.replaced(_TORN, lambda _: " '", "apostrophe")
    if ":" in text.text:
        text = text.replaced(_FOR_WHOM, lambda found: found[1] + " ", "colon")
    if "_" in text.text:
        text = text.replaced(_UNDERSCORE, lambda _: " ", "spaces")
    if " ." in text.text:
        text = text.replaced(_STRAY, lambda found: found[1] + ".", "initials")
    if text.text.count("'") > 1:
        text = text.replaced(_QUOTED, lambda found: f'"{found[1] or found[2]}"', "quotes")
    return text
