"""Plain names read at once: words that can only be given names, an infix and a family name, in that order.

Most names are these. A word is plain when it is written as names are (*Jansen*) and stands in none of the lists that
any reader of this room looks words up in; a row of such words has one reading, whoever reads it, but for what the
tables of names say of their order, and that is asked here as it is there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from firsttimeright.fields.names.company_fields import COMPANY_FIRST
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import BEGINS, take_before
from firsttimeright.fields.names.given_field import NO_GIVEN
from firsttimeright.fields.names.habits import NATURAL, Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.order import REGISTER, TURNING, read_turned
from firsttimeright.fields.names.quiet import BRAND_STARTS, INFIXES, are_letters, is_plain, is_syllable
from firsttimeright.fields.names.tokens import key, tokenise
from firsttimeright.fields.names.value import PersonName
from firsttimeright.fields.names.writing import write_title
from firsttimeright.findings import Span
from firsttimeright.reference.words.salutations import FORMS
from firsttimeright.reference.words.titles import SEXED
from firsttimeright.reference.world import check_country
from firsttimeright.text.scripts import Repaired

__all__ = ["read_plain", "read_plain_fields"]

_NO_GIVEN = NO_GIVEN | COMPANY_FIRST
_CONFIDENCE = Draft().confidence


def read_plain(text: Repaired, how: Habits, known: Knowledge) -> PersonName | None:
    """Read a text of plain words, with infix words between such, and a salutation or initials in front, or ``None``.

    The words before the infix, or before the last word, are the given names: so every reader of this room would have
    it, since none of them finds a word that it acts upon. Left to these are names whose order the tables question.
    """
    words = text.text.split(" ")
    count = len(words)
    if not 1 < count < 7 or not is_plain(words[-1]) or how.language not in NATURAL:
        return None
    letters = _are_initials(words[0])
    start = 0 if letters or is_plain(words[0]) else 1
    given = _given_end(words, start, how, known)
    if given < start or (not start and key(words[0]) in BRAND_STARTS):
        return None
    draft = None
    if start or (letters and key(words[0]) in BEGINS):
        draft = _front(text, words, start, how)
        if draft is None:
            return None
    bound = given < count - 1
    if not start:
        check_country(how.country)
    if how.country in (TURNING if bound else REGISTER) and count - start > 1:
        tokens = tokenise(text)[start:]
        if len(tokens) != count - start or read_turned(tokens, Draft(), how, "mixed", known):
            return None
    return _written(text, words, start, given, draft)


_INITIALS = re.compile(r"(?:[A-Z]\.)+")


@lru_cache(maxsize=16_384)
def _are_initials(word: str) -> bool:
    """Tell whether *word* is initials, each with its stop, and nothing that is written like them."""
    return "." in word and _INITIALS.fullmatch(word) is not None and are_letters(word)


def _front(text: Repaired, words: list[str], start: int, how: Habits) -> Draft | None:
    """Take one form of address of a man or a woman, or one title, from the front; ``None`` where it is not just this.

    Where *start* is 0, initials stand there, and none of these.

    A title that is written otherwise than it was typed is left to others, as is one that tells the sex or stands before
    a single name.
    """
    first, folded = words[0], key(words[0])
    if folded not in BEGINS or (start and first.isupper()) or first == "M." or words[1] in INFIXES:
        return None
    draft, tokens = Draft(), tokenise(text)
    left = len(take_before(tokens, draft, how, "mixed"))
    if len(tokens) != len(words) or draft.kind != "person" or draft.unparsed:
        return None
    if not start:
        return draft if left == len(tokens) else None
    if left != len(tokens) - 1 or (draft.salutation and (draft.before or not draft.sex)):
        return None
    if draft.salutation:
        return draft if folded in FORMS else None
    same = left > 1 and folded not in SEXED and write_title(tokens[:1], how, "mixed") == first
    return draft if same else None


def _given_end(words: list[str], start: int, how: Habits, known: Knowledge) -> int:
    """Find where the given names or initials that begin at *start* end; -1 where the words are not all plain."""
    last = len(words) - 1
    if start == last:
        return start
    if last - start == 1 and known.begins_family(words[start], how.country):
        return -1
    if last - start > 1 and any(map(is_syllable, map(key, words[start:]))):
        return -1
    at = start + 1
    if not _are_initials(words[start]):
        if not is_plain(words[start]):
            return -1
        while at < last and is_plain(words[at]):
            if known.begins_family(words[at], how.country):
                return -1
            at += 1
    return at if at == last or INFIXES.issuperset(words[at:last]) else -1


def _written(text: Repaired, words: list[str], start: int, given: int, draft: Draft | None) -> PersonName:
    """Make the name: given names or initials are the words from *start* to *given*, and *draft* has its salutation."""
    whole, family = text.text, words[-1]
    begin = len(words[0]) + 1 if start else 0
    title = draft is not None and bool(draft.before)
    end = begin + len(" ".join(words[start:given])) if given > start else begin
    last = len(whole) - len(family)
    spans: dict[str, Span] = {}
    before = infix = None
    if start and not title:
        spans["salutation"] = text.span(0, begin - 1)
    letters = given > start and "." in words[start]
    if given > start:
        before = whole[begin:end]
        spans["initials" if letters else "given_names"] = text.span(begin, end)
    if given > start and end + 1 < last:
        infix = whole[end + 1 : last - 1]
        spans["infix"] = text.span(end + 1, last - 1)
    spans["family_name"] = text.span(last, len(whole))
    if title:
        spans["titles_before"] = text.span(0, begin - 1)
    return PersonName(
        salutation=words[0] if start and not title else None,
        titles_before=(words[0],) if title else (),
        initials=before if letters else None,
        given_names=None if letters else before,
        infix=infix,
        family_name=family,
        gender=draft.sex if draft is not None else None,
        spans=spans,
        confidence=_CONFIDENCE,
    )


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
    standard = {"given_name": given, "infix": infix, "family_name": family} if infix else {
        "given_name": given, "family_name": family,
    }  # fmt: skip
    if partner:
        standard |= {"partner_infix": theirs[0]} if theirs[0] else {}
        standard["partner_family_name"] = theirs[1]
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
    return name, standard


def _apart(text: str, how: Habits) -> tuple[str, str] | None:
    """Take an infix and a plain family name apart; ``None`` for any other text."""
    infix, _, family = text.rpartition(" ")
    if family == text:  # one word; several are not plain together
        return ("", text) if is_plain(text) else None
    if infix and is_plain(family) and how.language in NATURAL and INFIXES.issuperset(infix.split(" ")):
        return infix, family
    return None
