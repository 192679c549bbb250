"""What can be said of a telephone number."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

_INFO, _WARN, _BLOCK = Severity.INFO, Severity.WARN, Severity.BLOCK

# Tidied: the number is beyond doubt
CHARACTERS = Code("phone.characters_tidied", _INFO)
LABEL = Code("phone.label", _INFO)
REMARK = Code("phone.remark", _INFO)
EXTENSION = Code("phone.extension", _INFO)
TRUNK_ZERO_REMOVED = Code("phone.trunk_zero_removed", _INFO)
DECIMAL_REMOVED = Code("phone.decimal_removed", _INFO)

# A guess: the number read waits for a yes
PLUS_MISSING = Code("phone.plus_missing", _WARN)
PLUS_SUPERFLUOUS = Code("phone.plus_superfluous", _WARN)
TRUNK_ZERO_MISSING = Code("phone.trunk_zero_missing", _WARN)
LETTER_FOR_DIGIT = Code("phone.letter_for_digit", _WARN)
VANITY = Code("phone.vanity", _WARN)
TWO_NUMBERS = Code("phone.two_numbers", _WARN)

# A number, but of what kind
PREMIUM_RATE = Code("phone.premium_rate", _WARN)
PLACEHOLDER = Code("phone.placeholder", _WARN)  # blocks where it is no number either
FICTION = Code("phone.fiction", _WARN)
OUT_OF_USE = Code("phone.out_of_use", _WARN)  # as somebody wrote beside it
TOLL_FREE = Code("phone.toll_free", _INFO)
FOREIGN = Code("phone.foreign", _INFO)
NOT_MOBILE = Code("phone.not_mobile", _INFO)
NOT_FIXED = Code("phone.not_fixed", _INFO)

# No number
MISSING = Code("phone.missing", _BLOCK)
TOO_SHORT = Code("phone.too_short", _BLOCK)
TOO_LONG = Code("phone.too_long", _BLOCK)
AREA_CODE_MISSING = Code("phone.area_code_missing", _BLOCK)
COUNTRY_CODE_UNKNOWN = Code("phone.country_code_unknown", _BLOCK)
COUNTRY_UNKNOWN = Code("phone.country_unknown", _BLOCK)
OTHER_FIELD = Code("phone.other_field", _BLOCK)
DIGITS_LOST = Code("phone.digits_lost", _BLOCK)
INVALID = Code("phone.invalid", _BLOCK)

# The rule of a change that is notation alone: never a finding
FORMAT = Code("phone.format", _INFO)

CODES = (
    FORMAT, CHARACTERS, LABEL, REMARK, EXTENSION, TRUNK_ZERO_REMOVED, DECIMAL_REMOVED, PLUS_MISSING, PLUS_SUPERFLUOUS,
    TRUNK_ZERO_MISSING, LETTER_FOR_DIGIT, VANITY, TWO_NUMBERS, PREMIUM_RATE, PLACEHOLDER, FICTION, OUT_OF_USE,
    TOLL_FREE, FOREIGN, NOT_MOBILE, NOT_FIXED, MISSING, TOO_SHORT, TOO_LONG, AREA_CODE_MISSING, COUNTRY_CODE_UNKNOWN,
    COUNTRY_UNKNOWN, OTHER_FIELD, DIGITS_LOST, INVALID,
)  # fmt: skip

NUMBERING_PLAN = "phone.evidence_plan"
NOTATION = "phone.evidence_notation"
NEIGHBOUR_COUNTRY = "phone.evidence_neighbour_country"
EVIDENCE = (NUMBERING_PLAN, NOTATION, NEIGHBOUR_COUNTRY)
