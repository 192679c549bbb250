"""Putting the answer into the host's words: its fields, its form, and what its user said before."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from firsttimeright.customer import MORE_THAN_STREET, NAME_FIELDS, Customer, Hosted, mapping
from firsttimeright.findings import ONE_DOUBT, Completion, Finding, Severity, Suggestion
from firsttimeright.quality import Accu
from firsttimeright.text.folding import compact

from .refusing import Offer, Refused, fallen, is_refused, refuses

__all__ = [
    "accu_named", "applicable", "at_home", "believable", "empty_only", "placed", "record_of", "settled",
    "unambiguous",
]  # fmt: skip

_PARTS_OF_NAME = frozenset(("given_name", "infix", "family_name"))
_MAIN = {"infix": "family_name", "partner_infix": "partner_family_name"}


def accu_named(host: Callable[[Any], Any], marks: Accu) -> Accu:
    """Say the causes of the four letters of the host's fields."""
    letters = {
        name: dataclasses.replace(
            letter, causes=tuple(map(host, letter.causes)), best=letter.best and host(letter.best)
        )
        for name, letter in marks
        if letter.causes
    }
    return dataclasses.replace(marks, **letters) if letters else marks


def placed(offers: Sequence[Suggestion], customer: Customer, own: Hosted) -> list[Offer]:
    """Fit each guess to the host's form.

    A guess about a part goes into the whole that the host's field holds ("van
    der Brg" becomes "van der Berg"), and one about an infix, where the host has no
    field for it, into the family name.
    """
    if not offers:
        return []
    from firsttimeright.fields.names import join  # the room is open by now

    has = customer.typed.keys() | customer.host_names.keys()
    apart: list[Suggestion] = []
    found: list[Suggestion] = []
    whole = {item.cause for item in offers if item.field == "full_name" and item.cause}
    for item in offers:
        if item.cause in whole and item.field in NAME_FIELDS and item.field not in has:  # the whole is asked about
            continue
        (apart if item.field in _MAIN and item.field not in has else found).append(item)
    made = [(item, _in_place(item, customer, own)) for item in found]
    for infix in apart:
        main = _MAIN[infix.field]
        if main not in own.record:
            made.append((infix, infix))
            continue
        at = next((n for n, (item, _) in enumerate(made) if item.field == main and item.cause == infix.cause), None)
        other = made[at][0] if at is not None and infix.cause else None
        name = other.after if other else customer.record.get(main)
        joined = dataclasses.replace(
            infix,
            field=main,
            before=own.record[main] or None,
            after=join(infix.after, name) or None,
        )
        if other is not None and at is not None:
            made[at] = (other, joined)
        else:
            made.append((infix, joined))
    return made


def applicable(
    offers: Sequence[Offer], customer: Customer, own: Hosted
) -> tuple[Sequence[Offer], tuple[Completion, ...]]:
    """Keep the guesses that the host can put into a field of his; what fills a field that he lacks is a completion.

    Of values that change places all fields must be there. The finding of such a doubt is told all the same.
    """
    if not offers:
        return offers, ()
    # Of a row that shifted a part may be home already: a room moved it.
    offers = [offer for offer in offers if not offer[1].after or own.record.get(offer[1].field) != offer[1].after]
    has = customer.typed.keys() | customer.host_names.keys() | own.record.keys()

    def homeless(offers: Iterable[Offer]) -> list[Offer]:
        return [offer for offer in offers if own.kept_in.get(offer[1].field, offer[1].field) not in has]

    if not (away := homeless(offers)):
        return offers, ()
    offers = _in_other_fields(offers, away, customer, own)
    away = homeless(offers)
    causes = {offer[1].cause for offer in away} - {""}
    staying = [offer for offer in offers if offer not in away]
    torn = {item.cause for _, item in staying if item.cause in causes and _moves(item)}
    kept = [offer for offer in staying if offer[1].cause not in torn]
    filling = (
        Completion(item.field, item.after, item.confidence, item.evidence, item.code)
        for _, item in away
        if item.after and not item.before and item.cause not in torn
    )
    return kept, tuple(filling)


