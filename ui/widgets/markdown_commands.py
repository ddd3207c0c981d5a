"""What the format bar and the editor's keys do to the text: marks around words, marks before lines.

Each command is one undo step on a QTextCursor. The commands know text, not how it looks.
"""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.widgets import markdown_text as markdown

MOVE, KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor


def toggle_wrap(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put `mark` ("**", "*") around the selection, or around the cursor; take it away where it is already.

    Returns the cursor to go on with.
    """
    cursor.beginEditBlock()
    if not cursor.hasSelection():
        _wrap_nothing(cursor, mark)
    else:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        inner = cursor.selectedText()
        if _surrounded(cursor, start, end, mark):
            _replace(cursor, start - len(mark), end + len(mark), inner)
            _select(cursor, start - len(mark), end - len(mark))
        elif len(inner) > 2 * len(mark) and inner.startswith(mark) and inner.endswith(mark):
            _replace(cursor, start, end, inner[len(mark) : -len(mark)])
            _select(cursor, start, end - 2 * len(mark))
        else:
            _replace(cursor, start, end, f"{mark}{inner}{mark}")
            _select(cursor, start + len(mark), end + len(mark))
    cursor.endEditBlock()
    return cursor


def _wrap_nothing(cursor: QTextCursor, mark: str) -> None:
    at = cursor.position()
    if _surrounded(cursor, at, at, mark):
        _replace(cursor, at - len(mark), at + len(mark), "")
        return
    cursor.insertText(mark + mark)
    cursor.setPosition(at + len(mark))


def _surrounded(cursor: QTextCursor, start: int, end: int, mark: str) -> bool:
    document = cursor.document()
    last = document.characterCount() - 1
    if start < len(mark) or end + len(mark) > last:
        return False
    before = "".join(document.characterAt(start - len(mark) + at) for at in range(len(mark)))
    after = "".join(document.characterAt(end + at) for at in range(len(mark)))
    if before != mark or after != mark:
        return False
    # One star of two is not an italic mark.
    return mark != "*" or start < 2 or document.characterAt(start - 2) != "*"


def _replace(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    _select(cursor, start, end)
    cursor.insertText(text)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start, MOVE)
    cursor.setPosition(end, KEEP)


def toggle_heading(cursor: QTextCursor, level: int) -> None:
    """Make the lines headings of `level`, or plain when they are."""
    mark = "#" * level + " "
    _change_lines(cursor, lambda text: _toggled(text, mark))


def toggle_list(cursor: QTextCursor) -> None:
    """Make the lines list items, or plain when they are."""
    _change_lines(cursor, lambda text: _toggled(text, "- "))


def toggle_checklist(cursor: QTextCursor) -> None:
    """Make the lines open checklist items, or plain when they are checklist items."""
    _change_lines(cursor, lambda text: _toggled(text, "- [ ] "))


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the lines a quotation, or plain when they are."""
    _change_lines(cursor, lambda text: _toggled(text, "> "))


def _toggled(text: str, mark: str) -> str:
    plain = markdown.without_marker(text)
    had = text[: len(text) - len(plain)]
    return plain if had.strip().lower().replace("[x]", "[ ]") == mark.strip() else mark + plain


def _change_lines(cursor: QTextCursor, change: Callable[[str], str]) -> None:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    cursor.beginEditBlock()
    while block.isValid() and block.blockNumber() <= last:
        _change_line(block, change(block.text()))
        block = block.next()
    cursor.endEditBlock()


def _change_line(block: QTextBlock, wanted: str) -> None:
    """Touch only the beginning that differs, so that the person's cursor stays in its word."""
    text = block.text()
    same = 0
    while same < min(len(text), len(wanted)) and text[-1 - same] == wanted[-1 - same]:
        same += 1
    edit = QTextCursor(block)
    edit.setPosition(block.position() + len(text) - same, KEEP)
    edit.insertText(wanted[: len(wanted) - same])


def continue_list(cursor: QTextCursor) -> bool:
    """Enter at the end or in the middle of a list item; False when there is no list to continue."""
    text = cursor.block().text()
    following = markdown.continued(text)
    if following is None or cursor.hasSelection():
        return False
    if cursor.positionInBlock() < markdown.line_of(text).marker:
        return False
    cursor.beginEditBlock()
    if following:
        cursor.insertBlock()
        cursor.insertText(following)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        cursor.removeSelectedText()
    cursor.endEditBlock()
    return True


def toggle_box(block: QTextBlock) -> None:
    """Tick the checklist item, or open it again."""
    place = markdown.box_of(block.text())
    if place is None:
        return
    edit = QTextCursor(block)
    ticked = block.text()[place[0] + 1] != " "
    _replace(edit, block.position() + place[0] + 1, block.position() + place[0] + 2, " " if ticked else "x")


def insert_link(cursor: QTextCursor) -> QTextCursor:
    """Make the selection the words of a link and put the cursor where the address goes."""
    words = cursor.selectedText() or "link"
    cursor.insertText(f"[{words}](https://)")
    cursor.setPosition(cursor.position() - 1)
    return cursor


def insert_mention(cursor: QTextCursor, record_id: int, words: str) -> None:
    """Put in a link to a record of the journal."""
    plain = "".join(char for char in words if char not in "[]|\n") or str(record_id)
    cursor.insertText(f"[[{record_id}|{plain}]]")
