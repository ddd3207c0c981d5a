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
        self._had_keys = (file.parent / KEYS_FILE).exists()
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

    def check(self) -> None:
        """Look whether the files are as this program left them; takes a fraction of a millisecond.

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

    def _is_ours(self) -> bool:
        keys = self._file.parent / KEYS_FILE
        try:
            return self._live.state() == self._state and (not self._had_keys or keys.stat().st_size > 0)
        except OSError:
            return False
