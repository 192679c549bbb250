"""What the parts of an address say of each other, and what is missing."""

from __future__ import annotations

import dataclasses
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, military, postcodes, quarters, regions, unnumbered
from firsttimeright.fields.addresses.city_is_country import ask_for_place
from firsttimeright.fields.addresses.conflicts import say_mismatch, say_no_place
from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.inferring import infer_city
from firsttimeright.fields.addresses.missing_number import of_missing_number
from firsttimeright.fields.addresses.no_address import is_abodeless, is_stopgap, is_surely_stopgap
from firsttimeright.fields.addresses.region_field import check_region
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.fields.addresses.spelling import capitals, in_full
from firsttimeright.fields.addresses.strange import is_strange
from firsttimeright.fields.addresses.street_slips import say_misspelled
from firsttimeright.fields.addresses.world import World
from firsttimeright.findings import Completion, Evidence, Severity, State

if TYPE_CHECKING:
    from firsttimeright.reference import PostcodeInfo

__all__ = ["check", "check_city", "check_line", "not_listed"]

_DIGITS, _FOUR = re.compile(r"\d+"), re.compile(r"[1-9]\d{3}")
_FRANCE_OVERSEAS = (*(f"97{last}" for last in "12345678"), "986", "987", "988")
HIGHEST_NUMBER = 99_999  # BAG: house numbers have five digits at most


def check(sheet: Sheet) -> None:
    """Hold the parts against the world and against each other."""
    _placeholders(sheet)
    _number(sheet)
    info = _postcode_info(sheet)
    _city(sheet, info)
    if not _asks_country(sheet):  # Hafenstr., Hamburg is not to become a Hafenstraat before anybody has answered
        _street_name(sheet)
    check_region(sheet, info)
    _missing(sheet, info)
    _states(sheet)


def _asks_country(sheet: Sheet) -> bool:
    """Tell whether the address seems to lie in another country than the one it was read for."""
    return any(item.code == codes.COUNTRY_OTHER.name for item in sheet.findings)


def check_line(sheet: Sheet) -> None:
    """Hold a street line alone against what is known of streets."""
    _placeholders(sheet)
    _number(sheet)
    _street_name(sheet)
    if "house_number" not in sheet.parts and "po_box" not in sheet.parts and not sheet.none_on_purpose:
        sheet.say(codes.NUMBER_MISSING, "house_number", None)
    _states(sheet)


def check_city(sheet: Sheet) -> None:
    """Hold a place alone against what is known of places."""
    _city(sheet, None)


def _number(sheet: Sheet) -> None:
    held = sheet.parts.get("house_number")
    digits = _DIGITS.match(held.value) if held else None
    if held is None or digits is None or held.state is State.INVALID:
        return
    if int(digits[0]) == 0 or (sheet.country == "NL" and int(digits[0]) > HIGHEST_NUMBER):
        held.state = State.INVALID
        sheet.say(codes.NUMBER_INVALID, held.field or "house_number", held.span)


def _placeholders(sheet: Sheet) -> None:
    for part in ("street", "city"):
        held = sheet.parts.get(part)
        if held is None:
            continue
        if part == "street" and is_abodeless(held.value):
            sheet.none_on_purpose = True
            sheet.say(codes.NUMBER_NONE, held.field or part, held.span)
            continue
        if is_strange(held.typed or held.value, part) and not is_stopgap(held.value):
            held.state = State.INVALID
            sheet.say(codes.UNRESOLVED, held.field or part, held.span, severity=Severity.WARN, count=1)
        if not is_stopgap(held.value):
            continue
        real = (
            sheet.view.place(held.value, sheet.country)
            if part == "city"
            else sheet.view.street(held.value, sheet.country)
        )
        if not real or is_surely_stopgap(held.value):
            held.state = State.INVALID
            sheet.say(codes.PLACEHOLDER, held.field or part, held.span)


