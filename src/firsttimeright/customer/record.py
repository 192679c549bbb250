"""What a host may hand over as a record, for type checkers: so that a list or a text is seen before it runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, TypeAlias

__all__ = ["Record"]


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


class _Attrs(Protocol):
    __attrs_attrs__: ClassVar[Any]


class _Model(Protocol):
    def model_dump(self) -> dict[str, Any]: ...


class _NamedTuple(Protocol):
    def _asdict(self) -> dict[str, Any]: ...


Record: TypeAlias = Mapping[Any, Any] | _Dataclass | _Attrs | _Model | _NamedTuple
"""A mapping of field names to values, a dataclass, a pydantic or attrs model, or a named tuple.

Any other object that keeps its fields in ``__dict__`` is read too; for a type checker, hand over ``vars(it)``.
"""
