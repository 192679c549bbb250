"""Rows of which every value stands one field too far, offered back in one step in which nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..fields.addresses import parse_postcode, regions
from ..fields.addresses.grammar import grammar
from ..fields.addresses.world import world
from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["SHIFTED", "Look", "house_number", "postcode", "region", "shifted", "street"]

SHIFTED = Code("cross.shifted", Severity.WARN)

Look = Callable[[str, "Scene"], bool]

_PRIOR = 0.002
_LONGEST = 120
_USUAL = 20.0  # bearers per million
_LEAST = 3  # values that stand too far
_NUMBER = re.compile(r"[1-9]\d{0,3}(?:\s?[-/]?\s?[A-Za-z]{1,2})?")
_NAME = re.compile(r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]{2,}){0,3}")
_NUMBER_BEHIND = re.compile(r",?\s+[1-9]\d{0,3}\s?[A-Za-z]?$")
_DIGITS = 5  # characters of the longest house number that is no postcode
_HARD = frozenset(("email", "iban", "birth_date", "phone", "postcode"))  # what these hold can be nothing else


def street(text: str, scene: Scene) -> bool:
    """Tell whether a text is a street by its form, *Lindenallee*, or one that the list has; with its number or bare."""
    if "@" in text or not any(map(str.isalpha, text)):
        return False
    text = _NUMBER_BEHIND.sub("", text)
    if grammar(scene.country).street_word.search(text):
        return True
    return scene.country == "NL" and scene.reference.street_exists(text, "NL") is True


def house_number(text: str, scene: Scene) -> bool:
    """Tell whether a text is a house number, and no postcode: *6211 AB*."""
    return _NUMBER.fullmatch(text) is not None and not (len(text) > _DIGITS and postcode(text, scene))


def region(text: str, scene: Scene) -> bool:
    """Tell whether a text names a region of the record's country: *IL*, *Bayern*."""
    return scene.country is not None and regions.named(text, scene.country, world(scene.reference)) is not None


def postcode(text: str, scene: Scene) -> bool:
    """Tell whether a text is a postcode that is in use in the record's country."""
    if scene.country is None or not any(map(str.isdigit, text)) or len(text) > 12:
        return False
    code = parse_postcode(text, country=scene.country, reference=scene.reference).value
    if not code:
        return False
    try:
        return scene.reference.postcode(code, scene.country) is not None
    except KeyError:
        return False


def shifted(
    scene: Scene, looks: Mapping[str, Look], fields: frozenset[str], stored: Callable[[str, str | None], str | None]
) -> tuple[Claim, ...]:
    """See whether a run of values stands one field too far, in the order in which the host gave the fields.

    Args:
        scene: The record.
        looks: What a value of each field looks like.
        fields: The fields that may be a part of a row.
        stored: Writes a value as a field would hold it.
    """
    order = [field for field in scene.customer.typed if field in fields]
    texts = [scene.typed_text(field) for field in order]
    row = _Row(scene, looks, order, texts)
    for step in (1, -1):
        for run in row.runs(step):
            if row.is_shift(run, step):
                return _back(row, run, step, stored)
    return ()


