"""The tables of family names, each country's and all in one, and the sets of names that are merely known."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import chain

from firsttimeright.reference.membership import Membership
from firsttimeright.reference.tables import Table, bits, known_tables, table

__all__ = ["cells", "family_countries", "has_table", "known", "known_anywhere", "most_frequent", "with_sets"]

_APART = re.compile(r"[\s'-]+")


@cache
def _countries(start: str) -> tuple[str, ...]:
    names = (name.removeprefix(start) for name in known_tables() if name.startswith(start))
    return tuple(name.upper() for name in names if len(name) == 2)


def family_countries() -> tuple[str, ...]:
    """Give the countries that have a table of family names of their own."""
    return _countries("family_names_")


@cache
def has_table(country: str | None) -> bool:
    """Tell whether a country has a table of family names of its own."""
    return country in family_countries()


@cache
def _table(country: str | None) -> Table:
    return table(f"family_names_{(country or '').lower()}")


def cells(key: str, country: str | None) -> list[str] | None:
    """Give the cells of a name (folded) in the table of a country that has one."""
    names = _table(country)
    found = names.cells(key)
    if found is None and not key.isalnum() and (joined := _APART.sub("", key)):
        found = names.cells(joined)  # O'Brien, De La Cruz: some offices count them as one word
    return found


@cache
def _tables() -> tuple[tuple[str, ...], ...]:
    return tuple(_table(country).rows for country in family_countries())


@cache
def _rows() -> tuple[str, ...]:
    """Give the rows of all countries in one: a name is found in one search, not in a score of them."""
    return tuple(sorted(chain.from_iterable(_tables())))


def most_frequent(key: str) -> list[str] | None:
    """Give the cells of the country where a name (folded) is most frequent; of several such the first."""
    if not key.isalnum():
        return _by_country(key, _APART.sub("", key))
    rows, prefix = _rows(), f"{key}\t"
    best: list[str] | None = None
    most = -1.0
    for at in range(bisect_left(rows, prefix), len(rows)):
        if not (row := rows[at]).startswith(prefix):
            break
        found = row[len(prefix) :].split("\t")
        if (rate := float(found[2])) == most:  # as of few names: which country comes first, only its table says
            return _by_country(key, "")
        if rate > most:
            best, most = found, rate
    return best


def _by_country(key: str, joined: str) -> list[str] | None:
    """Give the same by :func:`cells` of one country after the other."""
    best: list[str] | None = None
    most = -1.0
    for rows in _tables():
        for start in (f"{key}\t", f"{joined}\t") if joined else (f"{key}\t",):
            at = bisect_left(rows, start)
            if at < len(rows) and (row := rows[at]).startswith(start):
                found = row[len(start) :].split("\t")
                if (rate := float(found[2])) > most:
                    best, most = found, rate
                break
    return best


def with_sets() -> tuple[str, ...]:
    """Give the countries that have a set of the names that are merely known there."""
    return _countries("family_names_known_")


@cache
def known(country: str | None) -> Membership:
    """Give the set of names that are merely known in a country; ``world`` for the rest of it."""
    return Membership.from_bytes(bits(f"family_names_known_{(country or '').lower()}").body)


@lru_cache(maxsize=64)  # a name is looked for next door, too
def known_anywhere(key: str) -> bool:
    """Tell whether some set of known names has one (folded), or the table of a country that keeps such a set."""
    for one in (*with_sets(), "world"):
        if key in known(one):
            return True
    return any(cells(key, one) is not None for one in with_sets())
