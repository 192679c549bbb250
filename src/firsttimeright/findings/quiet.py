"""Values that show nothing of what somebody typed, wherever they are printed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

__all__ = ["Quiet", "token_of", "veil"]


def veil(value: object) -> str:
    """Say how long *value* is, and nothing else of it.

    >>> veil("Jansen")
    '<6 characters>'
    """
    if value is None:
        return "None"
    if isinstance(value, (str, bytes)):
        return f"<{len(value)} characters>"
    if isinstance(value, Mapping):
        return f"<{len(value)} fields>"
    if isinstance(value, (tuple, list, set, frozenset)):
        return f"<{len(value)} values>"
    return f"<{type(value).__name__}>"


def token_of(code: str, field: str, before: str | None, after: str | None) -> str:
    """Name one question, so that a host can keep what was answered to it: no value shows in it.

    >>> token_of("city.misspelled", "city", "Utrcht", "Utrecht")
    'city.misspelled/city/c994db7e62e1'
    """
    from hashlib import blake2b  # with the first question

    text = f"{before or ''}\x00{after or ''}".encode("utf-8", "surrogatepass")
    return f"{code}/{field}/{blake2b(text, digest_size=6, person=b'ftr-dismissal').hexdigest()}"


class Quiet:
    """A dataclass whose ``repr`` shows no personal value.

    Only fields named in ``_SPOKEN`` are shown as they are; every other one is
    shown by its length. Use with ``@dataclass(frozen=True, slots=True, repr=False)``.
    """

    __slots__ = ()
    _SPOKEN: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{item.name}={value!r}" if item.name in self._SPOKEN else f"{item.name}={veil(value)}"
            for item in dataclasses.fields(self)  # type: ignore[arg-type]  # each subclass is a dataclass
            if (value := getattr(self, item.name)) is not None
        )
        return f"{type(self).__name__}({shown})"
