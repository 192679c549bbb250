"""Reading the packs, and putting facts into their sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the Fluent runtime costs some 80 ms to import: only once words are asked for
    from fluent.runtime import FluentBundle
    from fluent.syntax.ast import Message

__all__ = ["LANGUAGES", "Overrides", "codes", "identifier", "known", "load", "note", "refuse", "text", "variables"]

LANGUAGES = ("en", "nl", "de", "fr")
"""The languages that have a pack; the first one stands in where another lacks a message."""

LOOK_AGAIN = "report.look_again"  # said of a field where nothing of its own sentence can be said

_GAP = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands where a fact is missing, until its sentence is left out
_UNKNOWN = re.compile(r"Unknown external: (\w+)")
_MESSAGE = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
# French sets these signs apart, and leaves none alone on the next line; its pack is written with plain spaces.
_SET_APART = re.compile(" (?=[?!;:»])|(?<=«) ")
_OF_A_QUESTION = frozenset(("before", "after", "field"))  # what every code's words may name

Overrides = Mapping[str, str | Mapping[str, str]]
"""A host's own words: code to Fluent pattern, or code to a mapping of language to pattern."""


def identifier(code: str) -> str:
    """Give the name under which *code* stands in the packs.

    >>> identifier("email.domain_typo")
    'email--domain_typo'
    """
    return code.replace(".", "--")


def text(
    code: str,
    language: str = LANGUAGES[0],
    facts: Mapping[str, Any] | None = None,
    *,
    overrides: Overrides | None = None,
) -> str:
    """Say *code* in the user's language.

    In a language without a pack all is English, without a mark. A message that a pack lacks comes
    in English behind ``[en]``, and a code without any words comes back itself in brackets, so that
    a gap is seen and nothing breaks.

    Args:
        code: A finding's, a change's or a piece of evidence's code.
        language: A language tag. Of ``nl-BE`` the ``nl`` counts, case does not.
        facts: What the sentence may name: the finding's facts and, for a suggestion, ``before``
            and ``after``. Numbers are written without grouping marks; ``None`` is empty. A sentence
            that wants a fact which is not given is left out; where nothing is left, the words ask to look again.
        overrides: A host's own words, which win over ours; see ``Overrides``.

    Returns:
        One sentence or a few, plain text: a host that shows it in HTML escapes it as it does any text.

    Raises:
        TypeError: *code* or *language* is not a string.
        ValueError: An override is not a Fluent pattern, or names a fact that the code does not have.

    >>> text("no.such_code", "nl")
    '[no.such_code]'
    >>> text("no.such_code", overrides={"no.such_code": "Look at { $n } lines."}, facts={"n": 1200})
    'Look at 1200 lines.'
    """
    if not isinstance(code, str) or not isinstance(language, str):
        raise TypeError("a code and a language are strings, such as 'email.domain_typo' and 'nl'")
    name, tag = identifier(code), _primary(language)
    own = _own_words(overrides, code, tag)
    if own is not None:
        _refuse_strange(code, own, facts or {})
        said = _format(_pack_of_one(tag, name, own), name, facts)
        return said or text(LOOK_AGAIN, language)
    if tag in LANGUAGES and _has_words(_pack(tag), name):
        return _format(_pack(tag), name, facts) or text(LOOK_AGAIN, language)
    if _has_words(_pack(LANGUAGES[0]), name):
        said = _format(_pack(LANGUAGES[0]), name, facts) or text(LOOK_AGAIN)
        return f"[{LANGUAGES[0]}] {said}" if tag in LANGUAGES else said
    return f"[{code}]"


