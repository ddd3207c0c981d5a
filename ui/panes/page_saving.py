"""What is typed on a page saves itself, and the line under the page says so; failing is told once.

What is stored is the page's own business.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from pmjournal.errors import JournalError
from ui import words
from ui.autosave import Autosaver
from ui.panes.pane import Pane
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.word_count import WordCount
from ui.widgets.writing_foot import Foot


class PageSaving(QObject):
    """Saves one page.

    Args:
        pane: tells the window of saving and of troubles.
        foot: says how many words there are, and when they were saved.
        editors: what the words are counted in.
        save: stores what is typed.
        is_blank: whether there is nothing on the page that could have been saved.
        parent: the page.
    """

    def __init__(
        self,
        pane: Pane,
        foot: Foot,
        editors: Callable[[], Sequence[MarkdownEdit]],
        save: Callable[[], None],
        is_blank: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane, self._foot, self._is_blank = pane, foot, is_blank
        self._error: JournalError | None = None
        self.count = WordCount(editors, self)
        self.count.said.connect(foot.set_count)
        self._saver = Autosaver(save, self, pane.journal.clock.now)
        self._saver.saved.connect(self._on_saved)
        self._saver.failed.connect(self._on_failed)

    def touched(self) -> None:
        """Something was edited."""
        if not self._saver.dirty:
            if self._error is None:
                self._foot.set_saved(self.tr("Saving…"))
            self._pane.saving.emit()
        self._saver.touched()
        self.count.touched()

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self._saver.flush()

    def may_leave(self) -> bool:
        """Whether nothing unsaved is left behind; if there is, say again why the page stays open."""
        if self.flush():
            return True
        self._pane.trouble.emit(self._error)
        return False

    def forget(self) -> None:
        """What is typed shall not be saved after all."""
        self._saver.dirty = False
        self._saver.flush()

    def _on_saved(self, moment: datetime) -> None:
        self._error = None
        said = words.saved_at(self._pane.journal.clock.local(moment))
        self._foot.set_saved("" if self._is_blank() else said)
        self._pane.saved.emit(moment)

    def _on_failed(self, error: JournalError) -> None:
        self._foot.set_saved(self.tr("Could not save. Your text is safe here"), "danger")
        first, self._error = self._error is None, error
        if first:
            # Said once: it is tried again every two seconds.
            self._pane.trouble.emit(error)
