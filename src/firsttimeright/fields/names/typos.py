"""Typos in names: a noisy channel from name and keyboard alone."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache

from firsttimeright.fields.names import codes, letters
from firsttimeright.fields.names.casing import word as write_word
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.knowledge import local_frequency
from firsttimeright.fields.names.tokens import infix_run, tokenise
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.people import family_countries
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import repair
from firsttimeright.text.slips import slip

__all__ = ["infix_hypotheses", "typo_hypotheses"]

UNKNOWN_SHARE = {"NL": 0.02, "BE": 0.03}
# Share of people whose family name is in none of the tables, by the least number of names in the country's table.
COVERED = ((10_000, 0.10), (3_000, 0.15), (0, 0.6))
UNKNOWN_GIVEN = 0.02
FROM_AFAR = 10.0  # how much likelier an unknown name is beside a name that is not from here
FOREIGN_LETTERS = -4.2  # bits a letter of a name from a language that the letter model has not seen
# Real spellings that lie one step from a usual name mostly differ by a sound, a vowel or a doubled letter, seldom by
# letters that changed places: bits against, by the kind of slip.
VARIANT = {
    "transposition": 0.0, "doubling": -1.0, "omission": -2.0, "insertion": -2.0, "neighbour_key": -2.5, "look": 0.0,
    "substitution": -6.0, "sound": -6.0,
}  # fmt: skip
KNOWN_COSTS = -8.0  # bits against correcting a name that somebody bears, beyond what its frequency says
FOREIGN = 0.02  # share of a country's people who bear a name that its own table lacks and another country's has
USUAL = 100.0  # bearers per million: a name as usual as this is taken as it is typed
LONG = 7  # letters: in a shorter name two slips leave too little to go by
TWICE = -4.0  # bits against two slips beyond what the slips cost themselves
TWICE_FREQUENT = 500.0  # bearers per million of a name that may have been meant then
SEEN_SOMEWHERE = 1.0  # bearers per million: a name that is merely on somebody's list
LEAST_GIVEN = 3  # letters of a given name: of these the letters may only have changed places
LEAST = 4  # letters; shorter names have too many neighbours
MOST = 3  # hypotheses a part
LEAST_FREQUENT = 20.0  # bearers per million: rarer names are never offered

# Infixes with their share among Dutch ones, by the frequency of the names that have them (rounded).
_INFIXES = {
    "van de": 0.13, "van den": 0.12, "van der": 0.16, "van": 0.27, "de": 0.19, "van 't": 0.01, "den": 0.01,
    "der": 0.002, "ter": 0.015, "ten": 0.008, "te": 0.003, "op de": 0.002, "op den": 0.002, "in 't": 0.004,
    "in de": 0.001, "van het": 0.002, "el": 0.02, "von": 0.003, "uit de": 0.001, "aan de": 0.001, "'t": 0.004,
}  # fmt: skip
_DIGITS = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "6": "g", "2": "z"}
# Letters of the languages whose names the tables hold; a name with others was written with care.
_ALPHABET = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœĲĳß]+")
_NAME = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


VARIANT_GIVEN = {
    "transposition": 0.0, "doubling": -6.0, "omission": -6.0, "insertion": -6.5, "neighbour_key": -7.0, "look": -5.0,
    "substitution": -9.0, "sound": -9.0,
}  # fmt: skip
_ALIKE = frozenset(
    map(frozenset, ("zs", "ck", "iy", "ij", "yj", "dt", "vf", "vw", "ae", "ou", "ei", "ao", "bp", "gk", "uw"))
)
SHORT = -3.0
CAREFUL = -5.0  # bits: who types accents that the other name lacks has typed with care
ENDINGS = -4.0  # bits: a final e, s, n or t comes and goes in real names


def typo_hypotheses(
    name: PersonName, *, country: str | None = None, language: str | None = None, reference: Reference | None = None
) -> tuple[Hypothesis, ...]:
    """Put forward which parts of *name* may be slips of the finger for a more usual name.

    A name that somebody is known to bear weighs heavily against its own
    correction; it is put forward only so that other fields' evidence may speak.
    Some 0.2 to 2 ms.

    Args:
        name: The name read.
        country: Alpha-2 code of the form.
        language: Language of the form.
        reference: What is known of names; by default the library's own tables.

    Returns:
        Hypotheses with evidence in bits, the likeliest first for each part; the prior (how
        often anybody slips) is not included.

    Source: Kernighan, Church and Gale 1990 (noisy channel); ``text.slips``.

    >>> from firsttimeright.fields.names import parse
    >>> found = typo_hypotheses(parse("Rob Bakkker", country="NL").value, country="NL")
    >>> [item.after for item in found if item.bits > 5]
    ['Bakker']
    """
    if name.kind not in (Kind.PERSON, Kind.FAMILY, Kind.COUPLE):
        return ()
    how = habits(country, language)
    ref = reference if reference is not None else standard()
    found: list[Hypothesis] = []
    found += infix_hypotheses(name, how, ref)
    if name.family_name and not found:
        found += _family(name, how, ref)
    if name.given_names:
        found += _given(name, how, ref)
    return tuple(found)


def _family(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    text = name.family_name or ""
    pieces = text.split("-") if "-" in text else [text]
    for place, piece in enumerate(pieces):
        bare = piece.strip()
        words = bare.split(" ")
        if len(words) > 1 and infix_run(tokenise(repair(bare)), 0, how, alone=True):
            lead, bare = bare[: bare.rfind(" ") + 1], words[-1]
        else:
            lead = ""
        whole = f"{name.infix} {bare}" if name.infix and not place else bare
        known_rate = _known_rate(whole, bare, name.infix if not place else None, how, ref)
        for meant, evidence in _candidates(bare, how, ref, "family", known_rate, local=_given_is_local(name, how, ref)):
            after = "-".join([*pieces[:place], lead + _as_typed(meant, bare, how), *pieces[place + 1 :]])
            yield Hypothesis("family_name", text, after, codes.TYPO_SUSPECT.name, evidence)


def _known_rate(whole: str, bare: str, infix: str | None, how: Habits, ref: Reference) -> float | None:
    """Give how many per million bear the name; ``None`` for nobody known.

    That a few people somewhere bear *Breg* says nothing of *van den Breg*, where letters that changed places make a
    very usual *van den Berg*.
    """
    known = ref.family_name(whole, how.country) or ref.family_name(bare, how.country) or ref.family_name(bare)
    if known is None:
        return None
    if infix and how.country == "NL" and known.frequency < SEEN_SOMEWHERE:
        for item in ref.family_neighbours(bare, how.country, infix=infix.lower(), limit=2):
            if item.frequency >= TWICE_FREQUENT and slip(fold(bare), fold(item.name)).kinds == ("transposition",):
                return None
    return known.frequency


def _given(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    words = (name.given_names or "").split(" ")
    local = _family_is_local(name, how, ref)
    for place, typed in enumerate(words):
        if "." in typed or not _NAME.fullmatch(typed):
            continue
        known = ref.given_name(typed, how.country)
        if known is None and (family := ref.family_name(typed, how.country)) is not None:
            frequency: float | None = family.frequency
        else:
            frequency = local_frequency(known.frequency, known.sources, how.country) if known else None
        if frequency is None and "-" in typed and all(ref.given_name(piece, how.country) for piece in typed.split("-")):
            continue
        for meant, evidence in _candidates(typed, how, ref, "given", frequency, local=local):
            after = " ".join([*words[:place], _as_typed(meant, typed, how), *words[place + 1 :]])
            yield Hypothesis("given_name", name.given_names, after, codes.TYPO_SUSPECT.name, evidence)


def _as_typed(meant: str, typed: str, how: Habits) -> str:
    """Write the name that was meant as its usual spelling has it, in the case of what was typed."""
    return write_word(meant, how, "mixed") if typed[:1].isupper() else meant


def _given_is_local(name: PersonName, how: Habits, ref: Reference) -> bool | None:
    """Tell whether the given name is usual in the form's country; ``None`` if nothing tells."""
    first = (name.given_names or "").split(" ")[0]
    if len(first.strip(".")) < 2 or "." in first:
        return None
    found = ref.given_name(first, how.country)
    if how.country in ("NL", "BE"):
        return found is not None and bool({"nl_lists", "be_figures"} & set(found.sources))
    return found is not None and found.frequency >= 20


