"""The words: their machinery, and that no code in any language is without them."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from firsttimeright import catalogue, messages
from firsttimeright.findings import Verdict

OF_THE_HOUSE = ("label.", "cli.", "report.")
"""Messages that are no finding's: names of fields and verdicts, and what is said around findings."""


def parsed(language: str) -> list[ast.EntryType]:
    folder = files("firsttimeright.messages").joinpath(language)
    parser = FluentParser(with_spans=False)
    return [
        entry
        for file in sorted(folder.iterdir(), key=lambda item: item.name)
        if file.name.endswith(".ftl")
        for entry in parser.parse(file.read_text(encoding="utf-8")).body
    ]


def test_a_code_becomes_a_name_that_fluent_admits():
    assert messages.identifier("email.domain_typo") == "email--domain_typo"


def test_another_dialect_of_a_language_is_that_language():
    assert messages.text("label.city", "nl-BE") == messages.text("label.city", "NL_nl") == "woonplaats"


def test_a_language_without_a_pack_shows_that_it_falls_back():
    assert messages.text("label.city", "sv") == "[en] town or city"


def test_a_code_without_words_comes_back_itself():
    assert messages.text("nothing.like_it", "nl") == "[nothing.like_it]"


@pytest.mark.parametrize(
    ("overrides", "language", "expected"),
    [
        ({"label.city": "Stad"}, "nl", "Stad"),
        ({"label.city": {"nl": "Stad"}}, "nl", "Stad"),
        ({"label.city": {"nl": "Stad"}}, "de", "Ort"),
        ({"label.city": {"sv": "ort"}}, "sv", "ort"),
        ({"label.city": {"tlh": "veng"}}, "tlh", "veng"),
        ({"shop.code_of_its_own": "Look here\nand there"}, "en", "Look here\nand there"),
    ],
)
def test_a_host_overrides_any_text(overrides, language, expected):
    assert (
        messages.text(
            "label.city" if "label.city" in overrides else next(iter(overrides)), language, overrides=overrides
        )
        == expected
    )


@pytest.mark.parametrize("pattern", ["", "{ $", "   "])
def test_an_override_that_is_no_pattern_is_the_callers_mistake(pattern):
    with pytest.raises(ValueError, match=r"label\.city"):
        messages.text("label.city", overrides={"label.city": pattern})


def test_years_are_not_grouped_and_nothing_is_isolated():
    said = messages.text(
        "x.y",
        "nl",
        {"year": 1987, "n": 12000, "no": None, "yes": True},
        overrides={"x.y": "{ $year } { $n } { $no }{ $yes }"},
    )
    assert said == "1987 12000 true"


def test_what_a_host_wrote_is_not_read_as_fluent():
    assert messages.text("x.y", facts={"before": "{ $after }"}, overrides={"x.y": "<{ $before }>"}) == "<{ $after }>"


def test_only_text_names_a_code():
    with pytest.raises(TypeError):
        messages.text(None, "nl")
    with pytest.raises(KeyError):
        messages.codes("sv")


def test_packs_can_be_read_ahead():
    messages.load("nl", "sv")
    messages.load()
    assert messages.codes("nl")


def test_every_verdict_has_words():
    assert {f"label.verdict_{item.value}" for item in Verdict} <= messages.codes("en")


# Walks over every pack


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_pack_is_fluent_throughout(language):
    junk = [entry.content for entry in parsed(language) if isinstance(entry, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_no_message_stands_twice(language):
    names = [entry.id.name for entry in parsed(language) if isinstance(entry, ast.Message)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_code_has_words(language):
    assert sorted(set(catalogue.entries()) - messages.codes(language)) == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_no_message_is_an_orphan(language):
    known = set(catalogue.entries()) | set(catalogue.RETIRED)
    strangers = {code for code in messages.codes(language) - known if not code.startswith(OF_THE_HOUSE)}
    assert sorted(strangers) == []


@pytest.mark.parametrize("language", messages.LANGUAGES[1:])
def test_every_language_has_the_house_s_own_words(language):
    own = {code for code in messages.codes("en") if code.startswith(OF_THE_HOUSE)}
    assert sorted(own - messages.codes(language)) == []


@pytest.mark.parametrize("language", messages.LANGUAGES[1:])
def test_a_translation_names_no_fact_that_english_does_not_know(language):
    """A fact's name that was mistyped or translated would be printed as it stands."""
    strange = {code: messages.variables(code, language) - messages.variables(code) for code in messages.codes(language)}
    assert {code: facts for code, facts in strange.items() if facts} == {}


@pytest.mark.parametrize("code", [entry.code for entry in catalogue.entries().values()])
def test_english_says_when_and_what_to_do(code):
    explanation = catalogue.explain(code)
    assert explanation.when, f"{code} has no .when"
    assert explanation.do, f"{code} has no .do"


POLITE = {
    "nl": re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE),
    "de": re.compile(r"\b(du|dein|deine|deinen|deiner|dir|dich)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(tu|ton|ta|tes|toi)\b", re.IGNORECASE),
}


@pytest.mark.parametrize("language", POLITE)
def test_people_are_addressed_politely(language):
    familiar = {
        code: said
        for code in messages.codes(language)
        if POLITE[language].search(said := messages.text(code, language))
    }
    assert familiar == {}


def test_dutch_never_only_says_that_something_is_invalid():
    blunt = {
        code: said
        for code in messages.codes("nl")
        if re.search(r"\b(ongeldige?|foute?|onjuiste?|verkeerde?)\b", said := messages.text(code, "nl"), re.IGNORECASE)
        and len(said.split()) < 8
    }
    assert blunt == {}


def written(language):
    """Give the texts of a pack as they stand in its files, without what is said to developers."""
    return [
        line
        for file in files("firsttimeright.messages").joinpath(language).iterdir()
        if file.name.endswith(".ftl")
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith(("#", "    .when", "    .do"))
    ]


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_apostrophes_and_quotation_marks_are_those_of_print(language):
    assert [line for line in written(language) if re.search(r"\w'\w|(?<!\{ )\"", line)] == []


def test_german_asks_in_one_way():
    assert [line for line in written("de") if re.search(r"\b[Mm]einen Sie\b|getippt", line)] == []


QUESTION = re.compile(r"[?](?=\s|$)")


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_sentence_asks_one_thing(language):
    """Two questions have no one yes."""
    said = {code: messages.text(code, language, {"after": "x", "before": "y"}) for code in messages.codes(language)}
    assert {code: text for code, text in said.items() if len(QUESTION.findall(text)) > 1} == {}
