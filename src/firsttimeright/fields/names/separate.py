"""Separate fields read as evidence: each part in its own place, parts in the wrong field moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firsttimeright.fields.names import content, drafts, remarks
from firsttimeright.fields.names.company_fields import are_company
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.drafts import read_words
from firsttimeright.fields.names.edges import field_trimmed, unwrapped
from firsttimeright.fields.names.family_field import read_family
from firsttimeright.fields.names.front import says_for_whom, take_before
from firsttimeright.fields.names.given_field import (
    are_turned_about,
    is_whole_name,
    read_given,
    read_initials,
    without_family,
)
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.households import ARTICLES
from firsttimeright.fields.names.infix_field import goes_on, read_infix, says_none
from firsttimeright.fields.names.joining import joined
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import family_parts
from firsttimeright.fields.names.several import another_behind, may_be_several, standard_couple, take_several
from firsttimeright.fields.names.titles import take_after
from firsttimeright.fields.names.tokens import Token, plain, spaced, tokenise
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.fields.names.writing import finish
from firsttimeright.reference.words.salutations import stated_sex
from firsttimeright.reference.words.titles import NOBLE
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


def _is_bare(tokens: Sequence[Token]) -> bool:
    """Tell whether a field holds signs and no letter."""
    return bool(tokens) and not any(map(str.isalnum, plain(list(tokens))))


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
    if _is_bare(given) and tokens.get("family_name"):
        draft.unparsed, given = [*draft.unparsed, *given], []  # - | Bouwer
    if _is_bare(tokens.get("family_name", ())) and is_whole_name(given, how, known):
        draft.unparsed += tokens.pop("family_name")  # A. Bakker | -
    if given and are_turned_about(tokens.get("initials", ()), given, how, known):
        given, tokens["initials"] = tokens["initials"], given
        texts, heads = ({**row, "given_name": row["initials"], "initials": row["given_name"]} for row in (texts, heads))
    said = (*tokens.get("infix", ()), *tokens.get("family_name", ()))
    read_initials(tokens.pop("initials", []), draft, how, typed, known=known, given=given, family=said)
    if given and content.special(heads["given_name"].text, known, how.country):
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
    whole = read_family(tokens.pop("family_name", []), draft, how, known, heads)
    _other_fields(tokens, draft, how)
    without_family(draft, how, known)
    _rank_between(draft)
    name = _spans(whole or _finished(draft, texts, how, known), texts)
    texts = {field: item for field, item in repaired.items() if item.text}  # where it was typed, until it has a place
    return name, _standard(name, texts, whole is not None), notes


def _rank_between(draft: Draft) -> None:
    """Put a rank of nobility that has a field, or stands in that of the family name, behind the given names."""
    if not draft.between and draft.before and draft.family and (draft.given or draft.initials):
        rank = draft.before[-1]
        if len(rank) == 1 and rank[0].key in NOBLE and "ranked" in draft.seen:
            draft.before, draft.between = draft.before[:-1], [rank]


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
            heads[field], rest = remarks.split(unwrapped(field_trimmed(heads[field])), known, how.country, how.language)
            draft.unparsed += tokenise(repair(rest)) if rest else []
    return heads


_BESIDE = frozenset(("salutation", "gender", "organisation"))  # what stands beside a name and is none
_CASED = ("given_name", "family_name", "infix", "initials")


def _other_fields(tokens: dict[str, list[Token]], draft: Draft, how: Habits) -> None:
    """Take the fields that hold one part each: nickname, suffix, the partner's name."""
    for part in ("nickname", "suffix"):
        row, had = tokens.pop(part, []), getattr(draft, part)
        if row and [token.key for token in row] != [token.key for token in had]:
            draft.unparsed += had
        setattr(draft, part, row or had)
    _partner_fields(tokens, draft, how)
    if draft.kind == "multiple":
        draft.kind = "couple"


def _partner_fields(tokens: dict[str, list[Token]], draft: Draft, how: Habits) -> None:
    """Take the fields of the partner's name, before what the family name's field says: Jansen echtgenote Bakker."""
    read, had = (*draft.partner_infix, *draft.partner), [token.key for token in draft.partner]
    infix = tokens.pop("partner_infix", [])
    if row := tokens.pop("partner_family_name", []):
        inner = Draft()
        family_parts(row, inner, how)
        if infix and [t.key for t in infix] != [t.key for t in inner.infix]:
            draft.unparsed += inner.infix
        draft.partner, infix = inner.family, infix or inner.infix
        if had and had != [token.key for token in draft.partner]:
            draft.partner_infix = []  # of another name
    draft.partner_infix = infix or draft.partner_infix
    kept = {token.key for token in (*draft.partner_infix, *draft.partner)}
    draft.unparsed += [token for token in read if token.key not in kept]


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
    if any("@" in token.text for token in tokens):
        draft.unparsed += tokens  # an address: another field's, and nothing is written anew
        return
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
    draft.seen.add("ranked")


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
