"""The column with a list in it, as every pane has it at its left: header with filter and sort, then rows.

What the rows are is the pane's business; it gives a RowList with its own model and delegate.
"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.list_finder import ListFinder
from ui.widgets.menu import Menu
from ui.widgets.near_side import NearSide
from ui.widgets.scroll import overlay_bars
from ui.widgets.type_ahead import TypeAhead

WIDTH = 304
NARROW = 280
HEADER = 40
WIDEST = 16_777_215  # Qt's own "no limit"

FillMenu = Callable[[Menu], None]


class RowList(QListView):
    """A list that a delegate paints, with thin scroll bars; `token` is its ground.

    `entered_row(QModelIndex)` is sent on Enter: the person wants to go on into the record; `bin_wanted` on Delete.
    """

    entered_row = Signal(QModelIndex)
    bin_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, token: str = "canvas") -> None:
        super().__init__(parent)
        self._token = token
        self.setAccessibleName(name)
        self._ahead = TypeAhead()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        overlay_bars(self)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the rows."""
        QPainter(self.viewport()).fillRect(event.rect(), theme().color(self._token))
        super().paintEvent(event)

    def keyboardSearch(self, letters: str) -> None:
        """Go to the row that begins with the letters typed."""
        model = self.model()
        found = self._ahead.go(model, self.currentIndex(), letters) if model is not None else QModelIndex()
        if found.isValid():
            self.setCurrentIndex(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on into the record, Delete wants it in the bin; everything else is a list's."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the pane's
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.bin_wanted.emit()
            return
        super().keyPressEvent(event)


class ListColumn(NearSide):
    """Header (40 px) and list, 304 px wide, 280 where it is narrow.

    Args:
        view: the list.
        filter_menu, sort_menu: fill the menu each time it is opened; None leaves the button out.
        filter_name, sort_name: tooltips and accessible names.

    `note_clicked` is sent by the link of the note, see `set_note`.
    """

    note_clicked = Signal()

    def __init__(
        self,
        view: QListView,
        parent: QWidget | None = None,
        *,
        filter_menu: FillMenu | None = None,
        sort_menu: FillMenu | None = None,
        filter_name: str = "",
        sort_name: str = "",
    ) -> None:
        super().__init__(parent)
        self.view = view
        self._narrow = False
        self._whole = False
        self.title = Label("", "secondary", "ink3", elide=True)
        self.filter_button = self._button("filter", filter_name or self.tr("Filter"), filter_menu)
        self.sort_button = self._button("sort", sort_name or self.tr("Sort and group"), sort_menu)
        self._note = self._make_note()
        self.finder = ListFinder()
        self.finder.went_on.connect(self._into_list)
        view.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        # 1 px at the right is the hairline's.
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(self.finder)
        column.addWidget(self._note)
        column.addWidget(view, 1)
        self._column = column
        follow_theme(self, self._restyle)

    def _button(self, icon: str, name: str, fill: FillMenu | None) -> IconButton | None:
        if fill is None:
            return None
        button = IconButton(icon, name)

        def open_menu() -> None:
            menu = Menu(button, name)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill(menu)
            menu.open_below(button, align_right=True)

        button.clicked.connect(open_menu)
        return button

    def _make_header(self) -> QWidget:
        header = QWidget()
        self._header = header
        row = QHBoxLayout(header)
        row.setContentsMargins(20, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.title, 1)
        for button in (self.filter_button, self.sort_button):
            if button is not None:
                row.addWidget(button)
        return header

    def _make_note(self) -> QWidget:
        note = QWidget()
        self._note_words = Label("", "secondary", "ink3", wrap=True)
        self._note_link = LinkButton("")
        self._note_link.clicked.connect(lambda: self.note_clicked.emit())
        column = QVBoxLayout(note)
        column.setContentsMargins(20, 4, 20, 8)
        column.setSpacing(0)
        column.addWidget(self._note_words)
        column.addWidget(self._note_link)
        note.hide()
        return note

    def put_under_header(self, widget: QWidget) -> None:
        """Put something over the rows that stays while they scroll, such as pills."""
        self._column.insertWidget(1, widget)

    def set_title(self, words: str) -> None:
        """The count in the header: "10 goals"."""
        self.title.setText(words)

    def set_filtered(self, on: bool) -> None:
        """Show in the filter button that something is left out."""
        if self.filter_button is not None:
            self.filter_button.set_icon("filter", "accent" if on else "ink2")

    def set_note(self, words: str, link: str = "") -> None:
        """One quiet line above the rows, with a link; "" takes it away."""
        self._note_words.setText(words)
        self._note_link.setText(link)
        self._note_link.setVisible(bool(link))
        self._note.setVisible(bool(words))

    def set_narrow(self, narrow: bool) -> None:
        """280 px wide in a narrow window."""
        self._narrow = narrow
        self._restyle()

    def set_whole(self, whole: bool) -> None:
        """Take all the width there is, in a window too small for the page beside the list."""
        self._whole = whole
        self._restyle()

    def is_record(self, index: QModelIndex) -> bool:
        """Whether a row is a record, and no heading."""
        return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)

    def step_back(self) -> bool:
        """Escape in the list: it is narrowed no longer; False where it was not."""
        if self.finder.isHidden():
            return False
        self.finder.end()
        self.take_keys()
        return True

    def take_keys(self) -> None:
        """The rows have the focus."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.is_record(index):
            self.went_in.emit()

    def _into_list(self) -> None:
        """From the field on into the rows."""
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._first())
        self.take_keys()

    def _first(self) -> QModelIndex:
        """The first row that is a record."""
        model = self.view.model()
        rows = (model.index(row, 0) for row in range(min(model.rowCount(), 10)))
        return next((index for index in rows if self.is_record(index)), QModelIndex())

    def _restyle(self) -> None:
        if self._whole:
            self.setMinimumWidth(0)
            self.setMaximumWidth(WIDEST)
        else:
            self.setFixedWidth(theme().px(NARROW if self._narrow else WIDTH))
        self._header.setFixedHeight(theme().px(HEADER))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas, and the hairline at the right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme().color("line"))
