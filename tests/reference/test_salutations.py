"""Forms of address: the words of a field for the gender, and the one list that every room asks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.matching import reading
from firsttimeright.reference.words.salutations import FORMS, PHRASES, SHORT, STANDARD, stated_sex
from firsttimeright.text.folding import fold

MEN = (
    "m", "M", "h", "man", "Male", "mannelijk", "männlich", "maennlich", "homme", "Masculin", "hombre", "uomo", "homem",
    "erkek", "Dhr.", "dhr", "Heer", "de heer", "Hr.", "Herr", "M.", "Mr", "Monsieur",
)  # fmt: skip
WOMEN = (
    "f", "V", "w", "Vrouw", "FEMALE", "vrouwelijk", "weiblich", "femme", "féminin", "mujer", "donna", "mulher", "kadın",
    "kvinna", "Mevr.", "mevrouw", "mw.", "Frau", "Mme", "Mrs", "Ms", "Miss",
)  # fmt: skip
OTHERS = ["x", "X", "d", "divers", "non-binary", "non-binair", "Mx", "anders"]
SAYING_NOTHING = [
    # a letter of a word is no word: "mevrouw" begins like a man's, "weduwnaar" like a woman's
    "", " ", "onbekend", "unknown", "keine Angabe", "maandag", "weiss nicht", "familie", "fam.", "M/V", "m of v",
    "m/w/d", "dhr. en mevr.", "Herr und Frau", "dhr/mevr", "wil ik niet zeggen", "masker", "xyz", "dr.", "0", "1", "2",
    "-", "?", "vraag", "december", "man vrouw",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sex"),
    [(text, "m") for text in MEN] + [(text, "f") for text in WOMEN] + [(text, "x") for text in OTHERS],
)
def test_a_word_for_the_gender_is_read(text: str, sex: str) -> None:
    assert stated_sex(text) == sex


@pytest.mark.parametrize("text", SAYING_NOTHING)
def test_what_is_no_word_for_it_says_nothing(text: str) -> None:
    assert stated_sex(text) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert stated_sex(text) in ("m", "f", "x", None)


def test_the_forms_that_are_written_are_read_as_the_sex_they_are_written_for() -> None:
    for forms in (STANDARD, SHORT):
        for language, (man, woman, *_family) in forms.items():
            for form, sex in ((man, "m"), (woman, "f")):
                words = tuple(fold(form).replace(".", "").split())
                spoken = [row for row in PHRASES[words[0]] if row.words == words]
                assert spoken, (language, form)
                assert {row.sex for row in spoken} == {sex}, (language, form)


def test_a_single_form_says_one_sex() -> None:
    assert set(FORMS.values()) <= {"m", "f", "x"}
    assert all(stated_sex(word) == sex for word, sex in FORMS.items())


@pytest.mark.parametrize(
    ("text", "sex"),
    [("Mevr. dr.", "f"), ("Geachte heer", "m"), ("v", "f"), ("Dhr. en mevr.", ""), ("x", ""), ("maandag", "")],
)
def test_matching_reads_the_same_words(text: str, sex: str) -> None:
    assert reading.sex(text) == sex


STATED = [
    # what was stated of a man called Pieter who is addressed as Mevr.: whether he is asked about
    ("mevrouw", False),
    ("vrouw", False),
    ("Frau", False),
    ("man", True),
    ("Dhr.", True),
    ("weet niet", True),
    ("maandag", True),
]


@pytest.mark.parametrize(("stated", "asked"), STATED)
def test_a_stated_gender_is_heard_by_its_word_and_not_by_its_letter(stated: str, asked: bool) -> None:
    record = {"salutation": "Mevr.", "gender": stated, "given_name": "Pieter", "family_name": "Bos"}
    found = Intake(country="NL").check(record).suggestions
    assert [item.after for item in found] == (["Dhr."] if asked else [])
