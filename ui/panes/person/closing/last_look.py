"""The last step: what will happen, which open actions stay, and the page for both."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, Contact, Ending, Meeting, Mentorship, Side
from ui import words
from ui.names import first_name
from ui.panes.person.closing.step_page import StepPage
from ui.panes.person.touch_words import every_months
from ui.widgets.buttons import SecondaryButton
from ui.widgets.checkbox import CheckBox
from ui.widgets.labels import Icon, Label

MOST_MEETINGS = 4

Ahead = tuple[Sequence[Meeting], Sequence[ActionItem]]
"""The meetings that are called off, and the actions that are open."""


class _Will(QWidget):
    """One thing that happens."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = Label("", "body", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)  # in line with the first line of words
        mark.addWidget(Icon(icon, "ink3", 16))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(self.words, 1)

    def say(self, text: str) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))


class _Action(QWidget):
    """An open action, with a box that keeps it."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.words = CheckBox(), Label("", "body", wrap=True)
        self.box.setChecked(True)
        self.words.setContentsMargins(0, 2, 0, 2)  # in line with the box, which is 24 px high
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def say(self, text: str) -> None:
        self.words.setText(text)
        self.box.setAccessibleName(translate("LastLook", "Keep: {action}").format(action=text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words are ticked, too."""
        self.box.click()


class LastLook(StepPage):
    """Shows what will happen. `paper_wanted` asks for the page.

    Args:
        ahead: reads what lies ahead of a mentorship.
        today: tells the local day.
    """

    paper_wanted = Signal()

    def __init__(self, ahead: Callable[[int], Ahead], today: Callable[[], date]) -> None:
        super().__init__(
            self.tr("A last look"), self.tr("This happens when you close it. One Undo takes all of it back.")
        )
        self._ahead, self._today = ahead, today
        self.end, self.off, self.touch = _Will("check"), _Will("calendar"), _Will("clock")
        self.actions_head = Label(
            self.tr("Still open. Untick what nobody will do any more."), "section", wrap=True
        )
        self.open_actions: dict[int, _Action] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.paper = SecondaryButton(self.tr("Closing page as PDF…"), "export")
        for widget in (self.end, self.off, self.touch):
            self.column.addWidget(widget)
            self.column.addSpacing(10)
        self.column.addSpacing(10)
        self.column.addWidget(self.actions_head)
        self.column.addSpacing(4)
        self.column.addLayout(self._list)
        self.column.addSpacing(22)
        self.column.addLayout(self._buttons())
        self.paper.clicked.connect(lambda: self.paper_wanted.emit())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.paper)
        row.addStretch(1)
        return row

    def show_mentorship(self, contact: Contact) -> None:
        """Show what will happen as things stand now."""
        mentorship, today = contact.mentorship, self._today()
        meetings, actions = self._ahead(mentorship.id)
        name = first_name(contact.person.name)
        self.end.say(end_words(mentorship, name, today))
        self.off.say(_off_words(meetings, today))
        self.touch.say(every_months(mentorship.keep_in_touch_months))
        self._show_actions(actions, name)

    def _show_actions(self, actions: Sequence[ActionItem], name: str) -> None:
        """A box for each; one that was unticked stays so."""
        wanted = {item.id for item in actions}
        for id in [id for id in self.open_actions if id not in wanted]:
            row = self.open_actions.pop(id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for item in actions:
            said = self.tr("You: {text}") if item.owner is Side.ME else self.tr("{name}: {text}")
            said = said.format(name=name, text=item.text)
            if item.id not in self.open_actions:
                row = self.open_actions[item.id] = _Action()
                self._list.addWidget(row)
            self.open_actions[item.id].say(said)
        self.actions_head.setVisible(bool(actions))

    def cancelled(self) -> list[int]:
        """The actions that nobody will do any more."""
        return [id for id, row in self.open_actions.items() if not row.box.isChecked()]

    def begin(self) -> None:
        """At the first action that is open, or at the page."""
        first = next(iter(self.open_actions.values()), None)
        (self.paper if first is None else first.box).setFocus()


def end_words(mentorship: Mentorship, name: str, today: date) -> str:
    """ "The mentorship with Helen is completed on 10 Jun."."""
    day = words.day(mentorship.ended_on or today, today)
    if mentorship.ending is Ending.EARLY:
        return translate("LastLook", "The mentorship with {name} ends early, on {day}.").format(name=name, day=day)
    return translate("LastLook", "The mentorship with {name} is completed on {day}.").format(name=name, day=day)


def _off_words(meetings: Sequence[Meeting], today: date) -> str:
    if not meetings:
        return ""
    days = [words.weekday_day(words.local(one.starts_at, one.zone).date(), today) for one in meetings]
    said = translate("LastLook", "%n planned meeting(s) (is|are) called off: {days}.", "", len(meetings))
    more = translate("LastLook", "and more", "after a list of days") if len(days) > MOST_MEETINGS else ""
    return said.format(days=", ".join([*days[:MOST_MEETINGS], *([more] if more else [])]))