def _family_is_local(name: PersonName, how: Habits, ref: Reference) -> bool | None:
    """Tell whether the family name is usual in the form's country; ``None`` if nothing tells."""
    if not name.family_name:
        return None
    if name.infix and how.dutch:
        return True
    found = ref.family_name(name.family_name, how.country)
    return found is not None and found.frequency >= 15 and how.country in family_countries()


def _candidates(
    typed: str, how: Habits, ref: Reference, kind: str, known: float | None, *, local: bool | None
) -> list[tuple[str, tuple[Evidence, ...]]]:
    key = fold(typed)
    if (
        len(key) < (LEAST if kind == "family" else LEAST_GIVEN)
        or not key.isalpha()
        or not key.isascii()
        or not _ALPHABET.fullmatch(typed)
    ):
        return []
    if known is not None and known >= USUAL:
        return []
    layout = {"fr": "azerty", "be": "azerty", "de": "qwertz"}.get((how.country or "").lower(), "qwerty")
    rates, spelled = _rates(typed, how, ref, kind, known)
    against = _against(typed, how, kind, known, local=local)
    scored = []
    for meant, rate in rates.items():
        if rate < (LEAST_FREQUENT if kind == "family" else 10.0):
            continue
        channel = slip(key, meant, layout=layout)
        if not math.isfinite(channel.bits) or not channel.kinds:
            continue
        if len(key) < LEAST and channel.kinds != ("transposition",):
            continue
        usual = math.log2(rate / 1e6)
        kinds = VARIANT if kind == "family" else VARIANT_GIVEN
        variant = sum(kinds.get(item, -6.0) for item in channel.kinds)
        variant += _variation(key, meant)
        if len(channel.kinds) > 1:
            if "transposition" not in channel.kinds:
                continue
            variant += TWICE
        if channel.kinds[0] != "transposition":
            if len(key) <= LEAST:
                variant += SHORT  # a short name has many neighbours
            if not typed.isascii() and spelled[meant].isascii():
                variant += CAREFUL
        proof = (
            Evidence(codes.SLIP, channel.bits, {"kind": channel.kinds[0], "slips": len(channel.kinds)}),
            Evidence(codes.FREQUENT, usual, {"per_million": round(rate, 1)}),
            *against,
        )
        if variant:
            proof = (*proof, Evidence(codes.VARIANT, variant, {"kind": channel.kinds[0]}))
        scored.append((sum(item.bits for item in proof), spelled[meant], proof))
    scored.sort(key=lambda row: -row[0])
    return [(meant, proof) for total, meant, proof in scored[:MOST] if total > -6]


