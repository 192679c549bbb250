"""Which of the separate fields of a name a finding is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from firsttimeright.fields.names import codes, content
from firsttimeright.findings import Finding
from firsttimeright.reference.words.remarks import REMARKS
from firsttimeright.text.scripts import repair

__all__ = ["at_home", "wordless"]

_GARBLED = frozenset(("mojibake", "entity", "lookalike", "lost"))
_READ = ("given_name", "family_name", "initials", "infix", "partner_family_name", "nickname", "full_name", "titles",
         "salutation")  # fmt: skip
_HOLDS: Mapping[str, Callable[[str], bool]] = {
    codes.EMAIL.name: lambda text: content.special(text) == "email",
    codes.URL.name: lambda text: content.special(text) == "url",
    codes.ADDRESS.name: lambda text: content.special(text) == "address",
    codes.COMPANY.name: lambda text: bool(text.strip()),
    codes.DIGITS.name: lambda text: any(map(str.isdigit, text)),
    codes.REMARK.name: lambda text: (
        any(mark in text for mark in "!#*<>([{;:}|\\~=") or any(word.casefold() in REMARKS for word in text.split())
    ),
    codes.ENCODING.name: lambda text: (
        any(mark in text for mark in "?@€$") or not _GARBLED.isdisjoint(repair(text).notes)
    ),
}


def at_home(findings: Iterable[Finding], fields: Mapping[str, str | None]) -> tuple[Finding, ...]:
    """Say a finding about what a text holds of the field that holds it: an e-mail address in the given name is there.

    >>> found = codes.EMAIL.at("family_name")
    >>> at_home([found], {"given_name": "a@example.org", "family_name": "Vis"})[0].field
    'given_name'
    """
    return tuple(_at_home(finding, fields) for finding in findings)


def wordless(fields: Mapping[str, str | None]) -> tuple[Finding, ...]:
    """Ask about fields of a name that hold signs only; a dash or a full stop is how one leaves a field empty.

    >>> [item.field for item in wordless({"given_name": "???", "family_name": "-"})]
    ['given_name']
    """
    return tuple(
        codes.IMPLAUSIBLE.at(field, reason="no_letters")
        for field in ("given_name", "family_name")
        if _signs_only((fields.get(field) or "").strip())
    )


def _signs_only(text: str) -> bool:
    return not (
        text[:1].isalnum()
        or set(text) <= _LEFT_EMPTY
        or any(map(str.isalnum, text))
        or any(unicodedata.category(sign) in _UNSEEN for sign in text)
    )


_LEFT_EMPTY = frozenset("-.–—/*")
_UNSEEN = frozenset(("Cf", "Cc", "Zs", "Mn", "Mc"))  # what repairs are for


def _at_home(finding: Finding, fields: Mapping[str, str | None]) -> Finding:
    holds = _HOLDS.get(finding.code)
    if holds is None or holds(fields.get(finding.field) or ""):
        return finding
    found = next((name for name in _READ if holds(fields.get(name) or "")), None)
    return replace(finding, field=found, span=None) if found else finding
