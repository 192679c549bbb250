"""Comparing names, of people and of organisations: how two spellings may belong to one.

Cheap tests stand first: most names are equal or far apart. A level is a place in ``comparison.LEVELS``.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from firsttimeright.matching.form import Form
from firsttimeright.reference import standard
from firsttimeright.text.phonetics import sound

__all__ = ["F_OTHER", "G_NEIGHBOUR", "names", "organisations"]

G_SAME, G_PART, G_NICKNAME, G_INITIAL, G_SLIP, G_NEIGHBOUR, G_SOUND, G_SIMILAR = range(1, 9)
G_OTHER_SAME_INITIAL, G_OTHER, G_OTHER_INITIAL = range(9, 12)
F_SAME, F_PART, F_SLIP, F_NEIGHBOUR, F_SOUND, F_SIMILAR, F_OTHER, F_SWAPPED = range(1, 9)
# What a company that only owns another one is called: it bears the other's name, and is not the other.
_OWNERS = frozenset(
    (
        "holding", "holdings", "beheer", "management", "beteiligung", "beteiligungs", "beteiligungen", "verwaltung",
        "verwaltungs", "vermogensverwaltung", "participatie", "participaties", "participations", "sci", "pensioen",
    )
)  # fmt: skip
# Infixes that are written to a name, in Flanders, France, Italy and Germany above all.
_GLUED = frozenset(
    (
        "da", "dal", "de", "del", "dela", "den", "der", "des", "di", "du", "la", "le", "les", "ten", "ter", "van",
        "vande", "vanden", "vander", "von", "zum", "zur",
    )
)  # fmt: skip
_WRITTEN_OUT = re.compile("([aou])e")  # Mueller is Müller, of which folding leaves Muller
FORMAL = 0.55  # of the longer forms of a name
USUAL = 2.0  # bearers per million from which a given name is usual
FAR = 0.45  # Jaro-Winkler: below it two names are so far apart that no slip and no sound makes one of the other


def _far(one: str, other: str) -> bool:
    """Say whether two names have so little in common that nothing costlier has to be tried."""
    return (
        min(len(one), len(other)) > 3
        and JaroWinkler.similarity(one, other, score_cutoff=FAR) < FAR
        and not one.endswith(other)
        and not other.endswith(one)
    )


def _slip(one: str, other: str) -> bool:
    """Say whether one slip of the finger makes one word of the other, in words long enough to tell."""
    return min(len(one), len(other)) > 2 and OSA.distance(one, other, score_cutoff=1) <= 1


@lru_cache(maxsize=32_768)
def _given(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    first, second = mine[0], theirs[0]
    if len(first) == 1 or len(second) == 1:
        return _initials(mine, theirs)
    if first == second or "".join(mine) == "".join(theirs):
        return G_PART
    if any(len(word) > 1 and word in theirs for word in mine):
        return G_PART
    if any(nickname(word, their) for word in mine for their in theirs):
        return G_NICKNAME  # Achim of Hans Joachim
    if _far(first, second):
        return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER
    theirs_known, mine_known = _known_given(second), _known_given(first)
    contrary = bool(mine_known and theirs_known and mine_known != theirs_known and "?" not in mine_known + theirs_known)
    if _slip(first, second):
        # Simon and Simone, Lisa and Lise: each a usual name, so rather another person than a slip
        return G_NEIGHBOUR if mine_known and theirs_known else G_SLIP
    if contrary:
        return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER
    if sound(first) == sound(second):
        return G_SOUND
    if len(first) > 2 < len(second) and (first.startswith(second) or second.startswith(first)):
        return G_NICKNAME
    if JaroWinkler.similarity(first, second) > 0.87 or (
        min(len(first), len(second)) > 4 and OSA.distance(first, second, score_cutoff=2) <= 2
    ):
        return G_NEIGHBOUR if mine_known and theirs_known else G_SIMILAR
    return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER


def _initials(mine: list[str], theirs: list[str]) -> int:
    first, second = mine[0], theirs[0]
    if first[0] == second[0]:
        if len(mine) > 1 < len(theirs) and mine[1][0] != theirs[1][0]:
            return G_OTHER_SAME_INITIAL
        return G_INITIAL
    fits = (len(first) == 1 and any(_begins(word, first) for word in theirs)) or (
        len(second) == 1 and any(_begins(word, second) for word in mine)
    )
    return G_INITIAL if fits else G_OTHER_INITIAL


def _begins(word: str, letter: str) -> bool:
    """Say whether *letter* is the initial of a given name, or of what it is mostly short for: C. of Kees."""
    return word[0] == letter or (len(word) > 1 and _formal_initial(word) == letter)


@lru_cache(maxsize=8_192)
def _formal_initial(name: str) -> str:
    """Give the initial that most of the longer forms of a name have; of Rik, who may be anybody's, none."""
    longer = Counter(other[0] for other in _known_nicknames(name) if len(other) > len(name))
    letter, often = longer.most_common(1)[0] if longer else ("", 0)
    return letter if often > longer.total() * FORMAL else ""


