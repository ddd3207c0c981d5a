"""The rows of the form: a box or a radio mark, maybe an avatar, words, and a fact at the right.

They only show and toggle; what a tick means is their list's business.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.records import Contact, Role
from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import hue, initials, paint_avatar
from ui.widgets.checkbox import paint_check, paint_radio
from ui.widgets.labels import Label, follow_theme
from ui.widgets.tips import set_tip

ROW = 26
MARK = 16
AVATAR = 20
GAP = 8
ABOVE_LABEL, BELOW_LABEL = 14, 6


class Part(QWidget):
    """One part of the form: a label, and below it whatever is put into `column`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(title, "secondary_medium", "ink3")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, ABOVE_LABEL, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.label)
        self.column.addSpacing(BELOW_LABEL)


def paint_person(painter: QPainter, contact: Contact, x: float, height: float) -> None:
    """The avatar of a contact, 20 px, in the middle of a row of `height` px."""
    side = theme().px(AVATAR)
    square = contact.mentorship.my_role is Role.MENTOR
    place = QRectF(x, (height - side) / 2, side, side)
    paint_avatar(painter, place, initials(contact.person.name), hue(contact.person.id), square)


def at_left(widget: QWidget) -> QWidget:
    """A place as wide as there is room, with the widget at its left, as wide as that may be."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return place


class TickRow(QAbstractButton):
    """A row of 26 px. `radio` gives it a round mark; `contact` an avatar.

    `ticked(bool)` is sent when the person ticks it or takes the tick away.
    """

    ticked = Signal(bool)

    def __init__(
        self, text: str, fact: str = "", parent: QWidget | None = None, *, contact: Contact | None = None,
        radio: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._contact, self._radio, self._fact = contact, radio, ""
        self.ring_radius = 5
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ticked)
        self.set_fact(fact)
        follow_theme(self, self._restyle)

    def set_fact(self, fact: str) -> None:
        """What stands at the right."""
        self._fact = fact
        self.setAccessibleName(f"{self.text()}, {fact}" if fact else self.text())
        self.update()

    def fact(self) -> str:
        """What stands at the right."""
        return self._fact

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for; at least the words."""
        width = painting.advance(self.text(), fonts.font("body")) + theme().px(MARK + GAP)
        return QSize(round(width) + 1, theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        """Words elide."""
        return QSize(theme().px(80), theme().px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, avatar, words, fact."""
        painter = QPainter(self)
        side, gap = theme().px(MARK), theme().px(GAP)
        mark = QRectF(0, (self.height() - side) / 2, side, side)
        (paint_radio if self._radio else paint_check)(painter, mark, self.isChecked(), self.isEnabled())
        x = side + gap
        if self._contact is not None:
            paint_person(painter, self._contact, x, self.height())
            x += theme().px(AVATAR) + gap
        area = QRectF(x, 0, self.width() - x, self.height())
        if self._fact:
            font = fonts.font("secondary", tabular=True)
            taken = painting.words(painter, area, self._fact, font, "ink3", painting.RIGHT, elide=False)
            area.setWidth(area.width() - taken - gap)
        token = "ink" if self.isChecked() else "ink2"
        font = fonts.font("body")
        cut = painting.advance(self.text(), font) > area.width()
        set_tip(self, self.text() if cut else "")
        painting.words(painter, area, self.text(), font, token if self.isEnabled() else "ink_off")


class FoldLine(QAbstractButton):
    """A quiet line with an arrow that shows or hides what is below. It is checked while that shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring_radius = 5
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """The words, also for the screen reader."""
        super().setText(text)
        self.setAccessibleName(text)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme().px(80), theme().px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrow and words."""
        painter = QPainter(self)
        side = theme().px(14)
        token = "ink2" if self.underMouse() else "ink3"
        arrow = "down" if self.isChecked() else "right"
        painting.icon(painter, 0, (self.height() - side) / 2, arrow, token, side)
        x = side + theme().px(GAP)
        area = QRectF(x, 0, self.width() - x, self.height())
        painting.words(painter, area, self.text(), fonts.font("secondary"), token)


class NameRow(QWidget):
    """Somebody who is left out: avatar and name, quietly."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact = contact
        self.setAccessibleName(contact.person.name)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Avatar and name, where the words of the line above begin."""
        painter = QPainter(self)
        x = theme().px(14 + GAP)
        paint_person(painter, self.contact, x, self.height())
        x += theme().px(AVATAR + GAP)
        area = QRectF(x, 0, self.width() - x, self.height())
        painting.words(painter, area, self.contact.person.name, fonts.font("secondary"), "ink3")
