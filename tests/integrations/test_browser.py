"""What a real browser makes of a page with our attributes and notes."""

from __future__ import annotations

import html
import json
import shutil
import subprocess

import pytest

from firsttimeright.intake import Intake
from firsttimeright.integrations.html import attributes_text, notes

BROWSER = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
pytestmark = pytest.mark.skipif(not BROWSER, reason="no Chromium")

TYPED = {"achternaam": "Postm", "mail": "jan@gmail,com", "tel": "0612345678"}


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """The page as the browser holds it, with what a script asked it."""
    report = Intake(country="NL", language="nl").check(TYPED)
    rows = "".join(
        f'<input name="{name}" value="{value}" {attributes_text(name)}>{notes(report, name)}'
        for name, value in TYPED.items()
    )
    page = tmp_path_factory.mktemp("page") / "form.html"
    script = """
      const form = document.forms[0], all = [...form.querySelectorAll("button")];
      const pressed = form.querySelector("button:default");
      const sent = new FormData(form, pressed);
      const box = pressed.getBoundingClientRect();
      document.title = JSON.stringify([pressed.className, [...sent.keys()], form.checkValidity(), all.length,
                                       box.width <= 1 && box.height <= 1]);
    """
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><title></title><form method="post">{rows}'
        f'<button name="save">Opslaan</button></form><script>{script}</script>'
    )
    home = tmp_path_factory.mktemp("profile")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}", "--dump-dom", page.as_uri()]
    done = subprocess.run([BROWSER, *options], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    if "<title>[" not in done.stdout:
        pytest.skip("Chromium does not start here")
    return json.loads(html.unescape(done.stdout.partition("<title>")[2].partition("</title>")[0]))


def test_the_enter_key_presses_a_button_that_answers_nothing(seen):
    pressed, sent, _, buttons, unseen = seen
    assert (pressed, unseen) == ("ftr-check", True)
    assert sent == list(TYPED)
    # Two names to choose from, and a no; one way out; one doubt; three for the Enter key; one to save.
    assert buttons == 9


def test_the_browser_lets_through_what_we_can_put_right(seen):
    assert seen[2] is True
