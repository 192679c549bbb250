"""Annotated types on real pydantic models."""

from __future__ import annotations

from typing import Annotated

import pydantic
import pytest

from firsttimeright.intake import Intake
from firsttimeright.integrations.pydantic_types import Checked, Email, Phone, Postcode


class Customer(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(hide_input_in_errors=True)
    email: Email
    phone: Annotated[str, Checked("phone", country="NL", language="nl")] | None = None
    postcode: Annotated[str, Checked("postcode", country="NL")] | None = None


def test_values_are_standardised():
    customer = Customer(email=" jan@Example.NL", phone="06-24 81 35 97", postcode="1017gl")
    assert customer.model_dump() == {"email": "jan@example.nl", "phone": "+31624813597", "postcode": "1017 GL"}


def test_what_blocks_is_an_error_with_our_code_and_words():
    with pytest.raises(pydantic.ValidationError) as caught:
        Customer(email="jan@example.nl", phone="06")
    (error,) = caught.value.errors(include_url=False)
    assert error["type"] == "firsttimeright"
    assert error["ctx"]["code"].startswith("phone.")
    assert error["msg"] == error["ctx"]["words"] != ""


def test_a_doubt_is_no_error():
    assert Customer(email="sabine.jansen@gmial.com").email == "sabine.jansen@gmial.com"


def test_a_hosts_own_counter_answers():
    class Belgian(pydantic.BaseModel):
        phone: Annotated[str, Checked("phone", intake=Intake(country="BE"))]

    assert Belgian(phone="0470 24 81 35").phone == "+32470248135"


def test_a_schema_can_be_made():
    schema = Customer.model_json_schema()
    assert schema["properties"]["email"] == {"format": "email", "title": "Email", "type": "string"}


def test_types_work_without_a_model():
    assert pydantic.TypeAdapter(Postcode).validate_python(" 1234 ") == "1234"
    assert pydantic.TypeAdapter(Phone).validate_python("+31 6 24813597") == "+31624813597"
