"""What is put in its place loses nothing where the host has no field for the last of a row."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.text.folding import compact

ROWS = [
    {"street": "Prinsengracht 12", "house_number": "1017GL", "postcode": "Amsterdam"},
    {"street": "1017GL", "house_number": "Prinsengracht", "postcode": "Amsterdam"},
    {"street": "Prinsengracht", "house_number": "1017GL", "postcode": "12"},
    {"street": "1017GL", "postcode": "Prinsengracht 12"},
]


@pytest.mark.parametrize("typed", ROWS)
def test_all_that_was_typed_is_still_there(typed):
    report = Intake(country="NL").check(typed)
    held = sorted(compact(" ".join(value for value in report.record.values() if value)))
    assert held == sorted(compact(" ".join(typed.values())))
    assert report.undo() == typed
