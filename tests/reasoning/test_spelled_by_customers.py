"""What the customers are called puts a name forward that no table has; for staff and systems alone."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.matching import Index
from firsttimeright.reasoning.spelled_by_customers import SPELL_IT_SO

OTHERS = [
    {"id": f"q{number}", "given_name": "Q", "family_name": "Bos", "email": f"q{number}@x.nl"} for number in range(200)
]


def base(name, times=100, country="NL", *, births=True):
    named = [
        {"id": number, "given_name": "P", "family_name": name}
        | {"birth_date": f"{1930 + number % 60}-0{1 + number % 9}-1{number % 9}" if births else "1950-01-01"}
        for number in range(times)
    ]
    return Intake(country=country, index=Index.build([*named, *OTHERS], country=country))


FOUND = [
    # country  borne by a hundred  typed
    ("NL", "Zwaanswijk", "Zwaanswikj"),
    ("NL", "Zwaanswijk", "Zwanswijk"),
    ("DE", "Kellerbusch", "Kellerbsuch"),
    ("GB", "Thornaby", "Thronaby"),
    ("FR", "Chantrevel", "Chantrevle"),
    ("NL", "Quackelstein", "Quackelstien"),
    ("NL", "van den Zwaanswijk", "van den Zwaanswikj"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "borne", "typed"), FOUND)
def test_a_name_of_the_customers_is_put_forward(country, borne, typed):
    intake = base(borne, country=country)
    for audience in ("staff", "system"):
        (item,) = intake.check({"given_name": "Emma", "family_name": typed}, audience=audience).suggestions
        assert item.after == borne
        assert SPELL_IT_SO in {piece.code for piece in item.evidence}
    assert not intake.check({"given_name": "Emma", "family_name": typed}, audience="public").suggestions
    assert not intake.check({"given_name": "Emma", "family_name": borne}).suggestions
    assert not Intake(country=country).check({"given_name": "Emma", "family_name": typed}).suggestions


def test_the_sentence_says_how_many():
    (said,) = base("Zwaanswijk").check({"family_name": "Zwaanswikj", "given_name": "Emma"}).explain("nl")
    assert "100 klanten spellen het zo" in said


def test_one_customer_who_was_entered_many_times_is_no_witness():
    intake = base("Zwaanswijk", births=False)
    assert not intake.check({"given_name": "Emma", "family_name": "Zwaanswikj"}).suggestions


def test_nor_are_a_few():
    assert not base("Zwaanswijk", times=4).check({"given_name": "Emma", "family_name": "Zwaanswikj"}).suggestions


def test_a_typed_name_that_a_customer_bears_is_left_alone():
    intake = base("Zwaanswijk")
    intake.index.add({"id": "own", "given_name": "Anna", "family_name": "Zwaanswikj"})
    assert not intake.check({"given_name": "Emma", "family_name": "Zwaanswikj"}).suggestions
    assert intake.check({"given_name": "Anna", "family_name": "Zwaanswikj"}, exclude="own").suggestions


@pytest.mark.parametrize(
    ("borne", "typed"),
    [("Quispelberg", "Quispelborg"), ("Jansens", "Janssens"), ("Brouwers", "Brouwer"), ("Zwaanen", "Zwaanem")],
)
def test_a_real_name_and_one_that_may_well_be_real_are_left_alone(borne, typed):
    assert not base(borne, times=10).check({"given_name": "Emma", "family_name": typed}).suggestions


@pytest.mark.parametrize("typed", ["Hoogstaetd", "Hoogsteadt"])
def test_a_household_knows_its_own_rare_name(typed):
    known = [
        {"id": number, "given_name": "Piet", "family_name": "Hoogstaedt", "birth_date": f"19{50 + number}-01-01",
         "postcode": "1017 GL", "house_number": "12"}
        for number in range(3)
    ]  # fmt: skip
    intake = Intake(country="NL", index=Index.build(known, country="NL"))
    record = {"given_name": "Emma", "family_name": typed, "postcode": "1017 GL", "house_number": "12"}
    (item,) = intake.check(record).suggestions
    assert item.after == "Hoogstaedt"
    assert not intake.check(record, audience="public").suggestions
    assert not intake.check({**record, "house_number": "14"}).suggestions
