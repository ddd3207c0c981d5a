"""The file of a backup: a ZIP archive with the encrypted database, the keys and a manifest.

It is read as what anybody may have made: members are taken by name and never by the path they ask for, nothing is
unpacked that is larger than the archive itself, and whatever is wrong with it becomes one sentence. What a backup
is made of and when is not decided here.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO

from pmjournal.errors import DamagedBackup, NewerJournal
from pmjournal.files import ATTACHMENTS, DATABASE, KEYS_FILE, trouble, whole_file
from pmjournal.language import translate
from pmjournal.store.backup_manifest import Manifest, Stored, parsed, written
from pmjournal.store.keys import LARGEST as LARGEST_KEYS
from pmjournal.store.keys import Keyring, parse_keys

MANIFEST = "manifest.json"
LARGEST_MANIFEST = 50_000_000  # bytes: a quarter of a million attachments
CHUNK = 1 << 20
# Whatever `zipfile` and `json` can make of bytes that are not what they should be.
WRONG = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, KeyError, TypeError, AttributeError,
    NotImplementedError, RuntimeError, OverflowError, RecursionError, MemoryError,
)  # fmt: skip


class Archive:
    """A backup's file, open for reading.

    Args:
        path: where it lies.
        zipped: the archive.
        keys: the bytes of its keys file.
        manifest: what it says of itself.
    """

    def __init__(self, path: Path, zipped: zipfile.ZipFile, keys: bytes, manifest: Manifest) -> None:
        self.path = path
        self.keys = keys
        self.manifest = manifest
        self._zip = zipped

    def keyring(self) -> Keyring:
        """The slots of its keys file.

        Raises:
            DamagedBackup: they cannot be understood.
            NewerJournal: their format is newer than this program.
        """
        try:
            return parse_keys(self.keys)
        except (*WRONG, OSError) as error:
            raise damaged(self.path) from error

    def is_whole(self) -> bool:
        """Whether its database is what was put there, byte by byte, and its keys can be understood."""
        try:
            parse_keys(self.keys)
            return _hash_of(self._zip, DATABASE) == self.manifest.sha256
        except (*WRONG, OSError, NewerJournal):
            return False

    def unpack_database(self, target: Path) -> None:
        """Write the database to `target`, compared with the hash in the manifest.

        Raises:
            DamagedBackup: it is not what was put there; `target` may be half written.
            JournalError: it could not be written.
        """
        with target.open("wb") as writer:
            found = self._copy(DATABASE, writer, self.manifest.size)
        if found != self.manifest.sha256:
            raise damaged(self.path)

    def unpack_attachment(self, one: Stored, target: Path) -> bool:
        """Write an attachment file to `target`; False where it is missing, or has another size.

        Whether it is right, only its key can tell: the same content may have been sealed anew since.
        """
        with target.open("wb") as writer:
            if self.manifest.whole:
                try:
                    return bool(self._copy(f"{ATTACHMENTS}/{one.name}", writer, one.size))
                except DamagedBackup:
                    return False
            try:
                with (self.path.parent / ATTACHMENTS / one.name).open("rb") as reader:
                    return bool(_hashed(reader, writer, one.size))
            except FileNotFoundError:
                return False

    def _copy(self, member: str, writer: IO[bytes], size: int) -> str:
        """Copy a member and return the hash of what came."""
        with self._understood(), self._zip.open(member) as reader:
            return _hashed(reader, writer, size)

    @contextmanager
    def _understood(self) -> Iterator[None]:
        try:
            yield
        except WRONG as error:
            raise damaged(self.path) from error


@contextmanager
def reading(path: Path) -> Iterator[Archive]:
    """Open a backup's file and read what it says of itself.

    Raises:
        DamagedBackup: it is no backup, or not a whole one.
        NewerJournal: it was made by a newer program.
        JournalError: it may not be read.
    """
    try:
        if not path.is_file():  # a pipe would be waited for
            raise damaged(path) if path.exists() else _none(path)
        file = path.open("rb")
    except OSError as error:
        raise trouble(error, path) from error
    with file:
        try:
            zipped = zipfile.ZipFile(file)
            _check_members(zipped, path.stat().st_size)
            manifest = parsed(_small(zipped, MANIFEST, LARGEST_MANIFEST))
            if not manifest.size:  # an older program's does not say
                manifest = replace(manifest, size=zipped.getinfo(DATABASE).file_size)
            keys = _small(zipped, KEYS_FILE, LARGEST_KEYS)
        except (*WRONG, OSError) as error:
            raise damaged(path) from error
        yield Archive(path, zipped, keys, manifest)


def write(
    target: Path, database: Path, keys: bytes, manifest: Manifest, attachments: Iterable[tuple[Stored, Path]] = ()
) -> None:
    """Put a backup into one file, whole or not at all, and read it back before it takes its name.

    Args:
        target: where it shall stand.
        database: the encrypted database.
        keys: the keys file's bytes.
        manifest: what it says of itself.
        attachments: sealed files that go into it.

    Raises:
        DamagedBackup: what was read back was not what was written; `target` is as it was.
        JournalError: it could not be written; `target` is as it was.
    """
    with whole_file(target) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            _put(archive, DATABASE, database)
            archive.writestr(KEYS_FILE, keys)
            archive.writestr(MANIFEST, written(manifest))
            for one, file in attachments:
                _put(archive, f"{ATTACHMENTS}/{one.name}", file)
        _read_back(part, target, manifest)


def described(file: Path, name: str) -> Stored:
    """A sealed file's bytes and their hash."""
    with file.open("rb") as reader:
        digest, size = sha256(), 0
        while chunk := reader.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return Stored(name, size, digest.hexdigest())


