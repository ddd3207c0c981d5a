"""The journal as one JSON document, see docs/journal-json.md: written row by row, and read back piece by piece.

The same rows give the same bytes. What is in a journal, and how it gets back into one, is not decided here.
"""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, BinaryIO

from pmjournal.interchange.json_stream import JsonReader, NotJson

FORMAT = "pmjournal"
JOURNAL, PRIVATE, FILES = "journal", "private", "files"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself: the form of its tables, and the highest id that each has ever given."""

    version: int
    last_ids: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, by field."""

    table: str
    private: bool
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """The content of attachments, by its hash. `private` where only private records have it."""

    private: bool
    content: bytes

    @property
    def name(self) -> str:
        """SHA-256 of the content, in hexadecimal digits: the same in every journal."""
        return name_of(self.content)


class NotOurs(ValueError):
    """It is JSON, and no journal."""


def name_of(content: bytes) -> str:
    """The name under which attachments refer to their content: SHA-256 in hexadecimal digits."""
    return sha256(content).hexdigest()


class JournalWriter:
    """Writes a document; `begin`, then every table of one half after the other, then the files, then `end`.

    Args:
        out: where to.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._half = ""
        self._tables = 0

    def begin(self, about: About) -> None:
        """Say what this is."""
        said = {"format": FORMAT, "version": about.version, "last_ids": dict(about.last_ids)}
        self._write(f'{{\n"about": {_encode(said)}')

    def table(self, name: str, rows: Iterable[Mapping[str, Any]], *, private: bool) -> Iterator[None]:
        """Write a table, in a step for each row."""
        self._enter(PRIVATE if private else JOURNAL)
        self._write((",\n" if self._tables else "\n") + _encode(name) + ": ")
        self._tables += 1
        yield from self._array(map(_encode, rows))

    def files(self, files: Iterable[File]) -> Iterator[None]:
        """Write the contents of attachments, in a step for each."""
        self._enter("")
        self._write(f',\n"{FILES}": ')
        yield from self._array(map(_file, files))

    def end(self) -> None:
        """Close the document."""
        self._write("\n}\n")

    def _enter(self, half: str) -> None:
        if half != self._half:
            self._write(("\n}" if self._half else "") + (f',\n"{half}": {{' if half else ""))
            self._half, self._tables = half, 0

    def _array(self, lines: Iterable[str]) -> Iterator[None]:
        count = 0
        for line in lines:
            self._write((",\n" if count else "[\n") + line)
            count += 1
            yield
        self._write("\n]" if count else "[]")

    def _write(self, text: str) -> None:
        self._out.write(text.encode())


def _file(file: File) -> str:
    content = base64.b64encode(file.content).decode()
    return _encode({"name": file.name, "private": file.private, "content": content})


def read(file: BinaryIO) -> Iterator[About | Row | File]:
    """What a document holds: first what it says of itself, then rows and files in its order.

    Raises:
        NotOurs: it is no journal.
        NotJson: it is damaged, or not whole.
    """
    reader = JsonReader(file)
    if reader.peek() != "{":
        raise NotOurs("no object")
    seen: set[str] = set()
    for key in reader.members():
        if not seen and key != "about":
            raise NotOurs("nothing said")
        if key in seen:
            raise NotJson("twice")
        seen.add(key)
        yield from _member(reader, key)
    reader.end()
    if not seen >= {JOURNAL, FILES}:
        raise NotOurs("no journal") if not seen else NotJson("a half")


def _member(reader: JsonReader, key: str) -> Iterator[About | Row | File]:
    match key:
        case "about":
            yield _about(reader.value())
        case "journal" | "private":
            for table in reader.members():
                for _ in reader.items():
                    yield Row(table, key == PRIVATE, _object(reader.value()))
        case "files":
            for _ in reader.items():
                yield _content(_object(reader.value()))
        case _:
            raise NotJson("an unknown member")


def _about(said: Any) -> About:
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise NotOurs("another format")
    version, last_ids = said.get("version"), said.get("last_ids", {})
    if type(version) is not int or not isinstance(last_ids, dict):
        raise NotJson("about")
    return About(version, last_ids)


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotJson("no object")
    return value


def _content(said: dict[str, Any]) -> File:
    try:
        content = base64.b64decode(said["content"], validate=True)
        found = File(bool(said.get("private", False)), content)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise NotJson("a file") from error
    if found.name != said.get("name"):
        raise NotJson("a file that is another")
    return found
