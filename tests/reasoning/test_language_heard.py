"""The language of a record: by its salutation, and where several are written by the place."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

HEARD = [
    ("BE", {"salutation": "Mevrouw", "family_name": "Peeters"}, "nl"),
    ("BE", {"salutation": "Madame", "family_name": "Peeters"}, "fr"),
    ("BE", {"city": "Gent", "postcode": "9000"}, "nl"),
    ("BE", {"city": "Namur", "postcode": "5000"}, "fr"),
    ("BE", {"city": "Namur"}, "fr"),
    ("BE", {"city": "Eupen", "postcode": "4700"}, "de"),
    ("BE", {"city": "Bruxelles", "postcode": "1000", "street": "Rue de la Loi", "house_number": "16"}, "fr"),
    ("CH", {"salutation": "Frau", "family_name": "Keller"}, "de"),
    ("CH", {"city": "Genève", "postcode": "1201"}, "fr"),
    ("CH", {"city": "Lugano"}, "it"),
    ("CH", {"city": "Brig", "postcode": "3900"}, "de"),
    ("CH", {"city": "Sion", "postcode": "1950"}, "fr"),
    ("CA", {"city": "Montréal", "postcode": "H2X 1Y4", "region": "QC"}, "fr"),
    ("LU", {"salutation": "M.", "family_name": "Weber"}, "fr"),
    (None, {"salutation": "Herr", "family_name": "Novak"}, "de"),
    (None, {"street": "Rue de la Loi", "city": "Bruxelles"}, "fr"),
    ("DE", {"street": "Hauptstraße", "house_number": "1", "postcode": "10115", "city": "Berlin"}, "de"),
    # they contradict each other, or there are several, or nobody spoke
    ("BE", {"city": "Brussel", "postcode": "1000"}, None),
    ("BE", {"salutation": "Madame", "family_name": "Peeters", "city": "Gent", "postcode": "9000"}, None),
    ("CH", {"city": "Biel", "postcode": "2502"}, None),
    ("NL", {"salutation": "Mrs", "family_name": "Smith"}, None),
    ("NL", {"family_name": "Smit"}, None),
    (None, {"salutation": "Sra.", "family_name": "García"}, None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "language"), HEARD)
def test_the_language_is_heard(country, record, language):
    found = [item.value for item in Intake(country=country).check(record).completions if item.field == "language"]
    assert found == ([language] if language else [])


def test_a_letter_is_opened_in_the_language_of_the_salutation():
    record = {"salutation": "Madame", "family_name": "Lambert", "letter_greeting": ""}
    found = {item.field: item.value for item in Intake(country="BE").check(record).completions}
    assert found["letter_greeting"] == "Madame"


@pytest.mark.parametrize(("typed", "meant"), [("M.", "Mme"), ("Dhr.", "Mevr."), ("Monsieur", "Madame")])
def test_the_other_salutation_is_of_the_same_language(typed, meant):
    record = {"salutation": typed, "given_name": "Françoise", "family_name": "Martin"}
    assert [item.after for item in Intake(country="BE").check(record).suggestions] == [meant]
