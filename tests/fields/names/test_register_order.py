"""Family name first, as registers write it, where an infix leads or the country is used to it."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names

FIRST = [
    # typed                     country  given        infix      family
    ("DI STEFANO GIUSEPPE",     "IT",    "Giuseppe",   None,      "Di Stefano"),
    ("Della Valle Anna Maria",  "IT",    "Anna Maria", None,      "Della Valle"),
    ("Lo Presti Maria",         "IT",    "Maria",      None,      "Lo Presti"),
    ("DE ROSSI MARIO",          "IT",    "Mario",      None,      "De Rossi"),
    ("LE GALL YANN",            "FR",    "Yann",       None,      "Le Gall"),
    ("VAN DAMME JEAN CLAUDE",   "BE",    "Jean Claude", "Van",    "Damme"),
    ("KOWALSKI JAN",            "PL",    "Jan",        None,      "Kowalski"),
    ("Nowak Anna",              "PL",    "Anna",       None,      "Nowak"),
]  # fmt: skip
FIRST += [
    ("GRAAF DE, WILLEMIJN",     "NL",    "Willemijn",  "de",      "Graaf"),
    ("RIDDER DE, JAN",          "NL",    "Jan",        "de",      "Ridder"),
    ("Prins de, Jan",           "NL",    "Jan",        "de",      "Prins"),
    ("MEESTER DE, KEES",        "NL",    "Kees",       "de",      "Meester"),
]  # fmt: skip
FIRST += [
    ("Novák Jan",               "CZ",    "Jan",        None,       "Novák"),
    ("NOVÁKOVÁ MARIE",          "CZ",    "Marie",      None,       "Nováková"),
    ("Ing. Svoboda Petr",       "CZ",    "Petr",       None,       "Svoboda"),
    ("Novák Jan Karel",         "CZ",    "Jan Karel",  None,       "Novák"),
    ("Vopršálek Tomáš",         "CZ",    "Tomáš",      None,       "Vopršálek"),
    ("Horváth Jozef",           "SK",    "Jozef",      None,       "Horváth"),
    ("Nagy János",              "HU",    "János",      None,       "Nagy"),
    ("Nagy László dr.",         "HU",    "László",     None,       "Nagy"),
]  # fmt: skip
AS_WRITTEN = [
    ("Jan Novák",               "CZ",    "Jan",        None,       "Novák"),
    ("Marek Pavel",             "CZ",    "Marek",      None,       "Pavel"),  # either may be either
    ("Emma Marek",              "CZ",    "Emma",       None,       "Marek"),
    ("Novák Jan",               "NL",    "Novák",      None,       "Jan"),
    ("János Nagy",              "HU",    "János",      None,       "Nagy"),
    ("graaf van Gronsveld, Willem", "NL", "Willem",    "van",     "Gronsveld"),
    ("Giuseppe Di Stefano",     "IT",    "Giuseppe",   None,      "Di Stefano"),
    ("De Luca",                 "IT",    None,         None,      "De Luca"),
    ("De Luca Rossi",           "IT",    None,         None,      "De Luca Rossi"),
    ("Jan Kowalski",            "PL",    "Jan",        None,      "Kowalski"),
    ("GAD FARIS",               "PL",    "Gad",        None,      "Faris"),
    ("Adam Marek",              "PL",    "Adam",       None,      "Marek"),
    ("Van den Berg",            "BE",    None,         "Van den", "Berg"),
    ("Jean-Marc de la Tour",    "FR",    "Jean-Marc",  "de la",   "Tour"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "given", "infix", "family"), [*FIRST, *AS_WRITTEN])
def test_the_order_is_told_by_the_infix_and_the_tables(typed, country, given, infix, family):
    name = names.parse(typed, country=country).value
    assert (name.given_names, name.infix, name.family_name) == (given, infix, family)


@pytest.mark.parametrize("typed", ["van van de", "di", "De La", "van den"])
def test_infixes_alone_are_read_without_a_fault(typed):
    for country in ("BE", "IT", "FR", "PL", "NL"):
        assert names.parse(typed, country=country).value is not None


@pytest.mark.parametrize("typed", ["DE ROSSI MARIO", "de rossi mario", "DEL BIANCO ANNA", "NOVÁK JAN"])
def test_a_name_that_was_turned_round_is_tidied(typed):
    country = "CZ" if typed == "NOVÁK JAN" else "IT"
    after = [change.after for change in names.parse(typed, country=country).changes]
    assert after == [names.render(names.parse(typed, country=country).value, country=country)]


@pytest.mark.parametrize(
    ("typed", "family"),
    [("Hloušal Jan", "Hloušal"), ("Quux Tereza", "Quux"), ("Jan Novák", None), ("Marek Pavel", None)],
)
def test_where_the_order_is_not_sure_there_is_another_reading(typed, family):
    others = [name.family_name for name, _ in names.parse(typed, country="CZ").alternatives]
    assert others == ([family] if family else [])
