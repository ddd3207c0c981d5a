"""The offer to open for reading a journal that somebody else holds, under the sentence that says so."""

from pathlib import Path

from PySide6.QtCore import Signal

from ui.widgets.buttons import LinkButton


class ReadingOffer(LinkButton):
    """Hidden until something is offered."""

    wanted = Signal(Path)
    """Open the journal in this folder for reading."""

    def __init__(self) -> None:
        super().__init__("", "eye")
        self.setText(self.tr("Open for reading"))
        self._folder: Path | None = None
        self.hide()
        self.clicked.connect(self._on_clicked)

    def offer(self, folder: Path) -> None:
        """Offer it."""
        self._folder = folder
        self.show()

    def _on_clicked(self) -> None:
        if self._folder is not None:
            self.wanted.emit(self._folder)
