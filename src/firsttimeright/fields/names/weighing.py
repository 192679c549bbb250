"""From guesses to suggestions, for a name that stands alone: rivals compete, and thresholds decide."""

from __future__ import annotations

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.spelling import BASE_RATE, LEAST_SURE
from firsttimeright.findings import Finding, Hypothesis, Suggestion

__all__ = ["weigh"]

THRESHOLD = 0.6  # least confidence of a suggestion
SURE = 0.999
PRIORS = {codes.SWAPPED_FIELDS.name: 0.004}  # of the records have given and family name in each other's field


def weigh(
    guesses: tuple[Hypothesis, ...], findings: tuple[Finding, ...], field: str
) -> tuple[tuple[Suggestion, ...], tuple[Finding, ...]]:
    """Turn hypotheses into suggestions: those of one field compete, those of one cause stand together."""
    certain = {codes.COMPANY.name, codes.DIGITS.name, codes.ENCODING.name}
    rivals: dict[tuple[str, str], list[Hypothesis]] = {}
    for guess in guesses:
        rivals.setdefault((guess.code, guess.cause or guess.field), []).append(guess)
    kept: list[Suggestion] = []
    said: list[Finding] = []
    had = {finding.code for finding in findings}
    for (code, _), group in rivals.items():
        together = bool(group[0].cause)
        weights = [2.0**guess.bits for guess in group[: 1 if together else None]]
        prior = PRIORS.get(code, BASE_RATE)
        total = (1 - prior) + prior * sum(weights)
        best = prior * max(weights) / total
        share = prior * sum(weights) / total
        if code not in certain and share < _least(group[0]):
            continue
        winners = group if together else [group[weights.index(max(weights))]]
        if not together and len(group) > 1 and best < 0.9:
            winners = [guess for guess, weight in zip(group, weights, strict=True) if prior * weight / total >= 0.25][
                :2
            ] or winners
        kept += (
            Suggestion(guess.field, guess.before, guess.after, min(best, SURE), guess.evidence, code, guess.cause)
            for guess in winners
        )
        if code not in had:
            had.add(code)
            target = next((code_ for code_ in codes.CODES if code_.name == code), codes.TYPO_SUSPECT)
            said.append(target.at(winners[0].field if field == "full_name" else field))
    return tuple(kept), tuple(said)


def _least(guess: Hypothesis) -> float:
    if guess.code == codes.TYPO_SUSPECT.name and not guess.cause:
        return LEAST_SURE.get(guess.field.partition("_")[0], THRESHOLD)
    return THRESHOLD
