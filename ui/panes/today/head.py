"""The greeting, and the sentence below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records.today import Today
from ui.panes.today import wording
from ui.widgets.labels import Label


class Head(QWidget):
    """ "Good morning, Nora"."""

    def __init__(self) -> None:
        super().__init__()
        self.greeting = Label("", "title28", wrap=True)
        self.sentence = Label("", "body", "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.greeting)
        column.addWidget(self.sentence)

    def show_today(self, found: Today) -> None:
        """Greet by the hour, and say what is next."""
        self.greeting.setText(wording.greeting(found.now, found.owner))
        self.sentence.setText(wording.headline(found))
