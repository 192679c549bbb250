"""Mappings of what is data: not to be changed, but written as JSON, copied and sent like any other."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

__all__ = ["Held"]

Key = TypeVar("Key")
Value = TypeVar("Value")


class Held(dict[Key, Value]):
    """A dictionary that stays as it was made.

    >>> held = Held({"city": 0.9})
    >>> held["city"] = 0.1
    Traceback (most recent call last):
        ...
    TypeError: this belongs to a policy, or to counts, and cannot be changed; make a new one
    """

    __slots__ = ()

    def _refuse(self, *_given: object, **_named: object) -> NoReturn:
        raise TypeError("this belongs to a policy, or to counts, and cannot be changed; make a new one")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it be copied, and go to another process, though nothing may be put into it."""
        return Held, (dict(self),)
