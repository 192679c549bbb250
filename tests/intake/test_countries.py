"""A country is one that there is."""

import pytest

from firsttimeright import Intake


@pytest.mark.parametrize("code", ["NL", "be", " de ", "CW", "XK"])
def test_a_country_by_its_code(code):
    assert Intake(country=code).country == code.strip().upper()


@pytest.mark.parametrize("code", ["XX", "ZZ", "UK", "Nederland", ""])
def test_no_country_is_the_callers_mistake(code):
    with pytest.raises(ValueError, match="alpha-2"):
        Intake(country=code)
