"""The journal: a folder on disk, opened. It holds the services by topic; all goes through it."""

import json
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import resources
from pmjournal import language
from pmjournal.actions import Actions
from pmjournal.agendas import Agendas
from pmjournal.agreements import Agreements
from pmjournal.attachments import Attachments
from pmjournal.backup_settings import BackupSettings
from pmjournal.bin import Bin
from pmjournal.changes import Change
from pmjournal.clock import Clock
from pmjournal.entries import Entries
from pmjournal.errors import Busy
from pmjournal.feedback import FeedbackService
from pmjournal.feedback_requests import FeedbackRequests
from pmjournal.goals import Goals
from pmjournal.half_typed import HalfTyped
from pmjournal.language import translate
from pmjournal.links import Links
from pmjournal.log_notes import LogNotes
from pmjournal.meetings import Meetings
from pmjournal.opened_files import OpenedFiles
from pmjournal.owner import OwnerService
from pmjournal.pauses import Pauses
from pmjournal.people import People
from pmjournal.private_notes import PrivateNotes
from pmjournal.ratings import Ratings
from pmjournal.records import Competency
from pmjournal.records.search import Indexed
from pmjournal.reflections import Reflections
from pmjournal.review_drafts import ReviewDrafts
from pmjournal.revisions import Revisions
from pmjournal.search import Search
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import opening
from pmjournal.store.backups import Backups
from pmjournal.store.checking import mend
from pmjournal.store.conflicts import conflict_copies
from pmjournal.store.hook import Act
from pmjournal.store.store import Store
from pmjournal.store.tables import CompetencyRow
from pmjournal.text import required

if TYPE_CHECKING:
    from pmjournal.exporting import Exports
    from pmjournal.import_whole import WholeImport


