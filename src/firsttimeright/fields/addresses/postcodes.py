"""Postcodes: their form in each country, and what is wrong with one that has it not."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from firsttimeright.fields.addresses import codes
from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.postcode_shapes import pattern_of, readings_of, template_of, write
from firsttimeright.fields.addresses.world import World, world
from firsttimeright.findings import Change, Code, Evidence, Finding, Parsed, Severity, Suggestion, swift
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.countries import PostcodeRule
from firsttimeright.text.tidying import tidy

__all__ = ["finder", "is_standard", "looks_like", "marked", "parse_postcode", "written"]

LONGEST = 40  # characters; a longer text is no postcode
_TURNED = re.compile(r"[A-Z]{2}[1-9]\d{3}")
_LONDON = re.compile(r"(?:[ENW]|EC|NW|SE|SW|WC)[1-9][A-Z][0-9][A-Z]")  # where districts end in a letter
_MARKS = re.compile(r"[\s.\-–—_/]+")


@lru_cache(maxsize=512)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=256)
def finder(country: str) -> re.Pattern[str] | None:
    """Give the pattern that finds a postcode of *country* inside a text; group ``code`` is the code itself."""
    own = rule_of(country)
    if own is None or own.postcode is None:
        return None
    shapes = []
    for shape in sorted(own.postcode.shapes, key=len, reverse=True):
        pattern = ""
        for mark in shape:
            pattern += {"9": r"\d", "A": "[A-Z]", "*": "[A-Z0-9]", " ": r"[\s.-]{0,3}", "-": r"[\s–-]{0,3}"}.get(
                mark, re.escape(mark)
            )
        shapes.append(pattern)
    marks = "|".join(re.escape(mark) for mark in own.postcode.prefixes)
    prefix = rf"(?:(?:{marks})[\s–-]*)?" if marks else ""
    return re.compile(rf"(?<![\w]){prefix}(?P<code>{'|'.join(shapes)})(?![\w])", re.IGNORECASE)


@swift
@dataclass(frozen=True, slots=True)
class Form:
    """A text held against a country's shapes."""

    value: str | None = None
    trouble: Code | None = None
    repair: str | None = None
    readings: tuple[str, ...] = ()  # where there is no one repair: each that has a form of the country


def _checked(code: str, rule: PostcodeRule) -> Code | None:
    if rule.no_leading_zero and code.startswith("0"):
        return codes.POSTCODE_LEADING_ZERO
    if rule.never and _pattern(rule.never).fullmatch(code):
        return codes.POSTCODE_NEVER_USED
    if rule.unused and _pattern(rule.unused).fullmatch(code):
        return codes.POSTCODE_UNUSED_RANGE
    return None


_Ways = tuple[tuple[str, ...], frozenset[int], tuple[tuple["re.Pattern[str]", str], ...]]


@lru_cache(maxsize=256)
def _ways(country: str) -> _Ways:
    """Give what people write before a country's postcodes, how long those are, and each shape with its template.

    Without blanks and marks.
    """
    own = rule_of(country)
    if own is None or own.postcode is None:
        return (), frozenset(), ()
    prefixes = tuple(_MARKS.sub("", prefix) for prefix in own.postcode.prefixes)
    shapes = own.postcode.shapes
    lengths = frozenset(len(_MARKS.sub("", shape)) for shape in shapes)
    return prefixes, lengths, tuple((pattern_of(shape), template_of(shape)) for shape in shapes)


@lru_cache(maxsize=256)
def _alone(country: str) -> re.Pattern[str] | None:
    """Give the one form in which a country writes the postcodes that it uses.

    ``None`` where it has several, or letters in front.
    """
    own = rule_of(country)
    rule = own.postcode if own else None
    if rule is None or len(rule.shapes) != 1 or rule.shapes[0][0] != "9":
        return None
    classes = {"9": "[0-9]", "A": "[A-Z]", "*": "[0-9A-Z]"}
    if any(prefix[:1].isdigit() for prefix in rule.prefixes):
        return None
    never = (r"0.*" if rule.no_leading_zero else "", rule.never, rule.unused)
    unused = "".join(rf"(?!(?:{pattern})\Z)" for pattern in never if pattern)
    return re.compile(unused + "".join(classes.get(mark, re.escape(mark)) for mark in rule.shapes[0]))


