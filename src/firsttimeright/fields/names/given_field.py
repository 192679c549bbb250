"""The fields before the family name, initials and given names, and what slipped into them."""

from __future__ import annotations

from collections.abc import Sequence

from firsttimeright.fields.names import asides, content
from firsttimeright.fields.names.company_fields import JOINING, is_brand
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import match_salutation, take_before
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import has_case, is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.parts import place_given
from firsttimeright.fields.names.titles import take_after, take_dutch_titles
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.infixes import ABBREVIATED, DUTCH
from firsttimeright.reference.words.remarks import REMARKS_STRONG
from firsttimeright.reference.words.titles import AFTER, BEFORE
from firsttimeright.text.wordlists import wordset

__all__ = [
    "AND_OTHERS", "NO_GIVEN", "are_said", "are_turned_about", "before_name", "is_whole_name",
    "read_given", "read_initials", "without_family", "without_initials", "without_others",
]  # fmt: skip

NO_GIVEN = wordset(
    """dhr mevr mw mevrouw mej mijnheer meneer heer fam familie herr herrn frau mme madame mlle monsieur mr mrs ms hr
    sig sra dr drs ir ing prof ds tav erven wed weduwe"""
)  # forms of address and titles that are nobody's given name
_USUAL = 20.0  # bearers per million: a given name so usual is one, not initials


