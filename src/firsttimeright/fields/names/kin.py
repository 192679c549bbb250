"""Where a name is at home: what another country's table says of it here, and whose names come from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from firsttimeright.reference.people import family_countries
from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

if TYPE_CHECKING:
    from firsttimeright.reference import Reference
    from firsttimeright.reference.values import FamilyName

__all__ = [
    "COUNTED_WITH_INFIX", "ELSEWHERE", "FREELY_GIVEN", "FROM_AFAR", "HELD_WITH_INFIX", "KIN", "WELL_KNOWN",
    "WITH_INFIX", "borne", "borne_with", "from_afar", "heard_in", "is_vouched_for", "on_a_list",
]  # fmt: skip

WITH_INFIX = frozenset(("FR",))
"""Countries of which the table has names with their infix, and without it in its own right."""

HELD_WITH_INFIX = frozenset(("NL",))
"""Countries of which the set of known names has all that anybody bears, with their infix."""
COUNTED_WITH_INFIX = HELD_WITH_INFIX | frozenset(("BE", "ES", "FR", "IT"))
"""Countries of which the table at least has the usual names with their infix."""

_SPANISH = wordset("AD AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE")
_PORTUGUESE = wordset("AO BR CV GW MZ ST TL")
_ENGLISH = wordset("AG BB BS BZ DM GD GY JM KN LC NZ TT VC")

KIN: dict[str, tuple[tuple[str, float], ...]] = {
    "BE": (("NL", 0.3), ("FR", 0.3), ("DE", 0.1)), "NL": (("BE", 0.1), ("DE", 0.03)),
    "LU": (("FR", 0.3), ("DE", 0.3), ("BE", 0.2)),
    "DE": (("AT", 0.2), ("PL", 0.03), ("TR", 0.03)), "AT": (("DE", 0.5),),
    "CH": (("DE", 0.3), ("FR", 0.15), ("IT", 0.1)), "FR": (("BE", 0.1), ("ES", 0.03), ("IT", 0.03)),
    "GB": (("US", 0.3), ("IE", 0.3)), "IE": (("GB", 0.5),), "US": (("GB", 0.3), ("DE", 0.05)),
    "CA": (("US", 0.6), ("GB", 0.3), ("FR", 0.1)), "AU": (("GB", 0.6), ("US", 0.3)),
    "DK": (("NO", 0.2), ("SE", 0.2)), "NO": (("DK", 0.2), ("SE", 0.2)), "SE": (("DK", 0.2), ("NO", 0.2)),
    "FI": (("SE", 0.05),),
    # Countries without a table of their own: what is not said here counts for them as for any other country.
    **dict.fromkeys(_SPANISH, (("ES", 0.5), ("IT", 0.1), ("PT", 0.1))),
    **dict.fromkeys(_PORTUGUESE, (("PT", 0.3), ("IT", 0.1), ("ES", 0.1))),
    **dict.fromkeys(_ENGLISH, (("GB", 0.5), ("US", 0.2))),
    "MC": (("FR", 0.3), ("IT", 0.3)), "LI": (("AT", 0.3), ("CH", 0.3), ("DE", 0.3)), "SM": (("IT", 0.5),),
    "SR": (("NL", 0.1),), "CW": (("NL", 0.2), ("ES", 0.1)), "AW": (("NL", 0.2), ("ES", 0.1)),
    "ZA": (("NL", 0.1), ("GB", 0.3)), "PH": (("ES", 0.2),), "GL": (("DK", 0.5),), "FO": (("DK", 0.5),),
}  # fmt: skip
"""Whose names are borne next door too, and how much a frequency there says here; of any other country: ELSEWHERE."""
ELSEWHERE = 0.03
FREELY_GIVEN = (_SPANISH | _PORTUGUESE) - wordset("AD AO CV GQ MZ ST TL") | wordset("PH")
"""Countries where parents make up given names and their spelling, and where no table counts them."""
WELL_KNOWN = 20.0
"""Bearers per million of a family name from which it is not looked up next door."""

FROM_AFAR: Mapping[str, float] = MappingProxyType({"family": -3.0, "given": -4.0})
"""Bits for a slip, by kind of name, where the person's other name comes from elsewhere.

