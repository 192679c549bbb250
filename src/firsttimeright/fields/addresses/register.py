"""An address held against the entries of a directory."""

from __future__ import annotations

import math

from firsttimeright.fields.addresses import cities, codes
from firsttimeright.fields.addresses.directory import Answer, Entry
from firsttimeright.fields.addresses.matching import matching_form
from firsttimeright.fields.addresses.model import Address
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.findings import Evidence, State
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.slips import slip

__all__ = ["judge", "question"]

_EVIDENCE = (Evidence("address.directory", 12.0),)
NEAR = -30.0  # bits: a street that is further from the directory's is another street
MOST_SHOWN = 12  # additions that a message lists


def question(sheet: Sheet) -> tuple[str, str, str] | None:
    """Give what to ask a directory for: country, postcode and house number; ``None`` where one is lacking."""
    postcode = sheet.repaired_postcode or (None if sheet.invalid_postcode else sheet.value("postcode"))
    number = sheet.parts.get("house_number")
    if not sheet.country or not postcode or number is None or number.state is State.INVALID:
        return None
    return sheet.country, postcode, number.value


def judge(sheet: Sheet, answer: Answer) -> None:
    """Hold the sheet's parts against a directory's answer."""
    if answer.skipped is not None:
        sheet.say(codes.DIRECTORY_SKIPPED, "postcode", None, reason=answer.skipped.reason)
        return
    if not answer.entries:
        sheet.say(codes.NOT_FOUND, "house_number", None)
        for part in ("postcode", "house_number"):
            sheet.parts[part].state = State.SUSPICIOUS
        return
    for part in ("postcode", "house_number"):
        sheet.parts[part].state = State.CONFIRMED
    entries = _street(sheet, answer.entries)
    _city(sheet, entries)
    _addition(sheet, entries)
    told = {"street", "postcode", "house_number", "city"}
    if all(part in sheet.parts and sheet.parts[part].state is State.CONFIRMED for part in told):
        sheet.say(codes.CONFIRMED, "street", None)


def _key(street: str, country: str | None) -> str:
    return matching_form(Address(street=street, country=country)).street


