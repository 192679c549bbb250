"""Infixes: which words of a name stand between the given and the family name, and belong to the latter."""

from __future__ import annotations

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.initials import TO
from firsttimeright.fields.names.tokens import Token, key
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
from firsttimeright.text.wordlists import wordset

__all__ = ["infix_run", "is_abbreviated", "may_end_infix"]

_GIVEN_TOO = wordset("ben bin al am della di do dal lo")
_DUTCH_STARTS = wordset("van den der ten ter te 't het op uit vd v/d vdr vander vanden vande de in aan")
_CUT = frozenset("dts")  # d', 't and 's whose apostrophe was lost: Gerrit t Hart
_AT_THE_START = frozenset((*TO, *_CUT, "Ó", "Ní", "Uí"))
_SPECIAL = frozenset(key(word) for word in EXACT | WELSH | CELTIC | BEFORE_CAPITAL) | {"mc"} | _CUT
_OTHER_STARTS = _SPECIAL | frozenset(ABBREVIATED)


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
            and not (word in _SPECIAL and at and (at == start or word == "s") and _is_special(tokens, at, how))
        ):
            break
        at += 1
    return at - start


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
