"""Streets that were mistyped: a name beside one that the list has, or a slip in the word for what it is."""

from __future__ import annotations

from firsttimeright.fields.addresses import codes, name_words, way_words
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.fields.addresses.world import World, place_key
from firsttimeright.findings import Evidence
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip
from firsttimeright.text.wordlists import wordset

__all__ = ["is_mistyped", "may_be_slip", "say_misspelled"]

_JUMPED = -8.0  # bits of a letter that jumped over two
_LEAST_STEM = 3  # letters before a word that is joined to a name
_FEW_WORDS = 18.0  # bits: nearly every street has one of some dozen words, and none has the one typed
# A letter that jumped over two makes a word of these: a slip only where the list has the street that is meant.
_TURNED = (("staart", "straat"), ("staat", "straat"))
# Before these it is no slip: Koestaart, Vossenstaart, Vrijstaat.
_TAILED = wordset(
    """vrij bond bonds koe koeien koeie vos vossen os ossen kat katten katte kater muis muizen rat ratten paard
    paarden paarde zwaluw zwaluwen leeuw leeuwen leeuwe haan hanen hane pauw pauwen wolf wolven wolfs hond honde honden
    lam lams vis vissen ezel ezels zwijn varken varkens schaap schapen aap apen hazen hert herten eekhoorn"""
)


def may_be_slip(key: str) -> bool:
    """Tell whether a folded street that is in no list is looked at for slips: not a short one, nor one with marks."""
    if len(key) < 7:
        return False
    return key.replace(" ", "").isalpha() or not any(mark.isdigit() or mark in ".'" for mark in key)


def say_misspelled(sheet: Sheet, name: str, *, listed: bool) -> None:
    """Suggest the street that is meant: one that the list has, or the same name with its own word put right.

    Args:
        sheet: The address.
        name: The street in its usual capitals.
        listed: Whether the country has a list of streets, which lacks this one.
    """
    found = _beside(sheet, name) if listed else None
    why, bits = ("address.street_known", 4.0) if found else ("address.street_word", _FEW_WORDS)
    found = found or _turned(name, sheet) or way_words.meant(name, sheet.country)
    found = found or name_words.meant(name, sheet.country, sheet.view.reference)
    if found is None or (why != "address.street_known" and place_key(sheet.value("city") or "") == fold(name)):
        return
    meant, slipped = found
    evidence = (Evidence("address.street_slip", round(slipped, 1)), Evidence(why, bits))
    held = sheet.parts["street"]
    sheet.say(codes.STREET_MISSPELLED, held.field or "street", held.span)
    sheet.guess("street", meant, codes.STREET_MISSPELLED, change="spell_corrected", confidence=0.7, evidence=evidence)


def is_mistyped(street: str, country: str, view: World) -> bool:
    """Tell whether the word for a street has a slip in it: *Avneue Louise*, *Hauptstarße*."""
    return way_words.meant(street, country) is not None or _as_turned(street, country, view) is not None


def _beside(sheet: Sheet, name: str) -> tuple[str, float] | None:
    """Give the street of the list that is one slip away, with the bits of that slip."""
    key, city = fold(name), sheet.value("city")
    if not may_be_slip(key) or (city and place_key(city) == key):  # a hamlet's street bears its name
        return None
    near = sheet.view.reference.street_neighbours(name, "NL", distance=1, limit=4)
    near = tuple(item for item in near if _keeps_marked(name, fold(item.name)))
    ranked = sorted(((slip(key, fold(item.name)).bits, item.name) for item in near), reverse=True)
    if not ranked or ranked[0][0] < -12.0 or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 1.5):
        return None
    return ranked[0][1], ranked[0][0]


def _keeps_marked(name: str, meant: str) -> bool:
    """Tell whether a name keeps the letters that were typed with a mark: those are no slip, *Nijstêd*."""
    marked = [fold(letter) for letter in name if letter.isalpha() and not letter.isascii()]
    return all(meant.count(letter) >= fold(name).count(letter) for letter in marked)


def _turned(name: str, sheet: Sheet) -> tuple[str, float] | None:
    meant = _as_turned(name, sheet.country, sheet.view) if sheet.country is not None else None
    return (meant, _JUMPED) if meant is not None else None


def _as_turned(name: str, country: str, view: World) -> str | None:
    """Give the street that a letter too far on hides: *Stationsstaart*, where there is a Stationsstraat somewhere."""
    if country not in ("NL", "BE"):
        return None
    for ending, meant in _TURNED:
        if name.endswith(ending) and len(name) - len(ending) >= _LEAST_STEM:
            stem = name[: -len(ending)]
            street = stem + meant
            if fold(stem) in _TAILED:
                return None
            return street if not view.street(name, "NL") and view.street(street, "NL") else None
    return None
