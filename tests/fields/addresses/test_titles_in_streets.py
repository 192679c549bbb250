"""Short titles in Dutch streets that may be a man's or a woman's: the list of streets tells which."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("Kon. Wilhelminastraat", "Koningin Wilhelminastraat"),  # a register has the short form, too
        ("Kon. Wilhelminastr", "Koningin Wilhelminastraat"),
        ("Kon. Julianastr.", "Koningin Julianastraat"),
        ("Pr. Margrietstraat", "Prinses Margrietstraat"),
        ("Pr. Hendrikstr", "Prins Hendrikstraat"),
        ("Kon. Albertstraat", "Kon. Albertstraat"),  # in no list
    ],
)
def test_the_title_is_written_in_full_where_one_street_has_it(typed, full):
    assert addresses.parse_street_line(typed).value.street == full
