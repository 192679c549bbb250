"""Names that are asked about: slips, salutations, swapped names, and how far a confidence can be trusted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks._reasoning_world import (
    REFERENCE,
    SALUTATIONS,
    World,
    ask,
    lightly,
    offers,
    records,
    right,
    slipped,
)
from benchmarks.measures import rate
from firsttimeright.text.folding import fold


def frequent(world: World, size: int) -> None:
    """Slips in frequent family names, nothing else to go by: whole, and apart by what the slip left."""
    print(
        "\nOne slip in a frequent family name, each name as often, alone in the record: right name offered first, per cent (95 % interval)."
    )
    print(
        "A name that stands in a table is somebody's, and without a witness mostly left alone; the target is for slips"
    )
    print(
        "that leave a form in no table. Where neither of two clearly wins both are offered: the second figure of those."
    )
    for source, tables in world.frequent.items():
        for most in (100, 250):
            print(f"  {source}, the {most} most frequent: whole | leaves a form in no table, right name first; among the "
                  "two offered (share) | a form that a table has | another name offered")  # fmt: skip
            for country in (country for country in tables if tables[country]):
                _slips(world, country, source, most, size)
            for country, infixes in world.infixes.get(source, {}).items():
                _slips(world, country, source, most, size, infixes)
        print(f"  {source}, whole, right name first; among the two offered: of the 250 and 1,000 most frequent as people bear "
              "them, and with lighter slips")  # fmt: skip
        for country in (country for country in tables if tables[country]):
            _by_bearers(world, country, source, size)


def _slips(  # noqa: PLR0917
    world: World, country: str, source: str, most: int, size: int, infixes: Mapping[str, str] | None = None
) -> None:
    """Print what becomes of slips in the *most* frequent names, of those that have one behind their infix."""
    first, count, among, other = {True: 0, False: 0}, {True: 0, False: 0}, 0, 0
    for _ in range(size):
        meant = world.name(country, of=f"frequent {most}", source=source)
        typed = slipped(meant, country, world.rng)
        infix = infixes.get(meant, "") if infixes is not None else ""
        found = offers(
            {"infix": infix, "family_name": typed} if infix else {"family_name": typed}, country, "family_name"
        )
        listed = REFERENCE.family_name(fold(typed), country) is not None
        count[listed] += 1
        first[listed] += right(found, meant)
        among += not listed and any(right([one], meant) for one in found)
        other += bool(found) and not any(right([one], meant) for one in found)
    how = " behind their infix" if infixes is not None else ""
    print(f"    {country}{how}: {rate(sum(first.values()), size)} | {rate(first[False], count[False])}; "
          f"{rate(among, count[False])} ({count[False] / size:.0%}) | {rate(first[True], count[True])} | "
          f"{rate(other, size)}")  # fmt: skip


def _by_bearers(world: World, country: str, source: str, size: int) -> None:
    """Slips drawn by people: who is called Jansen slips as often as another, but there are more of them."""
    told = []
    for most, how in ((250, slipped), (1000, slipped), (250, lightly)):
        first = among = 0
        for _ in range(size):
            meant = world.name(country, of=f"borne {most}", source=source)
            found = offers({"family_name": how(meant, country, world.rng)}, country, "family_name")
            first += right(found, meant)
            among += any(right([one], meant) for one in found)
        told.append(f"{most}{' lightly' if how is lightly else ''} {rate(first, size)}; {rate(among, size)}")
    print(f"    {country}: {' | '.join(told)}")


def witnesses(world: World, size: int) -> None:
    """Slips in rare names beside an address, and correct names alone."""
    print(
        "\nOne slip in a rare family name, per cent: right name offered where the e-mail address spells the one meant;"
    )
    print(
        "quiet where it repeats the typed one. False questions per 1,000 correct family names, alone and with an address"
    )
    for country in world.countries:
        rare = quiet = 0
        false: dict[str, int] = {"frequent": 0, "people": 0, "rare": 0, "with address": 0}
        source = next(iter(world.frequent))
        for _ in range(size):
            meant = world.name(country, of="rare")
            while len(meant) < 5:
                meant = world.name(country, of="rare")
            typed, given = slipped(meant, country, world.rng), world.name(country, "given")
            found = offers({"family_name": typed, "email": world.email(given, meant)}, country, "family_name")
            rare += right(found, meant)
            quiet += not offers({"family_name": typed, "email": world.email(given, typed)}, country, "family_name")
            for of in ("frequent", "people", "rare"):
                name = world.name(country, of=of, source=source)
                false[of] += bool(offers({"family_name": name}, country, "family_name"))
            name, given = world.name(country), world.name(country, "given")
            record = {"given_name": given, "family_name": name, "email": world.email(given, name)}
            false["with address"] += bool(offers(record, country, "family_name"))
        rates = "; ".join(f"{of} {rate(hits, size, per=1000)}" for of, hits in false.items())
        print(f"  {country}: offered {rate(rare, size)}, quiet {rate(quiet, size)} | false: {rates}")


def reliability(world: World, size: int) -> None:
    """Of the suggestions shown with a confidence, how many are right: names that calibrated nothing."""
    print("\nReliability: of the name suggestions shown with a confidence, the share that is right (of so many shown). "
          "Of records with a slip and\nof correct ones as many are asked as tell something, and weighed by their share; "
          "names of the half that tools/calibration.py leaves out")  # fmt: skip
    half = world.quarter(1)
    for base in (0.01, 0.03, 1.0):
        bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
        errors = size
        for slips, count in ((1.0, errors), (0.0, 6 * size if base < 1 else 0)):
            weight = (base if slips else 1 - base) / max(count, 1)
            for field, confidence, hit in shown(half, count, slips, base_rate=min(base, 0.97)):
                del field
                bins[min(int(confidence * 10), 9)].append((weight, hit))
        table = "  ".join(f"{at / 10:.1f}: {_share(hits):.2f} of {len(hits)}" for at, hits in sorted(bins.items()))
        every = [pair for hits in bins.values() for pair in hits]
        found = sum(hit for _weight, hit in every)
        print(f"  {100 * base:3.0f} % of records hold a slip: {100 * _share(every):.1f} % right, "
              f"{rate(found, errors)} % of the slips put right; {table}")  # fmt: skip


def shown(world: World, count: int, slips: float, **options: Any) -> Iterator[tuple[str, float, bool]]:
    """Give field, confidence and rightness of the name suggestions on *count* records, of which so many hold a slip."""
    for country, record, meant in records(world, count, slips):
        for item in ask(record, country, **options).suggestions:
            if item.field in {"family_name", "given_name"} and item.code == "name.typo_suspect":
                yield (
                    item.field,
                    item.confidence,
                    item.field in meant and fold(item.after or "") == fold(meant[item.field]),
                )


def _share(hits: list[tuple[float, bool]]) -> float:
    return sum(weight for weight, hit in hits if hit) / (sum(weight for weight, _hit in hits) or 1)


def salutations(world: World, size: int) -> None:
    """Wrong salutations, and right ones."""
    print(
        "\nSalutations, each name asked with both: wrong ones found, per cent, of names that 98 in 100 of one sex bear, as people"
    )
    print(
        "bear them and evenly by name; right ones questioned, per 1,000 people; and on names that both sexes bear. In brackets"
    )
    print("what is questioned without list entries that the other countries' lists speak against (a Nicole among men)")
    if not world.sexes:
        print("  (given names with counts by sex are in the held-out lists only: --names)")
    for country, names in world.sexes.items():
        usual = sorted(names.items(), key=lambda item: -sum(item[1].values()))[: 2 * size]
        told = [
            _both_ways(world, country, name, sexes, times=BESIDE if place < MOST_USUAL else 1)
            for place, (name, sexes) in enumerate(usual)
        ]
        people = sum(item.people for item in told)
        clear = [item for item in told if item.clear]
        rare = [(n, s) for n, s in names.items() if _clear(s)]
        even = [_both_ways(world, country, n, s) for n, s in world.rng.sample(rare, min(size, len(rare)))]
        both = [item for item in told if 0.1 < item.women < 0.9 and item.people > 20]
        by_people = sum(item.people * item.found for item in clear) / (sum(item.people for item in clear) or 1)
        false = sum(item.false for item in told) / (people or 1)
        sure = sum(item.false for item in told if not item.doubtful) / (people or 1)
        mixed = sum(item.false for item in both) / (sum(item.people for item in both) or 1)
        every = sum(sum(sexes.values()) for sexes in names.values())
        print(f"  {country}: found {100 * by_people:.1f} by people, {rate(int(sum(item.found for item in even)), len(even))} by name; "
              f"questioned {1000 * false:.2f} ({1000 * sure:.2f}); both sexes {1000 * mixed:.2f} ({len(both)} names); "
              f"{len(told)} names that {100 * people / (every or 1):.0f} % bear")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a given name beside either salutation."""

    people: float
    women: float  # share of the bearers
    clear: bool  # of one sex
    found: float  # how often the wrong salutation of the usual sex is asked about
    false: float  # bearers whose right salutation is asked about
    doubtful: bool  # they are hardly people


