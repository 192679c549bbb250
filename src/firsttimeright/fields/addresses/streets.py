"""The street and the house number of a form: split, moved, compared where both fields hold a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import anchors, codes, freeform
from firsttimeright.fields.addresses.additions import put_beside, said_again
from firsttimeright.fields.addresses.cities import like_street
from firsttimeright.fields.addresses.counted import counts_something_else
from firsttimeright.fields.addresses.doors_apart import put_door_apart
from firsttimeright.fields.addresses.flats import is_of_its_own_kind, is_way_to_the_door, put_flat
from firsttimeright.fields.addresses.grammar import box_number, grammar, rule_of
from firsttimeright.fields.addresses.lines import LONGEST, Line, read_house, read_line
from firsttimeright.fields.addresses.lines_alone import is_line_alone
from firsttimeright.fields.addresses.number_dates import say_other_kind
from firsttimeright.fields.addresses.numbered_roads import belongs
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.findings import Severity, State
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.lines import Known

__all__ = ["NOTHING", "known_streets", "put_line", "street_and_number"]

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}")
_PHONE = re.compile(r"(?:tel\.?\s*)?(?:\+|00|0)\d[\d\s()./-]{6,18}\d", re.IGNORECASE)
NOTHING = re.compile(
    r"[-–—./\\_*?#x]{1,5}|n\.?\s?v\.?\s?t\.?|geen|onbekend|none|n/?a|unknown|nvt|niet van toepassing|keine?|aucun",
    re.IGNORECASE,
)
_HOUSE_ONLY = re.compile(r"(?:nr\.?\s*)?\d{1,5}(?:[\s/-]*[a-z0-9]{1,4}){0,2}", re.IGNORECASE)
_NUMBER = {"house_number", "house_number_addition"}
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_NUMBER_LAST = re.compile(r"[^\W\d_](?:[^\W\d_]|['. -])* [1-9][0-9]{0,2}[A-Za-z]?")
_ORDINAL_FIRST = re.compile(r"[1-9][0-9]?(?=(?:e|de|ste) )(?:[^\W\d_]|['. -])+", re.IGNORECASE)
_BEHIND = re.compile(r"(?!\d)[\s/-]*(?=\S)")  # a number that an addition begins with
HIGHEST_NUMBER = 99_999  # BAG: house numbers have five digits at most; the highest in the countries read here


def known_streets(sheet: Sheet) -> Known | None:
    """Give the look-up of street names for the sheet's country."""
    return (lambda name: sheet.view.street(name, "NL")) if sheet.country == "NL" else None


def street_and_number(sheet: Sheet) -> None:
    """Read the fields of street, number, addition, unit and boxes."""
    street, number = sheet.text.get("street"), sheet.text.get("house_number")
    for part in ("unit", "box", "po_box"):
        if part in sheet.text:
            _labelled(sheet, part)
    if (
        street
        and number
        and _HOUSE_ONLY.fullmatch(street)
        and _LETTERS.search(number)
        and not any(map(str.isdigit, number))
    ):
        sheet.say(codes.SWAPPED, "street", sheet.span("street"))
        sheet.say(codes.SWAPPED, "house_number", sheet.span("house_number"))
        sheet.put("street", number, "house_number", rule=codes.SWAPPED.name)
        _put_house(sheet, read_house(street, country=sheet.country), "street", codes.SWAPPED.name)
        _addition(sheet)
        return
    if street:
        street_line = _street(sheet, street, number)
        if street_line:
            number = None
    if number:
        _number(sheet, number)
    _addition(sheet)


def _labelled(sheet: Sheet, part: str) -> None:
    """Put a unit or box field, without the word that its label already says."""
    text = sheet.text[part]
    g = grammar(sheet.country)
    value = text
    if part == "box" and (found := g.box.fullmatch(text)) and found.groupdict().get("box"):
        value = found["box"]
    elif part == "po_box" and (found := g.po_box.fullmatch(text)):
        value = box_number(found)
    sheet.put(part, value, part, rule=codes.PO_BOX.name if part == "po_box" else codes.NUMBER_NOTATION.name)
    if part == "po_box":
        sheet.say(codes.PO_BOX, part, sheet.span(part))


