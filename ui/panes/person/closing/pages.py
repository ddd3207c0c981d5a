"""The steps that ask: how it ended, what went both ways, thanks, whether to keep in touch."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from pmjournal.records import Contact, Ending, Mentorship
from ui.kept_texts import KeptTexts, kept
from ui.names import first_name
from ui.panes.person.closing.step_page import StepPage, prompt_edit
from ui.panes.person.course import parse_months
from ui.theme import theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.checkbox import RadioButton
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label, follow_theme

MONTHS = 3
"""How often one keeps in touch, where nothing else is said."""

Decide = Callable[[dict[str, Any]], object]
"""Stores fields of the mentorship at once."""


class EndingPage(StepPage):
    """How it ended, when, and why.

    Args:
        decide: stores what is chosen.
        today: tells the local day.
    """

    def __init__(self, decide: Decide, today: Callable[[], date]) -> None:
        super().__init__(
            self.tr("How does it end?"),
            self.tr("Both are good ends. Nothing changes before the last step; you can stop and go on any day."),
        )
        self._decide = decide
        self._stored: Mentorship | None = None
        self._refused = False  # whether the day or the reason could not be stored
        self.completed = RadioButton(self.tr("It has done what it was for"))
        self.early = RadioButton(self.tr("It ends before that"))
        group = QButtonGroup(self)
        for button in (self.completed, self.early):
            group.addButton(button)
            self.column.addWidget(button)
        self.reason = Field(self.tr("Why, in a few words"))
        self.only = Label(self.tr("For you alone: it is on no page for the other side."), "secondary", "ink3")
        self.day = DateField(self.tr("Last day"), today=today, placeholder=self.tr("The day you close it"))
        for above, widget in ((12, self.reason), (4, self.only), (16, self.day)):
            self.column.addSpacing(above)
            self.column.addWidget(widget)
        self.completed.clicked.connect(lambda: self._choose(Ending.COMPLETED))
        self.early.clicked.connect(lambda: self._choose(Ending.EARLY))
        self.reason.committed.connect(self._on_reason)
        self.day.date_changed.connect(self._on_day)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.reason.setMaximumWidth(theme().px(420))
        self.day.setMaximumWidth(theme().px(200))

    def show_mentorship(self, contact: Contact) -> None:
        """Show what was chosen; what is being typed, or could not be stored yet, stays."""
        mentorship = self._stored = contact.mentorship
        self._show_choice()
        kept = self.reason.line.hasFocus() or self._refused
        if not (self.reason.line.isModified() and kept):
            self.reason.setText(mentorship.end_reason)
        if not self.day.line.isModified():
            self.day.set_date(mentorship.ended_on)

    def _show_choice(self) -> None:
        early = self._stored is not None and self._stored.ending is Ending.EARLY
        (self.early if early else self.completed).setChecked(True)
        self.reason.setVisible(early)
        self.only.setVisible(early)

    def _choose(self, ending: Ending) -> None:
        if not self._decide({"ending": ending}):
            self._show_choice()  # what could not be stored is not shown as if it were

    def _on_reason(self, text: str) -> None:
        if not self._decide({"end_reason": text}) and self._stored is not None:
            self._refused = True
            self.reason.refuse(self._stored.end_reason)

    def _on_day(self, day: date | None) -> None:
        if not self._decide({"ended_on": day}) and self._stored is not None:
            self._refused = True
            self.day.refuse(self._stored.ended_on)

    def settle(self) -> bool:
        """Take the day and the reason as they stand; False where one is not right or could not be stored."""
        self._refused = False
        self.reason.line.left.emit()
        return self.day.valid() and not self._refused

    def written(self) -> bool:
        """One of the two is always chosen."""
        return True

    def begin(self) -> None:
        """At the choice; of an early end, at why."""
        (self.reason if self.early.isChecked() else self.completed).setFocus()


class GivenPage(StepPage):
    """What I gave and what I got.

    Args:
        texts: keep what is typed.
    """

    def __init__(self, texts: KeptTexts) -> None:
        super().__init__(self.tr("What went both ways?"), self.tr("One line each is enough."))
        gave, self.gave = prompt_edit(
            self.tr("What I gave"), self.tr("Time, an introduction, an honest sentence, an example to look at.")
        )
        got, self.got = prompt_edit(
            self.tr("What I got"), self.tr("A method, a question that stays, courage, somebody to call.")
        )
        self._kept = [kept(texts, self.gave, "gave"), kept(texts, self.got, "got")]
        self.column.addWidget(gave)
        self.column.addSpacing(18)
        self.column.addWidget(got)

    def show_mentorship(self, contact: Contact) -> None:
        """Show what is stored."""
        for one in self._kept:
            one.show(contact.mentorship.id, getattr(contact.mentorship, one.field))

    def written(self) -> bool:
        """Whether there is a word of either."""
        return any(one.edit.markdown().strip() for one in self._kept)

    def begin(self) -> None:
        """In the first text."""
        self.gave.setFocus()


class ThanksPage(StepPage):
    """A few lines to the other side. `draft_wanted` and `copy_wanted` ask for what they say.

    Args:
        texts: keep what is typed.
    """

    draft_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, texts: KeptTexts) -> None:
        super().__init__(self.tr("What would you like to thank for?"), "")
        holder, self.edit = prompt_edit(
            self.tr("Thanks"), self.tr("One thing they did, and what it changed. Small and true is enough.")
        )
        self.kept = kept(texts, self.edit, "thanks")
        self.draft = SecondaryButton(self.tr("Begin with a draft"), "edit", small=True)
        self.copy = SecondaryButton(self.tr("Copy"), "copy", small=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.draft)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.column.addWidget(holder)
        self.column.addSpacing(12)
        self.column.addLayout(row)
        self.draft.clicked.connect(lambda: self.draft_wanted.emit())
        self.copy.clicked.connect(lambda: self.copy_wanted.emit())
        self.edit.textChanged.connect(self._show_buttons)

    def show_mentorship(self, contact: Contact) -> None:
        """Show what is stored."""
        said = self.tr("A few lines to {name}. You send them yourself; they stand on the closing page, too.")
        self.sentence.setText(said.format(name=first_name(contact.person.name)))
        self.kept.show(contact.mentorship.id, contact.mentorship.thanks)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """A draft would take the place of words that are there."""
        self.draft.setVisible(not self.written())
        self.copy.setVisible(self.written())

    def written(self) -> bool:
        """Whether there is a word of it."""
        return bool(self.edit.markdown().strip())

    def begin(self) -> None:
        """In the text."""
        self.edit.setFocus()


class TouchPage(StepPage):
    """Whether to keep in touch, and how often.

    Args:
        decide: stores what is chosen.
    """

    def __init__(self, decide: Decide) -> None:
        super().__init__(
            self.tr("Would you like to keep in touch?"),
            self.tr("Today says when it is time. Later is always an answer."),
        )
        self._decide = decide
        self._stored: int | None = None
        self._refused = False  # whether the number could not be stored
        self.yes = RadioButton(self.tr("Yes, every so many months"))
        self.no = RadioButton(self.tr("Nothing planned"))
        group = QButtonGroup(self)
        for button in (self.yes, self.no):
            group.addButton(button)
            self.column.addWidget(button)
        self.months = Field(self.tr("Months from one time to the next"), placeholder="3", check=parse_months)
        self.column.addSpacing(12)
        self.column.addWidget(self.months)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(lambda: self._choose(None))
        self.months.committed.connect(lambda _text: self._take())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.months.setMaximumWidth(theme().px(240))

    def show_mentorship(self, contact: Contact) -> None:
        """Show what was chosen; what is not right, or could not be stored yet, stays."""
        months = self._stored = contact.mentorship.keep_in_touch_months
        self._show_choice()
        if not (months and self.months.line.isModified() and (self.months.error() or self._refused)):
            self.months.setText(str(months or ""))

    def _show_choice(self) -> None:
        (self.yes if self._stored else self.no).setChecked(True)
        self.months.setVisible(bool(self._stored))

    def _choose(self, months: int | None) -> None:
        if not self._decide({"keep_in_touch_months": months}):
            self._show_choice()  # what could not be stored is not shown as if it were

    def _on_yes(self) -> None:
        if not self.months.isVisibleTo(self):
            self._choose(MONTHS)
        self.months.setFocus()
        self.months.line.selectAll()

    def _take(self) -> None:
        if self.months.valid():
            self._refused = False
            if not self._decide({"keep_in_touch_months": parse_months(self.months.text())}):
                self._refused = True
                self.months.refuse(str(self._stored or ""))

    def settle(self) -> bool:
        """Take the number as it stands; False where it is none or could not be stored."""
        self._refused = False
        self.months.line.left.emit()
        return self.months.valid() and not self._refused

    def written(self) -> bool:
        """Whether one keeps in touch."""
        return self.yes.isChecked()

    def begin(self) -> None:
        """At the choice."""
        (self.yes if self.yes.isChecked() else self.no).setFocus()
