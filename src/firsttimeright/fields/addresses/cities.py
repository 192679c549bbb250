"""Places: their notation, their misspellings, and whether they agree with the postcode."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from firsttimeright.fields.addresses import military, quarters
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.spelling import capitals
from firsttimeright.fields.addresses.world import World, place_key, spellings
from firsttimeright.findings import Evidence
from firsttimeright.reference import PostcodeInfo
from firsttimeright.reference.where import goes_on
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.slips import slip

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Guess", "agree", "exonyms", "groups", "like_street", "misspelled", "other_place", "usual"]

# Without a postcode as witness a place is only put forward when nothing else is near it; these are bits.
ALONE = -24.0  # a slip that costs more than this is no slip of a place's name
WITNESSED = -34.0  # the same where the postcode lies in that place
MARGIN = 4.0  # by how much the best candidate has to beat the next
SHORTEST = 5  # letters; nearly every shorter text is one slip away from some place


@dataclass(frozen=True, slots=True)
class Guess:
    """A place that may have been meant."""

    name: str
    confidence: float
    evidence: tuple[Evidence, ...]


@lru_cache(maxsize=64)
def exonyms(country: str) -> dict[str, str]:
    """Give the folded names that a country's places have abroad, and the local name of each."""
    own = rule_of(country)
    return {fold(other): name for other, name in own.exonyms.items() if fold(other) != fold(name)} if own else {}


@lru_cache(maxsize=64)
def groups(country: str) -> dict[str, frozenset[str]]:
    """Give for each folded name of a place with several the folded names of all."""
    own = rule_of(country)
    if own is None:
        return {}
    return {fold(name): frozenset(map(fold, group)) for group in own.place_names for name in group}


@lru_cache(maxsize=64)
def _names(country: str) -> dict[str, str]:
    own = rule_of(country)
    return {fold(name): name for group in own.place_names for name in group} if own else {}


@lru_cache(maxsize=64)
def _compact_names(country: str) -> dict[str, str]:
    own = rule_of(country)
    return {compact(name): name for group in own.place_names for name in group} if own else {}


@lru_cache(maxsize=16_384)
def usual(name: str, country: str | None, view: World, info: PostcodeInfo | None = None) -> tuple[str, str, bool]:
    """Give a place's standard notation, which kind of change that is, and whether the place is known.

    The kinds: ``""`` none, ``"notation"`` another way to write the same name,
    ``"alias"`` a name in a language that is not spoken there. A name that is a place's as
    it was typed is no other's: Furth is not Fürth, unless only that has the postcode of *info*.
    """
    written = capitals(name, country)
    kind = "notation" if written != name else ""
    if not country:
        return written, kind, False
    if (country == "US" and military.is_city(name)) or (country == "GB" and military.is_british(name)):
        return name, "", True
    if info is not None and any(place.casefold() == name.casefold() for place in info.places):
        return written, kind, True
    key = place_key(name)
    if (local := exonyms(country).get(key)) and not _is_itself(name, local, country, view, info):
        return local, "alias", True
    if fold(name) in groups(country) or key in groups(country):
        return written, kind, True
    if own_name := _compact_names(country).get(compact(name)):
        return own_name, "notation", True
    found = view.place(name, country)
    if found is None and (first := _said_twice(written, country)):
        return first, "notation", True
    if found is None:
        return written, kind, False
    if fold(found) == fold(name):
        if found.casefold() != name.casefold() and (own := _of_code(name, info)) and _better(own, name):
            return own, "notation", True
        if found.casefold() != name.casefold() and _is_itself(name, found, country, view, None):
            return written, kind, True
        # the table's accents and capitals, unless somebody chose mixed case that differs in nothing else
        return (found, "notation", True) if found != name and _better(found, name) else (written, kind, True)
    if place_key(found) == key or place_key(found) == fold(name):
        return written, kind, True
    if fold(found) in spellings(name):
        return found, "notation", True
    if view.reference.place_aliases(fold(name), country) or view.reference.place_aliases(key, country):
        return written, kind, True
    return found, "notation", True


def _of_code(name: str, info: PostcodeInfo | None) -> str | None:
    """Give the postcode's place that a name differs from in its accents alone."""
    return next((place for place in info.places if fold(place) == fold(name)), None) if info is not None else None


def _is_itself(name: str, other: str, country: str, view: World, info: PostcodeInfo | None) -> bool:
    """Tell whether a place bears the name just as it was typed; not where the postcode is that of *other*."""
    if info is not None and any(place_key(place) == place_key(other) for place in info.places):
        return False
    return any(place.name.casefold() == name.casefold() for place in view.reference.places(name, country))


@lru_cache(maxsize=16_384)
def like_street(text: str, country: str) -> bool:
    """Tell whether a text in words has the form of a street's name in the country: its word at the end, or first.

    What a hyphen goes on from is a place: *Cour-Cheverny*.
    """
    own = grammar(country)
    if own.country is None or "," in text or any(map(str.isdigit, text)):
        return False
    if country == "CA" and like_street(text, "FR"):
        return True
    if not own.rule.streets_begin:
        return own.street_word.search(text) is not None
    found = own.street_word.match(text)
    return found is not None and text[found.end() : found.end() + 1] in {" ", "."}


