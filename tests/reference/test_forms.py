"""Legal forms among the words of a name."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind
from firsttimeright.reference.forms import find_form

WITH_A_PLACE = [
    # country, typed, form
    ("NL", "Bos BV Utrecht", "B.V."),
    ("GB", "Smith Ltd London", "Ltd"),
    ("GB", "smith ltd london", "Ltd"),
    ("GB", "Smith Limited London", "Limited"),
    ("IE", "Murphy PLC Cork", "PLC"),
    ("US", "Smith LLC Boston", "LLC"),
    ("US", "Smith Inc. Boston", "Inc."),
    ("US", "Smith Inc Boston", "Inc."),
    ("FR", "Dupont SARL Lyon", "SARL"),
    ("IT", "Rossi S.r.l. Milano", "S.r.l."),
    ("IT", "Rossi srl Milano", "S.r.l."),
    ("IT", "Rossi S.p.A. Milano", "S.p.A."),
    ("DK", "Hansen ApS Odense", "ApS"),
    ("DK", "Hansen A/S Odense", "A/S"),
    ("PL", "Kowalski Sp. z o.o. Warszawa", "Sp. z o.o."),
]
NO_FORM = [
    ("TR", "Ayşe İnç Yılmaz"),
    ("TR", "AYSE INC YILMAZ"),
    ("NL", "Maria Spa Jansen"),
    ("SE", "Johan AB Svensson"),
    ("FR", "Jean SA Martin"),
    ("PL", "Jan Sp Kowalski"),
]


@pytest.mark.parametrize(("country", "typed", "form"), WITH_A_PLACE)
def test_a_place_may_stand_behind_a_form(country, typed, form):
    found = find_form(typed.split(), country)
    assert found is not None
    assert found.form == form
    assert names.parse(typed, country=country).value.kind is Kind.COMPANY


@pytest.mark.parametrize(("country", "typed"), NO_FORM)
def test_what_may_be_a_name_is_no_form_in_the_middle(country, typed):
    assert find_form(typed.split(), country) is None
