"""Directories: the hook, a table of the host's own, and PDOK's Locatieserver (a local server with its interface)."""

# ruff: noqa: E501, S603, ICN001  # tables are read across; our own command is run

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses
from firsttimeright.fields.addresses import Entry, Patient
from firsttimeright.findings import State, Verdict
from firsttimeright.integrations.directories import table

httpx = pytest.importorskip("httpx")

HOME = {"street": "Dorpsstraat", "house_number": "10", "postcode": "2712 AK", "city": "Zoetermeer", "country": "NL"}


class Known:
    """A directory in memory that counts how often it is asked."""

    def __init__(self, *entries, fault=None, delay=0.0):
        self.entries, self.fault, self.delay, self.asked = entries, fault, delay, 0

    def lookup(self, country, postcode, house_number):
        self.asked += 1
        time.sleep(self.delay)
        if self.fault:
            raise self.fault
        return [item for item in self.entries if (item.postcode, item.house_number) == (postcode, house_number)]

    def additions(self, country, postcode, house_number):
        return [item.house_number_addition for item in self.lookup(country, postcode, house_number)]


class KnownAsync:
    """The same, asked from an event loop."""

    def __init__(self, *entries, delay=0.0):
        self.inner, self.delay = Known(*entries), delay

    async def lookup(self, country, postcode, house_number):
        await asyncio.sleep(self.delay)
        return self.inner.lookup(country, postcode, house_number)

    async def additions(self, country, postcode, house_number):
        return self.inner.additions(country, postcode, house_number)


def entry(street="Dorpsstraat", number="10", addition="", city="Zoetermeer"):
    return Entry(street, number, addition, "2712 AK", city)


ASKED = [
    # fields over HOME                     entries                                                verdict           codes
    ({}, [entry()], Verdict.ACCEPT, {"address.confirmed"}),
    ({"house_number_addition": "a"}, [entry(), entry(addition="A")], Verdict.ACCEPT, {"address.confirmed"}),
    (
        {"house_number_addition": "c"},
        [entry(), entry(addition="A")],
        Verdict.CONFIRM,
        {"house_number_addition.unknown"},
    ),
    ({}, [entry(addition="A"), entry(addition="B")], Verdict.CONFIRM, {"house_number_addition.missing"}),
    ({"street": ""}, [entry()], Verdict.ACCEPT, {"street.inferred"}),
    ({"street": ""}, [entry(), entry("Kerkstraat")], Verdict.CONFIRM, {"street.choice"}),
    ({"street": "Dorpstraat"}, [entry()], Verdict.CONFIRM, {"street.misspelled"}),
    ({"street": "Kerkstraat"}, [entry()], Verdict.CONFIRM, {"street.replaced"}),
    ({"city": ""}, [entry()], Verdict.ACCEPT, {"city.inferred"}),
    ({"house_number": "11"}, [entry()], Verdict.CONFIRM, {"address.not_found"}),
]


@pytest.mark.parametrize(("typed", "entries", "verdict", "wanted"), ASKED)
def test_a_directory_confirms_completes_or_asks(typed, entries, verdict, wanted):
    parsed = addresses.parse({**HOME, **typed}, directory=Known(*entries))
    assert wanted <= set(parsed.codes)
    assert parsed.verdict is verdict


def test_a_confirmed_address_says_so_part_by_part():
    parsed = addresses.parse(HOME, directory=Known(entry()))
    states = {part: item.state for part, item in parsed.value.components.items()}
    assert {states[part] for part in ("street", "house_number", "postcode", "city")} == {State.CONFIRMED}


def test_several_streets_are_a_choice_among_the_alternatives():
    parsed = addresses.parse({**HOME, "street": ""}, directory=Known(entry(), entry("Kerkstraat")))
    assert {address.street for address, _ in parsed.alternatives} == {"Dorpsstraat", "Kerkstraat"}
    assert parsed.value.street is None


def test_an_unknown_addition_lists_the_known_ones():
    parsed = addresses.parse(
        {**HOME, "house_number_addition": "z"}, directory=Known(entry(addition="A"), entry(addition="B"))
    )
    (finding,) = [item for item in parsed.findings if item.code == "house_number_addition.unknown"]
    assert finding.facts["known"] == "A, B"


@pytest.mark.parametrize(
    ("directory", "reason"),
    [(Known(fault=OSError("secret path")), "failed"), (Known(entry(), delay=0.3), "timeout")],
)
def test_a_directory_that_fails_or_is_late_is_passed_over(directory, reason):
    patient = Patient(directory, timeout=0.05)
    parsed = addresses.parse(HOME, directory=patient)
    (finding,) = [item for item in parsed.findings if item.code == "address.directory_skipped"]
    assert finding.facts == {"reason": reason}
    assert parsed.value == addresses.parse(HOME).value
    assert parsed.verdict is Verdict.ACCEPT
    patient.close()


