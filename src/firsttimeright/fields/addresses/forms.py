"""Form fields: which part was typed where, and what stands in the wrong field.

Fields are evidence, not text to be glued together: a part that stands where it
belongs is left there, one that does not is moved and said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes, freeform, postcodes
from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.lines import LONGEST, Line, Piece, read_house, read_line
from firsttimeright.fields.addresses.sheet import WHOLE, Sheet
from firsttimeright.findings import Evidence, Severity, Span, State
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.lines import Known

__all__ = ["fill", "fill_line"]

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}")
_PHONE = re.compile(r"(?:tel\.?\s*)?(?:\+|00|0)\d[\d\s()./-]{6,18}\d", re.IGNORECASE)
_NOTHING = re.compile(
    r"[-–—./\\_*?#x]{1,5}|n\.?\s?v\.?\s?t\.?|geen|onbekend|none|n/?a|unknown|nvt|niet van toepassing|keine?|aucun",
    re.IGNORECASE,
)
_HOUSE_ONLY = re.compile(r"(?:nr\.?\s*)?\d{1,5}(?:[\s/-]*[a-z0-9]{1,4}){0,2}", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_DIGIT = re.compile(r"\d")
HIGHEST_NUMBER = 99_999  # BAG: house numbers have five digits at most; the highest in the countries read here


def fill(sheet: Sheet, country: str | None) -> None:
    """Read every field of the sheet into its parts."""
    _country(sheet, country)
    _whole(sheet)
    _postcode_and_city(sheet)
    _region(sheet)
    _street_and_number(sheet)


def fill_line(sheet: Sheet, country: str | None) -> None:
    """Read the sheet's one text as a street line."""
    name, text = next(iter(sheet.text.items()))
    sheet.country = country
    if country:
        sheet.put("country", country, None)
    line = read_line(text, country=country, known=known_streets(sheet))
    _put_line(sheet, line, name, 0, codes.STREET_NOTATION.name)


def known_streets(sheet: Sheet) -> Known | None:
    """Give the look-up of street names for the sheet's country."""
    return (lambda name: sheet.view.street(name, "NL")) if sheet.country == "NL" else None


def _country(sheet: Sheet, context: str | None) -> None:
    text = sheet.text.get("country")
    if text:
        code = sheet.view.country(text)
        if code is None:
            sheet.put("country", text, "country").state = State.SUSPICIOUS
            sheet.say(codes.COUNTRY_UNKNOWN, "country", sheet.span("country"))
        else:
            held = sheet.put("country", code, "country", rule=codes.COUNTRY_NOTATION.name)
            if code != sheet.typed["country"]:
                sheet.say(codes.COUNTRY_NOTATION, "country", held.span, country=code)
            sheet.country = code
            return
    sheet.country = context
    if context and "country" not in sheet.parts:
        sheet.put("country", context, None)
    if context is None:
        _country_from_form(sheet)


def _country_from_form(sheet: Sheet) -> None:
    """Tell the country from postcode and place; a guess, so it becomes a completion and the rules to read by."""
    if sheet.single:
        return
    texts = [sheet.text[name] for name in ("street", "postcode", "city", *WHOLE) if name in sheet.text]
    joined = "\n".join(texts)
    if joined and len(joined) <= freeform.LONGEST:
        found = freeform.read_text(joined, country=None, view=sheet.view)
        if found.country:
            sheet.country = found.country
            if "country" not in sheet.parts:
                evidence = (Evidence("address.postcode_form", 5.0),)
                sheet.guess(
                    "country",
                    found.country,
                    codes.COUNTRY_INFERRED,
                    change="inferred",
                    confidence=0.9,
                    evidence=evidence,
                )
                sheet.say(codes.COUNTRY_INFERRED, "country", None, country=found.country)


