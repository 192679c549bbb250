"""The front and the end of a name: salutations and titles before it, degrees and suffixes after it."""

from __future__ import annotations

from dataclasses import dataclass, field

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.tokens import Token, infix_run, is_initials
from firsttimeright.reference.words.salutations import PHRASES, Salutation
from firsttimeright.reference.words.titles import (
    AFTER,
    AFTER_WARY,
    BEFORE,
    GERMAN_PARTS,
    NOBLE,
    SUFFIX_LANGUAGES,
    SUFFIXES,
    WARY,
)
from firsttimeright.text.wordlists import wordset

__all__ = ["Draft", "match_salutation", "take_after", "take_before"]

_FULL_TITLES = wordset(
    """pater pastoor kolonel generaal kapitein majoor kardinaal bisschop broeder zuster burgemeester minister notaris
    luitenant sergeant korporaal admiraal wethouder dominee kapelaan rabbijn imam captain general lieutenant
    commandant apotheker advocaat arts senator ambassadeur deken adjudant brigadier inspecteur wachtmeester pfarrer
    rabbi sheikh pandit reverend rev"""
)  # words in full that are a title before a name
_ONLY_TITLES = {
    "me": ("fr",), "maitre": ("fr",), "pr": ("fr",), "dresse": ("fr",), "on": ("it",), "av": ("tr",), "op": ("tr",),
    "doc": ("cs", "sk", "tr"),
    "uzm": ("tr",), "doç": ("tr",), "yrd": ("tr",), "di": ("at",), "mag": ("de",), "bc": ("cs", "sk"), "fr": ("en",),
    "lic": ("nl", "es", "fr"),
    "eng": ("pt", "it", "es", "ro"), "don": (), "dna": (), "ao": ("de",), "mr": (), "arch": ("it", "de", "fr"),
    "rag": ("it",), "geom": ("it",),
    "hon": ("en",), "col": ("en", "fr", "es"), "em": (), "hc": (), "stud": (), "as": (),
}  # fmt: skip


_AS_WRITTEN = {"fr": ("Pr",), "de": ("RA",)}  # titles without a full stop, in just this case


@dataclass(slots=True)
class Draft:
    """The parts of a name as they are found: words, not yet written out."""

    salutation: list[Token] = field(default_factory=list)
    sex: str | None = None
    kind: str = "person"
    before: list[list[Token]] = field(default_factory=list)
    between: list[list[Token]] = field(default_factory=list)
    after: list[list[Token]] = field(default_factory=list)
    initials: list[Token] = field(default_factory=list)
    given: list[Token] = field(default_factory=list)
    nickname: list[Token] = field(default_factory=list)
    infix: list[Token] = field(default_factory=list)
    family: list[Token] = field(default_factory=list)
    suffix: list[Token] = field(default_factory=list)
    partner_infix: list[Token] = field(default_factory=list)
    partner: list[Token] = field(default_factory=list)
    birth_infix: list[Token] = field(default_factory=list)
    birth: list[Token] = field(default_factory=list)
    unparsed: list[Token] = field(default_factory=list)
    family_first: bool = False
    confidence: float = 0.95
    seen: set[str] = field(default_factory=set)  # what was special: inverted, comma, administrative, ...


def match_salutation(tokens: list[Token], at: int, how: Habits) -> Salutation | None:
    """Find the longest salutation that begins at *at*."""
    rows = PHRASES.get(tokens[at].key)
    if not rows:
        return None
    left = len(tokens) - at
    best = None
    for row in rows:
        words = row.words
        if len(words) > left or (row.only is not None and how.language not in row.only):
            continue
        if any(tokens[at + index].key != word for index, word in enumerate(words)):
            continue
        if best is None or len(words) > len(best.words) or (len(words) == len(best.words) and _nearer(row, best, how)):
            best = row
    return best


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
    while at < len(tokens) - keep:
        token = tokens[at]
        if token.key in (",", "/", "-", ":") and at:
            at += 1
            continue
        row = match_salutation(tokens, at, how)
        if row is not None and len(tokens) - at - len(row.words) < keep:
            row = None
        sure = not whole and (row is None or row.words[0] != "mr" or typed == "salutation")
        if row is not None and (sure or _is_salutation(tokens[at:], row, draft, how, typed)):
            at += _take_salutation(tokens[at:], row, draft)
            continue
        count = _title_run(tokens[at:], draft, how, typed, keep)
        if not count:
            break
        title = tokens[at : at + count]
        if not any([token.key for token in title] == [token.key for token in had] for had in draft.before):
            draft.before.append(title)
        at += count
    return tokens[at:]


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
        draft.salutation += _without_direction(found) if told else found
    if told:
        draft.seen.add("told")
    return len(row.words)


