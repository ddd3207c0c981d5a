"""What the reflections pane says before anything is written: why, and two ways to begin."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.widgets.empty_state import EmptyState


class Beginning(EmptyState):
    """An empty state that fills a whole pane."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of lists and forms, not of pages."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def beginning(parent: QWidget, scoped: bool) -> EmptyState:
    """The empty pane; `scoped` when others have reflections and only this person has none."""
    tr = parent.tr
    title = tr("Nothing written about this one yet") if scoped else tr("No reflections yet")
    return Beginning(
        "reflections",
        title,
        tr(
            "Five lines after a conversation are worth more than a page at the end of the year. "
            "They stay yours: nothing here is shared unless you add it."
        ),
        tr("+ Write a reflection"),
        tr("Choose a template"),
        parent,
        other_icon="reflections",
        examples_title=tr("Worth writing down, for example"),
        examples=(
            (tr("“I answered before the question was finished.”"), tr("After a mentor meeting")),
            (tr("“Said no twice. Both took longer to say than to write.”"), tr("Three lines")),
        ),
    )