def _street(sheet: Sheet, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Confirm, complete or question the street; give the entries of the street that it is."""
    streets = list(dict.fromkeys(entry.street for entry in entries if entry.street))
    held = sheet.parts.get("street")
    sheet.findings = [item for item in sheet.findings if item.code != codes.STREET_MISSING.name or not streets]
    if held is None:
        if len(streets) == 1:
            sheet.guess(
                "street", streets[0], codes.STREET_INFERRED, change="inferred", confidence=0.99, evidence=_EVIDENCE
            )
            sheet.say(codes.STREET_INFERRED, "street", None)
        elif streets:
            sheet.say(codes.STREET_CHOICE, "street", None, count=len(streets), choices=", ".join(streets[:MOST_SHOWN]))
            parts = {part: item.value for part, item in sheet.parts.items()}
            sheet.alternatives.extend((parts | {"street": street}, 1 / len(streets)) for street in streets)
        return entries
    _drop_guess(sheet, "street")
    key = _key(held.value, sheet.country)
    same = tuple(entry for entry in entries if _key(entry.street, sheet.country) == key)
    if same:
        held.state = State.CONFIRMED
        if held.value != same[0].street and fold(held.value) == fold(same[0].street):
            sheet.rewrite("street", same[0].street, codes.STREET_NOTATION)
        return same
    if not streets:
        return entries
    near, street = max((slip(key, _key(street, sheet.country)).bits, street) for street in streets)
    held.state = State.SUSPICIOUS
    if near > NEAR:
        sheet.say(codes.STREET_MISSPELLED, held.field or "street", held.span)
        sheet.guess(
            "street", street, codes.STREET_MISSPELLED, change="spell_corrected", confidence=0.97, evidence=_EVIDENCE
        )
        return tuple(entry for entry in entries if entry.street == street)
    sheet.say(codes.STREET_REPLACED, held.field or "street", held.span, usual=street)
    if len(streets) == 1:
        sheet.guess("street", street, codes.STREET_REPLACED, change="replaced", confidence=0.6, evidence=_EVIDENCE)
    return entries


def _drop_guess(sheet: Sheet, part: str) -> None:
    """Withdraw what was guessed of a part before the directory spoke."""
    if part not in sheet.guesses:
        return
    guess = sheet.guesses.pop(part)
    drop = {codes.STREET_MISSPELLED.name, codes.CITY_MISSPELLED.name, codes.CITY_INFERRED.name}
    sheet.suggestions = [
        item
        for item in sheet.suggestions
        if not (item.code in drop and guess.value and guess.value in (item.after or ""))
    ]
    sheet.completions = [item for item in sheet.completions if item.field != part]
    sheet.findings = [item for item in sheet.findings if not (item.code in drop and item.code.startswith(part))]


def _city(sheet: Sheet, entries: tuple[Entry, ...]) -> None:
    places = list(dict.fromkeys(entry.city for entry in entries if entry.city))
    held = sheet.parts.get("city")
    if not places or not sheet.country:
        return
    if held is None:
        _drop_guess(sheet, "city")
        sheet.findings = [item for item in sheet.findings if item.code != codes.CITY_MISSING.name]
        if len(places) == 1:
            sheet.guess("city", places[0], codes.CITY_INFERRED, change="inferred", confidence=0.99, evidence=_EVIDENCE)
            sheet.say(codes.CITY_INFERRED, "city", None)
        return
    if cities.same(held.value, places, sheet.country, sheet.view):
        held.state = State.CONFIRMED
        sheet.findings = [item for item in sheet.findings if item.code != codes.CITY_MISMATCH.name]
        return
    if "city" not in sheet.guesses and len(places) == 1:
        bits = slip(fold(held.value), fold(places[0])).bits
        if bits > -math.inf and bits > NEAR:
            sheet.say(codes.CITY_MISSPELLED, held.field or "city", held.span)
            sheet.guess(
                "city", places[0], codes.CITY_MISSPELLED, change="spell_corrected", confidence=0.98, evidence=_EVIDENCE
            )
        else:
            held.state = State.SUSPICIOUS
            for part in ("postcode", "city"):
                sheet.say(
                    codes.CITY_MISMATCH, sheet.parts[part].field or part, None, usual=places[0], country=sheet.country
                )
            if _street_agrees(sheet):
                sheet.guess(
                    "city", places[0], codes.CITY_MISMATCH, change="replaced", confidence=0.95, evidence=_EVIDENCE
                )


def _street_agrees(sheet: Sheet) -> bool:
    """Tell whether the street as typed is the directory's, but for a slip: then the postcode was meant."""
    held, guess = sheet.parts.get("street"), sheet.guesses.get("street")
    if held is None:
        return False
    return held.state is State.CONFIRMED or (guess is not None and guess.change == "spell_corrected")


def _designation(text: str) -> str:
    return matching_form(Address(house_number="1", house_number_addition=text)).addition


def _addition(sheet: Sheet, entries: tuple[Entry, ...]) -> None:
    """Hold number and addition against those that exist."""
    held = sheet.parts.get("house_number_addition")
    known = list(dict.fromkeys(entry.house_number_addition for entry in entries))
    typed = compact(
        " ".join(sheet.parts[part].value for part in ("house_number_addition", "unit", "box") if part in sheet.parts)
    )
    shown = ", ".join(sorted(text for text in known if text)[:MOST_SHOWN])
    if not typed:
        if "" not in known:
            sheet.say(codes.ADDITION_MISSING, "house_number_addition", None, count=len(known), known=shown)
        return
    if any(_designation(text) == _designation(typed) for text in known):
        if held is not None:
            held.state = State.CONFIRMED
        return
    if held is not None:
        held.state = State.SUSPICIOUS
    sheet.say(
        codes.ADDITION_UNKNOWN,
        held.field or "house_number_addition" if held else "house_number_addition",
        None,
        count=len(known),
        known=shown,
    )
