"""Slips in given names, and given names that merely look like one."""

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names
from firsttimeright.fields.names.as_typed import marked_otherwise
from firsttimeright.fields.names.kin import from_afar
from firsttimeright.fields.names.made import made_given
from firsttimeright.fields.names.variants import way
from firsttimeright.reference import standard
from firsttimeright.reference.people import given_at_home

PUT_RIGHT = [
    ("DE", "Wolfgnag", ["Wolfgang"], "popular in Germany, hardly known to the world's list"),
    ("DE", "Annegrte", ["Annegret"], "likewise"),
    ("DE", "Jürgne", ["Jürgen"], "an umlaut is a letter of the country, which the table leaves out"),
    ("DE", "Günhter", ["Günther"], "likewise"),
    ("SE", "Björrn", ["Björn"], "likewise"),
    ("NL", "Mohmamed", ["Mohammed"], "certainly a slip, and rather of one of two names"),
    ("NL", "Sandrr", ["Sandra", "Sander"], "certainly a slip, and of either"),
    ("BE", "Philipe", ["Philippe"], "on a list of the world with a few bearers, and a slip in Belgium"),
]  # fmt: skip
QUIET = [
    ("NL", "Huybrecht", "Huibrecht in an older spelling"),
    ("NL", "Christiaen", "Christiaan in an older spelling"),
    ("BE", "Gwendolien", "Gwendoline in the Dutch spelling"),
    ("BE", "Theophiel", "Théophile in the Dutch spelling"),
    ("US", "Addam", "on a list, and with a consonant twice as parents please"),
    ("BE", "Eugeen", "Eugène in the Dutch spelling"),
    ("BE", "Yarne", "Jarne as parents please"),
    ("BE", "Jacquelien", "on the list of the Dutch"),
    ("NL", "Eeltje", "Eelke, Eelco and Eeltje have one stem"),
    ("DE", "Kläry", "Klara has no umlaut"),
    ("DE", "Fränze", "nor has Franz"),
    ("DE", "Linya", "near Linda and Lina: such a name lies between others by chance"),
    ("NL", "Diderik", "Diederik in another spelling"),
    ("NL", "Aaaa", "a key held down is no slip in a name"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "offered", "why"), PUT_RIGHT)
def test_a_slip_in_a_popular_given_name_is_put_right(country, typed, offered, why):
    family = {"DE": "Müller", "NL": "Jansen", "BE": "Peeters", "SE": "Johansson"}[country]
    found = Intake(country=country).check({"given_name": typed, "family_name": family}).suggestions
    assert [item.after for item in found if item.field == "given_name"] == offered, why


@pytest.mark.parametrize(("country", "typed", "why"), QUIET)
def test_a_given_name_in_another_spelling_is_left_alone(country, typed, why):
    record = {"given_name": typed, "family_name": "de Vries"}
    assert not [
        item for item in Intake(country=country).check(record).suggestions if item.code == "name.typo_suspect"
    ], why


@pytest.mark.parametrize(
    ("name", "country", "made"),
    [("huybrecht", "NL", True), ("huybrecht", "DE", False), ("eeltje", "NL", True), ("annemrie", "NL", False)],
)
def test_what_the_dutch_spell_in_two_ways_is_made(name, country, made):
    assert made_given(name, country, standard()) is made


def test_what_is_popular_at_home_is_said_of_that_country_alone():
    assert given_at_home("jurgen", "DE") > 0 == given_at_home("jurgen", "US") == given_at_home("jurgen", None)


@pytest.mark.parametrize("name", ["gerrit", "thijs", "henk", "willem", "jeroen", "martijn", "tineke", "truus"])
def test_a_name_borne_by_the_dutch_alone_is_as_usual_as_its_bearers_elsewhere_tell(name):
    assert given_at_home(name, "NL") >= 300


@pytest.mark.parametrize("name", ["lakeisha", "kyle", "graham", "javier"])
def test_a_name_of_elsewhere_is_no_usual_one_of_the_dutch(name):
    """They stand on the list of the Dutch, and are borne by many in the world."""
    assert given_at_home(name, "NL") < given_at_home("tineke", "NL")


@pytest.mark.parametrize(
    ("name", "country", "afar"),
    [
        ("jansen", "NL", 0.0),
        ("nijsten", "NL", 0.0),
        ("hillenius", "NL", 0.5),
        ("papadopoulos", "NL", 1.0),
        ("xqzvw", "NL", 1.0),
    ],
)
def test_a_rare_family_name_of_the_country_is_hardly_one_from_afar(name, country, afar):
    assert from_afar("family", name, "", country, standard()) == afar


