"""Versions of the long texts that are not private: listing them, and putting one back.

How they come to be kept is in `store/versions.py`, how two are compared in `text_changes.py`. Those of private
notes are reached through `private_notes.py` alone.
"""

from pmjournal.records import Revision
from pmjournal.store import versions
from pmjournal.store.tables import RecordRow, RevisionRow
from pmjournal.store.topic import Topic, find


class Revisions(Topic):
    """The versions of long texts."""

    def of(self, record_id: int, field: str) -> list[Revision]:
        """The versions of a text, latest first. The first is what it is now, with the id 0.

        Args:
            record_id: of a goal, meeting, entry or reflection.
            field: `notes`, `body`, `why`, `success_measure` or `impact`.

        Raises:
            NotFound: there is no such record, or it is in the bin.
        """
        with self._store.reading() as session:
            return versions.of(session, find(session, RecordRow, record_id), field)

    def restore(self, revision_id: int) -> None:
        """Let a text be again what it was; what it is now becomes a version.

        Raises:
            NotFound: the version is not there any more, or its record is not.
        """
        with self._store.writing() as session:
            version = versions.one(session, RevisionRow, revision_id)
            versions.put_back(session, find(session, RecordRow, version.record_id), version.field, version.text)