def _street_name(sheet: Sheet) -> None:
    held = sheet.parts.get("street")
    if held is None or held.state is State.INVALID or is_abodeless(held.value):
        return
    country = sheet.country
    name, full, exists = _written(held.value, country, sheet.view)
    if name != held.value:
        sheet.rewrite("street", name, codes.STREET_NOTATION)
    if full != name and not _may_be_abroad(sheet, full):
        sheet.rewrite("street", full, codes.STREET_ABBREVIATION)
    if not exists:
        say_misspelled(sheet, held.value, listed=exists is False)


def _may_be_abroad(sheet: Sheet, full: str) -> bool:
    """Tell whether the postcode is none of the country: *Hauptstr.* on a Dutch form is then no *Hauptstraat*."""
    postcode = sheet.parts.get("postcode")
    if postcode is None or postcode.state is not State.INVALID:
        return False
    return sheet.country != "NL" or not sheet.view.street(full, "NL")


@lru_cache(maxsize=16_384)
def _written(street: str, country: str | None, view: World) -> tuple[str, str, bool | None]:
    """Give a street's name in its usual capitals, in full, and whether it exists."""
    if unnumbered.is_line(street, country):
        return street, street, None
    known = (lambda name: view.street(name, "NL")) if country == "NL" else None
    name = capitals(street, country)
    if known and name.endswith(".") and known(name[:-1]):  # a full stop behind a whole name
        name = name[:-1]
    full = in_full(name, country, known)
    return name, full, (known(full) or known(street)) if known else None


def _postcode_info(sheet: Sheet) -> PostcodeInfo | None:
    code = sheet.repaired_postcode or (None if sheet.invalid_postcode else sheet.value("postcode"))
    if code is None and (held := sheet.parts.get("postcode")) and sheet.country == "NL" and _FOUR.fullmatch(held.value):
        code = held.value
    if code is None or sheet.country is None:
        return None
    info = sheet.view.postcode(code, sheet.country)
    if not _box(sheet) and not sheet.invalid_postcode and not_listed(code, info, sheet.country, sheet.view):
        held = sheet.parts["postcode"]
        sheet.say(codes.POSTCODE_UNKNOWN, held.field or "postcode", held.span)
    return info


def not_listed(code: str, info: PostcodeInfo | None, country: str, view: World) -> bool:
    """Tell whether a postcode is in no list, where there is one; of France overseas there is none."""
    if country == "NL":
        return view.reference.pc6_exists(code) is False
    return info is None and view.has_places(country) and not (country == "FR" and code.startswith(_FRANCE_OVERSEAS))


def _city(sheet: Sheet, info: PostcodeInfo | None) -> None:
    held = sheet.parts.get("city")
    country = sheet.country
    if held is None and info is None and sheet.invalid_postcode and _elsewhere(sheet, None):
        return
    if held is None or held.state is State.INVALID:
        return
    if country == "FR" and (sheet.value("postcode") or "").startswith(_FRANCE_OVERSEAS):
        return  # no table has the places there
    name, kind, known = cities.usual(held.value, country, sheet.view, info)
    if not known and ask_for_place(sheet, held, info):
        return
    if kind and (known or not _is_no_place(held.value, country, sheet.view)):
        sheet.rewrite("city", name, codes.CITY_ALIAS if kind == "alias" else codes.CITY_NOTATION)
    if country is None:
        return
    if known:
        if info is not None and not cities.agree(held.value, info, country, sheet.view) and not _box(sheet):
            if (guess := cities.other_place(held.value, info)) is not None:
                _misspelled(sheet, guess)
            elif not _elsewhere(sheet, held.value):
                say_mismatch(sheet, info)
        elif info is None:
            _elsewhere(sheet, held.value)  # Lille lies in two countries, 59000 in one of them
        return
    if info is not None and cities.agree(held.value, info, country, sheet.view):
        return
    if info is not None and say_no_place(sheet, held, info):
        return
    if _elsewhere(sheet, held.value):  # 76133 Karlsruhe: a code and its place, and here that place is not known
        return
    if not sheet.view.has_places(country) and info is None and not cities.groups(country):
        return
    if sheet.invalid_postcode and _lies_abroad(sheet, held.value):
        return
    guess = cities.misspelled(held.value, info, country, sheet.view)
    if guess is None:
        other = quarters.is_quarter(held.value, country) or _is_street(sheet, held.value, country)
        if info is not None and not _box(sheet) and other:
            say_mismatch(sheet, info)  # an unlisted place may have any code; this is none
        return
    _misspelled(sheet, guess)
    if info is not None and not cities.agree(guess.name, info, country, sheet.view):
        say_mismatch(sheet, info)


