"""Names made as others are, in no table though: Lind + kvist beside Lind + berg, IJs + brecht beside IJs + brand."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.text.wordlists import wordset

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

__all__ = ["embellished", "made_family", "made_given", "same_son"]

# Second parts of Germanic given names, and endings that make one name of another.
_ELEMENTS = (
    *("brecht", "brand", "bert", "bald", "bout", "burg", "fried", "frid", "gard", "gert", "gund", "hard", "helm"),
    *("hilde", "lind", "linde", "mund", "olf", "rada", "rich", "trud", "trude", "traud", "ward", "wig", "wina"),
)
_DERIVED = ("tje", "je", "ke", "ina", "iena", "dina", "us", "kje", "line")

# Second parts of family names, by the languages that put them behind the same stems.
_PARTS = (
    wordset(
        """berg berget borg bakk bakken dal dahl fors gren gaard gard haug heim holm holt hult jord kvist qvist quist
        land lid lie lind lof lund mark mo moe moen nes ness rud sjo skog skov stad stadt strand strom sund toft torp
        vag vik"""
    ),
    wordset(
        """bach bauer baum berg berger brecht burg dorf feld hauer hauser hof hofer huber mann meier meyer stein thal
        wald"""
    ),
    wordset(
        """berg beek bosch broek brugge burg dam dijk donk gem hof horst huis huizen kamp laar man mans stra sma veld
        wijk"""
    ),
    wordset(
        """harju joki jarvi koski kangas lahti lainen la maki mies nen niemi niitty pelto ranta saari salo vaara
        virta"""
    ),
)
_OF_FATHERS = ("sson", "sen", "son", "ssen", "sdottir", "sdotter", "sz", "sdatter")  # behind a given name
_STEM = 3  # letters
_SHORT_PART = 2  # letters of a part that many a name ends in by chance: the stem must be a letter longer
_BORNE = 1.0  # bearers per million: sets of merely known names say too much to build on
_GIVEN = 5.0  # of a father's name: rarer ones may be slips themselves


# Sounds that the Dutch and Flemish spell in more than one way in the same name, of old and as parents please:
# Christiaen is Christiaan, Huybrecht Huibrecht, Filips Philips; at the end of a name, Gwendolien is Gwendoline,
# Theophiel Théophile.
_SPELLED_TWO_WAYS = (
    ("ae", "aa"), ("uy", "ui"), ("ey", "ei"), ("ij", "y"), ("gh", "g"), ("ck", "k"), ("ph", "f"), ("cht", "gt"),
    ("th", "t"), ("x", "ks"), ("c", "k"), ("ou", "au"), ("oe", "u"), ("ee", "e"), ("aa", "a"), ("oo", "o"),
    ("j", "y"), ("s", "z"),
    ("ie", "i"), ("ij", "i"),
)  # fmt: skip
_ENDING_TWO_WAYS = (
    ("ien", "ine"), ("iene", "ine"), ("een", "ene"), ("iel", "ile"), ("iel", "ille"), ("iek", "ique"), ("ieke", "ique"),
    ("iet", "ite"), ("iet", "iette"), ("aal", "ale"), ("t", "d"), ("dt", "d"), ("y", "ie"), ("i", "ie"),
    ("truid", "truida"),
)  # fmt: skip
_EITHER_WAY = (*_SPELLED_TWO_WAYS, *((there, here) for here, there in _SPELLED_TWO_WAYS))
_ENDING_EITHER_WAY = (*_ENDING_TWO_WAYS, *((there, here) for here, there in _ENDING_TWO_WAYS))
_THREE_ALIKE = re.compile(r"(.)\1\1")
_SPELLED_SO = frozenset(("BE", "NL"))
_PET_ENDINGS = ("gje", "je", "ke", "ko", "co", "se", "ske", "tje", "tsje", "ze")  # Eelke, Eelco, Eeltje
_USUAL, _KNOWN = 50.0, 5.0  # bearers per million of a name that is spelled another way, and of one that ends so


def _spelled_otherwise(name: str, country: str | None, reference: Reference) -> bool:
    """Tell whether a given name (folded) is a usual one of the country in another spelling of the same sounds."""
    if _THREE_ALIKE.search(name):
        return False  # Daaan: the key was held
    others, ended = set(), set()
    for here, there in _EITHER_WAY:
        if here in name and not (here == "ee" and name.endswith(here)):  # Mariekee is none of Marieke's spellings
            others |= {name.replace(here, there), name.replace(here, there, 1)}
    for here, there in _ENDING_EITHER_WAY:
        if name.endswith(here):
            ended.add(name.removesuffix(here) + there)
    return any(
        known is not None and known.frequency >= least
        for names, least in ((others, _USUAL), (ended, _KNOWN))
        for known in (reference.given_name(other, country) for other in names - {name})
    )


def _pet_form(name: str, country: str | None, reference: Reference) -> bool:
    """Tell whether a given name (folded) has an ending that makes another name of the same stem, as Frisians do."""
    for end in _PET_ENDINGS:
        stem = name.removesuffix(end)
        if stem != name and len(stem) >= _STEM and stem[-1] != end[0]:
            found = (reference.given_name(stem + other, country) for other in _PET_ENDINGS if other != end)
            if any(known is not None and "nl_lists" in known.sources for known in found):
                return True
    return False


def made_given(name: str, country: str | None, reference: Reference) -> bool:
    """Tell whether a given name (folded) is made of parts that make others: IJs + brecht, beside IJs + brand.

    So is one that spells the sounds of another in another way, as Dutch names do.
    """
    for end in _ELEMENTS:
        start = name.removesuffix(end)
        if start != name and len(start) > 1 and any(reference.given_name(start + part, country) for part in _ELEMENTS):
            return True
    if country in _SPELLED_SO and (_pet_form(name, country, reference) or _spelled_otherwise(name, country, reference)):
        return True
    return any(
        name.endswith(end) and len(name) - len(end) > 3 and reference.given_name(name.removesuffix(end), country)
        for end in _DERIVED
    )


@lru_cache(maxsize=4_096)  # names come back, and few come here
def made_family(name: str, reference: Reference) -> bool:
    """Tell whether a family name (folded) is made as others are: a father's name and its ending, or two parts.

    Both parts must be known: the stem by itself or with another second part of the
    same languages, by a table that counts its bearers.

    >>> from firsttimeright.reference import standard
    >>> made_family("lindkvist", standard()), made_family("lnidkvist", standard())
    (True, False)
    """
    for end in _OF_FATHERS:
        stem = name.removesuffix(end)
        if stem != name and len(stem) >= _STEM:
            given = reference.given_name(stem, None)
            if given is not None and given.frequency >= _GIVEN:
                return True
    for parts in _PARTS:
        for end in parts:
            stem = name.removesuffix(end)
            least = _STEM + (len(end) <= _SHORT_PART)
            if stem != name and len(stem) >= least and _stem_of_others(stem, end, parts, reference):
                return True
    return False


def _stem_of_others(stem: str, end: str, parts: frozenset[str], reference: Reference) -> bool:
    return any(
        (found := reference.family_name(stem + part, None)) is not None and found.frequency >= _BORNE
        for part in ("", *sorted(parts - {end}))
    )


# Where a vowel is written twice when it is long, in names from elsewhere too: Joonathan, Arthuur, Aase.
_LONG_VOWELS = frozenset(("BE", "DK", "EE", "FI", "NL"))
_VOWELS = "aeiouy"
_DOUBLED = "bcdfglmnprst"  # consonants that names have twice


def embellished(typed: str, meant: str, country: str | None, *, afar: bool) -> bool:
    """Tell whether a name (folded) is another one with a letter that hardly changes how it is said.

    Parents spell so, and so did clerks (Kraamer beside Kramer): a consonant twice behind a vowel (Luccas, Anndy), an h
    (Rafhael), and, where long vowels are written twice or of a name from elsewhere, such a vowel.

    >>> embellished("luccas", "lucas", "BR", afar=False), embellished("jhulian", "julian", "CL", afar=False)
    (True, True)
    >>> embellished("lucass", "lucas", None, afar=False), embellished("lucvas", "lucas", None, afar=False)
    (True, False)
    """
    if len(typed) != len(meant) + 1 or typed[0] != meant[0]:
        return False
    at = next((place for place, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), len(meant))
    letter = typed[at]
    if typed[at + 1 :] != meant[at:]:
        return False
    if letter == "h":
        return meant[at - 1] != "h"
    if letter != meant[at - 1] or meant[at - 2 : at] == 2 * letter:
        return False
    if letter in _VOWELS:
        return letter != "y" and (afar or country in _LONG_VOWELS)
    return letter in _DOUBLED and at > 1 and meant[at - 2] in _VOWELS


def same_son(typed: str, meant: str) -> bool:
    """Tell whether two family names (folded) are one but for how they write the son in front: MacDaid is McDaid.

    >>> same_son("macdaid", "mcdaid"), same_son("macdaid", "mcdavid")
    (True, False)
    """
    one, other = sorted((typed, meant))
    return one.startswith("mac") and other.startswith("mc") and one[3:] == other[2:]
