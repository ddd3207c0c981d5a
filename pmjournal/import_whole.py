"""Taking a whole journal in from its JSON export (docs/journal-json.md): all of it or nothing, and only into a
journal without records.

Ids, stamps and links stay what they were; the attachments get names under this journal's key, and the search index
is made anew. Making the journal to take it into is `new_from_export.py`; other formats are `importing.py`.
"""

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pmjournal.errors import BadInput, FolderTaken, NewerJournal
from pmjournal.files import trouble
from pmjournal.interchange.journal_json import About, File, NotOurs, Row, read
from pmjournal.interchange.json_stream import NotJson
from pmjournal.language import translate
from pmjournal.owner import OwnerService
from pmjournal.records import Kind
from pmjournal.records.exports import Stage, TakenIn
from pmjournal.stages import Progress
from pmjournal.store import whole
from pmjournal.store.attachment_files import LARGEST, AttachmentFiles
from pmjournal.store.migrating import REVISIONS
from pmjournal.store.store import Store

Steps = Generator[Progress, None, TakenIn]
NO_FILE = "0" * 64  # where an attachment's file was missing, it stays missing: no content has this name


class WholeImport:
    """The import of a whole journal into this one, which must have no records.

    Args:
        folder: the journal's folder.
        store: its open database.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self._folder = folder
        self._store = store

    def json(self, file: Path) -> Steps:
        """Take in what `pmjournal export --format json` wrote, in steps that say how far it is.

        The settings and competencies of this journal give way to those in the file. Closed before its end, the
        journal is as it was. It cannot be undone.

        Raises:
            FolderTaken: the journal has records, if only in the bin.
            NewerJournal: a newer version of the program wrote the file.
            BadInput: it is no export of a journal, is damaged, or cannot be read.
            JournalError: it could not be written.
        """
        with _explained(file), file.open("rb") as content, self._store.transaction(None, bulk=True) as act:
            with self._store.writing() as session:
                if whole.has_records(session):
                    raise _taken(self._folder)
                taking = _Taking(file, session, AttachmentFiles(self._folder, self._store.key))
                with taking.or_nothing():
                    yield from taking.run(content)
                    yield from self._finish(session, taking)
            for kind in Kind:
                act.touch(kind, 0, None)
            shared, private = whole.records(session)
        return TakenIn(self._folder, shared + private, private, taking.files)

    def _finish(self, session: Session, taking: "_Taking") -> Iterator[Progress]:
        """See that all fits together, and make the search index."""
        taking.check()
        try:
            if not 1 <= OwnerService(self._store).get().fiscal_month <= 12:
                raise ValueError("no month")
        except ValueError as error:
            raise _unfit(taking.file, "setting", translate("Import", "“{field}” cannot be right").format(
                field="owner.fiscal_month")) from error  # fmt: skip
        for step in self._store.rebuild_index():
            yield Progress(Stage.INDEXING, step.done, step.total)


class _Taking:
    """One import under way.

    Args:
        file: what is taken in.
        session: of the open transaction.
        kept: the attachment files of the journal.
    """

    def __init__(self, file: Path, session: Session, kept: AttachmentFiles) -> None:
        self.file = file
        self._session = session
        self._kept = kept
        self._names: dict[str, str] = {}  # by the hash of a content, the name of its file here
        self._new: set[str] = set()
        self._last_ids: Mapping[str, int] = {}
        self._parts = {(part.name, part.private): part for part in whole.parts()}

    @property
    def files(self) -> int:
        """How many contents were taken."""
        return len(self._names)

    @contextmanager
    def or_nothing(self) -> Iterator[None]:
        """Take the files away again when the block fails."""
        try:
            yield
        except BaseException:
            for name in self._new:
                self._kept.remove(name)
            raise

    def run(self, content: BinaryIO) -> Iterator[Progress]:
        """Write everything; what refers to what is not looked at yet."""
        size = self.file.stat().st_size
        whole.empty(self._session)
        for _, found in groupby(read(content), key=_together(whole.AT_ONCE)):
            self._take(list(found))
            yield Progress(Stage.READING, content.tell(), size)

    def check(self) -> None:
        """Give the attachments' files their names here, and see that nothing refers to what is not there.

        Raises:
            BadInput: something does.
        """
        wanted = whole.contents(self._session)
        if wanted.keys() - self._names.keys() - {NO_FILE}:
            raise _damaged(self.file)
        for name in [self._names.pop(name) for name in self._names.keys() - wanted.keys()]:
            self._drop(name)
        whole.rename_contents(self._session, self._names)
        if table := whole.dangling(self._session):
            words = translate("Import", "something it refers to is not there")
            raise _unfit(self.file, table, words)
        try:
            whole.set_last_ids(self._session, self._last_ids)
        except whole.Unfit as error:
            raise _unfit(self.file, "last_ids", str(error)) from error

    def _drop(self, name: str) -> None:
        """Remove a file that nothing refers to, unless it was here before."""
        if name in self._new:
            self._kept.remove(name)

    def _take(self, found: list[About | Row | File]) -> None:
        match found[0]:
            case About() as about:
                self._begin(about)
            case Row(table=table, private=private):
                self._write(table, private, [row.values for row in found if isinstance(row, Row)])
            case File():
                for one in found:
                    assert isinstance(one, File)
                    self._put(one)

    def _begin(self, about: About) -> None:
        if about.version > len(REVISIONS):
            raise NewerJournal(
                translate(
                    "Import", "{file} was written by a newer version of PM Journal. Update the program first."
                ).format(file=self.file)
            )
        self._last_ids = about.last_ids

    def _write(self, table: str, private: bool, rows: list[Mapping[str, Any]]) -> None:
        part = self._parts.get((table, private))
        if part is None:
            raise _unfit(self.file, table, translate("Import", "it is no table of a journal"))
        if whole.CONTENT in part.names:
            rows = [{**row, whole.CONTENT: row.get(whole.CONTENT) or NO_FILE} for row in rows]
        try:
            whole.write(self._session, part, rows)
        except whole.Unfit as error:
            raise _unfit(self.file, table, str(error)) from error

    def _put(self, one: File) -> None:
        if len(one.content) > LARGEST:
            raise _damaged(self.file)
        name = self._kept.name_of(one.content)
        if not self._kept.holds(name):
            self._new.add(name)
        self._names[one.name] = self._kept.put(one.content)


def _together(most: int) -> Callable[[About | Row | File], object]:
    """A key that is the same for rows of one table that follow one another, `most` at a time."""
    count = 0

    def key(one: About | Row | File) -> object:
        nonlocal count
        count += 1
        return (one.table, one.private, count // most) if isinstance(one, Row) else count

    return key


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    """Say in a sentence what is wrong with a file."""
    try:
        yield
    except NotOurs as error:
        raise BadInput(
            translate(
                "Import", "{file} is no JSON export of a journal. Choose a file that PM Journal exported as JSON."
            ).format(file=file)
        ) from error
    except NotJson as error:
        raise _damaged(file) from error
    except IntegrityError as error:
        words = translate("Import", "{file} holds something twice. Nothing was imported.")
        raise BadInput(words.format(file=file)) from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        if error.filename != str(file):
            raise trouble(error, Path(error.filename or file)) from error
        raise BadInput(
            translate("Import", "{file} cannot be read ({reason}). Nothing was imported.").format(
                file=file, reason=error.strerror
            )
        ) from error


def _damaged(file: Path) -> BadInput:
    return BadInput(
        translate("Import", "{file} is damaged or not whole. Nothing was imported. Use another copy.").format(
            file=file
        )
    )


def _unfit(file: Path, table: str, words: str) -> BadInput:
    return BadInput(
        translate("Import", "{file} cannot be imported, and nothing was: in “{table}”, {words}.").format(
            file=file, table=table, words=words
        )
    )


def _taken(folder: Path) -> FolderTaken:
    return FolderTaken(
        translate(
            "Import",
            "The journal in {folder} has records. A whole journal can only be taken into a new or empty one.",
        ).format(folder=folder)
    )
