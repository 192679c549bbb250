"""Undoing one field brings back what was moved out of it, or into it: nothing stands twice, and nothing is lost."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

MOVED = [
    # country, what was typed: a part of it moves to a field that was empty, or joins what stood there
    ("NL", {"street": "Kamer 12 Dorpsstraat", "house_number": "5", "house_number_addition": "A"}),
    ("NL", {"street": "Dorpsstraat", "house_number": "5 B", "house_number_addition": "hs"}),
    ("NL", {"street": "Dorpsstraat 5 B", "house_number": "", "house_number_addition": "hs"}),
    ("NL", {"given_name": "Susan ter Kiehl", "family_name": ""}),
    ("NL", {"given_name": "Daniel Ahmadi", "family_name": ""}),
    ("DE", {"address_line_1": "Am Markt 63 Ahaus", "city": "", "postcode": "48683"}),
    ("US", {"house_number": "75 Maple Ct Apt 4B", "street": "", "house_number_addition": ""}),
]


@pytest.mark.parametrize(("country", "typed"), MOVED)
def test_what_moved_goes_back_together(country, typed):
    report = Intake(country=country).check(typed)
    moved = [change.field for change in report.changes]
    assert moved
    assert [report.undo(field) for field in moved] == [typed] * len(moved)
