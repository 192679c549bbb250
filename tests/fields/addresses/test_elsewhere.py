"""An address that is right in another country is asked about, and never refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import addresses
from firsttimeright.fields.addresses import postcodes
from firsttimeright.fields.addresses.world import world
from firsttimeright.findings import Severity, Verdict
from firsttimeright.reference.countries import REGISTERED

ELSEWHERE = [
    # form's country, postcode, city, where it lies
    ("NL", "2000", "Antwerpen", "BE"),
    ("NL", "10115", "Berlin", "DE"),
    ("NL", "75004", "Paris", "FR"),
    ("BE", "5611 AB", "Eindhoven", "NL"),
    ("DE", "1010", "Wien", "AT"),
]


@pytest.mark.parametrize(("form", "postcode", "city", "country"), ELSEWHERE)
def test_the_question_is_about_the_country_alone(form, postcode, city, country):
    read = addresses.parse({"postcode": postcode, "city": city}, country=form)
    offers = [*read.suggestions, *read.completions]
    assert country in [
        getattr(item, "after", getattr(item, "value", None)) for item in offers if item.field == "country"
    ]
    assert all(item.severity is not Severity.BLOCK for item in read.findings)
    assert read.verdict is Verdict.CONFIRM


def test_a_postcode_that_is_right_nowhere_still_blocks():
    read = addresses.parse({"postcode": "10177777", "city": "Paris"}, country="NL")
    assert read.verdict is Verdict.FIX


CODES = st.one_of(
    st.sampled_from(("1017 GL", "B-2000", "D 50667", "SI0 2TN", "SO15 1AA", "7500-000", "01067", "1067", "D02 X285")),
    st.from_regex(r"\A(?:[A-Z]{1,2}[ -]?)?[0-9OISB]{2,6}[ -]?[A-Z0-9]{0,3}(?: ?[A-Z]{2})?\Z"),
    st.text(max_size=45),
)


@given(CODES, st.sampled_from((*REGISTERED, "BR", "JP")))
def test_a_postcode_held_against_a_country_is_written_as_it_is_read(code, country):
    assert postcodes.written(code, country, world()) == postcodes.read(code, country, world()).value
