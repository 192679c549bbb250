"""Reading one record: every field to its room, the country first, and back into one customer."""

from __future__ import annotations

import dataclasses
import importlib
import logging
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import (
    Change,
    Completion,
    Evidence,
    Finding,
    Parsed,
    Quiet,
    Severity,
    Skipped,
    Suggestion,
    Verdict,
    swift,
)
from firsttimeright.reference import standard
from firsttimeright.text.folding import fold
from firsttimeright.text.tidying import tidy_all

from .aliases import FIELDS, local_number, mapping
from .limits import LIMITS, Limits
from .strangers import nothing_read, unread
from .values import entries, reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from firsttimeright.fields.addresses import AddressDirectory, Patient
    from firsttimeright.reference import Reference

__all__ = ["ADDRESS_FIELDS", "IDENTIFIERS", "NAME_FIELDS", "Customer", "read"]

NAME_FIELDS = FIELDS[: FIELDS.index("gender")]
ADDRESS_FIELDS = (
    "street", "house_number", "house_number_addition", "postcode", "city", "region", "country", "address",
)  # fmt: skip
IDENTIFIERS = ("iban", "vat_number", "company_number", "national_id")

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")  # RFC 5646, without what forms do not send
_LANGUAGES = {
    name: tag
    for tag, names in (
        ("nl", "nederlands dutch niederlandisch neerlandais vlaams flemish flamisch flamand"),
        ("en", "engels english englisch anglais"),
        ("de", "duits german deutsch allemand"),
        ("fr", "frans french franzosisch francais"),
    )
    for name in names.split()
}

OTHER_COUNTRY = "country.other"  # the addresses room asks whether the address lies in another country
NO_COUNTRY = "phone.country_unknown"  # the phones room's words for a number that may be of two countries
NUMBERING_PLAN = "phone.evidence_plan"
UNANSWERED = "address.directory_skipped"  # what the addresses room says of a directory that failed or was late

_LOG = logging.getLogger(__name__)
_TEXT = frozenset((str,))
# Where a language is official, or what most forms are in.
_SPOKEN_IN: Mapping[str, frozenset[str]] = {
    language: frozenset(countries.split())
    for language, countries in {
        "nl": "NL BE SR AW CW SX BQ",
        "de": "DE AT CH LI LU BE",
        "fr": "FR BE CH LU MC CA DZ MA TN SN CI CM CD CG GA ML NE BF BJ TG GN MG HT RE GP MQ GF YT NC PF PM WF",
        "en": "GB IE US CA AU NZ ZA SG IN GH NG KE UG TZ ZM ZW MT JM TT BB BS HK PH PK GI IM JE GG LK",
        "es": "ES MX AR CO CL PE VE EC UY PY BO CR DO CU GT HN NI PA SV PR GQ", "pt": "PT BR AO MZ CV GW ST TL MO",
        "ca": "ES AD", "gl": "ES", "eu": "ES", "it": "IT CH SM VA", "rm": "CH", "lb": "LU", "fy": "NL", "af": "ZA",
        "ga": "IE", "cy": "GB", "gd": "GB", "mt": "MT", "da": "DK FO GL", "fo": "FO", "is": "IS", "sv": "SE FI AX",
        "fi": "FI", "no": "NO SJ", "nb": "NO SJ", "nn": "NO SJ", "et": "EE", "lv": "LV", "lt": "LT", "pl": "PL",
        "cs": "CZ", "sk": "SK", "hu": "HU", "ro": "RO MD", "bg": "BG", "el": "GR CY", "tr": "TR CY", "az": "AZ",
        "sl": "SI", "hr": "HR BA", "bs": "BA", "sr": "RS BA ME XK", "me": "ME", "mk": "MK", "sq": "AL XK MK ME",
        "uk": "UA", "ru": "RU BY KZ KG", "be": "BY", "ka": "GE", "hy": "AM", "kk": "KZ", "ky": "KG", "uz": "UZ",
        "ja": "JP", "ko": "KR KP", "zh": "CN TW HK MO SG", "vi": "VN", "th": "TH", "lo": "LA", "km": "KH", "my": "MM",
        "id": "ID", "ms": "MY BN SG", "fil": "PH", "tl": "PH", "hi": "IN", "bn": "BD IN", "ta": "LK IN SG MY",
        "si": "LK", "ur": "PK IN", "ne": "NP", "fa": "IR AF", "ps": "AF", "he": "IL", "sw": "KE TZ UG", "am": "ET",
        "ar": "MA DZ TN LY EG SD SA AE QA BH KW OM YE IQ SY LB JO PS IL MR",
    }.items()
}  # fmt: skip


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Customer(Quiet):
    """One record as it was read: what was typed, what it says, and what each room made of it."""

    typed: Mapping[str, Any]  # canonical field -> value exactly as it came
    text: Mapping[str, str]  # canonical field -> the text of it, tidied; empty ones are absent
    record: Mapping[str, Any]  # canonical field -> standardised; as typed where nothing was changed
    host_names: Mapping[str, str]  # canonical field -> the host's own name
    given: Mapping[Any, Any]  # the host's whole record, under its own names, as it came
    country: str | None = None
    language: str | None = None
    name: Parsed[Any] | None = None
    organisation: Parsed[Any] | None = None
    address: Parsed[Any] | None = None
    email: Parsed[Any] | None = None
    phone: Parsed[Any] | None = None
    mobile: Parsed[Any] | None = None
    birth_date: Parsed[Any] | None = None
    identifiers: Mapping[str, Parsed[Any]] = dataclasses.field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    completions: tuple[Completion, ...] = ()
    ran: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    lacks: frozenset[str] = frozenset()  # fields of ours that the host says he has no place for

    _SPOKEN = frozenset({"country", "language", "findings", "ran", "skipped"})

    @property
    def rooms(self) -> Mapping[str, Parsed[Any]]:
        """What each room read, by its name; a room that had nothing to read is absent."""
        named = ("name", "organisation", "address", "email", "phone", "mobile", "birth_date")
        found = {room: parsed for room in named if (parsed := getattr(self, room)) is not None}
        return {**found, **self.identifiers}

    def host_name(self, field: str) -> str:
        """Give the host's name of a canonical *field*: our own, where the host has none and uses ours for nothing else.

        A field that the record lacked gets a value when a part is moved into it.
        """
        name = self.host_names.get(field)
        if name is None:
            name = field
            while name in self.given:
                name += "_"
        return name


