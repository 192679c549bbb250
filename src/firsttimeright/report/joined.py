"""Several questions put as one: about one person's name, or about two values that neither clearly wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from firsttimeright.findings import Completion, Finding, Suggestion
from firsttimeright.reference.words.salutations import set_apart
from firsttimeright.text.folding import compact

if TYPE_CHECKING:
    from .report import Report

__all__ = ["MARK", "TYPO", "is_whole_name", "moved_from", "quotes", "together", "whole_name"]

TYPO, CONFLICT = "name.typo_suspect", "name.gender_conflict"
MARK = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands for a value while its marks are looked for

_OF_A_NAME = frozenset((TYPO, CONFLICT))
# In the order in which a person is addressed; register order stands in lists, not in a question to him.
_COMPANY = "name.company_in_person_field"
_OF_A_FIRM = ("initials", "given_name", "infix", "family_name")  # a whole name stays: a firm may be the customer
_NAME = ("salutation", "given_name", "infix", "family_name")
_IN_ONE_FIELD = ("salutation", "full_name")
_PART_OF_IT = "full_name."  # how the cause of a suggestion for a part of the full name begins
_QUOTED = re.compile(rf"([“„«\"][\s\u00a0\u202f]?)?{MARK}([\s\u00a0\u202f]?[”“»\"])?")


def together(
    items: Sequence[Suggestion], ours: Mapping[str, str], own_words: frozenset[str]
) -> list[tuple[Suggestion, ...]]:
    """Group what is asked in one sentence, each group where its first stands.

    Args:
        items: The suggestions, the most certain first.
        ours: The host's field names to ours.
        own_words: Codes for which the host has words of its own: these stay by themselves.
    """
    groups: list[list[Suggestion]] = []
    for item in items:
        rivals = next((group for group in groups if _compete(group[0], item)), None)
        if rivals is None:
            groups.append([item])
        else:
            rivals.append(item)
    name = [group for group in groups if _is_of_the_name(group, ours) and own_words.isdisjoint((group[0].code,))]
    fields = {ours.get(group[0].field, group[0].field) for group in name}
    if len(name) < 2 or len(fields) < len(name) or not (fields <= {*_NAME} or fields <= {*_IN_ONE_FIELD}):
        return [tuple(group) for group in groups]
    whole = [group[0] for group in name]
    return [tuple(whole if group is name[0] else group) for group in groups if group is name[0] or group not in name]


def _compete(one: Suggestion, other: Suggestion) -> bool:
    return (
        bool(one.before and one.after and other.after)
        and not (one.cause or other.cause)
        and (one.field, one.before, one.code) == (other.field, other.before, other.code)
    )


def _is_of_the_name(group: Sequence[Suggestion], ours: Mapping[str, str]) -> bool:
    item = group[0]
    return (
        len(group) == 1
        and item.code in _OF_A_NAME
        and (not item.cause or item.cause.startswith(_PART_OF_IT))
        and bool(item.before and item.after)
        and ours.get(item.field, item.field) in {*_NAME, *_IN_ONE_FIELD}
    )


def is_whole_name(group: Sequence[Suggestion | Completion]) -> bool:
    """Say whether a group of :func:`together` is about a whole name."""
    return len({item.field for item in group}) > 1


def whole_name(group: Sequence[Suggestion], report: Report, shown: Callable[[str | None, str], str]) -> str:
    """Write the name as it would be with all of *group* taken, each part as *shown*."""
    taken = {item.field: item.after for item in group}
    parts: list[str] = []
    for field in _IN_ONE_FIELD if report.fields.get("full_name", "full_name") in taken else _NAME:
        host = report.fields.get(field, field)
        value = taken.get(host, report.record.get(host))
        if isinstance(value, str) and parts and field == "full_name":
            value = set_apart(value)[1]  # it is addressed already, and once is enough
        if isinstance(value, str) and value:
            parts.append(shown(value, host))
    return " ".join(parts)


def moved_from(
    item: Completion, findings: Sequence[Finding], record: Mapping[str, object], hosts: Mapping[str, str]
) -> tuple[str, ...]:
    """Give the host's fields that a value to be filled in stands in, and leaves: a firm among the parts of a name.

    Where the host lacked a field for it, it is a completion; what would be left behind would be asked about next.
    A host with names of his own, whose form may show and save no field but his, keeps it where it stands: as with the
    addition to a house number, only one who uses ours is given a field that he had not.
    """
    if item.code != _COMPANY:
        return ()
    told = {each.field for each in findings if each.code == item.code}
    texts = {
        name: value
        for field in _OF_A_FIRM
        if hosts.get(field, field) == field
        and isinstance(value := record.get(name := hosts.get(field, field)), str)
        and value.strip()
    }
    meant = compact(item.value)
    for names in ([name for name in texts if name in told], list(texts)):
        if names and compact("".join(texts[name] for name in names)) == meant:
            return tuple(names)
    return ()


def quotes(said: str) -> tuple[str, str]:
    """Give the marks that a sentence sets around its value, which stands as ``MARK``.

    >>> quotes(f"Did you mean “{MARK}”?"), quotes(f"Did you mean {MARK}?")
    (('“', '”'), ('', ''))
    """
    found = _QUOTED.search(said)
    if found is None or not (found[1] and found[2]):
        return "", ""
    return found[1], found[2]
