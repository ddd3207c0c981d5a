"""Pills over a list that say which part of it is shown; one of them is always on.

Tab stops at the one that is on, the arrows choose its neighbours. What a pill lets through is the list's business.
"""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton

HEIGHT, PADDING, GAP = 24, 10, 6
MARGINS = 20, 2, 12, 8
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class FilterPill(PlainButton):
    """One of them."""

    accessible = accessible.Option
    ring_radius = HEIGHT // 2

    def __init__(self, pills: "FilterPills", key: str, text: str, private: bool = False) -> None:
        super().__init__(pills)
        self.key, self._pills, self._private = key, pills, private
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def set_on(self, on: bool) -> None:
        """Be the one that is on, or not."""
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def _restyle(self) -> None:
        self.setFont(fonts.font("secondary_medium"))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The words and room beside them."""
        width = painting.advance(self.text(), self.font()) + 2 * theme().px(PADDING)
        return QSize(round(width) + 1, theme().px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose a neighbour."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._pills.step(self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled while it is on, bordered else."""
        painter, area, on = QPainter(self), QRectF(self.rect()), self.isChecked()
        if self._private:
            fill, line, token = ("private_soft" if on else "surface"), "private_line", "private"
        else:
            fill = "selected" if on else "hover" if self.underMouse() else "surface"
            line, token = "line_strong", "ink" if on else "ink2"
        painting.box(painter, area, area.height() / 2, fill, None if on and not self._private else line)
        painting.words(painter, area, self.text(), self.font(), token, painting.CENTRE, elide=False)


class FilterPills(QWidget):
    """The row, which breaks into lines. `chosen(str)` tells the key of a pill that the person turned on.

    Args:
        words: what each pill says, by its key; the first is on.
        name: what is chosen here, for a screen reader.
        margins: left, above, right and below, in px; as over a list where nothing else is said.
        private: the keys of those that lead to something private, drawn in plum.
    """

    chosen = Signal(str)

    def __init__(
        self,
        words: Mapping[str, str],
        name: str,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = MARGINS,
        private: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._on, self._margins = "", margins
        self.setAccessibleName(name)
        self._holder = QWidget()
        self._flow = flow = FlowLayout(self._holder, gap=GAP, line_gap=GAP)
        self.pills = {key: FilterPill(self, key, text, key in private) for key, text in words.items()}
        for pill in self.pills.values():
            flow.addWidget(pill)
            pill.clicked.connect(lambda _on=False, key=pill.key: self.choose(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.addWidget(self._holder)
        self.show_chosen(next(iter(words)))
        follow_theme(self, self._fit)

    def _fit(self) -> None:
        """Be as high as the lines it breaks into."""
        left, above, right, below = self._margins
        self.setFixedHeight(self._flow.heightForWidth(self.width() - left - right) + above + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def current(self) -> str:
        """The key of the one that is on."""
        return self._on

    def show_chosen(self, key: str) -> None:
        """Turn one on; sends nothing."""
        self._on = key
        for other, pill in self.pills.items():
            pill.set_on(other == key)

    def offer(self, keys: Collection[str]) -> None:
        """Show only these pills; the one that is on stays in sight."""
        for key, pill in self.pills.items():
            pill.setVisible(key in keys or key == self._on)
        self._fit()

    def choose(self, key: str) -> None:
        """Turn one on, as a click on it does."""
        changed = key != self._on
        self.show_chosen(key)
        if changed:
            self.chosen.emit(key)

    def step(self, pill: FilterPill, step: int) -> None:
        """Go on to a neighbour and turn it on."""
        keys = [key for key, one in self.pills.items() if not one.isHidden()]
        neighbour = self.pills[keys[(keys.index(pill.key) + step) % len(keys)]]
        self.choose(neighbour.key)
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