def read(
    record: object,
    *,
    country: str | None = None,
    language: str | None = None,
    fields: Mapping[str, str | None] | None = None,
    today: dt.date | None = None,
    reference: Reference | None = None,
    limits: Limits = LIMITS,
    directory: AddressDirectory | Patient | None = None,
) -> Customer:
    """Read one *record*, each field in its room.

    Standardises what is beyond doubt, guesses nothing, and looks at no two
    fields together, except where they are parts of one name or one address.
    A room that fails is skipped, and the rest of the record is still read.

    Args:
        record: A mapping, dataclass, pydantic or attrs model, or named tuple; under
            the host's own field names. Values may be anything: see ``values``.
        country: ISO 3166-1 alpha-2 code of the record, where it does not say so itself.
        language: Language tag of the form, where the record does not say so. In a country where
            it is not spoken it says nothing of how names and dates are written, and is not heard.
        fields: The host's names for our fields, where ``aliases`` does not know them; ``None`` leaves a key
            alone, and beside a name of ours says that the host has no such field.
        today: The day on which the record is read; without it no date is called too new or too old.
        reference: Tables; ``None`` is the library's own.
        limits: The longest texts, and the most fields, that are looked into.
        directory: A register that is asked whether the address exists.

    Raises:
        TypeError: *record* is no record.
        ValueError: *fields* names no field of ours.

    >>> customer = read({"E-mail": " a@example.org", "shoe size": 43})
    >>> customer.text, customer.host_names
    ({'email': 'a@example.org'}, {'email': 'E-mail'})
    """
    given = entries(record)
    names = mapping(given, fields) if len(given) <= limits.fields else {}
    typed = dict(zip(names.values(), map(given.__getitem__, names), strict=True))
    texts, changes, findings = _texts(typed, limits)
    if not names:
        findings += nothing_read(given, fields, limits)
    land = _country(texts.get("country"), reference) or country
    tongue = _language(texts.get("language")) or _spoken(language, land)
    host_names = dict(zip(names.values(), names, strict=True))
    desk = _Desk(texts, host_names, land, tongue, today, reference, directory)
    rooms = desk.rooms()
    suggestions: list[Suggestion] = []
    completions: list[Completion] = []
    for parsed in rooms.values():
        changes += parsed.changes
        findings += parsed.findings
        suggestions += parsed.suggestions
        completions += parsed.completions
    if fields:
        host_names |= {field: key for key, field in fields.items() if field and field not in host_names}
    return Customer(
        typed=typed,
        text=_tidied(texts),
        record=_standardised(typed, texts, changes),
        host_names=host_names,
        given=given,
        country=land,
        language=tongue,
        **dict(zip(_SINGLE, map(rooms.get, _SINGLE), strict=True)),
        identifiers={room: rooms[room] for room in IDENTIFIERS if room in rooms},
        changes=_from_typed(changes, typed),
        findings=tuple(findings),
        suggestions=_caused(suggestions),
        completions=tuple(completions),
        ran=tuple(rooms),
        skipped=(*(unread(given, names, fields) if len(names) < len(given) else ()), *desk.skipped),
        lacks=frozenset(key for key, field in (fields or {}).items() if field is None and key in FIELDS),
    )


