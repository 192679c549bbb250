"""The front of a name: forms of address and titles."""

from __future__ import annotations

import re

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.titles import title_run
from firsttimeright.fields.names.tokens import Token, plain
from firsttimeright.reference.words.salutations import PHRASES, Salutation
from firsttimeright.reference.words.titles import BEFORE, PHRASED, WARY
from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

__all__ = ["BEGINS", "beside_title", "match_salutation", "says_for_whom", "take_before"]


def match_salutation(tokens: list[Token], at: int, how: Habits) -> Salutation | None:
    """Find the longest salutation that begins at *at*."""
    rows = PHRASES.get(tokens[at].key)
    if not rows:
        return None
    left = len(tokens) - at
    second = tokens[at + 1].key if left > 1 else None
    best = None
    for row in rows:
        words = row.words
        if len(words) > 1 and (words[1] != second or len(words) > left):
            continue
        if row.only is not None and how.language not in row.only:
            continue
        if len(words) > 2 and any(tokens[at + index].key != word for index, word in enumerate(words)):
            continue
        if row.kind == "couple" and words == ("mrs",) and not any(token.key in _AND for token in tokens[at:]):
            continue  # the plural of mr. stands before two persons
        if best is None or len(words) > len(best.words) or (len(words) == len(best.words) and _nearer(row, best, how)):
            best = row
    return _SISTER if best is not None and best.words == _SISTER.words and how.language in _NO_SENOR else best


_SISTER, _NO_SENOR = Salutation(("sr",), None, "en"), ("en", "nl", "de", "fr")  # Sr. Mary Smith, Sr Marie
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_AND = wordset("en & and und et")
BEGINS = frozenset((*PHRASES, *BEFORE, *(phrase.split()[0] for phrase in PHRASED)))  # salutations and titles


def _nearer(row: Salutation, best: Salutation, how: Habits) -> bool:
    return row.language == how.language != best.language


def take_before(tokens: list[Token], draft: Draft, how: Habits, typed: str, *, whole: bool = True) -> list[Token]:
    """Take salutations and titles from the front of *tokens*; give what is left.

    Args:
        tokens: The words, in order.
        draft: Receives what is found.
        how: The form's habits.
        typed: How the name was typed.
        whole: A name must remain; ``False`` for a field that holds nothing but these.
    """
    at = 0
    keep = 1 if whole else 0
    if how.language == "my" and len(tokens) > 1 and tokens[0].key in ("u", "daw", "ko", "ma", "maung", "naw", "saw"):
        draft.before.append(tokens[:1])
        at = 1
    while (left := len(tokens) - at) > keep:
        token = tokens[at]
        if token.key in (",", "/", "-", ":") and at:
            at += 1
            continue
        if token.key not in BEGINS and token.text not in _THE:
            break
        if (
            "." in token.text[:-1]
            and len(token.key) < 4
            and _INITIALS.fullmatch(token.text)
            and not (token.key in _DIRECTIONS and left > 2 and match_salutation(tokens, at + 1, how))
        ):
            break  # M.S. Dhoni, D.R. Jansen, T.A.V. Vos, but not T.A.V. MEVR. VOS
        row = match_salutation(tokens, at, how)
        if row is not None and left - len(row.words) < keep:
            row = None
        sure = not whole and (row is None or row.words[0] != "mr" or typed == "salutation")
        if row is not None and (sure or _is_salutation(tokens[at:], row, draft, how, typed)):
            at += _take_salutation(tokens[at:], row, draft)
            continue
        count = title_run(tokens[at:], draft, how, typed, keep) or _office(tokens[at:], draft, how, keep)
        if not count:
            break
        title = tokens[at : at + count]
        had = [[token.key for token in one] for one in draft.before]
        new = [token.key for token in title]
        if new not in had or (at and new == had[-1] and draft.before[-1][0] is tokens[at - 1] and how.language == "de"):
            draft.before.append(title)  # in German, Dr. Dr. is somebody who is it twice
        at += count
    return tokens[at:]


_THE = ("le", "la")
_OFFICES = wordset(
    """president presidente maire directeur directrice professeur professeure docteur juge cure ministre prefet prefete
    consul ambassadeur ambassadrice recteur rectrice doyen doyenne senateur senatrice depute deputee pasteur notaire"""
)


def _office(tokens: list[Token], draft: Draft, how: Habits, keep: int) -> int:
    """Count the words of a French office behind a form of address: *Madame le Maire*, *M. le Président*."""
    if how.language != "fr" or not draft.salutation or len(tokens) - 2 < keep or tokens[0].text not in _THE:
        return 0
    return 2 if tokens[1].key in _OFFICES else 0


