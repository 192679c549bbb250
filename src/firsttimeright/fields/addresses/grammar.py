"""A country's line rule as compiled patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from firsttimeright.reference.countries import Country, LineRule, rules
from firsttimeright.reference.countries.anywhere import ANYWHERE

__all__ = ["ANYWHERE", "Grammar", "box_number", "grammar", "has_regions", "rule_of"]

_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one country's street lines."""

    rule: LineRule
    country: str | None
    number: re.Pattern[str]
    addition: re.Pattern[str]
    unit: re.Pattern[str]
    box: re.Pattern[str]
    po_box: re.Pattern[str]
    po_box_behind: re.Pattern[str]  # the same behind a street line, where its word is no abbreviation
    po_box_last: re.Pattern[str]  # a text that ends with a box's word and number
    no_number: re.Pattern[str]
    before_number: re.Pattern[str]  # words at the end of a text, before its number
    before_digits: re.Pattern[str]  # the same words at the start of a number field
    in_name: re.Pattern[str]  # what follows a number that belongs to the street's name
    street_word: re.Pattern[str]  # the last word of a text is a street by its form
    named: re.Pattern[str]  # a name with a number in it, at the start of a line
    month_before: re.Pattern[str]  # the text ends with a month: a year that follows is part of the name
    lone: re.Pattern[str]  # the whole text is a word that a number follows as part of the name


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or _NEVER, re.IGNORECASE)


def _street_word(rule: LineRule) -> str:
    words = rule.street_words or _NEVER
    if rule.streets_begin:
        return rf"(?:^|[\s.'-])(?:{words})(?![a-z])"
    if rule.number == "before":  # a word of its own: "Mill Lane", and not "Cottage"
        return rf"[\w'.] (?:{words})\.?$"
    return rf"(?:[\w'.-]{{2,}}|[\w'.] )(?:{words})\.?$"


@lru_cache(maxsize=256)
def rule_of(country: str | None) -> Country | None:
    """Give the country's own rules, or ``None`` where there are none."""
    return rules(country) if country else None


def has_regions(country: str | None) -> bool:
    """Tell whether addresses of *country* name a region; of those without a file only Australia's do."""
    own = rule_of(country)
    return own.regions if own is not None else country == "AU"


@lru_cache(maxsize=256)
def grammar(country: str | None) -> Grammar:
    """Give the patterns for *country*; for one without a file of its own the general ones."""
    own = rule_of(country)
    rule = own.line if own else ANYWHERE
    digits = r"\d{1,6}(?!\d)"
    if own is None:  # 1-2-3, 4-2-118: of Japan and of India, and who would know where to take them apart
        digits = r"(?:\d{1,6}(?:[-/]\d{1,6}){2,5}(?:[-/]?[a-z](?![a-z]))?|\d{1,6}(?:/\d{1,6})?)(?!\d)"
    elif rule.slash == "number":
        digits = r"\d{1,6}(?:/\d{1,6})?(?!\d)"
    months = rf"|[. ] ?(?:{rule.months})|(?:{rule.months})" if rule.months else ""
    return Grammar(
        rule=rule,
        country=country if own else None,
        number=_compile(digits),
        addition=_compile(rule.addition),
        unit=_compile(rule.units),
        box=_compile(rule.boxes),
        po_box=_compile(
            rf"^(?:{rule.po_boxes})(?![a-z])[ .:]*(?:nr\.?|no\.?|number|n°|nº|#)?[ .:]*"
            r"(?P<po_box>\d{1,3}(?:[ .]\d{2,3})+(?!\d)|[a-z]?\d{1,8})"
            r"(?=$|[,;\n]|\s)"
        ),
        po_box_behind=_compile(
            r"(?<=[\s,;])(?P<line>(?:post ?bus|p\.? ?o\.? ?box|postfach|bo[iî]te postale|antwoordnummer|"
            r"casella postale|apartado de correos|postboks)"
            r"[ .:]*(?:nr\.?|no\.?|n°|nº|#)?[ .:]*\d{1,8}(?=$|[,;\n]|\s))"
        ),
        po_box_last=_compile(rf"(?<![^\W_])(?:{rule.po_boxes})[ .:]*(?:nr\.?|no\.?|n°|nº)?[ .:]*\d{{1,8}}$"),
        no_number=_compile(rf"(?:^|[\s,]+)(?:(?:{rule.number_words})\s*)?(?P<none>{rule.no_number or _NEVER})$"),
        before_number=_compile(
            rf"(?:[\s,;:/(]|(?<=[a-z]),)*(?:(?<![a-z])(?:{rule.number_words})|(?<=[\s,])[-:])?[\s,:;]*$"
        ),
        before_digits=_compile(
            rf"[\s.:–-]*(?:(?:{rule.number_words})(?![a-z])[\s:]*)?(?:(?P<opposite>t/o|t\.o\.|tegenover|bij) ?)?(?=\d)"
        ),
        in_name=_compile(rf"(?:(?:{rule.ordinals})\s+(?=[a-z']){months})"),
        street_word=_compile(_street_word(rule)),
        named=_compile(rule.named),
        month_before=_compile(rf"(?:{rule.months})$" if rule.months else ""),
        lone=_compile(rf"^(?:{rule.lone_words or _NEVER})$|(?:^|\s)(?:van|der|de|het|den|des|du|le|la|von|im)$"),
    )


def box_number(found: re.Match[str]) -> str:
    """Give the number of a box without what parts its figures: 90.801, 10 12 34."""
    return found["po_box"].replace(" ", "").replace(".", "")
