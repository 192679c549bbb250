"""The reasons that addresses give, one code a cause."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

_INFO, _WARN, _BLOCK = Severity.INFO, Severity.WARN, Severity.BLOCK

NUMBER_MISSING = Code("house_number.missing", _BLOCK)
NUMBER_INVALID = Code("house_number.invalid", _BLOCK)
NUMBER_PLACEHOLDER = Code("house_number.placeholder", _BLOCK)
NUMBER_NONE = Code("house_number.none_on_purpose", _INFO)
NUMBER_CONFLICT = Code("house_number.conflict", _WARN)
NUMBER_NOTATION = Code("house_number.notation", _INFO)
NUMBER_AMBIGUOUS = Code("house_number.ambiguous", _INFO)
ADDITION_NOTATION = Code("house_number_addition.notation", _INFO)
ADDITION_UNKNOWN = Code("house_number_addition.unknown", _WARN)
ADDITION_MISSING = Code("house_number_addition.missing", _WARN)
ADDITION_CONFLICT = Code("house_number_addition.conflict", _WARN)

POSTCODE_FORMAT = Code("postcode.format", _BLOCK)
POSTCODE_LEADING_ZERO = Code("postcode.leading_zero", _BLOCK)
POSTCODE_NEVER_USED = Code("postcode.letters_never_used", _BLOCK)
POSTCODE_LETTERS_MISSING = Code("postcode.letters_missing", _BLOCK)
POSTCODE_LETTER_FOR_DIGIT = Code("postcode.letter_for_digit", _WARN)
POSTCODE_DIGIT_FOR_LETTER = Code("postcode.digit_for_letter", _WARN)
POSTCODE_UNUSED_RANGE = Code("postcode.unused_range", _BLOCK)
POSTCODE_MISSING = Code("postcode.missing", _BLOCK)
POSTCODE_NOTATION = Code("postcode.notation", _INFO)
POSTCODE_UNKNOWN = Code("postcode.unknown", _INFO)

CITY_MISSPELLED = Code("city.misspelled", _WARN)
CITY_INFERRED = Code("city.inferred", _INFO)
CITY_MISSING = Code("city.missing", _BLOCK)
CITY_NOTATION = Code("city.notation", _INFO)
CITY_ALIAS = Code("city.alias", _INFO)
COUNTRY_INFERRED = Code("country.inferred", _INFO)
COUNTRY_NOTATION = Code("country.notation", _INFO)
COUNTRY_UNKNOWN = Code("country.unknown", _WARN)
COUNTRY_OTHER = Code("country.other", _WARN)
REGION_NOTATION = Code("region.notation", _INFO)
REGION_MISSPELLED = Code("region.misspelled", _WARN)
CITY_IS_COUNTRY = Code("city.is_country", _WARN)
CITY_IS_REGION = Code("city.is_region", _WARN)
REGION_MISMATCH = Code("postcode_region.mismatch", _WARN)
REGION_OF_PLACE = Code("city_region.mismatch", _WARN)
REGION_INFERRED = Code("region.inferred", _INFO)
CITY_MISMATCH = Code("postcode_city.mismatch", _WARN)
STREET_MISSING = Code("street.missing", _BLOCK)
STREET_NOTATION = Code("street.notation", _INFO)
STREET_ABBREVIATION = Code("street.abbreviation", _INFO)
STREET_MISSPELLED = Code("street.misspelled", _WARN)
STREET_INFERRED = Code("street.inferred", _INFO)
STREET_CHOICE = Code("street.choice", _WARN)
STREET_REPLACED = Code("street.replaced", _WARN)

PO_BOX = Code("address.po_box", _INFO)
PLACEHOLDER = Code("address.placeholder", _BLOCK)
UNRESOLVED = Code("address.unresolved", _INFO)
TRIMMED = Code("address.trimmed", _INFO)
CONFIRMED = Code("address.confirmed", _INFO)
NOT_FOUND = Code("address.not_found", _WARN)
DIRECTORY_SKIPPED = Code("address.directory_skipped", _INFO)

NUMBER_IN_STREET = Code("field.house_number_in_street", _INFO)
NUMBER_TWICE = Code("field.duplicate_house_number", _INFO)
ADDITION_IN_STREET = Code("field.addition_in_street", _INFO)
ADDITION_IN_NUMBER = Code("field.addition_in_house_number", _INFO)
NUMBER_IN_ADDITION = Code("field.house_number_in_addition", _INFO)
SWAPPED = Code("field.swapped", _INFO)
STREET_IN_CITY = Code("field.street_in_city", _INFO)
POSTCODE_IN_CITY = Code("field.postcode_in_city", _INFO)
CITY_IN_POSTCODE = Code("field.city_in_postcode", _INFO)
POSTCODE_IN_NUMBER = Code("field.postcode_in_house_number", _INFO)
NUMBER_IN_POSTCODE = Code("field.house_number_in_postcode", _INFO)
COUNTRY_IN_CITY = Code("field.country_in_city", _INFO)
REGION_IN_CITY = Code("field.region_in_city", _INFO)
POSTCODE_IN_REGION = Code("field.postcode_in_region", _INFO)
WHOLE_IN_STREET = Code("field.whole_address_in_street", _INFO)
EMAIL_IN_STREET = Code("field.email_in_street", _BLOCK)
PHONE_IN_STREET = Code("field.phone_in_street", _BLOCK)

CODES = tuple(value for value in tuple(globals().values()) if isinstance(value, Code))

EVIDENCE = (
    "address.place_of_postcode",
    "address.region_of_postcode",
    "address.region_of_place",
    "address.place_slip",
    "address.digits_exchanged",
    "address.postcode_form",
    "address.street_slip",
    "address.street_known",
    "address.street_word",
    "address.number_as_date",
    "address.directory",
    "address.context",
    "address.text",
)
"""Codes of the evidence behind suggestions and completions."""
