"""Separate fields read as evidence: each part in its own place, parts in the wrong field moved."""

from __future__ import annotations

from dataclasses import replace

from firsttimeright.fields.names import content, drafts, remarks
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.drafts import read_words
from firsttimeright.fields.names.front import match_salutation, take_before
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.joining import joined
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import family_parts, place_given
from firsttimeright.fields.names.titles import take_after
from firsttimeright.fields.names.tokens import Token, has_case, infix_run, is_initials, spaced, tokenise
from firsttimeright.fields.names.trades import opens
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.fields.names.writing import finish
from firsttimeright.reference.words.infixes import ABBREVIATED
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
    repaired = {field: repair(text) for field, text in fields.items()}
    texts = {field: item for field, item in repaired.items() if item.text}
    notes = {field: item.notes for field, item in repaired.items()}
    if not any(field not in ("salutation", "gender", "organisation") for field in texts):
        out = {field: item.text for field, item in texts.items()}
        return _bare(texts, how, known), out, notes
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
    _initials(tokens.pop("initials", []), draft, how, typed)
    given = tokens.pop("given_name", [])
    if given and content.special(heads["given_name"].text):
        draft.unparsed += given
    elif (
        "family_name" not in tokens and "infix" not in tokens and not draft.initials and _whole_name(given, how, known)
    ):
        tokens["family_name"] = given  # the whole name in one field: read as the other one would be
        texts, heads = ({**row, "family_name": row["given_name"]} for row in (texts, heads))
    else:
        _given_field(given, draft, how, typed)
    draft.infix = tokens.pop("infix", []) or draft.infix
    whole = _family_field(tokens.pop("family_name", []), draft, how, known, heads)
    _other_fields(tokens, draft, how)
    name = _spans(whole or _finished(draft, texts, how, known), texts)
    if name.unparsed:  # nothing is moved while something has no place
        texts = {field: item for field, item in texts.items() if field in repaired}
    return name, _standard(name, texts, draft, whole is not None), notes


def _heads(texts: dict[str, Repaired], draft: Draft, how: Habits, known: Knowledge) -> dict[str, Repaired]:
    """Give the fields without what follows the names in them: that has no place."""
    heads = dict(texts)
    for field in ("given_name", "family_name"):
        if field in heads:
            heads[field], rest = remarks.split(heads[field], known, how.country, how.language)
            draft.unparsed += tokenise(repair(rest)) if rest else []
    return heads


_CASED = ("given_name", "family_name", "infix", "initials")


def _other_fields(tokens: dict[str, list[Token]], draft: Draft, how: Habits) -> None:
    """Take the fields that hold one part each: nickname, suffix, the partner's name."""
    draft.nickname = tokens.pop("nickname", []) or draft.nickname
    draft.suffix = tokens.pop("suffix", []) or draft.suffix
    draft.partner_infix = tokens.pop("partner_infix", []) or draft.partner_infix
    if row := tokens.pop("partner_family_name", []):
        inner = Draft()
        family_parts(row, inner, how)
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


