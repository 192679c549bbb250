"""``firsttimeright form``: a form in the browser to type into, on this machine alone, with nothing but the library.

It is what docs/integrations.md says of plain HTML, on Python's own server, with a script of a few lines
that asks about each field as it is left. Nothing that is typed is kept or logged.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from firsttimeright import messages
from firsttimeright.findings import Audience, Verdict
from firsttimeright.intake import Intake
from firsttimeright.integrations.html import answered, attributes_text, notes

from .customers import TYPED

__all__ = ["FIELDS", "beside", "page", "server"]

FIELDS = ("salutation", "given_name", "infix", "family_name", "birth_date", "email", "phone", "postcode",
          "house_number", "house_number_addition", "street", "city")  # fmt: skip
SAID_NO, ASKED = (
    "said_no",
    "asked",
)  # what goes along with the fields: tokens refused so far, and the field that is left
MOST = 100_000  # bytes of a form

STYLE = """
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
label{display:block;margin-top:.8rem}input{font:inherit;width:100%;box-sizing:border-box;padding:.35rem .5rem}
button{font:inherit;padding:.3rem .8rem;margin:.2rem .2rem 0 0}p{margin:.3rem 0}pre{white-space:pre-wrap}
.ftr-question,.ftr-warn{background:#fff4ce;padding:.4rem .6rem}.ftr-block{background:#ffe3e3;padding:.4rem .6rem}
.accept{background:#dcf5e3;padding:.4rem .6rem}
"""

SCRIPT = """
const form = document.forms[0];
form.addEventListener("focusout", async ({target}) => {
  if (!target.matches("input[name]")) return;
  const sent = new URLSearchParams(new FormData(form));
  sent.set("asked", target.name);
  const found = await (await fetch("field", {method: "POST", body: sent})).json();
  for (const [name, value] of Object.entries(found.values)) {
    const input = form.elements[name];
    if (input.value === sent.get(name)) input.value = value;
  }
  for (const [name, html] of Object.entries(found.notes)) document.getElementById("at-" + name).innerHTML = html;
});
"""


def page(intake: Intake, sent: Mapping[str, Any] | None = None, *, audience: Audience = Audience.PUBLIC) -> str:
    """Write the page: the form as it was *sent*, or a record to begin with, and what is to be said of it."""
    language = (intake.language or messages.LANGUAGES[0])[:2]
    came = answered(intake, _record(sent), dismissed=_tokens(sent), audience=audience) if sent is not None else None
    values: Mapping[str, Any] = came.report.record if came is not None else TYPED
    rows = [
        f'<label>{escape(_label(name, language))} <input name="{name}" '
        f'value="{escape(str(values.get(name) or ""))}" {attributes_text(name)}></label>'
        f'<div id="at-{name}">{notes(came.report, name) if came is not None else ""}</div>'
        for name in FIELDS
    ]
    kept = "".join(
        f'<input type="hidden" name="{SAID_NO}" value="{escape(token)}">' for token in (came.dismissed if came else ())
    )
    said = ""
    if came is not None:
        verdict = came.report.verdict
        sentences = "".join(f"<p>{escape(each)}</p>" for each in came.report.explain(language, masked=False))
        word = escape(messages.text(f"label.verdict_{verdict.value}", language))
        kind = "accept" if verdict is Verdict.ACCEPT else "ftr-warn"
        stored = escape(json.dumps(came.report.record, ensure_ascii=False, indent=2, default=str))
        title = escape(messages.text("cli.title_record", language))
        said = (
            f'<p class="{kind}"><b>{verdict.value.upper()}</b> {word}</p>{sentences}<h2>{title}</h2><pre>{stored}</pre>'
        )
    save = escape(messages.text("cli.save", language))
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
    return (
        f'<!doctype html><html lang="{language}">{head}<title>firsttimeright</title><style>{STYLE}</style>'
        f'<h1>firsttimeright</h1><form method="post" action="./" novalidate>{"".join(rows)}{kept}'
        f'<p><button name="save">{save}</button></p></form>{said}<script>{SCRIPT}</script></html>'
    )


def beside(intake: Intake, sent: Mapping[str, Any], *, audience: Audience = Audience.PUBLIC) -> dict[str, Any]:
    """Give what the script shows when a field is left: the values that were tidied, and the notes of the fields.

    More than the field's own may change: of ``12 a`` the ``A`` goes into the field for the addition.
    """
    record, asked = _record(sent), _one(sent.get(ASKED))
    if asked not in FIELDS:
        return {"values": {}, "notes": {}}
    around = {name: held for name, held in record.items() if name in FIELDS and name != asked}
    report = intake.check_field(asked, record.get(asked), context=around, audience=audience, dismissed=_tokens(sent))
    told = {asked, *(item.field for item in report.suggestions), *(item.field for item in report.findings)}
    shown = {name: notes(report, name) for name in FIELDS if name in told}
    tidied = [item.field for item in report.changes if item.field in FIELDS]
    return {"values": {name: str(report.record.get(name) or "") for name in tidied}, "notes": shown}


def server(intake: Intake, *, port: int = 8000, audience: Audience = Audience.PUBLIC) -> ThreadingHTTPServer:
    """Make a server of the page, for this machine alone.

    Args:
        intake: Who checks.
        port: Where; 0 takes a free one.
        audience: Who sees the answers.

    Raises:
        OSError: The port is taken.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/":
                return self._say(HTTPStatus.NOT_FOUND, "text/plain", "")
            return self._say(HTTPStatus.OK, "text/html", page(intake, audience=audience))

        def do_POST(self) -> None:
            length = self.headers.get("content-length", "")
            if not length.isdigit() or int(length) > MOST:
                return self._say(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain", "")
            sent = parse_qs(self.rfile.read(int(length)).decode(errors="replace"), keep_blank_values=True)
            if self.path == "/field":
                return self._say(HTTPStatus.OK, "application/json", json.dumps(beside(intake, sent, audience=audience)))
            return self._say(HTTPStatus.OK, "text/html", page(intake, sent, audience=audience))

        def _say(self, status: HTTPStatus, kind: str, text: str) -> None:
            body = text.encode(errors="replace")
            self.send_response(status)
            self.send_header("content-type", f"{kind}; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            self.send_header("cache-control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the server's name for it
            """Log nothing."""

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


def _label(name: str, language: str) -> str:
    """Give a field's name as it stands above a field: with a capital."""
    said = messages.text(f"label.{name}", language)
    return said[:1].upper() + said[1:]


def _record(sent: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: held for name, held in (sent or {}).items() if name not in {SAID_NO, ASKED, "save"}}


def _tokens(sent: Mapping[str, Any] | None) -> list[str]:
    held = (sent or {}).get(SAID_NO, ())
    return [held] if isinstance(held, str) else list(held)


def _one(held: Any) -> str:
    return held if isinstance(held, str) else str(held[0]) if held else ""
