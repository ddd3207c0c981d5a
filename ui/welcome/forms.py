"""The steps of beginning a journal: name and passphrase, the recovery key, the first person.

Each knows what is still missing; in which order they come, and what becomes of it, is the page's.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records.words import Role
from pmjournal.secret import Secret
from pmjournal.text import one_line
from ui import dialogs
from ui.welcome.places import place_in, typed_path, usual_folder
from ui.widgets.buttons import SECONDARY, LinkButton
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.person_form import PersonFields
from ui.widgets.recovery_view import RecoveryView
from ui.widgets.tall_fields import TallButton, TallField

LONGEST = 40
"""Letters of a folder that fit the column."""


class Step(QWidget):
    """One step. `number` counts from 0, None where it is none of the three; the rest is said around it."""

    entered = Signal()
    """Enter was pressed in the last line."""
    edited = Signal()
    number: int | None = 0
    heading = sentence = go_on = other = ""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def is_good(self) -> bool:
        """Whether one can go on; where not, it is said what is missing."""
        return True


class StartStep(Step):
    """Whose it is, the passphrase, and where it lives, which is proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = self.tr("Start your journal")
        self.sentence = self.tr(
            "It takes two minutes. If you lose both the passphrase and the recovery key, nobody can open the "
            "journal. Not even us."
        )
        self.go_on, self.other = self.tr("Continue"), self.tr("Try it with sample data")
        self.name = TallField(self.tr("Your name"), self.tr("shown on exports"))
        self.passphrase = NewPassphrase()
        self.choose = TallButton(self.tr("Choose…"), SECONDARY)
        self.choose.setAccessibleName(self.tr("Choose where it lives"))
        self.place = TallField(self.tr("Where it lives"), button=self.choose)
        self.where = LinkButton("", "folder", token="ink3", role="secondary")
        self._folder = usual_folder()
        self._lay_out()
        self._connect()
        self.set_folder(self._folder)

    def _lay_out(self) -> None:
        self.column.addWidget(self.name)
        self.column.addSpacing(20)
        self.column.addWidget(self.passphrase)
        self._above_place = QWidget()
        self._above_place.setFixedHeight(20)
        self.column.addWidget(self._above_place)
        self.column.addWidget(self.place)
        self._above_place.hide()
        self.place.hide()
        self.setFocusProxy(self.name)

    def _connect(self) -> None:
        self.name.line.returnPressed.connect(self.passphrase.first.line.setFocus)
        self.passphrase.entered.connect(self.entered)
        self.place.line.returnPressed.connect(self.entered)
        self.choose.clicked.connect(self._on_choose)
        self.where.clicked.connect(self._show_place)
        self.name.line.textEdited.connect(self._on_named)
        self.place.line.textEdited.connect(self.edited)
        self.passphrase.edited.connect(self.edited)

    def _on_named(self) -> None:
        self.passphrase.known = (self.owner(),)
        self.edited.emit()

    def _show_place(self) -> None:
        """Let the person choose another place."""
        self.where.hide()
        self._above_place.show()
        self.place.show()
        self.place.setFocus()

    def owner(self) -> str:
        """The name, in one line."""
        return one_line(self.name.text())

    def typed_folder(self) -> Path | None:
        """The folder that is typed."""
        return typed_path(self.place.text())

    def folder(self) -> Path:
        """The same, or the usual one where that is no whole path."""
        typed = self.typed_folder()
        return typed if typed is not None and typed.is_absolute() else usual_folder()

    def set_folder(self, folder: Path) -> None:
        """Propose another folder."""
        self.place.line.setText(str(folder))
        self.place.line.setCursorPosition(0)
        self.place.set_error("")
        self.where.setText(self.tr("It will live in {folder}").format(folder=_short(folder)))

    def is_named(self) -> bool:
        """Whether name and folder will do; where not, it is said."""
        folder = self.typed_folder()
        self.name.set_error("" if self.owner() else self.tr("Type your name. It stands on what you export."))
        self.place.set_error("" if folder else self.tr("Choose the folder your journal will live in."))
        if folder and not folder.is_absolute():
            said = self.tr("Give the whole path, such as {folder}.")
            self.place.set_error(said.format(folder=usual_folder()))
        if self.place.error():
            self._show_place()
        wrong = next((field for field in (self.name, self.place) if field.error()), None)
        if wrong is not None:
            wrong.line.setFocus()
        return wrong is None

    def is_good(self) -> bool:
        """Name, folder and passphrase."""
        return self.is_named() and self.passphrase.is_good()

    def _on_choose(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Where your journal will live"), self.folder().parent)
        if chosen is not None:
            self.set_folder(place_in(chosen))
            self.edited.emit()


class KeyStep(Step):
    """The recovery key, and two of its groups typed from the paper.

    Args:
        key: the key.
        owner: whose journal it will open.
        today: printed on the sheet.
    """

    def __init__(self, key: Secret, owner: str, today: date) -> None:
        super().__init__()
        self.number = 1
        self.heading = self.tr("Keep your recovery key")
        self.sentence = self.tr(
            "It opens the journal when the passphrase is forgotten. Keep it on paper, away from this computer. It "
            "is not shown again."
        )
        self.go_on, self.other = self.tr("Continue"), self.tr("Go on without checking")
        self.view = RecoveryView(key, owner, today)
        self.column.addWidget(self.view)
        self.view.entered.connect(self.entered)
        self.setFocusProxy(self.view)

    def is_good(self) -> bool:
        """Whether both groups are right."""
        return self.view.is_confirmed()


class PersonStep(Step):
    """Whom the first mentorship is with."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 2
        self.heading = self.tr("Your first mentorship")
        self.sentence = self.tr("Who do you meet? You can add others any time.")
        self.go_on, self.other = self.tr("Add and begin"), self.tr("Begin without")
        self.fields = PersonFields()
        self.column.addWidget(self.fields)
        self.fields.name.line.returnPressed.connect(self.entered)
        self.fields.name.edited.connect(lambda _text: self.edited.emit())
        self.setFocusProxy(self.fields.name)

    def is_good(self) -> bool:
        """Whether there is a name."""
        good = self.fields.name.valid()
        if not good:
            self.fields.name.setFocus()
        return good

    def person(self) -> tuple[str, Role] | None:
        """The name and the role; None without a name."""
        name, role = one_line(self.fields.name.text()), self.fields.role.value()
        return (name, Role(str(role))) if name else None

    def clear(self) -> None:
        """Nobody."""
        self.fields.clear()


def _short(folder: Path) -> str:
    """A path as short as it can be said: the home folder as "~"."""
    try:
        said = str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        said = str(folder)
    return said if len(said) <= LONGEST else f"…{said[-LONGEST:]}"
