"""What Enter, Backspace, Tab and a tick do to list items and quotations.

Each command is one undo step on a QTextCursor. Marks around words and before whole selections are
markdown_commands'.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.widgets import markdown_text as markdown

KEEP = QTextCursor.MoveMode.KeepAnchor
INDENT = 2


def selected_lines(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines the selection reaches into, or the cursor's own. One it only touches the start of is none."""
    block = cursor.document().findBlock(cursor.selectionStart())
    last = cursor.document().findBlock(cursor.selectionEnd())
    ends_before = cursor.hasSelection() and cursor.selectionEnd() == last.position() and last != block
    count = last.blockNumber() - block.blockNumber() + (0 if ends_before else 1)
    return list(_from(block, count))


def _from(block: QTextBlock, count: int) -> Iterator[QTextBlock]:
    for _ in range(count):
        yield block
        block = block.next()


def change_start(block: QTextBlock, removed: int, put: str) -> None:
    """Put other words in place of the first `removed` of a line."""
    edit = QTextCursor(block)
    edit.setPosition(block.position() + removed, KEEP)
    edit.insertText(put)


def continue_list(cursor: QTextCursor) -> bool:
    """Enter at the end or in the middle of a list item or a quotation; False when there is none to go on."""
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
        _leave(cursor.block())
    cursor.endEditBlock()
    return True


def step_out(cursor: QTextCursor) -> bool:
    """Backspace right behind a mark: the item moves out a level, or stops being one; False elsewhere."""
    line = markdown.line_of(cursor.block().text())
    wanted = (markdown.Kind.ITEM, markdown.Kind.QUOTE, markdown.Kind.HEADING)
    if cursor.hasSelection() or line.kind not in wanted or cursor.positionInBlock() != line.marker:
        return False
    cursor.beginEditBlock()
    _leave(cursor.block())
    cursor.endEditBlock()
    return True


def _leave(block: QTextBlock) -> None:
    """Out of the innermost list or quotation."""
    text = block.text()
    line = markdown.line_of(text)
    quotes = text[: line.marker].count(">")
    if line.kind is markdown.Kind.QUOTE and quotes > 1:
        change_start(block, line.marker, "> " * (quotes - 1))
    elif line.kind is markdown.Kind.ITEM and markdown.indent_of(text):
        change_start(block, markdown.indent_of(text), " " * _outer(block))
    else:
        change_start(block, line.marker, "")


def _outer(block: QTextBlock) -> int:
    """The indent of the nearest item before this one that stands further out."""
    own = markdown.indent_of(block.text())
    before = block.previous()
    while before.isValid() and markdown.line_of(before.text()).kind is markdown.Kind.ITEM:
        if markdown.indent_of(before.text()) < own:
            return markdown.indent_of(before.text())
        before = before.previous()
    return max(0, own - INDENT)


def _inner(block: QTextBlock) -> int:
    """The indent one level deeper; the present one where the item before has no such level."""
    own = markdown.indent_of(block.text())
    before = block.previous()
    if not before.isValid() or markdown.line_of(before.text()).kind is not markdown.Kind.ITEM:
        return max(own, INDENT)
    deepest = markdown.inside_of(before.text())
    same_level = markdown.indent_of(before.text()) == own
    return max(own, deepest if same_level else min(own + INDENT, deepest))


def indent(cursor: QTextCursor, inward: bool) -> bool:
    """Tab and Shift+Tab: move the items of the selection a level; False where none of them can go further."""
    lines = [one for one in selected_lines(cursor) if markdown.line_of(one.text()).kind is markdown.Kind.ITEM]
    moved = False
    cursor.beginEditBlock()
    by = 0
    for number, block in enumerate(lines):
        own = markdown.indent_of(block.text())
        if number == 0:
            by = (_inner(block) if inward else _outer(block)) - own
        if by:
            change_start(block, own, " " * max(0, own + by))
            moved = True
    cursor.endEditBlock()
    return moved


def toggle_box(block: QTextBlock) -> None:
    """Tick the checklist item, or open it again."""
    place = markdown.box_of(block.text())
    if place is None:
        return
    ticked = block.text()[place[0] + 1] != " "
    edit = QTextCursor(block)
    edit.setPosition(block.position() + place[0] + 1)
    edit.setPosition(block.position() + place[0] + 2, KEEP)
    edit.insertText(" " if ticked else "x")


def toggle_boxes(cursor: QTextCursor) -> bool:
    """Ctrl+Enter: tick the checklist items of the selection, or open them when all are ticked; False for none."""
    boxed = [block for block in selected_lines(cursor) if markdown.box_of(block.text())]
    open_ones = [block for block in boxed if not markdown.line_of(block.text()).ticked]
    cursor.beginEditBlock()
    for block in open_ones or boxed:
        toggle_box(block)
    cursor.endEditBlock()
    return bool(boxed)