def _texts(typed: Mapping[str, Any], limits: Limits) -> tuple[dict[str, str], list[Change], list[Finding]]:
    """Give the text of each field that has one, with what was done to it on the way, and what is to be said of it."""
    values = typed.values()
    if _TEXT.issuperset(map(type, values)) and "".join(values).isascii():
        short = max(map(len, values), default=0) <= min(limits.text, limits.whole)
        if short and all(map(str.strip, values)):  # as in most records: nothing to be done or said
            return dict(typed), [], []
    texts: dict[str, str] = {}
    changes: list[Change] = []
    findings: list[Finding] = []
    for field, value in typed.items():
        text, done, said = reading(field, value, limits)
        if text is not None:
            texts[field] = text
        changes += done
        findings += said
    return texts, changes, findings


def _tidied(texts: Mapping[str, str]) -> dict[str, str]:
    tidied = tidy_all(texts.values())
    found = dict(zip(texts, tidied, strict=True))
    return found if all(tidied) else {field: text for field, text in found.items() if text}


def _caused(suggestions: list[Suggestion]) -> tuple[Suggestion, ...]:
    """Give what the rooms would guess; what follows from one question about the country has that as its cause."""
    return tuple(
        [dataclasses.replace(item, cause=OTHER_COUNTRY) if item.code == OTHER_COUNTRY else item for item in suggestions]
    )


def _from_typed(changes: list[Change], typed: Mapping[str, Any]) -> tuple[Change, ...]:
    """Let the first change of a field that was typed blank start from the blanks, so that they can be given back."""
    seen: set[str] = set()
    found = []
    for change in changes:
        value = typed.get(change.field)
        if change.before is None and change.field not in seen and isinstance(value, str) and value:
            change = dataclasses.replace(change, before=value)  # noqa: PLW2901
        seen.add(change.field)
        found.append(change)
    return tuple(found)


_SINGLE = ("name", "organisation", "address", "email", "phone", "mobile", "birth_date")


