"""Family names as another language of the country spells them, a letter from how the majority does.

Source: general knowledge of Welsh, where a family name may be taken back from its English form (Lloyd: Llwyd), and of
Arabic, where *Abu* and *Abd* begin a name that the next word ends.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["BEGIN_A_NAME", "WELSH"]

WELSH = wordset(
    """llwyd prys prysor puw huws rhys parri tomos tomas ifan ifans ifor gruffydd gruffudd llywelyn dafydd gwyn gwynn wyn
    glyn morys morus meredydd maredudd tudur bifan bebyn hywel hopcyn jenkyn siencyn watcyn wiliam iwan
    ieuan iorwerth einion eynon emrys emlyn elis elys elfyn edwart edwardes bowain rhydderch rhisiart robat rowlant
    caradog cadwaladr cynan cynfal fychan goch gwilym gwenallt haf llyr mathias meilir myrddin nantlais ogwen
    penri pritsiard rheinallt rhobert roberds sion tegid teifi trefor twm ynyr"""
)
"""Folded Welsh family names that lie a slip from an English one, or may."""

BEGIN_A_NAME = wordset("abu abou umm oum ummu abd abdul abdel abdal bin binti bint ibn")
"""Folded words after which the next one is a part of the same Arabic name: *Abu Bakr*, *Abdul Karim*."""
