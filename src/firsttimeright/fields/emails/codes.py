"""What can be said of an e-mail address."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

_INFO, _WARN, _BLOCK = Severity.INFO, Severity.WARN, Severity.BLOCK

# Tidied: the address is beyond doubt
TRIMMED = Code("email.trimmed", _INFO)
INVISIBLE_CHARACTER = Code("email.invisible_character", _INFO)
FULLWIDTH = Code("email.fullwidth", _INFO)
MAILTO = Code("email.mailto", _INFO)
LABEL = Code("email.label", _INFO)
DISPLAY_NAME = Code("email.display_name", _INFO)
QUOTES = Code("email.quotes", _INFO)
TRAILING_PUNCTUATION = Code("email.trailing_punctuation", _INFO)
TRAILING_DOT = Code("email.trailing_dot", _INFO)
DOMAIN_LOWERCASED = Code("email.domain_lowercased", _INFO)

# Not an address as it stands; most have one evident repair
SPACE = Code("email.space", _BLOCK)
COMMA_FOR_DOT = Code("email.comma_for_dot", _BLOCK)
DOUBLE_AT = Code("email.double_at", _BLOCK)
DOUBLE_DOT = Code("email.double_dot", _BLOCK)
LEADING_DOT = Code("email.leading_dot", _BLOCK)
DOT_BEFORE_AT = Code("email.dot_before_at", _BLOCK)
AT_WORD = Code("email.at_word", _BLOCK)
AT_MISSING = Code("email.at_missing", _BLOCK)
TLD_MISSING = Code("email.tld_missing", _BLOCK)
DOT_MISSING = Code("email.dot_missing", _BLOCK)
TWO_ADDRESSES = Code("email.two_addresses", _BLOCK)
MISSING = Code("email.missing", _BLOCK)
NO_AT = Code("email.no_at", _BLOCK)
NO_LOCAL_PART = Code("email.no_local_part", _BLOCK)
NO_DOMAIN = Code("email.no_domain", _BLOCK)
LOCAL_SYNTAX = Code("email.local_syntax", _BLOCK)
DOMAIN_SYNTAX = Code("email.domain_syntax", _BLOCK)
TOO_LONG = Code("email.too_long", _BLOCK)

# An address, but perhaps not the one that was meant
DOMAIN_TYPO = Code("email.domain_typo", _WARN)
TLD_TYPO = Code("email.tld_typo", _WARN)
TLD_UNKNOWN = Code("email.tld_unknown", _WARN)
LOOKALIKE_LETTER = Code("email.lookalike_letter", _WARN)
ACCENT_AT_PROVIDER = Code("email.accent_at_provider", _WARN)
WWW = Code("email.www", _WARN)
PLACEHOLDER = Code("email.placeholder", _WARN)  # blocks where it is no address either
NO_REPLY = Code("email.no_reply", _WARN)
OUT_OF_USE = Code("email.out_of_use", _WARN)

# Good to know
DISPOSABLE = Code("email.disposable", _INFO)
ROLE = Code("email.role", _INFO)

# The optional question to the domain name system
DOMAIN_NOT_FOUND = Code("email.domain_not_found", _WARN)
DOMAIN_TAKES_NO_MAIL = Code("email.domain_takes_no_mail", _WARN)

CODES = (
    TRIMMED, INVISIBLE_CHARACTER, FULLWIDTH, MAILTO, LABEL, DISPLAY_NAME, QUOTES, TRAILING_PUNCTUATION, TRAILING_DOT,
    DOMAIN_LOWERCASED, SPACE, COMMA_FOR_DOT, DOUBLE_AT, DOUBLE_DOT, LEADING_DOT, DOT_BEFORE_AT, AT_WORD, AT_MISSING,
    TLD_MISSING, DOT_MISSING, TWO_ADDRESSES, MISSING, NO_AT, NO_LOCAL_PART, NO_DOMAIN, LOCAL_SYNTAX, DOMAIN_SYNTAX,
    TOO_LONG, DOMAIN_TYPO, TLD_TYPO, TLD_UNKNOWN, LOOKALIKE_LETTER, ACCENT_AT_PROVIDER, WWW, PLACEHOLDER, NO_REPLY,
    OUT_OF_USE, DISPOSABLE, ROLE, DOMAIN_NOT_FOUND, DOMAIN_TAKES_NO_MAIL,
)  # fmt: skip

# Evidence behind a suggestion
KEYBOARD_SLIP = "email.evidence_slip"
PROVIDER_SHARE = "email.evidence_provider"
OWN_DOMAIN = "email.evidence_own_domain"
TLD_NOT_IN_USE = "email.evidence_tld_not_in_use"
NOTATION = "email.evidence_notation"
DISTINCT_NAME = "email.evidence_distinct_name"
EVIDENCE = (KEYBOARD_SLIP, PROVIDER_SHARE, OWN_DOMAIN, TLD_NOT_IN_USE, NOTATION, DISTINCT_NAME)
