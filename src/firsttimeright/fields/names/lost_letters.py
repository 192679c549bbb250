"""A letter that a wrong encoding lost: a question mark, or the sign for what could not be decoded, in its place.

Only letters outside ASCII are lost so, and of those each language has its own: *M?ller* was Müller, *Fran?ois* was
François, and *O?Brien* had the apostrophe of a word processor. Two signs are one letter that was written in two bytes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import TypeAlias

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.value import PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference
from firsttimeright.reference.values import FamilyName, GivenName
from firsttimeright.text.folding import compact, fold

__all__ = ["lost_letters"]

# The letters that a language writes, the usual first: each is taken for half as usual as the one before.
_OWN = {
    "nl": "ëéïöüèç", "de": "üöäßé", "fr": "éèçëïêôîâü", "es": "íéáóñúü", "pt": "ãçáéíõóâêúô", "it": "òàìùèé",
    "sv": "öåäé", "fi": "äöå", "da": "øåæöé", "no": "øåæöé", "pl": "łóńśąęźżć", "cs": "áíéýřžščěůúňťď",
    "sk": "áíéýžščúňťďľô", "tr": "ıöüşçğ", "hu": "áéóöíüőúű", "ro": "ăâîșțş", "ca": "èàéóíçúïü", "en": "éëèöç",
    "hr": "ćčšžđ", "sl": "čšž", "is": "óíáúöéðýæþ", "lt": "ėžšūčąįųę", "lv": "āīēšņūļžčķģ", "et": "äõüö",
}  # fmt: skip
_ANY = "éüöäèóíáëñçøåãïêłğşßšžčćôîâúıńśæőýřěœ"
_ABROAD = 0.02  # as usual as one's own letters are those of others, in a name that the tables write without
_APART, _PARTING, _VOWELS = "ëï", frozenset(("nl", "fr", "en")), frozenset("aeiouy")  # parted from a vowel before
_GRAVE = re.compile("[b-df-hj-np-tv-xz]{1,3}es?", re.IGNORECASE)  # behind an e that is open in French
_APOSTROPHE = "'"
_ELIDED = frozenset(("o", "d", "l", "dell", "sant"))  # O'Brien, D'Angelo
_SIGN = re.compile("\ufffd{1,2}|\\?{1,2}")
_LOST = re.compile("[?\ufffd]")
_WORD = re.compile(r"[^\s\-]+")
_MOST = 3  # letters that a word may have lost
_LONGEST = 40
_CLEARLY = 4.0  # times as many bear the name that is offered alone
_TOGETHER = 0.4  # of the likelihood has the second of two names of which neither is clearly meant: both are shown
_LEAST = 1.0  # bearers per million of a name that may be meant: of so many letters some make a name by chance
_WHOLE = 0.05  # as many as bear the name with another letter are enough to think it whole without: Jo? and Jos?
_BITS = 9.0  # a name with a sign in it that fits a known name but for the letter: hardly anything else was meant

_Look: TypeAlias = Callable[[str, str | None], GivenName | FamilyName | None]


def lost_letters(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """Offer the names that have a letter where *name* has the sign of a lost one; two where both may be meant.

    Nothing is offered of a word that fits no known name, nor of a question mark behind a name that is whole without.
    """
    if not _LOST.search(f"{name.given_names}{name.family_name}"):
        return
    for field, text, look in (
        ("given_name", name.given_names, ref.given_name),
        ("family_name", name.family_name, ref.family_name),
    ):
        if text and _LOST.search(text) and len(text) <= _LONGEST:
            for after, share, borne in _whole(text, look, how):
                evidence = Evidence(codes.LOST_LETTER, _BITS + math.log2(share), {"per_million": round(borne, 1)})
                yield Hypothesis(field, text, after, codes.ENCODING.name, (evidence,))


def _whole(text: str, look: _Look, how: Habits) -> list[tuple[str, float, float]]:
    """Give the texts that may be meant, at most two: how likely each is, and how many per million bear it."""
    found = [(text, 1.0, 0.0)]
    for word in reversed(list(_WORD.finditer(text))):
        if not _LOST.search(word[0]):
            continue
        options = _of_word(word[0], look, how)
        start, end = word.span()
        found = [
            (before[:start] + after + before[end:], likely * share, borne)
            for before, likely, _borne in found
            for after, share, borne in options
        ]
    found.sort(key=lambda one: -one[1])
    return found[:2]


def _of_word(word: str, look: _Look, how: Habits) -> list[tuple[str, float, float]]:
    signs = list(_SIGN.finditer(word))
    if len(signs) > _MOST or sum(map(str.isalpha, word)) < 2:
        return []
    behind = word.endswith("?")
    alone = look(word.rstrip("?"), how.country) if behind else None
    best: dict[str, tuple[float, str, float]] = {}  # by the letters without their accents
    for letters in product(_letters(how, word), repeat=len(signs)):
        option = _filled(word, letters)
        if (entry := look(option, how.country)) is None or entry.frequency < _LEAST:
            continue
        usual = math.prod(
            _usual(letter, option, entry.name, at, how) for letter, at in zip(letters, _places(word), strict=True)
        )
        if behind and usual < 1 and alone is not None and alone.frequency >= _LEAST:
            continue  # Mari? is no Marië, and what stands behind Müller is a question mark
        weight = entry.frequency * usual
        key = fold(option)
        if weight > best.get(key, (0.0,))[0]:
            best[key] = (weight, option, entry.frequency)
    ranked = sorted(best.values(), reverse=True)[:3]
    if not ranked:
        return []
    first, *others = ranked
    if alone is not None and alone.frequency > _WHOLE * first[0]:
        return []
    if not others or first[0] >= _CLEARLY * others[0][0]:
        return [(first[1], 1.0, first[2])]
    if len(others) > 1 and first[0] < _CLEARLY * others[1][0]:
        return []  # of three names nobody knows which
    second = max(others[0][0] / (first[0] + others[0][0]), _TOGETHER)
    return [(first[1], 1.0 - second, first[2]), (others[0][1], second, others[0][2])]


def _letters(how: Habits, word: str) -> str:
    own = _OWN.get(how.language, "")
    letters = own + "".join(letter for letter in _ANY if letter not in own)
    begin = fold(_SIGN.split(word, maxsplit=1)[0])
    if len(_SIGN.findall(word)) > 1:
        return own or _ANY[:8]
    return letters + _APOSTROPHE if begin in _ELIDED else letters


def _filled(word: str, letters: tuple[str, ...]) -> str:
    """Write *letters* where the signs stand, as large as the others."""
    large = "".join(filter(str.isalpha, word)).isupper()
    rest = iter(letters)
    option = _SIGN.sub(lambda _sign: next(rest), word)
    return option.upper() if large and "ß" not in option else option[:1].upper() + option[1:]


def _places(word: str) -> list[int]:
    """Give where the letters stand that fill the signs."""
    places, shorter = [], 0
    for sign in _SIGN.finditer(word):
        places.append(sign.start() - shorter)
        shorter += len(sign[0]) - 1
    return places


def _usual(letter: str, option: str, name: str, at: int, how: Habits) -> float:
    """Say how usual the letter is there: the table has the name with it, or with none of the kind, or with another."""
    if letter == _APOSTROPHE:
        return 1.0 if not name.isalpha() or compact(name) == compact(option) else 0.0
    written = name[at : at + 1].lower()
    if written == letter and len(name) == len(option):
        return 1.0
    own = _OWN.get(how.language, "")
    if not name.isascii() and written.isascii():
        return 0.0  # the table writes accents, and none there
    usual = 2.0 ** -(1 + own.index(letter)) if letter in own else _ABROAD
    if letter in _APART and how.language in _PARTING and option[at - 1 : at].lower() not in _VOWELS:
        return usual * _ABROAD
    if how.language == "fr" and letter in "éè":
        return 0.5 if (letter == "è") == bool(_GRAVE.fullmatch(option, at + 1)) else 0.25  # Lefèvre, Hélène
    return usual
