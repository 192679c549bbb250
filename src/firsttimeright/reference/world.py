"""Countries: their codes and names."""

from __future__ import annotations

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from firsttimeright.reference.tables import table
from firsttimeright.reference.values import AddressFormat
from firsttimeright.reference.words.country_habits import HABITS
from firsttimeright.text.folding import compact, fold

__all__ = [
    "address_format", "check_country", "codes", "country", "country_name", "country_neighbours", "languages",
]  # fmt: skip


@cache
def _columns() -> tuple[str, ...]:
    return tuple(table("country_names").header["columns"].split()[1:])


@cache
def codes() -> frozenset[str]:
    """Give the codes of all countries and territories."""
    return frozenset(row.split("\t", 1)[0] for row in table("country_names").rows)


def languages() -> tuple[str, ...]:
    """Give the languages that country names are known in."""
    return tuple(name for name in _columns() if len(name) == 2)


def check_country(country: str | None) -> str | None:
    """Give *country* back when it is None or an alpha-2 code in capitals.

    Raises:
        KeyError: It is neither.
    """
    if country is None or country in codes():
        return country
    raise KeyError(f"unknown country (an alpha-2 code in capitals is needed); known: {', '.join(sorted(codes()))}")


@cache
def _by_text() -> dict[str, str]:
    found: dict[str, str] = {}
    columns = _columns()
    for row in table("country_names").rows:
        code, *names = row.split("\t")
        for column, name in zip(columns, names, strict=True):
            if name and column == "alpha3":
                found.setdefault(name.lower(), code)
            elif name:
                found.setdefault(fold(name), code)
                found.setdefault(compact(name), code)
        found[code.lower()] = code
    for code, habits in HABITS.items():
        for habit in habits:
            found[fold(habit)] = code
            found[compact(habit)] = code
    return found


def country(text: str) -> str | None:
    """Read a country's name, adjective, code or nickname; give the alpha-2 code or None."""
    return _by_text().get(fold(text)) or _by_text().get(compact(text))


@cache
def _spoken() -> dict[str, str]:
    """Give the folded names of countries in the languages of our forms, and each one's code."""
    columns = [at for at, column in enumerate(_columns(), 1) if column in {"nl", "en", "de", "fr"}]
    found: dict[str, str] = {}
    for row in table("country_names").rows:
        cells = row.split("\t")
        for at in columns:
            found.setdefault(fold(cells[at]), cells[0])
    for code, habits in HABITS.items():
        found |= {fold(habit): code for habit in habits}
    return found


def country_neighbours(text: str, *, distance: int = 1) -> tuple[tuple[str, str], ...]:
    """Give the folded names of countries, in Dutch, English, German and French, that lie near *text*, with their codes.

    >>> country_neighbours("germny")
    (('germany', 'DE'),)
    """
    names = _spoken()
    near = process.extract(fold(text), names.keys(), scorer=OSA.distance, score_cutoff=distance, limit=12)
    return tuple((name, names[name]) for name, _, _ in near)


def country_name(code: str, language: str) -> str:
    """Give a country's name in a language."""
    columns = _columns()
    if language not in languages():
        raise KeyError(f"unknown language {language!r}; known: {', '.join(languages())}")
    cells = table("country_names").cells(code)
    if cells is None:
        raise KeyError(f"unknown country; known: {', '.join(sorted(codes()))}")
    return cells[columns.index(language)]


def address_format(code: str) -> AddressFormat:
    """Give how a country writes addresses; for one without its own format, the usual way."""
    cells = table("address_formats").cells(code) or table("address_formats").cells("ZZ")
    if cells is None:
        raise KeyError(f"no address format for {code}")
    lines, required, upper, pattern, examples, kind, regions = cells
    pairs = (pair.partition("=") for pair in regions.split("|") if pair)
    return AddressFormat(
        code,
        lines,
        frozenset(required.split()),
        frozenset(upper.split()),
        pattern or None,
        tuple(filter(None, examples.split(","))),
        kind or None,
        tuple((short, name) for short, _, name in pairs),
    )
