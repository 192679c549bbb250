"""Postcodes beside their field: cut in two by it, or typed with the house number in one of both fields.

*2311* | *CS Leiden* is one code that went on into the next field, and *15, 7204 AA* a number and a postcode.
Only a code that is in use, beside the place that it has, is put together or taken out.
"""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import cities, codes, postcodes
from firsttimeright.fields.addresses.anchors import find_postcode, trim
from firsttimeright.fields.addresses.lines import LONGEST, Piece, read_house
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.text.folding import compact

__all__ = ["mend"]

_HEAD = re.compile(r"[\s-]*([A-Za-z\d]{2,4})[\s,]+(?=\S)")
_CODE_FIRST = re.compile(
    r"(?P<code>[1-9]\d{3} ?[A-Z]{2})[\s,;/-]*(?:(?:nr|no|nummer|huisnr|huisnummer|#)\b[.:]?\s*)?(?P<number>\d.{0,9})",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"(?P<number>\d{1,5}[^\d\s]{0,3})[\s,;]+(?P<code>[1-9]\d{3} ?[A-Za-z]{2})")
_ENDS_IN_NUMBER = re.compile(r"\d+\s?[A-Za-z]?\s*$")
_CODE = 8  # characters of a postcode
_IN_NUMBER = frozenset(("house_number", "house_number_addition"))


def mend(sheet: Sheet) -> None:
    """Put a postcode that was cut in two together, and take it and the house number out of each other's field."""
    _number_beside(sheet)
    _before_number(sheet)
    _put_together(sheet)
    _place_again(sheet)
    _behind_number(sheet)


def _put_together(sheet: Sheet) -> None:
    """Give a postcode back the end of it that stands before the place: *2311* | *CS Leiden*."""
    code, city, country = sheet.text.get("postcode", ""), sheet.text.get("city", ""), sheet.country
    head = _HEAD.match(city)
    if country is None or head is None or not code or len(code) > _CODE or not any(map(str.isdigit, code)):
        return
    if postcodes.written(code, country, sheet.view) is not None or sheet.view.place(city, country):
        return
    whole = postcodes.written(code + head[1], country, sheet.view) or ""
    info, rest = sheet.view.postcode(whole, country), city[head.end() :]
    if info is None or not cities.agree(rest, info, country, sheet.view):
        return
    if country == "NL" and sheet.view.reference.pc6_exists(whole) is False:
        return  # Op Leiden: a word
    sheet.say(codes.POSTCODE_IN_CITY, "city", sheet.span("city", (city, *head.span(1))))
    sheet.text |= {"postcode": whole, "city": rest}


def _place_again(sheet: Sheet) -> None:
    """Take the place off the end of the street where its own field says the same: *Breestraat, Leiden*."""
    street, comma, last = sheet.text.get("street", "").rpartition(",")
    city, country = sheet.text.get("city"), sheet.country
    if not comma or not city or country is None or not street.strip() or any(map(str.isdigit, last)):
        return
    if sheet.view.place(last.strip(), country) and sheet.view.same_place(last.strip(), city, country):
        sheet.say(codes.WHOLE_IN_STREET, "street", sheet.span("street"))
        sheet.text["street"] = street.strip()


