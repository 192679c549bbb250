"""Postal addresses.

Text or form fields are read into parts, standardised without loss, held against
each other and against what is known of postcodes, places and streets. A guess is
never applied: it waits as a suggestion or a completion. Without a register a
street or a number is at most plausible.
"""

from __future__ import annotations

from collections.abc import Mapping

from firsttimeright.fields.addresses import checks, cities, codes, forms, register
from firsttimeright.fields.addresses.codes import CODES, EVIDENCE
from firsttimeright.fields.addresses.directory import AddressDirectory, Answer, AsyncAddressDirectory, Entry, Patient
from firsttimeright.fields.addresses.matching import Matching, matching_form
from firsttimeright.fields.addresses.model import PARTS, Address, Component
from firsttimeright.fields.addresses.plain import read_plain
from firsttimeright.fields.addresses.postcodes import parse_postcode
from firsttimeright.fields.addresses.rendering import STYLES, render, street_line
from firsttimeright.fields.addresses.sheet import WHOLE, Sheet
from firsttimeright.fields.addresses.world import world
from firsttimeright.findings import Parsed
from firsttimeright.reference import Reference

__all__ = [
    "CODES",
    "EVIDENCE",
    "FIELDS",
    "PARTS",
    "STYLES",
    "Address",
    "AddressDirectory",
    "Answer",
    "AsyncAddressDirectory",
    "Component",
    "Entry",
    "Matching",
    "Patient",
    "consistent",
    "is_like_street",
    "matching_form",
    "parse",
    "parse_async",
    "parse_city",
    "parse_country",
    "parse_postcode",
    "parse_street_line",
    "render",
    "street_line",
]

FIELDS = (*PARTS, *WHOLE)
"""Names of the form fields that an address is read from."""
_FIELDS = frozenset(FIELDS)


