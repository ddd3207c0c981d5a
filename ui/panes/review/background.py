"""Tasks that may outlive the pane they were begun for."""

from PySide6.QtCore import QCoreApplication

from ui.tasks import Task, Work


def lasting_task(work: Work) -> Task:
    """A task that belongs to the program, and goes when it has ended."""
    task = Task(work, QCoreApplication.instance())
    task.done.connect(task.deleteLater)
    task.failed.connect(task.deleteLater)
    return task
