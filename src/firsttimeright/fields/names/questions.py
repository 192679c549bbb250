"""``question`` and ``check``: what may be wrong with a name, as far as the name alone tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from firsttimeright.fields.names import codes, content
from firsttimeright.fields.names.addressed import addressed
from firsttimeright.fields.names.edges import inside, is_doubtful
from firsttimeright.fields.names.faults import at_home, wordless
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.infix_slips import digit_hypotheses, infix_hypotheses
from firsttimeright.fields.names.knowledge import knowledge
from firsttimeright.fields.names.lost_letters import lost_letters
from firsttimeright.fields.names.nonsense import are_plausible, implausible, implausible_given
from firsttimeright.fields.names.parsing import LONGEST, parse
from firsttimeright.fields.names.quiet import INFIXES, is_plain
from firsttimeright.fields.names.roles import role_end
from firsttimeright.fields.names.swaps import swapped
from firsttimeright.fields.names.tokens import spaced, tokenise
from firsttimeright.fields.names.typos import typo_hypotheses
from firsttimeright.fields.names.value import FIELDS, PEOPLE, Kind, PersonName
from firsttimeright.fields.names.weighing import weigh
from firsttimeright.findings import Evidence, Finding, Hypothesis, Parsed, Severity
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.words.remarks import REMARKS
from firsttimeright.text.scripts import repair

__all__ = ["check", "question"]


def question(
    parsed: Parsed[PersonName],
    *,
    country: str | None = None,
    language: str | None = None,
    reference: Reference | None = None,
    field: str = "full_name",
    gender: bool = True,
    typos: bool = True,
) -> tuple[tuple[Finding, ...], tuple[Hypothesis, ...]]:
    """Say what may be wrong with a name: findings that stand, and hypotheses that wait for other evidence.

    The salutation is held against the given name only when a salutation was
    given; a name that both sexes bear, that another country gives to the other
    sex, or that nobody knows, stays silent. A name that people are known to bear is never
    implausible.

    Args:
        parsed: What :func:`parse` gave.
        country: Alpha-2 code of the form.
        language: Language of the form.
        reference: What is known of names; by default the library's own tables.
        field: The field's name in findings, where a text was parsed.
        gender: Whether the salutation may be questioned at all.
        typos: Whether slips in given and family names are looked for; those in infixes always are.

    Returns:
        Findings and hypotheses. A hypothesis's code is that of the finding it becomes.

    >>> findings, guesses = question(parse("Mickey Mouse"))
    >>> [finding.code for finding in findings], guesses
    (['name.implausible'], ())
    """
    how = habits(country, language)
    ref = reference if reference is not None else standard()
    if (name := parsed.value) is None:
        return (codes.INCOMPLETE.at(field),), ()
    if _is_everyday(parsed.typed, name, how, ref) and not typos:
        asked = tuple(swapped(parsed, name, how, knowledge(ref)))
        if not (asked and asked[0].bits > _SURELY_SWAPPED) and name.infix:
            asked += tuple(infix_hypotheses(name, how, ref))
        return (), asked
    findings = list(_of_text(parsed, name, how, ref, field))
    if name.kind not in PEOPLE:
        return tuple(findings) or (codes.INCOMPLETE.at(field),), tuple(_company(name))
    if name.kind is not Kind.PERSON:
        return tuple(findings), ()
    slips = (
        partial(typo_hypotheses, name, country=country, language=language, reference=ref)
        if typos
        else partial(infix_hypotheses, name, how, ref)
    )
    guesses = _of_person(parsed, name, how, ref, findings, field=field, gender=gender, slips=slips)
    return tuple(findings), tuple(guesses)


def _of_person(
    parsed: Parsed[PersonName],
    name: PersonName,
    how: Habits,
    ref: Reference,
    findings: list[Finding],
    *,
    field: str,
    gender: bool,
    slips: Callable[[], Iterable[Hypothesis]],
) -> list[Hypothesis]:
    """Guess what one person's name was meant to be, and add to the *findings* of its text what the name tells."""
    if not findings and (why := implausible_given(name, ref, how.country)):
        findings.append(codes.IMPLAUSIBLE.at(field if field == "full_name" else "given_name", reason=why))
    guesses = [*digit_hypotheses(name, how, ref), *lost_letters(name, how, ref)]
    if gender:
        guesses += addressed(name, how, ref)
    guesses += (swap := tuple(swapped(parsed, name, how, knowledge(ref))))
    if not (swap and swap[0].bits > _SURELY_SWAPPED) and not any(finding.code in _HUSHING for finding in findings):
        guesses += slips()
    if not findings and _incomplete(name):
        findings.append(codes.INCOMPLETE.at(field))
    return guesses


