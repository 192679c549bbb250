"""The desk that hands the texts of one record to the rooms, each field to its own."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib
import logging
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Parsed, Severity, Skipped, Verdict
from firsttimeright.reference.words.salutations import FORMS
from firsttimeright.text.folding import fold

from .aliases import FIELDS, local_number
from .numbers_at_home import at_home, is_of_the_form, shown_country
from .payers import perhaps_of_a_payer
from .second_line import read_with

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from firsttimeright.fields.addresses import AddressDirectory, Patient
    from firsttimeright.reference import Reference

__all__ = ["ADDRESS_FIELDS", "IDENTIFIERS", "NAME_FIELDS", "OTHER_COUNTRY", "Desk"]

NAME_FIELDS = FIELDS[: FIELDS.index("gender")]
ADDRESS_FIELDS = (
    "street", "house_number", "house_number_addition", "postcode", "city", "region", "country", "address",
)  # fmt: skip
IDENTIFIERS = ("iban", "vat_number", "company_number", "national_id")

OTHER_COUNTRY = "country.other"  # the addresses room asks whether the address lies in another country
_SURE, _EITHER = (
    0.95,
    0.75,
)  # that a number is one of the country in the address; and where it is one of the form's, too
UNANSWERED = "address.directory_skipped"  # what the addresses room says of a directory that failed or was late

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Desk:
    """Hands the texts of one record to the rooms."""

    texts: Mapping[str, str]
    names: Mapping[str, str]  # canonical field -> the host's own name
    country: str | None
    language: str | None
    today: dt.date | None
    reference: Reference | None
    directory: AddressDirectory | Patient | None
    form: str | None = None  # the country of the form, which the record's own may not be
    second_line: str = ""  # of the address, which has no field of ours
    skipped: list[Skipped] = dataclasses.field(default_factory=list)

    def rooms(self) -> dict[str, Parsed[Any]]:
        """Read every field that has a text, in the order in which a person looks at them."""
        texts = self.texts
        found: dict[str, Any] = {}
        of_name, of_address, of_numbers = _in_their_order(tuple(texts))
        where: dict[str, Any] = {"country": self.country, "reference": self.reference}
        spoken = {**where, "language": self.language}
        if of_name:
            parts = {field: texts[field] for field in of_name}
            found["name"] = perhaps_of_a_payer(self._ask("names", parts, spoken), self.names, texts)
        if text := texts.get("organisation"):
            found["organisation"] = _own_firm(self._ask("organisations", text, where), found.get("name"))
        if of_address:
            parts = {field: texts[field] for field in of_address}
            if "region" in self.names and "region" not in parts:
                parts["region"] = ""  # the host has a field for it, which the address may fill
            found["address"] = address = self._address(parts, {**spoken, "directory": self.directory})
            for item in address.findings if address is not None and self.directory is not None else ():
                if item.code == UNANSWERED:
                    self.skipped.append(Skipped("address_directory", str(item.facts.get("reason"))))
        if text := texts.get("email"):
            found["email"] = self._ask("emails", text, where)
        for field in ("phone", "mobile"):
            if text := texts.get(field):
                parsed = self._as_on_the_form(text, field, self._ask("phones", text, {**where, "field": field}))
                found[field] = self._abroad(text, field, parsed, found.get("address"))
        if text := texts.get("birth_date"):
            found["birth_date"] = self._ask("dates", text, {**spoken, "today": self.today})
        for field in of_numbers:
            kind = local_number(self.names[field]) or field
            found[field] = self._ask("identifiers", texts[field], {**where, "field": field, "kind": kind})
        if self.country is None:
            self._numbers_at_home(found)
        if not self.skipped:  # every room answered
            return found
        return {room: parsed for room, parsed in found.items() if parsed is not None}

    def _address(self, parts: dict[str, str], options: Mapping[str, Any]) -> Parsed[Any] | None:
        """Read the address, with its second line where that holds what would be missing."""
        found = self._ask("addresses", parts, options)
        if not self.second_line:
            return found
        return read_with(self.second_line, found, parts, lambda fields: self._ask("addresses", fields, options))

    def _numbers_at_home(self, found: dict[str, Parsed[Any] | None]) -> None:
        """Offer a number that was typed as it is dialled at home as one of the country that the record itself shows."""
        for field in ("phone", "mobile"):
            parsed = found.get(field)
            if parsed is None or parsed.value is not None or (land := shown_country(found, self.texts)) is None:
                continue
            options = {"field": field, "country": land, "reference": self.reference}
            there = self._ask("phones", self.texts[field], options)
            if there is not None and there.value is not None and there.verdict is not Verdict.FIX:
                found[field] = at_home(self.texts[field], field, parsed, there)

    def _as_on_the_form(self, text: str, field: str, parsed: Parsed[Any] | None) -> Parsed[Any] | None:
        """Read a mobile number that was typed as it is dialled where the form is from, the address lying abroad."""
        if self.form is None or self.form == self.country:
            return parsed
        there = self._ask("phones", text, {"field": field, "country": self.form, "reference": self.reference})
        return there if is_of_the_form(text, parsed, there, self.form, self.texts) else parsed

    def _abroad(
        self, text: str, field: str, parsed: Parsed[Any] | None, address: Parsed[Any] | None
    ) -> Parsed[Any] | None:
        """Wait with a number typed without its country, where the address lies in another than the form's, or may."""
        if address is None or parsed is None or not (address.suggestions or address.completions):
            return parsed
        asked = next((item for item in address.suggestions if item.code == OTHER_COUNTRY), None)
        stated = next((item for item in address.completions if item.field == "country" and not item.code), None)
        land = asked.after if asked else stated.value if stated and self.country else None
        if land is None or land == self.country:
            return parsed
        there = self._ask("phones", text, {"field": field, "country": land, "reference": self.reference})
        if there is None or there.value is None or there.verdict is Verdict.FIX:
            return parsed
        if parsed.value is not None and parsed.value.e164 == there.value.e164:
            return parsed
        if self.country is not None and is_of_the_form(text, there, parsed, self.country, self.texts):
            return parsed  # people keep their mobile number, wherever they live
        if asked is None:
            return at_home(text, field, parsed, there, confidence=_EITHER if parsed.value is not None else _SURE)
        return at_home(text, field, parsed, there, confidence=asked.confidence, cause=OTHER_COUNTRY)

    def _ask(self, room: str, what: str | Mapping[str, str], options: Mapping[str, Any]) -> Parsed[Any] | None:
        try:
            return _parse_of(room)(what, **options)
        except Exception as error:  # noqa: BLE001 - one room's fault must not cost the host the whole record
            _LOG.error("the room %s failed with %s; the record goes on without it", room, type(error).__name__)
            self.skipped.append(Skipped(room, "error", {"error": type(error).__name__}))
            return None


