"""ACCU of a whole table: per field, per source and channel, and between two days."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from .. import customer as customers
from .. import messages, reasoning
from ..findings import Audience, Finding, Severity, Suggestion
from ..policy import Policy, decide
from ..reasoning.beside_a_row import nothing_beside
from ..reasoning.record_is_real import put_right_for_nothing
from ._age import day_given, half_lives_given, known_of
from ._letters import Accu, score
from ._pages import html, markdown, trend_html, trend_markdown

if TYPE_CHECKING:
    from ..reference import Reference

__all__ = ["FieldQuality", "Quality", "Trend", "accu", "trend"]

_Item = TypeVar("_Item", Finding, Suggestion)

LETTERS = ("accurate", "complete", "correct", "unique")


@dataclass(frozen=True, slots=True)
class FieldQuality:
    """How one field does over the table."""

    field: str
    filled: float  # share of the records, 0..1
    asked: float  # share of the filled ones with a warning, a block or a suggestion
    codes: Mapping[str, int] = dataclasses.field(default_factory=dict, hash=False)  # the commonest first


@dataclass(frozen=True, slots=True)
class Quality:
    """ACCU of a table; no value of any record is kept."""

    records: int
    as_of: date | None
    letters: Mapping[str, float | None] = dataclasses.field(
        hash=False
    )  # mean per letter, of the records it is known of
    fields: tuple[FieldQuality, ...] = ()
    groups: Mapping[str, Mapping[str, Quality]] = dataclasses.field(default_factory=dict, hash=False)
    causes: Mapping[str, float] = dataclasses.field(
        default_factory=dict, hash=False
    )  # "letter code field" to mean loss
    language: str = "en"  # that its pages are written in

    def markdown(self, language: str | None = None) -> str:
        """Give the table as a Markdown page.

        Args:
            language: ``en``, ``nl``, ``de`` or ``fr``; by default the one that the table was judged in.

        Raises:
            ValueError: There are no words in that language.
        """
        return markdown(self, language or self.language)

    def html(self, language: str | None = None, *, title: str | None = None) -> str:
        """Give the table as a self-contained HTML page with charts; it loads nothing from elsewhere.

        Args:
            language: As for :meth:`markdown`.
            title: The page's title.

        Raises:
            ValueError: There are no words in that language.
        """
        return html(self, language or self.language, title)


@dataclass(frozen=True, slots=True)
class Trend:
    """What changed between two days: of the whole table, and of each source and channel that both days know."""

    before: date | None
    after: date | None
    letters: Mapping[str, float | None] = dataclasses.field(hash=False)  # difference, after less before
    causes: Mapping[str, float] = dataclasses.field(default_factory=dict, hash=False)  # difference in mean loss
    groups: Mapping[str, Mapping[str, Trend]] = dataclasses.field(default_factory=dict, hash=False)
    then: Mapping[str, float | None] = dataclasses.field(default_factory=dict, hash=False)  # the letters before
    now: Mapping[str, float | None] = dataclasses.field(default_factory=dict, hash=False)  # and after
    language: str = "en"  # that its pages are written in

    def markdown(self, language: str | None = None) -> str:
        """Give the trend as a Markdown page; see :meth:`Quality.markdown`."""
        return trend_markdown(self, language or self.language)

    def html(self, language: str | None = None, *, title: str | None = None) -> str:
        """Give the trend as a self-contained HTML page with charts; see :meth:`Quality.html`."""
        return trend_html(self, language or self.language, title)


class _Sums:
    """What is added up while the records pass."""

    def __init__(self) -> None:
        self.records = 0
        self.letters: dict[str, list[float]] = {letter: [0.0, 0.0] for letter in LETTERS}
        self.filled: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.codes: dict[str, Counter[str]] = {}
        self.losses: dict[str, float] = {}

    def add(self, marks: Accu, record: Mapping[str, Any], codes: Sequence[tuple[str, str]]) -> None:
        self.records += 1
        for name, letter in marks:
            if letter.score is not None:
                self.letters[name][0] += letter.score
                self.letters[name][1] += 1
            for cause in letter.causes:
                key = f"{name} {cause.code} {cause.field or ''}".strip()
                self.losses[key] = self.losses.get(key, 0.0) + cause.loss
        self.filled.update(field for field, value in record.items() if str(value if value is not None else "").strip())
        self.asked.update({field for field, _code in codes})
        for field, code in codes:
            self.codes.setdefault(field, Counter())[code] += 1

    def quality(self, as_of: date | None, groups: Mapping[str, Mapping[str, Quality]], language: str) -> Quality:
        fields = tuple(
            FieldQuality(
                field,
                round(self.filled[field] / self.records, 4) if self.records else 0.0,
                round(min(self.asked[field] / self.filled[field], 1.0), 4) if self.filled[field] else 0.0,
                dict(self.codes.get(field, Counter()).most_common()),
            )
            for field in sorted(self.filled.keys() | self.asked.keys(), key=_place)
        )
        letters = {name: round(total / count, 4) if count else None for name, (total, count) in self.letters.items()}
        ranked = sorted(self.losses.items(), key=lambda pair: (-pair[1], pair[0]))
        causes = {name: round(loss / self.records, 4) for name, loss in ranked}
        return Quality(self.records, as_of, letters, fields, groups, causes, language)


_BY = ("source", "channel")


def accu(
    records: customers.Records,
    *,
    index: Any = None,
    as_of: date | str | None = None,
    by: Sequence[str] = _BY,
    country: str | None = None,
    language: str | None = None,
    fields: Mapping[str, str | None] | None = None,
    policy: Policy | None = None,
    use_case: str | None = None,
    half_lives: Mapping[str, float] | None = None,
    verified: Mapping[str, str] | None = None,
    reference: Reference | None = None,
    progress: Callable[[int], None] | None = None,
) -> Quality:
    """Judge a table of records. O(records); nothing of a record is kept.

    Args:
        records: Records as for ``Intake.check``, one after another, or a table of pandas, polars or pyarrow.
        index: The same customers, for Unique; a record that carries its id, by the name that the
            index has for it, is not its own twin.
        as_of: The day it is, or its ISO text; without it Accurate is ``None``.
        by: Fields whose values split the table, by our names or the host's, where the records have them.
        country: Country of records that do not say theirs.
        language: Language of records that do not say theirs, and of the pages where we have its words.
        fields: The host's own field names to ours.
        policy: Required fields and severities.
        use_case: Another use case than the policy's own.
        half_lives: Days after which half of the values are outdated, over the library's own; see :func:`score`.
        verified: Our field name to the host's column that says when it was last seen to be true. Columns
            such as ``email_verified_at`` are found without.
        reference: Tables; ``None`` is the standard one.
        progress: Called with the number of records done, every thousand.

    Returns:
        The four letters of the table, of each field, and of each source and channel.

    Raises:
        KeyError: The use case is unknown.
        TypeError: *as_of* is no day, *records* is one record, or *by* is one text.
        ValueError: *as_of* is no ISO date, *country* no code of one, a half-life is none, or *verified* names no
            field of ours; or none of the records has a field of *by* that you name.

    >>> accu([{"email": "a@example.org"}, {"email": "a@example"}], country="NL").records
    2
    """
    today = day_given(as_of)
    country = customers.country_given(country)
    _refuse_strange(verified or {}, policy or Policy(), use_case)
    rest = _Rest(policy, use_case, half_lives_given(half_lives), verified or {}, reference)
    split = _Split(by)
    for number, given in enumerate(customers.rows(records, "accu"), start=1):
        read = customers.read(
            given, country=country, language=language, fields=fields, today=today, reference=reference
        )
        split.add(read, *_judged(read, index, today, rest))
        if progress is not None and number % 1000 == 0:
            progress(number)
    return split.quality(today, _spoken(language))


def _refuse_strange(verified: Mapping[str, str], policy: Policy, use_case: str | None) -> None:
    """Refuse, before the long work, a field and a use case that there are not."""
    policy.required_fields(use_case)
    if strange := sorted(set(verified) - set(customers.FIELDS)):
        raise ValueError(
            f"verified names {strange[0]!r}, which is no field of ours: write ours first, then your column, as in "
            "{'email': 'last_mail'}"
        )


def _spoken(language: str | None) -> str:
    """Give the language of the pages: that of the records where we have its words, else English."""
    known = language is not None and language.replace("_", "-").split("-")[0].lower() in messages.LANGUAGES
    return language if language and known else "en"


_PLACES = {field: place for place, field in enumerate(customers.FIELDS)}


def _place(field: str) -> tuple[int, str]:
    """Put our fields in the order of a form, and a host's own behind them."""
    return _PLACES.get(field, len(_PLACES)), field


