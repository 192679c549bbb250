"""A register of addresses behind the counter: it confirms, completes, and may fail without harm."""

from __future__ import annotations

import pytest

from firsttimeright.fields.addresses import Entry
from firsttimeright.intake import Intake

TYPED = {"postcode": "1015 CR", "huisnr": "12"}


class Register:
    def __init__(self, *entries, error=None):
        self.entries, self.error, self.asked = entries, error, 0

    def lookup(self, country, postcode, house_number):
        self.asked += 1
        if self.error:
            raise self.error
        return self.entries

    def additions(self, country, postcode, house_number):
        return ()


def test_a_street_is_filled_in_from_the_register_which_is_asked_once():
    register = Register(Entry("Keizersgracht", "12", "", "1015 CR", "Amsterdam"))
    intake = Intake(country="NL", directory=register)
    first, second = intake.check(TYPED), intake.check(TYPED)
    assert first == second
    assert ("street", "Keizersgracht") in [(item.field, item.value) for item in first.completions]
    assert register.asked == 1


def test_a_register_that_fails_is_skipped_and_named():
    report = Intake(country="NL", directory=Register(error=RuntimeError("1015 CR"))).check(TYPED)
    assert "address_directory" in [item.check for item in report.skipped]
    assert "1015" not in repr(report)
    assert report.record["postcode"] == "1015 CR"


def test_what_is_no_register_is_the_callers_mistake():
    with pytest.raises(TypeError, match="lookup"):
        Intake(directory="bag.csv")
