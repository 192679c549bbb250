"""The reference tables: how much of the world they know, how well slips are put right, and what a look-up costs.

Seeded. Independent test data are read from a folder named in FIRSTTIMERIGHT_REFERENCE_DATA (or the first argument of
``python -m benchmarks.reference``): ``popular-names-by-country/*.csv``, ``dutch-family-names/*``, and, where at hand,
``births.csv`` (year, sex, name, count) and ``postcodes.csv`` (postcode, place). What is not there is skipped, by name.
"""

from __future__ import annotations

import csv
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from firsttimeright.reference import Neighbour, Reference, standard
from firsttimeright.reference.people import family_countries
from firsttimeright.reference.tables import DATA, table
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip

SEED = 2026
SLIPS = 2_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SIX = ("NL", "BE", "DE", "FR", "GB", "US")


def _line(what: str, value: str, target: str = "") -> None:
    print(f"  {what:66} {value:>16}   {target}", flush=True)


def _share(part: float, whole: float) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


def _folder(data: str | None) -> Path | None:
    named = data or os.environ.get("FIRSTTIMERIGHT_REFERENCE_DATA")
    return Path(named) if named else None


def _rows(folder: Path | None, name: str) -> list[dict[str, str]]:
    path = folder / name if folder else None
    if path is None or not path.exists():
        print(f"  skipped: {name} is not at hand")
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def one_slip(name: str, chance: random.Random) -> str:
    """Make one slip in a name: two letters swapped, one dropped, inserted, replaced or doubled."""
    at = chance.randrange(len(name) - 1)
    kind = chance.randrange(5)
    if kind == 0:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    if kind == 1:
        return name[:at] + name[at + 1 :]
    if kind == 2:
        return name[:at] + chance.choice(LETTERS) + name[at:]
    if kind == 3:
        return name[:at] + chance.choice(LETTERS) + name[at + 1 :]
    return name[:at] + name[at] + name[at:]


def sexes(folder: Path | None) -> None:
    """Dutch given names by people, where births are at hand; else popular names."""
    look = standard()
    births: dict[str, Counter[str]] = defaultdict(Counter)
    for row in _rows(folder, "births.csv"):
        births[row["name"]][row["sex"].lower()] += int(row["count"])
    decided = right = everybody = 0
    for name, by_sex in births.items():
        found = look.given_name(name, "NL")
        people = by_sex.total()
        everybody += people
        if found is not None and found.gender:
            decided += people
            right += by_sex[found.gender]
    if everybody:
        _line("people with a Dutch given name: decided", _share(decided, everybody), ">= 98 %")
        _line("   of those, right", _share(right, decided), ">= 99.8 %")
    rows = _rows(folder, "popular-names-by-country/common-forenames-by-country.csv")
    known = decided = right = 0
    per: Counter[str] = Counter()
    sexes_of: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        sexes_of[row["Country"], fold(row["Romanized Name"])].add(row["Gender"].lower())
    for (country, name), both in sexes_of.items():
        if not name.replace("-", "").replace(" ", "").isascii():
            continue
        found = look.given_name(name, country if country in _codes() else None)
        per["all"] += 1
        known += found is not None
        if found is not None and found.gender and len(both) == 1:
            decided += 1
            right += found.gender in both
    if rows:
        _line(f"popular given names ({per['all']:,} in a country): known", _share(known, per["all"]))
        _line("   of those decided, right", f"{_share(right, decided)} of {decided}")
    for country in ("NL", "BE", "TR", "MA", "DE", "FR", "GB", "US"):
        mine = [(name, both) for (its, name), both in sexes_of.items() if its == country and len(both) == 1]
        answers = [(look.given_name(name, country), both) for name, both in mine]
        told = [(found.gender, both) for found, both in answers if found is not None and found.gender]
        if mine:
            wrong = sum(gender not in both for gender, both in told)
            _line(
                f"   {country}: known / decided / wrong of {len(mine)}",
                f"{sum(f is not None for f, _ in answers)} / {len(told)} / {wrong}",
            )


