"""Given and family names: look-ups in the tables of people's names."""

from __future__ import annotations

import re
from functools import cache

from firsttimeright.reference import families
from firsttimeright.reference.families import family_countries
from firsttimeright.reference.neighbours import Lexicon
from firsttimeright.reference.tables import table
from firsttimeright.reference.values import FamilyName, GivenName
from firsttimeright.reference.words.given_exceptions import BY_COUNTRY, BY_SPELLING, HELD
from firsttimeright.text.folding import fold

__all__ = [
    "family_countries",
    "family_lexicon",
    "family_name",
    "given_at_home",
    "given_lexicon",
    "given_name",
    "given_spelling",
    "is_turkish",
    "nicknames",
    "turkish_share",
    "usual_spelling",
]

DECIDES = 0.9  # the share of bearers from which a name is of one sex
COUNTED_DECIDES = 0.95  # the same where a country counted its own: what is left there are people, not errors of a list
BOTH_DECIDES = 0.99  # of a name that the Dutch have in both of their lists, if the world is to tell
LISTED_SHARE = 0.95  # the share said of a name that the lists of its country have for one sex alone
LEANS = 0.9  # the worldwide share from which the figures of a like country may decide: Cody, at 0.89, is both there
USUAL = 50.0  # bearers per million from which it may also make the worldwide figures surer
KNOWN_PER_MILLION = 0.9  # a name merely known: the people outside the frequent names, over the number of such names
KNOWN_ABROAD = 0.1  # a name known only in a list of another country

# Whose given names are so much like another country's that its count speaks for them, where the worldwide figures lean
# the same way; Canadians and Americans share theirs altogether.
_LIKE = {"GB": "US", "IE": "US", "AU": "US", "NZ": "US"}
_COUNTED = {"FR": "FR", "US": "US", "CA": "US"}
# Where it says little that the Dutch have a name in both of their lists: they have many an English one from there.
_NOT_BY_THE_DUTCH = frozenset((None, "NL", *_LIKE, *_COUNTED))
# Countries without an office's list: what their own lists say is surer where an office of the same language agrees.
_OFFICES_NEXT_DOOR = {"DE": ("AT!", "CH!"), "LI": ("AT!", "CH!")}
_COMPLETE = ("FR", "NL", "US")  # whose set of known names holds those of the people from abroad, too
_TURKISH_TOO = (None, "AT", "BE", "CH", "DE", "FR", "NL", "TR")  # where a name of the Turkish list alone is Turkish
_WORD = re.compile(r"(^|[\s'-])([^\W\d_])")


def usual_spelling(key: str) -> str:
    """Give a folded name its capitals: one for each word.

    >>> usual_spelling("anne-marie")
    'Anne-Marie'
    """
    return _WORD.sub(lambda found: found[1] + found[2].upper(), key)


def _decided(share: float, least: float = DECIDES) -> str | None:
    return "f" if share >= least else "m" if share <= 1 - least else None


def _figures(key: str, country: str | None) -> tuple[float, float] | None:
    """Give bearers per million and share of women from the figures of a country that counted its people."""
    counted = _COUNTED.get(country or "")
    if counted is not None and (cells := table(f"given_names_{counted.lower()}").cells(key)) is not None:
        return float(cells[0]), int(cells[1]) / 100
    return None


def _listed(key: str, country: str | None) -> tuple[float, str] | None:
    """Give the share of women that the lists of a country stand for, where they have a name for one sex alone.

    With it comes what it rests on: ``country_register`` for an office's own list of its people's most usual names.
    """
    cells = table("given_names_listed").cells(key) if country is not None else None
    if cells is None:
        return None
    for share, cell in zip((LISTED_SHARE, 1 - LISTED_SHARE), cells, strict=True):
        countries = cell.split()
        if f"{country}!" in countries:
            return share, "country_register"
        if country in countries:
            return share, "country_register" if _next_door(country, cells, countries) else "country_lists"
    return None


def _next_door(country: str, cells: list[str], countries: list[str]) -> bool:
    """Tell whether an office next door gives a name to the sex of *countries* too, and none to the other."""
    offices = [
        office for office in _OFFICES_NEXT_DOOR.get(country, ()) if any(office in cell.split() for cell in cells)
    ]
    return bool(offices) and all(office in countries for office in offices)


def _closer(key: str, country: str | None, world: float | None) -> tuple[float, str] | None:
    """Give a better share than the worldwide one, where that leaves the sex open, and what it rests on.

    The figures of a like country are heard where the worldwide ones lean the
    same way, and surer than those: a worldwide list holds a few per cent of slips even of
    *George*. Of the country's lists the table holds only what the world leaves open.
    """
    listed = _listed(key, country)
    if listed is not None and listed[1] == "country_register":
        return listed
    like = _figures(key, _LIKE.get(country or ""))
    if like is not None and world is not None and _decided(like[1], COUNTED_DECIDES):
        agrees, surer = (world, like[1]) if like[1] > 0.5 else (1 - world, 1 - like[1])
        if agrees < LEANS:
            return None  # where even these do not go by a like country's figures, a list has nothing to add
        if surer > agrees and (like[0] >= USUAL or _decided(world) is None):
            return like[1], "us_figures"
    return listed


