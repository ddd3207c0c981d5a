"""Who you are: what stands on exports, saved as it is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from pmjournal.errors import BadInput, JournalError
from pmjournal.text import one_line
from pmjournal.wording import month_name
from ui.autosave import Autosaver
from ui.panes.settings.section import Section, labelled
from ui.widgets.fields import Field, Select

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class OwnerSection(Section):
    """Name, title, organisation, and the month your year starts.

    Args:
        journal: the open journal.
        origin: given back in every Change.
    """

    trouble = Signal(object)
    saving = Signal()
    saved = Signal(object)

    def __init__(self, journal: "Journal", origin: object) -> None:
        super().__init__("")
        self.header.set_title(self.tr("You"))
        self._journal, self._origin = journal, origin
        self.name = Field(self.tr("Name"), check=self._check_name)
        self.title = Field(self.tr("Title"))
        self.organisation = Field(self.tr("Organisation"))
        self.month = Select()
        self.month.set_choices([(month_name(number), number) for number in range(1, 13)], 1)
        self.autosaver = Autosaver(self._save, self)
        self._lay_out()
        self._connect()
        self.reload()
        self.setEnabled(not journal.read_only)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        month = labelled(self.tr("Your year starts in"), self.month)
        for place, widget in enumerate((self.name, self.title, self.organisation, month)):
            grid.addWidget(widget, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def _connect(self) -> None:
        for field in (self.name, self.title, self.organisation):
            field.edited.connect(self._on_edited)
            field.line.left.connect(self.autosaver.flush)
        self.month.chosen.connect(self._on_month)
        self.autosaver.saved.connect(self.saved)
        self.autosaver.failed.connect(self.trouble)

    def _check_name(self, text: str) -> None:
        if not one_line(text):
            raise BadInput(self.tr("Type your name. It stands on what you export."))

    def reload(self) -> None:
        """Show what is stored; what is being typed stays."""
        if self.autosaver.dirty:
            return
        owner = self._journal.owner.get()
        for field, text in (
            (self.name, owner.name),
            (self.title, owner.title),
            (self.organisation, owner.organisation),
        ):
            if field.text() != text and not field.error():
                field.setText(text)
        self.month.set_value(owner.fiscal_month)

    def flush(self) -> bool:
        """Save what is typed; False when it could not be saved."""
        return self.autosaver.flush()

    def _on_edited(self, _text: str) -> None:
        self.saving.emit()
        self.autosaver.touched()

    def _save(self) -> None:
        """Write what is typed. A name of nothing is not written: the field says so when it is left."""
        fields: dict[str, str | int] = {
            "title": self.title.text(),
            "organisation": self.organisation.text(),
        }
        if one_line(self.name.text()):
            fields["name"] = self.name.text()
        with self._journal.transaction(origin=self._origin):
            self._journal.owner.write(**fields)

    def _on_month(self, month: int) -> None:
        try:
            with self._journal.transaction(origin=self._origin):
                self._journal.owner.write(fiscal_month=month)
        except JournalError as error:
            self.month.set_value(self._journal.owner.get().fiscal_month)
            self.trouble.emit(error)
