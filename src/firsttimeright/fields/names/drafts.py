"""From words in a row to a draft: asides, remarks, couples, commas."""

from __future__ import annotations

import re

from firsttimeright.fields.names import casing, content
from firsttimeright.fields.names.asides import CALLED, take_asides, take_called
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import beside_title, match_salutation, take_before
from firsttimeright.fields.names.habits import NATURAL, Habits
from firsttimeright.fields.names.households import ARTICLES, household
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.joining import bears_form, joined, person_anyway, with_estate
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.marriages import MARITAL, take_marital
from firsttimeright.fields.names.order import are_unspeakable, is_called_van, is_whole
from firsttimeright.fields.names.parts import family_parts, place_given, trailing_infix
from firsttimeright.fields.names.quiet import are_quiet
from firsttimeright.fields.names.reading import read_core
from firsttimeright.fields.names.several import take_several
from firsttimeright.fields.names.titles import bears_degree, take_after, take_dutch_titles
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.remarks import REMARKS, REMARKS_STRONG
from firsttimeright.reference.words.salutations import BEHIND, FORMS
from firsttimeright.reference.words.titles import AFTER, BEFORE
from firsttimeright.reference.world import check_country
from firsttimeright.text.wordlists import wordset

__all__ = ["read_segments", "read_words", "take_remarks", "typed_case"]

_NAMES_TOO = wordset("heer mr ms wed weduwe witwe")  # alone or behind a name: a name, a degree, a remark
_ALONE = (FORMS.keys() | wordset("de fam")) - _NAMES_TOO
_BEHIND_TOO = FORMS.keys() - _NAMES_TOO - {"herr"}
_AND_OTHERS = ("e.a.", "c.s.", "et al.", "u.a.")
_CARE = frozenset(("p/a", "c/o", "p/o", "namens"))
_LETTERS = re.compile(r"(?:[A-Z]\.){2,4}")  # Jansen, M.R.
_ENCLOSING = frozenset('([{)]}"')  # as keys: folding makes all quotes one


def typed_case(tokens: list[Token]) -> str:
    """Tell how the words of a name were typed, leaving out what has capitals of its own."""
    return casing.state(
        [token.text for token in tokens if token.text.isalpha() or ("." not in token.text and token.key not in AFTER)]
    )


