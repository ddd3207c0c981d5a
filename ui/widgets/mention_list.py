""" "Mentioned in": the records whose words link to the one shown, latest first.

Each is a button that opens the record in its own pane.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Kind, LinkKind, Mention
from ui import fonts, words
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.tips import set_tip

FIRST = 12
HEIGHT = 41
ICONS = {
    Kind.MEETING: "meetings",
    Kind.REFLECTION: "reflections",
    Kind.ENTRY: "list",
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.PERSON: "person",
    Kind.FEEDBACK: "feedback",
    Kind.FEEDBACK_REQUEST: "feedback",
}


class MentionRow(QPushButton):
    """Icon, title, and the day below."""

    ring_radius = 6

    def __init__(self, icon: str, title: str, caption: str) -> None:
        super().__init__()
        self._icon, self._title, self._caption = icon, title, caption
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}, {caption}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(theme().px(120), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row, underlined under the pointer."""
        painter, px = QPainter(self), theme().px
        painting.icon(painter, 0, px(6), self._icon, "ink3", px(16))
        left = px(16) + 8
        font = fonts.font("body")
        font.setUnderline(self.underMouse())
        room = QRectF(left, px(4), self.width() - left, px(18))
        set_tip(self, "" if painting.advance(self._title, font) <= room.width() else self._title)
        painting.words(painter, room, self._title, font, "ink")
        below = QRectF(left, px(22), self.width() - left, px(16))
        painting.words(painter, below, self._caption, fonts.font("caption", tabular=True), "ink3")


class MentionList(QWidget):
    """Head, rows, and a link to the rest where there are many.

    `opened(str, int)` is sent with the Kind value and the id of a record that is to be shown.

    Args:
        nowhere: what is said where there are none.
    """

    opened = Signal(str, int)

    def __init__(self, nowhere: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = SectionHeader(self.tr("Mentioned in"))
        self._empty = Label("", "secondary", "ink3", wrap=True)
        self._empty.setText(nowhere)
        self._more = LinkButton("")
        self._more.clicked.connect(self._show_all)
        self._rows: list[MentionRow] = []
        self._mentions: list[Mention] = []
        self._people: Callable[[int | None], Contact | None] = lambda _id: None
        self._today = date.min
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self._head, self._empty, self._more):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def set_mentions(
        self,
        mentions: Sequence[Mention],
        people: Callable[[int | None], Contact | None],
        today: date,
    ) -> None:
        """Show these; rows that are as they were stay, with the focus in them."""
        if list(mentions) == self._mentions and self._today == today:
            return
        self._mentions, self._people, self._today = list(mentions), people, today
        self._head.set_count(f"{len(mentions):,}" if mentions else "")
        self._empty.setVisible(not mentions)
        self._fill(FIRST)

    def rows(self) -> list[MentionRow]:
        """The rows shown."""
        return list(self._rows)

    def _show_all(self) -> None:
        self._fill(len(self._mentions))

    def _fill(self, most: int) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._make(mention) for mention in self._mentions[:most]]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(1 + place, row)
        rest = len(self._mentions) - len(self._rows)
        self._more.setText(translate("MentionList", "and %n more", "", rest))
        self._more.setVisible(rest > 0)

    def _make(self, mention: Mention) -> MentionRow:
        contact = self._people(mention.mentorship_id)
        title = mention.title or (contact.person.name if contact else self.tr("Untitled"))
        caption = words.day(mention.on, self._today)
        if mention.kind is Kind.MEETING and mention.link is LinkKind.MENTION:
            times = translate("MentionList", "%n mention(s)", "", mention.count)
            caption = f"{caption}{words.DOT}{times}"
        row = MentionRow(ICONS.get(mention.kind, "link"), title, caption)
        row.clicked.connect(lambda: self.opened.emit(str(mention.kind), mention.record_id))
        return row
