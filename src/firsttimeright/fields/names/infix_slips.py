"""Slips that the words around a name tell of: an infix with a wrong letter, a digit where a letter was meant."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.casing import word as write_word
from firsttimeright.fields.names.content import SIGNS, lettered
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.tokens import tokenise
from firsttimeright.fields.names.value import PersonName
from firsttimeright.fields.names.whole_slips import begun_hypotheses, cased, whole_hypotheses
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference
from firsttimeright.reference.values import FamilyName, GivenName
from firsttimeright.reference.words.infixes import ALONE, EXACT, GLUED
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import repair
from firsttimeright.text.slips import slip

__all__ = ["APART", "digit_hypotheses", "infix_hypotheses"]

APART = "infix.apart"
"""Cause of a question about an infix that was typed onto the name: addresses of mail, without a space, say nothing."""

# Infixes with their share among Dutch ones, by the frequency of the names that have them (rounded).
_INFIXES = {
    "van de": 0.13, "van den": 0.12, "van der": 0.16, "van": 0.27, "de": 0.19, "van 't": 0.01, "den": 0.01,
    "der": 0.002, "ter": 0.015, "ten": 0.008, "te": 0.003, "op de": 0.002, "op den": 0.002, "in 't": 0.004,
    "in de": 0.001, "van het": 0.002, "el": 0.02, "von": 0.003, "uit de": 0.001, "aan de": 0.001, "'t": 0.004,
}  # fmt: skip
_BELGIAN = {**_INFIXES, "vanden": 0.03, "vander": 0.03, "vande": 0.02}
_OF_LANGUAGE = {
    "de": {
        "von": 0.5, "von der": 0.12, "vom": 0.05, "zu": 0.03, "zum": 0.02, "zur": 0.02, "von dem": 0.02, "van": 0.08,
        "van der": 0.04, "van den": 0.03, "de": 0.05, "von den": 0.01, "von und zu": 0.003,
    },
    "fr": {
        "de": 0.4, "du": 0.15, "de la": 0.15, "des": 0.05, "da": 0.05, "dos": 0.02, "el": 0.08, "van": 0.01,
        "von": 0.01,
    },
}  # fmt: skip
_LONGEST = 5  # letters of a word of an infix with a slip
_SECOND = ("de", "den", "der")  # behind van
_DIGITS = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "6": "g", "2": "z"}
_APART = re.compile("([ -])")
_Entry: TypeAlias = GivenName | FamilyName | None


def infix_hypotheses(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """An infix with a slip: in its own field, as the first words of the family name, or as the last given name."""
    if name.infix and _is_written_so(name.infix.split(" "), how):
        return
    plain = (name.family_name or "").isalpha()
    if plain and (name.family_name or "")[:1].islower() and (glued := _GLUED.fullmatch(name.family_name or "")):
        yield from _apart(name, glued[1], glued[2], how, ref)
        return
    if name.infix or not plain:
        found = tuple(whole_hypotheses(name, how, ref, _of(how))) or (
            () if plain or name.infix else tuple(begun_hypotheses(name, how, ref))
        )
        yield from found
        if found:
            return
    if name.infix:
        typed = name.infix
        if not (_is_infix(typed, how) or fold(typed) in _of(how) or fold(typed) in _INFIXES):  # op de, in Spain, too
            for meant, evidence in _infixes_near(typed, how):
                yield Hypothesis("infix", typed, cased(meant, typed, how), codes.TYPO_SUSPECT.name, evidence)
                return
        if " " in typed and (swapped := _exchanged(typed, name.family_name or "", how, ref)) is not None:
            yield swapped
            return
    slipped = () if plain else tuple(_in_family(name, how, ref))
    yield from slipped
    if slipped:
        return
    given = (name.given_names or "").split(" ")
    if len(given) > 1 and 2 <= len(given[-1]) <= 5 and given[-1].isalpha() and name.infix in (None, *_SECOND):
        typed = given[-1].lower()
        if ref.given_name(typed, how.country) is None and typed not in _INFIXES:
            typed = f"{typed} {name.infix}" if name.infix else typed  # Jan vn der Linden
            for near, evidence in _infixes_near(typed, how):
                meant = cased(near, given[-1], how)
                yield Hypothesis("infix", name.infix, meant, codes.TYPO_SUSPECT.name, evidence, "infix")
                yield Hypothesis(
                    "given_name", name.given_names, " ".join(given[:-1]), codes.TYPO_SUSPECT.name, evidence, "infix"
                )
                return


_GLUED = re.compile(r"([^\W\d_A-Z]{2,6})([A-Z][^\W\d_A-Z]{2,})")
_SPACE, _CAPITAL = -8.0, 30.0  # bits: how rarely the space before the name is missing, and a capital stands there else


def _apart(name: PersonName, begin: str, rest: str, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """An infix that was typed onto the name: *vanDijk*, *vanderMeer*; in Belgium it may be written so."""
    meant = GLUED.get(begin, begin)
    share = _of(how).get(meant)
    if share is None or how.belgian or how.english or name.infix not in (None, meant):
        return
    if begin == meant and ref.family_name(rest, how.country) is None:
        return
    evidence = (
        Evidence(codes.SLIP, _SPACE, {"kind": "deletion", "slips": 1}),
        Evidence(codes.FREQUENT, math.log2(share), {"share": share}),
        Evidence(codes.UNKNOWN, _CAPITAL, {"infix": True}),
    )
    if name.infix is None:
        yield Hypothesis("infix", None, meant, codes.TYPO_SUSPECT.name, evidence, APART)
    yield Hypothesis("family_name", name.family_name, rest, codes.TYPO_SUSPECT.name, evidence, APART)


def _in_family(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """The first word, or two, of the family name as a mistyped infix, where it is nobody's name: *vna Dijk*."""
    words = (name.family_name or "").split(" ")
    first = words[0]
    if len(words) < 2 or len(first) > _LONGEST or not first.isalpha() or ref.family_name(first, how.country):
        return
    if infix_run(tokenise(repair(first)), 0, how, alone=True):
        return
    second = words[1].lower()
    for many in (2, 1) if len(words) > 2 and len(second) <= _LONGEST and second not in how.infixes else (1,):
        typed = " ".join([*([name.infix] if name.infix else []), *words[:many]]).lower()
        for near, evidence in _infixes_near(typed, how):
            meant, cause, rest = cased(near, name.infix or first, how), "infix", " ".join(words[many:])
            yield Hypothesis("infix", name.infix, meant, codes.TYPO_SUSPECT.name, evidence, cause)
            yield Hypothesis("family_name", name.family_name, rest, codes.TYPO_SUSPECT.name, evidence, cause)
            return


