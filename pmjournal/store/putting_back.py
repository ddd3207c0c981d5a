"""Taking an act back: each row it touched is brought to its image before, if nothing changed it since.

How images are kept is in `hook.py`. An act may have made hundreds of rows: they are read together.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, inspect, select, tuple_
from sqlalchemy.orm import Mapper, Session

from pmjournal.changes import Image
from pmjournal.errors import UndoRefused
from pmjournal.language import translate
from pmjournal.store.hook import STAMPS, image, key_of, relink
from pmjournal.store.index import chunks
from pmjournal.store.versions import VERSIONS


def put_back(session: Session, images: Sequence[Image]) -> None:
    """Bring the rows of an act back to what they were before it, inside the open transaction.

    Raises:
        UndoRefused: one of them has changed since.
    """
    there = _rows_of(session, images)
    for one in reversed(images):
        if one.before is not None or one.row not in VERSIONS:  # those go along with their record
            _put_one_back(session, one, there.get((one.row, one.key)))
    session.flush()
    for one in images:
        if _may_link(one):
            relink(session, session.get(one.row, one.key))  # what a text points to may be back only now


def _rows_of(session: Session, images: Sequence[Image]) -> dict[tuple[type, Any], Any]:
    """Those of the rows that are there."""
    wanted: dict[type, list[Any]] = defaultdict(list)
    for one in images:
        wanted[one.row].append(one.key)
    found: dict[tuple[type, Any], Any] = {}
    for row, keys in wanted.items():
        mapper: Mapper[Any] = inspect(row)
        for some in chunks(keys):
            query: Select[Any] = select(row).where(tuple_(*mapper.primary_key).in_(some))
            found |= {key_of(one): one for one in session.scalars(query)}
    return found


def _may_link(one: Image) -> bool:
    """Whether a text of the row before the act may hold links."""
    before = one.before or {}
    return any("[[" in (before[name] or "") for name in getattr(one.row, "LINKED", ()) if name in before)


def _put_one_back(session: Session, one: Image, row: Any) -> None:
    """Bring one row, None where it is not there, back to its image before the act."""
    now = None if row is None else image(row)
    if one.before is not None and one.after is not None and row is not None and now is not None:
        _put_fields_back(row, now, one.before, one.after)
        return
    if _without_stamps(now) != _without_stamps(one.after):
        raise _changed()
    if one.before is None:
        session.delete(row)
    elif row is None:
        session.add(one.row(**one.before))
    else:
        raise _changed()


def _put_fields_back(
    row: object, now: dict[str, object], before: dict[str, object], after: dict[str, object]
) -> None:
    """Put back the fields that the act changed; what was written into others since, stays."""
    changed = {name for name in _without_stamps(before) or {} if before[name] != after[name]}
    if any(now[name] != after[name] for name in changed):
        raise _changed()
    for name in changed:
        setattr(row, name, before[name])


def _without_stamps(values: dict[str, object] | None) -> dict[str, object] | None:
    """An image without the fields that say only when."""
    return None if values is None else {name: value for name, value in values.items() if name not in STAMPS}


def _changed() -> UndoRefused:
    return UndoRefused(translate("Store", "That can no longer be undone: it has changed since."))
