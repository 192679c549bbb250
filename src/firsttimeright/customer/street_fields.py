"""The fields of street and number as a host has them: parts on one line, or what has no field behind the number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .reading import Customer

__all__ = ["LINE", "STRANGE", "box_word", "cut_out", "gone_home", "written"]

LINE = ("street", "house_number", "house_number_addition", "unit", "box", "po_box")
STRANGE = frozenset(("unit", "box", "po_box"))  # parts of an address that are no field of a record


def gone_home(came_from: dict[str, str], customer: Customer) -> dict[str, str]:
    """Let what stood with the street go home with it, where that stood with the place.

    Not where the place's field holds a part that would have to stay in it.
    """
    field = came_from.get("street", "")
    if field != "city" or "street" not in customer.typed:
        return came_from
    beside = {part for part, each in came_from.items() if each == field and part not in LINE}
    if not beside <= {field, *customer.typed}:
        return came_from
    return {part: "street" if part in LINE else part if part == field else each for part, each in came_from.items()}


def box_word(came_from: Mapping[str, str], customer: Customer) -> tuple[str, ...]:
    """Give the fields that stay as typed, as the word for a box stands in one: *Postbus* | *12* is not *12* alone."""
    if came_from.get("po_box") != "house_number" or "street" in came_from or not customer.typed.get("street"):
        return ()
    return tuple(field for field in ("street", "city") if field == "street" or came_from.get(field) == "street")


def written(
    field: str, typed: str, parts: list[str], value: Any, record: Mapping[str, Any], *, asked: bool = False
) -> dict[str, str] | None:
    """Write the parts that came from one field for the fields that the host has.

    While it is *asked* whether the address lies in another country, a line keeps the order that it was typed in;
    so does one whose street ends in a figure, and marks go between that and the number: *C 4, 11*; and one whose
    number goes on with a figure: *10/3*. What came from another field is written as the country does.
    """
    from firsttimeright.fields.addresses import Address, street_line

    if not set(parts) <= set(LINE) or field not in LINE:
        return None
    if field == "house_number_addition" or (field == "house_number" and set(parts) & STRANGE):
        return None
    strange = [part for part in parts if part in STRANGE]
    if field == "street" and "house_number" in record and "po_box" not in parts:
        kept = {part: text for part in parts if part not in STRANGE and (text := getattr(value, part))}
        if not strange:
            return kept
        # "16 bte 4": what stands behind the number is the addition, in the words that were typed
        spans = {part: held.span for part in parts if (held := value.components.get(part)) and held.span}
        if not {"street", "house_number", *strange} <= spans.keys():
            return None
        addition = _behind_line(typed, spans, strange)
        if addition and spans["street"][0] > spans["house_number"][0] and kept.get("house_number_addition"):
            addition = f"{kept['house_number_addition']}, {addition}"  # 23 bis rue Haute, bât. B
        return {**kept, "house_number_addition": addition} if addition else None
    if strange:
        return None
    stood_here = all(held.field == field for part in parts if (held := value.components.get(part)))
    addition = value.house_number_addition or ""
    figures = str(value.street)[-1:].isdigit() or (addition[:1].isdigit() and value.country != "NL")
    kept_order = asked or figures  # 10/3 is no "10 3"; and in the Netherlands it is always 10-3
    if stood_here and (as_typed := _where_it_stood(typed, value, parts, asked=kept_order)) is not None:
        return {field: as_typed}  # of what came from another field, it is not known where it stood in this one
    return {
        field: street_line(
            Address.of({part: getattr(value, part) or "" for part in parts} | {"country": value.country or ""})
        )
    }


def _behind_line(typed: str, spans: Mapping[str, tuple[int, int]], strange: list[str]) -> str:
    """Give what stands behind number and street, up to the end of the parts that have no field."""
    end = max(spans[part][1] for part in strange)
    start = max((spans[part][1] for part in ("street", "house_number") if spans[part][0] < end), default=end)
    behind = typed[start:end].strip(" ,-/").lstrip(". ")
    return behind if behind.count("(") == behind.count(")") else behind.replace("(", "").replace(")", "")


def _where_it_stood(typed: str, value: Any, parts: list[str], *, asked: bool) -> str | None:
    """Write street and number of a country whose custom is not known: in the order and with the marks typed."""
    from firsttimeright.fields.addresses.grammar import rule_of

    held = [value.components.get(part) for part in ("house_number", "street") if part in parts]
    if (
        len(held) < 2
        or (rule_of(value.country) is not None and not asked)
        or not all(each and each.span for each in held)
    ):
        return None
    start, end = held[1].span
    return " ".join(f"{typed[:start]}{value.street}{typed[end:]}".split())


def cut_out(field: str, customer: Customer, parts: list[str]) -> dict[str, str] | None:
    """Give the piece of the text typed that holds *parts* of a street line: *Kerkstraat 5 bus 12* before the place."""
    value = customer.address.value if customer.address is not None else None
    spans = [held.span for part in parts if value and (held := value.components.get(part)) and held.span]
    if field != "street" or "street" not in parts or len(spans) < len(parts) or not set(parts) <= set(LINE):
        return None
    return {field: str(customer.typed[field])[min(start for start, _ in spans) : max(end for _, end in spans)]}