@pytest.mark.parametrize(
    ("typed", "meant", "kind", "found"),
    [
        ("groet", "groot", "substitution", "another_vowel"),
        ("linds", "linda", "neighbour_key", ""),
        ("louei", "louie", "transposition", "vowels_crossed"),
        ("peetesr", "peeters", "transposition", "end_crossed"),
        ("peter", "peters", "omission", "no_s"),
        ("linida", "linda", "insertion", "vowel_more"),
        ("lindda", "linda", "doubling", ""),
        ("lindaa", "linda", "doubling", ""),
    ],
)
def test_the_ways_in_which_names_differ_rather_than_fingers_slip(typed, meant, kind, found):
    assert way(typed, meant, (kind,)) == found


ASKED_ABOUT = [
    # country, typed, beside, offered first, why
    ("NL", "Mariekee", "Bos", "Marieke", "no Dutch name ends in ee for e"),
    ("NL", "Bramm", "Jansen", "Bram", "a letter twice, which no parents write so"),
    ("FR", "Lawtitia", "Petit", "Laetitia", "a key beside, in a name that many bear"),
    ("US", "Stevvn", "Brown", "Steven", "another letter, in a name that many bear"),
]
LEFT_ALONE = [
    # country, typed, beside, why
    ("NL", "Pieters", "Jansen", "a patronymic, given to some"),
    ("NL", "Herberts", "Jansen", "as Latvians write it"),
    ("NL", "Julião", "Jansen", "an accent is no slip"),
    ("NL", "Kévim", "Jansen", "nor is this one"),
    ("BE", "Lukács", "Peeters", "the name of Hungarians"),
    ("NL", "Daavid", "Jansen", "the name of Finns"),
    ("NL", "Isara", "de Vries", "a letter in front makes another name"),
]


@pytest.mark.parametrize(("country", "typed", "family", "first", "why"), ASKED_ABOUT)
def test_a_slip_that_makes_no_name_is_asked_about(country, typed, family, first, why):
    found = Intake(country=country).check({"given_name": typed, "family_name": family}).suggestions
    assert [item.after for item in found if item.field == "given_name"][:1] == [first], why


@pytest.mark.parametrize(("country", "typed", "family", "why"), LEFT_ALONE)
def test_a_name_that_differs_as_names_do_is_left_alone(country, typed, family, why):
    for found in (
        Intake(country=country).check({"given_name": typed, "family_name": family}),
        names.check({"given_name": typed, "family_name": family}, country=country),
    ):
        assert not [item for item in found.suggestions if item.field == "given_name"], why


@pytest.mark.parametrize(
    ("typed", "meant", "kind", "found"),
    [
        ("pieters", "pieter", "insertion", "s_behind"),
        ("marias", "maria", "insertion", ""),
        ("isara", "sara", "insertion", "first_more"),
        ("ssara", "sara", "doubling", ""),
        ("ohannes", "johannes", "omission", "first_less"),
        ("linya", "linda", "substitution", "y_instead"),
        ("lydya", "lyda", "insertion", "y_instead"),
        ("santusa", "santusha", "omission", "h_less"),
    ],
)
def test_how_given_names_of_elsewhere_differ(typed, meant, kind, found):
    assert way(typed, meant, (kind,)) == found


@pytest.mark.parametrize(
    ("typed", "name", "country", "otherwise"),
    [
        ("Julião", "Julia", "NL", True),
        ("Jürgne", "Jurgen", "DE", False),
        ("Françios", "François", "NL", False),
        ("Julién", "Julien", "FR", False),
        ("Julien", "Julie", "FR", False),
    ],
)
def test_an_accent_is_meant(typed, name, country, otherwise):
    assert marked_otherwise(typed, name, country) is otherwise


@pytest.mark.parametrize(("name", "made"), [("daaan", False), ("mariekee", False), ("christiaen", True)])
def test_a_key_held_down_makes_no_name(name, made):
    assert made_given(name, "NL", standard()) is made


def test_nobody_is_offered_the_family_name_for_the_given_name():
    record = {"given_name": "Pami", "family_name": "Sami", "email": "p.sami@example.com"}
    assert not Intake(country="DE").check(record).suggestions
    spelled = Intake(country="DE").check({**record, "family_name": "Bakker", "email": "sami.bakker@example.com"})
    assert [item.after for item in spelled.suggestions] == ["Sami"]
