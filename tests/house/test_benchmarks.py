"""What the benchmarks measure with: intervals, the slip model, the readers of other people's test tables."""

from __future__ import annotations

import importlib
import random
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from firsttimeright.text.folding import fold

ROOT = Path(__file__).parents[2]


@pytest.fixture
def benchmark(monkeypatch):
    """Import a module of the benchmarks or tools, which are no part of the package."""
    for folder in (ROOT / "tools", ROOT):
        monkeypatch.syspath_prepend(str(folder))
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in {"benchmarks", "spelling", "heldout"}:
            del sys.modules[name]


# names


def test_every_file_of_names_is_in_the_printed_figures(benchmark):
    """A file of cases that is tested is measured too."""
    files = {path.name for path in benchmark("benchmarks.names").FILES}
    assert files == {path.name for path in (ROOT / "tests" / "cases").glob("names_*.jsonl")}
    assert len(files) >= 7


# intervals

INTERVALS = [
    # hits, count, low, high
    (0, 100, 0.0, 0.0370),
    (50, 100, 0.4038, 0.5962),
    (95, 100, 0.8882, 0.9785),
    (100, 100, 0.9630, 1.0),
    (1, 1000, 0.00018, 0.00564),
]


@pytest.mark.parametrize(("hits", "count", "low", "high"), INTERVALS)
def test_the_interval_is_wilsons(benchmark, hits, count, low, high):
    """The bounds are those of the score test."""
    assert benchmark("benchmarks.measures").interval(hits, count) == pytest.approx((low, high), abs=1e-4)


def test_a_group_above_twice_the_average_is_named(benchmark):
    """It is named with whether chance could make it so, and no other group is."""
    measures = benchmark("benchmarks.measures")
    groups = {"NL": (2, 2000), "BE": (1, 1000), "DE": (1, 1000), "DK": (1, 400), "US": (30, 1000)}
    assert measures.above_twice(groups) == [("US", True)]
    many = {f"{number}": (1, 1000) for number in range(140)}
    assert measures.above_twice({**many, "DK": (6, 1000)}) == [("DK", False)]
    assert measures.above_twice({**many, "DK": (12, 1000)}) == [("DK", True)]
    assert measures.above_twice({"NL": (0, 900), "FO": (1, 20), "DE": (3, 900)}) == [("FO", False)]
    assert measures.above_twice({"NL": (0, 100)}) == []


EXACT = [
    # hits, low, high: Garwood's table
    (0, 0.0, 3.6889),
    (1, 0.0253, 5.5716),
    (5, 1.6235, 11.6683),
    (30, 20.2409, 42.8269),
]


@pytest.mark.parametrize(("hits", "low", "high"), EXACT)
def test_the_interval_of_a_count_is_exact(benchmark, hits, low, high):
    """The bounds are those of Poisson's law."""
    assert benchmark("benchmarks.measures").counts_between(hits) == pytest.approx((low, high), abs=1e-3)


def test_a_table_of_groups_keeps_every_group(benchmark):
    """Silent groups are listed too, and the average is that of all."""
    lines = benchmark("benchmarks.measures").by_group({"NL": [1, 100], "BE": [0, 100]})
    assert "1 of 200" in lines[0]
    assert "NL 10.00 (0.25-55.72) of 100" in lines[1]
    assert lines[1].endswith("none in BE")


# the slip model


def test_slips_are_as_declared(benchmark):
    """Letters are left out, added, replaced and swapped as often as the page says, and the first one rarely."""
    slipped = benchmark("benchmarks._reasoning_world").slipped
    rng = random.Random(1)  # noqa: S311
    meant = "Brouwers"
    lengths: Counter[int] = Counter()
    first = 0
    for _ in range(4000):
        typed = slipped(meant, "NL", rng)
        assert fold(typed) != fold(meant)
        lengths[len(typed) - len(meant)] += 1
        first += typed[0] != "B"
    assert lengths[-1] / 4000 == pytest.approx(0.35, abs=0.04)
    assert lengths[1] / 4000 == pytest.approx(0.25, abs=0.04)
    assert first / 4000 < 0.09


def test_the_same_seed_slips_the_same(benchmark):
    """Two runs with one seed measure the same."""
    slipped = benchmark("benchmarks._reasoning_world").slipped
    one, other = random.Random(5), random.Random(5)  # noqa: S311
    assert [slipped("Jansen", "NL", one) for _ in range(50)] == [slipped("Jansen", "NL", other) for _ in range(50)]


