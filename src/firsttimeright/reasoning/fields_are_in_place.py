"""Every value stands in the field it belongs to.

Looks at the whole record: a value that is unmistakably of another field's kind
(an e-mail address among the telephone numbers) is offered to that field, and a
row of values that all stand one field too far is offered back in one step.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..customer import read
from ..findings import Code, Evidence, Finding, Hypothesis, Severity, State
from ..reference.words.infixes import DUTCH
from ..reference.words.salutations import FORMS
from ..text.folding import compact, fold
from .engine import Claim
from .pairs_in_place import exchanged, number_of
from .shifted_rows import SHIFTED, Look, house_number, postcode, region, shifted, street
from .values_differ import SAME_VALUE

if TYPE_CHECKING:
    from ..reference import FamilyName, GivenName
    from .scene import Scene

    _Look = Callable[[str, str | None], GivenName | FamilyName | None]

MISPLACED = Code("cross.misplaced", Severity.WARN)
SWAPPED = Code("cross.swapped", Severity.WARN)
CODES = (MISPLACED, SWAPPED, SHIFTED)
EVIDENCE = ("evidence.looks_like_other_field", "evidence.does_not_look_like_own", "evidence.other_field_is_empty",
            "evidence.other_field_holds_this_kind", "evidence.other_field_holds_it",
            "evidence.all_shifted")  # fmt: skip

_PRIOR = 0.01
_LONGEST = 120
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}")
_PHONE = re.compile(r"(?:\+|00|0)[\d\s().\-/]{7,20}\d")
_PHONE_HERE = re.compile(r"\(?\d{2,4}\)?[\d\s.\-/]{5,12}\d")
_WITHOUT_NOUGHT = {
    **dict.fromkeys(("US", "CA", "IT", "GR", "MX", "IN"), 10), **dict.fromkeys(("ES", "PL", "PT", "CZ"), 9),
    **dict.fromkeys(("DK", "NO"), 8),
}  # fmt: skip  # digits of a national number
_IBAN = re.compile(r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?")
_DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}")
_POSTCODE_NL = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}")
_MORE_FORMS = ("m", "sr", "de heer")
_LETTERS_OF_FORMS = frozenset(map(compact, (*FORMS, *_MORE_FORMS)))  # with other letters a text is none of them


def _email(text: str, _scene: Scene) -> bool:
    return bool(_EMAIL.fullmatch(text))


def _phone(text: str, scene: Scene) -> bool:
    digits = sum(map(str.isdigit, text))
    if digits == _WITHOUT_NOUGHT.get(scene.country or "") and _PHONE_HERE.fullmatch(text):
        return not _DATE.fullmatch(text)
    return bool(_PHONE.fullmatch(text)) and 9 <= digits <= 15 and not _DATE.fullmatch(text)


def _iban(text: str, _scene: Scene) -> bool:
    number = text.replace(" ", "").upper()
    if not _IBAN.fullmatch(text.upper()) or not 15 <= len(number) <= 34:
        return False
    return int("".join(str(int(letter, 36)) for letter in number[4:] + number[:4])) % 97 == 1


def _date(text: str, _scene: Scene) -> bool:
    return bool(_DATE.fullmatch(text))


def _postcode(text: str, scene: Scene) -> bool:
    return scene.country == "NL" and bool(_POSTCODE_NL.fullmatch(text))


def _is_postcode(scene: Scene) -> bool:
    """Tell whether the address room read what stands there as a postcode of the record's country."""
    address = scene.customer.address.value if scene.customer.address is not None else None
    held = address.components.get("postcode") if address is not None else None
    return scene.country is not None and held is not None and held.state is not State.INVALID


def _salutation(text: str, _scene: Scene) -> bool:
    return _is_form(text)


def _is_form(text: str) -> bool:
    folded = fold(text).rstrip(".")
    return folded in FORMS or folded in _MORE_FORMS


def _given(text: str, scene: Scene) -> bool:
    return _is_rather(text, scene.country, scene.reference.given_name, scene.reference.family_name)


def _family(text: str, scene: Scene) -> bool:
    return _is_rather(text, scene.country, scene.reference.family_name, scene.reference.given_name)


