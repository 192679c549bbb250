"""ACCU: four letters, and each moves only for its own cause."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import messages
from firsttimeright.findings import Finding, Severity, Suggestion
from firsttimeright.matching import Index
from firsttimeright.policy import Policy
from firsttimeright.quality import accu, freshness, score, trend
from firsttimeright.reference import standard

TODAY = dt.date(2026, 1, 1)
RECORD = {"family_name": "Vis", "email": "a@example.org", "postcode": "1017 GL", "updated_at": "2025-01-01"}
LETTERS = ("accurate", "complete", "correct", "unique")


def marks(record=RECORD, **options):
    found = score(record, as_of=TODAY, **{"duplicates": (), **options})
    return {name: letter.score for name, letter in found}


def moved(before, after):
    return {name for name in LETTERS if before[name] != after[name]}


FILLABLE = st.sampled_from(
    ["given_name", "phone", "birth_date", "city", "street", "house_number", "salutation", "country"]
)


@given(FILLABLE, st.text(min_size=1, max_size=9).filter(str.strip))
def test_filling_in_a_field_moves_complete_alone(field, value):
    assert moved(marks(), marks({**RECORD, field: value})) <= {"complete"}
    assert marks({**RECORD, field: value})["complete"] >= marks()["complete"]


@given(st.sampled_from(["email", "postcode", "family_name"]), st.sampled_from(list(Severity)))
def test_a_finding_moves_correct_alone(field, severity):
    changed = moved(marks(), marks(findings=[Finding("city.odd", severity, field)]))
    assert changed == (set() if severity is Severity.INFO else {"correct"})


@given(st.floats(0.01, 0.99))
def test_a_waiting_suggestion_moves_correct_alone(confidence):
    guess = Suggestion("email", "a", "b", confidence, code="email.domain_typo")
    assert moved(marks(), marks(suggestions=[guess])) == {"correct"}


@given(st.floats(0.01, 1.0))
def test_a_twin_moves_unique_alone(probability):
    twin = SimpleNamespace(probability=probability, relation="same")
    assert moved(marks(), marks(duplicates=[twin])) == {"unique"}
    related = SimpleNamespace(probability=probability, relation="household")
    assert moved(marks(), marks(duplicates=[related])) == set()


@given(st.dates(dt.date(2000, 1, 1), dt.date(2025, 12, 31)))
def test_age_moves_accurate_alone(day):
    assert moved(marks(), marks({**RECORD, "updated_at": day.isoformat()})) <= {"accurate"}


@given(st.integers(1, 9000), st.integers(1, 9000))
def test_older_is_never_more_accurate(one, other):
    young, old = sorted((one, other))
    at = [marks({**RECORD, "updated_at": TODAY - dt.timedelta(days=days)})["accurate"] for days in (young, old)]
    assert at[0] >= at[1]


def test_what_is_not_known_is_not_invented():
    found = marks({"family_name": "Vis"}, duplicates=None)
    assert (found["accurate"], found["unique"]) == (None, None)
    undated = score({**RECORD, "updated_at": "some day"}, as_of=TODAY)
    assert undated.accurate.score is None
    assert score(RECORD).accurate.score is None
    gone = score({"email": "a@voila.fr"}, as_of=TODAY)
    assert gone.accurate.score is None
    assert [cause.code for cause in gone.accurate.causes] == ["accu.provider_gone"]


def test_signs_of_age_count():
    assert marks({**RECORD, "email": "a@voila.fr"})["accurate"] < marks()["accurate"]
    old = {**RECORD, "country": "NL", "updated_at": "2015-01-01"}
    known, gone = (
        marks({**old, "postcode": code}, reference=standard())["accurate"] for code in ("1017 GL", "1000 ZZ")
    )
    assert gone < known
    new = {**old, "updated_at": "2025-12-01", "postcode": "1000 ZZ"}
    assert "accu.postcode_gone" not in {c.code for c in score(new, as_of=TODAY, reference=standard()).accurate.causes}


def test_one_field_may_be_seen_to_be_true_later_than_the_rest():
    assert marks(verified={"postcode": TODAY})["accurate"] > marks()["accurate"]
    assert marks({**RECORD, "postcode_verified_at": "2026-01-01"}) == marks(verified={"postcode": TODAY})
    assert freshness(365, 365) == 0.5


def test_required_fields_weigh_more_than_useful_ones():
    policy = Policy(use_case="account")
    without_email = score({"family_name": "Vis"}, policy=policy).complete
    assert without_email.improvement.field == "email"
    assert without_email.causes[0].code == "accu.required_empty"
    missing = [Finding("email.missing", Severity.BLOCK, "email"), Finding("field.required", Severity.BLOCK, "email")]
    assert marks(findings=missing)["correct"] == 1.0


def test_the_cheapest_improvement_is_a_yes():
    guess = Suggestion("email", "a", "b", 0.9, code="email.domain_typo")
    found = score(RECORD, findings=[Finding("phone.invalid", Severity.BLOCK, "phone")], suggestions=[guess]).correct
    assert found.causes[0].code == "accu.finding"
    assert found.improvement.code == "accu.suggestion_waits"


# A table

TABLE = [
    {"id": 1, "family_name": "Jansen", "email": "sabine.vos@gmail.com", "source": "shop", "channel": "web"},
    {"id": 2, "family_name": "Bos", "email": "a@@example", "source": "shop", "channel": "web"},
    {"id": 3, "family_name": "<Vis & Co>", "source": "crm", "updated_at": "2020-01-01"},
]


class Twins:
    def candidates(self, _record, exclude=None):
        return [SimpleNamespace(probability=0.8, relation="same")] if exclude == 1 else []


def test_a_table_is_judged_per_field_and_per_source():
    found = accu(TABLE, country="NL", as_of=TODAY, index=Twins())
    assert found.records == 3
    assert set(found.groups) == {"source", "channel"}
    assert found.groups["source"]["shop"].letters["correct"] < found.groups["source"]["crm"].letters["correct"]
    assert found.groups["source"]["shop"].letters["accurate"] is None
    assert found.groups["source"]["shop"].letters["unique"] == pytest.approx(0.6)
    email = next(item for item in found.fields if item.field == "email")
    assert (email.filled, email.asked) == (pytest.approx(2 / 3, abs=1e-4), 0.5)


@pytest.mark.parametrize("column", ["source", "bron", "herkomst"])
@pytest.mark.parametrize("number", ["id", "klantnr"])
def test_nobody_is_his_own_twin_whatever_the_columns_are_called(column, number):
    names = ("Jansen", "Bos", "Vermeulen")
    table = [
        {number: place, column: "crm", "achternaam": name, "postcode": f"101{place} GL", "huisnummer": "1",
         "geboortedatum": f"198{place}-04-03"}
        for place, name in enumerate(names)
    ]  # fmt: skip
    index = Index.build(table, id=number, country="NL")
    assert accu(table, country="NL", as_of=TODAY, index=index).letters["unique"] == 1.0
    twice = [*table, {**table[0], column: "shop"}]
    assert accu(twice, country="NL", as_of=TODAY, index=Index.build(twice, id=number)).letters["unique"] < 1.0


def test_the_pages_stand_by_themselves_and_show_no_value():
    found = accu(TABLE, country="NL", as_of=TODAY)
    page, text = found.html(title="Customers <all>"), found.markdown()
    assert page.startswith("<!doctype html>")
    assert "http" not in page
    assert "<svg" in page
    assert "&lt;all&gt;" in page
    assert "Vis" not in page + text + repr(found)
    HTMLParser().feed(page)
    assert text.startswith("# ACCU: 3 records, 2026-01-01")
    assert accu([], as_of=TODAY).html()


def test_a_trend_is_the_difference_between_two_days():
    before = accu(TABLE, country="NL", as_of=TODAY)
    after = accu(TABLE[:1], country="NL", as_of=TODAY + dt.timedelta(days=30))
    found = trend(before, after)
    assert found.letters["correct"] > 0
    assert found.letters["unique"] is None
    with pytest.raises(ValueError, match="older"):
        trend(after, before)


def test_a_trend_tells_source_and_channel_apart():
    better = [{**TABLE[0]}, {**TABLE[1], "email": "p.bos@ziggo.nl"}, {**TABLE[2], "source": "fair"}]
    found = trend(accu(TABLE, country="NL"), accu(better, country="NL"))
    assert set(found.groups["channel"]) == {"web"}
    assert set(found.groups["source"]) == {"shop"}  # what only one of the days has is left out
    assert found.groups["channel"]["web"].letters["correct"] == pytest.approx(
        found.groups["source"]["shop"].letters["correct"]
    )
    assert found.groups["channel"]["web"].letters["correct"] > 0
    assert found.now["correct"] - found.then["correct"] == pytest.approx(found.letters["correct"])


def test_the_pages_of_a_trend_stand_by_themselves_and_show_no_value():
    found = trend(
        accu(TABLE, country="NL", as_of=TODAY), accu(TABLE[:2], country="NL", as_of=TODAY + dt.timedelta(days=30))
    )
    page, text = found.html(title="Customers <all>"), found.markdown()
    assert page.startswith("<!doctype html>")
    assert "http" not in page
    assert page.count("<svg") >= 4
    assert "channel: web" in page
    assert "channel: web" in text
    assert "2026-01-01 to 2026-01-31" in text
    assert "Vis" not in page + text + repr(found)
    assert "[" not in page.partition("<body>")[2]
    HTMLParser().feed(page)


LATER = TODAY + dt.timedelta(days=30)


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_page_is_written_in_one_language(language):
    """Every word of the pages is of the reader's language, and no code and no unfilled fact stands in them."""
    found = accu(TABLE, country="NL", as_of=TODAY, language=language)
    moved = trend(found, accu(TABLE[:2], country="NL", as_of=LATER, language=language))
    for page in (found.html(), moved.html(), found.markdown(), moved.markdown()):
        assert "[en]" not in page
        assert not re.search(r"\b(email|name|accu|city|cross|phone)\.[a-z_]+\b", page)
        assert not re.search(r"\{ ?\$|\bafter\b(?! less| it)", page.replace("after.", "")) or language == "en"
    assert f'<html lang="{language}">' in found.html()
    assert f'<html lang="{language}">' in moved.html()
    words = {name: messages.text(f"page.{name}", language) for name in ("accurate", "filled", "costs", "why")}
    assert all(word in found.html() for word in words.values())
    assert found.html("nl") == accu(TABLE, country="NL", as_of=TODAY).html("nl-BE")
    assert "<title>Klanten</title>" in found.html("nl", title="Klanten")


