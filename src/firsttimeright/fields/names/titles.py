"""Titles before a name, and degrees, honours and suffixes behind it."""

from __future__ import annotations

import re

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.gendered import gendered
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.words.organisations import BRANDS
from firsttimeright.reference.words.titles import (
    AFTER,
    AFTER_WARY,
    AMERICAN,
    AMERICAN_SURE,
    BEFORE,
    BRITISH,
    GERMAN_PARTS,
    NOBLE,
    OFFICES,
    PHRASED,
    SUFFIX_LANGUAGES,
    SUFFIXES,
    WARY,
)
from firsttimeright.text.wordlists import wordset

__all__ = ["bears_degree", "retired", "take_after", "take_dutch_titles", "title_run"]

_FULL_TITLES = wordset(
    """pater pastoor kolonel generaal kapitein majoor kardinaal bisschop broeder zuster burgemeester minister notaris
    luitenant sergeant korporaal admiraal wethouder dominee kapelaan rabbijn imam captain general lieutenant
    commandant apotheker advocaat arts senator ambassadeur deken adjudant brigadier inspecteur wachtmeester pfarrer
    rabbi sheikh pandit reverend rev"""
)  # words in full that are a title before a name
_LONG_TITLES = {
    "en": wordset(
        """judge justice canon bishop archbishop chaplain deacon archdeacon father mother sister brother corporal
        mayor governor representative attorney
        constable commander cdr baroness countess viscountess duke duchess marquess marchioness pastor insp ven colonel
        major cardinal viscount baron monsignor superintendent"""
    ),
    "de": wordset(
        """landrat richter richterin bischof schwester dekan pom rain olt feldwebel pastor kaplan kapitan kommissar
        burgermeister superintendent"""
    ),
    "nl": wordset("meester commissaris eerwaarde vaandrig kornet schipper griffier hoofdagent rechercheur"),
    "fr": wordset(
        """commissaire sergent capitaine docteur professeur juge notaire baronne baron comte chevalier ecuyer general
        colonel abbe l'abbe soeur pere"""
    ),
    "it": wordset("dottor ingegnere architetto mons suor padre maresciallo don monsignor comm cav"),
    "es": wordset("fray sor padre capitan coronel"),
    "pt": wordset("padre capitao coronel frei"),
    "pl": wordset("ks adw"),
}  # a title where a given name and a family name follow: Judge Karen Holloway, but Judge Reinhold
_ONLY_TITLES = {
    "me": ("fr",), "maitre": ("fr",), "pr": ("fr",), "dresse": ("fr",), "on": ("it",), "av": ("tr",), "op": ("tr",),
    "doc": ("cs", "sk", "tr"), "stb": ("de",),
    "uzm": ("tr",), "doç": ("tr",), "yrd": ("tr",), "di": ("at",), "mag": ("de",), "bc": ("cs", "sk"), "fr": ("en",),
    "lic": ("nl", "es", "fr", "de"),
    "eng": ("pt", "it", "es", "ro"), "don": (), "dna": (), "ao": ("de",), "mr": (), "arch": ("it", "de", "fr"),
    "rag": ("it",), "geom": ("it",),
    "hon": ("en",), "col": ("en", "fr", "es"), "em": (), "hc": (), "stud": (), "as": (),
}  # fmt: skip


_AS_WRITTEN = {"fr": ("Pr",), "de": ("RA", "RAin", "StB", "POM")}  # titles without a full stop, in just this case


_OFFICE_ENDS = frozenset(words[-1] for words in OFFICES)
_TITLE_PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {}
for _phrase in sorted((tuple(phrase.split()) for phrase in PHRASED), key=len, reverse=True):
    _TITLE_PHRASES[_phrase[0]] = (*_TITLE_PHRASES.get(_phrase[0], ()), _phrase)


def title_run(tokens: list[Token], draft: Draft, how: Habits, typed: str, keep: int) -> int:
    """Count the words of the title that *tokens* begin with; 0 if none does."""
    for phrase in _TITLE_PHRASES.get(tokens[0].key, ()):
        if len(tokens) - len(phrase) >= keep and all(
            token.key == word for token, word in zip(tokens, phrase, strict=False)
        ):
            more = _out_of_service(tokens, len(phrase)) if len(tokens) > len(phrase) else 0
            return len(phrase) + (more if len(tokens) - len(phrase) - more >= keep else 0)
    if tokens[0].key not in BEFORE or len(tokens) - 1 < keep:
        return 0
    return _title_words(tokens, how, typed, keep) if _is_title(tokens, draft, how, typed) else 0


