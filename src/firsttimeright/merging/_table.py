"""The records side by side: a column a field, whatever the sources call it, and what each record says in it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ..customer import ADDRESS_FIELDS, Customer, mapping, read
from ..fields.dates import stamped_at
from ..findings import Audience, Severity, Suggestion
from ..reference.words.salutations import stated_sex
from ..text.folding import compact
from ._values import field_of, folded, text_of, value_of

__all__ = ["ADDRESS", "FAMILY", "Column", "Said", "Table", "laid_out"]

Valid = Callable[[str, Any], bool | None]

ADDRESS = ADDRESS_FIELDS
FAMILY = ("infix", "family_name", "partner_infix", "partner_family_name", "full_name")
_WHOLE = frozenset(("address", "full_name"))  # texts that say what other fields say in parts
# Compared as standardised: "3-4-1987" and "1987-04-03" are one date. An e-mail's dots tell two mailboxes apart.
_STANDARDISED = frozenset(
    ("phone", "mobile", "birth_date", "email", "country", "iban", "vat_number", "company_number", "national_id")
)
# What nobody's value is, though it has the form of one: 1900-01-01, test@test.nl, 0612345678.
_NOBODYS = (".placeholder", ".default")
_NAMES = ("given_name", "family_name", "full_name")
_FILLS = ("filler", "no_letters")  # reasons why a name is no name of anybody
_UNREAD = (".missing", ".country_unknown")  # nothing is the matter with the value itself
_SURE = 0.9  # of a suggestion that another record of the same customer bears out
_FEMALE, _MALE = "f", "m"


@dataclass(frozen=True, slots=True)
class Column:
    """One field of the golden record, under whichever names the sources have for it."""

    key: Any  # the name that most records have for it: the golden record's
    field: str  # ours, or the host's own
    keys: tuple[Any, ...]
    main: bool = True  # the customer's own; else a second one of its kind, such as a delivery address

    @property
    def name(self) -> Any:
        """Under which the forms of its values are kept: a key of the host's own is no field of ours, nor 1 the text."""
        return self.field if self.main else (self.key,)


@dataclass(frozen=True, slots=True)
class Said:
    """What one record says."""

    forms: Mapping[
        Any, str
    ]  # field, or the host's own key -> as it is compared; also of parts that stand in another part's field
    texts: Mapping[str, Any]  # field -> the value, to be shown
    whole: Mapping[str, str]  # the same, with what a whole address or name says in one text
    invalid: frozenset[str]  # fields whose value cannot be right