def _exchanged(typed: str, family: str, how: Habits, ref: Reference) -> Hypothesis | None:
    """See whether the two words of an infix stand in each other's place: *der van Berg*."""
    first, _, second = typed.lower().partition(" ")
    meant = f"{second} {first}"
    share = _INFIXES.get(meant) or _EXCHANGED.get(meant)
    if share is None or not (how.dutch or how.belgian or how.language == "de"):
        return None
    if f"{first} {second}" in _INFIXES or ref.family_name(f"{typed} {family}", how.country) is not None:
        return None
    evidence = (
        Evidence(codes.SLIP, _WORDS, {"kind": "transposition", "slips": 1}),
        Evidence(codes.FREQUENT, math.log2(share), {"share": share}),
        Evidence(codes.UNKNOWN, _NO_ORDER, {"infix": True}),
    )
    return Hypothesis("infix", typed, cased(meant, typed, how), codes.TYPO_SUSPECT.name, evidence)


_EXCHANGED = {"von der": 0.005, "von den": 0.001, "de la": 0.002, "uit den": 0.001, "aan den": 0.001}
_WORDS, _NO_ORDER = -16.0, 32.0  # bits: how rarely two words change places, and stand so for another reason


def _is_infix(typed: str, how: Habits) -> bool:
    """Tell whether all words of *typed* are those of an infix."""
    words = typed.split(" ")
    if words[0] in ALONE and how.infixes.issuperset(words) and typed.replace(" ", "").isalpha():
        return True  # told at once: van der
    return infix_run(tokenise(repair(typed)), 0, how, alone=True) >= len(words)


