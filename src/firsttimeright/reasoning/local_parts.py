"""What an e-mail's local part says about a name: a witness, never the accused.

People make their addresses from their names: ``sabine.jansen``, ``sjansen``,
``jansen.s``. From a local part come the readings of it as a family name or a
given name; whether one of them is the typed name, or lies a slip away from it,
is evidence. An address that has nothing to do with the name says nothing.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, LCSseq

from ..text.folding import compact

__all__ = [
    "Forms", "Testimony", "are_unlike", "beside",
    "doubles_another", "for_meant", "hear", "may_tell", "repeated", "says_nothing",
]  # fmt: skip

# Assumptions, set by hand; what they do to the confidences stands in the benchmark's reliability table.
NAMED_SO = 0.45  # of the addresses that persons give, hold the name in question in full
ADDRESS_SLIPS = 0.001  # of the addresses hold a slip: they are copied, filled in by the browser, and used daily
NEAR_SHORT = 0.0005  # of the addresses hold another name of three letters that lies a slip away
NEAR_BUT_OTHER = 0.000015  # of the addresses hold the one name that they are heard for, as another lies a slip away
NEAR_LONG = 0.000004  # the same of a long name that no table has: hardly another one lies near it
OTHER_SPELLING = 0.008  # of those who bear a usual name have an address in another spelling of it: theirs was taken
_USUAL = (
    20.0  # bearers per million from which a name is as usual as that; of a rarer one the square of the share counts
)
_USUAL_GIVEN = 100.0  # the same of a given name
TYPED_SLIPS = 0.03  # of the names that are typed a second time, in the same minute, hold a slip: as many as the first
TYPED_SO = 0.9  # of full names and account holders that are this person's, hold the name
_VERY_LONG = 8  # letters of a name that lies near another one by a slip, and hardly ever by chance
_SHORTEST, _LONG = 4, 6  # letters of a reading, and of a name that two slips may have hit
_REWRITTEN = "ijey"  # letters that another way of writing the same name may lack


@dataclass(frozen=True, slots=True)
class Testimony:
    """What the address says."""

    repeats: bool  # it holds the name as typed
    instead: str | None = None  # the name it holds instead, folded, one or two slips from the typed one


def beside(words: Sequence[str], infix: str) -> list[str]:
    """Give what an address may have around one word of a name: each other one, all before it, and all behind.

    >>> beside(["Rossum", "de", "Waal"], "van")
    ['rossum', 'de', 'waal', 'vanrossum', 'rossumde', 'dewaal', 'vanrossumde']
    """
    each = [compact(word) for word in words]
    first = compact(infix)
    before = ["".join(each[:at]) for at in range(1, len(each))]
    behind = ["".join(each[at:]) for at in range(1, len(each))]
    return list(dict.fromkeys([*each, f"{first}{each[0]}", *before, *behind, *(f"{first}{text}" for text in before)]))


def _readings(words: Iterable[str], around: Sequence[str]) -> list[str]:
    """Read each word as the name asked for, alone or with the person's other names and initials around it."""
    found: list[str] = []
    for word in words:
        found.append(word)
        most = len(word) - _SHORTEST + 1
        for other in around:
            if len(other) <= most:
                if word.startswith(other):
                    found.append(word[len(other) :])
                if word.endswith(other):
                    found.append(word[: -len(other)])
    return found


_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_Y = (("ij", "y"),)
_UMLAUTS = (*_Y, ("ae", "a"), ("oe", "o"), ("ue", "u"))
_NORDIC = (("aa", "a"), ("oe", "o"), ("ae", "a"))
_SPELLINGS = {
    **dict.fromkeys(("DE", "AT", "CH", "LI", "LU"), _UMLAUTS),
    **dict.fromkeys(("DK", "NO", "SE", "FI", "IS"), _NORDIC),
}


@dataclass(frozen=True, slots=True)
class Forms:
    """The ways in which an address, which has no accents, may hold a name: Müller is muller and mueller there."""

    written: frozenset[str]
    pairs: tuple[tuple[str, str], ...]  # two spellings that are one
    plain: frozenset[str]  # the forms, in the second of these spellings

    @classmethod
    def of(cls, name: str, country: str | None) -> Forms:
        """Give the forms of *name* as people in *country* may write it.

        >>> sorted(Forms.of("Müller", "DE").written)
        ['mueller', 'muller']
        """
        return _forms(name, country)

    def hold(self, readings: Sequence[str]) -> bool:
        """Say whether one of *readings* is the name in another way of writing."""
        if not self.written.isdisjoint(readings):
            return True
        text = " ".join(readings)
        if not any(two in text for two, _one in self.pairs):  # nothing in them is written in two ways
            return not self.plain.isdisjoint(readings)
        return not self.plain.isdisjoint(_as_one(text, self.pairs).split(" "))

    def edge(self, words: Iterable[str]) -> bool:
        """Say whether one of *words* begins or ends with the name as it is written without accents: doerteboettcher."""
        written = [form for form in self.written if len(form) >= _SHORTEST] if len(self.written) > 1 else ()
        return any(word.startswith(form) or word.endswith(form) for form in written for word in words)

    def plainly(self, readings: Sequence[str]) -> list[str]:
        """Give those of *readings* that write vowels out in the way of tables: ``juergen`` is jurgen there."""
        vowels = [pair for pair in self.pairs if pair not in _Y]
        return [plain for reading in readings if (plain := _as_one(reading, vowels)) != reading] if vowels else []


