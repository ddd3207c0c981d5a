"""What a paste brings into an editor: rich text as Markdown, anything else as plain text, never without end.

Nothing here knows the editor's keys; it is given a cursor's editor and a clipboard's content.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from shiboken6 import isValid

from ui.tasks import Task, in_background
from ui.widgets import markdown_text

AT_ONCE = 50_000
LARGEST_HTML = 4_000_000
LONGEST, MOST_LINES = 1_500_000, 100_000


def plain(source: QMimeData) -> tuple[str, bool]:
    """The plain text, without what no text holds; and whether all of it."""
    return _cut(source.text())


def take(source: QMimeData, insert: Callable[[str, bool], None], target: QObject) -> None:
    """Call `insert` with the text and whether it is all: at once, or soon where much has to be read.

    Args:
        source: the content of the clipboard.
        insert: puts it in.
        target: what it is put into; nothing is once that is gone.
    """
    html = source.html() if source.hasHtml() else ""
    if not html or len(html) > LARGEST_HTML:
        insert(*plain(source))
        return
    instead = plain(source) if source.hasText() else ("", True)
    if len(html) <= AT_ONCE:
        insert(*_read(html, instead))
        return
    # The program's, not the editor's: that may be closed while its text is read.
    task = Task(in_background(lambda: _read(html, instead)), QCoreApplication.instance())

    def put(read: tuple[str, bool]) -> None:
        task.deleteLater()
        if isValid(target):
            insert(*read)

    task.done.connect(put)
    task.start()


def _read(html: str, instead: tuple[str, bool]) -> tuple[str, bool]:
    # Not at the top: nobody pastes before the first paint.
    from pmjournal.interchange.rich_text import to_markdown

    text = to_markdown(html)
    return _cut(text) if text else instead


def _cut(text: str) -> tuple[str, bool]:
    """As much as an editor takes in a few seconds, and whether that is all."""
    kept = markdown_text.clean(text[:LONGEST])
    lines = kept.split("\n", MOST_LINES)
    whole = len(text) <= LONGEST and len(lines) <= MOST_LINES
    return kept if len(lines) <= MOST_LINES else "\n".join(lines[:MOST_LINES]), whole
