"""The prep of a meeting: its brief, begun from the journal and then one's own, to be taken along as a page.

What a brief begins with is `pmjournal.briefing`'s. It is stored once something is changed in it, or it is printed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.brief_words import brief_paper, brief_text, file_name
from pmjournal.briefing import briefing, mood_since, since_day
from pmjournal.errors import JournalError, NotFound
from pmjournal.language import translate
from ui import words
from ui.addresses import open_address
from ui.autosave import Autosaver
from ui.link_source import LinkSource, place_of
from ui.names import first_name
from ui.prep.beside import Beside
from ui.prep.telling import Telling
from ui.text_place import TextPlace
from ui.theme import theme
from ui.versions import TextVersions, VersionsDialog
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label, Line
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.scroll import ScrollArea
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:
    from pmjournal.journal import Journal

WIDTH, HEIGHT, MARGIN, BESIDE = 1000, 720, 48, 320


class PrepDialog(QDialog):
    """The brief of one meeting. `paper_wanted(Paper, str)` asks for the page, `open_requested(str, int)` for the
    record that a link leads to, by its kind and id; `trouble(exception)` tells; `note_wanted` asks for the way to
    note a story, `log_wanted` for the stories in the Log.

    Args:
        journal: the open journal.
        meeting_id: the meeting.
        private_hidden: whether private content is folded.
        parent: the window it lies over.

    Raises:
        NotFound: there is no such meeting.
    """

    paper_wanted = Signal(object, str)
    open_requested = Signal(str, int)
    trouble = Signal(object)
    note_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self, journal: "Journal", meeting_id: int, *, private_hidden: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prep"))
        self.setModal(True)
        self._journal, self._id = journal, meeting_id
        self._make_parts(private_hidden)
        self._lay_out()
        self._ring = FocusRing(self)
        answer_tips(self)
        self._connect()
        self._show()
        self.resize(self.sizeHint())
        self.edit.setFocus()

    def _make_parts(self, private_hidden: bool) -> None:
        journal, meeting = self._journal, self._journal.meetings.get(self._id)
        contact = None if meeting.mentorship_id is None else journal.people.contact(meeting.mentorship_id)
        self._name = contact.person.name if contact else ""
        at = journal.clock.local(meeting.starts_at, meeting.zone)
        when = words.meeting_when(at, journal.clock.today())
        facts = [one for one in (self._name, meeting.title, when) if one]
        self._facts = Label(words.DOT.join(facts), "secondary", "ink3", elide=True)
        mood = mood_since(journal, since_day(journal, meeting))
        self.beside = Beside(journal, contact, mood, private_hidden=private_hidden)
        hint = self.tr("What to raise, what to ask, what to report.")
        self.edit = MarkdownEdit("writing_meeting", grow=True, placeholder=hint, name=self.tr("Brief"), lines=12)
        self.edit.set_ground("surface")
        self.edit.set_link_source(LinkSource(journal))
        self.saver = Autosaver(self._save, self, clock=journal.clock.now)
        self.close_button = IconButton("x", self.tr("Close"))
        self.story = QuietButton(self.tr("Add a story"), "quote")
        self.telling = Telling(journal, self.edit)
        self.again = QuietButton(self.tr("Start again from the journal"), "undo")
        self.versions = QuietButton(self.tr("Earlier versions"), "clock")
        self.said = Label("", "secondary", "ink3")
        self.page = SecondaryButton(self.tr("Save as PDF…"), "export")
        self.ready = PrimaryButton(self.tr("Done"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        written, beside = QWidget(), QWidget()
        for holder, part, margins in (
            (written, self.edit, (24, 16, 24, 16)),
            (beside, self.beside, (20, 16, 20, 16)),
        ):
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(*margins)
            inside.addWidget(part)
            inside.addStretch(1)
        right = ScrollArea(beside)
        right.setFixedWidth(theme().px(BESIDE) + 40)
        body.addWidget(ScrollArea(written), 1)
        body.addWidget(Line(upright=True))
        body.addWidget(right)
        column.addLayout(body, 1)
        column.addWidget(Line())
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 16, 12)
        row.setSpacing(12)
        row.addWidget(Label(self.tr("Prep"), "pane"))
        row.addWidget(self._facts, 1)
        row.addWidget(self.said)  # here, where the facts make room: below, a small window has none
        row.addWidget(self.story)
        row.addWidget(self.close_button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 24, 16)
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addWidget(self.versions)
        row.addStretch(1)
        for right in (self.page, self.ready):
            row.addWidget(right)
        return row

    def sizeHint(self) -> QSize:
        """As large as there is room over the window."""
        parent = self.parentWidget()
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        return size if parent is None else size.boundedTo(parent.window().size() - QSize(MARGIN, MARGIN))

    def _connect(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.link_activated.connect(self._follow)
        self.edit.url_activated.connect(open_address)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self.trouble)
        self.close_button.clicked.connect(self.accept)
        self.ready.clicked.connect(self.accept)
        self.story.clicked.connect(lambda: self.telling.offer(self.story))
        self.telling.note_wanted.connect(lambda: self._leave_for(self.note_wanted))
        self.telling.log_wanted.connect(lambda: self._leave_for(self.log_wanted))
        self.telling.trouble.connect(self.trouble)
        self.telling.gone.connect(self.said.setText)
        self.again.clicked.connect(self.start_again)
        self.versions.clicked.connect(self._open_versions)
        self.page.clicked.connect(self._save_page)

    # Text ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        stored = self._journal.meetings.get(self._id).brief
        self.edit.set_markdown(stored or _fresh(self._journal, self._id, self._name))
        self.again.setEnabled(bool(stored))

    def _on_edited(self) -> None:
        self.saver.touched()
        self.again.setEnabled(True)
        self.said.setText("")

    def _save(self) -> None:
        with self._journal.transaction(origin=self):
            self._journal.meetings.write(self._id, brief=self.edit.markdown())

    def _on_saved(self, _moment: object) -> None:
        clock = self._journal.clock
        self.said.setText(words.saved_at(clock.local(clock.now())))

    def start_again(self) -> None:
        """Begin with what the journal knows now; what was written is kept as an earlier version."""
        if not self.saver.flush():
            return
        try:
            fresh = _fresh(self._journal, self._id, self._name)
            with self._journal.transaction(origin=self) as act:
                act.new_session = True
                self._journal.meetings.write(self._id, brief=fresh)
        except JournalError as error:
            self.trouble.emit(error)
            return
        self.edit.set_markdown(fresh)
        self.said.setText(self.tr("What you wrote is among the earlier versions."))
        self.edit.setFocus()

    def _open_versions(self) -> None:
        if not self.saver.flush():
            return
        place = TextPlace(self._id, "brief", self.tr("Brief"))
        dialog = VersionsDialog(self._journal, TextVersions(self._journal, place), self)
        dialog.trouble.connect(self.trouble)
        dialog.restored.connect(lambda _said, _change: self._show())
        dialog.open()

    def _save_page(self) -> None:
        """Ask for the page; the brief is stored as it stands, whether it was changed or not."""
        self.saver.touched()
        if not self.saver.flush():
            return
        meeting = self._journal.meetings.get(self._id)
        paper, name = brief_paper(self._journal, meeting), file_name(self._journal, meeting)
        self.accept()
        self.paper_wanted.emit(paper, name)

    def _leave_for(self, wanted: SignalInstance) -> None:
        """Close once what was typed is saved, and go where something else is wanted."""
        if self.saver.flush():
            self.accept()
            wanted.emit()

    def _follow(self, record_id: int) -> None:
        """Close, and show what a link leads to."""
        place = place_of(self._journal, record_id)
        if place is None:
            self.trouble.emit(NotFound(translate("Store", "That is no longer there. It may be in the bin.")))
        elif self.saver.flush():
            self.accept()
            self.open_requested.emit(*place)

    def accept(self) -> None:
        """Close once what was typed is saved."""
        if self.saver.flush():
            super().accept()

    def reject(self) -> None:
        """The same for Escape."""
        if self.saver.flush():
            super().reject()

    def save(self) -> bool:
        """Save what was typed; False where that failed and may succeed later."""
        return self.saver.flush() or _is_gone(self._journal, self._id)

    def done(self, result: int) -> None:
        """A lock closes it in any case; where it cannot be saved yet, it is out of sight until it is."""
        if self.save():
            super().done(result)
        else:
            self.hide()
            self.saver.saved.connect(lambda _moment: super(PrepDialog, self).done(result))


def _fresh(journal: "Journal", meeting_id: int, name: str) -> str:
    """What a brief begins with now; `name` is whom the meeting is with."""
    found = briefing(journal, journal.meetings.get(meeting_id))
    return brief_text(found, first_name(name), journal.clock.today()) if found else ""


def _is_gone(journal: "Journal", meeting_id: int) -> bool:
    """Whether a meeting is in the bin, so that nothing can be saved with it."""
    try:
        journal.meetings.get(meeting_id)
    except NotFound:
        return True
    except JournalError:
        return False
    return False