def _lies_abroad(sheet: Sheet, city: str) -> bool:
    """Tell whether the postcode is one of another country: Utrecht with 3500 BE is no slip of Utecht.

    One with letters shows it by its form, one of digits alone beside a place of that country.
    """
    code = sheet.value("postcode") or ""
    if not code.isdigit() and any(map(str.isalpha, code)):
        countries = {*_NEAREST}
    else:
        countries = {place.country for place in sheet.view.reference.places(city)} if code else set()
    return any(postcodes.written(code, country, sheet.view) is not None for country in countries - {sheet.country})


_HAMLETS = frozenset(("BE", "GB", "IE", "NL"))  # unlisted ones are written as places there, some named after a road


def _is_street(sheet: Sheet, city: str, country: str) -> bool:
    """Tell whether a street stands for the place: in words of its own, or while a place stands for the street."""
    if not cities.like_street(city, country):
        return False
    street = sheet.value("street")
    if street is not None and sheet.view.place(street, country) is not None:
        return True
    return " " in city and country not in _HAMLETS


def _is_no_place(text: str, country: str | None, view: World) -> bool:
    """Tell whether a text is a postcode, a region's code or a mail address: no place to be put in capitals."""
    if "@" in text:
        return True
    if any(map(str.isdigit, text)):
        return postcodes.looks_like(text, country, view)
    return country is not None and regions.is_code(text, country, view)


def _misspelled(sheet: Sheet, guess: cities.Guess) -> None:
    held = sheet.parts["city"]
    sheet.say(codes.CITY_MISSPELLED, held.field or "city", held.span)
    sheet.guess(
        "city", guess.name, codes.CITY_MISSPELLED, change="spell_corrected", confidence=guess.confidence,
        evidence=guess.evidence,
    )  # fmt: skip
    held.state = State.SUSPICIOUS


def _box(sheet: Sheet) -> bool:
    """Post-office boxes have postcodes of their own, which the tables lack or place elsewhere."""
    return "po_box" in sheet.parts


def _elsewhere(sheet: Sheet, city: str | None) -> bool:
    """Ask whether another country was meant: the postcode has its form, or its mark as in B-2000, and its place."""
    code = sheet.value("postcode")
    own = sheet.parts.get("country")
    if code is None:
        return False
    for country in _OF_DUTCH if _DUTCH.fullmatch(code) else _NEAREST:
        if country == sheet.country or (there := postcodes.written(code, country, sheet.view)) is None:
            continue
        if there != code and rule_of(sheet.country) is None and not sheet.invalid_postcode and code.isdigit():
            continue  # 7500000 in Chile is no 7500-000 of Portugal
        info = sheet.view.postcode(there, country)
        province = regions.canadian(there, country)  # of Canada there is no table of places
        if info is None and province is None:
            continue
        if info is not None:
            agrees = city is not None and cities.agree(city, info, country, sheet.view)
        else:
            agrees = regions.named(sheet.value("region") or "", country, sheet.view) == province
        marked = postcodes.marked(code, country)
        if agrees or (marked and (city is None or not sheet.view.place(city, sheet.country))):
            evidence = [Evidence("address.postcode_form", 9.0 if marked else 5.0)]
            if agrees:
                evidence.append(Evidence(f"address.{'place' if info else 'region'}_of_postcode", 10.0))
            sheet.say(codes.COUNTRY_OTHER, (own.field if own and own.field else "postcode"), None, country=country)
            sheet.guess(
                "country", country, codes.COUNTRY_OTHER, change="replaced", confidence=0.99 if agrees else 0.9,
                evidence=tuple(evidence),
            )  # fmt: skip
            _excuse(sheet)
            return True
    return False


