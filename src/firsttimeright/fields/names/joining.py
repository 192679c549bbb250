"""Words that are one name, kept together: double names with an infix, *Zia ul Haq*, *I Made*, *servant of God*."""

from __future__ import annotations

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import is_abbreviated
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token, key
from firsttimeright.reference.words.infixes import ABBREVIATED, DUTCH
from firsttimeright.reference.words.organisations import LEADING
from firsttimeright.text.wordlists import wordset

__all__ = ["BINDING", "bears_form", "joined", "person_anyway", "unbound", "with_estate"]


def joined(tokens: list[Token], how: Habits) -> list[Token]:
    """Join a double name whose second part has an infix: *Zon-van*, *der*, *Meer* are one word of the name."""
    hyphened = False
    if how.language == "pl":
        tokens = _with_house(tokens)
    for token in tokens:
        if token.key in BINDING:
            tokens = _bound(tokens)
            break
    for token in tokens:
        if "-" in token.text:
            hyphened = True
        elif token.text in _ARABIC:
            tokens = _with_next(tokens)
            break
    if not hyphened:
        return tokens
    words = how.infixes
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        before, hyphen, after = token.text.rpartition("-")
        end = at
        if (
            hyphen
            and before.strip("-")
            and (key(after) in words or key(after) in ABBREVIATED)
            and not before.endswith("'s")
        ):
            end = at + 1
            while end < len(tokens) - 1 and (tokens[end].key in words or is_abbreviated(tokens[end], follows=True)):
                end += 1
            if end >= len(tokens) or (not tokens[end].text[:1].isalpha() and tokens[end].text[:1] != "'"):
                end = at
        if end > at:
            text = " ".join(item.text for item in tokens[at : end + 1])
            out.append(Token(text, token.start, tokens[end].end))
        else:
            out.append(token)
        at = end + 1
    return out


def _with_house(tokens: list[Token]) -> list[Token]:
    """Keep *z domu* and *z d.* together, of the house of: what stands behind is a name at birth."""
    for at in range(1, len(tokens) - 2):
        token, after = tokens[at], tokens[at + 1]
        if token.text in ("z", "Z") and after.key in ("d", "domu"):
            house = Token(f"{token.text} {after.text}", token.start, after.end)
            return [*tokens[:at], house, *tokens[at + 2 :]]
    return tokens


def with_estate(tokens: list[Token], how: Habits, known: Knowledge) -> list[Token]:
    """Keep a family name together that names an estate behind "en": *van Reede en Ginkelerode* is nobody's couple."""
    if how.language != "nl" or len(tokens) < 3 or tokens[-2].text != "en":
        return tokens
    before, last = tokens[-3], tokens[-1]
    if not (before.text[:1].isupper() and last.text[:1].isupper() and last.text.isalpha() and len(before.text) > 3):
        return tokens
    if len(last.text) < 8 or known.given_world(last.text, how.country) or known.is_given(before.text, how.country):
        return tokens
    if known.family_frequency(last.text, how.country) or known.family_frequency(last.text, None):
        return tokens
    text = f"{before.text} en {last.text}"
    return [*tokens[:-3], Token(text, before.start, last.end)]


_ARABIC = frozenset(
    ("عبد", "أبو", "ابو", "بن", "ابن", "بنت", "آل")
)  # servant of, father of, son of, daughter of, house of


_OF_THE = frozenset(("ul", "ur", "ud", "us", "uz", "ut"))
BINDING = _OF_THE | {"i", "ni"}
_DEVOUT = wordset(
    """haq haqq huq hoq haque rahman rehman rahim raheem din deen islam hassan hasan hussain hussein huda aziz
    mulk zaman rashid rasheed ghani hakim hakeem ghafoor ghafur qadir qadeer aleem alim wahid wahab jabbar
    sattar razzaq salam hadi hamid hameed karim kareem quddus quddoos nisa kalam ikram"""
)  # what stands behind "of the": Zia ul Haq, Habib ur Rahman
_BALINESE = wordset("wayan putu gede made kadek nyoman komang ketut luh gusti nengah dewa ngurah ayu agung")


def _bound(tokens: list[Token]) -> list[Token]:
    """Keep names of several words together: *Zia ul Haq* (Urdu), *I Made*, *Ni Luh Putu* (Bali)."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end = at + 1
        if token.text in ("I", "Ni", "NI"):
            while end < len(tokens) - 1 and tokens[end].key in _BALINESE:
                end += 1
        elif at + 2 < len(tokens) and tokens[at + 1].key in _OF_THE and token.text.isalpha():
            middle, last = tokens[at + 1], tokens[at + 2]
            if last.key in _DEVOUT or (middle.text.islower() and last.text[:1].isupper()):
                end = at + 3
        if end > at + 1:
            out.append(Token(" ".join([item.text for item in tokens[at:end]]), token.start, tokens[end - 1].end))
        else:
            out.append(token)
        at = end
    return out


def unbound(token: Token) -> list[Token]:
    """Take a name of several words apart again."""
    out: list[Token] = []
    at = token.start
    for piece in token.text.split(" "):
        out.append(Token(piece, at, at + len(piece)))
        at += len(piece) + 1
    return out


def _with_next(tokens: list[Token]) -> list[Token]:
    """Keep an Arabic name together that is made of two words: *servant of God* is one name."""
    out: list[Token] = []
    for token in reversed(tokens):
        if out and token.text in _ARABIC:
            after = out.pop()
            token = Token(f"{token.text} {after.text}", token.start, after.end)  # noqa: PLW2901
        out.append(token)
    return out[::-1]


def bears_form(tokens: list[Token], known: Knowledge, how: Habits, *, anywhere: bool = False) -> bool:
    """Tell whether a given name and what may be a legal form, written as a name and borne as one: *Peter Sas*.

    *anywhere*: it may be borne in another country, too; for what stands in a field of its own.
    """
    if len(tokens) != 2 or not tokens[1].text.isalpha():
        return False
    given, form = tokens[0].text, tokens[1].text
    if form == "BA":  # Dutch law knows it behind "coöperatie" only; behind a name it is a degree, or initials
        return how.country != "BE" and known.family_most(given, how.country) >= _BORNE
    if not form.istitle() or tokens[0].key in LEADING:  # Firma Müller
        return False
    borne = (known.family_most if anywhere else known.family_frequency)(form, how.country)
    return known.is_given(given, how.country) and borne >= _BORNE


_BORNE = 1.0  # bearers per million


def person_anyway(rest: list[Token], known: Knowledge, how: Habits, typed: str) -> bool:
    """A given name and a surname that happens to be a trade word: Arie Winkel, Bas Holding, Wim Bank."""
    words = [token for token in rest if not is_initials(token, typed)]
    if len(words) < len(rest):
        return True
    words = [token for token in words if token.key not in DUTCH]  # Anna van den Bank
    return len(words) == 2 and known.is_given(words[0].text, how.country)