_SPELLINGS = (("tsj", "tj"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("ie", "i"), ("dt", "t"), ("gh", "g"), ("z", "s"))
SAME_SOUND = -7.0  # bits: two ways to spell one sound


def _spoken(name: str) -> str:
    for one, other in _SPELLINGS:
        name = name.replace(one, other)
    return name


def _variation(typed: str, meant: str) -> float:
    """Weigh that the two spellings differ as variants of one name do: a last letter, a sound for its like."""
    if _spoken(typed) == _spoken(meant):
        return SAME_SOUND
    if typed == meant[:-1] or meant == typed[:-1]:
        return ENDINGS if max(typed, meant, key=len)[-1] in "esnt" else 0.0
    if len(typed) == len(meant):
        pairs = {frozenset(pair) for pair in zip(typed, meant, strict=True) if pair[0] != pair[1]}
        return ENDINGS if len(pairs) == 1 and pairs <= _ALIKE else 0.0
    return 0.0


def _rates(
    typed: str, how: Habits, ref: Reference, kind: str, known: float | None
) -> tuple[dict[str, float], dict[str, str]]:
    """Give the names within one slip, folded, with their frequency here, and their spelling."""
    rates: dict[str, float] = {}
    spelled: dict[str, str] = {}
    if kind == "given":
        for item in ref.given_neighbours(typed, how.country, limit=8):
            found = ref.given_name(item.name, how.country)
            sources = found.sources if found else ()
            if how.country in ("NL", "BE") and not {"nl_lists", "be_figures"} & set(sources):
                continue
            rates[fold(item.name)] = local_frequency(item.frequency, sources, how.country)
            spelled[fold(item.name)] = item.name
        return rates, spelled
    own = how.country in family_countries()
    if (own or not how.country) and len(typed) >= LONG and known is None:
        for item in ref.family_neighbours(typed, how.country, distance=2, limit=4):
            if item.distance > 1 and item.frequency >= TWICE_FREQUENT:
                rates[fold(item.name)], spelled[fold(item.name)] = item.frequency, item.name
    for country, share in (((how.country, 1.0),) if own else ()) + ((None, FOREIGN if how.country else 1.0),):
        for item in ref.family_neighbours(typed, country, limit=8):
            rate = item.frequency * share
            if rate > rates.get(fold(item.name), 0.0):
                rates[fold(item.name)] = rate
                spelled.setdefault(fold(item.name), item.name)
    return rates, spelled


@cache
def _uncovered(country: str | None) -> float:
    """Give the share of people whose family name no table has, by the size of their country's own."""
    size = 10_000 if country is None else 0
    if country in family_countries():
        size = len(table(f"family_names_{country.lower()}").rows) if country else size
    return next(share for least, share in COVERED if size >= least)


def _against(typed: str, how: Habits, kind: str, known: float | None, *, local: bool | None) -> tuple[Evidence, ...]:
    """Weigh that what was typed is somebody's real name: the less likely, the more bits for a slip."""
    if known is not None:
        bits = -math.log2(max(known, 0.05) / 1e6) + KNOWN_COSTS
        return (Evidence(codes.RARE, bits, {"per_million": round(known, 2)}),)
    if kind == "given":
        share = UNKNOWN_GIVEN if how.country in ("NL", "BE") else 2 * UNKNOWN_GIVEN
    else:
        share = UNKNOWN_SHARE.get(how.country or "", 0.0) or _uncovered(how.country)
    if local is not True:
        share = min(share * (FROM_AFAR if local is False else 2.0), 0.8)
    size = len(fold(typed)) + 1
    looks = max(letters.bits(typed, kind), FOREIGN_LETTERS * size - 3.0)
    return (Evidence(codes.UNKNOWN, -(math.log2(share) + looks), {"bits_a_letter": round(looks / size, 2)}),)


def infix_hypotheses(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """An infix with a slip: in its own field, as the first words of the family name, or as the last given name."""
    if name.infix:
        typed = name.infix
        if infix_run(tokenise(repair(typed)), 0, how, alone=True) < len(typed.split(" ")):
            for meant, evidence in _infixes_near(typed):
                yield Hypothesis("infix", typed, meant, codes.TYPO_SUSPECT.name, evidence)
                return
    words = (name.family_name or "").split(" ")
    if len(words) > 1 and len(words[0]) <= 5 and words[0].isalpha() and not ref.family_name(words[0], how.country):
        typed = f"{name.infix} {words[0]}".lower() if name.infix else words[0].lower()
        rest = " ".join(words[1:])
        if not infix_run(tokenise(repair(words[0])), 0, how, alone=True):
            for meant, evidence in _infixes_near(typed):
                cause = "infix"
                yield Hypothesis("infix", name.infix, meant, codes.TYPO_SUSPECT.name, evidence, cause)
                yield Hypothesis("family_name", name.family_name, rest, codes.TYPO_SUSPECT.name, evidence, cause)
                return
    given = (name.given_names or "").split(" ")
    if len(given) > 1 and 2 <= len(given[-1]) <= 5 and given[-1].isalpha() and not name.infix:
        typed = given[-1].lower()
        if ref.given_name(typed, how.country) is None and typed not in _INFIXES:
            for meant, evidence in _infixes_near(typed):
                yield Hypothesis("infix", None, meant, codes.TYPO_SUSPECT.name, evidence, "infix")
                yield Hypothesis(
                    "given_name", name.given_names, " ".join(given[:-1]), codes.TYPO_SUSPECT.name, evidence, "infix"
                )
                return


def _infixes_near(typed: str) -> list[tuple[str, tuple[Evidence, ...]]]:
    key = fold(typed)
    scored = []
    for meant, share in _INFIXES.items():
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
    """Names with a digit where a letter was meant, or one that slipped in: P1eter."""
    for field, text, look in (
        ("given_name", name.given_names, ref.given_name),
        ("family_name", name.family_name, ref.family_name),
    ):
        if not text or not any(map(str.isdigit, text)) or len(text) > 40:
            continue
        words = text.split(" ")
        for place, typed in enumerate(words):
            found = [digit for digit in typed if digit.isdigit()]
            if len(found) != 1 or len(typed) < 3:
                continue
            digit = found[0]
            options = [typed.replace(digit, letter) for letter in _DIGITS.get(digit, "")]
            known = [(entry.frequency, option) for option in options if (entry := look(option, how.country))]
            if not known and (entry := look(typed.replace(digit, ""), how.country)):
                known = [(entry.frequency, typed.replace(digit, ""))]
            if known:
                frequency, meant = max(known)
                evidence = (Evidence(codes.DIGIT_FOR_LETTER, 12.0, {"per_million": round(frequency, 1)}),)
                after = " ".join([*words[:place], write_word(meant, how, "mixed"), *words[place + 1 :]])
                yield Hypothesis(field, text, after, codes.DIGITS.name, evidence)
                break
