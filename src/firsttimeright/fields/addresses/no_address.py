"""What stands where an address should be, and is none: stopgaps, remarks that refer elsewhere, and no fixed abode."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.reference.words.placeholders import ELSEWHERE, NO_ABODE, REFUSALS
from firsttimeright.text.folding import compact
from firsttimeright.text.wordlists import wordset

__all__ = ["is_abodeless", "is_stopgap", "is_surely_stopgap"]

_KEYBOARD = re.compile(
    r"(?:asd[fg]\w{0,4}|(?:asdf|sdfg|dfgh|fghj|hjkl|qwer|zxcv|xcvb)\w*|wert(?:y\w*|z(?:u\w*)?)?|qwerty\w*|azerty\w*|(\w)\1{2,}|x{2,}|"
    r"test(?:straat|stad|weg|plaats|adres|dorp)?\d*|tests?|abc(?:d\w*)?|n\.?v\.?t\.?|n/?a|none|geen|onbekend|unknown|unbekannt|"
    r"keine[rs]?|k\.?\s?a\.?|inconnue?|aucune?|n[ée]ant|"
    r"dummy|foo(?:bar)?|bla(?:bla)*|todo|tbd|straat(?:naam)?|adres|woonplaats|plaats(?:naam)?|city|street|address|[-.?*_#x/]+)",
    re.IGNORECASE,
)
_SURE = re.compile(r"asdf|test|qwerty|onbekend", re.IGNORECASE)  # though a list of streets holds it
_LEFT = re.compile(
    r"(?:is |zijn )?(?:verhuisd|verhuist|umgezogen|verzogen|d[ée]m[ée]nag[ée]e?|moved)(?!\w)", re.IGNORECASE
)
_PLACE = r"(?:adres(?:se)?|address|straat|plaats|woonplaats|ville|rue|ort|city|stra(?:ß|ss)e)"
_AS = r"(?: (?:als|zoals|as|que|wie|comme) (?:hier|de |het |la |le |ci-|die |the )?\w+(?: adres(?:se)?| address)?)"
_SAME = re.compile(
    rf"(?:op |in )?(?:(?:het|de|dat)?\s?zelfde|idem|ditt?o)(?: {_PLACE})?{_AS}?|"
    rf"(?:la )?(?:same|m[êe]me|gleiche?)(?: {_PLACE}{_AS}?|{_AS})",
    re.IGNORECASE,
)
_WORDS = frozenset(map(compact, REFUSALS | ELSEWHERE))
_NOWHERE = frozenset(map(compact, NO_ABODE))
# The first two letters of all of them: nine in ten streets and places begin otherwise, and nothing more is looked at.
_BEGIN = frozenset(word[:2] for word in _WORDS | _NOWHERE) | wordset(
    """as sd df fg gh hj qw we zx xc az te ab nv na no ge on un ke ka in au ne du fo bl to tb st ad wo pl ci
    is zi ve um de mo op he da ze id di la sa me gl"""
)


def _begins_so(text: str) -> bool:
    """Tell whether a text may be one of those: it begins so, with one letter twice, or with another mark."""
    first = text[:2].lower()
    return first in _BEGIN or first == "x" or first[:1] == first[1:] or not (first.isalpha() and first.isascii())


def is_stopgap(text: str) -> bool:
    """Tell whether a street or place is a run of keys, a word for none, or says to look elsewhere: *zie boven*.

    >>> is_stopgap("qwerty"), is_stopgap("idem"), is_stopgap("Kerkstraat")
    (True, True, False)
    """
    return _begins_so(text) and _is_stopgap(text)


@lru_cache(maxsize=4_096)
def _is_stopgap(text: str) -> bool:
    if _KEYBOARD.fullmatch(text) is not None or _LEFT.match(text) is not None or compact(text) in _WORDS:
        return True
    return _SAME.fullmatch(text) is not None


def is_surely_stopgap(text: str) -> bool:
    """Tell whether it is one whatever a list of streets or places holds."""
    return _SURE.fullmatch(text) is not None


def is_abodeless(text: str) -> bool:
    """Tell whether a street says that somebody has no fixed abode, which is no fault of the address.

    >>> is_abodeless("zonder vaste woon- of verblijfplaats"), is_abodeless("Kerkstraat")
    (True, False)
    """
    return _begins_so(text) and compact(text) in _NOWHERE