def _number_beside(sheet: Sheet) -> None:
    """Take a house number out of the field of a Dutch postcode: *3811CV12*, *3811 CV nr. 12a*, *12, 3811 CV*.

    The two are an address in the Netherlands, so many give them in one breath. Where another number stands elsewhere,
    nothing is done.
    """
    text = sheet.text.get("postcode", "")
    found = (_CODE_FIRST.fullmatch(text) or _NUMBER_FIRST.fullmatch(text)) if sheet.country == "NL" else None
    code = postcodes.written(found["code"], "NL", sheet.view) if found else None
    if found is None or code is None or not sheet.view.reference.pc6_exists(code):
        return
    house, start = read_house(found["number"], country="NL"), found.start("number")
    own, street = sheet.text.get("house_number", ""), sheet.text.get("street", "")
    if house.unresolved or not house.parts.keys() <= _IN_NUMBER or "house_number" not in house.parts:
        return
    typed = compact(own or (_ENDS_IN_NUMBER.search(street) or ("",))[0])
    if (typed and typed != compact(found["number"])) or sheet.text.get("house_number_addition"):
        return
    span = sheet.span("postcode", (found["number"], *found.span("number")))
    sheet.say(codes.NUMBER_TWICE if typed else codes.NUMBER_IN_POSTCODE, "postcode", span)
    for part, (value, first, last) in house.parts.items() if not typed else ():
        sheet.put(part, value, "postcode", (value, start + first, start + last), rule=codes.NUMBER_IN_POSTCODE.name)
    sheet.text["postcode"] = found["code"]


def _before_number(sheet: Sheet) -> None:
    """Take a Dutch postcode out of the field of the house number, where the number stands behind it: *3811CV 12*."""
    text = sheet.text.get("house_number", "")
    found = _CODE_FIRST.fullmatch(text) if sheet.country == "NL" else None
    code = postcodes.written(found["code"], "NL", sheet.view) if found else None
    if found is None or code is None or not sheet.view.reference.pc6_exists(code):
        return
    own = sheet.text.get("postcode", "")
    if (own and postcodes.written(own, "NL", sheet.view) != code) or not _is_number(found["number"], "NL"):
        return
    _take_out(sheet, code if not own else None, (found["code"], *found.span("code")), found["number"])


def _behind_number(sheet: Sheet) -> None:
    """Take a postcode, and the place behind it, out of the field of the house number: *15, 7204 AA Zutphen*.

    One of figures and letters can be nothing else where it is in use, *3 5611 BT*; one of figures alone is one where
    it is the place's: *12 80331*, Munich. Where the postcode's own field holds another, nothing is done.
    """
    text, country = sheet.text.get("house_number", ""), sheet.country
    if country is None or not text[:1].isdigit() or text.isdigit() or len(text) > LONGEST:
        return
    found = find_postcode(text, 1, len(text), country, sheet.view)
    info = sheet.view.postcode(found[0], country) if found else None
    if found is None or info is None or not _is_number(text[: found[1][0]], country):
        return
    code, (start, end) = found
    first, last = trim(text, end, len(text))
    place, own = text[first:last], sheet.text.get("city")
    typed = postcodes.written(sheet.text.get("postcode", ""), country, sheet.view)
    if typed not in {None, code} or (typed is None and sheet.text.get("postcode")):
        return
    agree = cities.agree(own, info, country, sheet.view) if own else None
    if place and (agree is False or not cities.agree(place, info, country, sheet.view)):
        return
    if not (place or agree or any(map(str.isalpha, code))):  # "12 9000": a box, for all that is known
        return
    _take_out(sheet, code if typed is None else None, (text[start:end], start, end), text[slice(*trim(text, 0, start))])
    if place and not own:
        sheet.put("city", place, "house_number", (place, first, last), rule=codes.POSTCODE_IN_NUMBER.name)


def _take_out(sheet: Sheet, code: str | None, piece: Piece, number: str) -> None:
    """Leave *number* alone in its field; *code* goes to the field for it, unless that holds it already (``None``)."""
    sheet.say(codes.POSTCODE_IN_NUMBER, "house_number", sheet.span("house_number", piece))
    if code is not None:
        sheet.put("postcode", code, "house_number", piece, rule=codes.POSTCODE_IN_NUMBER.name)
    sheet.text["house_number"] = number


def _is_number(text: str, country: str) -> bool:
    """Tell whether a text is a house number with what belongs to it, and nothing else."""
    house = read_house(text[slice(*trim(text, 0, len(text)))], country=country)
    return "house_number" in house.parts and house.parts.keys() <= _IN_NUMBER and not house.unresolved
