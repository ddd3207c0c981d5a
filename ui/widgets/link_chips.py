"""What a text is linked to: a row of chips that wraps, and a dashed chip that adds one more.

The row knows neither journal nor kinds; it is given what to show, and says which chip was clicked or removed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.chips import Chip
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

GAP = 6
CHIP = 26
WIDEST = 320


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """One chip: the record it leads to, its words and icon; `removable` when it was linked by hand."""

    record_id: int
    kind: str
    words: str
    icon: str
    removable: bool = True
    hint: str = ""


class LinkChip(Chip):
    """A chip that shows its x only under the pointer or the focus, and never changes its width for it."""

    def __init__(self, linked: LinkedRecord, parent: QWidget | None = None) -> None:
        super().__init__(linked.words, linked.icon, parent, small=True)
        self.linked = linked
        set_tip(self, linked.hint)
        if linked.removable:
            told = (linked.hint, self.tr("Delete removes the link"))
            self.setAccessibleDescription(". ".join(part for part in told if part))

    def sizeHint(self) -> QSize:
        """Without the x."""
        hint = super().sizeHint()
        tail = self._tail()
        return QSize(min(hint.width() - tail, theme().px(WIDEST)), hint.height())

    def event(self, event: QEvent) -> bool:
        """Show the x, or take it away."""
        kind = event.type()
        if kind in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            inside = kind == QEvent.Type.Enter or (kind != QEvent.Type.Leave and self.underMouse())
            focus = kind == QEvent.Type.FocusIn or (kind != QEvent.Type.FocusOut and self.hasFocus())
            self.set_closable(self.linked.removable and (inside or focus))
        return super().event(event)


class LinkChips(QWidget):
    """The row. `opened(str, int)` and `removed(int)` tell of a chip, `add_clicked` of the dashed one."""

    opened = Signal(str, int)
    removed = Signal(int)
    add_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[LinkChip] = []
        self._shown: list[LinkedRecord] = []
        self.add = Chip(self.tr("Link"), "plus", self, small=True, dashed=True)
        set_tip(self.add, self.tr("Link a goal, a meeting or a person"))
        self.add.clicked.connect(lambda: self.add_clicked.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._place)

    def set_links(self, links: Sequence[LinkedRecord]) -> None:
        """Show these; does nothing when they are shown already, so that no focus is lost."""
        if list(links) == self._shown:
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._shown = list(links)
        self._chips = [self._make(linked) for linked in links]
        if self._chips:
            QWidget.setTabOrder(self._chips[-1], self.add)
        self._place()

    def chips(self) -> list[LinkChip]:
        """The chips, in order."""
        return list(self._chips)

    def _make(self, linked: LinkedRecord) -> LinkChip:
        chip = LinkChip(linked, self)
        chip.clicked.connect(lambda _checked=False: self.opened.emit(linked.kind, linked.record_id))
        chip.removed.connect(lambda: self.removed.emit(linked.record_id))
        chip.show()
        return chip

    def _spots(self, width: int) -> list[QRect]:
        """Where each chip lies in a row of `width` px that wraps."""
        spots: list[QRect] = []
        x, y, height = 0, 0, theme().px(CHIP)
        for chip in [*self._chips, self.add]:
            wanted = min(chip.sizeHint().width(), max(1, width))
            if x and x + wanted > width:
                x, y = 0, y + height + GAP
            spots.append(QRect(x, y, wanted, height))
            x += wanted + GAP
        return spots

    def _place(self) -> None:
        for chip, spot in zip([*self._chips, self.add], self._spots(self.width()), strict=True):
            chip.setGeometry(spot)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the rows need."""
        return self._spots(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    def minimumSizeHint(self) -> QSize:
        """One chip."""
        return QSize(theme().px(80), theme().px(CHIP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()
