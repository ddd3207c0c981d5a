"""A language that nobody speaks, to see which words are not translated and which do not fit.

Every translated text stands in brackets, with accents, and is a third longer; places in braces and counts are
kept.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from pmjournal import language
from ui import language as window_language

LETTERS = "àƀçðéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTERS)
_KEPT = re.compile(r"(\{\w*\}|%L?n|&|<[^>]*>|\*\.\w+)")
LONGER = 0.3
KEPT = ("en", "en-GB")
"""Texts that the program reads and nobody sees."""


def pseudo(text: str, number: int = -1) -> str:
    """The text as the pseudo-language has it."""
    if number >= 0:
        hidden = text.replace("%Ln", "\0").replace("%n", "\1")
        text = language.english("", hidden, "", number).replace("\0", "%Ln").replace("\1", "%n")
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    return f"[{''.join(parts)}{'·' * round(len(text) * LONGER)}]"


class _Pseudo(QTranslator):
    """Answers for every context."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text if text in KEPT or not text else pseudo(text, n)


@contextmanager
def german() -> Iterator[None]:
    """The program speaks German."""
    app = QCoreApplication.instance()
    assert app is not None
    window_language.install(app, "de")
    try:
        yield
    finally:
        window_language.install(app, "en")


@contextmanager
def spoken() -> Iterator[None]:
    """The program speaks the pseudo-language."""
    app = QCoreApplication.instance()
    assert app is not None
    translator = _Pseudo()
    app.installTranslator(translator)
    language.use(QCoreApplication.translate)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        language.use(None)
