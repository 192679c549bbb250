"""Values as the public sees them, on whose screen others may look."""

from __future__ import annotations

import re
from functools import cache

from firsttimeright.reference.words.salutations import FORMS, PHRASES
from firsttimeright.reference.words.titles import BEFORE
from firsttimeright.text.folding import compact

__all__ = ["for_strangers", "mask"]

_INNER = re.compile(r"(?<=\w)\w")
_OPEN = frozenset(("country", "region", "city", "language"))  # fields whose values tell nobody who it is
_FIGURES = 4  # digits from which a text in one of them is another field's: a number, an account, a postcode


def mask(value: str) -> str:
    """Give the first letter of every word of *value*, and how long the words are.

    >>> mask("sabine.jansen@example.org")
    's•••••.j•••••@e••••••.o••'
    """
    return _INNER.sub("•", value)


def for_strangers(value: str, field: str) -> str:
    """Give *value* of our *field* as a stranger may see it: a place and a salutation whole, and nothing else.

    What stands there may be somebody's name or number all the same, which is masked.

    >>> for_strangers("Utrecht", "city"), for_strangers("Herr Ursula", "salutation"), for_strangers("a@b.nl", "city")
    ('Utrecht', 'Herr U•••••', 'a@b.n•')
    """
    if field == "salutation":
        return " ".join(word if compact(word) in _forms() else mask(word) for word in value.split(" "))
    if field in _OPEN and "@" not in value and sum(map(str.isdigit, value)) < _FIGURES:
        return value
    return mask(value)


@cache
def _forms() -> frozenset[str]:
    words = {word for rows in PHRASES.values() for row in rows for word in row.words}
    return frozenset(compact(word) for word in (*words, *FORMS, *BEFORE))
