"""What keys do in an editor: lists go on and step in and out, marks, links are passed and taken whole.

How the commands change the text is told in markdown_commands, list_commands and link_editing. Growing with
the text, finding in it and choosing a link are markdown_edit's.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.widgets import link_editing, list_commands, markdown_text, pasting
from ui.widgets import markdown_commands as commands
from ui.widgets.dropped import files_in, holds_files
from ui.widgets.linked_edit import LinkedEdit
from ui.widgets.tips import show_tip

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_OVERRIDE = QEvent.Type.ShortcutOverride
_WITH_CHARACTERS = frozenset((Qt.KeyboardModifier.NoModifier, _SHIFT))
_OPERATION = QTextCursor.MoveOperation
_ERASING = {
    (Qt.Key.Key_Backspace, False): _OPERATION.PreviousCharacter,
    (Qt.Key.Key_Backspace, True): _OPERATION.PreviousWord,
    (Qt.Key.Key_Delete, False): _OPERATION.NextCharacter,
    (Qt.Key.Key_Delete, True): _OPERATION.NextWord,
}


def modifiers_of(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The keys held, whether on the keypad or not."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def is_character(event: QKeyEvent) -> bool:
    """Whether a key types a character, as nearly every key does."""
    text = event.text()
    return bool(text) and text.isprintable() and event.modifiers() in _WITH_CHARACTERS


def _has_nothing_for(event: QKeyEvent, document: QTextDocument) -> bool:
    """Whether a key is Undo or Redo with no typing to take back or bring back: then it is the window's."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return not document.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()


