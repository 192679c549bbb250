"""The policy itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from .. import messages
from ..customer import FIELDS, canonical
from ..findings import Audience, Code, Severity, SeverityName
from ..reasoning import BASE_RATE, THRESHOLDS
from ._held import Held

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CODES", "REQUIRED_FIELDS", "Policy"]

_NO_FINDING = ("evidence.", "verdict.", "accu.", "label.", "cli.", "report.")  # what has words and no severity

_EXAMPLES = {
    "severities": "{'email.role': None}",
    "thresholds": "{'*': 0.9}",
    "required": "{'newsletter': ('email',)}",
}

REQUIRED = Code("field.required", Severity.BLOCK)
CODES = (REQUIRED,)

REQUIRED_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "anything": (),
        "newsletter": ("email",),
        "account": ("family_name|full_name|organisation", "email"),
        "delivery": (
            "family_name|full_name|organisation", "street|address|postcode", "house_number|street|address",
            "postcode|address", "city|postcode|address",
        ),
        "call_back": ("family_name|full_name|organisation", "phone|mobile"),
        "invoice": ("family_name|full_name|organisation", "street|address|postcode", "city|postcode|address", "email"),
        "contract": (
            "given_name|initials|full_name", "family_name|full_name", "birth_date", "postcode|address",
            "house_number|address", "email|phone|mobile",
        ),
    }
)  # fmt: skip
"""Use case to the fields that it cannot do without; ``a|b`` means that one of them is enough."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How a host wants to be told, and of what.

    A code is looked up whole first, then by its longest prefix that ends in a
    dot (``email.``), then as ``*``. A threshold is looked up as
    ``field@audience``, ``field``, ``*@audience``, ``*``.

    Args:
        severities: Code or prefix to the severity it gets here; ``None`` keeps silent about it.
        thresholds: Field, ``field@audience``, ``*`` or ``*@audience`` to the least confidence (0..1) at
            which a suggestion is shown. Those not given are the library's own.
        required: Use case to its required fields; ``a|b`` means that one of them is enough.
        use_case: The use case whose fields are required; ``None`` requires nothing.
        max_suggestions: At most so many questions a record; suggestions of one cause are one question. What
            puts right something that blocks comes first and is not counted. With 0 nothing is asked.
        base_rate: Share of records (0..1) in which a given field holds such an error.
        review_at: Probability (0..1) from which a possible duplicate goes to a person (REVIEW).
        mention_at: Probability (0..1) from which a possible duplicate is mentioned and asked about (CONFIRM).

    Raises:
        TypeError: A value is of another type.
        ValueError: The policy contradicts itself; the message says where.

    >>> Policy(severities={"email.": Severity.INFO}).severity("email.role", Severity.WARN).value
    'info'
    >>> Policy(required={"club": ("birth_date",)}, use_case="club", severities={"field.required": None})
    Traceback (most recent call last):
        ...
    ValueError: use case 'club' requires fields, but 'field.required' is silenced
    """

    severities: Mapping[str, Severity | SeverityName | None] = dataclasses.field(default_factory=dict, hash=False)
    thresholds: Mapping[str, float] = dataclasses.field(default_factory=dict, hash=False)
    required: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=lambda: REQUIRED_FIELDS, hash=False)
    use_case: str | None = None
    max_suggestions: int = 3
    base_rate: float = BASE_RATE
    review_at: float = 0.9
    mention_at: float = 0.5

    def __post_init__(self) -> None:
        _refuse_other_kinds(self)
        object.__setattr__(self, "severities", Held(_severities(self.severities)))
        object.__setattr__(self, "thresholds", Held(_thresholds(self.thresholds)))
        object.__setattr__(self, "required", Held({case: tuple(names) for case, names in self.required.items()}))
        _check_thresholds(self)
        _check_numbers(self)
        _check_required(self)

    def __repr__(self) -> str:
        """Show what is not the library's own, as it may be typed."""
        parts, usual = [], Policy()
        for item in dataclasses.fields(self):
            value = getattr(self, item.name)
            if value != getattr(usual, item.name):
                shown = {k: getattr(v, "value", v) for k, v in value.items()} if isinstance(value, Mapping) else value
                parts.append(f"{item.name}={shown!r}")
        return f"Policy({', '.join(parts)})"

    def severity(self, code: str, default: Severity) -> Severity | None:
        """Give the severity of *code* here, *default* where nothing is said of it, ``None`` where it is silenced."""
        if not self.severities:
            return default
        known = cast("Mapping[str, Severity | None]", self.severities)  # since __post_init__
        name = code
        while name:
            if name in known:
                return known[name]
            head = name[:-1].rpartition(".")[0]
            name = f"{head}." if head else ""
        return known.get("*", default)

    def threshold(self, field: str, audience: Audience | str = Audience.STAFF) -> float:
        """Give the least confidence at which a suggestion for *field* is shown to *audience*.

        >>> Policy(thresholds={"family_name": 0.7}).threshold("family_name", "staff")
        0.7
        """
        if not self.thresholds:
            return _of_the_library(field, audience)
        own = self.wanted(field, audience) or _of_the_library(field, audience)
        return max(own, self.threshold(field)) if audience == Audience.PUBLIC else own

    def wanted(self, field: str, audience: Audience | str = Audience.STAFF) -> float:
        """Give the least confidence that the host itself wants for *field*, whatever room the suggestion is from.

        >>> Policy(thresholds={"*": 0.9}).wanted("email"), Policy().wanted("email")
        (0.9, 0.0)
        """
        own = _looked_up(self.thresholds, field, audience) or 0.0
        return max(own, self.wanted(field)) if audience == Audience.PUBLIC else own

    def required_fields(self, use_case: str | None = None) -> tuple[str, ...]:
        """Give what *use_case* (or the policy's own) cannot do without.

        Raises:
            KeyError: The use case is not in ``required``.
        """
        case = use_case or self.use_case
        if case is None:
            return ()
        if case not in self.required:
            raise KeyError(f"unknown use case {case!r}; known: {', '.join(self.required)}")
        return self.required[case]