def _codes() -> frozenset[str]:
    return frozenset(row.split("\t", 1)[0] for row in table("country_names").rows)


def surnames_known(folder: Path | None) -> None:
    """Popular family names of all countries."""
    look = standard()
    rows = _rows(folder, "popular-names-by-country/common-surnames-by-country.csv")
    by_country: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        if (name := row["Romanized Name"]) and row["Country"] in _codes():
            by_country[row["Country"]].append(look.family_name(name, row["Country"]) is not None)
    if rows:
        every = [known for each in by_country.values() for known in each]
        _line(
            f"popular family names ({len(every):,} in {len(by_country)} countries): known",
            _share(sum(every), len(every)),
        )
        shown = ", ".join(
            f"{country} {sum(by_country[country])}/{len(by_country[country])}"
            for country in (*SIX, "TR", "MA", "SR", "ES", "PL", "IT")
            if by_country[country]
        )
        print(f"     {shown}")


def _frequent(country: str, first: int) -> list[tuple[str, str, float]]:
    """Give the most frequent names as they are borne: infix, name, frequency."""
    rows = [row.split("\t") for row in table(f"family_names_{country.lower()}").rows]
    infixes = {f"{fold(row[4])} " for row in rows if row[4]}
    names = []
    for key, _, _, rate, _, alone in rows:
        infix, _, name = key.rpartition(" ")
        if len(name) >= 5 and (f"{infix} " in infixes or not infix) and float(alone or rate) > 0:
            names.append((infix, name, float(alone or rate)))
    return sorted(names, key=lambda row: (-row[2], row[1]))[:first]


def slips_put_right() -> None:
    """Single slips in frequent family names: is the name meant the first neighbour?"""
    look = standard()
    for country in SIX:
        chance = random.Random(SEED)
        names = _frequent(country, 1_000)
        drawn = chance.choices(names, [rate for *_, rate in names], k=SLIPS)
        first = weighed = there = real = tried = alone = 0
        for infix, name, _ in drawn:
            slipped = one_slip(name, chance)
            if slipped == name:
                continue
            typed, meant = f"{infix} {slipped}".strip(), f"{infix} {name}".strip()
            tried += 1
            near = tuple(
                Neighbour(f"{infix} {one.name}".strip(), one.frequency, one.distance)
                for one in look.family_neighbours(slipped, country, infix=infix)
            )
            real += look.family_name(typed, country) is not None
            there += any(fold(one.name) == meant for one in near)
            first += bool(near) and fold(near[0].name) == meant
            if near:
                best = max(near, key=lambda one: slip(typed, fold(one.name)).bits + _log2(one.frequency))
                weighed += fold(best.name) == meant
            bare = look.family_neighbours(slipped, country)
            alone += bool(bare) and fold(bare[0].name) == name
        _line(
            f"{country}: one slip in the 1,000 most frequent, right name first",
            _share(first, tried),
            ">= 97 %" if country == "NL" else "> 90 %",
        )
        _line(f"   weighed with the likelihood of the slip ({tried:,} slips)", _share(weighed, tried))
        _line("   with the infix not looked at, right name first", _share(alone, tried))
        _line(
            "   among the neighbours / the slip is itself a known name",
            f"{_share(there, tried)} / {_share(real, tried)}",
        )


def _log2(value: float) -> float:
    import math

    return math.log2(max(value, 1e-3))


