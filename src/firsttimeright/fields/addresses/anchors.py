"""The anchors of a whole address: country, postcode, place and region have a form, or a known name, to be found by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from firsttimeright.fields.addresses import military, postcodes
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.lines import Piece, read_line
from firsttimeright.fields.addresses.names_within import aside, is_place, names_state, of_a_place
from firsttimeright.fields.addresses.pieces import trim
from firsttimeright.fields.addresses.regions import SHORT_STATES, named
from firsttimeright.fields.addresses.regions_behind import (
    australian_state,
    british_county,
    irish_county,
    set_apart,
    swiss_canton,
)
from firsttimeright.fields.addresses.world import World
from firsttimeright.fields.addresses.zip_or_house import is_house
from firsttimeright.text.folding import fold

__all__ = [
    "Span",
    "behind_street_word",
    "city_behind",
    "find_country",
    "find_postcode",
    "find_region",
    "find_spoilt",
    "guess_country",
    "is_line",
    "is_street_line",
    "known_tail",
    "trim",
]


_WORDS = re.compile(r"\S+")
_PARTING = re.compile(r"[\s,;|\-–]*")
_CITY_LETTERS = re.compile(r"[^\W\d_]{2,}|[ÅÖÆØ]")
_CITY_STATES = frozenset({"LU", "SG", "MC", "SM", "VA", "GI", "HK", "MO", "DJ", "PA", "KW", "GT", "MX"})
_NAMED_AFTER = frozenset(("dubai",))  # a town that people give for its country
_PARTICLE_END = re.compile(
    r"(?:^|\s)(?:de|den|der|van|het|la|le|les|du|des|the|of|à|di|del|della|do|da|dos|das|von|d'|am|im|an|zum|zur)$",
    re.IGNORECASE,
)
# Forms that tell a country by themselves, most telling first; then those that need a place beside them.
_TELLING = ("NL", "GB", "CA", "IE", "PL", "PT")
_BY_PLACE = ("DE", "FR", "IT", "ES", "US", "BE", "AT", "CH", "LU", "DK", "NO", "SE", "FI", "TR", "CZ")


Span = tuple[int, int]
"""Start and end in the text that is read."""


def _before_code(text: str, at: int, code: str, view: World) -> bool:
    """Tell whether a country's name stands before its own code: *The Netherlands (NL)*, and not *Georgia, GA*."""
    word = re.split(r"[,;\n|]", text[:at].rstrip(" ("))[-1].strip()
    return view.country(word) == code


def find_country(text: str, end: int, context: str | None, view: World) -> tuple[str, Span] | None:
    """Find a country's name at the end of the text."""
    if end and text[:end].isalpha():  # one word is a place
        return None
    last = max(text.rfind(mark, 0, end) for mark in "\n;,|") + 1
    words = [(found.start(), found.end()) for found in _WORDS.finditer(text, max(last, end - 60), end)]
    if names_state(text, [start for start, _ in words[-3:]], end, context, view):
        return None  # Atlanta, Georgia; Santa Fe, New Mexico
    for start in (words[count][0] for count in range(len(words) - min(len(words), 5), len(words))):
        first, stop = trim(text, start, end)
        name = text[first:stop].strip("().")
        if len(name) < 2 or not (code := view.country(name)):
            continue
        whole = start == words[0][0]
        if first == 0 and start == 0:
            return None
        if not whole and _PARTICLE_END.search(text[words[0][0] : start].rstrip()):
            return None  # Ciudad de México, Ville de Luxembourg: the name of a place
        if len(name) <= 3 and name.replace(".", "").isupper():
            plausible = (
                code == context
                or (whole and not context and name not in {"CA", "DE", "IN", "CO", "AL", "GA", "LA", "MD"})
                or len(name) == 3
                or _before_code(text, first, code, view)
            )
            if not plausible:
                continue
        elif len(name) <= 3:
            continue
        if code in _CITY_STATES and _needs_city(text, first, code):
            return None
        if fold(name) in _NAMED_AFTER and whole:
            return code, (end, end)  # the country is told, and the name is left to be read as the place
        if not whole and view.place(name, context or "NL") and code != context and not _has_place_before(text, first):
            continue
        return None if aside(text[:end], (code, (first, stop)), words[0][0], context, view) else (code, (first, stop))
    return None


