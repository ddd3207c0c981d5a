"""The review pane: the form, the preview beside it, and the export. It lets them work together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from ui.panes.pane import Pane
from ui.panes.review.desk import Desk
from ui.panes.review.exporting import Exporting
from ui.panes.review.form import ReviewForm
from ui.panes.review.preview import Pages, Preview
from ui.panes.review.target import ask_for_target
from ui.panes.review.wish import Look
from ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class ReviewPane(Pane):
    """Form and preview. `previewed` is sent when the preview shows what the form asks for."""

    previewed = Signal()

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self.form = ReviewForm(journal, self)
        self.desk = Desk()
        self.preview = Preview(journal, self)
        self.exporting = Exporting(journal, self)
        self.sides = TwoSides(
            self.form, self.desk, self.tr("Review"), self.tr("Preview of the review"),
            tip=self.tr("Back to the choices"),
        )  # fmt: skip
        self._stale = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sides)
        self._connect()
        self.form.reload()

    def _connect(self) -> None:
        form, preview, foot = self.form, self.preview, self.form.foot
        form.changed.connect(foot.forget_trouble)
        form.changed.connect(lambda: self._refresh())
        form.people.told.connect(lambda words: self.toast_requested.emit(words, None))
        form.own_words.saving.connect(self.saving)
        form.own_words.saved.connect(self.saved)
        form.own_words.failed.connect(self.trouble)
        preview.looked.connect(self._on_looked)
        preview.arrived.connect(self._on_pages)
        preview.placed.connect(form.sections.set_places)
        preview.failed.connect(self.desk.tell_failed)
        preview.working.connect(self.desk.bar.set_working)
        self.desk.resolution_changed.connect(lambda: preview.resize(self.desk.pixels_per_inch()))
        foot.export_requested.connect(self.export)
        foot.stop_requested.connect(foot.stopping)
        foot.stop_requested.connect(self.exporting.stop)
        foot.preview.clicked.connect(lambda: self.sides.to_page(self.desk.pages))
        self.exporting.progressed.connect(foot.advance)
        self.exporting.done.connect(foot.tell_saved)
        self.exporting.done.connect(lambda made: self.toast_requested.emit(foot.saved.words.text(), None))
        self.exporting.failed.connect(foot.tell_failed)

    # What the window asks for

    def set_scope(self, mentorship_id: int | None) -> None:
        """A review has its own choice of mentorships."""
        self.scope = mentorship_id

    def set_private_hidden(self, hidden: bool) -> None:
        """Say how many private notes are excluded, or only that they are."""
        super().set_private_hidden(hidden)
        self.form.left_out.set_private_hidden(hidden)

    def set_narrow(self, narrow: bool) -> None:
        """Without thumbnails in a narrow window."""
        super().set_narrow(narrow)
        self.desk.set_narrow(narrow)

    def set_one(self, one: bool) -> None:
        """The form, or the preview."""
        self.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """The form and the preview."""
        return (self.form, self.sides.page)

    def step_back(self) -> bool:
        """From the preview to the form."""
        return self.sides.step_back()

    def step_out(self) -> bool:
        """From the preview to the form, where one of them is in sight."""
        return self.sides.step_out()

    def reload(self) -> None:
        """Read everything again; choices and what is half typed stay."""
        self.form.reload()
        self.form.own_words.refresh()
        self._refresh()

    def show_record(self, record_id: int) -> None:
        """Begin a review about one mentorship, for the reader that fits."""
        self.sides.show_list()
        try:
            self.form.begin_for(record_id)
        except NotFound as error:
            self.trouble.emit(error)

    def busy(self) -> bool:
        """Whether the preview is still being made."""
        return not self.preview.idle()

    def flush(self) -> bool:
        """Save the own words; False when that failed."""
        return self.form.own_words.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the preview that was not made while nobody looked."""
        super().showEvent(event)
        if self._stale and not event.spontaneous():
            self._refresh(at_once=True)

    # The preview

    def _refresh(self, *, at_once: bool = False) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.preview.ask(self.form.wish(), self.desk.pixels_per_inch(), at_once=at_once)

    def _on_looked(self, found: Look) -> None:
        self.form.take(found)
        if found.refusal:
            self.desk.show_nothing(found.refusal)
            self.form.sections.set_places({})
            self._say_if_current()

    def _on_pages(self, pages: Pages) -> None:
        self.desk.show_pages(pages.files)
        self._say_if_current()

    def _say_if_current(self) -> None:
        latest = self.preview.latest
        if latest is not None and latest.wish == self.form.wish():
            self.previewed.emit()

    # The export

    def export(self) -> None:
        """Ask for a file and write the review to it."""
        if self.exporting.running():
            return
        self.flush()
        if not self.form.period.valid():
            self.form.area.ensureWidgetVisible(self.form.period)
            return
        wish = self.form.wish()
        latest = self.preview.latest
        if latest is not None and latest.wish == wish and latest.refusal and self.preview.idle():
            self.form.foot.tell_error(latest.refusal)
            return
        target = ask_for_target(self, self.form.period.period())
        if target is not None:
            self.form.foot.begin()
            self.exporting.start(wish, target)

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere; the own words typed here show already."""
        if change.origin is not self:
            self.reload()