_SURELY_SWAPPED = 5.0  # bits from which no slip is looked for in names that stand in each other's field


def _is_everyday(typed: str, name: PersonName, how: Habits, ref: Reference) -> bool:
    """Tell of most names that only their order, and the infix, can be asked about.

    A given and a family name of one plain word each, an infix of nothing but usual words, and no more than these was
    typed: so there are no signs, digits, remarks, titles or salutation, and none of the words is strange. Whatever
    else may be wrong is told by one of those.
    """
    given, family, infix = name.given_names, name.family_name, name.infix
    if not given or not family or name.kind is not Kind.PERSON or name.salutation or name.unparsed:
        return False
    if typed != (f"{given} {infix} {family}" if infix else f"{given} {family}"):
        return False
    if not (given.isalpha() and family.isalpha() and is_plain(given) and is_plain(family)):
        return False
    if infix and not INFIXES.issuperset(infix.split(" ")):
        return False
    return are_plausible(given, infix or "", family, ref, how.country)


# What is wrong with the whole text: nobody looks for slips in it.
_HUSHING = frozenset((codes.IMPLAUSIBLE.name, codes.DIGITS.name, codes.ENCODING.name))


def _incomplete(name: PersonName) -> bool:
    return not (name.salutation or name.titles_before) and (
        not name.family_name
        or not (name.given_names or name.initials or name.nickname or (name.unparsed and _is_dash(name.unparsed)))
    )


def _is_dash(text: str) -> bool:
    """Tell whether signs alone stand where a name was asked for: they say that there is none."""
    return not any(map(str.isalnum, text))


_OFFICES = (Kind.COMPANY, Kind.DEPARTMENT)
_DOUBTED = (Kind.PERSON, Kind.NONSENSE, Kind.UNKNOWN)


def _of_text(
    parsed: Parsed[PersonName], name: PersonName, how: Habits, ref: Reference, field: str
) -> Iterator[Finding]:
    """Findings about what stands in the field, whoever it names."""
    typed = parsed.typed
    repaired = repair(typed[: 4 * LONGEST])
    text = repaired.text
    if len(typed) > LONGEST and len(repaired.text) > LONGEST:
        yield codes.TOO_LONG.at(field, length=len(typed), limit=LONGEST)
        return
    for note in ("mojibake", "entity", "lookalike") if repaired.notes else ():
        if note in repaired.notes:
            yield codes.ENCODING.at(field, severity=Severity.INFO, cause=note)
            break
    if "lost" in repaired.notes:
        yield codes.ENCODING.at(field, cause="lost")
    plain = text.replace(" ", "").isalpha()
    special = None if plain else content.special(text, knowledge(ref), how.country)
    if special in ("email", "url", "address"):
        yield {"email": codes.EMAIL, "url": codes.URL, "address": codes.ADDRESS}[special].at(field, (0, len(typed)))
        return
    if not plain and content.has_signs(text, knowledge(ref), how.country):
        yield codes.ENCODING.at(field, cause="sign")
    if special == "phone" or (name.kind not in _OFFICES and any(map(str.isdigit, _without_ordinals(name, text)))):
        yield codes.DIGITS.at(field, phone=special == "phone")
        if special == "phone" or not any(map(str.isalpha, text)):
            return
    if name.kind in _OFFICES:
        yield codes.COMPANY.at(field, (0, len(typed)), department=name.kind is Kind.DEPARTMENT)
        return
    remark = bool(name.unparsed) and _is_remark(name, text)
    if remark:
        yield codes.REMARK.at(field)
    if name.kind is Kind.COUPLE:
        yield codes.MULTIPLE.at(field)
    reason = None
    if name.kind in _DOUBTED and not (name.kind is Kind.UNKNOWN and remark):
        reason = implausible(text, name, ref, how.country)
        if reason and not (reason == "no_letters" and any(map(str.isdigit, text))):
            yield codes.IMPLAUSIBLE.at(field, (0, len(typed)), reason=reason)
    if remark or reason or plain:
        return
    if is_doubtful(text) or (
        not _CODE.isdisjoint(inside(text, how.country))
        and not _CODE.isdisjoint(inside(spaced(repaired).text, how.country))
    ):
        yield codes.REMARK.at(field)  # the semicolon of P;J. Bos is a slip of the full stop
    elif ":" in text and _LABEL.search(f"{name.given_names} {name.family_name}"):
        yield codes.REMARK.at(field)


