"""What a host may hand over as a record, or as many, for type checkers: a list or a text is seen before it runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Protocol, TypeAlias

__all__ = ["Record", "Records"]


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


class _Attrs(Protocol):
    __attrs_attrs__: ClassVar[Any]


class _Model(Protocol):
    def model_dump(self) -> dict[str, Any]: ...


class _NamedTuple(Protocol):
    def _asdict(self) -> dict[str, Any]: ...


class _Keyed(Protocol):
    def keys(self) -> Any: ...
    def __getitem__(self, key: Any, /) -> Any: ...


Record: TypeAlias = Mapping[Any, Any] | _Dataclass | _Attrs | _Model | _NamedTuple | _Keyed
"""A mapping of field names to values, a dataclass, a pydantic or attrs model, a named tuple, or a row with keys.

Any other object that keeps its fields in ``__dict__`` is read too; for a type checker, hand over ``vars(it)``.
"""


class _Table(Protocol):
    @property
    def shape(self) -> Any: ...
    @property
    def columns(self) -> Any: ...


Records: TypeAlias = Iterable[Record] | _Table
"""Records, one after another; a table of pandas, polars or pyarrow is its rows."""
