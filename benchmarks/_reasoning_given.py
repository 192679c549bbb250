"""Slips in popular given names: which are put right, which are told among others, and which make another name.

The names are those that most people of a country bear by the held-out lists (of the Netherlands, which those lists
hardly have: of the population that ``benchmarks.population`` makes), or by the project's own tables where there are no
lists. Each is asked about as often as another, beside a family name as people bear it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from benchmarks._reasoning_world import COUNTRIES, REFERENCE, SALUTATIONS, World, offers, per_million, right, slipped
from benchmarks.measures import rate
from benchmarks.population.tables import MEN, WOMEN
from firsttimeright.text.folding import fold

BORNE = 1.0  # bearers per million of a form that is another name
SHORTEST = 4  # letters

Asked = tuple[str, str, list[tuple[str, float]]]  # what was meant, what was typed, and what is offered


def slip_of(typed: str, meant: str) -> str:
    """Say in a word what a slip did, and where (both folded).

    >>> slip_of("annemrie", "annemarie"), slip_of("jahn", "jan"), slip_of("luccas", "lucas"), slip_of("ucas", "lucas")
    ('left out', 'too many', 'doubled', 'left out, first')
    """
    short = min(len(typed), len(meant))
    at = next((place for place in range(short) if typed[place] != meant[place]), short)
    rest, other = typed[at:], meant[at:]
    if rest[1:] == other:
        kind = "doubled" if rest[0] in {meant[at - 1 : at], other[:1]} else "too many"
    elif rest == other[1:]:
        kind = "one of two left out" if other[0] == meant[at - 1 : at] else "left out"
    elif rest[1:] == other[1:]:
        kind = "another letter"
    elif rest[:2] == other[1::-1] and rest[2:] == other[2:]:
        kind = "changed places"
    else:
        return "two slips"
    return f"{kind}, first" if not at else kind


def popular_given(world: World) -> dict[str, dict[str, float]]:
    """Give the popular given names of each country, the most frequent first, with their bearers per million."""
    found = {country: per_million(names) for country, names in world.all_given.items()}
    if "NL" not in found:
        found["NL"] = {fold(name): BORNE for name in (*MEN, *WOMEN)}
    return {country: found[country] for country in COUNTRIES if country in found}


def given(world: World, size: int) -> None:
    """Print what is told of slips in popular given names, by country, by what the slip did, and with other evidence."""
    print(
        "\nOne slip in a popular given name, each as often, beside a family name, per cent: right name first; among the two"
    )
    print(
        "offered; another name offered | of slips that leave no known name (share) the first two | that make another name (share)"
    )
    print(
        "| right name first with salutation and initials that fit, and with an address that spells the given name alone"
    )
    kinds: dict[str, list[bool]] = {}
    missed: Counter[str] = Counter()
    for country, counts in popular_given(world).items():
        names = [name.title() for name in counts if len(name) >= SHORTEST]
        for most in (100, 250):
            asked = [_ask(world, country, names[:most]) for _ in range(size)]
            beside = _beside_others(world, country, asked)
            print(f"    {country}, {most}: {_told(asked, country, counts)} | {beside}")
            for meant, typed, found in asked:
                hit = right(found, meant)
                kinds.setdefault(slip_of(fold(typed), fold(meant)), []).append(hit)
                missed[f"{country} {meant}"] += not hit
    print("  right name first by what the slip did, all countries: " + "; ".join(
        f"{kind} {rate(sum(hits), len(hits))} of {len(hits)}" for kind, hits in sorted(kinds.items())))  # fmt: skip
    print("  most often missed: " + ", ".join(f"{name} {count}" for name, count in missed.most_common(20)))


def _ask(world: World, country: str, names: list[str]) -> Asked:
    meant = world.rng.choice(names)
    typed = slipped(meant, country, world.rng)
    family = world.name(country)
    return meant, typed, offers({"given_name": typed, "family_name": family}, country, "given_name")


def _beside_others(world: World, country: str, asked: Iterable[Asked]) -> str:
    """Say how often the right name comes first where a salutation and initials fit it, and where an address spells it."""
    sexes = dict(zip("mf", SALUTATIONS[country], strict=True))
    titled = mailed = every = 0
    for meant, typed, _found in asked:
        every += 1
        family = world.name(country)
        record = {"given_name": typed, "family_name": family}
        known = REFERENCE.given_name(meant, country)
        title = {"salutation": sexes[known.gender]} if known is not None and known.gender else {}
        titled += right(offers({**record, **title, "initials": meant[0]}, country, "given_name"), meant)
        mailed += right(offers({**record, "email": f"{fold(meant)}@example.com"}, country, "given_name"), meant)
    return f"{rate(titled, every)}; {rate(mailed, every)}"


def _told(asked: list[Asked], country: str, borne: dict[str, float]) -> str:
    """Say how many of the slips are put right, apart by whether they made another name."""
    rows = [
        (
            right(found, meant),
            any(right([one], meant) for one in found),
            bool(found),
            borne.get(fold(typed), 0.0) >= BORNE,
            REFERENCE.given_name(typed, country) is not None,
        )
        for meant, typed, found in asked
    ]
    unknown = [row for row in rows if not row[3] and not row[4]]
    another = [row for row in rows if row[3]]

    def of(some: list[tuple[bool, ...]], at: int) -> str:
        return rate(sum(row[at] for row in some), max(len(some), 1))

    wrong = sum(row[2] and not row[1] for row in rows)
    return (
        f"{of(rows, 0)}; {of(rows, 1)}; {rate(wrong, len(rows))} | "
        f"{of(unknown, 0)}; {of(unknown, 1)} ({len(unknown) / len(rows):.0%}) | "
        f"{of(another, 0)} ({len(another) / len(rows):.0%})"
    )
