"""The core of a name: given names, infix and family name from words in a row."""

from __future__ import annotations

from collections.abc import Callable

from firsttimeright.fields.names.abroad import read_by_ending, read_family_first, read_patronymic
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.iberian import DEVOTIONS, after_devotion, read_iberian
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.joining import unbound
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.order import (
    are_unspeakable,
    is_called_van,
    read_administrative,
    read_joined_syllables,
    read_trailing_initials,
    read_turned,
)
from firsttimeright.fields.names.parts import family_parts, infix_end, place_given, stays
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.titles import BEFORE_GIVEN, NOBLE
from firsttimeright.text.wordlists import wordset

__all__ = ["FATHERS", "read_core"]


def read_core(
    tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge, *, quiet: bool = False
) -> None:
    """Read given names, infix and family name from words without commas.

    *quiet*: none of them is a word of the other readers' lists, in a language of natural order, so that these need not
    be asked.
    """
    count = len(tokens)
    if not count:
        return
    if count == 1:
        _read_single(tokens[0], draft, how, typed, known)
        return
    reader: Callable[..., bool]
    if quiet:
        for reader in (read_administrative, read_trailing_initials, read_turned, _read_infix):
            if reader(tokens, draft, how, typed, known):
                return
        _read_plain(tokens, draft, how, typed, known)
        return
    if how.language == "my":  # names of Burma have no part that is the family's
        draft.family, draft.confidence = tokens, 0.5
        return
    if _read_linked(tokens, draft, how, typed, known) or _read_apart(tokens, draft, how, typed, known):
        return
    if read_patronymic(tokens, draft, how, known) or read_by_ending(tokens, draft, how, known):
        return
    for reader in (
        read_administrative,
        read_trailing_initials,
        read_family_first,
        read_joined_syllables,
        read_turned,
        _read_infix,
    ):
        if reader(tokens, draft, how, typed, known):
            return
    _read_plain(tokens, draft, how, typed, known)


_LINKS = frozenset("yieYIE")
_SLAVIC = ("pl", "hr", "sr", "bs", "sl", "ru", "uk", "cs", "sk", "bg", "mk")  # "i" is "and" there


