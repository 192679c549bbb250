"""``parse``: a text or a set of fields, read and tidied, never judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from firsttimeright.fields.names import content, remarks
from firsttimeright.fields.names.abroad import may_be_register_order
from firsttimeright.fields.names.as_typed import is_torn, unraised, untorn
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.drafts import read_words
from firsttimeright.fields.names.edges import is_doubtful, trimmed, unwrapped
from firsttimeright.fields.names.front import says_for_whom
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.households import ARTICLES
from firsttimeright.fields.names.infix_field import split_infix
from firsttimeright.fields.names.knowledge import Knowledge, knowledge
from firsttimeright.fields.names.lines import before_family, capital
from firsttimeright.fields.names.order import are_turned, is_turned
from firsttimeright.fields.names.plain import read_plain, read_plain_fields
from firsttimeright.fields.names.rendering import formal
from firsttimeright.fields.names.roles import role_end
from firsttimeright.fields.names.separate import read_fields
from firsttimeright.fields.names.tokens import key, spaced, tokenise
from firsttimeright.fields.names.value import FIELDS, PEOPLE, Kind, PersonName
from firsttimeright.fields.names.writing import finish
from firsttimeright.findings import Change, Completion, Parsed
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.forms import find_form
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import Repaired, repair
from firsttimeright.text.tidying import tidy

__all__ = ["LONGEST", "parse"]

LONGEST = 300  # characters; a longer text is not read as a name


def parse(
    text_or_fields: str | Mapping[str, str | None],
    *,
    country: str | None = None,
    language: str | None = None,
    field: str = "full_name",
    reference: Reference | None = None,
) -> Parsed[PersonName]:
    """Read a name: a whole text, or fields that hold its parts.

    Characters, initials, infixes and lost capitals are put in order, as changes
    that can be undone; a part that stands in the wrong field is moved to its own.
    Nothing is guessed, nobody's sex is derived from a name, and nothing typed
    disappears: what has no place is in ``unparsed``. Texts of more than 300 characters
    are not read. O(length).

    Args:
        text_or_fields: The name as typed, or a mapping with any of
            ``full_name salutation titles initials given_name nickname infix
            family_name partner_infix partner_family_name suffix gender organisation``.
        country: Alpha-2 code of the form: context, not proof.
        language: Language of the form ("nl"); by default the country's.
        field: The field's name in changes, where a text is given.
        reference: What is known of names; by default the library's own tables.

    Returns:
        The name, with the place of each part in the text typed, and other plausible
        readings in ``alternatives``. An empty text has no value.

    Raises:
        TypeError: Neither text nor mapping, or a field that is no text.

    >>> name = parse("PROF DR H J DE BOER", country="NL").value
    >>> name.titles_before, name.initials, name.infix, name.family_name
    (('prof.', 'dr.'), 'H.J.', 'de', 'Boer')
    """
    how = habits(country, language)
    known = knowledge(reference if reference is not None else standard())
    if isinstance(text_or_fields, str):
        return _parse_text(text_or_fields, how, known, field)
    if not isinstance(text_or_fields, (dict, Mapping)):
        raise TypeError(f"a name is a text or a mapping of fields, not {type(text_or_fields).__name__}")
    fields: dict[str, str] = {}
    for name, value in text_or_fields.items():
        if value is None:
            continue
        if not isinstance(value, str):
            raise TypeError(f"the field {name!r} is {type(value).__name__}, not a text")
        if name in _FIELDS:
            fields[name] = value
    if "full_name" not in fields:
        return _parse_fields(fields, how, known) if fields else _parse_text("", how, known, "full_name")
    if len(fields) == 1:
        return _parse_text(fields["full_name"], how, known, "full_name")
    if tidy(fields["full_name"]) and not any(tidy(fields.get(part, "")) for part in _OF_THE_NAME):
        return _parse_beside(fields, how, known)
    return _parse_fields(fields, how, known)


_FIELDS = frozenset(FIELDS)
_OF_THE_NAME = ("given_name", "family_name", "initials", "organisation")
_BESIDE = (
    "salutation", "gender", "titles_before", "titles_after", "nickname", "suffix", "partner_infix",
    "partner_family_name",
)  # fmt: skip
_TOGETHER = (Kind.FAMILY, Kind.COUPLE)


def _parse_beside(fields: dict[str, str], how: Habits, known: Knowledge) -> Parsed[PersonName]:
    """Read a whole name with a salutation, titles or a partner's name in fields beside it."""
    whole = _parse_text(fields["full_name"], how, known, "full_name")
    others = {field: text for field, text in fields.items() if field != "full_name" and text.strip()}
    name = whole.value
    read_out = {field: value for field, part in _COMPLETED if name is not None and (value := getattr(name, part))}
    rest = _parse_fields({**read_out, **others}, how, known)
    apart = rest.value
    if name is not None and apart is not None and name.kind is Kind.PERSON:
        beside = {part: value for part in _BESIDE if (value := getattr(apart, part)) and not getattr(name, part)}
        name = replace(name, **beside, kind=apart.kind if apart.kind in _TOGETHER else name.kind)
        if {name.gender, apart.gender} == {"m", "f"} and name.salutation and apart.salutation and not name.unparsed:
            # two salutations that contradict each other: that of the whole name has no place
            name = replace(name, salutation=apart.salutation, gender=apart.gender, unparsed=name.salutation)
    typed = " ".join(value for value in fields.values() if value)
    # Where something would be moved into a part of the whole name, the fields beside it stay as they were typed.
    done = rest.changes if all(change.field in others for change in rest.changes) else ()
    completions = tuple(item for item in whole.completions if not fields.get(item.field, "").strip())
    return replace(whole, typed=typed, value=name, changes=(*whole.changes, *done), completions=completions)


