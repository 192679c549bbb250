"""What stands in brackets or quotes inside a name: a nickname, a salutation, a name at birth, a remark."""

from __future__ import annotations

import re

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import match_salutation
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.marriages import marital, place_marital
from firsttimeright.fields.names.several import is_no_nickname
from firsttimeright.fields.names.titles import take_dutch_titles
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.remarks import REMARKS
from firsttimeright.reference.words.titles import AFTER, BEFORE, SUFFIXES
from firsttimeright.text.wordlists import wordset

__all__ = ["CALLED", "take_asides", "take_called"]

_LETTERS = re.compile(r"(?:[A-Z]\.){2,4}")  # Jan (J.A.M.) Bos
_OPEN, _CLOSE = "([{", ")]}"
_QUOTES = '"“”„«»'


def take_asides(tokens: list[Token], draft: Draft, how: Habits) -> list[Token]:
    """Take what stands in brackets or quotes: a nickname, a salutation, a birth name, a remark."""
    if not any(token.text in _OPEN or token.text in _QUOTES for token in tokens):
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.text in _OPEN or token.text in _QUOTES:
            closing = _CLOSE[_OPEN.index(token.text)] if token.text in _OPEN else _QUOTES
            end = next((index for index in range(at + 1, len(tokens)) if tokens[index].text in closing), len(tokens))
            if not at and token.text in _QUOTES and end + 1 < len(tokens) and tokens[end + 1].text == ",":
                out += tokens[1:end]  # "Nováková Malá", Jana
            else:
                _aside(tokens[at : end + 1], draft, how, tokens[:at], tokens[end + 1 :])
            at = end + 1
            continue
        if token.text in _CLOSE:
            at += 1
            continue
        out.append(token)
        at += 1
    return out


CALLED = wordset("roepnaam roepn rufname")


def take_called(tokens: list[Token], draft: Draft) -> list[Token]:
    """Take the name behind a word that says how somebody is called: *Petrus roepnaam Piet Kroon*."""
    at = next((at for at in range(1, len(tokens) - 1) if tokens[at].key in CALLED), 0)
    if not at or draft.nickname:
        return tokens
    draft.nickname = tokens[at + 1 : at + 2]
    front = tokens[: at - 1] if tokens[at - 1].text == "," and at > 1 else tokens[:at]
    return front + tokens[at + 2 :]


def _aside(tokens: list[Token], draft: Draft, how: Habits, before: list[Token], behind: list[Token]) -> None:
    beside = before + behind
    inner = [token for token in tokens if token.text not in _OPEN + _CLOSE and token.text not in _QUOTES]
    if not inner:
        return
    row = match_salutation(inner, 0, how)
    if row and len(row.words) == len(inner) and row.sex and not draft.salutation:
        draft.salutation, draft.sex = inner, row.sex
        return
    kind = marital(inner[0], how)
    if kind and any(any(map(str.isalpha, token.text)) for token in inner[1:]):
        place_marital(kind, inner, draft, how)
        return
    if not take_dutch_titles(inner, draft, how):
        return
    text = "".join(token.text for token in inner)
    lone = len(beside) == 1 or (len(before) == 1 and behind[0].text == ",")
    if lone and not draft.infix and infix_run(inner, 0, how, alone=True) == len(inner):
        draft.infix = inner  # Meer (van der), Meer (van der), Jan
        return
    if len(inner) == 1 and "-" in inner[0].key and inner[0].key in BEFORE:
        draft.before.append(inner)  # Ute Maier (Dipl.-Psych.)
        return
    if len(inner) == 1 and inner[0].key in _IN_BRACKETS and tokens[0].text in _OPEN:
        draft.after.append(tokens)  # BA (Hons), Sgt. Tanner (Ret.)
        return
    if inner[0].key in SUFFIXES and len(inner) == 1 and not draft.suffix:
        draft.suffix = inner
        return
    if (
        len(inner) == 1
        and tokens[0].text in _OPEN
        and inner[0].key in AFTER
        and (inner[0].text == AFTER[inner[0].key] or (how.english and inner[0].text.isupper()))
    ):
        draft.after.append(inner)  # Andrew Perkins (MBA)
        return
    full = len(beside) > 1 and not draft.initials and not any(is_initials(token, "mixed") for token in beside)
    if full and _LETTERS.fullmatch(text):
        draft.initials = inner  # Jan (J.A.M.) Bos
        return
    called = inner[1:] if inner[0].key == "the" and tokens[0].text in _QUOTES else inner  # George "The Hammer" Novak
    remark = (
        any(token.key in REMARKS for token in called)
        or (len(inner) == 1 and tokens[0].text in _OPEN and _is_cut_short(inner[0].text))
        or (full and text in _SEXES)
        or (len(inner) == 1 and tokens[0].text in _OPEN and is_no_nickname(inner[0], beside, how, last=not behind))
        or not text.replace(".", "").replace("-", "").replace("'", "").isalpha()
    )
    if (
        remark
        or draft.nickname
        or len(called) > 3
        or (tokens[0].text in _OPEN and inner[0].text.islower() and len(inner) > 1)
    ):
        draft.unparsed += tokens
        draft.seen.add("remark")
    else:
        draft.nickname = inner


def _is_cut_short(text: str) -> bool:
    """Tell whether a word in brackets is a remark cut short: *(verst.)*, *(opgez.)*."""
    return len(text) > 4 and text[-1] == "." and text[:-1].isalpha() and text.islower()


_SEXES = frozenset("mvfhw")  # Kees Bos (m): whether a man or a woman, in small letters, is no nickname
_IN_BRACKETS = wordset("hons hon ret retd 2s er")  # deuxième section, en retraite: of French officers
