"""Slips that only the whole family name tells of: a space beside its place, an infix mistyped into a name, O'Niell."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.kin import from_afar
from firsttimeright.fields.names.slip_reasons import reasons
from firsttimeright.fields.names.spelling import Candidate, share, standing, usual, weigh
from firsttimeright.fields.names.value import PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference
from firsttimeright.reference.words.infixes import DUTCH, FOREIGN
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.slips import layout_of, slip

__all__ = ["WHOLE", "begun_hypotheses", "cased", "whole_hypotheses"]

WHOLE = "family_name.whole"
"""Cause of a question about a name with its beginning."""

_TWO_NAMES = 0.002  # of the people have two family names with no hyphen between them, the first one short
_OTHER_INFIX = 0.05  # of those with an infix before a name have another one than the usual
_WORD_TWICE = -12.0  # bits: how rarely a word of the infix is typed twice
_TWICE = 1e-7  # of the people have an infix with a word twice
_SHORT = 5  # letters of a word that may be a mistyped infix
_SMALL = frozenset(("nl", "de"))  # languages whose infixes are written small
_LONGEST = (_SHORT, 7)  # letters of the first; in Belgium, that of Vanden Berghe
_MOST = 40.0  # bits
_JOINS = frozenset("eyi")  # between family names, and before one: e Silva
_FILIPINO = frozenset(("dela", "delos", "delas"))  # as names are written there: Dela Cruz is not de la Cruz
_ANYWHERE = DUTCH.union(*FOREIGN.values())
_RARE_NAME = 2.0  # bearers per million of a whole name that is left alone
_USUAL_WHOLE = 20.0  # bearers per million of a name that may be meant as a whole: D'Aly is too few people's
_BEGIN = ("o'", "le ", "la ", "mc ", "mac ", "st ", "saint ", "di ", "de ", "del ", "d'")
# Bits for a slip in a name with a beginning that no table has: they are few, and all others are known. Letters that
# change places make no other name of them, while one that is left out may (O'Conor beside O'Connor).
_CLOSED, _CROSSED = 1.0, 4.0
_CLEARLY = 2.0  # bits between a name that is offered and the next one
_LOST = ("o'", "mc ")  # beginnings that tables write together with the name


def cased(meant: str, typed: str, how: Habits) -> str:
    """Write an infix as the country does: with the capital that was typed, but not in Dutch and German."""
    small = not how.belgian and (how.dutch or how.language in _SMALL)
    return meant if small or not typed[:1].isupper() else meant[:1].upper() + meant[1:]


def whole_hypotheses(
    name: PersonName, how: Habits, ref: Reference, infixes: Mapping[str, float]
) -> Iterator[Hypothesis]:
    """A slip in the infix, or of a space beside it, where infix and family name together are a usual name.

    *Vand er Berg*, *van de rBerg*, *v an Dijk*, *de de Vries*, *van Dee Berg*: each word may be somebody's
    name; what they are together is weighed against that.
    """
    family = name.family_name or ""
    if name.infix in infixes and family.isalpha() and ref.family_name(family, how.country) is not None:
        return  # as of most
    words = fold(f"{name.infix or ''} {family}").split()
    if (
        not 1 < len(words) <= 4
        or len(words[0]) > _LONGEST[how.belgian]
        or any(len(word) > _SHORT for word in words[1:-1])
    ):
        return
    if words[0] == "d'" and len(words) == 2 and (how.dutch or how.belgian):
        words[0] = "d"  # d eKort was read as d'Ekort
    typed = " ".join(words)
    lead, last = " ".join(words[:-1]), words[-1]
    right = lead in infixes or how.infixes.issuperset(words[:-1])
    twice = any(one == other for one, other in pairwise(words[:-1]))
    if not compact(typed).isascii() or not compact(typed).isalpha():
        return
    if not right and (lead in _JOINS or lead in _FILIPINO or (len(words) > 2 and _ANYWHERE.issuperset(words[:-1]))):
        return  # an der Heiden, e Silva: an infix of another language
    if right and not twice and (last in how.infixes or ref.family_name(last, how.country) is not None):
        return
    here = math.log2(_TWICE if twice else infixes.get(lead, 0.001)) if right else 0.0
    for word in (last,) if right else [word for word in words if word not in how.infixes] or words:
        here += math.log2(share(standing(word, "family", how.country, ref), "family"))
    here += 0.0 if right else (len(words) - 1) * math.log2(_TWO_NAMES)
    found = max(_meant(words, how, ref, infixes), default=None)
    if found is None:
        return
    _bits, slipped, kind, there, infix, rest = found
    known = ref.family_name(typed, how.country)  # by its letters: Dewulf is known, but D Ewulf is De Wulf
    if known is not None and known.frequency >= _RARE_NAME and (right or compact(infix + rest) != compact(typed)):
        return
    evidence = (
        Evidence(codes.SLIP, round(slipped, 2), {"kind": kind, "slips": 1}),
        Evidence(codes.FREQUENT, round(there, 2), {"per_million": round(1e6 * 2.0**there, 1)}),
        Evidence(codes.UNKNOWN, round(min(-here, _MOST), 2), {"infix": True}),
    )
    code, cause = codes.TYPO_SUSPECT.name, "infix"
    if infix == lead:
        return  # the slip is in the name by itself
    after = cased(infix, name.infix or family, how)
    if after != name.infix:
        yield Hypothesis("infix", name.infix, after, code, evidence, cause)
    if fold(family) != rest:
        entry = ref.family_name(rest, how.country)
        after = entry.name if entry is not None else rest.title()
        yield Hypothesis("family_name", family, after, code, evidence, cause)


def _meant(
    words: list[str], how: Habits, ref: Reference, infixes: Mapping[str, float]
) -> Iterator[tuple[float, float, str, float, str, str]]:
    """Give the names that may be meant: bits of all, of the slip, its kind, bits of the name, infix, and the rest."""
    typed, lead, last = " ".join(words), " ".join(words[:-1]), words[-1]
    single = [word for at, word in enumerate(words[:-1]) if not at or word != words[at - 1]]
    once = " ".join(single) if len(single) < len(words) - 1 else ""
    for rest in (last, last[1:], lead[-1] + last):
        entry = ref.family_name(rest, how.country) if len(rest) > 1 else None
        if entry is None:
            continue
        for infix, usually in infixes.items():
            if abs(len(infix) + len(rest) + 1 - len(typed)) > 1 and infix != once:
                continue
            whole = ref.family_name(f"{infix} {rest}", how.country)
            if whole is not None and whole.counted:
                borne = whole.frequency
            elif entry.infix is not None:
                borne = entry.frequency * usually * _OTHER_INFIX
            else:
                continue
            if infix == once and rest == last:
                bits, kind = _WORD_TWICE, "doubling"
            else:
                found = slip(typed, f"{infix} {rest}", layout=layout_of(how.country), most=1)
                if not found.kinds or found.bits == -math.inf:
                    continue
                bits, kind = found.bits, found.kinds[0]
            there = math.log2(borne / 1e6)
            yield bits + there, bits, kind, there, infix, rest


def begun_hypotheses(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """A slip behind a beginning that the tables have together with the name: *O'Brein*, *Le Gfof*, *Mc Donadl*."""
    text = name.family_name or ""
    begin = next((one for one in _BEGIN if text[: len(one)].lower().replace("’", "'") == one), "")
    key = fold(text).replace("’", "'")
    if not begin or name.infix or len(key) - len(begin) < 3 or key.count(" ") + key.count("'") > 1:
        return
    typed = compact(key)
    if not typed.isascii() or not typed.isalpha():
        return
    apart = standing(key, "family", how.country, ref)
    own = (
        apart if apart.listed else standing(typed, "family", how.country, ref)
    )  # the Americans count O'Brien as Obrien
    if usual(own, "family"):
        return
    afar = from_afar("given", name.given_names or "", "", how.country, ref)
    guesses = []
    near = (other for form in (key, typed) for other in ref.family_neighbours(form, how.country, distance=1, limit=4))
    seen = {typed}
    for other in near:
        meant = compact(other.name)
        begins = fold(other.name).startswith(begin)
        if meant in seen or not (begins or (begin in _LOST and meant.startswith(compact(begin)))):
            continue  # D'Algy is no Daly
        seen.add(meant)
        found = slip(typed, meant, layout=layout_of(how.country), most=1)
        if found.bits == -math.inf or not found.kinds or other.frequency < _USUAL_WHOLE:
            continue
        item = Candidate(
            other.name, meant, standing(fold(other.name), "family", how.country, ref), found.bits, found.kinds
        )
        slipped, usually, rest = weigh(typed, own, item, "family", how.country, ref, afar=afar)
        if own.per_million < _RARE_NAME:
            rest += _CROSSED if "transposition" in found.kinds else _CLOSED
        evidence = reasons(text, own, item, (slipped, usually, rest))
        if begins:
            after = text[: len(begin)] + other.name[len(begin) :]
        elif begin == "o'":
            after = text[: len(begin)] + meant[1:].title()
        else:
            after = other.name
        guesses.append(Hypothesis("family_name", text, after, codes.TYPO_SUSPECT.name, evidence, WHOLE))
    guesses.sort(key=lambda guess: -guess.bits)
    if guesses and (len(guesses) == 1 or guesses[0].bits > guesses[1].bits + _CLEARLY):
        yield guesses[0]
