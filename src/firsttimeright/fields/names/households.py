"""A household named in the plural: *The Smiths*, *De Jansens*, *Die Müllers*, *Les Dupont*."""

from __future__ import annotations

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token, plain

__all__ = ["ARTICLES", "household"]

ARTICLES = frozenset(("the", "de", "die", "les", "los"))
"""The folded words that may begin such a text."""

_USUAL = 20.0  # bearers per million of the family name
_LESS = 0.1  # share of them that may bear the plural as their own name
_GIVEN = {"the": 1.0}  # how many may be given it for each who bears it; Anderson is, in Brazil
_GIVEN_ELSE = 0.02


def household(tokens: list[Token], how: Habits, known: Knowledge) -> list[Token] | None:
    """Give the family name of a household, without the ending of the plural; ``None`` where a person may be meant.

    Whoever is called *Smiths* or *De Smet* stays one person: the plural must hardly be borne, and the name without it
    be usual. *Les* is a given name but in French.
    """
    article, last = tokens[0].key, tokens[-1]
    if not 2 <= len(tokens) <= 4 or not last.text.isalpha() or len(last.text) < 4:
        return None
    lead = plain(tokens[1:-1])
    if article in ("les", "los"):
        bare = how.language == ("fr" if article == "les" else "es") and len(tokens) == 2
        if bare and known.is_family_only(last.text, how.country):
            return tokens[1:]
    if article == {"fr": "les", "de": "die", "nl": "de"}.get(how.language, "the") or article == "the":
        for size in _endings(last.text, article):
            whole = f"{lead} {last.text[:-size]}".lstrip()
            if _is_plural(whole, f"{lead} {last.text}".lstrip(), article, how, known):
                return [*tokens[1:-1], Token(last.text[:-size], last.start, last.end)]
    return None


def _endings(text: str, article: str) -> tuple[int, ...]:
    """Count the letters that the plural may have added: *Joneses*, *Smiths*."""
    low = text.lower()
    if not low.endswith("s"):
        return ()
    return (2, 1) if article == "the" and low.endswith(("ses", "xes", "zes", "ches", "shes")) else (1,)


def _is_plural(one: str, many: str, article: str, how: Habits, known: Knowledge) -> bool:
    rate = known.family_most(one, how.country)
    if rate < _USUAL or known.family_most(many, how.country) > _LESS * rate:
        return False
    if known.given_world(one, how.country) > _GIVEN.get(article, _GIVEN_ELSE) * rate:
        return False  # The Roberts, De Pieters
    if article != "de":
        return True
    # De Bakkers may be called so, as De Bakker is; nobody is called De Jansen.
    return not any(known.family_frequency(f"de {name}", country) for name in (one, many) for country in ("NL", "BE"))
