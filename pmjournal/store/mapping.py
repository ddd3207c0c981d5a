"""One generic way from a row to a record: by field name. No field is copied by hand anywhere."""

from dataclasses import fields
from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import Mapper

R = TypeVar("R")


@cache
def field_names(record: type[Any]) -> tuple[str, ...]:
    """The names of a record's fields, in order."""
    return tuple(field.name for field in fields(record))


@cache
def column_names(row: type[Any]) -> frozenset[str]:
    """The attribute names of a mapped class's columns, those of its identity included."""
    mapper: Mapper[Any] = inspect(row)
    return frozenset(attribute.key for attribute in mapper.column_attrs)


def to_record(record: type[R], row: Any, **computed: Any) -> R:
    """Build `record` from the attributes of `row` that have its fields' names.

    Args:
        record: the dataclass to build.
        row: a mapped object or a result row.
        computed: fields that no column holds.
    """
    values = {name: computed[name] if name in computed else getattr(row, name) for name in field_names(record)}
    return record(**values)


def check_fields(row: type[Any], names: Iterable[str]) -> None:
    """Refuse a name that is no column of `row`.

    Raises:
        TypeError: a name is unknown; a bug of the caller.
    """
    unknown = sorted(set(names) - column_names(row))
    if unknown:
        raise TypeError(f"{row.__name__} has no field {', '.join(unknown)}")
