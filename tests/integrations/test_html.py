"""Plain HTML: attributes and snippets."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from firsttimeright.findings import Audience, Finding, Severity, Suggestion, Verdict
from firsttimeright.intake import Intake
from firsttimeright.integrations.html import answered, attributes, attributes_text, notes
from firsttimeright.report import Report


class Seen(HTMLParser):
    """What a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize(
    ("field", "token"),
    [
        ("achternaam", "family-name"),
        ("e-mail", "email"),
        ("postcode", "postal-code"),
        ("bday", "bday"),
        ("shoe", "off"),
    ],
)
def test_browsers_are_told_what_a_field_is(field, token):
    assert attributes(field)["autocomplete"] == token
    assert f'autocomplete="{token}"' in attributes_text(field)


def test_no_attribute_refuses_a_customer():
    assert not {"pattern", "maxlength", "minlength", "required"} & set(attributes("family_name"))


WRITTEN = [
    # record                                                  field            language  shown              not shown
    ({"geboortedatum": "12345"},                         "geboortedatum", "nl", "18 oktober 1933",     "1933-10-18"),
    ({"geboortedatum": "12345"},                         "geboortedatum", "de", "18. Oktober 1933",    "1933-10-18"),
    ({"land": "Nederlnd", "achternaam": "Vis"},               "land",          "nl", "Nederland",           ">NL<"),
    ({"land": "Nederlnd", "achternaam": "Vis"},               "land",          "fr", "Pays-Bas",            ">NL<"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "field", "language", "shown", "raw"), WRITTEN)
def test_a_day_and_a_country_are_written_as_people_write_them(record, field, language, shown, raw):
    """A sentence, or a button, never shows a value of the record's notation, and a yes puts that notation in."""
    intake = Intake(country="NL", language=language)
    report = intake.check(record, audience="public")
    text = notes(report, field)
    assert shown in Seen(text).text
    assert raw not in text
    came = answered(intake, {**record, "ftr-accept": report.suggestions[0].token})
    assert came.report.record[field] == report.suggestions[0].after


def test_a_question_is_a_button_that_takes_it():
    report = Intake(country="NL", language="nl").check({"mail": "sabine.jansen@gmial.com"})
    seen = Seen(notes(report, "mail"))
    _enter, yes, no = [attrs for tag, attrs in seen.tags if tag == "button"]
    assert (yes["name"], yes["value"]) == ("ftr-accept", report.suggestions[0].token)
    assert (no["name"], no["value"]) == ("ftr-dismiss", report.suggestions[0].token)
    assert "gmial" not in str(no["value"])
    assert "sabine.jansen@gmail.com" in seen.text
    assert seen.tags[0] == ("div", {"id": "ftr-mail", "class": "ftr-notes"})


def test_what_blocks_is_an_alert_and_a_tidied_value_is_silence():
    report = Intake(country="NL", language="nl").check({"mail": "geen adres", "tel": "06-24 81 35 97"})
    assert next(attrs["role"] for tag, attrs in Seen(notes(report, "mail")).tags if tag == "p") == "alert"
    assert notes(report, "tel") == notes(report, "phone") == notes(report, "nothing") == ""


def test_whatever_was_typed_is_escaped():
    nasty = '"><script>alert(1)</script>'
    report = Report(
        {nasty: nasty},
        {nasty: nasty},
        suggestions=(Suggestion(nasty, nasty, nasty, 0.9, (), "email.domain_typo"),),
        findings=(Finding("record.too_long", Severity.BLOCK, nasty, None, {"limit": nasty}),),
    )
    seen = Seen(notes(report, nasty, prefix='"x'))
    assert {tag for tag, _ in seen.tags} == {"div", "p", "button"}


def buttons(text):
    return {attrs["name"]: attrs["value"] for tag, attrs in Seen(text).tags if tag == "button" and "name" in attrs}


def accepting(text):
    return [attrs["value"] for tag, attrs in Seen(text).tags if tag == "button" and attrs.get("name") == "ftr-accept"]


