"""What the reflections pane says before anything is written: why, and two ways to begin."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from ui.theme import theme
from ui.widgets.empty_state import EmptyState


class Beginning(EmptyState):
    """An empty state that fills a whole pane."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of lists and forms, not of pages."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def beginning(parent: QWidget, scoped: bool) -> EmptyState:
    """The empty pane; `scoped` when others have reflections and only this person has none."""
    title = (
        translate("Beginning", "Nothing written about this one yet")
        if scoped
        else translate("Beginning", "No reflections yet")
    )
    return Beginning(
        "reflections",
        title,
        translate(
            "Beginning",
            "Five lines after a conversation are worth more than a page at the end of the year. "
            "They stay yours: nothing here is shared unless you add it.",
        ),
        translate("Beginning", "+ Write a reflection"),
        translate("Beginning", "Choose a template"),
        parent,
        other_icon="reflections",
        examples_title=translate("Beginning", "Worth writing down, for example"),
        examples=(
            (
                translate("Beginning", "“I answered before the question was finished.”"),
                translate("Beginning", "After a mentor meeting"),
            ),
            (
                translate("Beginning", "“Said no twice. Both took longer to say than to write.”"),
                translate("Beginning", "Three lines"),
            ),
        ),
    )
