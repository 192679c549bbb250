"""How sure a given name makes the sex of its bearer: by counts, by lists, by the world; and what is asked then."""

from __future__ import annotations

import math

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names
from firsttimeright.fields.names.addressed import MOST_CERTAIN, certainty
from firsttimeright.fields.names.habits import habits
from firsttimeright.reasoning.engine import BASE_RATE, THRESHOLDS
from firsttimeright.reference import standard
from firsttimeright.reference.values import GivenName

REF = standard()
LEAST = THRESHOLDS["*"] / (1 - THRESHOLDS["*"]) * (1 - BASE_RATE) / BASE_RATE  # odds that a question must have


def sure(name: str, country: str, *, from_afar: bool = False) -> float:
    found = REF.given_name(name, country)
    assert found is not None
    return certainty(found, from_afar, habits(country, None), REF) or 0.0


def asked(name: str, country: str, salutation: str, family: str) -> list[str | None]:
    record = {"salutation": salutation, "given_name": name, "family_name": family}
    return [item.after for item in Intake(country=country).check(record).suggestions if item.field == "salutation"]


def test_a_question_needs_ninety_eight_bearers_in_a_hundred() -> None:
    assert pytest.approx(0.98, abs=0.001) == LEAST / (1 + LEAST)


ASKED = [
    # given and family name, country, salutation typed and offered, why
    ("Peter Schmidt", "DE", "Frau", "Herr", "the world over"),
    ("Johann Schmidt", "DE", "Frau", "Herr", "on the country's list, and nearly everywhere"),
    ("Lauren Smith", "GB", "Mr", "Ms", "among the most usual women's names of the office"),
    ("Cameron Smith", "GB", "Ms", "Mr", "among the most usual men's"),
    ("Michael Smith", "US", "Ms", "Mr", "counted"),
    ("Sabine Jansen", "NL", "Dhr.", "Mevr.", "on the list of one sex"),
    ("Jan Peeters", "BE", "Mevr.", "Dhr.", "usual there, and on the men's list alone"),
    ("Bastian Schmidt", "DE", "Frau", "Herr", "on the country's list, and on an office's next door"),
    ("Marion Schmidt", "DE", "Herr", "Frau", "of a German it is a woman's"),
    ("Jean Peeters", "BE", "Mevr.", "Dhr.", "counted there, whatever it is in the world"),
    ("Nicola Smith", "GB", "Mr", "Ms", "on the office's list of women, as is well known"),
    ("Alexis Lefebvre", "FR", "Mme", "M.", "of a Frenchman it is a man's"),
    ("Florian Schlitt", "DE", "Frau", "Herr", "of a rare German family name, though Americans have it too"),
    ("Jean Vauquelandre", "FR", "Mme", "M.", "so usual in France that a rare family name makes it no stranger's"),
    (
        "Alfie Thornwistle",
        "GB",
        "Ms",
        "Mr",
        "a family name of no table is hardly foreign where the table has the usual ones",
    ),
    ("Finja Kohlenbrenk", "DE", "Herr", "Frau", "the same"),
    (
        "Antonie Mulder",
        "NL",
        "Mevr.",
        "Dhr.",
        "on the men's list alone, of a usual family name, though women elsewhere",
    ),
    ("Maria Schmidt", "DE", "Herr", "Frau", "on both Dutch lists, but counted as women's in three countries"),
]
SILENT = [
    ("Taylor", "US", "Ms", "Smith", "counted, and both"),
    ("Charlie", "GB", "Ms", "Smith", "both, by another office's count"),
    ("Shannon", "NZ", "Mr", "Smith", "both, by the office's count"),
    ("Bente", "NL", "Dhr.", "Jansen", "on the lists of both sexes"),
    ("Merijn", "NL", "Mevr.", "Jansen", "on the lists of both sexes"),
    ("Nicky", "BE", "Mevr.", "Peeters", "not much more usual than the last on the men's list, and both elsewhere"),
    ("Sasha", "BE", "Mevr.", "Peeters", "the same"),
    ("Robin", "NL", "Dhr.", "Jansen", "held back"),
    ("Andrea", "CH", "Herr", "Meier", "both in Switzerland"),
    ("Marion", "DE", "Herr", "Travis", "where the family name is from, more than a few are men"),
    ("Jordan", "NL", "Mevr.", "Cotton", "the same"),
    ("Andrea", "BE", "Dhr.", "Peeters", "a quarter of those counted are men"),
    ("Gwen", "BE", "Dhr.", "Peeters", "on the lists of both sexes next door, and not quite sure in the world"),
    ("Luka", "DE", "Frau", "Schmidt", "on an office's list next door, but on both of the Dutch lists"),
    ("Luka", "BE", "Mevr.", "Peeters", "the same, and not much more usual than the last on the men's list"),
    ("Kelsey", "DE", "Herr", "Schmidt", "a list of Dutch names tells nothing of Germany"),
    ("Cody", "GB", "Ms", "Smith", "counted as a man's in America, but the world does not go by that"),
    ("Alexis", "FR", "Mme", "Cervantes", "of an American it is a woman's"),
    ("Jordan", "FR", "Mme", "Dovey", "in America both, where such a family name is known"),
    ("Reece", "NL", "Mevr.", "Bell", "in America one in five is a woman, and so usual is Bell there"),
    ("Leslie", "FR", "M.", "Vauquelandre", "a woman's there, but as usual elsewhere among men"),
    ("Nihal", "FR", "M.", "Freeman", "a woman's there, but where Freeman is from nobody counted the name"),
    ("Simone", "FR", "M.", "Vauquelandre", "an Italian man's, and no office counts Italians"),
    ("Jean", "FR", "Mme", "Smith", "where the family name is from it is a woman's"),
    ("Elin", "DE", "Herr", "Youngblood", "a family name of another country"),
    ("Andrea", "NL", "Dhr.", "Rossi", "an Italian man's"),
    ("Michele", "GB", "Mr", "Schollhorn", "an Italian man's; no accent was typed"),
]


