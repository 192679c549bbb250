"""Several persons in one text, each read as a name of their own."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import take_before
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import family_parts, place_given
from firsttimeright.fields.names.reading import read_core
from firsttimeright.fields.names.titles import take_after
from firsttimeright.fields.names.tokens import Token, is_initials
from firsttimeright.text.wordlists import wordset

__all__ = ["take_several"]

_JOINERS = wordset("en & und et and + og och ja ve u e o/h en/of und/oder et/ou and/or e/o y/o")


def take_several(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Jan & Marie de Vries``, ``J. en M. Bakker``, ``Dhr. J. de Vries en mevr. A. Jansen``."""
    at = next(
        (
            index
            for index in range(1, len(tokens) - 1)
            if tokens[index].key in _JOINERS and tokens[index + 1].key not in ("zu", "zum", "zur", "von", "tot", "thoe")
        ),
        0,
    )
    if not at:
        slash = next(
            (index for index, token in enumerate(tokens) if token.text == "/" and 0 < index < len(tokens) - 1), 0
        )
        if not slash:
            return False
        at = slash
    joiner = tokens[at].key
    if joiner in ("e", "ja", "u", "et", "ve") and not (
        (joiner == "e" and how.language in ("it", "pt") and at == 1 and len(tokens) - at > 2)
        or (joiner == "ja" and how.language == "fi")
        or (joiner == "u" and how.language == "de")
        or (joiner == "et")
        or (joiner == "ve" and how.language == "tr")
    ):
        return False
    if draft.kind == "estate":
        return False
    draft.kind = "couple" if draft.kind != "family" else "family"
    draft.sex = None
    _read_persons(tokens, at, draft, how, typed, known=known)
    return True


def _read_persons(tokens: list[Token], at: int, draft: Draft, how: Habits, typed: str, *, known: Knowledge) -> None:
    """Read the persons before and after the joiner at *at*: each by itself, sharing a family name that stands once."""
    groups: list[list[Token]] = [[]]
    for token in tokens[:at]:
        if token.text in ",;":
            groups.append([])
        else:
            groups[-1].append(token)
    groups = [group for group in groups if group]
    turned: list[Token] = []  # Jansen, Jan en Marie
    if len(groups) == 2 and not known.is_given(groups[0][0].text, how.country):
        turned = groups.pop(0)
    draft.joiner = tokens[at : at + 1]
    people = [draft]
    for group in [*groups[1:], tokens[at + 1 :]]:
        person = Draft()
        rest = take_before(group, person, how, typed)
        _read_one(rest, person, how, typed, known)
        people.append(person)
        draft.others.append(person)
    if turned:
        place_given(groups[0], draft, typed)
        family_parts(turned, draft, how)
    else:
        _read_one(groups[0] if groups else [], draft, how, typed, known)
    last = people[-1]
    _name_or_given(people, draft, how, known)
    if not last.family and draft.family:
        last.infix, last.family = draft.infix, draft.family
    for person in people:
        if not person.family and last.family:
            person.infix, person.family = last.infix, last.family


def _read_one(tokens: list[Token], person: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Read one of several persons; a word alone may be a given name or a family name."""
    if len(tokens) == 1 or (tokens and all(is_initials(token, typed) for token in tokens)):
        place_given(tokens, person, typed)
    elif tokens:
        tokens = take_after(tokens, person, how, typed, least=2)
        read_core(tokens, person, how, typed, known)


def _name_or_given(people: list[Draft], draft: Draft, how: Habits, known: Knowledge) -> None:
    """Make a lone word a family name where it is one: *de heer Bakker en mevrouw Smit*, *Jan en Marie*."""
    for person in people:
        if person.family or len(person.given) != 1:
            continue
        word = person.given[0].text
        if person.salutation or (person is people[-1] and (draft.salutation or any(other.family for other in people))):
            named = not known.is_given(word, how.country) or bool(person.salutation)
        else:
            named = known.is_family_only(word, how.country)
        if named:
            person.family, person.given = person.given, []