def _clear(sexes: dict[str, float]) -> bool:
    return max(sexes.values()) > 0.98 * sum(sexes.values()) > 0


MOST_USUAL, BESIDE = 200, 10  # names that so many bear are asked about beside several family names


def _both_ways(world: World, country: str, name: str, sexes: dict[str, float], times: int = 1) -> Told:
    """Ask about a name as a man's and as a woman's, beside so many family names."""
    people = sum(sexes.values())
    usual, other = ("f", "m") if sexes["f"] > sexes["m"] else ("m", "f")
    asked = {"m": 0.0, "f": 0.0}  # by the sex that the salutation says
    for _ in range(times):
        family = world.name(country)
        for sex, said in zip("mf", SALUTATIONS[country], strict=True):
            record = {"salutation": said, "given_name": name, "family_name": family}
            asked[sex] += bool(offers(record, country, "salutation")) / times
    false = sum(sexes[sex] * asked[sex] for sex in "mf")
    doubtful = not asked[usual] and world.list_fault(name, country, woman=other == "f")
    return Told(people, sexes["f"] / (people or 1), _clear(sexes), asked[other], false, doubtful)


def swaps(world: World, size: int) -> None:
    """Given and family name in each other's field, and names that look so."""
    print("\nGiven and family name: swapped ones found, names that merely look swapped quiet, per cent")
    for country in world.countries:
        family = {name for name, _count in world.family[country][:4000]}
        given = [name for name, _count in (world.given.get(country) or world.given["US"])[:2000]]
        looks = [name for name in given if name in family]
        found = quiet = 0
        for _ in range(size):
            record = {"given_name": world.name(country), "family_name": world.name(country, "given")}
            found += bool(offers(record, country, "family_name"))
            first, last = (world.rng.choice(looks), world.rng.choice(looks)) if looks else ("Dirk", "Jan")
            seen = ask({"given_name": first, "family_name": last}, country).suggestions
            quiet += not any(item.code == "name.swapped_fields" for item in seen)
        print(f"  {country}: found {rate(found, size)}; quiet {rate(quiet, size)} (of {len(looks)} names)")