def turkish_share(name: str) -> float | None:
    """Give the share of women that the Turkish list says of a given name, one half of a name of both sexes.

    >>> turkish_share("Umut"), turkish_share("Peter")
    (0.5, None)
    """
    return _turkish(fold(name))


def _turkish(key: str) -> float | None:
    cells = table("given_names_tr").cells(key)
    return int(cells[1]) / 100 if cells is not None else None


def is_turkish(name: str) -> bool:
    """Tell whether a given name is on the Turkish list.

    >>> is_turkish("Fatma"), is_turkish("Peter")
    (True, False)
    """
    return table("given_names_tr").cells(fold(name)) is not None


def _dutch(dutch: str, belgian: float | None, world: float | None) -> tuple[float | None, tuple[str, ...]]:
    """Give the share of women among the Dutch bearers of a name, and what it rests on.

    Measured on 13.5 million births: a name in the list of one sex alone is that
    sex's; for others the mean of the Belgian share, counted twice, and the
    worldwide one decides.
    """
    if dutch in {"f", "m"}:
        return (0.99 if dutch == "f" else 0.01), ("nl_lists",)
    shares = [share for share in (belgian, belgian, world) if share is not None]
    seen = (*(("nl_lists",) if dutch else ()), *(("be_figures",) if belgian is not None else ()))
    return (sum(shares) / len(shares) if shares else None), seen


# Bearers per million of a name in the Dutch lists, which give none: by the world's figure, and by Belgium's.
_DUTCH_TIMES, _DUTCH_MOST, _DUTCH_LEAST, _DUTCH_OF_BELGIAN = 20.0, 5_000.0, 100.0, 0.6
# What the world may say at the most of a name that the Belgians count, in times their figure. Of one that is not among
# their usual names it says nothing: Javier and Kyle are usual in the world, Gerardus and Sjoerd are hardly in its list.
_DUTCH_OVER_BELGIAN = 5.0


def _among_the_dutch(world: float, belgian: float) -> float:
    """Estimate the bearers per million of a name that the Dutch lists have: usual here, whatever the world says.

    Set by hand: no more than the most frequent names have, no less than makes a list of 9,000.
    """
    most = min(_DUTCH_OVER_BELGIAN * belgian, _DUTCH_MOST)
    return max(min(_DUTCH_TIMES * world, most), _DUTCH_OF_BELGIAN * belgian, _DUTCH_LEAST)


def given_name(name: str, country: str | None) -> GivenName | None:
    """Look a given name up; the country is an alpha-2 code or None for the whole world."""
    key = fold(name)
    cells = table("given_names").cells(key)
    own = _figures(key, country)
    if cells is None:
        return _unknown_to_the_world(key, country, own)
    usual, per_million, female, dutch, belgian, belgian_female = cells
    share = world = int(female) / 100 if female else None
    frequency = float(per_million or 0)
    seen: tuple[str, ...] = ("world",) if world is not None else ()
    in_belgium = int(belgian_female) / 100 if belgian else None
    counted = True
    if own is not None:
        (frequency, share), seen = own, (_basis(country), *seen)
    elif country == "BE" and belgian:
        frequency, share, seen = float(belgian), in_belgium, ("be_figures", *seen)
    elif country == "NL":
        counted = False
        share, lists = _dutch(dutch, in_belgium, world)
        seen = (*lists, *seen)
        if "nl_lists" in lists:
            frequency = _among_the_dutch(frequency, float(belgian or 0))
    else:
        counted = False
        if (closer := _closer(key, country, world)) is not None:
            share, seen = closer[0], (closer[1], *seen)
    if dutch == "fm" and own is None and country not in _NOT_BY_THE_DUTCH:
        seen = (*seen, "nl_both")
    gender = _decided(share, COUNTED_DECIDES if counted else DECIDES) if share is not None else None
    if country == "NL" and dutch == "fm" and not belgian:
        gender = _decided(share, BOTH_DECIDES) if share is not None else None
    if gender is None and country == "TR" and (turkish := _turkish(key)) is not None:
        share, gender, seen = turkish, _decided(turkish), ("tr_list", *seen)
    exact = name.strip().casefold()
    told = BY_SPELLING.get((exact, country)) or BY_SPELLING.get((exact, None))
    if not told and not counted:
        told = BY_COUNTRY.get((key, country))
    if key in HELD.get(country, ()):
        gender, seen = None, ("exception", *seen)
    elif told and told == gender:  # what the figures tell as well keeps their share
        seen = (*seen, "exception")
    elif told:
        gender, share, seen = told, 0.97 if told == "f" else 0.03, ("exception", *seen)
    return GivenName(usual or usual_spelling(key), frequency, share, gender, seen)