def _whole(sheet: Sheet) -> None:
    """Read the fields that hold an address in free form."""
    names = [name for name in WHOLE if name in sheet.text]
    if not names:
        return
    joined, starts = "", []
    for name in names:
        starts.append((len(joined), name))
        joined += sheet.text[name] + "\n"
    joined = joined[:-1]
    found = freeform.read_text(joined, country=sheet.country, view=sheet.view, places="city" not in sheet.text)
    named = sheet.parts.get("country")
    if found.country_found and found.country and (named is None or named.field is None):
        sheet.country = found.country
    elif sheet.country is None and found.country:
        sheet.country = found.country
        evidence = (Evidence("address.postcode_form", 5.0),)
        sheet.guess(
            "country", found.country, codes.COUNTRY_INFERRED, change="inferred", confidence=0.9, evidence=evidence
        )
        sheet.say(codes.COUNTRY_INFERRED, "country", None, country=found.country)
    if found.none_on_purpose:
        sheet.none_on_purpose = True
        sheet.say(codes.NUMBER_NONE, names[0], None)
    for part, piece in found.parts.items():
        if part in sheet.text:  # a field of its own says it; the whole text may repeat it
            continue
        start, name = next(item for item in reversed(starts) if item[0] <= piece[1])
        here = (piece[0], piece[1] - start, piece[2] - start)
        if part == "postcode" and sheet.country and postcodes.written(piece[0], sheet.country, sheet.view) is None:
            _put_postcode(
                sheet, piece[0], name, here, ""
            )  # no postcode of the country: said, and repaired where evident
        else:
            sheet.put(part, piece[0], name, here)
    for text, _, _ in found.unresolved:
        sheet.unresolved.append(text)
    if found.other:
        sheet.alternatives.append(({part: piece[0] for part, piece in (found.parts | found.other).items()}, 0.3))
    if "po_box" in sheet.parts:
        sheet.say(codes.PO_BOX, names[0], sheet.parts["po_box"].span)


def _find(text: str, country: str | None, sheet: Sheet) -> tuple[str, Span] | None:
    if not country or len(text) > LONGEST or not _DIGIT.search(text):
        return None
    return freeform._postcode(text, 0, len(text), country, sheet.view)  # noqa: SLF001  # the same reader, one field only


def _around(text: str, span: Span) -> Piece | None:
    """Give what stands beside a postcode in its field: the side with letters."""
    for start, end in ((span[1], len(text)), (0, span[0])):
        first, last = freeform._strip(text, start, end)  # noqa: SLF001
        if first < last and _LETTERS.search(text, first, last):
            return text[first:last], first, last
    return None


def _postcode_and_city(sheet: Sheet) -> None:
    code, city = sheet.text.get("postcode"), sheet.text.get("city")
    country = sheet.country
    street = sheet.text.get("street", "")
    if (
        code
        and street
        and not _DIGIT.search(code)
        and _LETTERS.search(code)
        and postcodes.looks_like(street, country, sheet.view)
    ):
        _swap(sheet, "postcode", "street")
        code = street
    elif code and city and street and _place_in_street(sheet, street, city, code):
        _swap(sheet, "city", "street")
        city = sheet.text["city"]
    if code and city and not any(mark.isdigit() for mark in code) and postcodes.looks_like(city, country, sheet.view):
        sheet.say(codes.SWAPPED, "postcode", sheet.span("postcode"))
        sheet.say(codes.SWAPPED, "city", sheet.span("city"))
        _put_postcode(sheet, city, "city", None, codes.SWAPPED.name)
        sheet.put("city", code, "postcode", rule=codes.SWAPPED.name)
        return
    if code:
        code, city = _postcode_field(sheet, code, city)
    if city:
        _city_field(sheet, city, code)


def _swap(sheet: Sheet, one: str, other: str) -> None:
    """Read two fields as if each held what the other does; the parts say where they were typed."""
    for name in (one, other):
        sheet.say(codes.SWAPPED, name, sheet.span(name))
    sheet.text[one], sheet.text[other] = sheet.text[other], sheet.text[one]
    sheet.swapped = (one, other)


def _place_in_street(sheet: Sheet, street: str, city: str, code: str) -> bool:
    """Tell whether the street field holds the postcode's own place and the place field a street."""
    if sheet.country != "NL" or _DIGIT.search(street) or not sheet.view.street(city, "NL"):
        return False
    written = postcodes.written(code, "NL", sheet.view)
    info = sheet.view.postcode(written, "NL") if written else None
    if info is None or sheet.view.place(city, "NL"):
        return False
    return any(sheet.view.same_place(street, place, "NL") for place in info.places)


def _put_postcode(sheet: Sheet, text: str, name: str, piece: Piece | None, rule: str) -> None:
    country = sheet.country
    if country is None:
        sheet.put("postcode", text.upper(), name, piece, rule=rule)
        return
    form = postcodes.read(text, country, sheet.view)
    held = sheet.put("postcode", form.value or text, name, piece, rule=rule or codes.POSTCODE_NOTATION.name)
    if form.value is not None:
        if not rule and form.value != held.typed:
            sheet.say(codes.POSTCODE_NOTATION, name, held.span)
        return
    held.state = State.INVALID
    sheet.invalid_postcode = True
    sheet.findings.append(postcodes.trouble(form, sheet.single or name, held.span or (0, 0), country))
    if form.repair:
        sheet.repaired_postcode = form.repair
        sheet.guess(
            "postcode", form.repair, form.trouble or codes.POSTCODE_FORMAT, change="replaced", confidence=0.95,
            evidence=(Evidence("address.postcode_form", 8.0),),
        )  # fmt: skip


