"""Given and family name in each other's place."""

from __future__ import annotations

import math
from collections.abc import Iterator

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.abroad import are_vietnamese, is_register_order
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.infix_field import split_infix
from firsttimeright.fields.names.initials import is_initials, write_initials
from firsttimeright.fields.names.knowledge import Knowledge, knowledge
from firsttimeright.fields.names.order import is_turned
from firsttimeright.fields.names.tokens import key, tokenise
from firsttimeright.fields.names.value import PersonName
from firsttimeright.findings import Evidence, Hypothesis, Parsed
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.people import family_countries
from firsttimeright.text.folding import compact
from firsttimeright.text.scripts import repair

__all__ = ["CAPITALS_BITS", "in_capitals", "in_vietnamese_order", "swapped"]

CAPITALS_BITS = 4.0
"""Bits for a swap where the field of the given name alone is in capitals: so many write the family name."""

_LEAST = 1.5  # bits by which the name in the family's place is a given one: Starr and Roman are either
_LEAST_BEHIND_INFIX = -1.0  # the same where an infix in small letters stands as a given name: de Vries | Bas
_LISTED = 10.0  # bearers per million of a name that is reckoned with: Koca, Uslu in Turkey's list without figures


def swapped(parsed: Parsed[PersonName], name: PersonName, how: Habits, known: Knowledge) -> Iterator[Hypothesis]:
    """Weigh that given and family name stand in each other's field."""
    if name.family_first:
        return
    if parsed.completions:
        yield from _turned(parsed, name, how, known)
        return
    given, family = name.given_names, name.family_name
    if not given or not family:
        return
    if name.infix:
        yield from _around_infix(name, given, family, how, known)
        return
    if is_register_order(given, family, how, known) or (
        " " in family and how.language != "vi" and are_vietnamese(given, family.split(" "), how, known)
    ):
        yield from _exchanged(given, family, how, known)
        return
    if known.eastern_family(key(given)) or how.language in ("hu", "vi", "zh", "ko"):
        return
    infix, rest = split_infix(given, how)
    looked = rest if infix else given
    if infix and known.family_frequency(given, how.country) > known.family_frequency(rest, how.country):
        infix, looked = None, given  # Le Bihan
    as_family = known.family_frequency(looked, how.country)
    if not infix and as_family < 5:
        return
    as_given = max(known.given_world(text, how.country) for text in {looked, compact(looked)})  # Sa'id is Said
    if not as_given and known.is_listed(looked, how.country):
        as_given = _LISTED
    small = _small_infix(parsed.typed, given, infix)  # nobody is given a "de Vries"
    if small and not as_given:
        as_family = max(as_family, 5.0)  # von der Leyen, though nobody else is called so
    first = (as_family + 0.05) / (as_given + 0.5)
    if math.log2(first) < 0.5:
        return  # most names: what follows cannot make up for it
    initials = all(is_initials(token, "mixed") or "." in token.text for token in tokenise(repair(family)))
    evidence: list[Evidence] = []
    if infix and rest and (small or len(infix) > 2):
        evidence.append(Evidence(codes.INFIX_AS_GIVEN, 6.0))
    if initials and len(family.replace(".", "")) <= 5 and "." in family:
        evidence.append(Evidence(codes.INITIALS_AS_FAMILY, 6.0))
    evidence.append(Evidence(codes.FAMILY_AS_GIVEN, _capped(math.log2(first)), {"per_million": round(as_family, 1)}))
    if given.upper() in parsed.typed and in_capitals(given.upper(), family) and family in parsed.typed:
        evidence.append(Evidence(codes.CAPITALS, CAPITALS_BITS))
    if not initials:
        as_given, as_family = known.given_world(family, how.country), known.family_most(family, how.country)
        second = (as_given + 0.05) / (as_family + 0.5)
        evidence.append(
            Evidence(codes.GIVEN_AS_FAMILY, _capped(math.log2(second)), {"per_million": round(as_given, 1)})
        )
    certain = bool(infix) or initials
    least = _LEAST_BEHIND_INFIX if small and evidence[0].code == codes.INFIX_AS_GIVEN else 0.5
    if (
        any(item.bits < 0.5 for item in evidence[:-1])
        or evidence[-1].bits < least
        or (not certain and evidence[-1].bits < _LEAST)
    ):
        return
    if not certain and how.country is not None and how.country not in family_countries():
        return  # nothing is known of the country's family names
    infix = small or (infix.lower() if infix and how.dutch else infix)
    yield from _put_right(name, looked, infix, initials=initials, proof=tuple(evidence))


