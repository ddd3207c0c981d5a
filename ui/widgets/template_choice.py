"""The choice of what a meeting starts from, with a line that says what each is for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.meeting_templates import meeting_template, meeting_templates
from ui.widgets.labelled import labelled
from ui.widgets.labels import Label
from ui.widgets.select import Select


class TemplateChoice(QWidget):
    """A field under its label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Select(self.tr("Kind of meeting"))
        self._hint = Label("", "secondary", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labelled(self.tr("Kind of meeting"), self.field))
        column.addWidget(self._hint)
        self.field.chosen.connect(lambda _id: self._say())

    def put(self, template_id: str) -> None:
        """Show which it is."""
        known = meeting_template(template_id).id
        self.field.set_choices([(one.name, one.id) for one in meeting_templates()], known)
        self._say()

    def value(self) -> str:
        """The id of the chosen template."""
        return str(self.field.value())

    def _say(self) -> None:
        self._hint.setText(meeting_template(self.value()).hint)
