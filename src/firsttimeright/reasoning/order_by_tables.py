"""What the tables of names say of the order of a given and a family name.

Twice over: by the bearers that the tables count, of each name in either place, and by the shares of the people, which
know of a name in no table whether its letters are those of a given or of a family name. Either may be enough.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from ..fields.names.knowledge import knowledge
from ..fields.names.spelling import MILLION, share, standing
from ..fields.names.weights import FITTED
from ..reference.people import is_turkish
from ..text.folding import fold

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["AS_OFTEN", "FEW", "LEAST_BOTH", "as_known", "borne", "by_infix", "by_shares", "by_tables"]

LEAST_BOTH = 11.0
"""Bits of both names from which they are asked about; :data:`_LEAST_FIRST` and others say what each must have."""

AS_OFTEN = 2.0
"""Times as often as a family's, from which a given name is one whatever stands beside it."""

FEW = 3.0
"""Bearers per million: what so few are says less of the next one."""

# Bits: Lorenz and Falk are a hundred times as many families as given names, and yet given names.
_LEAST_FIRST, _LEAST_SECOND = 9.0, 1.0
# A family name that nobody is given: the bits that the other name must have, by the family's bearers per million.
_LEAST_OF_UNGIVEN = ((1000.0, 0.0), (100.0, 2.0), (10.0, 3.0), (0.0, 4.0))
# Of a given name, where the country has no figures: the world's hold a German's Arndt a hundred times too rare.
_LEAST_GIVEN = 1.0
# Turkish family names are given names, too (Yilmaz, Demir): bits of the first, and of both, by the world's figures of
# given names; the family name's bearers per million here and in Turkey.
_TURKEY = "TR"
_LEAST_ABROAD, _LEAST_BOTH_ABROAD, _BORNE_HERE, _BORNE_THERE = 5.0, 11.0, 30.0, 100.0
# Where both tables rest on counts of people, the sum of both is enough, and what the weaker name must have of it.
_COUNTED = {"US": (11.0, 3.0), "FR": (12.0, 2.0), "GB": (14.0, 3.5), "": (18.0, 8.0)}  # "": where no country is known
# By themselves, or by a country much like them; Belgium counts the most usual alone.
_GIVEN_COUNTED = frozenset(("NL", "FR", "US", "GB", "CA"))
# With nine bits a swap, as rare as it is, is as likely as names in their places; that the one is known for a family
# name and for no given one says two of them.
_AS_LIKELY = 7.0
_UNGIVEN = 7.0  # bits for a family name that no table of given names has
# Bits of both names by their shares, by country: from there on, of two names that both may stand in either place (a
# Johnson William), 995 in 1,000 are left alone, and of people's names all but one in 10,000.
_LEAST_OF_SHARES = {
    "US": 11.0, "FR": 12.0, "NL": 13.0, "IE": 13.0, "BE": 14.0, "GB": 14.0, "IT": 14.0, "ES": 16.0, "SE": 16.0,
    "AT": 16.0, "CH": 16.0, "DE": 17.0, "NO": 18.0, "FI": 18.0, "DK": 18.0, "PL": 18.0, "LU": 18.0,
}  # fmt: skip
# Less is enough where hardly anybody is given the first name (its bits): as many as the odds of a swap ask for; more
# where the world's figures stand in for the country's. Of a Hatton Oliver only the second name may stand where it is.
_LEAST_OF_CLEAR = {"US": (6.0, 10.0), "FR": (6.0, 10.0), "GB": (9.0, 10.0), "NL": (9.0, 10.0), "DE": (9.0, 13.0)}
_NOWHERE = (math.inf, math.inf)
# A family name that nobody is given says it for both, though the other is a family's, too: Esposito | Gennaro.
_LEAST_OF_NOBODY, _LEAST_BESIDE, _LEAST_OF_BOTH, _FAMILIES = 9.0, -4.0, 16.0, 20.0
# So one that hardly anybody is given, where the shares were measured: bits of it and of both, bearers per million.
_LEAST_OF_HARDLY, _FEWER = 10.0, 5.0
# And a given name that is no family's, beside one that may be either: its bits, and those of the other.
_LEAST_OF_NO_FAMILY, _LEAST_BESIDE_NO_FAMILY = 12.0, -1.0
# Bearers per million of a given name, and bits of one that so many are given, where it was not measured that the sum of
# both names is enough; nor is it in the Netherlands and Germany, whose lists say of no name how many have it: a
# Friedrich Mauritius has his names in their places.
_GIVEN, _LEAST_OF_GIVEN = 5.0, 8.0
_SUM_IS_ENOUGH = FITTED - {"NL", "DE"}
_HARDLY_KNOWN = 0.5  # bearers per million: a name that is merely known to be borne somewhere is given fewer
# The most bits for a swap that letters alone give a name which no table has, neither as a family's nor as a given
# one, where the other name is not plainly a given one: rare given names are more than family names nobody knows.
_OF_LETTERS, _PLAINLY_GIVEN = 5.0, 2.0
_OF_FATHERS = ("ovna", "evna", "ivna")  # Petrovna: the second given name of a Russian woman, and nobody's family name
_SHORTEST, _MOST_WORDS = 3, 3  # letters of a word, and words of a name


