"""Lists of words written as running text, for tables that people keep by hand."""

from __future__ import annotations

__all__ = ["wordset"]


def wordset(text: str) -> frozenset[str]:
    """Give the words of *text*, which blanks and line ends part.

    >>> sorted(wordset("van von de"))
    ['de', 'van', 'von']
    """
    return frozenset(text.split())
