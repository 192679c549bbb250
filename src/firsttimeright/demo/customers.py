"""A handful of invented customers, and the record that one of them types."""

from __future__ import annotations

from typing import Any

__all__ = ["CUSTOMERS", "TYPED"]

TYPED = {
    "salutation": "Dhr.",
    "given_name": "Sabine",
    "family_name": "Jnasen",
    "email": "sabine.jansen@gmial.com",
    "phone": "06-12 34 56 78",
    "postcode": "1017gl",
    "house_number": "12 a",
    "birth_date": "3-4-1987",
}


_COLUMNS = ("id", "given_name", "family_name", "birth_date", "postcode", "house_number", "city", "email")
_ROWS = (
    (4708, "Mohamed", "El Idrissi", "1979-11-02", "3511 LX", "40", "Utrecht", "m.elidrissi@example.org"),
    (4709, "Thomas", "Jansen", "1987-04-03", "1017 GL", "12A", "Amsterdam", "thomas.jansen@example.net"),
    (4710, "Sabine", "Jansen", "1962-08-19", "9712 HW", "3", "Groningen", "sabine62@example.com"),
    (4711, "Sabine", "Jansen", "1987-04-03", "1017 GL", "12A", "Amsterdam", "sabine.jansen@gmail.com"),
    (4712, "Sanne", "de Vries", "1990-01-27", "1017 GL", "14", "Amsterdam", "sanne.devries@example.com"),
    (4713, "Jan", "Janssen", "1955-05-05", "6211 CR", "8", "Maastricht", "j.janssen@example.org"),
)

CUSTOMERS: tuple[dict[str, Any], ...] = tuple(dict(zip(_COLUMNS, row, strict=True)) for row in _ROWS)
