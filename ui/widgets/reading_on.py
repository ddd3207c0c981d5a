"""Reading a long list on to a record far down, a page at a time, so that the window answers between pages."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QTimer

PAUSE_MS = 10


class ReadingOn(QObject):
    """Takes one step after the other until there is nothing more to do; a new start forgets the old one.

    Args:
        parent: the list.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step: Callable[[], bool] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._on_time)

    def seek(self, model: QAbstractItemModel, below: Callable[[], bool], arrived: Callable[[], object]) -> None:
        """Read `model` on for as long as what is sought lies `below` what is read; then call `arrived`."""

        def step() -> bool:
            if below():
                model.fetchMore(QModelIndex())
            if below():
                return True
            arrived()
            return False

        self.start(step)

    def start(self, step: Callable[[], bool]) -> None:
        """Begin; `step` reads or builds one piece and returns whether another is needed."""
        self._step = step
        self._timer.start()

    def stop(self) -> None:
        """Read no further."""
        self._step = None
        self._timer.stop()

    def _on_time(self) -> None:
        if self._step is not None and self._step():
            self._timer.start()
