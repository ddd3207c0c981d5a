"""The latest feedback of both sides on a person's page, as quotes side by side."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Feedback, FeedbackDirection
from ui import fonts, words
from ui.delegates.row_painting import lines_of
from ui.feedback_words import quoted
from ui.text_preview import seen_words
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.painting import left_to_right
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

SHOWN, LINES, BELOW = 2, 4, 6


class Quote(QAbstractButton):
    """What was said, and by whom to whom; it opens the feedback."""

    ring_radius = 6

    def __init__(self, said: str, caption: str) -> None:
        super().__init__()
        self.said, self.caption = said, caption
        self.setAccessibleName(f"{said} {caption}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self.updateGeometry)

    def _lines(self, width: int) -> list[str]:
        return lines_of(self.said, fonts.font("quote"), width, LINES)

    def heightForWidth(self, width: int) -> int:
        """The lines of the quote and the one below."""
        quote = max(1, len(self._lines(width))) * fonts.line_height("quote")
        return quote + theme().px(BELOW) + fonts.line_height("secondary")

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    def minimumSizeHint(self) -> QSize:
        """A narrow column."""
        height = fonts.line_height("quote") + theme().px(BELOW) + fonts.line_height("secondary")
        return QSize(theme().px(120), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Quote and caption."""
        painter, height, y = QPainter(self), fonts.line_height("quote"), 0
        backwards, font = painting.right_to_left(self.said), fonts.font("quote")
        align = painting.RIGHT if backwards else painting.LEFT
        token = "accent" if self.underMouse() else "ink"
        lines = self._lines(self.width())
        for line in lines:
            area = QRectF(0, y, self.width(), height)
            painting.words(painter, area, line.rstrip(), font, token, align, line is lines[-1], backwards)
            y += height
        area = QRectF(0, y + theme().px(BELOW), self.width(), fonts.line_height("secondary"))
        painting.words(painter, area, self.caption, fonts.font("secondary"), "ink3")


class RecentFeedback(QWidget):
    """`opened(int)` names the feedback of a quote, `all_wanted` asks for all of it."""

    opened = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Recent feedback"))
        self._quotes: list[Quote] = []
        self._halves = [QVBoxLayout() for _ in range(SHOWN)]  # one quote alone takes half of the room, too
        halves = QHBoxLayout()
        halves.setSpacing(32)
        for half in self._halves:
            halves.addLayout(half, 1)
        self.none = Label(self.tr("No feedback yet."), "body", "ink3")
        self.link = LinkButton(self.tr("Add the first"))
        empty = QHBoxLayout()
        empty.setSpacing(4)
        empty.addWidget(self.none)
        empty.addWidget(self.link)
        empty.addStretch(1)
        self._empty = QWidget()
        self._empty.setLayout(empty)
        empty.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addLayout(halves)
        column.addWidget(self._empty)
        self.link.clicked.connect(lambda: self.all_wanted.emit())

    def quotes(self) -> list[Quote]:
        """The quotes shown."""
        return list(self._quotes)

    def show_feedback(
        self, latest: Sequence[Feedback], count: int, name: str, competencies: Mapping[int, str], today: date
    ) -> None:
        """Show the latest of so many, from and to somebody of this first name."""
        self.header.set_count(f"{count:,}" if count else "")
        for half, quote in zip(self._halves, self._quotes, strict=False):
            half.removeWidget(quote)
            drop(quote)
        self._quotes = []
        for half, one in zip(self._halves, latest, strict=False):
            quote = Quote(quoted(seen_words(one.text)), caption_of(one, name, competencies, today))
            quote.clicked.connect(lambda _on=False, id=one.id: self.opened.emit(id))
            half.addWidget(quote, 0, Qt.AlignmentFlag.AlignTop)
            self._quotes.append(quote)
        self._empty.setVisible(not self._quotes)


def caption_of(one: Feedback, name: str, competencies: Mapping[int, str], today: date) -> str:
    """ "You to Amara · Ownership · 2 Jun"."""
    if one.direction is FeedbackDirection.GIVEN:
        who = translate("RecentFeedback", "You to {name}").format(name=name)
    else:
        who = left_to_right(translate("RecentFeedback", "{name} to you").format(name=name))
    about = competencies.get(one.competency_id or 0, "")
    return words.DOT.join(filter(None, [who, about, words.day(one.given_on, today)]))
