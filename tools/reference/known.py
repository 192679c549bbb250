"""The sets of family names that are merely known: those of a country beyond its table, and those of the world."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from family import FRENCH_KNOWN, NO_NAMES, finnish, french
from given import census
from sources import SOURCES
from writing import DATA, Sheet, write_bytes

from firsttimeright.reference.membership import Membership
from firsttimeright.reference.tables import read
from firsttimeright.text.folding import fold

STRANGERS = 0.0001
"""The share of names nobody bears that a set takes for known ones.

A name is looked for in all five, and one that only a set knows is asked about half as often as one that nobody knows.
"""


def _rows(name: str) -> set[str]:
    """Give the names in a table, as it was written last."""
    _, body = read(DATA / f"{name}.tsv")
    return {row.split("\t", 1)[0] for row in body.decode().split("\n")}


def _known(country: str, names: Iterable[str], licence: str, sources: tuple[str, ...]) -> None:
    own = f"family_names_{country.lower()}"
    members = sorted(
        {fold(name) for name in names} - NO_NAMES - (_rows(own) if (DATA / f"{own}.tsv").exists() else set())
    )
    found = Membership.of(members, false_positives=STRANGERS)
    sheet = Sheet(
        f"family_names_known_{country.lower()}",
        "bits",
        f"Bloom filter of {found.hashes} hashes from blake2b-128 of the folded name; says yes to {STRANGERS:.2%} of the "
        "names that are not in it, and never no to one that is. Names in the country's own table are not in it",
        licence,
        sources,
    )
    write_bytes(sheet, len(members), found.to_bytes())


def family_names_known_nl() -> None:
    """Write the set of all family names borne in the Netherlands."""
    names = [
        name
        for part in range(3)
        for name in _main(SOURCES["pii-filter"].json(f"package/dist/lang/nl/dataset/ds_family_name_{part}.json"))
    ]
    _known("NL", names, "MIT", ("pii-filter",))


def _main(content: Any) -> list[str]:
    return [str(name) for name in content["main"]]


def family_names_known_fr() -> None:
    """Write the set of all French family names with at least fifty births from 1891 to 2000."""
    _known("FR", french()[:FRENCH_KNOWN], "MIT AND public domain", ("french-names",))


def family_names_known_us() -> None:
    """Write the set of all American family names with at least a hundred bearers."""
    _known("US", (name for name, *_ in census("census_2020")), "public domain", ("us-census",))


_PLAIN = re.compile(r"[a-z']{3,}")


def family_names_known_fi() -> None:
    """Write the set of all frequent Finnish family names."""
    _known("FI", finnish(), "CC-BY-4.0", ("finnish-names",))


def family_names_known_world() -> None:
    """Write the set of names in Wikidata that no other table of names has.

    The source tells no family name from a given name: those that are known as given names are left out.
    """
    names = set()
    for line in SOURCES["names-of-the-world"].text("rigour/data/names/persons.txt").split("\n"):
        forms, arrow, _ = line.partition("=>")
        names |= {fold(form) for form in forms.split(",")} if arrow else set()
    tables = [path.stem for path in sorted(DATA.glob("family_names_??.tsv"))]
    elsewhere = set[str]().union(*(_rows(name) for name in (*tables, "given_names")))
    sets = [Membership.from_bytes(read(DATA / f"family_names_known_{one}.bin")[1]) for one in ("fi", "fr", "nl", "us")]
    new = (name for name in names - elsewhere if _PLAIN.fullmatch(name) and not any(name in one for one in sets))
    _known("world", new, "MIT AND CC0-1.0", ("names-of-the-world",))


TABLES: dict[str, Callable[[], None]] = {
    "family_names_known_nl": family_names_known_nl,
    "family_names_known_fr": family_names_known_fr,
    "family_names_known_us": family_names_known_us,
    "family_names_known_fi": family_names_known_fi,
    "family_names_known_world": family_names_known_world,
}
