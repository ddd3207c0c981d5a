"""What can be done with the open reflection beside writing in it: template, day, scales, links.

Every act is one Change, so that it can be undone. Saving what is typed is ui/panes/reflections/open_page.py's.
"""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QPoint, Signal

from pmjournal.changes import Change
from pmjournal.retemplating import retemplate
from pmjournal.templates import reflection_template
from ui import words
from ui.acting import Acting
from ui.attaching import Target
from ui.panes.page_links import PageLinks, copy_link
from ui.panes.reflections.open_page import SCALES, OpenPage
from ui.panes.reflections.when_popup import WhenPopup
from ui.panes.reflections.writer import Writer
from ui.text_place import TextPlace

POPUP_GAP = 4


class ReflectionDetail(OpenPage):
    """The open reflection with everything around its text.

    `bin_wanted` asks to move it to the bin, `template_used(str)` tells which template was chosen.
    """

    bin_wanted = Signal()
    template_used = Signal(str)

    def __init__(self, act: Acting) -> None:
        super().__init__(act)
        self.head.when_clicked.connect(self._open_when)
        self.head.template_chosen.connect(self.use_template)
        self.head.copy_clicked.connect(self._copy_link)
        self.head.bin_clicked.connect(self.bin_wanted)
        self.head.versions_clicked.connect(self._ask_for_versions)
        self.editor.earlier_wanted.connect(self._ask_for_versions)
        for name in SCALES:
            getattr(self, name).value_changed.connect(partial(self._set_scale, name))
        self.linking = PageLinks(act, self.links, [self.editor], self.flush, self._linkable)

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
            change = self._act.attempt(lambda: self._write(template=new.id, body=body))
            if change is None:
                return
            self._reshow_body(writer.record.body)
            self._act.tell(self.tr("Template changed"), change)
        self.template_used.emit(new.id)

    def _reshow_body(self, body: str) -> None:
        self.editor.set_body(body, self._template(), fresh=False)
        self.order_tabs()
        self._shown = (self._shown[0], self.editor.body())
        self.saving.count.now()
        self.show_facts()

    def _set_scale(self, name: str, value: int | None) -> None:
        change = self._act.attempt(lambda: self._write(**{name: value}))
        if change is None and self.writer is not None:
            self.show_scales(self.writer)  # what is stored, as that failed
        elif change is not None and not self._made(change):
            self._act.tell("", change)

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
            change = self._act.attempt(lambda: self._write(written_at=moment))
            day = words.weekday_day(chosen.date(), self._journal.clock.today())
            self._act.tell(self.tr("Moved to {date}").format(date=day), change)
        self.show_facts()

    def _copy_link(self) -> None:
        if self.writer is not None and self.writer.id is not None:
            title = self.title.title().strip() or words.full_day(self.writer.local().date())
            copy_link(self._act, self.writer.id, title)

    def _ask_for_versions(self) -> None:
        if self.flush() and self.writer is not None and self.writer.id is not None:
            place = TextPlace(self.writer.id, "body", self.tr("Reflection"))
            self._act.pane.versions_requested.emit(place)

    def _linkable(self) -> int | None:
        """What links go from, stored first where it is new."""
        return None if self.writer is None else self._stored(self.writer)

    def going_to(self) -> Target | None:
        """Where files go that are given now; a new reflection is stored once they are read."""
        writer = self.writer
        return None if writer is None else lambda: self._stored(writer)

    def _stored(self, writer: Writer) -> int | None:
        """The id of what is written, stored first where it is new; None where that failed or it is put away."""
        if writer.id is None and writer is self.writer and self.flush() and writer.record is None:
            self._write()
        return writer.id
