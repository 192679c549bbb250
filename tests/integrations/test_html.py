"""Plain HTML: attributes and snippets."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from firsttimeright.findings import Finding, Severity, Suggestion
from firsttimeright.intake import Intake
from firsttimeright.integrations.html import attributes, attributes_text, notes
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


def test_a_question_is_a_button_that_takes_it():
    report = Intake(country="NL", language="nl").check({"mail": "sabine.jansen@gmial.com"})
    seen = Seen(notes(report, "mail"))
    (button,) = [attrs for tag, attrs in seen.tags if tag == "button"]
    assert (button["name"], button["value"]) == ("ftr-accept", "mail")
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
