"""The record is a customer's, and no test and no nonsense.

One odd field is nobody's business: there are people called Test, and streets
with odd names. Several made-up fields that cannot depend on each other make a
question about the record as a whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..findings import Code, Finding, Severity
from ..text.folding import compact, compact_words, fold
from ..text.none_said import says_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..findings import Suggestion
    from .scene import Scene

MADE_UP = Code("record.made_up", Severity.WARN)
CODES = (MADE_UP,)

_ENOUGH = 2  # fields that look made up, of different kinds
_WORDS = frozenset(
    ("test", "tester", "testing", "testen", "testpersoon", "testnaam", "teststraat", "testgebruiker",
     "testuser", "asdf", "qwerty", "qwertz", "azerty", "foo", "bar", "foobar", "dummy", "example", "voorbeeld",
     "beispiel", "exemple", "sample", "lorem", "ipsum", "nvt", "onbekend", "unknown", "unbekannt", "inconnu",
     "none", "null", "blabla", "bla", "xxx", "xxxx", "abc", "abcd", "aaa", "aaaa", "mustermann",
     "musterstrasse", "musterstadt", "musterort", "musterhausen", "musterweg", "anytown", "voorbeeldstraat",
     "voorbeeldstad", "teststad", "doe", "modaal", "nobody", "niemand")
)  # fmt: skip
# Names that stand for any in their language. Each is somebody's, or his nickname: two of them together are nobody's.
_STAND_INS = frozenset(
    ("toto", "tata", "titi", "tutu", "pippo", "pluto", "paperino", "fulano", "mengano", "zutano", "foo", "bar",
     "baz")
)  # fmt: skip
_KINDS = {
    "given_name": "name", "family_name": "name", "full_name": "name", "street": "address", "city": "address",
    "postcode": "address", "house_number": "address", "address": "address", "email": "email", "phone": "phone",
    "mobile": "phone", "birth_date": "date", "organisation": "organisation", "iban": "number",
}  # fmt: skip
_DOUBTS = ("placeholder", "implausible", "nonsense", "default_date")
_RUN = re.compile(r"^(?:(.)\1{2,}|0?123456\d*|1234 ?(?:ab|aa|xx))$")


def check(scene: Scene) -> tuple[Finding, ...]:
    """Count the kinds of fields that look made up."""
    said = scene.customer.findings
    kinds = {_KINDS[item.field] for item in said if item.field in _KINDS and _doubts(item.code)} if said else set()
    texts, tight = scene.customer.text, scene.tight
    for field in texts if _worth_a_look(texts, tight) else ("email",) if "email" in texts else ():
        kind = _KINDS.get(field)
        if kind is not None and kind not in kinds and _made_up(field, texts[field], tight[field], scene):
            kinds.add(kind)
    if _stand_in(scene):
        kinds.add("name")
        if not _STAND_INS.isdisjoint(re.split(r"[@.]", fold(scene.typed_text("email")))):
            kinds.add("email")
    if len(kinds) < _ENOUGH:
        return ()
    real = kinds - {_KINDS[field] for field in _REACHED if field in texts and _says_none(texts[field], tight[field])}
    if len(real) < _ENOUGH and "name" not in real:
        return ()
    return (MADE_UP.at("full_name" if scene.typed_text("full_name") else "family_name", fields=len(kinds)),)


def put_right_for_nothing(
    suggestions: tuple[Suggestion, ...], findings: tuple[Finding, ...]
) -> tuple[tuple[Suggestion, ...], tuple[Finding, ...]]:
    """Leave out what would put right a word of an example: Musterstadt is no slip of Mutterstadt.

    Only of a record that is asked about as a whole; the question that went with a guess goes with it, and so does the
    other half of two values that would change places: one half alone would lose what the other holds.
    """
    if not suggestions or MADE_UP.name not in [item.code for item in findings]:
        return suggestions, findings
    causes = {item.cause for item in suggestions if item.cause and compact(item.before or "") in _WORDS}
    idle = [item for item in suggestions if item.cause in causes or compact(item.before or "") in _WORDS]
    if not idle:
        return suggestions, findings
    answered = {(code, item.field) for item in idle for code in item.codes}
    return (
        tuple(item for item in suggestions if item not in idle),
        tuple(item for item in findings if (item.code, item.field) not in answered),
    )


@lru_cache(maxsize=1_024)  # there are a few hundred codes
def _doubts(code: str) -> bool:
    return any(doubt in code for doubt in _DOUBTS)


_REACHED = ("email", "phone", "mobile")
# Words by themselves that no sentence of text/none_said.py has, and those that people write in one.
_NONE = frozenset(
    ("", "na", "geenemail", "geenmail", "geentelefoon", "geennummer", "noemail", "nomail", "nophone", "keineemail",
     "pasdemail", "nietbekend", "niettoepassing", "nietvantoepassing", "notapplicable", "nvt", "yok")
)  # fmt: skip


def _says_none(text: str, letters: str | None) -> bool:
    """Tell whether a field says that somebody has no address or telephone: that makes nobody an example."""
    return letters is not None and (letters in _NONE or says_none(text))


def _worth_a_look(texts: Mapping[str, str], tight: Mapping[str, str]) -> bool:
    """Tell by one look at the whole record whether any field, but for the address of mail, may be made up.

    ``False`` is sure: no word is one of ours, no three letters or more are a row of one sign, and no digits count up.
    """
    lines = "\n".join(texts.values())
    if not lines.isascii() or not _WORDS.isdisjoint(compact_words(lines)):
        return True
    letters = tight.values()
    if "1234" in "".join(letters):
        return True
    for each in letters:  # half the time of a generator
        if not each or (each[0] == each[-1] and len(each) > 2 and each.count(each[0]) == len(each)):
            return True
    return False


def _stand_in(scene: Scene) -> bool:
    """Tell whether given and family name are both names that stand for any."""
    given, family = scene.tight.get("given_name"), scene.tight.get("family_name")
    if given is not None and family is not None:
        return given in _STAND_INS and family in _STAND_INS
    words = scene.typed_text("full_name").split()
    return len(words) == 2 and _STAND_INS.issuperset(map(compact, words))


def _is_run(text: str) -> bool:
    """Tell whether one sign is repeated, or a row of digits counts up; few texts begin as either does."""
    return (text[:1] in "01" or text[:3] == 3 * text[:1]) and _RUN.match(text) is not None


def _is_one(field: str, text: str, scene: Scene) -> bool:
    """Tell whether a row of equal figures is a day of the calendar, or a postcode in use: people are born on 7-7-77."""
    if field == "birth_date":
        return getattr(scene.customer.birth_date, "value", None) is not None
    country = scene.country if field == "postcode" else None
    return country is not None and scene.reference.postcode(text, country) is not None


def _made_up(field: str, text: str, letters: str, scene: Scene) -> bool:
    if len(text) > 60:
        return False
    if field == "email":
        local, _, domain = fold(text).partition("@")
        host, local = domain.partition(".")[0], compact(local)
        if local in _WORDS or host in _WORDS:
            return True
        return len(host) > 1 and local == (host if host.isalnum() else compact(host))
    # A run of signs has no letters; with letters, what is a run with its signs is one without them, too.
    if _is_run(letters) or (not letters and _is_run(fold(text))):
        return field != "house_number" and not _is_one(field, text, scene)
    if " " not in text:
        words = [letters]
    elif letters.isdecimal():
        return False
    else:
        words = compact_words(text)
    if _WORDS.isdisjoint(words):
        return False
    if field in {"family_name", "given_name"}:  # Jan Test and Mary Doe may be real
        known = scene.reference.family_name(compact(text.rpartition(" ")[2]), scene.country)
        return known is None or known.frequency < 100
    return True
