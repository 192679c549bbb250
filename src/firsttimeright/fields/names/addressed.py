"""Whether a salutation fits: the given name, a title, or another salutation may speak against it.

How sure a name makes its bearer's sex is a probability in the form's country. Where a country counted its bearers it is
the share of them. Elsewhere there is the worldwide share, which mixes countries and holds a few per cent of slips even
of *Anna*; ``tools/sexes.py`` fits on the countries that counted what it stands for in one of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.endings import by_ending
from firsttimeright.fields.names.front import match_salutation
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.origins import (
    REGISTERS,
    flips,
    may_be_from_afar,
    of_both_there,
    with_those_from_elsewhere,
)
from firsttimeright.fields.names.tokens import key, tokenise
from firsttimeright.fields.names.value import PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference
from firsttimeright.reference.people import family_countries
from firsttimeright.reference.values import GivenName
from firsttimeright.reference.words.salutations import SHORT, Salutation, language_of
from firsttimeright.reference.words.titles import SEXED
from firsttimeright.text.scripts import repair

__all__ = ["MOST_CERTAIN", "addressed", "of_other_sex"]

MOST_CERTAIN = 8.0  # bits that a name, a title or another salutation can give at the most: right in nine cases of ten

# Fitted by tools/sexes.py. The odds of the worldwide share to this power are those in one country; to the lesser, of
# a bearer who may as well be from elsewhere; and so many times better where a list of the country has that sex alone.
HERE, FROM_AFAR = 1.5, 1.25
LISTED = 4.0
# Belgium gives its five hundred most usual names of each sex: so many bearers per million the last of them has, and so
# large a share of the other sex a name has that only one list holds, times the last one's share of both.
LAST_LISTED, OFF_THE_LIST = 140.0, 0.04
# The odds of a name that the Dutch have in both of their lists are so many times less, whatever the world says of it.
BOTH_LISTED = 2.5
# Names of one sex in the Dutch lists, by 13.5 million births; names that the official statistics of two countries give
# to another sex each; the most usual ones of an office; those of the Turkish list (in 92 of 100 the world agrees).
LISTS = {"nl_lists": 0.99, "exception": 0.985, "country_register": 0.985, "tr_list": 0.93}
FEW = 0.004  # of the other sex there are never fewer to be reckoned with

# A woman has a man's name for her second one, and a man a woman's, less often than one in ten times; set by hand. Of
# most second names it is far less, but they are chosen to go with the first.
ANOTHER_TELLS = 8.0
FAMILY_TOO = 20.0  # bearers per million from which a name is heard as a family name as well
SURELY_MORE, ROUNDED = 0.985, 0.005  # of counts that are given in whole per cents
LEANS = 0.75  # a list is heard where so many of the bearers worldwide are of its sex
LEANS_FROM_AFAR = 0.9  # the same of the Dutch lists, where the family name is of elsewhere
LEANS_AT_ALL = 0.3  # the same where the list is of a country's most usual names, and the bearer is of the country
_FIGURES = frozenset(("fr_figures", "us_figures"))


def addressed(name: PersonName, how: Habits, ref: Reference) -> Iterator[Hypothesis]:
    """Doubt the salutation where a title, another salutation or the given name is of the other sex."""
    if not name.salutation or name.gender not in ("m", "f"):
        return
    evidence = _title_evidence(name) or _salutation_evidence(name, how)
    # A title of the salutation's own sex speaks for it: put right, it would contradict the title (Herr, Graf).
    if evidence is None and not _may_be_his_wife(name, how) and not _is_titled(name):
        evidence = _weakest(name, how, ref)
    if evidence is None:
        return
    after = _other_salutation(name.salutation, "f" if name.gender == "m" else "m", how)
    yield Hypothesis("salutation", name.salutation, after, codes.GENDER_CONFLICT.name, (evidence,))


def of_other_sex(
    name: PersonName, *, country: str | None, language: str | None, reference: Reference
) -> Evidence | None:
    """Weigh the given name against the salutation, though the two may be the old form of a wife's name.

    *Mme François Blanc*, *Mrs John Smith*: in fields of a form rather a slip, and less sure by half a bit.
    """
    how = habits(country, language)
    found = _weakest(name, how, reference) if name.gender in ("m", "f") else None
    return (
        replace(found, bits=round(found.bits - 0.5, 2)) if found is not None and _may_be_his_wife(name, how) else found
    )


def _may_be_his_wife(name: PersonName, how: Habits) -> bool:
    """Tell whether a salutation may stand before a man's name, as the old form for his wife."""
    if name.gender != "f" or key(name.salutation or "") not in ("mme", "madame", "mrs"):
        return False
    return any(home.language in ("fr", "en") for home in _spoken_in(name, how))


