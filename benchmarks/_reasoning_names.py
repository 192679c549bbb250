"""Names that are asked about: slips, salutations, swapped names, and how far a confidence can be trusted."""

from __future__ import annotations

import statistics
from collections import defaultdict

from benchmarks._reasoning_world import SALUTATIONS, World, ask, offers, records, right, slipped
from benchmarks.measures import rate
from firsttimeright.text.folding import fold


def frequent(world: World, size: int) -> None:
    """Slips in frequent family names, nothing else to go by: whole, and apart by what the slip left."""
    print("\nOne slip in a frequent family name, alone in the record: right name offered, per cent (95 % interval).")
    print(
        "A slip that leaves a name which one in a million bears is mostly best left alone; the target is for the rest."
    )
    for source, tables in world.frequent.items():
        print(
            f"  {source}: whole | leaves a form that nobody bears (share of the slips) | one that people bear | another name offered"
        )
        for country in (country for country in tables if tables[country]):
            good, count, other = {True: 0, False: 0}, {True: 0, False: 0}, 0
            for _ in range(size):
                meant = world.name(country, of="frequent", source=source)
                typed = slipped(meant, country, world.rng)
                found = offers({"family_name": typed}, country, "family_name")
                borne = world.borne(typed, country)
                count[borne] += 1
                good[borne] += right(found, meant)
                other += bool(found) and not right(found, meant)
            print(f"    {country}: {rate(sum(good.values()), size)} | {rate(good[False], count[False])} "
                  f"({count[False] / size:.1%}) | {rate(good[True], count[True])} ({count[True] / size:.1%}) | "
                  f"{rate(other, size)}")  # fmt: skip


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
    """Of the suggestions shown with a confidence, how many are right."""
    print("\nReliability: of the name suggestions shown with a confidence, the share that is right")
    for base in (0.01, 0.03, 1.0):
        bins: dict[int, list[bool]] = defaultdict(list)
        errors = found = 0
        for country, record, meant in records(world, 6 * size if base < 1 else size, base):
            errors += bool(meant)
            for item in ask(record, country, base_rate=min(base, 0.97)).suggestions:
                if item.field in {"family_name", "given_name"} and item.code == "name.typo_suspect":
                    hit = item.field in meant and fold(item.after or "") == fold(meant[item.field])
                    found += hit
                    bins[min(int(item.confidence * 10), 9)].append(hit)
        table = "  ".join(
            f"{at / 10:.1f}: {statistics.mean(hits):.2f} of {len(hits)}" for at, hits in sorted(bins.items())
        )
        every = [hit for hits in bins.values() for hit in hits]
        print(f"  {100 * base:3.0f} % of records hold a slip: right {rate(sum(every), len(every))} % of {len(every)} "
              f"shown, {rate(found, errors)} % of the slips found; {table}")  # fmt: skip


def salutations(world: World, size: int) -> None:
    """Wrong salutations, and right ones."""
    print(
        "\nSalutations: wrong ones found, per cent; false alarms per 1,000 by people, and on names that both sexes bear"
    )
    if not world.sexes:
        print("  (given names with counts by sex are in the held-out lists only: --names)")
    for country, names in world.sexes.items():
        clear = [(n, s) for n, s in names.items() if max(s.values()) / (sum(s.values()) or 1) > 0.98]
        both = [
            (n, s) for n, s in names.items() if 0.1 < s["f"] / (sum(s.values()) or 1) < 0.9 and sum(s.values()) > 20
        ]
        every = list(names.items())
        man, woman = SALUTATIONS[country]
        found = alarms = unisex = 0
        for name, sexes in world.rng.choices(clear, [sum(s.values()) for _n, s in clear], k=size):
            wrong = man if sexes["f"] > sexes["m"] else woman
            found += bool(offers(_titled(world, country, wrong, name), country, "salutation"))
        for name, sexes in world.rng.choices(every, [sum(s.values()) for _n, s in every], k=size):
            is_woman = world.rng.random() < sexes["f"] / sum(sexes.values())
            alarms += bool(offers(_titled(world, country, woman if is_woman else man, name), country, "salutation"))
        asked = world.rng.choices(both, k=size) if both else ()
        for name, sexes in asked:
            is_woman = world.rng.random() < sexes["f"] / sum(sexes.values())
            unisex += bool(offers(_titled(world, country, woman if is_woman else man, name), country, "salutation"))
        print(f"  {country}: found {rate(found, size)}; alarms {rate(alarms, size, per=1000)}; "
              f"both sexes {rate(unisex, len(asked), per=1000)} ({len(both)} names)")  # fmt: skip


def _titled(world: World, country: str, salutation: str, given: str) -> dict[str, str]:
    return {"salutation": salutation, "given_name": given, "family_name": world.name(country)}


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