_HALVES = re.compile(r"\s*[/–]\s*|\s+-\s+|\s+|-")


def _said_twice(name: str, country: str) -> str | None:
    """Give the first of two names of one place: "Brussel - Bruxelles"."""
    for mark in _HALVES.finditer(name):
        first, second = name[: mark.start()], name[mark.end() :]
        if (
            first
            and place_key(second) in groups(country).get(place_key(first), ())
            and place_key(first) != place_key(second)
        ):
            return first
    return None


def _better(table: str, typed: str) -> bool:
    letters = "".join(mark for mark in typed if mark.isalpha())
    caseless = letters.isupper() or letters.islower()
    marks = sum(not mark.isascii() for mark in table) - sum(not mark.isascii() for mark in typed)
    return marks >= 0 and (caseless or table.casefold() != typed.casefold() or typed[:1].islower())


def same(one: str, others: Iterable[str], country: str, view: World) -> bool:
    """Tell whether a name means the same place as one of *others*."""
    first, names = place_key(one), exonyms(country)
    tight, local = compact(first), fold(names.get(first, first))
    also = groups(country).get(local, frozenset())
    for other in others:
        second = place_key(other)
        if first == second or tight == compact(second):
            return True
        second = fold(names.get(second, second))
        if local == second or second in also or view.same_place(one, other, country):
            return True
    return False


@lru_cache(maxsize=16_384)
def agree(city: str, info: PostcodeInfo, country: str, view: World) -> bool:
    """Tell whether a place can have this postcode: it, a part of it, its municipality, or a code beside it."""
    if same(city, info.places, country, view):
        return True
    own = rule_of(country)
    if own and (also := own.also.get(info.code)) and same(city, also, country, view):
        return True
    if info.municipality and same(city, (info.municipality,), country, view):
        return True
    key = place_key(city)
    for place in (*info.places, info.municipality or ""):
        other = place_key(place)
        if other and (_part_of(key, other) or _part_of(other, key)):
            return True
    if country == "GB" and _in_area(city, info.code, view):
        return True
    if quarters.lies_in(city, info.places, country):
        return True
    return _beside(city, info, country, view)


def _in_area(city: str, code: str, view: World) -> bool:
    """Tell whether a British town and a code share the post's area ("GU" of "GU4").

    A post town stands in the address of every village around it, and the tables
    name a code after its villages: Royal Mail, "Postal areas" (the leading letters).
    """
    area = code[: next((at for at, mark in enumerate(code) if mark.isdigit()), len(code))]
    if area in _LONDON and place_key(city) in {"london", "greater london"}:
        return True
    return any(
        known.startswith(area) and known[len(area) : len(area) + 1].isdigit()
        for place in view.reference.places(city, "GB")
        for known in place.postcodes
    )


_LONDON = frozenset(("E", "EC", "N", "NW", "SE", "SW", "W", "WC"))


def _part_of(longer: str, shorter: str) -> bool:
    """Tell "Amsterdam Zuidoost" and "København V" from Amsterdam and København."""
    mark = longer[len(shorter) : len(shorter) + 1]
    if len(shorter) < SHORTEST and not (mark == "-" and len(shorter) > 2):  # Sylt, of Sylt-Ost
        return False
    return longer.startswith(shorter) and mark in {" ", "-", "/", ","}


def _beside(city: str, info: PostcodeInfo, country: str, view: World) -> bool:
    code = info.code
    if not code.isdigit() or country not in {"NL", "BE", "AT", "CH"}:
        return False
    for step in (-1, 1):
        near = view.postcode(str(int(code) + step).zfill(len(code)), country)
        if near is not None and same(city, near.places, country, view):
            return True
    return False


def _like(typed: str, name: str, least: float = -math.inf) -> float:
    """Give the bits of *typed* having been meant as *name*; blanks and dashes count little.

    Fewer than *least* may be none at all.
    """
    bits = slip(typed, name, least=least).bits
    if typed.isalnum() and name.isalnum():
        return bits
    return max(bits, slip(compact(typed), compact(name), least=least + 1.0).bits - 1.0)


@lru_cache(maxsize=4_096)
def misspelled(city: str, info: PostcodeInfo | None, country: str, view: World) -> Guess | None:
    """Find the place that an unknown name was meant to be; ``None`` where nothing is near enough.

    The postcode's place needs little likeness, for two fields speak for it; any
    other place must be near, frequent, and without a rival.
    """
    typed = place_key(city)
    if len(typed) < 3 or _is_real(city, country, view):
        return None
    if info is not None:
        best = _witnessed(typed, info, WITNESSED if len(typed) > 3 else -16.0) or _by_other_name(typed, info, country)
        if best is not None:
            return best
    if info is not None and country != "NL":  # elsewhere the tables lack too many names to go against the postcode
        return None
    return _alone(typed, country, view) if len(typed) >= SHORTEST else None