def test_a_title_is_not_taken_for_a_language():
    with pytest.raises(ValueError, match="title="):
        accu(TABLE, country="NL").html("Customers")
    assert accu(TABLE, country="NL", language="sv").language == "en"


def test_an_empty_field_is_not_painted_as_a_fault():
    found = accu([{"family_name": "Vis"}, {"family_name": "Berg", "infix": "van den"}], country="NL", as_of=TODAY)
    row = next(line for line in found.html().split("<tr") if messages.text("label.infix") in line)
    assert "50.0%" in row
    assert "--poor" not in row
    assert not any(" country" in cause for cause in found.causes)  # country= says it


def test_points_have_one_sign():
    """More is better: what costs more than before has a minus, as its letter has."""
    good = accu(TABLE[:1], country="NL", as_of=TODAY)
    bad = accu(TABLE[1:2], country="NL", as_of=LATER)
    found = trend(good, bad)
    assert found.letters["correct"] < 0
    rows = [line for line in found.markdown().splitlines() if line.startswith("| correct |")]
    assert rows
    assert all("| −" in line for line in rows)


def test_what_one_day_does_not_know_has_not_moved():
    looked = accu(TABLE, country="NL", as_of=TODAY, index=Twins())
    found = trend(looked, accu(TABLE, country="NL", as_of=LATER))
    assert found.letters["unique"] is None
    assert not any(cause.startswith("unique") for cause in found.causes)


