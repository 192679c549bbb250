"""Plain HTML: what a form field should say to the browser, and what is shown beside it.

Gives attributes and escaped, accessible snippets; no template language, no script.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from firsttimeright import messages
from firsttimeright.customer import FIELDS, canonical
from firsttimeright.findings import Finding, Severity, Suggestion
from firsttimeright.reasoning import dismissal
from firsttimeright.report import Report

__all__ = ["attributes", "attributes_text", "notes"]

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
    "email": ("email", "email", "email"),
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

    Sets no ``pattern`` and no ``maxlength``: both refuse real customers.

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


def notes(report: Report, field: str, language: str | None = None, *, prefix: str = "ftr") -> str:
    """Give what is to be shown beside one *field*: its findings, and its suggestions with a yes and a no.

    A blocking finding is an alert, every other one a status. The button for yes is
    named ``<prefix>-accept`` and has the field's name as its value, for
    ``report.accept``; the one for no is named ``<prefix>-dismiss`` and has a token
    that shows no value, for ``dismissed=`` of the next check. A doubt without a
    suggestion has the latter alone, so that whoever is right can go on, and the
    form needs no script. What belongs together, such as two names that have changed places, is
    asked once, beside the first of its fields. INFO findings are not shown.

    Classes: ``<prefix>-notes`` of the whole, ``<prefix>-block``, ``<prefix>-warn`` and
    ``<prefix>-question`` of what is said, ``<prefix>-accept`` and ``<prefix>-dismiss`` of
    the buttons. The element's id is ``<prefix>-<field>``, for ``aria-describedby``.

    Args:
        report: The answer to the record that the form holds.
        field: By the host's name or ours.
        language: Language tag; ``None`` is the report's own, or English.
        prefix: Of ids, classes and names.

    Returns:
        Escaped HTML, or an empty text where there is nothing to say.
    """
    tongue = language or report.language or messages.LANGUAGES[0]
    name = report.fields.get(field, field)
    guesses = [item for item in report.suggestions if item.field == name]
    asked = {item.code for item in guesses}
    said = [
        _note(item, tongue, prefix)
        for item in report.about(name)
        if item.severity is not Severity.INFO and item.code not in asked
    ]
    units = [_unit(item, report) for item in guesses]
    said += [
        _question(unit, report, tongue, prefix)
        for item, unit in zip(guesses, units, strict=True)
        if unit[0] == item  # else it is asked beside another field
    ]
    if not said:
        return ""
    return f'<div id="{escape(prefix)}-{escape(str(name))}" class="{escape(prefix)}-notes">{"".join(said)}</div>'


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
    text = escape(messages.text(item.code, language, item.facts))
    if item.severity is Severity.WARN:
        text += f" {_dismiss(item, 'report.leave', language, prefix)}"
    return f'<p class="{escape(prefix)}-{item.severity.value}" role="{role}">{text}</p>'


def _dismiss(item: Finding | Suggestion, label: str, language: str, prefix: str) -> str:
    mark = escape(prefix)
    return (
        f'<button type="submit" class="{mark}-dismiss" name="{mark}-dismiss" value="{escape(dismissal(item))}" '
        f"formnovalidate>{escape(messages.text(label, language))}</button>"
    )


def _question(unit: list[Suggestion], report: Report, language: str, prefix: str) -> str:
    item, mark = unit[0], escape(prefix)
    finding = next((each for each in report.about(item.field) if each.code == item.code), None)
    facts = {**(finding.facts if finding else {}), "before": item.before, "after": item.after, "example": "none"}
    text = escape(messages.text(item.code, language, facts)) if item.code else ""
    return (
        f'<p class="{mark}-question" role="status">{text} '
        f'<button type="submit" class="{mark}-accept" name="{mark}-accept" value="{escape(item.field)}" formnovalidate>'
        f"{escape(_offer(unit, report, language))}</button> "
        f"{_dismiss(item, 'report.keep', language, prefix)}</p>"
    )


def _offer(unit: list[Suggestion], report: Report, language: str) -> str:
    """Say what a yes puts where; of one field the value says enough."""
    if len(unit) == 1:
        return unit[0].after or messages.text("report.empty", language)
    ours = {name: field for field, name in report.fields.items()}
    said = []
    for item in unit:
        field = ours.get(item.field, item.field)
        label = messages.text(f"label.{field}", language) if field in FIELDS else item.field
        said += [f"{label} {item.after}"] if item.after else []
    return ", ".join(said)
