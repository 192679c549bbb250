"""Blocking keys: under which two records of one customer meet.

A key is a conjunction of components, each a small number taken from the matching
form: the same table serves one record (Python integers) and a hundred thousand
(numpy columns), for both reckon modulo 2**64. Most keys ask for two or three
components that agree; together they leave a way through for every usual re-entry:
moved, married, a new number, day and month swapped, names swapped. The *tolerant*
ones join halves of values, because a single slip leaves one half of a value whole:
a record with a slip in every field still shares some pair of halves with its twin.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from firsttimeright.matching.form import Form
from firsttimeright.text.phonetics import skeleton

__all__ = [
    "BEARERS",
    "COMPONENTS",
    "KEYS",
    "Key",
    "bearer",
    "components",
    "identity_key",
    "is_shared_box",
    "keys",
    "keys_of_many",
    "name_hash",
]

COMPONENTS = (
    "phone", "phone_2", "phone_head", "phone_tail", "email", "local", "local_head", "local_tail",
    "family", "family_2", "family_head", "family_tail", "given", "given_2", "initial", "names", "names_2",
    "birth", "year", "day_month", "postcode", "area", "number", "street", "city",
    "identifier", "identifier_2", "identifier_3", "organisation", "organisation_pair",
)  # fmt: skip
"""What keys are made of: one non-negative number each, 0 when the record does not have it."""

_AT = {name: place for place, name in enumerate(COMPONENTS)}


class Key(NamedTuple):
    """One kind of blocking key."""

    kind: str  # keys of one kind meet each other: (birth, family) also meets (birth, given), for names swapped
    parts: tuple[str, ...]


KEYS = (
    Key("phone", ("phone",)),
    Key("phone", ("phone_2",)),
    Key("email", ("email",)),
    Key("local", ("local",)),
    Key("identifier", ("identifier",)),
    Key("identifier", ("identifier_2",)),
    Key("identifier", ("identifier_3",)),
    Key("house", ("postcode", "number")),
    Key("street", ("street", "number", "city")),
    Key("birth_name", ("birth", "family")),
    Key("birth_name", ("birth", "family_2")),
    Key("birth_name", ("birth", "given")),
    Key("birth_initial", ("birth", "initial")),
    Key("birth_number", ("birth", "number")),
    Key("names", ("names",)),
    Key("names", ("names_2",)),
    Key("family_postcode", ("family", "postcode")),
    Key("family_area", ("family", "area", "initial")),
    Key("family_number", ("family", "number", "initial")),
    Key("organisation", ("organisation",)),
    Key("organisation_pair", ("organisation_pair",)),
    Key("organisation_area", ("organisation", "area")),
    # tolerant: halves of values
    Key("phone_head_initial", ("phone_head", "initial")),
    Key("phone_tail_initial", ("phone_tail", "initial")),
    Key("phone_head_year", ("phone_head", "year")),
    Key("phone_tail_year", ("phone_tail", "year")),
    Key("phone_head_day", ("phone_head", "day_month")),
    Key("phone_tail_day", ("phone_tail", "day_month")),
    Key("local_head_year", ("local_head", "year")),
    Key("local_tail_year", ("local_tail", "year")),
    Key("local_head_day", ("local_head", "day_month")),
    Key("local_tail_day", ("local_tail", "day_month")),
    Key("family_head_day", ("family_head", "day_month")),
    Key("family_tail_day", ("family_tail", "day_month")),
    Key("family_head_year", ("family_head", "year", "initial")),
    Key("family_tail_year", ("family_tail", "year", "initial")),
)
_KINDS = {kind: place + 1 for place, kind in enumerate(dict.fromkeys(key.kind for key in KEYS))}
_PLAN = tuple((_KINDS[key.kind], tuple(_AT[part] for part in key.parts)) for key in KEYS)
KIND_OF = tuple(key.kind for key in KEYS)

_MASK = (1 << 64) - 1
_STEP, _LAST, _PAIR = 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93, 0xC2B2AE3D27D4EB4F  # odd, bits well spread
_SHARED_BOXES = (
    "info contact admin administratie administration mail kantoor office sales verkoop service support hello hallo "
    "klantenservice webmaster post receptie boekhouding noreply bestuur secretariaat inkoop planning algemeen "
    "team hr finance accounts billing orders enquiries reception facturen factuur facturatie kundenservice kontakt "
    "vertrieb verkauf buchhaltung sekretariat buero verwaltung bureau accueil comptabilite secretariat commercial"
)
_MOST = (1 << 32) - 1  # is no key, so that one more than a key is still one
_ROLES = frozenset(_SHARED_BOXES.split())


def _number(text: str) -> int:
    return zlib.crc32(text.encode(errors="surrogatepass")) or 1


@lru_cache(maxsize=65_536)
def _word(word: str) -> tuple[int, int, int]:
    """Sound, head and tail of a name."""
    return _number(skeleton(word)), _number(word[:3]), _number(word[-3:] + "$")


@lru_cache(maxsize=32_768)
def _sound(text: str) -> int:
    return _number(skeleton(text))


def is_shared_box(email: str) -> bool:
    """Say whether a folded address is a whole office's by its name.

    >>> is_shared_box("info@example.org"), is_shared_box("sanne@example.org")
    (True, False)
    """
    return email.partition("@")[0].replace(".", "") in _ROLES


def components(form: Form) -> list[int]:
    """Take the components of *form*, in the order of ``COMPONENTS``."""
    phone = phone_2 = head = tail = 0
    if form.phones:
        first, _, rest = form.phones.partition(" ")
        phone, head, tail = int(first), int(first[:5]) + 1, int(first[-4:]) + 1
        if rest:
            phone_2 = int(rest.partition(" ")[0])
    email = local = local_head = local_tail = 0
    if form.email:
        text, _, domain = form.email.rpartition("@")
        text = text.replace(".", "")  # as the comparison reads it: one dot more is no other address
        email = _number(f"{text}@{domain}")
        if len(text) > 4 and text not in _ROLES:
            local, local_head, local_tail = _number(text), _number(text[:4]), _number(text[-4:] + "$")
    family = family_2 = family_head = family_tail = given = given_2 = initial = names = names_2 = 0
    if form.family:
        parts = form.family.split(" ")
        family, family_head, family_tail = _word(parts[0])
        if len(parts) > 1:
            family_2 = _word(parts[-1])[0]
    if form.given:
        parts = form.given.split(" ")
        initial = ord(form.given[0])
        if len(parts[0]) > 1:
            given = _word(parts[0])[0]
        if len(parts) > 1 and len(parts[-1]) > 1:
            given_2 = _word(parts[-1])[0]
        if given and family:
            names = ((given + family) * _PAIR ^ given * family) & _MASK
            if family_2:
                names_2 = ((given + family_2) * _PAIR ^ given * family_2) & _MASK
    birth = year = day_month = 0
    if form.birth:
        year, month, day = int(form.birth[:4]), int(form.birth[4:6]), int(form.birth[6:])
        if day < month:
            day, month = month, day
        day_month = month * 100 + day + 1
        birth = year * 10_000 + day_month
    postcode = area = number = 0
    if form.postcode:
        postcode = _number(form.postcode)
        area = _number(form.postcode[:4])
    if form.number:
        number = int(form.number) + 1
    numbers = [_number(item) for item in form.numbers.split(" ")] if form.numbers else ()
    return [
        phone, phone_2, head, tail, email, local, local_head, local_tail,
        family, family_2, family_head, family_tail, given, given_2, initial, names, names_2,
        birth, year, day_month, postcode, area, number,
        _sound(form.street) if form.street else 0, _sound(form.city) if form.city else 0,
        numbers[0] if numbers else 0, numbers[1] if len(numbers) > 1 else 0, numbers[2] if len(numbers) > 2 else 0,
        *(_firm(form.organisation) if form.organisation else (0, 0)),
    ]  # fmt: skip


def _firm(text: str) -> tuple[int, int]:
    """Take the first word of a firm's name, and the first two in either order: Bakkerij Jansen, Jansen Bakkerij."""
    first, *rest = text.split(" ")
    one = _word(first)[0]
    if not rest:
        return one, 0
    other = _word(rest[0])[0]
    return one, ((one + other) * _PAIR ^ one * other) & _MASK


