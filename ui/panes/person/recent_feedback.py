"""The latest feedback of both sides on a person's page, as quotes side by side."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Feedback, FeedbackDirection
from ui import words
from ui.feedback_words import quoted
from ui.text_preview import seen_words
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.painting import left_to_right
from ui.widgets.private_notes import drop
from ui.widgets.quote import Quote
from ui.widgets.section import SectionHeader

SHOWN = 2


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
