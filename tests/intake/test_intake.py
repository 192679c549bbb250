"""The counter: one call for one record, whatever it holds."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime as dt
import pickle
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsttimeright.customer import FIELDS, Limits
from firsttimeright.findings import Verdict
from firsttimeright.intake import Intake
from firsttimeright.intake.asking import AskedOnce
from firsttimeright.matching import Index
from firsttimeright.policy import Policy
from firsttimeright.quality import score
from firsttimeright.reasoning import dismissal

TODAY = dt.date(2026, 1, 15)
INTAKE = Intake(country="NL", today=TODAY)
SABINE = {
    "aanhef": "Dhr.", "voornaam": "Sabine", "achternaam": "Jnasen", "e-mail": "sabine.jansen@gmial.com",
    "telefoon": "06-12 34 56 78", "postcode": "1017gl", "huisnummer": "12 a", "geboortedatum": "3-4-1987",
    "klantnr": 4711, "tags": ["vip"],
}  # fmt: skip

VALUES = (
    st.none() | st.text() | st.binary(max_size=20) | st.integers() | st.floats() | st.dates() | st.lists(st.text())
    | st.text(st.characters(categories=["Cs", "Cc", "Cf", "L", "N", "P"])) | st.booleans()
)  # fmt: skip
RECORDS = st.dictionaries(st.sampled_from([*FIELDS, "achternaam", "x", 3, None]), VALUES, max_size=8)


@pytest.mark.parametrize("record", [{}, {"x": ""}, {3: None}, {"email": None}, {"email": ""}, dict.fromkeys(FIELDS)])
def test_a_record_without_anything_to_read_is_accepted(record):
    report = INTAKE.check(record)
    assert report.verdict is Verdict.ACCEPT
    assert report.record == report.typed == record
    assert report.changes == report.findings == report.suggestions == ()


@settings(max_examples=200, deadline=None)
@given(RECORDS)
def test_any_record_is_survived_and_nothing_typed_is_lost(record):
    report = INTAKE.check(record)
    assert not [item for item in report.skipped if item.reason == "error"]
    for key, value in record.items():
        assert report.typed[key] is value
    assert list(report.record)[: len(record)] == list(record)
    assert report.undo() == report.typed
    for field in record:
        if isinstance(field, str):
            assert report.undo(field)[field] is record[field]


def test_unknown_fields_pass_through():
    report = INTAKE.check(SABINE)
    assert report.record["klantnr"] == 4711
    assert report.record["tags"] is SABINE["tags"]


def test_the_report_speaks_the_hosts_field_names():
    report = INTAKE.check(SABINE)
    spoken = {item.field for item in (*report.findings, *report.changes, *report.suggestions)}
    assert spoken <= {*SABINE, "house_number_addition", "city", "street"}  # and ours, of what the host has not
    mapped = Intake(country="NL", today=TODAY, fields={"veld7": "email"}).check({"veld7": "a@@b.nl"})
    assert {item.field for item in mapped.findings} == {"veld7"}


def test_the_record_that_came_in_is_not_touched():
    record = dict(SABINE)
    INTAKE.check(record)
    assert record == SABINE


def test_checking_twice_gives_the_same():
    assert INTAKE.check(SABINE) == INTAKE.check(SABINE)


def test_an_intake_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        INTAKE.country = "BE"


class Twins:
    """An index that remembers whether it was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def candidates(self, record, **options):
        self.asked.append(options)
        return ()


def test_the_public_never_asks_the_index():
    index = Twins()
    report = Intake(country="NL", index=index, today=TODAY).check(SABINE, audience="public")
    without = Intake(country="NL", today=TODAY).check(SABINE, audience="public")
    assert index.asked == []
    assert report == without


def test_staff_asks_the_index_and_leaves_out_the_customer_being_edited():
    index = Twins()
    Intake(country="NL", index=index, today=TODAY).check(SABINE, exclude=4711)
    assert index.asked
    assert all(options["exclude"] == [4711] for options in index.asked)


def test_the_index_is_asked_once_for_a_name_that_may_be_slipped():
    """Reasoning asks who lives in the same house, and the counter who it may be: one question."""
    index = Twins()
    record = {"family_name": "Jnasen", "given_name": "Sabine", "postcode": "1017 GL", "house_number": "1"}
    Intake(country="NL", index=index, today=TODAY).check(record)
    assert len(index.asked) == 1


