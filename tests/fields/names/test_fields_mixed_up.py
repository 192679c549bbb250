"""Parts of a name in a field that is not theirs: infixes, Vietnamese middle names, businesses."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind

MOVED = [
    # given           infix     family    given         infix      family
    ("Jan van",       None,     "Dijk",   "Jan",        "van",     "Dijk"),
    ("Jan van",       "der",    "Berg",   "Jan",        "van der", "Berg"),
    ("Jan op",        "den",    "Camp",   "Jan",        "op den",  "Camp"),
    ("Jan",           "Jansen", "",       "Jan",        None,      "Jansen"),
    ("Jan",           "Dijk",   "van",    "Jan",        "van",     "Dijk"),
    ("Van Anh",       "",       "Nguyen", "Van Anh",    None,      "Nguyen"),
    ("Tran Van",      None,     "Nguyen", "Tran Van",   None,      "Nguyen"),
    ("Le Van",        None,     "Nguyen", "Le Van",     None,      "Nguyen"),
    ("Jan van",       "van",    "Dijk",   "Jan",        "van",     "Dijk"),
    ("Jan",           "Jansen", "Bakker", "Jan",        "Jansen",  "Bakker"),  # nobody knows what is meant
]  # fmt: skip


@pytest.mark.parametrize("row", MOVED)
def test_each_part_goes_to_its_own_field(row):
    fields = dict(zip(("given_name", "infix", "family_name"), row[:3], strict=True))
    read = names.parse(fields, country="NL").value
    assert (read.given_names, read.infix, read.family_name) == row[3:]


@pytest.mark.parametrize(
    ("given", "family", "swapped"),
    [
        ("Nguyen", "Van Anh", True),
        ("Tran", "Thi Mai", True),
        ("Nguyen", "Van Dijk", False),
        ("Le", "Van Damme", False),
        ("Van Anh", "Nguyen", False),
    ],
)
def test_a_vietnamese_name_in_the_order_of_its_country_is_asked_about(given, family, swapped):
    checked = names.check({"given_name": given, "family_name": family}, country="NL")
    assert [item.after for item in checked.suggestions] == ([family, given] if swapped else [])


@pytest.mark.parametrize(
    ("country", "given", "family", "codes"),
    [
        ("CZ", "Novák", "Jan", ["name.swapped_fields"]),
        ("SK", "Kováčová", "Mária", ["name.swapped_fields"]),
        ("HU", "Nagy", "János", ["name.swapped_fields"]),
        ("CZ", "Jan", "Novák", []),
        ("CZ", "Marek", "Pavel", []),
        ("HU", "Péter", "László", []),
        ("HU", "János", "Nagy", []),
    ],
)
def test_fields_in_register_order_are_asked_about(country, given, family, codes):
    assert list(names.check({"given_name": given, "family_name": family}, country=country).codes) == codes


@pytest.mark.parametrize(
    ("typed", "country", "meant"),
    [
        ("Jan der van Berg", "NL", "van der"),
        ("J. den van Meer", "NL", "van den"),
        ({"given_name": "Jan", "infix": "'t in", "family_name": "Veld"}, "NL", "in 't"),
        ({"given_name": "Jan", "infix": "Der Van", "family_name": "Stappen"}, "BE", "Van der"),
        ("Jan der von Heide", "DE", "von der"),
    ],
)
def test_exchanged_words_of_an_infix_are_asked_about(typed, country, meant):
    assert [item.after for item in names.check(typed, country=country).suggestions] == [meant]


@pytest.mark.parametrize(
    "typed", ["Anna de van der Schueren", "Jan van de Berg", "Jan op de Beek", "Jan van den Berg", "Ana de la Cruz"]
)
def test_other_infixes_are_not(typed):
    assert names.check(typed, country="NL").suggestions == ()


BUSINESSES = [
    ("NL", "Café", "De Engel"), ("NL", "Hotel", "De Gouden Leeuw"), ("NL", "Bakkerij", "Jansen"),
    ("BE", "Café", "De Zwaan"), ("NL", "Camping", "De Bosrand"), ("NL", "Café de", "Engel"),
    ("NL", "Taxi", "Ali"), ("NL", "Kapper", "van Dijk"), ("NL", "Jansen en", "Zonen"), ("GB", "Smith &", "Sons"),
    ("NL", "Bakkerij Jansen", ""), ("DE", "Weber Maschinenbau", "AG"), ("NL", "Hotel De Gouden", "Leeuw"),
    ("NL", "Maatschap", "Zuid"), ("DE", "Stiftung", "Mercator"), ("FR", "École Jules", "Ferry"),
    ("BE", "VZW Chiro", "Sint-Jozef"), ("GB", "City of", "Bath"), ("DE", "Schmidt GmbH & Co.", "KG"),
    ("NL", "Maatschap Jansen en De", "Wit"), ("NL", "Kapsalon Anja", ""), ("NL", "Stichting Noord", ""),
    ("BE", "SPRL", "Toitures Denis"), ("DE", "GmbH", "Dachbau Meier"), ("GB", "Ltd", "Denis Roofing"),
    ("FR", "SARL", "Dupont"), ("BE", "BVBA", "Peeters"),
]  # fmt: skip
PERSONS = [
    ("NL", "B.V.", "Jansen"), ("NL", "NV", "Smit"), ("NL", "SAS", "de Boer"), ("NL", "Sa", "Jansen"),
    ("NL", "Winkel", "Jan"), ("NL", "Jan", "Winkel"), ("NL", "Kapper", "Ali"), ("NL", "Bakker", "Jansen"),
    ("NL", "Bloem", "Bakker"), ("NL", "Bar", "Jansen"), ("NL", "Harmonie", "Bos"), ("TR", "Döner", "Yılmaz"),
    ("NL", "Maison", "de Vries"), ("JM", "Handel", "Adams"), ("GB", "Church", "Smith"),
    ("NL", "Klooster", "Anna"), ("NL", "Jan en", "Zoon"), ("NL", "Sia Maria", "Smit"),
    ("FI", "Ville Maria", "Korhonen"), ("DE", "Immo Karl", "Weber"), ("US", "Henry Lodge", "Smith"),
    ("BE", "Ver Elst", "Marc"), ("NL", "Maria Sas", "Smit"),
    ("US", "Ann Store", "Miller"), ("NL", "Mevr. Bakker", ""), ("NL", "Ver Elst", ""), ("NL", "Mevr. Winkel", "Smit"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family"), BUSINESSES)
def test_a_business_is_seen_in_two_fields(country, given, family):
    checked = names.check({"given_name": given, "family_name": family}, country=country)
    assert checked.value.kind is Kind.COMPANY
    assert [item.after for item in checked.suggestions] == [f"{given} {family}".strip()]
    assert not checked.changes


@pytest.mark.parametrize(("country", "given", "family"), PERSONS)
def test_a_person_called_like_a_business_stays_one(country, given, family):
    assert names.check({"given_name": given, "family_name": family}, country=country).value.kind is not Kind.COMPANY


@pytest.mark.parametrize(
    ("country", "fields", "formatted", "left"),
    [
        ("US", {"given_name": "Mary", "family_name": "St. James"}, "Mary St. James", None),
        ("NL", {"initials": "P. (Peter)", "family_name": "Bos"}, "P. (Peter) Bos", None),
        ("NL", {"given_name": "Riet", "family_name": "Bos-geb. Kalf"}, "Riet Bos geb. Kalf", None),
        ("NL", {"given_name": "Fatima", "family_name": "Bouali ep. El Amrani"}, "Fatima El Amrani-Bouali", None),
        ("NL", {"given_name": "E.", "family_name": "Tolsma - v.d. Ploeg"}, "E. Tolsma-v.d. Ploeg", None),
        ("GB", {"given_name": "Anne", "family_name": "Long formerly Short"}, "Anne Long née Short", None),
    ],
)
def test_what_stands_beside_a_name_in_its_field_has_its_place(country, fields, formatted, left):
    name = names.parse(fields, country=country).value
    assert (names.render(name, country=country), name.unparsed) == (formatted, left)


def test_a_family_name_with_an_article_is_seen_in_the_other_field():
    checked = names.check({"given_name": "LE BIHAN", "family_name": "Hervé"}, country="FR")
    assert [item.after for item in checked.suggestions] == ["Hervé", "Le Bihan"]


READ = [
    # fields                                                        formatted            kind            left
    ({"given_name": "Johan", "infix": "-", "family_name": "Bos"},   "Johan Bos",         Kind.PERSON,   "-"),
    ({"given_name": "Johan", "infix": "nvt", "family_name": "Bos"}, "Johan Bos",         Kind.PERSON,   "nvt"),
    ({"given_name": "Johan", "infix": "J.", "family_name": "Bos"},  "Johan J. Bos",      Kind.PERSON,   None),
    ({"initials": "-", "family_name": "Bos"},                       "Bos",               Kind.PERSON,   "-"),
    ({"initials": "J.", "given_name": "-", "family_name": "Bos"},   "J. Bos",            Kind.PERSON,   "-"),
    ({"initials": "JOHAN", "family_name": "BOS"},                   "Johan Bos",         Kind.PERSON,   None),
    ({"initials": "anna", "family_name": "bos"},                    "Anna Bos",          Kind.PERSON,   None),
    ({"initials": "jan", "given_name": "Johannes A.", "family_name": "Bos"}, "Johannes A. Bos", Kind.PERSON, None),
    ({"initials": "JAN", "family_name": "BOS"},                     "J.A.N. Bos",        Kind.PERSON,   None),
    ({"initials": "JHWM", "family_name": "BOS"},                    "J.H.W.M. Bos",      Kind.PERSON,   None),
    ({"given_name": "Johan, drs.", "family_name": "Bos"},           "drs. Johan Bos",    Kind.PERSON,   None),
    ({"given_name": "Johannes, roepnaam Hans", "family_name": "Bos"}, "Johannes (Hans) Bos", Kind.PERSON, None),
    ({"given_name": "Johan", "family_name": "Meer (van der)"},      "Johan van der Meer", Kind.PERSON,  None),
    ({"given_name": "Johan Mulder", "family_name": "Johan Mulder"}, "Johan Mulder",      Kind.PERSON,   None),
    ({"given_name": "De heer", "family_name": "de Boer"},           "De Boer",           Kind.PERSON,   None),
    ({"given_name": "Wed.", "family_name": "de Boer"},              "De Boer",           Kind.PERSON,   None),
    ({"given_name": "Erven", "family_name": "de Boer"},             "De Boer",           Kind.ESTATE,   None),
    ({"given_name": "T.a.v.", "family_name": "J. de Boer"},         "J. de Boer",        Kind.PERSON,   None),
    ({"given_name": "T.A.V.", "family_name": "Bos"},                "T.A.V. Bos",        Kind.PERSON,   None),
    ({"given_name": "overleden", "family_name": "Bos"},             "Bos",               Kind.PERSON,   "overleden"),
    ({"given_name": "Bel", "family_name": "Bos"},                   "Bel Bos",           Kind.PERSON,   None),
    ({"given_name": "Johan", "family_name": "Mulder en Els Bos"},   "Johan Mulder en Els Bos", Kind.COUPLE, None),
    ({"given_name": "J. Bos B.V.", "family_name": ""},              "J. Bos B.V.",       Kind.COMPANY,  "J. Bos B.V."),
]  # fmt: skip


@pytest.mark.parametrize("row", READ)
def test_a_field_that_holds_something_else_is_read_for_what_it_is(row):
    fields, formatted, kind, left = row
    name = names.parse(fields, country="NL").value
    assert (names.render(name, country="NL"), name.kind, name.unparsed) == (formatted, kind, left)


def test_a_lone_question_mark_is_no_lost_letter():
    assert names.check({"given_name": "?", "family_name": "Mulder"}, country="NL").suggestions == ()


@pytest.mark.parametrize(
    ("initials", "infix", "family", "read"),
    [
        ("van", None, "Dijk", ("", "van")),
        ("van der", "", "Berg", ("", "van der")),
        ("von", None, "Berg", ("", "von")),
        ("VAN", None, "Dijk", ("V.A.N.", "")),
        ("v.a.n.", None, "Dijk", ("V.A.N.", "")),
        ("jpm", None, "Dijk", ("J.P.M.", "")),
    ],
)
def test_an_infix_in_the_field_of_the_initials_is_no_row_of_letters(initials, infix, family, read):
    typed = {"initials": initials, "family_name": family} | ({} if infix is None else {"infix": infix})
    country = "DE" if initials == "von" else "NL"
    value = names.parse(typed, country=country).value
    assert (value.initials or "", value.infix or "") == read
