"""The row of the sidebar behind which those are whose mentorship is over: a menu of them, the latest first."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.shell.rows import NavRow, PersonLine
from ui.widgets.menu import Menu


class EarlierRow(NavRow):
    """A quiet row with a count; a click shows who they are.

    Args:
        lines: the mentorships that are over.
        show: shows one of them.
    """

    def __init__(
        self, lines: Sequence[PersonLine], show: Callable[[int], object], parent: QWidget | None = None
    ) -> None:
        name = QCoreApplication.translate("EarlierRow", "Earlier")
        super().__init__("earlier", "clock", name, parent)
        self._lines, self._show = lines, show
        spoken = self.tr("Earlier mentorships, {count}").format(count=f"{len(lines):,}")
        self.set_count(len(lines), spoken)
        self.clicked.connect(self._open)

    def holds(self, mentorship_id: int | None) -> bool:
        """Whether this mentorship is one of them."""
        return any(line.mentorship_id == mentorship_id for line in self._lines)

    def _open(self) -> None:
        menu = Menu(self, self.tr("Earlier mentorships"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in self._lines:
            menu.add(line.name, partial(self._show, line.mentorship_id), second=line.meta)
        menu.open_below(self)