def _postcode_field(sheet: Sheet, text: str, city: str | None) -> tuple[str | None, str | None]:
    country = sheet.country
    if country and postcodes.read(text, country, sheet.view).value is not None:
        _put_postcode(sheet, text, "postcode", None, "")
        return text, city
    if (found := _find(text, country, sheet)) and (beside := _around(text, found[1])):
        span = found[1]
        place = beside[0]
        if city is None or sheet.view.same_place(place, city, country or ""):
            _put_postcode(sheet, text[span[0] : span[1]], "postcode", (found[0], *span), codes.CITY_IN_POSTCODE.name)
            sheet.say(codes.CITY_IN_POSTCODE, "postcode", sheet.span("postcode", beside))
            if city is None:
                sheet.put("city", place, "postcode", beside, rule=codes.CITY_IN_POSTCODE.name)
            return found[0], city
    if city is None and not any(mark.isdigit() for mark in text) and sheet.view.place(text, country):
        sheet.put("city", text, "postcode", rule=codes.CITY_IN_POSTCODE.name)
        sheet.say(codes.CITY_IN_POSTCODE, "postcode", sheet.span("postcode"))
        return None, None
    _put_postcode(sheet, text, "postcode", None, "")
    return text, city


def _city_field(sheet: Sheet, city: str, code: str | None) -> None:
    country = sheet.country
    start, end = 0, len(city)
    rule = ""
    named = freeform._country(city, end, country, sheet.view)  # noqa: SLF001
    if named and (named[0] == country or sheet.parts.get("country") is None or sheet.parts["country"].field is None):
        end = named[1][0]
        rule = codes.COUNTRY_IN_CITY.name
        sheet.say(codes.COUNTRY_IN_CITY, "city", sheet.span("city", (city, *named[1])))
        if sheet.parts.get("country") is None or sheet.parts["country"].field is None:
            sheet.country = country = named[0]
            sheet.put("country", named[0], "city", (city, *named[1]), rule=rule)
    if (found := _find(city[:end], country, sheet)) and (beside := _around(city[:end], found[1])):
        same = (
            code is not None and sheet.parts.get("postcode") is not None and sheet.parts["postcode"].value == found[0]
        )
        if code is None or same:
            rule = codes.POSTCODE_IN_CITY.name
            sheet.say(codes.POSTCODE_IN_CITY, "city", sheet.span("city", (city, *found[1])))
            if code is None:
                _put_postcode(sheet, city[found[1][0] : found[1][1]], "city", (found[0], *found[1]), rule)
            start, end = beside[1], beside[2]
    elif code is None and postcodes.looks_like(city[:end], country, sheet.view):
        _put_postcode(sheet, city[:end].strip(" ,"), "city", None, codes.POSTCODE_IN_CITY.name)
        sheet.say(codes.POSTCODE_IN_CITY, "city", sheet.span("city"))
        return
    region = freeform._region(city, start, end, country, sheet.view)  # noqa: SLF001
    if region and region[1][0] > start and "region" not in sheet.text:
        rule = codes.REGION_IN_CITY.name
        sheet.say(codes.REGION_IN_CITY, "city", sheet.span("city", (city, *region[1])))
        sheet.put("region", region[0], "city", (city, *region[1]), rule=rule)
        end = region[1][0]
    first, last = freeform._strip(city, start, end)  # noqa: SLF001
    if first < last:
        piece = (city[first:last], first, last) if rule or (first, last) != (0, len(city)) else None
        if piece and not rule:
            rule = codes.CITY_NOTATION.name
        sheet.put("city", city[first:last], "city", piece, rule=rule)
    else:
        sheet.put("city", city, "city")


def _region(sheet: Sheet) -> None:
    text = sheet.text.get("region")
    if not text:
        return
    held = sheet.put("region", text, "region")
    form = sheet.view.format(sheet.country) if sheet.country else None
    if form is None:
        return
    key = fold(text).strip("(). ")
    for code, name in form.regions:
        if key in {fold(code), fold(name)} and sheet.country in {"US", "CA", "AU", "IT"}:
            sheet.rewrite("region", code, codes.REGION_NOTATION)
            held.rule = codes.REGION_NOTATION.name
            return


