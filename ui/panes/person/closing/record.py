"""The head of what stands of a mentorship that is over: how it ended, how one keeps in touch, the page of it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Contact, Ending
from ui import words
from ui.panes.person.touch_words import touch_words
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label


class ClosedHead(QWidget):
    """`in_touch` says that one was in touch; `touch_wanted` asks how often, `paper_wanted` for the page."""

    in_touch = Signal()
    touch_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ended = Label("", "pane", wrap=True)
        self.reason = Label("", "body", "ink2", wrap=True)
        self.touch = Label("", "body", "ink2")
        self.were = SecondaryButton(self.tr("I was in touch"), "check", small=True)
        self.change = LinkButton("")
        self.paper = SecondaryButton(self.tr("Closing page as PDF…"), "export", small=True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.ended, 1)
        top.addWidget(self.paper)
        holder = QWidget()
        line = FlowLayout(holder, gap=12, line_gap=4)
        for widget in (self.touch, self.were, self.change):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.reason)
        column.addWidget(holder)
        self.were.clicked.connect(lambda: self.in_touch.emit())
        self.change.clicked.connect(lambda: self.touch_wanted.emit())
        self.paper.clicked.connect(lambda: self.paper_wanted.emit())

    def show_mentorship(self, contact: Contact, today: date, last_met: date | None) -> None:
        """Show what stands; `last_met` is the day of the last meeting held."""
        mentorship = contact.mentorship
        early = mentorship.ending is Ending.EARLY
        day = words.day(mentorship.ended_on, today) if mentorship.ended_on is not None else ""
        said = self.tr("Ended early on {day}") if early else self.tr("Completed on {day}")
        bare = self.tr("Ended early") if early else self.tr("Completed")
        self.ended.setText(said.format(day=day) if day else bare)
        self.reason.setText(mentorship.end_reason)
        self.reason.setVisible(bool(mentorship.end_reason))
        self._show_touch(contact, today, last_met)

    def _show_touch(self, contact: Contact, today: date, last_met: date | None) -> None:
        every, ahead, due = touch_words(contact.mentorship, today, last_met)
        if every:
            self.touch.setText(self.tr("In touch: {every}, {ahead}").format(every=_lower(every), ahead=ahead))
        else:
            self.touch.setText(self.tr("Nothing planned to keep in touch"))
        self.touch.set_token("warn" if due else "ink2")
        self.were.setVisible(bool(every))
        self.change.setText(self.tr("Change…") if every else self.tr("Keep in touch…"))


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
