"""Noticing that another program changes the files of an open journal, such as one that synchronises folders.

Whatever this program writes is remembered with its commit; a file that is another one, or other inside, was
somebody else's doing. Nothing is written to such a journal any more: it would undo what came, or mix the two.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from pmjournal.errors import ChangedOutside
from pmjournal.files import KEYS_FILE
from pmjournal.language import translate
from pmjournal.store.keys import LARGEST
from pmjournal.store.live_file import LiveFile


class Outside:
    """Watches the files of one open journal.

    Args:
        file: the database.
        key: the data key.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._live = LiveFile(file, key)
        self._state = ""
        self._changed = False
        self._keys_file = file.parent / KEYS_FILE
        self._keys = {_content(self._keys_file)}
        self._own = Lock()
        with self.committing():
            pass

    def close(self) -> None:
        """Let go of the file. Not before the database's connections are closed."""
        self._live.close()

    @contextmanager
    def committing(self) -> Iterator[None]:
        """What is committed in the block is this program's own doing."""
        with self._own:
            yield
            with suppress(OSError):
                self._state = self._live.state()

    def accept_keys(self, content: bytes) -> None:
        """A keys file with this content is this program's own doing: it is about to be written."""
        self._keys.add(content)

    def keys(self) -> bytes:
        """What is in the keys file.

        Raises:
            ChangedOutside: another program has put something else there, or nothing.
        """
        content = _content(self._keys_file)
        if content not in self._keys:
            raise ChangedOutside(
                translate(
                    "Store",
                    "Another program has removed or replaced {file}: put it back as it was, or close the journal "
                    "and restore a backup, which brings the keys back. Nothing was overwritten.",
                ).format(file=KEYS_FILE)
            )
        return content

    def check(self) -> None:
        """Look whether the files are as this program left them; takes a fraction of a millisecond.

        A keys file that is put back is right again; a database that was another once is not.
        Only inside a writing transaction: what another thread commits would be taken for somebody else's.

        Raises:
            ChangedOutside: they are not, or were not once.
        """
        with self._own:
            self._changed = self._changed or not self._is_ours()
        if self._changed:
            raise ChangedOutside(
                translate(
                    "Store",
                    "Another program has changed the files of this journal, perhaps one that synchronises "
                    "folders. Nothing was overwritten: copy what is not saved yet, then open the journal again.",
                )
            )
        self.keys()

    def _is_ours(self) -> bool:
        try:
            return self._live.state() == self._state
        except OSError:
            return False


def _content(file: Path) -> bytes:
    """What is in a file; nothing where it cannot be read."""
    try:
        with file.open("rb") as reader:
            return reader.read(LARGEST)
    except OSError:
        return b""