def rare_names_spared(folder: Path | None) -> None:
    """Real rare names near frequent ones: what would be "corrected" without and with the set of all known names."""
    look = standard()
    path = folder / "dutch-family-names" / "family_names_freq_5_or_more.lst" if folder else None
    if path is None or not path.exists():
        print("  skipped: dutch-family-names/family_names_freq_5_or_more.lst is not at hand")
        return
    names = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    thousand = {name for _, name, _ in _frequent("NL", 1_000)}
    listed = {row.split("\t", 1)[0] for row in table("family_names_nl").rows}
    rare = [fold(name) for name in names if fold(name) not in listed and " " not in name and len(name) >= 5]
    chance = random.Random(SEED)
    sample = chance.sample(rare, min(20_000, len(rare)))
    near_thousand = near_any = spared = 0
    for name in sample:
        near = [fold(one.name) for one in look.family_neighbours(name, "NL")]
        near_any += bool(near)
        near_thousand += any(one in thousand for one in near)
        spared += bool(near) and look.family_name(name, "NL") is None
    _line(
        f"rare real names ({len(sample):,}) one slip from one of the 1,000 most frequent",
        _share(near_thousand, len(sample)),
    )
    _line('   one slip from any frequent name: "corrected" without the set', _share(near_any, len(sample)))
    _line('   "corrected" with the set', _share(spared, len(sample)), "< 0.1 %")


def postcodes(folder: Path | None) -> None:
    """Dutch four-figure postcodes against an independent list."""
    look = standard()
    rows = _rows(folder, "postcodes.csv")
    places: dict[str, set[str]] = defaultdict(set)
    whole = known_whole = 0
    for row in rows:
        code = row["postcode"].replace(" ", "").upper()
        places[code[:4]].add(fold(row["place"]))
        if len(code) == 6:
            whole += 1
            known_whole += look.pc6_exists(code) is True
    if not rows:
        return
    found = {code: look.postcode(code, "NL") for code in places}
    known = [code for code, entry in found.items() if entry is not None]
    right = sum(
        bool({fold(name) for town in entry.places for name in (town, *look.place_aliases(town, "NL"))} & places[code])
        for code, entry in found.items()
        if entry is not None
    )
    _line(f"four-figure postcodes known, of {len(places):,}", _share(len(known), len(places)), ">= 99.5 %")
    _line("   their place is one of the list's", _share(right, len(known)))
    _line(f"whole postcodes known, of {whole:,}", _share(known_whole, whole))


def _timed(call: Callable[[], object], times: int = 300) -> float:
    call()
    taken = []
    for _ in range(7):
        start = time.process_time()
        for _ in range(times):
            call()
        taken.append((time.process_time() - start) / times)
    return statistics.median(taken) * 1e6


def _calls(look: Reference) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "given_name", lambda: look.given_name("Sabine", "NL")
    yield "family_name, frequent", lambda: look.family_name("Jansen", "NL")
    yield "family_name, merely known", lambda: look.family_name("Naaktgeborenen", "NL")
    yield "postcode", lambda: look.postcode("1017GL", "NL")
    yield "pc6_exists", lambda: look.pc6_exists("1017GL")
    yield "places", lambda: look.places("Rijswijk", "NL")
    yield "street_exists", lambda: look.street_exists("Keizersgracht")
    yield "nicknames", lambda: look.nicknames("Johannes")
    yield "country", lambda: look.country("Allemagne")
    yield "legal_form", lambda: look.legal_form("B.V.", "NL")
    yield "mail_domain_known", lambda: look.mail_domain_known("ziggo.nl")
    yield "family_neighbours, distance 1", lambda: look.family_neighbours("jnasen", "NL")
    yield "family_neighbours, distance 2", lambda: look.family_neighbours("jnasen", "NL", distance=2)
    yield "family_neighbours US, distance 1", lambda: look.family_neighbours("smtih", "US")
    yield "family_neighbours US, distance 2", lambda: look.family_neighbours("smtih", "US", distance=2)
    yield "given_neighbours, distance 1", lambda: look.given_neighbours("sabien", "NL")
    yield "given_neighbours, distance 2", lambda: look.given_neighbours("sabien", "NL", distance=2)
    yield "place_neighbours, distance 1", lambda: look.place_neighbours("amstredam", "NL")
    yield "street_neighbours, distance 1", lambda: look.street_neighbours("kaizersgracht", "NL")