def refuse(overrides: Overrides) -> None:
    """Refuse a host's own words of which a typing error would be shown to its customers.

    Raises:
        TypeError: *overrides* is no mapping, or words are neither a pattern nor a mapping of language to pattern.
        ValueError: A code is none of ours, a pattern is not Fluent, or it names a fact that its code does not have.

    >>> refuse({"email.domain_typo": "Is it { $aftr }?"})
    Traceback (most recent call last):
        ...
    ValueError: the override for 'email.domain_typo' names $aftr; it may name $after, $before, $field
    """
    if not isinstance(overrides, Mapping):
        raise TypeError(f"overrides is a mapping of code to words, not a {type(overrides).__name__!r}")
    for code, words in overrides.items():
        if code not in codes(LANGUAGES[0]):
            raise ValueError(f"overrides has words for {code!r}, which is no code; see docs/findings.md")
        if not isinstance(words, (str, Mapping)):
            raise TypeError(f"the override for {code!r} is a pattern, or a mapping of language to pattern")
        for tag, pattern in ((LANGUAGES[0], words),) if isinstance(words, str) else words.items():
            _pack_of_one(_primary(tag), identifier(code), pattern)
            _refuse_strange(code, pattern, {})


def _refuse_strange(code: str, pattern: str, facts: Mapping[str, Any]) -> None:
    """Refuse a pattern that names what will never be there."""
    known = variables(code) | _OF_A_QUESTION | facts.keys()
    if strange := sorted(_named_in(identifier(code), pattern) - known):
        names, may = (", ".join(f"${name}" for name in sorted(some)) for some in (strange, known))
        raise ValueError(f"the override for {code!r} names {names}; it may name {may}")


def note(code: str, attribute: str, language: str = LANGUAGES[0]) -> str | None:
    """Give a message's attribute: ``when`` it appears, or what to ``do``.

    Attributes speak to the developer or the host, not to the person who types, and stand in the
    English pack; another language's own attribute wins where it has one.

    Returns:
        The text, or ``None`` where no pack has it.

    >>> note("email.domain_typo", "never")
    """
    name = identifier(code)
    for tag in dict.fromkeys((_primary(language), LANGUAGES[0])):
        pack = _pack(tag) if tag in LANGUAGES else None
        if pack is not None and pack.has_message(name) and attribute in pack.get_message(name).attributes:
            return str(pack.format_pattern(pack.get_message(name).attributes[attribute], {})[0])
    return None


def codes(language: str) -> frozenset[str]:
    """List the codes for which the pack of *language* has words.

    Raises:
        KeyError: There is no pack in that language.

    >>> "email.domain_typo" in codes("nl")
    True
    """
    if language not in LANGUAGES:
        raise KeyError(f"no pack {language!r}; there are {', '.join(LANGUAGES)}")
    return frozenset(name.replace("--", ".") for name in _messages(language))


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """List every code that has words, without reading the packs as Fluent: that takes a hundred times as long.

    >>> "email.domain_typo" in known(), "email.domian_typo" in known()
    (True, False)
    """
    return frozenset(name.replace("--", ".") for source in _sources(LANGUAGES[0]) for name in _MESSAGE.findall(source))


def variables(code: str, language: str = LANGUAGES[0]) -> frozenset[str]:
    """List the facts that the message for *code* may name; none where there is no message.

    >>> sorted(variables("email.domain_typo"))
    ['after']
    """
    tag = _primary(language)
    message = _messages(tag).get(identifier(code)) if tag in LANGUAGES else None
    return _variables(message) if message is not None else frozenset()


def _variables(message: Message) -> frozenset[str]:
    from fluent.syntax.ast import BaseNode, VariableReference

    def of(node: object) -> Iterator[str]:
        if isinstance(node, VariableReference):
            yield node.id.name
        elif isinstance(node, BaseNode):
            for part in vars(node).values():
                yield from of(part)
        elif isinstance(node, list):
            for part in node:
                yield from of(part)

    return frozenset(of(message.value))


@lru_cache(maxsize=1024)
def _named_in(name: str, pattern: str) -> frozenset[str]:
    """List what a host's own pattern names."""
    from fluent.runtime import FluentResource
    from fluent.syntax.ast import Message

    body = FluentResource(_as_message(name, pattern)).body
    return frozenset[str]().union(*(_variables(entry) for entry in body if isinstance(entry, Message)))


