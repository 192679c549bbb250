# ruff: noqa: E501
"""A register of addresses behind the counter: it confirms, completes, and may fail without harm."""

from __future__ import annotations

import pytest

from firsttimeright.fields.addresses import Entry, Patient
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


CANAL = (
    Entry("Keizersgracht", "12", "A", "1015 CR", "Amsterdam"),
    Entry("Keizersgracht", "12", "B", "1015 CR", "Amsterdam"),
)
FROM_REGISTER = [
    # typed beside the postcode                     what is offered                                  verdict    why
    ({"huisnr": "12 a"},                             {"street": "Keizersgracht", "city": "Amsterdam"}, "accept",  "both follow"),
    ({"huisnr": "12 a", "straat": "", "plaats": ""}, {"straat": "Keizersgracht", "plaats": "Amsterdam"}, "accept", "in the host's own names"),
    ({"huisnr": "12"},                               {"street": "Keizersgracht", "city": "Amsterdam"}, "confirm", "which of the two additions"),
    ({"huisnr": "12 a", "straat": "Keizersgrcaht", "plaats": "Amsterdam"}, {"straat": "Keizersgracht"}, "confirm", "a slip"),
    ({"huisnr": "12 a", "straat": "Keizersgracht", "plaats": "Utrecht"},   {"plaats": "Amsterdam"},     "confirm", "the street says that the postcode was meant"),
    ({"huisnr": "12 a", "straat": "Keizersgrcaht", "plaats": "Utrecht"},   {"straat": "Keizersgracht", "plaats": "Amsterdam"}, "confirm", "so it does with a slip"),
    ({"huisnr": "12 a", "plaats": "Utrecht"},        {"street": "Keizersgracht"},                      "confirm", "which of the two is wrong, nobody says"),
    ({"huisnr": "12 a", "straat": "Keizersgracht", "plaats": "Amsterdam"}, {},                          "accept",  "nothing is amiss"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "offered", "verdict", "why"), FROM_REGISTER)
def test_what_the_register_knows_is_offered_and_never_filled_in_unasked(typed, offered, verdict, why):
    typed = {**typed, "postcode": "1015 CR"}
    report = Intake(country="NL", directory=Register(*CANAL)).check(typed)
    found = {item.field: item.value for item in report.completions if item.field not in {"country", "land", "language"}}
    found |= {item.field: item.after for item in report.suggestions}
    assert (found, report.verdict.value) == (offered, verdict), why
    assert report.undo() == typed


def test_two_streets_under_one_number_are_a_choice():
    report = Intake(country="NL", directory=Register(Entry("A-straat", "12"), Entry("B-straat", "12"))).check(TYPED)
    assert "street.choice" in report.codes
    assert not {"street", "straat"} & {item.field for item in report.completions}


def test_an_asynchronous_register_is_refused_when_the_counter_is_made():
    class Later:
        async def lookup(self, country, postcode, house_number):
            return ()

    for directory in (Later(), Patient(Later())):
        with pytest.raises(TypeError, match="asynchronous"):
            Intake(directory=directory)
