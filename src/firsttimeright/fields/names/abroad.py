"""Orders of other languages: the father's name of the east, Hungarian wives, Chinese, Japanese and Korean signs."""

from __future__ import annotations

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token, key
from firsttimeright.reference.words.eastern import HAN_DOUBLE, HANGUL_DOUBLE, JAPANESE
from firsttimeright.reference.words.registers import FAMILY_ENDINGS, GIVEN
from firsttimeright.text.scripts import script
from firsttimeright.text.wordlists import wordset

__all__ = [
    "are_vietnamese",
    "is_fathers",
    "is_register_order",
    "may_be_register_order",
    "native_cut",
    "read_by_ending",
    "read_family_first",
    "read_patronymic",
]

_SLAVIC = ("ru", "uk", "be", "bg", "kk", "ky", "uz", "mk")
_FATHERS = (
    "ович", "евич", "овна", "евна", "ична", "івна", "авіч", "евіч", "ауна", "еуна", "ovich", "evich", "ovych", "evych",
    "ovitch", "evitch", "ovna", "evna", "ichna", "ivna",
)  # fmt: skip
_FATHERS_WHOLE = wordset("ильич лукич кузьмич фомич никитич ilyich ilich lukich kuzmich fomich nikitich")
_CHILD_OF = wordset("oglu ogly qizi kyzy kizi uulu оглы огли улы кызы қызы ұлы")  # Heydər oğlu: the son of Heydər


def _fathers(folded: str) -> bool:
    return folded.endswith(_FATHERS) or folded in _FATHERS_WHOLE


def is_fathers(folded: str) -> bool:
    """Tell in one look whether a word may be, or belong to, a father's name."""
    return _fathers(folded) or folded in _CHILD_OF


