"""What the format bar and the editor's keys do to the text: marks around words, marks before lines.

Each command is one undo step on a QTextCursor. The commands know text, not how it looks. What keys do inside
lists is list_commands'.
"""

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.widgets import markdown_text as markdown
from ui.widgets.list_commands import change_start, selected_lines

MOVE, KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor


def toggle_wrap(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put `mark` ("**", "*") around the selection, or the word at the cursor; take it away where it is already.

    Of several lines each gets its own. Returns the cursor to go on with.
    """
    cursor.beginEditBlock()
    if not cursor.hasSelection():
        _wrap_at(cursor, mark)
    elif len(lines := selected_lines(cursor)) > 1:
        _wrap_lines(cursor, lines, mark)
    else:
        _wrap_selection(cursor, mark)
    cursor.endEditBlock()
    return cursor


def _wrap_selection(cursor: QTextCursor, mark: str) -> None:
    _trim(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    inner = cursor.selectedText()
    if not inner.strip():
        return
    if _surrounded(cursor, start, end, mark):
        _replace(cursor, start - len(mark), end + len(mark), inner)
        _select(cursor, start - len(mark), end - len(mark))
    elif _is_wrapped(inner, mark):
        _replace(cursor, start, end, inner[len(mark) : -len(mark)])
        _select(cursor, start, end - 2 * len(mark))
    else:
        _replace(cursor, start, end, f"{mark}{inner}{mark}")
        _select(cursor, start + len(mark), end + len(mark))


def _trim(cursor: QTextCursor) -> None:
    """Without the spaces at its ends: a mark next to one is no mark."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    text = markdown.as_qt(cursor.selectedText())
    left, right = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    if left < len(text):
        _select(cursor, start + left, end - right)


def _is_wrapped(text: str, mark: str) -> bool:
    if len(text) <= 2 * len(mark) or not (text.startswith(mark) and text.endswith(mark)):
        return False
    return mark != "*" or not text.startswith("**") or text.startswith("***")


def _wrap_lines(cursor: QTextCursor, lines: list[QTextBlock], mark: str) -> None:
    """The words of every line, or none when all have the mark. The selection then holds the whole lines."""
    spans = [_words_of(block) for block in lines]
    full = [(block, begin, text) for block, (begin, text) in zip(lines, spans, strict=True) if text]
    off = all(_is_wrapped(text, mark) for _block, _begin, text in full)
    first, last = lines[0], lines[-1]
    edit = QTextCursor(cursor.document())
    for block, begin, text in full:
        at = block.position() + begin
        wrapped = text if _is_wrapped(text, mark) else f"{mark}{text}{mark}"
        _replace(edit, at, at + len(markdown.as_qt(text)), text[len(mark) : -len(mark)] if off else wrapped)
    _select(cursor, first.position(), last.position() + last.length() - 1)


def _words_of(block: QTextBlock) -> tuple[int, str]:
    """Where the words of a line begin, and the words."""
    text = block.text()
    words = text[markdown.line_of(text).marker :]
    return len(text) - len(words.lstrip()), words.strip()


def _wrap_at(cursor: QTextCursor, mark: str) -> None:
    at = cursor.position()
    if _surrounded(cursor, at, at, mark):
        _replace(cursor, at - len(mark), at + len(mark), "")
        return
    line, within = markdown.as_qt(cursor.block().text()), cursor.positionInBlock()
    if line.startswith(mark, within) and line[:within].count(mark) % 2:
        cursor.setPosition(at + len(mark))  # out of the words it is around: typing goes on without
    elif _char(line, within - 1).isalnum() and _char(line, within).isalnum():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start = cursor.selectionStart()
        grown = 0 if _surrounded(cursor, start, cursor.selectionEnd(), mark) else 1
        _wrap_selection(cursor, mark)
        cursor.setPosition(at + (len(mark) if grown else -len(mark)))
    else:
        cursor.insertText(mark + mark)
        cursor.setPosition(at + len(mark))


def _char(line: str, at: int) -> str:
    return line[at] if 0 <= at < len(line) else ""


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
    _toggle_lines(cursor, "#" * level + " ")


def toggle_list(cursor: QTextCursor) -> None:
    """Make the lines list items, or plain when they are."""
    _toggle_lines(cursor, "- ")


def toggle_checklist(cursor: QTextCursor) -> None:
    """Make the lines open checklist items, or plain when they are checklist items."""
    _toggle_lines(cursor, "- [ ] ")


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the lines a quotation, or plain when they are."""
    _toggle_lines(cursor, "> ")


def _toggle_lines(cursor: QTextCursor, mark: str) -> None:
    """Give every line the mark, or take it from all when all have it; blank ones among others stay blank."""
    lines = selected_lines(cursor)
    if len(lines) > 1:
        lines = [block for block in lines if block.text().strip()]
    off = all(_has(block.text(), mark) for block in lines)
    cursor.beginEditBlock()
    for block in lines:
        if off or not _has(block.text(), mark):
            _set_mark(block, "" if off else mark)
    cursor.endEditBlock()


def _has(text: str, mark: str) -> bool:
    had = text[: markdown.line_of(text).marker].strip().lower()
    return had.replace("[x]", "[ ]") == mark.strip()


def _set_mark(block: QTextBlock, mark: str) -> None:
    """Another mark in place of the line's own. A nested item stays nested while it is an item."""
    text = block.text()
    stays = mark.startswith("- ") and markdown.line_of(text).kind is markdown.Kind.ITEM
    change_start(block, markdown.line_of(text).marker, (" " * markdown.indent_of(text) if stays else "") + mark)


def insert_link(cursor: QTextCursor) -> QTextCursor:
    """Make the selection the words of a link and put the cursor where the address goes."""
    words = cursor.selectedText() or "link"
    cursor.insertText(f"[{words}](https://)")
    cursor.setPosition(cursor.position() - 1)
    return cursor
