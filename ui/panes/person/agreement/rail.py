"""Beside an agreement: when it is looked at again, its versions, and the opportunities that came of it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Agreement, Entry
from ui import words
from ui.panes.person.agreement.head import version_words
from ui.widgets.buttons import LinkButton
from ui.widgets.date_field import DateField
from ui.widgets.labels import Label
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

MOST = 8


class _List(QWidget):
    """A heading, rows of a link and what is said of it, and a line where there are none."""

    def __init__(self, title: str, none: str) -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self._none = Label(none, "secondary", "ink3", wrap=True)
        self._rows: list[QWidget] = []
        self.links: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.header)
        self._column.addWidget(self._none)

    def put(self, rows: Sequence[tuple[str, str, Callable[[], object]]], count: int) -> None:
        """Show rows: the words of the link, what stands behind, what a click does."""
        for row in self._rows:
            drop(row)
        self.links = []
        self._rows = [self._row(*row) for row in rows]
        for row in self._rows:
            self._column.addWidget(row)
        self.header.set_count(f"{count:,}" if count else "")
        self._none.setVisible(not rows and bool(self._none.text()))

    def _row(self, text: str, fact: str, act: Callable[[], object]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        link = LinkButton(text)
        link.clicked.connect(lambda: act())
        self.links.append(link)
        row.addWidget(link)
        row.addWidget(Label(fact, "secondary", "ink3", tabular=True))
        row.addStretch(1)
        return holder


class AgreementRail(QWidget):
    """See the module.

    `review_chosen(object)` is sent with a day or None, `version_opened(int)` with a version's id to be compared,
    `entry_opened(int)` with an opportunity's.
    """

    review_chosen = Signal(object)
    version_opened = Signal(int)
    entry_opened = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.review = DateField(self.tr("Look at it again on"), today=today, placeholder=self.tr("No day yet"))
        self.versions = _List(self.tr("Versions"), "")
        self.opportunities = _List(
            self.tr("Opportunities offered"),
            self.tr("None noted yet. Introductions and stretch work go into the log as opportunities."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self.review, self.versions, self.opportunities):
            column.addWidget(part)
        column.addStretch(1)
        self.review.date_changed.connect(self.review_chosen)

    def show_agreement(self, versions: Sequence[Agreement], opportunities: Sequence[Entry]) -> None:
        """Show the versions, the latest first, and the opportunities, the latest first."""
        today = self._today()
        latest = versions[0] if versions else None
        self.review.setVisible(latest is not None)
        if not self.review.line.isModified():  # what is being typed there stays
            self.review.set_date(latest.review_on if latest is not None else None)
        self.versions.setVisible(len(versions) > 1)
        self.versions.put(
            [(version_words(one, today), "", partial(self.version_opened.emit, one.id)) for one in versions],
            len(versions),
        )
        self.opportunities.put(
            [
                (one.title, words.day(one.occurred_on, today), partial(self.entry_opened.emit, one.id))
                for one in opportunities[:MOST]
            ],
            len(opportunities),
        )
