"""What is told at once of everyday names is what the long way tells of them."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import questions
from firsttimeright.reference import standard
from firsttimeright.reference.words.placeholders import FICTIONAL, FILLERS, PHRASES, TEST

TELLING = sorted({word for text in FICTIONAL | PHRASES for word in text.split(" ")} | FILLERS | TEST)
USUAL = (
    "Jan", "Maria", "Bakker", "Lorenz", "Falk", "Wong", "Xx", "Xxandra", "Bb", "Aaaa", "Jiiiip", "Asdfg", "Qwqwqw",
    "Dsadsa", "Wasd", "Poiuy", "Xvi", "Zxq", "Lolo", "Test", "Hooyvled", "Smit", "Abc", "Mickey", "Mouse", "Klant",
    "Vil", "Blanco",
)  # fmt: skip
INFIXES = (("", False), ("", True), ("de", False), ("van der", True))


def _both_ways(given: str, infix: str, family: str, country: str, whole: bool) -> tuple[object, object]:
    """Ask in the short way and in the long one."""
    text = " ".join(filter(None, (given, infix, family)))
    fields = {"given_name": given, "infix": infix, "family_name": family}
    parsed = names.parse(text if whole else {name: word for name, word in fields.items() if word}, country=country)
    found = []
    with pytest.MonkeyPatch.context() as patch:
        for _ in range(2):
            found.append(names.question(parsed, country=country, reference=standard(), typos=False))
            patch.setattr(questions, "_is_everyday", lambda *_: False)
    return found[0], found[1]


@pytest.mark.parametrize(("infix", "whole"), INFIXES)
def test_the_short_way_tells_what_the_long_one_does(infix: str, whole: bool) -> None:
    """Words that mean something beside each other, or by themselves, beside ones that do not."""
    pairs = [(first, last) for first in USUAL for last in USUAL]
    pairs += [(word.title(), "Vil" if infix else "Bakker") for word in TELLING]
    pairs += [("Jan" if whole else "Mickey", word.title()) for word in TELLING]
    for text in (*FICTIONAL, *PHRASES):
        words = text.title().split(" ")
        pairs += [(words[0], words[-1]), (words[-1], words[0])]
    for first, last in pairs:
        short, long = _both_ways(first, infix, last, "NL", whole)
        assert short == long, (first, infix, last)


def test_most_names_go_the_short_way() -> None:
    """Else it would be no way at all."""
    for text in ("Jan Jansen", "Maria van der Berg", "Peter de Vries", "Sabine Muller"):
        parsed = names.parse(text, country="NL")
        how = questions.habits("NL", None)
        assert parsed.value is not None
        assert questions._is_everyday(parsed.typed, parsed.value, how, standard())