def test_an_answer_is_shared_by_equal_questions_alone():
    index = Twins()
    asking = AskedOnce(index)
    asking.candidates({"family_name": "Vis"})
    asking.candidates({"family_name": "Vis"}, exclude=None)
    assert len(index.asked) == 1
    asking.candidates({"family_name": "Vos"})
    asking.candidates({"family_name": "Vos"}, exclude=[1])
    asking.candidates({"family_name": "Vos"}, exclude=[1], deadline=5.0)
    assert len(index.asked) == 4


def test_an_index_that_fails_is_skipped():
    class Broken:
        def candidates(self, record, **options):
            raise RuntimeError("Sabine Jnasen")

    report = Intake(index=Broken(), today=TODAY).check(SABINE)
    assert [(item.check, item.reason, dict(item.facts)) for item in report.skipped if item.check == "index"] == [
        ("index", "error", {"error": "RuntimeError"})
    ]


def test_a_deadline_leaves_out_what_comes_too_late():
    report = Intake(index=Twins(), today=TODAY).check(SABINE, deadline=1e-9)
    assert {(item.check, item.reason) for item in report.skipped} >= {("reasoning", "deadline"), ("index", "deadline")}
    assert report.typed == SABINE


def test_one_field_is_checked_in_its_context():
    report = INTAKE.check_field("e-mail", "sabine@@example.org", context=SABINE)
    assert {item.field for item in (*report.findings, *report.suggestions)} == {"e-mail"}
    assert report.typed["e-mail"] == "sabine@@example.org"
    alone = INTAKE.check_field("email", "sabine@@example.org")
    assert alone.codes == report.codes


def test_a_field_under_our_name_takes_the_place_of_the_hosts():
    report = INTAKE.check_field("family_name", "Vis", context={"achternaam": "Vos", "voornaam": "Jan"})
    assert "achternaam" not in report.typed
    assert report.fields["family_name"] == "family_name"


def test_many_records_come_in_order_and_one_at_a_time():
    taken = []

    def records():
        for number in range(5):
            taken.append(number)
            yield {"email": f"a{number}@example.org", "nr": number}

    reports = INTAKE.check_many(records())
    assert taken == []
    assert next(reports).typed["nr"] == 0
    assert taken == [0]
    assert [report.typed["nr"] for report in reports] == [1, 2, 3, 4]


def test_check_can_be_awaited():
    async def both():
        one, two = await asyncio.gather(INTAKE.acheck(SABINE), INTAKE.acheck({"email": "x"}))
        many = [report async for report in INTAKE.acheck_many([SABINE, SABINE])]
        return one, two, many

    one, _two, many = asyncio.run(both())
    assert one == INTAKE.check(SABINE)
    assert many == [one, one]


def test_threads_do_not_mix_records():
    records = [{"email": f"a{number}@example.org", "phone": f"02012345{number:02}"} for number in range(40)]
    expected = [INTAKE.check(record) for record in records]
    wrong = []

    def work():
        wrong.extend(n for n, record in enumerate(records) if INTAKE.check(record) != expected[n])

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_required_fields_are_asked_for_in_the_hosts_words():
    intake = Intake(country="NL", today=TODAY, policy=Policy(use_case="newsletter"), fields={"mailadres": "email"})
    report = intake.check({"naam": "Jan Vis"})
    assert report.verdict is Verdict.FIX
    assert [(item.code, item.field) for item in report.blocking] == [("field.required", "mailadres")]


def test_long_texts_are_policy_and_are_not_read():
    assert "record.too_long" in Intake(today=TODAY, limits=Limits(text=5)).check({"city": "Amsterdam"}).codes
    for field in FIELDS:
        report = INTAKE.check({field: "é1 @," * 200_000})
        assert report.codes == ("record.too_long",)
        assert report.verdict is Verdict.FIX


def test_feedback_is_counted_and_holds_no_value():
    intake = Intake(country="NL", today=TODAY)
    report = intake.check({"mail": "sabine.jansen@gmial.com"})
    intake.feedback(report, accepted=["mail"])
    total = intake.feedback(report, rejected=["email"])
    (count,) = total.counts.values()
    assert (count.accepted, count.rejected) == (1, 1)
    assert "gmail" not in repr(total)
    with pytest.raises(ValueError, match="both"):
        intake.feedback(report, accepted=["mail"], rejected=["email"])
    with pytest.raises(KeyError, match="no token"):
        intake.feedback(report, accepted=["maill"])