@pytest.mark.parametrize(("name", "country", "salutation", "after", "why"), ASKED)
def test_a_salutation_that_hardly_anybody_of_the_name_has_is_asked_about(
    name: str, country: str, salutation: str, after: str, why: str
) -> None:
    given, family = name.split()
    assert asked(given, country, salutation, family) == [after], why


@pytest.mark.parametrize(("name", "country", "salutation", "family", "why"), SILENT)
def test_a_name_that_enough_of_the_other_sex_bear_stays_silent(
    name: str, country: str, salutation: str, family: str, why: str
) -> None:
    assert asked(name, country, salutation, family) == [], why


OTHER_NAMES = [
    ("Robyn Elizabeth", "GB", "Mr", ["Ms"], "the second name tells what the first leaves open"),
    ("Robyn Elizabeth", "GB", "Ms", [], "both agree with the salutation"),
    ("Robyn", "GB", "Mr", [], "alone it leaves the sex open"),
    ("Robyn James", "GB", "Mr", [], "the second name agrees with the salutation"),
    ("Robin Elizabeth", "GB", "Mr", [], "a name that is held back stays so"),
    ("Corey Thomas", "US", "Ms", [], "Thomas may be the family name that she had"),
    ("Anna Maria", "DE", "Herr", ["Frau"], "no less sure than Anna"),
    ("Maria José", "ES", "Sr.", [], "José is a man's name, and a woman's second"),
]  # fmt: skip


@pytest.mark.parametrize(("names", "country", "salutation", "after", "why"), OTHER_NAMES)
def test_what_a_first_name_leaves_open_a_second_one_may_tell(
    names: str, country: str, salutation: str, after: list[str], why: str
) -> None:
    assert asked(names, country, salutation, "Smith") == after, why


# salutation typed, what is offered for a person of the other sex, who is a given name of that sex
IN_ITS_FIELD = [
    ("Frau Doktor", "DE", "Peter", "Herr Doktor", "what stands behind the salutation is kept"),
    ("Monsieur le Président", "FR", "Nathalie", "Madame le Président", "the same"),
    ("Mevr. en mevr.", "NL", "Jan", None, "two women"),
    ("Dhr. & dhr.", "NL", "Sabine", None, "two men"),
    ("Frau und Frau", "DE", "Peter", None, "two women"),
    ("M. et M.", "FR", "Nathalie", None, "two men"),
    ("Ms and Ms", "GB", "Peter", None, "two women"),
    ("Frau oder Herr", "DE", "Peter", None, "either"),
    ("Mevr. of dhr.", "NL", "Jan", None, "either"),
    ("Mx", "GB", "Peter", None, "neither"),
    ("Dhr. en mevr.", "NL", "Sabine", None, "a couple"),
]