# Where no country is named, the names of the salutation's language are those of these.
_HOMES = {"en": ("GB", "US"), "de": ("DE",), "fr": ("FR",), "es": ("ES",), "it": ("IT",), "pt": ("PT",), "tr": ("TR",)}


def _spoken_in(name: PersonName, how: Habits) -> tuple[Habits, ...]:
    """Give the habits of the countries whose names to ask about, where the form names none: *Ms George Bennett*."""
    if how.given and how.country is not None:
        return (how,)
    row = None if how.given else _row(name.salutation or "", how)
    homes = _HOMES.get(row.language if row is not None else how.language)
    return tuple([habits(home, None) for home in homes]) if homes else (how,)


def _weakest(name: PersonName, how: Habits, ref: Reference) -> Evidence | None:
    """Weigh the given name in each country that the form may be of; nothing where one of them is silent."""
    found = [_name_evidence(name, home, ref) for home in _spoken_in(name, how)]
    told = [evidence for evidence in found if evidence is not None]
    return min(told, key=lambda evidence: evidence.bits) if len(told) == len(found) else None


def _row(typed: str, how: Habits) -> Salutation | None:
    """Find what *typed* is; *Mr* is English wherever the form is not French."""
    tokens = tokenise(repair(typed))
    row = match_salutation(tokens, 0, how) if tokens else None
    if row is not None and row.words == ("mr",) and row.language == "fr" != how.language:
        return replace(row, language="en")
    return row


def _is_titled(name: PersonName) -> bool:
    """Tell whether a title says the same sex as the salutation: *Herr ... Graf*."""
    titles = (*name.titles_before, *name.titles_between)
    return bool(titles) and any(SEXED.get(key(title)) == name.gender for title in titles)


def _title_evidence(name: PersonName) -> Evidence | None:
    for title in (*name.titles_before, *name.titles_between):
        sex = SEXED.get(key(title))
        if sex and sex != name.gender:
            return Evidence(codes.OTHER_TITLE, MOST_CERTAIN)
    return None


def _salutation_evidence(name: PersonName, how: Habits) -> Evidence | None:
    """See whether another field holds a salutation of the other sex: *Dhr.* beside *Mevr. Jansen*."""
    tokens = tokenise(repair(name.unparsed)) if name.unparsed else []
    row = match_salutation(tokens, 0, how) if tokens else None
    if row is None or row.kind != "person" or row.sex in (None, name.gender) or len(row.words) < len(tokens):
        return None
    return Evidence(codes.OTHER_SALUTATION, MOST_CERTAIN)


