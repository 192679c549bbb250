"""Given names that are spelled like an infix, and articles that are spelled like a given name."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names

READ = [
    # typed                          country  given                   infix      family
    ("Ben van Dijk",                 "NL",    "Ben",                  "van",     "Dijk"),
    ("Ben van der Berg",             "NL",    "Ben",                  "van der", "Berg"),
    ("BEN DE WIT",                   "NL",    "Ben",                  "de",      "Wit"),
    ("ben den hartog",               "NL",    "Ben",                  "den",     "Hartog"),
    ("Ben ten Cate",                 "NL",    "Ben",                  "ten",     "Cate"),
    ("Jan Ben van Dijk",             "NL",    "Jan Ben",              "van",     "Dijk"),
    ("Ben Van Dijck",                "BE",    "Ben",                  "Van",     "Dijck"),
    ("Al de Boer",                   "NL",    "Al",                   "de",      "Boer"),
    ("Della van Dam",                "NL",    "Della",                "van",     "Dam"),
    ("Di van Os",                    "NL",    "Di",                   "van",     "Os"),
    ("Do van Ranst",                 "NL",    "Do",                   "van",     "Ranst"),
    ("Ben Ali",                      "NL",    None,                   None,      "Ben Ali"),
    ("Mohammed ben Abdallah",        "NL",    "Mohammed",             None,      "ben Abdallah"),
    ("Mw. El Amrani-Bouali",         "NL",    None,                   "el",      "Amrani-Bouali"),
    ("dhr. El Ghazouani-Smit",       "NL",    None,                   "el",      "Ghazouani-Smit"),
    ("Al Gore",                      "NL",    "Al",                   None,      "Gore"),
    ("Pham Van Duc",                 "NL",    "Van Duc",              None,      "Pham"),
    ("Maria del Carmen García López", "NL",   "Maria del Carmen",     None,      "García López"),
    ("Maria de los Angeles Ruiz",    "DE",    "Maria de los Angeles", None,      "Ruiz"),
    ("Maria de la Cruz",             "NL",    "Maria",                "de la",   "Cruz"),
    ("Maria de Vries",               "NL",    "Maria",                "de",      "Vries"),
    ("Thanh Van Le",                 "US",    "Thanh Van",            None,      "Le"),
    ("Jan Van Dijk",                 "US",    "Jan",                  "Van",     "Dijk"),
    ("Luc Van Mai",                  "BE",    "Luc",                  "Van",     "Mai"),
    ("Sherwin Lieuw A Sie",          "NL",    "Sherwin",              None,      "Lieuw A Sie"),
]  # fmt: skip


@pytest.mark.parametrize("row", READ)
def test_each_part_is_read_and_nothing_asked(row):
    typed, country, *parts = row
    checked = names.check(typed, country=country)
    name = checked.value
    assert [name.given_names, name.infix, name.family_name] == parts
    assert not checked.suggestions


def test_an_article_is_no_partner():
    assert names.parse("Ghaith Al-Hamwi", country="NL").alternatives == ()
    assert len(names.parse("Fatma Yılmaz-Kaya", country="NL").alternatives) == 2
