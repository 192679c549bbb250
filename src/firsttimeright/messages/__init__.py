"""The words for every code, in the languages of the user: Project Fluent packs, one file a room and language.

A message's name is its code with every dot written as two hyphens:
``email.domain_typo`` stands in the packs as ``email--domain_typo``.
"""

from firsttimeright.messages.packs import (
    LANGUAGES,
    Overrides,
    codes,
    identifier,
    known,
    load,
    note,
    refuse,
    text,
    variables,
)

__all__ = ["LANGUAGES", "Overrides", "codes", "identifier", "known", "load", "note", "refuse", "text", "variables"]
