"""The words for nobody: each can be found, and none of them is a name that people bear."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names
from firsttimeright.findings import Severity, Verdict
from firsttimeright.reference.words import placeholders
from firsttimeright.text.folding import fold

LISTS = ("FICTIONAL", "FILLERS", "PHRASES", "TEST", "WEAK")

# Initials alone, a form of address alone, a title alone: no name to doubt.
BARE = [
    ("NL", {"initials": "J.P."}),
    ("NL", {"salutation": "Dhr.", "initials": "J."}),
    ("NL", {"full_name": "Mevr. A. e/v Jansen"}),
    ("NL", {"salutation": "Mevr.", "partner_family_name": "Jansen"}),
    ("NL", {"titles": "prof. dr."}),
    ("DE", {"initials": "H.", "family_name": "Sandmann"}),
    ("GB", {"salutation": "Mr", "initials": "J.", "family_name": "Paddington"}),
    ("NL", {"initials": "A.", "family_name": "Batman"}),
    ("IT", {"salutation": "Sig.", "family_name": "Quasimodo"}),
]
BORNE = [
    ("US", "Bill", "Gates"), ("US", "Rick", "Sanchez"), ("GB", "Jamie", "Oliver"), ("NL", "Geert", "Wilders"),
    ("NL", "Johan", "Cruijff"), ("GB", "Charles", "Darwin"), ("GB", "Isaac", "Newton"), ("GB", "Bob", "Marley"),
    ("NL", "Jackie", "Chan"), ("US", "Edward", "Cullen"), ("GB", "Bella", "Swan"), ("ES", "Vincent", "Vega"),
    ("US", "Tony", "Montana"), ("GB", "Norman", "Bates"), ("US", "Jack", "Goff"), ("GB", "Anita", "Bath"),
    ("GB", "Jon", "Snow"), ("US", "Taylor", "Swift"), ("US", "Chuck", "Norris"), ("DE", "Anna", "Ficken"),
    ("NL", "Pieter", "Post"), ("FR", "Paul", "Privé"), ("DE", "Karl", "Marx"),
    ("BE", "Petit", "Nicolas"), ("IT", "Luigi", "Mario"), ("CH", "Anna", "Muster"), ("US", "Al", "Bundy"),
]  # fmt: skip
MADE_UP = [
    "Mickey Mouse", "Donald Duck", "Spider-Man", "Bob Léponge", "Michel Lönneberga", "Hinz Kunz", "Max Mustermann",
    "Jan Modaal", "Piet Puk", "Kermit de Kikker", "weiß nicht", "voir ci-dessus", "walk-in customer",
]  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_can_be_found(name: str) -> None:
    """No entry is empty, none has blanks at its ends, and each is as a folded text is."""
    entries = getattr(placeholders, name)
    assert [entry for entry in entries if not entry or entry != entry.strip() or entry != fold(entry)] == []


def test_weak_words_are_fillers() -> None:
    """A weak word is one of the fillers."""
    assert placeholders.WEAK <= placeholders.FILLERS
    assert placeholders.TEST <= placeholders.FILLERS


@pytest.mark.parametrize(("country", "record"), BARE)
def test_part_of_a_name_is_no_made_up_person(country: str, record: dict[str, str]) -> None:
    """Where no given and no family name was typed, nothing is implausible."""
    report = Intake(country=country).check(record)
    assert "name.implausible" not in [item.code for item in report.findings]
    assert report.verdict is Verdict.ACCEPT


@pytest.mark.parametrize(("country", "given", "family"), BORNE)
def test_a_name_that_people_bear_is_silent(country: str, given: str, family: str) -> None:
    """In two fields and in one."""
    for typed in (f"{given} {family}", {"given_name": given, "family_name": family}):
        assert "name.implausible" not in names.check(typed, country=country).codes


@pytest.mark.parametrize("typed", MADE_UP)
def test_made_up_persons_are_asked_about(typed: str) -> None:
    """As questions."""
    found = names.check(typed, country="NL").findings
    assert ("name.implausible", Severity.WARN) in [(item.code, item.severity) for item in found]
