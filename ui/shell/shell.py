"""The frame with its places: sidebar, top bar, the stack of panes, the toast. It composes and nothing else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pane_list import PERSON, PROSPECTS, PaneEntry, entries
from ui.shell.sidebar import Sidebar
from ui.shell.sizes import GROUPS, NARROW, ONE, at_text_size
from ui.shell.top_bar import TopBar
from ui.widgets.tab_order import bring_into_sight, next_stop
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ui.shell.waiting import Waiting


class Shell(QWidget):
    """Everything but what the panes show; painted before the journal is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes: dict[str, PaneEntry] = {entry.key: entry for entry in entries()}
        self.sidebar = Sidebar()
        self.top_bar = TopBar()
        self.stack = QStackedWidget()
        self._bare: QWidget | None = None
        self._waiting: Waiting | None = None
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.toast = Toast(self, right)  # so that it can lie over the palette as well
        self._fill_sidebar()

    def _fill_sidebar(self) -> None:
        for heading, keys in zip((self.tr("Journal"), self.tr("Insight")), GROUPS, strict=True):
            self.sidebar.add_heading(heading)
            for key in keys:
                entry = self.panes[key]
                self.sidebar.add_pane(key, entry.icon, entry.title)

    def show_entry(self, key: str, title: str = "", mentorship_id: int | None = None) -> None:
        """Let sidebar and top bar say which pane is shown.

        Args:
            key: the pane.
            title: another title than the pane's own.
            mentorship_id: the person, on the person page.
        """
        entry = self.panes[key]
        in_sidebar = key if key in (*self.sidebar.nav, PROSPECTS) else ""
        self.sidebar.set_current(in_sidebar, mentorship_id if key == PERSON else None)
        self.top_bar.show_title(title or entry.title, entry.sentence, scoped=entry.scoped, creates=entry.creates)

    def show_nothing(self) -> None:
        """Show bare ground, while the pane that comes is not ready yet."""
        if self._bare is None:
            self._bare = QWidget()
            self.stack.addWidget(self._bare)
        self.stack.setCurrentWidget(self._bare)

    def wait(self, title: str, sentence: str, share: float) -> None:
        """Say that the journal takes its time to open: what is going on, why, and how far it is (0 to 1)."""
        if self._waiting is None:
            from ui.shell.waiting import Waiting  # hardly any start needs it

            self._waiting = Waiting(title, sentence)
            self.stack.addWidget(self._waiting)
            self.stack.setCurrentWidget(self._waiting)
        self._waiting.line.set_share(share)

    def end_waiting(self) -> None:
        """It is open, or will not be."""
        if self._waiting is not None:
            self.stack.removeWidget(self._waiting)
            self._waiting.deleteLater()
            self._waiting = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as things lie in the window: sidebar, top bar, list, page."""
        target = next_stop(self, QApplication.focusWidget(), forward=forward)
        if target is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        bring_into_sight(target)
        return True

    def fit(self) -> None:
        """Become narrow, or wide again."""
        narrow = self.is_narrow()
        self.sidebar.set_rail(narrow)
        self.top_bar.set_narrow(narrow)

    def is_one(self) -> bool:
        """Whether there is room for the list or the page, but not for both."""
        return self.window().width() < at_text_size(ONE)

    def is_narrow(self) -> bool:
        """Whether the window is too narrow for the whole sidebar."""
        return self.window().width() < at_text_size(NARROW)
