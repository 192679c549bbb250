"""Where the bearer of a given and a family name may come from, and what the given name is there.

A given name tells the sex of those who are of the form's country. Who bears a family name of elsewhere may be of the
sex that the name has elsewhere: Andrea Rossi on a Dutch form is a man.
"""

from __future__ import annotations

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.value import PersonName
from firsttimeright.reference import Reference
from firsttimeright.reference.people import family_countries, turkish_share
from firsttimeright.reference.values import GivenName

__all__ = ["REGISTERS", "flips", "may_be_from_afar", "of_both_there", "with_those_from_elsewhere"]

RARE = 1.0  # bearers per million up to which a family name is hardly one of the country
MUCH_MORE = 5.0  # times as usual as it is worldwide for the other sex; set by hand
USUAL_THERE = 5.0  # bearers per million from which a family name is one of another country
UNKNOWN = 0.1  # bearers per million of a family name that is not among all those of a country
FROM_ELSEWHERE = 0.02  # of the people of a country that counts its names, so many stand on another's forms; set by hand
USUAL_NAME = 50.0  # bearers per million of a given name whose sexes were counted well enough for other countries
OF_BOTH = 0.1  # share of the other sex among the bearers that were counted
_OF_BOTH = (0.5,)  # the share that the Turkish list gives to names of both sexes
REGISTERS = ("NL", "BE", "FR", "US")  # whose given names are counted, or listed with their sex
_REGISTERS_OF_FAMILIES = frozenset(("FR", "NL", "US"))
_COUNTING = ("US", "GB", "FR", "BE")  # by themselves, or by a country much like them
_COUNTS = frozenset((("us_figures",), ("fr_figures",), ("be_figures",)))
# Countries whose use of a name may differ from the form's: a name that one of them gives to the other sex stays silent.
_ELSEWHERE = ("IT", "FR", "DE", "GB", "US", "ES", "NO", "FI", "BE", "NL", "CH", "PT", "DK", "SE")


def may_be_from_afar(name: PersonName, how: Habits, ref: Reference) -> bool:
    """Say whether the family name is hardly one of the country: from elsewhere the given name may come as well."""
    whole = f"{name.infix} {name.family_name}" if name.infix else name.family_name or ""
    here = ref.family_name(whole, how.country)
    if (here.frequency if here else 0.0) > RARE or name.infix:
        return False
    if not whole or how.country in _REGISTERS_OF_FAMILIES or how.country not in family_countries():
        return True
    # of a country whose table holds its usual names alone most people bear another: those of other tables are from afar
    others = (ref.family_name(whole, country) for country in family_countries() if country != how.country)
    return any(there is not None and there.counted and there.frequency > USUAL_THERE for there in others)


def flips(given: str, sex: str, name: PersonName, how: Habits, ref: Reference) -> bool:
    """Tell whether a country where the family name may come from gives *given* to the other sex."""
    others = [
        country
        for country in _ELSEWHERE
        if country != how.country and (found := ref.given_name(given, country)) and found.gender not in (sex, None)
    ]
    if not others:
        return False
    if not name.family_name:
        return True
    whole = f"{name.infix} {name.family_name}" if name.infix else name.family_name
    here = ref.family_name(whole, how.country) if how.country else None
    rate = here.frequency if here else 0.0
    if rate <= RARE and not name.infix and not _much_more_usual_here(given, sex, others, how, ref):
        return True
    return any((there := ref.family_name(name.family_name, country)) and there.frequency > rate for country in others)


