"""Scripts and repairs: what is put right, what stays, and where each character stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.text.scripts import mixed_scripts, repair, script

REPAIRED = [
    # typed, repaired, note
    ("Ren\u00c3\u00a9e", "Renée", "mojibake"),
    ("Zo&euml; Bakker", "Zoë Bakker", "entity"),
    ("J\u0430n", "Jan", "lookalike"),
    ("Mar\u200bieke", "Marieke", "invisible"),
    ("Jose\u0301", "José", "composed"),
    ("\uff2a\uff41\uff4e", "Jan", "wide"),
    ("van `t Hof", "van 't Hof", "marks"),
    ("\u0132sbrand", "IJsbrand", "marks"),
    (" Jan\t de ", "Jan de", "spaces"),
    ("Ren? de Wit", "Ren? de Wit", "lost"),
]


@pytest.mark.parametrize(("typed", "repaired", "note"), REPAIRED)
def test_repairs(typed: str, repaired: str, note: str) -> None:
    """Each fault is put right and noted."""
    found = repair(typed)
    assert (found.text, note in found.notes) == (repaired, True)


@pytest.mark.parametrize("typed", ["Иванова", "Γιώργος", "محمد علي", "王伟", "Müller", "Łódź", "Jan de Vries"])
def test_what_is_right_stays(typed: str) -> None:
    """Other scripts and proper accents are left alone."""
    assert repair(typed).text == typed
    assert repair(typed).notes == ()


@given(st.text(max_size=60))
def test_repairing_twice_is_repairing_once_and_places_hold(text: str) -> None:
    """A repaired text needs no repair, and each place lies in the typed text, in order."""
    once = repair(text)
    assert repair(once.text).text == once.text
    if once.origin is not None:
        assert list(once.origin) == sorted(once.origin)
        assert all(0 <= place < len(text) for place in once.origin)


def test_scripts_are_told_apart() -> None:
    """Latin letters among Cyrillic ones are seen."""
    assert (script("Иван"), script("王"), script("Jan")) == ("Cyrillic", "Han", "Latin")
    assert mixed_scripts("J\u0430n")
    assert not mixed_scripts("Иван")


def test_what_was_read_wrongly_and_is_invisible_goes_at_once():
    assert repair("\u00e1\u0085\u00a0").text == repair(repair("\u00e1\u0085\u00a0").text).text == ""
