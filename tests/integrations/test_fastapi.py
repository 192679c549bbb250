"""The routes and the dependency in a real FastAPI application."""

from __future__ import annotations

import asyncio
import datetime as dt
import urllib.parse
from typing import Annotated, Any

import pytest

fastapi = pytest.importorskip("fastapi")
httpx = pytest.importorskip("httpx")

import pydantic  # noqa: E402

from firsttimeright.intake import Intake  # noqa: E402
from firsttimeright.integrations.fastapi import Sound, router  # noqa: E402
from firsttimeright.matching import Index  # noqa: E402
from firsttimeright.report import Report  # noqa: E402

KNOWN = {
    "id": 7,
    "given_name": "Anna",
    "family_name": "Visser",
    "email": "anna.visser@ziggo.nl",
    "birth_date": "1980-02-03",
}
INTAKE = Intake(country="NL", language="nl", index=Index.build([KNOWN], country="NL"), today=dt.date(2026, 1, 15))


class Body(pydantic.BaseModel):
    achternaam: str
    email: str | None = None


APP = fastapi.FastAPI()
APP.include_router(router(INTAKE), prefix="/public")
APP.include_router(router(INTAKE, audience="staff"), prefix="/staff")
APP.include_router(router(INTAKE, masked=True), prefix="/hall")


@APP.post("/save")
def save(report: Annotated[Report, fastapi.Depends(Sound(INTAKE, Body))]) -> dict[str, Any]:
    return dict(report.record)


def ask(path: str, body: Any, method: str = "POST") -> Any:
    async def go() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=APP), base_url="http://test") as client:
            return await client.request(method, path, json=body)

    return asyncio.run(go())


def test_a_record_is_checked():
    answer = ask("/public/check", {"e-mail": "jan@@example.nl", "nr": 3})
    assert answer.status_code == 200
    found = answer.json()
    assert found["typed"] == {"e-mail": "jan@@example.nl", "nr": 3}
    assert {item["field"] for item in found["findings"]} == {"e-mail"}
    assert found["verdict"] in {"confirm", "fix"}


def test_one_field_is_checked_in_its_context():
    answer = ask("/public/check/postcode", {"value": "1017gl", "context": {"land": "NL"}})
    assert answer.status_code == 200
    assert answer.json()["record"]["postcode"] == "1017 GL"


def test_only_the_programs_own_staff_route_tells_of_customers():
    record = {key: value for key, value in KNOWN.items() if key != "id"}
    assert ask("/public/check?audience=staff", {**record, "audience": "staff"}).json()["duplicates"] == []
    assert [item["id"] for item in ask("/staff/check", record).json()["duplicates"]] == [7]


def test_a_sound_record_is_let_in_and_another_is_not():
    assert ask("/save", {"achternaam": "Visser", "email": " A@Example.nl"}).json() == {
        "achternaam": "Visser",
        "email": "A@example.nl",
    }
    refused = ask("/save", {"achternaam": "Visser", "email": "geen adres"})
    assert refused.status_code == 422
    for error in refused.json()["detail"]:
        assert error["loc"] == ["body", "email"]
        assert error["type"].startswith("email.")
    assert "geen adres" not in refused.text


def test_a_body_of_another_shape_is_refused_by_fastapi_itself():
    assert ask("/save", {"email": "a@example.nl"}).status_code == 422


def test_the_description_of_the_service_holds_the_report():
    described = ask("/openapi.json", None, "GET").json()
    assert "Answer" in described["components"]["schemas"]
    assert "Body" in described["components"]["schemas"]


SLIP = {"voornaam": "Sabine", "e-mail": "sabine.jansen@gmial.com"}


def test_the_answer_says_it_in_sentences_in_the_language_asked_for():
    assert any(said.startswith("Bedoelt u") for said in ask("/staff/check", SLIP).json()["sentences"])
    assert any(said.startswith("Did you mean") for said in ask("/staff/check?language=en", SLIP).json()["sentences"])
    one = ask("/staff/check/e-mail?language=de", {"value": SLIP["e-mail"]}).json()
    assert one["sentences"][0].startswith("Meinten Sie")
    assert ask("/staff/check/e-mail", {"value": "jan.visser@ziggo.nl"}).json()["sentences"] == []


