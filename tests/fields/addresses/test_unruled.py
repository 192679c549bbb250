"""What stands at the end of a text where no rule of a country says it."""

from __future__ import annotations

import pytest

from firsttimeright.fields.addresses import parse

ENDS = [
    # country text                                      postcode      city           region
    (None, "Fő utca 12, 1011 Budapest",                  "1011",      "Budapest",    None),
    (None, "Av. Juárez 12, 06050 Ciudad de México",      "06050",     "Ciudad de México", None),
    (None, "Rua Augusta 12, 01305-000 São Paulo",        "01305-000", "São Paulo",   None),
    (None, "12 Tahrir Street, Cairo 11511",              "11511",     "Cairo",       None),
    (None, "вул. Хрещатик 12, 01001 Київ",               "01001",     "Київ",        None),
    ("AU", "12 Smith St, Melbourne, VIC 3000",           "3000",      "Melbourne",   "VIC"),
    ("AU", "12 Smith St, Melbourne VIC 3000",            "3000",      "Melbourne",   "VIC"),
    ("US", "150 Calle A, San Juan, PR 00926",            "00926",     "San Juan",    "PR"),
    ("BR", "Rua Augusta 12, São Paulo 01305-000",        "01305-000", "São Paulo",   None),  # a state, too
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "postcode", "city", "region"), ENDS)
def test_place_postcode_and_state_are_found(country, text, postcode, city, region):
    found = parse(text, country=country)
    assert (found.value.postcode, found.value.city, found.value.region) == (postcode, city, region)
    assert found.value.house_number in {"12", "150"}
    assert "city.missing" not in found.codes