def damaged(path: Path) -> DamagedBackup:
    """The sentence for a file that is no whole backup."""
    return DamagedBackup(
        translate(
            "Backups", "{file} is damaged or no backup of PM Journal. Nothing was changed. Choose another backup."
        ).format(file=path)
    )


def _none(path: Path) -> DamagedBackup:
    return DamagedBackup(translate("Backups", "There is no file {file}. Choose a backup.").format(file=path))


def _put(archive: zipfile.ZipFile, name: str, file: Path) -> None:
    info = zipfile.ZipInfo.from_file(file, name, strict_timestamps=False)
    with file.open("rb") as reader, archive.open(info, "w") as writer:
        while chunk := reader.read(CHUNK):
            writer.write(chunk)


def _read_back(part: Path, target: Path, manifest: Manifest) -> None:
    """Compare what lies in the new file with what should."""
    try:
        with zipfile.ZipFile(part) as zipped:
            same = _hash_of(zipped, DATABASE) == manifest.sha256
            if manifest.whole:
                inside = (
                    _hash_of(zipped, f"{ATTACHMENTS}/{one.name}") == one.sha256 for one in manifest.attachments
                )
                same = same and all(inside)
    except WRONG as error:
        raise damaged(target) from error
    if not same:
        raise damaged(target)


def _hash_of(zipped: zipfile.ZipFile, member: str) -> str:
    digest = sha256()
    with zipped.open(member) as reader:
        while chunk := reader.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _hashed(reader: IO[bytes], writer: IO[bytes] | BinaryIO, size: int) -> str:
    """Copy at most `size` bytes, and one more that would show that there are too many."""
    digest, left = sha256(), size + 1
    while left > 0 and (chunk := reader.read(min(CHUNK, left))):
        digest.update(chunk)
        writer.write(chunk)
        left -= len(chunk)
    return digest.hexdigest() if left == 1 else ""


def _check_members(zipped: zipfile.ZipFile, size: int) -> None:
    """Refuse an archive that names a place outside itself, has a name twice, or grows when it is unpacked.

    What is in a backup is encrypted, so an honest one cannot be packed tighter than it is.
    """
    members = zipped.infolist()
    names = [one.filename for one in members]
    if len(set(names)) != len(names) or any(_leads_out(name) for name in names):
        raise ValueError("members")
    if sum(one.file_size for one in members) > size + LARGEST_MANIFEST:
        raise ValueError("a bomb")


def _leads_out(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name


def _small(zipped: zipfile.ZipFile, member: str, largest: int) -> bytes:
    """A member that is read into memory."""
    with zipped.open(member) as reader:
        content = reader.read(largest + 1)
    if len(content) > largest:
        raise ValueError("too large")
    return content
