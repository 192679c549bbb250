"""An address that is right in another country is asked about, and never refused."""

import pytest

from firsttimeright.fields import addresses
from firsttimeright.findings import Severity, Verdict

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