def read_words(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> None:
    """Read the words of a whole name into *draft*."""
    tokens = joined(tokens, how)
    typed = typed_case(tokens)
    rest = take_before(tokens, draft, how, typed)
    if how.belgian and not (draft.salutation or draft.before) and _begins_with_monsieur(rest, known):
        draft.salutation, draft.sex, rest = rest[:1], "m", rest[1:]
    if _is_core(tokens, rest, draft, how):
        read_core(rest, draft, how, typed, known, quiet=True)
        return
    whole = tokens
    keys = {token.key for token in rest}
    if len(rest) > 1 and rest[0].key in _CARE:  # c/o John Smith
        draft.unparsed, rest = [*draft.unparsed, rest[0]], take_before(rest[1:], draft, how, typed)
        draft.seen.add("remark")
    care = 0 if _CARE.isdisjoint(keys) else next((at for at, token in enumerate(rest) if at and token.key in _CARE), 0)
    if care:  # another person's address
        draft.unparsed += rest[care:]
        draft.seen.add("remark")
        tokens = tokens[: len(tokens) - len(rest) + care]
        rest = rest[:care]
    personal = bool(draft.salutation and draft.kind == "person" and draft.sex) or bool(draft.before)
    sign = content.signs(
        rest if personal else tokens, known, language=how.language, country=how.country, known_person=personal
    )
    company = sign.kind and not (personal and sign.strength < 3) and draft.kind != "estate"
    if company and not (
        (sign.strength < 2 and person_anyway(rest, known, how, typed)) or (sign.form and bears_form(rest, known, how))
    ):
        draft.kind = sign.kind or "company"
        draft.unparsed = whole
        return
    if len(tokens) <= 2 and not draft.salutation and tokens[0].key in _ALONE:
        row = match_salutation(tokens, 0, how)
        if row is not None and len(row.words) == len(tokens):
            draft.salutation, draft.sex, draft.unparsed = tokens, row.sex, tokens
            return
    if rest and rest[0].text in ("en", "&", "und", "et", "and", "EN", "/") and len(rest) > 1:
        draft.unparsed += rest[:1]
        rest = beside_title(rest[1:], draft, how)
    rest = rest if _ENCLOSING.isdisjoint(keys) else take_asides(rest, draft, how)
    rest = rest if CALLED.isdisjoint(keys) else take_called(rest, draft)
    rest = take_remarks(rest, draft)
    if not rest:
        return
    if len(rest) > 1 and rest[-1].text in _AND_OTHERS and draft.kind == "person":
        draft.kind, draft.unparsed, rest = "couple", [*draft.unparsed, rest[-1]], rest[:-1]
    rest = with_estate(rest, how, known) if draft.kind == "person" else rest
    if len(tokens) > 2 and take_several(rest, draft, how, typed, known):
        return
    read_segments(rest, draft, how, typed, known)


def _is_core(tokens: list[Token], rest: list[Token], draft: Draft, how: Habits) -> bool:
    """Tell whether *rest*, what is behind the salutation and titles of one person, gives no reader anything to do."""
    if draft.kind != "person" or not rest or how.language not in _QUIET:
        return False
    if len(rest) == len(tokens):
        if len(rest) < 2 or not are_quiet(rest):
            return False  # a brand may be one word that no list has
        check_country(how.country)  # an unknown one is the caller's mistake, whatever the name
        return True
    told = draft.before or (draft.salutation and draft.sex)
    return bool(told) and (len(tokens) > 2 or bool(draft.salutation)) and are_quiet(rest)


_QUIET = NATURAL | {"es", "ca", "gl", "pt", "tr"}


def _begins_with_monsieur(tokens: list[Token], known: Knowledge) -> bool:
    """Tell whether M. is monsieur on a Belgian form: *M. Olivier Dumont*, but not *M. Jan Peeters* or *M. Peeters*."""
    return len(tokens) > 2 and tokens[0].text == "M." and known.is_french_man(tokens[1].text)


_MARKS = frozenset("!*#?=<>~_†✝")
_INTO_A_NAME = frozenset(
    ("van", "der", "den", "ter", "ten", "von")
)  # a name follows: Van der Bellen is not to be called


def take_remarks(tokens: list[Token], draft: Draft) -> list[Token]:
    """Take remarks without brackets off the name: ``!!! NIET BELLEN !!!``, ``Jan Jansen overleden``, ``- verhuisd``."""
    marks: list[Token] = []
    strong: list[int] = []
    for index, token in enumerate(tokens):
        word = token.key
        if not word.isalpha():
            word = word.strip("!*-:")
            if not _MARKS.isdisjoint(token.text) and not any(map(str.isalnum, token.text)):
                marks.append(token)
        if word in REMARKS_STRONG and not (
            (index and token.text.istitle() and tokens[index - 1].key in _INTO_A_NAME)
            or (word in MARITAL and index and index + 2 < len(tokens) and tokens[index + 1].key == "met")
        ):
            strong.append(index)
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


def read_segments(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Read words with commas: inverted names, degrees behind a comma, or none of these."""
    tokens = take_marital(tokens, draft, how, typed)
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
    first = segments[0]
    others: list[list[Token]] = []
    for segment in segments[1:]:
        segment = take_dutch_titles(segment, draft, how)  # noqa: PLW2901
        left = take_after(segment, draft, how, typed, least=0, comma=True, lone=_is_alone(first, how) and not others)
        row = match_salutation(left, 0, how) if left and not _LETTERS.fullmatch(left[0].text) else None
        if row and len(row.words) == len(left) and not draft.salutation:
            draft.salutation, draft.sex = left, row.sex
            if row.kind != "person":
                draft.kind = row.kind
            left = []
        if left and not others and is_whole(first, how, known) and (not draft.before or len(left) == 1):
            left = take_before(left, draft, how, typed, whole=False)  # John Smith, Dr.
        if left and not others and _is_behind(first, left, how, typed, known):
            draft.after.append(left)
            left = []
        if left:
            others.append(left)
    if not others:
        _read_segment(first, draft, how, typed, known)
        return
    if len(others) == 1 and _is_natural(first, others[0], how, known):
        place_given(first, draft, typed)
        family_parts(others[0], draft, how)
        return
    _read_inverted(first, others, draft, how, typed, known=known)


def _is_alone(tokens: list[Token], how: Habits) -> bool:
    """Tell whether a family name stands here alone, so that initials are awaited: *Bakker*, *de Leeuw*, *Leeuw de*."""
    rest = len(tokens) - 1
    return not rest or rest in (infix_run(tokens, 0, how, alone=True), trailing_infix(tokens, how))


def _is_natural(first: list[Token], last: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether the comma stands between a given name and the family name behind it: *Jan, de Vries*."""
    name = last[infix_run(last, 0, how, alone=True) :]
    return (
        len(name) == 1
        and known.is_family_only(name[0].text, how.country)
        and all(known.is_given(token.text, how.country) for token in first)
        and not any(known.family_frequency(token.text, how.country) > _ALSO_BORNE for token in first)
    )


_ALSO_BORNE = 20.0  # bearers per million of a given name as a family name: Simon, Peters may be the family name


def _is_behind(first: list[Token], segment: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether an abbreviation that no table knows is what stands behind a whole name: *John Roe, XYZ*."""
    text = segment[0].text
    if len(segment) > 1 or not how.english or typed != "mixed" or not is_whole(first, how, known):
        return False
    letters = text.replace(".", "").replace("/", "").replace("-", "")
    if not (1 < len(letters) < 7 and letters.isalpha()) or known.given_world(text, how.country) >= 1:
        return False
    return letters.isupper() or ("." not in text and not letters[:2].isupper() and letters[-1].isupper())


def _read_segment(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    if how.language == "hu" and len(tokens) > 2 and tokens[-1].key == "dr":  # Nagy László dr.
        draft.before.append(tokens[-1:])
        tokens = tokens[:-1]
    if bears_degree(tokens, how, known):
        draft.after.append(tokens[1:])
        tokens = tokens[:1]
    least = 1 if draft.salutation or draft.before else 2
    if not (_LETTERS.fullmatch(tokens[-1].text) and len(tokens) > 2 and _is_alone(tokens[:-1], how)):  # Leeuw de C.M.
        tokens = take_after(tokens, draft, how, typed, least=least)
    if len(tokens) > 1 and not draft.salutation and tokens[-1].key in _BEHIND_TOO:
        for width in (2, 1):
            if (
                len(tokens) > width
                and (row := match_salutation(tokens, len(tokens) - width, how))
                and (len(row.words) == width and row.sex and row.words[-1] in _BEHIND_TOO)
            ):
                draft.salutation, draft.sex = tokens[-width:], row.sex
                tokens = tokens[:-width]
                break
    behind = BEHIND.get(how.language)
    if behind and len(tokens) > 1 and tokens[-1].key in behind and not draft.salutation:
        draft.salutation, draft.sex = tokens[-1:], behind[tokens[-1].key]
        tokens = tokens[:-1]
    if len(tokens) > 1 and tokens[-1].key == "family" and not draft.salutation:
        the = 1 if tokens[0].key == "the" and len(tokens) > 2 else 0
        draft.salutation, draft.kind = tokens[:the] + tokens[-1:], "family"
        tokens = tokens[the:-1]
    if tokens and tokens[0].key in ARTICLES and not (draft.salutation or draft.before) and len(tokens) > 1:
        name = household(tokens, how, known)
        if name is not None:
            draft.salutation, draft.kind = tokens[:1], "family"
            tokens = name
    if (
        draft.kind in ("family", "couple")
        and draft.salutation
        and not any(is_initials(token, typed) for token in tokens[:1])
        and not is_whole(tokens, how, known)
    ):
        family_parts(tokens, draft, how)
        return
    read_core(tokens, draft, how, typed, known)


def _is_given_infix(token: Token, first: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether an infix word behind a comma is the given name: *Tran, Van*; *Morrison, Van*; *Kessler, Do*."""
    if not token.text[:1].isupper() or len(first) > 1 or typed != "mixed":
        return False
    if is_called_van(token, first[0], how, known):
        return True
    return token.key in ("do", "le", "lo") and (how.english or bool(known.eastern_family(first[0].key)))


def _read_inverted(
    first: list[Token], others: list[list[Token]], draft: Draft, how: Habits, typed: str, *, known: Knowledge
) -> None:
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
        if len(rest) == 1 and _is_given_infix(rest[0], first, how, typed, known):
            place_given(rest, draft, typed)
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
        elif len(rest) == 1 and draft.family and are_unspeakable(rest[0], draft.family[-1], how, known):
            draft.initials = rest
        else:
            place_given(rest, draft, typed)