def is_standard(text: str, country: str) -> bool:
    """Tell at one look that :func:`read` gives *text* as it stands; ``False`` says nothing.

    >>> is_standard("1017 GL", "NL"), is_standard("1017gl", "NL"), is_standard("1017 SS", "NL")
    (True, False, False)
    """
    alone = _alone(country)
    return alone is not None and alone.fullmatch(text) is not None


@lru_cache(maxsize=32_768)
def _fitted(text: str, country: str) -> tuple[str, Form | None]:
    """Give a text without blanks, marks and the country's mark, and what the country's shapes say of it.

    ``None`` where it fits none of them: why, is only looked into where somebody asks.
    """
    own = rule_of(country)
    rule = own.postcode if own else None
    if rule is None:
        return "", Form(value=text.upper())
    compact = text.upper().replace(" ", "")
    if not compact.isalnum():
        compact = _MARKS.sub("", compact)
    if not compact.isascii() or not compact:
        return compact, Form(trouble=codes.POSTCODE_FORMAT)
    prefixes, lengths, shapes = _ways(country)
    for prefix in prefixes if compact.startswith(prefixes) else ():
        bare = compact.removeprefix(prefix)
        if bare != compact and len(bare) in lengths:
            compact = bare
            break
    compact = _without_mark_behind(compact, prefixes, lengths)
    trouble: Code | None = None
    for shape, template in shapes if len(compact) in lengths else ():
        if shape.fullmatch(compact):
            code = template % tuple(compact)
            trouble = _checked(code, rule)
            if trouble is None:
                return compact, Form(value=code)
    return compact, Form(trouble=trouble) if trouble else None


@lru_cache(maxsize=32_768)
def _read(text: str, country: str) -> Form:
    compact, form = _fitted(text, country)
    own = rule_of(country)
    rule = own.postcode if own else None
    if form is not None and (rule is None or form.trouble is not codes.POSTCODE_NEVER_USED):
        return form
    said = _diagnosed(compact, rule) if rule is not None else Form()
    if (said.repair or said.readings) and text.isalpha() and not text.isupper():
        said = Form(trouble=codes.POSTCODE_FORMAT)  # Nicole is a name in the wrong field, and no N1C 0LE
    # SI0 2TN is no area of letters that are never used, but S10
    return said if form is None or said.repair or said.readings else form


def _without_mark_behind(compact: str, prefixes: tuple[str, ...], lengths: frozenset[int]) -> str:
    """Take a country's mark off the end of a code that is too long with it: 2311 CS NL."""
    if len(compact) in lengths or not compact.endswith(prefixes or ("-",)):
        return compact
    bare = next((compact.removesuffix(mark) for mark in prefixes if compact.endswith(mark) and len(mark) > 1), compact)
    return bare if len(bare) in lengths else compact


def _diagnosed(compact: str, rule: PostcodeRule) -> Form:
    best: Form | None = None
    readings: list[str] = []
    for shape in () if _is_marked_short(compact, rule) else rule.shapes:
        found, letter, digit = readings_of(compact, shape)
        if not found:
            continue
        good = [code for code in found if _checked(code, rule) is None]
        if rule.unlikely and digit:
            good = [code for code in good if not re.search(rule.unlikely, code)]
        readings += good
        trouble = codes.POSTCODE_LETTER_FOR_DIGIT if letter else codes.POSTCODE_DIGIT_FOR_LETTER
        if letter and digit and sum(not a.isalnum() for a in compact) == 0 and len(good) != 1:
            trouble = codes.POSTCODE_FORMAT
        form = Form(trouble=trouble, repair=good[0] if len(good) == 1 and len(found) == 1 else None)
        if best is None or (form.repair and not best.repair):
            best = form
        elif form.repair and best.repair and form.repair != best.repair:
            best = Form(trouble=trouble)
            break
    if best:
        return best if best.repair else dataclasses.replace(best, readings=tuple(dict.fromkeys(readings)))
    if exchanged := _exchanged(compact, rule):
        return Form(trouble=codes.POSTCODE_FORMAT, readings=exchanged)
    letters_last = any(shape.endswith("AA") and shape[0] == "9" for shape in rule.shapes)
    if letters_last and re.fullmatch(r"[1-9]\d{3}", compact):
        return Form(trouble=codes.POSTCODE_LETTERS_MISSING)
    if letters_last and _TURNED.fullmatch(compact):  # CS 2311
        turned = write(f"{compact[2:]}{compact[:2]}", rule.shapes[0])
        return Form(trouble=codes.POSTCODE_FORMAT, repair=turned if _checked(turned, rule) is None else None)
    if rule.no_leading_zero and compact.startswith("0") and compact[:4].isdigit():
        return Form(trouble=codes.POSTCODE_LEADING_ZERO)
    return Form(trouble=codes.POSTCODE_FORMAT)