@lru_cache(maxsize=16_384)  # names come back
def _forms(name: str, country: str | None) -> Forms:
    written = frozenset((compact(name),))
    if not name.isascii():
        low = unicodedata.normalize("NFC", name).lower()
        written |= {compact(low.translate(_WRITTEN_OUT))}
    pairs = _SPELLINGS.get(country or "", _Y)
    return Forms(written, pairs, frozenset(_as_one(form, pairs) for form in written))


def _as_one(name: str, pairs: Iterable[tuple[str, str]]) -> str:
    for two, one in pairs:
        name = name.replace(two, one)
    return name


def may_tell(typed: str, words: Iterable[str]) -> bool:
    """Tell cheaply whether :func:`hear` could say anything of a name: ``False`` is sure, and holds for most addresses.

    What is heard is the name, a way of writing it, or a reading that lies one or two slips away, and readings are cut
    out of the words. Each letter that no word has takes a slip of its own, but for those of which other ways of
    writing make another (ij and y, ae, oe and ue).

    >>> may_tell("munsters", ["klant"]), may_tell("munsters", ["muensters"])
    (False, True)
    """
    return len(set(typed).difference(_REWRITTEN, *words)) <= (2 if len(typed) >= _LONG else 1)


def are_unlike(typed: str, words: tuple[str, ...], country: str | None) -> bool:
    """Tell that :func:`hear` will say nothing of a name without accents, whatever may stand around it.

    Every reading is a piece of one of the words, of four letters or more where it is not the name itself. The name
    and a piece that lies so many slips from it have all but as many letters of the longer one in common, in their
    order, and no word that holds the piece has fewer. Where letters are written in two ways nothing is told.

    >>> are_unlike("jansen", ("marieke",), "NL"), are_unlike("jansen", ("sjnasen",), "NL")
    (True, False)
    """
    whole = words[0] if len(words) == 1 else "".join(words)
    if typed in whole:
        return False
    for two, _one in _SPELLINGS.get(country or "", _Y):
        if two in whole or two in typed:
            return False
    length = len(typed)
    if length < _SHORTEST and len(words) > 1 and length in map(len, words):
        return False  # of nobody's name of three letters a word as long is heard, too
    least = max(length, _SHORTEST) - (2 if length >= _LONG else 1)
    return all(LCSseq.similarity(typed, word) < least for word in words)


def hear(
    typed: str, words: tuple[str, ...], others: Iterable[str], *, forms: Forms | None = None, short: bool = False
) -> Testimony | None:
    """Ask the words of a local part about a name.

    Args:
        typed: The name as typed: folded, letters only.
        words: Runs of letters of the local part, folded.
        others: What may stand around the name: given names, infixes, initials; folded, letters only.
        forms: Other ways in which the same name is written.
        short: Names of three letters are heard too, where one is a word by itself. They lie near one
            another, so only those ask for it whose typed name is nobody's.

    Returns:
        What it says, or ``None`` where it says nothing of this name.

    >>> hear("jnasen", ("sabine", "jansen"), ("sabine", "s"))
    Testimony(repeats=False, instead='jansen')
    >>> hear("jnasen", ("sjnasen",), ("sabine", "s"))
    Testimony(repeats=True, instead=None)
    """
    if not words or len(typed) < 2:
        return None
    whole = words[0] if len(words) == 1 else "".join(words)
    around = sorted({other for other in others if other}, key=len, reverse=True)
    readings = _readings(words, around)
    if typed in readings or (len(words) > 1 and typed in _readings((whole,), around)):
        return Testimony(repeats=True)
    if forms is not None and (forms.hold(readings) or forms.edge(words)):
        return Testimony(repeats=True)
    if len(typed) >= _SHORTEST and typed in whole:
        holding, apart, repeats = _held(typed, words, whole)
        if repeats:
            return None if _goes_on(typed, holding, readings) else Testimony(repeats=True)
        if apart or around:
            return Testimony(repeats=False, instead=holding)
        return None  # visser@ for Visse: an initial behind the name, or a letter that was left out of it
    if len(words) == 1:
        readings += _inside(typed, words, [other for other in around if len(other) >= _SHORTEST])
    if forms is not None:
        readings += forms.plainly(readings)
    best = _nearest(typed, readings)
    if best is None and short and len(words) > 1 and len(typed) < _SHORTEST:
        best = next((word for word in words if len(word) == len(typed) and OSA.distance(typed, word) == 1), None)
    return Testimony(repeats=False, instead=best) if best is not None else None


def doubles_another(typed: str, meant: str) -> bool:
    """Tell whether one name is the other but for which of its letters is doubled.

    >>> doubles_another("jeniffer", "jennifer"), doubles_another("jenifer", "jennifer")
    (True, False)
    """
    return len(typed) == len(meant) and typed != meant and _DOUBLED.sub(r"\1", typed) == _DOUBLED.sub(r"\1", meant)