def test_who_typed_it_can_read_the_question_and_a_host_can_mask_it():
    """No other customer has a part in it: the index knows an Anna Visser, and her record changes no word."""
    stranger = Intake(country="NL", language="nl", today=dt.date(2026, 1, 15))
    near = {"voornaam": "Anna", "achternaam": "Vissre", "e-mail": "anna.visser@gmial.com"}
    for record in (SLIP, near):
        said = ask("/public/check", record).json()["sentences"]
        assert said == list(stranger.check(record, audience="public").explain(masked=False))
        assert any("gmail.com" in one for one in said)
        assert not any("gmail.com" in one for one in ask("/hall/check", record).json()["sentences"])
    assert any("•" in one for one in ask("/hall/check/e-mail", {"value": SLIP["e-mail"]}).json()["sentences"])


def test_an_answer_is_still_a_report():
    answer = ask("/staff/check", SLIP)
    assert pydantic.TypeAdapter(Report).validate_json(answer.text).suggestions[0].after == "sabine.jansen@gmail.com"


def test_a_no_is_given_back_and_heard():
    first = ask("/public/check", SLIP).json()
    assert len(first["dismissals"]) == len(first["suggestions"]) == 1
    assert ask("/public/check", {"record": SLIP, "dismissed": first["dismissals"]}).json()["suggestions"] == []
    assert ask("/public/check", {"record": SLIP}).json()["suggestions"] == first["suggestions"]
    field = {"value": SLIP["e-mail"], "dismissed": first["dismissals"]}
    assert ask("/public/check/e-mail", field).json()["suggestions"] == []


def test_a_doubt_and_an_offer_have_a_no_of_their_own():
    record = {"voornaam": "Sabine", "achternaam": "Sabine", "postcode": "1017 GL", "huisnummer": "12", "plaats": ""}
    first = ask("/public/check", record).json()
    assert first["verdict"] == "confirm"
    assert not first["suggestions"]
    for name, items in (("finding_dismissals", "findings"), ("completion_dismissals", "completions")):
        assert len(first[name]) == len(first[items]) > 0
    said_no = [*first["finding_dismissals"], *first["completion_dismissals"]]
    second = ask("/public/check", {"record": record, "dismissed": said_no}).json()
    assert second["verdict"] == "accept"
    assert second["completions"] == []


def test_a_host_may_have_a_field_of_that_name():
    assert ask("/public/check", {"record": "LP", "e-mail": "a@example.nl"}).json()["typed"]["record"] == "LP"


def test_a_dismissal_of_another_kind_is_refused_and_no_fault_of_the_server():
    assert ask("/public/check", {"e-mail": "a@example.nl"}).status_code == 200
    assert ask("/public/check/e-mail", {"value": "a@example.nl", "dismissed": [{"no": 1}]}).status_code == 422


def test_the_bodies_are_described():
    paths = APP.openapi()["paths"]
    assert "dismissed" in str(APP.openapi()["components"]["schemas"]["Asked"])
    assert {"value", "context", "dismissed"} <= set(
        APP.openapi()["components"]["schemas"][
            paths["/public/check/{name}"]["post"]["requestBody"]["content"]["application/json"]["schema"][
                "$ref"
            ].rpartition("/")[2]
        ]["properties"]
    )


def test_every_item_says_itself_and_has_its_token():
    record = {
        "voornaam": "Sabine",
        "e-mail": "sabine.jansen@gmial.com",
        "postcode": "1017gl",
        "plaats": "",
        "tel": "0612345678",
    }
    found = ask("/public/check?language=nl", record).json()
    for kind in ("changes", "suggestions", "completions", "findings"):
        assert found[kind]
        for item in found[kind]:
            assert item["sentence"]
            assert item["field"]
            assert "[" not in item["sentence"]
    assert found["changes"][0]["sentence"] == "Postcode: “1017gl” is geschreven als “1017 GL”."
    said_no = [item["token"] for kind in ("suggestions", "completions", "findings") for item in found[kind]]
    again = ask("/public/check", {"record": record, "dismissed": said_no}).json()
    assert (again["verdict"], again["suggestions"], again["completions"]) == ("accept", [], [])
    masked = ask("/hall/check?language=nl", record).json()
    assert not any("gmail.com" in item["sentence"] for item in masked["suggestions"])


