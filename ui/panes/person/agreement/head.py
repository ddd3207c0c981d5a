"""The head of an agreement: which version this is, whether it is to be looked at again, how both agree on it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.months import moved_by_months
from pmjournal.records import Agreement
from ui import words
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.date_field import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Icon, Label, follow_theme

DAY = 180  # px that a day's field is wide, at normal text size
LOOK_AGAIN = 6  # months after which it is proposed to be looked at again


def version_words(agreement: Agreement, today: date) -> str:
    """ "Version 2, agreed on 24 Mar", "Version 3, draft"."""
    if agreement.agreed_on is None:
        return translate("AgreementHead", "Version {number}, draft").format(number=agreement.version)
    said = translate("AgreementHead", "Version {number}, agreed on {day}")
    return said.format(number=agreement.version, day=words.day(agreement.agreed_on, today))


def about_words(latest: Agreement | None, agreed: Agreement | None, today: date) -> str:
    """What follows from where it stands, in a sentence."""
    if latest is None:
        return translate(
            "AgreementHead",
            "Write down what you expect of each other, section by section. Leave out what you do not need.",
        )
    if latest.agreed_on is not None:
        return translate("AgreementHead", "A change begins a new version. This one stays as you agreed on it.")
    if agreed is not None and agreed.agreed_on is not None:
        return translate(
            "AgreementHead", "Version {number}, agreed on {day}, holds until you agree on this one."
        ).format(number=agreed.version, day=words.day(agreed.agreed_on, today))
    return translate("AgreementHead", "Talk it through, change what does not fit, then agree on it.")


class _Due(QWidget):
    """The gentle hint that it is to be looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "body", "warn", wrap=True)
        self.holds = LinkButton(self.tr("It still holds"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(Icon("clock", "warn"))
        row.addWidget(self.words, 1)
        row.addWidget(self.holds)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground."""
        painting.box(QPainter(self), QRectF(self.rect()), 8, "warn_soft")


class AgreeForm(QWidget):
    """On which day both agreed, and when it is looked at again; `confirmed` and `cancelled`."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.on = DateField(self.tr("Agreed on"), today=today)
        self.again = DateField(self.tr("Look at it again on"), today=today)
        self.yes = PrimaryButton(self.tr("We agreed on this"))
        self.no = QuietButton(self.tr("Cancel"))
        self.yes.clicked.connect(self.confirm)
        self.no.clicked.connect(lambda: self.cancelled.emit())
        for field in (self.on, self.again):
            field.line.returnPressed.connect(self.confirm)
        days = QHBoxLayout()
        days.setSpacing(16)
        days.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        days.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        days.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        column.addLayout(days)
        column.addLayout(buttons)
        self.setFocusProxy(self.on)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        for field in (self.on, self.again):
            field.setFixedWidth(theme().px(DAY))

    def begin(self, review_on: date | None) -> None:
        """Propose today, and half a year later where no day is known."""
        today = self._today()
        self.on.set_date(today)
        later = review_on is None or review_on <= today
        self.again.set_date(moved_by_months(today, LOOK_AGAIN) if later else review_on)
        for field in (self.on, self.again):
            field.set_error("")
        self.show()
        self.on.line.setFocus()

    def confirm(self) -> None:
        """Go on where both days can be read, and there is one for the first."""
        if not (self.on.valid() and self.again.valid()):
            return
        if self.on.date() is None:
            self.on.set_error(self.tr("Type the day on which you agreed."))
            self.on.line.setFocus()
            return
        self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class AgreementHead(QWidget):
    """Shows where an agreement stands.

    `agreed(date, date | None)` gives the day of agreement and that of the next look; `renewed` says that it still
    holds; `paper_requested` and `more_requested` ask.
    """

    agreed = Signal(object, object)
    renewed = Signal()
    paper_requested = Signal()
    more_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._latest: Agreement | None = None
        self.state = Label("", "pane", wrap=True)
        self.about = Label("", "body", "ink2", wrap=True)
        self.due = _Due()
        self.form = AgreeForm(today)
        self.agree = PrimaryButton(self.tr("We agreed on this…"), "agreement")
        self.paper = SecondaryButton(self.tr("Agreement as PDF…"), "export")
        self.more = IconButton("more", self.tr("More about this agreement"))
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=8, line_gap=8)
        for button in (self.agree, self.paper, self.more):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.state)
        column.addWidget(self.about)
        column.addSpacing(8)
        column.addWidget(self.due)
        column.addSpacing(4)
        column.addWidget(self._buttons)
        column.addWidget(self.form)
        column.addSpacing(12)
        self.agree.clicked.connect(self.begin)
        self.paper.clicked.connect(lambda: self.paper_requested.emit())
        self.more.clicked.connect(lambda: self.more_requested.emit())
        self.due.holds.clicked.connect(lambda: self.renewed.emit())
        self.form.cancelled.connect(self.end)
        self.form.confirmed.connect(lambda: self.agreed.emit(self.form.on.date(), self.form.again.date()))
        self.form.hide()

    def show_agreement(
        self, latest: Agreement | None, agreed: Agreement | None, *, written: bool, runs: bool
    ) -> None:
        """Show where it stands.

        Args:
            latest: the latest version.
            agreed: the one that holds.
            written: whether there is a word in the latest.
            runs: whether the mentorship does: of what is over nothing is to be looked at again.
        """
        today, self._latest = self._today(), latest
        draft = latest is not None and latest.agreed_on is None
        self.state.setText(version_words(latest, today) if latest else self.tr("Nothing is agreed on yet"))
        self.about.setText(about_words(latest, agreed, today))
        self._show_due(agreed if runs else None, today)
        self.agree.setVisible(draft and written)
        self.paper.setVisible(written)
        self.more.setVisible(latest is not None)
        if not (draft and written):
            self.form.hide()
        self._buttons.setVisible(written and not self.form.isVisibleTo(self))

    def _show_due(self, agreed: Agreement | None, today: date) -> None:
        on = agreed.review_on if agreed is not None else None
        self.due.setVisible(on is not None and on <= today)
        if on is not None:
            said = self.tr("The agreement was to be looked at again on {day}.")
            if on == today:
                said = self.tr("The agreement is to be looked at again today.")
            self.due.words.setText(said.format(day=words.day(on, today)))

    def begin(self) -> None:
        """Ask for the days."""
        self._buttons.hide()
        self.form.begin(self._latest.review_on if self._latest is not None else None)

    def end(self) -> None:
        """Ask no more."""
        self.form.hide()
        self._buttons.show()
        self.agree.setFocus()
