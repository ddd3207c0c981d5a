"""A widget under a label, as fields have theirs. What has its label built in needs none of this."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import Label


def labelled(words: str, *widgets: QWidget) -> QWidget:
    """A widget under a label, as fields have it; further ones go below it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(words, "secondary_medium", "ink3")
    label.setBuddy(widgets[0])
    for widget in (label, *widgets):
        column.addWidget(widget)
    column.addStretch(1)
    return holder
