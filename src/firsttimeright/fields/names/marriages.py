"""Names at birth and names of a partner, by the words that tell of them: geb., née, e/v, wed., z domu, viuda de."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import match_salutation
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.parts import family_parts, trailing_infix
from firsttimeright.fields.names.titles import take_after
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference import standard

__all__ = ["MARITAL", "marital", "place_marital", "take_marital"]

MARITAL = {
    "geb": "birth", "geboren": "birth", "nee": "birth", "ne": "birth", "gebn": "birth", "born": "birth", "roz": "birth",
    "rozena": "birth", "geborene": "birth", "fodd": "birth", "fodt": "birth", "nata": "birth", "os": "birth",
    "f": "birth", "z d": "birth", "z domu": "birth", "szul": "birth", "maiden": "birth", "gb": "birth",
    "formerly": "birth",
    "e/v": "partner", "ev": "partner", "echtgenote": "partner", "echtg": "partner", "epouse": "partner",
    "epse": "partner",
    "ep": "partner", "gehuwd": "partner", "getrouwd": "partner",
    "e/g": "partner", "echtgenoot": "partner", "partner": "partner", "verh": "partner", "verheiratete": "partner",
    "gesch": "partner", "wv": "partner", "w/v": "partner", "wed": "partner", "weduwe": "partner",
    "wed/v": "partner", "vve": "partner", "veuve": "partner", "vda": "partner", "viuda": "partner",
    "viuva": "partner", "ved": "partner", "vedova": "partner", "in": "partner", "verw": "former",
    "verwitwete": "former", "verwitwet": "former", "geschiedene": "former",
}  # fmt: skip
_LANGUAGES = {
    "ne": ("fr",),
    "nata": ("it",),
    "os": ("tr", "fi"),
    "roz": ("cs", "sk"),
    "rozena": ("cs", "sk"),
    "szul": ("hu",),
    "f": ("sv", "da", "no", "nb", "nn"),
    "z d": ("pl",),
    "z domu": ("pl",),
    "ev": ("nl",),
    "ep": ("fr", "nl"),
    "epse": ("fr", "nl"),
    "partner": (),
    "vda": ("es", "ca", "gl"),
    "viuda": ("es", "ca", "gl"),
    "viuva": ("pt",),
    "ved": ("it",),
    "vedova": ("it",),
    "in": ("it",),  # Maria Rossi in Bianchi
    "formerly": ("en",),
    "gb": ("nl", "de"),
    "verw": ("de",),
    "verwitwete": ("de",),
    "verwitwet": ("de",),
    "geschiedene": ("de",),
    "wed": ("nl",),
    "weduwe": ("nl",),
}
_WIDOWS = frozenset(("wed", "weduwe", "vda", "viuda", "viuva", "ved", "vedova"))
_IN_LOWER_CASE = frozenset(
    ("formerly", "f", "in", "ved", "vedova", "vda", "viuda", "viuva", "wed", "weduwe", "os", "szul", "rozena")
)
_IN_CAPITALS_TOO = frozenset(("in", "ved", "vedova", "vda", "viuda", "viuva", "weduwe"))
_WITH_STOP = frozenset(("f", "os", "gb", "verw", "ep"))  # f. Lind; without its stop the letter is an initial
_OF = {
    **dict.fromkeys(("echtgenote", "echtg", "echtgenoot", "gehuwd", "wed", "weduwe", "partner", "wv"), ("van", "v")),
    **dict.fromkeys(("vda", "viuda", "viuva"), ("de", "do", "da")),
}
"""Words behind which "of" is no infix: echtgenote van de Boer, viuda de Gómez."""
_SHORT = 2  # letters of a word that may be an abbreviation of something else, where no stop says so
_ALSO_NAMES = frozenset(("in", "f", "os", "ne", "born", "nata", "partner"))
_WITH = frozenset(("met", "als", ":"))
_PARTED = frozenset(("-", "–", "—", "/"))


def marital(token: Token, how: Habits) -> str | None:
    """Tell what *token* says of the name after it: ``birth`` (geb., née), ``partner`` (e/v), ``former`` (verw.)."""
    word = token.key
    kind = MARITAL.get(word)
    if kind is None or (word in _LANGUAGES and how.language not in _LANGUAGES[word]):
        return None
    text = token.text
    if word == "ev" and "." not in text and not text.islower():
        return None
    if word in _IN_LOWER_CASE and not text.islower() and not (word in _IN_CAPITALS_TOO and text.isupper()):
        return None
    if word in _WITH_STOP and not text.endswith("."):
        return None
    return kind


def take_marital(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> list[Token]:
    """Take a name at birth or a partner's name off the end of *tokens*; give what is left."""
    for index in range(1, len(tokens) - 1):
        kind = marital(tokens[index], how)
        if kind is None or (tokens[index].key == "in" and index < 2):
            continue
        end = _own_given(tokens, index, kind, how, typed)
        names = [token for token in tokens[index + 1 : end] if token.text not in ",;"]
        if names:
            draft.seen.add(kind)
            place_marital(kind, [tokens[index], *take_after(names, draft, how, typed, least=1)], draft, how)
        else:
            draft.unparsed += tokens[index : index + 1]  # e/v of nobody
        left = [*tokens[:index], *tokens[end:]]
        return left[:-1] if left[-1].text in _PARTED and len(left) > 1 else left
    if len(tokens) > 1 and typed == "mixed" and _is_of_nobody(tokens[-1], how):
        draft.unparsed += tokens[-1:]  # Anna Jansen geb.
        return tokens[:-1]
    return tokens