The usual names of the country are rarer among such people, and a name that no table has is more often simply theirs:
one in twenty to forty of those with a usual family name has such a given name, and half of those named as nobody here.
"""

_KNOWN_HERE = 0.5  # bearers per million: a name that is only known to be borne abroad is given fewer
_MERELY = ("known", "abroad")
_FROM_OTHERS = ("abroad", "elsewhere")
_KEEP_SETS = ("FI", "FR", "NL", "US")  # whose names that are merely known are told from each other's
_AT_HOME = 2.0  # bearers per million from which a family name is one of the country
_COUNTED = 0.3  # and from which another country's table tells that a rare one is from there
_RARELY = 0.5  # how far a rare name that no other country counts is taken for one from afar
_NEXT_DOOR = 0.1  # the least share of another country's figure that makes its names nearly one's own
_GIVEN_HERE = MappingProxyType({"NL": "nl_lists", "FR": "fr_figures", "US": "us_figures"})  # whose lists are long


def borne(name: str, infix: str, country: str | None, reference: Reference) -> tuple[FamilyName | None, float, str]:
    """Give what is known of a family name (folded), its bearers per million in *country*, and by what it is known.

    That is ``counted`` in the country's own table, ``known`` to be borne there, known to be borne ``abroad``,
    found ``elsewhere`` alone, merely ``heard`` of, or ``unlisted``. Heard of is what no table counts and only other
    countries' sets of known names hold: these hold slips as well, and a few in a thousand of all that is asked.

    A country without a table of its own is given what its kin and the world have, at a discount: a name
    that is frequent in Portugal is no frequent one in Benin.
    """
    here = None
    if country is None or country in family_countries():
        here = reference.family_name(name, country)
        if infix and (whole := reference.family_name(f"{infix} {name}", country)) is not None:
            here = whole if here is None or whole.frequency > here.frequency else here
    per_million = here.frequency if here is not None else 0.0
    by = "elsewhere" if here is None else "counted" if here.counted else _MERELY[per_million < _KNOWN_HERE]
    heard = by in _FROM_OTHERS
    if country is not None and per_million < WELL_KNOWN:
        for other, share in (*KIN.get(country, ()), (None, ELSEWHERE)):
            there = reference.family_name(name, other)
            if there is not None:
                here = here or there
                per_million = max(per_million, share * there.frequency)
                heard = heard and not there.counted
    return here, per_million, "unlisted" if here is None else "heard" if heard else by


def heard_in(name: str, reference: Reference) -> int:
    """Say how many countries' sets of known family names have one (folded) that no table counts.

    One set takes a few in a thousand strangers for its own, and has slips of its people; two agree on few of either.
    """
    found = (reference.family_name(name, country) for country in _KEEP_SETS)
    return sum(known is not None and known.frequency >= _KNOWN_HERE for known in found)


def borne_with(infix: str, name: str, country: str | None, reference: Reference) -> bool:
    """Say whether a family name may stand behind *infix*: nobody called *de Craon* is asked for a *de Caron*.

    Nothing is said where the tables have no names with their infix.

    Args:
        infix: What stands before the name; empty where nothing does.
        name: The name that may be meant.
        country: Alpha-2 code of the form.
        reference: The tables.

    >>> from firsttimeright.reference import standard
    >>> borne_with("de", "Caron", "FR", standard()), borne_with("de", "Villiers", "FR", standard())
    (False, True)
    """
    if not infix or country not in WITH_INFIX:
        return True
    joined = f"{infix}{name}" if infix.endswith("'") else f"{infix} {name}"
    return reference.family_name(joined, country) is not None


def from_afar(kind: str, text: str, infix: str, country: str | None, reference: Reference) -> float:
    """Say how far a name of *kind* is hardly one of the country, 0 to 1: 0 where little is known of its names.

    Two in five bear a family name too rare to be counted. One that is known, and that no other country counts, is of
    here more often than not.

    Args:
        kind: ``family`` or ``given``.
        text: The name, of one word or several.
        infix: What stands before a family name.
        country: Alpha-2 code of the form.
        reference: The tables.

    >>> from firsttimeright.reference import standard
    >>> from_afar("family", "Papadopoulos", "", "NL", standard()), from_afar("family", "Jansen", "", "NL", standard())
    (1.0, 0.0)
    """
    if not text or country is None:
        return 0.0
    return _from_afar(kind, fold(text), fold(infix), country, reference)


def on_a_list(name: str, reference: Reference) -> bool:
    """Say whether a given name (folded) stands in one of the long lists of a country: Jacquelien, also in Belgium."""
    found = ((reference.given_name(name, country), basis) for country, basis in _GIVEN_HERE.items())
    return any(known is not None and basis in known.sources for known, basis in found)


def is_vouched_for(name: str, country: str | None, reference: Reference) -> bool:
    """Say whether a given name (folded) is on a long list of a country, or in no table but made as others are."""
    return reference.given_name(name, country) is None or on_a_list(name, reference)


@lru_cache(maxsize=4_096)  # a field is asked about for each of its parts
def _from_afar(kind: str, text: str, infix: str, country: str, reference: Reference) -> float:
    if kind == "given":
        basis = _GIVEN_HERE.get(country)
        if basis is None:
            return 0.0
        listed = (reference.given_name(name, country) for name in {text, text.split(" ", maxsplit=1)[0]})
        return float(not any(known is not None and basis in known.sources for known in listed))
    if country not in family_countries():
        return 0.0
    wholes = (f"{infix} {text}".strip(), *text.replace("-", " ").split())
    near = (country, 1.0), *((other, share) for other, share in KIN.get(country, ()) if share >= _NEXT_DOOR)
    if any(
        (found := reference.family_name(name, other)) is not None and share * found.frequency >= _AT_HOME
        for name in wholes
        for other, share in near
    ):
        return 0.0
    elsewhere = any(
        (found := reference.family_name(name, None)) is not None and found.counted and found.frequency >= _COUNTED
        for name in wholes
    )
    known = any(reference.family_name(name, country) is not None for name in wholes)
    return _RARELY if known and not elsewhere else 1.0
