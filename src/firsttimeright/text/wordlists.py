"""Lists of words written as running text, for tables that people keep by hand."""

from __future__ import annotations

import re

from firsttimeright.text.folding import fold

__all__ = ["phrases", "wordset"]

_MARKS = re.compile(r"[-/]")


def wordset(text: str) -> frozenset[str]:
    """Give the words of *text*, which blanks and line ends part.

    >>> sorted(wordset("van von de"))
    ['de', 'van', 'von']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Give the phrases of *text*, which bars and line ends part: folded, and also as they are without marks.

    >>> sorted(phrases("weiß nicht|Spider-Man"))
    ['spider man', 'spider-man', 'weiss nicht']
    """
    rows = {" ".join(fold(row).split()) for row in re.split(r"[|\n]", text)}
    plain = {" ".join(_MARKS.sub(" ", row).replace("'", "").split()) for row in rows}
    return frozenset((rows | plain) - {""})
