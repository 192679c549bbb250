"""Form fields: which part was typed where, and what stands in the wrong field.

Fields are evidence, not text to be glued together: a part that stands where it
belongs is left there, one that does not is moved and said.
"""

from __future__ import annotations

import re
from dataclasses import replace

from firsttimeright.fields.addresses import (
    anchors,
    codes,
    conflicts,
    countries,
    cut_postcodes,
    freeform,
    postcodes,
    regions,
    rows,
)
from firsttimeright.fields.addresses.grammar import has_regions
from firsttimeright.fields.addresses.lines import LONGEST, Piece, read_line
from firsttimeright.fields.addresses.names_within import stands_alone
from firsttimeright.fields.addresses.postcode_in_number import code_in_number
from firsttimeright.fields.addresses.sheet import WHOLE, Sheet
from firsttimeright.fields.addresses.strange import is_strange
from firsttimeright.fields.addresses.streets import known_streets, put_line, street_and_number
from firsttimeright.fields.addresses.zip_or_house import without_zero
from firsttimeright.findings import Evidence, Severity, Span, State
from firsttimeright.text.folding import fold

__all__ = ["fill", "fill_line"]

_LETTERS = re.compile(r"[^\W\d_]{3,}")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2,}")
_DIGIT = re.compile(r"\d")
_CEDEX = re.compile(
    r"(?<![^\W\d_])(cedex(?:\s*\d{1,2})?)$", re.IGNORECASE
)  # of large receivers in France: part of the place


def fill(sheet: Sheet, country: str | None) -> None:
    """Read every field of the sheet into its parts."""
    _country(sheet, country)
    _whole(sheet)
    _postcode_and_city(sheet)
    _region(sheet)
    street_and_number(sheet)


def fill_line(sheet: Sheet, country: str | None) -> None:
    """Read the sheet's one text as a street line."""
    name, text = next(iter(sheet.text.items()))
    sheet.country = country
    if country:
        sheet.put("country", country, None)
    line = read_line(text, country=country, known=known_streets(sheet))
    put_line(sheet, line, name, 0, codes.STREET_NOTATION.name)


def _country(sheet: Sheet, context: str | None) -> None:
    text = sheet.text.get("country")
    if text:
        code = sheet.view.country(text)
        if code is None:
            sheet.put("country", text, "country").state = State.SUSPICIOUS
            sheet.say(codes.COUNTRY_UNKNOWN, "country", sheet.span("country"))
            if (guess := countries.meant(text)) is not None:
                country, confidence, why = guess
                sheet.guess("country", country, codes.COUNTRY_UNKNOWN, change="spell_corrected", confidence=confidence,
                            evidence=why)  # fmt: skip
                sheet.country = country  # the rest is read as it will be when the answer is yes
                return
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
    elif found.abroad and found.country and (named is None or named.field is None):
        sheet.country = found.country
        evidence = (Evidence("address.postcode_form", 8.0),)
        sheet.say(codes.COUNTRY_OTHER, names[0], None, country=found.country)
        sheet.guess(
            "country", found.country, codes.COUNTRY_OTHER, change="inferred", confidence=0.95, evidence=evidence
        )
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
    if found.several:
        sheet.say(codes.UNRESOLVED, names[0], sheet.span(names[0]), severity=Severity.WARN, count=len(sheet.unresolved))
    if found.other:
        sheet.alternatives.append(({part: piece[0] for part, piece in (found.parts | found.other).items()}, 0.3))
    if "po_box" in sheet.parts:
        sheet.say(codes.PO_BOX, names[0], sheet.parts["po_box"].span)


def _find(text: str, country: str | None, sheet: Sheet) -> tuple[str, Span] | None:
    if not country or len(text) > LONGEST or not _DIGIT.search(text):
        return None
    return anchors.find_postcode(text, 0, len(text), country, sheet.view)


def _around(text: str, span: Span, letters: re.Pattern[str] = _LETTERS) -> Piece | None:
    """Give what stands beside a postcode in its field: the side with letters."""
    for start, end in ((span[1], len(text)), (0, span[0])):
        first, last = anchors.trim(text, start, end)
        if first < last and letters.search(text, first, last):
            return text[first:last], first, last
    return None


