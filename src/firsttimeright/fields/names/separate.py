"""Separate fields read as evidence: each part in its own place, parts in the wrong field moved."""

from __future__ import annotations

from dataclasses import replace

from firsttimeright.fields.names import content, drafts, remarks
from firsttimeright.fields.names.abroad import are_vietnamese
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.drafts import read_words
from firsttimeright.fields.names.front import match_salutation, says_for_whom, take_before
from firsttimeright.fields.names.given_field import (
    are_company,
    are_said,
    before_name,
    is_whole_name,
    read_given,
    read_initials,
    without_family,
    without_initials,
    without_others,
)
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.households import ARTICLES
from firsttimeright.fields.names.infix_field import goes_on, read_infix, says_none
from firsttimeright.fields.names.joining import bears_form, joined
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.marriages import marital
from firsttimeright.fields.names.parts import family_parts
from firsttimeright.fields.names.several import another_behind, may_be_several, standard_couple, take_several
from firsttimeright.fields.names.titles import retired, take_after
from firsttimeright.fields.names.tokens import Token, infix_run, is_initials, spaced, tokenise
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.fields.names.writing import finish
from firsttimeright.reference.words.salutations import stated_sex
from firsttimeright.text.scripts import Repaired, repair

__all__ = ["read_fields"]


def read_fields(
    fields: dict[str, str], how: Habits, known: Knowledge
) -> tuple[PersonName | None, dict[str, str], dict[str, tuple[str, ...]]]:
    """Read separate fields.

    Returns:
        The name; the fields in standard form (absent: empty); what was done to the characters of each.
    """
    none = {field: fields[field] for field in _MAY_LACK if fields.get(field) and says_none(field, fields[field])}
    if "given_name" in none and ("initials" in none or not fields.get("initials")):
        del none["given_name"]
    if not none or not fields.get("family_name"):
        return _read_filled(fields, how, known)
    rest = {field: text for field, text in fields.items() if field not in none}
    name, out, notes = _read_filled(rest, how, known)
    if name is not None:
        name = replace(name, unparsed=" ".join(filter(None, (name.unparsed, *none.values()))))
    return name, {**none, **out}, notes  # but the infix that stood before the family name takes the place of a dash


_MAY_LACK = ("initials", "given_name", "infix")


def _read_filled(
    fields: dict[str, str], how: Habits, known: Knowledge
) -> tuple[PersonName | None, dict[str, str], dict[str, tuple[str, ...]]]:
    repaired = {field: repair(text) for field, text in fields.items()}
    texts = {field: item for field, item in repaired.items() if item.text}
    notes = {field: item.notes for field, item in repaired.items()}
    if _BESIDE.issuperset(texts):
        out = {field: item.text for field, item in texts.items()}
        return _bare(texts, how), out, notes
    draft = Draft()
    heads = _heads(texts, draft, how, known)
    tokens = {field: joined(tokenise(spaced(item)), how) for field, item in heads.items() if item.text}
    typed = drafts.typed_case(
        [token for field in _CASED if field in tokens for token in tokens[field]]  # what has no case of its own
    )
    if "salutation" in tokens:
        _salutation(tokens.pop("salutation"), draft, how)
    if "titles" in tokens:
        _titles(tokens.pop("titles"), draft, how, typed)
    if couple := _couple(tokens, draft, how, typed, known=known):
        name = finish(draft, repair(" ".join(item.text for item in texts.values())), how, "")
        return _spans(name, texts), standard_couple(name, texts, couple), notes
    if tokens.keys() == {"initials"} and is_whole_name(tokens["initials"], how, known):
        tokens["given_name"] = tokens.pop("initials")
        texts, heads = ({**row, "given_name": row["initials"]} for row in (texts, heads))
    given = tokens.pop("given_name", [])
    if len(given) > 1 and [token.key for token in given] == [token.key for token in tokens.get("family_name", ())]:
        given = []  # the whole name, twice
    said = (*tokens.get("infix", ()), *tokens.get("family_name", ()))
    read_initials(tokens.pop("initials", []), draft, how, typed, known=known, given=given, family=said)
    if given and content.special(heads["given_name"].text):
        draft.unparsed += given
    elif (
        "family_name" not in tokens
        and "infix" not in tokens
        and not draft.initials
        and (is_whole_name(given, how, known) or are_company(given, [], how, known))
    ):
        tokens["family_name"] = given  # the whole name in one field: read as the other one would be
        texts, heads = ({**row, "family_name": row["given_name"]} for row in (texts, heads))
    else:
        read_given(given, draft, how, typed, known, family=tokens.get("family_name", ()))
    row = read_infix(tokens, draft, how, known)
    if "family_name" in tokens and "family_name" not in heads:
        heads = {**heads, "family_name": heads["infix"]}
    if row and draft.infix and goes_on(draft.infix, row):
        row = [*draft.infix, *row]  # Jan van | der | Berg
    elif row and [token.key for token in row] != [token.key for token in draft.infix]:
        draft.unparsed += draft.infix  # the field has its own
    draft.infix = row or draft.infix
    whole = _family_field(tokens.pop("family_name", []), draft, how, known, heads)
    _other_fields(tokens, draft, how)
    without_family(draft, how, known)
    name = _spans(whole or _finished(draft, texts, how, known), texts)
    texts = {field: item for field, item in repaired.items() if item.text}  # where it was typed, until it has a place
    return name, _standard(name, texts, whole is not None), notes