def _texts(fields: Mapping[str, str | int | None]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for name, value in fields.items():
        if name not in _FIELDS or value is None:
            continue
        if type(value) is str:
            texts[name] = value
            continue
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise TypeError(f"field {name!r} must be a string, is a {type(value).__name__}")
        texts[name] = str(value)
    return texts


def parse(
    text_or_fields: str | Mapping[str, str | int | None],
    *,
    country: str | None = None,
    language: str | None = None,
    field: str = "address",
    reference: Reference | None = None,
    directory: AddressDirectory | Patient | None = None,
) -> Parsed[Address]:
    """Read a text or form fields as one address.

    Notation is tidied and parts in the wrong field are moved; both are in
    ``changes`` and can be undone. A misspelled place, a missing one, another
    country: those are guesses and wait in ``suggestions`` and ``completions``.

    Args:
        text_or_fields: One text, or values by the names in ``FIELDS``; other fields are left alone.
        country: ISO 3166-1 alpha-2 code to read by, where the address itself names none.
        language: ISO 639-1 code of the form's language; kept for the wording.
        field: The name of the field that a single text comes from.
        reference: Tables to look in instead of the standard ones.
        directory: Asked whether the address exists; wrap it in ``Patient`` once to keep its memory between calls.

    Returns:
        The address, or no value where nothing was typed. Spans count characters
        of the field as typed.

    Raises:
        TypeError: A value is neither string nor whole number nor ``None``.

    >>> found = parse({"street": "Kerkstraat 12a", "postcode": "1017gl"}, country="NL")
    >>> found.value.parts()
    {'street': 'Kerkstraat', 'house_number': '12', 'house_number_addition': 'A', 'postcode': '1017 GL', 'country': 'NL'}
    >>> [(item.field, item.value) for item in found.completions]
    [('city', 'Amsterdam'), ('country', 'NL')]
    """
    if directory is None and (type(text_or_fields) is dict or isinstance(text_or_fields, Mapping)):
        text_or_fields = texts = _texts(text_or_fields)
        if (plain := read_plain(texts, country, world(reference))) is not None:
            return plain
    sheet = _sheet(text_or_fields, country=country, language=language, reference=reference)
    if sheet.text and directory is not None and (asked := register.question(sheet)):
        patient = directory if isinstance(directory, Patient) else Patient(directory)
        register.judge(sheet, patient.ask(*asked))
    return _finished(sheet, field if isinstance(text_or_fields, str) else None)


async def parse_async(
    text_or_fields: str | Mapping[str, str | int | None],
    *,
    directory: AddressDirectory | AsyncAddressDirectory | Patient,
    country: str | None = None,
    language: str | None = None,
    field: str = "address",
    reference: Reference | None = None,
) -> Parsed[Address]:
    """Read an address like :func:`parse`, asking a directory without holding up the event loop.

    A directory that answers late or fails is skipped, with a finding.

    >>> import asyncio
    >>> class Nobody:
    ...     async def lookup(self, country, postcode, house_number): return ()
    ...     async def additions(self, country, postcode, house_number): return ()
    >>> asyncio.run(parse_async("Kerkstraat 12, 1017 GL Amsterdam", directory=Nobody(), country="NL")).codes
    ('address.not_found',)
    """
    sheet = _sheet(text_or_fields, country=country, language=language, reference=reference)
    if sheet.text and (asked := register.question(sheet)):
        patient = directory if isinstance(directory, Patient) else Patient(directory)
        register.judge(sheet, await patient.ask_async(*asked))
    return _finished(sheet, field if isinstance(text_or_fields, str) else None)


def _sheet(
    text_or_fields: str | Mapping[str, str | int | None],
    *,
    country: str | None,
    language: str | None,
    reference: Reference | None,
) -> Sheet:
    if isinstance(text_or_fields, str):
        sheet = Sheet({"address": text_or_fields}, world(reference), language=language, single="address")
    elif isinstance(text_or_fields, Mapping):
        sheet = Sheet(_texts(text_or_fields), world(reference), language=language)
    else:
        raise TypeError(f"an address is a string or a mapping, not a {type(text_or_fields).__name__}")
    if sheet.text:
        forms.fill(sheet, country)
        checks.check(sheet)
    return sheet


def _finished(sheet: Sheet, field: str | None) -> Parsed[Address]:
    if not sheet.text:
        return Parsed("\n".join(sheet.typed.values()), None, tuple(sheet.findings))
    if field is not None and field != "address":
        sheet.rename(field)
    return sheet.finish()


def parse_street_line(
    line: str, *, country: str | None = "NL", field: str = "street", reference: Reference | None = None
) -> Parsed[Address]:
    """Read a street line alone: street, house number, addition, unit, box, or post-office box.

    Nothing is looked up: neither whether the street exists nor how it is spelled.

    Args:
        line: As typed, at most some hundred characters; what is no part of it is left in ``unresolved``.
        country: ISO 3166-1 alpha-2 code whose rules it is read by; ``None``: what most countries do.
        field: Its name in findings and changes.
        reference: Tables; ``None`` is the library's own.

    >>> parse_street_line("1e Helmersstraat 5-2").value.parts()
    {'street': '1e Helmersstraat', 'house_number': '5', 'house_number_addition': '2', 'country': 'NL'}
    """
    if not isinstance(line, str):
        raise TypeError("a street line must be a string")
    sheet = Sheet({field: line}, world(reference), country, single=field)
    if not sheet.text:
        return Parsed(line, None, tuple(sheet.findings))
    forms.fill_line(sheet, country)
    checks.check_line(sheet)
    return sheet.finish()


def parse_city(
    text: str, *, country: str | None = "NL", field: str = "city", reference: Reference | None = None
) -> Parsed[str]:
    """Read a place's name: notation is tidied, a misspelling is a suggestion, a real place is left alone.

    A place that no table has is no finding.

    Args:
        text: As typed.
        country: ISO 3166-1 alpha-2 code; places of other countries are not looked for.
        field: Its name in findings, changes and suggestions.
        reference: Tables; ``None`` is the library's own.

    >>> parse_city("Utrehct").suggestions[0].after
    'Utrecht'
    >>> parse_city("Ede").suggestions
    ()
    """
    if not isinstance(text, str):
        raise TypeError("a place must be a string")
    sheet = Sheet({field: text}, world(reference), country, single=field)
    if not sheet.text:
        return Parsed(text, None, tuple(sheet.findings))
    sheet.put("city", sheet.text[field], field)
    checks.check_city(sheet)
    value = sheet.parts["city"].value
    changes = tuple(sheet.changes_of_one("city"))
    return Parsed(text, value, tuple(sheet.findings), changes, tuple(sheet.suggestions))


def parse_country(text: str, *, reference: Reference | None = None) -> str | None:
    """Give the alpha-2 code of a country written in any of thirteen languages, as adjective or code.

    ``None`` where it is none; a misspelled one is not guessed at.

    >>> parse_country("Países Bajos"), parse_country("Atlantis")
    ('NL', None)
    """
    return world(reference).country(text)


def is_like_street(text: str, country: str | None) -> bool:
    """Tell whether words have the form of a street's name in the country: its word at the end, or first.

    >>> is_like_street("Station Road", "GB"), is_like_street("Studio", "GB"), is_like_street("rue Haute", "FR")
    (True, False, True)
    """
    return cities.like_street(text, country or "")


def consistent(
    postcode: str, city: str, *, country: str | None = "NL", reference: Reference | None = None
) -> Parsed[bool]:
    """Tell whether a postcode and a place agree: ``True``, ``False``, or no value where nothing can be said.

    A misspelling of the postcode's own place agrees with it and is said as such.

    Args:
        postcode: As typed.
        city: As typed, in whatever language the place is named.
        country: ISO 3166-1 alpha-2 code; without one nothing can be said.
        reference: Tables; ``None`` is the library's own.

    >>> consistent("1012 JS", "Amsterdam").value, consistent("3011 AD", "Amsterdam").value
    (True, False)
    """
    found = parse({"postcode": postcode, "city": city}, country=country, reference=reference)
    typed = f"{postcode} {city}"
    if codes.CITY_MISMATCH.name in found.codes:
        return Parsed(typed, value=False, findings=found.findings, suggestions=found.suggestions)
    view = world(reference)
    address = found.value
    known = (
        address is not None
        and address.country
        and address.postcode
        and view.postcode(address.postcode, address.country)
    )
    sure = bool(
        known
        and address
        and address.city
        and address.country
        and (codes.CITY_MISSPELLED.name in found.codes or cities.agree(address.city, known, address.country, view))
    )
    return Parsed(typed, value=True if sure else None, findings=found.findings, suggestions=found.suggestions)
