"""Where something was saved, with two links to it. How it is written does not belong here."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label


class SavedLine(QWidget):
    """ "Saved to Documents." with "Open" and "Show in folder"."""

    def __init__(self) -> None:
        super().__init__()
        self._path = self._folder = Path()
        self.words = Label("", "secondary_medium", elide=True)
        self.open_link = LinkButton(self.tr("Open"))
        self.folder_link = LinkButton(self.tr("Show in folder"))
        self.open_link.clicked.connect(lambda: _show(self._path))
        self.folder_link.clicked.connect(lambda: _show(self._folder))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_link)
        row.addWidget(self.folder_link)

    def tell(self, path: Path, folder: Path | None = None) -> str:
        """Say where it is, and return the words.

        Args:
            path: what "Open" opens.
            folder: what is named and shown as its folder; the one it lies in where None.
        """
        self._path, self._folder = path, folder or path.parent
        name = self._folder.name or str(self._folder)
        self.words.setText(self.tr("Saved to {folder}.").format(folder=name))
        return self.words.text()


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
