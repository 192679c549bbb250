"""Typos in names: a noisy channel from name and keyboard alone."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache

from firsttimeright.fields.names import codes, letters
from firsttimeright.fields.names.casing import word as write_word
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.infix_slips import infix_hypotheses
from firsttimeright.fields.names.knowledge import local_frequency
from firsttimeright.fields.names.tokens import infix_run, tokenise
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.people import KNOWN_ABROAD, family_countries
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import repair
from firsttimeright.text.slips import slip

__all__ = ["typo_hypotheses"]

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
LISTED_COSTS = -2.5  # the same for letters that changed places in a name that only another country's list knows
LISTED_MOST = 4.0  # bearers per million in any country up to which a name counts as merely listed
LISTED_LEAST = 5  # letters; in a shorter name letters that change places make another name too easily
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

# Letters of the languages whose names the tables hold; a name with others was written with care.
_ALPHABET = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœĲĳß]+")
_AT_HOME = {"TR": re.compile(r"[A-Za-zÇĞİÖŞÜçğıöşüâîû]+"), "PL": re.compile(r"[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+")}
_NAME = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


VARIANT_GIVEN = {
    "transposition": 0.0, "doubling": -8.0, "omission": -6.0, "insertion": -6.5, "neighbour_key": -7.0, "look": -5.0,
    "substitution": -9.0, "sound": -9.0,
}  # fmt: skip
_ALIKE = frozenset(
    map(frozenset, ("zs", "ck", "iy", "ij", "yj", "dt", "vf", "vw", "ae", "ou", "ei", "ao", "bp", "gk", "uw"))
)
_SPOKEN_IN = {"en": "GB"}  # whose tables answer for a language of many countries, where the form names none
_SWAPPED_ALIKE = frozenset(map(frozenset, ("ei", "ae", "ij", "iy")))  # Reid and Ried are both names
SHORT = -3.0
CAREFUL = -12.0  # bits: who types accents that the other name lacks has typed with care
COMPOSED = -18.0  # bits: how likely a name is that nobody is known to bear, but that is made as others are
# Second parts of Germanic given names, and endings that make one name of another.
_ELEMENTS = (
    "brecht", "brand", "bert", "bald", "burg", "fried", "frid", "gard", "gund", "hard", "helm", "hilde", "lind",
    "linde", "mund", "olf", "rada", "rich", "trud", "trude", "traud", "ward", "wig", "wina", "gert", "bout",
)  # fmt: skip
_DERIVED = ("tje", "je", "ke", "ina", "iena", "dina", "us", "kje", "line")
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
    if how.country is None:
        how = habits(_SPOKEN_IN.get(how.language), language)
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
        listed = known_rate is not None and _listed(bare, how, ref)
        for meant, evidence in _candidates(
            bare, how, ref, "family", known_rate, local=_given_is_local(name, how, ref), listed=listed
        ):
            if len(pieces) > 1 and _rate(meant, how, ref) < TWICE_FREQUENT:
                continue  # half of a double name may be a name from anywhere
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


def _rate(name: str, how: Habits, ref: Reference) -> float:
    """Give the bearers per million of a family name in the form's country."""
    found = ref.family_name(name, how.country)
    return found.frequency if found else 0.0


def _listed(bare: str, how: Habits, ref: Reference) -> bool:
    """Tell whether a name is known from another country's long list only, which holds slips of clerks as well."""
    here, most = ref.family_name(bare, how.country), ref.family_name(bare)
    return (here is None or here.frequency <= KNOWN_ABROAD) and most is not None and most.frequency < LISTED_MOST


