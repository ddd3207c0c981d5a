"""The status line: how the journal is protected, whether everything is saved, how old the backup is."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import accessible, backup_words, fonts
from ui.widgets import painting
from ui.widgets.labels import Icon, Label
from ui.widgets.tips import set_tip

OLD_DAYS = 7


class StatusLine(QWidget):
    """One of: at rest, saving, could not save."""

    accessible = accessible.Status
    ring_radius = 6
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("shield", "ink3", 14)
        self._label = Label("", "caption", "ink3", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 0, 4)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self._failed, self._token = False, ""
        self._rest = ("", "ink3")

    def set_backup(
        self, latest: datetime | None, now: datetime, read_only: bool = False, locked: bool = False
    ) -> None:
        """Say how the journal stands at rest.

        Args:
            latest: the moment of the newest backup, in UTC.
            now: the present moment.
            read_only: the journal is open for reading only.
            locked: it has a passphrase.
        """
        days = 0 if latest is None else (now - latest).days
        if read_only:
            self._rest = (self.tr("Open for reading only"), "warn")
        elif days > OLD_DAYS:
            self._rest = (backup_words.backup_age(days), "warn")
        else:
            self._rest = (self._encrypted(latest, now) if locked else self._open_to_all(), "ink3")
        backed_up = self.tr("No backup yet")
        if latest is not None:
            backed_up = self.tr("Backed up {ago}").format(ago=backup_words.backed_up_ago(latest, now))
        set_tip(self, f"{self.tr('Encrypted') if locked else self._open_to_all()}\n{backed_up}")
        self.rest()

    def _encrypted(self, latest: datetime | None, now: datetime) -> str:
        """ "Encrypted · backed up 2 h ago"."""
        if latest is None:
            return self.tr("Encrypted · no backup yet")
        return self.tr("Encrypted · backed up {ago}").format(ago=backup_words.backed_up_ago(latest, now))

    def _open_to_all(self) -> str:
        """How most journals stand."""
        return self.tr("No passphrase: whoever has this folder can read it")

    def rest(self) -> None:
        """Everything is saved."""
        self._set_failed(False)
        self._say(*self._rest)

    def saving(self) -> None:
        """Something is not saved yet."""
        if not self._failed:
            self._say(self.tr("Saving…"), "ink3")

    def failed(self) -> None:
        """Something could not be saved; a click tries again."""
        words = self.tr("Could not save. Your text is safe here. Try again")
        if not self._failed:
            accessible.announce(self, words)
        self._set_failed(True)
        self._say(words, "danger")

    def _set_failed(self, failed: bool) -> None:
        """While a save failed, Tab comes here too, and Enter tries again."""
        self._failed = failed
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if failed else Qt.FocusPolicy.NoFocus)

    def _say(self, text: str, token: str) -> None:
        if text == self._label.text() and token == self._token:
            return  # at each key, while something is not saved yet
        self._token = token
        self._label.setText(text)
        self._label.set_token(token)
        self._icon.set_icon("alert" if token == "danger" else "shield", token)
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at the sidebar's width: layouts ask too late for a height by width.

        And as those of rest, too: what lies above must not move at each save. Before a journal is open there is
        room for what is most likely to be said.
        """
        width = self._words_width()
        resting = painting.broken(self._rest[0] or self._open_to_all(), self._label.font(), width)
        at_rest = len(resting) * fonts.line_height("caption")
        shown = self._label.isVisibleTo(self)
        lines = max(self._label.heightForWidth(width), at_rest) if shown else 0
        self._label.setFixedHeight(lines)
        self.setFixedHeight(max(lines, self._icon.height()) + 8)

    def _words_width(self) -> int:
        row = self.layout()
        margins = 0 if row is None else row.contentsMargins().left() + row.contentsMargins().right()
        return max(1, self.width() - margins - self._icon.width() - 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def set_rail(self, rail: bool) -> None:
        """Show the shield alone, or the words too."""
        self._label.setVisible(not rail)
        row = self.layout()
        if row is not None:
            side = 0 if rail else 8  # alone, the shield stands in the middle, under the switches
            row.setContentsMargins(side, 4, side, 4)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space tries a failed save again."""
        if self._failed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.retry_requested.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a failed save tries again."""
        if self._failed:
            self.retry_requested.emit()
