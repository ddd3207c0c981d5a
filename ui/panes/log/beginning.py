"""What the Log says before anything is in it: why, and two ways to begin."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from ui.keys import keys_of
from ui.theme import theme
from ui.widgets.empty_state import EmptyState


class Beginning(EmptyState):
    """An empty state that fills a whole pane."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of lists and forms, not of pages."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def beginning(parent: QWidget, scoped: bool) -> EmptyState:
    """The empty pane; `scoped` when others have entries and only this person has none."""
    here = translate("LogBeginning", "Nothing about this one yet")
    nothing = translate("LogBeginning", "An empty log")
    return Beginning(
        "list",
        here if scoped else nothing,
        translate(
            "LogBeginning",
            "A question for next time, a win, a decision: one line is enough, from anywhere with {keys}. "
            "What is open comes back by itself before you meet.",
        ).format(keys=keys_of("capture")),
        translate("LogBeginning", "+ Note a question"),
        translate("LogBeginning", "Note a win"),
        parent,
        other_icon="star",
        examples_title=translate("LogBeginning", "Worth a line, for example"),
        examples=(
            (
                translate("LogBeginning", "“When is a no from sales a real no?”"),
                translate("LogBeginning", "Question"),
            ),
            (
                translate("LogBeginning", "“Support quoted our release note back to me.”"),
                translate("LogBeginning", "Win"),
            ),
        ),
    )