_DIRECTIONS = wordset("tav aan an ter attentie van t a v")  # t.a.v. mevrouw: to whom, not how he is addressed


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
    if word == "mrs" and row.kind == "couple":
        return any(token.key in ("en", "&", "and") for token in rest)
    if word == "m":  # French M. = Monsieur, unless initials go on: M. P. Durand may be either
        return tokens[0].text in ("M.", "M") and not draft.salutation
    if (
        word in ("sr", "fr", "d", "sn", "me", "hr")
        and "." not in tokens[0].text
        and typed != "lower"
        and tokens[0].text.isupper()
    ):
        return False
    if word in (
        "heer",
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
        return bool(rest) and (how.given or len(rest) > 0)
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


def _title_run(tokens: list[Token], draft: Draft, how: Habits, typed: str, keep: int) -> int:
    """Count the words of the title that *tokens* begin with; 0 if none does."""
    token = tokens[0]
    word = token.key
    if word not in BEFORE or len(tokens) - 1 < keep:
        return 0
    stop = token.text.endswith(".")
    follow = tokens[1] if len(tokens) > 1 else None
    chained = bool(draft.before or draft.salutation) or (
        follow is not None and follow.key in BEFORE and follow.key not in WARY
    )
    if word == "em" and follow is not None and follow.key in ("prof", "dr", "drs", "mr", "ir", "ds"):
        return 1
    if (limits := _ONLY_TITLES.get(word)) is not None and how.language not in limits:
        if not (word in ("mr", "em", "hc", "di") and (how.language == "nl" or chained)):
            return 0
        if word in ("em", "hc") and not draft.before:
            return 0
        if word == "di" and how.country != "AT":
            return 0
    if word == "mr" and how.language != "nl" and not (draft.salutation and how.language in ("nl", "en", "de")):
        return 0
    if word in NOBLE and not stop:
        # a title before the family name; alone before a plain word it is a given or family name
        if not follow or not (
            draft.salutation or draft.before or infix_run(tokens, 1, how, alone=True) or how.language == "de"
        ):
            return 0
        if how.language == "de" and len(tokens) < 2:
            return 0
        run = infix_run(tokens, 1, how, alone=True)
        if run and all(is_initials(item, typed) for item in tokens[1 + run :]):
            return 0  # Graaf de A.
    elif (
        word in WARY
        and not stop
        and token.text not in _AS_WRITTEN.get(how.language, ())
        and not (chained and word != "don")
        and not (word in _FULL_TITLES and follow is not None and follow.key != ",")
    ) and not (word in ("sir", "lord", "lady", "dame") and follow is not None and typed != "lower"):
        return 0
    if (
        word in ("ing", "ir", "lt", "maj")
        and not stop
        and not chained
        and typed == "mixed"
        and token.text[0].isupper()
        and how.language not in ("nl", "cs", "de", "at")
    ):
        return 0
    count = 1
    while count < len(tokens) - keep:
        part = tokens[count]
        if (
            part.text == "("
            and count + 2 < len(tokens)
            and tokens[count + 2].text == ")"
            and tokens[count + 1].key in GERMAN_PARTS
        ):
            count += 3
            continue
        if part.key in ("bd", "ret", "em") and "." in part.text and part.text.islower():
            count += 1
            continue
        if (
            part.key in GERMAN_PARTS
            and word in ("dr", "dipl", "dipl-ing", "prof", "mag", "univ")
            and (part.text.islower() or (typed == "upper" and how.language == "de" and len(part.key) > 2))
        ) and ("." in part.text or how.language == "de" or len(part.key) > 2):
            count += 1
            continue
        break
    return count


def take_after(
    tokens: list[Token], draft: Draft, how: Habits, typed: str, *, least: int, comma: bool = False
) -> list[Token]:
    """Take degrees and suffixes from the end of *tokens*, leaving *least* words; give what is left."""
    end = len(tokens)
    while end > least:
        token = tokens[end - 1]
        word = token.key
        if word in SUFFIXES and _is_suffix(token, word, how, comma=comma):
            draft.suffix.insert(0, token)
        elif word in AFTER and _is_degree(token, word, typed, comma=comma):
            draft.after.insert(0, [token])
        elif word in (",", ".") or token.text == ",":
            pass
        else:
            break
        end -= 1
    return tokens[:end]


def _is_suffix(token: Token, word: str, how: Habits, *, comma: bool) -> bool:
    if word in SUFFIX_LANGUAGES and how.language not in SUFFIX_LANGUAGES[word]:
        return False
    if word in ("sen", "jun") and "." not in token.text:
        return comma  # Chin A Sen
    if word in ("v", "vi", "ix"):
        return comma and token.text.isupper()
    if word in ("ii", "iii", "iv", "vii", "viii"):
        return token.text.isupper() or token.text.islower()
    return True


def _is_degree(token: Token, word: str, typed: str, *, comma: bool) -> bool:
    if comma or "." in token.text[:-1]:
        return True
    if word in AFTER_WARY:
        return token.text.isupper() and typed == "mixed"
    if len(word) <= 3 and typed != "mixed":
        return word in ("msc", "bsc", "mba", "llm", "llb", "phd", "rba")
    return not token.text.islower() or word in ("msc", "bsc", "mba", "llm", "llb", "phd", "bba", "emba", "rba", "dphil")
