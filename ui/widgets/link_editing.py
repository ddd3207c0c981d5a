"""Links to records in an editor: put in whole, taken out whole, never left in half.

What a link says and where it leads is told by markdown_text; following one is linked_edit's.
"""

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.widgets import markdown_text as markdown

KEEP = QTextCursor.MoveMode.KeepAnchor


def insert_mention(cursor: QTextCursor, record_id: int, words: str) -> None:
    """Put in a link to a record of the journal."""
    from pmjournal.links import link_text  # it brings SQLAlchemy along, which must not be before the first paint

    cursor.insertText(link_text(record_id, words))


def link_under(cursor: QTextCursor) -> markdown.Link | None:
    """The link the text cursor is in or at the edge of; in one to a record, also between its brackets."""
    text = markdown.as_qt(cursor.block().text())
    within = cursor.positionInBlock()
    around = {mention.words_start: mention for mention in markdown.mentions_of(text)}
    for link in markdown.links_of(text):
        mention = around.get(link.start)
        start, end = (mention.start, mention.end) if mention else (link.start, link.end)
        if start <= within <= end:
            return link
    return None


def take_whole_links(cursor: QTextCursor) -> None:
    """Widen a selection that is about to go so that it cuts no link in two."""
    if not cursor.hasSelection():
        return
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    wider_start = _out(first, start, end, start)
    wider_end = _out(last, start, end, end)
    if (wider_start, wider_end) != (start, end):
        cursor.setPosition(wider_start)
        cursor.setPosition(wider_end, KEEP)


def _out(block: QTextBlock, start: int, end: int, edge: int) -> int:
    """Where `edge` has to be for no link of its line to be cut."""
    at = block.position()
    for mention in markdown.mentions_of(markdown.as_qt(block.text())):
        if not at + mention.start < edge < at + mention.end and not (
            at + mention.start <= start and end <= at + mention.end
        ):
            continue
        inside_words = at + mention.words_start <= start and end <= at + mention.words_end
        whole_words = (start, end) == (at + mention.words_start, at + mention.words_end)
        if inside_words and not whole_words:
            continue
        return at + (mention.start if edge == start else mention.end)
    return edge


def select_for_deletion(cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
    """Select what Backspace or Delete would take where that cuts a link; False where it does not."""
    probe = QTextCursor(cursor)
    if not probe.hasSelection():
        probe.movePosition(move, KEEP)
    before = (probe.selectionStart(), probe.selectionEnd())
    take_whole_links(probe)
    if (probe.selectionStart(), probe.selectionEnd()) == before:
        return False
    cursor.setPosition(probe.selectionStart())
    cursor.setPosition(probe.selectionEnd(), KEEP)
    return True