def _witnessed(typed: str, info: PostcodeInfo, limit: float, confidence: float = 0.98) -> Guess | None:
    """Give the postcode's place that a folded text is a slip of."""
    names = (*info.places, *(quarters.of_places(info.places, info.country) if len(typed) > SHORTEST else ()))
    best = (-math.inf, "")
    for place in names:  # the place itself first: hardly a quarter of it is as near as that
        best = max(best, (_like(typed, place_key(place), best[0]), place))
    if best[0] <= limit or not _share(typed, place_key(best[1])):
        return None
    evidence = (Evidence("address.place_of_postcode", 10.0), Evidence("address.place_slip", round(best[0], 1)))
    return Guess(best[1], confidence, evidence)


def _by_other_name(typed: str, info: PostcodeInfo, country: str) -> Guess | None:
    """Give the name that the postcode's place has besides, of which a folded text is one slip: *Den Bsoch*, *Anvesr*.

    One that it has abroad (*Colonge*) gives way to its own.
    """
    if len(typed) < SHORTEST:
        return None
    own = {place_key(place): place for place in info.places}
    names = [(key, name) for key, name in _names(country).items() if not own.keys().isdisjoint(groups(country)[key])]
    names += [(key, own[local]) for key, name in exonyms(country).items() if (local := place_key(name)) in own]
    near = [(slip(typed, key, most=1).bits, name) for key, name in names if key not in own]
    bits, best = max(near, default=(-math.inf, ""))
    if bits <= WITNESSED:
        return None
    evidence = (Evidence("address.place_of_postcode", 10.0), Evidence("address.place_slip", round(bits, 1)))
    return Guess(best, 0.95, evidence)


def other_place(city: str, info: PostcodeInfo) -> Guess | None:
    """Find the postcode's place that was meant where a slip made another place's name of it: *Pittsburg, PA 15219*."""
    typed = place_key(city)
    near = any(OSA.distance(typed, place_key(place), score_cutoff=1) == 1 for place in info.places)
    return _witnessed(typed, info, WITNESSED, 0.93) if near and len(typed) >= SHORTEST else None


def _share(typed: str, name: str) -> bool:
    """Ask for some likeness beyond the count of slips: short names are near to everything."""
    longest = max(len(typed), len(name))
    return longest >= 6 or slip(typed, name, most=max(1, longest // 3)).bits > -math.inf


@lru_cache(maxsize=64)
def _municipalities(country: str) -> frozenset[str]:
    own = rule_of(country)
    return frozenset(map(fold, own.municipalities)) if own else frozenset()


def _is_real(city: str, country: str, view: World) -> bool:
    """Tell whether the place exists under a longer name: Bergen as "Bergen (NH)"."""
    if country != "NL":
        return quarters.is_quarter_elsewhere(city, country)
    key = place_key(city)
    if quarters.is_quarter(city, country):
        return True
    if key in _municipalities(country):
        return True
    return goes_on(key, country) and any(view.reference.places(f"{key}{mark}", country) for mark in _MARKS_NL)


_MARKS_NL = (
    *(
        form.format(mark)
        for mark in (
            "nh",
            "zh",
            "nb",
            "l",
            "gld",
            "ov",
            "ut",
            "fr",
            "dr",
            "gn",
            "gr",
            "ze",
            "zld",
            "li",
            "ge",
            "fl",
            "lb",
        )
        for form in (" {}", " ({})", " ({}.)", " {}.")
    ),
    # the short forms that people use of the long names
    *(" aan den ijssel", " aan de ijssel", " aan den rijn", " aan de rijn", " aan de maas", " aan de amstel"),
    *(" aan de lek", " aan zee", " op zoom", " bij duurstede"),
)


def _alone(typed: str, country: str, view: World) -> Guess | None:
    distance = 1 if len(typed) < 7 else 2
    near = view.reference.place_neighbours(typed, country, distance=distance, limit=12)
    ranked = sorted(
        ((_like(typed, place_key(item.name)) + math.log2(item.frequency + 1), item.name) for item in near), reverse=True
    )
    for key, local in exonyms(country).items():
        bits = _like(typed, key, ALONE) if abs(len(key) - len(typed)) <= 1 else -math.inf
        if bits > ALONE:
            ranked.append((bits + 4.0, local))
    ranked += [(bits + 4.0, name) for bits, name in quarters.slipped(typed, country)]
    if not view.has_places(
        country
    ):  # only the great towns that the country's rules name; a slip of one letter, no more
        ranked += [
            (bits + 4.0, name)
            for key, name in _names(country).items()
            if len(key) > SHORTEST
            and abs(len(key) - len(typed)) <= 1
            and (bits := slip(typed, key, most=1).bits) > ALONE
        ]
    ranked.sort(reverse=True)
    if not ranked or ranked[0][0] < ALONE:
        return None
    best, name = ranked[0]
    second = next((bits for bits, other in ranked[1:] if place_key(other) != place_key(name)), -math.inf)
    if best - second < MARGIN:
        return None
    confidence = round(min(0.95, 1 - 2 ** -min(best - second, 6.0) - 0.02 * max(0.0, -10 - best)), 2)
    return Guess(name, max(confidence, 0.5), (Evidence("address.place_slip", round(best, 1)),))