def _needs_city(text: str, end: int, code: str) -> bool:
    pattern = postcodes.finder(code)
    before = text[:end].rstrip(" ,;\n|-")
    return (
        bool(pattern and (found := list(pattern.finditer(before))) and found[-1].end() == len(before))
        or before[-1:].isdigit()
    )


def _has_place_before(text: str, end: int) -> bool:
    before = text[:end].rstrip(" ,;\n|-")
    return bool(before) and not before[-1].isdigit()


def find_postcode(text: str, start: int, end: int, country: str, view: World) -> tuple[str, Span] | None:
    """Find the likeliest postcode of a country; the last of equals."""
    own = rule_of(country)
    pattern = postcodes.finder(country)
    if own is None or own.postcode is None or pattern is None:
        return _postcode_by_metadata(text, start, end, country, view)
    best: tuple[float, int, str, Span] | None = None
    for found in pattern.finditer(text, start, end):
        code = postcodes.written(found["code"], country, view)
        behind, before = text[found.end() : end], text[start : found.start()]
        if code is None or (not before and is_house(code, behind, country, view)):
            continue
        score = 0.0
        letters_behind = _CITY_LETTERS.match(behind.lstrip(" ,;\n-'’"))
        if own.postcode.after_city:
            score += 2.0 if not behind.strip(" ,;\n.") else 0.0
        elif letters_behind:
            score += 2.0
        elif not behind.strip(" ,;\n."):
            score += 1.0
        if re.search(r"\d[a-z]?[\s,;\n/-]*$", before, re.IGNORECASE) or "\n" in before[-3:] or "," in before[-3:]:
            score += 1.0
        if found.start() == start and not own.postcode.after_city and code.isdigit() and re.search(r"\d", behind):
            score -= 0.5
        if (info := view.postcode(code, country)) is not None:
            score += 1.0
            if any(behind.lstrip(" ,;\n-").casefold().startswith(place.casefold()) for place in info.places):
                score += 2.0
        if found[0][:1].isalpha() and code[:1].isdigit():
            score += 2.0
        if best is None or score >= best[0]:
            best = (score, found.start(), code, (found.start(), found.end()))
    return (best[2], best[3]) if best is not None and best[0] >= 0.5 else None


@lru_cache(maxsize=256)
def _metadata_finder(country: str, shape: str) -> re.Pattern[str] | None:
    try:
        return re.compile(rf"(?<![\w])(?:{country}[\s-]*)?(?P<code>{shape})(?![\w])", re.IGNORECASE)
    except re.error:
        return None


def _postcode_by_metadata(text: str, start: int, end: int, country: str, view: World) -> tuple[str, Span] | None:
    form = view.format(country)
    if form is None or not form.postcode_pattern:
        return None
    pattern = _metadata_finder(country, form.postcode_pattern)
    if pattern is None:
        return None
    found = list(pattern.finditer(text, start, end))
    if not found:
        return None
    last = found[-1]
    code = postcodes.written(last["code"], country, view)
    return (code, (last.start(), last.end())) if code else None


def guess_country(text: str, view: World) -> str | None:
    """Tell the country from the postcode's form, or from form and place together."""
    for country in _TELLING:
        pattern = postcodes.finder(country)
        dashed = country in {"PL", "PT"}  # without its dash it is anybody's number
        if pattern and any(
            postcodes.written(found["code"], country, view) and ("-" in found["code"] or not dashed)
            for found in pattern.finditer(text)
        ):
            return country
    best: tuple[int, str] | None = None
    for country in _BY_PLACE:
        pattern = postcodes.finder(country)
        if pattern is None:
            continue
        for found in pattern.finditer(text):
            info = view.postcode(found["code"], country)
            marked = found[0][:1].isalpha()
            if info is None and not marked:
                continue
            beside = (
                text[found.end() : found.end() + 60] + " " + text[max(0, found.start() - 60) : found.start()]
            ).casefold()
            score = 3 * any(place.casefold() in beside for place in info.places) if info else 0
            score += 3 * marked
            if score and (best is None or score > best[0]):
                best = (score, country)
    return best[1] if best else None


