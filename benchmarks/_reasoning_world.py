"""The names of six countries, the slips that are made in them, and how the reasoning room is asked."""

from __future__ import annotations

import copy
import csv
import datetime as dt
import random
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any
from zlib import crc32

from firsttimeright.customer import read
from firsttimeright.reasoning import reason
from firsttimeright.reference import standard
from firsttimeright.text.folding import fold

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import spelling as lists_of

TODAY = dt.date(2026, 1, 1)
COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US")
SALUTATIONS = {"NL": ("Dhr.", "Mevr."), "BE": ("Dhr.", "Mevr."), "DE": ("Herr", "Frau"), "FR": ("M.", "Mme"),
               "GB": ("Mr", "Ms"), "US": ("Mr", "Ms")}  # fmt: skip
REFERENCE = standard()
DATA = lists_of.OUT.parents[2] / "reference" / "data"

LEAST_BEARERS = 20  # of a given name in a list that is asked which sex it is
NEARLY_NONE, ONE_IN_FIFTY, ONE_IN_TEN, HANDFUL = 0.01, 0.02, 0.1, 50  # shares of one sex, and bearers
HARDLY_ANY = 5  # bearers of a sex: so few of a list are a slip or a second name, where all the others know of none
ALSO_COUNTED = (
    "AT",
    "CH",
    "DK",
    "ES",
    "PT",
    "SE",
)  # whose lists have bearers by sex, and bear witness of those of the six

Names = list[tuple[str, float]]
Infixes = dict[str, dict[str, str]]
Sexes = dict[str, dict[str, dict[str, float]]]


# slips


def slipped(name: str, country: str, rng: random.Random) -> str:
    """Make a slip in *name*, by the model that ``benchmarks.reasoning`` declares."""
    for _ in range(30):
        typed = _once(name, country, rng)
        if rng.random() < 0.05:
            typed = _once(typed, country, rng)
        if fold(typed) != fold(name) and len(typed) > 1:
            return typed
    return name[:-1]


def _once(name: str, country: str, rng: random.Random) -> str:
    places = range(len(name))
    at = rng.choices(places, [1 if place == 0 else 3 for place in places])[0]
    kind = rng.choices(("drop", "insert", "replace", "swap"), (35, 25, 25, 15))[0]
    beside = lists_of.beside(fold(name[at]), lists_of.LAYOUT.get(country, "qwerty")) or ["e"]
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    if kind == "drop":
        typed = name[:at] + name[at + 1 :]
    elif kind == "insert":
        pick = rng.random()
        other = name[at].lower() if pick < 0.5 else rng.choice(beside) if pick < 0.75 else letter
        typed = name[: at + 1] + other + name[at + 1 :]
    elif kind == "replace":
        other = rng.choice(beside) if rng.random() < 2 / 3 else letter
        typed = name[:at] + other + name[at + 1 :]
    else:
        typed = name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]
    return typed[:1].upper() + typed[1:].lower()


def lightly(name: str, country: str, rng: random.Random) -> str:
    """Make one slip behind the first letter: two letters swapped, one left out, one doubled or a key beside, each as often."""
    for _ in range(30):
        at, kind = rng.randrange(1, len(name)), rng.choice(("swap", "drop", "double", "beside"))
        if kind == "swap":
            typed = name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]
        elif kind == "drop":
            typed = name[:at] + name[at + 1 :]
        elif kind == "double":
            typed = name[:at] + name[at] + name[at:]
        else:
            keys = lists_of.beside(fold(name[at]), lists_of.LAYOUT.get(country, "qwerty")) or ["e"]
            typed = name[:at] + rng.choice(keys) + name[at + 1 :]
        if fold(typed) != fold(name) and len(typed) > 1:
            return typed
    return name[:-1]


# names


def own_tables(kind: str) -> dict[str, Names]:
    """Give the names of the project's own tables, by country, the most frequent first."""
    found: dict[str, Names] = {}
    for country in COUNTRIES:
        path = DATA / ("given_names.tsv" if kind == "given" else f"family_names_{country.lower()}.tsv")
        rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row[0] != "#"]
        at = 2 if kind == "given" else 3
        pairs = [(row[0].title(), float(row[at] or 0)) for row in rows if row[0].isalpha() and row[0].isascii()]
        found[country] = sorted((pair for pair in pairs if pair[1] > 0), key=lambda pair: -pair[1])
    return found


def popular_table(text: str) -> dict[str, Names]:
    """Read popular family names by country (CSV with ``Country`` and ``Romanized Name``), each as frequent as another.

    Of a ``Name Group`` the first counts: further spellings stand in it without bearers of their own (Meyer beside Meijer).
    """
    found: dict[str, Names] = {}
    for country, _infix, name in _popular(text):
        found.setdefault(country, []).append((name, 1.0))
    return found