class _Row:
    """The fields of one record in the host's order."""

    def __init__(self, scene: Scene, looks: Mapping[str, Look], order: list[str], texts: list[str]) -> None:
        self.scene, self.looks, self.order, self.texts = scene, looks, order, texts

    def runs(self, step: int) -> list[list[int]]:
        """Give the runs of values that each belong to the field before, or behind, with empty fields among them."""
        found: list[list[int]] = []
        run: list[int] = []
        for at in range(len(self.order)):
            inside = 0 <= at - step < len(self.order)
            if inside and (self._belongs(at, at - step) or (run and not self.texts[at])):
                run.append(at)
                continue
            found.append(run)
            run = []
        found.append(run)
        return [trimmed for run in found if (trimmed := self._trimmed(run, step))]

    def _trimmed(self, run: list[int], step: int) -> list[int]:
        """Take off the empty fields behind the last, and a name at the far end that may well stand where it belongs."""
        while run and not self.texts[run[-1]]:
            run = run[:-1]
        if len(run) > 1 and self._may_stay(far := self.left(run, step)):
            run = self._trimmed([at for at in run if at != far], step)
        return run

    def _may_stay(self, place: int) -> bool:
        """Tell whether a name is a usual one of its own field's kind, *Klaus*, be it a family name as often."""
        look = {"given_name": self.scene.reference.given_name, "family_name": self.scene.reference.family_name}.get(
            self.order[place]
        )
        found = look(self.texts[place], self.scene.country) if look is not None else None
        return found is not None and found.frequency >= _USUAL

    def _belongs(self, place: int, other: int) -> bool:
        """Whether the value at *place* looks like its neighbour's, and not like its own field's."""
        text = self.texts[place]
        if not text or len(text) > _LONGEST:
            return False
        own, theirs = self.looks.get(self.order[place]), self.looks.get(self.order[other])
        if theirs is None or (own is not None and own(text, self.scene)):
            return False
        return theirs(text, self.scene) or (self.order[other] == "family_name" and self._may_be_family(place, text))

    def _may_be_family(self, place: int, text: str) -> bool:
        """Tell a family name that no table has by where it stands: for an address, or behind a name for *Mrs*."""
        if not _NAME.fullmatch(text):
            return False
        if self.order[place] == "email":
            return True
        salutation = self.scene.typed_text("salutation")
        return (
            self.order[place] == "given_name"
            and "salutation" in self.order
            and not self.looks["salutation"](salutation, self.scene)
            and self.looks["given_name"](salutation, self.scene)
        )

    def is_shift(self, run: list[int], step: int) -> bool:
        """Tell a row that shifted: three values, or two before which a field is empty, one of which is unmistakable.

        What stands where the first of them belongs is written over, and must be unmistakable too, or have a place
        to go: the field that the last one leaves.
        """
        filled = [at for at in run if self.texts[at]]
        if len(filled) < _LEAST - 1:
            return False
        free = self.free(run, step)
        if self.texts[free] and len(filled) < _LEAST:
            return False
        if self.texts[free] and not (
            self.turns(run, step) or self.said_twice(run, step) or self._has_a_place(free, run)
        ):
            return False
        return any(self.order[at - step] in _HARD for at in filled)

    def free(self, run: list[int], step: int) -> int:
        """Give the place where the first of the run belongs."""
        return min(run) - 1 if step > 0 else max(run) + 1

    def left(self, run: list[int], step: int) -> int:
        """Give the place that the last of the run leaves."""
        return max(run) if step > 0 else min(run)

    def said_twice(self, run: list[int], step: int) -> bool:
        """Tell whether what would be written over stands in the row already."""
        text = compact(self.texts[self.free(run, step)])
        return any(text == compact(self.texts[at]) for at in run)

    def turns(self, run: list[int], step: int) -> bool:
        """Tell whether what would be written over belongs in the field that is left."""
        theirs = self.looks.get(self.order[self.left(run, step)])
        text = self.texts[self.free(run, step)]
        return theirs is not None and bool(text) and theirs(text, self.scene)

    def _has_a_place(self, place: int, run: list[int]) -> bool:
        """Tell whether the value at *place* is of the kind of a field that is empty, or left, or lacks."""
        kind = self.kind(place)
        if kind is None:
            return False
        return kind not in self.order or (at := self.order.index(kind)) in run or not self.texts[at]

    def kind(self, place: int) -> str | None:
        """Give the field whose kind the value at *place* is without a doubt, where that is another one."""
        own = self.order[place]
        return next((name for name in _HARD if name != own and self.looks[name](self.texts[place], self.scene)), None)


def _back(row: _Row, run: list[int], step: int, stored: Callable[[str, str | None], str | None]) -> tuple[Claim, ...]:
    scene, order, texts = row.scene, row.order, row.texts
    count = sum(1 for at in run if texts[at])
    evidence = (Evidence("evidence.all_shifted", 6.0 + 4.0 * count, {"fields": count}),)
    gets: dict[int, str | None] = {at - step: stored(order[at - step], texts[at]) for at in run}
    free, left = row.free(run, step), row.left(run, step)
    gets[left] = stored(order[left], texts[free]) if row.turns(run, step) else None
    claims = []
    other = row.kind(free) if texts[free] and gets[left] is None and not row.said_twice(run, step) else None
    if other in order and order.index(other) not in gets and not texts[order.index(other)]:
        gets[order.index(other)] = stored(other, texts[free])
    # What a room moved by itself, and where it moved it to, is shown as it stands now.
    moved = {change.field for change in scene.customer.changes if change.rule.startswith("field.")}
    if gets[left] is None and (driven := _driven_out(row, gets, moved)) is not None:
        theirs = row.looks.get(order[left])
        gets[left] = driven if theirs is None or theirs(driven, scene) else None
    for at, after in sorted(gets.items()):
        now = scene.text(order[at])
        before = (now if order[at] in moved else texts[at]) or None
        if compact(before or "") == compact(after or "") or (after and compact(after) in _ways(scene, order[at], now)):
            continue  # a room put it there by itself
        if after is None and order[at] in moved and now:
            continue  # the place of Gent, which a room put there from elsewhere
        claims.append(Claim(Hypothesis(order[at], before, after, SHIFTED.name, evidence, SHIFTED.name), prior=_PRIOR))
    return tuple(claims)


def _ways(scene: Scene, field: str, now: str) -> tuple[str, ...]:
    """Give what stands in a field; a street with its number before it or behind, which a room took off."""
    number = f"{scene.text('house_number')}{scene.text('house_number_addition')}" if field == "street" else ""
    return compact(now), compact(f"{number}{now}"), compact(f"{now}{number}")


def _driven_out(row: _Row, gets: Mapping[int, str | None], moved: set[str]) -> str | None:
    """Give the one value that a room moved where another belongs, and that would stand nowhere any more."""
    kept = {compact(after or "") for after in gets.values()}
    found = [
        now
        for at, after in gets.items()
        if after and row.order[at] in moved and (now := row.scene.text(row.order[at])) and compact(now) not in kept
    ]
    return found[0] if len(found) == 1 else None