def test_popular_names_are_read(benchmark):
    """Infixes stand apart, names in other scripts and of other countries are left out."""
    table = "\ufeffCountry,Romanized Name\nNL,de Vries\nNL,Jansen\nNL,Bos\nXX,Smith\nFR,Lefèvre\n"
    found = benchmark("benchmarks._reasoning_world").popular_table(table)
    assert found == {"NL": [("Vries", 1.0), ("Jansen", 1.0)], "FR": [("Lefevre", 1.0)]}
    assert benchmark("benchmarks._reasoning_world").popular_infixes(table) == {"NL": {"Vries": "de"}}
    variants = "Country,Name Group,Romanized Name\nNL,NL-1,Meijer\nNL,NL-1,Meyer\nNL,NL-2,Smit\n"
    found = benchmark("benchmarks._reasoning_world").popular_table(variants)
    assert found == {"NL": [("Meijer", 1.0), ("Smit", 1.0)]}


def test_names_are_borne_with_an_infix_or_without(benchmark):
    """Who is called Berg is called *van den Berg* as a rule, and Bakker has no infix."""
    found = benchmark("benchmarks._reasoning_world").infixes_of("NL")
    assert (found["Berg"], found["Jong"]) == ("van den", "de")
    assert "Bakker" not in found


# readers of public tables

NAMEPARSER_TESTS = """
class T:
    def test_one(self):
        hn = HumanName("Dr. John P. Doe")
        self.m(hn.title, "Dr.", hn)
        self.m(hn.middle, "P.", hn)
        self.m(hn.first, "John", hn)
        self.m(hn.last, "Doe", hn)
    def test_two_in_one(self):
        hn = HumanName("Ann Lee")
        self.m(hn.first, "Ann", hn)
        hn = HumanName("Bo Lee")
        self.m(hn.first, "Bo", hn)
        self.m(hn.last, "Lee", hn)
    def test_own_settings(self):
        hn = HumanName("Te Awanui", constants=None)
        self.m(hn.first, "Te", hn)
        self.m(hn.last, "Awanui", hn)
    @pytest.mark.xfail
    def test_known_failure(self):
        hn = HumanName("Jo Dee")
        self.m(hn.first, "Jo", hn)
        self.m(hn.last, "Dee", hn)
"""


def test_nameparsers_tests_are_read(benchmark):
    """Only rows that place every word: what is half stated, set otherwise or known to fail says nothing."""
    tables = benchmark("benchmarks._names_tables")
    rows = {row.text: row.parts for row in tables.nameparser_tests(NAMEPARSER_TESTS)}
    assert set(rows) == {"Dr. John P. Doe", "Bo Lee"}
    assert rows["Dr. John P. Doe"] == {
        "title": "Dr.", "given": "John P.", "family": "Doe", "after": "", "nickname": "",
    }  # fmt: skip


def test_nameparsers_cases_are_read(benchmark):
    """Those with a policy or a name at birth are left out; absent parts are empty."""
    source = """CASES = [
        Case("a", "John " "Doe", {"given": "John", "family": "Doe"}, notes="x"),
        Case("b", "Doe Ana", {"given": "Ana", "family": "Doe"}, policy=P),
        Case("c", "Ana Doe née Roe", {"given": "Ana", "family": "Doe", "maiden": "Roe"}),
        Case(id="d", text="Ma III", expect={"family": "Ma", "suffix": "III"}),
    ]"""
    rows = {row.text: row.parts for row in benchmark("benchmarks._names_tables").nameparser_cases(source)}
    assert set(rows) == {"John Doe", "Ma III"}
    assert (rows["Ma III"]["after"], rows["Ma III"]["given"]) == ("III", "")


def test_labels_of_probablepeople_are_read(benchmark):
    """One person a row, the words in the order typed; couples are left out."""
    source = (
        "<NameCollection>"
        "<Name><Surname>Rose,</Surname> <GivenName>Ann</GivenName> <MiddleInitial>B</MiddleInitial></Name>"
        "<Name><GivenName>Al</GivenName> <And>and</And> <GivenName>Bo</GivenName> <Surname>Rose</Surname></Name>"
        "</NameCollection>"
    )
    (row,) = benchmark("benchmarks._names_tables").probablepeople_labels(source)
    assert row.text == "Rose, Ann B"
    assert (row.parts["given"], row.parts["family"]) == ("Ann B", "Rose,")


