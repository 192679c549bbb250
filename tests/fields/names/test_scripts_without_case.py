"""Signs that know no capitals are no initials; a joiner of two persons may be written in one."""

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import PersonName

WHOLE = [
    {"given_name": "李", "family_name": "小龍"},
    {"given_name": "小龍", "family_name": "李"},
    {"given_name": "김", "family_name": "민수"},
    {"given_name": "あ", "family_name": "田中"},
    {"given_name": "ج", "family_name": "حسن"},
]


@pytest.mark.parametrize("fields", WHOLE, ids=lambda fields: fields["family_name"])
def test_a_name_of_one_sign_stays_in_its_field(fields):
    read = names.parse(fields, country="NL")
    assert read.changes == ()
    assert read.value.initials is None
    assert (read.value.given_names, read.value.family_name) == (fields["given_name"], fields["family_name"])


@pytest.mark.parametrize("joiner", ["en", "&", "en/of", "e/o"])
def test_two_persons_are_a_couple_however_they_are_joined(joiner):
    value = names.parse(f"Dhr. J. van der Berg {joiner} Mevr. P. Jansen", country="NL").value
    assert isinstance(value, PersonName)
    assert value.kind.value == "couple"