def city_behind(text: str, start: int, end: int) -> Span | None:
    """Give the place that stands right behind the postcode."""
    found = _PARTING.match(text, start, end)
    here = found.end() if found else start
    stop = end
    for mark in "\n;,|":
        at = text.find(mark, here, stop)
        if at >= 0:
            stop = at
    first, last = trim(text, here, stop)
    return (first, last) if first < last and _CITY_LETTERS.search(text, first, last) else None


def is_line(text: str, country: str | None, view: World) -> bool:
    """Tell whether a text holds a number and is no known place: a street line, then."""
    return re.search(r"\d", text) is not None and not view.place(text, country)


_SHORT_ZIP = re.compile(r"[\s,]([A-Z]{2})[\s,]+(\d{4})\s*$")  # Boston, MA 2115: a spreadsheet took the nought
_FOUR_LAST = re.compile(r"[\s,]([1-9]\d{3})[\s.]*$")  # Kerkstraat 12 Amsterdam 1017
_SPOILT = re.compile(r"(?<![\w/-])[\dOIlSB]{3,6}(?: ?[a-z0-9]{2}(?![^\W_]))?(?=[\s,]+[^\W\d_]{2,})", re.IGNORECASE)


def find_spoilt(text: str, end: int, country: str, view: World, context: str | None = None) -> Span | None:
    """Find what was meant as a postcode and is none: before a known place, or with one evident repair."""
    for found in reversed(list(_SPOILT.finditer(text, 0, end))):
        if not re.search(r"\d\d", found[0]) or not re.search(r"\w\W", text[: found.start()]):
            continue
        city = city_behind(text, found.end(), end)
        if city is None:
            continue
        name = text[city[0] : city[1]]
        digits = re.sub(r"\D", "", found[0])
        elsewhere = any(
            (info := view.postcode(digits, other)) is not None
            and name.casefold() in {place.casefold() for place in info.places}
            for other in ("BE", "DE", "FR", "AT", "CH", "LU", "NL")
        )
        elsewhere = elsewhere or bool(context and context != country and view.place(name, context))
        if elsewhere or view.place(name, country) or postcodes.read(found[0], country, view).repair:
            return found.span()
    if country == "NL" and (last := _FOUR_LAST.search(text, 0, end)) and known_tail(text, 0, last.start(), "NL", view):
        return last.span(1)
    short = _SHORT_ZIP.search(text, 0, end) if country == "US" else None
    return short.span(2) if short and named(short[1], "US", view) else None


def known_tail(text: str, start: int, end: int, country: str | None, view: World) -> Span | None:
    """Find a known place at the end of a street line, leaving a street before it."""
    own = rule_of(country)
    words = [(found.start(), found.end()) for found in _WORDS.finditer(text, start, end)]
    for count in range(min(5, len(words) - 1), 0, -1):
        first, last = trim(text, words[-count][0], end)
        head = text[start : words[-count][0]].rstrip(" ,;")
        if first >= last or any(mark.isdigit() for mark in text[first:last]) or _PARTICLE_END.search(head):
            continue
        if not view.place(text[first:last], country):
            continue
        street = grammar(country).street_word
        if (
            own is not None
            and own.line.number == "before"
            and street.search(text[start:last])
            and not street.search(head)
        ):
            continue  # "14 High Street" does not lie in the town of Street
        line = read_line(head, country=country)
        if ("street" in line.parts and "house_number" in line.parts) or "po_box" in line.parts or line.none_on_purpose:
            return first, last
    return None


_GOES_ON = re.compile(r"(?:of|in|on|at|by)\s", re.IGNORECASE)
_DUBLIN = re.compile(r"Dublin \d{1,2}W?", re.IGNORECASE)