def test_a_narrow_screen_cuts_no_table():
    page = accu(TABLE, country="NL", as_of=TODAY).html()
    assert "@media(max-width" in page
    assert page.count("data-label=") >= 20


FIGURES = [
    # language  how a share and a source are written
    ("en", "50.0%", "source: web"),
    ("nl", "50,0%", "bron: web"),
    ("de", "50,0\N{NO-BREAK SPACE}%", "Quelle: web"),
    ("fr", "50,0\N{NO-BREAK SPACE}%", "source\N{NO-BREAK SPACE}: web"),
]


@pytest.mark.parametrize(("language", "share", "source"), FIGURES)
def test_figures_and_colons_are_set_as_in_the_language(language, share, source):
    table = [{"family_name": "Vis", "source": "web"}, {"family_name": "", "email": "a@example.org", "source": "web"}]
    found = accu(table, country="NL", language=language)
    for page in (found.markdown(), found.html()):
        assert share in page
        assert source in page


def test_fields_stand_in_the_order_of_a_form_and_a_hosts_own_behind_them():
    row = {"shoe_size": "43", "city": "Ede", "email": "a@example.org", "family_name": "Vis", "given_name": "An"}
    fields = [item.field for item in accu([row], country="NL").fields]
    assert fields == ["given_name", "family_name", "email", "city"]
