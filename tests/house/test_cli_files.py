"""The command line and what people have on their discs: files of any kind, whole tables, names of their own."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys

import pytest

from firsttimeright.cli import main, screen
from firsttimeright.cli.reading import BadInput, numbered, records

HEAD = "klantnr;voornaam;achternaam;geboortedatum;email\n"
ROWS = [
    "1;Sabine;Jansen;3-4-1987;sabine.jansen@gmail.com\n",
    "2;Sanne;de Vries;27-1-1990;\n",
    "3;S.;Jnasen;3-4-1987;sabine.jansen@gmial.com\n",
]


@pytest.fixture
def table(tmp_path):
    (tmp_path / "table.csv").write_text(HEAD + "".join(ROWS), encoding="utf-8")
    return str(tmp_path / "table.csv")


def error_of(capsys):
    return capsys.readouterr().err


# What is read


NO_TABLES = [
    ("a.xlsx", b"PK\x03\x04\x14\x00\x06\x00", "CSV UTF-8"),
    ("a.csv", b"PK\x03\x04\x14\x00\x06\x00", "CSV UTF-8"),
    ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "CSV UTF-8"),
    ("a.csv.gz", b"\x1f\x8b\x08\x00\x00\x00\x01\x02", "is no text"),
    ("a.csv", bytes(range(256)) * 20, "is no text"),
    ("a.jsonl", b'{"naam"\0\0\0: "Bos"}', "is no text"),
]


@pytest.mark.parametrize(("name", "held", "says"), NO_TABLES)
def test_what_is_no_text_is_told_from_a_table_without_records(name, held, says, tmp_path):
    (tmp_path / name).write_bytes(held)
    with pytest.raises(BadInput, match=says):
        list(records(str(tmp_path / name)))


@pytest.mark.parametrize("written", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a"])
def test_utf_16_is_known_without_its_mark_too(written, name, tmp_path):
    (tmp_path / name).write_bytes("achternaam;plaats\nJoosé;Curaçao\n".encode(written))
    assert list(records(str(tmp_path / name))) == [{"achternaam": "Joosé", "plaats": "Curaçao"}]


@pytest.mark.parametrize(
    "text",
    [
        "achternaam;plaats\nVis;Ede\n",
        "\ufeffachternaam,plaats\nVis,Ede\n",
        '"achternaam"\t"plaats"\nVis\tEde\n',
        "\n\nachternaam;plaats\n\nVis;Ede\n",
        "sep=;\nachternaam;plaats\nVis;Ede\n",
        '{"achternaam": "Vis", "plaats": "Ede"}\n',
        '[{"achternaam": "Vis", "plaats": "Ede"}]',
    ],
)
def test_standard_input_is_a_table_or_json(text):
    assert list(records("-", io.StringIO(text))) == [{"achternaam": "Vis", "plaats": "Ede"}]


def test_lines_are_counted_from_the_first_of_the_file():
    found = list(numbered(None, io.StringIO("\n\na;b\n1;2\n")))
    assert found == [(4, {"a": "1", "b": "2"})]


def test_a_value_that_does_not_end_is_told_with_its_line(tmp_path):
    (tmp_path / "a.csv").write_text("naam,plaats\nVis," + "x" * 200_000 + "\nBos,Ede\n", encoding="utf-8")
    told = []
    assert list(records(str(tmp_path / "a.csv"), tell=told.append)) == [{"naam": "Bos", "plaats": "Ede"}]
    assert "line 2 of" in str(told[0])
    assert "field larger" in str(told[0])


def test_a_record_that_is_no_json_is_told_what_one_looks_like(capsys):
    assert main(["check", "family_name=Jansen"]) == 2
    assert '{"family_name": "Jansen"}' in error_of(capsys)


# Names of one's own


def test_a_field_of_ones_own_is_named(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("kl_anm;vnm;mail\nJnasen;Jan;x\n", encoding="utf-8")
    own = ["--field", "kl_anm=family_name", "--field", "vnm=given_name", "--field", "mail="]
    assert main(["check", str(tmp_path / "a.csv"), "--json", "--country", "NL", *own]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["fields"] == {"family_name": "kl_anm", "given_name": "vnm"}
    assert [item["field"] for item in report["suggestions"]] == ["kl_anm"]


@pytest.mark.parametrize("command", ["check", "duplicates", "accu"])
@pytest.mark.parametrize(
    ("named", "says"),
    [("kl_anm", "an equals sign"), ("=family_name", "an equals sign"), ("kl_anm=famly_name", "'family_name'")],
)
def test_a_name_that_says_nothing_is_told_before_the_file_is_read(command, named, says, capsys):
    assert main([command, "no/such/file.csv", "--field", named]) == 2
    assert says in error_of(capsys)


def test_the_names_that_are_known_are_listed(capsys):
    assert main(["fields"]) == 0
    assert "achternaam" in capsys.readouterr().out.partition("\nfamily_name: ")[2].partition("\n")[0]
    assert main(["fields", "klant_anaam"]) == 0
    assert capsys.readouterr().out == "family_name\n"
    assert main(["fields", "kl_anm"]) == 2
    assert "--field kl_anm=" in error_of(capsys)


# Whole tables


def test_nobody_is_his_own_duplicate_in_one_file(table, capsys):
    same = ["check", table, "--customers", table, "--id", "klantnr", "--country", "NL", "--json"]
    main(same)
    told = capsys.readouterr()
    reports = [json.loads(line) for line in told.out.splitlines()]
    assert [[match["id"] for match in report["duplicates"]] for report in reports] == [["3"], [], ["1"]]
    assert "not looked at" not in told.err  # the number is no field of a customer, and was looked at


def test_who_stands_in_a_file_twice_is_listed_and_one_record_proposed(table, tmp_path, capsys):
    output = tmp_path / "groups.csv"
    assert main(["duplicates", table, "--id", "klantnr", "--country", "NL", "--output", str(output)]) == 0
    told = capsys.readouterr()
    assert told.out.split("  ")[1:] == ["1, 3\n"]
    assert "3 records; 2 of them are 1 customer who" in told.err
    with output.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["ftr_group"], row["ftr_role"], row["klantnr"]) for row in rows] == [
        ("1", "record", "1"), ("1", "record", "3"), ("1", "proposed", "1")
    ]  # fmt: skip
    assert (rows[2]["achternaam"], rows[2]["email"]) == ("Jansen", "sabine.jansen@gmail.com")
    assert rows[2]["ftr_differs"] == "achternaam, email"


def test_numbers_of_two_sources_are_told_apart(tmp_path, capsys):
    rows = [{"id": 7, "source": name, "given_name": "Sabine", "family_name": "Terpstra", "birth_date": "1987-04-03",
             "email": "s.terpstra@kpnmail.nl"} for name in ("crm", "shop")]  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps(rows), encoding="utf-8")
    output = tmp_path / "b.csv"
    assert main(["duplicates", str(tmp_path / "a.json"), "--output", str(output)]) == 0
    assert capsys.readouterr().out.split("  ")[1] == "crm/7, shop/7\n"
    assert len(output.read_text(encoding="utf-8-sig").splitlines()) == 4


def test_a_number_that_comes_twice_is_refused(tmp_path, capsys):
    (tmp_path / "a.csv").write_text(HEAD + ROWS[0] + ROWS[0], encoding="utf-8")
    assert main(["duplicates", str(tmp_path / "a.csv"), "--id", "klantnr"]) == 2
    assert "records 1 and 2" in error_of(capsys)


def test_a_file_is_judged_on_screen_and_on_a_page(table, tmp_path, capsys):
    day = ["--as-of", "2026-01-31", "--country", "NL", "--id", "klantnr"]
    assert main(["accu", table, *day]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("# ACCU: 3 records, 2026-01-31")
    assert told.err == ""
    page = tmp_path / "a.html"
    assert main(["accu", table, *day, "--language", "nl", "--html", str(page)]) == 0
    assert "<h1>table</h1>" in page.read_text(encoding="utf-8")
    assert "Jnasen" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--as-of", "31-1-2026"], 2, "2026-01-31"),
        (["--id", "nr"], 0, "--id"),
        (["--html", "no/such/page.html"], 2, "cannot write"),
        (["--country", "Nederland"], 2, "'NL'"),
    ],
)
def test_what_accu_cannot_do_is_told(arguments, status, says, table, capsys):
    assert main(["accu", table, *arguments]) == status
    assert says in error_of(capsys)


@pytest.mark.parametrize("command", [["duplicates", "--id", "klantnr", "--output"], ["accu", "--html"]])
def test_the_file_that_is_read_is_not_written(command, table, capsys):
    name, *options = command
    assert main([name, table, *options, table]) == 2
    assert "cannot be written as well" in error_of(capsys)


# How it ends


def test_without_a_command_the_help_is_shown(capsys):
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "duplicates" in error_of(capsys)


@pytest.mark.parametrize("form", ["--json", "--audience=staff"])
def test_a_reader_who_has_enough_is_no_fault(form, tmp_path):
    (tmp_path / "a.csv").write_text("email\n" + "a@example.org\n" * 400, encoding="utf-8")
    command = [sys.executable, "-m", "firsttimeright", "check", str(tmp_path / "a.csv"), form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603
        running.stdout.readline()
        running.stdout.close()
        told = running.stderr.read()
    assert (running.returncode, told) == (0, b"")


def test_a_long_run_tells_how_far_it_has_come_where_somebody_sits(monkeypatch, capsys):
    for is_shown, seen in ((True, "500 records"), (False, "")):
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
        progress = screen.Progress(shown=is_shown)
        for number in range(1, 600):
            progress.step(number)
        progress.end()
        assert seen in error_of(capsys)


@pytest.mark.parametrize(
    ("copies", "said"),
    [
        (0, "1 record; no customer stands there twice"),
        (1, "2 records; 2 of them are 1 customer who stands in the file more than once"),
    ],
)
def test_one_customer_is_no_customers(tmp_path, capsys, copies, said):
    row = "Sabine,Jansen,1987-04-03,sabine.jansen@gmail.com"
    rows = [f"{number},{row}" for number in range(copies + 1)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["id,given_name,family_name,birth_date,email", *rows]), encoding="utf-8")
    assert main(["duplicates", str(path), "--country", "NL"]) == 0
    assert said in capsys.readouterr().err
