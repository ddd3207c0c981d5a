"""The foot of a step: on to the next, or to the end; back to the one before; and the way out of closing."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import Label, Line


class ClosingFoot(QWidget):
    """The buttons, and a quiet word that nothing is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.next = PrimaryButton("")
        self.back = SecondaryButton(self.tr("Back"))
        self.stop = QuietButton(self.tr("Let it go on after all"))
        self.kept = Label(
            self.tr("What you write is kept. You can leave and go on another day."), "secondary", "ink3"
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.next)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(14)
        column.addWidget(Line())
        column.addLayout(row)
        column.addWidget(self.kept)

    def show_step(self, place: int, following: str) -> None:
        """Show what leads on from a step.

        Args:
            place: its place, the first is 0.
            following: what the next one is called; "" after the last.
        """
        last = self.tr("Close the mentorship")
        self.next.setText(self.tr("On to: {step}").format(step=following) if following else last)
        self.back.setVisible(place > 0)