@pytest.mark.parametrize(
    "typed",
    [
        {"mail": "sabine.jansen@gmial.com"},
        {"voornaam": "de Vries", "achternaam": "Annelies", "email": "annelies.devries@ziggo.nl"},
        {"voornaam": "piet@gmail.com", "achternaam": "Kuiper", "mail": ""},
    ],
)
def test_each_question_stands_once_and_a_no_ends_it(typed):
    intake = Intake(country="NL", language="nl")
    report = intake.check(typed)
    asked = [found for field in typed if "ftr-accept" in (found := buttons(notes(report, field)))]
    assert len(asked) == len({item.cause or item.field for item in report.suggestions}) == 1
    assert set(report.accept(asked[0]["ftr-accept"]).record) == set(typed)
    again = intake.check(typed, dismissed=[asked[0]["ftr-dismiss"]])
    assert again.suggestions == ()
    assert not any("ftr-accept" in buttons(notes(again, field)) for field in typed)


def test_a_question_about_two_fields_says_what_becomes_of_both():
    report = Intake(country="NL", language="nl").check(
        {"voornaam": "de Vries", "achternaam": "Annelies", "email": "annelies.devries@ziggo.nl"}
    )
    assert "voornaam Annelies, achternaam de Vries" in Seen(notes(report, "voornaam")).text
    assert notes(report, "achternaam") == ""


@pytest.mark.parametrize(
    "typed",
    [
        {"telefoon": "0612345678"},
        {"voornaam": "Sabine", "achternaam": "Sabine"},
        {"straat": "Laan", "huisnummer": "1", "postcode": "2512 GL", "plaats": "Rotterdam"},
        {"geboortedatum": "1-1-1970", "land": "Atlantis"},
        {"naam": "test", "email": "test@test.nl"},
    ],
)
def test_a_doubt_without_a_suggestion_is_left_with_one_button_a_doubt(typed):
    intake = Intake(country="NL", language="nl")
    report = intake.check(typed)
    assert report.verdict is Verdict.CONFIRM
    assert not report.suggestions
    tokens: list[str | None] = []
    for _ in range(6):
        found = [buttons(notes(report, field)) for field in typed]
        tokens += [each["ftr-dismiss"] for each in found if "ftr-dismiss" in each]
        report = intake.check(report.record, dismissed=tokens)
    assert report.verdict is Verdict.ACCEPT
    assert not any(notes(report, field) for field in typed)


def test_what_blocks_cannot_be_left():
    report = Intake(country="NL", language="nl").check({"mail": "sabine@"})
    assert report.verdict is Verdict.FIX
    assert buttons(notes(report, "mail")) == {}


def test_each_of_two_alternatives_is_taken_by_its_own_button():
    intake = Intake(country="NL", language="nl")
    report = intake.check({"achternaam": "Postm"})
    values = accepting(notes(report, "achternaam"))
    meant = [item.after for item in report.suggestions]
    assert len(set(values)) == len(meant) == 2
    for value, after in zip(values, meant, strict=True):
        assert report.accept(value).record == {"achternaam": after}
        came = answered(intake, {"achternaam": "Postm", "ftr-accept": value})
        assert (came.report.record, came.accepted) == ({"achternaam": after}, True)


def test_alternatives_are_one_question_with_one_no():
    intake = Intake(country="NL", language="nl")
    typed = {"achternaam": "Postm"}
    seen = Seen(notes(intake.check(typed), "achternaam"))
    assert [tag for tag, _ in seen.tags].count("p") == 1
    no = [attrs["value"] for tag, attrs in seen.tags if attrs.get("name") == "ftr-dismiss"]
    assert len(no) == 1
    came = answered(intake, {**typed, "ftr-dismiss": no[0]})
    assert came.report.verdict is Verdict.ACCEPT
    assert len(came.dismissed) == 2
    anew = intake.check({"achternaam": "Jnasen", "email": "sabine.jansen@ziggo.nl"}, dismissed=came.dismissed)
    assert anew.suggestions


BLOCKED = [{"mail": "jan@gmail,com"}, {"iban": "NL91ABNA0417164301"}, {"mail": "jan jansen@gmail.com"}]


