"""The page of a journal that cannot be opened: what is wrong with it, its newest backup, and the ways on.

It says by signal what is wanted; what is done is `mending.py`'s.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.backups.foot import Foot
from ui.backups.summary import Summary
from ui.theme import theme
from ui.widgets.buttons import PRIMARY, SECONDARY, LinkButton
from ui.widgets.fields import ErrorLine
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Icon, Label, Line
from ui.widgets.scroll import ScrollArea
from ui.widgets.tall_fields import TallButton

COLUMN = 480
TOP, LEAST_TOP = 104, 24


class DamagedPage(QWidget):
    """Shown while a journal cannot be opened."""

    other_wanted = Signal()
    """Open another journal."""
    restore_wanted = Signal()
    """Restore some other backup in a new folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("alert", "danger", 40)
        self.title = Label("", "title28", "ink", wrap=True)
        self.sentence = Label("", "body", "ink2", wrap=True)
        self._heading = Label("", "body_medium", "ink", wrap=True)
        self._follows = Label("", "body", "ink2", wrap=True)
        self.summary: Summary | None = None
        self.trouble = ErrorLine()
        self.foot = DamagedFoot()
        self.other = LinkButton(self.tr("Choose another journal…"), "folder")
        self.restore = LinkButton(self.tr("Restore from another backup…"), "backup")
        self.other.clicked.connect(self.other_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self._newest = QWidget()
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit)
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN)
        self._lay_out()
        ground = _Ground()
        self._around = QHBoxLayout(ground)
        self._around.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._column, 1000)
        self._around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea(ground, token="canvas")
        outer.addWidget(self._scroll)

    def _lay_out(self) -> None:
        links = QWidget()
        flow = FlowLayout(links, gap=16, line_gap=4)
        for link in (self.other, self.restore):
            flow.addWidget(link)
        self._found = QVBoxLayout(self._newest)
        self._found.setContentsMargins(0, 0, 0, 12)
        self._found.setSpacing(8)
        self._found.addWidget(self._heading)
        rows = QVBoxLayout(self._column)
        rows.setContentsMargins(0, 0, 0, LEAST_TOP)
        rows.setSpacing(0)
        rows.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(16)
        below: tuple[tuple[QWidget, int], ...] = (
            (self.title, 8),
            (self.sentence, 24),
            (self._newest, 0),
            (self._follows, 0),
            (self.trouble, 20),
            (self.foot, 24),
            (Line(), 12),
            (links, 0),
        )
        for widget, space in below:
            rows.addWidget(widget)
            rows.addSpacing(space)
        rows.addStretch(1)

    # What is shown -------------------------------------------------------------------------------

    def show_journal(self, sentence: str) -> None:
        """Begin with a journal, of which no backup is known yet; `sentence` says what is wrong with it."""
        self.title.setText(self.tr("This journal cannot be opened"))
        self.sentence.setText(sentence)
        self._icon.set_icon("alert", "danger")
        self._heading.setText(self.tr("Looking for its newest backup…"))
        self._follows.setText("")
        self._put_summary(None)
        self.show_trouble("")
        self.foot.offer(self.foot.rescue)
        self.foot.show_acts()

    def show_backup(self, summary: Summary | None) -> None:
        """The newest backup that is whole is this one; None where there is none."""
        self._put_summary(summary)
        if summary is None:
            self._heading.setText(self.tr("There is no backup of it that is whole."))
            said = self.tr("What can be read of it can be saved in a new journal. What is damaged stays as it is.")
            self._follows.setText(said)
            self.foot.offer(self.foot.rescue)
            self._take_focus()
            return
        self._heading.setText(self.tr("Its newest backup that is whole"))
        self._follows.setText(
            self.tr(
                "It takes the journal's place, without what was written since. The damaged files are kept among "
                "the backups."
            )
        )
        self.foot.offer(self.foot.put_back, self.foot.rescue)
        self._take_focus()

    def show_rescued(self, told: Sequence[str]) -> None:
        """What could be read is in a new journal; `told` says what came of it."""
        self.title.setText(self.tr("What could be read is saved"))
        self.sentence.setText(" ".join(told))
        self._icon.set_icon("check", "accent")
        self._follows.setText(self.tr("The damaged journal is as it was."))
        self._put_summary(None)
        self._newest.hide()
        self.foot.offer(self.foot.open_new)
        self.foot.show_acts()
        self._take_focus()

    def _put_summary(self, summary: Summary | None) -> None:
        if self.summary is not None:
            self._found.removeWidget(self.summary)
            self.summary.deleteLater()
        self.summary = summary
        if summary is not None:
            self._found.addWidget(summary)
        self._newest.show()
        self._settled.start()  # once what it shows now is laid out

    def show_trouble(self, sentence: str) -> None:
        """Say what did not work; "" takes it away."""
        self.trouble.say(sentence)
        self._settled.start()

    def ask(self, wrong: bool, asked: str) -> None:
        """A secret is needed, or another one; `asked` says which."""
        self.foot.ask(wrong, asked)
        self._settled.start()

    # Qt's side -----------------------------------------------------------------------------------

    def _take_focus(self) -> None:
        offered = self.foot.offered()
        if offered is not None and self.isVisible():
            offered.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """One can go on by keys."""
        super().showEvent(event)
        self._take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window it begins higher."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spare = self.height() - self._column.heightForWidth(min(COLUMN, self.width() - 64))
        self._around.setContentsMargins(32, max(LEAST_TOP, min(theme().px(TOP), spare // 2)), 32, 0)
        self._scroll.ensureWidgetVisible(self.foot)


class DamagedFoot(Foot):
    """Putting a backup in its place, saving what can be read, and opening what was saved."""

    def acts(self) -> QWidget:
        """The buttons, of which `offer` shows some."""
        self.put_back = TallButton(self.tr("Open the newest backup"), PRIMARY, padding=20)
        self.rescue = TallButton(self.tr("Save what can be read…"), SECONDARY)
        self.open_new = TallButton(self.tr("Open the new journal"), PRIMARY, padding=20)
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        flow = FlowLayout(holder, gap=12, line_gap=8)
        for button in self._buttons():
            flow.addWidget(button)
        return holder

    def _buttons(self) -> tuple[TallButton, ...]:
        return self.put_back, self.rescue, self.open_new

    def offer(self, *wanted: TallButton) -> None:
        """Show these buttons."""
        for button in self._buttons():
            button.setVisible(button in wanted)

    def offered(self) -> TallButton | None:
        """The first button that is shown."""
        return next((button for button in self._buttons() if not button.isHidden()), None)


class _Ground(QWidget):
    """The canvas."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))
