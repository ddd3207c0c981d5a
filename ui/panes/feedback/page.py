"""The widgets of an open piece of feedback and where they lie. What they do is ui/panes/feedback/detail.py's."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Visibility
from ui.acting import Acting
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback.facts import Facts
from ui.panes.feedback.outcome import Outcome
from ui.panes.feedback.texts import labelled, text_edit
from ui.theme import theme
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.fact_button import FactButton
from ui.widgets.labels import Icon, Label, Line, follow_theme
from ui.widgets.link_chips import LinkChips
from ui.widgets.scroll import ScrollArea

SIDE, NARROW_SIDE, TOP = 32, 24, 16
WIDEST, ICON_OUT = 688, 8


class SaidPage(ScrollArea):
    """The page.

    Args:
        act: the pane's way to write.
        people: who feedback is with.
    """

    def __init__(self, act: Acting, people: FeedbackPeople) -> None:
        self.when = FactButton(self.tr("Change the day"), token="ink3", height=28, tabular=True)
        self.reflect = SecondaryButton(self.tr("Reflect on this"), "reflections", small=True)
        self.more = IconButton("more", self.tr("More"))
        self.facts = Facts(act.journal, people)
        self.quote = text_edit(
            self.tr("What was said"), self.tr("What was said, in the words it was said in."), role="said"
        )
        self.request = LinkButton("", "feedback", token="ink2", role="secondary")
        self.hint = LinkButton(self.tr("No next step yet. Add one"), token="ink3", role="secondary")
        self.situation = text_edit(self.tr("Situation"), self.tr("Where and when was it?"))
        self.behaviour = text_edit(self.tr("Behaviour"), self.tr("What was done or said?"))
        self.impact = text_edit(self.tr("Impact"), self.tr("What did it lead to, and for whom?"))
        self.next_step = text_edit(self.tr("Next step"), self.tr("What could be done next, and by when?"))
        self.outcome = Outcome()
        self.files = AttachmentChips(above=0, below=0)
        self.links = LinkChips()
        self.links.add.hide()  # what is linked here was written somewhere else
        self._who = Label("", "secondary", "ink3", elide=True)
        self._eye = Icon("eye", "ink3", 14)
        super().__init__(self._content())
        self.hint.clicked.connect(self.next_step.setFocus)
        self.set_narrow(False)
        follow_theme(self, self._fit)

    def _content(self) -> QWidget:
        content = QWidget()
        self._sheet = QWidget()
        self._parts = self._make_parts()
        self._column, column = QVBoxLayout(self._sheet), QVBoxLayout()
        column.setSpacing(0)
        for above, widget in ((12, self.facts), (14, self.quote), (2, self.request), (4, self.hint)):
            column.addSpacing(above)
            column.addWidget(widget)
        column.addSpacing(14)
        column.addWidget(self._parts)
        column.addStretch(1)
        self._top, self._body = self._head(), column
        self._column.setContentsMargins(0, TOP, 0, 24)
        self._column.setSpacing(0)
        self._column.addLayout(self._top)
        self._column.addLayout(column, 1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        return content

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.when)
        row.addStretch(1)
        row.addWidget(self.reflect)
        row.addWidget(self.more)
        return row

    def _make_parts(self) -> QWidget:
        """What there is room for once something was said: the parts, what became of it, files, links."""
        parts = QWidget()
        self._rows = [self._pair(self.situation, self.behaviour), self._pair(self.impact, self.next_step)]
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Line())
        for row in self._rows:
            column.addLayout(row)
        column.addWidget(Line())
        for widget in (self.outcome, self.files, self.links):
            column.addWidget(widget)
        column.addLayout(self._foot())
        return parts

    def _pair(self, *edits: QWidget) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        for edit in edits:
            row.addWidget(labelled(edit), 1)  # type: ignore[arg-type]
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._eye)
        row.addWidget(self._who, 1)
        return row

    def show_visibility(self, visibility: Visibility) -> None:
        """Say who may ever see it."""
        kept = visibility is not Visibility.SHAREABLE
        kept_out, shared = self.tr("Kept out of shared exports"), self.tr("May be part of shared exports")
        self._who.setText(kept_out if kept else shared)
        self._eye.set_icon("eyeoff" if kept else "eye")

    def show_parts(self, on: bool) -> None:
        """Show all that is said beside the words themselves, or only these."""
        self._parts.setVisible(on)
        self.reflect.setVisible(on)
        self.more.setVisible(on)

    def set_narrow(self, narrow: bool) -> None:
        """Less padding, and one column, in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self._top.setContentsMargins(side, 0, side - ICON_OUT, 0)
        self._body.setContentsMargins(side, 0, side, 0)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(direction)
            row.setSpacing(16 if narrow else 24)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(theme().px(WIDEST + 2 * SIDE))
