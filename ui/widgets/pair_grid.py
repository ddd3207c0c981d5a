"""Forms in two columns of equal width."""

from PySide6.QtWidgets import QGridLayout, QWidget


def pair_grid(parent: QWidget) -> QGridLayout:
    """The layout of `parent`: two columns, 12 px between fields."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
