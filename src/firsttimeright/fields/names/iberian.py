"""Spanish, Portuguese and Catalan names: given names, then one family name or two."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import GIVEN_SHORT, is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import family_parts, place_given
from firsttimeright.fields.names.tokens import Token
from firsttimeright.text.wordlists import wordset

__all__ = ["DEVOTIONS", "after_devotion", "read_iberian"]

DEVOTIONS = wordset("maria ma jose joao juan ana rosa santa carmen mari luz fatima")
_DEVOTED = wordset(
    """carmen pilar rosario mar fatima angeles dolores milagros nieves lourdes guadalupe conceicao concepcion jesus
    gracas luz soledad consuelo mercedes socorro remedios rocio castillo sol paz cruz gloria dores ceu amparo
    montserrat coral lurdes rosa sagrado camino prado valle encarnacion trinidad asuncion esperanza aparecida penha
    deus"""
)


def after_devotion(tokens: list[Token]) -> int:
    """Give the place behind *María del Carmen* or *Maria de los Angeles* before a family name, 0 without."""
    if len(tokens) < 4 or tokens[1].key not in ("del", "de", "da", "do", "das", "dos"):
        return 0
    at = 3 if tokens[2].key in ("la", "las", "los") else 2
    return at + 1 if at + 1 < len(tokens) and tokens[at].key in _DEVOTED else 0


def _units(tokens: list[Token], how: Habits, known: Knowledge) -> list[list[Token]]:
    """Group words with the particles before them, and given names with their devotion."""
    units: list[list[Token]] = []
    at = 0
    while at < len(tokens):
        run = infix_run(tokens, at, how, alone=False) if at else 0
        if tokens[at].key in ("y", "i", "e") and units and at + 1 < len(tokens) and at > 1:
            units[-1] += tokens[at : at + 2]
            at += 2
            continue
        if at + run >= len(tokens):
            run = len(tokens) - 1 - at
        unit = tokens[at : at + run + 1]
        if (
            run
            and len(units) == 1
            and unit[-1].key in _DEVOTED
            and units[0][-1].key in DEVOTIONS
            and at + run + (1 if units[0][0].key in ("maria", "ma") else 2) < len(tokens)
        ):
            units[0] = units[0] + unit
        elif (
            run
            and len(units) >= 2
            and known.given_frequency(units[-1][-1].text, how.country) < 1
            and len(units[-1]) == 1
            and how.language != "pt"
        ):
            units[-1] = units[-1] + unit
        else:
            units.append(unit)
        at += run + 1
    return units


def read_iberian(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Spanish, Portuguese and Catalan names: given names, then one or two family names."""
    if tokens[0].key in ("de", "del") and len(tokens) > 1:
        family_parts(tokens, draft, how)  # De León Garmendia
        return True
    if infix_run(tokens, 0, how, alone=True) and not known.is_given(tokens[0].text, how.country):
        return False
    units = _units(tokens, how, known)
    if len(units) < 2:
        return False
    if is_initials(units[0][0], typed):
        given = 1
        while given < len(units) - 1 and is_initials(units[given][0], typed):
            given += 1
    else:
        given = 1
        # one given name and two family names, or two and two; more given names where they are known as such
        while given < len(units) - 1 and len(units[given]) == 1 and _more_given(units, given, how, known):
            given += 1
    if len(units) == 2 and draft.salutation and len(units[0]) == 1 and _is_borne(units, how, known):
        given = 0  # Sra. García López
    place_given([token for unit in units[:given] for token in unit], draft, typed)
    family = units[given:]
    run = len(family[0]) - 1
    if (
        len(family) == 1
        and run
        and not any(token.key in ("y", "i", "e") for token in family[0])
        and infix_run(family[0], 0, how, alone=False) == run
    ):
        draft.infix, draft.family = family[0][:run], family[0][run:]
    else:
        draft.family = [token for unit in family for token in unit]
    return True


def _is_borne(units: list[list[Token]], how: Habits, known: Knowledge) -> bool:
    """Tell whether both words behind a form of address are family names, and the first is hardly ever given."""
    first, last = units[0][0].text, units[1][-1].text
    borne = known.family_frequency(first, how.country)
    return borne > 20 * known.given_world(first, how.country) + _BORNE and not known.is_given(last, how.country)


_MARY = ("Mª", "M.ª", "Mª.", "MARÍA", "Ma.")
# Given names that a second one often follows: José Vicente, Ana Rosa. Behind another, what is a family name is one.
_HEADS = wordset(
    """jose juan luis francisco fco miguel antonio jesus angel manuel carlos pedro rafael victor marco maria ma ana rosa
    carmen mari"""
)
_OF_THE_OTHER, _OF_THE_SAME, _BEHIND_A_HEAD = 4.0, 0.3, 0.05  # times as often given as borne: then it is given


def _more_given(units: list[list[Token]], at: int, how: Habits, known: Knowledge) -> bool:
    left = len(units) - at  # units from here on
    text = units[at][0].text
    if units[at][0].key in GIVEN_SHORT or text in _MARY:
        return True
    if not known.ready:
        return left > 2
    given = known.given_frequency(text, how.country)
    family = known.family_frequency(text, how.country)
    if left == 2 and how.language in ("es", "gl") and family >= _BORNE and len(units[at - 1]) == 1:
        before = units[at - 1][0]
        if at == 1 and before.key in DEVOTIONS and units[at][0].key in _DEVOTED:
            return given >= _GIVEN  # María Cruz
        if known.are_of_other_sexes(before.text, text, how.country):
            times = _OF_THE_OTHER  # Ana Martín López; but María José Gil
        else:
            times = _BEHIND_A_HEAD if before.key in _HEADS else _OF_THE_SAME
        if given < times * family:
            return False
    return given >= _GIVEN or (given > 0.5 and 4 * family < given) or (given > 0.8 and family < given)


_GIVEN, _BORNE = 10.0, 20.0  # bearers per million of a given name, and of a family name