@lru_cache(maxsize=32_768)
def _known_given(name: str) -> str:
    """Say who bears a usual given name: f, m, or "?" for both; nothing when it is no usual name."""
    found = standard().given_name(name)
    return (found.gender or "?") if found is not None and found.frequency >= USUAL else ""


@lru_cache(maxsize=32_768)
def _known_family(name: str) -> bool:
    return standard().family_name(name) is not None


def nickname(one: str, other: str) -> bool:
    """Say whether one given name is a usual short form of the other."""
    return other in _known_nicknames(one)


@lru_cache(maxsize=32_768)
def _known_nicknames(name: str) -> frozenset[str]:
    return standard().nicknames(name)


@lru_cache(maxsize=32_768)
def _family(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    if len(mine) > 1 or len(theirs) > 1:
        if "".join(mine) == "".join(theirs) or sorted(mine) == sorted(theirs):
            return F_SAME
        if any(len(word) > 1 and word in theirs for word in mine):
            return F_PART
        if any(_slip(word, their) for word in mine for their in theirs if max(len(word), len(their)) > 4):
            return F_SIMILAR
    if _infix_between(one, other):
        return F_PART
    if _far(one, other):
        return F_OTHER
    if _slip(one, other):
        return F_NEIGHBOUR if _known_family(one) and _known_family(other) else F_SLIP
    if sound(one) == sound(other):
        return F_SOUND
    if JaroWinkler.similarity(one, other) > 0.90 or (
        min(len(one), len(other)) > 4 and OSA.distance(one, other, score_cutoff=2) <= 2
    ):
        return F_SIMILAR
    if min(len(one), len(other)) > 4 and (one.endswith(other) or other.endswith(one)):
        return F_SIMILAR
    return F_OTHER


def _infix_between(one: str, other: str) -> bool:
    """Say whether an infix is all that one name has before the other: Legoff, and le Goff, which was read as Goff."""
    shorter, longer = sorted((one, other), key=len)
    more = longer.removesuffix(shorter)
    return more != longer and len(shorter) > 2 and more in _GLUED


def names(a: Form, b: Form) -> tuple[int, int]:
    """Compare the names: the first two levels. Names in two scripts that nothing turns into each other are missing."""
    given = family = 0
    if a[0] and b[0]:
        given = G_SAME if a[0] == b[0] and len(a[0]) > 1 else _given(a[0], b[0])
        if given >= G_OTHER_SAME_INITIAL and a[0].isascii() != b[0].isascii():
            given = 0
    if a[1] and b[1]:
        family = F_SAME if a[1] == b[1] else _family(a[1], b[1])
        if family == F_OTHER and a[1].isascii() != b[1].isascii():
            family = 0
    if (
        family in (F_OTHER, F_SIMILAR)
        and given != G_SAME
        and (a[1][0] == b[0][:1] or a[0][:1] == b[1][0])  # two slips in two first letters are not looked for
        and a[0]
        and b[0]
        and len(a[0]) > 1
    ):
        crossed_family = a[1] == b[0] or _family(a[1], b[0]) <= F_SOUND
        if crossed_family and (a[0] == b[1] or _family(a[0], b[1]) <= F_SOUND):
            return G_PART, F_SWAPPED
    return given, family


@lru_cache(maxsize=8_192)
def organisations(one: str, other: str) -> int:
    """Compare two organisations by their folded names: the level of that field."""
    plain, its_plain = one.replace(" ", ""), other.replace(" ", "")
    if plain == its_plain or _WRITTEN_OUT.sub(r"\1", plain) == _WRITTEN_OUT.sub(r"\1", its_plain):
        return 1
    mine, theirs = one.split(" "), other.split(" ")
    if sorted(mine) == sorted(theirs):
        return 1  # Bakkerij Jansen, Jansen Bakkerij
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return 5 if not _OWNERS.isdisjoint({*mine} ^ {*theirs}) else 2
    if _abbreviated(one, theirs) or _abbreviated(other, mine):
        return 2
    if len(mine) == len(theirs) and all(map(_word_of, mine, theirs)):
        return 3
    if JaroWinkler.similarity(plain, its_plain) > 0.93 or OSA.normalized_similarity(plain, its_plain) > 0.84:
        return 3
    shorter, longer = sorted((mine, theirs), key=len)
    told = sum(any(_word_of(word, their) for their in longer) for word in shorter)
    return 4 if told * 2 > len(longer) or (told == len(shorter) and max(map(len, shorter)) > 4) else 5


def _abbreviated(short: str, words: list[str]) -> bool:
    """Say whether *short* is made of the first letters of *words*, or of one word more that was left out of them."""
    letters = "".join(word[0] for word in words)
    if len(letters) < 2 or " " in short or not 0 <= len(short) - len(letters) <= 1 or short[0] != letters[0]:
        return False
    walker = iter(short)
    return all(letter in walker for letter in letters)


def _word_of(one: str, other: str) -> bool:
    """Say whether one word of an organisation's name is the other, cut short or with a slip."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    return (shorter > 2 and (one.startswith(other) or other.startswith(one))) or (shorter > 3 and _slip(one, other))
