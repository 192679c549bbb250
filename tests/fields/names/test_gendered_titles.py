"""Academic titles with the ending of a woman behind their stop, as Austria and Germany write them."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

TITLES = [
    "Dr.in", "Mag.a", "Prof.in", "Ing.in", "Dipl.-Ing.in", "DI.in", "Mag.a Dr.in", "Univ.-Prof.in Dr.in",
    "Priv.-Doz.in", "Dr.in Mag.a", "Prof.in Dr.",
]  # fmt: skip


@pytest.mark.parametrize("country", ["AT", "DE"])
@pytest.mark.parametrize("title", TITLES)
def test_a_title_with_the_ending_of_a_woman_stays_as_written(title: str, country: str) -> None:
    intake = Intake(country=country)
    apart = {"titles": title, "given_name": "Anna", "family_name": "Gruber"}
    assert dict(intake.check(apart).record) == apart
    for typed in (f"{title} Anna Gruber", f"Frau {title} Anna Gruber", f"Frau {title} Gruber"):
        assert intake.check({"full_name": typed}).record["full_name"] == typed
        name = names.parse(typed, country=country).value
        assert name is not None
        assert (name.titles, name.family_name, name.infix, name.initials) == (title, "Gruber", None, None)


OTHERS = [
    # typed                   country  written
    ("dr.in anna gruber",      "AT", "Dr.in Anna Gruber"),
    ("DR.IN ANNA GRUBER",      "AT", "Dr.in Anna Gruber"),
    ("Anna Gruber, Mag.a",     "AT", "Mag.a Anna Gruber"),
    # and no title of that kind
    ("dr.in 't Veld",          "NL", "dr. In 't Veld"),
    ("M.A. Gruber",            "AT", "M.A. Gruber"),
    ("Dr.J. Gruber",           "AT", "Dr. J. Gruber"),
    ("Dr.Ina Gruber",          "AT", "Dr. Ina Gruber"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "written"), OTHERS)
def test_what_is_written_otherwise(typed: str, country: str, written: str) -> None:
    assert Intake(country=country).check({"full_name": typed}).record["full_name"] == written
