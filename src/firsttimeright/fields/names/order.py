"""Names in another order: the family name first, by its capitals, its initials, its language or the tables."""

from __future__ import annotations

import re

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run, may_end_infix
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import LONGEST_INFIX, family_parts, place_given, trailing_infix
from firsttimeright.fields.names.tokens import Token, plain
from firsttimeright.reference.letters import bits_a_letter
from firsttimeright.text.wordlists import wordset

__all__ = [
    "REGISTER",
    "TURNING",
    "are_turned",
    "are_unspeakable",
    "is_called_van",
    "is_turned",
    "is_whole",
    "read_administrative",
    "read_joined_syllables",
    "read_trailing_initials",
    "read_turned",
]


def _shouted(token: Token) -> bool:
    return token.text.isupper() and len(token.text.strip(".'-")) > 1 and "." not in token.text


_ALIKE = -5.5  # bits a letter: a row of letters less likely than this is no given name
_ALIKE_BEHIND = -4.0  # behind a family name, where a given name that no table knows is rarer still


_SPOKEN = re.compile("[B-DF-HJ-NP-TV-Z][AEIOUY][B-DF-HJ-NP-TV-Z]")  # FOP van Haaften
_UNKNOWN = ("FNU", "LNU")  # first, last name unknown: what American papers make of a single name


def are_unspeakable(token: Token, family: Token, how: Habits, known: Knowledge, *, behind: bool = True) -> bool:
    """Tell whether capitals beside a known family name are initials though one is a vowel: ABVM JONKERS, BOS AHM."""
    text = token.text
    size = len(text)
    if not (2 <= size <= 5 and text.isascii() and text.isupper() and text.isalpha()) or text in _UNKNOWN:
        return False
    if size > 2 and sum(letter in "AEIOUY" for letter in text) > 1:
        return False
    given = known.given_world(text, how.country)
    if size == 2 and behind and given < _GIVEN_BEHIND and is_initials(token, "mixed"):
        return known.is_family_only(family.text, how.country)  # SMIT BA, as Smit BA; but SMIT AN, who is An Smit
    if given >= 0.5 or (size == 2 and not behind):
        return False
    # in front of a name with capitals and small letters they are as telling as behind one
    front = not behind and not family.text.isupper()
    if front and _SPOKEN.fullmatch(text):
        return False
    told = front or (behind and how.country in TURNING)
    if size > 2 and bits_a_letter(text.lower(), "given") >= (
        _ALIKE_BEHIND if told and size == 3 and not given else _ALIKE
    ):
        return False
    least = 20.0 if size > 3 and not behind else 1.0  # LWAM Tesfay
    return known.family_frequency(family.text, how.country) > max(
        least, known.family_frequency(text, how.country)
    ) and not known.is_given(family.text, how.country)