def _is_title(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> bool:
    """Tell whether a word that may be a title is one here: Graaf de Vries bears a name, ir. de Vries a title."""
    token = tokens[0]
    word = token.key
    womans = gendered(token.text) is not None
    stop = token.text.endswith(".") or womans
    follow = tokens[1] if len(tokens) > 1 else None
    if not stop and follow is not None and _is_inverted(tokens, how):
        return False
    if follow is not None and not stop and token.text.isupper() and f"{word} {follow.key}" in BRANDS:
        return False  # ING Bank
    chained = bool(draft.before or draft.salutation) or (
        follow is not None and follow.key in BEFORE and follow.key not in WARY
    )
    if word == "em" and follow is not None and follow.key in ("prof", "dr", "drs", "mr", "ir", "ds"):
        return True
    if not (womans and how.language == "de") and not _spoken_here(word, draft, how, chained=chained):
        return False
    if word in NOBLE and not stop:
        return _is_noble(tokens, draft, how, typed)
    if (
        word in WARY
        and not stop
        and not (token.text in _AS_WRITTEN.get(how.language, ()) or (token.text == "DI" and how.country == "AT"))
        and not (chained and word != "don")
        and not (word in _FULL_TITLES and follow is not None and follow.key != ",")
        and not _before_whole_name(tokens, how, typed)
        and not (word in ("sir", "lord", "lady", "dame") and follow is not None and typed != "lower")
    ):
        return False
    return not (
        word in ("ing", "ir", "lt", "maj")
        and not stop
        and not chained
        and typed == "mixed"
        and token.text[0].isupper()
        and how.language not in ("nl", "cs", "de", "at")
    )


def _is_inverted(tokens: list[Token], how: Habits) -> bool:
    """Tell whether only an infix stands between the word and a comma: *GRAAF DE, Willemijn* bears a family name."""
    start = at = 2 if tokens[1].text == "," else 1
    while at < len(tokens) and tokens[at].key in how.infixes:
        at += 1
    return start < at < len(tokens) and tokens[at].text == ","


def _spoken_here(word: str, draft: Draft, how: Habits, *, chained: bool) -> bool:
    """Tell whether *word* is a title in the form's language."""
    if word == "di" and how.country == "AT":
        return True
    if (limits := _ONLY_TITLES.get(word)) is not None and how.language not in limits:
        if word == "hon" and how.english:
            return True
        if not (word in ("mr", "em", "hc", "di") and (how.language == "nl" or chained)):
            return False
        if word == "di" or (word in ("em", "hc") and not draft.before):
            return False
    return not (word == "mr" and how.language != "nl" and not (draft.salutation and how.language in ("nl", "en", "de")))


def _before_whole_name(tokens: list[Token], how: Habits, typed: str) -> bool:
    """Tell whether a title of the form's language stands before a given name and a family name."""
    word = tokens[0].key
    english = how.english and word in _LONG_TITLES["en"]
    if not english and word not in _LONG_TITLES.get(how.language, ()):
        return False
    if word in (_NO_NAMES if english else _NO_NAMES_FR) and len(tokens) > 1:
        return tokens[1].text.isalpha() and (typed == "lower" or not tokens[0].text.islower())
    names = [token for token in tokens[1:] if token.text.isalpha() or "-" in token.text or "'" in token.text]
    return len(names) > 1 and not is_initials(tokens[1], typed) and not tokens[0].text.islower()


def _is_noble(tokens: list[Token], draft: Draft, how: Habits, typed: str) -> bool:
    """Tell whether a title of nobility stands here: before a plain word it is a given or family name."""
    if len(tokens) < 2:
        return False
    run = infix_run(tokens, 1, how, alone=True)
    if run and all(is_initials(item, typed) for item in tokens[1 + run :]):
        return False  # Graaf de A.
    if draft.salutation or draft.before or run or (how.language == "de" and tokens[0].key != "chevalier"):
        return True
    # Ridder Karel de Schietere: a whole name with an infix
    return len(tokens) > 3 and not is_initials(tokens[1], typed) and bool(infix_run(tokens, 2, how, alone=False))


_NO_NAMES, _NO_NAMES_FR = wordset("father mayor governor attorney"), wordset("docteur professeur")  # Father Reilly


_RETIRED = frozenset(("a.D.", "d.R.", "i.R.", "z.S.", "e.h.", "i.G.", "e.r."))


def _out_of_service(tokens: list[Token], at: int) -> int:
    """Count the words at *at* that say how somebody holds his rank, or that it lies behind him: *a. D.*, *b.d.*."""
    part = tokens[at]
    if part.text in _RETIRED or (part.key in ("bd", "ret", "em") and "." in part.text and part.text.islower()):
        return 1
    if at + 1 < len(tokens) and f"{part.text}{tokens[at + 1].text}" in _RETIRED:
        return 2
    return 0


def _title_words(tokens: list[Token], how: Habits, typed: str, keep: int) -> int:
    """Count a title and what belongs to it: *Dr. med.*, *Mag. (FH)*, *lkol b.d.*."""
    word = tokens[0].key
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
        if (more := _out_of_service(tokens, count)) and count + more <= len(tokens) - keep:
            count += more
            continue
        if (
            part.key in GERMAN_PARTS
            and word in ("dr", "dr-ing", "dipl", "dipl-ing", "prof", "pd", "priv-doz", "mag", "univ", "lic")
            and (part.text.islower() or (typed == "upper" and how.language == "de" and len(part.key) > 2))
        ) and ("." in part.text or how.language == "de" or len(part.key) > 2):
            count += 1
            continue
        break
    return count


def take_after(
    tokens: list[Token],
    draft: Draft,
    how: Habits,
    typed: str,
    *,
    least: int,
    comma: bool = False,
    lone: bool = False,
) -> list[Token]:
    """Take degrees and suffixes from the end of *tokens*; give what is left.

    Args:
        tokens: The words, in order.
        draft: Receives what is found.
        how: The form's habits.
        typed: How the name was typed.
        least: How many words must be left.
        comma: They stand behind a comma.
        lone: A single word stands before that comma, so that initials are awaited.
    """
    end = len(tokens)
    suffixes, degrees = len(draft.suffix), len(draft.after)  # what stood behind an earlier comma stays before these
    while end > least:
        token = tokens[end - 1]
        word = token.key
        if word in SUFFIXES and _is_suffix(token, word, how, typed, comma=comma, lone=lone, before=end - 1):
            draft.suffix.insert(suffixes, token)
        elif (word in AFTER and _is_degree(token, how, typed, comma=comma, lone=lone)) or (
            how.english and word in AMERICAN and _is_american(token, typed, comma=comma, lone=lone)
        ):
            draft.after.insert(degrees, [token])
        elif count := retired(tokens[:end], how) or (_office(tokens[:end], least) if how.english and not lone else 0):
            draft.after.insert(degrees, tokens[end - count : end])
            end -= count - 1
        elif word in (",", ".") or token.text == ",":
            pass
        else:
            break
        end -= 1
    return tokens[:end]


_OUT_OF_OFFICE = ("a.D.", "i.R.")  # außer Dienst, im Ruhestand: nobody's initials, by the small letter in front


def retired(tokens: list[Token], how: Habits) -> int:
    """Count the words at the end that say that somebody's office lies behind him: *a.D.*, *i. R.*."""
    if how.language != "de" or len(tokens) < 2 or tokens[-1].text[-1:] != ".":
        return 0
    if tokens[-1].text in _OUT_OF_OFFICE:
        return 1
    return 2 if len(tokens) > 2 and f"{tokens[-2].text}{tokens[-1].text}" in _OUT_OF_OFFICE else 0


def bears_degree(tokens: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether one name alone stands before a degree: *Yu BA*, *Kramer MSc*, *Jan BA*; not initials, nor a name."""
    if len(tokens) != 2:
        return False
    first, last = tokens
    word, text = last.key, last.text
    usual = AFTER.get(word) or (AMERICAN.get(word) if how.english and word in AMERICAN_SURE else None)
    if usual is None or not text[:1].isupper():
        return False
    if word in _BEHIND_GIVEN and text == usual and len(first.text) > 2 and not known.eastern_family(first.key):
        bits = known.family_bits(first.text, how.country)
        if bits < _HARDLY_FAMILY or (
            how.english and bits > 0
        ):  # John MD; SMITH BA, where nobody writes initials behind
            return True
    if first.text.isupper():
        return False
    if not usual.isupper() and not text.isupper():  # BSc and Ph.D. are written as nobody writes initials
        return text.replace(".", "") == usual
    if "." in text:
        return word in _WELL_KNOWN and len(text) - text.count(".") > text.count(".")  # LL.M.
    eastern = bool(known.eastern_family(first.key))
    if not text.isupper() or (known.family_bits(first.text, how.country) <= 0 and not (eastern and word == "ba")):
        return False
    if word in _WELL_KNOWN or (word == "ba" and eastern):
        return True
    return how.english and not eastern and (word in AMERICAN_SURE or word in ("ba", "ma", "md"))


_BEHIND_GIVEN = wordset("ba ma md ra")
_HARDLY_FAMILY = -3.0  # bits


_DUTCH = wordset("prof dr mr ir drs ing ds jhr jkvr bc em")


def take_dutch_titles(tokens: list[Token], draft: Draft, how: Habits) -> list[Token]:
    """Take Dutch titles that stand behind an inverted name: ``Jansen, Jan, drs.``; they belong before a name."""
    if how.language != "nl" or tokens[-1].key not in _DUTCH:
        return tokens
    end = len(tokens)
    while end and tokens[end - 1].key in _DUTCH and _is_typed_so(tokens[end - 1].text):
        end -= 1
    draft.before += [[token] for token in tokens[end:]]
    return tokens[:end]


def _is_typed_so(text: str) -> bool:
    """Tell whether letters are typed as a title, not as initials: drs., drs, Dr., but not D.R. or DR."""
    return "." not in text[:-1] and (text.islower() or (text[-1] == "." and not text.isupper()))


def _office(tokens: list[Token], least: int) -> int:
    """Count the words at the end that say what somebody does: attorney at law."""
    last = tokens[-1].key
    if last not in _OFFICE_ENDS:
        return 0
    for words in OFFICES:
        if last == words[-1] and len(tokens) - len(words) >= least:
            found = tuple([token.key for token in tokens[-len(words) :]])
            if found == words:
                return len(words)
    return 0


def _is_american(token: Token, typed: str, *, comma: bool, lone: bool) -> bool:
    """Tell whether a credential of the United States stands here, and no name or initials: DO, but not Do or do."""
    text, word = token.text, token.key
    dotted = "." in text[:-1] and text[:1].isupper()
    if lone:  # Smith, D.O. may have these initials
        return word in AMERICAN_SURE and not dotted and typed == "mixed" and text == AMERICAN[word]
    if dotted:
        return comma or word in AMERICAN_SURE
    if text != AMERICAN[word]:
        return word in AMERICAN_SURE and typed != "mixed" and len(word) > 3 and comma
    return comma or (word in AMERICAN_SURE and typed == "mixed")


def _is_suffix(token: Token, word: str, how: Habits, typed: str, *, comma: bool, lone: bool, before: int) -> bool:
    """Tell whether a word that may be a suffix is one; *before* words stand before it."""
    if token.text in ("J.R.", "S.R."):
        return False
    if word in SUFFIX_LANGUAGES and how.language not in SUFFIX_LANGUAGES[word]:
        return False
    if word in ("sen", "jun") and "." not in token.text:
        return comma  # Chin A Sen
    if word in ("v", "vi", "ix", "i"):
        if not token.text.isupper() or "." in token.text:
            return False
        if comma:
            return word != "i" or (how.english and not lone)
        return how.english and typed == "mixed" and before > (2 if len(word) == 1 else 1)
    if word in ("ii", "iii", "iv", "vii", "viii"):
        return token.text.isupper() or token.text.islower()
    return True


def _is_degree(token: Token, how: Habits, typed: str, *, comma: bool, lone: bool) -> bool:
    text, word = token.text, token.key
    if lone and not how.english and _LETTERS.fullmatch(text):
        return False  # Bakker, J.D.
    if word in BRITISH:
        return how.language in ("en", "ga", "cy") and text == AFTER[word] and not lone and (comma or typed == "mixed")
    if word == "esq":
        return text[:1] == "E"
    if comma or "." in text[:-1]:
        return True
    if word in AFTER_WARY:
        return text.isupper() and typed == "mixed"
    if word in _WELL_KNOWN:
        return True
    if len(word) > 3:
        return not text.islower()
    if typed != "mixed":
        return how.language == "en" and word in _HONOURS
    return text.isupper() or text == AFTER[word]


_LETTERS = re.compile(r"(?:[A-Z]\.){2,3}")
_WELL_KNOWN = wordset("msc bsc mba llm llb phd bba emba rba dphil")  # read in any case
_HONOURS = wordset("obe cbe mbe kbe dbe frs")
