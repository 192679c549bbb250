"""Words of addresses in English, shared by the countries that write it."""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

STREET_WORDS = r"street|st|road|rd|lane|ln|avenue|ave|av|close|cl|drive|dr|court|ct|crescent|cres|gardens|gdns|garden|grove|gr|hill|place|pl|square|sq|"
