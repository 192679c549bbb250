"""Words in capitals, and capitals that somebody chose: what they tell of the order, and what is restored."""

from __future__ import annotations

import pytest

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
