"""A draft written out: case, titles, infixes, and the name itself."""

from __future__ import annotations

from firsttimeright.fields.names import casing
from firsttimeright.fields.names.abroad import native_cut
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.gendered import gendered
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.initials import is_initials, write_initials
from firsttimeright.fields.names.tokens import Token, plain
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings import Span
from firsttimeright.reference.words.infixes import CELTIC, CHOSEN, PART, WELSH, expand
from firsttimeright.reference.words.salutations import PHRASES
from firsttimeright.reference.words.titles import AFTER, BEFORE, SEXED, SUFFIXES
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = ["finish", "write_title"]


_APOSTROPHES = {"d": "d'", "t": "'t", "s": "'s"}  # lost in Gerrit t Hart


def _write_infix(tokens: list[Token], how: Habits, typed: str, *, first: bool) -> str | None:
    if not tokens:
        return None
    text = plain(tokens)
    text = "von" if text == "v." and how.language == "de" else _APOSTROPHES.get(text, text)
    joined = (
        expand(text.replace(". ", "."))
        if any("." in token.text or "/" in token.text for token in tokens)
        else expand(text)
    )
    if joined == text and len(tokens) > 1:
        joined = " ".join(expand(token.text) if token.key not in ("d", "h", "t") else token.text for token in tokens)
        if joined == "van s":
            joined = "van 's"
        if joined.lower() in ("van t", "in t", "op t", "aan t", "uit t", "voor t", "onder t"):
            joined = joined[:-1] + "'" + joined[-1]
    if tokens[0].text[:1].isupper() and not tokens[0].text.isupper():
        joined = joined[:1].upper() + joined[1:]
    if tokens[0].text.isupper() and typed != "mixed":
        joined = joined.upper()
    return casing.infix(joined, how, typed, first=first)


def _write_name(
    tokens: list[Token], how: Habits, typed: str, *, first: bool, given: bool = False, syllables: bool = False
) -> str:
    words: list[str] = []
    mixed = typed == "mixed" and not syllables
    for index, token in enumerate(tokens):
        text = token.text
        if mixed and text.istitle() and text.isalpha() and text.isascii() and len(text) > 1 and text[:2] != "Ij":
            words.append(text)  # most names
            continue
        if syllables:
            words.append(casing.word(text, how, "mixed" if len(text) > 1 else typed).capitalize())
            continue
        if index and text in _ARTICLES and typed == "mixed" and tokens[index - 1].text.lower() in CELTIC:
            words.append(text)
            continue
        if mixed and text in CHOSEN and _is_chosen(tokens, index, given=given):
            words.append(text)
            continue
        if text in _APOSTROPHES and typed == "mixed" and index < len(tokens) - 1:
            words.append(text)  # t Hart, where no rule says what was cut off
            continue
        if index < len(tokens) - 1 and _joins(token, index, how, typed, first=first):
            words.append(text if typed == "mixed" else text.lower())
            continue
        if "." in text and len(tokens) > 1 and is_initials(token, typed):
            words.append(write_initials(text))
        elif (
            0 < index < len(tokens) - 1
            and len(text) == 1
            and text.isascii()
            and typed != "mixed"
            and is_initials(token, typed)
        ):
            words.append(text.upper() + ".")
        elif " " not in text:
            short = len(text) <= 4 or text[-3:-2] == "-" or token.key in PHRASES  # Jean-P., Mevr. in a name's field
            bare = text if short else text.rstrip(".")
            words.append(casing.word(bare, how, typed, first=first and not index, inner=index > 0))
        else:
            for place, piece in enumerate(text.split(" ")):
                bare = piece.rstrip(".") if len(piece) > 4 and "." not in piece[:-1] else piece  # Tolsma-v.d. Ploeg
                words.append(casing.word(bare, how, typed, first=first and not index, inner=bool(index or place)))
    return " ".join(words)


_ARTICLES = ("an", "na")  # Mac an tSaoir, Mac na Mara


def _is_chosen(tokens: list[Token], index: int, *, given: bool) -> bool:
    """Tell whether somebody chose small letters for a particle: the names around it have their capitals."""
    if (given and not index) or (tokens[index].text == "a" and index == len(tokens) - 1):  # an initial: Maria a
        return False
    others = [token.text for token in tokens if token.text not in CHOSEN and token.key not in casing.CONNECTORS]
    return bool(others) and all(text[:1].isupper() for text in others)


def _joins(token: Token, index: int, how: Habits, typed: str, *, first: bool) -> bool:
    """Tell whether a word is a particle inside a name, which keeps (or gets) its lower case."""
    if token.text in WELSH and typed == "mixed":
        return True
    if token.key not in casing.CONNECTORS or how.belgian or (first and not index):
        return False
    if typed == "mixed":
        return token.text.islower()
    return (bool(index) or how.iberian or token.key not in PART) and how.language != "it"


