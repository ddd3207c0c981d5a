"""The head of a person's page: who they are, how we stand, what can be begun with them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.cadence_words import cadence
from pmjournal.language import translate
from pmjournal.records import Agreement, Contact, Mentorship, MentorshipStatus, Pause, Role
from pmjournal.wording import short_month_of_year
from ui import words
from ui.names import first_name
from ui.panes.person.rail_facts import standing_words
from ui.panes.person.touch_words import touch_words
from ui.text_preview import seen_words
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
        self.review_on, self.ends = _Fact(self.tr("Agreement review")), _Fact(self.tr("Planned end"))
        self.touch = _Fact(self.tr("In touch"))
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
        return [self.since, self.cadence, self.last, self.next, self.review_on, self.ends, self.touch]

    def show_standing(
        self, standing: "Standing", today: date, agreed: Agreement | None, pause: Pause | None
    ) -> None:
        """Show somebody.

        Args:
            standing: who, and when we meet.
            today: the local day.
            agreed: the agreement that holds.
            pause: the one it is in.
        """
        contact = standing.contact
        person, mentorship = contact.person, contact.mentorship
        self.avatar.set_person(person.name, hue(person.id), mentorship.my_role is Role.MENTOR)
        self.name.setText(person.name)
        self.tag.set_tag(relation(contact), "ok")
        said = state_words(mentorship, pause, today)
        self.state.set_tag(said, "plain")
        self.state.setVisible(bool(said))
        self.about.setText(about_words(contact))
        self.about.setVisible(bool(self.about.text()))
        self._show_facts(standing, mentorship, today)
        self._show_days(standing, agreed, today)

    def _show_facts(self, standing: "Standing", mentorship: Mentorship, today: date) -> None:
        started = mentorship.started_on
        self.since.say(short_month_of_year(started) if started else "")
        self.cadence.say(cadence_words(mentorship))
        if standing.last_met is None:
            self.last.say(self.tr("Not yet"))
        else:
            late = "warn" if standing.cadence.slipped else "ink3"
            self.last.say(words.weekday_day(standing.last_met, today), words.ago(standing.last_met, today), late)
        if standing.next_at is not None:
            when = words.meeting_when(standing.next_at, today)
            self.next.say(when, words.ahead(standing.next_at.date(), today))
        else:
            self.next.say("" if mentorship.status.is_over else self.tr("Nothing planned"))

    def _show_days(self, standing: "Standing", agreed: Agreement | None, today: date) -> None:
        """When the agreement is looked at again, and when all this is to end."""
        mentorship = standing.contact.mentorship
        runs = mentorship.status.runs
        review = agreed.review_on if agreed is not None and runs else None
        if review is None:
            self.review_on.say("")
        elif review <= today:
            self.review_on.say(words.day_with_year(review), self.tr("time to look at it again"), "warn")
        else:
            self.review_on.say(words.day_with_year(review))
        ends = mentorship.planned_end_on if runs else None
        self.ends.say(words.day_with_year(ends) if ends is not None else "")
        every, ahead, due = touch_words(mentorship, today, standing.last_met)
        self.touch.say(every, ahead, "warn" if due else "ink3")


def about_words(contact: Contact) -> str:
    """ "Product analyst at Tideline, moving into product management"; a sentence of its own stands apart."""
    person, purpose = contact.person, seen_words(contact.mentorship.purpose)
    if person.title and person.organisation:
        work = translate("PersonHeader", "{title} at {organisation}")
        work = work.format(title=person.title, organisation=person.organisation)
    else:
        work = person.title or person.organisation
    return (", " if purpose[:1].islower() else words.DOT).join(filter(None, [work, purpose]))


def state_words(mentorship: Mentorship, pause: Pause | None, today: date) -> str:
    """ "Paused until 12 Jul", "Completed 3 May"; "" while it is simply under way."""
    status = mentorship.status
    if pause is not None and pause.ends_on is not None:
        until = words.day(pause.ends_on, today)
        return translate("PersonHeader", "Paused until {day}").format(day=until)
    if pause is not None:
        return translate("PersonHeader", "Paused")
    if status is MentorshipStatus.ACTIVE:
        return ""
    said = standing_words(mentorship)
    said = said[:1].upper() + said[1:]
    if not status.is_over or mentorship.ended_on is None:
        return said
    return f"{said} {words.day(mentorship.ended_on, today)}"
