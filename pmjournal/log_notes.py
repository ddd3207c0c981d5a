"""Small things that the log remembers in the journal: the words of a capture not kept yet, and wins read again.

They are settings of the journal, encrypted like the rest of it. Nothing private is kept here.
"""

from collections.abc import Sequence

from pmjournal.records import EntryKind
from pmjournal.store.tables import Setting
from pmjournal.store.topic import Topic
from pmjournal.text import clean

DRAFT, READ_AGAIN = "log.draft", "log.read_again"
MOST = 200


class LogNotes(Topic):
    """The draft of a capture, and which wins were read again, the last one last."""

    def draft(self) -> tuple[EntryKind, str]:
        """The kind and the words of what was begun; a question without words where nothing was."""
        kind, _, words = self._get(DRAFT).partition("\n")
        return (EntryKind(kind) if kind in set(EntryKind) else EntryKind.QUESTION), words

    def keep_draft(self, kind: EntryKind, words: str) -> None:
        """Keep what was begun; nothing where there are no words."""
        said = clean(words)
        self._put(DRAFT, f"{kind}\n{said}" if said else "")

    def win_to_read(self, wins: Sequence[int]) -> int | None:
        """One of `wins` (ids, the oldest first) that was not read again lately: the first that never was, else
        the one read longest ago.
        """
        order = {record_id: place for place, record_id in enumerate(self._read_again(), start=1)}
        return min(wins, key=lambda one: order.get(one, 0), default=None)

    def note_read(self, win_id: int) -> None:
        """A win was read again."""
        read = [one for one in self._read_again() if one != win_id]
        self._put(READ_AGAIN, " ".join(str(one) for one in [*read, win_id][-MOST:]))

    def _read_again(self) -> list[int]:
        return [int(one) for one in self._get(READ_AGAIN).split() if one.isdecimal()]

    def _get(self, key: str) -> str:
        with self._store.reading() as session:
            row = session.get(Setting, key)
            return "" if row is None else row.value

    def _put(self, key: str, value: str) -> None:
        with self._store.writing() as session:
            session.merge(Setting(key=key, value=value))