@dataclass(frozen=True, slots=True)
class Table:
    """The records, and what the rules ask of them."""

    records: Sequence[Mapping[Any, Any]]
    columns: tuple[Column, ...]
    said: Sequence[Said]
    dates: Sequence[datetime | None]
    ranks: Sequence[int]
    valid: Valid | None
    customers: Sequence[Customer] = ()
    _fillers: dict[tuple[str, str], bool] = dataclasses.field(default_factory=dict)
    _meant: dict[int, tuple[Suggestion, ...]] = dataclasses.field(default_factory=dict)

    def key(self, place: int, column: Column) -> Any:
        """Give the name under which a record has a column; the column's own where it has none."""
        item = self.records[place]
        return next((key for key in column.keys if key in item), column.key)

    def has(self, place: int, column: Column) -> bool:
        """Say whether a record has a field for *column*, empty or not."""
        return self.key(place, column) in self.records[place]

    def value(self, place: int, column: Column) -> Any:
        """Give a record's own value in *column*."""
        return self.records[place].get(self.key(place, column))

    def filled(self, place: int, column: Column) -> bool:
        """Say whether a record has a value of its own in *column*."""
        return bool(text_of(self.value(place, column)))

    def form(self, place: int, column: Column) -> str:
        """Give what a record says in *column*, as it is compared."""
        return self.said[place].forms.get(column.name, "")

    def shown(self, place: int, column: Column) -> Any:
        """Give what a record says in *column*: its value, or the part of another field's that says it."""
        if self.filled(place, column) or not column.main:
            return self.value(place, column)
        return self.said[place].texts.get(column.field)

    def can_be_right(self, place: int, column: Column) -> bool:
        """Say whether a record's value can be right: by the host's word, or else by the library's checks."""
        if not self.filled(place, column):
            return True
        told = self.valid(column.field, self.value(place, column)) if self.valid is not None else None
        if told is None:
            return not column.main or not (column.field in self.said[place].invalid or self._is_filler(place, column))
        return bool(told)

    def _is_filler(self, place: int, column: Column) -> bool:
        """Say whether a name is what is typed where there is none (*onbekend*, *asdf*) and others say another."""
        if column.field not in _NAMES or not self._differs(place, column):
            return False
        alone = column.field, self.form(place, column)
        if alone not in self._fillers:
            from ..reasoning import reason

            customer = read({column.field: self.value(place, column)})
            found = reason(customer, audience=Audience.SYSTEM).findings
            self._fillers[alone] = any(
                item.code == "name.implausible" and item.facts.get("reason") in _FILLS for item in found
            )
        return self._fillers[alone]

    def _differs(self, place: int, column: Column) -> bool:
        others = {self.form(other, column) for other in range(len(self.records)) if other != place}
        return bool(others - {self.form(place, column), ""})

    def is_slip(self, place: int, column: Column) -> bool:
        """Say whether the checks would put there what another of the records says: *gmial.com* beside *gmail.com*.

        Of a value that others do not have the checks say nothing here: that it is rare makes it no slip.
        """
        others = {self.form(other, column) for other in range(len(self.records)) if other != place}
        own = self.form(place, column)
        if not own or not column.main or not others - {own, ""}:
            return False
        return any(
            item.field == column.field and item.confidence >= _SURE and _as_compared(item) in others - {own}
            for item in self._suggested(place)
        )

    def _suggested(self, place: int) -> tuple[Suggestion, ...]:
        """Give what the checks suggest in a record, looked at once and only where somebody asks."""
        if place not in self._meant:
            from ..reasoning import reason  # the room of the names' spelling is opened only here

            customer = self.customers[place]
            found = reason(customer, audience=Audience.SYSTEM)
            self._meant[place] = (*customer.suggestions, *found.suggestions)
        return self._meant[place]


def _as_compared(item: Suggestion) -> str:
    after = item.after or ""
    return after.lower().replace(" ", "") if item.field in _STANDARDISED else folded(item.field, after)


def laid_out(
    records: Sequence[Mapping[Any, Any]],
    *,
    trust: Sequence[str],
    valid: Valid | None,
    country: str | None,
    as_of: date | None,
) -> Table:
    """Lay the records side by side, each value as it is compared."""
    columns = _columns(records)
    read_ = [read(item, country=country, today=as_of) for item in records]
    ranks = {text_of(source): place for place, source in enumerate(trust)}
    said = [_said(item, customer, columns, country) for item, customer in zip(records, read_, strict=True)]
    return Table(
        records,
        (*columns, *_within(said, columns)),
        said,
        _moments(
            [
                stamped_at(value_of(item, "updated_at"), country=customer.country or country, as_of=as_of)
                for item, customer in zip(records, read_, strict=True)
            ]
        ),
        [ranks.get(text_of(value_of(item, "source")), len(ranks)) for item in records],
        valid,
        read_,
    )


def _moments(stamps: Sequence[tuple[date, timedelta | None] | None]) -> list[datetime | None]:
    """Give moments that can be compared: of a day on which one record has no time, the day alone."""
    timeless = {stamp[0] for stamp in stamps if stamp is not None and stamp[1] is None}
    return [
        stamp
        and datetime.combine(stamp[0], time(), UTC)
        + (timedelta() if stamp[0] in timeless or stamp[1] is None else stamp[1])
        for stamp in stamps
    ]


def _columns(records: Sequence[Mapping[Any, Any]]) -> tuple[Column, ...]:
    """Find which names of the sources mean one field; two names of one record never do."""
    often: dict[str, dict[Any, int]] = {}
    for item in records:
        for key, field in mapping(item).items():
            names = often.setdefault(field, {})
            names[key] = names.get(key, 0) + 1
    main: dict[Any, tuple[str, list[Any]]] = {}
    for field, names in often.items():
        one: list[Any] = []
        for key in sorted(names, key=lambda name: -names[name]):
            if not any(key in item and other in item for item in records for other in one):
                one.append(key)
                main[key] = field, one
    columns: list[Column] = []
    done: set[Any] = set()
    for key in dict.fromkeys(key for item in records for key in item):
        if key in done:
            continue
        field, keys = main.get(key, (field_of(key), [key]))
        done.update(keys)
        columns.append(Column(keys[0], field, tuple(keys), key in main))
    return tuple(columns)


