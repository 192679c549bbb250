"""What is left out to save time could not have changed an answer."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.customer import read
from firsttimeright.fields import names
from firsttimeright.fields.names.calibration import AT_HOME
from firsttimeright.fields.names.kin import COUNTED_WITH_INFIX, is_vouched_for
from firsttimeright.fields.names.knowledge import knowledge
from firsttimeright.fields.names.made import embellished
from firsttimeright.fields.names.spelling import (
    FITTED_AT,
    FREQUENT_GIVEN,
    NOBODY,
    SHORTEST,
    STEEPER_GIVEN,
    candidates,
    features,
    plainly_usual,
    standing,
    usual,
    weigh,
)
from firsttimeright.fields.names.variants import told_apart
from firsttimeright.fields.names.weights import WEIGHTS
from firsttimeright.findings import Audience
from firsttimeright.matching import Index
from firsttimeright.policy import Policy
from firsttimeright.reasoning import (
    keyboard_was_set_right,
    local_parts,
    names_are_spelled_as_meant,
    never_asked,
    reason,
    record_is_real,
    turned_and_misspelled,
)
from firsttimeright.reasoning.scene import Scene
from firsttimeright.reference import families, standard
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.tidying import tidy

SWAPPED = "name.swapped_fields"


def some(kind: str, how_many: int) -> list[str]:
    """Names of a table as they are usually spelled, frequent and rare ones."""
    rows = table(kind).rows
    drawn = random.Random(3).sample(rows, how_many)  # noqa: S311 - drawn, not secret
    return [cells[1] or cells[0].title() for cells in (row.split("\t") for row in drawn) if cells[0].isalpha()]


FAMILIES, GIVEN = some("family_names_nl", 150), some("given_names", 150)
# Some names are borne by many of them, and each lives in a house of one street.
CUSTOMERS = Index.build(
    [
        {"id": at, "given_name": GIVEN[at % len(GIVEN)], "family_name": FAMILIES[(at * at) % 67 % len(FAMILIES)],
         "birth_date": f"{1930 + at % 70}-05-{1 + at % 28:02}", "postcode": "1017 GL", "house_number": 1 + at % 200}
        for at in range(1_500)
    ],
    country="NL",
    workers=1,
)  # fmt: skip


@pytest.mark.parametrize("country", ["NL", "DE", "FR"])
def test_swapped_names_are_asked_about_exactly_where_both_frequencies_say_so(country: str) -> None:
    known = knowledge(standard())
    mixed = [*FAMILIES, *GIVEN, "Jansen", "Bakker", "Sabine", "Jan", "Peter"]
    hand = random.Random(5)  # noqa: S311 - drawn, not secret
    asked = 0
    for _ in range(400):
        given, family = hand.sample(mixed, 2)
        parsed = names.parse({"given_name": given, "family_name": family}, country=country)
        value = parsed.value
        if value is None or not value.given_names or not value.family_name or value.infix:
            continue
        _, guesses = names.question(parsed, country=country, gender=False, typos=False)
        found = any(item.code == SWAPPED for item in guesses)
        first = (known.family_frequency(given, country) + 0.05) / (known.given_world(given, country) + 0.5)
        second = (known.given_world(family, country) + 0.05) / (known.family_most(family, country) + 0.5)
        both = math.log2(first) >= 0.5 and math.log2(second) >= 1.5 and known.family_frequency(given, country) >= 5
        if found:
            asked += 1
            assert both
        elif both and not known.eastern_family(fold(given)):
            assert value.family_first or value.given_names != given or value.family_name != family
    assert asked


def test_a_name_that_stands_in_the_address_in_full_is_always_repeated() -> None:
    hand = random.Random(9)  # noqa: S311 - drawn, not secret
    for name in FAMILIES:
        typed = compact(name)
        if len(typed) < 2:
            continue
        words = tuple(hand.sample([typed, compact(hand.choice(GIVEN)), hand.choice("abcdefgh")], 3))
        around = (compact(hand.choice(GIVEN)), hand.choice("abcdefgh"), typed[:2], "")
        forms = local_parts.Forms.of(name, "NL")
        assert local_parts.hear(typed, words, around, forms=forms) == local_parts.Testimony(repeats=True)


def slipped(hand: random.Random, name: str) -> str:
    """Put up to two slips into a name."""
    letters = list(name)
    for _ in range(hand.randrange(3)):
        at = hand.randrange(len(letters))
        letters[at : at + 1] = hand.choice((["x"], [], [letters[at], "e"], ["i", "j"], ["y"], ["u", "e"]))
    return "".join(letters) or name


def test_what_is_told_beforehand_of_an_address_is_what_it_says() -> None:
    """``may_tell`` is never wrong when it says no, nor ``are_unlike`` and ``repeated`` when they say yes."""
    hand = random.Random(11)  # noqa: S311 - drawn, not secret
    hard = ["Dijk", "Dyck", "Haendel", "Müller", "Søgaard", "Bos", "Ijsselmuiden", "Jürgens", "Åberg", "de Wit"]
    silent = sure = unlike = 0
    for _ in range(30_000):
        name = hand.choice((*FAMILIES, *GIVEN, *hard))
        country = hand.choice(("NL", "DE", "DK", None))
        other = hand.choice((name, hand.choice((*FAMILIES, *hard))))
        typed = compact(name)
        given = compact(hand.choice(GIVEN))
        words = (f"{hand.choice(('', given, given[:1]))}{slipped(hand, compact(other))}",)
        if hand.random() < 0.3:
            words = (*words, hand.choice((given, given[:1], slipped(hand, typed))))
        around = (given, given[:1], hand.choice(("", "van", "de")))
        forms = local_parts.Forms.of(name, country)
        said = local_parts.hear(typed, words, around, forms=forms, short=hand.random() < 0.5)
        if not local_parts.may_tell(typed, words):
            silent += 1
            assert said is None
        if name.isascii() and local_parts.are_unlike(typed, words, country):
            unlike += 1
            assert said is None
        if len(typed) > 1 and local_parts.repeated(typed, words):
            sure += 1
            assert said == local_parts.Testimony(repeats=True)
    assert silent > 1000
    assert sure > 1000
    assert unlike > 1000


@pytest.mark.parametrize("country", ["NL", "BE", "FR", "US", "CA", "MX", None])
def test_a_name_that_is_plainly_usual_is_usual(country: str | None) -> None:
    seen = 0
    for kind, drawn in (("family", FAMILIES), ("given", GIVEN)):
        for name in [*drawn, "Jansen", "Peeters", "Martin", "Smith", "Maria", "Jan"]:
            if plainly_usual(fold(name), kind, country, standard()):
                seen += 1
                # Where a table has names with their infix, nobody may be called so with it.
                for infix in ("", "van") if kind == "family" and country not in COUNTED_WITH_INFIX else ("",):
                    assert usual(standing(fold(name), kind, country, standard(), infix), kind)
            elif kind == "given":
                assert not usual(standing(fold(name), kind, country, standard()), kind)
    assert seen


def test_the_country_where_a_name_is_most_frequent_is_found_as_by_asking_each() -> None:
    for name in [*FAMILIES, *GIVEN, "o'brien", "de la cruz", "van den berg", "-", "", "qqqq", "müller", "nguyen"]:
        key = fold(name)
        cells = [found for country in families.family_countries() if (found := families.cells(key, country))]
        assert families.most_frequent(key) == max(cells, key=lambda found: float(found[2]), default=None)


@given(st.one_of(st.text(max_size=9), st.text(alphabet="01234 56abx-._", max_size=9)))
def test_a_row_of_signs_is_a_run_with_and_without_them(text: str) -> None:
    letters, folded = compact(text), fold(text)
    if letters and record_is_real._is_run(folded):
        assert record_is_real._is_run(letters)


MADE_UP = (*sorted(record_is_real._WORDS), "0123456", "a a a", "---", "Jan", "1234 ab")


@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(MADE_UP)), max_size=5))
def test_a_record_that_is_not_worth_a_look_has_no_field_that_is_made_up(values: list[str]) -> None:
    names_of_fields = ("street", "city", "full_name", "house_number", "phone")
    fields = dict(zip(names_of_fields, filter(None, map(tidy, values)), strict=False))
    scene = Scene(read(fields), reference=standard(), today=None, audience=Audience.STAFF, base_rate=0.03)
    texts, tight = scene.customer.text, scene.tight
    if not record_is_real._worth_a_look(texts, tight):
        assert not [field for field in texts if record_is_real._made_up(field, texts[field], tight[field], scene)]


@pytest.mark.parametrize("country", ["NL", "BE", "MX", None])
def test_a_name_that_is_found_is_listed(country: str | None) -> None:
    for kind, look in (("family", standard().family_name), ("given", standard().given_name)):
        for name in (*FAMILIES, *GIVEN):
            if look(fold(name), country) is not None:
                assert standing(fold(name), kind, country, standard()).listed


def test_a_candidate_weighs_what_its_figures_weigh() -> None:
    seen = 0
    for name in GIVEN:
        own = standing(fold(name), "given", "NL", standard())
        if own.by != "listed":
            continue  # what is known of such names is weighed besides
        for item in candidates(fold(name), "given", "NL", standard()):
            if embellished(fold(name), item.key, "NL", afar=False):
                continue  # likewise
            seen += 1
            figures = features(fold(name), own, item, "NL")
            whole = sum(WEIGHTS["given"].get(part, 0.0) * figure for part, figure in figures.items())
            weighed = weigh(fold(name), own, item, "given", "NL", standard(), afar=False)
            whole += told_apart(fold(name), item.key, item.kinds, "given")
            if not is_vouched_for(fold(name), "NL", standard()):
                whole += AT_HOME["given"]["NL"]["listed"]
            bearers = math.log2(item.standing.per_million + NOBODY) - FREQUENT_GIVEN
            whole += min(STEEPER_GIVEN * bearers, 0.0) if len(name) > SHORTEST else 0.0
            assert sum(weighed) == pytest.approx(whole - FITTED_AT)
    assert seen


def test_an_address_that_has_neither_name_in_the_others_place_is_told_at_once() -> None:
    """Addresses made of both names, of initials and of slips, in either order: the short way misses none."""
    hand = random.Random(11)  # noqa: S311 - drawn, not secret
    said = 0
    for _ in range(600):
        family, given = hand.choice(FAMILIES), hand.choice(GIVEN)
        slip = family[:2] + family[3:2:-1] + family[4:]
        other = hand.choice((family, slip, family[:-1], hand.choice(FAMILIES)))
        parts = [compact(family), hand.choice((compact(given), compact(given)[:1], compact(hand.choice(GIVEN))))]
        hand.shuffle(parts)
        fields = {"given_name": hand.choice((other, given)), "family_name": hand.choice((given, other))}
        customer = read({**fields, "email": f"{hand.choice(('.', '')).join(parts)}@example.org"}, country="NL")
        scene = Scene(customer, reference=standard(), today=None, audience=Audience.STAFF, base_rate=0.03)
        short = turned_and_misspelled.turned(scene)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(turned_and_misspelled, "_has_neither", lambda *_: False)
            long = turned_and_misspelled.turned(scene)
        assert short == long, fields
        said += short is not None
    assert said


@pytest.mark.parametrize("policy", [None, Policy(thresholds={"*": 0.05}), Policy(base_rate=0.3)])
@pytest.mark.parametrize("shortcut", ["never_by_spelling", "never_by_witnesses", "never_by_weight"])
@pytest.mark.parametrize("customers", [False, True])
def test_names_that_are_passed_over_would_not_have_been_asked_about(
    policy: Policy | None, shortcut: str, customers: bool
) -> None:
    index = CUSTOMERS if customers else None
    hand = random.Random(23)  # noqa: S311 - drawn, not secret
    asked = passed = 0
    whole = getattr(names_are_spelled_as_meant, shortcut)
    with pytest.MonkeyPatch.context() as patch:
        for _ in range(500):
            given, family = slipped(hand, hand.choice(GIVEN)), slipped(hand, hand.choice(FAMILIES))
            if hand.random() < 0.2:
                given, family = family, given
            partner = hand.choice(("", slipped(hand, hand.choice(FAMILIES))))
            locals_ = (compact(given) + hand.choice("abdehmsv"), f"{compact(slipped(hand, family))}", "jan")
            fields = {
                "given_name": given,
                "family_name": family,
                "partner_family_name": partner,
                "email": f"{hand.choice(locals_)}@kpn.nl",
                "postcode": "1017 GL",
                "house_number": str(hand.randrange(1, 400)),
            }
            customer = read({**fields, "salutation": hand.choice(("", "Dhr.", "Mevr."))}, country="NL")
            short = reason(customer, policy=policy, index=index)
            told: list[bool] = []
            patch.setattr(names_are_spelled_as_meant, shortcut, lambda *a, told=told: told.append(whole(*a)))
            assert reason(customer, policy=policy, index=index) == short, fields
            patch.setattr(names_are_spelled_as_meant, shortcut, whole)
            passed += any(told)
            asked += bool(short.suggestions)
    assert passed > 5
    assert asked


def test_no_more_names_are_put_forward_than_are_counted_with() -> None:
    for name in FAMILIES:
        assert len(candidates(fold(name), "family", "NL", standard())) <= never_asked.MOST_RIVALS


@given(st.text(alphabet="abmqwyzéüABMQ;,'-éß", min_size=1, max_size=8))
def test_a_text_of_letters_alone_has_no_mark_that_becomes_a_letter(text: str) -> None:
    for layout in ("qwerty", "azerty", "qwertz"):
        for way in keyboard_was_set_right._ways(layout, None, latin=True):
            if text.isalpha() and way.part == "marks":
                assert not keyboard_was_set_right._has_letter_for_mark(text, way.reads(text))