def _moves(item: Suggestion) -> bool:
    """Tell whether what stands in the field would go elsewhere, and be lost where that field lacks."""
    return item.after is None or item.code == _SWAPPED or item.code.startswith("cross.")


def _in_other_fields(offers: Sequence[Offer], away: Sequence[Offer], customer: Customer, own: Hosted) -> list[Offer]:
    """Give initials to the field of the given name that became empty, a telephone number to that of the mobile one.

    And a tail of the name to the whole name.
    """
    found, whole = list(offers), own.record.get("full_name")
    for offer in away:
        made, item = offer
        if offer not in found:
            continue  # it went with the one before
        mates = [each for each in found if each is offer or (item.cause and each[1].cause == item.cause)]
        if item.field == "phone" and "mobile" in customer.host_names and not own.record.get("mobile"):
            found[found.index(offer)] = made, dataclasses.replace(item, field="mobile")
            continue
        if item.field == "initials":
            mate = next((each for each in mates if each[1].field == "given_name" and each[1].after is None), None)
            if mate is not None:
                found[found.index(mate)] = (mate[0], dataclasses.replace(mate[1], after=item.after))
                found.remove(offer)
            continue
        if (
            item.field != "infix"
            or not isinstance(whole, str)
            or not _PARTS_OF_NAME.issuperset(e[1].field for e in mates)
        ):
            continue
        if (meant := _put_right_in(whole, [each[0] for each in mates], customer)) is not None:
            found[found.index(offer)] = made, dataclasses.replace(item, field="full_name", before=whole, after=meant)
            found = [each for each in found if each not in mates]
    return found


def _put_right_in(whole: str, parts: Iterable[Suggestion], customer: Customer) -> str | None:
    """Write a whole name with some of its parts put right."""
    from firsttimeright.fields.names import join

    said = {item.field: item for item in parts}
    name = customer.name.value if customer.name is not None else None
    family = getattr(name, "family_name", None)
    old, new = (
        f"{getattr(said.get('given_name'), side, None) or ''} ".lstrip()
        + join(getattr(said["infix"], side), getattr(said.get("family_name"), side, family))
        for side in ("before", "after")
    )
    at = whole.casefold().rfind(old.casefold())
    return f"{whole[:at]}{new}{whole[at + len(old) :]}" if at >= 0 else None


_CONFLICT, _SWAPPED = "name.gender_conflict", "name.swapped_fields"
_WHOLE_ADDRESS = "field.whole_address_in_street"
_CHANGED_PLACES, _MISPLACED = "field.swapped", "cross.misplaced"
_OF_AN_ADDRESS = ("postcode", "city", "house_number")
_GOT_ITS_FIELD = {
    "field.addition_in_house_number": "house_number_addition",
    "field.addition_in_street": "house_number_addition",
    "field.house_number_in_street": "house_number",
}


def at_home(findings: tuple[Finding, ...], customer: Customer, own: Hosted) -> list[Finding]:
    """Say each finding of the field that the host has for it, and none of them twice of one field."""
    if not findings:
        return []
    names = customer.host_names
    changed = _CHANGED_PLACES in [item.code for item in findings]
    strange = own.kept_in or changed
    if not strange and not [item for item in findings if item.field not in names or item.code == _CONFLICT]:
        return list(findings)  # each is at home, as mostly
    has = customer.typed.keys() | names.keys()

    def home(field: str, code: str) -> str:
        field = own.kept_in.get(field, field)
        main = _MAIN.get(field)
        if main and main in own.record and field not in has:
            return main
        if field == "salutation" and code == _CONFLICT and _stands_before_name(customer):
            return "full_name"
        return "full_name" if field in NAME_FIELDS and field not in has and "full_name" in has else field

    said = {(item.code, item.field) for item in findings if home(item.field, item.code) == item.field}
    kept = []
    for item in findings:
        if _GOT_ITS_FIELD.get(item.code) in own.kept_in:
            continue  # it stays where it was: the host has no other field for it
        stays = item.code == _WHOLE_ADDRESS and item.field in (own.kept_in.get("postcode"), own.kept_in.get("city"))
        if stays and not has.isdisjoint(_OF_AN_ADDRESS):  # and the street is not the form's one line for an address
            item = dataclasses.replace(item, code=MORE_THAN_STREET.name, severity=MORE_THAN_STREET.severity)  # noqa: PLW2901
        if changed:
            item = _where_it_is_now(item, customer, own)  # noqa: PLW2901
        field = home(item.field, item.code)
        if field == item.field:
            kept.append(item)
        elif (item.code, field) not in said:
            said.add((item.code, field))
            kept.append(dataclasses.replace(item, field=field))
    return kept