def _around_infix(name: PersonName, given: str, family: str, how: Habits, known: Knowledge) -> Iterator[Hypothesis]:
    """Weigh that the names on both sides of the infix change places: *Berg | van den | Jan*."""
    borne = known.family_frequency(f"{name.infix} {given}", how.country)
    if borne < _LISTED:  # as mostly
        return
    first = (borne + 0.05) / (known.given_world(given, how.country) + 0.5)
    as_family = max(
        known.family_frequency(f"{name.infix} {family}", how.country), known.family_most(family, how.country)
    )
    second = (known.given_world(family, how.country) + 0.05) / (as_family + 0.5)
    if math.log2(first) < _LEAST or math.log2(second) < _LEAST:
        return
    proof = (
        Evidence(codes.FAMILY_AS_GIVEN, _capped(math.log2(first)), {"per_million": round(borne, 1)}),
        Evidence(codes.GIVEN_AS_FAMILY, _capped(math.log2(second)), {"per_million": round(second, 1)}),
    )
    yield from _put_right(name, given, None, initials=False, proof=proof)


def _small_infix(typed: str, given: str, infix: str | None) -> str | None:
    """Give the infix in front of what stands as a given name as it was typed, where that is in small letters."""
    at = typed.casefold().find(given.casefold()) if infix else -1
    found = typed[at : at + len(infix)] if infix and at >= 0 else ""
    return found if found[:1].islower() else None


def _put_right(
    name: PersonName, looked: str, infix: str | None, *, initials: bool, proof: tuple[Evidence, ...]
) -> Iterator[Hypothesis]:
    """Put both into their own fields: *looked* is the family name that stood, with the *infix*, as the given one."""
    given, family, rule = name.given_names, name.family_name, codes.SWAPPED_FIELDS.name
    if initials:
        yield Hypothesis("initials", None, write_initials(family or ""), rule, proof, "swap")
        yield Hypothesis("given_name", given, None, rule, proof, "swap")
    else:
        yield Hypothesis("given_name", given, family, rule, proof, "swap")
    if infix:
        yield Hypothesis("infix", name.infix, infix, rule, proof, "swap")
    yield Hypothesis("family_name", family, looked, rule, proof, "swap")


def in_vietnamese_order(
    given: str, family: str, country: str | None, language: str | None, reference: Reference | None
) -> bool:
    """Tell whether a Vietnamese family name stands in the field of the given name, and middle and given name behind it.

    >>> in_vietnamese_order("Nguyen", "Van Anh", "NL", None, None)
    True
    """
    words = family.split(" ")
    if len(words) != 2:
        return False
    return are_vietnamese(given, words, habits(country, language), knowledge(reference or standard()))


def in_capitals(given: str, family: str) -> bool:
    """Tell whether the given name was typed in capitals, and the family name as names are: *DUPONT | Marie*.

    >>> in_capitals("DUPONT", "Marie"), in_capitals("JP", "Bos"), in_capitals("DUPONT", "MARIE")
    (True, False, False)
    """
    return given.isupper() and sum(map(str.isalpha, given)) > 3 and family.istitle() and len(family) > 2


def _turned(parsed: Parsed[PersonName], name: PersonName, how: Habits, known: Knowledge) -> Iterator[Hypothesis]:
    """A whole text of two words, *Jansen Jan*: clearly a family name and then a given one."""
    given, family = name.given_names, name.family_name
    if not given or not family:
        return
    before = name.salutation.count(" ") + 1 if name.salutation else 0
    if len(parsed.typed.split()) > 2 + before:
        return
    tokens = tokenise(repair(parsed.typed))
    if name.salutation:  # Dhr. Bakker Jan
        tokens = tokens[len(tokenise(repair(name.salutation))) :]
    if len(tokens) != 2:
        return
    if key(given) != tokens[0].key or not is_turned(tokens[0], tokens[1], how, "mixed", known):
        return
    yield from _exchanged(given, family, how, known)


def _exchanged(given: str, family: str, how: Habits, known: Knowledge) -> Iterator[Hypothesis]:
    """Say that the two stand in each other's place, beyond doubt."""
    rate, rate_given = known.family_frequency(given, how.country), known.given_world(family, how.country)
    evidence = (
        Evidence(codes.FAMILY_AS_GIVEN, 5.0, {"per_million": round(rate, 1)}),
        Evidence(codes.GIVEN_AS_FAMILY, 5.0, {"per_million": round(rate_given, 1)}),
    )
    yield Hypothesis("given_name", given, family, codes.SWAPPED_FIELDS.name, evidence, "swap")
    yield Hypothesis("family_name", family, given, codes.SWAPPED_FIELDS.name, evidence, "swap")


def _capped(bits: float) -> float:
    return max(-8.0, min(8.0, bits))