def test_feedback_takes_the_tokens_that_a_form_keeps():
    intake = Intake(country="NL", today=TODAY)
    report = intake.check({"achternaam": "Dijkstra", "mail": "annelies.dijkstra@gmial.com", "voornaam": ""})
    item = next(iter(report.suggestions))
    (offer,) = [each for each in report.completions if each.field == "voornaam"]
    by_token = intake.feedback(report, accepted=[item.token], rejected=offer.token)
    other = Intake(country="NL", today=TODAY)
    assert by_token == other.feedback(report, accepted=[item], rejected=[offer])
    with pytest.raises(ValueError, match="both"):
        intake.feedback(report, accepted=[item.token], rejected=[item])


ANSWERS = [
    # record, what the answer is to, its rule
    ({"mail": "sabine.jansen@gmial.com"}, "suggestions", "email.domain_typo"),
    ({"achternaam": "Dijkstra", "mail": "annelies.dijkstra@ziggo.nl"}, "completions", "cross.given_name_from_email"),
    ({"voornaam": "Donald", "achternaam": "Duck"}, "findings", None),
]  # fmt: skip


@pytest.mark.parametrize(("record", "kind", "rule"), ANSWERS)
def test_every_answer_is_counted(record, kind, rule):
    """To a suggestion, a completion, and a doubt without a suggestion; by the field or by itself."""
    intake = Intake(country="NL", today=TODAY)
    report = intake.check(record)
    item = next(item for item in getattr(report, kind) if rule in {None, item.code} and item.code)
    rule = item.code
    for answer in (item.field, item):
        before = intake.feedback(report).counts.get(rule)
        old = (before.accepted, before.rejected) if before else (0, 0)
        intake.feedback(report, accepted=[answer])
        after = intake.feedback(report, rejected=answer if answer is item else [answer]).counts[rule]
        assert (after.accepted, after.rejected) == (old[0] + 1, old[1] + 1)
    with pytest.raises(ValueError, match="both"):
        intake.feedback(report, accepted=[item], rejected=[item.field])
    if kind == "findings":
        assert intake.feedback(report).ratio(rule) == 1.0


ONE_ANSWER = [
    # record, what is pressed of its suggestions, yes and no, why
    ({"given_name": "Dijkstra", "family_name": "Marieke"}, ([0, 1], []), "both halves of a swap"),
    ({"given_name": "Dijkstra", "family_name": "Marieke"}, ([1], []), "one half of it"),
    ({"given_name": "Dijkstra", "family_name": "Marieke"}, ([], [0, 1]), "a no to both"),
    ({"family_name": "Postm"}, ([0], []), "the first of two to choose from"),
    ({"family_name": "Postm"}, ([1], []), "the second"),
    ({"family_name": "Postm"}, ([1], [0]), "a yes to one is a no to the other"),
    ({"family_name": "Postm"}, ([], [0, 1]), "neither"),
    ({"family_name": "Postm"}, (["family_name"], []), "by the field's name"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "pressed", "why"), ONE_ANSWER)
def test_one_question_is_one_answer(record, pressed, why):
    """However many suggestions a question has, what is said to it is counted once, and a yes as what was promised."""
    intake = Intake(country="NL", today=TODAY)
    report = intake.check(record)
    assert len(report.suggestions) == 2
    yes, no = ([one if isinstance(one, str) else report.suggestions[one].token for one in some] for some in pressed)
    (count,) = intake.feedback(report, accepted=yes, rejected=no).counts.values()
    assert (count.accepted, count.rejected) == ((1, 0) if yes else (0, 1)), why
    assert 0.9 < count.expected <= 1


def test_an_answer_to_nothing_of_the_report_is_refused():
    intake = Intake(country="NL", today=TODAY)
    report = intake.check({"mail": "sabine.jansen@gmial.com", "city": "Utrecht"})
    with pytest.raises(ValueError, match="not one of this"):
        intake.feedback(report, accepted=[dataclasses.replace(report.suggestions[0], after="x")])
    with pytest.raises(TypeError, match="feedback takes"):
        intake.feedback(report, accepted=[7])
    assert intake.feedback(report, accepted=["city"]).counts == {}


def test_what_was_dismissed_is_not_asked_again():
    record = {"mail": "sabine.jansen@gmial.com"}
    (guess,) = INTAKE.check(record).suggestions
    for dismissed in (guess, dismissal(guess), guess.code, dismissal(dataclasses.replace(guess, field="email"))):
        again = INTAKE.check(record, dismissed=[dismissed])
        assert again.suggestions == ()
        assert again.verdict is Verdict.ACCEPT
    assert INTAKE.check({"mail": "sabine.jansen@hotmial.com"}, dismissed=[guess]).suggestions != ()


