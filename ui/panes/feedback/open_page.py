"""One piece of feedback while it is open: shown, typed in, and saved by itself.

What is typed goes to the feedback it was typed into and to no other. Where things lie is
ui/panes/feedback/page.py's, what else can be done with it ui/panes/feedback/detail.py's.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from pmjournal.changes import Change
from pmjournal.errors import BadInput, NotFound
from pmjournal.language import translate
from pmjournal.records import FeedbackKind, Kind
from ui import feedback_words, words
from ui.acting import Acting
from ui.attaching import Attaching, Target
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.outcome import loop_lines
from ui.panes.feedback.page import SaidPage
from ui.panes.feedback.texts import Leaving, Texts
from ui.panes.feedback.writer import Writer
from ui.widgets.dropped import DropPlace
from ui.widgets.link_chips import LinkedRecord

FIELDS = ("text", "situation", "behaviour", "impact", "next_step", "result")


class OpenPage(SaidPage):
    """The open feedback. `written(bool)` is sent after each write, with whether it is new in the journal.

    Args:
        act: the pane's way to write.
        people: who feedback is with; read by the pane.
    """

    written = Signal(bool)

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        super().__init__(act, people)
        self._act, self._people, self._journal = act, people, act.journal
        self.writer: Writer | None = None
        edits = (self.quote, self.situation, self.behaviour, self.impact, self.next_step, self.outcome.result)
        self.texts = Texts(act, dict(zip(FIELDS, edits, strict=True)), self)
        self.texts.typed.connect(self._show_room)
        self.attaching = Attaching(act.pane, self.files, act.journal.attachments, self._going_to)
        self.attaching.take_from(*edits)
        self.attaching.take_drops(DropPlace(self))
        Leaving(self.quote).left.connect(self._keep_words)

    def current_id(self) -> int | None:
        """The stored feedback that is open."""
        return None if self.writer is None else self.writer.id

    def open_record(self, feedback_id: int) -> None:
        """Open stored feedback. Call `flush` before.

        Raises:
            NotFound: there is none.
        """
        self._open(Writer(self._journal, self._act.pane, self._journal.feedback.get(feedback_id)))

    def begin(self, **start: Any) -> None:
        """Open a new piece, stored once something is written. Call `flush` before."""
        self._open(Writer(self._journal, self._act.pane, None, start))
        self.quote.setFocus()

    def _open(self, writer: Writer) -> None:
        self.writer = writer
        self.outcome.end_action()
        self.show_stored(fresh=True)
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what the journal now holds; what is being typed stays.

        Raises:
            NotFound: the feedback is gone.
        """
        if self.writer is not None and self.writer.record is not None and self.flush():
            self.writer.record = self._journal.feedback.get(self.writer.record.id)
            self.show_stored(fresh=False)

    def close_page(self) -> None:
        """Forget what is open, with everything unsaved in it."""
        self.texts.forget()
        self.outcome.end_action()
        self.writer = None

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        self.outcome.line.commit()
        return self.texts.flush() and not self.outcome.line.changing()

    def _store(self, writer: Writer, typed: dict[str, str]) -> None:
        """Store what was typed; what was said never becomes nothing."""
        fields = {name: text for name, text in typed.items() if name != "text" or text.strip()}
        if fields or writer.record is None:
            self.write(writer, **(fields or typed))

    def write(self, writer: Writer, **fields: Any) -> Change | None:
        """Store fields of what is open, and tell the pane.

        Raises:
            JournalError: nothing was stored.
        """
        before = writer.id
        change = writer.write(**fields)
        if change is not None:
            is_new = writer.id != before
            self.texts.bind(partial(self._store, writer), writer.id)
            self.written.emit(is_new)
            if is_new:
                self._act.pane.acted.emit(change)
                self.show_facts()
        return change

    # What is shown -------------------------------------------------------------------------------

    def show_stored(self, *, fresh: bool) -> None:
        """Put everything the writer knows into the widgets."""
        writer = self.writer
        if writer is None:
            return
        shown = writer.shown()
        self.texts.bind(partial(self._store, writer), writer.id)
        self.texts.show({name: getattr(shown, name) for name in FIELDS}, fresh=fresh)
        self.show_facts()

    def show_facts(self) -> None:
        """What depends on the record but is not its text."""
        writer = self.writer
        if writer is None:
            return
        one = writer.shown()
        self.when.set_fact(words.full_day(one.given_on))
        self.facts.show_facts(one)
        self.outcome.show_state(one)
        self.show_visibility(one.visibility)
        self.attaching.show(writer.id)
        self._show_request(one.request_id)
        self._show_loop(writer)
        self._show_pages(writer)
        self._show_room()

    def _show_room(self) -> None:
        """Room for more than the words themselves once there are some, and a hint where nothing follows yet."""
        said = bool(self.quote.markdown().strip())
        self.show_parts(said or self.current_id() is not None)
        kind = None if self.writer is None else self.writer.value("kind")
        self.hint.setVisible(said and kind is FeedbackKind.TO_WORK_ON and not self.next_step.markdown().strip())

    def _show_request(self, request_id: int | None) -> None:
        self.request.hide()
        if request_id is None:
            return
        try:
            asked = self._journal.requests.get(request_id)
        except NotFound:
            return
        day = words.day(asked.asked_on, self._journal.clock.today())
        who = feedback_words.asked_of(asked, self._people.short(asked))
        self.request.setText(self.tr("{who} for this on {day}").format(who=who, day=day))
        self.request.show()

    def _show_loop(self, writer: Writer) -> None:
        from pmjournal.advice import loop_of  # it brings SQLAlchemy along, see above

        if writer.record is None:
            self.outcome.show_loop([], False)
            return
        loop = loop_of(self._journal, writer.record.id)
        can_report = writer.record.mentorship_id is not None and not loop.reported
        self.outcome.show_loop(loop_lines(loop, self._journal.clock.today()), can_report)

    def _show_pages(self, writer: Writer) -> None:
        """The reflections on it."""
        today = self._journal.clock.today()
        mentions = [] if writer.id is None else self._journal.links.mentions_of(writer.id)
        pages = [
            LinkedRecord(
                one.record_id, one.kind, one.title or words.day(one.on, today), "reflections", removable=False
            )
            for one in mentions
            if one.kind is Kind.REFLECTION
        ]
        self.links.set_links(pages)
        self.links.setVisible(bool(pages))

    # What comes in -------------------------------------------------------------------------------

    def _going_to(self) -> Target | None:
        """Where files go that are given now: to what is stored."""
        writer = self.writer
        return None if writer is None or not self.texts.flush() or writer.id is None else lambda: writer.id

    def _keep_words(self) -> None:
        """The quote was left without words: bring those back that are stored, and say so."""
        stored = None if self.writer is None else self.writer.record
        if stored is not None and not self.quote.markdown().strip():
            self.quote.set_markdown(stored.text)
            self._show_room()
            said = translate("Feedback", "Feedback needs a few words. Those that were there are back.")
            self._act.pane.trouble.emit(BadInput(said))