def _popular(text: str) -> Iterator[tuple[str, str, str]]:
    """Give country, infix and name."""
    groups: set[str] = set()
    for row in csv.DictReader(text.lstrip("\ufeff").splitlines()):
        group = row.get("Name Group") or ""
        if group in groups:
            continue
        groups.update({group} - {""})
        words, infix = row["Romanized Name"].split(), []
        while len(words) > 1 and words[0].lower() in lists_of.INFIXES:
            infix.append(words.pop(0).lower())
        key = fold(" ".join(words))
        if row["Country"] in COUNTRIES and key.isalpha() and key.isascii() and len(key) > 3:
            yield row["Country"], " ".join(infix), key.title()


def popular_infixes(text: str) -> Infixes:
    """Give the infix that each of the names of :func:`popular_table` stands behind, by country."""
    found: Infixes = {}
    for country, infix, name in _popular(text):
        if infix:
            found.setdefault(country, {})[name] = infix
    return found


def infixes_of(country: str) -> dict[str, str]:
    """Give the infix of each family name of the project's table of a country that most of its bearers have."""
    path = DATA / f"family_names_{country.lower()}.tsv"
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row[0] != "#"]
    return {row[0].title(): row[4] for row in rows if row[4] and 2 * float(row[5] or 0) < float(row[3])}


def per_million(names: Names) -> dict[str, float]:
    whole = sum(count for _name, count in names)
    return {name: 1e6 * count / whole for name, count in names}