def _street(sheet: Sheet, street: str, number: str | None) -> bool:
    """Read the street field; tell whether the number field has been dealt with."""
    digit = _DIGIT.search(street) is not None
    if "@" in street and _EMAIL.search(street):
        sheet.put("street", street, "street").state = State.INVALID
        sheet.say(codes.EMAIL_IN_STREET, "street", sheet.span("street"))
        return False
    if digit and _PHONE.fullmatch(street):
        sheet.put("street", street, "street").state = State.INVALID
        sheet.say(codes.PHONE_IN_STREET, "street", sheet.span("street"))
        return False
    if digit and _whole_in_street(sheet, street, number):
        return "house_number" in sheet.parts and number is not None and sheet.parts["house_number"].field == "street"
    if number is not None and not digit and (box := grammar(sheet.country).po_box.fullmatch(f"{street} {number}")):
        digits = box_number(box)  # "Postbus" in one field, its number in the other
        sheet.put("po_box", digits, "house_number", rule=codes.PO_BOX.name)
        sheet.say(codes.PO_BOX, "street", sheet.span("street"))
        return True
    line = read_line(street, country=sheet.country, known=known_streets(sheet))
    if number is not None:
        return _beside_number(sheet, street, line, number)
    put_line(sheet, line, "street", 0)
    return False


def _said_twice(sheet: Sheet, line: Line) -> None:
    """Take the same number off the street's end: "Kerkstraat 12 12", but not "Wijk 12 12"."""
    street, number = line.parts["street"], line.parts["house_number"]
    inner = read_line(street[0], country=sheet.country, known=known_streets(sheet))
    if grammar(sheet.country).po_box_last.search(street[0]):
        return  # 12 rue Haute - BP 12: a box of the same number
    if counts_something_else(street[0], inner) or not inner.parts.keys() <= {"street", "house_number"}:
        return
    if inner.value("house_number") == number[0] and "street" in inner.parts and not inner.unresolved:
        if sheet.view.street(street[0], sheet.country):
            return
        value, start, end = inner.parts["street"]
        line.parts["street"] = (value, street[1] + start, street[1] + end)


def put_line(sheet: Sheet, line: Line, name: str, start: int, rule: str = "") -> None:
    """Hold the parts of a street line that stands in field *name* from *start* on."""
    if "po_box" in line.parts:
        sheet.say(codes.PO_BOX, name, sheet.span(name))
    if line.none_on_purpose:
        sheet.none_on_purpose = True
        sheet.say(codes.NUMBER_NONE, name, sheet.span(name))
    if not rule and "house_number" in line.parts and name == "street":
        rule = codes.NUMBER_IN_STREET.name
        sheet.say(codes.NUMBER_IN_STREET, name, sheet.span(name, line.parts["house_number"]))
    if not rule:
        rule = codes.PO_BOX.name if "po_box" in line.parts else codes.STREET_NOTATION.name
    if "house_number" in line.parts and "street" in line.parts:
        _said_twice(sheet, line)
    parts = line.parts
    number, behind = parts.get("house_number"), parts.get("house_number_addition")
    if number and behind and said_again(number[0], behind[0]):  # "1-1 bis", as in its own field
        whole = (sheet.text[name][start + number[1] : start + behind[2]], number[1], behind[2])
        parts = {part: piece for part, piece in parts.items() if piece is not behind} | {"house_number": whole}
    for part, (value, begin, end) in parts.items():
        sheet.put(part, value, name, (value, start + begin, start + end), rule=rule)
    if not line.parts:  # nothing that a street line has: left where it stands
        sheet.put("street", sheet.text[name], name).state = State.SUSPICIOUS
    for text, begin, _ in line.unresolved:
        sheet.unresolved.append(text)
        if line.parts:
            at_the_door = number is not None and begin >= number[2] and is_way_to_the_door(text, sheet)
            unread = sheet.country is not None and rule_of(sheet.country) is None  # its lines may look so: Block 3
            severity = None if line.building or at_the_door or unread else Severity.WARN
            sheet.say(codes.UNRESOLVED, name, sheet.span(name), severity=severity)
    if line.other:
        sheet.say(codes.NUMBER_AMBIGUOUS, name, sheet.span(name))
        sheet.alternatives.append(({part: piece[0] for part, piece in line.other.items()}, 0.3))


