"""On the way to a pane that is not ready yet: a step in each turn of the event loop, so that the window answers.

Where a pane is shown is navigation's business, what the steps are that of open_panes.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.window.open_panes import OpenPanes


class Arriving(QObject):
    """Waits for one pane at a time.

    Args:
        panes: where it is made.
    """

    arrived = Signal(object)
    """The pane that was waited for is ready, in its time or because somebody needed it at once; with `record`."""

    def __init__(self, panes: OpenPanes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._awaited = ""
        self.record: int | None = None  # what is to be shown in the pane that is waited for
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._come_nearer)
        panes.ready.connect(self._on_ready)

    def wait_for(self, key: str) -> None:
        """Wait for this pane, and no longer for another."""
        self._awaited, self.record = key, None
        self._timer.start()

    def waits(self) -> bool:
        """Whether a pane is waited for."""
        return bool(self._awaited)

    def stop(self) -> None:
        """Wait for nothing."""
        self._awaited, self.record = "", None
        self._timer.stop()

    def _come_nearer(self) -> None:
        if self._panes.journal is not None:
            self._timer.start()
            self._panes.go_on(self._awaited)

    def _on_ready(self, key: str) -> None:
        if key == self._awaited:
            record = self.record
            self.stop()
            self.arrived.emit(record)
