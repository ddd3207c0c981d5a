"""What can be done with the open reflection beside writing in it: template, day, scales, links.

Every act is one Change, so that it can be undone. Saving what is typed is ui/panes/reflections/writing_page.py's.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from pmjournal.templates import reflection_template, retemplate
from ui import clipboard, words
from ui.addresses import open_address
from ui.attaching import Target
from ui.link_source import place_of
from ui.panes.reflections.when_popup import WhenPopup
from ui.panes.reflections.writer import Writer
from ui.panes.reflections.writing_page import SCALES, WritingPage
from ui.text_place import TextPlace

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

POPUP_GAP = 4


class ReflectionDetail(WritingPage):
    """The open reflection with everything around its text.

    `bin_wanted` asks to move it to the bin, `template_used(str)` tells which template was chosen; `opened`,
    `toast` and `versions_wanted` are a pane's `open_requested`, `toast_requested` and `versions_requested`,
    passed on.
    """

    bin_wanted = Signal()
    template_used = Signal(str)
    opened = Signal(str, int)
    toast = Signal(str, object)
    versions_wanted = Signal(object)

    def __init__(self, journal: "Journal", origin: object, parent: QWidget | None = None) -> None:
        super().__init__(journal, origin, parent)
        self.head.when_clicked.connect(self._open_when)
        self.head.template_chosen.connect(self.use_template)
        self.head.copy_clicked.connect(self._copy_link)
        self.head.bin_clicked.connect(self.bin_wanted)
        self.head.versions_clicked.connect(self._ask_for_versions)
        self.editor.earlier_wanted.connect(self._ask_for_versions)
        self.editor.link_activated.connect(self._follow)
        self.editor.url_activated.connect(open_address)
        for name in SCALES:
            getattr(self, name).value_changed.connect(partial(self._set_scale, name))
        self.links.opened.connect(lambda _kind, record_id: self._follow(record_id))
        self.links.add_wanted.connect(self._add_link)
        self.links.removed.connect(self._remove_link)

    def use_template(self, template_id: str) -> None:
        """Put what is written under the prompts of another template; nothing written is lost."""
        writer = self.writer
        if writer is None or writer.value("template") == template_id or not self.flush():
            return
        new = reflection_template(template_id)
        if writer.record is None:
            writer.start["template"] = new.id
            self._reshow_body("")
        else:
            body = retemplate(writer.record.body, reflection_template(writer.record.template), new)
            change = self._act(lambda: self._write(template=new.id, body=body))
            if change is None:
                return
            self._reshow_body(writer.record.body)
            self.toast.emit(self.tr("Template changed"), change)
        self.template_used.emit(new.id)

    def _reshow_body(self, body: str) -> None:
        self.editor.set_body(body, self._template(), fresh=False)
        self.order_tabs()
        self._shown = (self._shown[0], self.editor.body())
        self.show_facts()

    def _act(self, write: Callable[[], Change | None]) -> Change | None:
        """Write; None when that failed, which is told, and everything shows again what is stored."""
        try:
            return write()
        except JournalError as error:
            self.trouble.emit(error)
            self._show_scales()
            return None

    def _show_scales(self) -> None:
        for name in SCALES:
            value = None if self.writer is None else self.writer.value(name)
            getattr(self, name).set_value(value)

    def _set_scale(self, name: str, value: int | None) -> None:
        change = self._act(lambda: self._write(**{name: value}))
        if change is not None and not self._made(change):
            self.acted.emit(change)

    def _made(self, change: Change) -> bool:
        """Whether a change made the reflection that is open, which was told already."""
        return any(one.before is None and one.key == (self.current_id(),) for one in change.images)

    def _open_when(self) -> None:
        if self.writer is None:
            return
        self.when = WhenPopup(self.writer.local(), self._journal.clock.today(), self)
        self.when.chosen.connect(self._set_when)
        self.when.adjustSize()
        place = QPoint(0, self.head.when.height() + POPUP_GAP)
        self.when.move(self.head.when.mapToGlobal(place))
        self.when.show()
        self.when.calendar.setFocus()

    def _set_when(self, chosen: datetime) -> None:
        """Date it another moment, on the clock of the place it was written in."""
        writer = self.writer
        if writer is None:
            return
        moment = chosen.replace(tzinfo=writer.local().tzinfo).astimezone(UTC)
        if writer.record is None:
            writer.start["written_at"] = moment
        else:
            change = self._act(lambda: self._write(written_at=moment))
            if change is not None:
                day = words.weekday_day(chosen.date(), self._journal.clock.today())
                self.toast.emit(self.tr("Moved to {date}").format(date=day), change)
        self.show_facts()

    def _copy_link(self) -> None:
        # Not at the top: it brings SQLAlchemy along, which must not be imported before the first paint.
        from pmjournal.links import link_text

        if self.writer is not None and self.writer.id is not None:
            title = self.title.title().strip() or words.full_day(self.writer.local().date())
            clipboard.copy(link_text(self.writer.id, title))
            self.toast.emit(self.tr("Link copied. Paste it into any text"), None)

    def _ask_for_versions(self) -> None:
        if self.flush() and self.writer is not None and self.writer.id is not None:
            self.versions_wanted.emit(TextPlace(self.writer.id, "body", self.tr("Reflection")))

    def _follow(self, record_id: int) -> None:
        """Open what a link in the text leads to."""
        if not self.flush():
            return
        place = place_of(self._journal, record_id)
        if place is None:
            self.toast.emit(self.tr("That page is not there. It may be in the bin"), None)
        else:
            self.opened.emit(*place)

    def _add_link(self, record_id: int) -> None:
        change = self._act(lambda: self._link(record_id, True))
        self.show_facts()
        if change is not None:
            self.acted.emit(change)

    def _remove_link(self, record_id: int) -> None:
        change = self._act(lambda: self._link(record_id, False))
        self.show_facts()
        if change is not None:
            self.toast.emit(self.tr("Link removed"), change)

    def _link(self, record_id: int, on: bool) -> Change | None:
        """Set or take a link, storing the reflection first where it is new."""
        writer = self.writer
        if writer is None or self._stored(writer) is None:
            return None
        links = self._journal.links
        with self._journal.transaction(origin=self._origin) as act:
            (links.add if on else links.remove)(writer.id or 0, record_id)
        return act.change

    def going_to(self) -> Target | None:
        """Where files go that are given now; a new reflection is stored once they are read."""
        writer = self.writer
        return None if writer is None else lambda: self._stored(writer)

    def _stored(self, writer: Writer) -> int | None:
        """The id of what is written, stored first where it is new; None where that failed or it is put away."""
        if writer.id is None and writer is self.writer and self.flush() and writer.record is None:
            self._write()
        return writer.id
