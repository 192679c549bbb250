"""What is put in its place loses nothing where the host has no field for the last of a row."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.text.folding import compact

ROWS = [
    {"street": "Prinsengracht 12", "house_number": "1017GL", "postcode": "Amsterdam"},
    {"street": "1017GL", "house_number": "Prinsengracht", "postcode": "Amsterdam"},
    {"street": "Prinsengracht", "house_number": "1017GL", "postcode": "12"},
    {"street": "1017GL", "postcode": "Prinsengracht 12"},
]


WITHOUT_A_PLACE = [
    # what has no place stays with the field it was typed in, and nothing is taken out of that field
    ("NL", {"street": "hilversweg", "house_number": "108 Vleuten", "postcode": "3451GZ"}, "house_number"),
    ("NL", {"street": "Kerkstraat", "house_number": "12 achter de kerk", "postcode": "1017 GL"}, "house_number"),
    ("NL", {"street": "Prinsengracht 12", "house_number": "12 achter de kerk", "city": "Amsterdam"}, "house_number"),
    ("NL", {"street": "Kerkstraat 12 achter de kerk", "postcode": "1017GL", "city": "amsterdam"}, "street"),
    ("GB", {"house_number": "68 PH40 4AB"}, "house_number"),
    ("DE", {"street": "Am Markt", "house_number": "5 Hinterhaus links", "postcode": "80331"}, "house_number"),
]
FIELDS = {
    "street": ["Kerkstraat", "hilversweg", "Prinsengracht 12", "12 rue de la Paix", "Am Markt"],
    "house_number": ["12", "108 Vleuten", "12 achter de kerk", "3 bis", "Rose Cottage 12", "5 Hinterhaus links"],
    "postcode": ["1017 GL", "3451 GZ", "75002", "80331", "PH40 4AB"],
    "city": ["Amsterdam", "Vleuten", "Paris", "Mallaig"],
}


@pytest.mark.parametrize(("country", "typed", "field"), WITHOUT_A_PLACE)
def test_what_has_no_place_stays_where_it_was_typed(country, typed, field):
    report = Intake(country=country).check(typed)
    assert report.record[field] == typed[field]
    assert report.undo() == typed


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(("NL", "FR", "DE", "GB")), st.data())
def test_every_word_of_an_address_is_still_there(country, data):
    """Whatever stands in which field, and whichever fields the host has."""
    fields = data.draw(st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=4, unique=True))
    typed = {field: data.draw(st.sampled_from(FIELDS[data.draw(st.sampled_from(sorted(FIELDS)))])) for field in fields}
    held = compact(" ".join(str(value) for value in Intake(country=country).check(typed).record.values() if value))
    for word in " ".join(typed.values()).split():
        assert compact(word) in held or not word.isalpha()


@pytest.mark.parametrize("typed", ROWS)
def test_all_that_was_typed_is_still_there(typed):
    report = Intake(country="NL").check(typed)
    held = sorted(compact(" ".join(value for value in report.record.values() if value)))
    assert held == sorted(compact(" ".join(typed.values())))
    assert report.undo() == typed