def _street_and_number(sheet: Sheet) -> None:
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
        value = "".join(found["po_box"].split())
    sheet.put(part, value, part, rule=codes.PO_BOX.name if part == "po_box" else codes.NUMBER_NOTATION.name)
    if part == "po_box":
        sheet.say(codes.PO_BOX, part, sheet.span(part))


def _street(sheet: Sheet, street: str, number: str | None) -> bool:
    """Read the street field; tell whether the number field has been dealt with."""
    if _EMAIL.search(street):
        sheet.put("street", street, "street").state = State.INVALID
        sheet.say(codes.EMAIL_IN_STREET, "street", sheet.span("street"))
        return False
    if _PHONE.fullmatch(street):
        sheet.put("street", street, "street").state = State.INVALID
        sheet.say(codes.PHONE_IN_STREET, "street", sheet.span("street"))
        return False
    if _whole_in_street(sheet, street, number):
        return "house_number" in sheet.parts and number is not None and sheet.parts["house_number"].field == "street"
    if (
        number is not None
        and (box := grammar(sheet.country).po_box.fullmatch(f"{street} {number}"))
        and not _DIGIT.search(street)
    ):
        digits = "".join(box["po_box"].split())  # "Postbus" in one field, its number in the other
        sheet.put("po_box", digits, "house_number", rule=codes.PO_BOX.name)
        sheet.say(codes.PO_BOX, "street", sheet.span("street"))
        return True
    line = read_line(street, country=sheet.country, known=known_streets(sheet))
    if number is not None:
        return _beside_number(sheet, street, line, number)
    _put_line(sheet, line, "street", 0)
    return False


def _said_twice(sheet: Sheet, line: Line) -> None:
    """Take the same number off the street's end: "Kerkstraat 12 12", but not "Wijk 12 12"."""
    street, number = line.parts["street"], line.parts["house_number"]
    inner = read_line(street[0], country=sheet.country, known=known_streets(sheet))
    if inner.value("house_number") == number[0] and "street" in inner.parts and not inner.unresolved:
        if sheet.view.street(street[0], sheet.country):
            return
        value, start, end = inner.parts["street"]
        line.parts["street"] = (value, street[1] + start, street[1] + end)


def _put_line(sheet: Sheet, line: Line, name: str, start: int, rule: str = "") -> None:
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
    for part, (value, begin, end) in line.parts.items():
        sheet.put(part, value, name, (value, start + begin, start + end), rule=rule)
    if not line.parts:  # nothing that a street line has: left where it stands
        sheet.put("street", sheet.text[name], name).state = State.SUSPICIOUS
    for text, _, _ in line.unresolved:
        sheet.unresolved.append(text)
        if line.parts:
            sheet.say(codes.UNRESOLVED, name, sheet.span(name), severity=Severity.WARN)
    if line.other:
        sheet.say(codes.NUMBER_AMBIGUOUS, name, sheet.span(name))
        sheet.alternatives.append(({part: piece[0] for part, piece in line.other.items()}, 0.3))


def _whole_in_street(sheet: Sheet, street: str, number: str | None) -> bool:
    """Read a street field that holds postcode or place as well."""
    if len(street) > LONGEST or not _DIGIT.search(street):
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
    if code is not None and code[0].isdigit() and city is None:
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
    inner = line.parts.get("house_number")
    house = read_house(number, country=sheet.country)
    outer = house.value("house_number")
    if "po_box" in line.parts:
        _put_line(sheet, line, "street", 0)
        return _NOTHING.fullmatch(number) is not None or outer == line.value("po_box")
    if inner is None or "street" not in line.parts:
        if line.none_on_purpose or (set(line.parts) == {"street"} and not line.unresolved):
            _put_line(sheet, line, "street", 0)
        else:
            sheet.put("street", street, "street")
        return False
    if outer == inner[0] and line.unresolved:
        sheet.put("street", street, "street")  # more stands there than street and number: left as it is
        return False
    if outer == inner[0] and not sheet.view.street(street, sheet.country):
        sheet.say(codes.NUMBER_TWICE, "street", sheet.span("street", inner))
        _put_line(sheet, line, "street", 0, codes.NUMBER_TWICE.name)
        for part, (value, begin, end) in house.parts.items():
            if part not in sheet.parts or part == "house_number":
                sheet.put(part, value, "house_number", (value, begin, end), rule=codes.ADDITION_IN_NUMBER.name)
        return True
    if outer is None and _NOTHING.fullmatch(number):
        _put_line(sheet, line, "street", 0)
        return True
    if (
        outer is None
        and re.fullmatch(r"[-\s]*[a-z]{1,3}\d{0,2}", number, re.IGNORECASE)
        and "house_number_addition" not in line.parts
    ):
        _put_line(sheet, line, "street", 0)
        sheet.put(
            "house_number_addition",
            number.strip(" -").upper() if len(number.strip(" -")) == 1 else number,
            "house_number",
            rule=codes.ADDITION_IN_NUMBER.name,
        )
        sheet.say(codes.ADDITION_IN_NUMBER, "house_number", sheet.span("house_number"))
        return True
    sheet.put("street", street, "street")
    if outer is not None and not _belongs(sheet, street, line):
        sheet.say(codes.NUMBER_CONFLICT, "street", sheet.span("street", inner))
        sheet.say(codes.NUMBER_CONFLICT, "house_number", sheet.span("house_number"))
        sheet.parts["street"].state = State.SUSPICIOUS
        reading = {part: piece[0] for part, piece in line.parts.items()}
        sheet.alternatives.append((reading, 0.5))
    return False


