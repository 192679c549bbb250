"""Names of persons: read, tidied, written, and questioned.

``parse`` reads and tidies, ``render`` writes, ``question`` puts forward what may
be wrong with the evidence that the name alone holds, and ``check`` does all of it
for a field that stands alone.
"""

from firsttimeright.fields.names.addressed import of_other_sex
from firsttimeright.fields.names.codes import CAPITALS, CODES, EVIDENCE
from firsttimeright.fields.names.faults import at_home, wordless
from firsttimeright.fields.names.lines import join
from firsttimeright.fields.names.parsing import parse
from firsttimeright.fields.names.questions import check, question
from firsttimeright.fields.names.rendering import STYLES, render
from firsttimeright.fields.names.swaps import CAPITALS_BITS, in_capitals, in_vietnamese_order
from firsttimeright.fields.names.typos import typo_hypotheses
from firsttimeright.fields.names.value import FIELDS, Kind, PersonName

__all__ = [
    "CAPITALS",
    "CAPITALS_BITS",
    "CODES",
    "EVIDENCE",
    "FIELDS",
    "STYLES",
    "Kind",
    "PersonName",
    "at_home",
    "check",
    "in_capitals",
    "in_vietnamese_order",
    "join",
    "of_other_sex",
    "parse",
    "question",
    "render",
    "typo_hypotheses",
    "wordless",
]
