"""From words in a row to a draft, and from the draft to the name written out."""

from __future__ import annotations

from firsttimeright.fields.names import casing, content
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.reading import (
    BIRTH_LANGUAGES,
    MARITAL,
    Draft,
    family_parts,
    match_salutation,
    place_given,
    read_core,
    take_after,
    take_before,
    trailing_infix,
)
from firsttimeright.fields.names.tokens import Token, infix_run, is_initials, joined, write_initials
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings import Span
from firsttimeright.reference.words.infixes import PART, expand
from firsttimeright.reference.words.organisations import REMARKS, REMARKS_STRONG
from firsttimeright.reference.words.titles import AFTER, BEFORE, SEXED, SUFFIXES
from firsttimeright.text.scripts import Repaired, script
from firsttimeright.text.wordlists import wordset

__all__ = ["finish", "read_words", "typed_case"]

_JOINERS = wordset("en & und et and + og och ja ve u e o/h")
_OPEN, _CLOSE = "([{", ")]}"
_QUOTES = '"“”„«»'


def typed_case(tokens: list[Token]) -> str:
    """Tell how the words of a name were typed, leaving out what has capitals of its own."""
    return casing.state(
        token.text for token in tokens if token.text.isalpha() or ("." not in token.text and token.key not in AFTER)
    )