MISUSE = [
    (lambda: Intake(country="Netherlands"), ValueError, "'NL'"),
    (lambda: Intake(country=31), TypeError, "'NL'"),
    (lambda: Intake(language=3), TypeError, "'nl'"),
    (lambda: Intake(policy="strict"), TypeError, "Policy"),
    (lambda: Intake(limits=80), TypeError, "Limits"),
    (lambda: Intake(today="2026-01-15"), TypeError, "datetime.date"),
    (lambda: Intake(fields={"a": "surname_of_dog"}), ValueError, "full_name"),
    (lambda: Intake(fields=["a"]), TypeError, "maps"),
    (lambda: Intake(fields={"email": "klant_mail"}), ValueError, r"wrong way round: write \{'klant_mail': 'email'\}"),
    (lambda: Intake(fields={"kl_anm": "achternaam"}), ValueError, "did you mean 'family_name'"),
    (lambda: Intake(fields={"kl_anm": "famly_name"}), ValueError, "did you mean 'family_name'"),
    (lambda: Intake(fields={"kl_anm": 3}), ValueError, "full_name"),
    (lambda: Intake(language="dutch"), ValueError, "'nl'"),
    (lambda: Intake(reference=3), TypeError, "Reference"),
    (lambda: Policy(thresholds=0.9), TypeError, r"\{'\*': 0.9\}"),
    (lambda: Policy(severities="warn"), TypeError, "mapping"),
    (lambda: Policy(required={"x": "email"}), TypeError, r"\('email',\)"),
    (lambda: Index.build({"id": 1}), TypeError, "one after another"),
    (lambda: Index.build([3]), TypeError, "a record is a mapping of field names .* this is 'int'"),
    (lambda: Index.build([]).add(3), TypeError, "mapping"),
    (lambda: Index.build([]).add("x"), TypeError, "mapping"),
    (lambda: INTAKE.check("Jan"), TypeError, "a record is a mapping"),
    (lambda: INTAKE.check({}, audience="world"), ValueError, "staff, public, system"),
    (lambda: INTAKE.check({}, deadline=0), ValueError, "above 0"),
    (lambda: INTAKE.check({}, deadline="soon"), TypeError, "seconds"),
    (lambda: INTAKE.check_field({"email": "a"}, "a"), TypeError, "name, then its value"),
    (lambda: INTAKE.check_field("email", "a", context=3), TypeError, "a record is a mapping"),
    (lambda: INTAKE.check_many({"email": "a"}), TypeError, "use check"),
    (lambda: INTAKE.check({"email": "a"}, exclude={"id": 1}), TypeError, r"record\['id'\]"),
    (lambda: INTAKE.check({"email": "a"}, exclude=[{"id": 1}]), TypeError, r"record\['id'\]"),
    (lambda: Intake(today=lambda: "2026-01-01").check({"birth_date": "1"}), TypeError, "gave 'str'"),
    (lambda: INTAKE.check({"email": "a"}).sentence("email"), TypeError, "field="),
    (lambda: Index.build([]).count("city", "Ede"), KeyError, "family_name"),
]


@pytest.mark.parametrize(("mistake", "kind", "says"), MISUSE)
def test_misuse_says_what_to_do(mistake, kind, says):
    with pytest.raises(kind, match=says):
        mistake()


def test_a_guess_about_a_part_fits_the_hosts_one_field():
    report = INTAKE.check({"voornaam": "Jan", "achternaam": "van der Brg", "email": "jan.vanderberg@gmail.com"})
    assert [(item.field, item.before, item.after) for item in report.suggestions] == [
        ("achternaam", "van der Brg", "van der Berg")
    ]
    assert INTAKE.check(dict(report.typed), dismissed=report.suggestions).verdict is Verdict.ACCEPT


SWAPPED = {"given_name": "de Vries", "family_name": "Annelies", "email": "annelies.devries@gmail.com"}


@pytest.mark.parametrize(
    ("record", "taken"),
    [
        (SWAPPED, {"given_name": "Annelies", "family_name": "de Vries"}),
        ({**SWAPPED, "infix": ""}, {"given_name": "Annelies", "infix": "de", "family_name": "Vries"}),
    ],
)
def test_a_swap_puts_the_infix_where_the_host_has_it(record, taken):
    report = INTAKE.check(record)
    assert dict(report.accept("given_name").record) == {**record, **taken}
    assert len({(item.code, item.field) for item in report.findings}) == len(report.findings)


