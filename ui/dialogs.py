"""The one module through which the window asks a question: yes or no, and which file.

Everything else is undone by a toast instead of being asked about. Tests replace the functions of this module.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from ui.theme import theme
from ui.widgets.buttons import Button, DangerButton, PrimaryButton, SecondaryButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.tips import answer_tips

WIDTH = 420


class QuestionDialog(QDialog):
    """A question with two answers. The safe answer, `no`, is the default; Escape gives it too."""

    def __init__(
        self, parent: QWidget | None, title: str, words: str, yes: str, no: str, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.yes: Button = DangerButton(yes) if danger else PrimaryButton(yes)
        self.no = SecondaryButton(no)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(4)
        column.addWidget(Label(title, "pane", wrap=True))
        column.addWidget(Label(words, "body", "ink2", wrap=True))
        column.addSpacing(12)
        column.addLayout(self._answers())
        # A layout asked for its size at no width takes too few lines for words that wrap.
        width = theme().px(WIDTH)
        self.setFixedSize(width, column.totalHeightForWidth(width))
        self._ring = FocusRing(self)
        answer_tips(self)
        self.no.setDefault(True)
        self.no.setFocus()

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        return row


def confirm(parent: QWidget | None, title: str, words: str, yes: str, no: str, danger: bool = False) -> bool:
    """Ask and wait; True for `yes`.

    `title` is the question, `words` what follows from it; `danger` paints `yes` in rust. Enter and Escape
    both answer `no`.
    """
    dialog = QuestionDialog(parent, title, words, yes, no, danger)
    answer = dialog.exec() == QDialog.DialogCode.Accepted.value
    dialog.deleteLater()
    return answer


def choose_file(
    parent: QWidget | None, title: str, patterns: Sequence[str] = (), folder: Path | None = None
) -> Path | None:
    """Ask for a file that exists; None when the person thought better of it.

    `patterns` are filters as Qt writes them: "Markdown (*.md)".
    """
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or _documents()), ";;".join(patterns))
    return Path(name) if name else None


def choose_files(parent: QWidget | None, title: str, folder: Path | None = None) -> list[Path]:
    """Ask for files that exist; none when the person thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or _documents()))
    return [Path(name) for name in names]


def choose_folder(parent: QWidget | None, title: str, folder: Path | None = None) -> Path | None:
    """Ask for a folder; None when the person thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder or _documents()))
    return Path(name) if name else None


def save_file(
    parent: QWidget | None,
    title: str,
    name: str,
    patterns: Sequence[str] = (),
    folder: Path | None = None,
) -> Path | None:
    """Ask where to save, with `name` proposed in `folder` or in Documents; None for nowhere.

    The file dialog itself asks before an existing file is replaced.
    """
    proposed = (folder or _documents()) / name
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), ";;".join(patterns))
    return Path(chosen) if chosen else None


def save_with_ending(
    parent: QWidget | None, title: str, name: str, pattern: str, ending: str, *others: tuple[str, str]
) -> Path | None:
    """As `save_file`; the name always has the ending, and a file of that name is asked about, too.

    `others` are further kinds of file, each with its pattern and its ending, that may be chosen in its place.
    """
    chosen = save_file(parent, title, name, [pattern, *(other for other, _ in others)])
    if chosen is None or chosen.suffix.lower() in (ending, *(other for _, other in others)):
        return chosen
    target = chosen.with_name(chosen.name + ending)
    return target if not target.exists() or _may_replace(parent, target) else None


def _may_replace(parent: QWidget | None, target: Path) -> bool:
    """The file dialog asked about the name without its ending only."""
    return confirm(
        parent,
        translate("Dialogs", "Replace “{name}”?").format(name=target.name),
        translate("Dialogs", "There is a file of this name in that folder."),
        translate("Dialogs", "Replace"),
        translate("Dialogs", "Keep it"),
    )


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()