def _given(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    words = (name.given_names or "").split(" ")
    local = _family_is_local(name, how, ref)
    for place, typed in enumerate(words):
        if "." in typed or not _NAME.fullmatch(typed):
            continue
        known = ref.given_name(typed, how.country)
        if known is None and (family := ref.family_name(typed, how.country)) is not None:
            # a foreign list's family name is no ground to take the first given name as it is typed
            frequency: float | None = family.frequency if place or family.frequency > KNOWN_ABROAD else None
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
    typed: str,
    how: Habits,
    ref: Reference,
    kind: str,
    known: float | None,
    *,
    local: bool | None,
    listed: bool = False,
) -> list[tuple[str, tuple[Evidence, ...]]]:
    key = fold(typed)
    if (
        len(key) < (LEAST if kind == "family" else LEAST_GIVEN)
        or not key.isalpha()
        or not key.isascii()
        or not (_ALPHABET.fullmatch(typed) or ((home := _AT_HOME.get(how.country or "")) and home.fullmatch(typed)))
    ):
        return []
    if known is not None and known >= USUAL:
        return []
    layout = {"fr": "azerty", "be": "azerty", "de": "qwertz"}.get((how.country or "").lower(), "qwerty")
    rates, spelled = _rates(typed, how, ref, kind, known)
    composed = kind == "given" and known is None and _composed(key, how, ref)
    against = _against(typed, how, kind, known, local=local, composed=composed)
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
        variant += _variation(key, meant, channel.kinds)
        if len(channel.kinds) > 1:
            if "transposition" not in channel.kinds and sorted(key) != sorted(meant):
                continue  # two slips; a letter that moved by two places (Berrnad) is one that came too early
            variant += TWICE
        if channel.kinds[0] != "transposition":
            if len(key) <= LEAST:
                variant += SHORT  # a short name has many neighbours
            if not typed.isascii() and spelled[meant].isascii():
                variant += CAREFUL
        if listed and len(key) > LISTED_LEAST and channel.kinds == ("transposition",) and rate >= TWICE_FREQUENT:
            proof_against = _against(typed, how, kind, known, local=local, costs=LISTED_COSTS)
        else:
            proof_against = against
        proof = (
            Evidence(codes.SLIP, channel.bits, {"kind": channel.kinds[0], "slips": len(channel.kinds)}),
            Evidence(codes.FREQUENT, usual, {"per_million": round(rate, 1)}),
            *proof_against,
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


def _variation(typed: str, meant: str, kinds: tuple[str, ...]) -> float:
    """Weigh that the two spellings differ as variants of one name do: a last letter, a sound for its like."""
    if _spoken(typed) == _spoken(meant):
        return SAME_SOUND
    if typed == meant[:-1] or meant == typed[:-1]:
        return ENDINGS if max(typed, meant, key=len)[-1] in "esnt" else 0.0
    if len(typed) == len(meant):
        pairs = {frozenset(pair) for pair in zip(typed, meant, strict=True) if pair[0] != pair[1]}
        alike = _SWAPPED_ALIKE if kinds == ("transposition",) else _ALIKE
        return ENDINGS if len(pairs) == 1 and pairs <= alike else 0.0
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


def _composed(key: str, how: Habits, ref: Reference) -> bool:
    """Tell whether an unknown given name is made of parts that make others: IJs + brecht, beside IJs + brand."""
    for end in _ELEMENTS:
        start = key.removesuffix(end)
        if start != key and len(start) > 1 and any(ref.given_name(start + other, how.country) for other in _ELEMENTS):
            return True
    return any(
        key.endswith(end) and len(key) - len(end) > LEAST_GIVEN and ref.given_name(key.removesuffix(end), how.country)
        for end in _DERIVED
    )


def _against(
    typed: str,
    how: Habits,
    kind: str,
    known: float | None,
    *,
    local: bool | None,
    costs: float = KNOWN_COSTS,
    composed: bool = False,
) -> tuple[Evidence, ...]:
    """Weigh that what was typed is somebody's real name: the less likely, the more bits for a slip."""
    if known is not None:
        bits = -math.log2(max(known, 0.05) / 1e6) + costs
        return (Evidence(codes.RARE, bits, {"per_million": round(known, 2)}),)
    if kind == "given":
        share = UNKNOWN_GIVEN if how.country in ("NL", "BE") else 2 * UNKNOWN_GIVEN
    else:
        share = UNKNOWN_SHARE.get(how.country or "", 0.0) or _uncovered(how.country)
    if local is not True:
        share = min(share * (FROM_AFAR if local is False else 2.0), 0.8)
    size = len(fold(typed)) + 1
    looks = max(letters.bits(typed, kind), FOREIGN_LETTERS * size - 3.0)
    if kind == "given" and composed:
        looks = max(looks, COMPOSED)
    return (Evidence(codes.UNKNOWN, -(math.log2(share) + looks), {"bits_a_letter": round(looks / size, 2)}),)
