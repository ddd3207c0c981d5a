"""The page of one prospect: where it stands, what is known, what I know of them, what is written to them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.prospects import Prospect, Stage
from pmjournal.records import Entry, Kind, Person, Role
from ui.kept_texts import KeptText, KeptTexts
from ui.names import first_name
from ui.panes.prospects.form import ProspectForm
from ui.panes.prospects.outreach import Outreach
from ui.panes.prospects.wording import stage_name
from ui.theme import theme
from ui.widgets.avatar import Avatar, hue
from ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.widgets.labels import Label, Line, follow_theme
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.scroll import ScrollArea
from ui.widgets.select import Select

WIDEST, SIDE = 620, 24


class ProspectPage(ScrollArea):
    """See the module. `stage_chosen(Stage)`, `begin_wanted`, `close_wanted` and `bin_wanted` ask for it.

    Args:
        texts: keep what is typed.
        today: tells the local day.
    """

    stage_chosen = Signal(object)
    begin_wanted = Signal()
    close_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, texts: KeptTexts, today: Callable[[], date]) -> None:
        self.avatar, self.name = Avatar(size=40), Label("", "pane", elide=True)
        self.stage = Select(self.tr("Where it stands"), small=True)
        self.stage.set_choices([(stage_name(one), one) for one in Stage])
        self.step, self.start = SecondaryButton("", "check", small=True), PrimaryButton("", small=True)
        self.bin = IconButton("trash", self.tr("Move to the bin"), token="ink3")
        self.close_page = IconButton("x", self.tr("Close the page"), token="ink3")
        self.form, self.outreach = ProspectForm(today), Outreach(texts)
        self.research = MarkdownEdit(
            "writing_meeting",
            grow=True,
            placeholder=self.tr(
                "What of theirs have you read, seen or used? What do you share? What could you give them?"
            ),
            name=self.tr("What I know of them"),
            lines=2,
        )
        self._kept = KeptText(texts, self.research, Kind.MENTORSHIP, "research")
        self._following: Stage | None = None
        super().__init__(self._content())
        self.stage.chosen.connect(self.stage_chosen)
        self.step.clicked.connect(lambda: self.stage_chosen.emit(self._following))
        self.start.clicked.connect(lambda: self.begin_wanted.emit())
        self.bin.clicked.connect(lambda: self.bin_wanted.emit())
        self.close_page.clicked.connect(lambda: self.close_wanted.emit())
        follow_theme(self, self._fit)

    def _content(self) -> QWidget:
        content, self._sheet = QWidget(), QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(SIDE, 20, SIDE, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addLayout(self._standing())
        column.addWidget(self.form)
        column.addWidget(Line())
        known = QVBoxLayout()
        known.setSpacing(2)
        known.addWidget(Label(self.tr("What I know of them"), "section"))
        known.addWidget(self.research)
        column.addLayout(known)
        column.addWidget(Line())
        column.addWidget(self.outreach)
        column.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        return content

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.avatar)
        row.addWidget(self.name, 1)
        row.addWidget(self.bin)
        row.addWidget(self.close_page)
        return row

    def _standing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.stage)
        row.addWidget(self.step)
        row.addWidget(self.start)
        row.addStretch(1)
        return row

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(theme().px(WIDEST))

    def show_prospect(
        self, prospect: Prospect, people: Sequence[Person], drafts: Sequence[Entry], *, fresh: bool
    ) -> None:
        """Show what is stored; what is being typed stays, but for a `fresh` one."""
        person, mentorship = prospect.contact.person, prospect.contact.mentorship
        self.avatar.set_person(person.name, hue(person.id), mentorship.my_role is Role.MENTOR)
        self.name.setText(person.name)
        self.stage.set_value(prospect.stage)
        self._show_step(prospect.stage)
        self.form.show_prospect(prospect, people, fresh=fresh)
        self._kept.show(mentorship.id, mentorship.research)
        self.outreach.show_drafts(drafts, first_name(person.name))
        if fresh:
            self.verticalScrollBar().setValue(0)

    def _show_step(self, stage: Stage) -> None:
        """The likely next step, in the words of what happened."""
        following = {
            Stage.WISH: (Stage.CONTACTED, self.tr("I wrote to them")),
            Stage.CONTACTED: (Stage.REPLIED, self.tr("They replied")),
            Stage.REPLIED: (Stage.AGREED, self.tr("We agreed")),
        }.get(stage)
        self._following = following[0] if following is not None else None
        self.step.setText(following[1] if following is not None else "")
        self.step.setVisible(following is not None)
        self.start.setText(self.tr("Begin the mentorship"))
        self.start.setVisible(stage is Stage.AGREED)