ODD = [b'{"email": NaN}', b'{"email": 1e400}', b'{"achternaam": "\\ud800"}', b'{"value": 1, "x": NaN}', b"[NaN]"]


@pytest.mark.parametrize("body", ODD)
@pytest.mark.parametrize("path", ["/public/check", "/public/check/email"])
def test_a_body_that_json_cannot_repeat_is_no_error_of_the_server(path, body):
    """What is refused is refused with 422, also where it holds what cannot be sent back."""

    async def go() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=APP), base_url="http://test") as client:
            return await client.post(path, content=body, headers={"content-type": "application/json"})

    answered = asyncio.run(go())
    assert answered.status_code in (200, 422)
    assert answered.json()


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/public/check", {"customer": {"email": "a@example.nl"}}, 422),
        ("/public/check", {"foo": "x"}, 422),
        ("/public/check", {"record": 3}, 422),
        ("/public/check", {"record": {"email": "a@example.nl"}, "dismised": []}, 422),
        ("/public/check", {f"k{n}": "x" for n in range(2_000)}, 422),
        ("/public/check", {"record": {"email": "a@example.nl"}, "dismissed": ["x.y/z"] * 2_000}, 422),
        ("/public/check", {}, 200),
        ("/public/check", {"email": ""}, 200),
        ("/public/check/nosuch", {"value": "x"}, 404),
        ("/public/check/email", {"valeu": "x"}, 422),
        ("/public/check/email", {}, 422),
        ("/public/check/email", {"value": "a@example.nl", "contxt": {}}, 422),
        ("/public/check/email", {"value": "a@example.nl", "context": {f"k{n}": "x" for n in range(2_000)}}, 422),
        ("/public/check/email", {"value": None}, 200),
        ("/save", {"achternaam": "Visser", "email": ""}, 200),
    ],
)
def test_what_was_not_understood_is_no_accept(path, body, status):
    answer = ask(path, body)
    assert answer.status_code == status, answer.text


def test_one_field_that_is_fine_says_nothing_of_the_record():
    found = ask(
        "/public/check/e-mail", {"value": "jan.visser@ziggo.nl", "context": {"iban": "NL91ABNA0417164301"}}
    ).json()
    assert (found["sentences"], found["findings"], found["suggestions"]) == ([], [], [])


def test_a_contradiction_is_told_at_whichever_field_comes_last():
    for last, first in (("voornaam", "aanhef"), ("aanhef", "voornaam")):
        typed = {"aanhef": "Dhr.", "voornaam": "Sabine"}
        found = ask(f"/public/check/{last}", {"value": typed[last], "context": {first: typed[first]}}).json()
        assert [(item["field"], item["after"]) for item in found["suggestions"]] == [("aanhef", "Mevr.")]


@APP.post("/save-any")
def save_any(report: Annotated[Report, fastapi.Depends(Sound(INTAKE))]) -> str:
    return report.verdict.value


def test_the_dependency_takes_a_no_and_an_unread_record_does_not_come_in():
    first = ask("/public/check", SLIP).json()
    assert ask("/save-any", SLIP).json() == "confirm"
    token = urllib.parse.quote(first["suggestions"][0]["token"])
    assert ask(f"/save-any?dismissed={token}", SLIP).json() == "accept"
    assert ask("/save-any?dismissed=bogus", SLIP).status_code == 422
    refused = ask("/save-any", {"customer": SLIP})
    assert (refused.status_code, refused.json()["detail"][0]["loc"]) == (422, ["body"])


def test_a_way_out_is_marked_as_such():
    found = ask("/public/check", {"e-mail": "jan@gmail,com", "achternaam": "Postm"}).json()
    assert [(item["field"], item["mends"]) for item in found["suggestions"]] == [
        ("e-mail", True),
        ("achternaam", False),
        ("achternaam", False),
    ]


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"record": {"email": "a@example.nl"}, "dismised": []}, "dismised"),
        ({"record": {"email": "a@example.nl"}, "dismissed": "email.role"}, "dismissed"),
    ],
)
def test_a_wrong_key_beside_a_record_is_named_and_not_the_record_blamed(body, loc):
    (error,) = ask("/public/check", body).json()["detail"]
    assert error["loc"][-1] == loc