def _postcode_and_city(sheet: Sheet) -> None:
    rows.put_in_place(sheet)
    rows.line_in_city(sheet)
    cut_postcodes.mend(sheet)
    code, city = sheet.text.get("postcode"), sheet.text.get("city")
    street = sheet.text.get("street", "")
    if code and street and _LETTERS.search(code) and _changed_places(sheet, street, code):
        _swap(sheet, "postcode", "street")
        code, street = street, code
    if city and street and rows.place_in_street(sheet, street, city, code):
        _swap(sheet, "city", "street")
        city = sheet.text["city"]
    if code and city and rows.place_for_code(sheet, code, city):
        sheet.say(codes.SWAPPED, "postcode", sheet.span("postcode"))
        sheet.say(codes.SWAPPED, "city", sheet.span("city"))
        _put_postcode(sheet, city, "city", None, codes.SWAPPED.name)
        sheet.put("city", code, "postcode", rule=codes.SWAPPED.name)
        return
    typed = city
    if not code and code_in_number(sheet, city, _put_postcode):
        code = sheet.value("postcode")
    elif code:
        code, city = _postcode_field(sheet, code, city)
    if city:
        _city_field(sheet, city, code)
        if city != typed and "city" in sheet.parts:  # a part of it stood in the postcode's field
            sheet.parts["city"].rule = codes.CITY_IN_POSTCODE.name


def _changed_places(sheet: Sheet, street: str, code: str) -> bool:
    """Tell whether the street's field holds a postcode and the postcode's a street, with its number or without."""
    if not _DIGIT.search(street) or not postcodes.looks_like(street, sheet.country, sheet.view):
        return False
    return not _DIGIT.search(code) or _find(code, sheet.country, sheet) is None


def _swap(sheet: Sheet, one: str, other: str) -> None:
    """Read two fields as if each held what the other does; the parts say where they were typed."""
    for name in (one, other):
        if name not in sheet.origins:
            sheet.say(codes.SWAPPED, name, sheet.span(name))
    before = sheet.origins
    sheet.text[one], sheet.text[other] = sheet.text[other], sheet.text[one]
    sheet.origins = {**before, one: before.get(other, other), other: before.get(one, one)}


def _put_postcode(  # noqa: PLR0917  # a piece
    sheet: Sheet, text: str, name: str, piece: Piece | None, rule: str, form: postcodes.Form | None = None
) -> None:
    """Hold a postcode; *form* is how it was read, where that is known already."""
    country = sheet.country
    if country is None:
        sheet.put("postcode", text.upper(), name, piece, rule=rule)
        return
    form = form or postcodes.read(text, country, sheet.view)
    if form.trouble is codes.POSTCODE_FORMAT and form.repair and conflicts.lies_elsewhere(sheet, form.repair, country):
        form = replace(form, repair=None)  # 7504 beside Paris: nobody lost the nought of 07504
    elif form.repair and conflicts.is_of_abroad(sheet, country):
        form = replace(form, repair=None)  # 6813 JN beside Arnhem is no slip of G81 3JN
    elif form.trouble is codes.POSTCODE_FORMAT and not form.repair and (city := sheet.text.get("city")):
        form = replace(form, repair=without_zero(text, city, country, sheet.view))
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
    form = postcodes.read(text, country, sheet.view) if country else None
    if form is not None and form.value is not None:
        _put_postcode(sheet, text, "postcode", None, "", form)
        return text, city
    if country and (cedex := _CEDEX.search(text)) and postcodes.written(text[: cedex.start()], country, sheet.view):
        return _with_cedex(sheet, text, cedex, city)
    if (found := _find(text, country, sheet)) and (beside := _around(text, found[1])):
        span = found[1]
        place = beside[0]
        if city is None or sheet.view.same_place(place, city, country or ""):
            _put_postcode(sheet, text[span[0] : span[1]], "postcode", (found[0], *span), codes.CITY_IN_POSTCODE.name)
            sheet.say(codes.CITY_IN_POSTCODE, "postcode", sheet.span("postcode", beside))
            if city is None:
                end = _country_in(sheet, text, beside[2], "postcode") if beside[1] >= span[1] else beside[2]
                _place_in(sheet, text, beside[1], end, "postcode", codes.CITY_IN_POSTCODE.name)
            elif cedex := _CEDEX.search(place):
                city = _of_cedex(sheet, city, cedex[1])
            return found[0], city
    if city is None and not any(mark.isdigit() for mark in text) and sheet.view.place(text, country):
        sheet.put("city", text, "postcode", rule=codes.CITY_IN_POSTCODE.name)
        sheet.say(codes.CITY_IN_POSTCODE, "postcode", sheet.span("postcode"))
        return None, None
    _put_postcode(sheet, text, "postcode", None, "")
    return text, city


