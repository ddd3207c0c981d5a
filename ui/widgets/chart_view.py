"""A chart with what it says above it: title and takeaway as labels, the picture, and a "…" menu.

What a chart shows, its words and its numbers come from pmjournal.chart_data, its picture from chart_drawing;
nothing is computed or drawn here.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmjournal.chart_data import Chart, describe, enough, table
from ui import accessible, clipboard, fonts
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.chart_drawing import Drawing, Order, studio
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label, follow_theme
from ui.widgets.menu import Menu
from ui.widgets.scroll import overlay_bars
from ui.widgets.takeaway import Sentence, Takeaway

AFTER_PAINT_MS = 30


class _Picture(QWidget):
    """The drawn chart; tells when it needs another size."""

    accessible = accessible.ChartPicture
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(QPoint(0, 0), self.pixmap)


class _MoreButton(IconButton):
    """The "…" that shows only under the pointer or with the focus, but can always be reached by key."""

    def paintEvent(self, event: QPaintEvent) -> None:
        parent = self.parentWidget()
        if self.hasFocus() or self.isDown() or (parent is not None and parent.underMouse()):
            super().paintEvent(event)


class ChartView(QWidget):
    """A titled chart.

    Args:
        title: the small heading, which also names the picture for screen readers.
        drawing: which function of pmjournal.charts draws it.
        height: of the picture in px at normal text size.

    `drawn` is sent each time a new picture is shown.
    """

    drawn = Signal()

    def __init__(
        self,
        title: str,
        drawing: Drawing = "goal_progress",
        parent: QWidget | None = None,
        *,
        height: int = 170,
    ) -> None:
        super().__init__(parent)
        self._drawing: Drawing = drawing
        self._height = height
        self._chart: Chart | None = None
        self._as_table = False
        self.title = SelectableLabel(title, "section")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.setContentsMargins(0, 2, 0, 0)
        self.takeaway = Takeaway()
        self.instead = Label("", "secondary", "ink3", wrap=True)
        self.picture = _Picture()
        self.picture.setAccessibleName(title)
        self.numbers = self._make_table()
        self.more = _MoreButton("more", self.tr("More for this chart"), self, token="ink3", box=24)
        self.more.clicked.connect(self._open_menu)
        self._awaited = False
        self._order: Order | None = None
        studio().drawn.connect(self._on_drawn)
        self._later = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._later.timeout.connect(self._show_picture)
        self.picture.resized.connect(self._schedule)
        self._lay_out()
        follow_theme(self, self._restyle)

    def _make_table(self) -> QTableWidget:
        numbers = QTableWidget()
        numbers.setFrameShape(QFrame.Shape.NoFrame)
        numbers.setShowGrid(False)
        numbers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        numbers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        numbers.verticalHeader().hide()
        numbers.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        numbers.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        numbers.setAccessibleName(self.tr("Numbers of {title}").format(title=self.title.text()))
        overlay_bars(numbers)
        numbers.hide()
        return numbers

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.takeaway)
        column.addSpacing(6)
        for widget in (self.instead, self.picture, self.numbers):
            column.addWidget(widget)
        column.addStretch(1)

    def _restyle(self) -> None:
        self.title.setFixedHeight(theme().px(22))
        for widget in (self.picture, self.numbers):
            widget.setFixedHeight(theme().px(self._height))
        self.numbers.setFont(fonts.font("secondary", tabular=True))
        self.numbers.horizontalHeader().setFont(fonts.font("caption_medium"))
        self.numbers.verticalHeader().setDefaultSectionSize(theme().px(24))
        self._schedule()

    def set_chart(
        self,
        chart: Chart | None,
        takeaway: str,
        instead: str = "",
        *,
        around: Sentence | None = None,
        title: str = "",
    ) -> None:
        """Show a chart and its takeaway; `instead` where there is too little to draw, or None.

        `around` makes the takeaway of `title`, or of that shortened, where there is one in it.
        """
        self._chart = chart if chart is not None and enough(chart) else None
        self.takeaway.say(takeaway, around, title)
        self.takeaway.setVisible(bool(takeaway))
        self.instead.setText(instead)
        said = f"{takeaway} {describe(self._chart)}".strip() if self._chart is not None else takeaway
        self.picture.setAccessibleDescription(said)
        self._show_parts()
        self._schedule()

    def chart(self) -> Chart | None:
        """What is drawn; None where a sentence stands instead."""
        return self._chart

    def _show_parts(self) -> None:
        there = self._chart is not None
        self.more.setVisible(there)
        self.picture.setVisible(there and not self._as_table)
        self.numbers.setVisible(there and self._as_table)
        self.instead.setVisible(not there and bool(self.instead.text()))
        if self._chart is not None and self._as_table:
            self._fill(*table(self._chart))

    def _fill(self, names: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        self.numbers.setColumnCount(len(names))
        self.numbers.setHorizontalHeaderLabels(list(names))
        self.numbers.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                self.numbers.setItem(place, column, QTableWidgetItem(cell))

    # Drawing -------------------------------------------------------------------------------------

    def _schedule(self) -> None:
        """Draw once what is now going on has been painted."""
        if self._chart is not None and not self._as_table:
            self._awaited = True
            self._later.start()

    def waiting(self) -> bool:
        """Whether the picture of what is to be shown is still to be drawn."""
        return self._awaited and self._chart is not None and self.isVisible()

    def _show_picture(self) -> None:
        if self._chart is None or self.picture.width() < 40 or not self.isVisible():
            return
        self._order = order = Order(
            self._drawing,
            self._chart,
            self.picture.width(),
            self.picture.height(),
            self.devicePixelRatioF(),
            theme().name,
            theme().scale,
        )
        pixmap = studio().picture(order)
        if pixmap is not None:
            self._on_drawn(order, pixmap)

    def _on_drawn(self, order: Order, pixmap: QPixmap) -> None:
        """Show the picture, where it is still the one that is wanted."""
        if order != self._order or not self._awaited:
            return
        self.picture.pixmap = pixmap
        self.picture.update()
        self._awaited = False
        self.drawn.emit()

    def event(self, event: QEvent) -> bool:
        """Draw when it comes into sight, and anew on a screen of another ratio."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange):
            self._schedule()
        elif event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.more.update()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self.more.move(self.width() - self.more.width(), 0)
        self.more.raise_()

    # The menu ------------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        menu = Menu(self, self.more.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.open_below(self.more, align_right=True)

    def fill_menu(self, menu: Menu) -> None:
        """What can be done with the chart."""
        if not self._as_table:
            menu.add(self.tr("Copy image"), self.copy_image, icon="copy")
        menu.add(self.tr("Copy numbers"), self.copy_numbers, icon="copy")
        menu.add(self.tr("Show as table"), self.toggle_table, checked=self._as_table)

    def copy_image(self) -> None:
        """Put the picture on the clipboard."""
        if not self.picture.pixmap.isNull():
            QGuiApplication.clipboard().setPixmap(self.picture.pixmap)

    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard, as a spreadsheet takes them."""
        if self._chart is not None:
            names, rows = table(self._chart)
            clipboard.copy("\n".join("\t".join(row) for row in (names, *rows)))

    def toggle_table(self) -> None:
        """Show the numbers in place of the picture, or the picture again."""
        self._as_table = not self._as_table
        self._show_parts()
        self._schedule()
