"""A text that names nobody, but addresses those who stand to somebody in a role: *De ouders van Sem de Boer*."""

from __future__ import annotations

import re

from firsttimeright.reference.words.roles import ROLES, Roles

__all__ = ["role_end"]

_SEVERAL = r"\((?:s|e?n|in)\)"  # ouder(s)
_AND = r"(?:\s*[/&+]\s*|\s+(?:en|of|en/of|und|oder|et|ou|et/ou|and|or|and/or)\s+)"


def _pattern(words: Roles) -> re.Pattern[str]:
    article = rf"(?:(?:{words.article})\s+)?"
    role = rf"(?:{words.many}|{words.one})(?:{_SEVERAL})?"
    return re.compile(
        rf"(?P<before>(?:(?:{words.lead})\s+)?{article})"
        rf"(?:(?:{words.many})|(?:{words.one}){_SEVERAL}|(?P<one>{words.one}))"
        rf"(?P<more>(?:{_AND}{article}{role})*)\s+(?:(?:{words.of})\s+|d')(?=[^\W\d_])",
        re.IGNORECASE,
    )


_PATTERNS = tuple([(_pattern(words), words.article_tells) for words in ROLES])


def role_end(text: str) -> int:
    """Find where the words end that address the parents, guardians or carers of somebody; 0 if *text* does not.

    A role in the singular may be a name (*De Vader van Dijk*): it counts in small letters behind an article, or beside
    another role.

    >>> role_end("De ouders van Sem de Boer"), role_end("De Vader van Dijk")
    (14, 0)
    """
    for pattern, article_tells in _PATTERNS:
        found = pattern.match(text)
        if found is None:
            continue
        one = found["one"]
        told = found["before"] and (article_tells or (one is not None and one.islower())) and not text.islower()
        if one is None or found["more"] or told:
            return found.end()
    return 0
