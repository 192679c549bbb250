"""How strongly the words of a text say that it names a business, a school, a club."""

from __future__ import annotations

from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.reference.words import trades as words

__all__ = ["may_tell", "opens", "trade_strength"]

_AND = ("en", "&", "et", "und", "and", "y", "e", "+", "u", "ve", "i", "og", "och")
_ARTICLES = ("de", "het", "'t")
_GIVEN = 1.0  # bearers per million from which the first word is somebody's given name
_FEW = 5.0  # bearers per million below which a trade word is hardly a family name
_TURNED = 20.0  # bearers per million from which a trade word in front may be a family name before a given one
_SHORT = 6  # letters: a shorter trade word behind a usual given name may be a family name that no table has
_LONG = 9  # letters: an ending makes a trade word of a longer word

_PHRASE_WORDS = frozenset(phrase.split(" ", 1)[0] for phrase in words.PHRASES)
_TRADES = words.BUSINESS | words.FRONT | words.JOINED | words.SIBLINGS | words.SIBLINGS_FIRST
_SHORTEST_END = 7  # letters: no shorter word is told by its ending


def _has_phrase(keys: list[str]) -> bool:
    text = f" {' '.join(keys)} "
    return len(keys) > 1 and any(f" {phrase} " in text for phrase in words.PHRASES)


def trade_strength(keys: list[str], known: Knowledge, country: str | None) -> int:
    """Tell how strongly trade words speak: 2 beyond doubt, 1 a word that is a surname as well, 0 none.

    Args:
        keys: The words, folded.
        known: What is known of names.
        country: Of the form.
    """
    if _english_shop(keys, known):
        return 2
    if keys[0] == "bar" and len(keys) > 2 and keys[1] in ("de", "el", "la", "le", "het", "'t"):
        return 2
    if len(keys) in (2, 3) and keys[0] in words.CLUBS.get(country or "", ()):
        return 2
    if not _PHRASE_WORDS.isdisjoint(keys) and _has_phrase(keys):
        return 2
    most = 0
    for index, word in enumerate(keys):
        bare = word.strip("'-")
        if bare in _TRADES or len(bare) >= _SHORTEST_END or "-" in bare:
            most = max(most, _strength(keys, index, bare, known, country))
    return most


_OPENERS = frozenset(("bar", "by", "the")).union(*words.CLUBS.values())  # they tell by what stands beside them
_ANY_END = tuple(dict.fromkeys((*words.ENDINGS, *words.LAST)))
_MAY_TELL = _TRADES | _PHRASE_WORDS | _OPENERS


def may_tell(word: str) -> bool:
    """Tell in one look whether *word* may speak of a trade, in whatever place and country."""
    return word in _MAY_TELL or word.endswith(_ANY_END)


def opens(word: str, known: Knowledge | None, country: str | None) -> bool:
    """Tell whether *word* names a trade and nobody is called so (unless not *known*): a business's name follows."""
    trade = word in words.BUSINESS or word in words.FRONT or word.endswith(words.ENDINGS) or _compound(word)
    return trade and (known is None or not _borne(word, known, country))


def _strength(keys: list[str], index: int, bare: str, known: Knowledge, country: str | None) -> int:
    last = index == len(keys) - 1
    if not index and len(keys) > 1 and (bare in words.FRONT or _compound(bare)):
        return 0 if _may_be_turned(bare, keys, known, country) else 2
    if index and bare in words.JOINED and keys[index - 1] in _AND:
        return 2
    if bare in words.BUSINESS:
        return _word(keys, index, bare, known, country)
    if bare in words.SIBLINGS_FIRST and not index and len(keys) > 1:
        return 2
    if bare in words.SIBLINGS and index and last:
        return 0 if _is_given(keys[0], known, country) and not _usual_family(keys[0], known, country) else 2
    if _ends(keys, index, bare, known, country):
        return 2 if len(keys) > 1 else 1
    if last and len(bare) > _LONG and bare.endswith(words.LAST) and not known.family_frequency(bare, country):
        return 2
    return 0


def _word(keys: list[str], index: int, bare: str, known: Knowledge, country: str | None) -> int:
    """Weigh a trade word as such: in front it names a business; behind a given name it may be a family name."""
    if not index:
        if len(keys) > 1:
            return 0 if _may_be_turned(bare, keys, known, country) else 2
        return 0 if bare in words.SURNAMES or known.family_most(bare, country) > _GIVEN else 2
    rate = known.family_most(bare, country)
    if bare not in words.SURNAMES and not rate:
        short = len(keys) == 2 and len(bare) < _SHORT and known.given_world(keys[0], country) >= _TURNED
        return 0 if short else 2  # Chris Shop
    if _usual_family(keys[0], known, country):
        return 2 if len(keys) == 2 else 1  # Jansen Bouw
    if bare not in words.SURNAMES and rate < _FEW and not _is_given(keys[0], known, country) and len(keys[0]) > 1:
        return 2
    if len(keys) < 3 or index < len(keys) - 1:
        return 0
    # Jan Jansen Bouw; Anna Kleyn Winkel has two family names
    return 0 if _is_given(keys[0], known, country) and known.family_most(keys[-2], country) < _FEW else 1


def _compound(bare: str) -> bool:
    """Hotel-Restaurant, Kfz-Werkstatt, Drogisterij-Parfumerie."""
    if "-" not in bare:
        return False
    pieces = bare.split("-")
    trades = [piece in words.BUSINESS for piece in pieces]
    return all(trades) or any(
        trade and piece not in words.SURNAMES for trade, piece in zip(trades, pieces, strict=True)
    )


def _ends(keys: list[str], index: int, bare: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether a word that ends like a trade does name one: Fietsenhandel, Uitvaartonderneming."""
    if (index and keys[0] not in _ARTICLES) or not bare.endswith(words.ENDINGS) or bare in words.NOT_ENDINGS:
        return False
    return len(bare) > _LONG or (len(bare) > 6 and index == 0 and len(keys) > 1 and not _borne(bare, known, country))


def _may_be_turned(bare: str, keys: list[str], known: Knowledge, country: str | None) -> bool:
    """Tell whether the first word may be a name after all: *Winkel Jan*, or somebody who is given a trade word."""
    if known.given_world(bare, country) >= _FEW:
        return True
    if known.family_most(bare, country) < _TURNED:
        return False
    return len(keys) == 2 and _is_given(keys[1], known, country)


def _is_given(word: str, known: Knowledge, country: str | None) -> bool:
    return known.given_world(word, country) >= _GIVEN


def _borne(word: str, known: Knowledge, country: str | None) -> bool:
    return bool(known.given_world(word, country) or known.family_most(word, country))


def _usual_family(word: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether *word* is a very usual family name that hardly anybody is given: Jansen, not Riet."""
    family = known.family_frequency(word, country)
    return family > 400 and 50 * known.given_world(word, country) < family


def _english_shop(keys: list[str], known: Knowledge) -> bool:
    """``Hair by Lisa``, ``The Coffee House``; not ``The Anh Nguyen``, nor ``The Smith Family``."""
    if "by" in keys[1:-1]:
        return True
    if keys[0] != "the" or len(keys) < 3 or keys[-1] == "family":
        return False
    return not any(known.eastern_family(word) or known.vietnamese_middle(word) for word in keys)
