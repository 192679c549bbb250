"""Scripts, and characters that went wrong on the way: mojibake, entities, lookalikes.

What is beyond doubt is repaired here, with a map from each character of the
repaired text to its place in the text as typed.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from firsttimeright.findings import swift
from firsttimeright.text.tidying import INVISIBLE

__all__ = ["Repaired", "mixed_scripts", "repair", "script"]

_NAMED = (
    "LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN", "DEVANAGARI", "BENGALI", "GURMUKHI",
    "GUJARATI",
    "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "THAI", "LAO", "MYANMAR", "KHMER", "TIBETAN", "ETHIOPIC",
    "HANGUL",
    "HIRAGANA", "KATAKANA", "CJK", "MONGOLIAN", "CHEROKEE",
)  # fmt: skip

# Cyrillic and Greek letters that look like a Latin one.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναο",
    "ABESIJKMHOPCTYXaesijopcyxdhqwABEZHIKMNOPTYXovao",
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
# UTF-8 read as Windows-1252 or Latin-1: a lead byte followed by continuation bytes.
# Letters as programs write them where only ASCII may stand: Ren\u00e9, Ren%C3%A9.
_ESCAPE = re.compile(r"\\u(00[c-fC-F][0-9a-fA-F]|01[0-7][0-9a-fA-F])")
_PERCENT = re.compile(r"%[cC][3-9a-fA-F]%[89abAB][0-9a-fA-F]")
_CONTINUATION = (
    "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021"
    "\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
)
_MOJIBAKE = re.compile(f"[\u00c2-\u00df]{_CONTINUATION}|[\u00e0-\u00ef]{_CONTINUATION}{{2}}")
_LOST = re.compile(r"\ufffd|(?<=[^\W\d_])\?(?=[^\W\d_])|(?<=[^\W\d_]{2})\?(?=\s+[^\W\d_])")
_PLAIN = str.maketrans({**dict.fromkeys("’‘‛`´′＇ʹˈ", "'"), **dict.fromkeys("‐‑‒–—―−﹣－", "-"), "\u0132": "IJ",
    "\u0133": "ij", **{letter: unicodedata.normalize("NFKC", letter) for letter in "ﬀﬁﬂﬃﬄﬅﬆ"}})  # fmt: skip
_ODD = re.compile("[’‘‛`´′＇ʹˈ‐‑‒–—―−﹣－\u0132\u0133\ufb00-\ufb06]")  # the last: ligatures, ff to st
# The letter that is an apostrophe, within a Latin word or before a Dutch article; one that begins a name is a letter.
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])\u02bc(?=[A-Za-zÀ-ÿ])|(?<![^\W_])\u02bc(?=[tsnTSN]\b)")
_BLANKS = re.compile(r"\s+")
# Words of ASCII and Western letters with single spaces: most texts. Left out is what may have to be put in order.
_IN_ORDER = re.compile(r"[!-$'->@-\[\]^_a-~À-ÖØ-öø-ÿ]+(?: [!-$'->@-\[\]^_a-~À-ÖØ-öø-ÿ]+)*")
_DECOMPOSED = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")
_WIDE = re.compile("[\uff01-\uff5e\u3000]")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "")
    for known in _NAMED:
        if name.startswith(known):
            return known.title() if known != "CJK" else "Han"
    return "Han" if "IDEOGRAPH" in name else "Other"


def script(text: str) -> str:
    """Name the script of most letters of *text*: ``Latin``, ``Cyrillic``, ``Han``, ...; ``None`` without letters.

    >>> script("Иванова"), script("Jansen"), script("12")
    ('Cyrillic', 'Latin', 'None')
    """
    if text.isascii():
        return "Latin" if any(map(str.isalpha, text)) else "None"
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            name = "Latin" if letter.isascii() else _script_of(letter)
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else "None"


def mixed_scripts(word: str) -> bool:
    """Tell whether *word* has Latin letters beside Cyrillic or Greek ones.

    >>> mixed_scripts("Jаn")
    True
    """
    if word.isascii():
        return False
    seen = {"Latin" if letter.isascii() else _script_of(letter) for letter in word if letter.isalpha()}
    return "Latin" in seen and bool(seen & {"Cyrillic", "Greek"})


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Repaired:
    """A text in order, and where each of its characters stood."""

    text: str
    origin: tuple[int, ...] | None  # place in the typed text of each character; None: the same places
    length: int  # characters of the typed text
    notes: tuple[str, ...]  # what was done: invisible, wide, composed, entity, mojibake, lookalike, lost, marks, spaces

    def __repr__(self) -> str:
        """Show no text: it is somebody's."""
        return f"Repaired(<{len(self.text)} characters>, notes={self.notes!r})"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Translate a span of the repaired text to one of the typed text."""
        if self.origin is None:
            return start, end
        if start >= end or not self.origin:
            return (0, 0)
        return self.origin[start], (self.origin[end] if end < len(self.origin) else self.length)

    def replaced(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str], note: str) -> Repaired:
        """Give this text with what *pattern* finds replaced, and *note* among the notes if anything was."""
        work = _Work(self.text)
        work.origin = None if self.origin is None else list(self.origin)
        work.notes = list(self.notes)
        work.put(pattern, new, note)
        origin = None if work.origin is None else tuple(work.origin)
        return Repaired(work.text, origin, self.length, tuple(work.notes))


class _Work:
    """A text under repair."""

    __slots__ = ("notes", "origin", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.origin: list[int] | None = None
        self.notes: list[str] = []

    def put(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str], note: str) -> None:
        """Replace what *pattern* finds; a replacement equal to what was found is left alone."""
        pieces: list[str] = []
        places: list[int] = []
        at = 0
        for found in pattern.finditer(self.text):
            after = new(found)
            if after == found[0]:
                continue
            if self.origin is None:
                self.origin = list(range(len(self.text)))
            start, end = found.span()
            pieces += (self.text[at:start], after)
            places += self.origin[at:start]
            places += [self.origin[start]] * len(after)
            at = end
        if pieces:
            assert self.origin is not None  # noqa: S101  # set with the first piece
            pieces.append(self.text[at:])
            places += self.origin[at:]
            self.text = "".join(pieces)
            self.origin = places
            if note not in self.notes:
                self.notes.append(note)


def _entity(found: re.Match[str]) -> str:
    letter = html.unescape(found[0])
    return letter if letter.isprintable() or letter.isspace() else found[0]


def _unescaped(found: re.Match[str]) -> str:
    letter = chr(int(found[1], 16))
    return letter if letter.isalpha() else found[0]


def _unquoted(found: re.Match[str]) -> str:
    letter = unquote(found[0], errors="replace")
    return letter if letter.isalpha() else found[0]


def _unmojibake(found: re.Match[str]) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            letter = found[0].encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if (letter.isalpha() and letter >= "\u00c0") or letter in "‘’‚“”„–—´`":
            return letter
    return found[0]


def _latin(found: re.Match[str]) -> str:
    word = found[0]
    if not mixed_scripts(word):
        return word
    plain = word.translate(_LOOKALIKES)
    latin = sum(letter.isascii() for letter in word)
    return plain if not mixed_scripts(plain) and 2 * latin >= len(word) else word


def repair(text: str) -> Repaired:
    r"""Put the characters of *text* in order, as far as that is beyond doubt.

    Invisible characters go, decomposed letters are composed, full-width forms,
    HTML entities, UTF-8 that was read as Windows-1252, and Cyrillic or Greek
    lookalikes within a Latin word get the letter that was meant; typographic
    apostrophes, dashes and ligatures become plain ones, a run of blanks one space. A lost
    character (``?`` or U+FFFD inside a word) stays and is noted. Repairing twice is repairing once. O(length).

    >>> repair("RenÃ©e  van `t Hof").text
    "Renée van 't Hof"
    """
    if not text or _IN_ORDER.fullmatch(text):
        return Repaired(text, None, len(text), ())
    work = _Work(text)
    if not (text.isascii() and text.isprintable()):
        work.put(INVISIBLE, lambda _: "", "invisible")
        work.put(_WIDE, lambda found: unicodedata.normalize("NFKC", found[0]), "wide")
        for _ in range(2):  # some texts were read wrongly twice
            work.put(_MOJIBAKE, _unmojibake, "mojibake")
        if "mojibake" in work.notes:  # what was read wrongly may have been invisible
            work.put(INVISIBLE, lambda _: "", "invisible")
            work.put(_WIDE, lambda found: unicodedata.normalize("NFKC", found[0]), "wide")
    if "&" in work.text:
        work.put(_ENTITY, _entity, "entity")
        work.put(INVISIBLE, lambda _: "", "invisible")
    if "\\u0" in work.text:
        work.put(_ESCAPE, _unescaped, "entity")
    if "%C" in work.text or "%c" in work.text:
        work.put(_PERCENT, _unquoted, "entity")
    if not work.text.isascii():
        work.put(_DECOMPOSED, lambda found: unicodedata.normalize("NFC", found[0]), "composed")
        work.put(_WORD, _latin, "lookalike")
    if "`" in work.text or not work.text.isascii():
        work.put(_APOSTROPHE, lambda _: "'", "marks")
        work.put(_ODD, lambda found: found[0].translate(_PLAIN), "marks")
    if not work.text.isprintable() or "  " in work.text or work.text[:1] == " " or work.text[-1:] == " ":
        work.put(_BLANKS, lambda _: " ", "spaces")
        start, end = len(work.text) - len(work.text.lstrip(" ")), len(work.text.rstrip(" "))
        if start or end < len(work.text):
            work.origin = list(work.origin if work.origin is not None else range(len(work.text)))[start:end]
            work.text = work.text[start:end]
            if "spaces" not in work.notes:
                work.notes.append("spaces")
    if ("?" in work.text or "\ufffd" in work.text) and _LOST.search(work.text):
        work.notes.append("lost")
    origin = None if work.origin is None else tuple(work.origin)
    return Repaired(work.text, origin, len(text), tuple(work.notes))
