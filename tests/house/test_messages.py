"""The words: their machinery, and that no code in any language is without them."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from firsttimeright import catalogue, messages
from firsttimeright.findings import Verdict

OF_THE_HOUSE = ("label.", "cli.", "page.", "report.")
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


def test_in_a_language_without_a_pack_all_is_english_and_no_cell_is_marked():
    assert messages.text("label.city", "sv") == "town or city"


def test_what_a_pack_lacks_is_marked(monkeypatch):
    monkeypatch.setattr("firsttimeright.messages.packs._has_words", lambda pack, name: pack.locales == ["en"])
    assert messages.text("label.city", "nl") == "[en] town or city"


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


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_fact_that_is_missing_never_prints_its_name(language):
    """What wants a fact is left out; the rest is said, and something always is."""
    for code in messages.codes(language):
        said = messages.text(code, language)
        assert said.strip(" .")
        assert "\N{OBJECT REPLACEMENT CHARACTER}" not in said
        if names := messages.variables(code, language):
            marked = messages.text(code, language, {name: f"‹{name}›" for name in names})
            shown = {name for name in names if f"‹{name}›" in marked}
            left = set(re.findall(r"\w+", said)) - set(re.findall(r"\w+", re.sub(r"‹\w+›", "", marked)))
            assert not shown & left, (code, said)


def test_what_needs_no_fact_is_still_said():
    assert messages.text("name.multiple_persons", "nl", {}) == messages.text("name.multiple_persons", "nl")
    assert messages.text("name.typo_suspect", "nl") == messages.text("report.look_again", "nl")
    assert messages.text("email.domain_typo", "nl") == messages.text("report.look_again", "nl")


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ({"email.domain_typo": "Is it { $aftr }?"}, "aftr"),
        ({"email.domain_typo": {"nl": "Is het { $aftr }?"}}, "aftr"),
        ({"email.domein_typo": "Is it { $after }?"}, "email.domein_typo"),
        ({"email.domain_typo": "{ $"}, "pattern"),
    ],
)
def test_own_words_with_a_typing_error_are_refused(overrides, said):
    with pytest.raises(ValueError, match=said.replace(".", r"\.")):
        messages.refuse(overrides)


def test_own_words_may_name_what_a_question_has_and_what_is_given():
    messages.refuse({"email.domain_typo": {"nl": "{ $field }: { $before } of { $after }?", "en": "{ $after }?"}})
    with pytest.raises(ValueError, match="aftr"):
        messages.text("email.domain_typo", facts={"after": "x"}, overrides={"email.domain_typo": "Is it { $aftr }?"})
    assert messages.text("label.city", facts={"own": "x"}, overrides={"label.city": "<{ $own }>"}) == "<x>"


def test_the_quick_list_of_codes_is_that_of_the_pack():
    assert messages.known() == messages.codes("en")


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