def by_tables(scene: Scene, given: str, family: str, borne_by: tuple[float, float]) -> tuple[float, float] | None:
    """Give the bits of both names for a swap, where both are clear: a name in either place is no sign (Lorenz Falk).

    *borne_by* says how many per million bear the given name as a family name, and as a given one.
    """
    families, given_to = borne_by
    listed = _is_listed(scene, given)
    if listed and scene.country not in _GIVEN_COUNTED:
        given_to = max(given_to, _LEAST_GIVEN)
    first = math.log2(families / given_to)
    ungiven = scene.country in FITTED and not listed
    both, each = _COUNTED.get(scene.country or "", (math.inf, 0.0))
    too_little = first < min(_LEAST_FIRST, each or math.inf) and not ungiven
    if too_little and not _may_be_turkish(scene, families):
        return None  # most names: what is known of the other is not asked for
    second = math.log2(borne(scene, family, "given") / borne(scene, family, "family"))
    if (turkish := _turkish(scene, given, family, families, second)) is not None:
        return turkish
    if too_little:
        return None
    if second < (_LEAST_OF_UNGIVEN[0][1] if ungiven else _LEAST_SECOND):
        return None
    if first >= _LEAST_FIRST and first + second >= LEAST_BOTH:
        return first, second
    if first + second >= both and min(first, second) >= each:
        return first, second
    if not ungiven:
        return None
    known = scene.reference.family_name(given, scene.country)
    if known is None or (not known.counted and _is_from_afar(scene, given, family)):
        return None
    least = next(bits for bearers, bits in _LEAST_OF_UNGIVEN if families >= bearers)
    return (max(first, _UNGIVEN), second) if second >= least else None


def _is_from_afar(scene: Scene, given: str, family: str) -> bool:
    """Tell whether a name that is a family's somewhere may be a given name all the same: *Minjun | Kim*.

    Where the given names of the country are not counted, what the letters of both say has to be as likely as not.
    """
    if any(map(knowledge(scene.reference).eastern_family, fold(family).split())):
        return True
    if scene.country in _GIVEN_COUNTED:
        return False
    country = scene.country or ""
    first = _turned(country, scene, [fold(given)], "family", "given")
    return first + _turned(country, scene, [fold(family)], "given", "family") < _AS_LIKELY


def _turkish(scene: Scene, given: str, family: str, families: float, second: float) -> tuple[float, float] | None:
    """Give the bits of both names for a swap of Turkish names abroad: Demir is a given name too, Fatma no family's."""
    if not _may_be_turkish(scene, families):
        return None
    known = scene.reference.given_name(given, None)
    first = math.log2(families / max(known.frequency if known is not None else 0.0, 0.5))
    if first < _LEAST_ABROAD or first + second < _LEAST_BOTH_ABROAD:
        return None
    listed = [scene.reference.family_name(name, _TURKEY) for name in (given, family)]
    rates = [entry.frequency if entry is not None else 0.0 for entry in listed]
    if rates[0] < _BORNE_THERE or rates[1] >= FEW:
        return None
    return (first, second) if is_turkish(family) else None  # Yüksel | Peter: he has it from a Turkish father