def _is_rather(text: str, country: str | None, one: _Look, other: _Look) -> bool:
    """Tell whether *text* is a usual name of *one* kind, and far less so of the *other*."""
    found = one(text, country) if text[:1].isalpha() and len(text) > 2 else None
    if found is None or found.frequency < 20:
        return False
    less = other(text, country)
    return less is None or less.frequency < found.frequency / 5


def _city(text: str, scene: Scene) -> bool:
    if not text[:1].isalpha() or scene.country is None:
        return False
    return bool(scene.reference.places(text, scene.country))


_HARD: dict[str, Look] = {
    "email": _email, "iban": _iban, "birth_date": _date, "phone": _phone, "postcode": _postcode,
}  # fmt: skip
_SOFT = {"salutation": _salutation, "given_name": _given, "family_name": _family, "city": _city}
_LOOKS = {**_HARD, **_SOFT, "mobile": _phone}
_OF_ROWS: dict[str, Look] = {
    **_LOOKS, "street": street, "house_number": house_number, "postcode": postcode, "region": region,
}  # fmt: skip
_FIELDS = ("salutation", "initials", "given_name", "infix", "family_name", "birth_date", "email", "phone", "mobile",
           "postcode", "city", "iban", "organisation", "street", "house_number", "full_name",
           "account_holder")  # fmt: skip
_INFIX_WORDS = frozenset(word for infix in DUTCH for word in infix.split())
_WORDS = frozenset({"given_name", "family_name", "full_name", "organisation"})  # they may hold any words
_IN_ROWS = frozenset((*_FIELDS, "region"))
# The address room moves these by itself, and says so.
_OTHERS_DO = frozenset({"street", "house_number"})
_CHANGED_PLACES = "field.swapped"  # the address room put two fields right: nothing is left to ask


def check(scene: Scene) -> tuple[Claim | Finding, ...]:
    """Look for rows that shifted first; else for single values of another kind."""
    if scene.customer.mobile is not None and scene.customer.phone is not None and (claims := _lines_changed(scene)):
        return claims
    if (numbers := number_of(scene)) is not None:
        return _both(scene, *numbers)
    given, tight = scene.customer.text, scene.tight
    strange = [
        field
        for field, text in given.items()
        if (look := _FIRST_LOOKS.get(field)) is not None and look(text, tight[field]) and 1 < len(text) <= _LONGEST
    ]
    pair = exchanged(scene)
    if not strange:  # as in most records
        return _both(scene, *pair) if pair is not None else ()
    moved = {
        change.field for change in scene.customer.changes if change.after is None or change.rule == _CHANGED_PLACES
    } | _exchanged(scene)
    if moved.issuperset(strange) and pair is None:
        return _row(scene) if _CHANGED_PLACES in [change.rule for change in scene.customer.changes] else ()
    texts = {  # in one order, whatever that of the record: of two questions about one field the first is asked
        field: given[field]
        for field in _FIELDS
        if field in given and 1 < len(given[field]) <= _LONGEST and field not in moved
    }
    return _row(scene) or (_both(scene, *pair) if pair is not None else _single(scene, texts))


def _row(scene: Scene) -> tuple[Claim, ...]:
    return shifted(scene, _OF_ROWS, _IN_ROWS, lambda field, text: _stored(field, text, scene))


def _both(scene: Scene, field: str, target: str) -> tuple[Claim, ...]:
    """Offer two fields each other's values, or the empty one that of the other."""
    text, there = scene.stored(field), scene.stored(target)
    if not there:
        evidence = _evidence("evidence.other_field_is_empty", 2.0)
        return _pair(field, text, None, target, None, _stored(target, text, scene), MISPLACED, evidence)
    evidence = _evidence("evidence.other_field_holds_this_kind", 6.0)
    if (field, target) == ("street", "city"):  # that an unlisted text is a street, and no quarter, nothing says
        evidence = (evidence[0], Evidence("evidence.other_field_holds_this_kind", 2.0))
    back, gets = _stored(field, there, scene), _stored(target, text, scene)
    return _pair(field, text, back, target, there, gets, SWAPPED, evidence)


