"""Short cuts for plain names and quiet words answer as the readers of all words do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsttimeright.fields.names import drafts, parse, parsing
from firsttimeright.fields.names.quiet import INFIXES, is_plain
from firsttimeright.findings import Parsed
from firsttimeright.text.wordlists import wordset

CASES = sorted((Path(__file__).resolve().parents[2] / "cases").glob("names_*.jsonl"))
COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US", "IT", "PL", "ES", "PT", "TR", "HU", "AT", "SE", None)
SHORT_CUTS = ((parsing, "read_plain"), (parsing, "read_plain_fields"), (drafts, "_is_core"))
WORDS = sorted(
    wordset(
        """Jan Anna Jansen Bakker Vries Rossi Mario Dupont Jean-Luc Smit-Bos Müller Élodie IJsbrand Ijzerman
        Martin Thomas Kim Nguyen Le Lo Sam Tjon Ten Van Do John Hugo Vos Graaf Prins Winkel Bank Post Meer
        Test Ali Ben Bar Jo Li Chr Th Mc McDonald O'Neill D'Amico Yilmaz Petrović Ivanova Nikolaevich Oglu
        Zahra Abou Haq JANSEN JP AHM jansen jan vRies J. J.P. A. M. M.A. E. Y. V. P. S. Th. IJ. B.V. N.V. e
        y i O D A van de der den ten ter te von 't in op la du el le al v.d. v/d vd d' VAN DE Van De en &
        und - / , ( ) geb. née e/v Dhr. dhr. DHR. Mevr. Mevrouw Mr mr. Mrs Herr Frau Mme M dr. Dr. prof. ir.
        drs. Sir Jr. III MSc PhD MD bakkerij bellen verhuisd zn. Holding Ltd Sarl Père family www"""
    )
)


@contextmanager
def the_long_way() -> Iterator[None]:
    """Leave every short cut out."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in SHORT_CUTS:
            patch.setattr(module, name, lambda *_: None)
        yield


def agree(given_: str | Mapping[str, str | None], country: str | None) -> None:
    """Hold the answer against the one without short cuts: all of it, the places of the parts and their order too."""
    short = parse(given_, country=country)
    with the_long_way():
        long = parse(given_, country=country)
    assert short == long, given_
    assert _places(short) == _places(long), given_


def _places(parsed: Parsed[parsing.PersonName]) -> list[tuple[object, ...]]:
    names = [parsed.value, *(name for name, _ in parsed.alternatives)]
    return [(list(name.spans.items()), name.confidence) for name in names if name is not None]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_all_cases_are_read_alike(path: Path) -> None:
    """Each case, on its own form and on others."""
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        given_ = json.loads(line).get("input") if line.startswith("{") else None
        if isinstance(given_, (str, dict)):
            for country in ("NL", COUNTRIES[at % len(COUNTRIES)]):
                agree(given_, country)


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), country=st.sampled_from(COUNTRIES))
def test_words_in_a_row_are_read_alike(words: list[str], country: str | None) -> None:
    """Any words, in any order."""
    agree(" ".join(words), country)


@given(
    first=st.lists(st.sampled_from(WORDS), min_size=1, max_size=2),
    infix=st.sampled_from(("", None, "van", "van der", "Van", "de", "op")),
    last=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    partner=st.sampled_from(("", None, "Visser", "van Dijk", "Bos-Smit", "JANSEN")),
    country=st.sampled_from(COUNTRIES),
)
def test_separate_fields_are_read_alike(
    first: list[str], infix: str | None, last: list[str], partner: str | None, country: str | None
) -> None:
    """Any words in the fields of the given and the family name, an infix or a partner's name beside them."""
    fields = {"given_name": " ".join(first), "infix": infix, "family_name": " ".join(last)}
    agree(fields if partner is None else fields | {"partner_family_name": partner}, country)


@pytest.mark.parametrize(
    "given_",
    [
        "Jan  Jansen",
        " Jan van der Berg",
        "Jаn Bos",
        "Jan Bos-Smit - verhuisd",
        "Jan " + "B" + "o" * 60,
        "Ĳsbrand Bos",
        {"given_name": "Jan ", "family_name": "Bos"},
        {"given_name": "Jan", "family_name": "ﬁnn"},
        {"given_name": "Jan", "family_name": "B" + "o" * 60},
    ],
)
def test_repaired_and_long_texts_are_read_alike(given_: str | dict[str, str]) -> None:
    """What is repaired keeps the places of the text as typed; a word of no name's length is none."""
    for country in COUNTRIES:
        agree(given_, country)


def test_an_unknown_country_is_the_callers_mistake() -> None:
    """Whichever way the name is read."""
    for given_ in ("Jan Jansen", {"given_name": "Jan", "family_name": "Jansen"}, "JAN JANSEN"):
        with pytest.raises(KeyError):
            parse(given_, country="XX")


def test_infix_words_are_no_names() -> None:
    """A word that the short cuts take for an infix is never taken for a name, nor the other way round."""
    assert not any(is_plain(word) or is_plain(word.title()) for word in INFIXES)


@given(st.text("abDEé-' .IJij", max_size=8), st.text("abDEé-' .IJij", max_size=8))
@example("Smit", "-Bos")
def test_words_with_a_blank_between_are_not_plain_together(before: str, behind: str) -> None:
    assert not is_plain(f"{before} {behind}")
