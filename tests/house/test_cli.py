"""The command line: what it reads, what it prints, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys

import pytest
from pydantic import TypeAdapter
from rich.console import Console

import firsttimeright
from firsttimeright import (
    Change,
    Completion,
    Evidence,
    Finding,
    Index,
    Intake,
    Report,
    Severity,
    Suggestion,
    Verdict,
    messages,
)
from firsttimeright.cli import main
from firsttimeright.cli.reading import BadInput, Format, customers, numbered, records
from firsttimeright.cli.tables import show
from firsttimeright.cli.writing import BESIDE

PLAIN = '{"email": "sabine@example.org"}'
BLOCKED = '{"email": "sabine"}'


def printed(report: Report, language: str = "en", *, colour: bool = False) -> str:
    console = Console(file=io.StringIO(), width=120, force_terminal=colour, color_system="standard" if colour else None)
    show(report, console, language)
    return console.file.getvalue()


# What is read


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("\n\n", 0),
        ('{"a": 1}', 1),
        ('{"a": 1}\n{"a": 2}\n', 2),
        ('{"a": 1}\n\n{"a": 2}', 2),
        ('[{"a": 1}, {"a": 2}]', 2),
        ('[\n{"a": 1}\n]', 1),
        ('{\n  "a": 1\n}\n', 1),
    ],
)
def test_records_come_one_a_line_or_as_an_array(text, count, tmp_path):
    file = tmp_path / "records.jsonl"
    file.write_text(text, encoding="utf-8")
    assert len(list(records(None, io.StringIO(text)))) == len(list(records(str(file)))) == count


def test_the_byte_order_mark_of_a_spreadsheet_is_no_part_of_a_name(tmp_path):
    file = tmp_path / "customers.csv"
    file.write_text("id;achternaam;plaats\n1;Jansen;\n", encoding="utf-8-sig")
    assert customers(str(file)) == [{"id": "1", "achternaam": "Jansen"}]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "id,family_name\n1,Jansen\n"),
        ("a.tsv", "id\tfamily_name\n1\tJansen\n"),
        ("a.jsonl", '{"id": "1", "family_name": "Jansen"}\n'),
        ("a.json", '[{"id": "1", "family_name": "Jansen"}]'),
    ],
)
def test_customers_come_as_a_table_or_as_json(name, text, tmp_path):
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert customers(str(tmp_path / name)) == [{"id": "1", "family_name": "Jansen"}]


@pytest.mark.parametrize("text", ['{"family_name": "Zwaardveger"', '"Zwaardveger"', '["Zwaardveger"]', "[" * 100_000])
def test_what_is_no_record_is_refused_without_repeating_it(text):
    with pytest.raises(BadInput) as refused:
        list(records(None, io.StringIO(text)))
    assert "Zwaardveger" not in str(refused.value)
    assert "standard input" in str(refused.value)


def test_the_place_of_the_fault_is_told():
    with pytest.raises(BadInput, match="line 3 of standard input, column 2"):
        list(records(None, io.StringIO('{"a": 1}\n{"a": 2}\n{a}\n')))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "Achternaam;E-mail\nJansen;a@example.org\nVis;b@example.org\n"),
        ("a.tsv", "Achternaam\tE-mail\nJansen\ta@example.org\nVis\tb@example.org\n"),
        ("a.txt", "Achternaam,E-mail\nJansen,a@example.org\nVis,b@example.org\n"),
        (
            "b.txt",
            '{"Achternaam": "Jansen", "E-mail": "a@example.org"}\n{"Achternaam": "Vis", "E-mail": "b@example.org"}\n',
        ),
    ],
)
def test_records_come_as_a_table_too(name, text, tmp_path):
    (tmp_path / name).write_text(text, encoding="utf-8-sig")
    assert list(records(str(tmp_path / name))) == [
        {"Achternaam": "Jansen", "E-mail": "a@example.org"},
        {"Achternaam": "Vis", "E-mail": "b@example.org"},
    ]


def test_a_row_may_end_early_and_not_late(tmp_path):
    (tmp_path / "a.csv").write_text("a,b\n1\n1,2,Zwaardveger\n3,4\n5,6,,\n", encoding="utf-8")
    told = []
    rows = list(records(str(tmp_path / "a.csv"), tell=told.append))
    assert rows == [{"a": "1", "b": ""}, {"a": "3", "b": "4"}, {"a": "5", "b": "6"}]
    assert [str(error).partition(" of ")[0] for error in told] == ["line 3"]
    assert "Zwaardveger" not in str(told[0])


def test_a_bad_line_is_told_and_the_next_one_read(tmp_path, capsys):
    file = tmp_path / "a.jsonl"
    file.write_text(f"{PLAIN}\nnonsense\n[3, {PLAIN}]\n{PLAIN}\n", encoding="utf-8")
    assert main(["check", str(file), "--json"]) == 2
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 3
    assert [f"line {number} of" in line for number, line in zip((2, 3), told.err.splitlines(), strict=True)] == [
        True
    ] * 2


def test_json_in_another_encoding_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "a.jsonl").write_bytes("naam\nJoosé\n".encode("cp1252"))
    with pytest.raises(BadInput, match="UTF-8"):
        list(records(str(tmp_path / "a.jsonl"), tell=lambda error: None))
    with pytest.raises(BadInput, match="UTF-8"):
        customers(str(tmp_path / "a.jsonl"))


@pytest.mark.parametrize(
    ("written", "named", "noted"),
    [("utf-8", None, 0), ("utf-8-sig", None, 0), ("utf-16", None, 0), ("cp1252", None, 1), ("cp850", "cp850", 0)],
)
def test_a_table_is_read_as_spreadsheets_write_it(written, named, noted, tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes("achternaam;plaats\nJoosé;Curaçao\n".encode(written))
    told = []
    assert list(records(str(file), form=Format(named, note=told.append))) == [
        {"achternaam": "Joosé", "plaats": "Curaçao"}
    ]
    assert len(told) == noted


@pytest.mark.parametrize(
    ("encoding", "match"), [("utf-8", "another --encoding"), ("no-such", "there is no encoding 'no-such'")]
)
def test_a_wrong_encoding_is_told(encoding, match, tmp_path):
    (tmp_path / "a.csv").write_bytes("naam\nJoosé\n".encode("cp1252"))
    with pytest.raises(BadInput, match=match):
        list(records(str(tmp_path / "a.csv"), form=Format(encoding)))


TABLES = [
    # text                                       rows, or what is told
    ("sep=;\nnaam;plaats\nBos;Ede\n",            [(3, {"naam": "Bos", "plaats": "Ede"})]),
    ("naam;plaats\n;;\n\nBos;Ede\n;\n",         [(4, {"naam": "Bos", "plaats": "Ede"})]),
    ("naam;naam\nBos;Vis\n",                     "columns 1 and 2"),
    ('naam;plaats\n"Bos;Ede\nVis;Oss\n"Kok;Epe\n', "lines 2 to 4"),
    ('naam;plaats\n"Bos\nVis";Ede\n',            [(3, {"naam": "Bos\nVis", "plaats": "Ede"})]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TABLES)
def test_no_value_of_a_table_is_lost_in_silence(text, wanted, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text(text, encoding="utf-8")
    if isinstance(wanted, str):
        with pytest.raises(BadInput, match=wanted):
            list(numbered(str(file)))
    else:
        assert list(numbered(str(file))) == wanted


def test_a_delimiter_that_is_named_is_taken(tmp_path):
    (tmp_path / "a.csv").write_text("naam#plaats, kort\nBos#Ede, noord\n", encoding="utf-8")
    assert list(records(str(tmp_path / "a.csv"), form=Format(delimiter="#"))) == [
        {"naam": "Bos", "plaats, kort": "Ede, noord"}
    ]


# How it ends


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", PLAIN], 0),
        (["check", BLOCKED], 1),
        (["check", PLAIN, "--json"], 0),
        (["check", BLOCKED, "--json"], 1),
        (["check", f"[{PLAIN}, {BLOCKED}, {PLAIN}]"], 1),
        (["check", '{"email": '], 2),
        (["check", "no/such/file.jsonl"], 2),
        (["check", PLAIN, "--country", "Nederland"], 2),
        (["check", PLAIN, "--customers", "no/such/file.csv"], 2),
        (["explain", "no.such_code"], 2),
        (["explain"], 0),
    ],
)
def test_the_exit_status_tells_what_happened(arguments, status, capsys):
    assert main(arguments) == status
    told = capsys.readouterr()
    assert bool(told.out) == (status != 2)
    assert bool(told.err) == (status == 2)


@pytest.mark.parametrize("arguments", [[], ["chekc"], ["check", PLAIN, "--audience", "everybody"], ["check", "--no"]])
def test_misuse_of_the_arguments_is_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_customers_without_a_number_are_refused(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("klantnummer,family_name\n1,Jansen\n", encoding="utf-8")
    assert main(["check", PLAIN, "--customers", str(tmp_path / "a.csv")]) == 2
    assert "--id" in capsys.readouterr().err


def test_it_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "firsttimeright", "--version"], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["firsttimeright", firsttimeright.__version__]


# What is printed


def test_json_is_the_report_itself(capsys):
    main(["check", f"[{PLAIN}, {BLOCKED}]", "--json", "--country", "NL"])
    adapter = TypeAdapter(Report)
    lines = capsys.readouterr().out.splitlines()
    intake = firsttimeright.Intake(country="NL", language="en")
    assert [adapter.validate_json(line) for line in lines] == [intake.check(json.loads(r)) for r in (PLAIN, BLOCKED)]


FULL = Report(
    record={"achternaam": "Jnasen", "x": 1},
    typed={"achternaam": " Jnasen", "x": 1},
    changes=(Change("achternaam", " Jnasen", "Jnasen", "made.up_rule"),),
    suggestions=(
        Suggestion("achternaam", "Jnasen", "Jansen", 0.93, (Evidence("made.up_reason", 7.2),), "made.up_typo"),
    ),
    completions=(Completion("city", "Amsterdam", 0.99, (), "made.up_city"),),
    findings=(
        Finding("made.up_typo", Severity.WARN, "achternaam"),
        Finding("made.up_block", Severity.BLOCK, "x", None, {"n": 3}),
    ),
    verdict=Verdict.FIX,
    fields={"family_name": "achternaam"},
)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_everything_in_a_report_is_shown(language):
    shown = printed(FULL, language)
    for part in (
        "Jnasen",
        "Jansen",
        "93%",
        "+7.2",
        "made.up_rule",
        "made.up_typo",
        "made.up_block",
        "Amsterdam",
        "FIX",
    ):
        assert part in shown, part
    assert messages.text("label.family_name", language) in shown  # our name for the host's field
    assert "\x1b" not in shown


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_only_the_same_customer_has_a_probability(language):
    """Beside a relative it would be read as that of the household."""
    mother = {"id": 1, "given_name": "Anna", "family_name": "Hooyveld", "birth_date": "1960-02-03",
              "postcode": "1017 GL", "house_number": "12", "city": "Amsterdam"}  # fmt: skip
    intake = Intake(country="NL", index=Index.build([mother], country="NL"))
    son = {**mother, "given_name": "Bram", "birth_date": "1992-11-20", "id": None}
    for record, relation, percents in ((mother, "same", 1), (son, "household", 0)):
        console = Console(file=io.StringIO(), width=100)
        report = intake.check(record)
        assert [match.relation for match in report.duplicates] == [relation]
        show(report, console, language)
        line = next(
            one for one in console.file.getvalue().splitlines() if messages.text("cli.title_twins", language) in one
        )
        assert line.count("%") == percents
        assert messages.text(f"label.relation_{relation}", language) in line


def test_colour_is_for_terminals():
    assert "\x1b[" in printed(FULL, colour=True)


def test_what_was_typed_cannot_steer_the_terminal():
    shown = printed(
        Report({"a": "x"}, {"a": "x"}, changes=(Change("a", "\x1b[2J[bold]\x07\u202e", "x", "made.up_rule"),))
    )
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    assert "[bold]" in shown


def test_a_code_is_explained_in_the_users_language(capsys):
    from firsttimeright import catalogue

    code = catalogue.findings()[0].code
    assert main(["explain", code, "--language", "nl"]) == 0
    said = capsys.readouterr().out
    assert code in said
    assert "When: " in said
    assert "Do: " in said


def test_each_record_of_a_file_has_its_number(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("family_name\nJansen\nVis,2\nBos\n", encoding="utf-8")
    main(["check", str(tmp_path / "a.csv"), "--language", "nl"])
    said = capsys.readouterr().out.splitlines()
    assert [line.strip() for line in said if line.startswith("Record ")] == ["Record 1", "Record 3"]
    main(["check", PLAIN, "--language", "nl"])
    assert "Record" not in capsys.readouterr().out


def test_a_file_ends_with_what_its_records_come_to(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("email\nan@dv.nl\nsabine\nan@gmial.com\nalso\n", encoding="utf-8")
    main(["check", str(tmp_path / "a.csv"), "--language", "nl"])
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    end = said[said.index("Samen 4 records") :]
    counted = [line.split()[:2] for line in end if any(word in line for word in ("ACCEPT", "CONFIRM", "FIX"))]
    assert counted == [["1", "ACCEPT"], ["1", "CONFIRM"], ["2", "FIX"]]
    assert any(line.startswith("2 email.") for line in end)
    assert not any("sabine" in line or "gmial" in line for line in end)
    main(["check", PLAIN, "--language", "nl"])
    assert "Samen" not in capsys.readouterr().out
    main(["check", str(tmp_path / "a.csv"), "--json"])
    assert all(line.startswith("{") for line in capsys.readouterr().out.splitlines())


def test_the_tidied_table_can_be_written(tmp_path, capsys):
    known = tmp_path / "known.csv"
    known.write_text("klantnr;naam;email\n7;Jan Bos;jan.bos@ziggo.nl\n;;\n;Vis;\n", encoding="utf-8")
    new, out = tmp_path / "new.csv", tmp_path / "out.csv"
    new.write_text("naam;email;postcode\nJan Bos;jan.bos@ziggo.nl;1017gl\n\nVis;an@gmial.com;\n", encoding="cp1252")
    arguments = ["check", str(new), "--customers", str(known), "--id", "klantnr", "--country", "NL", "--summary"]
    assert main([*arguments, "--output", str(out)]) == 0
    told = capsys.readouterr()
    assert "1 of the customers have no number" in told.err
    assert "Record 1" not in told.out
    with out.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file, delimiter=";")
    assert [*first][-len(BESIDE) :] == list(BESIDE)
    assert (first["naam"], first["postcode"], first["ftr_verdict"]) == ("Jan Bos", "1017 GL", "review")
    assert (first["ftr_line"], first["ftr_customers"]) == ("2", "7 (same)")
    assert "city: Amsterdam" in first["ftr_offered"]
    assert (second["email"], second["ftr_line"]) == ("an@gmial.com", "4")  # what waits for a yes is not applied
    assert second["ftr_asked"] == "email: an@gmial.com -> an@gmail.com"
    assert second["ftr_found"] == "email.domain_typo"
    assert main([*arguments, "--output", str(tmp_path / "no" / "such.csv")]) == 2


def test_json_of_a_file_has_its_lines(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("email\na@b.nl\n\nc@d.nl\n", encoding="utf-8")
    main(["check", str(tmp_path / "a.csv"), "--json"])
    assert [json.loads(line)["line"] for line in capsys.readouterr().out.splitlines()] == [2, 4]


def test_columns_that_are_none_of_ours_are_told_by_their_places(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("email;schoenmaat\na@b.nl;43\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.csv"), "--summary"]) == 0
    assert "column 2" in capsys.readouterr().err
    (tmp_path / "b.csv").write_text("Zwaardveger;43\nJansen;44\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "b.csv"), "--summary"]) == 2
    told = capsys.readouterr().err
    assert "none of the columns" in told
    assert "Zwaardveger" not in told


def test_an_empty_file_is_told(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("email\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.csv")]) == 0
    assert "no record" in capsys.readouterr().err
    assert main(["check", ""]) == 2
    assert "name a file" in capsys.readouterr().err


def test_the_codes_of_a_part_are_listed(capsys):
    assert main(["explain", "email"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) > 10
    assert all(code.startswith("email.") for code in listed)


def test_the_columns_are_named_where_the_number_is_in_none(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("klantnummer,family_name\n1,Jansen\n", encoding="utf-8")
    assert main(["check", PLAIN, "--customers", str(tmp_path / "a.csv"), "--id", "nr"]) == 2
    assert "'klantnummer', 'family_name'" in capsys.readouterr().err


def test_parts_that_stay_together_are_not_said_to_have_moved():
    report = Intake(country="NL").check({"Straat + nr": "Prinsengracht 12 a", "postcode": "1017gl"})
    assert report.record["Straat + nr"] == "Prinsengracht 12 A"
    assert "field.house_number_in_street" not in report.codes


# No table is lost


@pytest.mark.parametrize("other", ["table.csv", "./table.csv", "link.csv", "hard.csv"])
@pytest.mark.parametrize("role", ["record", "customers"])
def test_a_file_that_is_read_is_not_written(other, role, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    table = tmp_path / "table.csv"
    table.write_text("id,email\n1,sabine@example.org\n1,2,3,4\n", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(table)
    (tmp_path / "hard.csv").hardlink_to(table)
    before = table.read_bytes()
    given = ["table.csv"] if role == "record" else [PLAIN, "--customers", "table.csv"]
    assert main(["check", *given, "--output", other, "--json"]) == 2
    assert table.read_bytes() == before
    assert "cannot be written as well" in capsys.readouterr().err


def test_what_cannot_be_written_leaves_what_stood_there(tmp_path, monkeypatch, capsys):
    given, out = tmp_path / "new.csv", tmp_path / "out.csv"
    given.write_text("email\nsabine@example.org\n", encoding="utf-8")
    out.write_text("before", encoding="utf-8")
    out.chmod(0o640)

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(csv.DictWriter, "writerows", full)
        assert main(["check", str(given), "--output", str(out), "--json"]) == 2
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["new.csv", "out.csv"]
    assert main(["check", str(given), "--output", str(out), "--json"]) == 0
    assert "sabine@example.org" in out.read_text(encoding="utf-8-sig")
    assert out.stat().st_mode & 0o777 == 0o640
    assert sorted(item.name for item in tmp_path.iterdir()) == ["new.csv", "out.csv"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("sabine@example.org,1,2,3\n", "1 line that"),
        ("a@example.org,1,2,3\nb@example.org,1,2,3\n", "2 lines that"),
        ('"a@example.org,1\nb@example.org,1\nc@example.org,1\n', "3 lines that"),
    ],
)
def test_lines_that_are_not_in_the_output_are_counted(rows, told, tmp_path, capsys):
    given, out = tmp_path / "new.csv", tmp_path / "out.csv"
    given.write_text(f"email,note\nsabine@example.org,1\n{rows}", encoding="utf-8")
    assert main(["check", str(given), "--output", str(out), "--json"]) == 2
    assert told in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("named", ["\\t", "\t", "tab"])
def test_a_tab_may_be_named(named, tmp_path, capsys):
    given = tmp_path / "new.csv"
    given.write_text("email\tnote\nsabine@example.org\ta,b,c\n", encoding="utf-8")
    assert main(["check", str(given), "--delimiter", named, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["record"]["email"] == "sabine@example.org"


@pytest.mark.parametrize("named", ["ab", "", '"', "\n", "\r", "\0", "\\n"])
def test_what_parts_no_columns_is_refused(named, tmp_path, capsys):
    given = tmp_path / "new.csv"
    given.write_text("email;note\nsabine@example.org;a\n", encoding="utf-8")
    assert main(["check", str(given), "--delimiter", named, "--json"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "--delimiter is one sign" in error