def load(*languages: str) -> None:
    """Read packs ahead of the first message, which otherwise waits for it (some 100 ms a language).

    Args:
        languages: Tags; without any all are read, and one that we have no words in is passed over.

    >>> load("en", "nl-BE")
    """
    for language in languages or LANGUAGES:
        if _primary(language) in LANGUAGES:
            _pack(_primary(language))


def _primary(language: str) -> str:
    """Take ``nl`` of ``nl-BE``, ``nl_BE`` and ``NL``."""
    return language.replace("_", "-").split("-", 1)[0].strip().lower()


def _own_words(overrides: Overrides | None, code: str, tag: str) -> str | None:
    words = overrides.get(code) if overrides else None
    if words is None or isinstance(words, str):
        return words
    return words.get(tag)


@lru_cache(maxsize=len(LANGUAGES))
def _pack(language: str) -> FluentBundle:
    """Read every ``.ftl`` file of a language into one bundle."""
    from fluent.runtime import FluentBundle, FluentResource

    # Without isolation marks: they are right inside HTML bidi text, and rubbish in a log, a table or a test.
    bundle = FluentBundle([language], use_isolating=False)
    for source in _sources(language):
        bundle.add_resource(FluentResource(source))
    return bundle


@lru_cache(maxsize=len(LANGUAGES))
def _messages(language: str) -> Mapping[str, Message]:
    """Map the messages of a language by name; the bundle itself does not list them."""
    from fluent.runtime import FluentResource
    from fluent.syntax.ast import Message

    entries = (entry for source in _sources(language) for entry in FluentResource(source).body)
    return {entry.id.name: entry for entry in entries if isinstance(entry, Message) and entry.value is not None}


def _sources(language: str) -> tuple[str, ...]:
    folder = files("firsttimeright.messages").joinpath(language)
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)
    texts = (file.read_text(encoding="utf-8") for file in found)
    return tuple(_SET_APART.sub("\N{NO-BREAK SPACE}", text) for text in texts) if language == "fr" else tuple(texts)


@lru_cache(maxsize=1024)
def _pack_of_one(tag: str, name: str, pattern: str) -> FluentBundle:
    """Read a host's own pattern as the message *name*."""
    from babel import Locale, UnknownLocaleError
    from fluent.runtime import FluentBundle, FluentResource

    try:
        Locale.parse(tag)  # a host may speak a language that the number formats do not know
    except (UnknownLocaleError, ValueError):
        tag = LANGUAGES[0]
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(_as_message(name, pattern)))
    if not _has_words(bundle, name):
        raise ValueError(f"the override for {name.replace('--', '.')!r} is not a Fluent pattern")
    return bundle


def _has_words(bundle: FluentBundle, name: str) -> bool:
    return bundle.has_message(name) and bundle.get_message(name).value is not None


def _as_message(name: str, pattern: str) -> str:
    indented = "\n".join(f"    {line}" for line in pattern.splitlines())
    return f"{name} =\n{indented}\n"


def _format(bundle: FluentBundle, name: str, facts: Mapping[str, Any] | None) -> str:
    """Put facts into a message: empty where every sentence of it wants one that is not given."""
    arguments = {key: _spoken(value) for key, value in facts.items()} if facts else {}
    pattern = bundle.get_message(name).value
    if pattern is None:
        return f"[{name}]"
    said, errors = bundle.format_pattern(pattern, arguments)
    gaps = {found[1] for error in errors if (found := _UNKNOWN.search(str(error)))}
    if not gaps:  # the runtime would print the name of a fact that is missing
        return str(said)
    said, _ = bundle.format_pattern(pattern, {**dict.fromkeys(gaps, _GAP), **arguments})
    return " ".join(one for one in _SENTENCE_END.split(str(said)) if _GAP not in one)


def _spoken(value: object) -> object:
    """Fit a fact for Fluent: a year is no quantity, so numbers go without grouping."""
    from fluent.runtime.types import fluent_number

    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"  # so that a message can select on it
    if isinstance(value, (int, float)):
        return fluent_number(value, useGrouping=False)
    return str(value)