def _may_be_turkish(scene: Scene, families: float) -> bool:
    """Tell whether so many bear the first name as a family name that it may be one from Turkey."""
    return scene.country != _TURKEY and families >= _BORNE_HERE


def by_shares(scene: Scene, given: str, family: str, *, heard: float = 0.0) -> tuple[float, float] | None:
    """Give the bits of both names for a swap, by the share of the people who bear each of them in either place.

    Of several words in a field, two family names or two given ones, each has to speak for it. What other fields were
    *heard* to say of the order, in bits, is as good as what the names say.
    """
    country = scene.country or ""
    least = _LEAST_OF_SHARES.get(country)
    if least is None:
        return None
    whole = " " in given and scene.reference.family_name(given, country) is not None
    words = [fold(given)] if whole else _words(given)
    if not words or _is_given(scene, words[0], AS_OFTEN) or not (others := _words(family)):
        return None
    words, others = _spelled(scene, words), _spelled(scene, others)
    if any(map(knowledge(scene.reference).eastern_family, fold(given).split())):
        return None  # Nguyễn Thị | Hạnh: the order of home, whichever field is which
    first = _turned(country, scene, words, "family", "given")
    wary = not heard and country not in _SUM_IS_ENOUGH and borne(scene, words[0], "given") >= _GIVEN
    if first < (_LEAST_OF_GIVEN if wary else _LEAST_SECOND):
        return _of_no_family(scene, first, others) if first >= _LEAST_BESIDE_NO_FAMILY else None
    if not heard and _are_from_afar(scene, words[0], others):
        return None
    second = _turned(country, scene, others, "given", "family")
    if first + second + heard >= least and second + heard >= _LEAST_SECOND:
        return first, second
    clear, both = _LEAST_OF_CLEAR.get(country, _NOWHERE)
    if first >= clear and second + heard >= 0.0 and first + second + heard >= both:
        return first, second
    return (first, second) if _of_nobody(scene, words, others[0], first, second) else None


def _of_nobody(scene: Scene, words: list[str], other: str, first: float, second: float) -> bool:
    """Tell whether a family name that hardly anybody is given says it for both, the other one being either."""
    counted = scene.country in FITTED  # elsewhere only what nobody at all is given
    if first < _LEAST_OF_NOBODY or second < _LEAST_BESIDE:
        return False
    if first + second < (_LEAST_OF_HARDLY if counted else _LEAST_OF_BOTH):
        return False
    if scene.reference.given_name(other, scene.country) is None:
        return False
    if not counted or first < _LEAST_OF_HARDLY:
        return first + second >= _LEAST_OF_BOTH and all(_is_plainly_family(scene, word) for word in words)
    borne_by = [scene.reference.family_name(word, scene.country) for word in words]
    return all(name is not None and name.counted and name.frequency >= _FEWER for name in borne_by)


def _of_no_family(scene: Scene, first: float, others: list[str]) -> tuple[float, float] | None:
    """Give the bits of both names where what stands as a family name is none: Adam | Mélissa, both of them given."""
    if scene.country not in _SUM_IS_ENOUGH:
        return None
    second = _turned(scene.country or "", scene, others, "given", "family")
    return (first, second) if second >= _LEAST_OF_NO_FAMILY and first + second >= _LEAST_OF_HARDLY else None


def _are_from_afar(scene: Scene, given: str, family: list[str]) -> bool:
    """Tell whether one name is hardly known to be a family's, and the other in no table: *Zelimkhan | Khangoshvili*.

    Of such people's names the letters tell nothing, for the tables learnt theirs from others.
    """
    known = scene.reference.family_name(given, scene.country)
    if known is not None and known.frequency >= _HARDLY_KNOWN:
        return False
    return not any(
        look(word, country) is not None
        for word in family
        for look in (scene.reference.given_name, scene.reference.family_name)
        for country in (scene.country, None)
    )


def by_infix(scene: Scene, infix: str, given: str, family: str) -> tuple[float, float] | None:
    """Give the bits of both names for a swap around an infix in its own field: *Berg | van den | Jan*.

    The infix makes a usual name of the one and none of the other, and neither is in its place by itself.
    """
    if _is_given(scene, fold(given)) or not _is_given(scene, fold(family)):
        return None
    whole = scene.reference.family_name(f"{infix} {given}", scene.country)
    if whole is None or whole.frequency < _FAMILIES:
        return None
    if scene.reference.family_name(f"{infix} {family}", scene.country) is not None:
        return None
    first = math.log2(whole.frequency / borne(scene, given, "given"))
    second = math.log2(borne(scene, family, "given") / borne(scene, family, "family"))
    return (first, second) if min(first, second) >= _LEAST_SECOND and first + second >= LEAST_BOTH - 2 else None