def _belongs(sheet: Sheet, street: str, line: Line) -> bool:
    """Tell whether the number in a street field, beside a number field, is part of the street's name."""
    name, head = street, line.value("street") or ""
    if sheet.view.street(name, sheet.country):
        return True
    g = grammar(sheet.country)
    if "house_number_addition" in line.parts or line.unresolved:
        return False
    if sheet.view.street(head, sheet.country):
        return False
    return sheet.country in {"NL", None} and not g.street_word.search(head)


def _number(sheet: Sheet, text: str) -> None:
    """Read the house-number field."""
    span = sheet.span("house_number")
    g = grammar(sheet.country)
    if "po_box" in sheet.parts and _NOTHING.fullmatch(text):
        return
    if (none := g.no_number.search(text)) and not text[: none.start()].strip():
        sheet.none_on_purpose = True
        sheet.put("house_number", text, "house_number").state = State.PLAUSIBLE
        sheet.say(codes.NUMBER_NONE, "house_number", span)
        return
    if _NOTHING.fullmatch(text):
        sheet.put("house_number", text, "house_number").state = State.INVALID
        sheet.say(codes.NUMBER_PLACEHOLDER, "house_number", span)
        return
    house = read_house(text, country=sheet.country)
    if "house_number" not in house.parts:
        _not_a_number(sheet, text)
        return
    _put_house(sheet, house, "house_number", "")


def _not_a_number(sheet: Sheet, text: str) -> None:
    line = read_line(text, country=sheet.country, known=known_streets(sheet))
    if "house_number" in line.parts and "street" in line.parts and "street" not in sheet.parts:
        _put_line(sheet, line, "house_number", 0, codes.SWAPPED.name)
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
    digits = re.match(r"\d+", number[0])
    if digits and not 0 < int(digits[0]) <= HIGHEST_NUMBER:
        held.state = State.INVALID
        sheet.say(codes.NUMBER_INVALID, name, held.span)
        sheet.put("house_number", sheet.text[name], name).state = State.INVALID
        return
    rest = [part for part in house.parts if part != "house_number"]
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
        sheet.say(codes.UNRESOLVED, name, sheet.span(name), severity=Severity.WARN)


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
    if _NOTHING.fullmatch(text) and not re.fullmatch(r"x", text, re.IGNORECASE):
        return
    number = sheet.value("house_number")
    bare, rule = text, codes.ADDITION_NOTATION.name
    loose = text.lstrip(" -–/:.,")
    if number and number.isdigit() and (found := re.match(rf"{number}(?!\d)[\s/-]*(?=\S)", loose)):
        bare, rule = loose[found.end() :], codes.NUMBER_IN_ADDITION.name
        sheet.say(codes.NUMBER_IN_ADDITION, name, sheet.span(name))
    prefix = "1 " if not bare[:1].isdigit() else "1-"
    read = read_house(prefix + bare.lstrip(" -–/"), country=sheet.country)
    parts = {part: piece[0] for part, piece in read.parts.items() if part != "house_number"}
    if read.unresolved or not parts:
        parts = {name: bare}
    earlier = sheet.parts.get(name)
    for part, value in parts.items():
        if part == name and earlier is not None and fold(earlier.value) != fold(value):
            value = f"{earlier.value} {value}"  # noqa: PLW2901  # "12a" in one field, "3" in the other
        sheet.put(part, value, name, rule=rule)
    if (held := sheet.parts.get(name)) and held.change == "formatted" and rule == codes.ADDITION_NOTATION.name:
        sheet.say(codes.ADDITION_NOTATION, name, sheet.span(name))