@lru_cache(maxsize=256)
def _of_the_library(field: str, audience: Audience | str) -> float:
    return _looked_up(THRESHOLDS, field, audience) or 1.0


def _looked_up(table: Mapping[str, float], field: str, audience: Audience | str) -> float | None:
    name = Audience(audience).value
    return next((table[key] for key in (f"{field}@{name}", field, f"*@{name}", "*") if key in table), None)


def _refuse_other_kinds(policy: Policy) -> None:
    """Say what an option looks like that was given as something else."""
    for name, example in _EXAMPLES.items():
        if not isinstance(given := getattr(policy, name), Mapping):
            raise TypeError(f"{name} is a mapping such as {example}, not {type(given).__name__!r}")
    for case, names in policy.required.items():
        if isinstance(names, str):
            raise TypeError(f"required[{case!r}] is a row of fields, such as ({names!r},), not one text")


def _severities(given: Mapping[str, Severity | str | None]) -> dict[str, Severity | None]:
    read: dict[str, Severity | None] = {}
    for code, severity in given.items():
        if not isinstance(code, str):
            raise TypeError(f"severities names codes, such as 'email.role', not {type(code).__name__!r}")
        if code != "*" and "." not in code:
            raise ValueError(f"{code!r} is no code; for all codes that begin so write '{code}.'")
        try:
            read[code] = None if severity is None else Severity(severity)
        except ValueError:
            raise ValueError(f"severity of {code!r} must be info, warn, block or None") from None
    if read:
        _refuse_strangers(read)
    return read


def _refuse_strangers(codes: Iterable[str]) -> None:
    """Refuse what no check reports: a typing error here would leave a code as it was, and nobody would know."""
    known = {name for name in messages.known() if not name.startswith(_NO_FINDING)}
    for code in codes:
        if code == "*" or code in known or (code.endswith(".") and any(name.startswith(code) for name in known)):
            continue
        near = get_close_matches(code, known, n=2)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else "; see docs/findings.md"
        raise ValueError(f"severities names {code!r}, which is no code of a finding{hint}")


def _meant(field: object) -> str:
    """Say which of our fields a name was meant for, or else what they are called."""
    text = field if isinstance(field, str) else ""
    near = [ours] if (ours := canonical(text)) else get_close_matches(text, FIELDS, n=2)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else f"; the fields are: {', '.join(FIELDS)}"


def _thresholds(given: Mapping[str, float]) -> dict[str, float]:
    audiences = {item.value for item in Audience}
    for key, bound in given.items():
        if not isinstance(key, str):
            raise TypeError(f"thresholds names fields, such as 'city' or 'city@public', not {type(key).__name__!r}")
        if isinstance(bound, bool) or not isinstance(bound, (int, float)):
            raise TypeError(f"threshold of {key!r} must be a number between 0 and 1")
        if not 0.0 < bound <= 1.0:
            raise ValueError(f"threshold of {key!r} is {bound}; it is a probability above 0 and at most 1")
        field, at, audience = key.partition("@")
        if at and audience not in audiences:
            raise ValueError(f"threshold {key!r} names no audience; known: {', '.join(sorted(audiences))}")
        if field != "*" and field not in FIELDS:
            raise ValueError(f"threshold {key!r} names no field of ours{_meant(field)}")
    return dict(given)


def _check_thresholds(policy: Policy) -> None:
    """Refuse a bound for the public below the one for staff, whether the host gives that or the library."""
    for key, bound in policy.thresholds.items():
        field, _at, audience = key.partition("@")
        if audience == Audience.PUBLIC.value and bound < (staff := policy.threshold(field)):
            raise ValueError(
                f"{key!r} is {bound}, below {staff} for staff: the public is never asked sooner than staff"
            )


def _check_numbers(policy: Policy) -> None:
    for name in ("base_rate", "review_at", "mention_at"):
        value = getattr(policy, name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{name} must be a number")
        if not 0.0 < value <= 1.0:
            raise ValueError(f"{name} is {value}; it is a probability above 0 and at most 1")
    if policy.review_at < policy.mention_at:
        raise ValueError(
            f"review_at ({policy.review_at}) is below mention_at ({policy.mention_at}): "
            "what is not mentioned cannot be reviewed"
        )
    if isinstance(policy.max_suggestions, bool) or not isinstance(policy.max_suggestions, int):
        raise TypeError("max_suggestions must be a whole number")
    if policy.max_suggestions < 0:
        raise ValueError("max_suggestions must be 0 or more")


def _check_required(policy: Policy) -> None:
    for case, names in policy.required.items():
        for name in names:
            if not isinstance(name, str) or not all(part.strip() for part in name.split("|")):
                raise ValueError(f"use case {case!r} requires a field without a name")
            for part in name.split("|"):
                if part.strip() not in FIELDS:  # it would be missing from every record
                    raise ValueError(
                        f"use case {case!r} requires {part.strip()!r}, which is no field of ours{_meant(part.strip())}"
                    )
    if policy.use_case is None:
        return
    if policy.use_case not in policy.required:
        raise ValueError(f"use case {policy.use_case!r} is not in required; known: {', '.join(policy.required)}")
    if policy.required[policy.use_case] and policy.severity(REQUIRED.name, REQUIRED.severity) is None:
        raise ValueError(f"use case {policy.use_case!r} requires fields, but {REQUIRED.name!r} is silenced")
