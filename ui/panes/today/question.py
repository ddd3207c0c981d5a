"""The card with today's question: something to write about."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import Label, follow_theme

RADIUS, PADDING = 12, 20


class QuestionCard(QWidget):
    """`writing_wanted(str)` asks to write on the question, `another_wanted` for another one."""

    writing_wanted = Signal(str)
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = Label("", "question", wrap=True)
        self.write = SecondaryButton(self.tr("Write"), "edit", small=True)
        self.another = QuietButton(self.tr("Another question"), small=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.write)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("A question for today"), "secondary_medium", "accent"))
        column.addSpacing(8)
        column.addWidget(self.question)
        column.addSpacing(16)
        column.addLayout(buttons)
        self.write.clicked.connect(lambda: self.writing_wanted.emit(self.question.text()))
        self.another.clicked.connect(lambda: self.another_wanted.emit())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        pad = theme().px(PADDING)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self.update()

    def show_question(self, question: str, *, fixed: bool) -> None:
        """Show one; `fixed` where the journal cannot be written to."""
        self.question.setText(question)
        self.write.setAccessibleName(self.tr("Write: {question}").format(question=question))
        self.write.setEnabled(not fixed)
        self.another.setEnabled(not fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "accent_soft")
