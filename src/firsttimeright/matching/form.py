"""The matching form of a customer: what is compared, in one flat tuple of short texts.

The form is all that the index keeps of a record: folded, without notation, a
hundred bytes or so. The host's record itself is never kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from firsttimeright.customer import aliases, country_given
from firsttimeright.matching import places, reading

__all__ = ["FIELDS", "Form", "Reader", "decode", "encode"]

FIELDS = (
    "full_name", "given_name", "nickname", "initials", "family_name", "partner_family_name", "birth_date", "postcode",
    "house_number", "house_number_addition", "street", "address", "city", "phone", "mobile", "email", "national_id",
    "iban", "vat_number", "company_number", "organisation", "gender", "salutation", "country", "suffix",
)  # fmt: skip
"""The canonical fields that matching reads; every other one is left alone."""

MARK = "\x1f"  # between the parts of a stored form; no folded text holds it
LONGEST = 200  # characters that are read of one field; what comes after tells no two customers apart
_MONTH_FIRST = frozenset(("US", "PH", "CA"))  # where a date is usually written month first


class Form(NamedTuple):
    """One customer as it is compared; every part is folded text, and empty when unknown."""

    given: str  # given names or initials, a space between
    family: str  # main parts of the own and the partner's family name, a space between
    birth: str  # YYYYMMDD
    postcode: str
    number: str  # house number, digits alone
    addition: str
    street: str  # in one piece
    city: str
    phones: str  # subscriber digits, a space between
    email: str
    numbers: str  # identifiers, each with a letter for its kind, a space between
    organisation: str
    sex: str  # as stated: f, m or nothing
    generation: str  # as stated: j for junior, s for senior, 2, 3 or nothing

    def __repr__(self) -> str:
        return f"Form(<{sum(map(bool, self))} parts>)"


EMPTY = Form(*("",) * 14)


class Reader:
    """Reads records into forms: which host field is which, and the country's habits.

    Args:
        fields: Host name to canonical name, for names that are not canonical already.
        country: ISO alpha-2 code that records without a country of their own belong to.

    Raises:
        ValueError: *country* is no country code.
    """

    __slots__ = ("_names", "_plans", "country")

    def __init__(self, fields: Mapping[str, str] | None = None, country: str | None = None) -> None:
        self._names = dict(fields or {})
        self._plans: dict[tuple[str, ...], tuple[str | None, ...]] = {}  # the fields matching reads, then the source
        self.country = country_given(country)

    def values(self, record: Mapping[str, Any]) -> tuple[Any, ...]:
        """Pick from *record* what matching reads, in the order of ``FIELDS``; None where it has none.

        Raises:
            TypeError: *record* is not a mapping.
        """
        try:
            get = record.get
            return tuple([get(name) if name is not None else None for name in self._plan(record)[:-1]])
        except (AttributeError, TypeError) as error:
            raise TypeError(f"a record is a mapping of field names to values, not {type(record).__name__}") from error

    def source(self, record: Mapping[str, Any]) -> str:
        """Give the source that *record* names, by the host's name for that field or ours; empty where none is named."""
        name = self._plan(record)[-1]
        return " ".join(_text(record[name]).split()) if name is not None else ""

    def _plan(self, record: Mapping[str, Any]) -> tuple[str | None, ...]:
        keys = tuple(record)
        return self._plans.get(keys) or self._planned(keys)

    def _planned(self, keys: tuple[str, ...]) -> tuple[str | None, ...]:
        known = aliases.mapping(keys, self._names)
        by_field: dict[str, str] = {}
        for key, field in known.items():
            by_field.setdefault(field, key)
        plan = tuple(by_field.get(field) for field in (*FIELDS, "source"))
        if len(self._plans) < 256:
            self._plans[keys] = plan
        return plan

    def form(self, record: Mapping[str, Any]) -> Form:
        """Read *record* into its form."""
        return read(self.values(record), self.country)


def _text(value: Any) -> str:
    if value is None or value != value:  # noqa: PLR0124  # NaN, as data frames write "missing"
        return ""
    return str(value)[:LONGEST]


def read(values: Sequence[Any], country: str | None = None) -> Form:
    """Make the form of picked *values*; nothing in them can make it fail."""
    birth_value = values[6]
    (
        full_name, given, nickname, initials, family, partner, _, postcode, house_number, addition, street, address,
        city, phone, mobile, email, national_id, iban, vat_number, company_number, organisation, gender, salutation,
        land, suffix,
    ) = [
        "" if value is None else value if type(value) is str and len(value) <= LONGEST else _text(value)
        for value in values
    ]  # fmt: skip

    generation = reading.generation(suffix, family, full_name, given)
    given, family = _names(full_name, given, nickname, initials, family, partner)
    if address and not (street and postcode):
        its_street, its_number, its_code, its_city = places.one_line_address(address)
        street, house_number = street or its_street, house_number or its_number
        postcode, city = postcode or its_code, city or its_city
    if street and not house_number:
        street, house_number = places.split_street(street.strip().lower())
    number = more = ""
    if house_number:
        if house_number.isdecimal() and len(house_number) < 6 and house_number[0] != "0":
            number = house_number
        else:
            number, more = places.house_number(house_number)
    if addition:
        more += reading.code(addition)

    numbers = phone
    if mobile:
        numbers = f"{phone} / {mobile}" if phone else mobile
    return Form(
        given,
        family,
        reading.birth_date(birth_value, (land or country) in _MONTH_FIRST) if birth_value else "",
        places.postcode(postcode) if postcode else "",
        number,
        more,
        places.street(street) if street else "",
        places.street(city) if city else "",
        " ".join(reading.phones(numbers)) if numbers else "",
        reading.email(email) if email else "",
        _identifiers(national_id, iban, vat_number, company_number)
        if national_id or iban or vat_number or company_number
        else "",
        reading.organisation(organisation) if organisation else "",
        (reading.sex(gender) if gender else "")
        or (reading.sex(salutation) if salutation else "")
        or (reading.title_sex(full_name) if full_name else ""),
        generation,
    )


def _names(  # noqa: PLR0917 - the texts of one name
    full_name: str, given: str, nickname: str, initials: str, family: str, partner: str
) -> tuple[str, str]:
    """Give the given names and the family names that are compared."""
    given = reading.given_parts(given) if given else ""
    if not given and initials:
        given = reading.given_parts(initials)
    if nickname and (called := reading.given_parts(nickname)) not in given.split():
        given = f"{given} {called}" if given else called
    family = reading.family_parts(family) if family else ""
    if full_name and not (given and family):
        whole_given, whole_family = reading.whole_name(full_name)
        given, family = given or whole_given, family or whole_family
    if partner and (added := reading.family_parts(partner)) and added not in family:
        family = f"{family} {added}" if family else added
    return given, family


def _identifiers(*texts: str) -> str:
    """Mark each number of identification with its kind."""
    return " ".join(
        kind + digits
        for kind, text in zip("nivc", texts, strict=True)
        if text and len(digits := reading.code(text)) > 3
    )


def encode(identity: str, source: str, form: Form) -> bytes:
    """Write a row: its identity, its source, its form."""
    return MARK.join((identity, source, *form)).encode(errors="surrogatepass")


def decode(row: bytes | bytearray) -> list[str]:
    """Read a row: identity, source, then the parts of its form."""
    return row.decode(errors="surrogatepass").split(MARK)
