"""Plain HTML: what a form field should say to the browser, and what is shown beside it.

Gives attributes and escaped, accessible snippets; no template language, no script.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from firsttimeright import messages
from firsttimeright.customer import canonical
from firsttimeright.findings import Finding, Severity, Suggestion
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
    """Give what is to be shown beside one *field*: its findings, and its suggestions as buttons.

    A blocking finding is an alert, every other one a status. A suggestion's button
    is named ``<prefix>-accept`` and has the field's name as its value, so that
    the form can take it with ``report.accept`` without a script. The element's
    id is ``<prefix>-<field>``, for ``aria-describedby``. INFO findings are not shown.

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
    said += [_question(item, report, tongue, prefix) for item in guesses]
    if not said:
        return ""
    return f'<div id="{escape(prefix)}-{escape(str(name))}" class="{escape(prefix)}-notes">{"".join(said)}</div>'


def _note(item: Finding, language: str, prefix: str) -> str:
    role = "alert" if item.severity is Severity.BLOCK else "status"
    text = escape(messages.text(item.code, language, item.facts))
    return f'<p class="{escape(prefix)}-{item.severity.value}" role="{role}">{text}</p>'


def _question(item: Suggestion, report: Report, language: str, prefix: str) -> str:
    finding = next((each for each in report.about(item.field) if each.code == item.code), None)
    facts = {**(finding.facts if finding else {}), "before": item.before, "after": item.after}
    text = escape(messages.text(item.code, language, facts)) if item.code else ""
    return (
        f'<p class="{escape(prefix)}-question" role="status">{text} '
        f'<button type="submit" name="{escape(prefix)}-accept" value="{escape(item.field)}" formnovalidate>'
        f"{escape(item.after or '')}</button></p>"
    )
