"""A host's record in JSON and back: every value that a host may hand over keeps its kind.

JSON's own kinds are written as they are. The others are tagged, as an object
with one key: ``$bytes`` (base64), ``$text`` (a text with lone surrogates, as
base64 of UTF-16), ``$date``, ``$datetime``, ``$time``, ``$decimal``, ``$float``
(``nan``, ``inf``), ``$int`` (beyond 64 bits), ``$tuple``, and ``$items`` (a
mapping with keys that are no plain text). An object that is none of these is
not written: ``$kind`` names its type, and it comes back as :class:`NotWritten`.
"""

from __future__ import annotations

import base64
import datetime as dt
import decimal
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["AnyAsJson", "AsJson", "NotWritten", "from_json", "to_json"]

DEEPEST = 40  # levels of nesting; what lies deeper is not written


@dataclass(frozen=True, slots=True)
class NotWritten:
    """Stands, in a report read back from JSON, for a value that JSON could not hold."""

    kind: str  # the name of its type


def to_json(value: Any, *, depth: int = 0) -> Any:
    """Give *value* in JSON's own kinds and the tags above.

    >>> to_json({"a": b"x", "b": [1, "y"]})
    {'a': {'$bytes': 'eA=='}, 'b': [1, 'y']}
    """
    kind = type(value)
    if value is None or kind is bool or (kind is float and math.isfinite(value)):
        return value
    if kind is str:
        return value if _plain(value) else {"$text": _base64(value.encode("utf-16-le", "surrogatepass"))}
    if kind is int:
        return value if -(2**63) <= value < 2**63 else {"$int": hex(value)}
    if depth >= DEEPEST:
        return {"$kind": kind.__name__}
    if kind is list:
        return [to_json(item, depth=depth + 1) for item in value]
    if isinstance(value, Mapping):
        return _mapping_to_json(value, depth + 1)
    if kind is tuple:
        return {"$tuple": [to_json(item, depth=depth + 1) for item in value]}
    for tag, type_, write, _read in _TAGS:
        if kind is type_:
            return {tag: write(value)}
    return {"$kind": kind.__name__}


def _mapping_to_json(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    if all(type(key) is str and key[:1] != "$" and _plain(key) for key in value):
        return {key: to_json(item, depth=depth) for key, item in value.items()}
    return {"$items": [[to_json(key, depth=depth), to_json(item, depth=depth)] for key, item in value.items()]}


def from_json(value: Any) -> Any:
    """Give back what :func:`to_json` was given.

    >>> from_json({'a': {'$bytes': 'eA=='}, 'b': [1, 'y']})
    {'a': b'x', 'b': [1, 'y']}
    """
    if isinstance(value, list):
        return [from_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((tag, held),) = value.items()
        if tag == "$items":
            return {_key(from_json(key)): from_json(item) for key, item in held}
        if tag == "$tuple":
            return tuple(from_json(item) for item in held)
        if tag == "$text":
            return base64.b64decode(held).decode("utf-16-le", "surrogatepass")
        if tag == "$int":
            return int(held, 16)
        if tag == "$kind":
            return NotWritten(held)
        for name, _type, _write, read in _TAGS:
            if tag == name:
                return read(held)
    return {key: from_json(item) for key, item in value.items()}


def _plain(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _key(key: Any) -> Any:
    return key if getattr(type(key), "__hash__", None) else str(type(key).__name__)


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


_TAGS: tuple[tuple[str, type, Callable[[Any], str], Callable[[str], Any]], ...] = (
    ("$bytes", bytes, _base64, base64.b64decode),
    ("$datetime", dt.datetime, dt.datetime.isoformat, dt.datetime.fromisoformat),
    ("$date", dt.date, dt.date.isoformat, dt.date.fromisoformat),
    ("$time", dt.time, dt.time.isoformat, dt.time.fromisoformat),
    ("$decimal", decimal.Decimal, str, decimal.Decimal),
    ("$float", float, str, float),
)


class AsJson:
    """Marks a mapping of a host's own values, for pydantic, which is not imported here until it asks."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read and write the tags in JSON; leave Python's own values alone."""
        from pydantic_core import core_schema

        written = core_schema.dict_schema(core_schema.str_schema(), core_schema.any_schema())
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(from_json, written),
            python_schema=core_schema.is_instance_schema(Mapping),
            serialization=core_schema.plain_serializer_function_ser_schema(to_json, when_used="json"),
        )


class AnyAsJson:
    """Marks one value of a host, of whatever kind, in the same way."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read and write the tags in JSON; leave Python's own values alone."""
        from pydantic_core import core_schema

        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(from_json, core_schema.any_schema()),
            python_schema=core_schema.any_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(to_json, when_used="json"),
        )
