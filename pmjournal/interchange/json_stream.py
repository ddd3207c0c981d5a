"""Reading JSON piece by piece: a document of any size, of which only the value at hand is in memory.

What a document means is not known here.
"""

import json
from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

LARGEST = 100_000_000  # characters of one value: a file of 25 MB takes 34 million
_PIECE = 1 << 16
_SPACE = " \t\n\r"


class NotJson(ValueError):
    """The text ends too early, or is no JSON."""


class JsonReader:
    """A place in a document, going forward.

    Args:
        file: UTF-8, with or without a byte order mark, read from where it stands.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = getincrementaldecoder("utf-8-sig")().decode
        self._scan = json.JSONDecoder(parse_constant=_no_number).raw_decode
        self._text = ""
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """The next sign that is no space; "" at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def value(self) -> Any:
        """The next value, whole.

        Raises:
            NotJson: it is none, or too long for one.
        """
        self.peek()
        while True:
            try:
                found, end = self._scan(self._text, self._at)
            except (ValueError, RecursionError) as error:
                if not self._more():
                    raise NotJson("no value") from error
                continue
            if end < len(self._text) or not self._more():  # a number at the end may go on
                self._at = end
                return found

    def members(self) -> Iterator[str]:
        """The keys of the object that begins here; the value of each is to be taken before the next key.

        Raises:
            NotJson: there is no object, or it does not end.
        """
        for _ in self._elements("{", "}"):
            key = self.value()
            if not isinstance(key, str):
                raise NotJson("no key")
            self._take(":")
            yield key

    def items(self) -> Iterator[None]:
        """Once for each value of the array that begins here, which is to be taken before the next.

        Raises:
            NotJson: there is no array, or it does not end.
        """
        return self._elements("[", "]")

    def end(self) -> None:
        """Be at the end.

        Raises:
            NotJson: something follows.
        """
        if self.peek():
            raise NotJson("more than one value")

    def _elements(self, first: str, last: str) -> Iterator[None]:
        self._take(first)
        if self.peek() == last:
            self._at += 1
            return
        while True:
            yield
            if self.peek() == last:
                self._at += 1
                return
            self._take(",")

    def _take(self, sign: str) -> None:
        if self.peek() != sign:
            raise NotJson(f"no {sign}")
        self._at += 1

    def _more(self) -> bool:
        """Read on, more each time while one value goes on; False at the end."""
        left = len(self._text) - self._at
        if self._ended or left > LARGEST:
            return False
        content = self._file.read(max(_PIECE, left))
        self._ended = not content
        try:
            more = self._decode(content, final=self._ended)
        except UnicodeDecodeError as error:
            raise NotJson("no UTF-8") from error
        self._text, self._at = self._text[self._at :] + more, 0
        return not self._ended or bool(more)


def _no_number(name: str) -> NoReturn:
    raise NotJson(name)
