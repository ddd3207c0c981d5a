"""Forms in two columns of equal width."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.labels import Label


def pair_grid(parent: QWidget) -> QGridLayout:
    """The layout of `parent`: two columns, 12 px between fields."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def form_heading(words: str) -> Label:
    """A heading over fields that belong together, somewhat apart from those before."""
    heading = Label(words, "section")
    heading.setContentsMargins(0, 8, 0, 0)
    return heading
