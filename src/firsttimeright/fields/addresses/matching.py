"""The form in which addresses are compared: folded, abbreviations written out, number and addition apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from firsttimeright.fields.addresses.cities import exonyms, groups
from firsttimeright.fields.addresses.model import Address
from firsttimeright.fields.addresses.spelling import in_full
from firsttimeright.fields.addresses.world import place_key
from firsttimeright.text.folding import compact, fold

__all__ = ["Matching", "matching_form"]

_ORDINALS = {
    "eerste": "1e", "tweede": "2e", "derde": "3e", "vierde": "4e", "vijfde": "5e", "zesde": "6e",
    "1ste": "1e", "2de": "2e",
    "3de": "3e", "4de": "4e", "5de": "5e",
}  # fmt: skip
_ADDITIONS = {
    "huis": "hs",
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "1hoog": "1",
    "2hoog": "2",
    "3hoog": "3",
    "rd": "rood",
    "zw": "zwart",
}
_NUMBER = re.compile(r"\d+")


class Matching(NamedTuple):
    """An address as it is compared. Two ways to write one address give one form."""

    country: str
    postcode: str  # compact
    street: str  # compact, in full
    number: str  # digits of the house number or the box
    addition: str  # compact: addition, unit and box together
    city: str  # compact, in the place's usual language


@lru_cache(maxsize=16_384)
def _street(street: str, country: str | None) -> str:
    words = fold(in_full(street, country)).replace("strasse", "str").replace("straße", "str").split()
    return compact(" ".join(_ORDINALS.get(word, word) for word in words))


@lru_cache(maxsize=16_384)
def _city(city: str, country: str) -> str:
    key = place_key(city)
    key = fold(exonyms(country).get(key, key))
    return compact(min(groups(country).get(key, (key,))))


def matching_form(address: Address) -> Matching:
    """Give the form that two records' addresses are compared in.

    What it gives ends up in indexes: changing it for an old input is a breaking change.

    >>> one = Address(street="Jan v. Galenstr.", house_number="12", house_number_addition="hs", country="NL")
    >>> two = Address(street="Jan van Galenstraat", house_number="12", house_number_addition="Huis", country="NL")
    >>> matching_form(one) == matching_form(two)
    True
    """
    country = address.country or ""
    digits = _NUMBER.search(address.house_number or address.po_box or "")
    number = digits[0].lstrip("0") if digits else ""
    tail = (address.house_number or "")[digits.end() :] if digits and address.house_number else ""
    addition = compact(
        " ".join(part for part in (tail, address.house_number_addition, address.unit, address.box) if part)
    )
    return Matching(
        country,
        compact(address.postcode or ""),
        "pobox" if address.po_box else _street(address.street or "", address.country),
        number,
        _ADDITIONS.get(addition, addition),
        _city(address.city, country) if address.city else "",
    )
