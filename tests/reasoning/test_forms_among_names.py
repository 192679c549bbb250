"""A form of address among the names of a couple is no misspelled name; a name beside it may be one."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

LEFT_ALONE = [
    # country, typed
    ("NL", "Dhr. J. en mevr. M. de Vries"),
    ("NL", "Hr. J. Bakker en mevr. M. de Vries"),
    ("NL", "Fam. J. en mevr. de Vries"),
    ("DE", "Herr Jan und Frau Maria Schmidt"),
    ("FR", "M. Jean et Mme Marie Dupont"),
    ("FR", "Mlle Marie et Mons. Jean Dupont"),
    ("GB", "Mr John and Mrs Mary Smith"),
    ("GB", "Messrs J and M Smith"),
]


@pytest.mark.parametrize("field", ["family_name", "given_name", "full_name"])
@pytest.mark.parametrize(("country", "typed"), LEFT_ALONE)
def test_no_form_of_address_is_taken_for_a_name(country, typed, field):
    assert not Intake(country=country).check({field: typed}).suggestions


@pytest.mark.parametrize("field", ["family_name", "full_name"])
def test_a_slip_in_the_name_beside_it_is_found(field):
    found = Intake(country="NL").check({field: "Dhr. J. en mevr. M. de Vreis"}).suggestions
    assert [item.after for item in found] == ["Dhr. J. en mevr. M. de Vries"]
