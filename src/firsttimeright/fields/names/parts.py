"""The parts of a name put in their places: infix and family name, given names or initials."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run, may_end_infix
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.infixes import PART
from firsttimeright.reference.words.placeholders import PHRASES

__all__ = ["LONGEST_INFIX", "family_parts", "infix_end", "place_given", "stays", "trailing_infix"]


LONGEST_INFIX = 6  # letters of its last word
_SMALL_ONES = frozenset(("fan", "dela", "delos", "delas"))


def family_parts(tokens: list[Token], draft: Draft, how: Habits) -> None:
    """Put the words of a family name in their places: infix first or last, then the name itself."""
    short = tokens[0].text in ("v.", "v.d.")  # v. Stein, Hans: no initials in small letters
    run = (infix_run(tokens, 0, how, alone=not short) or _written_so(tokens, how)) if len(tokens) > 1 else 0
    if run and run < len(tokens) and not stays(tokens[:run], how):
        cut = infix_end(tokens[:run], how)
        draft.infix, draft.family = tokens[:cut], tokens[cut:]
        return
    tail = trailing_infix(tokens, how)
    if tail:
        draft.infix, draft.family = tokens[-tail:], tokens[:-tail]
        draft.seen.add("inverted")
        return
    draft.family = tokens


def _written_so(tokens: list[Token], how: Habits) -> int:
    """Count the words of an infix of Frisians or Filipinos, small before a capital: fan der Wal, dela Cruz."""
    if tokens[0].text not in _SMALL_ONES or not tokens[-1].text.istitle():
        return 0
    if tokens[1].text in ("'e", "’e") and len(tokens) > 2:
        return 2  # the Frisian article: fan 'e Wal
    return 1 + infix_run(tokens, 1, how, alone=False)


def infix_end(words: list[Token], how: Habits) -> int:
    """Count the words of an infix before one that is written as a part of the family name: Jean de La Fontaine."""
    if how.language == "fr":
        for index, token in enumerate(words):
            if index and token.key in PART and token.text[:1].isupper() and not token.text.isupper():
                return index
    return len(words)


def stays(run: list[Token], how: Habits) -> bool:
    """Tell whether infix words belong to the family name itself: Le Goff, Di Stefano, Ben Ali, Lo Giudice."""
    if all(token.key in PART for token in run):
        return not (
            how.language == "nl"
            and all(token.text.islower() for token in run)
            and run[0].key in ("le", "la", "lo", "di")
        )
    return (
        how.language == "it"
        and run[0].key
        in ("di", "del", "della", "dello", "dei", "degli", "dal", "dalla", "de", "d'", "da", "la", "lo", "li")
        and run[0].text[:1].isupper()
        and not run[0].text.isupper()
    )


def trailing_infix(tokens: list[Token], how: Habits) -> int:
    """Count the infix words at the end of a name: Berg van den."""
    if not tokens:
        return 0
    last = tokens[-1]
    if len(last.key) > LONGEST_INFIX or not may_end_infix(last, how) or _is_name_at_end(tokens):
        return 0
    for start in range(max(1, len(tokens) - 4), len(tokens)):
        if infix_run(tokens, start, how, alone=True) == len(tokens) - start:
            said = " ".join(token.key for token in tokens) in PHRASES  # zie boven is no "boven Zie"
            return 0 if said else len(tokens) - start
    return 0


def _is_name_at_end(tokens: list[Token]) -> bool:
    """Tell whether the last word is a part of the name that only looks like an infix: Tjon A Ten, Nguyen Van.

    Somebody who puts an infix last writes it as it is written, in small letters, or all in capitals.
    """
    last = tokens[-1].text
    if len(tokens) > 2 and len(tokens[-2].text) == 1 and tokens[-2].text.isupper():
        return last[:1].isupper()  # in capitals, too
    return last.istitle() and last.isalpha() and len(tokens) > 1 and not tokens[-2].text.islower()


def place_given(tokens: list[Token], draft: Draft, typed: str) -> None:
    """Put words before the family name in their places: initials, or given names."""
    lead = 0
    while lead < len(tokens) and is_initials(tokens[lead], typed):
        lead += 1
    if lead == len(tokens):
        draft.initials = tokens
    elif (
        lead
        and sum(len(token.key) for token in tokens[:lead]) > 1
        and all("." in token.text for token in tokens[:lead])
    ):
        draft.initials, draft.given = tokens[:lead], tokens[lead:]  # P.V. Narasimha; F. Scott is a given name
        draft.seen.add("initials first")
    else:
        draft.given = tokens
