"""Several persons in one text, each read as a name of their own."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import match_salutation, take_before
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.lines import before_family
from firsttimeright.fields.names.parts import family_parts, place_given
from firsttimeright.fields.names.reading import read_core
from firsttimeright.fields.names.titles import take_after
from firsttimeright.fields.names.tokens import Token
from firsttimeright.fields.names.value import PersonName
from firsttimeright.reference import standard
from firsttimeright.reference.words.remarks import RELATIVES
from firsttimeright.text.folding import compact
from firsttimeright.text.scripts import Repaired
from firsttimeright.text.wordlists import wordset

__all__ = ["MAY_JOIN", "another_behind", "is_kin", "may_be_several", "standard_couple", "take_several"]

_JOINERS = wordset("en & und et and + og och o/h en/of und/oder et/ou and/or e/o y/o")


def take_several(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Jan & Marie de Vries``, ``J. en M. Bakker``, ``Dhr. J. de Vries en mevr. A. Jansen``."""
    at = next((index for index in range(1, len(tokens) - 1) if _joins(tokens, index, how, typed, known)), 0)
    if not at:
        return False
    if draft.kind == "estate":
        return False
    addressed = draft.kind in ("couple", "family") and bool(draft.salutation)  # Eheleute Klaus und Petra Braun
    draft.kind = "couple" if draft.kind != "family" else "family"
    draft.sex = None
    if addressed:
        draft.seen.add("addressed together")
    _read_persons(tokens, at, draft, how, typed, known=known)
    return True


def may_be_several(tokens: list[Token]) -> bool:
    """Tell in one look whether words joined by *en* or *&* may stand among *tokens*."""
    return len(tokens) > 2 and any(
        token.key in _JOINERS or token.key in _LETTERS or token.text == "/" for token in tokens
    )