def read_words(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> None:
    """Read the words of a whole name into *draft*."""
    tokens = joined(tokens, how)
    typed = typed_case(tokens)
    rest = take_before(tokens, draft, how, typed)
    personal = bool(draft.salutation and draft.kind == "person" and draft.sex) or bool(draft.before)
    sign = content.signs(
        rest if personal else tokens, known, language=how.language, country=how.country, known_person=personal
    )
    company = sign.kind and not (personal and sign.strength < 3) and draft.kind != "estate"
    if company and not (sign.strength < 2 and _person_anyway(rest, known, how, typed)):
        draft.kind = sign.kind or "company"
        draft.unparsed = tokens
        return
    if rest and rest[0].text in ("en", "&", "und", "et", "and", "EN", "/") and len(rest) > 1:
        rest = rest[1:]
    rest = take_asides(rest, draft, how, known)
    rest = take_remarks(rest, draft)
    if not rest:
        return
    if len(tokens) > 2 and _couple(rest, draft, how, typed, known):
        return
    read_segments(rest, draft, how, typed, known)


def _person_anyway(rest: list[Token], known: Knowledge, how: Habits, typed: str) -> bool:
    """A given name and a surname that happens to be a trade word: Arie Winkel, Bas Holding, Wim Bank."""
    words = [token for token in rest if not is_initials(token, typed)]
    return len(words) < len(rest) or (len(words) == 2 and known.is_given(words[0].text, how.country))


def take_asides(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> list[Token]:
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
            _aside(tokens[at : end + 1], draft, how, known)
            at = end + 1
            continue
        if token.text in _CLOSE:
            at += 1
            continue
        out.append(token)
        at += 1
    return out


def _aside(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> None:  # noqa: ARG001
    inner = [token for token in tokens if token.text not in _OPEN + _CLOSE and token.text not in _QUOTES]
    if not inner:
        return
    row = match_salutation(inner, 0, how)
    if row and len(row.words) == len(inner) and row.sex and not draft.salutation:
        draft.salutation, draft.sex = inner, row.sex
        return
    kind = marital(inner[0], how)
    if kind and len(inner) > 1:
        _take_marital(kind, inner[1:], draft, how)
        return
    text = "".join(token.text for token in inner)
    if inner[0].key in SUFFIXES and len(inner) == 1 and not draft.suffix:
        draft.suffix = inner
        return
    remark = (
        any(token.key in REMARKS for token in inner)
        or not text.replace(".", "").replace("-", "").replace("'", "").isalpha()
    )
    if (
        remark
        or draft.nickname
        or len(inner) > 3
        or (tokens[0].text in _OPEN and inner[0].text.islower() and len(inner) > 1)
    ):
        draft.unparsed += tokens
        draft.seen.add("remark")
    else:
        draft.nickname = inner


def take_remarks(tokens: list[Token], draft: Draft) -> list[Token]:
    """Take remarks without brackets off the name: ``!!! NIET BELLEN !!!``, ``Jan Jansen overleden``, ``- verhuisd``."""
    marks = [
        token
        for token in tokens
        if token.text and not any(map(str.isalnum, token.text)) and any(mark in "!*#?=<>~_" for mark in token.text)
    ]
    strong = [index for index, token in enumerate(tokens) if token.key.strip("!*-:") in REMARKS_STRONG]
    if not marks and not strong:
        return tokens
    words = [token for token in tokens if token not in marks]
    if not words:
        return tokens
    if all(token.key.strip("!*-:") in REMARKS for token in words):
        draft.unparsed += tokens
        draft.seen.add("remark")
        draft.kind = "unknown"
        return []
    if strong and strong[0]:
        start = strong[0]
        while start > 1 and (
            tokens[start - 1].key.strip("!*-:") in REMARKS or tokens[start - 1].text in ("-", "/", ":", "!", ",")
        ):
            start -= 1
        left = [token for token in tokens[:start] if token not in marks]
        named = [token for token in left if len(token.text) > 2 and "." not in token.text]
        if named and (len(left) > 1 or draft.salutation):  # Jan Bellen is a name, Jan Jansen terugbellen is a remark
            draft.unparsed += tokens[start:]
            draft.seen.add("remark")
            return left
    if marks:
        draft.unparsed += marks
        draft.seen.add("remark")
        return words
    return tokens


def _couple(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Jan & Marie de Vries``, ``J. en M. Bakker``, ``Dhr. J. de Vries en mevr. A. Jansen``."""
    at = next(
        (
            index
            for index in range(1, len(tokens) - 1)
            if tokens[index].key in _JOINERS and tokens[index + 1].key not in ("zu", "zum", "zur", "von", "tot", "thoe")
        ),
        0,
    )
    if not at:
        slash = next(
            (index for index, token in enumerate(tokens) if token.text == "/" and 0 < index < len(tokens) - 1), 0
        )
        if not slash:
            return False
        at = slash
    joiner = tokens[at].key
    if joiner in ("e", "ja", "u", "et", "ve") and not (
        (joiner == "e" and how.language in ("it", "pt") and at == 1 and len(tokens) - at > 2)
        or (joiner == "ja" and how.language == "fi")
        or (joiner == "u" and how.language == "de")
        or (joiner == "et")
        or (joiner == "ve" and how.language == "tr")
    ):
        return False
    left, right = tokens[:at], tokens[at + 1 :]
    if draft.kind == "estate":
        return False
    draft.kind = "couple" if draft.kind != "family" else "family"
    draft.sex = None
    second = Draft()
    right = take_before(right, second, how, typed)
    alone = len(left) == 1 or all(is_initials(token, typed) for token in left)
    if alone and not (
        len(right) == 1 and len(left) == 1 and (draft.salutation or known.is_family_only(left[0].text, how.country))
    ):
        inner = Draft()
        read_core(right, inner, how, typed, known)
        if inner.family and (inner.given or inner.initials):
            draft.given = [*tokens[: at + 1], *(inner.initials or inner.given)]
            draft.infix, draft.family = inner.infix, inner.family
            return True
        if not (draft.salutation or second.salutation) and len(right) == 1:
            draft.given = tokens  # Jan en Marie
            return True
    read_core(left, draft, how, typed, known)
    if draft.infix == [] and not draft.family and inner_family(right, how, typed, known):
        draft.infix, draft.family = inner_family(right, how, typed, known)
    else:
        draft.unparsed += tokens[at:]
    return True


def inner_family(tokens: list[Token], how: Habits, typed: str, known: Knowledge) -> tuple[list[Token], list[Token]]:
    """Give infix and family name of a second person."""
    second = Draft()
    read_core(tokens, second, how, typed, known)
    return second.infix, second.family


def marital(token: Token, how: Habits) -> str | None:
    kind = MARITAL.get(token.key)
    if kind and token.key in BIRTH_LANGUAGES and how.language not in BIRTH_LANGUAGES[token.key]:
        return None
    if kind and token.key == "ev" and "." not in token.text and not token.text.islower():
        return None
    return kind


def _take_marital(kind: str, tokens: list[Token], draft: Draft, how: Habits) -> None:
    while (
        tokens
        and tokens[0].key in ("van", "de", "d'", "met", "als", ":", "von", "zu")
        and len(tokens) > 1
        and tokens[0].key in ("met", "als", ":")
    ):
        tokens = tokens[1:]
    inner = Draft()
    family_parts(tokens, inner, how)
    if kind == "birth":
        draft.birth_infix, draft.birth = inner.infix, inner.family
    else:
        draft.partner_infix, draft.partner = inner.infix, inner.family
        draft.seen.add("partner-own")


def read_segments(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Read words with commas: inverted names, degrees behind a comma, or none of these."""
    for index in range(1, len(tokens) - 1):
        if kind := marital(tokens[index], how):
            birth = tokens[index + 1 :]
            if (
                kind == "partner"
                and birth[0].key in ("van", "v")
                and tokens[index].key in ("echtgenote", "echtg", "echtgenoot", "gehuwd", "wed", "partner", "wv")
                and len(birth) > 1
            ):
                birth = birth[1:]
            draft.seen.add(kind)
            birth = take_after([token for token in birth if token.text not in ",;"], draft, how, typed, least=1)
            _take_marital(kind, birth, draft, how)
            tokens = list(tokens[:index])
            break
    segments: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in (",", ";"):
            segments.append([])
        else:
            segments[-1].append(token)
    segments = [segment for segment in segments if segment]
    if not segments:
        return
    if len(segments) == 1:
        _read_segment(segments[0], draft, how, typed, known)
        return
    first, others = segments[0], []
    for segment in segments[1:]:
        left = take_after(segment, draft, how, typed, least=0, comma=True)
        row = match_salutation(left, 0, how) if left else None
        if row and len(row.words) == len(left) and not draft.salutation:
            draft.salutation, draft.sex = left, row.sex
            if row.kind != "person":
                draft.kind = row.kind
            left = []
        if left:
            others.append(left)
    if not others:
        _read_segment(first, draft, how, typed, known)
        return
    _read_inverted(first, others, draft, how, typed)


def _read_segment(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    least = 1 if draft.salutation or draft.before else 2
    tokens = take_after(tokens, draft, how, typed, least=least)
    if len(tokens) > 1 and not draft.salutation:
        for width in (2, 1):
            if (
                len(tokens) > width
                and (row := match_salutation(tokens, len(tokens) - width, how))
                and (
                    len(row.words) == width
                    and row.sex
                    and row.words[-1] in ("mevr", "mw", "dhr", "mevrouw", "hr", "mme", "mej")
                )
            ):
                draft.salutation, draft.sex = tokens[-width:], row.sex
                tokens = tokens[:-width]
                break
    if (
        how.language == "tr"
        and len(tokens) > 1
        and tokens[-1].key in ("bey", "hanim", "beyefendi", "hanimefendi")
        and not draft.salutation
    ):
        draft.salutation, draft.sex = tokens[-1:], "m" if tokens[-1].key.startswith("bey") else "f"
        tokens = tokens[:-1]
    if len(tokens) > 1 and tokens[-1].key == "family" and not draft.salutation:
        draft.salutation, draft.kind = tokens[-1:], "family"
        tokens = tokens[1:-1] if tokens[0].key == "the" and len(tokens) > 2 else tokens[:-1]
    if (
        draft.kind in ("family", "couple")
        and draft.salutation
        and not any(is_initials(token, typed) for token in tokens[:1])
    ):
        family_parts(tokens, draft, how)
        return
    read_core(tokens, draft, how, typed, known)


def _read_inverted(first: list[Token], others: list[list[Token]], draft: Draft, how: Habits, typed: str) -> None:
    """``Berg, van den, P.``, ``Dijk, A.B. van``, ``Smith, John F.``: the family name, a comma, the rest."""
    draft.seen.add("comma")
    first = take_after(first, draft, how, typed, least=1)
    family_parts(first, draft, how)
    for segment in others:
        rest = (
            take_before(segment, draft, how, typed, whole=False)
            if len(segment) > 1 or segment[0].key in BEFORE
            else segment
        )
        if not rest:
            continue
        if not draft.infix and infix_run(rest, 0, how, alone=True) == len(rest):
            draft.infix = rest
            continue
        tail = (
            0 if draft.infix else trailing_infix([rest[0], *rest], how) if len(rest) == 1 else trailing_infix(rest, how)
        )
        if tail and len(rest) > tail:
            draft.infix, rest = rest[-tail:], rest[:-tail]
        if draft.given or draft.initials:
            draft.unparsed += rest
        else:
            place_given(rest, draft, typed)


# Writing out


def _plain(tokens: list[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _span(tokens: list[Token], text: Repaired) -> Span:
    return text.span(min(token.start for token in tokens), max(token.end for token in tokens))


def _write_infix(tokens: list[Token], how: Habits, typed: str, *, first: bool) -> str | None:
    if not tokens:
        return None
    text = _plain(tokens)
    joined = (
        expand(text.replace(". ", "."))
        if any("." in token.text or "/" in token.text for token in tokens)
        else expand(text)
    )
    if joined == text and len(tokens) > 1:
        joined = " ".join(expand(token.text) if token.key not in ("d", "h", "t") else token.text for token in tokens)
        if joined.lower() in ("van t", "in t", "op t", "aan t", "uit t", "voor t", "onder t"):
            joined = joined[:-1] + "'" + joined[-1]
    if tokens[0].text[:1].isupper() and not tokens[0].text.isupper():
        joined = joined[:1].upper() + joined[1:]
    if tokens[0].text.isupper() and typed != "mixed":
        joined = joined.upper()
    return casing.infix(joined, how, typed, first=first)


def _write_name(tokens: list[Token], how: Habits, typed: str, *, first: bool) -> str | None:
    if not tokens:
        return None
    words: list[str] = []
    for index, token in enumerate(tokens):
        text = token.text
        if index < len(tokens) - 1 and _joins(token, index, how, typed, first=first):
            words.append(text if typed == "mixed" else text.lower())
            continue
        if is_initials(token, typed) and "." in text and len(tokens) > 1:
            words.append(write_initials(text))
        elif (
            is_initials(token, typed, last=index == len(tokens) - 1)
            and len(tokens) > 1
            and len(text) == 1
            and index
            and index < len(tokens) - 1
            and text.isascii()
            and typed != "mixed"
        ):
            words.append(text.upper() + ".")
        else:
            for place, piece in enumerate(text.split(" ")):
                plain = piece.rstrip(".") if len(piece) > 4 else piece
                words.append(casing.word(plain, how, typed, first=first and not index, inner=bool(index or place)))
    return " ".join(words)


def _joins(token: Token, index: int, how: Habits, typed: str, *, first: bool) -> bool:
    """Tell whether a word is a particle inside a name, which keeps (or gets) its lower case."""
    if token.key not in casing.CONNECTORS or how.belgian or (first and not index):
        return False
    if typed == "mixed":
        return token.text.islower()
    return (bool(index) or token.key not in PART) and how.language != "it"


def _write_title(tokens: list[Token], how: Habits, typed: str) -> str:
    text = _plain(tokens).replace("( ", "(").replace(" )", ")")
    word = tokens[0].key
    if len(tokens) > 1:
        return text
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


def _write_suffix(tokens: list[Token], typed: str) -> str | None:
    if not tokens:
        return None
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
    text = _plain(tokens)
    standard = AFTER.get(tokens[0].key)
    if standard and "." not in text and (text.islower() or text.isupper()):
        return standard
    return text


def finish(draft: Draft, text: Repaired, how: Habits, whole: str) -> PersonName:
    """Write the draft out as a name."""
    if draft.kind in ("company", "department") or (draft.kind == "family" and draft.unparsed and not draft.family):
        return PersonName(kind=Kind(draft.kind), unparsed=whole, confidence=0.9)
    names = [*draft.given, *draft.family, *draft.partner, *draft.birth, *draft.nickname]
    if not names and not draft.initials:
        return PersonName(kind=Kind.UNKNOWN, unparsed=whole, confidence=0.3)
    typed = casing.state([token.text for token in names if not is_initials(token, "none") or len(names) == 1])
    infixes = [token.text for token in draft.infix]
    if typed == "none":
        typed = casing.state(infixes) if infixes else "mixed"
    if typed == "upper" and any(item[:1].islower() for item in infixes) and any(len(token.text) > 1 for token in names):
        typed = "upper"
    lead = not (draft.given or draft.initials or draft.nickname)
    family = _native(draft, names)
    first = lead and not draft.between
    parts = {
        "salutation": draft.salutation, "initials": draft.initials, "given_names": draft.given,
        "nickname": draft.nickname,
        "infix": draft.infix, "family_name": draft.family, "suffix": draft.suffix, "partner_infix": draft.partner_infix,
        "partner_family_name": draft.partner, "birth_infix": draft.birth_infix, "birth_family_name": draft.birth,
    }  # fmt: skip
    spans = {part: _span(tokens, text) for part, tokens in parts.items() if tokens}
    for part, groups in (
        ("titles_before", draft.before),
        ("titles_between", draft.between),
        ("titles_after", draft.after),
    ):
        if groups:
            spans[part] = _span([token for group in groups for token in group], text)
    sex = draft.sex if draft.kind == "person" else None
    titles = [group[0].key for group in (*draft.before, *draft.between)]
    if sex is None and draft.kind == "person" and not draft.salutation:
        sexes = {SEXED[title] for title in titles if title in SEXED}
        sex = sexes.pop() if len(sexes) == 1 else None
    written_infix = _write_infix(draft.infix, how, typed, first=first)
    written_family = _write_name(draft.family, how, typed, first=first and not draft.infix)
    if written_family and not written_infix and draft.kind == "person":
        written_infix, written_family = _glued(written_family, how)
    given = _write_name(draft.given, how, typed, first=True) if not family else family[0]
    order = "own"
    if draft.partner:
        order = "partner-own"
    return PersonName(
        salutation=_plain(draft.salutation) or None,
        titles_before=tuple(_write_title(group, how, typed) for group in draft.before),
        initials=write_initials(" ".join(token.text for token in draft.initials)) if draft.initials else None,
        given_names=given,
        nickname=_write_name(draft.nickname, how, typed, first=True),
        titles_between=tuple(
            _write_title(group, how, typed) if group[0].text.islower() or typed != "mixed" else _plain(group)
            for group in draft.between
        ),
        infix=written_infix,
        family_name=written_family if not family else family[1],
        suffix=_write_suffix(draft.suffix, typed),
        titles_after=tuple(_write_degree(group) for group in draft.after),
        partner_infix=_write_infix(draft.partner_infix, how, typed, first=first),
        partner_family_name=_write_name(draft.partner, how, typed, first=False),
        name_order=order,
        birth_infix=_write_infix(draft.birth_infix, how, typed, first=False),
        birth_family_name=_write_name(draft.birth, how, typed, first=False),
        family_first=draft.family_first or bool(family),
        kind=Kind(draft.kind) if draft.kind in Kind._value2member_map_ else Kind.PERSON,
        gender=sex,
        unparsed=_plain(draft.unparsed) or None,
        spans=spans,
        confidence=draft.confidence,
    )


_HAN_DOUBLE = wordset("欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 歐陽 司馬 諸葛 長孫 长孙")


def _native(draft: Draft, names: list[Token]) -> tuple[str | None, str] | None:
    """Take a name in Han or Hangul letters without a space apart: the family name is its first one or two letters."""
    if len(names) != 1 or names[0].text.isascii():
        return None
    text = names[0].text
    if script(text) not in ("Han", "Hangul") or not 2 <= len(text) <= 4:
        return None
    cut = 2 if text[:2] in _HAN_DOUBLE else 1
    draft.family_first = True
    return text[cut:] or None, text[:cut]


def _glued(family: str, how: Habits) -> tuple[str | None, str]:
    """Take d', l' and 's- off a family name: Dutch and French ones that are written apart in registers."""
    low = family.lower()
    if how.belgian or how.language not in ("nl", "fr", "de"):
        return None, family
    for glued in ("d'", "l'"):
        if low.startswith(glued) and len(family) > 3 and family[0].islower():
            return family[:2], family[2:]
    return None, family
