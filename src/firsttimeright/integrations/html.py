"""Plain HTML: what a form field should say to the browser, and what is shown beside it.

Gives attributes and escaped, accessible snippets; no template language, no script.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from firsttimeright import messages
from firsttimeright.customer import FIELDS, canonical, entries
from firsttimeright.findings import ONE_DOUBT, Audience, Finding, Quiet, Severity, Suggestion
from firsttimeright.policy import mends
from firsttimeright.report import SINGLE_FIELD, Report
from firsttimeright.report.values import named, written

from .forms import ACCEPT, DISMISS, refused, taken, with_alternatives

if TYPE_CHECKING:
    from firsttimeright.findings import AudienceName
    from firsttimeright.intake import Intake

__all__ = ["Answered", "answered", "attributes", "attributes_text", "notes"]

# Autofill token, input type and input mode of each field (WHATWG HTML, 4.10.18.7 "Autofill").
_ATTRIBUTES: Mapping[str, tuple[str, str, str]] = {
    "full_name": ("name", "text", "text"),
    "salutation": ("honorific-prefix", "text", "text"),
    "given_name": ("given-name", "text", "text"),
    "initials": ("off", "text", "text"),
    "infix": ("off", "text", "text"),
    "nickname": ("nickname", "text", "text"),
    "family_name": ("family-name", "text", "text"),
    "suffix": ("honorific-suffix", "text", "text"),
    "organisation": ("organization", "text", "text"),
    "birth_date": ("bday", "text", "text"),
    "email": ("email", "text", "email"),
    "phone": ("tel", "tel", "tel"),
    "mobile": ("tel", "tel", "tel"),
    "street": ("address-line1", "text", "text"),
    "house_number": ("off", "text", "text"),
    "house_number_addition": ("off", "text", "text"),
    "postcode": ("postal-code", "text", "text"),
    "city": ("address-level2", "text", "text"),
    "region": ("address-level1", "text", "text"),
    "country": ("country", "text", "text"),
    "address": ("street-address", "text", "text"),
}
_NOT_SPELLED = frozenset(("email", "phone", "mobile", "postcode", "house_number", "house_number_addition", "iban",
                          "vat_number", "company_number", "national_id", "birth_date"))  # fmt: skip


def attributes(field: str) -> dict[str, str]:
    """Give the attributes of the input of a *field*, so that browsers fill it in and help to type it.

    Sets no ``pattern`` and no ``maxlength``: both refuse real customers. Nor is an e-mail
    address of the type ``email``: a browser would keep ``jan@gmail,com`` back, in its own
    words, before anybody could suggest the point. The keyboard and autofill go by
    ``inputmode`` and ``autocomplete``, which are set.

    Args:
        field: By the host's name or ours.

    >>> attributes("achternaam")
    {'autocomplete': 'family-name', 'type': 'text', 'inputmode': 'text'}
    """
    ours = canonical(field) or field
    token, kind, mode = _ATTRIBUTES.get(ours, ("off", "text", "text"))
    found = {"autocomplete": token, "type": kind, "inputmode": mode}
    if ours in _NOT_SPELLED:
        found |= {"spellcheck": "false", "autocapitalize": "off"}
    return found


def attributes_text(field: str) -> str:
    """Give :func:`attributes` as a template takes them.

    >>> attributes_text("tel")
    'autocomplete="tel" type="tel" inputmode="tel" spellcheck="false" autocapitalize="off"'
    """
    return " ".join(f'{name}="{escape(value)}"' for name, value in attributes(field).items())


def notes(report: Report, field: str, language: str | None = None, *, prefix: str = "ftr", blocks: bool = True) -> str:
    """Give what is to be shown beside one *field*: its findings, and its suggestions with a yes and a no.

    What blocks is an alert, all else a status. The button for yes is named
    ``<prefix>-accept``, the one for no ``<prefix>-dismiss``; the value of both is the
    suggestion's token, which shows no value: :func:`answered` reads them. A doubt
    without a suggestion has the latter alone, so that whoever is right can go on, and
    the form needs no script; what blocks cannot be left as it is, and has the former
    alone. Two alternatives have a button each, and one no. What belongs together, such
    as two names that have changed places, is asked once, beside the first of its fields. INFO findings are not shown.

    The Enter key presses the first button of a form, whatever it is: so a button stands before
    these, out of sight and without a name, that only sends the form.

    Classes: ``<prefix>-notes`` of the whole, ``<prefix>-block``, ``<prefix>-warn`` and
    ``<prefix>-question`` of what is said, ``<prefix>-accept``, ``<prefix>-dismiss`` and
    ``<prefix>-check`` (the one for the Enter key) of the buttons. The element's id is
    ``<prefix>-<field>``, for ``aria-describedby``.

    Args:
        report: The answer to the record that the form holds.
        field: By the host's name or ours.
        language: Language tag; ``None`` is the report's own, or English.
        prefix: Of ids, classes and names.
        blocks: Show also what blocks and has no suggestion; not, where a form shows it as its own error.

    Returns:
        Escaped HTML, or an empty text where there is nothing to say.
    """
    tongue = language or report.language or messages.LANGUAGES[0]
    name = report.fields.get(field, field)
    guesses = [item for item in report.suggestions if item.field == name]
    told = {item.code for item in guesses}
    said = [
        _note(item, tongue, prefix)
        for item in report.about(name)
        if item.severity is not Severity.INFO and item.code not in told and _stands_here(item, report)
        if blocks or item.severity is not Severity.BLOCK
    ]
    asked: dict[tuple[str, ...], list[list[Suggestion]]] = {}
    for item in guesses:
        unit = _unit(item, report)
        if unit[0] == item:  # else it is asked beside another field
            asked.setdefault(("", item.token) if item.cause else (item.code, item.before or ""), []).append(unit)
    said += [_question(units, report, tongue, prefix) for units in asked.values()]
    if not said:
        return ""
    whole = "".join(said)
    first = _for_the_enter_key(tongue, prefix) if "<button" in whole else ""
    return f'<div id="{escape(prefix)}-{escape(str(name))}" class="{escape(prefix)}-notes">{first}{whole}</div>'


@dataclass(frozen=True, slots=True, repr=False)
class Answered(Quiet):
    """What came of a form with the buttons of :func:`notes`."""

    report: Report  # of the form as it is now, with what was accepted in it
    dismissed: tuple[str, ...]  # all that was refused so far: keep it, for the next time this form comes
    accepted: bool = False  # whether an offer was taken; one that is no longer made is not

    _SPOKEN = frozenset({"accepted"})


def answered(
    intake: Intake,
    form: Mapping[str, object],
    *,
    dismissed: Iterable[str] = (),
    audience: Audience | AudienceName = Audience.PUBLIC,
    exclude: object = None,
    prefix: str = "ftr",
) -> Answered:
    """Check a form that was sent, with what its user answered to the questions of :func:`notes`.

    A yes is applied only where the same is still asked: the token holds the value that the
    user saw beside the button. A no is kept. What is neither, because the page was old or the
    request is forged, is passed over, and never an error.

    Args:
        intake: Who checks.
        form: What was sent, of any framework; the two buttons are no part of its record.
        dismissed: What was refused before, from the session.
        audience: Who sees the answer.
        exclude: As of ``Intake.check``: the customer who is being edited.
        prefix: As of :func:`notes`.

    >>> from firsttimeright.intake import Intake
    >>> intake = Intake(country="NL", language="nl")
    >>> first = answered(intake, {"mail": "jan@gmial.com"})
    >>> button = {"ftr-accept": first.report.suggestions[0].token}
    >>> answered(intake, {"mail": "jan@gmial.com", **button}).report.record
    {'mail': 'jan@gmail.com'}
    >>> answered(intake, {"mail": "anna@gmial.com", **button}).report.record
    {'mail': 'anna@gmial.com'}
    """
    record = entries(form)
    yes, no = (record.pop(f"{prefix}-{name}", None) for name in (ACCEPT, DISMISS))
    said_no = refused(dismissed)
    report = intake.check(record, audience=audience, exclude=exclude, dismissed=said_no)
    if pressed := with_alternatives(report, no):
        said_no = refused(said_no, pressed)
        report = intake.check(record, audience=audience, exclude=exclude, dismissed=said_no)
    if (accepted := taken(report, yes)) is None:
        return Answered(report, said_no)
    report = intake.check(accepted, audience=audience, exclude=exclude, dismissed=said_no)
    return Answered(report, said_no, accepted=True)


def _stands_here(item: Finding, report: Report) -> bool:
    """Tell whether a doubt is asked at this one of its two fields: the first, or the one that was asked about."""
    if item.code not in ONE_DOUBT:
        return True
    of_it = {each.field for each in report.findings if each.code == item.code and each.severity is item.severity}
    order = [name for name in report.typed if name in of_it] or [item.field]
    single = any(each.reason == SINGLE_FIELD for each in report.skipped)  # which stands last
    return bool(item.field == order[-1 if single else 0])


def _for_the_enter_key(language: str, prefix: str) -> str:
    """Give the button that the Enter key presses: out of sight, and not ``hidden``, which Safari would pass over."""
    return (
        f'<button type="submit" class="{escape(prefix)}-check" tabindex="-1" aria-hidden="true" '
        'style="position:absolute;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)">'
        f"{escape(messages.text('report.check', language))}</button>"
    )


def _unit(item: Suggestion, report: Report) -> list[Suggestion]:
    """Give what is asked together with a suggestion, in front the one beside whose field it is asked."""
    if not item.cause:
        return [item]
    found = [each for each in report.suggestions if each.cause == item.cause]
    found = list({each.field: each for each in reversed(found)}.values())[::-1] if item in found else [item]
    if item not in found:  # another answer to the same question
        return [item]
    return sorted(found, key=lambda each: each.field not in report.typed)


def _note(item: Finding, language: str, prefix: str) -> str:
    role = "alert" if item.severity is Severity.BLOCK else "status"
    text = escape(messages.text(item.code, language, named(item.facts, language)))
    if item.severity is Severity.WARN:
        text += f" {_dismiss(item, 'report.leave', language, prefix)}"
    return f'<p class="{escape(prefix)}-{item.severity.value}" role="{role}">{text}</p>'


def _dismiss(item: Finding | Suggestion, label: str, language: str, prefix: str) -> str:
    mark = escape(prefix)
    return (
        f'<button type="submit" class="{mark}-dismiss" name="{mark}-{DISMISS}" value="{escape(item.token)}" '
        f"formnovalidate>{escape(messages.text(label, language))}</button>"
    )


def _question(units: list[list[Suggestion]], report: Report, language: str, prefix: str) -> str:
    """Ask, with a button for each of the alternatives and one for none of them."""
    mark = escape(prefix)
    blocks = any(mends(each, unit) for each in report.blocking for unit in units)
    kind, role = ("block", "alert") if blocks else ("question", "status")
    said = " ".join(_alternative(unit, report, language, mark) for unit in units)
    if not blocks:  # what blocks cannot stay as it is
        said += f" {_dismiss(units[0][0], 'report.keep', language, prefix)}"
    return f'<p class="{mark}-{kind}" role="{role}">{said}</p>'


def _alternative(unit: list[Suggestion], report: Report, language: str, mark: str) -> str:
    item = unit[0]
    finding = next((each for each in report.about(item.field) if each.code == item.code), None)
    facts = named(finding.facts, language) if finding else {}
    facts |= {"before": _written(item, item.before, report, language), "example": "none"}
    facts |= {"after": _written(item, item.after, report, language)}
    text = escape(messages.text(item.code, language, facts)) if item.code else ""
    return (
        f'{text} <button type="submit" class="{mark}-accept" name="{mark}-{ACCEPT}" value="{escape(item.token)}" '
        f"formnovalidate>{escape(_offer(unit, report, language))}</button>"
    )


def _offer(unit: list[Suggestion], report: Report, language: str) -> str:
    """Say what a yes puts where; of one field the value says enough."""
    if len(unit) == 1:
        return _written(unit[0], unit[0].after, report, language) or messages.text("report.empty", language)
    ours = {name: field for field, name in report.fields.items()}
    said = []
    for item in unit:
        field = ours.get(item.field, item.field)
        label = messages.text(f"label.{field}", language) if field in FIELDS else item.field
        said += [f"{label} {_written(item, item.after, report, language)}"] if item.after else []
    return ", ".join(said)


def _written(item: Suggestion, value: str | None, report: Report, language: str) -> str:
    """Write a value of a suggestion's field as people read it."""
    ours = next((field for field, name in report.fields.items() if name == item.field), item.field)
    return written(value or "", ours, language)