def _name_evidence(name: PersonName, how: Habits, ref: Reference) -> Evidence | None:
    """Weigh the sex of the given name against the salutation; nothing unless it is strong and everywhere the same."""
    words = (name.given_names or "").split(" ")
    first = words[0]
    if len(first.strip(".")) < 2 or "." in first:
        return None
    looked_up = first  # as typed: the usual spelling, Michèle, has an accent that tells more than was typed
    found = ref.given_name(first, how.country)
    if found is None and "-" in first:
        looked_up = first.split("-")[0]
        found = ref.given_name(looked_up, how.country)
    if found is None:
        found = by_ending(first, name, how.country, ref)
    if found is None or found.share_female is None:
        return None
    others = (*words[1:], *(first.split("-")[1:] if "-" in first else ()))
    told = _of_the_others(others, how, ref) if others else frozenset()
    sure = _of_the_others(others, how, ref, sure=True) if told else told
    if found.gender is None and sure == told == {"f" if name.gender == "m" else "m"}:
        found = _leaning(found)
    if found.gender in (None, name.gender) or name.gender in told:
        return None  # Jean Marie, Maria José: the other name may speak for the salutation
    from_afar = may_be_from_afar(name, how, ref)
    share = certainty(found, from_afar, how, ref)
    if (
        share is None
        or flips(looked_up, found.gender, name, how, ref)
        or of_both_there(looked_up, found, name, how, ref)
    ):
        return None
    share = with_those_from_elsewhere(share, looked_up, found, name, from_afar=from_afar, how=how, ref=ref)
    if found.gender in sure:
        share = ANOTHER_TELLS * share / (ANOTHER_TELLS * share + 1 - share)
    bits = min(math.log2(share / max(1 - share, FEW)), MOST_CERTAIN)
    return Evidence(codes.OTHER_SEX, bits, {"share": round(share, 3)})


def _of_the_others(names: tuple[str, ...], how: Habits, ref: Reference, *, sure: bool = False) -> frozenset[str]:
    """Give the sexes that a person's other given names tell; if *sure*, those that may be no family name.

    Corey Thomas Smith may be a woman who was a Thomas.
    """
    found = set()
    for other in names:
        entry = ref.given_name(other, how.country) if "." not in other else None
        if entry is not None and entry.gender is not None:
            family = ref.family_name(other, how.country) if sure else None
            if family is None or family.frequency < FAMILY_TOO:
                found.add(entry.gender)
    return frozenset(found)


def _leaning(found: GivenName) -> GivenName:
    """Take a name for the sex of most of its bearers, for another name of the person says the same: Robyn Elizabeth.

    Not one that the tables hold back, or that both of the Dutch lists have.
    """
    women = found.share_female or 0.0
    if {"exception", "nl_both", "nl_lists"} & set(found.sources) or max(women, 1 - women) < LEANS:
        return found
    return replace(found, gender="f" if women > 0.5 else "m")


def certainty(found: GivenName, from_afar: bool, how: Habits, ref: Reference) -> float | None:
    """Give the probability that a bearer is of the sex the name is taken for; ``None`` where the world contradicts."""
    basis = found.sources[0] if found.sources else "world"
    told = found.share_female or 0.0
    own = told if found.gender == "f" else 1 - told
    known = ref.given_name(found.name, None)
    world = known.share_female if known is not None else None
    if world is None:
        return LISTS.get(basis, own)
    of_sex = world if found.gender == "f" else 1 - world
    if basis in _FIGURES and how.country in REGISTERS:
        # Who is from afar is weighed by how usual the name is here and there. Of 98 in 100 as many may be 97.5.
        return own if own > SURELY_MORE else own - ROUNDED
    registers = _counted(found.name, found.gender or "", ref) if how.country in family_countries() else 0.0
    leans = max(of_sex, registers) >= LEANS
    at_home = not from_afar and of_sex >= LEANS_AT_ALL
    if "exception" in found.sources:
        at_home = at_home and of_sex >= 0.5 and "country_register" in found.sources
        return LISTS["exception"] if leans or at_home else None
    if basis in LISTS:
        if not leans and not (at_home and basis == "country_register"):
            return None
        if from_afar and basis == "nl_lists" and of_sex < LEANS_FROM_AFAR:
            return None  # an Amine Holschuh may be of where women are called so
        share = LISTS[basis]
    else:
        share = _of_the_world(of_sex, FROM_AFAR if from_afar else HERE, LISTED if basis == "country_lists" else 1.0)
        if basis == "be_figures" and own == 1.0:
            if of_sex < (LEANS if from_afar else LEANS_AT_ALL):
                return None
            own = _as_listed(own, found.frequency)
        if basis not in ("world", "country_lists"):
            share = max(share, own)
    if "nl_both" in found.sources:
        share = 1 / (1 + BOTH_LISTED * (1 - share) / share)
    return max(share, registers)


