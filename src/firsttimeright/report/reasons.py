"""Which reasons for a question are told: the weightiest, and how many others there are."""

from __future__ import annotations

from collections.abc import Sequence

from firsttimeright.findings import Evidence, Facts

__all__ = ["MOST_REASONS", "against", "reasons"]

MOST_REASONS, _MOST_OF_EACH = 3, 3  # of one question, and of each of several that are asked in one
USUAL, RARER, UNLISTED = "evidence.meant_is_usual", "evidence.typed_is_rarer", "evidence.typed_is_unlisted"
NOBODYS = "evidence.typed_is_nobodys"  # told in any case, whatever it weighs: it settles whether anybody is called so
_OF_TYPED = frozenset((UNLISTED, NOBODYS))
_OF_SEVERAL = {  # what is said of one name, and of each of several to choose from
    USUAL: "report.several_are_usual", "report.only_meant_is_known": "report.only_several_are_usual",
    "report.meant_is_known": "report.several_are_known", "report.rare_meant_is_known": "report.only_several_are_known",
}  # fmt: skip
_COUNTED = 0.1  # bearers per million: of fewer it is not known how many times as many another name has
ONLY_MEANT, RARE_MEANT, KNOWN = "report.only_meant_is_known", "report.rare_meant_is_known", "report.meant_is_known"
_OF_USE = frozenset((USUAL, RARER, ONLY_MEANT, RARE_MEANT, KNOWN))  # all say how usual a name is
_USUAL = 50.0  # bearers per million from which it is said of a name that it is common
_OF_ANOTHER_WORD = frozenset(
    ("name.given_of_other_sex", "name.title_of_other_sex")
)  # said of a salutation, in any case

_CONTRADICT = frozenset(  # witnesses for what was typed; how rare a name is, or how odd a slip, is said of no question
    f"evidence.{name}"
    for name in (
        "initial_differs", "salutation_differs", "stated_gender_differs", "number_differs", "customers_spell_as_typed",
        "email_has_this_order", "holder_has_this_order", "full_name_has_this_order", "initials_of_given_name",
        "name_was_once_of_men",
    )
)  # fmt: skip

Told = tuple[str, Facts]


def against(evidences: Sequence[tuple[Evidence, ...]], *, joined: bool) -> Told | None:
    """Give the weightiest witness against what is asked; one against a part of it, where the parts stand alone.

    >>> against([(Evidence("a", 9.0), Evidence("evidence.salutation_differs", -5.0))], joined=False)
    ('evidence.salutation_differs', {})
    """
    found = [[piece for piece in evidence if piece.bits < 0 and piece.code in _CONTRADICT] for evidence in evidences]
    if not joined:
        shared = set.intersection(*({piece.code for piece in pieces} for pieces in found))
        found = [[piece for piece in pieces if piece.code in shared] for pieces in found]
    least = min((piece for pieces in found for piece in pieces), key=lambda piece: piece.bits, default=None)
    return (least.code, least.facts) if least is not None else None


def reasons(evidences: Sequence[tuple[Evidence, ...]], *, joined: bool) -> tuple[list[Told], int]:
    """Choose what is told, and count what else speaks for it.

    Args:
        evidences: The evidence of each suggestion that one sentence asks about.
        joined: They are all right or wrong by themselves, so each has reasons of its own; otherwise they
            compete, and only what holds for all of them is a reason.

    >>> reasons([(Evidence("a", 3.0), Evidence("b", 2.0), Evidence("c", 1.0), Evidence("d", 0.5))], joined=False)[1]
    1
    """
    if len(evidences) > 1 and not joined:
        first, *rest = [_told(evidence, MOST_REASONS)[0] for evidence in evidences]
        shared = [one for one in first if all(_of_all(one) in map(_of_all, other) for other in rest)]
        return [(_OF_SEVERAL.get(code, code), facts) for code, facts in shared], 0
    most = MOST_REASONS if len(evidences) == 1 else _MOST_OF_EACH
    found: list[Told] = []
    more = 0
    said: set[str] = set()
    for evidence in evidences:
        told, others = _told(evidence, most)
        found += [one for one in told if _sort(one) not in said]  # of two names, "that name" is said of one
        said.update(map(_sort, told))
        more += others
    return found, more


def _sort(told: Told) -> str:
    return KNOWN if told[0] in _OF_USE else told[0]


def _told(evidence: tuple[Evidence, ...], most: int) -> tuple[list[Told], int]:
    speaking = _speaking(evidence)
    if any(piece.code == USUAL for piece in speaking):
        speaking = [piece for piece in speaking if piece.code != UNLISTED]  # it is told with the other
    told = speaking[:most]
    told += [piece for piece in speaking[most:] if piece.code in _OF_ANOTHER_WORD][:1]
    # Last, what is said of the name as typed: "that name", of the others, is the one in the question just asked.
    told.sort(key=lambda piece: piece.code in _OF_TYPED)
    typed = next((piece for piece in evidence if piece.code in {RARER, UNLISTED}), None)
    said = [_beside(piece, typed) for piece in told]
    left = [piece for piece in speaking if piece not in told and _beside(piece, typed) not in said]
    return list({code: (code, facts) for code, facts in said}.values()), len(left)


def _speaking(evidence: tuple[Evidence, ...]) -> list[Evidence]:
    told = (piece for piece in evidence if piece.bits > 0 or piece.code == NOBODYS)
    return sorted(told, key=lambda piece: (piece.code != NOBODYS, -piece.bits))


def _beside(piece: Evidence, typed: Evidence | None) -> Told:
    """Say how usual a name is beside the one that was typed: how many times, or that the other is in no table."""
    if piece.code != USUAL:
        return piece.code, piece.facts
    per_million = piece.facts.get("per_million")
    rare = isinstance(per_million, float) and per_million < _USUAL
    if typed is None:
        return (KNOWN, {}) if rare else (piece.code, piece.facts)
    if typed.code == UNLISTED:
        return (RARE_MEANT if rare else ONLY_MEANT), {}
    times = typed.facts.get("times")
    borne = typed.facts.get("per_million")
    counted = isinstance(borne, float) and borne >= _COUNTED and isinstance(times, int) and times > 1
    if counted:
        return RARER, typed.facts
    return (KNOWN, {}) if rare else (USUAL, piece.facts)


def _of_all(told: Told) -> tuple[str, str]:
    """Tell reasons of one code apart by what their words name; how many times as frequent is of one name."""
    return told[0], str(told[1].get("kind", "") or told[1].get("times", ""))
