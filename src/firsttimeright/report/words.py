"""The report in sentences, for the person who types or the one who serves him."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from firsttimeright import messages
from firsttimeright.customer import canonical
from firsttimeright.findings import Audience, Change, Completion, Finding, Severity, Suggestion, Verdict

from .joined import MARK, TYPO, is_whole_name, quotes, together, whole_name
from .masking import for_strangers
from .reasons import MOST_REASONS, against, reasons
from .values import locale_of, named, written

if TYPE_CHECKING:
    from firsttimeright.matching import Match
    from firsttimeright.messages.packs import Overrides
    from firsttimeright.reasoning import Question

    from .report import Report

__all__ = ["next_question", "sentence", "sentences"]

BECAUSE = "report.because"  # joins a question and the reasons for it
OF_FIELD = "report.of_field"  # says of which field a sentence is that does not say so itself
OFFER = "report.offer"  # a question that does not say what is suggested, and what it is
FILL_IN = "report.fill_in"
ASK_NEXT = "report.ask_next"
CHANGED = "report.changed"
DUPLICATE = "report.duplicate"
UNCHECKED = "report.not_all_checked"
MORE = "report.more_reasons"
BUT = "report.but"  # adds what speaks against it

SHIFTED, HOLDER = "cross.shifted", "account_holder"
_MOVES = frozenset(("cross.misplaced", "cross.swapped", SHIFTED))  # the value itself belongs elsewhere
MADE_UP, SAME_VALUE = "record.made_up", "cross.same_value"
_WORTH_SAYING, _BITS_WORTH_SAYING = 0.05, 3.0  # what a field must add for it to be named as the use of it
_NO_REASON = frozenset(("match.prior", "match.total", "match.household", "match.rare_given", "match.rare_family"))
_SIGNS = frozenset(("placeholder", "implausible", "default"))

_WELCOME = frozenset(("street", "city"))  # fields that are offered to a form that does not ask for them
_GREETINGS = frozenset(("letter_greeting", "salutation_line"))  # which are a name in a sentence
_UNDONE = frozenset(("error", "deadline"))  # why a check was left out that should have been made
# Rooms whose sentences name the field themselves, if not always by its label, or are about all of the record.
_SAY_SO = frozenset(
    ("record", "street", "house_number", "postcode", "postcode_city", "postcode_region", "city", "region", "country",
     "address", "verdict")
)  # fmt: skip
_OF_A_VALUE = frozenset(  # of the room "record", and yet about one field
    f"record.{name}" for name in ("too_long", "wrong_type", "not_text", "bytes", "mojibake", "lost_letter")
)
_SHOWN_BY_VALUE = frozenset(("email", "phone", "date"))  # rooms whose values show by themselves which field is meant
# Words with which a French street begins, its number in front of it or not: it need not be said that it is one.
_WAYS = frozenset(
    ("rue", "avenue", "boulevard", "place", "chemin", "allée", "impasse", "route", "quai", "square", "cours")
)
_AFTER_ONE_LETTER = frozenset((" ", "'", "’"))  # behind a word's only letter: A remark, D’après
_DECLINED = 7  # letters from which the last of a word may be another: vollständiger Name, der vollständige Name


def sentences(
    report: Report, language: str, overrides: Overrides | None = None, *, masked: bool = True, whole: bool = True
) -> tuple[str, ...]:
    """Say who this may be, what must be typed, what is asked, and what can be filled in: the most important first.

    A question says what is suggested, and the reasons that weigh most for it. A
    finding that a question answers is not said again, nor a sentence that another
    begins with; of a record that looks made up the single signs are not told.
    Values are *masked* for the public only. Of less than a *whole* record it is not
    said that it can be saved, and nothing is offered for fields that it does not have.
    """
    say = _Speaker(report, language, overrides, masked=masked)
    answered = {(code, item.field) for item in report.suggestions for code in item.codes}
    emptied = {item.field for item in report.suggestions if item.before and item.after is None}
    moved = {  # whatever is wrong with what they hold
        item.field
        for item in report.suggestions
        if item.code in _MOVES or (item.code == SAME_VALUE and item.field in emptied)
    }
    open_ = [item for item in report.findings if (item.code, item.field) not in answered and item.field not in moved]
    named = {item.field for item in open_ if item.facts.get("kind") and item.code in _MOVES}
    open_ = [item for item in open_ if item.field not in named or item.code in _MOVES]  # it is said what it is
    if any(item.code == MADE_UP for item in open_):
        open_ = [item for item in open_ if item.severity is Severity.BLOCK or not _sign_of_made_up(item.code)]
    warned = [item for item in open_ if item.severity is Severity.WARN and item.field not in emptied]
    known = report.audience is not Audience.PUBLIC
    said = [say.twin(item) for item in report.duplicates if item.relation == "same"] if known else []
    told = _told_with(report, warned)
    questions = say.questions((*report.suggestions, *told))
    said += say.findings([item for item in open_ if item.severity is Severity.BLOCK], questions)
    said += questions
    said += say.findings(warned, questions)
    welcome = _WELCOME if whole else frozenset()
    offered = [item for item in report.completions if item.field in report.record or item.field in welcome]
    offered = [item for item in offered if not any(item.field == each.field for each in told)]
    said += say.offers(offered)
    if known and any(item.reason in _UNDONE for item in report.skipped):
        said.append(say.text(UNCHECKED, {}))
    said = [one for one in dict.fromkeys(said) if not any(other != one and other.startswith(one) for other in said)]
    return tuple(said) or ((say.text(f"label.verdict_{Verdict.ACCEPT.value}", {}),) if whole else ())


def sentence(
    report: Report, item: Finding | Suggestion | Completion | Change, language: str, *, masked: bool = True
) -> str:
    """Say one item of *report*; of values that change places, what becomes of each."""
    say = _Speaker(report, language, None, masked=masked)
    if isinstance(item, Finding):
        return say.findings([item], [])[0]
    if isinstance(item, Suggestion):
        mates = [each for each in report.suggestions if item.cause and each.cause == item.cause and each != item]
        return say.questions((item, *mates))[0]
    if isinstance(item, Completion):
        return say.offer([item])
    return say.change(item)


def _told_with(report: Report, warned: list[Finding]) -> tuple[Suggestion, ...]:
    """Give what fills a field that the host lacks, where a doubt is about it: its sentence says which it is."""
    codes = {item.code for item in warned}
    return tuple(
        Suggestion(item.field, None, item.value, item.confidence, item.evidence, item.code)
        for item in report.completions
        if item.code in codes
    )


def next_question(report: Report, question: Question, language: str) -> str:
    """Say what is most worth asking for, and what it is good for."""
    say = _Speaker(report, language, None)
    reach, tell = question.contactability >= _WORTH_SAYING, question.uniqueness >= _BITS_WORTH_SAYING
    use = "need" if question.required else "both" if reach and tell else "reach" if reach else "tell" if tell else "use"
    return say.text(ASK_NEXT, {"field": say.field(question.field), "use": use})


def _sign_of_made_up(code: str) -> bool:
    return code == SAME_VALUE or code.rpartition(".")[2] in _SIGNS


class _Speaker:
    """Puts codes and facts of one report into words."""

    def __init__(self, report: Report, language: str, overrides: Overrides | None, *, masked: bool = True) -> None:
        self.report, self.language, self.overrides = report, language, overrides
        self.masked = masked and report.audience is Audience.PUBLIC
        self.ours = {name: field for field, name in report.fields.items()}

    def text(self, code: str, facts: Mapping[str, Any]) -> str:
        return messages.text(code, self.language, facts, overrides=self.overrides)

    def value(self, value: str | None, field: str) -> str:
        """Show a value; masked for the public, whose screen others may see."""
        ours = self.ours.get(field, field)
        shown = value or ""
        # What is open to anybody is written as the language writes it.
        safe = for_strangers(shown, ours) if self.masked else shown
        return written(safe, ours, self.language) if safe == shown else safe

    def field(self, name: str) -> str:
        ours = self.ours.get(name, name)
        if ours == "full_name" and canonical(name) == HOLDER:  # the one name of the record, and yet no such field
            ours = HOLDER
        return self.text(f"label.{ours}", {}).strip("[]").removeprefix("label.")

    def labelled(self, name: str, shown: str) -> str:
        """Say of which field a value is, unless it says so: *avenue Foch* and *Straße des 17. Juni* are streets."""
        label = self.field(name)
        is_way = self.ours.get(name, name) == "street" and not _WAYS.isdisjoint(shown.casefold().split()[:2])
        return shown if is_way or _begins_with(shown, label) else f"{label} {shown}"

    def findings(self, items: list[Finding], questions: list[str]) -> list[str]:
        """Say what was found; the same of several fields once, and nothing that a question begins with."""
        about: dict[str, tuple[str, list[str]]] = {}
        for item in items:
            said = self.text(item.code, {"field": self.field(item.field), **named(item.facts, self.language)})
            _, fields = about.setdefault(said, (item.code, []))
            fields.append(item.field)
            if item.facts.get("other") in self.report.fields:
                fields.append(str(item.facts["other"]))
        return [
            self.of_fields(said, fields, code)
            for said, (code, fields) in about.items()
            if not any(question.startswith(said) for question in questions)
        ]

    def of_fields(self, said: str, fields: list[str], code: str) -> str:
        """Say first which fields a sentence is about, unless it says so, or there is but one field in sight."""
        room = code.partition(".")[0]
        own_words = self.overrides is not None and code in self.overrides
        alone = len(self.report.fields) < 2 and set(fields) <= set(self.report.fields.values())
        if own_words or (code not in _OF_A_VALUE and (alone or room in _SAY_SO)):
            return said
        labels = list(dict.fromkeys(self.field(field) for field in fields if field))
        if not labels or any(_mentions(said, label) for label in labels):
            return said
        return self.text(OF_FIELD, {"field": _capital(self.listed(labels)), "said": _after_colon(said, self.language)})

    def listed(self, parts: list[str], *, style: Literal["standard", "or"] = "standard") -> str:
        """Join *parts* as one does in the language: a, b and c."""
        from babel.lists import format_list

        return str(format_list(parts, style=style, locale=locale_of(self.language)))

    def questions(self, items: tuple[Suggestion, ...]) -> list[str]:
        """Ask; what is asked in the same words, such as of two fields that were exchanged, is asked once."""
        asked: dict[str, tuple[list[str], list[str], tuple[Suggestion, ...]]] = {}
        causes: dict[str, str] = {}
        for group in together(items, self.ours, frozenset(self.overrides or ())):
            item = group[0]
            after = self.value(item.after, item.field)
            said = self.question(item, after) if len(group) == 1 else self.joined(group)
            if item.cause and item.after and len(group) == 1:
                said = causes.setdefault(item.cause, said)  # a number is one of the country that is asked about
            offers, sources, _ = asked.setdefault(said, ([], [], group))
            if len(group) > 1:
                continue  # it says what is suggested
            if item.before and item.after is None:
                sources.append(item.field)
            offer = self.labelled(item.field, after)
            own_words = self.overrides is not None and item.code in self.overrides
            if after and after not in said and not own_words and offer not in offers:
                offers.append(offer)
        found = []
        for said, (offers, sources, group) in asked.items():
            whole, item = said, group[0]
            if len(sources) == 1 and item.code != SHIFTED:  # which is about a row of fields
                whole = self.of_fields(said, sources, item.code)
            elif not offers and not is_whole_name(group) and item.code.partition(".")[0] not in _SHOWN_BY_VALUE:
                whole = self.of_fields(said, [item.field], item.code)
            if offers:
                whole = self.text(
                    OFFER, {"said": whole, "offer": ", ".join(offers).removesuffix(".")}
                )  # the sentence has its own
            found.append(self.with_reasons(whole, group))
        return found

    def joined(self, group: tuple[Suggestion, ...]) -> str:
        """Ask in one sentence for a whole name, or which of two values was meant."""
        first = group[0]
        if is_whole_name(group):
            name = whole_name(group, self.report, self.value)
            return self.text(TYPO, {"before": "", "after": name})
        values = [self.value(item.after, first.field) for item in group]
        opening, closing = quotes(self.question(first, MARK))
        listed = self.listed([f"{opening}{value}{closing}" for value in values], style="or")
        return self.question(first, listed.removeprefix(opening).removesuffix(closing))

    def question(self, item: Suggestion, after: str) -> str:
        finding = next(
            (each for each in self.report.findings if (each.code, each.field) == (item.code, item.field)), None
        )
        facts: dict[str, Any] = dict(finding.facts) if finding else {}
        facts |= {"before": self.value(item.before, item.field), "after": after}
        if after:
            facts |= {"example": "none"}  # what is suggested is example enough
        return self.text(item.code, facts) if item.code else after

    def offers(self, items: list[Completion]) -> list[str]:
        """Offer what can be filled in; what has the same reasons, in one sentence."""
        if self.masked:  # "D••• m•••••• J•••••" is no offer
            items = [item for item in items if self.ours.get(item.field, item.field) not in _GREETINGS]
        alike: dict[tuple[str, ...], list[Completion]] = {}
        for item in items:
            alike.setdefault(tuple(piece.code for piece in item.evidence), []).append(item)
        return [self.offer(of_one) for of_one in alike.values()]

    def offer(self, of_one: list[Completion]) -> str:
        """Offer what has the same reasons."""
        # the sentence ends with a full stop of its own
        values = [self.labelled(item.field, self.value(item.value, item.field)) for item in of_one]
        said = self.text(FILL_IN, {"value": ", ".join(values).removesuffix(".").removesuffix(",")})
        return self.with_reasons(said, (of_one[0],))

    def change(self, item: Change) -> str:
        """Say what was tidied in a field, moved out of it, or put into it."""
        way = "emptied" if item.after is None else "filled" if item.before is None else "changed"
        shown = {"before": self.value(item.before, item.field), "after": self.value(item.after, item.field)}
        return self.text(CHANGED, {"field": _capital(self.field(item.field)), "way": way, **shown})

    def twin(self, item: Match) -> str:
        facts = {"id": str(item.id), "percent": min(round(100 * item.probability), 99)}
        said = self.text(DUPLICATE, facts)
        steps = [step for step in item.why.steps if step.bits > 0 and step.code not in _NO_REASON]
        agree = [
            self.text(step.code, step.facts).rstrip(".")
            for step in sorted(steps, key=lambda step: -step.bits)[:MOST_REASONS]
        ]
        if not agree:
            return said
        small = (
            agree[1:] if self.language.lower().startswith("de") else [one[:1].lower() + one[1:] for one in agree[1:]]
        )
        return self.text(BECAUSE, {"said": said, "reasons": _semicolon(self.language).join((agree[0], *small))})

    def with_reasons(self, said: str, group: tuple[Suggestion, ...] | tuple[Completion, ...]) -> str:
        """Add the weightiest reasons for it, how many others there are, and what weighs most against it."""
        evidences, joined = [item.evidence for item in group], is_whole_name(group)
        told, more = reasons(evidences, joined=joined)
        spoken = [self.reason(code, facts) for code, facts in told]
        if spoken and more:
            spoken.append(self.text(MORE, {"more": more}))
        if spoken:
            reasons_ = _capital(self.listed(list(dict.fromkeys(spoken))))
            said = self.text(BECAUSE, {"said": said, "reasons": reasons_})
        contrary = against(evidences, joined=joined)
        return said if contrary is None else self.text(BUT, {"said": said, "reason": self.reason(*contrary)})

    def reason(self, code: str, facts: Mapping[str, Any]) -> str:
        return self.text(code, named(facts, self.language)).rstrip(".")


def _begins_with(value: str, label: str) -> bool:
    return value.casefold().startswith(f"{label.casefold()} ")


def _semicolon(language: str) -> str:
    return "\N{NO-BREAK SPACE}; " if locale_of(language) == "fr" else "; "


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _after_colon(said: str, language: str) -> str:
    """Go on behind a colon: in small letters, except in German."""
    if locale_of(language) == "de" or not (said[1:2].islower() or said[1:2] in _AFTER_ONE_LETTER):
        return said
    return said[:1].lower() + said[1:]


def _mentions(said: str, label: str) -> bool:
    """Say whether a sentence names a field: it holds all the words of its name, of which German declines the end."""
    text = said.casefold()
    return all(word in text or (len(word) > _DECLINED and word[:-1] in text) for word in label.casefold().split())
