"""Signs around a whole name that are no part of it: quotes of a file, what parted columns, a stop behind."""

from __future__ import annotations

import re

from firsttimeright.fields.names.marriages import MARITAL
from firsttimeright.fields.names.tokens import key
from firsttimeright.reference.words.remarks import REMARKS
from firsttimeright.reference.words.salutations import PHRASES
from firsttimeright.reference.words.titles import AFTER, BEFORE, SUFFIXES
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = ["field_trimmed", "inside", "is_doubtful", "trimmed", "unwrapped"]

_COLUMNS = " ;|"
_AZERTY = ("FR", "BE", "LU")

_ABBREVIATIONS = (
    frozenset(PHRASES) | frozenset(BEFORE) | frozenset(AFTER) | frozenset(SUFFIXES) | wordset("chr joh jac jos corn")
)
_EDGES = re.compile(r"^[\s.,;:*_/\\|-]+(?=\w)|[\s,;:*_/\\|-]+$|(?<=[^\W\d_]{3})\.+$")
_FIELD_EDGES = re.compile(r"(?<=[^\W\d_])\s+[-–/;,|\s]+$")  # not ";artin": where the French have their m
_SHOUT = re.compile(r"(?<=[^\W\d_]{2})\s*[!?][\s!?]*$")
_PAIRS = {'"': '"', "“": "”", "„": "”“", "«": "»", "'": "'", "(": ")", "[": "]"}
_BRACKETS = "(["
_OUTER = re.compile(r"^\W+|\W+$")


def unwrapped(text: Repaired) -> Repaired:
    """Take off the quotes or brackets that a whole name stands in: *"Jan Bakker"*, but not *(overleden)*.

    One word in brackets may be anything; quotes are left over from a file.
    """
    whole = text.text
    if len(whole) < 3 or whole[-1] not in _PAIRS.get(whole[0], ""):
        return text
    inner = whole[1:-1]
    if not inner[0].isalpha() or any(mark in inner for mark in '"“”„«»()[]') or (whole[0] == "'" and "'" in inner):
        return text
    if whole[0] in _BRACKETS:
        words = [key(word) for word in inner.split()]
        if len(words) < 2 or words[0] in MARITAL or not REMARKS.isdisjoint(words):
            return text
    return text.replaced(_OUTER, lambda found: found[0][1:] if not found.start() else found[0][:-1], "edges")


def trimmed(work: Repaired) -> Repaired:
    """Drop punctuation around a name, but not the full stop of an abbreviation."""
    if " " in work.text and _SHOUT.search(work.text):
        work = work.replaced(_SHOUT, lambda _: "", "edges")
    return work.replaced(_EDGES, _edge, "edges") if _EDGES.search(work.text) else work


def _edge(found: re.Match[str]) -> str:
    if found[0].strip(" ") != "." or found.start() == 0:
        return ""
    word = found.string[: found.start()].rsplit(" ", 1)[-1]
    return (
        found[0] if key(word) in _ABBREVIATIONS or (len(word) < 4 and word.islower() is False and "." in word) else ""
    )


def field_trimmed(text: Repaired) -> Repaired:
    """Drop a dash, or what parts the columns of a file, where it stands apart at the end of one field."""
    if text.text[-1:].isalpha():
        return text
    return text.replaced(_FIELD_EDGES, lambda _: "", "edges") if _FIELD_EDGES.search(text.text) else text


def is_doubtful(text: str) -> bool:
    """Tell whether somebody put a question or a cry behind a whole name: *Jan Bakker?*.

    >>> is_doubtful("Jan Bakker?"), is_doubtful("Ren?"), is_doubtful("Jan Bakker.")
    (True, False, False)
    """
    return text[-1:] in ("!", "?") and " " in text and _SHOUT.search(text) is not None


def inside(text: str, country: str | None) -> str:
    """Give *text* without what parts the columns of files around it; where people type AZERTY, a slip of the m.

    >>> inside("Jan Bakker;", "NL"), inside("Jean Gillia;", "FR")
    ('Jan Bakker', 'Jean Gillia;')
    """
    return text if country in _AZERTY else text.strip(_COLUMNS)