def _of_the_world(of_sex: float, power: float, times: float) -> float:
    """Give the share in one country by the worldwide one: its odds to a power, *times* as good."""
    odds: float = times * (of_sex / max(1 - of_sex, FEW)) ** power
    return odds / (1 + odds)


def _as_listed(share: float, per_million: float) -> float:
    """Give the share of a sex that Belgium's lists of the most usual names stand for, where one of them has a name."""
    return 1 - OFF_THE_LIST * LAST_LISTED / (per_million + LAST_LISTED) if share == 1.0 else share


def _counted(given: str, sex: str, ref: Reference) -> float:
    """Give the least share of *sex* among a name's bearers where registers count them, in three of four countries.

    Worldwide lists hold a few per cent of slips even of *Anna*; registers do not.
    """
    shares = []
    for country in REGISTERS:
        found = ref.given_name(given, country)
        if found is not None and found.sources[:1] not in ((), ("world",)) and found.share_female is not None:
            share = found.share_female if sex == "f" else 1 - found.share_female
            shares.append(_as_listed(share, found.frequency) if found.sources[0] == "be_figures" else share)
    return min(shares) if len(shares) >= len(REGISTERS) - 1 else 0.0


# Who fills in his sex where the form of address belongs is answered in the same words.
_SEXES = {
    "nl": (("m", "v"), ("man", "vrouw")), "de": (("m", "w"), ("männlich", "weiblich")),
    "fr": (("homme", "femme"), ("masculin", "féminin")), "en": (("m", "f"), ("male", "female"), ("man", "woman")),
}  # fmt: skip


def _other_sex(typed: str, sex: str, how: Habits) -> str | None:
    """Give the word for *sex* where *typed* is the word for the other one, in the form's own language before others."""
    for language, pairs in sorted(_SEXES.items(), key=lambda item: item[0] != how.language):
        for man, woman in pairs:
            other, own = (woman, man) if sex == "f" else (man, woman)
            if typed.lower() != own:
                continue
            if len(own) > 1:
                return _capital_as(typed, other)
            if own == "f" or (language == how.language and not (own == "m" and how.country in _MONSIEUR)):
                return _capital_as(typed, other)
    return None


_MONSIEUR = ("BE", "CH", "LU")  # M is Monsieur there as often


def _capital_as(typed: str, other: str) -> str:
    return other[:1].upper() + other[1:] if typed[:1].isupper() else other


# Written out, one is answered with the other written out.
_IN_FULL = {"nl": ("de heer", "mevrouw"), "fr": ("monsieur", "madame")}


def _other_salutation(typed: str, sex: str, how: Habits) -> str:
    """Give the salutation of the other sex in the way in which the typed one is written."""
    if (said := _other_sex(typed, sex, how)) is not None:
        return said
    row = _row(typed, how)
    language = row.language if row else language_of(key(typed)) or how.language  # M. on a Dutch form is French
    head, _, rest = typed.partition(" ")
    if rest and head.lower() in ("geachte", "beste"):
        return f"{head} {'mevrouw' if sex == 'f' else 'heer'}"
    full = _IN_FULL.get(language)
    bare = typed.rstrip(". ")
    written_out = "." not in typed and (len(bare) > _LONGEST_SHORT or bare.lower() == "heer")
    man, woman = full if full and written_out else SHORT.get(language, SHORT["nl"])
    other = _capital_as(typed, woman if sex == "f" else man)
    if language in ("nl", "en") and typed.islower():
        other = other.lower()
    if language in ("nl", "en") and other.isalpha() is False and " " not in other and not typed.endswith("."):
        other = other.rstrip(".")
    elif language == "en" and typed.endswith("."):
        other = other.rstrip(".") + "."
    return other


_LONGEST_SHORT = 4  # letters: mevr, mlle; heer is written out
