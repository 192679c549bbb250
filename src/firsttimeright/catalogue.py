"""Every code that the library can report, gathered from the modules that declare them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from firsttimeright import customer, matching, merging, messages, policy, quality, reasoning, report
from firsttimeright.fields import addresses, dates, emails, identifiers, names, organisations, phones
from firsttimeright.findings import Code, Severity

__all__ = ["MODULES", "RETIRED", "Entry", "Explanation", "entries", "entry", "evidence", "explain", "findings"]

MODULES: tuple[ModuleType, ...] = (
    customer,
    names,
    organisations,
    addresses,
    emails,
    phones,
    dates,
    identifiers,
    reasoning,
    matching,
    policy,
    merging,
    quality,
    report,
)
"""The modules with ``CODES`` (of findings) or ``EVIDENCE`` (of reasons), in a record's order of travel."""

RETIRED: Mapping[str, str] = {}
"""Codes that are no longer reported, each with its successor. A name never gets a second meaning."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: what kind it is, and the module that reports it."""

    code: str
    severity: Severity | None  # None: a reason in an evidence list, which weighs bits
    module: str  # without the package's name

    @property
    def room(self) -> str:
        """The part of the house that it comes from: ``emails``, ``reasoning``, ..."""
        parts = self.module.split(".")
        return parts[1] if parts[0] == "fields" and len(parts) > 1 else parts[0]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code means, for the people who work with it."""

    code: str
    severity: Severity | None
    room: str
    text: str  # the sentence for the person who types, with ‹names› of facts where values go
    when: str  # when it appears
    do: str  # what the host or the user should do
    successor: str | None = None  # the code that took its place, of a retired one


@cache
def entries() -> Mapping[str, Entry]:
    """Map every code to its entry, in the order of ``MODULES``.

    Rooms that are strangers to each other may declare the same code, where both see the same cause;
    the first one has it. As a finding it must weigh the same in both.

    Raises:
        ValueError: Two modules give the same code different severities.
    """
    found: dict[str, Entry] = {}
    for item in (item for module in MODULES for item in _declared(module)):
        first = found.setdefault(item.code, item)
        if first.severity is None and item.severity is not None:
            found[item.code] = item  # a finding that is also given as a reason is listed as a finding
        elif item.severity not in (None, first.severity):
            raise ValueError(f"{item.code} weighs differently in {first.module} and in {item.module}")
    return found


def findings() -> tuple[Entry, ...]:
    """List the codes of findings."""
    return tuple(item for item in entries().values() if item.severity is not None)


def evidence() -> tuple[Entry, ...]:
    """List the codes of evidence."""
    return tuple(item for item in entries().values() if item.severity is None)


def entry(code: str) -> Entry:
    """Look up a code.

    Raises:
        KeyError: No module declares it; the message names the codes that are like it.
    """
    try:
        return entries()[code]
    except KeyError:
        raise KeyError(_unknown(code)) from None


def explain(code: str, language: str = messages.LANGUAGES[0]) -> Explanation:
    """Say what *code* means, when it appears and what to do.

    Raises:
        KeyError: No module declares it; the message names the codes that are like it.
    """
    successor = RETIRED.get(code)
    item = entry(successor or code)
    return Explanation(
        code=code,
        severity=item.severity,
        room=item.room,
        text=messages.text(
            item.code, language, {name: f"‹{name}›" for name in messages.variables(item.code, language)}
        ),
        when=messages.note(item.code, "when", language) or "",
        do=messages.note(item.code, "do", language) or "",
        successor=successor,
    )


def _declared(module: ModuleType) -> Iterable[Entry]:
    name = module.__name__.removeprefix("firsttimeright.")
    codes: tuple[Code, ...] = getattr(module, "CODES", ())
    reasons: tuple[str, ...] = getattr(module, "EVIDENCE", ())
    yield from (Entry(code.name, code.severity, name) for code in codes)
    yield from (Entry(reason, None, name) for reason in reasons)


def _unknown(code: str) -> str:
    from rapidfuzz import process

    near = [name for name, score, _ in process.extract(code, tuple(entries()), limit=3) if score > 60]
    hint = f"; did you mean {' or '.join(near)}?" if near else "."
    return f"no code {code!r}{hint} `firsttimeright explain` lists them all"
