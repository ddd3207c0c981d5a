"""The head of a person's page: who they are, how we stand, what can be begun with them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.cadence_words import cadence
from pmjournal.language import translate
from pmjournal.records import Contact, Mentorship, MentorshipStatus, Role
from pmjournal.wording import short_month_of_year
from ui import words
from ui.names import first_name
from ui.theme import theme
from ui.widgets.avatar import Avatar, hue
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.chips import Tag
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, follow_theme
from ui.widgets.painting import left_to_right

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing

BESIDE = 600  # px at normal text size


def relation(contact: Contact) -> str:
    """ "You mentor Amara", "Helen mentors you", "You are peers"."""
    name = first_name(contact.person.name)
    match contact.mentorship.my_role:
        case Role.MENTOR:
            return translate("Person", "You mentor {name}").format(name=name)
        case Role.MENTEE:
            return left_to_right(translate("Person", "{name} mentors you").format(name=name))
    return translate("Person", "You are peers")


def cadence_words(mentorship: Mentorship) -> str:
    """ "Every 2 weeks, 45 min"; "" where nothing was agreed on."""
    minutes = words.minutes(mentorship.usual_minutes) if mentorship.usual_minutes else ""
    return ", ".join(said for said in (cadence(mentorship), minutes) if said)


class _Fact(QWidget):
    """A small label over a value and a quieter addition."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._value = Label("", "body_medium")
        self._rest = Label("", "body", "ink3")
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._value)
        line.addWidget(self._rest)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(label, "secondary", "ink3"))
        column.addLayout(line)

    def say(self, value: str, rest: str = "", token: str = "ink3") -> None:
        self._value.setText(value)
        self._rest.setText(f", {rest}" if rest else "")
        self._rest.set_token(token)
        self._rest.setVisible(bool(rest))
        self.setVisible(bool(value))

    def text(self) -> str:
        return self._value.text() + self._rest.text()


class PersonHeader(QWidget):
    """Shows a standing; `meeting_requested`, `review_requested`, `edit_requested` and `more_requested` ask."""

    meeting_requested = Signal()
    review_requested = Signal()
    edit_requested = Signal()
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar(size=56)
        self.name = Label("", "title28", elide=True)
        self.tag = Tag("", "ok")
        self.state = Tag("", "plain")
        self.about = Label("", "body", "ink2", elide=True)
        self.edit = IconButton("edit", self.tr("Change name, role and cadence"))
        self.more = IconButton("more", self.tr("More"))
        self.review = SecondaryButton(self.tr("Prepare review"), "review")
        self.meeting = SecondaryButton(self.tr("New meeting"), "plus")
        self.since, self.cadence = _Fact(self.tr("Since")), _Fact(self.tr("Cadence"))
        self.last, self.next = _Fact(self.tr("Last met")), _Fact(self.tr("Next"))
        self._lay_out()
        self.edit.clicked.connect(lambda: self.edit_requested.emit())
        self.more.clicked.connect(lambda: self.more_requested.emit())
        self.review.clicked.connect(lambda: self.review_requested.emit())
        self.meeting.clicked.connect(lambda: self.meeting_requested.emit())
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        names = QWidget()
        first = FlowLayout(names, gap=12, line_gap=2)  # a long name takes a line of its own
        for widget in (self.name, self.tag, self.state):
            first.addWidget(widget)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(names)
        said.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        icons = QHBoxLayout()
        icons.setSpacing(2)
        icons.addWidget(self.edit)
        icons.addWidget(self.more)
        row.addLayout(icons)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(16)
        buttons.addWidget(self.review)
        buttons.addWidget(self.meeting)
        self._row = row
        row.addWidget(self._buttons)
        holder = QWidget()
        self.flow = FlowLayout(holder, gap=32, line_gap=10)
        for fact in self.facts():
            self.flow.addWidget(fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addLayout(row)
        column.addWidget(holder)
        self._column, self._tight = column, False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text in a small window the buttons go below, so that the name has room."""
        super().resizeEvent(event)
        tight = event.size().width() < theme().px(BESIDE)
        if tight != self._tight:
            self._tight = tight
            self._row.removeWidget(self._buttons)
            self._column.removeWidget(self._buttons)
            if tight:
                self._column.insertWidget(1, self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._row.addWidget(self._buttons)

    def _restyle(self) -> None:
        self.name.setMinimumHeight(theme().px(36))

    def facts(self) -> list[_Fact]:
        """The facts, in order."""
        return [self.since, self.cadence, self.last, self.next]

    def show_standing(self, standing: "Standing", today: date) -> None:
        """Show somebody."""
        contact = standing.contact
        person, mentorship = contact.person, contact.mentorship
        self.avatar.set_person(person.name, hue(person.id), mentorship.my_role is Role.MENTOR)
        self.name.setText(person.name)
        self.tag.set_tag(relation(contact), "ok")
        paused = mentorship.status is MentorshipStatus.PAUSED
        self.state.set_tag(self.tr("Paused") if paused else self.tr("Ended"), "plain")
        self.state.setVisible(mentorship.status is not MentorshipStatus.ACTIVE)
        about = self.tr("{title} at {organisation}").format(title=person.title, organisation=person.organisation)
        both = bool(person.title and person.organisation)
        self.about.setText(about if both else person.title or person.organisation)
        self.about.setVisible(bool(person.title or person.organisation))
        self._show_facts(standing, mentorship, today)

    def _show_facts(self, standing: "Standing", mentorship: Mentorship, today: date) -> None:
        started = mentorship.started_on
        self.since.say(short_month_of_year(started) if started else "")
        self.cadence.say(cadence_words(mentorship))
        if standing.last_met is None:
            self.last.say(self.tr("Not yet"))
        else:
            late = "warn" if standing.cadence.slipped else "ink3"
            self.last.say(words.weekday_day(standing.last_met, today), words.ago(standing.last_met, today), late)
        if standing.next_at is None:
            self.next.say(self.tr("Nothing planned"))
        else:
            when = words.meeting_when(standing.next_at, today)
            self.next.say(when, words.ahead(standing.next_at.date(), today))
