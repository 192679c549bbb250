"""How often a real name is questioned, by the country that the name comes from.

Family and given names are drawn at random from lists of their country, each beside a random name of the other kind from
the same country, and checked on a form of that country and on a Dutch one. What is worse than a note is a question, and
each question at a real name is a false one; one that speaks of the other field alone is not counted. Lists hold the
registrar's slips too (a Chilean *Thoomas*): those people bear the name all the same. Sources: the project's own tables (which flatter: every name is known), a
folder of held-out lists (``tools/heldout.py``), and popular names by country. A group is said to stand above twice the
average twice over: as counted, where one name in a small sample is enough, and beyond chance (``measures.above_twice``).
"""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from benchmarks.measures import by_group, rate
from firsttimeright.fields import names
from firsttimeright.findings import Severity

DATA = Path(names.__file__).parents[2] / "reference" / "data"
SEED = 7

Bearers = Mapping[str, tuple[Mapping[str, int], Mapping[str, int]]]  # country: how many bear a given, a family name
Lists = Mapping[str, tuple[list[str], list[str]]]  # country: given names, family names
Found = dict[str, list[int]]  # country: questioned, asked


def questioned(typed: str | dict[str, str], country: str | None, *, but: str = "") -> list[str]:
    """Give the codes that a person would be asked about; those that speak of the field *but* left out."""
    try:
        parsed = names.check(typed, country=country)
    except KeyError:  # a country without a code of its own
        parsed = names.check(typed)
    return [item.code for item in parsed.findings if item.severity is not Severity.INFO and item.field != but]


def own_lists() -> Lists:
    """Give the names of the project's tables: family names by country, given names where a country has a list of its own."""
    world = _tsv(DATA / "given_names.tsv")
    found = {}
    for path in sorted(DATA.glob("family_names_??.tsv")):
        country = path.stem[-2:].upper()
        given = DATA / f"given_names_{country.lower()}.tsv"
        found[country] = (_tsv(given) if given.exists() else world, _tsv(path))
    return found


def _tsv(path: Path) -> list[str]:
    """Read a table's names: its ``name`` where it has the column and it is filled, else the key with capitals."""
    lines = path.read_text(encoding="utf-8").splitlines()
    columns = next((line.split()[2:] for line in lines if line.startswith("# columns:")), ["key"])
    rows = (row.split("\t") for row in lines if row and row[0] != "#")
    at = columns.index("name") if "name" in columns else None
    return [(row[at] if at is not None else "") or _capital(row[0]) for row in rows]


def _capital(name: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in name.split("-"))


def held_lists(folder: Path) -> Lists:
    """Give the names of ``<cc>surnames.csv``, ``<cc>males.csv`` and ``<cc>females.csv``, spelled as a form has them."""
    found = {}
    for path in sorted(folder.glob("??surnames.csv")):
        country = path.name[:2].upper()
        given = [folder / f"{path.name[:2]}{sex}.csv" for sex in ("males", "females")]
        firsts = [name for part in given if part.exists() for name in _counted(part)]
        families = _counted(path)
        if len(firsts) >= 50 and len(families) >= 50:
            found[country] = (firsts, families)
    return found


def bearers(folder: Path) -> Bearers:
    """Give how many people bear the names of the held-out lists, as far as they count."""
    found = {}
    for path in sorted(folder.glob("??surnames.csv")):
        given = [folder / f"{path.name[:2]}{sex}.csv" for sex in ("males", "females")]
        found[path.name[:2].upper()] = (_sums(part for part in given if part.exists()), _sums((path,)))
    return found