@pytest.mark.parametrize("typed", BLOCKED)
def test_what_blocks_is_shown_as_such_and_has_a_way_out_and_no_way_round(typed):
    intake = Intake(country="NL", language="nl")
    report = intake.check(typed)
    (field,) = typed
    seen = Seen(notes(report, field))
    assert report.blocking
    assert ("p", {"class": "ftr-block", "role": "alert"}) in seen.tags
    assert [attrs["name"] for tag, attrs in seen.tags if tag == "button" and "name" in attrs] == ["ftr-accept"]
    came = answered(intake, {**typed, "ftr-accept": accepting(notes(report, field))[0]})
    assert came.report.verdict is Verdict.ACCEPT


def test_a_doubt_about_two_fields_is_asked_once_and_has_one_no():
    intake, typed = Intake(country="NL", language="nl"), {"postcode": "1017gl", "woonplaats": "Utrecht"}
    report = intake.check(typed)
    assert [bool(notes(report, field)) for field in typed] == [True, False]
    for item in report.findings:
        if item.code == "postcode_city.mismatch":
            assert intake.check(typed, dismissed=[item.token]).verdict is Verdict.ACCEPT
    for last, first in (("postcode", "woonplaats"), ("woonplaats", "postcode")):
        one = intake.check_field(last, typed[last], context={first: typed[first]})
        assert [bool(notes(one, field)) for field in (first, last)] == [False, True]


FORGED = [
    "bogus",
    "mail",
    "",
    "email.domain_typo/mail/000000000000",
    "/",
    "x" * 100_000,
    "\ud800",
    "a\x00b",
    ["a", "b"],
    3,
]


@pytest.mark.parametrize("value", FORGED)
@pytest.mark.parametrize("button", ["ftr-accept", "ftr-dismiss"])
def test_a_stale_or_forged_button_changes_nothing(button, value):
    intake = Intake(country="NL", language="nl")
    form = {"mail": "sabine.jansen@gmial.com"}
    came = answered(intake, {**form, button: value}, dismissed=[value])
    assert came.report.record == form
    assert came.report.suggestions
    assert not came.accepted
    assert len("".join(came.dismissed)) < 100


def test_a_yes_is_for_what_was_seen():
    """The page offered gmail.com for one address; the field says another by now."""
    intake = Intake(country="NL", language="nl")
    token = intake.check({"mail": "jan@gmial.com"}).suggestions[0].token
    for now in ("anna@gmial.com", "jan@gmail.com", ""):
        came = answered(intake, {"mail": now, "ftr-accept": token})
        assert (came.report.record["mail"], came.accepted) == (now, False)


def test_a_no_is_kept_for_the_next_time_and_the_buttons_are_no_part_of_the_record():
    intake, form = Intake(country="NL", language="nl"), {"telefoon": "0612345678", "mail": "jan@gmial.com"}
    kept = ()
    for _ in range(2):
        report = intake.check(form, dismissed=kept)
        no = next(value for field in form if (value := buttons(notes(report, field)).get("ftr-dismiss")))
        came = answered(intake, {**form, "ftr-dismiss": no}, dismissed=kept)
        kept = came.dismissed
    assert came.report.verdict is Verdict.ACCEPT
    assert set(came.report.record) == set(form)
    assert len(kept) == 2
    assert came.report.audience is Audience.PUBLIC


def test_the_session_stays_small():
    kept = [f"email.domain_typo/mail/{n:012x}" for n in range(1_000)]
    assert len(answered(Intake(), {"mail": "jan@gmial.com"}, dismissed=kept).dismissed) == 100


@pytest.mark.parametrize(
    ("button", "address"), [("ftr-accept", "sabine@gmail.com"), ("ftr-dismiss", "sabine@gmial.com")]
)
def test_a_button_is_heard_in_a_query_of_lists_too(button, address):
    sent = {"mail": ["sabine@gmial.com"], "voornaam": [""]}
    intake = Intake(country="NL", language="nl")
    token = answered(intake, sent).report.suggestions[0].token
    came = answered(intake, {**sent, button: [token]})
    assert came.report.verdict is Verdict.ACCEPT
    assert (came.report.record["mail"], came.report.record["voornaam"]) == (address, "")
