"""What the lists of the page are made of: a row that opens something, painted in one piece."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from pmjournal.records import Contact, Role
from ui import fonts
from ui.theme import theme
from ui.widgets import marks, painting
from ui.widgets.avatar import hue
from ui.widgets.checkbox import SIDE, CheckBox
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

AVATAR = 20


class Tick(CheckBox):
    """A check box as wide as its mark."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedWidth(theme().px(SIDE))


class OpeningRow(QAbstractButton):
    """Two lines, `title` over `below`, that open something.

    Args:
        title, below: what it says.
        sentence: the same for a screen reader, with what stands beside it.
        height: px at normal text size.
        roles: the type roles of the two lines.
        contact: whose avatar stands at the right; the whole person is the tooltip's.
        fact: words at the right, with the colour token to say them in.
        fact_width: px that are kept for them at least.
        avatar_top: px above the avatar; in the middle where None.
    """

    ring_radius = 6

    def __init__(
        self,
        title: str,
        below: str,
        sentence: str,
        height: int,
        *,
        roles: tuple[str, str] = ("row_medium", "secondary"),
        contact: Contact | None = None,
        fact: tuple[str, str] = ("", "ink2"),
        fact_width: int = 0,
        avatar_top: int | None = None,
    ) -> None:
        super().__init__()
        self._title, self._below, self._roles = title, below, roles
        self._height, self._contact, self._fact, self._fact_width = height, contact, fact, fact_width
        self._avatar_top = avatar_top
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(self._height))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines from the left, fact and avatar from the right."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        area.setRight(self._right_part(painter, area))
        title, below = (fonts.font(role) for role in self._roles)
        high, low = (fonts.line_height(role) for role in self._roles)
        top = (self.height() - high - low) / 2
        token = "accent" if self.underMouse() else "ink"
        painting.words(painter, QRectF(area.x(), top, area.width(), high), self._title, title, token)
        painting.words(painter, QRectF(area.x(), top + high, area.width(), low), self._below, below, "ink3")
        cut = painting.advance(self._title, title) > area.width() + 0.5
        set_tip(self, self._title if cut else "")

    def _right_part(self, painter: QPainter, area: QRectF) -> float:
        """Paint what stands at the right; returns where the words must end."""
        right, gap = area.right(), theme().px(12)
        words, token = self._fact
        if words:
            heavy = token in ("danger", "warn")
            font = fonts.font("secondary_medium" if heavy else "secondary", tabular=True)
            taken = painting.words(painter, area, words, font, token, painting.RIGHT, elide=False)
            right -= max(taken, theme().px(self._fact_width)) + gap
        if self._contact is not None:
            side = theme().px(AVATAR)
            middle = (self.height() - side) / 2
            top = middle if self._avatar_top is None else theme().px(self._avatar_top)
            place = QRectF(right - side, top, side, side)
            name, hue_name, square = face(self._contact)
            marks.paint_avatar(painter, place, marks.initials(name), hue_name, square)
            right -= side + gap
        return right


def face(contact: Contact) -> tuple[str, str, bool]:
    """Name, hue and shape of somebody's avatar: square for whom I guide."""
    return contact.person.name, hue(contact.person.id), contact.mentorship.my_role is Role.MENTOR
