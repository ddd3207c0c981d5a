"""How the weeks felt: one line a week, with the averages of mood, confidence and energy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words
from ui.widgets.labels import Label
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.moods import Week

SHOWN = 6


class Weeks(QWidget):
    """A heading and lines. `opened(int)` is sent with the last reflection of a week.

    Args:
        journal: where it is read from.
    """

    opened = Signal(int)

    def __init__(self, journal: "Journal") -> None:
        super().__init__()
        self._journal = journal
        self.rows: list[LinkRow] = []
        none = self.tr("Mood, confidence and energy of your reflections come together here, week by week.")
        self._none = Label(none, "secondary", "ink3", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(SectionHeader(self.tr("How the weeks felt")))
        self._column.addWidget(self._none)

    def reload(self) -> None:
        """Read them again."""
        from pmjournal.moods import weeks  # it brings SQLAlchemy along, see above

        for row in self.rows:
            drop(row)
        found, today = weeks(self._journal, SHOWN), self._journal.clock.today()
        self.rows = []
        for place, week in enumerate(found):
            said = self.tr("Week of {day}").format(day=words.day(week.monday, today))
            row = LinkRow("reflections", said, self._felt(week))
            row.clicked.connect(lambda _on=False, id=week.latest_id: self.opened.emit(id))
            self._column.insertWidget(1 + place, row)
            self.rows.append(row)
        self._none.setVisible(not found)

    def _felt(self, week: "Week") -> str:
        """ "mood 4 · confidence 3.5 · energy 2", of 5 each; what was not set is left out."""
        named = (
            (self.tr("mood {value}"), week.mood),
            (self.tr("confidence {value}"), week.confidence),
            (self.tr("energy {value}"), week.energy),
        )
        return words.DOT.join(said.format(value=_short(value)) for said, value in named if value is not None)


def _short(value: float) -> str:
    """With one decimal where it has any."""
    whole = round(value, 1)
    return QLocale().toString(whole, "f", 0 if whole.is_integer() else 1)