_DUTCH, _OF_DUTCH = re.compile(r"\d{4} ?[A-Za-z]{2}"), ("NL",)  # nobody else's postcodes look so
# Countries whose places are known, those that a foreign address is from most often first.
_NEAREST = (
    "BE", "DE", "LU", "FR", "AT", "CH", "GB", "IE", "NL", "ES", "IT", "PT", "PL", "DK", "SE", "NO", "FI", "CZ", "TR",
    "US", "CA",
)  # fmt: skip


def _excuse(sheet: Sheet) -> None:
    """Let a postcode that is right elsewhere block nothing: the question about the country takes its place."""
    own = {sheet.parts["postcode"].field or "postcode", "postcode"}
    sheet.findings[:] = [
        dataclasses.replace(item, severity=Severity.INFO)
        if item.field in own and item.severity is Severity.BLOCK and item.code.startswith("postcode.")
        else item
        for item in sheet.findings
    ]


def _missing(sheet: Sheet, info: PostcodeInfo | None) -> None:
    """Say what an address lacks. Only an address that somebody began is incomplete."""
    begun = any(part in sheet.parts for part in ("street", "house_number", "po_box"))
    postcode, city = sheet.parts.get("postcode"), sheet.parts.get("city")
    if city is None and info is not None:
        infer_city(sheet, info)
    if not begun:
        return
    # While another country is asked about, it is not known what is lacking.
    asked = _asks_country(sheet)
    core = (asked or sheet.country == "NL") and postcode is not None and "house_number" in sheet.parts
    if "street" not in sheet.parts and "po_box" not in sheet.parts:
        sheet.say(codes.STREET_MISSING, "street", None, severity=codes.PO_BOX.severity if core else None)
    if "house_number" not in sheet.parts and "po_box" not in sheet.parts and not sheet.none_on_purpose:
        severity = of_missing_number(sheet)
        sheet.say(codes.NUMBER_MISSING, "house_number", None, severity=severity)
    forces = _is_of_forces(sheet)
    if postcode is None and not forces and _postcode_required(sheet):
        sheet.say(codes.POSTCODE_MISSING, "postcode", None)
    if city is None and "city" not in sheet.guesses and not forces:
        # A Dutch postcode and a number are an address: of a form that does not ask for the place nobody gets stuck.
        whole = sheet.country == "NL" and core and not sheet.invalid_postcode
        sheet.say(codes.CITY_MISSING, "city", None, severity=Severity.WARN if whole else None)


def _is_of_forces(sheet: Sheet) -> bool:
    """Tell whether the postcode is a post office of the British forces, which goes without a town."""
    if sheet.country != "GB":
        return False
    return any(military.is_british(text) for text in (sheet.value("postcode") or "", sheet.text.get("street", "")))


def _postcode_required(sheet: Sheet) -> bool:
    own = rule_of(sheet.country)
    if own is not None and own.postcode is not None:
        return own.postcode.required
    form = sheet.view.format(sheet.country) if sheet.country else None
    return bool(form and form.postcode_pattern and "postcode" in form.required)


def _states(sheet: Sheet) -> None:
    """Complete the country from what the host said, where the form leaves it open."""
    held = sheet.parts.get("country")
    if held is not None and held.field is None and not sheet.single and "country" not in sheet.text:
        evidence = (Evidence("address.context", 6.0),)
        sheet.completions.append(Completion("country", held.value, 0.95, evidence, codes.COUNTRY_INFERRED.name))
    if sheet.unresolved:
        sheet.say(codes.UNRESOLVED, next(iter(sheet.typed)), None, count=len(sheet.unresolved))
