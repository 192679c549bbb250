"""What the user said no to: it is not asked again, in whichever names he or the host speaks of it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from typing import Any

from firsttimeright import messages
from firsttimeright.customer import Customer
from firsttimeright.findings import Completion, Finding, Suggestion
from firsttimeright.reasoning import dismissal

__all__ = ["Dismissable", "Offer", "Refused", "fallen", "in_our_names", "is_refusal", "is_refused", "refusals",
           "refuses", "unrefused",
           "wanted"]  # fmt: skip

Offer = tuple[Suggestion, Suggestion]  # as the rooms made it, and as it fits the host's form
Refused = frozenset[str]  # codes and tokens
Dismissable = str | Suggestion | Completion | Finding

_TOKEN = re.compile(r"[\w.]*/.+/[0-9a-f]{12}", re.DOTALL)


def fallen(offers: Iterable[Offer], refused: Refused, customer: Customer) -> frozenset[str]:
    """Give the causes of which a part was dismissed: half of a swap is no question."""
    return frozenset(
        item.cause for offer in offers if is_refused(offer, refused, customer) for item in offer if item.cause
    )


def wanted(offers: Iterable[Offer], refused: Refused, customer: Customer) -> list[Suggestion]:
    """Leave out what was dismissed, and the second of two equal guesses; the most certain first."""
    offers = tuple(offers)
    if not offers:
        return []
    gone = fallen(offers, refused, customer) if refused else frozenset()
    seen: set[tuple[str, str | None]] = set()
    kept = []
    for offer in sorted(offers, key=lambda offer: -offer[1].confidence):
        item = offer[1]
        if refused and (item.cause in gone or is_refused(offer, refused, customer)):
            continue
        if (key := (item.field, item.after)) not in seen:
            seen.add(key)
            kept.append(item)
    return kept


def refusals(dismissed: Iterable[Dismissable] | Dismissable | None) -> Refused:
    """Read what the user said no to, and refuse what can be none of it: it would be asked again, and nobody would know.

    One code is taken for one, not for a row of letters.

    Raises:
        TypeError: One of them is neither text nor a suggestion, completion or finding.
        ValueError: A text is neither a code nor a token. It is not repeated, for it may be a value.
    """
    if dismissed is None or (type(dismissed) is tuple and not dismissed):  # as of most checks
        return frozenset()
    one = isinstance(dismissed, (str, Suggestion, Completion, Finding))
    if not one and not isinstance(dismissed, Iterable):
        kind = type(dismissed).__name__
        raise TypeError(f"dismissed holds suggestions, completions, findings, their tokens or codes, not {kind!r}")
    items: Iterable[Any] = (dismissed,) if one else dismissed  # type: ignore[assignment]  # seen just above
    tokens = frozenset(each if isinstance(each, str) else dismissal(each) for each in items)
    if strange := sum(not is_refusal(token) for token in tokens):
        raise ValueError(f"dismissed, {strange} of {len(tokens)}: neither a code nor a token (suggestion.token)")
    return tokens


def in_our_names(refused: Refused, customer: Customer) -> Refused:
    """Say tokens of the host's fields of ours as well."""
    if not refused:
        return refused
    ours = {name: field for field, name in customer.host_names.items()}
    split = (token.split("/", 1) for token in refused if "/" in token)
    again = ((code, *rest.rpartition("/")) for code, rest in split)
    found = set()
    for code, head, slash, tail in again:
        if head in ours:
            found.add(f"{code}/{ours[head]}{slash}{tail}")
        elif not head and tail in ours:  # of a finding
            found.add(f"{code}/{ours[tail]}")
    return refused | found


def is_refusal(token: str) -> bool:
    """Say whether a text can be a no: a token, or a code."""
    if _TOKEN.fullmatch(token):
        return True  # also of a code of an earlier version, for hosts keep them
    return token.partition("/")[0] in messages.known()


def is_refused(offer: Offer, refused: Refused, customer: Customer) -> bool:
    """Say whether the user said no to an offer, as it was made or as it was shown."""
    return any(refuses(refused, item, customer) for item in offer)


def refuses(refused: Refused, item: Suggestion | Completion | Finding, customer: Customer) -> bool:
    """Say whether *item* was dismissed: by its code, of its field (by our name or the host's), or itself."""
    fields = {item.field, customer.host_name(item.field)}
    tokens = {item.code, *(f"{item.code}/{field}" for field in fields)}
    if not isinstance(item, Finding):
        tokens |= {dismissal(dataclasses.replace(item, field=field)) for field in fields}
    return not tokens.isdisjoint(refused)


def unrefused(completions: Iterable[Completion], refused: Refused, customer: Customer) -> list[Completion]:
    """Leave out what the user did not want to be filled in."""
    if not refused:
        return list(completions)
    return [item for item in completions if not refuses(refused, item, customer)]