def _sums(paths: Iterable[Path]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, count = line.rpartition(",")
            name = name.strip(' "')
            name = name.title() if name.isupper() else name
            sums[name] = sums.get(name, 0) + (int(count) if count.strip().isdigit() else 0)
    return sums


def _counted(path: Path) -> list[str]:
    """Read names of one line each, before the last comma; those in capitals are spelled as names are."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    named = (line.rpartition(",")[0].strip(' "') for line in lines)
    return [name.title() if name.isupper() else name for name in named if len(name) > 1 and not _odd(name)]


def _odd(name: str) -> bool:
    """Say that a list's entry is no name: digits, brackets, a key of a database."""
    return any(not (letter.isalpha() or letter in " '’-.") for letter in name)


def popular_lists(folder: Path) -> Lists:
    """Give the popular names of each country that has both kinds."""
    table: dict[str, tuple[list[str], list[str]]] = {}
    for kind, file in enumerate(("common-forenames-by-country.csv", "common-surnames-by-country.csv")):
        with (folder / file).open(encoding="utf-8-sig") as rows:
            for row in csv.DictReader(rows):
                if row["Romanized Name"]:
                    table.setdefault(row["Country"], ([], []))[kind].append(row["Romanized Name"])
    return {country: pair for country, pair in table.items() if all(pair)}


def pairs(lists: Lists, kind: int, sample: int) -> Iterator[tuple[str, str, str]]:
    """Give country, given and family name; those of *kind* (0 given, 1 family) each once, the other drawn."""
    hand = random.Random(SEED)
    for country, both in lists.items():
        every = list(dict.fromkeys(both[kind]))
        for name in hand.sample(every, min(sample, len(every))):
            other = hand.choice(both[1 - kind])
            yield (country, name, other) if kind == 0 else (country, other, name)


def measure(label: str, lists: Lists, sample: int, kept: Path | None = None, borne: Bearers | None = None) -> None:
    """Print how often the names of *lists* are questioned: per kind, on both forms, by country, and all together.

    In the table of all a name counts once, asked about if it is on either form: what happens to one name on two
    forms is no two chances. With *borne*, it is also said how many of the people of the sample are asked about: a name that
    one in thirteen thousand bears may be the registrar's slip, and weighs as one.
    """
    lines: list[str] = []
    either: Found = {}
    for kind, word in ((1, "family names"), (0, "given names")):
        rows = list(pairs(lists, kind, sample))
        asked = {form: _asked(rows, kind, form) for form in ("own", "NL")}
        for form, codes in asked.items():
            where = "the form of their country" if form == "own" else "a Dutch form"
            print(f"  {label}, {word} on {where}: {len({row[0] for row in rows})} countries")
            for line in by_group(_grouped(rows, [bool(said) for said in codes])):
                print(f"    {line}")
            if borne is not None:
                print(f"    {_by_people(rows, codes, kind, borne)}")
            why = Counter(code for said in codes for code in set(said))
            if why:
                print("    asked: " + ", ".join(f"{code} {count}" for code, count in why.most_common()))
            lines += ["\t".join((country, form, word, given, family, *said))
                      for (country, given, family), said in zip(rows, codes, strict=True) if said]  # fmt: skip
        both = [bool(own or dutch) for own, dutch in zip(asked["own"], asked["NL"], strict=True)]
        for country, row in _grouped(rows, both).items():
            old = either.setdefault(country, [0, 0])
            either[country] = [old[0] + row[0], old[1] + row[1]]
    print(f"  {label}, both kinds on either form, by the country that the names come from")
    for line in by_group(either):
        print(f"    {line}")
    if kept is not None:
        kept.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _asked(rows: list[tuple[str, str, str]], kind: int, form: str) -> list[list[str]]:
    """Give what each name would be asked about on the form of its country, or on a Dutch one."""
    but = "family_name" if kind == 0 else "given_name"
    return [
        questioned({"given_name": given, "family_name": family}, country if form == "own" else "NL", but=but)
        for country, given, family in rows
    ]


COUNTED = 10  # bearers a name, on the average, from which a list is one that counts people


def _by_people(rows: list[tuple[str, str, str]], asked: list[list[str]], kind: int, borne: Bearers) -> str:
    """Say how many of the people who bear the sampled names are asked about, each country counting as much as another."""
    shares: dict[str, list[int]] = {}
    for (country, given, family), said in zip(rows, asked, strict=True):
        count = borne[country][kind].get(family if kind else given, 0)
        share = shares.setdefault(country, [0, 0, 0])
        share[0] += count * bool(said)
        share[1] += count
        share[2] += 1
    rates = {c: 1000 * hits / people for c, (hits, people, names_) in shares.items() if people > COUNTED * names_}
    most = [country for country in sorted(rates, key=lambda country: -rates[country])[:5] if rates[country]]
    mean = sum(rates.values()) / max(len(rates), 1)
    told = ", ".join(f"{country} {rates[country]:.2f}" for country in most)
    return f"of people, not of names: {mean:.3f} per 1,000, on the average of {len(rates)} countries; most in {told or 'none'}"


def _grouped(rows: list[tuple[str, str, str]], asked: list[bool]) -> Found:
    found: Found = {}
    for (country, _given, _family), hit in zip(rows, asked, strict=True):
        row = found.setdefault(country, [0, 0])
        row[0] += hit
        row[1] += 1
    return found


def dutch_families(path: Path, sample: int) -> None:
    """Print how often a family name that is known to be borne in the Netherlands is questioned."""
    rows = [row.strip() for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    rows = random.Random(SEED).sample(rows, min(sample, len(rows)))
    for before in ("Anna", "J."):
        asked = [
            questioned(f"Anna {row}" if before == "Anna" else {"initials": before, "family_name": row}, "NL")
            for row in rows
        ]
        print(f"  family names borne in the Netherlands, {before} before them: "
              f"{rate(sum(map(bool, asked)), len(rows), per=1000)} per 1,000 of {len(rows)}")  # fmt: skip
