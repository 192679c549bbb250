"""A name that stands in the field before its own, while its own is empty."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

FIELDS = ("salutation", "titles", "initials", "given_name", "family_name")
OFF = [
    # country and what stands in the fields                           what is offered
    ("NL", {"given_name": "Hoekstra"},                                {"given_name": None, "family_name": "Hoekstra"}),
    ("NL", {"salutation": "Mevr.", "given_name": "Hoekstra"},         {"given_name": None, "family_name": "Hoekstra"}),
    ("DE", {"salutation": "Frau", "given_name": "Schmitz"},           {"given_name": None, "family_name": "Schmitz"}),
    ("FR", {"initials": "M.", "given_name": "Lefebvre"},              {"given_name": None, "family_name": "Lefebvre"}),
    ("NL", {"salutation": "Wietske", "given_name": "Hoekstra"},
     {"salutation": None, "given_name": "Wietske", "family_name": "Hoekstra"}),
    ("GB", {"salutation": "Fiona", "given_name": "Auchterlonie"},
     {"salutation": None, "given_name": "Fiona", "family_name": "Auchterlonie"}),
    ("US", {"salutation": "Karen", "given_name": "Foster"},
     {"salutation": None, "given_name": "Karen", "family_name": "Foster"}),
    ("GB", {"salutation": "Eleanor", "given_name": "Bishop"},
     {"salutation": None, "given_name": "Eleanor", "family_name": "Bishop"}),
    ("DE", {"salutation": "Jürgen", "family_name": "Schmitz"},        {"salutation": None, "given_name": "Jürgen"}),
    ("NL", {"titles": "Marijke", "family_name": "Bos"},               {"titles": None, "given_name": "Marijke"}),
    ("NL", {"initials": "Verkerk", "family_name": "J.P."},            {"initials": "J.P.", "family_name": "Verkerk"}),
    ("DE", {"initials": "Schmitz", "family_name": "K. "},             {"initials": "K.", "family_name": "Schmitz"}),
    ("NL", {"initials": "jan", "family_name": "Bos"},                 {"initials": None, "given_name": "Jan"}),
    ("DE", {"initials": "max", "family_name": "schmitz"},             {"initials": None, "given_name": "Max"}),
    ("NL", {"initials": "Marijke", "given_name": "Hoekstra"},
     {"initials": None, "given_name": "Marijke", "family_name": "Hoekstra"}),
]  # fmt: skip


def offers(country, record):
    report = Intake(country=country).check({**dict.fromkeys(FIELDS, ""), **record})
    return {item.field: item.after for item in report.suggestions}, report


@pytest.mark.parametrize(("country", "record", "offered"), OFF)
def test_a_name_one_field_off_is_offered_its_own(country, record, offered):
    found, report = offers(country, record)
    assert found == offered
    assert len({item.cause for item in report.suggestions}) == 1
    assert "initials" not in {item.field for item in report.completions}, "they would be those of the family name"


QUIET = [
    ("NL", {"given_name": "Willemijn"},                        "a given name alone"),
    ("NL", {"given_name": "Suharti"},                          "a name that no table has"),
    ("ID", {"given_name": "Hoekstra"},                         "no table of family names: one name may be all"),
    ("GB", {"given_name": "Bradley"},                          "given as often"),
    ("US", {"given_name": "Carter"},                           "given as often"),
    ("NL", {"family_name": "Willemijn"},                       "the family may be called so"),
    ("NL", {"salutation": "Beste", "family_name": "Bos"},      "a greeting, and a Turkish name"),
    ("BE", {"salutation": "Lieve", "family_name": "Bos"},      "a greeting, and a Flemish name"),
    ("US", {"salutation": "Earl", "family_name": "Hill"},      "a title, and a name"),
    ("DE", {"salutation": "Graf", "family_name": "Hill"},      "a title, and a name"),
    ("NL", {"salutation": "Hoogedelgestrenge", "family_name": "Bos"}, "no name"),
    ("NL", {"salutation": "V", "family_name": "Bos"},          "a letter for the gender"),
    ("NL", {"salutation": "Dhr.", "given_name": "Jan", "family_name": "Bos"}, "all in place"),
    ("NL", {"initials": "J.P.", "family_name": "Verkerk"},     "all in place"),
    ("NL", {"initials": "J.P.", "family_name": "O."},          "a family name of one letter"),
    ("NL", {"initials": "JAN", "family_name": "Bos"},          "three initials"),
    ("NL", {"initials": "mac", "family_name": "Bos"},          "three initials that few are called by"),
    ("NL", {"initials": "jpm", "family_name": "Bos"},          "three initials"),
    ("NL", {"initials": "j.a.n", "family_name": "Bos"},        "three initials"),
    ("NL", {"initials": "jan", "given_name": "Johannes Adrianus", "family_name": "Bos"}, "the given name is there"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "why"), QUIET)
def test_what_may_stand_where_it_does_is_left_alone(country, record, why):
    assert offers(country, record)[0] == {}, why


def test_a_form_without_the_field_is_offered_nothing():
    report = Intake(country="NL").check({"salutation": "", "given_name": "Hoekstra", "email": "info@example.org"})
    assert report.suggestions == ()


def test_with_a_yes_the_names_stand_in_their_fields():
    _, report = offers("NL", {"salutation": "Wietske", "given_name": "Hoekstra"})
    record = report.accept("given_name").record
    assert (record["salutation"], record["given_name"], record["family_name"]) == (None, "Wietske", "Hoekstra")


WITH_INFIX = ("salutation", "given_name", "infix", "family_name")
IN_THE_INFIX = [
    # country, what stands in the four fields, and what is offered
    ("NL", ("", "Mevr.", "Ingrid", "Postma"),        ("Mevr.", "Ingrid", None, "Postma")),
    ("NL", ("", "Dhr.", "Kees", "van Dongen"),       ("Dhr.", "Kees", None, "van Dongen")),
    ("NL", ("", "Dhr.", "Kees", "van"),              ("Dhr.", "Kees", "van", None)),
    ("GB", ("", "Mr", "Tom", "De"),                  ("Mr", "Tom", None, "De")),
    ("NL", ("", "Mevr.", "Linda", "Van"),            ("Mevr.", "Linda", None, "Van")),
    ("NL", ("Mevr.", "", "Ingrid", "Postma"),        ("Mevr.", "Ingrid", None, "Postma")),
    ("NL", ("", "", "Jan Willem", "Postma"),         (None, "Jan Willem", None, "Postma")),
    ("BE", ("", "Mme", "Bérengère", "Lambert"),      ("Mme", "Bérengère", None, "Lambert")),
    ("DE", ("", "Frau", "Sabine", "Schmidt"),        ("Frau", "Sabine", None, "Schmidt")),
]  # fmt: skip
INFIX_QUIET = [
    ("NL", ("", "Ingrid", "Maria", "Postma"),        "a second given name"),
    ("NL", ("", "", "Ben", "Ali"),                   "a part of the family name"),
    ("NL", ("", "", "Della", "Rosa"),                "a part of the family name"),
    ("NL", ("Mevr.", "", "Van", "Dyke"),             "an infix, and a name"),
    ("NL", ("Dhr.", "", "Ter", "Horst"),             "an infix"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "meant"), IN_THE_INFIX)
def test_a_given_name_in_the_field_of_the_infix_is_offered_its_own(country, typed, meant):
    record = dict(zip(WITH_INFIX, typed, strict=True))
    report = Intake(country=country).check(record)
    offered = {**report.record, **{item.field: item.after for item in report.suggestions}}
    assert tuple(offered[field] or None for field in WITH_INFIX) == meant
    assert report.suggestions


@pytest.mark.parametrize(("country", "typed", "why"), INFIX_QUIET)
def test_what_may_stand_in_the_field_of_the_infix_is_left_alone(country, typed, why):
    assert not Intake(country=country).check(dict(zip(WITH_INFIX, typed, strict=True))).suggestions, why


def test_without_a_field_for_the_salutation_it_stays_with_the_given_name():
    report = Intake(country="NL").check({"given_name": "Mevr.", "infix": "Ingrid", "family_name": "Postma"})
    assert {item.field: item.after for item in report.suggestions} == {"given_name": "Mevr. Ingrid", "infix": None}


@pytest.mark.parametrize(
    ("country", "form", "name"), [("GB", "Mrs", "Emily"), ("US", "Ms.", "Karen"), ("DE", "Frau", "Birgit")]
)
def test_a_form_of_address_is_nobodys_family_name(country, form, name):
    report = Intake(country=country).check({"salutation": "", "given_name": form, "family_name": name})
    assert report.record["salutation"] == form
    assert form not in {item.after for item in report.suggestions}