def _write_salutation(tokens: list[Token], how: Habits, *, behind: bool) -> str:
    """Give a salutation in capitals its usual case; every other way of writing it is somebody's choice.

    *behind*: it is that of a second person: *De heer J. de Vries en mevrouw A. Jansen*.
    """
    text = plain(tokens)
    if not text.isupper() or max(map(len, text.split())) < 3 or any(map(str.isdigit, text)):
        return text  # 8601 AB is no salutation
    words = []
    for index, token in enumerate(tokens):
        word = token.text
        small = (index or behind) and (token.key in _AND or (how.language == "nl" and _is_dutch(token.key)))
        words.append(word.lower() if small else word if "." in word[:-1] else word.capitalize())
    return " ".join(words)


def _is_dutch(word: str) -> bool:
    return {row.language for row in PHRASES.get(word, ()) if len(row.words) == 1} <= {"nl"}


_AND = wordset("en & and und et e y i og och ja ve de of the der du la le las los")


def write_title(tokens: list[Token], how: Habits, typed: str) -> str:
    """Write a title before a name: as usual where it was typed without care, else as it was typed."""
    text = plain(tokens).replace("( ", "(").replace(" )", ")")
    word = tokens[0].key
    if len(tokens) > 1 or how.language in ("pl", "cs", "sk"):
        return text
    if gendered(text):  # Dr.in, Mag.a: only lost capitals are restored
        usual = BEFORE[word].rstrip(".")
        careless = text.islower() or text.isupper()
        return f"{usual[:1].upper()}{usual[1:]}.{text.rpartition('.')[2].lower()}" if careless else text
    if how.language == "nl" and word in BEFORE:
        standard = BEFORE[word]
        if text.lower().rstrip(".") == standard.lower().rstrip(".") or standard.islower():
            return standard if "-" not in standard or not text[:1].isupper() else text
    if word in BEFORE and ((text.isupper() and len(text) > 2) or text.islower() or not text.endswith(".")):
        standard = BEFORE[word]
        if how.language == "de" or how.language in ("en", "es", "it", "fr", "pt", "pl", "cs"):
            standard = standard[:1].upper() + standard[1:] if how.language in ("de", "en") else standard
        if text.rstrip(".").lower() == standard.rstrip(".").lower():
            if how.language == "en" and not text.endswith(".") and not text.isupper() and not text.islower():
                return text
            return standard if typed != "mixed" or text.islower() or how.language == "de" else text
    return text


def _write_suffix(tokens: list[Token], typed: str) -> str:
    words = []
    for token in tokens:
        text = token.text
        if typed in ("upper", "lower") and (text.isupper() or text.islower()):
            text = SUFFIXES.get(token.key, text)
        elif token.key in ("ii", "iii", "iv", "vi", "vii", "viii"):
            text = text.upper()
        words.append(text)
    return " ".join(words)


def _write_degree(tokens: list[Token]) -> str:
    text = plain(tokens)
    standard = AFTER.get(tokens[0].key)
    if standard and "." not in text and (text.islower() or text.isupper()):
        return standard
    return text


def _write_after(groups: list[list[Token]]) -> tuple[str, ...]:
    """Write what stands behind the name; what is in brackets says more of the rest: BA (Hons)."""
    written = [_write_degree(group) if group[0].text != "(" else f"({plain(group[1:-1])})" for group in groups]
    return tuple(sorted(written, key=lambda text: text[0] == "("))


_ITALIAN = wordset("d d' de de' dei degli del dell' della delle dello da dal dall' dalla dalle di la le li lo")


def _keys(tokens: list[Token]) -> list[str]:
    return [token.key for token in tokens]


