"""The encrypted files in `attachments/`: each sealed with a key made of the data key, and named by a keyed hash.

The same content has the same name under one data key, so that it is kept once; without the key, the name tells
nothing of the content. Which record has which file is in the database, not here.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from pmjournal.errors import AttachmentMissing, DamagedAttachment, TooLarge
from pmjournal.files import ATTACHMENTS, make_folder, trouble, write_whole
from pmjournal.language import translate

LARGEST = 25 * 1024 * 1024  # bytes of one file
NAME_BYTES = 32


class AttachmentFiles:
    """The attachment files of one journal folder, or of a folder of backups.

    Args:
        folder: the folder that holds, or shall hold, `attachments/`.
        key: the 32-byte data key.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder / ATTACHMENTS
        self._sealing = _derived(key, b"attachment file")
        self._naming = _derived(key, b"attachment name")

    def name_of(self, content: bytes) -> str:
        """The name under which a content is kept: 64 hexadecimal digits."""
        return blake2b(content, digest_size=NAME_BYTES, key=self._naming).hexdigest()

    def put(self, content: bytes) -> str:
        """Keep a content and return its name; one that is kept already and whole is not written again.

        Raises:
            TooLarge: it has more bytes than an attachment may have.
            JournalError: it could not be written; nothing is left of it.
        """
        import nacl.secret  # libsodium is not needed before the first attachment

        if len(content) > LARGEST:
            raise TooLarge(
                translate("Attachments", "The file is larger than 25 MB. Attach a smaller one, or a link to it.")
            )
        name = self.name_of(content)
        if self.holds(name):
            with suppress(OSError):
                os.utime(self.folder / name)  # needed again: a check must not take it for a left-over
        else:
            make_folder(self.folder)
            write_whole(self.folder / name, bytes(nacl.secret.SecretBox(self._sealing).encrypt(content)))
        return name

    def get(self, name: str) -> bytes:
        """The content kept under a name, checked against it.

        Raises:
            AttachmentMissing: there is no such file.
            DamagedAttachment: it cannot be read as what was put there.
            JournalError: it may not be read.
        """
        import nacl.exceptions  # as above
        import nacl.secret

        try:
            sealed = (self.folder / name).read_bytes()
            content = nacl.secret.SecretBox(self._sealing).decrypt(sealed)
        except FileNotFoundError as error:
            raise AttachmentMissing(
                translate("Attachments", "The file of this attachment is missing. Put it back from a backup.")
            ) from error
        except OSError as error:
            raise trouble(error, self.folder / name) from error
        except (nacl.exceptions.CryptoError, ValueError) as error:
            raise _damaged() from error
        if self.name_of(content) != name:
            raise _damaged()
        return bytes(content)

    def names(self) -> Iterator[str]:
        """The names of all files kept, whether anything refers to them or not; other files are passed over."""
        if self.folder.is_dir():
            for path in sorted(self.folder.iterdir()):
                if is_name(path.name):
                    yield path.name

    def remove(self, name: str) -> None:
        """Delete a file for good; one that is gone already is no trouble."""
        (self.folder / name).unlink(missing_ok=True)

    def holds(self, name: str) -> bool:
        """Whether a name is kept and whole under this key."""
        try:
            self.get(name)
        except (AttachmentMissing, DamagedAttachment):
            return False
        return True


def is_name(text: str) -> bool:
    """Whether a text could be the name of an attachment file."""
    return len(text) == 2 * NAME_BYTES and all(sign in "0123456789abcdef" for sign in text)


def _derived(key: bytes, purpose: bytes) -> bytes:
    """A key for one purpose, made of the data key (BLAKE2b keyed, personalised by purpose)."""
    return blake2b(purpose, digest_size=32, key=key, person=b"pmjournal").digest()


def _damaged() -> DamagedAttachment:
    return DamagedAttachment(
        translate("Attachments", "The file of this attachment is damaged. Put it back from a backup.")
    )