_DOUBLED = re.compile(r"(.)\1")


def repeated(typed: str, words: tuple[str, ...]) -> bool:
    """Tell cheaply that :func:`hear` will say that the name is repeated, whatever may stand around it.

    >>> repeated("jansen", ("jansen", "s")), repeated("jansen", ("sabinejansen",)), repeated("jansen", ("jansens",))
    (True, True, False)
    """
    if typed in words:
        return True
    if len(typed) < _SHORTEST:
        return False
    if len(words) == 1:
        whole = words[0]
        if not whole.endswith(typed):
            return False
        if not whole.startswith(typed):
            return True  # behind another name, or its initials
    elif typed not in (whole := "".join(words)):
        return False
    holding, _apart, repeats = _held(typed, words, whole)
    return repeats and holding.endswith(typed)  # where more follows, it may go on: paulinedelange of De Lang


def _held(typed: str, words: tuple[str, ...], whole: str) -> tuple[str, bool, bool]:
    """Give the word that holds the name, whether others stand apart from it, and whether the name is repeated so."""
    holding = next((word for word in words if typed in word), whole)
    head, _, extra = holding.partition(typed)
    apart = any(word != holding for word in words)  # what else the address holds stands by itself: s.visser@
    most = 2 if apart and len(typed) >= _LONG else 1
    return holding, apart, not 0 < len(head) + len(extra) <= most or bool(head and not apart)


def _goes_on(typed: str, holding: str, readings: Iterable[str]) -> bool:
    """Say whether behind the person's other name stands the typed one and a letter more: paulinedelange of De Lang."""
    return any(
        len(reading) == len(typed) + 1 and reading.startswith(typed) and len(holding) - len(reading) >= _SHORTEST
        for reading in readings
    )


def _inside(typed: str, words: Iterable[str], around: Sequence[str]) -> list[str]:
    """Read the ends of longer words, where the names around are not known: jsmith, johnsmith, smithjohn.

    Not the end at which another name of the person's stands: tammena@ has no Tamme.
    """
    found = []
    for word in words:
        first = not any(map(word.startswith, around))
        last = not any(map(word.endswith, around))
        for length in (len(typed), len(typed) + 1, len(typed) - 1):
            if _SHORTEST < length < len(word):
                found += [word[-length:]] * last + [word[:length]] * first
    return found


def says_nothing(typed: str, instead: str, words: tuple[str, ...]) -> bool:
    """Tell whether an address holds nothing but the name less its last letter, or a letter more that is none of it.

    So it is where the name itself was taken, and of the families' own: *smiths@*, *smithh@*, *bickerstaff@*.

    >>> says_nothing("tjalma", "tjalmas", ("tjalmas",)), says_nothing("tjalm", "tjalma", ("tjalma",))
    (True, False)
    """
    if words != (instead,):
        return False
    return typed[:-1] == instead or (instead[:-1] == typed and instead[-1] in {"s", typed[0], typed[-1]})


def _nearest(typed: str, readings: Iterable[str]) -> str | None:
    most = 2 if len(typed) >= _LONG else 1
    best: tuple[int, bool, str] | None = None
    for reading in dict.fromkeys(readings):
        if len(reading) < _SHORTEST or abs(len(reading) - len(typed)) > most:
            continue
        distance = OSA.distance(typed, reading, score_cutoff=most)
        # Of readings as near, the one that begins as the typed name does: first letters are seldom hit.
        rank = (distance, reading[0] != typed[0])
        if distance <= most and (best is None or rank < best[:2]):
            best = (*rank, reading)
    return best[2] if best is not None else None


def for_meant(
    back_bits: float, witness: str = "email", *, borne: float = 0.0, letters: int = _SHORTEST, given: bool = False
) -> float:
    """Weigh an address (or a full name) that holds the name meant where another was typed.

    Against it stands that the slip is in the address, that it holds another
    name that merely lies near, or that a usual name is spelled otherwise there
    on purpose: whoever is called Jansen finds jansen@ taken, and is janssen@.

    Args:
        back_bits: log2 P(what the address holds | the typed name was meant, somebody slipped).
        witness: ``email``, ``full_name`` or ``holder``.
        borne: Bearers of the typed name, per million.
        letters: How many the name meant has.
        given: It is a given name: hardly anybody finds that taken beside his family name, but in one house two usual
            ones may lie near each other.

    >>> for_meant(-8.0) > 12 > 7 > for_meant(-8.0, borne=500.0)
    True
    """
    if witness != "email":
        return math.log2(TYPED_SO / (TYPED_SLIPS * 2.0**back_bits + NEAR_BUT_OTHER))
    chosen = OTHER_SPELLING * min(borne / (_USUAL_GIVEN if given else _USUAL), 1.0) ** 2
    near = NEAR_SHORT if letters < _SHORTEST else NEAR_BUT_OTHER
    if letters >= _VERY_LONG and not borne:
        near = NEAR_LONG
    return math.log2(NAMED_SO / (ADDRESS_SLIPS * 2.0**back_bits + near + chosen))