def _couple(tokens: dict[str, list[Token]], draft: Draft, how: Habits, typed: str, *, known: Knowledge) -> str | None:
    """Read two persons in the field of the given name or of the initials: *Jan & Marie | de Vries*; give the field."""
    if ("given_name" in tokens) is ("initials" in tokens) or not tokens.get("family_name"):
        return None
    field = "given_name" if "given_name" in tokens else "initials"
    first = tokens[field]
    several = may_be_several(first) or another_behind(tokens["family_name"], how, known)
    if not several or are_company(first, tokens["family_name"], how, known):
        return None
    if not take_several([*first, *tokens.get("infix", []), *tokens["family_name"]], draft, how, typed, known):
        return None
    _other_fields(tokens, draft, how)
    return field


def _heads(texts: dict[str, Repaired], draft: Draft, how: Habits, known: Knowledge) -> dict[str, Repaired]:
    """Give the fields without what follows the names in them: that has no place."""
    heads = dict(texts)
    for field in ("given_name", "family_name"):
        if field in heads:
            heads[field], rest = remarks.split(heads[field], known, how.country, how.language)
            draft.unparsed += tokenise(repair(rest)) if rest else []
    return heads


_BESIDE = frozenset(("salutation", "gender", "organisation"))  # what stands beside a name and is none
_BESIDE_COMPANY = ("salutation", "gender", "organisation", "full_name")
_CASED = ("given_name", "family_name", "infix", "initials")


def _other_fields(tokens: dict[str, list[Token]], draft: Draft, how: Habits) -> None:
    """Take the fields that hold one part each: nickname, suffix, the partner's name."""
    for part in ("nickname", "suffix"):
        row, had = tokens.pop(part, []), getattr(draft, part)
        if row and [token.key for token in row] != [token.key for token in had]:
            draft.unparsed += had
        setattr(draft, part, row or had)
    draft.partner_infix = tokens.pop("partner_infix", []) or draft.partner_infix
    if row := tokens.pop("partner_family_name", []):
        inner = Draft()
        family_parts(row, inner, how)
        if draft.partner_infix and [t.key for t in draft.partner_infix] != [t.key for t in inner.infix]:
            draft.unparsed += inner.infix
        draft.partner, draft.partner_infix = inner.family, draft.partner_infix or inner.infix
    if draft.kind == "multiple":
        draft.kind = "couple"


def _finished(draft: Draft, texts: dict[str, Repaired], how: Habits, known: Knowledge) -> PersonName:
    """Write the draft out; without a name in the part fields, the whole name is read."""
    every = " ".join(item.text for item in texts.values())
    name = finish(draft, repair(every), how, every)
    if (
        "full_name" in texts
        and name.kind is Kind.PERSON
        and not (name.family_name or name.given_names or name.initials)
    ):
        inner = Draft()
        read_words(tokenise(spaced(texts["full_name"])), inner, how, known)
        name = finish(inner, texts["full_name"], how, texts["full_name"].text)
    return name


def _bare(texts: dict[str, Repaired], how: Habits) -> PersonName | None:
    if "salutation" not in texts:
        return None
    draft = Draft()
    row = tokenise(spaced(texts["salutation"]))
    _salutation(row, draft, how)
    return PersonName(salutation=texts["salutation"].text, gender=draft.sex, kind=Kind.UNKNOWN)