def _whole_in_street(sheet: Sheet, street: str, number: str | None) -> bool:
    """Read a street field with a digit in it that holds postcode or place as well."""
    if len(street) > LONGEST or is_line_alone(street, sheet.country):
        return False
    g = grammar(sheet.country)
    if g.po_box.fullmatch(street):
        return False
    found = freeform.read_text(street, country=sheet.country, view=sheet.view, places=True)
    if found.country_found and sheet.country and found.country != sheet.country:
        return False
    code, city = found.parts.get("postcode"), found.parts.get("city")
    own_code, own_city = sheet.parts.get("postcode"), sheet.parts.get("city")
    if code is None and (
        city is None
        or not ("house_number" in found.parts or "po_box" in found.parts)
        or not sheet.view.place(city[0], sheet.country)
    ):
        return False
    if code is not None and "street" not in found.parts and "po_box" not in found.parts:
        return False
    if code is not None and code[0].isdigit() and (city is None or (city[0][0].islower() and not street.islower())):
        return False  # Av. 9 de Julio 1000
    if anchors.is_street_line(street, found.parts, sheet.country, sheet.view):
        return False
    if code and own_code and own_code.value != code[0]:
        return False
    if city and own_city and not sheet.view.same_place(city[0], own_city.value, sheet.country or ""):
        return False
    if number is not None and "house_number" in found.parts:
        same = read_house(number, country=sheet.country).value("house_number") == found.parts["house_number"][0]
        if not same:
            return False
    sheet.say(codes.WHOLE_IN_STREET, "street", sheet.span("street"))
    rule = codes.WHOLE_IN_STREET.name
    sheet.none_on_purpose = found.none_on_purpose
    for part, (value, begin, end) in found.parts.items():
        if part in sheet.parts and sheet.parts[part].field is not None:
            continue
        sheet.put(part, value, "street", (value, begin, end), rule=rule)
    sheet.unresolved.extend(text for text, _, _ in found.unresolved)
    if "po_box" in found.parts:
        sheet.say(codes.PO_BOX, "street", sheet.span("street"))
    if number is not None and "house_number" in found.parts:
        sheet.say(codes.NUMBER_TWICE, "house_number", sheet.span("house_number"))
    return True


