"""The core of a name: given names, infix and family name from words in a row."""

from __future__ import annotations

from collections.abc import Callable

from firsttimeright.fields.names.front import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token, infix_run, is_initials
from firsttimeright.reference.words.infixes import PART
from firsttimeright.reference.words.titles import NOBLE
from firsttimeright.text.scripts import script
from firsttimeright.text.wordlists import wordset

__all__ = ["family_parts", "place_given", "read_core", "trailing_infix"]


def family_parts(tokens: list[Token], draft: Draft, how: Habits) -> None:
    """Put the words of a family name in their places: infix first or last, then the name itself."""
    run = infix_run(tokens, 0, how, alone=True) if len(tokens) > 1 else 0
    if run and run < len(tokens) and not _stays(tokens[:run], how):
        draft.infix, draft.family = tokens[:run], tokens[run:]
        return
    tail = trailing_infix(tokens, how)
    if tail:
        draft.infix, draft.family = tokens[-tail:], tokens[:-tail]
        draft.seen.add("inverted")
        return
    draft.family = tokens


def _stays(run: list[Token], how: Habits) -> bool:
    """Tell whether infix words belong to the family name itself: Le Goff, Di Stefano, Ben Ali, Lo Giudice."""
    if all(token.key in PART for token in run):
        return not (
            how.language == "nl"
            and all(token.text.islower() for token in run)
            and run[0].key in ("le", "la", "lo", "di")
        )
    return (
        how.language == "it"
        and run[0].key
        in ("di", "del", "della", "dello", "dei", "degli", "dal", "dalla", "de", "d'", "da", "la", "lo", "li")
        and run[0].text[:1].isupper()
        and not run[0].text.isupper()
    )


def trailing_infix(tokens: list[Token], how: Habits) -> int:
    """Count the infix words at the end of a name: Berg van den."""
    for start in range(max(1, len(tokens) - 4), len(tokens)):
        if infix_run(tokens, start, how, alone=True) == len(tokens) - start:
            return len(tokens) - start
    return 0