def _parse_text(text: str, how: Habits, known: Knowledge, field: str) -> Parsed[PersonName]:
    repaired = repair(text)
    if not repaired.text:
        return Parsed(text, None, changes=_change(field, text, "", repaired.notes))
    if (plain := read_plain(repaired, how, known)) is not None:
        return _of_plain(text, plain, repaired, how, known, field=field)
    name = _read_any(repaired, how, known)
    tidied = _whole(name, repaired, how, known)
    return Parsed(
        text,
        name,
        changes=_change(field, text, tidied, repaired.notes),
        completions=_completions(name) if name.kind is Kind.PERSON else (),
        alternatives=_alternatives(name) or _turned(name, repaired, how, known),
    )


def _of_plain(
    text: str, name: PersonName, repaired: Repaired, how: Habits, known: Knowledge, *, field: str
) -> Parsed[PersonName]:
    """Answer for a name of plain words: it is written as it stands, and may at the most be read the other way round."""
    given, family, sure = name.given_names, name.family_name or "", name.confidence
    parts = (
        ("salutation", name.salutation), ("titles", name.titles), ("initials", name.initials), ("given_name", given),
        ("infix", name.infix), ("family_name", family),
    )  # fmt: skip
    turned: tuple[tuple[PersonName, float], ...] = ()
    if given and repaired.text.count(" ") == 1:
        if are_turned(given, family, how, known):
            turned = (_other_way(name, 0.8),)
        elif may_be_register_order(given, family, how):
            turned = (_other_way(name, 0.4),)
    return Parsed(
        text,
        name,
        changes=_change(field, text, repaired.text, repaired.notes) if text != repaired.text else (),
        completions=tuple([Completion(part, value, sure) for part, value in parts if value]),
        alternatives=_alternatives(name) or turned,
    )


def _turned(
    name: PersonName, repaired: Repaired, how: Habits, known: Knowledge
) -> tuple[tuple[PersonName, float], ...]:
    """Give the reading with the family name first, where the tables clearly say so: *Jansen Jan*."""
    given, family = name.given_names, name.family_name
    if name.kind is not Kind.PERSON or not given or not family or name.infix or name.salutation:
        return ()
    if repaired.text.count(" ") > 1:
        return ()
    tokens = tokenise(repaired)
    if len(tokens) != 2 or key(given) != tokens[0].key:
        return ()
    if is_turned(tokens[0], tokens[1], how, "mixed", known):
        return (_other_way(name, 0.8),)
    if may_be_register_order(given, family, how):
        return (_other_way(name, 0.4),)
    return ()


def _other_way(name: PersonName, confidence: float) -> tuple[PersonName, float]:
    return replace(name, given_names=name.family_name, family_name=name.given_names), confidence


def read(repaired: Repaired, how: Habits, known: Knowledge) -> PersonName:
    """Read a repaired text as a name."""
    plain = read_plain(repaired, how, known)
    return plain if plain is not None else _read_any(repaired, how, known)