def _exchanged(scene: Scene) -> set[str]:
    """Give the fields that got each other's values already: nothing is left to ask of them."""
    got = {change.field: change.after for change in scene.customer.changes if change.before and change.after}
    if len(got) < 2:
        return set()
    tight = scene.tight
    return {
        field
        for field, after in got.items()
        if any(
            other != field
            and tight.get(field) != tight.get(other)  # else both hold one text, and were tidied alike
            and compact(after or "") == tight.get(other)
            and compact(back or "") == tight.get(field)
            for other, back in got.items()
        )
    }


# A first, cheap look at a text, and at its letters and digits alone: does it hold what the field never holds?


def _has_digit(text: str, letters: str) -> bool:
    """Tell whether a digit stands in a text; among ASCII letters and digits what is no letter is a digit."""
    if text.isascii():
        return not letters.isalpha() and letters != ""
    return any(map(str.isdigit, text))


def _no_words(text: str, letters: str) -> bool:
    return not text.isalpha() and ("@" in text or _has_digit(text, letters))


def _no_name(text: str, letters: str) -> bool:
    return _no_words(text, letters) or (letters in _LETTERS_OF_FORMS and _is_form(text))


def _no_infix(text: str, _letters: str) -> bool:
    return "@" in text or (text[:1].isupper() and not _infixes(text))


def _no_mail(text: str, _letters: str) -> bool:
    return "@" not in text


def _mail(text: str, _letters: str) -> bool:
    return "@" in text


def _mail_or_number(text: str, letters: str) -> bool:
    return "@" in text or letters.isdecimal()


def _no_phone(text: str, letters: str) -> bool:
    digits = len(letters) if letters.isdecimal() and text.isascii() else sum(map(str.isdigit, text))
    return digits < 6 or "@" in text or bool(_DATE.fullmatch(text))


def _no_date(text: str, letters: str) -> bool:
    digits_alone = letters.isdecimal() and text.isascii()
    return "@" in text or bool(_PHONE.fullmatch(text)) or (not digits_alone and any(map(str.isalpha, text)))


def _no_postcode(text: str, letters: str) -> bool:
    return "@" in text or not _has_digit(text, letters) or len(text) > 9


def _too_short(text: str, _letters: str) -> bool:
    return "@" in text or len(text) < 12 or bool(_PHONE.fullmatch(text))


_FIRST_LOOKS: dict[str, Callable[[str, str], bool]] = {
    **dict.fromkeys(("salutation", "initials", "account_holder"), _no_words),
    **dict.fromkeys(("given_name", "family_name", "city"), _no_name),
    **dict.fromkeys(("house_number", "full_name"), _mail), "street": _mail_or_number,
    **dict.fromkeys(("phone", "mobile"), _no_phone), **dict.fromkeys(("iban", "organisation"), _too_short),
    "infix": _no_infix, "email": _no_mail, "birth_date": _no_date, "postcode": _no_postcode,
}  # fmt: skip


def _infixes(text: str) -> bool:
    """Tell whether every word is an infix: *van der*."""
    return all(fold(word).strip(".'’") in _INFIX_WORDS for word in text.split())


def _infix_and_name(scene: Scene, texts: dict[str, str]) -> tuple[Claim, ...]:
    """See whether a family name stands in the field of the infix, and the infix in its field, or nothing."""
    name, infix = texts.get("infix", ""), scene.typed_text("family_name")
    if not name or not _family(name, scene) or _infixes(name):
        return ()
    if not infix:
        evidence = _evidence("evidence.other_field_is_empty", 2.0)
        return _pair("infix", name, None, "family_name", None, name, MISPLACED, evidence)
    if not _infixes(infix):
        return ()
    evidence = _evidence("evidence.other_field_holds_this_kind", 6.0)
    return _pair("infix", name, infix, "family_name", infix, name, SWAPPED, evidence)


def _lines_changed(scene: Scene) -> tuple[Claim, ...]:
    """See whether a mobile number stands in the field for any telephone and a fixed one in that for the mobile one."""
    customer = scene.customer
    phone, mobile = (parsed.value if parsed is not None else None for parsed in (customer.phone, customer.mobile))
    if phone is None or mobile is None or (phone.type, mobile.type) != ("mobile", "fixed"):
        return ()
    one, other = (str(customer.record.get(field) or "") for field in ("phone", "mobile"))
    evidence = _evidence("evidence.other_field_holds_this_kind", 6.0)
    return _pair("phone", one, other, "mobile", other, one, SWAPPED, evidence)