def _is_moved(field: str, own: Hosted) -> bool:
    return any(change.field == field and change.rule == _CHANGED_PLACES for change in own.changes)


def _has_moved(field: str, customer: Customer, own: Hosted) -> bool:
    return field not in own.record or field not in customer.typed or own.record[field] != customer.typed[field]


def _where_it_is_now(item: Finding, customer: Customer, own: Hosted) -> Finding:
    """Say a finding of the field that got the part; what the host has no field for is asked about where it stands."""
    room = item.code.partition(".")[0]
    if item.code != _CHANGED_PLACES:
        goes = room in _OF_AN_ADDRESS and room in customer.typed and _is_moved(item.field, own)
        return dataclasses.replace(item, field=room, span=None) if goes else item
    if _has_moved(item.field, customer, own):
        return item
    held, code = customer.text.get(item.field, ""), str(customer.record.get("postcode") or "")
    kind = {"kind": "postcode"} if code and compact(code) == compact(held) else {}
    return dataclasses.replace(item, code=_MISPLACED, severity=Severity.WARN, facts=kind)


def _in_place(item: Suggestion, customer: Customer, own: Hosted) -> Suggestion:
    field = own.kept_in.get(item.field, item.field)
    if field == "salutation" and item.code == _CONFLICT and _stands_before_name(customer):
        return _in_full_name(item, own)
    whole, part = own.record.get(field), item.before
    if part and not whole:  # the host's record holds nothing there: a guess about what we took for granted
        return dataclasses.replace(item, before=None)
    if whole == part and field == item.field:
        return item
    if not isinstance(whole, str) or not part:
        return item
    if field == item.field and compact(whole) == compact(part):  # the same, as the host will store it
        return dataclasses.replace(item, before=whole)
    at = whole.rfind(part)
    if at < 0 and len(whole.casefold()) == len(whole):  # else places in the folded text are others: ß, İ
        at = whole.casefold().rfind(part.casefold())
    if item.after is None or at < 0:
        return item
    # Frau Doktor; a name with a remark, or with an address, that nobody wants to lose with a yes
    after = f"{whole[:at]}{item.after}{whole[at + len(part) :]}"
    return dataclasses.replace(item, field=field, before=whole, after=after)


def _stands_before_name(customer: Customer) -> bool:
    """Tell whether the salutation stands with the whole name in one field: there, and nowhere else, it is put right."""
    return not customer.text.get("salutation") and bool(customer.text.get("full_name"))


def _in_full_name(item: Suggestion, own: Hosted) -> Suggestion:
    whole, part = own.record.get("full_name"), item.before
    if not isinstance(whole, str) or not part or item.after is None or part not in whole:
        return item
    before, _, behind = whole.partition(part)
    return dataclasses.replace(item, field="full_name", before=whole, after=f"{before}{item.after}{behind}")


def settled(
    findings: Iterable[Finding], offers: Iterable[Offer], refused: Refused, customer: Customer
) -> tuple[Finding, ...]:
    """Let a doubt that the user answered be no question any more; what blocks goes on blocking."""
    if not refused:
        return tuple(findings)
    offers = tuple(offers)
    gone = fallen(offers, refused, customer)
    answered = {
        (code, item.field)
        for offer in offers
        if offer[0].cause in gone or is_refused(offer, refused, customer)
        for item in offer
        for code in item.codes
    }
    findings = tuple(findings)
    # What is told of two fields is one doubt: a no at either of them is a no.
    both = {item.code for item in findings if item.code in ONE_DOUBT and refuses(refused, item, customer)}
    return tuple(
        dataclasses.replace(item, severity=Severity.INFO)
        if item.severity is Severity.WARN
        and ((item.code, item.field) in answered or item.code in both or refuses(refused, item, customer))
        else item
        for item in findings
    )