class World:
    """The names of six countries, and records made of them."""

    def __init__(self, folder: Path | None, seed: int, popular: Path | None = None) -> None:
        self.rng = random.Random(seed)
        self._drawn: dict[tuple[str, str, str, str], tuple[list[str], list[float]]] = {}
        every = lists_of.lists(folder, "family") if folder is not None else {}
        self.million = {c: per_million(names) for c, names in every.items()}
        self.own = own = own_tables("family")
        self.family = self._half(every) if folder is not None else own
        self.all_given = lists_of.lists(folder, "given") if folder is not None else own_tables("given")
        self.given = self._half(self.all_given) if folder is not None else self.all_given
        self.sexes = self._sexes(folder, COUNTRIES)
        self.witnesses = {**self.sexes, **self._sexes(folder, ALSO_COUNTED)}
        self.frequent = {"held out": self.family, "own tables": own} if folder is not None else {"own tables": own}
        self.infixes: dict[str, Infixes] = {"own tables": {"NL": infixes_of("NL")}}
        if popular is not None:
            path = popular / "common-surnames-by-country.csv" if popular.is_dir() else popular
            text = path.read_text(encoding="utf-8")
            self.frequent["popular"], self.infixes["popular"] = popular_table(text), popular_infixes(text)
        self.countries = [country for country in COUNTRIES if country in self.family]

    @staticmethod
    def _half(every: dict[str, Names]) -> dict[str, Names]:
        """Keep the half that ``tools/spelling.py`` did not train on."""
        return {c: [(n.title(), k) for n, k in names if crc32(n.encode()) % 2] for c, names in every.items()}

    @staticmethod
    def _sexes(folder: Path | None, countries: tuple[str, ...]) -> Sexes:
        found: Sexes = {}
        for country in countries if folder is not None else ():
            for sex, part in (("m", "males"), ("f", "females")):
                path = folder / f"{country.lower()}{part}.csv"
                for key, count in lists_of.read(path) if path.exists() else ():
                    both = found.setdefault(country, {}).setdefault(key.title(), {"m": 0.0, "f": 0.0})
                    both[sex] += count
        return found

    def quarter(self, number: int) -> World:
        """Give the same world with half of its names: the even ones calibrate, the odd ones show what came of it."""
        found = copy.copy(self)
        found._drawn = {}  # noqa: SLF001
        found.family, found.given = ({
            country: [pair for pair in names if (crc32(pair[0].lower().encode()) >> 1) % 2 == number]
            for country, names in table.items()
        } for table in (self.family, self.given))  # fmt: skip
        return found

    def name(self, country: str, kind: str = "family", *, of: str = "people", source: str = "") -> str:
        """Draw a name: of people (by count), of the frequent ones of a *source* (``borne``: by count), or evenly of the rare ones."""
        key = (country, kind, of, source)
        if key not in self._drawn:  # summing a country's counts takes longer than all that follows
            # without a list of the country, its people are still called as its own table says
            if kind == "family":
                names = self.family.get(country) or self.own[country]
            else:
                names = self.given.get(country) or self.given["US"]
            if of.startswith(("frequent", "borne")):
                most = int(of.partition(" ")[2] or 250)
                names = [pair for pair in self.frequent[source][country][:most] if len(pair[0]) >= 4]
            elif of == "rare":
                names = [(name, 1.0) for name, _count in names[len(names) // 3 :]]
            counts = (1.0 if of.startswith("frequent") else count for _name, count in names)
            self._drawn[key] = [name for name, _count in names], list(accumulate(counts))
        names_of, sums = self._drawn[key]
        return self.rng.choices(names_of, cum_weights=sums)[0]

    def other_lists(self, given: str, country: str) -> float | None:
        """Give the share of women with a given name, as the other countries' lists have it on the average.

        ``None`` where fewer than two others have twenty bearers of it.
        """
        shares = [
            sexes["f"] / sum(sexes.values())
            for other, names in self.witnesses.items()
            if other != country and (sexes := names.get(given)) and sum(sexes.values()) >= LEAST_BEARERS
        ]
        return sum(shares) / len(shares) if len(shares) > 1 else None

    def list_fault(self, given: str, country: str, *, woman: bool) -> bool:
        """Say whether an entry of a list is hardly a person: the other lists have the name for the other sex alone.

        So of one in fifty bearers of a name, and in a thin list of one in ten: a handful of men called Maria. Fewer than
        five are so few whatever their share, for where others count a name a woman in a hundred would be among them.
        """
        own = self.sexes.get(country, {}).get(given, {"f": 0.0, "m": 0.0})
        elsewhere = self.other_lists(given, country)
        if elsewhere is None or not sum(own.values()):
            return False
        here = own["f" if woman else "m"]
        share = here / sum(own.values())
        few = share < ONE_IN_FIFTY or (share < ONE_IN_TEN and here < HANDFUL) or here < HARDLY_ANY
        return few and (elsewhere if woman else 1 - elsewhere) < NEARLY_NONE

    def list_faults(self, country: str) -> tuple[int, float]:
        """Count the entries of a country's list that are hardly people, and their bearers in a thousand of all."""
        entries = bearers = every = 0.0
        for given, sexes in self.sexes.get(country, {}).items():
            every += sum(sexes.values())
            for sex in "mf":
                if sexes[sex] and self.list_fault(given, country, woman=sex == "f"):
                    entries, bearers = entries + 1, bearers + sexes[sex]
        return int(entries), 1000 * bearers / (every or 1)

    def email(self, given: str, family: str) -> str:
        """Give an address that spells the name."""
        local = self.rng.choice(
            (f"{given}.{family}", f"{given[0]}.{family}", f"{given[0]}{family}", f"{family}.{given}")
        )
        return f"{''.join(c for c in fold(local) if c.isalnum() or c == '.')}@example.com"

    def borne(self, form: str, country: str) -> bool:
        """Say whether one person in a million bears *form*, by the held-out list or by our table of the country."""
        key = fold(form)
        own = REFERENCE.family_name(key, country)
        return self.million.get(country, {}).get(key, 0.0) >= 1 or (own is not None and own.frequency >= 1)


# asking


def ask(record: dict[str, str], country: str, **options: Any) -> Any:
    """Ask the reasoning room alone."""
    customer = read(record, country=country, today=TODAY, reference=REFERENCE)
    return reason(customer, reference=REFERENCE, today=TODAY, **options)


def offers(record: dict[str, str], country: str, field: str, **options: Any) -> list[tuple[str, float]]:
    """Give what is offered for *field*, with its confidence."""
    found = ask(record, country, **options).suggestions
    return [(item.after or "", item.confidence) for item in found if item.field == field]


def right(found: list[tuple[str, float]], meant: str) -> bool:
    """Say whether the first offer is what was meant."""
    return bool(found) and fold(found[0][0]) == fold(meant)


def records(world: World, size: int, rate: float) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """Names with or without an address; in *rate* of them one has a slip. Gives country, record, and what was meant."""
    rng = world.rng
    for _ in range(size):
        country = rng.choice(world.countries)
        origin = country if rng.random() < 0.9 else rng.choice(world.countries)
        given, family = world.name(country, "given"), world.name(origin, of="rare" if rng.random() < 0.1 else "people")
        record = {"given_name": given, "family_name": family}
        if rng.random() < 0.6:
            record["email"] = world.email(given, family) if rng.random() < 0.7 else "post@example.com"
        meant: dict[str, str] = {}
        if rng.random() < rate:
            field = rng.choice(("family_name", "family_name", "given_name"))
            meant[field] = record[field]
            record[field] = slipped(record[field], country, rng)
        yield country, record, meant
