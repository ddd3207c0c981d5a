"""The search field of the top bar: a button that looks like a field. Typing happens in the palette it opens."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.keys import keys_of
from ui.shell.sizes import FIELD_GAP, FIELD_ICON, FIELD_NARROW, FIELD_PADDING, FIELD_WIDE
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import PlainButton
from ui.widgets.key_cap import cap_width, paint_cap
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

HEIGHT = 32


class SearchField(PlainButton):
    """Icon, words, keys; the words elide."""

    ring_radius = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._cap = keys_of("search")
        self.setText(self.tr("Search or jump to…"))
        self.setAccessibleName(self.tr("Search or jump to something"))
        set_tip(self, self.tr("Search, or jump to something ({keys})").format(keys=self._cap))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room, in a narrow window."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()

    def _restyle(self) -> None:
        self.setFont(fonts.font("body"))
        self.setFixedHeight(theme().px(HEIGHT))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(theme().px(FIELD_NARROW if self._narrow else FIELD_WIDE), theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon and the keys."""
        bare = (
            2 * theme().px(FIELD_PADDING)
            + theme().px(FIELD_ICON)
            + 2 * theme().px(FIELD_GAP)
            + cap_width(self._cap)
        )
        return QSize(ceil(bare), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, painted."""
        painter = QPainter(self)
        hot = self.underMouse() or self.isDown()
        painting.box(painter, QRectF(self.rect()), 8, "hover" if hot else "surface", "line_strong")
        area = QRectF(self.rect()).adjusted(theme().px(FIELD_PADDING), 0, -theme().px(FIELD_PADDING), 0)
        side = theme().px(FIELD_ICON)
        painting.icon(painter, area.x(), (self.height() - side) / 2, "search", "ink3", side)
        area.setLeft(area.x() + side + theme().px(FIELD_GAP))
        cap = cap_width(self._cap)
        paint_cap(painter, QRectF(area.right() - cap, area.y(), cap, area.height()), self._cap)
        area.setRight(area.right() - cap - theme().px(FIELD_GAP))
        painting.words(painter, area, self.text(), self.font(), "ink3")
