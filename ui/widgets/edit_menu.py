"""The menu over a text: the usual commands, looking as every other menu does, and the texts that open it.

Qt's own menu looks like another program's. What the commands do is the text's; what else a text can do, and how
it looks, belongs to the classes made of these.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget

from pmjournal.language import translate
from ui import clipboard
from ui.keys import KEYS
from ui.widgets.labels import Label
from ui.widgets.menu import Menu
from ui.widgets.tips import show_tip

Editor = QLineEdit | QTextEdit


class LineWithMenu(QLineEdit):
    """A line that is typed in. Where somebody pastes more than it holds, it says that it took the beginning."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.inputRejected.connect(lambda: say_cut(self, self.cursorRect()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu."""
        open_edit_menu(self, event.globalPos())


class TextWithMenu(QTextEdit):
    """Lines that are typed in. `earlier`, where there is one, shows earlier versions of them."""

    earlier: Callable[[], object] | None = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu."""
        open_edit_menu(self, event.globalPos())


class SelectableLabel(Label):
    """A label whose words can be marked and copied."""

    def __init__(self, text: str = "", role: str = "body", token: str = "ink", wrap: bool = False) -> None:
        super().__init__(text, role, token, wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open a menu of two commands."""
        menu = _menu_of(self)
        menu.add(translate("EditMenu", "Copy"), self._copy).setEnabled(self.hasSelectedText())
        menu.add(translate("EditMenu", "Select all"), lambda: self.setSelection(0, len(self.text())))
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        clipboard.copy(self.selectedText())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Left to Qt, which paints what is marked."""
        QLabel.paintEvent(self, event)


def say_cut(editor: Editor, cursor: QRect) -> None:
    """Say at the cursor of a line that not all of a text went in."""
    said = translate("EditMenu", "That is more than a line holds. Its beginning is here.")
    show_tip(editor.mapToGlobal(cursor.topLeft()), said, editor)


def open_edit_menu(editor: Editor, at: QPoint) -> None:
    """Open the menu of an editor at a point of the screen, and return at once."""
    menu = _menu_of(editor)
    undo, redo, some, anything = _state_of(editor)
    free, standard = not editor.isReadOnly(), QKeySequence.StandardKey
    for words, slot, key, possible in (
        (translate("EditMenu", "Undo"), editor.undo, standard.Undo, undo and free),
        (translate("EditMenu", "Redo"), editor.redo, standard.Redo, redo and free),
        (translate("EditMenu", "Cut"), editor.cut, standard.Cut, some and free),
        (translate("EditMenu", "Copy"), editor.copy, standard.Copy, some),
        (translate("EditMenu", "Paste"), editor.paste, standard.Paste, free and _can_paste(editor)),
        (translate("EditMenu", "Select all"), editor.selectAll, standard.SelectAll, anything),
    ):
        action = menu.add(words, slot, shortcut=QKeySequence(key))
        # Shown only: the editor itself answers to the keys.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(possible)
        if key in (standard.Redo, standard.Paste):
            menu.addSeparator()
    if isinstance(editor, TextWithMenu) and editor.earlier is not None:
        menu.addSeparator()
        action = menu.add(translate("EditMenu", "Earlier versions…"), editor.earlier, shortcut=KEYS["versions"])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    menu.popup(at)


def _menu_of(text: Editor | QLabel) -> Menu:
    menu = Menu(text, translate("EditMenu", "Text"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _state_of(editor: Editor) -> tuple[bool, bool, bool, bool]:
    """Whether there is something to undo, to redo, to copy, and anything at all."""
    if isinstance(editor, QLineEdit):
        undo, redo = editor.isUndoAvailable(), editor.isRedoAvailable()
        return undo, redo, editor.hasSelectedText(), bool(editor.text())
    document, some = editor.document(), editor.textCursor().hasSelection()
    return document.isUndoAvailable(), document.isRedoAvailable(), some, not document.isEmpty()


def _can_paste(editor: Editor) -> bool:
    if isinstance(editor, QTextEdit):
        return editor.canPaste()
    return bool(QGuiApplication.clipboard().text())
