"""Street lines whose parts have no field of their own: where they go, and in which order they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .reading import Customer

__all__ = ["LINE", "gone_home", "house_before"]

LINE = ("street", "house_number", "house_number_addition", "unit", "box", "po_box")


def gone_home(came_from: dict[str, str], customer: Customer) -> dict[str, str]:
    """Let what stood with the street go home with it, where that stood in the field of postcode or place.

    Not where the place's field holds a part that would have to stay in it.
    """
    field = came_from.get("street", "")
    if field == "postcode" and came_from.get(field) == "street":
        home = {"street": field, field: "street"}
        return {part: home.get(each, each) for part, each in came_from.items()}
    if field != "city" or "street" not in customer.typed:
        return came_from
    beside = {part for part, each in came_from.items() if each == field and part not in LINE}
    if not beside <= {field, *customer.typed}:
        return came_from
    return {part: "street" if part in LINE else part if part == field else each for part, each in came_from.items()}


def house_before(typed: str, value: Any, parts: list[str]) -> str:
    """Give the number that was typed before its street, of a country whose custom is not known: it stays there."""
    from firsttimeright.fields.addresses.grammar import rule_of

    held = [value.components.get(part) for part in ("house_number", "street") if part in parts]
    if len(held) < 2 or rule_of(value.country) is not None or not all(each and each.span for each in held):
        return ""
    return typed[held[0].span[0] : held[1].span[0]].strip(" ,")
