"""Going from place to place: which pane is shown, which record in it, for whom; and back and forward again.

What a pane shows is its own business; building panes is that of open_panes.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import Kind, Role
from ui.pane_list import PERSON, PROSPECTS
from ui.shell.shell import Shell
from ui.window.arriving import Arriving
from ui.window.history import History, Place
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

FIRST = "today"


class Navigation(QObject):
    """Where the person is.

    Args:
        shell: says what is shown.
        panes: the panes to go to.
    """

    trouble = Signal(object)
    """This exception is for the person."""

    def __init__(self, shell: Shell, panes: OpenPanes) -> None:
        super().__init__(panes)
        self.current = FIRST
        self._shell, self._panes = shell, panes
        self.history = History()
        self._going = False
        self._arriving = Arriving(panes)
        self._arriving.arrived.connect(self._arrive)
        shell.show_entry(self.current)

    @property
    def scope(self) -> int | None:
        """The mentorship that every pane is narrowed to."""
        return self._panes.scope

    def creates(self) -> bool:
        """Whether something new can be begun in the pane that is shown."""
        return bool(self._shell.panes[self.current].creates)

    def start(self) -> None:
        """Show the first pane of a journal that was just opened."""
        self.history.clear()
        first = self.current if self.current in self._shell.sidebar.nav else FIRST
        self._panes.get(first)
        with self._one_step(remember=False):
            self.show_pane(first)

    # Going on ------------------------------------------------------------------------------------

    def show_pane(self, key: str) -> None:
        """Show a pane, brought up to date."""
        if self._panes.journal is None:
            return
        with self._one_step():
            shown = self._panes.by_key.get(self.current)
            if shown is not None and key != self.current:
                shown.flush()
            self.current = key
            if self._panes.is_ready(key):
                self._arriving.stop()
                self._arrive()
            else:
                self._shell.show_nothing()
                self._arriving.wait_for(key)
            self._say_where()

    def _arrive(self, record: int | None = None) -> None:
        """Show the current pane, brought up to date, and in it a record."""
        pane = self._panes.by_key[self.current]
        self._shell.stack.setCurrentWidget(pane)
        self._panes.freshen(self.current)
        if record is not None:
            pane.show_record(record)

    def show_person(self, mentorship_id: int) -> None:
        """Show a person's page; every pane is narrowed to them."""
        with self._one_step():
            self._narrow(mentorship_id)
            self._panes.get(PERSON).show_record(mentorship_id)
            self.show_pane(PERSON)

    def open_record(self, kind: str, record_id: int) -> None:
        """Show one record in the pane of its kind."""
        if kind in (Kind.MENTORSHIP, Kind.PERSON, Kind.AGREEMENT):
            with self._one_step():
                self._open_person(kind, record_id)
            return
        if kind == Kind.PRIVATE_NOTE:  # one that opens by itself is a disagreement; see ui/panes/log/writers.py
            kind, record_id = Kind.ENTRY, -record_id
        entry = next((entry for entry in self._shell.panes.values() if entry.shows(kind)), None)
        if entry is not None:
            with self._one_step():
                self.show_pane(entry.key)
                if self._arriving.waits():
                    self._arriving.record = record_id
                else:
                    self._panes.get(entry.key).show_record(record_id)

    def _open_person(self, kind: str, record_id: int) -> None:
        """Show the page of a mentorship, of a person's, or of an agreement's, there in its tab."""
        journal = self._panes.journal
        if journal is None:
            return
        try:
            if kind == Kind.PERSON:
                record_id = journal.people.contact_of(record_id).mentorship.id
            elif kind == Kind.AGREEMENT:
                record_id = journal.agreements.get(record_id).mentorship_id or record_id
            if _is_prospect(journal, record_id):
                if self.scope == record_id:  # an undone beginning: there is nothing to be narrowed to
                    self._narrow(None)
                self.show_pane(PROSPECTS)
                self._panes.get(PROSPECTS).show_record(record_id)
                return
            self.show_person(record_id)
        except NotFound as error:
            self.trouble.emit(error)
            return
        views = self._panes.get(PERSON).views
        if kind == Kind.AGREEMENT and views is not None:
            views.open(Kind.AGREEMENT.value)

    def reveal(self, change: Change) -> None:
        """Bring what an act was about back into view, where it is still there."""
        topic = Kind.GOAL if change.topic is Kind.MILESTONE else change.topic
        shown = self.here().record
        entry = next((entry for entry in self._shell.panes.values() if entry.shows(topic)), None)
        stays = entry is not None and self.current == entry.key and any(id == shown for _, id in change.touched)
        if stays and self.current == PERSON and self._panes.journal is not None and shown is not None:
            with suppress(NotFound):
                stays = not _is_prospect(self._panes.journal, shown)  # taken back, it is on the board again
        if entry is None or stays:
            return
        if self._is_there(topic, change):
            self.open_record(topic, change.id)

    def _is_there(self, topic: Kind, change: Change) -> bool:
        journal = self._panes.journal
        if journal is None:
            return False
        ways: dict[Kind, Callable[[int], object]] = {
            Kind.GOAL: journal.goals.milestone if change.topic is Kind.MILESTONE else journal.goals.get,
            Kind.MEETING: journal.meetings.get,
            Kind.REFLECTION: journal.reflections.get,
            Kind.ENTRY: journal.entries.get,
            Kind.MENTORSHIP: journal.people.contact,
            Kind.FEEDBACK: journal.feedback.get,
            Kind.FEEDBACK_REQUEST: journal.requests.get,
        }
        with suppress(NotFound):
            ways[topic](change.id)
            return True
        return False

    def set_scope(self, mentorship_id: int | None) -> None:
        """Narrow every pane to one mentorship, or to none; those not shown read it when they are."""
        with self._one_step():
            self._narrow(mentorship_id)
            if self.current != PERSON:
                self._panes.freshen(self.current)
                return
            if mentorship_id is None:
                self.show_pane(FIRST)
            else:
                self._panes.get(PERSON).show_record(mentorship_id)
                self._say_where()

    def _narrow(self, mentorship_id: int | None) -> None:
        self._panes.scope = mentorship_id
        self._shell.top_bar.set_scope(mentorship_id)

    def _say_where(self) -> None:
        """Let the frame say what is shown."""
        person, journal = self.scope if self.current == PERSON else None, self._panes.journal
        title = ""
        if person is not None and journal is not None:
            role = journal.people.contact(person).mentorship.my_role
            names = {Role.MENTEE: self.tr("Mentor"), Role.MENTOR: self.tr("Mentee"), Role.PEER: self.tr("Peer")}
            title = names[role]
        self._shell.show_entry(self.current, title, person)

    # Back and forward ----------------------------------------------------------------------------

    def here(self) -> Place:
        """The present place."""
        pane = self._panes.by_key.get(self.current)
        shown = None if pane is None else pane.current_id()
        view = "" if pane is None or pane.views is None else pane.views.current
        return Place(self.current, self._arriving.record or shown, self.scope, view)

    def lately(self) -> list[tuple[str, int]]:
        """Kind and id of the records shown lately, the newest first, each once."""
        found: dict[tuple[str, int], None] = {}
        for place in (self.here(), *self.history.places()):
            kind = self._shell.panes[place.pane].kind
            record = place.scope if place.pane == PERSON else place.record
            if kind is not None and record is not None:
                found[kind, record] = None
        return list(found)

    def back(self) -> None:
        """Return to where the person was before; in a small window first from the page to its list."""
        pane = self._panes.by_key.get(self.current)
        if pane is not None and pane.step_out():
            return
        self.go_to(self.history.back(self.here()))

    def forward(self) -> None:
        """Go on again to where the person went back from."""
        self.go_to(self.history.forward(self.here()))

    def go_to(self, place: Place | None) -> None:
        """Show a place; nothing where there is none."""
        if place is None or self._panes.journal is None:
            return
        with self._one_step(remember=False):
            if place.pane == PERSON and place.scope is not None:
                self.show_person(place.scope)
                views = self._panes.get(PERSON).views
                if views is not None:
                    views.open(place.view)
                return
            self.show_pane(place.pane)
            self.set_scope(place.scope)
            pane = self._panes.get(place.pane)
            if place.record is not None and place.record != pane.current_id():
                pane.show_record(place.record)

    @contextmanager
    def _one_step(self, *, remember: bool = True) -> Iterator[None]:
        """What is done inside is one step: the place before it is remembered once, where it was left."""
        if self._going:
            yield
            return
        before = self.here()
        self._going = True
        try:
            yield
        finally:
            self._going = False
        if remember and before != self.here():
            self.history.left(before)


def _is_prospect(journal: "Journal", mentorship_id: int) -> bool:
    """Whether a mentorship has not begun: then it is shown on the board of prospects.

    Raises:
        NotFound: there is none, or it is in the bin.
    """
    from pmjournal.prospects import stage_of  # not needed for the first paint

    return stage_of(journal.people.contact(mentorship_id).mentorship) is not None
