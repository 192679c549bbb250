"""Numbers that point at one account, company or person; masked wherever they are shown."""

from __future__ import annotations

from firsttimeright.fields.identifiers.codes import CODES, EVIDENCE
from firsttimeright.fields.identifiers.reading import parse
from firsttimeright.fields.identifiers.registry import REGISTERED, scheme_of
from firsttimeright.fields.identifiers.scheme import Scheme, Told
from firsttimeright.fields.identifiers.value import STYLES, Identifier, render

__all__ = ["CODES", "EVIDENCE", "REGISTERED", "STYLES", "Identifier", "Scheme", "Told", "parse", "render", "scheme_of"]
