"""Keys: one table for one record and for many, and a way through for each slip."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.matching import keys
from firsttimeright.matching.form import EMPTY, Reader

READ = Reader(country="NL").form
SABINE = {
    "given_name": "Sabine", "family_name": "Verhoeven", "birth_date": "1987-04-23", "postcode": "1017GL",
    "house_number": "12", "phone": "06-23456789", "email": "sabine.verhoeven@kpn.nl",
}  # fmt: skip


@given(
    st.lists(st.lists(st.integers(0, 2**33), min_size=len(keys.COMPONENTS), max_size=len(keys.COMPONENTS)), min_size=1)
)
def test_many_records_get_the_keys_that_each_gets_alone(parts: list[list[int]]) -> None:
    """The numpy columns reckon as the plain integers do."""
    together = keys.keys_of_many(np.array(parts, dtype=np.uint64)).tolist()
    assert together == [keys.keys(row) for row in parts]


def test_a_missing_part_makes_no_key() -> None:
    """Nothing known is no key, and one thing known makes only its own."""
    assert not any(keys.keys(keys.components(EMPTY)))
    found = keys.keys(keys.components(READ({"phone": "06-23456789"})))
    assert [keys.KIND_OF[place] for place, key in enumerate(found) if key] == ["phone"]


DIRTY = [
    # a slip in every field
    {"given_name": "Sabien", "family_name": "Verhoevne", "birth_date": "1987-04-28", "postcode": "1071GL",
     "phone": "06-23546789", "email": "sabnie.verhoeven@kpn.nl"},
    {"given_name": "Sbaine", "family_name": "Vrehoeven", "birth_date": "1978-04-23", "postcode": "1017KL",
     "phone": "06-23456798", "email": "sabine.verhoevn@kpn.nl"},
    {"given_name": "Sabibe", "family_name": "Verhoven", "birth_date": "1987-05-23", "postcode": "1027GL",
     "phone": "06-24456789", "email": "sabine.verhoeevn@kpn.nl"},
    {"given_name": "Dabine", "family_name": "Verhoeben", "birth_date": "1897-04-23", "postcode": "107GL",
     "phone": "0623456780", "email": "sabibe.verhoeven@kpn.nl"},
]  # fmt: skip


@pytest.mark.parametrize("slips", DIRTY)
def test_a_slip_in_every_field_leaves_a_key(slips: dict[str, str]) -> None:
    """No single slip tears both halves of a value."""
    mine = set(keys.keys(keys.components(READ(SABINE)))) - {0}
    assert mine & set(keys.keys(keys.components(READ({**SABINE, **slips, "house_number": "21"}))))


def test_given_and_family_name_may_change_places() -> None:
    """The key of both names, and those with the birth date, do not ask which is which."""
    one = {"given_name": "Sabine", "family_name": "Verhoeven", "birth_date": "1987-04-23"}
    other = {"given_name": "Verhoeven", "family_name": "Sabine", "birth_date": "23-4-1987"}
    kinds = {}
    for record in (one, other):
        for kind, key in zip(keys.KIND_OF, keys.keys(keys.components(READ(record))), strict=True):
            kinds.setdefault(key, []).append(kind)
    met = {kind for key, both in kinds.items() if key and len(both) > 1 for kind in both}
    assert met >= {"names", "birth_name"}