class KeyedEdit(LinkedEdit):
    """A LinkedEdit with the keys of LOOK.

    `leaves_undo` says that it leaves the keys of Undo and Redo to the window when it has nothing to undo.
    """

    leaves_undo = True

    def __init__(self, role: str = "writing", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(role, parent, name=name)
        for keys, command in (
            ("Ctrl+B", lambda cursor: commands.toggle_wrap(cursor, "**")),
            ("Ctrl+I", lambda cursor: commands.toggle_wrap(cursor, "*")),
            ("Ctrl+Alt+1", lambda cursor: commands.toggle_heading(cursor, 1)),
            ("Ctrl+Alt+2", lambda cursor: commands.toggle_heading(cursor, 2)),
            ("Ctrl+Shift+8", commands.toggle_list),
            ("Ctrl+Shift+9", commands.toggle_checklist),
        ):
            self._add_shortcut(keys, command)

    def _add_shortcut(self, keys: str, command: Callable[[QTextCursor], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.run(command))

    def run(self, command: Callable[[QTextCursor], object]) -> None:
        """Apply one of markdown_commands to the cursor, as the format bar does, and keep the focus here."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        result = command(cursor)
        if isinstance(result, QTextCursor):
            self.setTextCursor(result)
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """The editor's own keys are not the window's while one writes."""
        # In this order: asking for the type makes an enumeration, at a dozen events a key.
        if isinstance(event, QKeyEvent) and event.type() is _OVERRIDE and not is_character(event):
            if self._is_own(event):
                event.accept()
                return True
            if _has_nothing_for(event, self.document()):
                event.ignore()
                return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        held, key = modifiers_of(event), event.key()
        return (held == _CTRL and key in ENTER) or (held == _CTRL | _SHIFT and key == Qt.Key.Key_V)

    def type_plainly(self, event: QKeyEvent) -> bool:
        """Type a character, in place of the selection: of whole links then. False where it is another key.

        First and by itself, because it is what nearly every key is, and should be seen at once.
        """
        if not is_character(event) or self.isReadOnly():
            return False
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._widen()
            QTextEdit.keyPressEvent(self, event)
        else:
            self._type_narrowly(event, cursor)
        return True

    def _type_narrowly(self, event: QKeyEvent, cursor: QTextCursor) -> None:
        self.narrow.begin(cursor)
        QTextEdit.keyPressEvent(self, event)
        if self.narrow.end():
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lists go on by themselves; the cursor passes over what is hidden; links go whole."""
        if not self._handled(event):
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._leave_hidden(event.key() == Qt.Key.Key_Right)

    def _handled(self, event: QKeyEvent) -> bool:
        held, key = modifiers_of(event), event.key()
        if key == Qt.Key.Key_Control:
            self.on_control(_CTRL)
        if key in ENTER and held == _CTRL:
            return self._act_here()
        if self.isReadOnly():
            return False
        if key in ENTER and held in (Qt.KeyboardModifier.NoModifier, _SHIFT):
            self._begin_line(going_on=not held)
            return True
        if key == Qt.Key.Key_V and held == _CTRL | _SHIFT:
            self.paste_plain()
            return True
        if key == Qt.Key.Key_Backspace and not held and list_commands.step_out(self.textCursor()):
            self.ensureCursorVisible()
            return True
        return key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._erased_link(event)

    def _begin_line(self, going_on: bool) -> None:
        # Shift+Enter too begins a line: Qt's own line separator would be another character.
        self._widen()
        if not (going_on and list_commands.continue_list(self.textCursor())):
            self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def _act_here(self) -> bool:
        """Ctrl+Enter: open the link the cursor is on, else tick the items of the selection."""
        link = None if self.textCursor().hasSelection() else link_editing.link_under(self.textCursor())
        if link is not None:
            self.open_link(link)
            return True
        if self.isReadOnly():
            return False
        return list_commands.toggle_boxes(self.textCursor())

    def _erased_link(self, event: QKeyEvent) -> bool:
        """Whether Backspace or Delete would have cut a link, and took it whole."""
        held = modifiers_of(event)
        move = _ERASING.get((Qt.Key(event.key()), held == _CTRL))
        cursor = self.textCursor()
        if move is None or held not in (Qt.KeyboardModifier.NoModifier, _CTRL, _SHIFT):
            return False
        if not link_editing.select_for_deletion(cursor, move):
            return False
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    def _widen(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        before = (cursor.selectionStart(), cursor.selectionEnd())
        link_editing.take_whole_links(cursor)
        if (cursor.selectionStart(), cursor.selectionEnd()) != before:
            self.setTextCursor(cursor)

    def cut(self) -> None:
        """Cut the selection, links whole."""
        self._widen()
        super().cut()

    def _leave_hidden(self, forward: bool) -> None:
        cursor = self.textCursor()
        within = cursor.positionInBlock()
        for mention in markdown_text.mentions_of(markdown_text.as_qt(cursor.block().text())):
            hidden_from, hidden_to = mention.start + 2, mention.words_start
            if hidden_from < within < hidden_to or (forward and within == hidden_from + 1):
                target = cursor.block().position() + (hidden_to if forward else hidden_from)
                cursor.setPosition(target, commands.KEEP if cursor.hasSelection() else commands.MOVE)
                self.setTextCursor(cursor)
                return

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab moves a list item a level where there is one; anywhere else it goes on to the next control."""
        if not self.isReadOnly() and list_commands.indent(self.textCursor(), forward):
            return True
        self.setTabChangesFocus(True)
        moved = super().focusNextPrevChild(forward)
        self.setTabChangesFocus(False)
        return moved

    # Pasting -------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, plain or rich; files and pictures where they are taken."""
        return source.hasText() or source.hasHtml() or (self.takes_files and holds_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: rich text as Markdown, at the cursor of now even where it takes a moment. Files are handed on."""
        if self.takes_files and holds_files(source):
            self.files_given.emit(files_in(source))
            return
        self._widen()
        cursor, shown = self.textCursor(), self.texts_shown

        def put(text: str, whole: bool) -> None:
            if shown == self.texts_shown:
                self._put(cursor, text, whole)

        pasting.take(source, put, self)

    def paste_plain(self) -> None:
        """Paste the words alone."""
        source = QGuiApplication.clipboard().mimeData()
        if source is not None and source.hasText():
            self._widen()
            self._put(self.textCursor(), *pasting.plain(source))

    def _put(self, cursor: QTextCursor, text: str, whole: bool) -> None:
        self.insert(cursor, text)
        self.ensureCursorVisible()
        if not whole:
            said = self.tr("That was very long. Its beginning was pasted.")
            show_tip(self.viewport().mapToGlobal(self.cursorRect().topLeft()), said, self)
