"""Frozen dataclasses that are made in little more than half the time."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

__all__ = ["swift"]

_T = TypeVar("_T")


class _Factory:
    """Stands where a field's default is made anew for each value."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()
_turn = object.__dict__["__class__"].__set__  # what ``object.__setattr__`` comes to, for this one name


def swift(cls: type[_T]) -> type[_T]:
    """Let a frozen dataclass with slots be made in little more than half the time.

    A frozen dataclass fills itself through ``object.__setattr__``, which looks each slot up by its name. Here a value
    is filled while it is of a twin class, the same but not frozen; one of few fields, for which that does not pay,
    slot by slot. A record has some forty such values with two hundred and fifty fields. Nothing else changes: the
    arguments, their defaults and the annotations stay as they were.
    """
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]  # it stands above ``dataclass``
    known: dict[str, Any] = {"_FACTORY": _FACTORY, "_turn": _turn, "_thawed": _thawed(cls)}
    head, slots, open_ = ["self"], [], ["  its = self.__class__", "  _turn(self, _thawed)"]
    for item in fields:
        name, default, value = item.name, "", item.name
        known[f"_set_{name}"] = cls.__dict__[name].__set__
        if item.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = item.default
            default = f"=_default_{name}"
        elif item.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = item.default_factory
            default, value = "=_FACTORY", f"_make_{name}() if {name} is _FACTORY else {name}"
        head.append(name + default)
        slots.append(f"  _set_{name}(self, {value})")
        open_.append(f"  self.{name} = {value}")
    open_.append("  self.__class__ = its")
    lines = [f"def __init__({', '.join(head)}):", *(slots if len(fields) < _MANY else open_)]
    exec("\n".join(lines), known)  # noqa: S102  # names of our own fields, as in ``dataclasses``
    init = known["__init__"]
    init.__qualname__, init.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    init.__annotations__ = cls.__init__.__annotations__
    cls.__init__ = init  # type: ignore[method-assign]
    return cls


_MANY = 5  # fields from which it pays to change the class twice


def _thawed(cls: type) -> type:
    """Give a class of the same layout, whose values can be set."""
    same = {name: cls.__dict__[name] for name in ("__slots__", "__orig_bases__") if name in cls.__dict__}
    return type(f"_Thawed{cls.__name__}", cls.__bases__, same)