@dataclass(slots=True)
class _Desk:
    """Hands the texts of one record to the rooms."""

    texts: Mapping[str, str]
    names: Mapping[str, str]  # canonical field -> the host's own name
    country: str | None
    language: str | None
    today: dt.date | None
    reference: Reference | None
    directory: AddressDirectory | Patient | None
    skipped: list[Skipped] = dataclasses.field(default_factory=list)

    def rooms(self) -> dict[str, Parsed[Any]]:
        """Read every field that has a text, in the order in which a person looks at them."""
        texts, found = self.texts, {}
        of_name, of_address = _in_their_order(tuple(texts))
        where = {"country": self.country, "reference": self.reference}
        spoken = {**where, "language": self.language}
        if parts := {field: texts[field] for field in of_name}:
            found["name"] = self._ask("names", parts, **spoken)
        if text := texts.get("organisation"):
            found["organisation"] = _own_firm(self._ask("organisations", text, **where), found.get("name"))
        if parts := {field: texts[field] for field in of_address}:
            found["address"] = address = self._ask("addresses", parts, directory=self.directory, **spoken)
            for item in address.findings if address is not None and self.directory is not None else ():
                if item.code == UNANSWERED:
                    self.skipped.append(Skipped("address_directory", str(item.facts.get("reason"))))
        if text := texts.get("email"):
            found["email"] = self._ask("emails", text, **where)
        for field in ("phone", "mobile"):
            if text := texts.get(field):
                parsed = self._ask("phones", text, field=field, **where)
                found[field] = self._abroad(text, field, parsed, found.get("address"))
        if text := texts.get("birth_date"):
            found["birth_date"] = self._ask("dates", text, today=self.today, **spoken)
        for field in IDENTIFIERS:
            if text := texts.get(field):
                kind = local_number(self.names[field]) or field
                found[field] = self._ask("identifiers", text, field=field, kind=kind, **where)
        return {room: parsed for room, parsed in found.items() if parsed is not None}

    def _abroad(
        self, text: str, field: str, parsed: Parsed[Any] | None, address: Parsed[Any] | None
    ) -> Parsed[Any] | None:
        """Wait with a number typed without its country, while it is asked in which country the address lies."""
        other = next((item for item in address.suggestions if item.code == OTHER_COUNTRY), None) if address else None
        if other is None or parsed is None:
            return parsed
        there = self._ask("phones", text, field=field, country=other.after, reference=self.reference)
        if there is None or there.value is None or there.verdict is Verdict.FIX:
            return parsed
        if parsed.value is not None and parsed.value.e164 == there.value.e164:
            return parsed
        offer = Suggestion(
            field,
            text,
            there.value.e164,
            other.confidence,
            (Evidence(NUMBERING_PLAN, 3.3),),
            NO_COUNTRY,
            OTHER_COUNTRY,
        )
        said = Finding(NO_COUNTRY, Severity.WARN, field, (0, len(text)))
        return Parsed(parsed.typed, None, (said,), suggestions=(offer,))

    def _ask(self, room: str, what: str | Mapping[str, str], **options: object) -> Parsed[Any] | None:
        try:
            return _parse_of(room)(what, **options)
        except Exception as error:  # noqa: BLE001 - one room's fault must not cost the host the whole record
            _LOG.error("the room %s failed with %s; the record goes on without it", room, type(error).__name__)
            self.skipped.append(Skipped(room, "error", {"error": type(error).__name__}))
            return None


_PERSON = "organisation.person_in_company_field"


def _own_firm(firm: Parsed[Any] | None, name: Parsed[Any] | None) -> Parsed[Any] | None:
    """Ask nothing of who trades under his own name: the person of the same record is the firm."""
    family = fold(getattr(name.value, "family_name", None) or "") if name is not None else ""
    if firm is None or not family or f" {family} " not in f" {fold(firm.typed)} ":
        return firm
    return dataclasses.replace(
        firm,
        findings=tuple(
            dataclasses.replace(item, severity=Severity.INFO) if item.code == _PERSON else item
            for item in firm.findings
        ),
    )


@lru_cache(maxsize=256)  # the records of one host have the same fields, and those of most are filled
def _in_their_order(given: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give which of the fields *given* are parts of the name, and which of the address."""
    parts = [tuple(field for field in order if field in given) for order in (NAME_FIELDS, ADDRESS_FIELDS)]
    return parts[0], parts[1]


@cache
def _parse_of(room: str) -> Callable[..., Parsed[Any]]:
    """Open a room when its first text comes: each brings tables and libraries of its own."""
    found: Callable[..., Parsed[Any]] = importlib.import_module(f"firsttimeright.fields.{room}").parse
    return found


def _country(text: str | None, reference: Reference | None) -> str | None:
    """Read the record's own country, which tells the other rooms where they are."""
    return (reference or standard()).country(text) if text else None


def _language(text: str | None) -> str | None:
    """Read the record's own language, as a tag or as a word; another text is no language."""
    if text is None:
        return None
    word = text.strip()
    return _LANGUAGES.get(fold(word)) or (word.replace("_", "-") if _TAG.fullmatch(word) else None)


@lru_cache(maxsize=256)
def _spoken(language: str | None, land: str | None) -> str | None:
    """Hear the form's language only where people write in it: a Dutch form for Britons does not make a name Dutch."""
    if language is None or land is None:
        return language
    countries = _SPOKEN_IN.get(language.replace("_", "-").partition("-")[0].strip().lower(), frozenset())
    return language if land in countries else None


def _standardised(typed: Mapping[str, Any], texts: Mapping[str, str], changes: list[Change]) -> dict[str, Any]:
    record = {**typed, **{name: text for name, text in texts.items() if type(typed[name]) in (bytes, list, tuple)}}
    for change in changes:
        record[change.field] = change.after
    return record