def test_nameutils_tests_are_read(benchmark):
    """Each name in both orders; of a pair that the tool splits wrongly, the first half is right."""
    source = (
        'test_cases = \\\n[\n\tnone,\n\t"",\n\t"de Groot, John", # note\n'
        '\t["til Sudreim, Lars", "Sudreim, Lars til"],\n]\nother = []\n'
    )
    rows = {row.text: row.parts["family"] for row in benchmark("benchmarks._names_tables").nameutils_tests(source)}
    assert rows == {
        "de Groot, John": "de Groot", "John de Groot": "de Groot",
        "til Sudreim, Lars": "til Sudreim", "Lars til Sudreim": "til Sudreim",
    }  # fmt: skip


def test_humanparsers_tests_are_read(benchmark):
    """Tests with options of their own are left out."""
    source = """[{ name: 'Mr. Bo O\\'Dea, III', result: { salutation: 'Mr.', firstName: 'Bo', lastName: "O'Dea",
      suffix: 'III', fullName: 'Mr. Bo' } },
      { name: 'Drew V', ignoreSuffix: [ 'v' ], result: { firstName: 'Drew', lastName: 'V' } }]"""
    (row,) = benchmark("benchmarks._names_tables").humanparser_tests(source)
    assert row.text == "Mr. Bo O'Dea, III"
    assert row.parts == {"title": "Mr.", "given": "Bo", "family": "O'Dea", "after": "III", "nickname": ""}


def test_corp_names_tests_are_read(benchmark):
    """A nickname that becomes another name is no row."""
    source = """
def test_a():
    result = normalize_name("Dr. Ann Lee")
    assert result.prefix == "dr"
    assert result.first == "ann"
    assert result.last == "lee"
def test_b():
    result = normalize_name("Bob Lee")
    assert result.first == "robert"
    assert result.last == "lee"
"""
    (row,) = benchmark("benchmarks._names_tables").corp_names_tests(source)
    assert (row.text, row.parts["title"]) == ("Dr. Ann Lee", "dr")


def test_a_wrong_part_is_seen(benchmark):
    """Each of the five parts is compared, in the reading that fits best."""
    side = benchmark("benchmarks._names_side")
    row = benchmark("benchmarks._names_tables").Row(
        "Dr. Ann Lee", dict.fromkeys(side.PARTS, "") | {"family": "Lee", "given": "Ann", "title": "Dr."}
    )
    asked = side.of_row(row, "table")
    assert asked.wrong({"title": "dr", "given": "Ann", "family": "LEE"}) == []
    assert asked.wrong({"title": "dr", "given": "Ann Lee"}) == ["given", "family"]
    assert side.flat("after", "MD, III") == side.flat("after", "III MD")
    assert side.flat("given", "Ann Lee") != side.flat("given", "Lee Ann")


# held-out names and whole records


def test_only_lists_with_counts_are_taken(benchmark):
    """A table of another shape is no list of names."""
    counted = benchmark("heldout").counted
    assert counted('Jansen,12\n"de Vries",3\n')
    assert not counted("name,sex,count\nJan,m,3\nPiet,m,4\n")
    assert not counted("")


def test_names_of_our_tables_are_names(benchmark):
    """No table's column of figures is taken for names."""
    lists = benchmark("benchmarks._names_real").own_lists()
    assert len(lists) > 15
    for given, family in lists.values():
        assert not [name for name in (*given[:200], *family[:200]) if any(letter.isdigit() for letter in name)]


def test_faults_are_made_and_judged(benchmark):
    """Each fault changes its own fields alone; an offer counts as right only where it gives what was meant."""
    records = benchmark("benchmarks._reasoning_records")
    world = benchmark("benchmarks._reasoning_world").World(None, 3)
    making = records.Making(world)
    for _ in range(60):
        entry = making.faulty(3)
        whole = dict(entry.record)
        for kind, fault in entry.meant.items():
            assert set(fault) <= set(records.FIELDS[kind])
            assert all(whole[name] != value for name, value in fault.items())
    entry = records.Entry("NL", "NL", {"family_name": "Jnasen"}, {"family": {"family_name": "Jansen"}})
    offer = SimpleNamespace(code="name.typo_suspect", field="family_name", after="Jansen")
    other = SimpleNamespace(code="name.typo_suspect", field="family_name", after="Janssen")
    good = records.judge(entry, SimpleNamespace(suggestions=[offer], findings=[]))
    bad = records.judge(entry, SimpleNamespace(suggestions=[other], findings=[]))
    silent = records.judge(entry, SimpleNamespace(suggestions=[], findings=[]))
    assert good == ([("family", True)], {"family"}, {"family"})
    assert bad == ([("family", False)], set(), {"family"})
    assert silent == ([], set(), set())