@cache
def _at_home(country: str) -> dict[str, float]:
    """Give the popular given names of a country that counts none here, with their bearers per million."""
    found = {}
    for row in table("given_names_home").rows:
        key, rates, _ = row.split("\t")
        for cell in rates.split():
            if cell[:2] == country:
                found[key] = float(cell[3:])
    return found


def given_at_home(name: str, country: str | None) -> float:
    """Give about how many of a million people in *country* bear a given name (folded) that its lists have as popular.

    0 of others, and where the country's own figures, or the world's, say more.

    >>> given_at_home("jurgen", "DE") > 100, given_at_home("jurgen", "NL")
    (True, 0.0)
    """
    return _at_home(country).get(name, 0.0) if country is not None else 0.0


def _basis(country: str | None) -> str:
    return f"{_COUNTED[country or ''].lower()}_figures"


def _unknown_to_the_world(key: str, country: str | None, own: tuple[float, float] | None) -> GivenName | None:
    """Look a name up that the table of given names does not have."""
    told: tuple[float | None, str | None, str]
    if own is not None:
        return GivenName(usual_spelling(key), own[0], own[1], _decided(own[1], COUNTED_DECIDES), (_basis(country),))
    if sex := BY_COUNTRY.get((key, country)):
        told = 0.97 if sex == "f" else 0.03, sex, "exception"
    elif (listed := _listed(key, country)) is not None:
        told = listed[0], _decided(listed[0]), listed[1]
    elif (share := _turkish(key)) is not None:
        told = (share, _decided(share), "tr_list") if country in _TURKISH_TOO else (None, None, "tr_list")
    else:
        return None  # as of nearly every word that is asked about
    return GivenName(usual_spelling(key), 0.0, told[0], told[1], (told[2],))


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in table("nicknames").rows:
        one, other, _ = row.split("\t")
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {key: frozenset(others) for key, others in found.items()}


def nicknames(name: str) -> frozenset[str]:
    """Give the other forms of a given name, folded."""
    return _nicknames().get(fold(name), frozenset())


def family_name(name: str, country: str | None) -> FamilyName | None:
    """Look a family name up, with or without its infix."""
    key = fold(name)
    best = families.cells(key, country) if families.has_table(country) else families.most_frequent(key)
    if best is not None:
        spelled, rank, rate, infix, _ = best
        name = spelled or usual_spelling(key)
        return FamilyName(name, int(rank) if rank else None, float(rate), infix=infix or None)
    known = _merely_known(key, country)
    return FamilyName(usual_spelling(key), None, known, counted=False) if known else None


def _merely_known(key: str, country: str | None) -> float:
    """Give the frequency of a name that is in no table of frequent names of the country, or 0 for one nobody knows."""
    if country in families.with_sets() and key in families.known(country):
        return KNOWN_PER_MILLION
    return KNOWN_ABROAD if country not in _COMPLETE and families.known_anywhere(key) else 0.0


@cache
def family_lexicon(country: str | None, *, alone: bool = False) -> Lexicon:
    """Give the family names of a country (None: of all) to be searched by edit distance.

    *alone* counts those only who bear the name without an infix.
    """
    rates: dict[str, float] = {}
    for its_country in (country,) if country in family_countries() else family_countries():
        for row in table(f"family_names_{its_country.lower()}").rows:
            key, _, _, per_million, _, without = row.split("\t")
            rate = float((without if alone else "") or per_million)
            if rate > rates.get(key, 0.0):
                rates[key] = rate
    return Lexicon(tuple(rates), tuple(rates.values()))


def given_spelling(key: str) -> str:
    """Give the usual spelling of a folded given name."""
    cells = table("given_names").cells(key)
    return (cells[0] if cells else "") or usual_spelling(key)


MEANT_PER_MILLION = 1.0  # rarer given names, unless the Dutch or Belgian lists have them, are mostly slips themselves


@cache
def given_lexicon(country: str | None) -> Lexicon:
    """Give the given names with their frequency in a country (None: worldwide) to be searched by edit distance."""
    rates: dict[str, float] = {}
    for row in table("given_names").rows:
        key, _, per_million, _, dutch, belgian, _ = row.split("\t")
        rate = float((belgian if country == "BE" else "") or per_million or 0)
        if rate >= MEANT_PER_MILLION or dutch or belgian:
            rates[key] = rate
    if country in ("FR", "US"):
        for row in table(f"given_names_{country.lower()}").rows:
            key, per_million, _ = row.split("\t")
            rates[key] = float(per_million)
    if country is not None:
        rates |= {key: rate for key, rate in _at_home(country).items() if rate > rates.get(key, 0.0)}
    return Lexicon(tuple(rates), tuple(rates.values()))
