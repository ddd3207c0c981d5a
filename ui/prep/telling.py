"""Telling a story while a meeting is prepared: it is picked, and put into the brief as an edit like any other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from pmjournal import stories
from pmjournal.brief_words import place_for_story, story_words
from pmjournal.errors import JournalError
from ui.prep.story_picker import StoryFinder, StoryPicker
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.markdown_text import as_qt

if TYPE_CHECKING:
    from pmjournal.journal import Journal


class Telling(QObject):
    """Opens the picker. `note_wanted` and `log_wanted` are the picker's; `trouble(exception)` tells, `gone(str)`
    says that what was picked cannot be told any more.

    Args:
        journal: the open journal.
        edit: the brief.
    """

    note_wanted = Signal()
    log_wanted = Signal()
    trouble = Signal(object)
    gone = Signal(str)

    def __init__(self, journal: "Journal", edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._journal, self._edit = journal, edit
        self.picker: StoryPicker | None = None

    def offer(self, button: QWidget) -> None:
        """Open the picker at a button."""
        try:
            found = StoryFinder(self._journal, self._edit.markdown())
        except JournalError as error:
            self.trouble.emit(error)
            return
        self.picker = StoryPicker(found, button)
        self.picker.picked.connect(self.put_in)
        self.picker.note_wanted.connect(self.note_wanted)
        self.picker.log_wanted.connect(self.log_wanted)
        self.picker.open_at(button)

    def put_in(self, entry_id: int) -> None:
        """Put a story into the brief, as it is now in the Log; one that stands there already is only gone to."""
        brief = self._edit.markdown()
        there = brief.find(f"[[{entry_id}|")
        if there >= 0:
            self._edit.show_place(len(as_qt(brief[:there])), 0)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            if not stories.may_be_told(self._journal, entry_id):  # while the picker was open
                self.gone.emit(self.tr("That story is not there any more, or is personal now."))
                return
            words = story_words(self._journal.entries.get(entry_id))
        except JournalError as error:
            self.trouble.emit(error)
            return
        at, before = place_for_story(brief)
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(len(as_qt(brief[:at])))
        self._edit.insert(cursor, before + words)
        self._edit.setTextCursor(cursor)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
