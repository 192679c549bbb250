"""A text read as a name: from words in a row to the parts of a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token, infix_run, is_initials
from firsttimeright.reference.words.infixes import PART
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
from firsttimeright.text.scripts import script
from firsttimeright.text.wordlists import wordset

__all__ = ["Draft", "read_core", "take_after", "take_before"]

MARITAL = {
    "geb": "birth", "geboren": "birth", "nee": "birth", "ne": "birth", "gebn": "birth", "born": "birth", "roz": "birth",
    "geborene": "birth", "fodd": "birth", "fodt": "birth", "nata": "birth", "os": "birth", "z d": "birth",
    "maiden": "birth",
    "e/v": "partner", "ev": "partner", "echtgenote": "partner", "echtg": "partner", "epouse": "partner",
    "ep": "partner", "gehuwd": "partner",
    "e/g": "partner", "echtgenoot": "partner", "partner": "partner", "verh": "partner", "verheiratete": "partner",
    "gesch": "partner", "wv": "partner", "w/v": "partner",
    "wed/v": "partner", "vve": "partner", "veuve": "partner",
}  # fmt: skip
BIRTH_LANGUAGES = {
    "ne": ("fr",),
    "nata": ("it",),
    "os": ("tr",),
    "roz": ("cs", "sk"),
    "ev": ("nl",),
    "ep": ("fr",),
    "partner": (),
}
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
        if row is not None and (not whole or _is_salutation(tokens[at:], row, draft, how, typed)):
            at += _take_salutation(tokens[at:], row, draft)
            continue
        count = _title_run(tokens[at:], draft, how, typed, keep)
        if not count:
            break
        draft.before.append(tokens[at : at + count])
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
        draft.salutation += found
    if told:
        draft.seen.add("told")
    return len(row.words)


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
    elif (
        word in WARY
        and not stop
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