class Journal:
    """An open journal. Make one with `create` or `open`; close it, or use it in a `with` block.

    Args:
        folder: where it lies.
        store: its open database.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.clock = store.clock
        self.read_only = store.read_only
        self.cost_is_behind = store.cost_is_behind  # see `passphrases.upgrade_cost`
        self._store = store
        self.owner = OwnerService(store)
        self.people = People(store)
        self.pauses = Pauses(store)
        self.agreements = Agreements(store)
        self.goals = Goals(store)
        self.meetings = Meetings(store)
        self.agendas = Agendas(store)
        self.actions = Actions(store)
        self.entries = Entries(store)
        self.log_notes = LogNotes(store)
        self.half_typed = HalfTyped(store)
        self.feedback = FeedbackService(store)
        self.requests = FeedbackRequests(store)
        self.reflections = Reflections(store)
        self.links = Links(store)
        self.attachments = Attachments(store)
        self.opened_files = OpenedFiles()
        self.private_notes = PrivateNotes(store)
        self.ratings = Ratings(store)
        self.search = Search(store, self.private_notes)
        self.bin = Bin(store, self.private_notes)
        self.revisions = Revisions(store)
        self.reviews = ReviewDrafts(store)
        self.backup_settings = BackupSettings(store)
        keys = None if store.read_only else store.outside.keys  # who only reads is no one's guard
        self.backups = Backups(folder, store.file, store.key, store.clock, keys)

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        *,
        clock: Clock | None = None,
        code: str = "",
        secrets: Sequence[Secret] = (),
    ) -> "Journal":
        """Make a new journal.

        Args:
            folder: a missing or empty folder.
            name: the owner's name.
            clock: tells the time; the real one where None.
            code: the language of its competencies, such as "de"; the one that is on where empty.
            secrets: the passphrase and the recovery key that shall open it; none for a journal that is open.

        Raises:
            BadInput: the name is empty.
            FolderTaken: the folder is not empty.
            JournalError: it cannot be written to, or the disk is full; nothing is left of the journal.
        """
        required(name, translate("Owner", "Your name"))
        with opening.whole_or_nothing(folder):
            journal = cls(folder, opening.create(folder, clock or Clock(), secrets))
            try:
                with journal.transaction():
                    journal.owner.write(name=name)
                    journal._seed_competencies(code or language.code())
            except BaseException:
                journal.close()
                raise
        return journal

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock | None = None,
        secret: Secret | None = None,
        read_only: bool = False,
    ) -> "Journal":
        """Open the journal in a folder.

        Args:
            folder: where it lies.
            clock: tells the time; the real one where None.
            secret: the passphrase or recovery key; not looked at where none is set.
            read_only: open it without the right to write.

        Raises:
            Locked, WrongSecret: it needs a secret, or another one.
            NotAJournal, DamagedJournal, NewerJournal, ReadOnlyJournal: nothing was changed.
        """
        return finish(cls.opening(folder, clock=clock, secret=secret, read_only=read_only))

    @classmethod
    def opening(
        cls, folder: Path, *, clock: Clock | None = None, secret: Secret | None = None, read_only: bool = False
    ) -> Generator[Indexed, None, "Journal"]:
        """Like `open`, in steps: a large journal's search index may have to be made anew, which takes a while.

        Each step says how far that is. Closed before its end, the index is as it was.

        Raises:
            Locked, WrongSecret, NotAJournal, DamagedJournal, NewerJournal, ReadOnlyJournal: as `open` does.
        """
        store = yield from opening.open_existing(folder, clock or Clock(), secret, read_only=read_only)
        return cls(folder, store)

    def close(self) -> None:
        """Close the database. The journal cannot be used after."""
        self._store.close()
        self.backups.close()
        self.opened_files.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` with every Change after its commit, on the thread that wrote; returns how to stop."""
        return self._store.subscribe(listener)

    def transaction(self, origin: object = None) -> AbstractContextManager[Act]:
        """One act of several writes: all or none, one Change, one Undo. Joins an act already open.

        Args:
            origin: given back in the Change.
        """
        return self._store.transaction(origin)

    def bulk(self) -> AbstractContextManager[Act]:
        """Like `transaction`, for thousands of writes: quicker, and it cannot be undone."""
        return self._store.transaction(None, bulk=True)

    def undo(self, change: Change, origin: object = None) -> Change | None:
        """Take an act back; undoing the Change returned does it again.

        Raises:
            UndoRefused: something has changed since.
        """
        return self._store.undo(change, origin)

    def replace_database(self, restored: Path, check: Callable[[], None]) -> None:
        """Let another database under the same key take the place of this one, in one step.

        Everything read before is old after it, and no Change from before can be undone.

        Args:
            restored: on the same disk; in the present form, with its search index.
            check: called once nobody can write any more; the replacing is off where it raises.

        Raises:
            Busy: somebody is writing.
            JournalError: it could not be; the journal is as it was.
        """
        self._store.replace_file(restored, check)

    def check_outside(self) -> None:
        """Look whether another program has changed the files of a journal that is open for writing; quick.

        Raises:
            ChangedOutside: one has.
        """
        if not self.read_only:
            with suppress(Busy), self.transaction():
                pass  # each looks before it writes

    def conflict_copies(self) -> list[Path]:
        """The copies of its database that a program which synchronises folders has left; see `conflicts`."""
        return conflict_copies(self.folder)

    def mend(self) -> Generator[Indexed, None, None]:
        """Make anew what follows from the rest; see `checking.repair`, which does this after a backup."""
        return mend(self._store)

    @property
    def exports(self) -> "Exports":
        """Everything, written out."""
        # Imported here as nobody exports at the start, and what an export needs takes a while to import.
        from pmjournal.exporting import Exports

        return Exports(self.folder, self._store, self.backups)

    @property
    def whole_import(self) -> "WholeImport":
        """The import of a whole journal into this one, which must have no records."""
        from pmjournal.import_whole import WholeImport  # imported here as the exports are

        return WholeImport(self.folder, self._store)

    def is_empty(self) -> bool:
        """Whether it has no records, not even in the bin; only then `whole_import` takes an export in."""
        from pmjournal.store.whole import has_records  # imported here as the exports are

        with self._store.reading() as session:
            return not has_records(session)

    def competencies(self) -> list[Competency]:
        """The list of competencies, in order."""
        return self.goals.competencies()

    def _seed_competencies(self, code: str) -> None:
        """Fill a new journal's list of competencies, in English where there are none in a language."""
        file = resources.path(f"competencies/{code}.json")
        if not file.exists():
            file = resources.path("competencies/en.json")
        groups = json.loads(file.read_text("utf-8"))
        pairs = [(group["group"], name) for group in groups for name in group["names"]]
        with self._store.writing() as session:
            for position, (group, name) in enumerate(pairs):
                session.add(CompetencyRow(name=name, group=group, position=position))
