"""The flush hook: whatever the services do, this keeps the stamps, the images for undo, the links,
and the versions of long texts.

It also names what the search index has to follow; see `index.py`.

It is the only place that sees every write. Bulk `update()` statements would pass it by; do not use them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from pmjournal.changes import Change, Image
from pmjournal.clock import Clock
from pmjournal.records import Kind, LinkKind
from pmjournal.store import versions
from pmjournal.store.base import Base
from pmjournal.store.index import Stale, chunks
from pmjournal.store.mapping import column_names
from pmjournal.store.searchable import SEEN_BELOW
from pmjournal.store.tables import (
    AttachmentRow,
    CompetencyRow,
    GoalCompetencyRow,
    LinkRow,
    PauseRow,
    PrivateAttachmentRow,
    PrivateLinkRow,
    PrivateRecordRow,
    ProgressEventRow,
    RecordRow,
    Setting,
)

LINK = re.compile(r"\[\[(\d{1,18})\|[^\[\]\n]*\]\]")
SAVED_FILTER = "filter."  # begins the key of a setting that is a saved search
STAMPS = {"changed_at"}


class Act:
    """One outermost transaction: what it touched so far, and how to take it back.

    Args:
        origin: given back in the Change.
        clock: stamps what is written.
        keep_images: False for bulk work, which cannot be undone.
    """

    def __init__(self, origin: object, clock: Clock, *, keep_images: bool = True) -> None:
        self.origin = origin
        self.clock = clock
        self.keep_images = keep_images
        self.new_session = False  # whether what it writes is a session of editing of its own
        self.change: Change | None = None
        self.before: dict[tuple[type, Any], dict[str, Any] | None] = {}
        self.after: dict[tuple[type, Any], dict[str, Any] | None] = {}
        self.touched: dict[tuple[Kind, int], int | None] = {}
        self.stale = Stale()

    def touch(self, kind: Kind, id: int, mentorship_id: int | None) -> None:
        """Remember that a record was touched; in bulk work only one of each kind."""
        if self.keep_images or not any(known is kind for known, _ in self.touched):
            self.touched.setdefault((kind, id), mentorship_id)

    def finish(self) -> Change | None:
        """The Change of the committed act, or None when nothing was touched."""
        if self.touched:
            (topic, id), mentorship_id = next(iter(self.touched.items()))
            images = tuple(
                Image(row, key, before, self.after[row, key])
                for (row, key), before in self.before.items()
                if before != self.after[row, key]
            )
            self.change = Change(topic, id, mentorship_id, self.origin, frozenset(self.touched), images)
        return self.change


def image(row: Base, *, old: bool = False) -> dict[str, Any]:
    """The column values of a mapped object; with `old`, as they were before the pending flush."""
    values = {name: getattr(row, name) for name in column_names(type(row))}
    if old:
        values.update({k: v for k, v in inspect(row).committed_state.items() if k in values})
    return values


def before_flush(session: Session, context: UOWTransaction, instances: Any) -> None:
    """Stamp what is new or changed and keep what was there before."""
    act: Act = session.info["act"]
    now = act.clock.now()
    for row in session.new:
        if isinstance(row, RecordRow | PrivateRecordRow) and row.created_at is None:
            row.created_at = row.changed_at = now
    changed = [row for row in session.dirty if session.is_modified(row)]
    for row in changed:
        versions.keep(session, row, act.clock, anew=act.new_session)
    for some in chunks(list(session.deleted)):
        versions.go_along(session, some)
    if act.keep_images:
        for row in [*changed, *session.deleted]:
            act.before.setdefault(key_of(row), image(row, old=True))
    for row in changed:
        if isinstance(row, RecordRow | PrivateRecordRow):
            row.changed_at = now
    session.info["relink"] = [row for row in [*session.new, *changed] if _links_changed(row)]
    act.stale.above |= {row.id for row in changed if _is_seen_below(row)}


def after_flush(session: Session, context: UOWTransaction) -> None:
    """Keep what is there now, remember what was touched, and derive the links of changed texts."""
    act: Act = session.info["act"]
    for row in [*session.new, *session.dirty]:
        _touch(act, row)
        _spoil(act.stale, row)
        if act.keep_images:
            if row in session.new:
                act.before.setdefault(key_of(row), None)
            act.after[key_of(row)] = image(row)
    for row in session.deleted:
        _touch(act, row)
        _spoil(act.stale, row)
        if act.keep_images:
            act.after[key_of(row)] = None
    for row in session.info.pop("relink", ()):
        relink(session, row)
    for some in chunks(list(session.deleted)):
        _unlink(session, some)


def key_of(row: Base) -> tuple[type, Any]:
    """How an image is found again: the mapped class and the primary key."""
    return type(row), tuple(inspect(type(row)).primary_key_from_instance(row))


def _touch(act: Act, row: Base) -> None:
    """Name the record a row belongs to."""
    match row:
        case RecordRow() | PrivateRecordRow():
            act.touch(row.record_kind, row.id, row.mentorship_id)
        case ProgressEventRow() | GoalCompetencyRow():
            act.touch(Kind.GOAL, row.goal_id, None)
        case PauseRow():
            act.touch(Kind.MENTORSHIP, row.mentorship_id, row.mentorship_id)
        case LinkRow() | PrivateLinkRow():
            act.touch(Kind.LINK, row.from_id, None)
        case AttachmentRow():
            act.touch(Kind.ATTACHMENT, row.record_id, None)
        case PrivateAttachmentRow():
            act.touch(Kind.PRIVATE_NOTE, row.record_id, None)
        case Setting() if row.key.startswith(SAVED_FILTER):
            act.touch(Kind.SAVED_FILTER, 0, None)
        case Setting() | CompetencyRow():
            act.touch(Kind.OWNER, 0, None)


def _spoil(stale: Stale, row: Base) -> None:
    """Name the record whose document a written row is part of."""
    match row:
        case RecordRow():
            stale.public[row.id] = row.record_kind
        case PrivateRecordRow():
            stale.private[row.id] = row.record_kind
        case LinkRow():
            stale.public.setdefault(row.from_id)
        case AttachmentRow():
            stale.public.setdefault(row.record_id)
        case PrivateLinkRow():
            stale.private.setdefault(row.from_id)
        case PrivateAttachmentRow():
            stale.private.setdefault(row.record_id)
        case GoalCompetencyRow():
            stale.public[row.goal_id] = Kind.GOAL
            stale.above.add(row.goal_id)


def _is_seen_below(row: Base) -> bool:
    """Whether the change of a row is seen in the documents of what belongs to its record."""
    return any(inspect(row).attrs[name].history.has_changes() for name in SEEN_BELOW.get(type(row), ()))


def _links_changed(row: Base) -> bool:
    """Whether a text that may hold links was set or changed, and had or has any."""
    texts = [name for name in getattr(row, "LINKED", ()) if inspect(row).attrs[name].history.has_changes()]
    old = inspect(row).committed_state
    return any("[[" in (getattr(row, name) or "") or "[[" in str(old.get(name) or "") for name in texts)


def relink(session: Session, row: Any) -> None:
    """Write the mention links that the texts of a row hold now; nothing for a row without such texts."""
    if not hasattr(row, "LINKED"):
        return
    table: type[LinkRow] | type[PrivateLinkRow] = PrivateLinkRow if isinstance(row, PrivateRecordRow) else LinkRow
    run = session.connection().execute
    run(delete(table).where(table.from_id == row.id, table.kind == LinkKind.MENTION))
    counts = Counter(int(id) for name in row.LINKED for id in LINK.findall(getattr(row, name)))
    known = set(session.connection().scalars(select(RecordRow.id).where(RecordRow.id.in_(counts))))
    rows = [
        {"from_id": row.id, "to_id": id, "kind": LinkKind.MENTION, "count": count}
        for id, count in counts.items()
        if id in known and not (table is LinkRow and id == row.id)
    ]
    if rows:
        run(insert(table), rows)


def _unlink(session: Session, rows: Sequence[Base]) -> None:
    """Take the mention links of the texts of deleted rows away with them; of private ones, every link."""
    run = session.connection().execute
    public = [row.id for row in rows if isinstance(row, RecordRow) and hasattr(row, "LINKED")]
    private = [row.id for row in rows if isinstance(row, PrivateRecordRow)]
    if public:
        run(delete(LinkRow).where(LinkRow.from_id.in_(public), LinkRow.kind == LinkKind.MENTION))
    if private:
        run(delete(PrivateLinkRow).where(PrivateLinkRow.from_id.in_(private)))
