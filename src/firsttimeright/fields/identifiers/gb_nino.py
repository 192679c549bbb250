"""National Insurance number of the United Kingdom (two letters, six digits, a letter; no check digit).

Source: HM Revenue & Customs, National Insurance Manual NIM39110.
"""

from __future__ import annotations

import re

from firsttimeright.fields.identifiers.scheme import Scheme

__all__ = ["SCHEME"]

_FORM = re.compile(r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]")


SCHEME = Scheme(
    kind="national_id",
    name="nino",
    country="GB",
    compact=lambda text: re.sub(r"[\s.-]", "", text).upper(),
    valid=lambda number: _FORM.fullmatch(number) is not None,
    lengths=(9,),
    write=lambda number: " ".join((number[:2], number[2:4], number[4:6], number[6:8], number[8:])),
    checked=False,
    personal=True,
    examples=("JG 10 37 59 A", "ab123456c"),
    counter_examples=("DA123456A", "AO123456A", "BG123456A", "JG103759E", "JG10375A", "QQ123456C"),
)
