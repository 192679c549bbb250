"""The report in sentences, for the person who types or the one who serves him."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from firsttimeright import messages
from firsttimeright.findings import Audience, Completion, Evidence, Finding, Severity, Suggestion, Verdict
from firsttimeright.messages.packs import LANGUAGES

if TYPE_CHECKING:
    from firsttimeright.matching import Match
    from firsttimeright.messages.packs import Overrides

    from .report import Report

__all__ = ["mask", "sentences"]

BECAUSE = "report.because"  # joins a question and the reasons for it
OFFER = "report.offer"  # a question that does not say what is suggested, and what it is
FILL_IN = "report.fill_in"
DUPLICATE = "report.duplicate"
UNCHECKED = "report.not_all_checked"

MOST_REASONS = 3
_WELCOME = frozenset(("street", "city"))  # fields that are offered to a form that does not ask for them
_OPEN = frozenset(("salutation", "country", "region", "city"))  # fields whose values tell nobody who it is
_UNDONE = frozenset(("error", "deadline"))  # why a check was left out that should have been made
_INNER = re.compile(r"(?<=\w)\w")


def mask(value: str) -> str:
    """Give the first letter of every word of *value*, and how long the words are.

    >>> mask("sabine.jansen@example.org")
    's•••••.j•••••@e••••••.o••'
    """
    return _INNER.sub("•", value)


def sentences(report: Report, language: str, overrides: Overrides | None = None) -> tuple[str, ...]:
    """Say what is asked first, then what must be typed, then what can be filled in, then who this may be.

    A question says what is suggested, and the reasons that weigh most for it. A
    finding that a question answers is not said again, nor a sentence that another begins with.
    """
    if overrides is None and language.replace("_", "-").partition("-")[0].strip().lower() not in LANGUAGES:
        language = LANGUAGES[0]  # whole sentences, and no mark before each half of them
    say = _Speaker(report, language, overrides)
    answered = {(item.code, item.field) for item in report.suggestions}
    open_ = [item for item in report.findings if (item.code, item.field) not in answered]
    said = [say.finding(item) for item in open_ if item.severity is Severity.BLOCK]
    said += say.questions(report.suggestions)
    said += [say.finding(item) for item in open_ if item.severity is Severity.WARN]
    said += [say.offer(item) for item in report.completions if item.field in report.record or item.field in _WELCOME]
    if report.audience is not Audience.PUBLIC:
        said += [say.twin(item) for item in report.duplicates if item.relation == "same"]
        if any(item.reason in _UNDONE for item in report.skipped):
            said.append(say.text(UNCHECKED, {}))
    said = [one for one in dict.fromkeys(said) if not any(other != one and other.startswith(one) for other in said)]
    return tuple(said) or (say.text(f"label.verdict_{Verdict.ACCEPT.value}", {}),)


class _Speaker:
    """Puts codes and facts of one report into words."""

    def __init__(self, report: Report, language: str, overrides: Overrides | None) -> None:
        self.report, self.language, self.overrides = report, language, overrides
        self.ours = {name: field for field, name in report.fields.items()}

    def text(self, code: str, facts: Mapping[str, Any]) -> str:
        return messages.text(code, self.language, facts, overrides=self.overrides)

    def value(self, value: str | None, field: str) -> str:
        """Show a value; masked for the public, whose screen others may see."""
        ours = self.ours.get(field, field)
        shown = value or ""
        if ours == "country" and shown:
            return _country(shown, self.language)
        return mask(shown) if self.report.audience is Audience.PUBLIC and ours not in _OPEN else shown

    def field(self, name: str) -> str:
        return self.text(f"label.{self.ours.get(name, name)}", {}).strip("[]").removeprefix("label.")

    def finding(self, item: Finding) -> str:
        return self.text(item.code, {"field": self.field(item.field), **item.facts})

    def questions(self, items: tuple[Suggestion, ...]) -> list[str]:
        """Ask; what is asked in the same words, such as of two fields that were exchanged, is asked once."""
        asked: dict[str, tuple[list[str], tuple[Evidence, ...]]] = {}
        for item in items:
            after = self.value(item.after, item.field)
            said = self.question(item, after)
            offers, _ = asked.setdefault(said, ([], item.evidence))
            offer = f"{self.field(item.field)} {after.removesuffix('.')}"  # the sentence ends with a full stop
            own_words = self.overrides is not None and item.code in self.overrides
            if after and after not in said and not own_words and offer not in offers:
                offers.append(offer)
        return [
            self.with_reasons(self.text(OFFER, {"said": said, "offer": ", ".join(offers)}) if offers else said, reasons)
            for said, (offers, reasons) in asked.items()
        ]

    def question(self, item: Suggestion, after: str) -> str:
        finding = next(
            (each for each in self.report.findings if (each.code, each.field) == (item.code, item.field)), None
        )
        facts: dict[str, Any] = dict(finding.facts) if finding else {}
        facts |= {"before": self.value(item.before, item.field), "after": after}
        return self.text(item.code, facts) if item.code else after

    def offer(self, item: Completion) -> str:
        value = self.value(item.value, item.field).removesuffix(".")  # the sentence ends with one of its own
        facts = {"field": self.field(item.field), "value": value}
        return self.with_reasons(self.text(FILL_IN, facts), item.evidence)

    def twin(self, item: Match) -> str:
        facts = {"id": str(item.id), "percent": min(round(100 * item.probability), 99)}
        return self.text(DUPLICATE, facts)

    def with_reasons(self, said: str, evidence: tuple[Evidence, ...]) -> str:
        """Add the weightiest reasons for it."""
        speaking = sorted((piece for piece in evidence if piece.bits > 0), key=lambda piece: -piece.bits)
        reasons = [self.text(piece.code, piece.facts).rstrip(".") for piece in speaking[:MOST_REASONS]]
        if not reasons:
            return said
        return self.text(BECAUSE, {"said": said, "reasons": "; ".join(reasons)})


def _country(code: str, language: str) -> str:
    """Name a country, in English where its name in *language* is not known."""
    from firsttimeright.reference import standard

    for tongue in (language.replace("_", "-").partition("-")[0].lower(), "en"):
        try:
            return standard().country_name(code, tongue)
        except KeyError:
            continue
    return code
