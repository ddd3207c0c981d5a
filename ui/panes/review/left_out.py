"""What the reader does not get, and how much of it. Private notes are excluded always; there is no switch."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.reviews import LeftOut
from ui import words
from ui.panes.review.rows import Part
from ui.theme import theme
from ui.widgets.labels import Icon, Label, follow_theme
from ui.widgets.private_block import paint_private

LINE = 22


class _PrivateLine(QWidget):
    """The plum block with its two sentences."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "section", "private", wrap=True)
        sentence = self.tr("Always, from every shared export. Nothing to switch.")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("lock", "private"))
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(23, 10, 13, 11)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(Label(sentence, "secondary", "ink2", wrap=True))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The block behind the words."""
        paint_private(QPainter(self), QRectF(self.rect()))


class _OtherLine(QWidget):
    """An icon, and how many of something."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.label = Label("", "secondary", "ink3", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon(icon, "ink3", 14))
        row.addWidget(self.label, 1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(LINE))

    def say(self, text: str) -> None:
        """Show the words; "" hides the line."""
        self.label.setText(text)
        self.setVisible(bool(text))


class LeftOutPart(Part):
    """The block, and a line for each other kind of which some is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Left out"))
        self.private = _PrivateLine()
        self.lines = {
            "goals": _OtherLine("goals"),
            "meetings": _OtherLine("meetings"),
            "meeting_notes": _OtherLine("list"),
            "reflections": _OtherLine("reflections"),
        }
        self._counts = LeftOut()
        self._hidden = False
        self.column.addSpacing(2)
        self.column.addWidget(self.private)
        self.column.addSpacing(6)
        for line in self.lines.values():
            self.column.addWidget(line)
        self._show()

    def set_counts(self, counts: LeftOut) -> None:
        """How many of each are left out."""
        self._counts = counts
        self._show()

    def set_private_hidden(self, hidden: bool) -> None:
        """Do not even say how many private notes there are."""
        self._hidden = hidden
        self._show()

    def _show(self) -> None:
        counts = self._counts
        if self._hidden or not counts.private_notes:
            self.private.title.setText(self.tr("Private notes are excluded"))
        else:
            said = translate("LeftOutPart", "%Ln private note(s) (is|are) excluded", "", counts.private_notes)
            self.private.title.setText(said)
        notes = translate("LeftOutPart", "Notes of %Ln meeting(s)", "", counts.meeting_notes)
        for name, count, text in (
            ("goals", counts.goals, words.goals(counts.goals)),
            ("meetings", counts.meetings, words.meetings(counts.meetings)),
            ("meeting_notes", counts.meeting_notes, notes),
            ("reflections", counts.reflections, self._reflections(counts.reflections)),
        ):
            self.lines[name].say(text if count else "")

    def _reflections(self, count: int) -> str:
        return translate("LeftOutPart", "%Ln reflection(s), unless you choose them", "", count)