def _is_marked_short(compact: str, rule: PostcodeRule) -> bool:
    """Tell whether digits alone stand behind the country's mark: the L of L-153 is no digit."""
    return any(compact.startswith(mark) and compact.removeprefix(mark).isdigit() for mark in rule.prefixes)


def _exchanged(compact: str, rule: PostcodeRule) -> tuple[str, ...]:
    """Give the codes that come of a letter and the digit beside it changing places back: M20 A2B is M20 2AB.

    None where the last letter may be left out as well: SW1A 1A.
    """
    if _LONDON.fullmatch(compact):
        return ()
    turned = [
        f"{compact[:at]}{other}{one}{compact[at + 2 :]}"
        for at, (one, other) in enumerate(pairwise(compact))
        if one.isdigit() != other.isdigit()
    ]
    found = [write(text, shape) for text in turned for shape in rule.shapes if pattern_of(shape).fullmatch(text)]
    return tuple(code for code in dict.fromkeys(found) if _checked(code, rule) is None)


def _by_metadata(text: str, country: str, view: World) -> Form:
    form = view.format(country)
    if form is None or not form.postcode_pattern:
        return Form(value=text.upper())
    upper = text.upper()
    pattern = form.postcode_pattern
    for candidate in dict.fromkeys((upper, _MARKS.sub("", upper), _MARKS.sub(" ", upper), _MARKS.sub("-", upper))):
        bare = re.sub(rf"^{country}[\s-]*", "", candidate)
        for option in (candidate, bare):
            if re.fullmatch(pattern, option, re.IGNORECASE):
                return Form(value=_like_example(option, form.postcode_examples))
    return Form(trouble=codes.POSTCODE_FORMAT)


def _like_example(code: str, examples: tuple[str, ...]) -> str:
    """Write *code* with the blanks and dashes that the country's examples have."""
    compact = _MARKS.sub("", code)
    for example in examples:
        shape = re.sub(r"[a-z]", "A", re.sub(r"\d", "9", example), flags=re.IGNORECASE)
        if (
            len(_MARKS.sub("", shape)) == len(compact)
            and re.fullmatch(r"[9A \-]+", shape)
            and pattern_of(shape).fullmatch(compact)
        ):
            return write(compact, shape)
    return code


def read(text: str, country: str, view: World) -> Form:
    """Hold a tidied text against the form of *country*."""
    if len(text) > LONGEST:
        return Form(trouble=codes.POSTCODE_FORMAT)
    own = rule_of(country)
    form = _read(text, country) if own and own.postcode else _by_metadata(text, country, view)
    if form.trouble is codes.POSTCODE_UNUSED_RANGE and (info := view.postcode(text, country)) is not None:
        return Form(value=info.code)  # what a table has is in use, whatever the rule says
    if form.readings:  # SO15 and SO1S for S015: one of them is in use
        known = [code for code in form.readings if view.postcode(code, country) is not None]
        return dataclasses.replace(form, repair=known[0] if len(known) == 1 else None)
    sure = own is not None and own.postcode is not None and _only_figures(text, own.postcode)
    if (
        form.repair is not None
        and not sure
        and view.has_places(country)
        and view.postcode(form.repair, country) is None
    ):
        return Form(trouble=codes.POSTCODE_FORMAT)  # D02 X285 is Irish, and no DO2X 2BS, which is not in use
    if form.trouble is codes.POSTCODE_FORMAT and form.repair is None and text.isdigit() and text.isascii():
        # A spreadsheet takes "01067" for a number. The code with its zeros back must be a known one.
        for zeros in ("0", "00"):
            whole = zeros + text
            again = _read(whole, country) if own and own.postcode else _by_metadata(whole, country, view)
            if again.value is not None and view.postcode(again.value, country) is not None:
                return Form(trouble=form.trouble, repair=again.value)
    return form


def _only_figures(text: str, rule: PostcodeRule) -> bool:
    """Tell whether the country's codes are figures, and all letters among them look like one: O, l."""
    return not any("A" in shape for shape in rule.shapes) and {mark for mark in text if mark.isalpha()} <= set("OoIl")