class _Split:
    """The sums of a table, and of the records that have one value in one of some fields."""

    def __init__(self, by: Sequence[str]) -> None:
        if isinstance(by, str):
            raise TypeError(f"by is a row of fields, such as ({by!r},), not one text")
        self.whole = _Sums()
        self.parts: dict[str, dict[str, _Sums]] = {name: {} for name in by}
        self.unseen = dict.fromkeys(name for name in by if name not in _BY)  # in no record so far
        self.columns: dict[str, None] = {}

    def add(self, read: customers.Customer, marks: Accu, codes: Sequence[tuple[str, str]]) -> None:
        self.whole.add(marks, read.record, codes)
        if self.unseen:
            self.columns.update(dict.fromkeys(map(str, read.given)))
            for name in [name for name in self.unseen if name in read.given or name in read.record]:
                del self.unseen[name]
        for name, group in self.parts.items():
            value = read.record.get(name, read.given.get(name))
            if value is not None and str(value).strip():
                group.setdefault(str(value), _Sums()).add(marks, read.record, codes)

    def quality(self, as_of: date | None, language: str) -> Quality:
        if self.unseen and self.columns:
            raise ValueError(
                f"by names {next(iter(self.unseen))!r}, which no record has; they have: {', '.join(self.columns)}"
            )
        groups = {
            name: {value: sums.quality(as_of, {}, language) for value, sums in sorted(found.items())}
            for name, found in self.parts.items()
            if found
        }
        return self.whole.quality(as_of, groups, language)