def _read_any(repaired: Repaired, how: Habits, known: Knowledge) -> PersonName:
    """Read a repaired text whose words may be anything."""
    repaired = unwrapped(repaired)
    text = repaired.text
    if len(text) > LONGEST:
        return PersonName(kind=Kind.UNKNOWN, unparsed=text, confidence=0.0)
    if role_end(text) and find_form(text.split(), how.country, how.language) is None:
        return PersonName(kind=Kind.FAMILY, unparsed=text, confidence=0.9)
    head, rest = remarks.split(repaired, known, how.country, how.language)
    if not head.text:
        return PersonName(kind=Kind.UNKNOWN, unparsed=text, confidence=0.9)
    if rest:
        name = read(head, how, known)
        if name.kind in PEOPLE:
            return replace(name, unparsed=f"{name.unparsed} {rest}" if name.unparsed else rest)
    work = repaired
    if not text.replace(" ", "").isalpha():  # most names are letters and spaces
        if found := content.special(text, known, how.country):
            return PersonName(
                kind=Kind.UNKNOWN, unparsed=text, confidence=0.9, spans={found: repaired.span(0, len(text))}
            )
        work = spaced(repaired)
        work = trimmed(work)
        if not any(map(str.isalpha, work.text)):
            return PersonName(kind=Kind.UNKNOWN, unparsed=text, confidence=0.5)
    tokens = tokenise(work)
    draft = Draft()
    read_words(tokens, draft, how, known)
    return finish(draft, work, how, text)


_WRITTEN = (Kind.PERSON, Kind.FAMILY)
_SEVERAL = (Kind.COUPLE, Kind.ESTATE)


def _whole(name: PersonName, repaired: Repaired, how: Habits, known: Knowledge) -> str:
    """Write the whole-text field in order: a name with its salutation, another text with its characters tidied.

    Where more stands there than one name (two persons, an estate, a remark), its words stay where they are and only
    get their case. A name that would not read back as the same name stays as it was typed.
    """
    if (
        name.kind in _SEVERAL
        or (name.unparsed and name.kind in _WRITTEN)
        or (name.kind is Kind.FAMILY and (name.salutation or "").lower() in ARTICLES)
    ):
        return _recased(name, repaired, how, known)
    if name.kind not in _WRITTEN or (name.kind is Kind.FAMILY and not name.family_name):
        return repaired.text
    if is_doubtful(repaired.text):
        return repaired.text  # the doubt stays until it is answered
    if name.initials and not name.suffix and repaired.text.rpartition(" ")[2] in _NUMERALS:
        return repaired.text  # Jan II: initials behind a name, or who comes after his father
    line = formal(name, how)
    if (
        line == repaired.text
        or is_torn(repaired.text, comma=False)
        or repaired.text.count("(") != repaired.text.count(")")
    ):
        return repaired.text
    again = repair(line)
    return line if again.text == line and read(again, how, known) == name else repaired.text


_NUMERALS = frozenset(("II", "III", "IV", "VI", "VII", "VIII"))
_CASED = ("salutation", "given_names", "nickname", "infix", "family_name", "partner_infix", "partner_family_name",
          "birth_infix", "birth_family_name", "joiner")  # fmt: skip


def _recased(name: PersonName, repaired: Repaired, how: Habits, known: Knowledge) -> str:
    """Write each part of each name in its own case, in its place."""
    text = repaired.text
    if repaired.origin is not None:  # the places of its parts are those of the typed text, which is another
        repaired = repair(text)
        again = read(repaired, how, known)
        if repaired.origin is not None or again != name:
            return text
        name = again
    letters = list(text)
    for one in (name, *name.others):
        for part in _CASED:
            span, written = one.spans.get(part), getattr(one, part)
            if span is None or written is None:
                continue
            start, end = span
            if part == "infix" and how.language == "nl" and one.salutation and not before_family(one):
                written = capital(written)  # de heer en mevrouw De Vries
            if end - start == len(written) and text[start:end].casefold() == written.casefold():
                letters[start:end] = written
    line = "".join(letters)
    return line if line == text or read(repair(line), how, known) == name else text


def _change(field: str, before: str, after: str, notes: Iterable[str]) -> tuple[Change, ...]:
    if before == after:
        return ()
    rule = next((f"name.{note}" for note in notes if note in ("mojibake", "entity", "lookalike")), None)
    if rule is None:
        plain, other = before.casefold().split(), after.casefold().split()
        rule = "name.spaces" if before.split() == after.split() else "name.case" if plain == other else "name.notation"
    return (Change(field, before or None, after or None, rule),)


