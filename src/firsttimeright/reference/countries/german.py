"""Words of addresses in German, shared by the countries that write it."""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

MONTHS = r"januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
FLOORS = (
    r"(?:whg|wohnung|wohneinheit|we|w|app(?:artement)?|apartment|apt|zimmer|zi|top|tür|stiege|stg|treppe|aufgang|block|haus|box)\.? ?(?:nr\.? ?)?"
    r"[a-z]?\d{1,4}[a-z]?(?:/\d{1,3})?(?![a-z\d])|\d{1,2}\. ?(?:og|ug|stock|etage|obergeschoss)(?![a-z])\.?(?:,? ?(?:links|rechts|mitte|li|re)\.?)?|"
    r"(?:gebäude|geb|block|haus|aufgang|eingang|trakt)\.? ?(?:[a-z]|\d{1,3}[a-z]?)(?![a-z\d])|"
    r"(?:eg|dg|hh|vh|hinterhaus|vorderhaus|seitenflügel|dachgeschoss|erdgeschoss|hochparterre)(?![a-z])(?: (?:links|rechts|mitte))?|"
    r"(?:im |\d\. ?)(?:hinter|innen)?hof(?![a-zäöüß])"
)