def _beside_number(sheet: Sheet, street: str, line: Line, number: str) -> bool:
    """Read a street field beside a number field that is filled in."""
    if put_door_apart(sheet, street, number, known_streets(sheet)):
        return True
    inner = line.parts.get("house_number")
    house = read_house(number, country=sheet.country)
    outer = house.value("house_number")
    if "po_box" in line.parts:
        put_line(sheet, line, "street", 0)
        return NOTHING.fullmatch(number) is not None or outer == line.value("po_box")
    if inner is None or "street" not in line.parts:
        if line.none_on_purpose or (set(line.parts) == {"street"} and not line.unresolved):
            put_line(sheet, line, "street", 0)
        else:
            sheet.put("street", street, "street")
        return False
    if outer == inner[0] and (line.unresolved or counts_something_else(street, line)):
        sheet.put("street", street, "street")  # more stands there than street and number: left as it is
        return False
    boxed = grammar(sheet.country).po_box_last.search(street) is not None
    if outer == inner[0] and not boxed and not sheet.view.street(street, sheet.country):
        sheet.say(codes.NUMBER_TWICE, "street", sheet.span("street", inner))
        put_line(sheet, line, "street", 0, codes.NUMBER_TWICE.name)
        for part, (value, begin, end) in house.parts.items():
            if part not in sheet.parts or part == "house_number":
                sheet.put(part, value, "house_number", (value, begin, end), rule=codes.ADDITION_IN_NUMBER.name)
        sheet.unresolved.extend(text for text, _, _ in house.unresolved)
        return True
    if outer is None and NOTHING.fullmatch(number):
        put_line(sheet, line, "street", 0)
        return True
    if (
        outer is None
        and re.fullmatch(r"[-\s]*[a-z]{1,3}\d{0,2}", number, re.IGNORECASE)
        and "house_number_addition" not in line.parts
    ):
        put_line(sheet, line, "street", 0)
        sheet.put(
            "house_number_addition",
            number.strip(" -").upper() if len(number.strip(" -")) == 1 else number,
            "house_number",
            rule=codes.ADDITION_IN_NUMBER.name,
        )
        sheet.say(codes.ADDITION_IN_NUMBER, "house_number", sheet.span("house_number"))
        return True
    sheet.put("street", street, "street")
    if outer is not None and not belongs(sheet, street, line):
        sheet.say(codes.NUMBER_CONFLICT, "street", sheet.span("street", inner))
        sheet.say(codes.NUMBER_CONFLICT, "house_number", sheet.span("house_number"))
        sheet.parts["street"].state = State.SUSPICIOUS
        reading = {part: piece[0] for part, piece in line.parts.items()}
        sheet.alternatives.append((reading, 0.5))
    return False


def _number(sheet: Sheet, text: str) -> None:
    """Read the house-number field."""
    span = sheet.span("house_number")
    g = grammar(sheet.country)
    if "po_box" in sheet.parts and NOTHING.fullmatch(text):
        return
    if (none := g.no_number.search(text)) and not text[: none.start()].strip():
        sheet.none_on_purpose = True
        sheet.put("house_number", text, "house_number").state = State.PLAUSIBLE
        sheet.say(codes.NUMBER_NONE, "house_number", span)
        return
    if NOTHING.fullmatch(text):
        sheet.put("house_number", text, "house_number").state = State.INVALID
        sheet.say(codes.NUMBER_PLACEHOLDER, "house_number", span)
        return
    if say_other_kind(sheet, text) or ("street" in sheet.parts and put_flat(sheet, text)):
        return
    house = read_house(text, country=sheet.country)
    if (house.unresolved or not house.parts.keys() <= _NUMBER) and is_of_its_own_kind(sheet, text):
        sheet.put("house_number", text, "house_number")
        return
    if "house_number" not in house.parts or (house.unresolved and _is_whole_line(sheet, text)):
        _not_a_number(sheet, text)
        return
    _put_house(sheet, house, "house_number", "")


def _is_whole_line(sheet: Sheet, text: str) -> bool:
    """Tell whether the number's field holds the street as well, which has none of its own: *46 Breestraat*."""
    if "street" in sheet.parts or sheet.country is None:
        return False
    street = read_line(text, country=sheet.country, known=known_streets(sheet)).value("street")
    return street is not None and (sheet.view.street(street, sheet.country) or like_street(street, sheet.country))