_PERSON = "organisation.person_in_company_field"


def _own_firm(firm: Parsed[Any] | None, name: Parsed[Any] | None) -> Parsed[Any] | None:
    """Ask nothing of who trades under his own name: the person of the same record is the firm.

    *Madame Dupont* may be what a shop is called; no firm is called *Dhr. Gijs Meulenbroek*.
    """
    family = fold(getattr(name.value, "family_name", None) or "") if name is not None else ""
    if firm is None or not family or f" {family} " not in f" {(called := fold(firm.typed))} ":
        return firm
    form, _, behind = called.partition(" ")
    infix = fold(getattr(name.value, "infix", None) or "") if name is not None else ""
    if form.strip(".") in FORMS and not behind.startswith((family, f"{infix} {family}")):
        return firm
    return dataclasses.replace(
        firm,
        findings=tuple(
            dataclasses.replace(item, severity=Severity.INFO) if item.code == _PERSON else item
            for item in firm.findings
        ),
    )


@lru_cache(maxsize=256)  # the records of one host have the same fields, and those of most are filled
def _in_their_order(given: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Give which of the fields *given* are parts of the name, which of the address, and which are identifiers."""
    names, places, numbers = (
        tuple(field for field in order if field in given) for order in (NAME_FIELDS, ADDRESS_FIELDS, IDENTIFIERS)
    )
    return names, places, numbers


@cache
def _parse_of(room: str) -> Callable[..., Parsed[Any]]:
    """Open a room when its first text comes: each brings tables and libraries of its own."""
    found: Callable[..., Parsed[Any]] = importlib.import_module(f"firsttimeright.fields.{room}").parse
    return found