def _with_cedex(sheet: Sheet, text: str, cedex: re.Match[str], city: str | None) -> tuple[str, str | None]:
    """Move "CEDEX 08" from behind the postcode to behind the place, where it belongs, unless it stands there too."""
    code, rest = text[: cedex.start()].rstrip(" ,-"), (cedex[1], *cedex.span(1))
    sheet.say(codes.CITY_IN_POSTCODE, "postcode", sheet.span("postcode", rest))
    _put_postcode(sheet, code, "postcode", (code, 0, len(code)), codes.CITY_IN_POSTCODE.name)
    if city is None:
        sheet.put("city", cedex[1], "postcode", rest, rule=codes.CITY_IN_POSTCODE.name)
        return code, None
    return code, _of_cedex(sheet, city, cedex[1])


def _of_cedex(sheet: Sheet, city: str, cedex: str) -> str:
    """Write the place with its CEDEX, unless it has one."""
    if "cedex" not in fold(city).split():
        sheet.text["city"] = city = f"{city} {cedex}"
    return city


def _city_field(sheet: Sheet, city: str, code: str | None) -> None:
    country = sheet.country
    start, end = anchors.trim(city, 0, len(city))
    rule = ""
    if (cut := _country_in(sheet, city, end, "city")) != end:
        end, country, rule = cut, sheet.country, codes.COUNTRY_IN_CITY.name
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
    _place_in(sheet, city, start, end, "city", rule)


def _country_in(sheet: Sheet, text: str, end: int, name: str) -> int:
    """Take a country off the end of a field; give where the rest ends."""
    named = anchors.find_country(text, end, sheet.country, sheet.view)
    own = sheet.parts.get("country")
    if named is None or not (named[0] == sheet.country or own is None or own.field is None):
        return end
    if sheet.country and named[0] != sheet.country and sheet.view.place(text[:end].strip(), sheet.country) is not None:
        return end  # North Wales in Pennsylvania: the country's name is a part of the place's
    if not stands_alone(text, named, sheet.text.get("postcode"), sheet.country, sheet.view):
        return end
    piece = (text, *named[1])
    sheet.say(codes.COUNTRY_IN_CITY, name, sheet.span(name, piece))
    if own is None or own.field is None:
        sheet.country = named[0]
        sheet.put("country", named[0], name, piece, rule=codes.COUNTRY_IN_CITY.name)
    return named[1][0]


def _place_in(sheet: Sheet, text: str, start: int, end: int, name: str, rule: str) -> None:  # noqa: PLR0917  # a span
    """Hold the place that stands in a field from *start* to *end*, and the region behind it."""
    apart = "region" in sheet.typed or has_regions(sheet.country)  # else it stays with the place
    region = anchors.find_region(text, start, end, sheet.country, sheet.view) if apart else None
    own = sheet.text.get("region")
    if region and region[1][0] > start and fold(own or region[0]) in {fold(region[0]), fold(text[slice(*region[1])])}:
        rule = codes.REGION_IN_CITY.name
        sheet.say(codes.REGION_IN_CITY, name, sheet.span(name, (text, *region[1])))
        if own is None:
            sheet.put("region", region[0], name, (text, *region[1]), rule=rule)
        end = region[1][0]
    first, last = anchors.trim(text, start, end)
    if first < last and not (name == "city" and is_strange(text, "city")):
        piece = (text[first:last], first, last) if rule or (first, last) != (0, len(text)) else None
        if piece and not rule:
            rule = codes.CITY_NOTATION.name
        sheet.put("city", text[first:last], name, piece, rule=rule)
    else:
        sheet.put("city", text, name)


def _region(sheet: Sheet) -> None:
    text = sheet.text.get("region")
    if not text:
        return
    country, piece = sheet.country, None
    found = _find(text, country, sheet)
    beside = _around(text, found[1], _TWO_LETTERS) if found and sheet.value("postcode") in {None, found[0]} else None
    if found and beside and country and regions.named(beside[0], country, sheet.view):  # FL 33131
        if "postcode" not in sheet.parts:
            rule = codes.POSTCODE_IN_REGION.name
            _put_postcode(sheet, text[found[1][0] : found[1][1]], "region", (found[0], *found[1]), rule)
        sheet.say(codes.POSTCODE_IN_REGION, "region", sheet.span("region", (found[0], *found[1])))
        text, piece = beside[0], beside
    held = sheet.put("region", text, "region", piece, rule=codes.POSTCODE_IN_REGION.name if piece else "")
    form = sheet.view.format(sheet.country) if sheet.country else None
    if form is None:
        return
    key = fold(text).strip("(). ")
    for code, name in form.regions:
        if key in {fold(code), fold(name)} and sheet.country in {"US", "CA", "AU", "IT"}:
            sheet.rewrite("region", code, codes.REGION_NOTATION)
            held.rule = codes.REGION_NOTATION.name
            return