def _not_a_number(sheet: Sheet, text: str) -> None:
    line = read_line(text, country=sheet.country, known=known_streets(sheet))
    whole = {"house_number", "street"} <= line.parts.keys() or "po_box" in line.parts
    if whole and "street" not in sheet.parts and not line.unresolved:
        put_line(sheet, line, "house_number", 0, codes.SWAPPED.name)
        sheet.say(codes.SWAPPED, "house_number", sheet.span("house_number"))
        return
    if (
        "house_number" in line.parts
        and "street" in line.parts
        and fold(line.value("street") or "") == fold(sheet.value("street") or "")
    ):
        sheet.put(
            "house_number",
            line.parts["house_number"][0],
            "house_number",
            line.parts["house_number"],
            rule=codes.NUMBER_NOTATION.name,
        )
        return
    sheet.put("house_number", text, "house_number").state = State.INVALID
    sheet.say(codes.NUMBER_INVALID, "house_number", sheet.span("house_number"))


def _put_house(sheet: Sheet, house: Line, name: str, rule: str) -> None:
    number = house.parts.get("house_number")
    if number is None:
        _not_a_number(sheet, sheet.text[name])
        return
    held = sheet.put("house_number", number[0], name, number, rule=rule or codes.NUMBER_NOTATION.name)
    digits = _DIGITS.match(number[0])
    if digits and not 0 < int(digits[0]) <= HIGHEST_NUMBER:
        held.state = State.INVALID
        sheet.say(codes.NUMBER_INVALID, name, held.span)
        sheet.put("house_number", sheet.text[name], name).state = State.INVALID
        return
    rest = [part for part in house.parts if part != "house_number"]
    if "house_number_addition" in rest and said_again(number[0], house.parts["house_number_addition"][0]):
        sheet.put("house_number", sheet.text[name], name)  # "1-1 bis": nobody knows whether 1 is a floor or said twice
        return
    if rest:
        rule = rule or codes.ADDITION_IN_NUMBER.name
        held.rule = rule
        sheet.say(codes.ADDITION_IN_NUMBER, name, sheet.span(name, house.parts[rest[0]]))
    elif held.change == "formatted" and not rule:
        sheet.say(codes.NUMBER_NOTATION, name, held.span)
    for part in rest:
        sheet.put(part, house.parts[part][0], name, house.parts[part], rule=rule)
    for text, _, _ in house.unresolved:
        if sheet.view.same_place(text, sheet.value("street") or "", sheet.country or "NL"):
            continue
        sheet.unresolved.append(text)
        # What people write behind a number to find the door by (EG li, rear, dpdo) is kept as it is, and no question.
        severity = None if name == "house_number" and is_way_to_the_door(text, sheet) else Severity.WARN
        sheet.say(codes.UNRESOLVED, name, sheet.span(name), severity=severity)


def _addition(sheet: Sheet) -> None:
    """Read the addition field."""
    name = "house_number_addition"
    text = sheet.text.get(name)
    if not text:
        return
    if "house_number" not in sheet.parts and "po_box" not in sheet.parts and text[:1].isdigit():
        sheet.say(codes.NUMBER_IN_ADDITION, name, sheet.span(name))
        _put_house(sheet, read_house(text, country=sheet.country), name, codes.NUMBER_IN_ADDITION.name)
        return
    if NOTHING.fullmatch(text) and not re.fullmatch(r"x", text, re.IGNORECASE):
        return
    number = sheet.value("house_number")
    bare, rule = text, codes.ADDITION_NOTATION.name
    loose = text.lstrip(" -–/:.,")
    if number and (end := said_again(number, loose)):
        bare, rule = loose[end:], codes.NUMBER_IN_ADDITION.name
        sheet.say(codes.NUMBER_IN_ADDITION, name, sheet.span(name))
    prefix = "1 " if not bare[:1].isdigit() else "1-"
    read = read_house(prefix + bare.lstrip(" -–/"), country=sheet.country)
    parts = {part: piece[0] for part, piece in read.parts.items() if part != "house_number"}
    if read.unresolved or not parts:
        parts = {name: bare}
    for part, value in parts.items():
        put_beside(sheet, part, value, rule)
    if (held := sheet.parts.get(name)) and held.change == "formatted" and rule == codes.ADDITION_NOTATION.name:
        sheet.say(codes.ADDITION_NOTATION, name, sheet.span(name))
