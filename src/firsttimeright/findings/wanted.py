"""A caller's mistake, said in the caller's words."""

from __future__ import annotations

__all__ = ["refuse_unread"]


def refuse_unread(value: object, kind: type) -> None:
    """Refuse to write what ``parse`` did not give.

    Raises:
        TypeError: *value* is no *kind*; mostly it is the ``None`` that ``parse`` gives where nothing could be read.

    >>> refuse_unread(None, int)
    Traceback (most recent call last):
        ...
    TypeError: render writes the int that parse read, not a 'NoneType': a text that cannot be read has no value
    """
    if not isinstance(value, kind):
        raise TypeError(
            f"render writes the {kind.__name__} that parse read, not a {type(value).__name__!r}"
            + (": a text that cannot be read has no value" if value is None else "")
        )