def read_patronymic(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> bool:
    """``Соколова Анна Викторовна``, ``Kuznetsov Dmitry Aleksandrovich``: family, given and father's name.

    Last, a father's name shows the order: in the other one the family name ends it. A
    name in *-ović* is a family name in the south, which this leaves alone.
    """
    last = tokens[-1].key
    if len(tokens) == 4 and last in _CHILD_OF:
        draft.family, draft.given = tokens[:1], tokens[1:]
    elif len(tokens) == 3 and _fathers(last) and not _fathers(tokens[1].key):
        first, middle = tokens[0], tokens[1]
        if is_initials(first, "mixed") or is_initials(middle, "mixed"):
            return False
        sure = not last.isascii() or how.language in _SLAVIC
        if not sure and (
            known.given_world(first.text, how.country) > 0.3 or not known.given_world(middle.text, how.country)
        ):
            return False
        draft.family, draft.given = tokens[:1], tokens[1:]
    else:
        return False
    if how.language in _SLAVIC or not last.isascii():
        draft.family_first = True
    else:
        draft.seen.add("inverted")
    return True


_ENDINGS = {
    "ro": ("escu", "eanu", "oiu"),
    "el": ("opoulos", "opoulou", "idis", "idou", "akis", "aki", "οπουλος", "οπουλοσ", "οπουλου", "ιδης", "ιδησ", "ιδου",
        "ακης", "ακησ", "ακη"),
    "ru": ("ов", "ова", "ев", "ева", "ский", "скии", "ская", "енко", "чук", "ov", "ova", "ev", "eva", "sky", "skaya",
        "enko", "швили", "дзе", "ян"),
    "ka": ("შვილი", "ძე", "shvili", "dze", "iani"),
    "hy": ("յան", "yan", "ian"),
}  # fmt: skip
_ENDINGS.update(uk=(*_ENDINGS["ru"], "ський", "ськии", "ська", "юк"), be=_ENDINGS["ru"], bg=_ENDINGS["ru"][:4])


def read_by_ending(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> bool:
    """``Popescu Maria``, ``Иванова Анна``: where the ending of the first word alone is that of a family name."""
    endings = _ENDINGS.get(how.language)
    if endings is None:
        return how.language in _REGISTERS and _read_register(tokens, draft, how, known)
    if len(tokens) != 2:
        return False
    first, last = tokens
    if len(first.key) < 5 or not first.key.endswith(endings) or last.key.endswith(endings) or "." in last.text:
        return False
    if known.is_given(first.text, how.country):
        return False
    if last.key.isascii() and not known.given_world(last.text, how.country):
        return False
    draft.family, draft.given = [first], [last]
    if how.language in ("ro", "el"):
        draft.seen.add("inverted")
    else:
        draft.family_first = True
    return True


_REGISTERS = ("cs", "sk")


def _read_register(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> bool:
    """``Novák Jan``, ``Svobodová Jana Marie``: the order of Czech and Slovak forms."""
    if len(tokens) > 3 or not all(is_register_order(tokens[0].text, token.text, how, known) for token in tokens[1:]):
        return False
    draft.family, draft.given = tokens[:1], tokens[1:]
    draft.seen.add("inverted")
    return True


def is_register_order(first: str, last: str, how: Habits, known: Knowledge) -> bool:
    """Tell whether a family name and a given one stand in that order, on a Czech, Slovak or Hungarian form.

    The last word must be a usual given name, and the first one by no means: *Marek Pavel* may be either.
    """
    usual = GIVEN.get(how.language)
    if usual is None or key(last) not in usual:
        return False
    word = key(first)
    if word in usual or len(word) < 3 or "." in first:
        return False
    given, family = known.given_world(first, how.country), known.family_most(first, how.country)
    if family >= _BORNE:
        return family > _RATHER * given
    return how.language in _REGISTERS and len(word) > 4 and word.endswith(FAMILY_ENDINGS) and given <= _HARDLY_GIVEN


def may_be_register_order(first: str, last: str, how: Habits) -> bool:
    """Tell whether the last of two words is a given name there, and the first one at least no usual one."""
    usual = GIVEN.get(how.language, ())
    return key(last) in usual and key(first) not in usual


_BORNE = 1.0  # bearers per million
_RATHER = 20.0  # times as many bear it as are given it
_HARDLY_GIVEN = 0.1  # bearers per million


_SIGNS = ("Han", "Hangul", "Hiragana", "Katakana")


def read_family_first(tokens: list[Token], draft: Draft, how: Habits, typed: str, known: Knowledge) -> bool:
    """Hungarian, Vietnamese, Chinese and Korean order, where the form or the words show it."""
    first = tokens[0]
    if how.language == "hu":
        return _read_hungarian(tokens, draft, how, known)
    if len(tokens) == 2 and not first.text.isascii() and script(first.text) in _SIGNS:
        return _family_then_given(tokens, 1, draft)
    eastern = known.eastern_family(first.key)
    if not eastern or (is_initials(first, typed) and (how.language != "ko" or "." in first.text)):
        return False
    middle = (
        len(tokens) > 2 and known.vietnamese_middle(tokens[1].key) and (typed != "mixed" or tokens[1].text.istitle())
    )
    if "vi" in eastern and len(tokens) > 2 and (how.language == "vi" or middle):
        return _family_then_given(tokens, 1, draft)
    if how.language not in eastern or len(tokens) > 3:
        return False
    if known.eastern_family(tokens[-1].key):
        if how.language not in ("zh", "vi", "ko"):
            return False
        draft.confidence = 0.6
    return _family_then_given(tokens, 1, draft)


def are_vietnamese(family: str, given: list[str], how: Habits, known: Knowledge) -> bool:
    """Tell whether *Nguyen* and *Van Anh* stand here: a middle name, like an infix, and no Dutch name behind it."""
    if "vi" not in known.eastern_family(key(family)) or len(given) != 2 or not given[0].istitle():
        return False
    middle, last = key(given[0]), key(given[1])
    if not known.vietnamese_middle(middle) or len(last) > _LONGEST_SYLLABLE or not given[1].istitle():
        return False
    return middle != "van" or not any(known.family_frequency(f"van {last}", one) for one in (how.country, "NL", "BE"))


_LONGEST_SYLLABLE = 6  # letters: Nghiem, Truong


def _family_then_given(tokens: list[Token], count: int, draft: Draft) -> bool:
    draft.family, draft.given, draft.family_first = tokens[:count], tokens[count:], True
    return True


def _read_hungarian(tokens: list[Token], draft: Draft, how: Habits, known: Knowledge) -> bool:
    """``Nagy János``, and a wife: ``Kovácsné Horváth Mária`` (the wife of Kovács, born Horváth)."""
    first = tokens[0]
    if known.is_given(first.text, how.country) and not known.is_given(tokens[-1].text, how.country):
        return False
    wife = first.text.lower().endswith("né") and len(tokens) > 2
    return _family_then_given(tokens, 2 if wife and not known.is_given(tokens[1].text, how.country) else 1, draft)


def native_cut(text: str, language: str) -> int:
    """Count the signs of the family name in a name written without a space; 0 where it cannot be told.

    >>> native_cut("佐藤美咲", "ja"), native_cut("王小明", "zh"), native_cut("남궁민수", "ko")
    (2, 1, 2)
    """
    if text.isascii() or not 2 <= len(text) <= 7:
        return 0
    scripts = {script(letter) for letter in text}
    if scripts == {"Hangul"}:
        return 2 if len(text) > 2 and text[:2] in HANGUL_DOUBLE else 1 if len(text) < 5 else 0
    if "Han" not in scripts or not scripts <= {"Han", "Hiragana", "Katakana"}:
        return 0
    if scripts != {"Han"} or language not in ("zh", "ko", "vi"):
        for size in (4, 3, 2, 1):
            if len(text) > size and text[:size] in JAPANESE and (size > 1 or language == "ja" or scripts != {"Han"}):
                return size
    if scripts != {"Han"} or language == "ja":
        lead = next((at for at, letter in enumerate(text) if script(letter) != "Han"), len(text))
        return min(lead, 2) if lead < len(text) else 1 if len(text) == 2 else 2 if len(text) < 7 else 0
    return 0 if len(text) > 4 else 2 if text[:2] in HAN_DOUBLE and len(text) > 2 else 1
