"""Names of organisations: the legal form split off, and the person behind a trade name."""

from firsttimeright.fields.organisations.parsing import CODES, EVIDENCE, Organisation, parse, render

__all__ = ["CODES", "EVIDENCE", "Organisation", "parse", "render"]