def is_whole_name(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether a field before the family name holds that as well: *Jan de Boer*, *Boer, Jan de*, *Dhr. J. Smit*."""
    if len(tokens) < 2:
        return False
    if content.signs(tokens, known, language=how.language, country=how.country, known_person=True).strength > 2:
        return True  # Jan Mulder B.V.
    front = Draft()
    tokens = take_before(tokens, front, how, "mixed")
    tokens = take_after(tokens, Draft(), how, "mixed", least=1, comma=any(token.text == "," for token in tokens))
    if len(tokens) < 2:
        return False
    if front.kind == "couple" or any(token.key in JOINING for token in tokens[1:-1]):
        return True  # Jan en Marie de Boer
    if how.language == "de" and len(tokens) > 3 and any(token.text == "u." for token in tokens[1:-2]):
        return True  # A. u. B. Schmidt
    if any(token.text == "," for token in tokens[1:-1]):
        return not known.is_given(tokens[0].text, how.country) or infix_run(tokens, 0, how, alone=True) > 0
    lead = next((at for at, token in enumerate(tokens) if not is_initials(token, "mixed")), len(tokens))
    dotted = bool(lead) and all("." in token.text for token in tokens[:lead])
    if dotted and lead < len(tokens):
        name = tokens[lead:][infix_run(tokens, lead, how, alone=True) :]
        return len(name) == 1 and (len(name) < len(tokens) - lead or known.is_family_only(name[0].text, how.country))
    if not known.is_given(tokens[0].text, how.country) and known.given_world(tokens[0].text, how.country) < _USUAL:
        return False
    run = next((at for at in range(1, len(tokens) - 1) if infix_run(tokens, at, how, alone=True)), 0)
    if run and not how.iberian:
        return run > 1 or tokens[0].key not in _COMPOUND
    return len(tokens) == 2 and known.is_family_only(tokens[1].text, how.country)


_COMPOUND = wordset("abd abdul abdel abdal nur nour noor")  # a given name goes on behind the article: Abd el Karim


def read_initials(
    tokens: list[Token], draft: Draft, how: Habits, typed: str, *, known: Knowledge, given: list[Token],
    family: Sequence[Token] = (),
) -> None:  # fmt: skip
    """Read the field of initials: they may be followed by an infix, or be a whole given name.

    Args:
        tokens: The words of the field.
        draft: Receives what is found.
        how: The form's habits.
        typed: How the name was typed.
        known: What is known of names.
        given: The words of the field of the given names.
        family: Those of the fields of infix and family name, which may be said here again.
    """
    if not tokens:
        return
    tokens = _without_family_said(tokens, family)
    if len(tokens) > 1:
        tokens = take_before(tokens, draft, how, typed, whole=False)
        tokens = take_dutch_titles(tokens, draft, how) if len(tokens) > 1 else tokens  # J.P. drs.
        if tokens and tokens[0].text not in _BRACKETS:
            tokens = asides.take_asides(tokens, draft, how)
    elif tokens[0].key in NO_GIVEN and _is_form(tokens[0].text):
        tokens = before_name(tokens, draft, how, typed)
    for at in range(1 - _begins_as_infix(tokens), len(tokens)):
        if infix_run(tokens, at, how, alone=True) == len(tokens) - at and not is_initials(tokens[at], "mixed"):
            draft.infix, tokens = tokens[at:], tokens[:at]
            break
    draft.unparsed += [token for token in tokens if token.text in _BRACKETS[1::2]]
    tokens = [token for token in tokens if token.text not in _BRACKETS and token.text not in ",;"]
    if len(tokens) > 1 and tokens[-1].text.rstrip(".") in _SUFFIXES:
        draft.suffix, tokens = draft.suffix or tokens[-1:], tokens[:-1]  # A. sr.
    if not any(any(map(str.isalpha, token.text)) for token in tokens):
        draft.unparsed += tokens  # a dash: there are none
    elif (
        len(tokens) == 1
        and (not given or given[0].key == tokens[0].key)
        and (_is_name(tokens[0], how, known) or _is_small_name(tokens[0], how, known))
    ):
        draft.given = [] if given else tokens  # Jan, and Jan beside Jan
    elif len(tokens) == 1 and (_is_name(tokens[0], how, known) or _is_family(tokens[0], how, known)):
        draft.unparsed += tokens  # Anna beside A., or a family name: neither a row of letters nor a second given name
    elif any(infix_run(tokens, at, how, alone=True) for at in range(1, len(tokens) - 1)) and _ends_in_word(tokens):
        draft.unparsed += tokens  # J. de Vries beside another name
    elif all(_may_be_initials(token.text) for token in tokens):
        draft.initials = tokens
    elif given and not all(is_initials(token, typed) for token in tokens):
        draft.unparsed += tokens  # words of a name: none goes to the given name that stands in its own field
    elif len(tokens) == 1 and tokens[0].text.isalpha():
        draft.given = tokens
    else:
        place_given(tokens, draft, typed)


def _without_family_said(tokens: list[Token], family: Sequence[Token]) -> list[Token]:
    """Leave the family name out of the initials that end in it: *J. de Vries | de Vries*."""
    at = len(tokens) - len(family)
    said = family and at > 0 and [token.key for token in tokens[at:]] == [token.key for token in family]
    return tokens[:at] if said and not is_initials(tokens[at], "mixed") else tokens


_SUFFIXES = ("jr", "sr", "Jr", "Sr", "jun", "sen")  # as nobody writes initials
_BRACKETS = tuple("()[]{}")


def _begins_as_infix(tokens: Sequence[Token]) -> bool:
    """Tell whether the first word is written as infixes are, and initials hardly: *van*, not *VAN*, *de*, *v.a.n.*."""
    return bool(tokens) and len(tokens[0].text) > 2 and tokens[0].text.isalpha() and tokens[0].text.islower()


def _is_form(text: str) -> bool:
    """Tell whether a salutation or title of one word is none's initials: *Mevr.*, *drs.*, not *DRS*, *Mr*, *m.s.*."""
    word = text.rstrip(".")
    return (
        len(word) > 2 and "." not in word and (not text.isupper() or text.upper() in ("DHR", "DHR.", "MEVR", "MEVR."))
    )


def _may_be_initials(text: str) -> bool:
    letters = text.replace(".", "").replace("-", "")
    return len(letters) <= 5 and letters.isalpha() and has_case(letters)


def _ends_in_word(tokens: list[Token]) -> bool:
    """Tell whether the last word is written out, as a name is: *Vries*, not *Chr*, *Th.* or *JPM*."""
    text = tokens[-1].text
    return len(text) > 3 and "." not in text and not text.isupper()


_ROW = 2  # full stops of a row of initials


def are_turned_about(initials: Sequence[Token], given: Sequence[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether initials and given name stand in each other's field, and agree: *Jan | J.P.*.

    One letter is no row of them: whoever types *A.* for a given name may have it so.
    """
    if len(initials) != 1 or len(given) != 1 or given[0].text.count(".") < _ROW or not is_initials(given[0], "mixed"):
        return False
    return given[0].key[:1] == initials[0].key[:1] and _is_name(initials[0], how, known)


def _is_name(token: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether the field of initials holds a given name: *Jan*, but not *JAN* or *Chr*."""
    text = token.text
    shouted = text.isupper() and len(text) > 3  # JOHAN: hardly anybody's initials spell a usual name of four letters
    if len(text) < 3 or not text.isalpha() or not (text.istitle() or shouted) or is_initials(token, "mixed"):
        return False
    return known.given_frequency(text, how.country) >= _USUAL


def _is_small_name(token: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether four small letters or more without full stops are a usual given name, and hardly initials."""
    text = token.text
    return len(text) > 3 and text.isalpha() and text.islower() and known.given_frequency(text, how.country) >= _USUAL


def _is_family(token: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether the field of initials holds a family name: *Smit*, but not *SMIT* or *Chr*."""
    text = token.text
    if len(text) < 4 or not text.isalpha() or not text.istitle() or is_initials(token, "mixed"):
        return False
    return known.family_most(text, how.country) >= _USUAL


def read_given(
    tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge, *, family: Sequence[Token] = ()
) -> None:
    """Read the field of the given names; *family*: the words of that of the family name."""
    if not tokens:
        return
    tokens = without_others(tokens, draft)
    if len(tokens) > 1 or (tokens[0].key in NO_GIVEN and not _is_given(tokens[0]) and not is_brand(tokens, family)):
        tokens = before_name(tokens, draft, how, typed)
    vietnamese = len(tokens) > 1 and _is_vietnamese(tokens, family, known)
    if tokens and not draft.infix and not vietnamese and _is_infix(tokens, how):
        draft.infix = tokens
        return
    tokens = _without_degrees(asides.take_asides(tokens, draft, how), draft, how, typed)
    if not draft.infix and len(tokens) > 1 and not vietnamese:
        for at in range(1, len(tokens)):
            if infix_run(tokens, at, how, alone=True) == len(tokens) - at and _ends_given(tokens[at]):
                draft.infix, tokens = tokens[at:], tokens[:at]
                break
    tokens = _without_asides([token for token in tokens if token.text not in ",;"], draft, how, known)
    if not tokens:
        return
    if len(tokens) == 1 and tokens[0].text.lower() in _NONE:
        draft.given = [*draft.given, *tokens]
    elif (
        all(
            is_initials(token, typed) or (len(token.text) == 1 and token.text.isalpha() and has_case(token.text))
            for token in tokens
        )
        and not draft.initials
    ):
        draft.initials = tokens
    elif all(is_initials(token, typed) for token in tokens) and "".join(t.key for t in tokens) == "".join(
        t.key for t in draft.initials
    ):
        return
    else:
        draft.given = [*draft.given, *tokens]


def _without_degrees(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> list[Token]:
    """Take degrees off behind a comma, or before what is in brackets: *John, MD*, *John BA (Hons)*."""
    marked = any(token.text == "," for token in tokens[1:-1]) or any(row[0].text == "(" for row in draft.after)
    if len(tokens) < 2 or not marked or tokens[-1].key not in AFTER or tokens[-1].key in BEFORE:
        return tokens
    return take_after(tokens, draft, how, typed, least=1, comma=True)


def _is_vietnamese(tokens: list[Token], family: Sequence[Token], known: Knowledge) -> bool:
    """Tell whether an infix word at the end is a given name all the same: *Anh Van | Tran*, *Le Van | Nguyen*."""
    if len(family) != 1 or "vi" not in known.eastern_family(family[0].key):
        return False
    return tokens[-1].key in ("van", "do", "le", "la", "di", "thi") and tokens[-1].text[:1].isupper()


def _without_asides(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> list[Token]:
    """Take what is no given name out of their field: titles behind them, how somebody is called, signs, remarks."""
    if len(tokens) > 1:
        tokens = take_dutch_titles(tokens, draft, how)
        at = next((at for at in range(1, len(tokens) - 1) if _says_called(tokens[at], how)), 0)
        if at and not draft.nickname:
            tokens, draft.nickname = tokens[:at], tokens[at + 1 :]  # Johannes, roepnaam Hans
    elif tokens and draft.initials and not any(map(str.isalnum, tokens[0].text)):
        draft.unparsed += tokens  # J. beside a dash
        return []
    elif tokens and tokens[0].key in REMARKS_STRONG and not known.given_world(tokens[0].text, how.country):
        draft.unparsed += tokens
        draft.seen.add("remark")
        return []
    return tokens


_CALLED = asides.CALLED | wordset("genaamd genannt")
AND_OTHERS = ("e.a.", "c.s.", "u.a.")


def _says_called(token: Token, how: Habits) -> bool:
    """Tell whether a word says that a nickname follows: *genaamd*, in French *dit*."""
    return token.key in _CALLED or (how.language == "fr" and token.text in ("dit", "dite"))


def without_others(tokens: list[Token], draft: Draft) -> list[Token]:
    """Take off what says that there are others: *Jansen e.a.*."""
    if len(tokens) > 1 and tokens[-1].text in AND_OTHERS and draft.kind == "person":
        draft.kind, draft.unparsed = "couple", [*draft.unparsed, tokens[-1]]
        return tokens[:-1]
    return tokens


_NONE = wordset("nvt nnb tbd tba")  # what says that there is none is no row of initials


def _ends_given(token: Token) -> bool:
    """Tell whether the infix that begins here is none of the initials: *Jan v.d.*, *Jan van*."""
    return not is_initials(token, "mixed") or (token.text.islower() and token.key in ABBREVIATED)


def _is_given(token: Token) -> bool:
    """Tell whether a title is a given name as it is written here: *Ing Chang*, *Sig Hansen*, not *ing.* or *ING*."""
    return token.text in ("Ing", "Sig") or (token.key == "tav" and token.text.isupper())


def _is_infix(tokens: list[Token], how: Habits) -> bool:
    """Tell whether an infix is all that the field holds: *van der*, *van*; *Van* alone is a given name, too."""
    if not all(token.key in DUTCH for token in tokens) or not (how.dutch or how.belgian):
        return False
    return infix_run(tokens, 0, how, alone=True) == len(tokens) and (len(tokens) > 1 or tokens[0].text.islower())


def before_name(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> list[Token]:
    """Take salutations and titles that slipped into the field of a name.

    One that contradicts the field of the salutation has no place: nobody but the customer can tell which is meant.
    """
    whole = not all(token.key in NO_GIVEN for token in tokens)
    row = match_salutation(tokens, 0, how)
    whole = whole and not (row is not None and len(row.words) == len(tokens) > 1)  # De heer | de Boer
    said = row.sex if row is not None and row.kind == "person" else None
    if row is not None and said and draft.salutation and said != draft.sex:
        count = len(row.words)
        if not whole or (count < len(tokens) and match_salutation(tokens, count, how) is None):
            draft.unparsed += tokens[:count]
            return take_before(tokens[count:], draft, how, typed, whole=whole) if count < len(tokens) else []
    return take_before(tokens, draft, how, typed, whole=whole)


def without_family(draft: Draft, how: Habits, known: Knowledge) -> None:
    """Leave the family name out of the given names that end in it: *Anna Smit | Smit*, *Jan de Wit | de Wit*."""
    family = [token.key for token in (*draft.infix, *draft.family)]
    given = draft.given
    if len(given) <= len(family) or not family or [token.key for token in given[-len(family) :]] != family:
        return
    if draft.infix or known.is_family_only(draft.family[-1].text, how.country):
        draft.given = given[: -len(family)]


def are_said(initials: list[Token], draft: Draft) -> bool:
    """Tell whether the same initials, or given names that begin so, stand in a field of their own."""
    letters = "".join([token.key for token in initials])
    return letters == "".join([token.key for token in draft.initials]) or "".join(
        [token.key[:1] for token in draft.given]
    ).startswith(letters)


def without_initials(tokens: list[Token], draft: Draft, typed: str) -> list[Token]:
    """Move initials that stand before the family name to their own place: *Jan | J.P. Smit*."""
    lead = 0
    while (
        lead < len(tokens) - 1
        and is_initials(tokens[lead], typed)
        and "." in tokens[lead].text
        and tokens[lead].key not in ABBREVIATED
        and tokens[lead].key not in ("st", "ste")  # St. James
    ):
        lead += 1
    found = tokens[:lead]
    if found and not are_said(found, draft):
        if not draft.initials and (not draft.given or found[0].key[:1] == draft.given[0].key[:1]):
            draft.initials = found
        else:
            draft.unparsed += found
    return tokens[lead:]
