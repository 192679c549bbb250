"""The field of the family name, and what slipped into it: forms of address, initials, given names, a company."""

from __future__ import annotations

from firsttimeright.fields.names import asides, content, drafts
from firsttimeright.fields.names.abroad import are_vietnamese
from firsttimeright.fields.names.company_fields import COMPANY_FIRST, are_company
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.drafts import read_words
from firsttimeright.fields.names.front import match_salutation, take_before
from firsttimeright.fields.names.given_field import (
    are_said,
    before_name,
    without_initials,
    without_others,
)
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infix_field import goes_on
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.joining import bears_form
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.marriages import marital
from firsttimeright.fields.names.parts import family_parts
from firsttimeright.fields.names.titles import retired, take_after
from firsttimeright.fields.names.tokens import Token
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.reference.words.organisations import FORMS
from firsttimeright.text.scripts import Repaired

__all__ = ["read_family"]

_BORNE = 1.0  # bearers per million
_BESIDE_COMPANY = ("salutation", "gender", "organisation", "full_name")


def read_family(
    tokens: list[Token], draft: Draft, how: Habits, known: Knowledge, texts: dict[str, Repaired]
) -> PersonName | None:
    """Read the field of the family name: salutation, initials, infix and degrees may have slipped into it."""
    if not tokens:
        return None
    typed = drafts.typed_case([*draft.initials, *draft.given, *draft.infix, *tokens])
    if content.special(texts["family_name"].text, known, how.country):
        draft.unparsed += tokens
        return None
    if company := _company(tokens, draft, how, known, texts):
        return company
    alone = not (draft.given or draft.initials or draft.infix)
    moved = texts["family_name"] is texts.get("given_name")  # a whole name was seen there
    if len(tokens) > 1 and (alone or not _is_borne_as_it_is(tokens, how, known)):
        had, titles = list(draft.salutation), len(draft.before)
        tokens = before_name(tokens, draft, how, typed)
        if len(draft.before) > titles:
            draft.seen.add("ranked")
        if had:  # "Dhr." beside "Mevr. Jansen": one of them is wrong, and neither goes away
            draft.unparsed += draft.salutation[len(had) :]
            draft.salutation = had
    if alone and len(tokens) > 1 and (moved or _is_full(tokens, how, typed, known)):
        read_words(tokens, draft, how, known)
        return None
    tokens = without_others(_without_repeats(tokens, draft, how, known), draft)
    tokens = without_initials(tokens, draft, typed)
    inner = Draft()
    if _segmented(tokens, how):
        drafts.read_segments(tokens, inner, how, typed, known)
    else:
        alone = len(tokens) == 1 and bool(draft.given or draft.initials)
        given = draft.given[0].text if len(draft.given) == 1 and len(tokens) == 2 and not draft.infix else ""
        whole = bool(given) and are_vietnamese(given, [token.text for token in tokens], how, known)
        _plain_family(tokens, inner, how, typed, alone=alone, whole=whole)
    _take_family(inner, draft)
    return None


