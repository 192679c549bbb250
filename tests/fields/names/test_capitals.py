"""Words in capitals, and capitals that somebody chose: what they tell of the order, and what is restored."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

ORDER = [
    # typed, country, given name, infix, family name: a given name typed with the shift key stays in front
    ("ANNA Jansen", "GB", "Anna", None, "Jansen"),
    ("MOHAMED Aziz", "NL", "Mohamed", None, "Aziz"),
    ("YARA Kaya", "NL", "Yara", None, "Kaya"),
    ("NOOR Ali", "NL", "Noor", None, "Ali"),
    ("FNU Khan", "NL", "Fnu", None, "Khan"),
    ("JAN Jansen", "FR", "Jan", None, "Jansen"),
    ("ANNA Jansen", "HU", "Anna", None, "Jansen"),
    # and the family name in capitals goes behind, as registers have it
    ("DUPONT Jean", "FR", "Jean", None, "Dupont"),
    ("MARTIN Thomas", "FR", "Thomas", None, "Martin"),
    ("THOMAS Martin", "FR", "Martin", None, "Thomas"),
    ("JANSSENS Luc", "BE", "Luc", None, "Janssens"),
    ("JANSEN Piet", "NL", "Piet", None, "Jansen"),
    ("YILMAZ Yara", "NL", "Yara", None, "Yilmaz"),
    ("DE VRIES Anna", "NL", "Anna", "de", "Vries"),
    ("SMITH John", "GB", "John", None, "Smith"),
    ("KIM Min", "US", "Min", None, "Kim"),
    ("WITTGENSTEINER Klaus", "NL", "Klaus", None, "Wittgensteiner"),  # in no table
]


@pytest.mark.parametrize(("typed", "country", "given", "infix", "family"), ORDER)
def test_capitals_turn_a_name_only_where_the_tables_agree(
    typed: str, country: str, given: str, infix: str | None, family: str
) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert (name.given_names, name.infix, name.family_name) == (given, infix, family)


CHOSEN = [
    # as typed and as it stays: small letters in front are spelling
    ("GB", {"full_name": "Fiona Mac an tSaoir"}, None),
    ("IE", {"given_name": "Máire", "family_name": "Nic an tSaoir"}, None),
    ("IE", {"given_name": "Seán", "family_name": "Ó hUiginn"}, None),
    ("GB", {"given_name": "Amy", "family_name": "ffoulkes"}, None),
    ("GB", {"full_name": "Amy ffrench-Blake"}, None),
    ("FR", {"given_name": "Jean", "family_name": "de La Fontaine"}, None),
    ("FR", {"given_name": "Jean", "family_name": "de la Fontaine"}, None),
    ("US", {"full_name": "O'rinov Alisher"}, None),
    ("NL", {"given_name": "Jan", "family_name": "Jansen p/a Smit"}, None),
    ("GB", {"given_name": "Jan", "family_name": "Bell c/o Smith"}, None),
    ("GB", {"full_name": "O'tkir Hasanov"}, None),
    # and slips that look like it are still put right
    ("GB", {"given_name": "Sean", "family_name": "O'connor"}, {"given_name": "Sean", "family_name": "O'Connor"}),
    ("US", {"full_name": "Mary O'brien"}, {"full_name": "Mary O'Brien"}),
    ("GB", {"full_name": "ffion Jones"}, {"full_name": "Ffion Jones"}),
    ("GB", {"full_name": "Amy hAmilton"}, {"full_name": "Amy Hamilton"}),
    ("GB", {"full_name": "amy ffoulkes"}, {"full_name": "Amy Ffoulkes"}),
    ("NL", {"given_name": "jAN", "family_name": "vRiEs"}, {"given_name": "Jan", "family_name": "Vries"}),
    (
        "FR",
        {"given_name": "JEAN", "family_name": "DE LA FONTAINE"},
        {"given_name": "Jean", "family_name": "de la Fontaine"},
    ),
]


@pytest.mark.parametrize(("country", "record", "tidied"), CHOSEN)
def test_capitals_that_somebody_chose_stay(country: str, record: dict[str, str], tidied: dict[str, str] | None) -> None:
    assert Intake(country=country).check(record).record == (tidied or record)


MARKED = [
    # country, typed, and as it is written: which letter before an apostrophe is a capital
    ("FR", "N'DIAYE", "N'Diaye"),
    ("NL", "n'guessan", "N'Guessan"),
    ("DE", "N'DOUR", "N'Dour"),
    ("BE", "N'KULU", "N'Kulu"),
    ("FR", "M'BAREK", "M'Barek"),
    ("FR", "L'HERMITE", "L'Hermite"),
    ("FR", "LE GOFF", "Le Goff"),
    ("FR", "D'ESTAING", "d'Estaing"),
    ("NL", "L'HERMINEZ", "l'Herminez"),
    ("NL", "VAN 'T HOF", "van 't Hof"),
    ("NL", "'T HART", "'t Hart"),
    ("BE", "T'JAMPENS", "T'Jampens"),
    ("GB", "O'NEILL", "O'Neill"),
]


@pytest.mark.parametrize(("country", "typed", "written"), MARKED)
def test_a_letter_before_an_apostrophe_is_small_only_where_it_is_an_infix(
    country: str, typed: str, written: str
) -> None:
    record = {"given_name": "Karim", "family_name": typed}
    assert Intake(country=country).check(record).record["family_name"] == written