_LABEL = re.compile(r"[^\W\d_]{3,}\s?:\s?[^\W\d_]")  # Naam: Els Bos, Contactpersoon: Els Bos
_CODE = frozenset(";{}|\\~=<>")  # signs of programs, which stand in no name


def _without_ordinals(name: PersonName, text: str) -> str:
    if _SECOND_SECTION in text:
        text = text.replace(_SECOND_SECTION, "")
    return (
        " ".join(word for word in text.split() if not content.is_ordinal(word.strip("(),."))) if name.suffix else text
    )


_SECOND_SECTION = "(2S)"  # of a French general who has left the service
_NONE = ("nvt", "n.v.t.", "geen")  # where an infix might stand: there is none


def _is_remark(name: PersonName, text: str) -> bool:
    if not any(map(str.isalpha, text)) or (name.family_name and (name.unparsed or "").lower() in _NONE):
        return False
    if name.kind is Kind.COUPLE:
        return False
    left = name.unparsed or ""
    if name.kind is Kind.FAMILY and (end := role_end(left)):
        left = text = left[end:]  # De ouder(s) van
    tokens = tokenise(repair(left))
    return (
        any(token.text in "([{" for token in tokens)
        or any(token.key in REMARKS for token in tokens)
        or any(mark in text for mark in "!#*<>†✝")
    )


def _company(name: PersonName) -> Iterator[Hypothesis]:
    """A company belongs in the field for it."""
    if name.kind is Kind.COMPANY and name.unparsed:
        tokens = tokenise(repair(name.unparsed))
        sign = content.signs(tokens, knowledge(standard()), language="nl", country=None)
        code = codes.LEGAL_FORM if sign.form else codes.TRADE_WORD
        yield Hypothesis(
            "organisation", None, name.unparsed, codes.COMPANY.name, (Evidence(code, 9.0 if sign.form else 7.0),)
        )


# The room by itself


def check(
    text_or_fields: str | Mapping[str, str | None],
    *,
    country: str | None = None,
    language: str | None = None,
    field: str = "full_name",
    reference: Reference | None = None,
    gender: bool = True,
) -> Parsed[PersonName]:
    """Read, tidy and question a name that stands alone: ``parse``, ``question``, and thresholds of its own.

    A guess becomes a suggestion from 60 % on (the spelling of a name: ``spelling.LEAST_SURE``), at a
    base rate of 3 % of records with such an error. Other fields are no witness here: ``Intake.check`` hears them.

    Args:
        text_or_fields: The whole name as typed, or the parts by our names (``given_name``, ``infix``, ``family_name``).
        country: ISO 3166-1 alpha-2 code of the form.
        language: Language tag of the form.
        field: The field's name in findings, where a text was given.
        reference: What is known of names; ``None`` is the library's own.
        gender: Whether a salutation may be questioned.

    Returns:
        What :func:`parse` gives, with findings and suggestions.

    >>> checked = check("Dhr. Sabine Bakker", country="NL")
    >>> [(item.field, item.after) for item in checked.suggestions]
    [('salutation', 'Mevr.')]
    """
    parsed = parse(text_or_fields, country=country, language=language, field=field, reference=reference)
    fields = text_or_fields if isinstance(text_or_fields, Mapping) else None
    home = field if fields is None else _field_of(fields, field)
    findings, guesses = question(
        parsed, country=country, language=language, reference=reference, field=home, gender=gender
    )
    if fields is not None:
        findings = at_home(findings, fields) + wordless(fields)
    if not (findings or guesses):
        return parsed  # nothing to ask, of most names
    kept, said = weigh(guesses, findings, field)
    return replace(parsed, findings=(*findings, *said), suggestions=kept)


def _field_of(fields: Mapping[str, str | None], fallback: str) -> str:
    present = [name for name in FIELDS if fields.get(name)]
    order = ("family_name", "given_name", "full_name")
    return next((name for name in order if name in present), present[0] if present else fallback)