def _single(scene: Scene, texts: dict[str, str]) -> tuple[Claim | Finding, ...]:
    if claimed := _infix_and_name(scene, texts):
        return claimed
    has = scene.customer.typed.keys() | scene.customer.host_names.keys()
    claims: list[Claim] = []
    homeless: list[Finding] = []
    for field, text in texts.items():
        if (field in _OTHERS_DO and not _stays_there(field, text, scene)) or (
            field in _LOOKS and _LOOKS[field](text, scene)
        ):
            continue
        if field == "postcode" and _is_postcode(scene):
            continue  # 02101-1234
        target = next((name for name, looks in _HARD.items() if name != field and looks(text, scene)), None)
        if target == "phone" and "phone" not in has and "mobile" in has:
            target = "mobile"
        if target is None or {field, target} == {"phone", "mobile"} or field == target:
            continue
        if target not in has and field == "street":
            continue  # the address room says what it is
        if target not in has:
            homeless.append(MISPLACED.at(field, kind=target))  # what it is, as there is no place where it would go
            continue
        there = scene.stored(target)
        if compact(there) == compact(text) or (there and _stored(target, text, scene) == scene.text(target)):
            evidence = _evidence("evidence.other_field_holds_it", 6.0)
            guess = Hypothesis(field, scene.stored(field), None, SAME_VALUE.name, evidence)
            claims.append(Claim(guess, prior=_PRIOR, severity=Severity.WARN))
        elif not there or (not _LOOKS[target](there, scene) and _fits(field, there, scene)):
            claims += _both(scene, field, target)
    return (*_whole(claims), *homeless)


def _stays_there(field: str, text: str, scene: Scene) -> bool:
    """Tell whether a text is one that the address room leaves where it is, and says of that it is no street."""
    return field == "street" and (_email(text, scene) or _phone(text, scene))


def _whole(claims: list[Claim]) -> tuple[Claim, ...]:
    """Keep one question of each field, values that change places before those that move, and none of it in half."""
    units: dict[str, dict[str, Claim]] = {}
    for claim in claims:
        said = claim.hypothesis
        units.setdefault(said.cause or said.field, {})[said.field] = claim
    kept: dict[str, Claim] = {}
    for unit in sorted(units.values(), key=lambda unit: next(iter(unit.values())).hypothesis.code != SWAPPED.name):
        if kept.keys().isdisjoint(unit):
            kept |= unit
    return tuple(kept.values())


def _stored(field: str, text: str | None, scene: Scene) -> str | None:
    """Give *text* as *field* would hold it: a number with its country, a date in its order."""
    if not text or (field not in _HARD and field != "mobile"):
        return text
    alone = read({field: text}, country=scene.country, language=scene.language, today=scene.today,
                 reference=scene.reference)  # fmt: skip
    if any(item.severity is Severity.BLOCK for item in alone.findings):
        return text
    return str(alone.record[field])


def _fits(field: str, text: str, scene: Scene) -> bool:
    """Say whether a value that stands elsewhere may be this field's."""
    if field in _WORDS:
        return all(letter.isalpha() or letter in " .'’-" for letter in text) and any(map(str.isalpha, text))
    return field in _LOOKS and _LOOKS[field](text, scene)


def _evidence(code: str, bits: float) -> tuple[Evidence, ...]:
    return (
        Evidence("evidence.looks_like_other_field", 8.0),
        Evidence("evidence.does_not_look_like_own", 4.0),
        Evidence(code, bits),
    )


def _pair(  # noqa: PLR0917 - two fields, each with what it holds and what it gets
    field: str, text: str, back: str | None, target: str, there: str | None, gets: str | None, code: Code,
    evidence: tuple[Evidence, ...],
) -> tuple[Claim, Claim]:  # fmt: skip
    cause = f"{code.name}:{min(field, target)}:{max(field, target)}"
    return (
        Claim(Hypothesis(field, text, back, code.name, evidence, cause), prior=_PRIOR),
        Claim(Hypothesis(target, there, gets, code.name, evidence, cause), prior=_PRIOR),
    )
