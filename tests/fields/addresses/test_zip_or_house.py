"""Five figures at the beginning of an American address are the house's where a street follows, and else a ZIP code."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses

LINES = [
    # address, house number, postcode, city
    ("12345 Main St, Boston, MA", "12345", None, "Boston"),
    ("10001 5th Ave, New York, NY", "10001", None, "New York"),
    ("10001 Elm Ave, Chicago, IL 60601", "10001", "60601", "Chicago"),
    ("10001 US Highway 1, Phoenix, AZ", "10001", None, "Phoenix"),
    ("12345 State Highway 16 Suite 200", "12345", None, None),
    ("12345 Main St", "12345", None, None),
    ("10001 New York, 12 Main St", "12", "10001", "New York"),
    ("55101 St. Paul, 5 Elm St", "5", "55101", "St. Paul"),
    ("63101 St. Louis, MO", None, "63101", "St. Louis"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "postcode", "city"), LINES)
def test_it_is_told_which(text, number, postcode, city):
    value = addresses.parse({"address": text}, country="US").value
    assert (value.house_number, value.postcode, value.city) == (number, postcode, city)
