"""Words of addresses in English, shared by the countries that write it."""

from __future__ import annotations

# Only what ends no place's name as well: "park", "green" and "heights" do.
STREET_WORDS = (
    r"street|st|road|rd|lane|ln|avenue|ave|av|close|cl|drive|dr|court|ct|crescent|cres|gardens|gdns|garden|grove|gr|hill|place|pl|square|sq|"
    r"terrace|terr|tce|way|walk|row|mews|parade|boulevard|blvd|highway|hwy|parkway|pkwy|circle|cir|trail|trl|loop|turnpike|alley|esplanade|quay"
)