def _is_written_so(words: list[str], how: Habits) -> bool:
    """Tell whether an infix is that of Frisians and others, as they write it: *fan der*, *dela*, and no slip."""
    return words[0] in EXACT and all(word in how.infixes or word in EXACT or word == "'e" for word in words)


def _of(how: Habits) -> Mapping[str, float]:
    """Give the infixes of a form's language with their shares; the Dutch ones where it has none of its own."""
    return _BELGIAN if how.belgian else _OF_LANGUAGE.get(how.language, _INFIXES)


def _infixes_near(typed: str, how: Habits) -> list[tuple[str, tuple[Evidence, ...]]]:
    key = fold(typed)
    scored = []
    for meant, share in _of(how).items():
        if not share or meant == key or abs(len(meant) - len(key)) > 1:
            continue
        channel = slip(key, meant, most=1)
        if math.isfinite(channel.bits) and channel.kinds:
            evidence = (
                Evidence(codes.SLIP, channel.bits, {"kind": channel.kinds[0], "slips": 1}),
                Evidence(codes.FREQUENT, math.log2(share), {"share": share}),
                Evidence(codes.UNKNOWN, 4.7 * len(key) + 4.0, {"infix": True}),  # random letters cost log2(26) each
            )
            scored.append((sum(item.bits for item in evidence), meant, evidence))
    scored.sort(key=lambda row: -row[0])
    return [(meant, evidence) for _, meant, evidence in scored[:1]]


def digit_hypotheses(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """Names with a digit or sign where a letter was meant, or a digit that slipped in: P1eter, J@nsen."""
    if not _signs_of(f"{name.given_names}{name.family_name}"):
        return
    for field, text, look in (
        ("given_name", name.given_names, ref.given_name),
        ("family_name", name.family_name, ref.family_name),
    ):
        if not text or not _signs_of(text) or len(text) > 40:
            continue
        words = _APART.split(text)
        found = {at: meant for at, typed in enumerate(words) if (meant := _lettered(typed, how, look))}
        if found:
            frequency, _name = min(found.values())
            sign = any(mark in text for mark in SIGNS)
            evidence = (Evidence(codes.DIGIT_FOR_LETTER, 12.0, {"per_million": round(frequency, 1), "sign": sign}),)
            after = "".join(found[at][1] if at in found else word for at, word in enumerate(words))
            if any(map(str.isdigit, f"{after}{name.unparsed or ''}")):  # 1er janvier 1980 is no name with a slip
                continue
            yield Hypothesis(field, text, after, (codes.ENCODING if sign else codes.DIGITS).name, evidence)


def _signs_of(text: str) -> set[str]:
    """Give the digits of a text, of any script, and the signs that are typed for letters."""
    return {letter for letter in text if letter.isdigit() or letter in SIGNS}


def _lettered(typed: str, how: Habits, look: Callable[[str, str | None], _Entry]) -> tuple[float, str] | None:
    """Give the most usual name that a word is with a letter in the place of its digit, or of its signs."""
    found = _signs_of(typed)
    if len(typed) < 3 or not found or (len(found) > 1 and not found <= SIGNS.keys()):
        return None
    if found <= SIGNS.keys():
        options = [lettered(typed)]
        bare = ""
    else:
        (digit,) = found
        options = [typed.replace(digit, letter) for letter in _DIGITS.get(digit, "")]
        bare = typed.replace(digit, "")
    known = [(entry.frequency, option) for option in options if (entry := look(option, how.country))]
    at_an_end = not {typed[0], typed[-1]}.isdisjoint(found)  # Jan1 is Jan rather than Jani
    if bare and (at_an_end or not known) and (entry := look(bare, how.country)):
        known.append((entry.frequency, bare))
    if not known:
        return None
    frequency, meant = max(known)
    return frequency, write_word(meant, how, "mixed")