@dataclass(frozen=True, slots=True)
class _Rest:
    """By what every record of the table is judged."""

    policy: Policy | None
    use_case: str | None
    half_lives: Mapping[str, float]
    verified: Mapping[str, str]
    reference: Reference | None


def _judged(read: customers.Customer, index: Any, today: date | None, by: _Rest) -> tuple[Accu, list[tuple[str, str]]]:
    """Give the letters of one record, as its own report would, and field and code of what is asked about it."""
    seen = reasoning.reason(read, today=today, audience=Audience.SYSTEM, reference=by.reference, policy=by.policy)
    guessed, noted = put_right_for_nothing((*seen.suggestions, *read.suggestions), (*read.findings, *seen.findings))
    guessed, noted = nothing_beside(guessed, noted)
    found, asked = _at_home(noted, guessed, read)
    decision = decide(found, asked, policy=by.policy, audience=Audience.SYSTEM)
    known = read.readable()
    own = read.given.get(getattr(index, "id", "id"))
    twins = None if index is None else index.candidates(known, exclude=own)
    marks = score(
        known_of(read, known),
        findings=found,
        suggestions=decision.suggestions,
        duplicates=twins,
        policy=by.policy,
        use_case=by.use_case,
        as_of=today,
        verified={field: read.given.get(column) for field, column in by.verified.items()},  # type: ignore[misc]  # read there
        half_lives=by.half_lives,
        reference=by.reference,
    )
    codes = [(item.field, item.code) for item in decision.findings if item.severity is not Severity.INFO]
    codes += [(item.field, item.code) for item in decision.suggestions if (item.field, item.code) not in codes]
    return marks, codes


def _at_home(
    findings: Iterable[Finding], suggestions: Iterable[Suggestion], read: customers.Customer
) -> tuple[list[Finding], list[Suggestion]]:
    """Say what was found of the fields that the table has: what fills another one is no fault of the record.

    A part of a name that was typed in another field is asked about there, once.
    """
    has = read.typed.keys() | read.host_names.keys()

    def home(field: str) -> str:
        return field if field in has else next((each for each in _HOLDING.get(field, ()) if each in has), field)

    asked = list(suggestions)
    causes = {item.cause for item in asked if item.cause and item.field in has}
    guesses = [item for item in asked if item.field in has or (item.before and item.cause not in causes)]
    return _moved(findings, home), [item for item in _moved(guesses, home) if item.field in has]


def _moved(items: Iterable[_Item], home: Callable[[str], str]) -> list[_Item]:
    return [
        item if home(item.field) == item.field else dataclasses.replace(item, field=home(item.field)) for item in items
    ]


_HOLDING = {
    **dict.fromkeys(customers.NAME_FIELDS, ("full_name",)),
    "infix": ("family_name", "full_name"),
    "partner_infix": ("partner_family_name", "full_name"),
    **dict.fromkeys(customers.ADDRESS_FIELDS, ("address",)),
}


def trend(before: Quality, after: Quality) -> Trend:
    """Say what changed from *before* to *after*; a letter that one of them does not know is ``None``.

    A source or channel that only one of the days has is left out: there is
    nothing to hold it against.

    Raises:
        ValueError: *after* is the older one.
    """
    if before.as_of and after.as_of and after.as_of < before.as_of:
        raise ValueError("after is older than before; give the older one first")
    letters: dict[str, float | None] = {}
    for name in LETTERS:
        old, new = before.letters.get(name), after.letters.get(name)
        letters[name] = round(new - old, 4) if old is not None and new is not None else None
    known = {name for name, move in letters.items() if move is not None}  # what one day does not know has not moved
    names = {name for name in before.causes.keys() | after.causes.keys() if name.partition(" ")[0] in known}
    moves = {name: round(after.causes.get(name, 0.0) - before.causes.get(name, 0.0), 4) for name in names}
    ranked = sorted(moves.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    groups: dict[str, dict[str, Trend]] = {}
    for name, parts in after.groups.items():
        then = before.groups.get(name, {})
        groups[name] = {value: trend(then[value], part) for value, part in parts.items() if value in then}
    return Trend(
        before.as_of,
        after.as_of,
        letters,
        {name: move for name, move in ranked if move},
        {name: found for name, found in groups.items() if found},
        dict(before.letters),
        dict(after.letters),
        after.language,
    )
