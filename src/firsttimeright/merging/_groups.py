"""Fields that are one value: half of one address and half of another is no address."""

from __future__ import annotations

from collections.abc import Mapping

from ._table import ADDRESS, FAMILY, Column, Table
from ._values import agree

__all__ = ["grouped", "lent"]

_IN_THE_AREA = ("city", "region", "country")  # what a postcode says without a street
_AROUND = ("region", "country")  # and a city


def grouped(table: Table) -> list[tuple[Column, ...]]:
    """Give the columns, those together that travel together; a second address is a value of its own."""
    found: dict[object, list[Column]] = {}
    for number, column in enumerate(table.columns):
        name: object = number
        for fields in (ADDRESS, FAMILY):
            if column.field in fields:
                name = fields, column.main
        found.setdefault(name, []).append(column)
    return list(map(tuple, found.values()))


def lent(table: Table, group: tuple[Column, ...], winner: int, order: list[int]) -> dict[Column, int]:
    """Find the records that lend the winner what it leaves empty: those that are about the same address or name.

    To have nothing in common is not to agree. A lender has to agree with what was lent before.
    """
    if len(group) == 1 or not group[0].main:
        return {}
    told = dict(table.said[winner].whole)
    found: dict[Column, int] = {}
    for place in order:
        theirs = table.said[place].whole
        for column in group:  # of the host's own country nobody moves out by leaving it away
            at_home = column.field == "country" and told.get("country") == theirs.get("country")
            if at_home and table.filled(place, column) and not table.filled(winner, column):
                found.setdefault(column, place)
        if place == winner or not all(
            agree(field, told.get(field, ""), theirs.get(field, "")) for field in _all(group)
        ):
            continue
        for column in group:
            if column in found or not table.filled(place, column):
                continue
            if table.form(winner, column) or not _may_lend(column.field, told, theirs):
                continue
            found[column] = place
            told.setdefault(column.field, theirs[column.field])
    return found


def _all(group: tuple[Column, ...]) -> tuple[str, ...]:
    fields = ADDRESS if group[0].field in ADDRESS else (*FAMILY, "given_name")
    return tuple(field for field in fields if field not in ("address", "full_name"))


def _may_lend(field: str, mine: Mapping[str, str], theirs: Mapping[str, str]) -> bool:
    """Say whether two records that do not contradict each other are about one address, or one name."""
    shared = {name for name, form in mine.items() if form and theirs.get(name)}
    if field in FAMILY:
        return "family_name" in shared or (field == "infix" and "partner_family_name" in shared)
    if mine.get("house_number") and mine.get("house_number_addition", "") != theirs.get("house_number_addition", ""):
        return False  # 4 and 4 B are two doors
    if "address" in shared and mine["address"] == theirs["address"]:
        return True
    near = "postcode" in shared or ("street" in shared and "city" in shared)
    if near and ("house_number" in shared or "street" in shared):
        return True
    return (field in _IN_THE_AREA and "postcode" in shared) or (field in _AROUND and "city" in shared)
