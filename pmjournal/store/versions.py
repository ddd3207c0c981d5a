"""The versions of long texts: kept by the flush hook, in the transaction of the write that takes their place.

The newest row of a text is open: it is empty, for the text is in the record, and says when the session of
editing began and was last written in. The first write of a new session closes it with the text as it was and
opens another; the writes after cost no row. So nothing long is written twice, and nothing is missing after a kill.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import bindparam, delete, insert, inspect, select, update
from sqlalchemy.orm import Session

from pmjournal.clock import Clock
from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import Revision
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import PrivateRecordRow, PrivateRevisionRow, RecordRow, RevisionRow
from pmjournal.thinning import kept

QUIET = timedelta(minutes=10)  # so long without a write ends a session
LONGEST = timedelta(hours=1)  # and so long with one
STEP = timedelta(minutes=1)  # how closely the end of a session is told
LEAST = 40  # characters; a shorter text is not worth a version
LOSS = 200  # characters: a write that takes as many away, and a third of all, ends the session before it
LOOKED = 400  # versions of a text that are looked at when it is thinned, the oldest; hardly any has as many
REMOVED = 12  # of them that one write removes: each takes its pages along, and somebody is typing
VERSIONS = (RevisionRow, PrivateRevisionRow)
Version = type[RevisionRow] | type[PrivateRevisionRow]
V = TypeVar("V", RevisionRow, PrivateRevisionRow)


class _Text(NamedTuple):
    """Which text of which record."""

    table: Version
    record_id: int
    field: str

    @property
    def mine(self) -> tuple[Any, Any]:
        """That a row is a version of it."""
        return self.table.record_id == self.record_id, self.table.field == self.field


def table_of(row: RecordRow | PrivateRecordRow) -> Version:
    """Where the versions of a record's texts are."""
    return PrivateRevisionRow if isinstance(row, PrivateRecordRow) else RevisionRow


def keep(session: Session, row: Any, clock: Clock, *, anew: bool) -> None:
    """Keep what the long texts of a changed row were, where a session of editing begins with this write.

    Args:
        session: about to be flushed.
        row: those of its texts that may hold links are the long ones.
        clock: tells the moment, and the days of the person.
        anew: begin a session whatever was before.
    """
    for name in getattr(row, "LINKED", ()):
        changed = inspect(row).attrs[name].history
        if changed.has_changes():
            old, new = changed.deleted[0] if changed.deleted else "", getattr(row, name)
            if max(len(old), len(new)) >= LEAST:
                text = _Text(table_of(row), row.id, name)
                _keep(session, text, old, clock, row.changed_at, anew=anew or _loses_much(old, new))


def _keep(session: Session, text: _Text, old: str, clock: Clock, changed_at: datetime, *, anew: bool) -> None:
    """Keep one text, once a session."""
    now, last = clock.now(), _open(session, text)
    if last is not None and not anew and _goes_on(last, now):
        if now - last.ended_at >= STEP:
            _set(session, text, last.id, ended_at=now)
        return
    if len(old) < LEAST:
        if last is not None:
            _set(session, text, last.id, began_at=now, ended_at=now)
            return
    elif last is not None:
        _set(session, text, last.id, text=old)
        _thin(session, text, clock)
    else:
        _add(session, text, old, changed_at)
    _add(session, text, "", now)


def _goes_on(last: Any, now: datetime) -> bool:
    """Whether a write belongs to the open session; one from before it, by a clock that was wrong, does not."""
    lasted, quiet = now - last.began_at, now - last.ended_at
    return bool(timedelta(0) <= quiet < QUIET and lasted < LONGEST)


def _loses_much(old: str, new: str) -> bool:
    gone = len(old) - len(new)
    return gone >= LOSS and gone * 3 >= len(old)


def _open(session: Session, text: _Text) -> Any:
    """The row of the session that was last; the empty text of an open one is no work to read over."""
    last = session.connection().execute(_last(text.table), {"of": text.record_id, "name": text.field}).first()
    return last if last is not None and not last.text else None


@cache
def _last(table: Version) -> Any:
    """The question for the newest row of a text, made once: it is asked at each save."""
    query = select(table.id, table.text, table.began_at, table.ended_at)
    query = query.where(table.record_id == bindparam("of"), table.field == bindparam("name"))
    return query.order_by(table.id.desc()).limit(1)


def _add(session: Session, text: _Text, words: str, at: datetime) -> None:
    values = {"record_id": text.record_id, "field": text.field, "text": words, "began_at": at, "ended_at": at}
    session.connection().execute(insert(text.table), values)


def _set(session: Session, place: _Text, id: int, **values: Any) -> None:
    session.connection().execute(update(place.table).where(place.table.id == id).values(values))


def _thin(session: Session, text: _Text, clock: Clock) -> None:
    """Remove a few of the versions of a text that their age leaves out, the oldest; the next session goes on."""
    table = text.table
    query = select(table.id, table.ended_at).where(*text.mine, table.text != "").order_by(table.id).limit(LOOKED)
    held = [(id, clock.local(at)) for id, at in session.connection().execute(query)]
    gone = sorted({id for id, _ in held} - kept(held, clock.local(clock.now())))[:REMOVED]
    if gone:
        session.connection().execute(delete(table).where(table.id.in_(gone)))


def of(session: Session, row: Any, field: str) -> list[Revision]:
    """The versions of a text, latest first. The first is what it is now, with the id 0.

    Raises:
        TypeError: the row has no such long text; a bug of the caller.
    """
    if field not in getattr(row, "LINKED", ()):
        raise TypeError(f"{type(row).__name__} keeps no versions of {field}")
    text, private = _Text(table_of(row), row.id, field), isinstance(row, PrivateRecordRow)
    last = _open(session, text)
    began, ended = (last.began_at, last.ended_at) if last is not None else (row.created_at, row.changed_at)
    now = Revision(0, row.id, private, field, getattr(row, field), began, ended)
    query = select(text.table).where(*text.mine, text.table.text != "").order_by(text.table.id.desc())
    return list(_distinct([now, *(to_record(Revision, old, private=private) for old in session.scalars(query))]))


def _distinct(latest_first: list[Revision]) -> Iterable[Revision]:
    """Without those whose text was the same in the session after: nothing was changed in between."""
    for number, one in enumerate(latest_first):
        if number == 0 or one.text != latest_first[number - 1].text:
            yield one


def one(session: Session, table: type[V], id: int) -> V:
    """One version.

    Raises:
        NotFound: it is not there any more.
    """
    found = session.get(table, id)
    if found is None or not found.text:
        raise NotFound(translate("Store", "That version is no longer there."))
    return found


def put_back(session: Session, row: RecordRow | PrivateRecordRow, field: str, text: str) -> None:
    """Let a text be again what it was, in a session of editing of its own: what it is now becomes a version."""
    session.info["act"].new_session = True
    if getattr(row, field) != text:  # asked for, or the hook would not know what it was
        setattr(row, field, text)


def go_along(session: Session, rows: Iterable[Any]) -> None:
    """Delete the versions of records that are about to be deleted, as rows whose images are kept."""
    mine: dict[Version, list[int]] = defaultdict(list)
    for row in rows:
        if hasattr(row, "LINKED"):
            mine[table_of(row)].append(row.id)
    for table, ids in mine.items():
        for version in session.scalars(select(table).where(table.record_id.in_(ids))):
            session.delete(version)
