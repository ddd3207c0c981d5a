"""The page of a locked journal: whom it greets, what opens it, and the way to another journal.

It says by signal what was typed. Nothing of the journal is here but the first name of whose it is.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.unlock import sizes
from ui.unlock.forms import Form, PassphraseForm, RecoveryForm, RenewForm
from ui.unlock.mark import Mark
from ui.unlock.words import locked_words, welcome_words
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Icon, Label
from ui.widgets.scroll import ScrollArea

CENTRE = Qt.AlignmentFlag.AlignHCenter


class UnlockPage(QWidget):
    """Shown in place of everything else while a journal is locked."""

    secret_given = Signal(object)
    """Try this Secret."""
    passphrase_chosen = Signal(str)
    """The recovery key fitted: this is to be the new passphrase, or with "" the journal is opened as it is."""
    other_requested = Signal()
    """Open another journal."""
    restore_requested = Signal()
    """Look into the backups of this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "display32", "ink", align=CENTRE)
        self.sentence = Label("", "body", "ink2", align=CENTRE)
        self.passphrase, self.foot = PassphraseForm(), _Foot()
        self.form: Form = self.passphrase
        self._recovery: RecoveryForm | None = None
        self._renew: RenewForm | None = None
        self._scroll = ScrollArea(self._content(), token="canvas")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.foot)
        self._connect()
        self.greet("")

    def _content(self) -> QWidget:
        page = _Ground()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, sizes.TOP, 0, 0)
        self._column.setSpacing(0)
        px = theme().px
        for widget, below in (
            (Mark(), sizes.BELOW_MARK),
            (self.title, sizes.BELOW_TITLE),
            (self.sentence, sizes.BELOW_SENTENCE),
        ):
            self._column.addWidget(widget, 0, CENTRE)
            self._column.addSpacing(px(below))
        self._column.addWidget(self.passphrase, 0, CENTRE)
        self._column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.passphrase.secret_given.connect(self.secret_given)
        self.passphrase.other_wanted.connect(lambda: self.show_form(self.recovery))
        self.foot.other.clicked.connect(self.other_requested)
        self.foot.restore.clicked.connect(self.restore_requested)

    @property
    def recovery(self) -> RecoveryForm:
        """Asks for the recovery key; built when it is first needed, which is seldom."""
        if self._recovery is None:
            self._recovery = form = RecoveryForm()
            self._add(form)
            form.secret_given.connect(self.secret_given)
            form.other_wanted.connect(lambda: self.show_form(self.passphrase))
        return self._recovery

    @property
    def renew(self) -> RenewForm:
        """Asks for a new passphrase; built when it is first needed."""
        if self._renew is None:
            self._renew = form = RenewForm()
            self._add(form)
            form.other_wanted.connect(lambda: self.passphrase_chosen.emit(""))
            form.chosen.connect(self.passphrase_chosen)
        return self._renew

    def _add(self, form: Form) -> None:
        form.hide()
        self._column.insertWidget(self._column.count() - 1, form, 0, CENTRE)

    def _forms(self) -> list[Form]:
        """Those that are built."""
        return [form for form in (self.passphrase, self._recovery, self._renew) if form is not None]

    def greet(self, first_name: str, why: str = "", backup: str = "") -> None:
        """Begin anew: whom it greets, why it is locked and how old the backup is, each "" for nothing."""
        self.title.setText(welcome_words(first_name))
        self.sentence.setText(locked_words())
        self.foot.say(why, backup)
        for form in self._forms():
            form.set_busy("", off=False)
            form.clear()
        self.show_form(self.passphrase)

    def show_form(self, form: Form) -> None:
        """Ask for something else."""
        if form is not self.form:
            self.form.clear()
            self.form.hide()
        self.form = form
        form.show()
        if form is self.renew:
            self.sentence.setText(self.tr("The recovery key fits. Choose a new passphrase."))
        form.setFocus()
        self._place()

    def set_busy(self, words: str = "", *, off: bool = True) -> None:
        """Have everything switched off while something is tried, with words once it takes long."""
        self.form.set_busy(words, off=off)
        for link in (self.foot.other, self.foot.restore):
            link.setEnabled(not off)
        if not off:
            self.form.setFocus()

    def show_wrong(self, sentence: str, seconds: int) -> None:
        """What was typed does not open it; nothing is taken for some seconds."""
        self.form.say(sentence)
        self.form.pause(seconds)
        self.foot.offer_backups()
        for line in self.form.lines():
            line.selectAll()

    def show_trouble(self, sentence: str) -> None:
        """It could not be opened, whatever was typed."""
        self.form.say(sentence)

    def forget(self) -> None:
        """Nothing of what was typed is left."""
        for form in self._forms():
            form.clear()

    def ask_anew(self) -> None:
        """Nobody is there any more: forget what was typed, and ask for the passphrase."""
        self.forget()
        self.sentence.setText(locked_words())
        self.show_form(self.passphrase)

    def type_in(self, typed: str) -> None:
        """Take what was typed before this page was there; Enter in it tries it."""
        words, entered, _ = typed.partition("\r")
        self.passphrase.line.setText(words)
        if entered:
            self.passphrase.give()

    def showEvent(self, event: QShowEvent) -> None:
        """One can type at once."""
        super().showEvent(event)
        self.form.setFocus()

    def _place(self) -> None:
        px = theme().px
        above = px(sizes.MARK) + px(sizes.BELOW_MARK) + px(sizes.BELOW_TITLE) + px(sizes.BELOW_SENTENCE)
        above += self.title.sizeHint().height() + self.sentence.sizeHint().height()
        content = above + self.form.sizeHint().height()
        top = sizes.top(self.height() - px(sizes.FOOT), content, px(sizes.TOP))
        self._column.setContentsMargins(0, top, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the mark begins higher."""
        super().resizeEvent(event)
        self._place()


class _Ground(QWidget):
    """The canvas."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


class _Foot(_Ground):
    """Why it is locked, how old the backup is, the way to another journal, and after a wrong try to backups."""

    def __init__(self) -> None:
        super().__init__()
        self.why, self.backup = Label("", "secondary", "ink3"), Label("", "secondary", "ink3")
        self.other = LinkButton(self.tr("Open another journal…"), "folder", token="ink3", role="secondary")
        self.restore = LinkButton(self.tr("Restore from a backup…"), "backup", token="ink3", role="secondary")
        self._facts = [_fact("clock", self.why), _fact("backup", self.backup)]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addStretch(1)
        for widget in (*self._facts, self.other, self.restore):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFixedHeight(theme().px(sizes.FOOT))

    def say(self, why: str, backup: str) -> None:
        """Say both, or leave out what is ""."""
        for fact, label, words in zip(self._facts, (self.why, self.backup), (why, backup), strict=True):
            label.setText(words)
            fact.setVisible(bool(words))
        self.restore.hide()

    def offer_backups(self) -> None:
        """Offer them in the place of why it is locked: the keys here may be another journal's."""
        self._facts[0].hide()
        self.restore.show()


def _fact(icon: str, words: Label) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Icon(icon, "ink3", 14))
    row.addWidget(words)
    return holder