def another_behind(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether a family name is followed by another person: *Mulder en Els Bakker*, not *Mulder en Bakker*."""
    return any(
        tokens[at].key in _JOINERS and known.is_given(tokens[at + 1].text, how.country)
        for at in range(1, len(tokens) - 2)
    )


_NOT_BEFORE = wordset("zu zum zur von tot thoe")  # von und zu
_LETTERS = {
    "e": ("it", "pt"), "y": ("es", "ca", "gl"), "i": ("pl", "hr", "sr", "bs", "sl", "ca"), "a": ("cs", "sk"),
    "u": ("de",), "ja": ("fi",), "ve": ("tr",), "es": ("hu",), "si": ("ro",),
    "ou": ("fr",), "oder": ("de",), "or": ("en",),
}  # fmt: skip
"""Words that join persons in these languages alone: elsewhere they are initials, names, or link two family names."""
_OR = frozenset(("ou", "oder", "or"))  # Ou and Or are names, too
MAY_JOIN = _JOINERS | frozenset(_LETTERS) | {"/"}
_SPELLED = {"es": ("és", "ÉS"), "si": ("și", "şi", "si", "ȘI", "ŞI")}


def _joins(tokens: list[Token], at: int, how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether the word at *at* joins two persons."""
    token = tokens[at]
    word = token.key
    if token.text == "/":
        return not any(one.key in _JOINERS for one in tokens[1:-1])
    if token.text == "u." and how.language == "de":  # und; among letters without a capital it may be one of them
        return typed == "mixed" or not (is_initials(tokens[at - 1], typed) or is_initials(tokens[at + 1], typed))
    if word in _OR:
        return how.language in _LETTERS[word] and typed == "mixed" and token.text.islower()
    if word in _LETTERS:
        spelled = _SPELLED.get(word)
        before_i = word == "e" and how.language == "es" and tokens[at + 1].key[:1] in ("i", "h", "y")  # Juan e Inés
        if (
            (how.language not in _LETTERS[word] and not before_i)
            or "." in token.text
            or (spelled and token.text not in spelled)
        ):
            return False
        if typed == "mixed" and not token.text.islower():
            return False
        return word in ("ja", "u", "ve", "es", "si") or _are_persons(tokens, at, how, known)
    if word not in _JOINERS or tokens[at + 1].key in _NOT_BEFORE:
        return False
    if token.text == "En" and typed == "mixed" and how.language == "nl":  # Kok En Lai; Jan En Marie de Vries
        after = tokens[at + 1]
        return (
            is_initials(after, typed)
            or match_salutation(tokens, at + 1, how) is not None
            or known.given_frequency(after.text, how.country) >= (500 if len(after.text) < 5 else 50)
        )
    return True


def _are_persons(tokens: list[Token], at: int, how: Habits, known: Knowledge) -> bool:
    """Tell whether a letter that links family names, too, stands between two persons: *Juan Gil y Ana Ruiz*.

    Behind it a given name that is hardly a family name must be followed by one; one
    given name before it (*Juan y Ana Ruiz*) is enough, as is a form of address behind it.
    """
    before, after = tokens[:at], tokens[at + 1 :]
    if match_salutation(after, 0, how) is not None and len(after) > 1:
        return True
    if len(after) < 2 or not known.is_given(before[0].text, how.country):
        return False
    name = after[0].text
    given, family = known.given_frequency(name, how.country), known.family_frequency(name, how.country)
    if given < 5 or given < 4 * family:
        return False
    return (
        len(before) == 1
        or not known.is_given(before[-1].text, how.country)
        or all(known.is_given(token.text, how.country) for token in before)
    )


def _read_persons(tokens: list[Token], at: int, draft: Draft, how: Habits, typed: str, *, known: Knowledge) -> None:
    """Read the persons before and after the joiner at *at*: each by itself, sharing a family name that stands once."""
    groups: list[list[Token]] = [[]]
    for token in tokens[:at]:
        if token.text in ",;":
            groups.append([])
        else:
            groups[-1].append(token)
    groups = [group for group in groups if group]
    turned: list[Token] = []  # Jansen, Jan en Marie
    if len(groups) == 2 and not known.is_given(groups[0][0].text, how.country):
        turned = groups.pop(0)
    draft.joiner = tokens[at : at + 1]
    people = [draft]
    behind = [*groups[1:], tokens[at + 1 :]]
    if len(behind) == 1 and len(behind[0]) == 1 and is_kin(behind[0][0], how):
        draft.joiner = []
        draft.unparsed += tokens[at:]
        behind = []
    for group in behind:
        person = Draft()
        rest = take_before(group, person, how, typed)
        _read_one(rest, person, how, typed, known)
        people.append(person)
        draft.others.append(person)
    if turned:
        place_given(groups[0], draft, typed)
        family_parts(turned, draft, how)
    else:
        _read_one(groups[0] if groups else [], draft, how, typed, known)
    last = people[-1]
    _given_twice(draft, last, how, known)
    _name_or_given(people, draft, how, known)
    if not last.family and draft.family:
        last.infix, last.family = draft.infix, draft.family
    for person in people:
        if not person.family and last.family:
            person.infix, person.family = last.infix, last.family


def is_kin(token: Token, how: Habits) -> bool:
    """Tell whether *token* says whose relative somebody is."""
    return token.text in RELATIVES or (how.language == "de" and token.text.istitle() and token.key in RELATIVES)


def is_no_nickname(token: Token, beside: list[Token], how: Habits, *, last: bool) -> bool:
    """Tell whether a word in brackets says something of somebody: *Jan Jansen (zoon)*, *Els Bakker (huurder)*.

    It is a relative, or a word of small letters beside a name with capitals that nobody is known to be called.
    """
    if is_kin(token, how):
        return True
    name = token.key
    # Between the names people are called so, whatever it is else: Karl (Fuchs) Huber.
    if last and token.text.istitle() and len(beside) > 1 and _is_of_another(token.text, how):
        return True
    if not token.text.islower() or len(name) < _LONG or name.endswith(_SMALL):
        return False
    known = standard()
    if known.given_name(name, None) or known.family_name(name, how.country) or known.nicknames(name):
        return False
    return any(word.text.istitle() for word in beside)


def _is_of_another(text: str, how: Habits) -> bool:
    """Tell whether nobody is called so: a family name, or the place where somebody lives: *Jan Bos (Amsterdam)*."""
    known = standard()
    if known.given_name(text, None) or known.given_name(text, how.country) or known.nicknames(text):
        return False
    family = known.family_name(text, how.country)
    return (family is not None and family.frequency >= _OFTEN) or bool(known.places(text, how.country))


_OFTEN = 20.0  # bearers per million of a family name
_LONG = 5  # letters: shorter ones are what children and friends make of a name
_SMALL = ("je", "ie", "ke", "y", "i", "o", "chen", "lein", "ette", "lle")


def _given_twice(first: Draft, last: Draft, how: Habits, known: Knowledge) -> None:
    """Keep two given names together before a family name that stands once: *Anne Marie en Jan Willem Bos*."""
    if last is first or not last.family or not last.given or len(first.family) != 1 or not first.given or first.infix:
        return
    word = first.family[0].text
    if known.given_world(word, how.country) >= _USUAL and known.family_bits(word, how.country) < _HARDLY_FAMILY:
        first.given, first.family = sorted([*first.given, *first.family], key=lambda token: token.start), []


_USUAL = 100.0  # bearers per million of a given name
_HARDLY_FAMILY = -5.0  # bits


def _read_one(tokens: list[Token], person: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Read one of several persons; a word alone may be a given name or a family name."""
    if len(tokens) == 1 or (tokens and all(is_initials(token, typed) for token in tokens)):
        place_given(tokens, person, typed)
    elif tokens:
        tokens = take_after(tokens, person, how, typed, least=2)
        read_core(tokens, person, how, typed, known)


def _name_or_given(people: list[Draft], draft: Draft, how: Habits, known: Knowledge) -> None:
    """Make a lone word a family name where it is one: *de heer Bakker en mevrouw Smit*, *Jan en Marie*."""
    last = people[-1]
    together = "addressed together" in draft.seen and (
        bool(last.family) or all(one.given and known.is_given(one.given[0].text, how.country) for one in people)
    )
    for person in people:
        if person.family or len(person.given) != 1:
            continue
        word = person.given[0].text
        if together and person is not last and not known.is_family_only(word, how.country):
            continue
        if person.salutation or (person is people[-1] and (draft.salutation or any(other.family for other in people))):
            named = not known.is_given(word, how.country)
            if person.salutation and not named:  # De heer Peter en mevr. Smit; but De heer Adriaan en Titia Kroes
                named = person is last or bool(last.salutation) or not (last.given and last.family)
        else:
            named = known.is_family_only(word, how.country)
        if named:
            person.family, person.given = person.given, []


def standard_couple(name: PersonName, texts: dict[str, Repaired], field: str) -> dict[str, str]:
    """Give the fields of a couple in standard form, where they share the family name."""
    out = {one: item.text for one, item in texts.items()}
    people = (name, *name.others)
    if name.unparsed or len({(one.infix, one.family_name) for one in people}) > 1 or len(people) > 2:
        return out
    first = [before_family(one) for one in people]
    written = f"{first[0]} {name.joiner} {first[1]}"
    if compact(written) != compact(out[field]):
        return out  # Mr & Mrs J: the second form of address would be lost
    if all(first) and name.family_name and _keeps_family(name, texts):
        out[field] = written
        out["family_name"] = name.family_name
        if name.infix:
            out["infix"] = name.infix
    return out


def _keeps_family(name: PersonName, texts: dict[str, Repaired]) -> bool:
    """Tell whether the couple's family name is what its fields hold: no word may cross over from the other field."""
    typed = "".join([texts[field].text for field in ("infix", "family_name") if field in texts])
    return compact(f"{name.infix or ''}{name.family_name}") == compact(typed)