def test_what_is_asked_is_not_filled_in_as_well():
    typed = {"postcode": "40212", "plaats": "Düsseldorf", "straat": "Königsallee 27"}
    report = INTAKE.check({**typed, "land": ""})
    assert [(item.before, item.after) for item in report.suggestions if item.field == "land"] == [(None, "DE")]
    assert "land" not in {item.field for item in report.completions}
    without = INTAKE.check(typed)  # and the form has no field for the country
    assert [item.value for item in without.completions if item.field == "country"] == ["DE"]


def test_what_is_no_index_is_refused_at_the_start():
    with pytest.raises(TypeError, match="Index"):
        Intake(index=[{"id": 1}])


@pytest.mark.parametrize(("habit", "code"), [("UK", "GB"), ("uk", "GB"), ("EL", "GR")])
def test_a_habit_that_is_no_code_is_refused_with_the_code(habit, code):
    with pytest.raises(ValueError, match=code):
        Intake(country=habit)


def test_one_code_is_dismissed_as_one():
    typed = {"email": "sabine@gmial.com"}
    assert Intake().check(typed, dismissed="email.domain_typo").verdict is Verdict.ACCEPT
    assert Intake().check(typed, dismissed=Intake().check(typed).suggestions[0]).verdict is Verdict.ACCEPT


def test_a_counter_goes_to_another_process():
    intake = Intake(country="NL", language="nl", policy=Policy(thresholds={"city": 0.9}))
    other = pickle.loads(pickle.dumps(intake))  # noqa: S301 - our own
    assert other.check({"email": "sabine@gmial.com"}) == intake.check({"email": "sabine@gmial.com"})
    assert other.policy == intake.policy


def test_an_address_that_is_not_finished_repeats_no_name():
    said = Intake(country="NL").check({"given_name": "Sabine", "family_name": "Vis", "email": "sabine@"}).findings
    assert "cross.same_value" not in {item.code for item in said}
    said = Intake(country="NL").check({"given_name": "Sabine", "family_name": "Vis", "email": "sabine"}).findings
    assert "cross.same_value" in {item.code for item in said}


def test_a_language_without_a_pack_is_answered_in_english():
    report = Intake(language="ja").check({"email": "sabine@gmial.com"})
    assert report.explain() == report.explain("en")


@pytest.mark.parametrize(
    ("typed", "unique"),
    [({"achternaam": "Vis"}, None), ({}, None), ({"achternaam": "Vis", "email": "piet.vis@example.org"}, 1.0)],
)
def test_nobody_is_called_unique_whom_nobody_could_look_for(typed, unique):
    index = Index.build([{"id": 1, "given_name": "Jan", "family_name": "Vis", "email": "jan@vis.example"}])
    accu = Intake(country="NL", index=index).check(typed).accu
    assert accu is not None
    assert accu.unique.score == unique
    assert score(typed, duplicates=index.candidates({"family_name": "Vis"})).unique.score is None


def test_a_moment_is_taken_for_its_day():
    at = dt.datetime(2026, 1, 15, 12, tzinfo=dt.UTC)
    for today in (at, lambda: at):
        report = Intake(country="NL", today=today).check({"birth_date": "3-4-2031"})
        assert not report.skipped or all(item.check == "index" for item in report.skipped)
        assert report.verdict is not Verdict.ACCEPT


def test_what_is_written_is_said_as_it_is():
    report = Intake(country="NL").check({"email": "a@gmial.com"})
    assert f"{report.verdict} {report.findings[0].severity} {report.audience}" == "confirm warn staff"
    assert str(Verdict.FIX) == "fix"
    assert repr(Intake(country="NL")) == "Intake(country='NL', language=None)"
    assert repr(Intake(country="NL", index=Index.build([]))) == "Intake(country='NL', language=None, index)"


@pytest.mark.parametrize("several", [list, tuple, set, iter, lambda ids: dict.fromkeys(ids).keys()])
def test_whom_to_leave_out_is_said_in_any_row_of_ids(several):
    known = [{"id": n, "given_name": "Sabine", "family_name": "Terpstra", "email": "s@kpnmail.nl"} for n in (1, 2, 3)]
    desk = Intake(country="NL", index=Index.build(known, country="NL"))
    typed = {"given_name": "Sabine", "family_name": "Terpstra", "email": "s@kpnmail.nl"}
    assert [match.id for match in desk.check(typed, exclude=several([1, 3])).duplicates] == [2]
