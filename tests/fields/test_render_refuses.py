"""What could not be read cannot be written: whoever hands over the ``None`` is told so, and not of our insides."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses, dates, emails, identifiers, names, organisations, phones

ROOMS = [
    (addresses, "Address"), (dates, "CalendarDate"), (emails, "Email"), (identifiers, "Identifier"),
    (names, "PersonName"), (organisations, "Organisation"), (phones, "Phone"),
]  # fmt: skip


@pytest.mark.parametrize(("room", "kind"), ROOMS, ids=[kind for _room, kind in ROOMS])
@pytest.mark.parametrize("value", [None, "jan", 3, {}], ids=["none", "text", "number", "mapping"])
def test_what_parse_did_not_give_is_refused_by_its_kind(room, kind, value):
    with pytest.raises(TypeError, match=f"render writes the {kind} that parse read") as told:
        room.render(value)
    assert "jan" not in str(told.value)


def test_a_number_that_cannot_be_read_has_nothing_to_write():
    with pytest.raises(TypeError, match="a text that cannot be read has no value"):
        phones.render(phones.parse("no number", country="NL").value)
