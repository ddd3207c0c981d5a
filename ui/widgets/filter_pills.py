"""Pills over a list that say which part of it is shown; one of them is always on.

Tab stops at the one that is on, the arrows choose its neighbours. Those for which there is no line are in the menu
of a last one, "3 more". What a pill lets through is the list's business.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import follow_theme
from ui.widgets.menu import Menu
from ui.widgets.plain_button import PlainButton

HEIGHT, PADDING, GAP, CHEVRON = 24, 10, 6, 12
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


class MorePill(PlainButton):
    """The last one, whose menu has those that found no room."""

    ring_radius = HEIGHT // 2

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(fonts.font("secondary_medium"))

    def say(self, count: int) -> None:
        """Tell how many there are."""
        self.setText(translate("FilterPills", "%n more", "", count))
        self.setFont(fonts.font("secondary_medium"))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """The words, the chevron, and room beside them."""
        width = painting.advance(self.text(), self.font()) + 2 * theme().px(PADDING) + theme().px(CHEVRON) + 2
        return QSize(round(width) + 1, theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bordered, with a chevron."""
        painter, area, size = QPainter(self), QRectF(self.rect()), theme().px(CHEVRON)
        fill = "hover" if self.underMouse() or self.isDown() else "surface"
        painting.box(painter, area, area.height() / 2, fill, "line_strong")
        inner = area.adjusted(theme().px(PADDING), 0, -theme().px(PADDING), 0)
        painting.words(painter, inner, self.text(), self.font(), "ink2", elide=False)
        painting.icon(painter, inner.right() - size, (area.height() - size) / 2, "down", "ink3", size)


class FilterPills(QWidget):
    """The row, which breaks into lines. `chosen(str)` tells the key of a pill that the person turned on.

    Args:
        words: what each pill says, by its key; the first is on.
        name: what is chosen here, for a screen reader.
        margins: left, above, right and below, in px; as over a list where nothing else is said.
        private: the keys of those that lead to something private, drawn in plum.
        lines: how many lines there may be; None for as many as it takes.
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
        lines: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._on, self._margins, self._lines, self._private = "", margins, lines, private
        self.setAccessibleName(name)
        self._holder = QWidget()
        self._flow = flow = FlowLayout(self._holder, gap=GAP, line_gap=GAP)
        self.pills = {key: FilterPill(self, key, text, key in private) for key, text in words.items()}
        for pill in self.pills.values():
            flow.addWidget(pill)
            pill.clicked.connect(lambda _on=False, key=pill.key: self.choose(key))
        self.offered: list[str] = list(self.pills)
        self.more = MorePill(self)
        flow.addWidget(self.more)
        self.more.hide()
        self.more.clicked.connect(self.open_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.addWidget(self._holder)
        self.show_chosen(next(iter(words)))
        follow_theme(self, self._fit)

    def _fit(self) -> None:
        """Be as high as the lines it breaks into."""
        left, above, right, below = self._margins
        width = self.width() - left - right
        kept = self._with_room(width)
        for key, pill in self.pills.items():
            pill.setVisible(key in kept)
        self.more.setVisible(len(kept) < len(self.offered))
        self.setFixedHeight(self._flow.heightForWidth(width) + above + below)

    def _with_room(self, width: int) -> Sequence[str]:
        """Those of the offered ones that are shown: the first, and the one that is on."""
        kept = list(self.offered)
        if self._lines is None or self._count_lines(kept, width) <= self._lines:
            return kept
        for key in reversed(self.offered):
            if key == self._on:
                continue
            kept.remove(key)
            self.more.say(len(self.offered) - len(kept))
            if self._count_lines(kept, width, self.more.width()) <= self._lines:
                break
        return kept

    def _count_lines(self, keys: Collection[str], width: int, *further: int) -> int:
        """How many lines the layout would break these into."""
        lines, x = 1, 0
        for size in (*(self.pills[key].width() for key in keys), *further):
            if x and x + size > width:
                lines, x = lines + 1, 0
            x += size + GAP
        return lines

    def open_more(self) -> None:
        """Show the menu of those without room."""
        menu = Menu(self.more, self.more.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self.offered:
            if self.pills[key].isHidden():
                icon = "lock" if key in self._private else None
                menu.add(self.pills[key].text(), partial(self._choose_of_more, key), icon=icon)
        menu.open_below(self.more)

    def _choose_of_more(self, key: str) -> None:
        self.choose(key)
        self.pills[key].setFocus(Qt.FocusReason.TabFocusReason)

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
        self._fit()

    def offer(self, keys: Collection[str]) -> None:
        """Show only these pills; the one that is on stays in sight."""
        self.offered = [key for key in self.pills if key in keys or key == self._on]
        self._fit()

    def choose(self, key: str) -> None:
        """Turn one on, as a click on it does."""
        changed = key != self._on
        self.show_chosen(key)
        if changed:
            self.chosen.emit(key)

    def step(self, pill: FilterPill, step: int) -> None:
        """Go on to a neighbour and turn it on."""
        keys = self.offered
        neighbour = self.pills[keys[(keys.index(pill.key) + step) % len(keys)]]
        self.choose(neighbour.key)
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
