"""Tasks that may outlive the pane they were begun for."""

from PySide6.QtCore import QCoreApplication, QTimer

from ui.tasks import Task, Work

LINGER_MS = 1000


def lasting_task(work: Work) -> Task:
    """A task that belongs to the program and goes a while after it has ended.

    Were the last to hold it the thread it ran on, it would be deleted there, while the window's thread may still
    be on its way to tell its end.
    """
    task = Task(work, QCoreApplication.instance())

    def let_go(_result: object) -> None:
        QTimer.singleShot(LINGER_MS, task.deleteLater)

    task.done.connect(let_go)
    task.failed.connect(let_go)
    return task
