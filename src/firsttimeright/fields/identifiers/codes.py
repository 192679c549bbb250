"""What can be said of an identifier."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

_INFO, _WARN, _BLOCK = Severity.INFO, Severity.WARN, Severity.BLOCK

# Tidied
LABEL = Code("identifier.label", _INFO)
LEADING_ZERO = Code("identifier.leading_zero", _INFO)
COUNTRY_ADDED = Code("identifier.country_added", _INFO)
NOT_CHECKED = Code("identifier.not_checked", _INFO)
FOREIGN = Code("identifier.foreign", _INFO)

# A doubt
PLACEHOLDER = Code("identifier.placeholder", _WARN)  # blocks where it is no number either
OTHER_KIND = Code("identifier.other_kind", _WARN)

# Not a number of this kind
MISSING = Code("identifier.missing", _BLOCK)
LETTER_FOR_DIGIT = Code("identifier.letter_for_digit", _BLOCK)
CHECK_DIGIT = Code("identifier.check_digit", _BLOCK)
LENGTH = Code("identifier.length", _BLOCK)
FORMAT = Code("identifier.format", _BLOCK)

# The rule of a change that is notation alone: never a finding
NOTATION = Code("identifier.notation", _INFO)

CODES = (
    NOTATION, LABEL, LEADING_ZERO, COUNTRY_ADDED, NOT_CHECKED, FOREIGN, PLACEHOLDER, OTHER_KIND, MISSING,
    LETTER_FOR_DIGIT, CHECK_DIGIT, LENGTH, FORMAT,
)  # fmt: skip

ONLY_CANDIDATE = "identifier.evidence_only_candidate"
LOOKALIKE = "identifier.evidence_lookalike"
EVIDENCE = (ONLY_CANDIDATE, LOOKALIKE)
