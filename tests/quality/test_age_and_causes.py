"""Age in any notation and by its signs, the same on every channel; and each cause costs what it costs."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake, Policy
from firsttimeright.findings import Finding, Severity, Suggestion
from firsttimeright.quality import HALF_LIVES, Quality, accu, known_of, score, trend
from firsttimeright.reference.words.ended_mail import ENDED

TODAY = dt.date(2026, 11, 28)
INTAKE = Intake(country="NL", today=TODAY)
DAY = dt.date(2022, 4, 3)

DATED = [
    # what the record holds                              country of the record
    ({"updated_at": "2022-04-03"}, None),
    ({"updated_at": "03-04-2022"}, "NL"),
    ({"updated_at": "03.04.2022"}, "DE"),
    ({"updated_at": "04/03/2022"}, "US"),
    ({"updated_at": "3 april 2022"}, None),
    ({"updated_at": "2022-04-03T10:15:00Z"}, None),
    ({"updated_at": 1648980000}, None),
    ({"updated_at": "1648980000000"}, None),
    ({"updated_at": DAY}, None),
]  # fmt: skip
UNDATED = [
    {"updated_at": value} for value in ("03-04-2022", "2031-01-01", "1900-01-01", "1970-01-01", "2022", "soon", True)
]


@pytest.mark.parametrize(("stamps", "country"), DATED)
def test_a_date_counts_in_any_notation(stamps, country):
    record = {"family_name": "Vis", **({"country": country} if country else {})}
    plain = score({**record, "updated_at": DAY}, as_of=TODAY).accurate
    assert score({**record, **stamps}, as_of=TODAY).accurate == plain
    assert plain.score is not None


@pytest.mark.parametrize("stamps", UNDATED)
def test_a_date_that_cannot_be_told_is_not_invented(stamps):
    assert score({"family_name": "Vis", **stamps}, as_of=TODAY).accurate.score is None


SEEN = [
    "email_verified_at", "emailVerifiedAt", "e-mail verified on", "mail_gecontroleerd_op", "email_last_verified",
    "E-Mail bestätigt am", "email_vérifié_le",
]  # fmt: skip


@pytest.mark.parametrize("key", SEEN)
@pytest.mark.parametrize("value", ["2026-11-01", "01.11.2026", dt.date(2026, 11, 1)])
def test_a_verified_date_counts_on_every_channel(key, value):
    record = {"family_name": "Bos", "email": "a.bos@ziggo.nl", key: value}
    found = score({**record, "country": "NL"}, as_of=TODAY).accurate.score
    assert found == 0.9915
    assert INTAKE.check(record).accu.accurate.score == found
    assert next(INTAKE.check_many([record])).accu.accurate.score == found
    assert accu([record], country="NL", as_of=TODAY).letters["accurate"] == found
    assert accu([record], country="NL", as_of="2026-11-28").letters["accurate"] == found
    renamed = {"achternaam": "Bos", "adres_mail": "a.bos@ziggo.nl", "gezien": value}
    names = {"adres_mail": "email"}
    assert accu([renamed], country="NL", as_of=TODAY, fields=names, verified={"email": "gezien"}).letters == {
        **accu([record], country="NL", as_of=TODAY).letters
    }


@pytest.mark.parametrize("value", ["yes", True, 1, None, "", "onbekend", "2031-01-01"])
def test_a_mark_without_a_day_is_no_date(value):
    assert INTAKE.check({"email": "a.bos@ziggo.nl", "email_verified_at": value}).accu.accurate.score is None


RECORDS = st.fixed_dictionaries(
    {},
    optional={
        "family_name": st.sampled_from(["Bos", "Jnasen", ""]),
        "given_name": st.sampled_from(["Sabine", ""]),
        "email": st.sampled_from(["a.bos@ziggo.nl", "a@@b", "s.bos@gmial.com", ""]),
        "postcode": st.sampled_from(["1017 GL", "1000 ZZ", ""]),
        "house_number": st.sampled_from(["12", ""]),
        "country": st.sampled_from(["NL", ""]),
        "updated_at": st.sampled_from(["2019-04-03", "3 april 2020", ""]),
        "phone_verified_at": st.sampled_from(["2025-01-01", ""]),
    },
)


@given(RECORDS, st.sampled_from([None, "delivery", "account"]))
def test_every_channel_has_the_same_accurate_and_complete(record, use_case):
    policy = Policy(use_case=use_case)
    one = Intake(country="NL", today=TODAY, policy=policy).check(record).accu
    table = accu([record], country="NL", as_of=TODAY, policy=policy).letters
    assert (one.accurate.score, one.complete.score) == (table["accurate"], table["complete"])


def test_half_lives_of_a_host_stand_beside_the_others():
    record = {"family_name": "Vis", "updated_at": "2020-01-01"}
    own = {"address": 100.0}
    found = accu([record], as_of=TODAY, half_lives=own).letters["accurate"]
    assert found == score(record, as_of=TODAY, half_lives={**HALF_LIVES, **own}).accurate.score
    assert found == score(record, as_of=TODAY, half_lives=own).accurate.score
    assert found < accu([record], as_of=TODAY).letters["accurate"]


MISUSE = [
    ({"as_of": 2026}, TypeError, "as_of is a date"),
    ({"as_of": "28-11-2026"}, ValueError, "ISO date"),
    ({"half_lives": {"adress": 1}}, ValueError, "what grows old is"),
    ({"half_lives": {"email": 0}}, ValueError, "above 0"),
    ({"half_lives": {"email": "long"}}, ValueError, "above 0"),
    ({"verified": {"emial": "x"}}, ValueError, "no field of ours"),
    ({"use_case": "delivry"}, KeyError, "unknown use case"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "error", "said"), MISUSE)
def test_misuse_is_said_in_words(options, error, said):
    with pytest.raises(error, match=said):
        accu([{"family_name": "Vis"}], **options)
    with pytest.raises(error, match=said):
        accu([], **options)


# Signs of age

OLD_POSTCODES = [
    # country, postcode, gone
    ("DE", "W-5300", True), ("DE", "O-1080", True), ("DE", "5300", True), ("DE", "53113", False), ("DE", "530", False),
    ("NL", "1000 ZZ", True), ("NL", "1017 GL", False), ("NL", "1017", False), ("NL", "1017 SS", False),
    ("NL", "0123 AB", False), ("NL", "1017 GLX", False),
    ("KR", "135-080", True), ("KR", "06236", False), ("RO", "2200", True), ("LT", "LT-2000", True),
    ("AT", "1010", False), ("BE", "9000", False), ("US", "1001", False),
]  # fmt: skip


@pytest.mark.parametrize(("country", "postcode", "gone"), OLD_POSTCODES)
def test_a_postcode_that_a_country_gave_up_moves_accurate_alone(country, postcode, gone):
    record = {"family_name": "Weber", "street": "Hauptstraße", "house_number": "1", "country": country,
              "updated_at": "1992-01-01"}  # fmt: skip
    report = INTAKE.check({**record, "postcode": postcode})
    codes = {cause.code for cause in report.accu.accurate.causes}
    assert ("accu.postcode_gone" in codes) is gone
    if gone:
        record["updated_at"] = "2020-01-01"
        report = INTAKE.check({**record, "postcode": postcode})
        assert report.accu.accurate.score < score(record, as_of=TODAY).accurate.score
        assert not any(str(c.facts.get("cause", "")).startswith("postcode.") for c in report.accu.correct.causes)


def test_what_is_not_known_to_be_old_is_wrong():
    record = {"family_name": "Weber", "postcode": "5300", "city": "Bonn", "street": "Hauptstraße", "house_number": "1",
              "country": "DE"}  # fmt: skip
    for stamp in ({}, {"updated_at": "2026-10-01"}):
        found = INTAKE.check({**record, **stamp}).accu
        assert "accu.postcode_gone" not in {cause.code for cause in found.accurate.causes}
        assert found.correct.score < 0.2


@pytest.mark.parametrize("domain", sorted(ENDED))
def test_a_mail_service_that_ended_is_a_sign_of_age(domain):
    record = {"family_name": "Vis", "email": f"a.vis@{domain.upper()}", "updated_at": "2026-10-01"}
    (cause,) = (c for c in score(record, as_of=TODAY).accurate.causes if c.code == "accu.provider_gone")
    assert cause.facts["year"] == ENDED[domain][0]
    assert score({**record, "email": f"a@visser.{domain}"}, as_of=TODAY).accurate.score < 0.9


@pytest.mark.parametrize("domain", ["gmail.com", "casema.nl", "wanadoo.fr", "orange.fr", "mylycos.de", "freeserve.nl"])
def test_a_service_that_goes_on_is_none(domain):
    assert score({"email": f"a@{domain}", "updated_at": TODAY}, as_of=TODAY).accurate.causes == ()


# Improvements and trends


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ({"family_name": "Bos", "country": "NL"}, "postcode"),
        ({"family_name": "Bos", "country": "NL", "street": "", "city": ""}, "postcode"),
        ({"country": "NL"}, "postcode"),
        ({"family_name": "Bos", "country": "NL", "address": ""}, "address"),
        ({"family_name": "Bos", "postcode": "1017 GL", "country": "NL"}, "house_number"),
    ],
)
def test_the_cheapest_improvement_is_the_one_that_gains_most(record, field):
    policy = Policy(use_case="delivery")
    letter = score(record, policy=policy).complete
    best = letter.improvement
    assert best.field == field
    filled = score({**record, field: "x"}, policy=policy).complete.score
    assert filled - letter.score == pytest.approx(best.gain, abs=2e-4)
    for other in ("street", "house_number", "postcode", "city", "family_name"):
        if set(record) & {"street", "address"} or other in record:
            continue
        assert score({**record, other: "x"}, policy=policy).complete.score <= filled + 1e-9


@given(RECORDS, st.sampled_from(["delivery", "account", "invoice", "contract", None]))
def test_an_improvement_gains_what_it_says(record, use_case):
    policy = Policy(use_case=use_case)
    letter = score(record, policy=policy).complete
    assert (letter.improvement is None) == (letter.score == 1.0)
    if letter.improvement is not None:
        filled = score({**record, letter.improvement.field: "x"}, policy=policy).complete.score
        assert filled - letter.score == pytest.approx(letter.improvement.gain, abs=3e-4)


GUESS = st.builds(
    lambda field, confidence: Suggestion(field, "a", "b", confidence, code=f"{field}.typo"),
    st.sampled_from(["email", "family_name", "city"]),
    st.floats(0.1, 0.99),
)


@given(st.lists(GUESS, max_size=4), st.sampled_from(["phone", "postcode"]))
def test_a_cause_costs_the_same_whatever_else_is_the_matter(guesses, field):
    fault = Finding("city.odd", Severity.BLOCK, field)
    alone = score({}, findings=[fault]).correct
    beside = score({}, findings=[fault], suggestions=guesses).correct
    mine = next(cause for cause in beside.causes if cause.field == field)
    assert mine.loss == alone.causes[0].loss
    without = score({}, suggestions=guesses).correct.score
    assert without - beside.score == pytest.approx(mine.gain, abs=2e-4)


def test_a_trend_blames_nobody_who_stood_still():
    typed = {"given_name": "Sabine", "family_name": "Jnasen", "email": "s.jansen@gmial.com", "source": "crm"}
    before = accu([typed], country="NL", as_of="2026-01-01")
    after = accu([{**typed, "family_name": "Jansen"}], country="NL", as_of="2026-11-01")
    moved = trend(before, after)
    for part in (moved, moved.groups["source"]["crm"]):
        assert part.letters["correct"] > 0
        correct = {cause: move for cause, move in part.causes.items() if cause.startswith("correct")}
        assert [move < 0 for move in correct.values()] == [True]
        assert all("family_name" in cause for cause in correct)


def test_no_text_of_a_host_is_markup():
    evil = ["<b>evil</b>", "a|b", "[x](javascript:y)", "*a* `b` _c_", "one\ntwo", "&lt;", "web_shop"]
    rows = [{"family_name": "Vis", "source": value, "<i>x</i>": "1"} for value in evil]
    found = accu(rows, country="NL", as_of=TODAY)
    text = found.markdown() + trend(found, found).markdown()
    assert "<b>" not in text
    assert "<i>" not in text
    assert "[x](" not in text
    assert "a\\|b" in text
    assert "web_shop" in text
    assert all(line.startswith(("|", "#", "Points")) or not line for line in text.splitlines())
    assert "<b>" not in found.html().partition("<body>")[2]


def test_what_is_known_of_a_customer_is_said_once():
    from firsttimeright.customer import read

    customer = read({"achternaam": "Vis", "mail_gecontroleerd_op": "2026-01-01", "lidnr": 7}, country="NL")
    assert known_of(customer, customer.record) == {
        "family_name": "Vis", "mail_gecontroleerd_op": "2026-01-01", "country": "NL",
    }  # fmt: skip


def test_a_quality_is_data():
    assert isinstance(accu([], as_of="2026-11-28"), Quality)


@pytest.mark.parametrize(
    "told",
    [
        {"postcode": "3511 AB", "city": "Groningen"},
        {"postcode": "9711 AB", "city": "Utrecht", "region": "Utrecht"},
        {"postcode": "1012 LG", "city": "Maastricht", "region": "Limburg"},
    ],
)
def test_one_doubt_about_several_fields_costs_once(told):
    correct = INTAKE.check({"family_name": "Vis", **told}).accu.correct
    assert [cause.facts["cause"] for cause in correct.causes] == ["postcode_city.mismatch"]
    assert correct.score == pytest.approx(1 - correct.causes[0].loss)


def test_a_doubt_about_two_fields_costs_nothing_beside_a_likelier_cause_in_one_of_them():
    doubts = [Finding("postcode_city.mismatch", Severity.WARN, field) for field in ("postcode", "city")]
    waits = [Suggestion("city", "Utrecht", "Groningen", 0.9, code="postcode_city.mismatch")]
    assert score({}, findings=doubts, suggestions=waits).correct.score == pytest.approx(0.1)


FILLED = {
    "address": ({"postcode": "1017 GL", "house_number": "12"}, {"address": "Keizersgracht 12, Amsterdam"}),
    "email": ({"email": "sanne.vis@example.org"},),
    "phone": ({"mobile": "0612349876"}, {"phone": "0201234567"}),
    "family_name": ({"family_name": "Vis"}, {"full_name": "Sanne Vis"}, {"organisation": "Visserij Vis"}),
}


@given(st.fixed_dictionaries({}, optional={name: st.sampled_from(ways) for name, ways in FILLED.items()}))
def test_nobody_is_sent_to_check_what_is_not_there(filled):
    """What is empty grows old with the record as a whole, and the letter is what it was."""
    record = {"updated_at": "2019-06-01"} | {k: v for values in filled.values() for k, v in values.items()}
    found = score(record, as_of=TODAY).accurate
    old = [cause for cause in found.causes if cause.code == "accu.grown_old"]
    assert {cause.field for cause in old} == {*filled, *((None,) if len(filled) < len(FILLED) else ())}
    assert found.score == score({"updated_at": "2019-06-01"}, as_of=TODAY).accurate.score
    assert abs(sum(cause.gain for cause in old) + found.score - 1) < 0.001
