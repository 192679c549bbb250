"""Tidying that is beyond doubt: invisible characters, full-width forms, blanks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

__all__ = ["INVISIBLE", "tidy", "tidy_all", "widen"]

# Zero-width and bidirectional marks, soft hyphen, byte-order mark, variation selectors, control characters that are
# no blank, and lone surrogates (which no encoding can write). ZWJ and ZWNJ are kept inside scripts that need them.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\u0000-\u0008\u000e-\u001b\u007f\u0080-\u0084\u0086-\u009f\ud800-\udfff]|(?<![\u0600-\u0fff])[\u200c\u200d]"
)
_BLANKS = re.compile(r"\s+")
_WIDE = re.compile("[\uff01-\uff5e\u3000]")


def widen(text: str) -> str:
    """Give full-width Latin letters, digits and marks their usual form.

    >>> widen("１０１７ＧＬ")
    '1017GL'
    """
    return _WIDE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def tidy_all(texts: Collection[str]) -> list[str]:
    """Tidy many texts at once: what :func:`tidy` gives for each; most records hold nothing but tidy texts.

    >>> tidy_all(["Jan ", "de  Vries"])
    ['Jan', 'de Vries']
    """
    together = "|".join(["", *texts, ""])  # blanks at the ends of a text stand beside a stroke
    if together.isascii() and together.isprintable() and not ("  " in together or " |" in together or "| " in together):
        return list(texts)
    return [tidy(text) for text in texts]


def tidy(text: str) -> str:
    r"""Take away what nobody typed on purpose: invisible characters, odd and double blanks.

    Letters are composed (NFC) and full-width forms become usual ones. Nothing
    visible is lost and nothing is guessed; tidying twice is tidying once. O(length).

    >>> tidy(" Jan\u200b  de\tVries ")
    'Jan de Vries'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", widen(text)))
    return _BLANKS.sub(" ", text).strip()
