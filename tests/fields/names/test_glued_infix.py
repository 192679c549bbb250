"""An infix that was typed onto the family name, with the name's capital behind it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

GLUED = [
    # country, typed, infix, family name
    ("NL", "vanDijk", "van", "Dijk"),
    ("NL", "vanderMeer", "van der", "Meer"),
    ("NL", "vandenBerg", "van den", "Berg"),
    ("NL", "deVries", "de", "Vries"),
    ("NL", "terHorst", "ter", "Horst"),
    ("DE", "vonBülow", "von", "Bülow"),
]
KEPT = [
    # country, typed: chosen, or as some write it
    ("NL", "DeVries"),
    ("NL", "VanDijk"),
    ("NL", "Vandermeer"),
    ("NL", "leClercq"),
    ("BE", "vandenBroeck"),
    ("BE", "VandenBroeck"),
    ("US", "vanDyke"),
]


@pytest.mark.parametrize(("country", "typed", "infix", "family"), GLUED)
@pytest.mark.parametrize("email", ["", "els@example.org", "e.{}@example.org"])
def test_the_two_are_offered_apart(country, typed, infix, family, email):
    record = {"given_name": "Els", "infix": "", "family_name": typed, "email": email.format(typed.lower())}
    report = Intake(country=country).check(record)
    assert {item.field: item.after for item in report.suggestions} == {"infix": infix, "family_name": family}
    assert report.record["family_name"] == typed


@pytest.mark.parametrize(("country", "typed"), KEPT)
def test_a_name_written_so_is_left_alone(country, typed):
    report = Intake(country=country).check({"given_name": "Els", "infix": "", "family_name": typed})
    assert report.record["family_name"] == typed
    assert not report.suggestions


def test_in_a_whole_name_too():
    report = Intake(country="NL").check({"full_name": "Els vanderMeer"})
    assert [item.after for item in report.suggestions] == ["Els van der Meer"]


@pytest.mark.parametrize("infix", ["fan der", "fan", "fan 'e", "fan de"])
def test_the_infix_of_a_frisian_who_writes_it_so_is_no_slip(infix):
    report = Intake(country="NL").check({"given_name": "Douwe", "infix": infix, "family_name": "Woude"})
    assert not report.suggestions
    slipped = Intake(country="NL").check({"given_name": "Douwe", "infix": "vn der", "family_name": "Woude"})
    assert [item.after for item in slipped.suggestions] == ["van der"]


WRITTEN_SO = [
    # country, family name
    ("NL", "fan der Meer"), ("NL", "fan Dijk"), ("GB", "fan der Wal"), ("BE", "fan 'e Wal"), ("FR", "dela Cruz"),
    ("FR", "Dela Cruz"), ("NL", "delos Santos"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed"), WRITTEN_SO)
def test_it_is_none_in_the_field_of_the_family_name_either(country, typed):
    report = Intake(country=country).check({"given_name": "Douwe", "family_name": typed})
    assert report.record["family_name"] == typed
    assert not report.suggestions
