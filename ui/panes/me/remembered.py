"""The latest entries of one kind, as lines that lead to them: celebrations, wins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import EntryKind
from ui import log_words, words
from ui.feedback_people import FeedbackPeople
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SHOWN = 5


class Remembered(QWidget):
    """A heading and lines. `opened(int)` is sent with an entry, `all_wanted` by the link to the rest, `acted` by
    the action in the head.

    Args:
        journal: where they are read from.
        people: who they are about.
        kind: of which kind.
        action: what the head offers.
        none: what is said where there are none.
        needs_some: whether the head offers it only where there are some.
    """

    opened = Signal(int)
    all_wanted = Signal()
    acted = Signal()

    def __init__(
        self,
        journal: "Journal",
        people: FeedbackPeople,
        kind: EntryKind,
        action: str,
        none: str,
        *,
        needs_some: bool = False,
    ) -> None:
        super().__init__()
        self._needs_some = needs_some
        self._journal, self._people, self._kind = journal, people, kind
        self.header = SectionHeader(log_words.kinds_name(kind), action=action)
        self._none = Label(none, "secondary", "ink3", wrap=True)
        self.all = LinkButton(self.tr("All of them in the Log"))
        self.rows: list[LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self.header, self._none):
            self._column.addWidget(widget)
        self._column.addSpacing(6)
        self._column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.header.action_clicked.connect(self.acted)
        self.all.clicked.connect(lambda: self.all_wanted.emit())

    def reload(self) -> None:
        """Read them again."""
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        wanted = log_list.LogFilter(kinds=frozenset({self._kind}))
        count, today = log_list.count(self._journal, wanted), self._journal.clock.today()
        for row in self.rows:
            drop(row)
        self.rows = []
        for place, one in enumerate(log_list.page(self._journal, wanted, SHOWN)):
            about = filter(None, (self._people.name(one), words.day(one.occurred_on, today)))
            row = LinkRow(log_words.ICONS[one.kind], one.title, words.DOT.join(about))
            row.clicked.connect(lambda _on=False, id=one.id: self.opened.emit(id))
            self._column.insertWidget(1 + place, row)
            self.rows.append(row)
        self.header.set_count(f"{count:,}" if count else "")
        if self.header.action is not None:
            self.header.action.setVisible(bool(count) or not self._needs_some)
        self._none.setVisible(not count)
        self.all.setVisible(count > SHOWN)
