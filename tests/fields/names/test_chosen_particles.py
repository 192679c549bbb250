"""Particles in small letters among names with capitals: somebody chose them."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

KEPT = [
    {"given_name": "Joseph", "family_name": "Ilunga wa Kabongo"},
    {"given_name": "Fatima", "family_name": "bint Ahmad"},
    {"given_name": "Mohamed", "family_name": "ould Cheikh"},
    {"given_name": "Youssef", "family_name": "ait Hamou"},
    {"given_name": "Jean", "family_name": "ya Mutombo"},
    {"given_name": "Mairead", "family_name": "nic Craith"},
    {"given_name": "Maria", "family_name": "a Nzeza"},
    {"given_name": "Pedro", "family_name": "Kiala a Nzeza"},
    {"family_name": "a Nzeza"},
    {"initials": "M.", "family_name": "a Nzeza"},
    {"given_name": "Jan", "family_name": "te Riele gen. Bos"},
    {"given_name": "Jógvan", "family_name": "á Lakjuni"},
    {"given_name": "Amy", "family_name": "ffolkes"},
    {"given_name": "Kealiʻi", "family_name": "Kaʻahumanu"},  # a letter of its own, and no quotation mark
    {"given_name": "ʻIolani", "family_name": "Kahanamoku"},
    {"full_name": "Joseph Ilunga wa Kabongo"},
    {"full_name": "Mohamed ould Cheikh"},
    {"full_name": "Maria a Nzeza"},
    {"full_name": "Maria Helena a Mbemba"},
    {"full_name": "Jan te Riele gen. Bos"},
    # and who writes a capital keeps that
    {"given_name": "Joseph", "family_name": "Ilunga Wa Kabongo"},
    {"given_name": "Youssef", "family_name": "Ait Hamou"},
    {"given_name": "Mairead", "family_name": "Nic Craith"},
]
TIDIED = [
    ({"given_name": "Joseph", "family_name": "ilunga wa kabongo"}, "Ilunga Wa Kabongo"),
    ({"given_name": "JOSEPH", "family_name": "ILUNGA WA KABONGO"}, "Ilunga Wa Kabongo"),
    ({"given_name": "jean", "family_name": "ya mutombo"}, "Ya Mutombo"),
    ({"given_name": "Jan", "family_name": "jansen Bakker"}, "Jansen Bakker"),
    ({"given_name": "Jan", "family_name": "wa"}, "Wa"),
    ({"given_name": "KEALIʻI", "family_name": "KAʻAHUMANU"}, "Kaʻahumanu"),
    ({"given_name": "David", "family_name": "ʻIOLANI"}, "ʻIolani"),
    ({"full_name": "Maria a Jansen"}, "Maria A Jansen"),
    ({"given_name": "ya Mei", "family_name": "Chen"}, "Ya Mei"),
]


@pytest.mark.parametrize("country", ["BE", "NL", "FR", "GB", "DE"])
@pytest.mark.parametrize("fields", KEPT)
def test_a_particle_in_small_letters_is_kept(fields: dict[str, str], country: str) -> None:
    assert dict(Intake(country=country).check(fields).record) == fields


@pytest.mark.parametrize(("fields", "written"), TIDIED)
def test_what_lost_its_capitals_gets_them_back(fields: dict[str, str], written: str) -> None:
    assert written in Intake(country="BE").check(fields).record.values()