def costs() -> None:
    """Microseconds of processor time a look-up, warm: medians."""
    for name, call in _calls(standard()):
        limit = "< 1,000 µs" if "neighbours" in name else "< 20 µs"
        _line(name, f"{_timed(call):.1f} µs", limit)


FIRST_USES = {
    "import firsttimeright.reference": "pass",
    "given names": "look.given_name('Sabine', 'NL')",
    "family names, Dutch": "look.family_name('Jansen', 'NL'); look.family_name('Xyzzy', 'NL')",
    "family neighbours, Dutch": "look.family_neighbours('jnasen', 'NL')",
    "family neighbours, American": "look.family_neighbours('smtih', 'US')",
    "given neighbours": "look.given_neighbours('sabien', 'NL')",
    "postcodes, Dutch": "look.postcode('1017GL', 'NL'); look.pc6_exists('1017GL')",
    "places, Dutch": "look.places('Utrecht', 'NL'); look.place_neighbours('utrehct', 'NL')",
    "places, Polish": "look.places('Warszawa', 'PL')",
    "places, French": "look.places('Lyon', 'FR')",
    "streets, Dutch": "look.street_exists('Keizersgracht')",
    "street neighbours, Dutch": "look.street_neighbours('kaizersgracht')",
    "nicknames": "look.nicknames('Jan')",
    "countries": "look.country('Holland')",
    "mail domains": "look.mail_domain_known('ziggo.nl'); look.tlds(); look.disposable('x.nl')",
    "legal forms": "look.legal_form('B.V.')",
}
ALL_DUTCH = "; ".join(
    use for name, use in FIRST_USES.items() if not {"American", "Polish", "French"} & set(name.split())
)


def _fresh(code: str) -> tuple[float, float]:
    """Give milliseconds and megabytes that *code* takes in a fresh interpreter, beyond the import."""
    script = f"""
import os, resource, time
start = time.process_time()
import numpy, rapidfuzz
before_import = time.process_time()
from firsttimeright.reference import standard
imported = time.process_time()
look = standard()
statm = '/proc/self/statm'
page = resource.getpagesize() if os.path.exists(statm) else 0
before = int(open(statm).read().split()[1]) * page if page else 0
begin = time.process_time()
{code}
end = time.process_time()
after = int(open(statm).read().split()[1]) * page if page else 0
print((end - begin) if {code!r} != 'pass' else (imported - before_import), after - before)
"""
    out = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    return float(out[0]) * 1e3, float(out[1]) / 1e6


def first_uses() -> None:
    """Milliseconds of processor time and megabytes of a first use, each in a fresh interpreter: median of five."""
    for name, code in FIRST_USES.items():
        runs = [_fresh(code) for _ in range(5)]
        took = statistics.median(milliseconds for milliseconds, _ in runs)
        _line(name, f"{took:.0f} ms, {statistics.median(mb for _, mb in runs):.1f} MB", "< 100 ms")
    runs = [_fresh(ALL_DUTCH) for _ in range(3)]
    _line(
        "all Dutch tables together",
        f"{statistics.median(ms for ms, _ in runs):.0f} ms, {statistics.median(mb for _, mb in runs):.1f} MB",
        "< 60 MB",
    )


def sizes() -> None:
    """The tables on disc."""
    files = sorted(DATA.glob("*.*"))
    _line(f"{len(files)} tables", f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
    _line("countries with family names of their own", str(len(family_countries())))


def main(data: str | None = None) -> None:
    """Print all measures; those whose test data are not at hand are skipped and named."""
    folder = _folder(data)
    parts: Sequence[tuple[str, Callable[[], None]]] = (
        ("given names", lambda: sexes(folder)),
        ("family names known", lambda: surnames_known(folder)),
        ("slips put right", slips_put_right),
        ("rare names spared", lambda: rare_names_spared(folder)),
        ("postcodes", lambda: postcodes(folder)),
        ("cost of a look-up", costs),
        ("first use", first_uses),
        ("size", sizes),
    )
    for title, part in parts:
        print(f"{title}")
        part()
    print(f"peak memory of this run: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
