"""A long name that no table has, and another one slip away in the e-mail address."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

FOUND = [
    # country given  typed            local part             meant
    ("NL", "Jan", "Hoogstaed", "jan.hoogstaedt", "Hoogstaedt"),
    ("NL", "Jan", "Hoogstaed", "hoogstaedt", "Hoogstaedt"),
    ("BE", "Jan", "Desmedtlan", "jan.desmedtlaan", "Desmedtlaan"),
    ("IT", "Marco", "Delvechiano", "marco.delvecchiano", "Delvecchiano"),
    ("DE", "Ute", "Wiesenthale", "ute.wiesenthaler", "Wiesenthaler"),
    ("DE", "Jens", "Brügelmester", "jens.bruegelmeister", "Brügelmeister"),
    ("DE", "Jens", "Brügelmester", "jens.brugelmeister", "Brügelmeister"),
    ("DE", "Jens", "Bruegelmester", "jens.bruegelmeister", "Bruegelmeister"),
]


@pytest.mark.parametrize(("country", "given", "typed", "local", "meant"), FOUND)
def test_the_one_in_the_address_was_meant(country, given, typed, local, meant):
    intake = Intake(country=country)
    record = {"given_name": given, "family_name": typed, "email": f"{local}@gmail.com"}
    (item,) = intake.check(record).suggestions
    assert item.after == meant
    for own in (typed.replace("ü", "ue").lower(), f"{given}.{typed.replace('ü', 'u')}".lower()):
        assert not intake.check({**record, "email": f"{own}@gmail.com"}).suggestions


QUIET = [
    ("NL", "Micheal", "Bos", "michael.bos"),  # borne itself, and many a mailbox is spelled as the other
    ("NL", "Annelise", "Bos", "annelies.bos"),
    ("US", "Jenifer", "Smith", "jennifer.smith"),
    ("IT", "Daniela", "Rossi", "daniele.rossi"),  # two of one house
    ("NL", "Ria", "Bakker", "rik.bakker"),
    ("NL", "Jan", "Janse", "jan.jansen"),
    ("NL", "Jan", "Visscher", "jan.visser"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "local"), QUIET)
def test_a_usual_name_beside_a_more_usual_one_in_the_address_is_left_alone(country, given, family, local):
    record = {"given_name": given, "family_name": family, "email": f"{local}@gmail.com"}
    assert not Intake(country=country).check(record).suggestions


@pytest.mark.parametrize(
    ("typed", "local", "meant"),
    [("Jeniffer", "jennifer.smith", "Jennifer"), ("Cristopher", "christopher.smith", "Christopher")],
)
def test_a_given_name_is_spelled_as_the_address_has_it(typed, local, meant):
    record = {"given_name": typed, "family_name": "Smith", "email": f"{local}@gmail.com"}
    (item,) = Intake(country="US").check(record).suggestions
    assert item.after == meant
    assert not Intake(country="US").check({**record, "email": f"{typed.lower()}.smith@gmail.com"}).suggestions


def test_an_ending_that_no_slip_makes_is_another_name():
    for typed, local in (("Desmedtlan", "jan.desmedt"), ("Delvechiano", "jan.delvecchio")):
        record = {"given_name": "Jan", "family_name": typed, "email": f"{local}@gmail.com"}
        assert not Intake(country="BE").check(record).suggestions


@pytest.mark.parametrize("name", ["Pot", "Ost", "Mai"])
@pytest.mark.parametrize("local", ["post7106", "post", "mail", "info"])
def test_what_a_mailbox_is_called_is_no_name(name, local):
    record = {"given_name": "Anita", "family_name": name, "email": f"{local}@gmail.com"}
    assert not [item for item in Intake(country="GB").check(record).suggestions if item.field == "family_name"]


HALVES = [
    # country given  typed                  local part               meant, or None where nothing is asked
    ("NL", "Anne", "van Rossum-Tichelaa", "anne.tichelaar", "van Rossum-Tichelaar"),
    ("NL", "Anne", "van Rossum-Tichealar", "anne.vanrossumtichelaar", "van Rossum-Tichelaar"),
    ("DE", "Silke", "Brandt-Oehmcihen", "silke.oehmichen", "Brandt-Oehmichen"),
    ("DE", "Silke", "Brandt-Oehmichen", "silke.brandt", None),
    ("DE", "Silke", "Brandt-Oehmichen", "silke.oehmichen", None),
    ("NL", "Anne", "van Rossum-Janse", "anne.jansen", None),  # a name of its own
    ("NL", "Anne", "van Rossum-Visscher", "anne.visser", None),
]


@pytest.mark.parametrize(("country", "given", "typed", "local", "meant"), HALVES)
def test_half_of_a_double_name_in_the_address_tells_of_that_half(country, given, typed, local, meant):
    record = {"given_name": given, "family_name": typed, "email": f"{local}@gmail.com"}
    assert [item.after for item in Intake(country=country).check(record).suggestions] == ([meant] if meant else [])


BESIDE = [
    # country given     typed                local part                        meant
    ("NL", "Leila",  "Mordai Nejad",      "leila.moradinejad",              "Moradi Nejad"),
    ("US", "Wanda",  "Maldondao Cruz",    "wanda.maldonadocruz",            "Maldonado Cruz"),
    ("NL", "Bea",    "Noggueira dos Santos", "bea.nogueiradossantos",       "Nogueira dos Santos"),
    ("GB", "Jory",   "Trevankon-Penrose", "jory.trevanionpenrose",          "Trevanion-Penrose"),
    ("DK", "Lars",   "Kiekegaard Bøgh",   "lars.kierkegaardbogh",           "Kierkegaard Bøgh"),
    ("GB", "Jory",   "Trevanion-Penrose", "jory.trevanionpenrose",          None),
    ("NL", "Anne",   "Jansen-Janssen",    "anne.jansenjanssen",             None),
    ("BE", "Anne",   "Jansen Jans",       "anne.jansjansen",                None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "typed", "local", "meant"), BESIDE)
def test_the_other_words_of_a_name_may_stand_on_either_side(country, given, typed, local, meant):
    record = {"given_name": given, "family_name": typed, "email": f"{local}@gmail.com"}
    assert [item.after for item in Intake(country=country).check(record).suggestions] == ([meant] if meant else [])


WRITTEN = [
    # country given     family            local part               field          meant
    ("US", "Anges",   "Miller",        "agnes.miller",         "given_name",  "Agnes"),
    ("DE", "Tubğa",   "Yılmaz",        "tugba.yilmaz",         "given_name",  "Tuğba"),
    ("FR", "Luc",     "Quémnéeur",     "luc.quemeneur",        "family_name", "Quéméneur"),
    ("NL", "Jan",     "IJselmuiden",   "jan.ijsselmuiden",     "family_name", "IJsselmuiden"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "local", "field", "meant"), WRITTEN)
def test_what_is_offered_is_written_as_it_was_typed(country, given, family, local, field, meant):  # noqa: PLR0917
    record = {"given_name": given, "family_name": family, "email": f"{local}@gmail.com"}
    assert [(i.field, i.after) for i in Intake(country=country).check(record).suggestions] == [(field, meant)]
