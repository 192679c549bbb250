"""Many records, one after another: a list, a cursor, a reader of a file, or a table of pandas, polars or pyarrow."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["MISSING", "is_table", "of_numpy", "own_kinds", "rows", "without_id"]

MISSING = frozenset(("NAType", "NaTType"))  # what data frames call a value that is not there, beside NaN


def is_table(given: object) -> bool:
    """Tell whether something is a data frame or the like: columns that have names, and rows that have none."""
    return hasattr(given, "shape") and hasattr(given, "columns")


def rows(records: Any, wanted: str, otherwise: str = "") -> Iterator[Any]:
    """Walk through *records*, one after another; each row of a table comes as a dictionary, under the columns' names.

    None of the libraries that make tables is imported.

    Args:
        records: Any iterable of records, or a table of pandas, polars or pyarrow.
        wanted: Who asks, for the exception's text.
        otherwise: What to do with a single record, likewise.

    Raises:
        TypeError: *records* is one record, a text, or no iterable at all.
        ValueError: Two columns of a table have the same name: the values of one would be lost.

    >>> list(rows([{"email": "a@example.org"}], "it"))
    [{'email': 'a@example.org'}]
    """
    if isinstance(records, (Mapping, str, bytes)) or not (is_table(records) or isinstance(records, Iterable)):
        raise TypeError(
            f"{wanted} wants records, one after another: [{{'id': 1, 'email': '...'}}, ...], "
            f"not {type(records).__name__!r}{otherwise}"
        )
    if not is_table(records):
        return iter(records)
    if hasattr(records, "to_pylist"):  # pyarrow
        _hold_names(list(records.column_names))
        return iter(records.to_pylist())
    if hasattr(records, "iter_rows"):  # polars, which lets no two columns have one name
        named: Iterator[Any] = records.iter_rows(named=True)
        return named
    names = list(records.columns)
    _hold_names(names)
    return (own_kinds(zip(names, values, strict=True)) for values in records.itertuples(index=False, name=None))


def own_kinds(values: Iterable[tuple[Any, Any]]) -> dict[Any, Any]:
    """Give a row of a data frame with Python's own kinds of numbers and days, and ``None`` where there is nothing."""
    return {name: value if type(value) in _OWN else _own(value) for name, value in values}


_OWN = frozenset((str, int, bool))


def _own(value: Any) -> Any:
    if type(value).__name__ in MISSING or value is None or (type(value) is float and math.isnan(value)):
        return None
    if hasattr(value, "to_pydatetime"):
        return value.to_pydatetime(warn=False)
    return of_numpy(value) if hasattr(value, "dtype") else value


def of_numpy(value: Any) -> Any:
    """Give Python's own kind of a single number, day or truth value of numpy; anything else as it is."""
    if getattr(value, "shape", None) != ():
        return value
    return (value.astype("datetime64[us]") if value.dtype.kind == "M" else value).item()


def without_id(name: str, lacking: str = "no") -> KeyError:
    """Give what is raised for a record that does not say which customer it is."""
    return KeyError(f"a record has {lacking} field {name!r}; id= names the field with the customer's number")


def _hold_names(names: list[Any]) -> None:
    for place, name in enumerate(names):
        if name in names[:place]:
            raise ValueError(f"columns {names.index(name) + 1} and {place + 1} have the same name: give each its own")