def _is_borne_as_it_is(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether a form of address is a family name, too, behind a name that is given: *Maria | de Heer*."""
    row = match_salutation(tokens, 0, how)
    if row is None or len(row.words) != len(tokens):
        return False
    return known.family_most(" ".join(token.key for token in tokens), how.country) >= _BORNE


def _company(
    tokens: list[Token], draft: Draft, how: Habits, known: Knowledge, texts: dict[str, Repaired]
) -> PersonName | None:
    """Give the company that the field of the family name holds instead of a name."""
    person = bool(draft.given or draft.initials)
    if bears_form([*draft.given[:1], *tokens], known, how, anywhere=bool(draft.given)):
        return None
    given = draft.given or [token for token in draft.initials[:1] if token.key in COMPANY_FIRST]  # SPRL in capitals
    if are_company(given, tokens, how, known):
        tokens, person = [*given, *tokens], False
    sign = content.signs(tokens, known, language=how.language, country=how.country, known_person=person)
    if not sign.kind and given and not person and given[0].key in FORMS:  # GmbH | Dachbau Meier: most stand behind
        turned = [*tokens[len(given) :], *given]
        sign = content.signs(turned, known, language=how.language, country=how.country, known_person=False)
    front = Draft()
    if sign.kind and sign.strength < 3 and len(tokens) > 1:
        take_before(tokens, front, how, "mixed")
    person = person or bool(front.before or (front.salutation and front.sex))  # mevr. Jansen en partner
    if not sign.kind or sign.strength <= (2 if person else 1):
        return None
    moved = texts.get("family_name") is texts.get("given_name")
    unread = (*_BESIDE_COMPANY, "given_name") if moved else _BESIDE_COMPANY
    typed = [item.text for field, item in texts.items() if field not in unread]
    salutation = texts["salutation"].text if "salutation" in texts else None
    return PersonName(kind=Kind(sign.kind), salutation=salutation, unparsed=" ".join(typed))


def _is_full(tokens: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether two words or more in the field of the family name are a whole name."""
    first = tokens[0]
    return (
        any(token.text in ',(["' for token in tokens)
        or (is_initials(first, typed) and not (first.text == "a" and typed == "mixed"))  # a Nzeza: a particle
        or (is_initials(tokens[-1], typed) and not retired(tokens, how))
        or (
            known.is_given(first.text, how.country)
            and not infix_run(tokens, 0, how, alone=True)
            and not known.is_family_only(first.text, how.country)
            and not (len(tokens) == 2 and known.is_hardly_family(tokens[not how.family_first].text, how.country))
        )
    )


def _without_repeats(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> list[Token]:
    """Leave out what the field says again: ``Anna | Anna de Wit``, ``Dhr. | Dhr. Bos``.

    But for given names that are family names, too, or before what begins none: ``Martín | Martín Gómez``.
    """
    count = len(draft.given)
    if count and len(tokens) > count and [t.key for t in tokens[:count]] == [t.key for t in draft.given]:
        last = tokens[-1].text
        begun = last[:1].isupper() or not tokens[0].text[:1].isupper()
        borne = any(_is_borne(token.text, how.country, known) for token in draft.given)
        if begun and not borne:
            tokens = tokens[count:]
    if (
        draft.salutation
        and len(tokens) > 1
        and (row := match_salutation(tokens, 0, how))
        and len(row.words) < len(tokens)
        and row.sex == draft.sex
        and row.sex
    ):
        tokens = tokens[len(row.words) :]
    return tokens


def _is_borne(given: str, country: str | None, known: Knowledge) -> bool:
    """Tell whether more than one in twenty who are called so have it as a family name."""
    return 20 * known.family_most(given, country) >= known.given_world(given, country)


def _take_family(inner: Draft, draft: Draft) -> None:
    """Add what the field of the family name held to the draft, where its place is still free."""
    draft.family = inner.family
    draft.infix = draft.infix or inner.infix
    if draft.infix and inner.infix and draft.infix is not inner.infix:
        had, found = ([token.key for token in row] for row in (draft.infix, inner.infix))
        if found[-len(had) :] == had:  # den | van den Berg
            draft.infix = inner.infix
        elif draft.infix[-1].key != "de" and goes_on(draft.infix, inner.infix):  # van | der Berg
            draft.infix = draft.infix + inner.infix
        elif had[-len(found) :] != found:
            draft.family = inner.infix + inner.family
    if inner.initials and not draft.initials and not draft.given:
        draft.initials = inner.initials
    elif inner.initials and not inner.family:
        draft.family = inner.initials
    elif inner.initials and not are_said(inner.initials, draft):
        draft.unparsed += inner.initials
    if inner.given and not draft.given:
        draft.given = inner.given
    elif [token.key for token in inner.given] != [token.key for token in draft.given]:
        draft.unparsed += inner.given  # Jan | Smit, Piet
    if inner.salutation and not draft.salutation:
        draft.salutation, draft.sex = inner.salutation, inner.sex
    else:
        draft.unparsed += inner.salutation
    draft.before += inner.before
    draft.suffix += inner.suffix
    draft.after += inner.after
    draft.nickname = draft.nickname or inner.nickname
    draft.birth, draft.birth_infix = inner.birth or draft.birth, inner.birth_infix or draft.birth_infix
    draft.partner, draft.partner_infix = inner.partner or draft.partner, inner.partner_infix or draft.partner_infix
    draft.unparsed += inner.unparsed


def _segmented(tokens: list[Token], how: Habits) -> bool:
    return any(token.text == "," for token in tokens) or any(marital(token, how) for token in tokens[1:-1])


def _plain_family(
    tokens: list[Token], draft: Draft, how: Habits, typed: str, *, alone: bool, whole: bool = False
) -> None:
    """Read a family name; one word alone beside a given name is one, whatever it says: *Piet | Bellen*.

    *whole*: no infix begins it.
    """
    tokens = asides.take_asides(tokens, draft, how)
    tokens = tokens if alone else drafts.take_remarks(tokens, draft)
    if not tokens:
        return
    draft.family = tokens = take_after(tokens, draft, how, typed, least=1)
    if not whole:
        family_parts(tokens, draft, how)