def keys(parts: list[int]) -> list[int]:
    """Hash the keys of one record's components: 32 bits each, in the order of ``KEYS``, 0 for none."""
    found = []
    for kind, places in _PLAN:
        mixed = kind
        for place in places:
            part = parts[place]
            if not part:
                found.append(0)
                break
            mixed = (mixed * _STEP + part) & _MASK
        else:
            mixed = ((mixed ^ mixed >> 29) * _LAST & _MASK) >> 32
            found.append(mixed if 0 < mixed < _MOST else 1)
    return found


def keys_of_many(parts: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint32]:
    """Hash the keys of many records at once: a column for each of ``KEYS``; equal to :func:`keys` row by row."""
    made = np.zeros((len(parts), len(_PLAN)), dtype=np.uint32)
    step, last, bits, half = np.uint64(_STEP), np.uint64(_LAST), np.uint64(29), np.uint64(32)
    columns = np.ascontiguousarray(parts.T)
    for column, (kind, places) in enumerate(_PLAN):
        usable = columns[places[0]] != 0
        mixed: Any = columns[places[0]] + np.uint64(kind * _STEP & _MASK)
        for place in places[1:]:
            usable &= columns[place] != 0
            mixed = mixed * step + columns[place]
        mixed = ((mixed ^ (mixed >> bits)) * last) >> half
        made[:, column] = np.where(usable, np.where((mixed > 0) & (mixed < _MOST), mixed, 1), 0)
    return made


def identity_key(identity: str, source: str) -> int:
    """Hash the key under which a customer is found by its own id."""
    hashed = zlib.crc32(f"\x00{source}\x1f{identity}".encode(errors="surrogatepass"))
    return hashed if 0 < hashed < _MOST else 1


BEARERS = "01234567"
"""The kinds of :func:`name_hash` under which a family name is counted once more, by who bears it."""


def bearer(form: Form) -> str:
    """Give one of ``BEARERS``, the same for the entries of one person: by day of birth, or else by what there is.

    Of a name that stands under several, several people bear it, and not one who was entered many times.
    """
    who = form.birth or form.phones or form.email or f"{form.given[:1]}{form.postcode}{form.number}"
    return BEARERS[zlib.crc32(who.encode(errors="surrogatepass")) >> 5 & 7]


@lru_cache(maxsize=65_536)
def name_hash(kind: str, name: str) -> int:
    """Hash a folded name for counting: *kind* ``g`` for given, ``f`` for family names, or one of ``BEARERS``."""
    return zlib.crc32(f"{kind}\x1f{name}".encode(errors="surrogatepass")) or 1