def read_administrative(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``DUPONT Jean``, ``Jean DE LA TOUR``: the words in capitals are the family name."""
    if typed != "mixed":
        return False
    loud = [token.text.isupper() and _shouted(token) for token in tokens]
    if not any(loud) or all(loud):
        return False
    first, last = loud.index(True), len(loud) - 1 - loud[::-1].index(True)
    names = [token for token, is_loud in zip(tokens, loud, strict=True) if is_loud]
    if not any(len(token.text) > 2 for token in names):
        return False
    quiet = [token for token, is_loud in zip(tokens, loud, strict=True) if not is_loud]
    if not all(loud[first : last + 1]) or any(token.text.islower() for token in quiet):
        return False
    if all(is_initials(token, typed) for token in names):
        return False
    if len(names) == 1 and last == len(tokens) - 1 and are_unspeakable(names[0], tokens[last - 1], how, known):
        return False  # Verburg AHM
    if first == 0:
        if all(known.is_given(token.text, how.country) for token in names) and not any(
            known.is_given(token.text, how.country) for token in quiet
        ):
            return False
        if not _is_register_order(names, quiet, how, known):
            return False
        family_parts(names, draft, how)
        place_given(quiet, draft, typed)
        draft.seen.add("administrative")
        return True
    if last == len(tokens) - 1:
        family_parts(names, draft, how)
        place_given(quiet, draft, typed)
        return True
    return False


def _is_register_order(names: list[Token], quiet: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether capitals in front are the family name, and not a given name typed with the shift key: ANNA Jansen.

    Where registers write so, capitals say it themselves unless the tables clearly deny it; elsewhere the tables must
    agree.
    """
    if not known.ready or (len(names) > 1 and infix_run(names, 0, how, alone=True)):
        return True
    front, back = names[0].text, quiet[0].text
    bits = known.family_bits(front, how.country) - known.family_bits(back, how.country)
    return bits > (_DENIED if how.country in REGISTER or how.family_first else 0.0)


_DENIED = -6.0  # bits: Jan Jansen in France; Martin Thomas and Thomas Martin are well within it


def read_trailing_initials(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Hendriks J.``, ``KONING PCM``, ``JANSEN J.P. VAN DER``, ``Berg van den P.``."""
    last = tokens[-1].text
    if last.isalpha() and min(len(last), len(tokens[-1].key)) > LONGEST_INFIX:
        return False  # most names: neither initials nor an infix
    plain_case = len(last) > 1 and last.isalpha() and last.istitle()
    if plain_case and not may_end_infix(tokens[-1], how) and not is_initials(tokens[-1], typed):
        return False
    size = len(tokens) - trailing_infix(tokens, how)
    body, infix = tokens[:size], tokens[size:]
    if size < 2:
        return bool(body and infix) and _read_infix_behind(body, infix, draft, how, typed, known=known)
    if how.language == "ko" and len(body[-1].text) == 1:
        return False  # Se-hoon O
    if _is_family_and_capitals(body, how, typed, known):
        end = size - 1
    else:
        end = _initials_begin(body, typed, last=not infix)
        if end == size:
            return bool(infix) and _read_infix_behind(body, infix, draft, how, typed, known=known)
        if not _may_stand_behind(body[end:], body[:end], how, typed, known, last=not infix):
            return False
    draft.initials = body[end:]
    if infix:
        draft.family, draft.infix = body[:end], infix
    else:
        family_parts(body[:end], draft, how)
    draft.seen.add("inverted")
    return True


def _read_infix_behind(
    body: list[Token], infix: list[Token], draft: Draft, how: Habits, typed: str, *, known: Knowledge
) -> bool:
    """``Jansen van der``, ``Jansen Jan van der``: no initials, and the infix stands behind."""
    first = body[0]
    is_no_family = is_initials(first, typed) if len(body) > 1 else known.is_given(first.text, how.country)
    if is_no_family or _ends_in_name([*body, *infix], how, typed, known):
        return False
    draft.family, draft.infix = body[:1], infix
    if len(body) > 1:
        draft.given = body[1:]
    draft.seen.add("inverted")
    return True


def _is_family_and_capitals(body: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell of ``van Dijk AHM`` that the capitals are initials, because nobody can be called so."""
    return (
        typed != "lower"
        and are_unspeakable(body[-1], body[-2], how, known)
        and infix_run(body, 0, how, alone=True) == len(body) - 2
    )


def _initials_begin(body: list[Token], typed: str, *, last: bool) -> int:
    """Give the place of the first of the initials at the end, or that behind it; *last*: no infix follows them."""
    end = len(body)
    while end > 1 and (
        (is_initials(body[end - 1], typed) and not (body[end - 1].text in _CUT_SHORT and end < len(body)))
        or (not last and end == len(body) and len(body[end - 1].text) == 1 and body[end - 1].text.isalpha())
    ):
        end -= 1
    return end


_CUT_SHORT = ("v.d.", "v.")  # Berg v.d. P.J.; in capitals they are initials


def _may_stand_behind(
    initials: list[Token], names: list[Token], how: Habits, typed: str, known: Knowledge, *, last: bool
) -> bool:
    """Tell whether these *names* are a family name with *initials* behind it; *last*: no infix follows them."""
    size = len(names) - trailing_infix(names, how)  # JONG DE A, Berg v.d. P.J.
    if any(is_initials(token, typed) for token in names[:size]):
        return False
    lone = all(len(token.text) == 1 for token in initials)
    if lone and (size > 1 or _is_rather_given(names[0].text, how, known)):
        return False  # Bo O, Anna Maria K, Ali B
    if last and len(names) == 1 and how.english and _hides_family(names[0], initials, how, known):
        return False  # Derek H.; but the K. of Anbarasan K. is an initial
    if last and len(names) > 1 and not infix_run(names, 0, how, alone=True) and not trailing_infix(names, how):
        return all("." in token.text for token in initials) and not known.is_given(names[0].text, how.country)
    return True


def _is_rather_given(text: str, how: Habits, known: Knowledge) -> bool:
    """Tell whether *text* is a given name here, or may be one though it is usual as a family name as well: Ali, Lee."""
    if known.is_given(text, how.country):
        return True
    given = known.given_world(text, how.country)
    return given >= _USUAL and known.family_frequency(text, how.country) < _RATHER * given


def _hides_family(name: Token, initials: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether one letter behind a given name stands for the family name, which is not told in full."""
    if len(initials) > 1 or len(initials[0].key) > 1:
        return False
    given, family = known.given_world(name.text, how.country), known.family_most(name.text, how.country)
    return given > 2 * family


_USUAL = 50.0  # bearers per million of a given name
_RATHER = 10.0  # times as many bear it as a family name: then it is one
_NAMES_TOO = wordset("le lo do da la di san al ba der don ben")  # infixes that are family names by themselves


def _ends_in_name(tokens: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether the infix word at the end is a family name: Andrew Lo, Yin Le."""
    first, last = tokens[0], tokens[-1]
    if last.key not in _NAMES_TOO or (typed == "mixed" and last.text.islower()):
        return False
    if known.is_given(first.text, how.country):
        return True
    return how.english and typed == "mixed" and not known.is_family_only(first.text, how.country)


def is_called_van(first: Token, last: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether *Van* is a given name: Van Morrison on an English form, Van Tran."""
    if first.text not in ("Van", "VAN"):
        return False
    if known.eastern_family(last.key):
        return True
    return (
        how.english
        and known.family_most(last.text, how.country) > 20
        and not known.family_most(f"van {last.text}", how.country)
    )


def is_whole(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether a given name and a family name stand here, in that order: *John Smith*."""
    if len(tokens) < 2 or infix_run(tokens, 0, how, alone=True):
        return False
    given = known.given_world(tokens[0].text, how.country)
    return given >= 10 and given > 2 * known.family_most(tokens[0].text, how.country)


def read_joined_syllables(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Chinese-Surinamese names of two or three syllables: Tjon A Ten, Lo Fo Wong, Tjong Ayong."""
    if how.language != "nl" or len(tokens) < 3:
        return False
    end = len(tokens)
    while end > 3 and is_initials(tokens[end - 1], typed) and "." in tokens[end - 1].text:
        end -= 1
    for start in (end - 3, end - 2):
        family = tokens[start:end]
        if not _are_syllables(family, known) or any("." in token.text for token in family):
            continue
        if end < len(tokens) and start:
            return False
        draft.family = family
        draft.seen.add("syllables")
        if end < len(tokens):
            draft.initials = tokens[end:]
        elif start:
            place_given(tokens[:start], draft, typed)
        return True
    return False


def _are_syllables(family: list[Token], known: Knowledge) -> bool:
    first, last = family[0].key, family[-1].key
    if len(family) == 2:
        return known.surinamese(first) and known.syllable(last)
    if not known.syllable(first):
        return False
    return family[1].text in ("A", "a") or (known.syllable(family[1].key) and known.syllable(last))


TURNED = 2.0  # bits: one in twenty thousand names in natural order reach this, six to nine in ten turned ones do
_TURNED = {"PL": 4.0}  # where the tables know less of given names: none of 8,000 names in natural order reach this
REGISTER = ("FR", "IT", "BE", "PL")  # where forms and letters often put the family name first
TURNING = (*REGISTER, "NL", "DE", "AT", "CH")


def is_turned(first: Token, last: Token, how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether two words are clearly a family name and a given name, in that order."""
    if how.country not in TURNING or not known.ready or known.eastern_family(first.key):
        return False
    if is_initials(first, typed) or is_initials(last, typed):
        return False
    return are_turned(first.text, last.text, how, known)


def are_turned(first: str, last: str, how: Habits, known: Knowledge) -> bool:
    """Tell whether the tables alone say so of two words that are neither initials nor eastern family names."""
    if how.country not in TURNING or not known.ready:
        return False
    return known.turned(first, last, how.country) >= _TURNED.get(how.country, TURNED)


def read_turned(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Rossi Mario``, ``Vries de Anna``, ``Van den Eynde Luc``: family name first, as only the tables tell."""
    if how.country not in TURNING or not known.ready:
        return False
    first, last = tokens[0], tokens[-1]
    if len(tokens) == 2:
        told = first.key[:2] == "d'" and known.is_given(last.text, how.country)  # D'AMICO ROSA: nobody is called so
        if how.country not in REGISTER or not (told or is_turned(first, last, how, typed, known)):
            return False
        draft.family, draft.given = [first], [last]
        draft.seen.add("inverted")
        return True
    if is_initials(last, typed):
        return False
    if len(tokens) == 3 and how.country in REGISTER and not infix_run(tokens, 0, how, alone=True):
        if all(is_turned(first, token, how, typed, known) for token in tokens[1:]):
            draft.family, draft.given = [first], tokens[1:]
            draft.seen.add("inverted")
            return True
        return False
    lead = infix_run(tokens, 0, how, alone=True)
    if (
        0 < lead < len(tokens) - 1
        and how.country in REGISTER
        and (found := _behind_infix(tokens, lead, how, typed, known))
    ):
        family_parts(tokens[: lead + 1], draft, how)
        draft.given = found
        draft.seen.add("inverted")
        return True
    if lead and lead == len(tokens) - 2:
        words, main = tokens[:lead], tokens[lead]
    elif not lead and infix_run(tokens, 1, how, alone=True) == len(tokens) - 2:
        words, main = tokens[1:-1], first
    else:
        return False
    infix = " ".join(token.text for token in words)
    here = known.family_frequency(f"{infix} {main.text}", how.country)
    if here < 20:
        return False
    other = known.family_frequency(f"{infix} {last.text}", how.country)
    given = known.given_world(last.text, how.country)
    if other * 20 > here or given < 10 or known.given_world(main.text, how.country) * 2 > here:
        return False
    if known.family_frequency(last.text, how.country) > given:
        return False
    draft.infix, draft.family, draft.given = words, [main], [last]
    draft.seen.add("inverted")
    return True


def _behind_infix(tokens: list[Token], lead: int, how: Habits, typed: str, known: Knowledge) -> list[Token]:
    """Give the given names behind a family name whose infix comes first: *DI STEFANO GIUSEPPE*, *Lo Presti Anna Maria*.

    Nothing stands before the infix, so one of the words behind the first must be the given name, if there is one.
    """
    main, rest = tokens[lead], tokens[lead + 1 :]
    if not 1 <= len(rest) <= 2:
        return []
    if how.country != "IT" and known.family_frequency(plain(tokens[: lead + 1]), how.country) <= 0:
        return []  # in Italy, De, Di and Del begin nothing but a family name
    given = all(
        not is_initials(token, typed)
        and known.given_world(token.text, how.country) >= _GIVEN_BEHIND
        and known.family_frequency(token.text, how.country) * 4 < known.given_world(token.text, how.country)
        for token in rest
    )
    double = known.family_frequency(f"{plain(tokens[:lead])} {rest[-1].text}", how.country) >= _A_FAMILY_TOO
    return [] if not given or (len(rest) == 1 and double and known.is_given(main.text, how.country)) else rest


_GIVEN_BEHIND = 10.0  # bearers per million
_A_FAMILY_TOO = 20.0  # bearers per million of the infix with the last word