_COMPLETED = (
    ("salutation", "salutation"), ("titles", "titles"), ("initials", "initials"), ("given_name", "given_names"),
    ("nickname", "nickname"), ("infix", "infix"), ("family_name", "family_name"), ("partner_infix", "partner_infix"),
    ("partner_family_name", "partner_family_name"), ("suffix", "suffix"),
)  # fmt: skip


def _completions(name: PersonName) -> tuple[Completion, ...]:
    """Fill the part fields; words that say for whom a letter is stay in the whole text: they are no salutation."""
    sure = name.confidence
    parts = (
        ("salutation", name.salutation if not says_for_whom(name.salutation) else None), ("titles", name.titles),
        ("initials", name.initials), ("given_name", name.given_names), ("nickname", name.nickname),
        ("infix", name.infix), ("family_name", name.family_name), ("partner_infix", name.partner_infix),
        ("partner_family_name", name.partner_family_name), ("suffix", name.suffix),
    )  # fmt: skip
    found = [(field, value) for field, value in parts if value]
    if len(found) == 1 and len(found[0][1]) == 1 and found[0][1].isascii():
        return ()  # x: a letter by itself stands for nobody
    return tuple([Completion(field, value, sure) for field, value in found])


def _alternatives(name: PersonName) -> tuple[tuple[PersonName, float], ...]:
    """Give the other readings: a double name taken apart, either way round."""
    if not name.family_name or "-" not in name.family_name or name.kind is not Kind.PERSON:
        return ()
    if name.partner_family_name:
        return ()
    first, _, second = name.family_name.partition("-")
    infix, own = split_infix(second, habits(None, "nl"))
    if not first or not own or len(own) < 2 or len(first) < 2 or fold(first) in _NO_PARTNER:
        return ()
    partner_own = replace(
        name,
        partner_infix=name.infix,
        partner_family_name=first,
        infix=infix,
        family_name=own,
        name_order="partner-own",
    )
    own_partner = replace(
        name, family_name=first, partner_infix=infix, partner_family_name=own, name_order="own-partner"
    )
    return ((partner_own, 0.4), (own_partner, 0.15))


_NO_PARTNER = frozenset(("al", "el", "ad", "an", "ar", "as", "at", "az", "ash", "esh", "er", "es", "ez"))  # Al-Hamwi


def _parse_fields(fields: dict[str, str], how: Habits, known: Knowledge) -> Parsed[PersonName]:
    changes: tuple[Change, ...] = ()
    if (plain := read_plain_fields(fields, how)) is not None:
        read_so, standard_fields = plain
        changes = () if standard_fields == fields else _changes(fields, standard_fields, {})
        typed = " ".join(filter(None, fields.values()))
        return Parsed(typed, read_so, (), changes, (), (), _alternatives(read_so))
    name, standard_fields, notes = read_fields(fields, how, known)
    if standard_fields != {field: text for field, text in fields.items() if text}:
        again = (read_plain_fields(standard_fields, how) or read_fields(standard_fields, how, known))[1]
        if {field: text for field, text in again.items() if text} != standard_fields:  # it would not read back so
            standard_fields = {field: text for field, typed in fields.items() if (text := repair(typed).text)}
        standard_fields |= untorn(fields, standard_fields) | unraised(fields, standard_fields)
        changes = _changes(fields, standard_fields, notes)
    typed = " ".join(filter(None, fields.values()))
    alternatives = _alternatives(name) if name is not None else ()
    return Parsed(typed, name, changes=changes, alternatives=alternatives)


def _changes(
    fields: dict[str, str], standard_fields: dict[str, str], notes: dict[str, tuple[str, ...]]
) -> tuple[Change, ...]:
    """Give what was done to each field, and behind it what was moved to another one."""
    changes: list[Change] = []
    moved: list[Change] = []
    for field in [name for name in FIELDS if name in fields or name in standard_fields]:
        before, after = fields.get(field), standard_fields.get(field)
        if (before or "") == (after or ""):
            continue
        done = _change(field, before or "", after or "", notes.get(field, ()))
        for change in done:
            if not before or not after:
                moved.append(replace(change, rule="name.moved" if (before or "").strip() or after else change.rule))
            else:
                changes.append(change)
    return tuple(changes + moved)
