"""Comparison: every level is reached by some pair, both ways round, and has words in four languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.matching import Index, answer, keys, searching, waterfall
from firsttimeright.matching.comparison import LEVELS, NAMESAKE, akin, compare, may_be_namesakes
from firsttimeright.matching.form import EMPTY, Form, Reader
from firsttimeright.matching.scoring import Frequencies, Model

HOUSE = {"postcode": "1017GL", "house_number": "12", "street": "Keizersgracht", "city": "Amsterdam"}
PAIRS = [
    # field, level, one record, the other
    ("given", "same", {"given_name": "Zoë"}, {"given_name": "ZOE"}),
    ("given", "part", {"given_name": "Jan-Willem"}, {"given_name": "Willem"}),
    ("given", "nickname", {"given_name": "Sebastiaan"}, {"given_name": "Bas"}),
    ("given", "initial", {"given_name": "Sabine"}, {"initials": "S.M."}),
    ("given", "slip", {"given_name": "Sabine"}, {"given_name": "Sabien"}),
    ("given", "neighbour", {"given_name": "Simon"}, {"given_name": "Simone"}),
    ("given", "sound", {"given_name": "Philip"}, {"given_name": "Fillip"}),
    ("given", "similar", {"given_name": "Marjolein"}, {"given_name": "Marjoleyne"}),
    ("given", "other_same_initial", {"given_name": "Jan"}, {"given_name": "Jelle"}),
    ("given", "other", {"given_name": "Jan"}, {"given_name": "Piet"}),
    ("given", "other_initial", {"given_name": "Jan"}, {"initials": "P"}),
    ("family", "same", {"family_name": "van den Berg"}, {"infix": "v.d.", "family_name": "Berg"}),
    ("family", "part", {"family_name": "Jansen-de Vries"}, {"family_name": "Vries", "infix": "de"}),
    ("family", "slip", {"family_name": "Jansen"}, {"family_name": "Jnasen"}),
    ("family", "neighbour", {"family_name": "Jansen"}, {"family_name": "Janssen"}),
    ("family", "sound", {"family_name": "Dijkhuis"}, {"family_name": "Dyckhuys"}),
    ("family", "similar", {"family_name": "Verhoeven"}, {"family_name": "Verhoefsen"}),
    ("family", "other", {"family_name": "Jansen"}, {"family_name": "Bakker"}),
    (
        "family",
        "swapped",
        {"given_name": "Sabine", "family_name": "Jansen"},
        {"given_name": "Jansen", "family_name": "Sabine"},
    ),
    ("birth", "same", {"birth_date": "1987-04-03"}, {"birth_date": "3-4-1987"}),
    ("birth", "day_month", {"birth_date": "1987-04-03"}, {"birth_date": "4-3-1987"}),
    ("birth", "slip", {"birth_date": "1987-04-03"}, {"birth_date": "1978-04-03"}),
    ("birth", "two_parts", {"birth_date": "1987-04-03"}, {"birth_date": "1987-04-28"}),
    ("birth", "other", {"birth_date": "1987-04-03"}, {"birth_date": "1989-11-21"}),
    ("birth", "generation", {"birth_date": "1987-04-03"}, {"birth_date": "1956-11-21"}),
    ("address", "same", HOUSE, {"address": "Keizersgracht 12, 1017 GL Amsterdam"}),
    ("address", "house", HOUSE, {**HOUSE, "house_number": "12 bis"}),
    ("address", "house_slip", HOUSE, {**HOUSE, "postcode": "1017GK", "street": "Keizersgrcht"}),
    ("address", "street", HOUSE, {**HOUSE, "house_number": "488"}),
    ("address", "area", HOUSE, {"postcode": "1017XX", "house_number": "5", "street": "Spui", "city": "Amsterdam"}),
    ("address", "other", HOUSE, {"postcode": "9712AB", "house_number": "5", "street": "Spui", "city": "Groningen"}),
    ("phone", "same", {"phone": "06-23456789"}, {"mobile": "+31 (0)6 23456789"}),
    ("phone", "slip", {"phone": "06-23456789"}, {"phone": "06-23546789"}),
    ("phone", "other", {"phone": "06-23456789"}, {"phone": "020-7654321"}),
    ("email", "same", {"email": "Jan.Smit+shop@gmail.com"}, {"email": "jansmit@googlemail.com"}),
    ("email", "local", {"email": "jan.smit@kpn.nl"}, {"email": "jan.smit@ziggo.nl"}),
    ("email", "slip", {"email": "jan.smit@kpn.nl"}, {"email": "jan.smti@kpn.nl"}),
    ("email", "similar", {"email": "jansmit@kpn.nl"}, {"email": "jansmit87@ziggo.nl"}),
    ("email", "other", {"email": "jansmit@kpn.nl"}, {"email": "bloem@ziggo.nl"}),
    ("identifier", "same", {"national_id": "123456782"}, {"national_id": "1234.56.782"}),
    ("identifier", "slip", {"national_id": "123456782"}, {"national_id": "123465782"}),
    ("identifier", "account", {"iban": "NL91 ABNA 0417 1643 00"}, {"iban": "nl91abna0417164300"}),
    ("identifier", "other", {"national_id": "123456782"}, {"national_id": "987654321"}),
    ("identifier", "other_account", {"iban": "NL91ABNA0417164300"}, {"iban": "NL20INGB0001234567"}),
    ("organisation", "same", {"organisation": "Bakkerij De Vries B.V."}, {"organisation": "bakkerij de vries"}),
    ("organisation", "part", {"organisation": "Bakkerij De Vries"}, {"organisation": "Vries"}),
    ("organisation", "slip", {"organisation": "Installatiebedrijf Jansen"}, {"organisation": "Inst. Jnasen"}),
    ("organisation", "similar", {"organisation": "Garage Jansen Utrecht"}, {"organisation": "Jansen Utrecht Autos"}),
    ("organisation", "other", {"organisation": "Garage Jansen"}, {"organisation": "Kapsalon Bianca"}),
    ("organisation", "one_sided", {"organisation": "Garage Jansen"}, {"given_name": "Jan"}),
    ("sex", "same", {"salutation": "Mevr."}, {"gender": "F"}),
    ("sex", "other", {"salutation": "Mevr."}, {"gender": "male"}),
]
READ = Reader(country="NL").form
FIELDS = tuple(LEVELS)


@pytest.mark.parametrize(("field", "level", "one", "other"), PAIRS)
def test_every_level_is_reached(field: str, level: str, one: dict[str, str], other: dict[str, str]) -> None:
    """Each pair comes out at its level, whichever record stands first, and its step says so."""
    a, b = READ(one), READ(other)
    place = FIELDS.index(field)
    levels = compare(a, b)
    assert LEVELS[field][levels[place]] == level
    assert compare(b, a) == levels
    assert f"match.{field}_{level}" in {step.code for step in answer.explain(Model(), levels, Frequencies(), 100).steps}


def test_no_level_is_without_a_pair() -> None:
    """The table holds every level that is declared."""
    assert {(field, level) for field, level, _, _ in PAIRS} == {
        (field, level) for field, levels in LEVELS.items() for level in levels[1:]
    }


PART = st.text(alphabet="abcdeé' -0159ø", max_size=12)
RECORD = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("given_name", "family_name", "full_name", "initials", "birth_date", "postcode", "house_number", "street",
         "city",         "address", "phone", "email", "national_id", "iban", "organisation", "gender"),
        st.one_of(PART, st.text(max_size=20), st.none(), st.integers(), st.floats()),
    ),
)  # fmt: skip


@given(RECORD, RECORD)
def test_any_record_is_survived_and_compared_the_same_both_ways(
    one: dict[str, object], other: dict[str, object]
) -> None:
    """Nothing typed makes the reading or the comparison fail, and the order does not count."""
    a, b = READ(one), READ(other)
    assert compare(a, b) == compare(b, a)
    itself = dict(zip(FIELDS, compare(a, a), strict=True))
    assert all(
        level in (0, 1)
        for field, level in itself.items()
        if field not in ("given", "address", "organisation", "identifier")
    )


LIKELY = st.fixed_dictionaries(
    {},
    optional={
        "given_name": st.sampled_from(("Jan", "Jan Willem", "Willem", "J.", "Johan", "Sabine", "Sabien", "Jansen")),
        "family_name": st.sampled_from(("Jansen", "Janssen", "Jansen-de Vries", "de Vries", "Jan", "Bakker", "Bkaker")),
        "birth_date": st.sampled_from(("1987-04-03", "1987-03-04", "1956-11-21", "1987-04-13")),
        "postcode": st.sampled_from(("1017GL", "1017GK", "9712AB")),
        "house_number": st.sampled_from(("12", "12 bis", "21")),
        "phone": st.sampled_from(("06-23456789", "06-23546789", "020-7654321")),
        "email": st.sampled_from(("jan@kpn.nl", "jan@ziggo.nl", "jansen@kpn.nl", "bloem@ziggo.nl")),
        "organisation": st.sampled_from(("Bakkerij Bos", "Bakkerij Bos BV", "Garage Vos")),
        "gender": st.sampled_from("mf"),
    },
)


@given(LIKELY, LIKELY, st.floats(-30, 60))
def test_strangers_are_told_before_their_names_are_compared_and_nobody_else(
    one: dict[str, str], other: dict[str, str], least: float
) -> None:
    """Who is left out without a look at the names would have been left out after it."""
    a, b, model = READ(one), READ(other), Model()
    levels = compare(a, b)
    sums = model.sums(levels)
    stranger = not akin(levels) and sums.same - sums.other < least
    assert searching._compared(model, a, b, least) == (None if stranger else levels)
    assert searching._compared(model, a, b, None) == levels
    if not (levels[0] in (1, 2) and levels[1] in (1, 2)):
        assert model.most(levels[2:]) >= sums.same - sums.other - 1e-9


@given(RECORD)
def test_any_record_can_be_entered_and_asked_for(record: dict[str, object]) -> None:
    """Whatever was typed makes keys, and what has keys finds itself."""
    index = Index.build([{**record, "id": 1}])
    assert len(index) == 1
    if any(keys.keys(keys.components(READ(record)))):
        assert index.candidates(record, threshold=0.0)[0].id == 1


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
def test_a_waterfall_has_words_and_a_picture(language: str) -> None:
    """Every step has words in the language; the picture names them too."""
    often = Frequencies(given=5, family=9, phone=40, email=1, house=30)
    levels = compare(
        READ({**HOUSE, "given_name": "Jan", "family_name": "Jansen", "phone": "06-23456789"}),
        READ({**HOUSE, "given_name": "Jan", "family_name": "Jansen", "phone": "06-23456789"}),
    )
    why = answer.explain(Model(), levels, often, 1_000_000)
    assert {step.code for step in why.steps} >= {
        "match.shared_contact",
        "match.crowded_house",
        "match.rare_given",
        "match.rare_family",
    }
    words = why.text(language)
    assert "[" not in words
    assert len(words.splitlines()) == len(why.steps) + 1
    picture = why.svg(language)
    assert picture.startswith("<svg")
    assert picture.count("<rect") == len(why.steps) + 2
    assert waterfall.text((), language)


def test_a_form_shows_nothing() -> None:
    """Its repr says how much is known, not what."""
    assert repr(EMPTY._replace(family="jansen")) == "Form(<1 parts>)"
    assert isinstance(READ({}), Form)


def test_a_street_that_one_of_two_lacks_is_lacked_both_ways() -> None:
    """Postcode and number agree, and one of the two names the street: the same whichever asks."""
    read = Reader(country="DE").form
    one = read({"postcode": "10115", "house_number": "4"})
    other = read({"postcode": "10115", "house_number": "4", "street": "Invalidenstraße"})
    assert compare(one, other) == compare(other, one)


_WORDS = st.lists(st.sampled_from(["goff", "meyer", "meyr", "van", "berg", "jansen", "jnasen"]), min_size=1, max_size=3)
_NAMES = st.builds(lambda words, glue: glue + " ".join(words), _WORDS, st.sampled_from(["", "", "le", "vander"]))
_NUMBERS = st.builds(lambda digits: f"n{digits}", st.text("0123", min_size=4, max_size=7))


@given(st.tuples(_NAMES, _NAMES, _NUMBERS), st.tuples(_NAMES, _NAMES, _NUMBERS))
def test_two_customers_are_as_alike_as_the_same_two_the_other_way_round(one, other):
    a, b = (EMPTY._replace(given=first, family=last, numbers=number) for first, last, number in (one, other))
    assert compare(a, b) == compare(b, a)


@given(_NAMES, _NAMES, _NAMES)
def test_who_shares_the_whole_name_is_never_passed_over(first, last, other):
    """Goff and Legoff too: an infix that is written to the name makes it no other one."""
    a, b = EMPTY._replace(given=first, family=last), EMPTY._replace(given=first, family=other)
    given_level, family_level = compare(a, b)[:2]
    if given_level in NAMESAKE and family_level in NAMESAKE:
        assert may_be_namesakes(a, b)
        assert may_be_namesakes(b, a)