def _salutation(tokens: list[Token], draft: Draft, how: Habits) -> None:
    left = take_before(tokens, draft, how, "salutation", whole=False)
    if len(left) == 1 and left[0].key in ("sir", "dame", "lord", "lady"):
        draft.before.append(left)
        left = []
    elif left and not draft.salutation:
        draft.salutation, left = tokens, []
        if len(tokens) == 1 and (sex := stated_sex(tokens[0].key)):
            draft.sex = sex
    draft.unparsed += left


def _titles(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> None:
    left = take_before(tokens, draft, how, typed, whole=False)
    left = take_after(left, draft, how, "mixed", least=0, comma=True)
    if left:
        draft.before.append(left)


def _family_field(
    tokens: list[Token], draft: Draft, how: Habits, known: Knowledge, texts: dict[str, Repaired]
) -> PersonName | None:
    """Read the field of the family name: salutation, initials, infix and degrees may have slipped into it."""
    if not tokens:
        return None
    typed = drafts.typed_case([*draft.initials, *draft.given, *draft.infix, *tokens])
    if content.special(texts["family_name"].text):
        draft.unparsed += tokens
        return None
    if company := _company(tokens, draft, how, known, texts):
        return company
    alone = not (draft.given or draft.initials or draft.infix)
    moved = texts["family_name"] is texts.get("given_name")  # a whole name was seen there
    if len(tokens) > 1:
        had = list(draft.salutation)
        tokens = before_name(tokens, draft, how, typed)
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


def _company(
    tokens: list[Token], draft: Draft, how: Habits, known: Knowledge, texts: dict[str, Repaired]
) -> PersonName | None:
    """Give the company that the field of the family name holds instead of a name."""
    person = bool(draft.given or draft.initials)
    if bears_form([*draft.given[:1], *tokens], known, how, anywhere=bool(draft.given)):
        return None
    if are_company(draft.given, tokens, how, known):
        tokens, person = [*draft.given, *tokens], False
    sign = content.signs(tokens, known, language=how.language, country=how.country, known_person=person)
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
        or is_initials(first, typed)
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
    tokens = drafts.take_asides(tokens, draft, how)
    tokens = tokens if alone else drafts.take_remarks(tokens, draft)
    if not tokens:
        return
    draft.family = tokens = take_after(tokens, draft, how, typed, least=1)
    if not whole:
        family_parts(tokens, draft, how)


def _spans(name: PersonName, texts: dict[str, Repaired]) -> PersonName:
    """Give spans within the field of each part: the whole field, since the fields are the parts."""
    spans = {}
    for part, field in (
        ("initials", "initials"),
        ("given_names", "given_name"),
        ("infix", "infix"),
        ("family_name", "family_name"),
        ("salutation", "salutation"),
    ):
        if field in texts and getattr(name, part):
            spans[part] = (0, texts[field].length)
    object.__setattr__(name, "spans", spans)  # it was made here; replace() takes as long as reading the family name
    return name


def _standard(name: PersonName, texts: dict[str, Repaired], kept: bool) -> dict[str, str]:
    """Give the fields in standard form."""
    out = {field: item.text for field, item in texts.items()}
    if name.kind not in (Kind.PERSON, Kind.FAMILY, Kind.COUPLE) or kept or name.others:
        return out
    household = name.kind is Kind.FAMILY and (name.salutation or "").lower().split(" ")[0] in ARTICLES  # The Smiths
    if name.unparsed or ("salutation" not in texts and (household or says_for_whom(name.salutation))):
        # something has no place (t.a.v. is no salutation): leave the fields alone but for their characters
        return out
    parts = {
        "salutation": name.salutation, "titles": name.titles, "initials": name.initials, "given_name": name.given_names,
        "nickname": name.nickname, "infix": name.infix, "family_name": name.family_name, "suffix": name.suffix,
        "partner_infix": name.partner_infix, "partner_family_name": name.partner_family_name,
    }  # fmt: skip
    if name.birth_family_name:  # no field is its own: the one that holds it stays as it was typed
        born = name.birth_family_name.casefold()
        held = [field for field in ("initials", "given_name", "family_name") if born in out.get(field, "").casefold()]
        if not held or any((parts[field] or "").casefold() not in out[field].casefold() for field in held):
            return out
        held += ["infix"] if "family_name" in held else []
        parts |= {field: out.get(field) for field in held}
    for field, value in parts.items():
        if value:
            out[field] = value
        else:
            out.pop(field, None)
    return out
