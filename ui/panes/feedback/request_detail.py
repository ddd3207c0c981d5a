"""What can be done with the open request beside writing in it: whom, when, a short word, the answer, letting go.

Every act is one Change, so that it can be undone.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal

from pmjournal.records import RequestState, Side
from ui import clipboard, feedback_words, words
from ui.acting import Acting
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback import choosing
from ui.panes.feedback.open_request import OpenRequest
from ui.widgets.day_popup import DayPopup
from ui.widgets.link_picker import LinkPicker
from ui.widgets.menu import Menu


class RequestDetail(OpenRequest):
    """The open request with everything around its text.

    `answer_wanted(int)` asks to write down the feedback that answers it, `bin_wanted` to move it to the bin.
    """

    answer_wanted = Signal(int)
    bin_wanted = Signal()

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__(act, people)
        self.picker: LinkPicker | None = None
        self.when.clicked.connect(self._open_days)
        self.who.clicked.connect(self._open_who)
        self.more.clicked.connect(self._open_more)
        self.answer.clicked.connect(self._on_answer)
        self.word.clicked.connect(self._copy_word)
        self.let_go.clicked.connect(self._let_go)
        self.again.clicked.connect(self._ask_again)

    def _on_answer(self) -> None:
        id = self.current_id()
        if id is not None and self.flush():
            self.answer_wanted.emit(id)

    def _let_go(self) -> None:
        id = self.current_id()
        if id is not None and self.flush():
            mark = self._journal.requests.mark
            self._act(lambda: mark(id, RequestState.EXPIRED), self.tr("Request let go"))

    def _ask_again(self) -> None:
        """It waits again, from today on."""
        id, requests = self.current_id(), self._journal.requests
        if id is None or not self.flush():
            return

        def ask() -> None:
            requests.mark(id, RequestState.ASKED)
            requests.write(id, asked_on=self._journal.clock.today())

        self._act(ask, self.tr("Asked again today"))

    def _copy_word(self) -> None:
        """Put a short, friendly reminder onto the clipboard."""
        if self.flush() and self.record is not None:
            name = self._people.short(self.record)
            said = feedback_words.short_word(self.record, name, self._journal.clock.today())
            clipboard.copy(said)
            self._act.pane.toast_requested.emit(self.tr("Copied. Paste it where you write to them"), None)

    def _open_days(self) -> None:
        one = self.shown()
        self.days = DayPopup(one.asked_on, self._journal.clock.today(), self)
        self.days.chosen.connect(self._set_day)
        self.days.open_at(self.when)

    def _set_day(self, day: date) -> None:
        said = self.tr("Moved to {date}").format(date=words.weekday_day(day, self._journal.clock.today()))
        self.set_fields({"asked_on": day}, said)

    def _open_who(self) -> None:
        one = self.shown()
        name = self._people.name(one)
        if not name:
            self._pick()
            return
        self.menu = menu = Menu(self, self.tr("Who asked"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for side, said in ((Side.ME, self.tr("You asked {name}")), (Side.THEM, self.tr("{name} asked you"))):
            menu.add(said.format(name=name), self._setting(asked_by=side), checked=side is one.asked_by)
        menu.addSeparator()
        menu.add(self.tr("Somebody else…"), self._pick, icon="person")
        menu.open_below(self.who)

    def _setting(self, **fields: Any) -> Callable[[], object]:
        return partial(self.set_fields, fields)

    def _pick(self) -> None:
        find, hint = choosing.people(self._journal, self._people), self.tr("Type a name")
        self.picker = picker = LinkPicker(find, hint, self.tr("Nothing with these words."), self)
        picker.picked.connect(self._choose_who)
        picker.open_at(self.who)

    def _choose_who(self, id: int) -> None:
        contact = self._people.contact(id)
        if id == choosing.NEW and self.picker is not None:
            self._add_person(self.picker.line.text())
        elif contact is not None:
            self.set_fields({"mentorship_id": id, "person_id": contact.person.id})
        else:
            self.set_fields({"mentorship_id": None, "person_id": id or None})

    def _add_person(self, name: str) -> None:
        made: list[int] = []
        if self._act(lambda: made.append(self._journal.people.add_person(name))):
            self._people.read()
            self.set_fields({"mentorship_id": None, "person_id": made[0]})

    def _open_more(self) -> None:
        self.menu = menu = Menu(self.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Attach files…"), self.attaching.choose, icon="clip")
        menu.addSeparator()
        menu.add(self.tr("Move to bin"), self.bin_wanted.emit, icon="trash", danger=True)
        menu.open_below(self.more, align_right=True)