def finish(draft: Draft, text: Repaired, how: Habits, whole: str, *, behind: bool = False) -> PersonName:
    """Write the draft out as a name; *behind*: of a person named after another."""
    if draft.kind in ("company", "department") or (draft.kind == "family" and draft.unparsed and not draft.family):
        return PersonName(kind=Kind(draft.kind), unparsed=whole, confidence=0.9)
    names = draft.given + draft.family + draft.partner + draft.birth + draft.nickname
    if not names and not draft.initials:
        return PersonName(kind=Kind.UNKNOWN, unparsed=whole, confidence=0.3)
    typed = _typed(draft, names)
    if draft.others and typed != "mixed":  # a word in capitals among others that are not is meant so
        every = [token for one in (draft, *draft.others) for token in (*one.given, *one.family)]
        typed = _typed(draft, every)
    lead = not (draft.given or draft.initials or draft.nickname)
    native = _native(names, how) if len(names) == 1 else None
    first = lead and not draft.between
    infix = _write_infix(draft.infix, how, typed, first=first) if draft.infix else None
    family = None
    if draft.family:
        family = _write_name(
            draft.family, how, typed, first=first and not draft.infix, syllables="syllables" in draft.seen
        )
    if family and not infix and draft.kind == "person":
        infix, family = _glued(family, how)
    elif family and infix and how.language == "it" and infix[:1].isupper() and _ITALIAN.issuperset(_keys(draft.infix)):
        infix, family = None, f"{infix} {family}"  # De Rossi: with a capital it is a part of the name
    given = _write_name(draft.given, how, typed, first=True, given=True) if draft.given else None
    if native:
        given, family = native
    return PersonName(
        salutation=_write_salutation(draft.salutation, how, behind=behind) if draft.salutation else None,
        titles_before=tuple([write_title(group, how, typed) for group in draft.before]) if draft.before else (),
        initials=write_initials(plain(draft.initials)) if draft.initials else None,
        given_names=given,
        nickname=_write_name(draft.nickname, how, typed, first=True, given=True) if draft.nickname else None,
        titles_between=tuple([_write_between(group, how, typed) for group in draft.between]) if draft.between else (),
        infix=infix,
        family_name=family,
        suffix=_write_suffix(draft.suffix, typed) if draft.suffix else None,
        titles_after=_write_after(draft.after) if draft.after else (),
        partner_infix=_write_infix(draft.partner_infix, how, typed, first=first) if draft.partner_infix else None,
        partner_family_name=_write_name(draft.partner, how, typed, first=False) if draft.partner else None,
        name_order="partner-own" if draft.partner else "own",
        birth_infix=_write_infix(draft.birth_infix, how, typed, first=False) if draft.birth_infix else None,
        birth_family_name=_write_name(draft.birth, how, typed, first=False) if draft.birth else None,
        family_first=draft.family_first or native is not None,
        unspaced=native is not None,
        initials_first="initials first" in draft.seen and bool(given),
        kind=_KINDS.get(draft.kind, Kind.PERSON),
        gender=_sex(draft),
        unparsed=plain(draft.unparsed) if draft.unparsed else None,
        joiner=_joiner(draft.joiner, typed) if draft.joiner else None,
        others=tuple([finish(other, text, how, whole, behind=True) for other in draft.others]) if draft.others else (),
        spans=_spans(draft, text),
        confidence=draft.confidence,
    )


_KINDS = {kind.value: kind for kind in Kind}


def _typed(draft: Draft, names: list[Token]) -> str:
    """Tell how the name was typed: its own words first, the infix where these say nothing."""
    typed = casing.state(
        [token.text for token in names if len(names) == 1 or not ("." in token.text and is_initials(token, "none"))]
    )
    if typed == "none":
        return casing.state([token.text for token in draft.infix]) if draft.infix else "mixed"
    return typed


def _sex(draft: Draft) -> str | None:
    """Give the sex that the salutation tells, or without one a title; several persons have none."""
    if draft.kind != "person":
        return None
    if draft.sex or draft.salutation or not (draft.before or draft.between):
        return draft.sex
    sexes = {SEXED[group[0].key] for group in draft.before + draft.between if group[0].key in SEXED}
    return sexes.pop() if len(sexes) == 1 else None


def _joiner(tokens: list[Token], typed: str) -> str | None:
    return (plain(tokens).lower() if typed == "upper" else plain(tokens)) or None


def _spans(draft: Draft, text: Repaired) -> dict[str, Span]:
    """Give the place of each part in the text as typed."""
    parts = [
        ("salutation", draft.salutation), ("initials", draft.initials), ("given_names", draft.given),
        ("nickname", draft.nickname), ("infix", draft.infix), ("family_name", draft.family),
    ]  # fmt: skip
    if draft.suffix or draft.partner or draft.partner_infix or draft.birth or draft.birth_infix or draft.joiner:
        parts += [
            ("suffix", draft.suffix), ("partner_infix", draft.partner_infix), ("partner_family_name", draft.partner),
            ("birth_infix", draft.birth_infix), ("birth_family_name", draft.birth), ("joiner", draft.joiner),
        ]  # fmt: skip
    spans = {part: text.span(tokens[0].start, tokens[-1].end) for part, tokens in parts if tokens}
    if not (draft.before or draft.between or draft.after):
        return spans
    for part, groups in (
        ("titles_before", draft.before),
        ("titles_between", draft.between),
        ("titles_after", draft.after),
    ):
        if groups:
            spans[part] = text.span(groups[0][0].start, groups[-1][-1].end)
    return spans


def _write_between(tokens: list[Token], how: Habits, typed: str) -> str:
    return write_title(tokens, how, typed) if tokens[0].text.islower() or typed != "mixed" else plain(tokens)


def _native(names: list[Token], how: Habits) -> tuple[str, str] | None:
    """Take a name in Chinese, Japanese or Korean signs without a space apart: given names, family name."""
    text = names[0].text
    cut = 0 if text.isascii() else native_cut(text, how.language)
    return (text[cut:], text[:cut]) if cut else None


def _glued(family: str, how: Habits) -> tuple[str | None, str]:
    """Take d', l' and 's- off a family name: Dutch and French ones that are written apart in registers."""
    low = family.lower()
    if how.belgian or how.language not in ("nl", "fr", "de"):
        return None, family
    for glued in ("d'", "l'"):
        if low.startswith(glued) and len(family) > 3 and family[0].islower():
            return family[:2], family[2:]
    return None, family