@pytest.mark.parametrize(("typed", "country", "given", "after", "why"), IN_ITS_FIELD)
def test_of_the_salutation_of_one_person_alone_the_word_is_asked_about(
    typed: str, country: str, given: str, after: str | None, why: str
) -> None:
    assert asked(given, country, typed, "Martin") == ([] if after is None else [after]), why


def test_who_may_be_from_elsewhere_is_less_sure_than_who_is_from_here() -> None:
    for name, country in (("Johann", "DE"), ("Mina", "DE"), ("Corey", "GB"), ("Peter", "DE"), ("Anna", "NL")):
        assert sure(name, country, from_afar=True) <= sure(name, country), name


def test_more_bearers_worldwide_of_one_sex_never_make_it_less_sure() -> None:
    shares = [part / 100 for part in range(91, 101)]
    found = [
        certainty(GivenName("Zorkan", 1.0, share, "f", ("world",)), False, habits("DE", None), _World(share))
        for share in shares
    ]
    assert found == sorted(found, key=lambda value: value or 0.0)
    assert all(value is not None and value >= min(share, 0.995) for value, share in zip(found, shares, strict=True))


class _World:
    """A world in which every name has one share of women."""

    def __init__(self, share: float) -> None:
        self.share = share

    def given_name(self, name: str, country: str | None) -> GivenName:
        return GivenName(name, 1.0, self.share, "f", ("world",))


def test_no_name_says_more_than_the_most() -> None:
    report = Intake(country="NL").check({"salutation": "Dhr.", "given_name": "Sabine", "family_name": "Jansen"})
    (question,) = report.suggestions
    most = BASE_RATE * 2**MOST_CERTAIN / (BASE_RATE * 2**MOST_CERTAIN + 1 - BASE_RATE)
    assert question.confidence <= most
    assert all(math.isfinite(piece.bits) and piece.bits <= MOST_CERTAIN for piece in question.evidence)


@pytest.mark.parametrize(
    ("typed", "country", "language", "other"),
    [
        ("Ms George Bennett", None, None, "Mr"),  # the salutation tells the language, where the form says nothing
        ("Ms George Bennett", None, "en", "Mr"),
        ("Mr Sarah Collins", None, None, "Ms"),
        ("Mr Sarah Collins", "NL", None, "Ms"),  # Mr is English, not French, on a Dutch form
        ("Herr Sabine Müller", None, None, "Frau"),
        ("Sig.ra Marco Rossi", None, None, "Sig."),
        ("Ms Robin Hood", None, None, None),  # a man in Great Britain, a woman in the United States
        ("Mr Andrea Rossi", None, None, None),
        ("Mr Nicola Bianchi", None, "en", None),
        ("Mrs Peter Jones", None, "en", None),  # as his wife was addressed
        ("Ms Jean Dupont", None, None, None),
    ],
)
def test_where_no_country_is_named_the_salutation_tells_whose_names(typed, country, language, other):
    checked = names.check(typed, country=country, language=language)
    assert [item.after for item in checked.suggestions] == ([other] if other else [])


@pytest.mark.parametrize("given", ["Alex", "Leigh", "Robin", "Laurie", "Ally", "Sam", "Kerry", "Jordan", "Val"])
@pytest.mark.parametrize("country", ["GB", "IE", "AU"])
@pytest.mark.parametrize("salutation", ["Mr", "Ms"])
def test_what_english_usage_gives_to_both_is_silent(salutation: str, given: str, country: str) -> None:
    record = {"salutation": salutation, "given_name": given, "family_name": "Brown"}
    assert "name.gender_conflict" not in Intake(country=country).check(record).codes


@pytest.mark.parametrize(
    ("country", "typed", "given", "meant"),
    [
        ("NL", "M", "Marieke", "V"),
        ("NL", "v", "Pieter", "m"),
        ("NL", "Vrouw", "Pieter", "Man"),
        ("NL", "F", "Pieter", "M"),
        ("DE", "weiblich", "Jürgen", "männlich"),
        ("DE", "Frau", "Jürgen", "Herr"),
        ("FR", "M", "Sylvie", "Mme"),
        ("FR", "Homme", "Sylvie", "Femme"),
        ("BE", "M", "Griet", "Mme"),
        ("GB", "male", "Elizabeth", "female"),
        ("US", "F", "Robert", "M"),
    ],
)
def test_who_fills_in_a_sex_is_answered_in_the_same_words(country, typed, given, meant):
    report = Intake(country=country).check({"salutation": typed, "given_name": given, "family_name": "Smit"})
    assert [(item.field, item.after) for item in report.suggestions] == [("salutation", meant)]
