"""A postcode behind the house number, in one field: it goes to its own, and is no addition."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

TYPED = [
    # country  typed: number, postcode, city        stored: number, postcode, addition
    ("NL", ("3 5611 BT", "", "Eindhoven"), ("3", "5611 BT", None)),
    ("NL", ("3 5611BT", "", ""), ("3", "5611 BT", None)),
    ("NL", ("12A, 1017gl", "", "Amsterdam"), ("12", "1017 GL", "A")),
    ("NL", ("3 5611 BT", "5611BT", "Eindhoven"), ("3", "5611 BT", None)),  # said twice
    ("GB", ("10 SW1A 2AA", "", "London"), ("10", "SW1A 2AA", None)),
    ("DE", ("12 80331", "", "München"), ("12", "80331", None)),
    ("NL", ("46 2311 CS", "", "Rotterdam"), ("46", "2311 CS", None)),  # which of the two is right is asked
    # figures alone that are no postcode of the place, or of none that is said: left as before
    ("DE", ("12 80331", "", "Hamburg"), None),
    ("BE", ("3 9000", "", ""), None),
    # another postcode stands in its own field: nobody knows which is right
    ("NL", ("3 5611 BT", "1017 GL", "Amsterdam"), None),
    # additions, floors and flats
    ("NL", ("3 hs", "", "Eindhoven"), ("3", "", "hs")),
    ("NL", ("3 1", "", "Eindhoven"), ("3", "", "1")),
]


@pytest.mark.parametrize(("country", "typed", "stored"), TYPED)
def test_a_postcode_behind_the_number_goes_to_its_own_field(country, typed, stored):
    record = dict(zip(("house_number", "postcode", "city"), typed, strict=True))
    report = Intake(country=country).check(record)
    found = report.record
    if stored is None:
        assert "field.postcode_in_house_number" not in report.codes
        assert found["postcode"] == record["postcode"]
    else:
        assert (found["house_number"], found["postcode"], found.get("house_number_addition")) == stored
    assert report.undo() == record
    assert Intake(country=country).check(found).record == found


def test_an_address_of_mail_among_salutations_keeps_its_letters():
    typed = {"salutation": "j.prins@ziggo.nl", "given_name": "Jan", "family_name": "Prins", "email": "Dhr."}
    report = Intake(country="NL").check(typed)
    assert report.record == typed
    assert {item.field: item.after for item in report.suggestions} == {
        "salutation": "Dhr.", "email": "j.prins@ziggo.nl"
    }  # fmt: skip