def test_an_answer_is_remembered_and_a_failure_is_not():
    good, bad = Known(entry()), Known(fault=OSError())
    for directory, times in ((good, 1), (bad, 3)):
        patient = Patient(directory)
        for _ in range(3):
            patient.ask("NL", "2712 AK", "10")
        assert directory.asked == times
        patient.forget()
        patient.ask("NL", "2712 AK", "10")
        assert directory.asked == times + 1
        patient.close()


def test_an_old_answer_is_asked_anew_and_the_memory_has_an_end():
    directory = Known(entry())
    patient = Patient(directory, seconds=0.0, remembered=2)
    patient.ask("NL", "2712 AK", "10")
    time.sleep(0.002)
    patient.ask("NL", "2712 AK", "10")
    assert directory.asked == 2
    patient = Patient(directory, remembered=1)
    for number in ("10", "11", "10"):
        patient.ask("NL", "2712 AK", number)
    assert directory.asked == 5


def test_an_asynchronous_directory_is_asked_without_waiting_in_a_thread():
    parsed = asyncio.run(addresses.parse_async(HOME, directory=KnownAsync(entry())))
    assert "address.confirmed" in parsed.codes
    late = Patient(KnownAsync(entry(), delay=1.0), timeout=0.02)
    parsed = asyncio.run(addresses.parse_async(HOME, directory=late))
    assert "address.directory_skipped" in parsed.codes
    parsed = asyncio.run(addresses.parse_async(HOME, directory=Known(entry())))
    assert "address.confirmed" in parsed.codes


def test_an_asynchronous_directory_in_a_plain_call_is_the_callers_mistake():
    with pytest.raises(TypeError):
        addresses.parse(HOME, directory=KnownAsync(entry()))


CSV = """openbareruimte;huisnummer;huisletter;huisnummertoevoeging;postcode;woonplaats;gemeente
Dorpsstraat;10;;;2712AK;Zoetermeer;Zoetermeer
Dorpsstraat;10;A;;2712AK;Zoetermeer;Zoetermeer
Dorpsstraat;10;A;3;2712AK;Zoetermeer;Zoetermeer
Dorpsstraat;;;;2712AK;Zoetermeer;Zoetermeer
Kerkweg;5;;bis;3511ED;Utrecht;Utrecht
"""


@pytest.fixture
def built(tmp_path):
    source, target = tmp_path / "bag.csv", tmp_path / "bag.sqlite"
    source.write_text(CSV, encoding="utf-8")
    assert table.build(source, target) == 4
    return target


def test_a_table_answers_what_it_holds(built):
    with table.TableDirectory(built) as directory:
        assert directory.additions("NL", "2712 ak", "10") == ("", "A", "A 3")
        assert directory.lookup("NL", "2712AK", "11") == ()
        assert directory.lookup("BE", "2712AK", "10") == ()
        parsed = addresses.parse({**HOME, "house_number": "10a-3"}, directory=directory)
        assert "address.confirmed" in parsed.codes
        assert parsed.value.components["house_number_addition"].state is State.CONFIRMED