def _is_of_nobody(token: Token, how: Habits) -> bool:
    """Tell whether a word at the very end says of a name that it comes, and none does: *e/v*, *geb.*, *née*."""
    written = token.text.islower() and (token.text.endswith(".") or "/" in token.text or len(token.key) > _SHORT)
    return (written or token.text == "née") and token.key not in _ALSO_NAMES and marital(token, how) is not None


def _own_given(tokens: list[Token], at: int, kind: str, how: Habits, typed: str) -> int:
    """Find where the given name of the bearer stands behind another name of hers: *Bauer, geb. Lang, Anna*.

    It stands behind a comma, or in small letters behind capitals (*DURAND née PETIT Anne*), and none stands in front.
    """
    front, rest = [token for token in tokens[:at] if token.text != ","], tokens[at + 1 :]
    size = len(front)
    alone = size == 1 or (size > 1 and size - 1 in (infix_run(front, 0, how, alone=True), trailing_infix(front, how)))
    if kind == "former" or not alone or len(rest) < 2:
        return len(tokens)
    comma = next((index for index, token in enumerate(rest) if token.text == ","), 0)
    behind = rest[comma + 1 :]
    is_named = bool(comma and behind) and (kind == "birth" or not behind[0].text.islower())  # Bos e/v Vis, te Utrecht
    if is_named and infix_run(rest, 0, how, alone=True) != comma:
        return at + 1 + comma
    if kind != "birth":
        return len(tokens)
    loud = next((index for index, token in enumerate(rest) if not token.text.isupper()), 0)
    if typed == "mixed" and loud and front[-1].text.isupper() and all(token.text.istitle() for token in rest[loud:]):
        return at + 1 + loud
    return len(tokens)


def _without_own(tokens: list[Token], draft: Draft, how: Habits) -> list[Token]:
    """Leave out what is the partner's alone: e/v P. de Boer, e/v de heer Bos, echtgenote van Jan Smit."""
    row = match_salutation(tokens, 0, how) if len(tokens) > 1 else None
    count = len(row.words) if row is not None and row.sex and len(row.words) < len(tokens) else 0
    while count < len(tokens) - 1 and "." in tokens[count].text and is_initials(tokens[count], "mixed"):
        count += 1
    if count < len(tokens) - 1 and tokens[count].text.istitle() and not infix_run(tokens, count, how, alone=True):
        given = standard().given_name(tokens[count].text, how.country)
        family = standard().family_name(tokens[count].text, how.country)
        if given is not None and given.frequency > max(_GIVEN, family.frequency if family is not None else 0.0):
            count += 1
    draft.unparsed += tokens[:count]
    return tokens[count:]


_GIVEN = 50.0  # bearers per million of a given name


def place_marital(kind: str, tokens: list[Token], draft: Draft, how: Habits) -> None:
    """Put the name behind a word such as *geb.* or *e/v*, the first of *tokens*, in its place."""
    if kind == "former":  # the name of an earlier marriage, which is borne no more
        draft.unparsed += tokens
        return
    word, tokens = tokens[0], tokens[1:]
    while len(tokens) > 1 and (tokens[0].key in _WITH or tokens[0].text == "-"):
        tokens = tokens[1:]
    said = [word]
    if len(tokens) > 1 and tokens[0].key in _OF.get(word.key, ()):
        said, tokens = [word, tokens[0]], tokens[1:]
    if draft.birth if kind == "birth" else draft.partner:
        draft.unparsed += tokens  # the second of two
        return
    tokens = _without_own(tokens, draft, how) if kind == "partner" else tokens
    if word.key in _WIDOWS:
        draft.unparsed = said + draft.unparsed  # says more than whose name it is
    inner = Draft()
    family_parts([token for token in tokens if token.text != ","] or tokens, inner, how)  # geb. de,Vries
    if kind == "birth":
        draft.birth_infix, draft.birth = inner.infix, inner.family
    else:
        draft.partner_infix, draft.partner = inner.infix, inner.family
        draft.seen.add("partner-own")