def _is_changed(item: Completion, asked: Iterable[Suggestion]) -> bool:
    """Say whether what would be filled in is a part of a whole name that is itself asked about."""
    return item.field in NAME_FIELDS and any(
        guess.field == "full_name"
        and guess.before
        and (guess.code == _SWAPPED or (item.value in guess.before and item.value not in (guess.after or "")))
        for guess in asked
    )


def empty_only(
    completions: Iterable[Completion], record: Mapping[str, Any], own: Mapping[str, Any], asked: Iterable[Suggestion]
) -> tuple[Completion, ...]:
    """Keep completions of fields that are empty and that no question is about: the likeliest of a field, once.

    Empty as the record was read, and in the host's *own* form, where what was typed may have to stay.
    """
    completions = tuple(completions)
    if not completions:
        return ()
    best: dict[str, Completion] = {}
    asked = tuple(asked)
    # Of an address in one field the question is about the whole, and its code says about which part.
    doubted = {name for item in asked for name in (item.field, item.code.partition(".")[0])} if asked else frozenset()
    for item in completions:
        if (
            record.get(item.field)
            or own.get(item.field)
            or (asked and (item.field in doubted or _is_changed(item, asked)))
        ):
            continue
        if item.field not in best or best[item.field].confidence < item.confidence:
            best[item.field] = item
    return tuple(best.values())


_TOO_YOUNG = "cross.too_young_for_title"
_NONSENSE = frozenset(("name.implausible", "name.remark_in_name"))


def believable(completions: tuple[Completion, ...], findings: Iterable[Finding]) -> tuple[Completion, ...]:
    """Leave out the parts of a whole name that is asked about: asdf has no family name, a child no title."""
    for item in findings:
        if item.code in _NONSENSE and item.field == "full_name":
            return tuple([each for each in completions if each.field not in NAME_FIELDS])
        if item.code == _TOO_YOUNG:
            return tuple([each for each in completions if each.field != "titles"])
    return completions


_OF_NAMES = frozenset(
    ("initials", "given_name", "nickname", "infix", "family_name", "partner_infix", "partner_family_name")
)


def unambiguous(
    completions: Iterable[Completion], customer: Customer, fields: Mapping[str, str | None] | None
) -> tuple[Completion, ...]:
    """Leave out the parts of a whole name where a yes would give the host's own field another meaning.

    A bare ``name`` is the whole one; beside a ``given_name`` that the yes puts there it would be read as the
    family name, and lose what stood right in it. *fields* is the host's word on his fields, which holds: what he
    says that he has no field for is not offered, nor put into a key of that name which he wants left alone.
    """
    host = customer.host_names.get("full_name")
    completions = tuple(completions)
    if fields and completions:
        completions = tuple([item for item in completions if fields.get(item.field, item.field) is not None])
    if host is None or not completions:
        return completions
    added = {item.field for item in completions if item.field in NAME_FIELDS} - customer.host_names.keys()
    turned = {field for field in added if mapping([*customer.given, field], fields).get(host) != "full_name"}
    if turned:
        turned |= added & _OF_NAMES  # half of a name is no help
    return tuple([item for item in completions if item.field not in turned])


def record_of(customer: Customer, own: Hosted) -> dict[Any, Any]:
    """Put the standardised values under the host's names, in the host's order; new fields last."""
    record, names = dict(customer.given), customer.host_names
    if names.keys() >= own.record.keys() and all(names.values()):  # no part needs a field of its own, as mostly
        record.update(zip(map(names.__getitem__, own.record), own.record.values(), strict=True))
        return record
    for field, value in own.record.items():
        record[names.get(field) or customer.host_name(field)] = value
    return record