def test_a_table_answers_in_every_thread(built):
    with table.TableDirectory(built) as directory:
        found = []
        threads = [
            threading.Thread(target=lambda: found.append(len(directory.lookup("NL", "3511 ED", "5")))) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [1, 1, 1, 1]


def test_a_table_with_names_of_its_own_is_mapped_and_one_that_lacks_a_column_refused(tmp_path):
    source, target = tmp_path / "own.csv", tmp_path / "own.sqlite"
    source.write_text("weg,nr,pc,stad\nKerkweg,5,3511ED,Utrecht\n", encoding="utf-8")
    with pytest.raises(ValueError, match="house_number"):
        table.build(source, target)
    assert not target.exists()
    columns = {"street": "weg", "house_number": "nr", "postcode": "pc", "city": "stad"}
    assert table.build(source, target, columns=columns) == 1


def test_parquet_is_read_where_pyarrow_is_there(tmp_path):
    pytest.importorskip("pyarrow")
    import pyarrow
    from pyarrow import parquet

    source, target = tmp_path / "bag.parquet", tmp_path / "bag.sqlite"
    columns = {"straat": ["Kerkweg"], "huisnummer": [5], "postcode": ["3511ED"], "woonplaats": ["Utrecht"]}
    parquet.write_table(pyarrow.table(columns), source)
    assert table.build(source, target) == 1


def test_the_builder_is_a_command_with_a_bar(tmp_path):
    source, target = tmp_path / "bag.csv", tmp_path / "bag.sqlite"
    source.write_text(CSV, encoding="utf-8")
    command = [sys.executable, "-m", "firsttimeright.integrations.directories.table", "build", str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "4 addresses" in done.stdout) == (0, True)
    done = subprocess.run(
        [*command[:4], str(tmp_path / "none.csv"), str(target)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert target.exists()


DOCUMENTS = [
    {
        "id": "adr-1", "straatnaam": "Dorpsstraat", "huisnummer": 10, "postcode": "2712AK", "woonplaatsnaam": "Zoetermeer",
        "gemeentenaam": "Zoetermeer", "provincienaam": "Zuid-Holland", "nummeraanduiding_id": "0637200000000001",
    },
    {
        "id": "adr-2", "straatnaam": "Dorpsstraat", "huisnummer": 10, "huisletter": "A", "huisnummertoevoeging": "3",
        "postcode": "2712AK", "woonplaatsnaam": "Zoetermeer", "nummeraanduiding_id": "0637200000000002",
    },
]  # fmt: skip


class Locatieserver(BaseHTTPRequestHandler):
    """The service ``free`` of PDOK's Locatieserver v3.1, as its documentation describes it: filters and documents."""

    def do_GET(self):
        asked = urlsplit(self.path)
        query = parse_qs(asked.query)
        self.server.asked.append((asked.path, query))
        filters = dict(item.split(":", 1) for item in query.get("fq", ()))
        if self.server.broken:
            self.send_response(503)
            self.end_headers()
            return
        found = [
            {name: value for name, value in document.items() if name in query["fl"][0].split(",")}
            for document in DOCUMENTS
            if filters == {"type": "adres", "postcode": document["postcode"], "huisnummer": str(document["huisnummer"])}
        ]
        answer = {
            "response": {"numFound": len(found), "start": 0, "maxScore": 1.0, "docs": found[: int(query["rows"][0])]}
        }
        self.send_response(200)
        self.send_header("Content-Type", "application/json;charset=utf-8")
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *_):
        """Stay silent."""


@pytest.fixture
def pdok():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Locatieserver)
    server.asked, server.broken = [], False
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    server.base = f"http://127.0.0.1:{server.server_port}/bzk/locatieserver/search/v3_1"
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_pdok_is_asked_as_its_interface_says_and_read_in_full(pdok):
    from firsttimeright.integrations.directories.pdok import Pdok

    with Pdok(base=pdok.base) as directory:
        assert directory.additions("NL", "2712 AK", "10") == ("", "A 3")
        parsed = addresses.parse({**HOME, "house_number": "10 a3"}, directory=directory)
    assert "address.confirmed" in parsed.codes
    path, query = pdok.asked[0]
    assert path.endswith("/free")
    assert query["fq"] == ["type:adres", "postcode:2712AK", "huisnummer:10"]


def test_a_counter_with_pdok_fills_in_street_and_place_from_postcode_and_number(pdok):
    from firsttimeright.integrations.directories.pdok import Pdok

    with Pdok(base=pdok.base) as directory:
        report = Intake(country="NL", directory=directory).check({"postcode": "2712ak", "huisnummer": "10"})
        assert [(item.field, item.value) for item in report.completions][:2] == [
            ("street", "Dorpsstraat"),
            ("city", "Zoetermeer"),
        ]
        pdok.broken = True  # and without its answer nothing is offered for the street, and nothing blocks
        report = Intake(country="NL", directory=directory).check({"postcode": "2712ak", "huisnummer": "10"})
    assert ("street" in {item.field for item in report.completions}, report.blocking) == (False, ())
    assert "address_directory" in [item.check for item in report.skipped]


def test_pdok_knows_the_netherlands_only_and_is_not_asked_for_more(pdok):
    from firsttimeright.integrations.directories.pdok import Pdok

    with Pdok(base=pdok.base) as directory:
        assert directory.lookup("BE", "9000", "1") == ()
        assert directory.lookup("NL", "2712 AK) OR (type:*", "1") == ()
        assert directory.lookup("NL", "2712 AK", "1 OR 2") == ()
    assert pdok.asked == []


def test_a_broken_service_is_passed_over(pdok):
    from firsttimeright.integrations.directories.pdok import Pdok

    pdok.broken = True
    with Pdok(base=pdok.base) as directory:
        assert "address.directory_skipped" in addresses.parse(HOME, directory=directory).codes


def test_pdok_can_be_asked_from_an_event_loop(pdok):
    from firsttimeright.integrations.directories.pdok import AsyncPdok

    async def ask():
        async with AsyncPdok(base=pdok.base) as directory:
            assert await directory.additions("NL", "2712 AK", "10") == ("", "A 3")
            return await addresses.parse_async(HOME, directory=directory)

    assert "address.confirmed" in asyncio.run(ask()).codes
