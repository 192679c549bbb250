"""What this room can say of a name: codes of findings and of evidence."""

from __future__ import annotations

from firsttimeright.findings import Code, Severity

__all__ = ["CODES", "EVIDENCE"]

GENDER_CONFLICT = Code("name.gender_conflict")
SWAPPED_FIELDS = Code("name.swapped_fields")
TYPO_SUSPECT = Code("name.typo_suspect")
COMPANY = Code("name.company_in_person_field")
MULTIPLE = Code("name.multiple_persons", Severity.INFO)
IMPLAUSIBLE = Code("name.implausible")
EMAIL = Code("name.email_in_name")
DIGITS = Code("name.digits_in_name")
URL = Code("name.url_in_name")
ADDRESS = Code("name.address_in_name")
REMARK = Code("name.remark_in_name")
ENCODING = Code("name.encoding")
INCOMPLETE = Code("name.incomplete", Severity.INFO)
TOO_LONG = Code("name.too_long")

CODES = (
    GENDER_CONFLICT, SWAPPED_FIELDS, TYPO_SUSPECT, COMPANY, MULTIPLE, IMPLAUSIBLE, EMAIL, DIGITS, URL, ADDRESS, REMARK,
    ENCODING, INCOMPLETE, TOO_LONG,
)  # fmt: skip

SLIP = "evidence.slip"  # what such a slip of the finger costs
FREQUENT = "evidence.meant_is_usual"  # how usual the name is that may have been meant
UNKNOWN = "evidence.typed_is_unlisted"  # how little the typed name looks like one that somebody bears
NOBODYS = "evidence.typed_is_nobodys"  # nobody bears the typed name behind the infix that stands before it
RARE = "evidence.typed_is_rarer"  # the typed name is borne, though by few
OTHER_SEX = "name.given_of_other_sex"
OTHER_TITLE = "name.title_of_other_sex"
OTHER_SALUTATION = "name.salutation_of_other_sex"
FAMILY_AS_GIVEN = "name.family_as_given"
GIVEN_AS_FAMILY = "name.given_as_family"
CAPITALS = "name.family_in_capitals"
INFIX_AS_GIVEN = "name.infix_as_given"
INITIALS_AS_FAMILY = "name.initials_as_family"
DIGIT_FOR_LETTER = "name.digit_for_letter"
LOST_LETTER = "name.lost_letter"
LEGAL_FORM = "name.legal_form"
TRADE_WORD = "name.trade_word"

# Rules of changes: how a name was tidied
SPACES = "name.spaces"
CASE = "name.case"
NOTATION = "name.notation"
MOVED = "name.moved"
MOJIBAKE = "name.mojibake"
ENTITY = "name.entity"
LOOKALIKE = "name.lookalike"

EVIDENCE = (
    SLIP, FREQUENT, UNKNOWN, NOBODYS, RARE, OTHER_SEX, OTHER_TITLE, OTHER_SALUTATION, FAMILY_AS_GIVEN, GIVEN_AS_FAMILY,
    CAPITALS, INFIX_AS_GIVEN, INITIALS_AS_FAMILY, DIGIT_FOR_LETTER, LOST_LETTER, LEGAL_FORM, TRADE_WORD,
    SPACES, CASE, NOTATION, MOVED, MOJIBAKE, ENTITY, LOOKALIKE,
)  # fmt: skip