def _whole_name(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether the field of the given name holds a family name as well: *Jan de Boer*, *Karin Bakker*."""
    if len(tokens) < 2 or not known.is_given(tokens[0].text, how.country):
        return False
    run = next((at for at in range(1, len(tokens) - 1) if infix_run(tokens, at, how, alone=True)), 0)
    if run and not how.iberian:
        return True
    return len(tokens) == 2 and known.is_family_only(tokens[1].text, how.country)


def _bare(texts: dict[str, Repaired], how: Habits, known: Knowledge) -> PersonName | None:  # noqa: ARG001
    if "salutation" not in texts:
        return None
    draft = Draft()
    row = tokenise(spaced(texts["salutation"]))
    _salutation(row, draft, how)
    return PersonName(salutation=texts["salutation"].text, gender=draft.sex, kind=Kind.UNKNOWN)


def _salutation(tokens: list[Token], draft: Draft, how: Habits) -> None:
    left = take_before(tokens, draft, how, "salutation", whole=False)
    if left and not draft.salutation:
        draft.salutation, left = tokens, []
        if len(tokens) == 1 and (sex := stated_sex(tokens[0].key)):
            draft.sex = sex
    draft.unparsed += left


def _titles(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> None:
    left = take_before(tokens, draft, how, typed, whole=False)
    left = take_after(left, draft, how, "mixed", least=0, comma=True)
    if left:
        draft.before.append(left)


def _initials(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> None:
    """Read the field of initials: they may be followed by an infix, or be a whole given name."""
    if not tokens:
        return
    tokens = take_before(tokens, draft, how, typed, whole=False) if len(tokens) > 1 else tokens
    for at in range(1, len(tokens)):
        if infix_run(tokens, at, how, alone=True) == len(tokens) - at and not is_initials(tokens[at], "mixed"):
            draft.infix, tokens = tokens[at:], tokens[:at]
            break
    tokens = [token for token in tokens if token.text not in ",;"]
    if all(len(token.text.replace(".", "")) <= 5 and has_case(token.text) for token in tokens):
        draft.initials = tokens
    elif len(tokens) == 1 and tokens[0].text.isalpha():
        draft.given = tokens
    else:
        place_given(tokens, draft, typed)


def _given_field(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> None:
    if not tokens:
        return
    if len(tokens) > 1:
        tokens = _before_name(tokens, draft, how, typed)
    tokens = drafts.take_asides(tokens, draft, how, None)  # type: ignore[arg-type]
    if not draft.infix and len(tokens) > 1:
        for at in range(1, len(tokens)):
            if infix_run(tokens, at, how, alone=True) == len(tokens) - at and not is_initials(tokens[at], "mixed"):
                draft.infix, tokens = tokens[at:], tokens[:at]
                break
    tokens = [token for token in tokens if token.text not in ",;"]
    if not tokens:
        return
    if (
        all(
            is_initials(token, typed) or (len(token.text) == 1 and token.text.isalpha() and has_case(token.text))
            for token in tokens
        )
        and not draft.initials
    ):
        draft.initials = tokens
    elif all(is_initials(token, typed) for token in tokens) and "".join(t.key for t in tokens) == "".join(
        t.key for t in draft.initials
    ):
        return
    else:
        draft.given = [*draft.given, *tokens]


def _before_name(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> list[Token]:
    """Take salutations and titles that slipped into the field of a name.

    One that contradicts the field of the salutation has no place: nobody but the customer can tell which is meant.
    """
    row = match_salutation(tokens, 0, how)
    said = row.sex if row is not None and row.kind == "person" else None
    if row is not None and said and draft.salutation and draft.sex and said != draft.sex:
        count = len(row.words)
        if count < len(tokens) and match_salutation(tokens, count, how) is None:
            draft.unparsed += tokens[:count]
            return take_before(tokens[count:], draft, how, typed)
    return take_before(tokens, draft, how, typed)


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
    if len(tokens) > 1:
        had = list(draft.salutation)
        tokens = _before_name(tokens, draft, how, typed)
        if had:  # "Dhr." beside "Mevr. Jansen": one of them is wrong, and neither goes away
            draft.unparsed += draft.salutation[len(had) :]
            draft.salutation = had
    if alone and _is_full(tokens, how, typed, known):
        read_words(tokens, draft, how, known)
        return None
    tokens = _without_repeats(tokens, draft, how)
    tokens = _without_initials(tokens, draft, typed)
    inner = Draft()
    if _segmented(tokens, how):
        drafts.read_segments(tokens, inner, how, typed, known)
    else:
        _plain_family(tokens, inner, how, typed, alone=len(tokens) == 1 and bool(draft.given or draft.initials))
    _take_family(inner, draft)
    return None


def _company(
    tokens: list[Token], draft: Draft, how: Habits, known: Knowledge, texts: dict[str, Repaired]
) -> PersonName | None:
    """Give the company that the field of the family name holds instead of a name."""
    person = bool(draft.given or draft.initials)
    if draft.given and opens(draft.given[0].key, known, how.country):  # Hoveniersbedrijf | De Groene Tuin
        tokens, person = [*draft.given, *tokens], False
    sign = content.signs(tokens, known, language=how.language, country=how.country, known_person=person)
    if not sign.kind or sign.strength <= (2 if person else 1):
        return None
    typed = [item.text for field, item in texts.items() if field in _CASED]
    return PersonName(kind=Kind(sign.kind), unparsed=" ".join(typed))


def _is_full(tokens: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether the field of the family name holds a whole name."""
    if len(tokens) < 2:
        return False
    first = tokens[0]
    return (
        any(token.text in ',(["' for token in tokens)
        or is_initials(first, typed)
        or is_initials(tokens[-1], typed)
        or (
            known.is_given(first.text, how.country)
            and not infix_run(tokens, 0, how, alone=True)
            and not known.is_family_only(first.text, how.country)
        )
    )


def _without_repeats(tokens: list[Token], draft: Draft, how: Habits) -> list[Token]:
    """Leave out what the field says again: ``Anna | Anna de Wit``, ``Dhr. | Dhr. Bos``."""
    count = len(draft.given)
    if count and len(tokens) > count and [t.key for t in tokens[:count]] == [t.key for t in draft.given]:
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


def _without_initials(tokens: list[Token], draft: Draft, typed: str) -> list[Token]:
    """Move initials that stand before the family name to their own place."""
    lead = 0
    while (
        lead < len(tokens) - 1
        and is_initials(tokens[lead], typed)
        and "." in tokens[lead].text
        and tokens[lead].key not in ABBREVIATED
    ):
        lead += 1
    if lead:
        found = tokens[:lead]
        same = "".join(token.key for token in found) == "".join(token.key for token in draft.initials)
        if not draft.initials and not draft.given:
            draft.initials = found
        elif not same and not (draft.given and found[0].key[:1] == draft.given[0].key[:1]):
            draft.unparsed += found
    return tokens[lead:]


def _take_family(inner: Draft, draft: Draft) -> None:
    """Add what the field of the family name held to the draft, where its place is still free."""
    draft.family = inner.family
    draft.infix = draft.infix or inner.infix
    if draft.infix and inner.infix and draft.infix is not inner.infix:
        same = [token.key for token in draft.infix] == [token.key for token in inner.infix]
        if not same:
            draft.family = inner.infix + inner.family
    if inner.initials and not draft.initials and not draft.given:
        draft.initials = inner.initials
    elif inner.initials and not inner.family:
        draft.family = inner.initials
    if inner.given and not draft.given:
        draft.given = inner.given
    draft.suffix += inner.suffix
    draft.after += inner.after
    draft.nickname = draft.nickname or inner.nickname
    draft.birth, draft.birth_infix = inner.birth or draft.birth, inner.birth_infix or draft.birth_infix
    draft.partner, draft.partner_infix = inner.partner or draft.partner, inner.partner_infix or draft.partner_infix
    draft.unparsed += inner.unparsed


def _segmented(tokens: list[Token], how: Habits) -> bool:
    return any(token.text == "," for token in tokens) or any(drafts.marital(token, how) for token in tokens[1:-1])


def _plain_family(tokens: list[Token], draft: Draft, how: Habits, typed: str, *, alone: bool) -> None:
    """Read a family name; one word alone beside a given name is one, whatever it says: *Piet | Bellen*."""
    from firsttimeright.fields.names.knowledge import knowledge

    tokens = drafts.take_asides(tokens, draft, how, knowledge(None))
    tokens = tokens if alone else drafts.take_remarks(tokens, draft)
    if not tokens:
        return
    tokens = take_after(tokens, draft, how, typed, least=1)
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
    return replace(name, spans=spans)


def _standard(name: PersonName, texts: dict[str, Repaired], draft: Draft, kept: bool) -> dict[str, str]:  # noqa: ARG001
    """Give the fields in standard form."""
    out = {field: item.text for field, item in texts.items()}
    if name.kind not in (Kind.PERSON, Kind.FAMILY, Kind.COUPLE) or kept:
        return out
    if name.unparsed:
        # something has no place: leave the fields alone but for their characters
        return out
    parts = {
        "salutation": name.salutation, "titles": name.titles, "initials": name.initials, "given_name": name.given_names,
        "nickname": name.nickname, "infix": name.infix, "family_name": name.family_name, "suffix": name.suffix,
        "partner_infix": name.partner_infix, "partner_family_name": name.partner_family_name,
    }  # fmt: skip
    if name.birth_family_name and name.family_name:
        parts["family_name"] = out.get("family_name", name.family_name)
    for field, value in parts.items():
        if value:
            out[field] = value
        else:
            out.pop(field, None)
    return out