def _read_linked(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Ramón Castells y Moreno``, ``Jordi Ferrer i Bosch``: two family names and the word between them."""
    if how.iberian or len(tokens) < 4:
        return False
    at = next((at for at in range(2, len(tokens) - 1) if tokens[at].text in _LINKS), 0)
    if not at or not _is_link(tokens, at, how, typed, known):
        return False
    start = at - 1
    while start > 1 and infix_run(tokens, start - 1, how, alone=False):
        start -= 1
    start = next((one for one in range(1, start) if infix_run(tokens, one, how, alone=False)), start)
    place_given(tokens[:start], draft, typed)
    draft.family = tokens[start:]
    return True


def _is_link(tokens: list[Token], at: int, how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether a single letter links two family names: no initial, and not "and" between two persons."""
    link, before = tokens[at].text, tokens[at - 1]
    if is_initials(before, typed) or (link in "iI" and how.language in _SLAVIC):
        return False
    if infix_run(tokens, at + 1, how, alone=False) != len(tokens) - at - 2 or len(tokens[-1].text) < 2:
        return False
    if typed == "mixed":
        return link.islower() and before.text[:1].isupper() and tokens[-1].text[:1].isupper()
    if link not in "yY":  # Sandra E Wilcox, in capitals
        return False
    home = how.country if how.iberian else "ES"
    pair = (before.text, tokens[-1].text)
    return all(known.family_frequency(text, home) > 5 * known.given_frequency(text, home) + 5 for text in pair)


_LETTERS_APART = frozenset("OoD")


def _read_apart(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Maeve O Sullivan``, ``Marco D Angelo``: an Irish or Italian family name without its apostrophe."""
    letter = tokens[-2].text
    if letter not in _LETTERS_APART or len(tokens) < 3 or not (letter in "oO" or how.language == "it"):
        return False
    whole = known.family_frequency(f"{letter.lower()}'{tokens[-1].text}", None)
    if whole < 5 or 20 * whole < known.family_frequency(tokens[-1].text, None):
        return False
    place_given(tokens[:-2], draft, typed)
    draft.family = tokens[-2:]
    return True


def _read_single(token: Token, draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    if " " in token.text and (pieces := unbound(token))[1].key != "en" and not _is_double(pieces[0], how, known):
        draft.given, draft.family = pieces[:1], pieces[1:]
    elif is_initials(token, typed) and "." in token.text:
        draft.initials = [token]
    elif draft.before and not draft.salutation and how.english and draft.before[-1][-1].key in BEFORE_GIVEN:
        draft.given = [token]
    elif (
        draft.salutation
        or draft.before
        or not known.is_given(token.text, how.country)
        or (draft.after and known.eastern_family(token.key))  # Kim LL.M.
    ):
        draft.family = [token]
    else:
        draft.given = [token]
        draft.confidence = 0.6


def _is_double(token: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether a double name begins here, as in *Smit-van Dijk*; not a given name, as in *Gavri-El Marinos*."""
    before, hyphen, infix = token.text.rpartition("-")
    return bool(hyphen) and (infix.islower() or known.family_bits(before, how.country) > 0)


def _read_infix(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Names with an infix: what stands before it is given, what stands after it the family name."""
    count = len(tokens)
    if how.iberian:
        return read_iberian(tokens, draft, how, typed, known)
    if tokens[0].key in DEVOTIONS and (at := after_devotion(tokens)):
        place_given(tokens[:at], draft, typed)
        family_parts(tokens[at:], draft, how)
        return True
    for at in range(_after_compound(tokens), count - 1):
        # where the last word is an infix word, it is the name itself
        run = min(infix_run(tokens, at, how, alone=at == 0), count - 1 - at)
        if not run or _is_name_instead(tokens, at, run, how, typed, known=known):
            continue
        words = tokens[at : at + run]
        before, rest = tokens[:at], tokens[at + run :]
        noble = _take_noble(before, draft)
        before = before[: len(before) - noble]
        if at:
            split = _family_start(before, how, typed, known)
            if split < len(before):
                place_given(before[:split], draft, typed)
                draft.family = before[split:] + words + rest
                return True
            if (
                len(before) == 1
                and typed == "mixed"
                and are_unspeakable(before[0], tokens[-1], how, known, behind=False)
            ):
                draft.initials = before
            else:
                place_given(before, draft, typed)
        cut = 0 if stays(words, how) else infix_end(words, how)
        draft.infix, draft.family = words[:cut], words[cut:] + rest
        return True
    return False


def _is_name_instead(tokens: list[Token], at: int, run: int, how: Habits, typed: str, *, known: Knowledge) -> bool:
    """Tell whether an infix word is a given or family name here: Ben Carson, Van Morrison, Do Nguyen."""
    count, word = len(tokens), tokens[at].key
    if at:
        dutch = how.dutch or how.belgian
        if word == "van" and at == count - 2 and tokens[at].text == "Van" and typed == "mixed" and not dutch:
            last = tokens[-1]  # Thanh Van Le
            return "vi" in known.eastern_family(last.key) and not known.family_most(f"van {last.text}", how.country)
        return (
            word in ("ben", "al", "la", "san", "di", "le", "lo")
            and run == 1
            and at + run < count - 1
            and tokens[at].text[:1].isupper()
            and typed == "mixed"
            and known.is_given(tokens[at].text, how.country)
        )
    if count == 2 and known.eastern_family(tokens[1].key) and word in ("van", "do", "an", "thi"):
        return True
    if known.family_frequency(f"{tokens[0].text} {tokens[1].text}", how.country):  # Le Gall
        return False
    if count == 2 and "vi" in known.eastern_family(word):
        return True
    if word == "el" and not how.english and not known.is_family_only(tokens[-1].text, how.country):
        return False  # El Amrani-Bouali, not El Jansen
    return run == 1 and (
        (word in _GIVEN_TOO and known.is_given(tokens[0].text, how.country))
        or (count < 4 and is_called_van(tokens[0], tokens[-1], how, known))
    )


_GIVEN_TOO = wordset("della ben al el la le lo di do da dos san bin am an des del don tho thor dal")


FATHERS = wordset("abou abu bou ould ouled oulad ait")  # they begin a family name: Nour Abou Zahra


_TURKISH_SECOND = wordset(
    "gul nur can han su naz ay er alp ege efe deniz ece nil sena kaan kan tan sel sude pinar cemal sultan hatun"
)  # second given names that are usual family names too


def _family_start(before: list[Token], how: Habits, typed: str, known: Knowledge) -> int:
    """Find where the family name begins among words before an infix: Mies van der Rohe, Giscard d'Estaing."""
    for index in range(1, len(before)):
        if is_initials(before[index], typed):
            continue
        if before[index].key in FATHERS and index == len(before) - 1:
            return index
        if how.language == "tr" and before[index].key in _TURKISH_SECOND:
            continue
        text = before[index].text
        if known.begins_family(text, how.country) or (text[:2] == "d'" and text[2:3].isupper()):
            return index  # Marie d'Udekem d'Acoz
    if len(before) > 1 and _follows_initials(before, how, typed, known):
        return len(before) - 1
    return len(before)


def _follows_initials(before: list[Token], how: Habits, typed: str, known: Knowledge) -> bool:
    """Tell whether the word between initials and an infix begins the family name: *E. Quarles van Ufford*."""
    text = before[-1].text
    if not (how.dutch or how.belgian) or not all(is_initials(token, typed) for token in before[:-1]):
        return False
    borne = known.family_most(text, how.country)
    return borne > 0.5 and 20 * known.given_world(text, how.country) < borne and not is_initials(before[-1], typed)


def _take_noble(before: list[Token], draft: Draft) -> int:
    if len(before) > 1 and before[-1].key in NOBLE:
        draft.between = [[before[-1]]]
        return 1
    return 0


def _after_compound(tokens: list[Token]) -> int:
    """Give the first place where an infix may stand: after Abd al Karim, María del Carmen, Nur al-Din."""
    if len(tokens) < 4:
        return 0
    first = tokens[0].key
    if (
        first
        in (
            "abd",
            "abdul",
            "abdel",
            "abdal",
            "nur",
            "abou",
            "abu",
            "noor",
            "nour",
            "saif",
            "seif",
            "salah",
            "ala",
            "izz",
            "badr",
            "fakhr",
            "jamal",
            "shams",
        )
    ) and tokens[1].key in ("al", "el", "ul", "ud", "er", "ar", "as", "ad", "en", "ed", "eddin", "ed-din"):
        return 3
    return 0


def _is_family_whole(body: list[Token], last: Token, draft: Draft, how: Habits, known: Knowledge) -> bool:
    """Tell whether no given name stands before the family name of two words: *Mevr. Oude Elferink*, *dhr. Smit Bos*."""
    if len(body) != 1 or known.is_given(last.text, how.country) or not known.begins_family(body[0].text, how.country):
        return False
    first = body[0].text
    if known.is_farm(first, how.country):
        return True
    # Mr Livingston Burnett, Herr Jost Kipp: what is a family name elsewhere may be given
    never = known.given_world(first, how.country) < _NEVER and not how.english
    return never and bool(draft.salutation or draft.before)


_NEVER = 0.2  # bearers per million of a given name: by slips of the pen in lists


def _read_plain(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Names without infix: the last word is the family name, unless an earlier one can be nothing else."""
    noble = 0
    if len(tokens) > 2 and tokens[-2].key in NOBLE and (tokens[-2].text.islower() or how.language == "de"):
        draft.between = [[tokens[-2]]]
        noble = 1
    body = tokens[: len(tokens) - 1 - noble]
    if len(body) == 1 and typed != "lower" and are_unspeakable(body[0], tokens[-1], how, known, behind=False):
        draft.initials, draft.family = body, tokens[-1:]
        return
    split = _family_start(body, how, typed, known) if len(body) > 1 and not noble else len(body)
    if _is_family_whole(body, tokens[-1], draft, how, known):
        split = 0
    place_given(body[:split], draft, typed)
    draft.family = body[split:] + tokens[-1:]
    if how.language in ("id", "my", "ta", "is"):
        draft.confidence = 0.5