@lru_cache(maxsize=32)
def _street_end(words: str) -> re.Pattern[str]:
    """Give the pattern of a word for a street, with a direction behind it."""
    return re.compile(
        rf"(?<![\w])(?:{words})(?:\.|(?![\w]))(?:\s+(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)(?![\w]))?",
        re.IGNORECASE,
    )


def behind_street_word(text: str, start: int, end: int, country: str | None) -> Span | None:
    """Take what stands behind the last word for a street ("12 High Street Oxford") as the place."""
    own = rule_of(country)
    if own is None or own.line.streets_begin or own.line.number != "before":
        return None
    pattern = _street_end(own.line.street_words)
    found = [
        match for match in pattern.finditer(text, start, end) if re.search(r"\d|\w\s", text[start : match.start()])
    ]
    for match in reversed(found):
        unit = grammar(country).unit.match(text, match.end() + len(re.match(r"[\s,]*", text[match.end() :])[0]))  # type: ignore[index]
        here = unit.end() if unit else match.end()
        first, last = trim(text, here, end)
        if not _CITY_LETTERS.search(text, first, last) or _GOES_ON.match(text, first, last):
            continue  # Avenue of the Americas
        if country == "IE" and _DUBLIN.fullmatch(text, first, last):
            return first, last
        if not re.search(r"\d", text[first:last]):
            return first, last
    return None


def find_region(text: str, start: int, end: int, country: str | None, view: World) -> tuple[str, Span] | None:
    """Find a state or province at the end of what stands beside the postcode."""
    if country == "AU":
        return australian_state(text, *trim(text, start, end), view)
    own = rule_of(country)
    if own is None or not country:
        return None
    if not own.regions:
        return set_apart(text, start, end, country, view)
    if country == "IE":
        return irish_county(text, *trim(text, start, end))
    if country == "GB":
        return british_county(text, *trim(text, start, end), view)
    if country == "CH":
        return swiss_canton(text, start, end, view)
    if country == "US" and (forces := military.state_behind(text, 0, end)):
        return forces
    form = view.format(country)
    if form is None:
        return None
    by_name = {name.casefold(): code for code, name in form.regions}
    if country == "US" and text[start:end].rstrip(" ,)").endswith("."):  # Cupertino, Calif.
        by_name |= SHORT_STATES
    codes = {code for code, _ in form.regions}
    words = [(found.start(), found.end()) for found in _WORDS.finditer(text, start, end)]
    if len(words) > 1 and is_place(text[start:end], country, view) and named(text[start:end], country, view) is None:
        return None
    for count in range(min(3, len(words)), 0, -1):
        first, last = trim(text, words[-count][0], end)
        name = text[first:last].strip("().")
        bracketed = text[max(start, words[-count][0]) : end].strip().startswith("(")
        if bracketed and country == "CA" and (code := named(name, country, view)):
            return code, (words[-count][0], end)  # Montréal (Québec)
        if name.upper().replace(".", "") in codes and (
            name.isupper() or bracketed or own.postcode is None or own.region_required
        ):
            return name.upper().replace(".", ""), (words[-count][0], end)
        whole = bracketed or count == len(words) or text[: words[-count][0]].rstrip()[-1:] in ",("
        if name.casefold() in by_name and (whole or (own.region_required and count < len(words))):
            if not whole and of_a_place(text, words[:-count], end, country, view):
                continue
            return by_name[name.casefold()], (words[-count][0], end)
    return None


def is_street_line(text: str, parts: Mapping[str, Piece], country: str | None, view: World) -> bool:
    """Tell whether place or postcode are words of the line itself: *1 Infinite Loop*, *Viale Monza 137 scala A*."""
    code, city, street = parts.get("postcode"), parts.get("city"), parts.get("street")
    if code is not None:  # a spoilt one, and no place that is known
        known = city is not None and view.place(city[0], country)
        return not known and postcodes.written(code[0], country or "", view) is None
    g = grammar(country)
    if g.rule.number == "after" or street is None or city is None or city[1] < street[2]:
        return False
    return not text[street[2] : city[1]].strip() and g.street_word.search(street[0]) is None
