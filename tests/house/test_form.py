"""The form to try: what it shows, what it tells a script, and that it is for this machine alone."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.parse
import urllib.request

import pytest

from firsttimeright import Audience, Index, Intake
from firsttimeright.cli import main
from firsttimeright.demo.customers import CUSTOMERS, TYPED
from firsttimeright.demo.form import FIELDS, MOST, beside, page, server

INTAKE = Intake("NL", "nl", index=Index.build(CUSTOMERS, country="NL"))
EMPTY = {name: [""] for name in FIELDS}
SENT = {**EMPTY, **{name: [value] for name, value in TYPED.items()}}


def token_of(html, name):
    return html.partition(f'id="ftr-{name}"')[2].partition('name="ftr-accept" value="')[2].partition('"')[0]


def test_the_form_begins_with_a_record_to_send():
    shown = page(INTAKE)
    assert 'value="Jnasen"' in shown
    assert "<pre>" not in shown
    assert all(f'name="{name}"' in shown for name in FIELDS)


def test_what_was_sent_comes_back_tidied_with_what_is_asked():
    shown = page(INTAKE, SENT)
    assert "Bedoelt u “Jansen”?" in shown
    assert 'value="1017 GL"' in shown
    assert "[&#x27;" not in shown
    yes = page(INTAKE, {**SENT, "ftr-accept": [token_of(shown, "family_name")]})
    assert 'name="family_name" value="Jansen"' in yes


def test_what_was_refused_goes_along_and_is_not_asked_again():
    token = token_of(page(INTAKE, SENT), "email")
    no = page(INTAKE, {**SENT, "ftr-dismiss": [token]})
    assert f'name="said_no" value="{token}"' in no
    again = page(INTAKE, {**SENT, "said_no": [token]})
    assert 'id="ftr-email"' not in again


def test_the_public_is_not_told_who_is_a_customer_and_staff_are():
    assert "4711" not in page(INTAKE, SENT)
    assert "4711" in page(INTAKE, SENT, audience=Audience.STAFF)


def test_what_was_typed_is_no_markup():
    assert "<b>x" not in page(INTAKE, {**EMPTY, "family_name": ["<b>x"], "email": ['"><b>x']})


def test_a_script_is_told_all_that_tidying_changed():
    found = beside(INTAKE, {**EMPTY, "house_number": ["12 a"], "asked": ["house_number"]})
    assert found == {"values": {"house_number": "12", "house_number_addition": "A"}, "notes": found["notes"]}
    found = beside(INTAKE, {**EMPTY, "email": ["sabine@gmial.com"], "asked": ["email"]})
    assert "sabine@gmail.com" in found["notes"]["email"]
    assert beside(INTAKE, {**EMPTY, "asked": ["shoe"]}) == beside(INTAKE, {}) == {"values": {}, "notes": {}}


@pytest.fixture(scope="module")
def address():
    made = server(INTAKE, port=0)
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    thread.join()
    made.server_close()


def ask(address, path, sent=None):
    body = urllib.parse.urlencode(sent, doseq=True).encode() if sent is not None else None
    with urllib.request.urlopen(address + path, body, timeout=30) as answer:  # noqa: S310 - our own server
        return answer.read().decode()


def test_the_server_answers_and_logs_nothing(address, capfd):
    assert "Jnasen" in ask(address, "/")
    assert "CONFIRM" in ask(address, "/", SENT)
    found = json.loads(ask(address, "/field", {**SENT, "asked": "postcode"}))
    assert found["values"]["postcode"] == "1017 GL"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("path", "sent", "status"), [("/etc/passwd", None, 404), ("/", {"x": "y" * MOST}, 413)])
def test_what_is_no_form_is_refused(address, path, sent, status):
    with pytest.raises(urllib.error.HTTPError) as refused:
        ask(address, path, sent)
    with refused.value as error:
        assert error.code == status


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["--country", "Nederland"], "'NL'"), (["--port", "99999"], "--port"), (["--port", "-1"], "--port")],
)
def test_a_form_that_cannot_be_opened_says_why(arguments, says, capsys):
    assert main(["form", *arguments]) == 2
    assert says in capsys.readouterr().err