def read_core(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Read given names, infix and family name from words without commas."""
    count = len(tokens)
    if not count:
        return
    if count == 1:
        _read_single(tokens[0], draft, how, typed, known)
        return
    reader: Callable[..., bool]
    for reader in (
        _read_administrative,
        _read_trailing_initials,
        _read_family_first,
        _read_joined_syllables,
        _read_infix,
    ):
        if reader(tokens, draft, how, typed, known):
            return
    _read_plain(tokens, draft, how, typed, known)


def _read_single(token: Token, draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    if is_initials(token, typed) and "." in token.text:
        draft.initials = [token]
    elif draft.salutation or draft.before or not known.is_given(token.text, how.country):
        draft.family = [token]
    else:
        draft.given = [token]
        draft.confidence = 0.6


def place_given(tokens: list[Token], draft: Draft, typed: str) -> None:
    """Put words before the family name in their places: initials, or given names."""
    if all(is_initials(token, typed) for token in tokens):
        draft.initials = tokens
    else:
        draft.given = tokens


def _shouted(token: Token) -> bool:
    return token.text.isupper() and len(token.text.strip(".'-")) > 1 and "." not in token.text


def _read_administrative(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``DUPONT Jean``, ``Jean DE LA TOUR``: the words in capitals are the family name."""
    if typed != "mixed":
        return False
    loud = [_shouted(token) for token in tokens]
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
    if first == 0:
        if all(known.is_given(token.text, how.country) for token in names) and not any(
            known.is_given(token.text, how.country) for token in quiet
        ):
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


def _read_trailing_initials(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """``Hendriks J.``, ``KONING PCM``, ``JANSEN J.P. VAN DER``, ``Berg van den P.``."""
    tail = trailing_infix(tokens, how)
    body = tokens[: len(tokens) - tail]
    if len(body) < 2:
        if tail and body and not (how.given and known.is_given(body[0].text, how.country)):
            draft.family, draft.infix = body, tokens[-tail:]
            draft.seen.add("inverted")
            return True
        return False
    end = len(body)
    while end > 1 and (
        is_initials(body[end - 1], typed)
        or (len(body[end - 1].text) == 1 and end == len(body) and body[end - 1].text.isalpha() and tail)
    ):
        end -= 1
    names = body[:end]
    if end == len(body):
        if tail and not any(is_initials(token, typed) for token in names[:1]):
            # Jansen Jan van der
            draft.family, draft.given, draft.infix = names[:1], names[1:], tokens[-tail:]
            draft.seen.add("inverted")
            return True
        return False
    if any(is_initials(token, typed) for token in names):
        return False
    lone = all(len(token.text) == 1 for token in body[end:])
    if lone and (len(names) > 1 or known.is_given(names[0].text, how.country)):
        return False  # Bo O, Anna Maria K
    if len(names) > 1 and not tail and not infix_run(names, 0, how, alone=True) and not trailing_infix(names, how):
        sure = all("." in token.text for token in body[end:])
        if not sure or known.is_given(names[0].text, how.country):
            return False
    draft.initials = body[end:]
    if tail:
        draft.family, draft.infix = names, tokens[-tail:]
    else:
        family_parts(names, draft, how)
    draft.seen.add("inverted")
    return True


def _read_family_first(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Hungarian, Vietnamese, Chinese and Korean order, where the form or the words show it."""
    first = tokens[0]
    if how.language == "hu":
        if known.is_given(first.text, how.country) and not known.is_given(tokens[-1].text, how.country):
            return False
        draft.family, draft.given, draft.family_first = tokens[:1], tokens[1:], True
        return True
    if script(first.text) in ("Han", "Hangul", "Hiragana", "Katakana") and len(tokens) == 2:
        draft.family, draft.given, draft.family_first = tokens[:1], tokens[1:], True
        return True
    eastern = known.eastern_family(first.key)
    if not eastern or is_initials(first, typed):
        return False
    if "vi" in eastern and len(tokens) > 2 and (how.language == "vi" or known.vietnamese_middle(tokens[1].key)):
        draft.family, draft.given, draft.family_first = tokens[:1], tokens[1:], True
        return True
    if how.language in eastern and not known.eastern_family(tokens[-1].key) and len(tokens) <= 3:
        draft.family, draft.given, draft.family_first = tokens[:1], tokens[1:], True
        return True
    if how.language in eastern and how.language in ("zh", "vi", "ko") and len(tokens) <= 3:
        draft.family, draft.given, draft.family_first = tokens[:1], tokens[1:], True
        draft.confidence = 0.6
        return True
    return False


def _read_joined_syllables(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Chinese-Surinamese names of two or three syllables: Tjon A Ten, Lo Fo Wong."""
    if how.language != "nl" or len(tokens) < 3:
        return False
    start = len(tokens) - 3
    trio = tokens[start:]
    if not known.syllable(trio[0].key) or any("." in token.text for token in trio):
        return False
    if trio[1].text not in ("A", "a") and not (known.syllable(trio[1].key) and known.syllable(trio[2].key)):
        return False
    draft.family = trio
    draft.seen.add("syllables")
    if start:
        place_given(tokens[:start], draft, typed)
    return True


def _read_infix(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Names with an infix: what stands before it is given, what stands after it the family name."""
    count = len(tokens)
    if how.iberian:
        return _read_iberian(tokens, draft, how, typed, known)
    start = _after_compound(tokens)
    for at in range(start, count - 1):
        run = infix_run(tokens, at, how, alone=at == 0)
        if not run:
            continue
        if at + run >= count:  # the last word is an infix word: then it is the name itself
            run = count - 1 - at
            if not run:
                continue
        if (
            at == 0
            and count == 2
            and known.eastern_family(tokens[1].key)
            and tokens[0].key in ("van", "do", "an", "thi")
        ):
            continue
        if at == 0 and count == 2 and "vi" in known.eastern_family(tokens[0].key):
            continue
        if at == 0 and run == 1 and tokens[0].key in _GIVEN_TOO and known.is_given(tokens[0].text, how.country):
            continue
        if (
            at
            and tokens[at].key in ("ben", "al", "la", "san", "di", "le", "lo")
            and at + run < count - 1
            and run == 1
            and tokens[at].text[:1].isupper()
            and typed == "mixed"
            and known.is_given(tokens[at].text, how.country)
        ):
            continue
        words = tokens[at : at + run]
        before, rest = tokens[:at], tokens[at + run :]
        noble = _take_noble(before, draft, how)
        before = before[: len(before) - noble]
        if at:
            split = _family_start(before, how, typed, known)
            if split < len(before):
                place_given(before[:split], draft, typed)
                draft.family = before[split:] + words + rest
                return True
            place_given(before, draft, typed)
        if _stays(words, how):
            draft.family = words + rest
        else:
            cut = next(
                (
                    index
                    for index, token in enumerate(words)
                    if token.key in PART
                    and token.text[:1].isupper()
                    and not token.text.isupper()
                    and index
                    and how.language == "fr"
                ),
                len(words),
            )
            draft.infix, draft.family = words[:cut], words[cut:] + rest
        return True
    return False


_GIVEN_TOO = wordset("ben al el la le lo di do da dos san bin am an des del don tho thor dal")


def _family_start(before: list[Token], how: Habits, typed: str, known: Knowledge) -> int:
    """Find where the family name begins among words before an infix: Mies van der Rohe, Giscard d'Estaing."""
    for index in range(1, len(before)):
        if is_initials(before[index], typed):
            continue
        if known.is_family_only(before[index].text, how.country):
            return index
    return len(before)


def _take_noble(before: list[Token], draft: Draft, how: Habits) -> int:  # noqa: ARG001
    if len(before) > 1 and before[-1].key in NOBLE:
        draft.between = [[before[-1]]]
        return 1
    return 0


def _after_compound(tokens: list[Token]) -> int:
    """Give the first place where an infix may stand: after Abd al Karim, María del Carmen, Nur al-Din."""
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
        and len(tokens) > 3
    ) and tokens[1].key in ("al", "el", "ul", "ud", "er", "ar", "as", "ad", "en", "ed", "eddin", "ed-din"):
        return 3
    return 0


_DEVOTIONS = wordset("maria ma jose joao juan ana rosa santa carmen mari luz fatima")
_DEVOTED = wordset(
    """carmen pilar rosario mar fatima angeles dolores milagros nieves lourdes guadalupe conceicao concepcion jesus
    gracas luz soledad consuelo mercedes socorro remedios rocio castillo sol paz cruz gloria dores ceu amparo
    montserrat coral lurdes rosa sagrado camino prado valle encarnacion trinidad asuncion esperanza aparecida penha
    deus"""
)


def _units(tokens: list[Token], how: Habits, known: Knowledge) -> list[list[Token]]:
    """Group words with the particles before them, and given names with their devotion."""
    units: list[list[Token]] = []
    at = 0
    while at < len(tokens):
        run = infix_run(tokens, at, how, alone=False) if at else 0
        if tokens[at].key in ("y", "i", "e") and units and at + 1 < len(tokens) and at > 1:
            units[-1] += tokens[at : at + 2]
            at += 2
            continue
        if at + run >= len(tokens):
            run = len(tokens) - 1 - at
        unit = tokens[at : at + run + 1]
        if (
            run
            and len(units) == 1
            and unit[-1].key in _DEVOTED
            and units[0][-1].key in _DEVOTIONS
            and at + run + 1 < len(tokens)
        ):
            units[0] = units[0] + unit
        elif (
            run
            and len(units) >= 2
            and known.given_frequency(units[-1][-1].text, how.country) < 1
            and len(units[-1]) == 1
            and how.language != "pt"
        ):
            units[-1] = units[-1] + unit
        else:
            units.append(unit)
        at += run + 1
    return units


def _read_iberian(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Spanish, Portuguese and Catalan names: given names, then one or two family names."""
    if infix_run(tokens, 0, how, alone=True) and not known.is_given(tokens[0].text, how.country):
        return False
    units = _units(tokens, how, known)
    if len(units) < 2:
        return False
    if is_initials(units[0][0], typed):
        given = 1
        while given < len(units) - 1 and is_initials(units[given][0], typed):
            given += 1
    else:
        given = 1
        # one given name and two family names, or two and two; more given names where they are known as such
        while given < len(units) - 1 and len(units[given]) == 1 and _more_given(units, given, how, known):
            given += 1
    place_given([token for unit in units[:given] for token in unit], draft, typed)
    family = units[given:]
    run = len(family[0]) - 1
    if (
        len(family) == 1
        and run
        and not any(token.key in ("y", "i", "e") for token in family[0])
        and infix_run(family[0], 0, how, alone=False) == run
    ):
        draft.infix, draft.family = family[0][:run], family[0][run:]
    else:
        draft.family = [token for unit in family for token in unit]
    return True


def _more_given(units: list[list[Token]], at: int, how: Habits, known: Knowledge) -> bool:
    left = len(units) - at  # units from here on
    text = units[at][0].text
    if known.ready:
        given = known.given_frequency(text, how.country)
        return given >= 10 or (given > 0.8 and known.family_frequency(text, how.country) < given)
    return left > 2


def _read_plain(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> None:
    """Names without infix: the last word is the family name, unless an earlier one can be nothing else."""
    noble = 0
    if len(tokens) > 2 and tokens[-2].key in NOBLE and (tokens[-2].text.islower() or how.language == "de"):
        draft.between = [[tokens[-2]]]
        noble = 1
    body = tokens[: len(tokens) - 1 - noble]
    split = _family_start(body, how, typed, known) if len(body) > 1 and not noble else len(body)
    place_given(body[:split], draft, typed)
    draft.family = body[split:] + tokens[-1:]
    if how.language in ("id", "my", "ta", "is"):
        draft.confidence = 0.5
