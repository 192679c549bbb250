"""Street lines that have no house number by their form: *RR 2 Box 114*, *General Delivery*, *FM 1960 W*.

The figures in them are a carrier's, a box's or a road's, and taken for a house's they would change places.
Sources: USPS Publication 28, sections 24 (rural and highway contract routes), 28 (general delivery) and
appendix F (numbered roads); Canada Post, addressing guidelines (RR, Site, Comp, GD); Australia Post (RMB, RSD).
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.addresses import military

__all__ = ["is_description", "is_line", "is_road", "is_route"]

_BEHIND = r"(?:[\s,]{1,3}(?:site|comp(?:artment)?|box|bx|grp|group|case|lot|unit)\.?\s?#?\s?[a-z]?\d{1,6}[a-z]?){0,3}"
_ROUTE = re.compile(
    rf"(?:r\.?\s?r\.?|rural\s(?:route|rt|rte)|rfd|h\.?\s?c\.?(?:\s?r\.?)?|highway\scontract(?:\sroute)?|star\s(?:route|rte|rt)|s\.?\s?s\.?)"
    rf"\s?(?:no\.?|number|#)?\s?#?\d{{1,4}}[a-z]?{_BEHIND}",
    re.IGNORECASE,
)
_BOX_ON_ROAD = re.compile(
    r"(?:(?:us|state|county|old|n|s|e|w)\s)?(?:highway|hwy|route|rte|rt|road|rd)\.?\s\d{1,4}[a-z]?[\s,]{1,3}"
    r"box\s?#?\d{1,5}(?:-?[a-z])?",
    re.IGNORECASE,
)
_AT_THE_COUNTER = re.compile(
    r"general\sdelivery|gen\.?\sdel\.?|poste\srestante|postlagernd|fermo\s?posta|lista\sde\scorreos",
    re.IGNORECASE,
)
_BLOCK = r"plaza|place|pl|center|centre|ctr|square|sq|towers?|building|bldg|park|gateway|landing"
_SPELLED_OUT = re.compile(  # the number in letters: One Liberty Plaza, One Microsoft Way; and no Ten Mile Road
    rf"(?:one\s(?!mile)(?:[a-z.'-]+\s){{1,3}}(?:{_BLOCK}|way|street|st|avenue|ave|drive|dr|road|rd|boulevard|blvd|circle)|"
    rf"(?:two|three|four|five|six|seven|eight|nine|ten)\s(?!mile)(?:[a-z.'-]+\s){{1,3}}(?:{_BLOCK}))\.?",
    re.IGNORECASE,
)
_SWISS_BOX = re.compile(r"postfach|case\spostale|casella\spostale", re.IGNORECASE)  # of late without a number
_KILOMETRE = re.compile(  # Ctra. Nacional 340 km 12,5: where on a road, whose number is no house's
    r"[^\W\d_]{2}.*[\s,](?:km|k\.m|kilom[eè]t(?:re|er|ro))\.?\s?\d{1,4}(?:[.,+]\d{1,3})?(?!\w)|"
    r"[^\W\d_]{1,3}\.?[^\W\d_]?\.?\s?\d{1,4},?\s(?:km|k\.m)\.?\s?\d{1,4}(?:[.,+]\d{1,3})?(?!\w)",
    re.IGNORECASE,
)
_VILLAGE = re.compile(  # in a village without streets a house has a number and nothing else: Nr. 45, č.p. 45
    r"(?:haus(?:nummer|nr\.?| nr\.?)?|nr\.?|no\.?|č\. ?p\.|čp\.?|č\.|numer|br\.?|št\.?) ?\d{1,4}[a-z]?",
    re.IGNORECASE,
)
_VILLAGES = frozenset(("AT", "CH", "CZ", "DE", "HR", "PL", "SI", "SK"))
_HALF = re.compile(r"(?<=\d)\s?(?:1/2|½)(?!\d)")
_RUNS = re.compile(r"(?<!\d)\d+(?:\s?[-–./]\s?\d+)*(?!\d|st|nd|rd|th)", re.IGNORECASE)
_DIRECTION = r"(?:\s(?:[nsew]|ne|nw|se|sw|north|south|east|west|bypass|loop|spur)\.?)?"
_AMERICAN = re.compile(
    r"(?:(?:u\.?s\.?|state|county|co\.?|old|provincial|trunk|interstate|business|n|s|e|w|[a-z]{4,12})\s)?"
    r"(?:highway|hwy|route|rte|rt)\.?\s?#?\d{1,4}[a-z]?" + _DIRECTION + "|"
    r"(?:county|state|township|twp|range|forest\sservice|farm\sto\smarket|ranch)\s(?:road|rd)\.?\s?#?\d{1,5}[a-z]?"
    + _DIRECTION
    + r"|(?:i|cr|sr|cth|fm|rm|us)[\s-]?\d{1,5}[a-z]?"
    + _DIRECTION
    + r"|(?:concession(?:\s(?:road|rd))?|con|sideroad|side\sroad|rang)\s\d{1,3}[a-z]?",
    re.IGNORECASE,
)
_FRENCH = re.compile(
    r"(?:route|rte|chemin)\s(?:départementale|departementale|nationale|communale|rurale?|vicinal)\s(?:n°\s?)?\d{1,4}[a-z]?|"
    r"r\.?[dn]\.?\s?\d{1,4}[a-z]?",
    re.IGNORECASE,
)
_ROADS = {"US": _AMERICAN, "CA": _AMERICAN, "FR": _FRENCH, "BE": _FRENCH, "LU": _FRENCH}
_CARRIED = frozenset(("US", "CA"))
_LONGEST = 48  # characters


def is_route(text: str, country: str | None) -> bool:
    """Tell whether a line is a carrier's route, with its boxes, or the counter of a post office.

    >>> is_route("RR 2 Box 114", "US"), is_route("R.R. #3", "CA"), is_route("General Delivery", "US")
    (True, True, True)
    >>> is_route("RR 2 Box 114", "GB"), is_route("Rural Lane 2", "US")
    (False, False)
    """
    if len(text) > _LONGEST:
        return False
    if country in _CARRIED and any(form.fullmatch(text) for form in (_ROUTE, _BOX_ON_ROAD, _SPELLED_OUT)):
        return True
    if country == "CH" and _SWISS_BOX.fullmatch(text):
        return True
    return _AT_THE_COUNTER.fullmatch(text) is not None


def is_road(text: str, country: str | None) -> bool:
    """Tell whether a line is nothing but a road that is called by a number: the house's is lacking.

    >>> is_road("County Road 12", "US"), is_road("FM 1960 W", "US"), is_road("RN 20", "FR")
    (True, True, True)
    >>> is_road("New Road 12", "US"), is_road("Main St 12", "US"), is_road("Route 12", "FR")
    (False, False, False)
    """
    pattern = _ROADS.get(country or "")
    return pattern is not None and len(text) <= _LONGEST and pattern.fullmatch(text) is not None


def is_description(text: str, country: str | None, unit: re.Pattern[str]) -> bool:
    """Tell whether a line says where a house lies, by several figures and none in front: *Hwy 264 Milepost 348*.

    Which of them were the house's nobody can tell; what *unit* finds is a flat's.
    """
    if country not in _CARRIED or text[:1].isdigit():
        return False
    return sum(1 for _ in _RUNS.finditer(_HALF.sub("", unit.sub("", text)))) > 1


@lru_cache(maxsize=8_192)
def is_line(text: str, country: str | None) -> bool:
    """Tell whether a line has no house number and needs none: a route, a counter, a kilometre, a unit of the forces."""
    if country == "US" and military.is_line(text):
        return True
    if country in _VILLAGES and _VILLAGE.fullmatch(text):
        return True
    return is_route(text, country) or (len(text) <= _LONGEST and _KILOMETRE.match(text) is not None)