def of_both_there(given: str, found: GivenName, name: PersonName, how: Habits, ref: Reference) -> bool:
    """Tell whether a name is known to be of both sexes where its bearers are: *Umut Şahin*, *Guadalupe Ortiz*.

    So of the Turkish list, beside a family name more usual in Turkey; and of a country that counted more bearers than
    there are elsewhere, and found both, where nothing but a list that counts nobody says otherwise.
    """
    if found.sources[:1] in _COUNTS or found.sources[:1] == ("country_register",):
        return False
    if found.sources[:1] == ("country_lists",):
        world = ref.given_name(given, None)
        for country in _COUNTING:
            there = ref.given_name(given, country) if country != how.country else None
            if there is not None and there.sources[:1] in _COUNTS and world is not None:
                women = there.share_female if there.share_female is not None else 0.0
                if OF_BOTH < women < 1 - OF_BOTH:
                    return there.frequency >= max(world.frequency, USUAL_NAME)
        return False
    if turkish_share(given) not in _OF_BOTH or not name.family_name:
        return False
    there_too = ref.family_name(name.family_name, "TR")
    here = ref.family_name(name.family_name, how.country) if how.country else None
    return there_too is not None and there_too.frequency > max(USUAL_THERE, here.frequency if here is not None else 0.0)


def _much_more_usual_here(given: str, sex: str, others: list[str], how: Habits, ref: Reference) -> bool:
    """Tell whether so many here bear a name that hardly anybody of *others* is among them: Jean is a Frenchman.

    Only where the form's country counted its people, and so did all the others or countries much like them.
    """
    found, known = ref.given_name(given, how.country), ref.given_name(given, None)
    if how.country not in REGISTERS or found is None or found.sources[:1] not in _COUNTS or known is None:
        return False
    of_other_sex = known.frequency * (1 - _share_of(sex, known.share_female or 0.0))
    return found.frequency >= MUCH_MORE * of_other_sex and all(country in _COUNTING for country in others)


def with_those_from_elsewhere(
    share: float, given: str, found: GivenName, name: PersonName, *, from_afar: bool, how: Habits, ref: Reference
) -> float:
    """Give the share of a sex among the bearers of given and family name, some of whom come from other countries.

    Only countries that counted are heard, as far as the family name is of theirs: of Marion Travis or Reece Bell on a
    Dutch form more than a few are of the other sex than the name has there.
    """
    family = f"{name.infix} {name.family_name}" if name.infix else name.family_name
    if not family:
        return share
    here = ref.family_name(family, how.country) if how.country else None
    least = UNKNOWN if how.country in _REGISTERS_OF_FAMILIES else RARE
    people = max(here.frequency if here is not None else 0.0, least)
    of_sex = share * people
    for country in _COUNTING:
        there = ref.family_name(family, country) if country != how.country else None
        if there is None or there.frequency <= least:
            continue
        known = ref.given_name(given, country)
        if known is not None and known.share_female is not None and known.sources[:1] in _COUNTS:
            come = FROM_ELSEWHERE * there.frequency
            people += come
            of_sex += come * min(share, _share_of(found.gender, known.share_female))
    if from_afar and how.country in _REGISTERS_OF_FAMILIES and found.sources[:1] in _COUNTS:
        known = ref.given_name(given, None)
        come = _from_anywhere(known, found, family, how, ref)
        people += come
        of_sex += come * min(share, _share_of(found.gender, known.share_female or 0.0) if known is not None else 0.0)
    return of_sex / people


def _from_anywhere(known: GivenName | None, found: GivenName, family: str, how: Habits, ref: Reference) -> float:
    """Say how many come from anywhere with a family name that is hardly of the country, for each one counted there.

    The more usual the given name is here, the fewer they are: Jean Vauquelin is a Frenchman on a French form, Leslie
    Vauquelin may be of either sex, and Daniele Krause is no Frenchwoman.
    """
    if known is None or not found.frequency:
        return 0.0
    others = (ref.family_name(family, country) for country in family_countries() if country != how.country)
    rates = (there.frequency for there in others if there is not None and there.counted)
    return FROM_ELSEWHERE * max((UNKNOWN, *rates)) * known.frequency / found.frequency


def _share_of(sex: str | None, women: float) -> float:
    return women if sex == "f" else 1 - women