def _within(said: Sequence[Said], columns: Sequence[Column]) -> list[Column]:
    """Give columns to parts that no record has a field for: the infix in "van der Berg", the B in "12B"."""
    known = {name for column in columns for name in (column.field, column.name, *column.keys)}
    fields = dict.fromkeys(field for one in said for field in one.forms)
    return [Column(field, field, (field,)) for field in fields if field not in known]


def _said(item: Mapping[Any, Any], customer: Customer, columns: Sequence[Column], country: str | None) -> Said:
    forms: dict[Any, str] = {}
    texts: dict[str, Any] = {}
    mine = {key: field for field, key in customer.host_names.items()}
    for column in columns:
        held = [key for key in column.keys if key in item]
        if not held or not text_of(item[key := held[0]]):
            continue
        name = column.name
        ours = mine.get(key) == column.field
        forms[name] = _form(column.field, item[key], customer if ours else None)
        texts[name] = item[key]
    whole = dict(forms)
    for field, text, split in _parts(texts, customer):
        whole[field] = folded(field, text)
        if (same := _same_place(field, customer)) and (split or field not in forms):
            whole[field] = same
        if split:
            forms[field], texts[field] = whole[field], texts.get(field, text)
    if country and not whole.keys().isdisjoint(ADDRESS):
        whole.setdefault("country", country.lower())
    return Said(forms, texts, whole, _impossible(customer))


def _form(field: str, value: Any, customer: Customer | None) -> str:
    if customer is not None:
        if field in _STANDARDISED:
            standard = text_of(customer.record.get(field)).lower().replace(" ", "")
            return standard or folded(field, value)
        if field == "salutation":
            gender = getattr(customer.name.value, "gender", None) if customer.name is not None else None
            return f"={gender}" if gender in (_FEMALE, _MALE) else folded(field, value)
        if field == "gender":
            return stated_sex(text_of(value)) or folded(field, value)
    return folded(field, value)


def _parts(texts: Mapping[str, Any], customer: Customer) -> list[tuple[str, str, bool]]:
    """Give field and text of the parts that were read, and whether they stand in the fields of parts.

    Parts in another order than typed (a postcode in the city's field), or of which something was left
    away, are left as typed.
    """
    found: list[tuple[str, str, bool]] = []
    address = customer.address.value if customer.address is not None else None
    name = customer.name.value if customer.name is not None else None
    for fields, parts in (
        (ADDRESS, dict(address.parts()) if address is not None else {}),
        (FAMILY, {field: getattr(name, field, None) for field in FAMILY if field != "full_name"} if name else {}),
    ):
        parts.pop("country", None)  # read by itself, or taken for granted
        typed = [field for field in fields if field in texts and field not in _WHOLE and field != "country"]
        if all(parts.get(field) for field in typed) and not (_letters(texts, typed) - _letters(parts, parts)):
            found += ((field, str(text), bool(typed)) for field, text in parts.items() if text)
    given = getattr(name, "given_names", None) or getattr(name, "initials", None)
    if given and "full_name" in texts and "given_name" not in texts:
        found.append(("given_name", given, False))
    return found


def _letters(texts: Mapping[str, Any], fields: Iterable[str]) -> Counter[str]:
    """Count what was typed; a town has names without a letter in common (Luik, Liège)."""
    return Counter(compact("".join(text_of(texts[field]) for field in fields if field != "city")))


def _same_place(field: str, customer: Customer) -> str:
    """Give the form in which streets and towns are compared: Dorpsstr. is Dorpsstraat, 's-Gravenhage is Den Haag."""
    address = customer.address.value if customer.address is not None else None
    if field not in ("street", "city") or address is None or address.po_box:
        return ""
    from ..fields.addresses.matching import matching_form  # the room is open by now

    form = matching_form(address)
    return form.street if field == "street" else form.city


def _impossible(customer: Customer) -> frozenset[str]:
    return frozenset(
        item.field
        for item in customer.findings
        if (item.severity is Severity.BLOCK and not item.code.endswith(_UNREAD)) or item.code.endswith(_NOBODYS)
    )
