"""Plain names read at once: words that can only be given names, an infix and a family name, in that order.

Most names are these. A word is plain when it is written as names are (*Jansen*) and stands in none of the lists that
any reader of this room looks words up in; a row of such words has one reading, whoever reads it, but for what the
tables of names say of their order, and that is asked here as it is there.
"""

from __future__ import annotations

from collections.abc import Mapping

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.given_field import COMPANY_FIRST, NO_GIVEN
from firsttimeright.fields.names.habits import NATURAL, Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.order import REGISTER, TURNING, read_turned
from firsttimeright.fields.names.quiet import BRAND_STARTS, INFIXES, is_plain, is_syllable
from firsttimeright.fields.names.tokens import key, tokenise
from firsttimeright.fields.names.value import PersonName
from firsttimeright.findings import Span
from firsttimeright.reference.world import check_country
from firsttimeright.text.scripts import Repaired

__all__ = ["read_plain", "read_plain_fields"]

_NO_GIVEN = NO_GIVEN | COMPANY_FIRST
_CONFIDENCE = Draft().confidence


def read_plain(text: Repaired, how: Habits, known: Knowledge) -> PersonName | None:
    """Read a text of two to five words that are all plain, or infix words between such; ``None`` for any other text.

    The words before the infix, or before the last word, are the given names: so every reader of this room would have
    it, since none of them finds a word that it acts upon. Left to these are names whose order the tables question.
    """
    words = text.text.split(" ")
    count = len(words)
    if not 1 < count < 6 or how.language not in NATURAL or not (is_plain(words[0]) and is_plain(words[-1])):
        return None
    if key(words[0]) in BRAND_STARTS or (count > 2 and any(map(is_syllable, map(key, words)))):
        return None
    given = 1
    while given < count - 1 and is_plain(words[given]):
        if known.is_family_only(words[given], how.country):
            return None
        given += 1
    bound = given < count - 1
    if bound and not INFIXES.issuperset(words[given:-1]):
        return None
    check_country(how.country)
    questioned = how.country in (TURNING if bound else REGISTER)
    if questioned and read_turned(tokenise(text), Draft(), how, "mixed", known):
        return None
    whole, family = text.text, words[-1]
    end = len(words[0]) if given == 1 else len(" ".join(words[:given]))
    start = len(whole) - len(family)
    infix = whole[end + 1 : start - 1] if bound else None
    spans: dict[str, Span] = {"given_names": text.span(0, end)}
    if infix is not None:
        spans["infix"] = text.span(end + 1, start - 1)
    spans["family_name"] = text.span(start, len(whole))
    return PersonName(given_names=whole[:end], infix=infix, family_name=family, spans=spans, confidence=_CONFIDENCE)


def read_plain_fields(fields: Mapping[str, str], how: Habits) -> tuple[PersonName, dict[str, str]] | None:
    """Read one plain given name and a plain family name, each in its field; ``None`` for any other fields.

    The infix may stand before the family name or in a field of its own, and a partner's name beside it. The
    tables are not asked: what stands in a field is what the field is called, unless a word tells otherwise.

    Returns:
        The name, and its fields in standard form.
    """
    given, typed = fields.get("given_name"), fields.get("family_name")
    if not given or not typed or not is_plain(given) or key(given) in _NO_GIVEN:
        return None
    row, partner = fields.get("infix"), fields.get("partner_family_name")
    if len(fields) != 2 + (row is not None) + (partner is not None):
        return None
    own, theirs = _apart(typed, how), _apart(partner, how) if partner else ("", "")
    if own is None or theirs is None or (row and (own[0] or not INFIXES.issuperset(row.split(" ")))):
        return None
    check_country(how.country)
    infix, family = row or own[0], own[1]
    standard = {"given_name": given, "infix": infix, "family_name": family}
    standard |= {"partner_infix": theirs[0], "partner_family_name": theirs[1]}
    spans = {"given_names": (0, len(given))}
    if row:
        spans["infix"] = (0, len(row))
    spans["family_name"] = (0, len(typed))
    name = PersonName(
        given_names=given,
        infix=infix or None,
        family_name=family,
        partner_infix=theirs[0] or None,
        partner_family_name=theirs[1] or None,
        name_order="partner-own" if partner else "own",
        spans=spans,
        confidence=_CONFIDENCE,
    )
    return name, {field: text for field, text in standard.items() if text}


def _apart(text: str, how: Habits) -> tuple[str, str] | None:
    """Take an infix and a plain family name apart; ``None`` for any other text."""
    if is_plain(text):
        return "", text
    infix, _, family = text.rpartition(" ")
    if infix and is_plain(family) and how.language in NATURAL and INFIXES.issuperset(infix.split(" ")):
        return infix, family
    return None
