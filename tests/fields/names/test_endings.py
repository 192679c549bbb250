"""Endings that tell the sex of a given name that no table has: counted in our tables, and what is asked then."""

from __future__ import annotations

from collections import Counter

import pytest

from firsttimeright import Intake
from firsttimeright.fields.names.endings import ENDINGS, LEAST_BEFORE, SHARE
from firsttimeright.reference.tables import table

DECIDED = 90  # per cent of the world's bearers


def _counted(ending: str) -> Counter[str]:
    """Count the names that end so, by the sex that the Dutch lists or else the world give them."""
    found: Counter[str] = Counter()
    for row in table("given_names").rows:
        key, _name, _often, female, dutch, *_rest = row.split("\t")
        if key.endswith(ending) and len(key) >= len(ending) + LEAST_BEFORE:
            decided = "f" if int(female or 50) >= DECIDED else "m" if int(female or 50) <= 100 - DECIDED else ""
            found[dutch if dutch in ("m", "f") else decided] += 1
    return found


@pytest.mark.parametrize("sex", ["m", "f"])
def test_hardly_any_name_that_ends_so_is_of_the_other_sex(sex: str) -> None:
    other = "m" if sex == "f" else "f"
    counts = {ending: _counted(ending) for ending in ENDINGS[sex]}
    every = sum(counts.values(), Counter[str]())
    assert every[sex] / (every[sex] + every[other]) >= 0.993
    for ending, count in counts.items():
        assert count[other] <= max(1, (1 - SHARE) * (count[sex] + count[other])), ending


# given and family name, country, salutation typed and offered (None: silent), why
ADDRESSED = [
    ("Sibrandus Hoekstra", "NL", "Mevr.", "Dhr.", "a saint's name in Latin, in no table"),
    ("Wolferdus de Boer", "NL", "Mevr.", "Dhr.", "the same, beside a family name with an infix"),
    ("Geertruid Mulder", "NL", "Dhr.", "Mevr.", "an old name of two parts"),
    ("Wilfrieda Peeters", "BE", "Mevr.", None, "it agrees"),
    ("Sibrandus Hoekstra", "NL", "Dhr.", None, "it agrees"),
    ("Sibrandus Okonkwo-Xhu", "NL", "Mevr.", None, "a family name that nobody here is known to bear"),
    ("Sibrandus Hoekstra", "DE", "Frau", None, "a German form is not told by Dutch names"),
    ("Willaert Annelies", "BE", "Mevr.", None, "a family name in the wrong field"),
    ("Sebastina Hoekstra", "NL", "Dhr.", None, "a slip for Sebastian"),
    ("Basavanna Ramdin", "NL", "Dhr.", None, "a man of South India, in whose names -anna is a brother"),
    ("Ert Hoekstra", "NL", "Mevr.", None, "no more than an ending"),
]


@pytest.mark.parametrize(("name", "country", "typed", "after", "why"), ADDRESSED)
def test_an_unlisted_name_is_told_by_its_ending_at_home_alone(
    name: str, country: str, typed: str, after: str | None, why: str
) -> None:
    given, family = name.split(" ", 1)
    record = {"salutation": typed, "given_name": given, "family_name": family}
    found = [item.after for item in Intake(country=country).check(record).suggestions if item.field == "salutation"]
    assert found == ([] if after is None else [after]), why
