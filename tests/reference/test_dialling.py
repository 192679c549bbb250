"""Where area codes and postcodes lie: coarsely, and on the right side of the country."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.reference import dialling, known_tables, tables
from firsttimeright.reference.words.british_areas import BRITISH_AREAS, BRITISH_CODES

TOGETHER = [
    # number          postcode    country  within km of each other
    ("+31205550123", "1017 GL", "NL"),
    ("+31435550123", "6211 AB", "NL"),
    ("+31505550123", "9711 AB", "NL"),
    ("+3225551212", "1000", "BE"),
    ("+3243551212", "4000", "BE"),
    ("+493021801234", "10115", "DE"),
    ("+498921801234", "80331", "DE"),
    ("+493514960123", "01067", "DE"),
    ("+33491234567", "13001", "FR"),
    ("+33142345678", "75001", "FR"),
    ("+442072193000", "SW1A 1AA", "GB"),
    ("+441612345678", "M1 1AA", "GB"),
    ("+441312252383", "EH1 1AA", "GB"),
    ("+441872271234", "TR1 2HE", "GB"),
    ("+441224271234", "AB10 1AB", "GB"),
    ("+441387251234", "DG1 2BD", "GB"),
    ("+441603271234", "NR2 1NH", "GB"),
    ("+441856871234", "KW15 1NY", "GB"),
    ("+441912321234", "NE1 4ST", "GB"),
    ("+441634271234", "ME4 4TZ", "GB"),
    ("+441983521234", "PO30 1UD", "GB"),
    ("+441595691234", "ZE1 0EQ", "GB"),
    ("+441463231234", "IV1 1HY", "GB"),
    ("+441904551234", "YO1 7HH", "GB"),
    ("+441970621234", "SY23 2BX", "GB"),
    ("+12127365000", "10001", "US"),
    ("+14157342231", "94103", "US"),
]


@pytest.mark.parametrize(("number", "postcode", "country"), TOGETHER)
def test_a_town_has_its_own_area_code(number, postcode, country):
    area, there = dialling.of_number(number), dialling.of_postcode(postcode, country)
    assert dialling.apart(area, there) < 25


@pytest.mark.parametrize(("number", "_postcode", "country"), TOGETHER)
def test_two_towns_of_a_country_lie_apart(number, _postcode, country):
    area = dialling.of_number(number)
    others = [dialling.of_postcode(code, land) for _n, code, land in TOGETHER if land == country]
    assert max(dialling.apart(area, other) for other in others) > 60


@pytest.mark.parametrize(
    ("number", "postcode"),
    [
        ("+441872271234", "AB10 1AB"),
        ("+442079461234", "TR1 2HE"),
        ("+441603271234", "DG1 2BD"),
        ("+441382231234", "EX1 1AA"),
        ("+441904551234", "PL1 1AA"),
    ],
)
def test_british_areas_are_told_apart(number, postcode):
    assert dialling.apart(dialling.of_number(number), dialling.of_postcode(postcode, "GB")) > 60


def test_british_areas_lie_in_britain():
    assert len(BRITISH_AREAS) > 50
    assert all(
        49.8 < lat < 61 and -8.2 < lon < 1.8 and 5 < km < 110
        for lat, lon, km in (*BRITISH_AREAS.values(), *BRITISH_CODES.values())
    )


@pytest.mark.parametrize(
    "number", ["+31612345678", "+31881234567", "+4915112345678", "+81312345678", "+800123", "+", ""]
)
def test_a_number_of_no_area_lies_nowhere(number):
    assert dialling.of_number(number) is None


@given(
    st.sampled_from([row.split("\t")[0] for row in tables.table("dialling_areas").rows]),
    st.text("0123456789", max_size=6),
)
def test_the_longest_area_code_counts(area, rest):
    number = area + rest
    table = tables.table("dialling_areas")
    codes = [number[:end] for end in range(9, 2, -1) if table.has(number[:end])]
    assert dialling.of_number(number) == (dialling._circle(codes[0]) if codes else None)


@given(st.text(max_size=12), st.sampled_from(["NL", "GB", "US", "JP", ""]))
def test_any_text_is_survived(text, country):
    dialling.of_postcode(text, country)
    dialling.of_number(text)


def test_the_table_is_small_and_the_package_s_own_stays_on_disk():
    assert (tables.DATA / "dialling_areas.tsv").stat().st_size < 60_000
    assert "dialling_areas" in known_tables()
    dialling.of_number("+31205550123")
    assert not [name for name in sys.modules if name.startswith("phonenumbers.geodata.data")]
