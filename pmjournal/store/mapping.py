"""One generic way from a row to a record: by field name. No field is copied by hand anywhere."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import Mapper

R = TypeVar("R")


_FIELDS: dict[type, tuple[str, ...]] = {}  # asked for once a row
_COLUMNS: dict[type, frozenset[str]] = {}
_NONE: dict[str, Any] = {}


def field_names(record: type) -> tuple[str, ...]:
    """The names of a record's fields, in order."""
    if record not in _FIELDS:
        _FIELDS[record] = tuple(field.name for field in fields(record))
    return _FIELDS[record]


def column_names(row: type) -> frozenset[str]:
    """The attribute names of a mapped class's columns, those of its identity included."""
    if row not in _COLUMNS:
        mapper: Mapper[Any] = inspect(row)
        _COLUMNS[row] = frozenset(attribute.key for attribute in mapper.column_attrs)
    return _COLUMNS[row]


def to_record(record: type[R], row: Any, **computed: Any) -> R:
    """Build `record` from the attributes of `row` that have its fields' names.

    Args:
        record: the dataclass to build.
        row: a mapped object or a result row.
        computed: fields that no column holds.
    """
    names, loaded = field_names(record), getattr(row, "__dict__", _NONE)
    try:  # what a mapped object has loaded lies there; asking it by attributes takes three times as long
        values = [computed[name] if name in computed else loaded[name] for name in names]
    except KeyError:
        values = [computed[name] if name in computed else getattr(row, name) for name in names]
    return record(*values)


def check_fields(row: type[Any], names: Iterable[str]) -> None:
    """Refuse a name that is no column of `row`.

    Raises:
        TypeError: a name is unknown; a bug of the caller.
    """
    unknown = sorted(set(names) - column_names(row))
    if unknown:
        raise TypeError(f"{row.__name__} has no field {', '.join(unknown)}")