def beside_title(tokens: list[Token], draft: Draft, how: Habits) -> list[Token]:
    """Take the form of address of the second person, where the first has a title alone: *Dr et Mme Petit*."""
    row = match_salutation(tokens, 0, how) if draft.before and not draft.salutation else None
    if row is None or row.kind != "person" or not row.sex or len(row.words) >= len(tokens):
        return tokens
    draft.kind, draft.sex, draft.salutation = "couple", None, tokens[: len(row.words)]
    return tokens[len(row.words) :]


def _take_salutation(tokens: list[Token], row: Salutation, draft: Draft) -> int:
    found = tokens[: len(row.words)]
    if row.sex and draft.sex and row.sex != draft.sex:
        draft.sex = None
        draft.kind = "couple"
    elif row.sex and not draft.sex:
        draft.sex = row.sex
    if row.kind != "person":
        draft.kind = row.kind
        if row.kind == "couple":
            draft.sex = None
    told = row.sex or row.kind != "person"
    if not draft.salutation or (told and (draft.kind == "couple" or "told" not in draft.seen)):
        name = _without_direction(found) if told else found
        draft.unparsed += found[: len(found) - len(name)]
        if told and says_for_whom(plain(draft.salutation)):  # z. Hd. Frau Schmid
            draft.unparsed += draft.salutation
            draft.salutation = []
        draft.salutation += name
    elif not _had(found, draft.salutation):
        draft.unparsed += found
    if told:
        draft.seen.add("told")
    return len(row.words)


def _had(found: list[Token], before: list[Token]) -> bool:
    """Tell whether the same words stand there already: Dhr. Dhr. Kees Mol."""
    keys = [token.key for token in before]
    return all(token.key in keys for token in found)


_DIRECTIONS = wordset("tav aan an ter attentie van t a v z h")  # t.a.v. mevrouw: to whom, not how he is addressed


def _without_direction(tokens: list[Token]) -> list[Token]:
    """Leave out the words before a salutation that only say whom a letter is for."""
    start = 0
    while start < len(tokens) - 1 and tokens[start].key in _DIRECTIONS:
        start += 1
    return tokens[start:]


def _is_salutation(tokens: list[Token], row: Salutation, draft: Draft, how: Habits, typed: str) -> bool:
    word = row.words[0]
    rest = tokens[len(row.words) :]
    if len(row.words) > 1:
        return True
    if word == "mr":
        return _is_mister(tokens, draft, how, typed)
    if word == "g":
        return "." in tokens[0].text
    if word == "da":  # Dª, doña; elsewhere it begins a family name
        return "ª" in tokens[0].text
    if word == "m":  # French M. = Monsieur, unless initials go on: M. P. Durand may be either
        return tokens[0].text in ("M.", "M", "m.") and not draft.salutation
    if (
        word in ("sr", "fr", "d", "sn", "me", "hr")
        and "." not in tokens[0].text
        and typed != "lower"
        and tokens[0].text.isupper()
    ):
        return False
    if word in (
        "heer",
        "jongeheer",
        "jongedame",
        "heren",
        "dames",
        "gezin",
        "erben",
        "wijlen",
        "boedel",
        "perhe",
        "miss",
        "don",
        "dona",
        "frau",
        "herr",
        "master",
        "bay",
    ):
        return bool(rest) and rest[0].text != ","  # Heer, J. de
    return True


def _is_mister(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> bool:
    """Tell English *Mr* (and French *Mr*) from Dutch *mr.*, master of laws."""
    if how.language != "nl":
        return True
    if draft.salutation or draft.before:
        return False
    text = tokens[0].text
    rest = [token for token in tokens[1:] if token.text.isalpha() or len(token.text) > 1]
    if rest and (rest[0].key in BEFORE and rest[0].key not in WARY):
        return False
    if not text.startswith("M") or (text.isupper() and typed == "upper"):
        return False
    names = [token for token in rest if not is_initials(token, typed)]
    if len(names) < len(rest):
        return False
    if len(rest) == 1:
        return True
    return "." not in text and not infix_run(rest, 0, how, alone=True)


_FOR_ATTENTION = frozenset((
    "tav", "t a v", "tnv", "ten name van", "ter attentie van", "attn", "attention", "fao", "zhd", "z hd", "zhd von",
    "z hd von", "zh", "zu handen", "zu handen von", "a l'attention de", "geachte", "beste",
))  # fmt: skip


def says_for_whom(salutation: str | None) -> bool:
    """Tell whether words before a name only say for whom a letter is: they are no salutation to keep as one.

    >>> says_for_whom("t.a.v."), says_for_whom("Dhr.")
    (True, False)
    """
    return bool(salutation) and fold(salutation or "").replace(".", "").strip(" :") in _FOR_ATTENTION