def _words(name: str) -> list[str]:
    """Give the words of a name, initials left out; none where they are too many or too short to tell."""
    words = [word for word in fold(name).replace("-", " ").split() if len(word.rstrip(".")) > 1]
    return words if len(words) <= _MOST_WORDS and min(map(len, words), default=0) >= _SHORTEST else []


def _is_listed(scene: Scene, name: str) -> bool:
    """Tell whether a name is known for a given one: by the tables, or, where nobody counts, as a form of one.

    So Mattes in Germany, of Matthias.
    """
    if scene.reference.given_name(name, scene.country) is not None or fold(name).endswith(_OF_FATHERS):
        return True
    return scene.country not in _GIVEN_COUNTED and bool(scene.reference.nicknames(name))


def _spelled(scene: Scene, words: list[str]) -> list[str]:
    """Leave out the mark in a word that no table has with it: letters are known, and of G'aniyev those of Ganiyev."""
    known = scene.reference
    return [
        word
        if "'" not in word or known.family_name(word, scene.country) or known.given_name(word, scene.country)
        else word.replace("'", "")
        for word in words
    ]


def _is_given(scene: Scene, word: str, times: float = 1.0) -> bool:
    """Tell at once that a word is rather a given name than a family name, so many *times* as often."""
    given = scene.reference.given_name(word, scene.country)
    if given is None:
        return word.endswith(_OF_FATHERS)
    family = scene.reference.family_name(word, scene.country)
    return family is None or given.frequency >= family.frequency * times


def _is_plainly_family(scene: Scene, word: str) -> bool:
    """Tell whether a word is counted as a family name of the country, and given to nobody anywhere."""
    reference = scene.reference
    family = reference.family_name(word, scene.country)
    if family is None or not family.counted or family.frequency < _FAMILIES:
        return False
    return reference.given_name(word, scene.country) is None and reference.given_name(word, None) is None


def _turned(country: str, scene: Scene, words: list[str], kind: str, other: str) -> float:
    """Give the bits by which *words* are names of one kind rather than of the *other*; of several, the mean."""
    found = [math.log2(_share(word, kind, country, scene) / _share(word, other, country, scene)) for word in words]
    return sum(found) / len(found) if len(found) == 1 or min(found) >= 0 else -math.inf


def _share(word: str, kind: str, country: str, scene: Scene) -> float:
    """Give the share of the people who bear a name."""
    own = standing(word, kind, country, scene.reference)
    if kind == "given" and country == "NL" and (known := scene.reference.given_name(word, country)) is not None:
        own = replace(own, per_million=known.frequency)  # what is estimated besides is too rough to turn names by
    found = share(own, kind)
    if kind == "given" and country not in _GIVEN_COUNTED and (own.listed or scene.reference.nicknames(word)):
        return max(found, _LEAST_GIVEN / MILLION)
    return found


def as_known(scene: Scene, given: str, bits: tuple[float, float]) -> tuple[float, float]:
    """Take less from a first name of which only the letters tell: *Malayeka | Leland* may well stand as it should."""
    if bits[0] <= _OF_LETTERS or bits[1] >= _PLAINLY_GIVEN:
        return bits  # Papyss | Marian: the other name tells
    for country in (scene.country, None):
        known = scene.reference.family_name(given, country)
        if known is not None and (known.counted or known.frequency >= _HARDLY_KNOWN):
            return bits
    return _OF_LETTERS, bits[1]


def borne(scene: Scene, name: str, kind: str) -> float:
    """Give the bearers per million of a given or family name; half a bearer for one that is in no table, or rarer."""
    if kind == "family":
        family = scene.reference.family_name(name, scene.country)
        return max(family.frequency if family is not None else 0.0, 0.5)
    given = scene.reference.given_name(name, scene.country)
    if given is None:
        return 0.5
    return max(given.frequency, 0.5)