def written(text: str, country: str, view: World) -> str | None:
    """Give the standard form of a postcode, or ``None`` if it has not the country's form: the value of :func:`read`.

    What is wrong with one that has it not is left alone: a code is held against a score of countries.
    """
    own = rule_of(country)
    if len(text) > LONGEST or not (own and own.postcode):
        return read(text, country, view).value
    form = _fitted(text, country)[1]
    if form is not None and form.trouble is codes.POSTCODE_UNUSED_RANGE:
        return read(text, country, view).value
    return form.value if form is not None else None


def marked(text: str, country: str) -> bool:
    """Tell whether a postcode begins with the mark of *country*, as abroad one writes B-2000 and D-50667.

    >>> marked("B-2000", "BE"), marked("2000", "BE"), marked("1017 GL", "GB")
    (True, False, False)
    """
    own = rule_of(country)
    head = re.match(r"([A-Z]{1,3})[\s-]+\d", text.upper())
    return bool(head and own and own.postcode and head[1] in {_MARKS.sub("", each) for each in own.postcode.prefixes})


def looks_like(text: str, country: str | None, view: World) -> bool:
    """Tell whether *text* is a postcode, and nothing else, of *country* (or of any country, by its digits)."""
    text = tidy(text)
    if not text or len(text) > LONGEST or not any(mark.isdigit() for mark in text):
        return False
    if country:
        form = read(text, country, view)
        return form.value is not None or form.repair is not None or form.trouble is codes.POSTCODE_NEVER_USED
    return re.fullmatch(r"(?:[A-Z]{1,2}[\s-]?)?\d{4,6}(?:[\s-]?[A-Z]{2}|-\d{3,4})?", text.upper()) is not None


def parse_postcode(
    text: str, *, country: str | None = "NL", field: str = "postcode", reference: Reference | None = None
) -> Parsed[str]:
    """Read *text* as a postcode.

    Blanks, capitals and a country mark before it are tidied. A letter in a
    digit's place is never replaced: the repair is a suggestion. Whether the code
    is in use is not asked here, for new ones appear.

    Args:
        text: The postcode as typed.
        country: Whose form it should have; ``None``: any, only tidied.
        field: The field's name, for changes and findings.
        reference: Tables to look in instead of the standard ones.

    Returns:
        The code in its standard form, or no value and a finding that says why.

    Raises:
        TypeError: *text* is not a string.

    >>> parse_postcode("1017gl").value
    '1017 GL'
    >>> parse_postcode("1O17 GL").suggestions[0].after
    '1017 GL'
    """
    if not isinstance(text, str):
        raise TypeError("a postcode must be a string")
    tidied = tidy(text)
    span = (0, len(text))
    if not tidied:
        return Parsed(text, None, (codes.POSTCODE_MISSING.at(field, span),))
    form = read(tidied, country, world(reference)) if country else Form(value=tidied.upper())
    findings: tuple[Finding, ...] = ()
    changes: tuple[Change, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    if form.value is not None:
        if form.value != text:
            changes = (Change(field, text, form.value, codes.POSTCODE_NOTATION.name),)
            findings = (codes.POSTCODE_NOTATION.at(field, span),)
    elif form.trouble is not None:
        findings = (trouble(form, field, span, country),)
        if form.repair:
            suggestions = (repair(form, field, text),)
    return Parsed(text, form.value, findings, changes, suggestions)


def trouble(form: Form, field: str, span: tuple[int, int], country: str | None) -> Finding:
    """Give the finding of a postcode that has not the form; one with an evident repair is a question only."""
    code = form.trouble or codes.POSTCODE_FORMAT
    severity = codes.POSTCODE_FORMAT.severity if form.repair is None else Severity.WARN
    return code.at(field, span, severity=severity, country=country, example=_example(country))


@lru_cache(maxsize=256)
def _example(country: str | None) -> str:
    """Show what a postcode of *country* looks like; "none" where nothing is known."""
    if country == "NL":
        return "1234 AB"
    examples = standard().address_format(country).postcode_examples if country else ()
    return next(iter(examples), "none")


def repair(form: Form, field: str, before: str) -> Suggestion:
    """Give the suggestion that puts look-alikes right."""
    evidence = (Evidence("address.postcode_form", 8.0),)
    return Suggestion(field, before, form.repair, 0.95, evidence, (form.trouble or codes.POSTCODE_FORMAT).name)
